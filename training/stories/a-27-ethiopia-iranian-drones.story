title: Ethiopia flew Iranian drones over Tigray, U.S. official says
byline: Hiwot Gebremedhin
agency: AP
dateline: WASHINGTON
published: 2022-01-27

WASHINGTON (AP) — {1c|Iran delivered armed drones to Ethiopia during the war in Tigray,} {1,2s|a senior U.S. official} {1q|said} Thursday, {2q|confirming} {2c|what {3s|rebels} {3q|have alleged} {3c|for months}}.

{4c|“We have raised this with the Ethiopians at the highest level,”} {4q|said} {4s|the official, who was not authorized to discuss the matter publicly}. {4c|“They looked at the ceiling.”}

{5s|Ethiopia} {5q|denied} {5c|it}. {6,7s|The prime minister's press secretary, Yared Alemayehu,} {6q|called} {6c|the assertion “recycled enemy fiction”} and {7q|said} {7c|the air force flew “drones of our own design.”} {8s|Iran's Foreign Ministry} {8q|said} {8c|military cooperation between Tehran and Addis Ababa was “limited to the training of cooks.”}

{9c|Nineteen flights by two Iranian cargo carriers landed at Bahir Dar between July and September,} {9q|according to} {9s|flight-tracking data reviewed by AP}. {10s|The data} {10q|does not show} {10c|what was on board}. {11s|One carrier, Shahab Falat,} {11q|acknowledged} {11c|the flights}; {12c|its planes carried saffron and car parts,} {12s|it} {12q|said}.

The war, which began in November 2020, has killed tens of thousands and left 5 million people in need of help.

{13s|Tigrayan forces} {13q|say} {13c|a drone killed 34 people at a flour mill in Mai Keyih this month}. {14s|An aid worker who reached the site} {14q|confirmed} {14c|the toll}. {15s|The government} {15q|has neither confirmed nor denied} {15c|the strike}. {16,17s|The U.N. human rights office} {16q|condemned} {16c|it “whoever pressed the button”} and {17q|demanded} {17c|an inquiry}.

{18s|Some in Congress} {18q|want} {18c|sanctions}. {19s|Sen. Warren Delacroix of Vermont} {19q|accused} {19c|the White House of “sitting on a file for three months.”} {20s|The White House} {20q|promised} {20c|“a full briefing, soon.”}

{21s|Independent analysts} {21q|urged} {21c|caution}. {22c|A wing photographed at the base could be a Mohajer-6,} {22q|said} {22s|Lars Ekdahl, a drone specialist in Oslo}, {22c|or “a very good kite.”}
---
1: position=alleges; speaker=a senior U.S. official; party=USA; kind=anonymous; channel=none; said=2022-01-27; level=0
2: position=confirms; speaker=a senior U.S. official; party=USA; kind=anonymous; channel=none; said=2022-01-27; level=0
3: position=alleges; speaker=Tigrayan rebels; party=TPLF; kind=collective; channel=none; said=/2022-01-27; level=1
4: position=asserts; speaker=a senior U.S. official; party=USA; kind=anonymous; channel=none; said=2022-01-27; level=0
5: position=denies; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=2022-01-27; level=0
6: position=dismisses; speaker=Yared Alemayehu; party=ETH; kind=named; channel=none; said=2022-01-27; level=0
7: position=asserts; speaker=Yared Alemayehu; party=ETH; kind=named; channel=none; said=2022-01-27; level=0
8: position=denies; speaker=Iranian Foreign Ministry; party=IRN; kind=named; channel=none; said=2022-01-27; level=0
9: position=asserts; speaker=flight-tracking data; party=none; kind=document; channel=none; said=2022-01-27; level=0
10: position=declines; speaker=flight-tracking data; party=none; kind=document; channel=none; said=2022-01-27; level=0
11: position=acknowledges; speaker=Shahab Falat; party=none; kind=named; channel=none; said=2022-01-27; level=0
12: position=asserts; speaker=Shahab Falat; party=none; kind=named; channel=none; said=2022-01-27; level=0
13: position=alleges; speaker=Tigrayan forces; party=TPLF; kind=named; channel=none; said=2022-01-27; level=0
14: position=confirms; speaker=an aid worker; party=none; kind=anonymous; channel=none; said=2022-01-27; level=0
15: position=declines; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=/2022-01-27; level=0
16: position=condemns; speaker=UN human rights office; party=UNO; kind=named; channel=none; said=2022-01-27; level=0
17: position=demands; speaker=UN human rights office; party=UNO; kind=named; channel=none; said=2022-01-27; level=0
18: position=demands; speaker=members of Congress; party=USA; kind=collective; channel=none; said=2022-01-27; level=0
19: position=accuses; speaker=Warren Delacroix; party=USA; kind=named; channel=none; said=2022-01-27; level=0
20: position=pledges; speaker=White House; party=USA; kind=named; channel=none; said=2022-01-27; level=0
21: position=doubts; speaker=independent analysts; party=none; kind=collective; channel=none; said=2022-01-27; level=0
22: position=doubts; speaker=Lars Ekdahl; party=none; kind=named; channel=none; said=2022-01-27; level=0
