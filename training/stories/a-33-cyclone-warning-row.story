title: Mozambique knew dam would spill, villagers say
byline: Graça Nhantumbo
agency: AP
dateline: BEIRA, Mozambique
published: 2023-03-20

BEIRA, Mozambique (AP) — {1s|Survivors of last week's flood on the Buzi river} {1q|say} {1c|nobody told them that the gates of the dam above would be opened}. {2s|The government} {2q|says} {2c|everyone was told}.

{3c|“A man came on a bicycle. {21s|He} {21q|said} {21c|water}. We looked at him and he cycled on,”} {3q|said} {3s|Celeste Mutasa, 44, who lost two grandchildren}.

{4s|President's office chief Albano Macuácua} {4q|called} {4c|such accounts “understandable in grief, but not true”}. {5c|Text messages went out to 61,000 telephones the night before,} {5s|he} {5q|said}. {6s|He} {6q|conceded} {6c|that the network was down}.

{7s|The company that runs the dam} {7q|blamed} {7c|Zimbabwe for releasing water upstream}. {8s|Harare} {8q|denied} {8c|it}. {9c|“Not a bucket,”} {9,10s|its water minister, Tendai Gumbo,} {9q|posted} on X, {10q|adding} {10c|that satellite pictures would prove as much}. {11s|Pictures released Sunday by a European agency} {11q|show} {11c|the Zimbabwean reservoir lower than in February}.

At least 217 people died. The cyclone, the second in three weeks, made landfall near Beira at night and stalled for 30 hours over the same hills.

{12s|The World Food Program} {12q|warned} {12c|that its stocks would run out by the weekend}. {13s|It} {13q|appealed for} {13c|$43 million}. {14s|Britain and Norway} {14q|promised} {14c|helicopters}; {16c|{15s|South Africa} {15q|is considering} {15c|sending divers}}, {16s|a diplomat in Maputo} {16q|said}.

{17s|Opposition lawmakers} {17q|condemned} {17c|“a murder by memo”}.

{18s|The interior minister} {18q|would neither confirm nor deny} {18c|that the memo, an order to open four gates at 2 a.m., bears his initials}. {19s|An engineer at the dam} {19q|confirmed} to AP {19c|that it does}. {20c|Five hours' notice,} {20q|according to} {20s|him}, {20c|“was asked for and was not given.”} {22s|The company} has opened an inquiry and {22q|pledged} {22c|to publish it}. {23s|Civic groups} {23q|voiced skepticism} {23c|about both}.
---
1: position=alleges; speaker=survivors of the Buzi flood; party=none; kind=collective; channel=none; said=2023-03-20; level=0
2: position=denies; speaker=Mozambique; party=MOZ; kind=named; channel=none; said=2023-03-20; level=0
3: position=alleges; speaker=Celeste Mutasa; party=none; kind=named; channel=interview; said=2023-03-20; level=0
4: position=denies; speaker=Albano Macuácua; party=MOZ; kind=named; channel=none; said=2023-03-20; level=0
5: position=asserts; speaker=Albano Macuácua; party=MOZ; kind=named; channel=none; said=2023-03-20; level=0
6: position=acknowledges; speaker=Albano Macuácua; party=MOZ; kind=named; channel=none; said=2023-03-20; level=0
7: position=accuses; speaker=Buzi dam company; party=none; kind=named; channel=none; said=2023-03-20; level=0
8: position=denies; speaker=Zimbabwe; party=ZWE; kind=named; channel=none; said=2023-03-20; level=0
9: position=denies; speaker=Tendai Gumbo; party=ZWE; kind=named; channel=social-media; said=2023-03-20; level=0
10: position=asserts; speaker=Tendai Gumbo; party=ZWE; kind=named; channel=social-media; said=2023-03-20; level=0
11: position=asserts; speaker=satellite pictures released by a European agency; party=none; kind=document; channel=none; said=2023-03-19; level=0
12: position=warns; speaker=World Food Programme; party=UNO; kind=named; channel=none; said=2023-03-20; level=0
13: position=demands; speaker=World Food Programme; party=UNO; kind=named; channel=none; said=2023-03-20; level=0
14: position=pledges; speaker=Britain and Norway; party=none; kind=collective; channel=none; said=2023-03-20; level=0
15: position=asserts; speaker=South Africa; party=ZAF; kind=named; channel=none; said=2023-03-20; level=1
16: position=asserts; speaker=a diplomat in Maputo; party=none; kind=anonymous; channel=none; said=2023-03-20; level=0
17: position=condemns; speaker=Mozambican opposition lawmakers; party=MOZ; kind=collective; channel=none; said=2023-03-20; level=0
18: position=declines; speaker=Mozambican interior minister; party=MOZ; kind=role; channel=none; said=2023-03-20; level=0
19: position=confirms; speaker=an engineer at the Buzi dam; party=none; kind=anonymous; channel=interview; said=2023-03-20; level=0
20: position=alleges; speaker=an engineer at the Buzi dam; party=none; kind=anonymous; channel=interview; said=2023-03-20; level=0
21: position=warns; speaker=a man on a bicycle; party=none; kind=anonymous; channel=none; said=/2023-03-20; level=1
22: position=pledges; speaker=Buzi dam company; party=none; kind=named; channel=none; said=2023-03-20; level=0
23: position=doubts; speaker=Mozambican civic groups; party=none; kind=collective; channel=none; said=2023-03-20; level=0
