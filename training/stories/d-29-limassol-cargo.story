title: Limassol cargo: Cyprus bows to UN letter; Syria, Iran describe "bread ovens"
byline: Eleni Hadjiyianni
agency: none
dateline: NICOSIA
published: 2009-02-12

NICOSIA — Ninety-eight containers sit in the sun at a naval base. What is in them depends on the capital.

{1s|Cyprus} {1q|confirmed} {1c|that the freighter Montenero carried “material that may not be exported” by Iran under UN resolutions}. {2,3s|Foreign Minister Kyriakos Louca} {2q|refused to be} {2c|more precise}, {3q|citing} {3c|the confidentiality of the sanctions committee}. {4s|The committee's letter to Nicosia, a copy of which was seen here,} {4q|lists} {4c|propellant, casings and primers}.

{5s|Syria}, the destination, {5q|insisted} in a letter of its own {5c|that the crates held bread ovens}. {6c|{7s|The Security Council}'s {7q|presumption} {7c|of guilt} is an insult to the baker and the bread}, {6s|Ambassador Haitham Zeitoun} {6q|wrote}. {8s|Iran} {8q|denied} {8c|any link with the ship at all}, {9s|its embassy here} later {9q|amending} {9c|that to “any knowledge of its manifest”}.

{10s|Washington} {10q|was the first to point the finger at} {10c|Tehran}, and {11s|Israel} {11q|named} {11c|Hezbollah as the customer}. {12s|The Lebanese group} {12q|mocked} {12c|the {13s|Israeli} {13q|version} {13c|of a ship for its sake}}: {14c|“We buy bread locally,”} {14s|a spokesman} {14q|said}.

The Montenero, under the Cypriot flag and a Russian charter, was escorted into Limassol on January 29.

{15s|Opposition deputies in Nicosia} {15q|want} {15c|the cargo moved away from the island's main power station}. {16s|An explosives officer, speaking without permission,} {16q|warned} {16c|that propellant stacked in the open “cooks”}. {17c|There was no danger whatsoever}, {17,18s|the defence ministry} {17q|replied}, {18q|adding} {18c|that {19s|UN experts} {19q|had raised} {19c|no objection}}. {20s|The United Nations} {20q|was unable to recall} {20c|having been asked}.

{21s|Britain and Germany} {21q|have offered} {21c|to destroy it}; {22s|Damascus} {22q|has threatened} {22c|“unfriendly steps” if they do}.
---
1: position=confirms; speaker=Cyprus; party=CYP; kind=named; channel=none; said=2009-02-12; level=0
2: position=declines; speaker=Kyriakos Louca; party=CYP; kind=named; channel=none; said=2009-02-12; level=0
3: position=asserts; speaker=Kyriakos Louca; party=CYP; kind=named; channel=none; said=2009-02-12; level=0
4: position=alleges; speaker=letter of the UN sanctions committee; party=UNO; kind=document; channel=letter; said=/2009-02-12; level=0
5: position=denies; speaker=Syria; party=SYR; kind=named; channel=letter; said=/2009-02-12; level=0
6: position=dismisses; speaker=Haitham Zeitoun; party=SYR; kind=named; channel=letter; said=/2009-02-12; level=0
7: position=alleges; speaker=UN Security Council; party=UNO; kind=named; channel=none; said=/2009-02-12; level=1
8: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=/2009-02-12; level=0
9: position=denies; speaker=Iranian embassy in Cyprus; party=IRN; kind=named; channel=none; said=/2009-02-12; level=0
10: position=accuses; speaker=United States; party=USA; kind=named; channel=none; said=/2009-02-12; level=0
11: position=alleges; speaker=Israel; party=ISR; kind=named; channel=none; said=/2009-02-12; level=0
12: position=dismisses; speaker=Hezbollah; party=Hezbollah; kind=named; channel=none; said=2009-02-12; level=0
13: position=alleges; speaker=Israel; party=ISR; kind=named; channel=none; said=/2009-02-12; level=1
14: position=denies; speaker=a Hezbollah spokesman; party=Hezbollah; kind=role; channel=none; said=2009-02-12; level=0
15: position=demands; speaker=Cypriot opposition deputies; party=CYP; kind=collective; channel=none; said=2009-02-12; level=0
16: position=warns; speaker=a Cypriot explosives officer; party=CYP; kind=anonymous; channel=none; said=2009-02-12; level=0
17: position=denies; speaker=Cypriot Ministry of Defence; party=CYP; kind=named; channel=none; said=2009-02-12; level=0
18: position=asserts; speaker=Cypriot Ministry of Defence; party=CYP; kind=named; channel=none; said=2009-02-12; level=0
19: position=asserts; speaker=UN experts; party=UNO; kind=collective; channel=none; said=/2009-02-12; level=1
20: position=denies; speaker=United Nations; party=UNO; kind=named; channel=none; said=2009-02-12; level=0
21: position=pledges; speaker=United Kingdom and Germany; party=none; kind=collective; channel=none; said=2009-02-12; level=0
22: position=warns; speaker=Syria; party=SYR; kind=named; channel=none; said=/2009-02-12; level=0
