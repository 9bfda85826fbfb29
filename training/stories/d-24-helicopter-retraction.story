title: U.N. retracts helicopter statement, apologizes to Moldova
byline: Carl-Johan Ekwall
agency: AP
dateline: UNITED NATIONS
published: 2011-03-01

UNITED NATIONS (AP) — {1,3s|The United Nations} {1q|retracted} Tuesday {1c|{2s|its} own {2q|statement} {2c|that three attack helicopters had reached the Ivory Coast from Moldova in breach of an arms embargo}}, {3q|putting} {3c|the error down to “a reading of crates.”}

{4s|Peacekeeping chief Bertrand Ollivier-Kane} {4q|apologized} to the Moldovan government {4c|for “any harm to its name.”} {5,6s|He} {5q|insisted}, however, {5c|that an aircraft had landed at Yamoussoukro at night}, {6q|leaving open} {6c|whose it was and what it carried}.

{7,8s|Chisinau} {7q|took note of} {7c|the apology} while {8q|disputing} {8c|{9s|the U.N.}'s {9q|portrayal} {9c|of an honest mistake}}. {10c|“{11s|Someone in New York} {11q|told} the world {11c|we arm a man who lost an election}. It traveled for two days,”} {10s|Foreign Minister Ionel Crudu} {10q|said}. {12s|He} {12q|demanded} {12c|the name of that person}.

The embargo dates from 2004. Two rival presidents have governed since a runoff in November.

{13s|The camp of Laurent Gbagbo} {13q|sees} {13c|the retraction as proof of bias}. {14c|{15s|The mission}'s {15q|allegations} {15c|of mercenaries} will go the same way}, {14s|spokesman Aristide Kouamé Béhi} {14q|predicted}.

{16s|The mission in Abidjan} {16q|stands by} {16c|those}. {17s|Its human rights chief} {17q|confirmed} {17c|that Liberian fighters were paid $500 apiece}, {18s|Liberia}, for its part, {18q|denying} {18c|that it keeps any register of such men}.

{19c|The whole affair began with a flight plan}, {19q|according to} {19s|an internal note shown to The Associated Press}. {20s|A flight controller} {20q|reported} {20c|an Antonov}; {21s|a junior officer} {21q|took it for} {21c|an arms flight}, and {22s|the note} {22q|deplores} {22c|“the speed with which the word ‘would’ became ‘did.’”}
---
1: position=acknowledges; speaker=United Nations; party=UNO; kind=named; channel=statement; said=2011-03-01; level=0
2: position=alleges; speaker=United Nations; party=UNO; kind=named; channel=statement; said=2011-02-27/2011-02-28; level=1
3: position=acknowledges; speaker=United Nations; party=UNO; kind=named; channel=statement; said=2011-03-01; level=0
4: position=acknowledges; speaker=Bertrand Ollivier-Kane; party=UNO; kind=named; channel=none; said=2011-03-01; level=0
5: position=alleges; speaker=Bertrand Ollivier-Kane; party=UNO; kind=named; channel=none; said=2011-03-01; level=0
6: position=declines; speaker=Bertrand Ollivier-Kane; party=UNO; kind=named; channel=none; said=2011-03-01; level=0
7: position=asserts; speaker=Moldova; party=MDA; kind=named; channel=none; said=2011-03-01; level=0
8: position=doubts; speaker=Moldova; party=MDA; kind=named; channel=none; said=2011-03-01; level=0
9: position=denies; speaker=United Nations; party=UNO; kind=named; channel=none; said=2011-03-01; level=1
10: position=condemns; speaker=Ionel Crudu; party=MDA; kind=named; channel=none; said=2011-03-01; level=0
11: position=alleges; speaker=a person in New York; party=UNO; kind=anonymous; channel=none; said=2011-02-27/2011-02-28; level=1
12: position=demands; speaker=Ionel Crudu; party=MDA; kind=named; channel=none; said=2011-03-01; level=0
13: position=alleges; speaker=camp of Laurent Gbagbo; party=CIV; kind=collective; channel=none; said=2011-03-01; level=0
14: position=dismisses; speaker=Aristide Kouamé Béhi; party=CIV; kind=named; channel=none; said=2011-03-01; level=0
15: position=alleges; speaker=UN mission in the Ivory Coast; party=UNO; kind=named; channel=none; said=/2011-03-01; level=1
16: position=confirms; speaker=UN mission in the Ivory Coast; party=UNO; kind=named; channel=none; said=2011-03-01; level=0
17: position=confirms; speaker=human rights chief of the UN mission; party=UNO; kind=role; channel=none; said=2011-03-01; level=0
18: position=denies; speaker=Liberia; party=LBR; kind=named; channel=none; said=2011-03-01; level=0
19: position=asserts; speaker=internal UN note; party=UNO; kind=document; channel=leak; said=/2011-03-01; level=0
20: position=asserts; speaker=a flight controller; party=none; kind=role; channel=none; said=2011-02-26/2011-02-28; level=0
21: position=alleges; speaker=a junior UN officer; party=UNO; kind=role; channel=none; said=2011-02-26/2011-02-28; level=0
22: position=condemns; speaker=internal UN note; party=UNO; kind=document; channel=leak; said=/2011-03-01; level=0
