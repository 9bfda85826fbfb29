title: Iran offers to arm Lebanon's army after U.S. lawmakers freeze aid
byline: Fadia Khoury-Selim
agency: AFP
dateline: Beirut
published: 2014-05-14

Beirut (AFP) - {1s|Iran} {1q|offered} Wednesday {1c|to supply the Lebanese army “with all it may ask”}, a week after {2s|two members of the US Congress} {2q|announced} {2c|a freeze on 70 million dollars in military aid}.

{3c|“We do not count rifles between brothers,”} {3s|Tehran's ambassador, Gholamreza Vaziri,} {3q|said} after meeting the army chief in Yarzeh. {4s|He} {4q|rejected} {4c|as “mischief” {5s|Washington}'s {5q|suspicion} {5c|that the arms would find their way to Hezbollah}}.

{7s|Defence Minister Ramzi Atallah} thanked Tehran but {7q|stopped short of} {7c|accepting the offer}. {8,9s|He} {8q|appealed to} {8c|Lebanese abroad to pay for tanks and planes themselves}, {9q|pledging} {9c|to open the account with his father's field in Batroun}.

{10s|Representative Marvin Teller, a New Jersey Democrat,} {10q|explained} {10c|he had blocked the money because he “could no longer be sure who is the army and who is the other army”}. {11,12s|The State Department} {11q|voiced unease at} {11c|the move}, {12q|arguing} {12c|it would leave the field to others}.

The row follows a deadly clash on May 2 over a stray bulldozer on the Israeli border. Three soldiers, two Lebanese and one Israeli, were killed.

{13s|Israel} {13q|blames} {13c|an officer “with a Hezbollah heart” for the first shot}. {14,15s|Lebanon} {14q|admits} {14c|that its men fired first} but {15q|maintains} {15c|that the bulldozer was on its side of the line}. {16s|The UN force in the south} {16q|confirmed} {16c|that the bulldozer was in Israel}.

{17,18s|Hezbollah} {17q|said} {17c|it had held its fire on the army's request} and {18q|warned} {18c|that it would “cut off the hand” next time}. {6,19s|France} {19q|called for} {19c|calm}, {6q|adding} {6c|that its own missiles for the army were not in question}; {20s|a French diplomat} {20q|acknowledged} {20c|they carry no warheads}.

{21s|Hardliners in parliament} {21q|denounced} {21c|the American freeze as blackmail}. {22s|Analyst Joumana Trad} {22q|doubted} {22c|that a single Iranian tank would ever arrive}: {22c|“There is a resolution against it and, besides, there is no parking.”}
---
1: position=pledges; speaker=Iran; party=IRN; kind=named; channel=none; said=2014-05-14; level=0
2: position=pledges; speaker=two members of the US Congress; party=USA; kind=collective; channel=none; said=2014-05-05/2014-05-11; level=0
3: position=asserts; speaker=Gholamreza Vaziri; party=IRN; kind=named; channel=none; said=2014-05-14; level=0
4: position=dismisses; speaker=Gholamreza Vaziri; party=IRN; kind=named; channel=none; said=2014-05-14; level=0
5: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=/2014-05-14; level=1
6: position=asserts; speaker=France; party=FRA; kind=named; channel=none; said=2014-05-14; level=0
7: position=declines; speaker=Ramzi Atallah; party=LBN; kind=named; channel=none; said=2014-05-14; level=0
8: position=demands; speaker=Ramzi Atallah; party=LBN; kind=named; channel=none; said=2014-05-14; level=0
9: position=pledges; speaker=Ramzi Atallah; party=LBN; kind=named; channel=none; said=2014-05-14; level=0
10: position=doubts; speaker=Marvin Teller; party=USA; kind=named; channel=none; said=2014-05-14; level=0
11: position=doubts; speaker=State Department; party=USA; kind=named; channel=none; said=2014-05-14; level=0
12: position=asserts; speaker=State Department; party=USA; kind=named; channel=none; said=2014-05-14; level=0
13: position=accuses; speaker=Israel; party=ISR; kind=named; channel=none; said=2014-05-14; level=0
14: position=acknowledges; speaker=Lebanon; party=LBN; kind=named; channel=none; said=2014-05-14; level=0
15: position=asserts; speaker=Lebanon; party=LBN; kind=named; channel=none; said=2014-05-14; level=0
16: position=confirms; speaker=UNIFIL; party=UNO; kind=named; channel=none; said=2014-05-14; level=0
17: position=asserts; speaker=Hezbollah; party=Hezbollah; kind=named; channel=none; said=2014-05-14; level=0
18: position=warns; speaker=Hezbollah; party=Hezbollah; kind=named; channel=none; said=2014-05-14; level=0
19: position=demands; speaker=France; party=FRA; kind=named; channel=none; said=2014-05-14; level=0
20: position=acknowledges; speaker=a French diplomat; party=FRA; kind=anonymous; channel=none; said=2014-05-14; level=0
21: position=condemns; speaker=hardliners in parliament; party=LBN; kind=collective; channel=none; said=2014-05-14; level=0
22: position=doubts; speaker=Joumana Trad; party=none; kind=named; channel=none; said=2014-05-14; level=0
