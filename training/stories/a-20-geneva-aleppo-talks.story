title: Syrian talks: opposite sides accuse themselves mutually
byline: none
agency: none
dateline: Geneva
published: 2016-02-02

GENEVA, Feb. 2 - {1s|The Syrian opposition} {1q|threatened} Tuesday {1c|to walk away of the talks if the bombs on Aleppo don't silence}, and {2s|the government} {2q|retorted} {2c|that there is nobody to talk with}.

{3c|"We came here by invitation of the UN and not by a menu",} {3q|let know} {3s|Munzir Kilani, the speaker of the High Committee}. {4s|He} {4q|made responsible} {4c|Moscow for 300 air attacks in the one day}. {5c|Russia bombs only terrorists,} {5q|was the answer from} {5s|the ministry of defence in Moscow}; {6s|the ministry} {6q|does not recognise} {6c|that a hospital in Anadan was hit}.

The mediator runs between two hotels. {7s|The mediator, the Finn Aarne Lehtovaara,} {7q|has owned} {7c|that the negotiations "have begun on the paper and not in the room"}. {8s|He} {8q|refused speculations} {8c|how long he still hopes}.

{9s|Damascus} {9q|promises} {9c|to leave through convoys to the besieged Madaya}. {10,11s|The Red Cross} {10q|confirmed} {10c|that a list of 21 lorries was received}, but {11q|doubts itself} {11c|of the date}.

{12s|The head of the government's delegation, Anas Haddad-Shami,} {12q|repelled} {12c|{13s|the adversary}'s {13q|accusation} {13c|that the hunger is used as weapon}, with the words "cheap theatre"}. {14s|He} {14q|rebuked} on his side {14c|Turkey and Saudi Arabia that they deliver anti-tank rockets during the talks}. {15,16s|Ankara} {15q|does not make a secret out of} {15c|its sympathy}, but {16q|negates} {16c|deliveries}.

In the corridors the coffee had run out at noon.

{17s|The American side} {17q|insists}, {17c|that the two things, ceasefire and help, go in parallel}. {18s|A diplomat who accompanies the talks} {18q|calls} {18c|that "the squaring of a very small circle"}. {19c|There will be a pause until end February,} {19q|it is expected}. {20s|The women from Daraya, who demonstrate before the Palais,} {20q|demand} {20c|that nobody pauses before the children eat}.
---
1: position=warns; speaker=Syrian opposition; party=none; kind=collective; channel=none; said=2016-02-02; level=0
2: position=dismisses; speaker=Syria; party=SYR; kind=named; channel=none; said=2016-02-02; level=0
3: position=asserts; speaker=Munzir Kilani; party=none; kind=named; channel=none; said=2016-02-02; level=0
4: position=accuses; speaker=Munzir Kilani; party=none; kind=named; channel=none; said=2016-02-02; level=0
5: position=denies; speaker=Russian defence ministry; party=RUS; kind=named; channel=none; said=2016-02-02; level=0
6: position=denies; speaker=Russian defence ministry; party=RUS; kind=named; channel=none; said=2016-02-02; level=0
7: position=acknowledges; speaker=Aarne Lehtovaara; party=UNO; kind=named; channel=none; said=2016-02-02; level=0
8: position=declines; speaker=Aarne Lehtovaara; party=UNO; kind=named; channel=none; said=2016-02-02; level=0
9: position=pledges; speaker=Syria; party=SYR; kind=named; channel=none; said=2016-02-02; level=0
10: position=confirms; speaker=International Committee of the Red Cross; party=none; kind=named; channel=none; said=2016-02-02; level=0
11: position=doubts; speaker=International Committee of the Red Cross; party=none; kind=named; channel=none; said=2016-02-02; level=0
12: position=dismisses; speaker=Anas Haddad-Shami; party=SYR; kind=named; channel=none; said=2016-02-02; level=0
13: position=accuses; speaker=Syrian opposition; party=none; kind=collective; channel=none; said=2016-02-02; level=1
14: position=accuses; speaker=Anas Haddad-Shami; party=SYR; kind=named; channel=none; said=2016-02-02; level=0
15: position=acknowledges; speaker=Turkey; party=TUR; kind=named; channel=none; said=2016-02-02; level=0
16: position=denies; speaker=Turkey; party=TUR; kind=named; channel=none; said=2016-02-02; level=0
17: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=2016-02-02; level=0
18: position=doubts; speaker=a diplomat close to the talks; party=none; kind=anonymous; channel=none; said=2016-02-02; level=0
19: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2016-02-02; level=0
20: position=demands; speaker=women from Daraya; party=none; kind=collective; channel=none; said=2016-02-02; level=0
