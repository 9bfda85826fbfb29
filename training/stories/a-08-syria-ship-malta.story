title: Malta let Russian ship sail for Syria after word from Moscow
byline: Censu Borg-Cassar and Irina Velyaminova
agency: Reuters
dateline: VALLETTA/MOSCOW
published: 2013-06-14

VALLETTA/MOSCOW, June 14 (Reuters) - {1c|A Russian-operated ship carrying what {2s|Maltese customs} {2q|termed} {2c|"dangerous cargo"} reached the Syrian port of Tartous on Thursday,} {1s|a shipping agent in the harbour} {1q|said}, days after Malta released it {3q|on the strength of an assurance} {3c|that it would go elsewhere}.

{5c|{4s|The owner} {4q|had promised} {4c|to sail for Turkey},} {5q|said} {5s|Malta's foreign ministry}. {6c|"We acted in good faith, and good faith is all we had,"} {6s|its permanent secretary, Karm Zerafa,} {6q|told} state radio.

The 3,900-tonne Vesna Star put into Marsaxlokk on Tuesday in bad weather. Four containers could not be opened for inspection.

{7s|The owner, St. Petersburg-based Oktant Marine,} {7q|denied} {7c|giving any undertaking}. {8c|"{9s|We} {9q|undertook} {9c|to refuel and to leave}. We refuelled, we left,"} {8s|managing director Pavel Drozdetsky} {8q|said}. {10c|As to what was in the boxes}, {10s|he} {10q|professed ignorance}.

{11s|A source at Russia's arms export monopoly} {11q|confirmed} {11c|the cargo was mortar fuses, some 20 tonnes of them, ordered by Damascus in 2009}. {12c|{13s|Moscow,} which {13q|opposes} {13c|an embargo,} sees nothing improper in the sale,} {12s|the source} {12q|added}.

{14s|Britain} {14q|expressed} {14c|"dismay"}. {15c|"Mortars do not calm a street,"} {15s|Foreign Office minister Harriet Poole} {15q|said in a speech in London}. {17c|{16s|The United States} {16q|has asked} {16c|Moscow and Valletta for an explanation}}, {17,18s|a State Department official} {17q|said}, {18q|refusing to go into} {18c|the replies}.

{19s|The Syrian National Council, an opposition umbrella group,} {19q|blamed} {19c|Malta for "letting death take on fuel"}.

{20s|EU diplomats} {20q|questioned whether} {20c|the island, the bloc's smallest member, had broken the Union's own ban}. {21s|The European Commission} {21q|said} {21c|it was too soon to tell}. {22s|Two lawyers in Brussels} {22q|thought} {22c|a transit stop might fall outside the text}.
---
1: position=asserts; speaker=a shipping agent in Tartous; party=none; kind=anonymous; channel=none; said=2013-06-14; level=0
2: position=asserts; speaker=Maltese customs; party=MLT; kind=named; channel=none; said=/2013-06-14; level=1
3: position=pledges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=/2013-06-14; level=0
4: position=pledges; speaker=Oktant Marine; party=none; kind=named; channel=none; said=/2013-06-14; level=1
5: position=alleges; speaker=Maltese foreign ministry; party=MLT; kind=named; channel=none; said=2013-06-14; level=0
6: position=asserts; speaker=Karm Zerafa; party=MLT; kind=named; channel=interview; said=2013-06-14; level=0
7: position=denies; speaker=Oktant Marine; party=none; kind=named; channel=none; said=2013-06-14; level=0
8: position=denies; speaker=Pavel Drozdetsky; party=none; kind=named; channel=none; said=2013-06-14; level=0
9: position=pledges; speaker=Oktant Marine; party=none; kind=named; channel=none; said=/2013-06-14; level=1
10: position=declines; speaker=Pavel Drozdetsky; party=none; kind=named; channel=none; said=2013-06-14; level=0
11: position=confirms; speaker=a source at Russia's arms export monopoly; party=RUS; kind=anonymous; channel=none; said=2013-06-14; level=0
12: position=asserts; speaker=a source at Russia's arms export monopoly; party=RUS; kind=anonymous; channel=none; said=2013-06-14; level=0
13: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=2013-06-14; level=1
14: position=condemns; speaker=Britain; party=GBR; kind=named; channel=none; said=2013-06-14; level=0
15: position=condemns; speaker=Harriet Poole; party=GBR; kind=named; channel=speech; said=2013-06-14; level=0
16: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=/2013-06-14; level=1
17: position=asserts; speaker=a State Department official; party=USA; kind=anonymous; channel=none; said=2013-06-14; level=0
18: position=declines; speaker=a State Department official; party=USA; kind=anonymous; channel=none; said=2013-06-14; level=0
19: position=accuses; speaker=Syrian National Council; party=Syrian National Council; kind=named; channel=none; said=2013-06-14; level=0
20: position=doubts; speaker=EU diplomats; party=EU; kind=collective; channel=none; said=2013-06-14; level=0
21: position=declines; speaker=European Commission; party=EU; kind=named; channel=none; said=2013-06-14; level=0
22: position=asserts; speaker=two lawyers in Brussels; party=none; kind=anonymous; channel=none; said=2013-06-14; level=0
