title: Western view of Iranian rifles is not the view of Kabul, nor of all the West
byline: none
agency: none
dateline: HERAT
published: 2007-06-15

HERAT (retranslated) — {1,3s|The Afghan president} on Friday {1q|did not join} {1c|the {2s|Western} {2q|view} {2c|that Iran is feeding the Taliban with weapons}}, {3q|giving to understand} {3c|that "a smuggler has no passport"}.

{4s|An American under-secretary, Prescott Dunleavy,} {4q|had called} on Wednesday {4c|the evidence "irrefutable"}. {5s|His own chief in Washington} a day later {5q|allowed}, {5c|it is "not clear how high it goes"}. {6s|The NATO commander} for his side {6q|did see} {6c|no hand of the government}. {7c|"{8s|The under-secretary} {8q|says} {8c|one thing}, {9s|the general} {9q|says} {9c|other thing}, and the rifle says nothing,"} {7s|Iran's ambassador in Kabul, Mohsen Kiarostami-Fard,} {7q|made the joke}.

{10s|Teheran} {10q|treated} {10c|{11s|U.S.} {11q|allegations} {11c|of convoys by Islam Qala} as "tale for one child"}. {12c|We are the enemies of Taliban since before them}, {12s|its foreign ministry} {12q|declared}, {12c|we have lost there eight diplomats and one journalist in 1998}.

The convoy was of two lorries, intercepted in April in the desert of Helmand, mortars with them and plastic bombs.

{13,14s|Britain} {13q|acknowledges} {13c|the origin}, {14q|leaving in the open} {14c|the sender}. {15,16s|A Taliban speaker by satellite phone} {15q|boasted} {15c|of arms "from each country who has an enemy"}, {16q|avoiding} {16c|the word Iran}. {17s|A police general of Herat} {17q|blames} {17c|the lowly pay of customs}; {18s|the governor} {18q|contests} {18c|that there be any customs}.

{19c|"At last {20s|the newspapers} {20q|accuse} {20c|another one},"} with satisfaction {19q|noted} {19s|a Pakistani diplomat}. {21s|He} {21q|warned}, though, {21c|that who today signs the paper against Iran, tomorrow pays the gas pipe}. {22s|The Afghan foreign ministry} {22q|promised} {22c|an inquiry commission}.
---
1: position=doubts; speaker=President of Afghanistan; party=AFG; kind=role; channel=none; said=2007-06-15; level=0
2: position=alleges; speaker=the West; party=none; kind=collective; channel=none; said=/2007-06-15; level=1
3: position=doubts; speaker=President of Afghanistan; party=AFG; kind=role; channel=none; said=2007-06-15; level=0
4: position=confirms; speaker=Prescott Dunleavy; party=USA; kind=named; channel=none; said=2007-06-13; level=0
5: position=acknowledges; speaker=chief of Prescott Dunleavy; party=USA; kind=role; channel=none; said=2007-06-14; level=0
6: position=doubts; speaker=NATO commander in Afghanistan; party=NATO; kind=role; channel=none; said=2007-06-14/2007-06-15; level=0
7: position=dismisses; speaker=Mohsen Kiarostami-Fard; party=IRN; kind=named; channel=none; said=2007-06-15; level=0
8: position=alleges; speaker=Prescott Dunleavy; party=USA; kind=named; channel=none; said=2007-06-13; level=1
9: position=doubts; speaker=NATO commander in Afghanistan; party=NATO; kind=role; channel=none; said=2007-06-14/2007-06-15; level=1
10: position=dismisses; speaker=Iran; party=IRN; kind=named; channel=none; said=/2007-06-15; level=0
11: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=/2007-06-15; level=1
12: position=denies; speaker=Iranian Foreign Ministry; party=IRN; kind=named; channel=none; said=2007-06-15; level=0
13: position=acknowledges; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=2007-06-15; level=0
14: position=declines; speaker=United Kingdom; party=GBR; kind=named; channel=none; said=2007-06-15; level=0
15: position=alleges; speaker=a Taliban spokesman; party=Taliban; kind=role; channel=interview; said=2007-06-15; level=0
16: position=declines; speaker=a Taliban spokesman; party=Taliban; kind=role; channel=interview; said=2007-06-15; level=0
17: position=accuses; speaker=a police general of Herat; party=AFG; kind=anonymous; channel=none; said=2007-06-15; level=0
18: position=denies; speaker=governor of Herat; party=AFG; kind=role; channel=none; said=2007-06-15; level=0
19: position=asserts; speaker=a Pakistani diplomat; party=PAK; kind=anonymous; channel=none; said=2007-06-15; level=0
20: position=accuses; speaker=newspapers; party=none; kind=collective; channel=none; said=/2007-06-15; level=1
21: position=warns; speaker=a Pakistani diplomat; party=PAK; kind=anonymous; channel=none; said=2007-06-15; level=0
22: position=pledges; speaker=Afghan foreign ministry; party=AFG; kind=named; channel=none; said=2007-06-15; level=0
