title: Chile says rifles sold to Panama went to Panama
byline: Rodrigo Iñíguez Lathrop
agency: none
dateline: SANTIAGO
published: 1993-02-26

SANTIAGO - {1s|The army of Chile} {1q|said} Friday {1c|that 8,000 rifles sold in 1991 were paid for, loaded and shipped to Panama, "where, we suppose, they are being oiled"}.

They are not in Panama, it seems. {2c|"We have 4,000 policemen and nobody ordered two rifles apiece,"} {2s|that country's justice minister} {2q|said}. {3s|Peru's intelligence chief} {3q|told} a newspaper in Lima {3c|the consignment had crossed the ocean and was in Zagreb by Easter, under Croatian colors and a Yugoslav embargo}.

{4s|The Croatian consul in Santiago} {4q|noted} {4c|that his nation fights with what it takes from those who attack it}.

{5s|Senator Marta Arancibia of the Socialists} {5q|said} {5c|the end-user paper bears the signature of a colonel buried in 1986}. {6s|She} {6q|thinks} {6c|the judge ought to dig up both}. {7s|The judge, Osvaldo Retamal,} {7q|said} {7c|he would, "beginning with the paper"}.

{8s|Gen. Luis Carvallo, who ran the state arsenal,} {8q|scoffed} {8c|that the senator had confused an invoice with a novel}. {9s|He} {9q|admitted} {9c|that the arsenal never telephoned Panama}. {10c|"What a captain does after Arica, ask the captain,"} {10s|he} {10q|said}.

{11s|The captain, a Greek, reached by radio off Durban,} {11q|said} {11c|he had indeed unloaded in Split, as his orders told him to}. {12c|He had not been curious and had not been paid to be}, {12s|he} {12q|added}.

{13s|The president's spokesman} {13q|said} {13c|the government had no part in it}. {14s|Lawyers} {14q|pointed out} {14c|that the law of 1978 lets the army sell without asking}. {15s|A United Nations committee} {15q|has written} to Santiago {15c|asking for the serial numbers}.

{16c|If the arsenal's men are made to testify, others may find they remember things too}, {16s|an association of retired officers} {16q|remarked} in a paid notice.
---
1: position=denies; speaker=Chilean army; party=CHL; kind=named; channel=statement; said=1993-02-26; level=0
2: position=denies; speaker=Panamanian justice minister; party=PAN; kind=role; channel=none; said=1993-02-26; level=0
3: position=alleges; speaker=Peruvian intelligence chief; party=PER; kind=role; channel=interview; said=/1993-02-26; level=0
4: position=denies; speaker=Croatian consul in Santiago; party=HRV; kind=role; channel=none; said=1993-02-26; level=0
5: position=alleges; speaker=Marta Arancibia; party=CHL; kind=named; channel=none; said=1993-02-26; level=0
6: position=demands; speaker=Marta Arancibia; party=CHL; kind=named; channel=none; said=1993-02-26; level=0
7: position=pledges; speaker=Osvaldo Retamal; party=CHL; kind=named; channel=none; said=1993-02-26; level=0
8: position=dismisses; speaker=Luis Carvallo; party=CHL; kind=named; channel=none; said=1993-02-26; level=0
9: position=acknowledges; speaker=Luis Carvallo; party=CHL; kind=named; channel=none; said=1993-02-26; level=0
10: position=declines; speaker=Luis Carvallo; party=CHL; kind=named; channel=none; said=1993-02-26; level=0
11: position=confirms; speaker=captain of the ship; party=none; kind=role; channel=interview; said=1993-02-26; level=0
12: position=asserts; speaker=captain of the ship; party=none; kind=role; channel=interview; said=1993-02-26; level=0
13: position=denies; speaker=spokesman for the Chilean president; party=CHL; kind=role; channel=none; said=1993-02-26; level=0
14: position=asserts; speaker=lawyers; party=none; kind=collective; channel=none; said=1993-02-26; level=0
15: position=demands; speaker=a United Nations committee; party=UNO; kind=collective; channel=letter; said=/1993-02-26; level=0
16: position=warns; speaker=association of retired officers; party=none; kind=collective; channel=statement; said=1993-02-26; level=0
