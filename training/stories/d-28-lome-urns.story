title: In Togo, observer mission splits in two on vote
byline: none
agency: Xinhua
dateline: LOME
published: 2005-04-28

LOME, April 28 (republished) -- {1s|The regional bloc's observer team} {1q|declared} here Thursday {1c|the presidential ballot of Togo to be globally credible}, {2s|one of its vice chiefs} immediately {2q|distancing herself from} {2c|the word credible}.

{3c|"I was not reading this paper before it was read,"} {3,4s|vice chief Adjoa Tetteh-Quarshie} {3q|told} reporters, {4q|confirming} {4c|{5s|opposition} {5q|accounts} {5c|of urns carried off by soldiers in the quarter Be}}.

{6s|The electoral commission} {6q|put} {6c|these incidents on the back of "overheated youth"}. {7c|60 percent for the candidate of power is a clean figure}, {7,8s|its president, Kokou Amegnizin,} {7q|maintained}, {8q|giving no explication on} {8c|results arriving before the closing}.

{9,11s|The opponent} {9q|rejects} {9c|{10s|the commission}'s {10q|proclamation} {10c|of his defeat}} and {11q|calls} {11c|the people to resistance}. {12c|{13s|The interior minister}'s {13q|warning} {13c|of a bloodbath}, issued two days before the vote,} {12q|was termed} by {12s|the government} {12c|"a personal tiredness"}. He is since then in the embassy of Germany.

{14s|Germany} {14q|declines to say} {14c|how long}. {15s|A mob, which} {15q|held} {15c|Berlin for responsible}, has burned on the night the Goethe Institute, all the books.

{16s|France} {16q|finds} {16c|the vote passed in conditions "globally satisfying"}; {17s|the European Parliament} {17q|condemns} {17c|it as a masquerade}. {18s|Nigeria}, having the chair of African Union, {18q|promised} {18c|a government of unity}, {19s|both camps} {19q|denying} the next morning {19c|to have been asked}.

More than 11,000 persons crossed already the border into Benin with the mattresses on the head.

{20c|"The dead I do not count any more,"} {20q|answered} {20s|a doctor in Aneho}. {21s|The Togolese league of human rights} {21q|speaks of} {21c|790 killed, against {22s|the government}'s {22q|figure} {22c|of 69}}. {23s|The minister of communication} {23q|scoffed at} {23c|{24s|the league}'s {24q|tally} {24c|of the dead} "made by telephone"}.
---
1: position=asserts; speaker=ECOWAS observer mission; party=none; kind=named; channel=briefing; said=2005-04-28; level=0
2: position=doubts; speaker=Adjoa Tetteh-Quarshie; party=none; kind=named; channel=briefing; said=2005-04-28; level=0
3: position=denies; speaker=Adjoa Tetteh-Quarshie; party=none; kind=named; channel=briefing; said=2005-04-28; level=0
4: position=confirms; speaker=Adjoa Tetteh-Quarshie; party=none; kind=named; channel=briefing; said=2005-04-28; level=0
5: position=alleges; speaker=Togolese opposition; party=TGO; kind=collective; channel=none; said=/2005-04-28; level=1
6: position=accuses; speaker=Togolese electoral commission; party=TGO; kind=named; channel=none; said=2005-04-28; level=0
7: position=asserts; speaker=Kokou Amegnizin; party=TGO; kind=named; channel=none; said=2005-04-28; level=0
8: position=declines; speaker=Kokou Amegnizin; party=TGO; kind=named; channel=none; said=2005-04-28; level=0
9: position=denies; speaker=Togolese opposition candidate; party=TGO; kind=role; channel=none; said=2005-04-28; level=0
10: position=asserts; speaker=Togolese electoral commission; party=TGO; kind=named; channel=none; said=/2005-04-28; level=1
11: position=demands; speaker=Togolese opposition candidate; party=TGO; kind=role; channel=none; said=2005-04-28; level=0
12: position=dismisses; speaker=Togolese government; party=TGO; kind=named; channel=none; said=2005-04-28; level=0
13: position=warns; speaker=Togolese interior minister; party=TGO; kind=role; channel=none; said=2005-04-22; level=1
14: position=declines; speaker=Germany; party=DEU; kind=named; channel=none; said=2005-04-28; level=0
15: position=accuses; speaker=a mob in Lome; party=none; kind=collective; channel=none; said=2005-04-27/2005-04-28; level=0
16: position=asserts; speaker=France; party=FRA; kind=named; channel=none; said=2005-04-28; level=0
17: position=condemns; speaker=European Parliament; party=EU; kind=named; channel=none; said=2005-04-28; level=0
18: position=pledges; speaker=Nigeria; party=NGA; kind=named; channel=none; said=/2005-04-28; level=0
19: position=denies; speaker=both Togolese camps; party=TGO; kind=collective; channel=none; said=/2005-04-28; level=0
20: position=declines; speaker=a doctor in Aneho; party=none; kind=anonymous; channel=none; said=2005-04-28; level=0
21: position=alleges; speaker=Togolese League of Human Rights; party=none; kind=named; channel=none; said=2005-04-28; level=0
22: position=asserts; speaker=Togolese government; party=TGO; kind=named; channel=none; said=/2005-04-28; level=1
23: position=dismisses; speaker=Togolese communication minister; party=TGO; kind=role; channel=none; said=2005-04-28; level=0
24: position=alleges; speaker=Togolese League of Human Rights; party=none; kind=named; channel=none; said=2005-04-28; level=1
