title: Egypt says it was "kept in the dark" about N. Korean fuses aboard ship
byline: none
agency: Kyodo
dateline: CAIRO/TOKYO
published: 2017-10-05

CAIRO/TOKYO, Oct. 5, Kyodo - {1,2s|Egypt} {1q|insisted} Thursday {1c|that it had been "kept in the dark" about 6,000 mortar fuses found this spring under a cargo of salt from North Korea}, {2q|rejecting} {2c|{3s|a U.N. panel}'s {3q|view} {3c|that its own military-industrial agency was the buyer}}.

{4c|"Egypt has not bought, has not paid and has not received,"} {4s|Foreign Ministry spokesman Sherif Naguib Fahmy} {4q|said in a statement}.

The Cambodian-flagged bulk carrier Golden Heron was stopped outside Egyptian waters in March on {5s|U.S. intelligence} {5q|warnings} {5c|that it carried undeclared goods}.

{6c|The crates bore the name of a company in Nasr City,} {6s|a person familiar with the inquiry} {6q|said}. {7s|The person} {7q|refused to identify} {7c|the firm}. {8s|An Egyptian security official} {8q|conceded} {8c|that "a businessman close to a certain factory" had been questioned and released}.

{9s|Japan} {9q|welcomed} {9c|the seizure as proof that sanctions can work}. {10s|Chief Cabinet Secretary Haruo Minegishi} {10q|urged} {10c|Cairo "to cut the last thread" with Pyongyang}. {11c|Tokyo} {11q|is understood to} {11c|have raised the matter twice with Egypt's ambassador}.

Egypt's ties with North Korea go back to the 1973 Middle East war, when Pyongyang sent pilots.

{12s|The United States} {12q|has signaled} {12c|it may hold back part of its $1.3 billion in yearly military aid}. {13,14s|Cairo} {13q|voiced "regret"} {13c|over the threat}, {14q|terming} {14c|it "a misjudgment"}.

{15s|The panel,} whose eight members report to the Security Council, {15q|had concluded} {15c|that the haul, worth $9 million, was the largest of its kind ever interdicted}. {16s|Its coordinator, Briton Howard Penrose,} {16q|complained} {16c|that replies from Cairo were "slow, short and identical."} {17s|Mr. Fahmy} {17q|took exception to} {17c|the word}: {17c|"We answered everything."}

{18s|North Korea} {18q|has made no comment on} {18c|the ship}. {19s|State media in Pyongyang} {19q|denounced} in general terms {19c|"robbery on the high seas"} that month.
---
1: position=denies; speaker=Egypt; party=EGY; kind=named; channel=statement; said=2017-10-05; level=0
2: position=denies; speaker=Egypt; party=EGY; kind=named; channel=statement; said=2017-10-05; level=0
3: position=alleges; speaker=UN Panel of Experts on North Korea; party=UNO; kind=named; channel=none; said=/2017-10-05; level=1
4: position=denies; speaker=Sherif Naguib Fahmy; party=EGY; kind=named; channel=statement; said=2017-10-05; level=0
5: position=alleges; speaker=U.S. intelligence; party=USA; kind=named; channel=none; said=2017-03-01/2017-03-31; level=0
6: position=alleges; speaker=a person familiar with the inquiry; party=none; kind=anonymous; channel=none; said=2017-10-05; level=0
7: position=declines; speaker=a person familiar with the inquiry; party=none; kind=anonymous; channel=none; said=2017-10-05; level=0
8: position=acknowledges; speaker=an Egyptian security official; party=EGY; kind=anonymous; channel=none; said=2017-10-05; level=0
9: position=asserts; speaker=Japan; party=JPN; kind=named; channel=none; said=2017-10-05; level=0
10: position=demands; speaker=Haruo Minegishi; party=JPN; kind=named; channel=none; said=2017-10-05; level=0
11: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2017-10-05; level=0
12: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=/2017-10-05; level=0
13: position=condemns; speaker=Egypt; party=EGY; kind=named; channel=none; said=2017-10-05; level=0
14: position=dismisses; speaker=Egypt; party=EGY; kind=named; channel=none; said=2017-10-05; level=0
15: position=alleges; speaker=UN Panel of Experts on North Korea; party=UNO; kind=named; channel=none; said=/2017-10-05; level=0
16: position=accuses; speaker=Howard Penrose; party=UNO; kind=named; channel=none; said=2017-10-05; level=0
17: position=denies; speaker=Sherif Naguib Fahmy; party=EGY; kind=named; channel=none; said=2017-10-05; level=0
18: position=declines; speaker=North Korea; party=PRK; kind=named; channel=none; said=/2017-10-05; level=0
19: position=condemns; speaker=North Korean state media; party=PRK; kind=named; channel=state-media; said=2017-03-01/2017-03-31; level=0
