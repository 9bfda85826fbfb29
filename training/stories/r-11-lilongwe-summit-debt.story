title: Chair of summit waves off talk of a bought vote
byline: Esnart Mkhonta
agency: Reuters
dateline: LILONGWE
published: 2016-09-02

LILONGWE, Sept 2 (Reuters) - {1s|Two delegates to a summit of southern African states} {1q|said} on Friday {1c|that Malawi changed its vote on the bloc's next secretary after Angola forgave a fuel debt of $28 million}.

{2s|Malawi's finance minister, Chikondi Msosa,} {2q|told} reporters {2c|the debt stood on the books exactly as it had on Monday}. {3c|"I pay interest on it. I would be glad to be forgiven,"} {3s|she} {3q|said}. {4s|The summit chair, President Tebogo Ramoitheki's envoy Lesedi Phiri,} {4q|said} {4c|gossip was the only thing that travelled free at such meetings}.

{5s|Angola} {5q|said in a statement carried by the state news agency} {5c|that it had written off the debt in June, "as announced to nobody's surprise"}. {6s|Msosa} {6q|did not respond to} {6c|calls after the statement appeared}.

{7s|A Zambian diplomat, who lost the post by one vote,} {7q|said} {7c|the ballot had been sold by the barrel}. {8s|He} {8q|said} {8c|it should be held again under the eyes of lawyers}. {9s|South Africa} {9q|said} {9c|the result was in order and in the minutes}.

{10s|The winner, Angolan economist Delfina Cassoma,} {10q|said} {10c|nobody had been paid on her behalf in money, fuel or fish}. {11s|She} {11q|said} {11c|she would publish her accounts by Christmas}.

{12s|An auditor at the bloc's headquarters} {12q|said} {12c|he had found no rule that forbids kindness between creditors}. {13s|Opposition lawmakers in Lilongwe} {13q|said} {13c|to sell a nation's voice while its hospitals lacked petrol was shameful}. {14s|They} {14q|went on to say} {14c|the minister would face a motion of censure if she did not table the contract}.

{15s|Ramoitheki} {15q|said in a closing speech} {15c|that the next summit would be held in Windhoek}. {16s|A bank analyst in Johannesburg} {16q|said} {16c|Malawi's fuel bill came to about a tenth of its budget}. {17s|The bloc's treasurer} {17q|said} {17c|the debt had been written off, as Luanda stated}.

The secretary serves four years.

{18s|The Zambian} {18q|accused} {18c|Msosa of selling what was not hers}.
---
1: position=alleges; speaker=two delegates to the summit; party=none; kind=collective; channel=none; said=2016-09-02; level=0
2: position=denies; speaker=Chikondi Msosa; party=MWI; kind=named; channel=briefing; said=2016-09-02; level=0
3: position=denies; speaker=Chikondi Msosa; party=MWI; kind=named; channel=briefing; said=2016-09-02; level=0
4: position=dismisses; speaker=Lesedi Phiri; party=BWA; kind=named; channel=none; said=2016-09-02; level=0
5: position=acknowledges; speaker=Angola; party=AGO; kind=named; channel=state-media; said=2016-09-02; level=0
6: position=declines; speaker=Chikondi Msosa; party=MWI; kind=named; channel=none; said=2016-09-02; level=0
7: position=alleges; speaker=a Zambian diplomat; party=ZMB; kind=role; channel=none; said=2016-09-02; level=0
8: position=demands; speaker=a Zambian diplomat; party=ZMB; kind=role; channel=none; said=2016-09-02; level=0
9: position=asserts; speaker=South Africa; party=ZAF; kind=named; channel=none; said=2016-09-02; level=0
10: position=denies; speaker=Delfina Cassoma; party=AGO; kind=named; channel=none; said=2016-09-02; level=0
11: position=pledges; speaker=Delfina Cassoma; party=AGO; kind=named; channel=none; said=2016-09-02; level=0
12: position=doubts; speaker=an auditor at the bloc's headquarters; party=SADC; kind=anonymous; channel=none; said=2016-09-02; level=0
13: position=condemns; speaker=opposition lawmakers in Lilongwe; party=MWI; kind=collective; channel=none; said=2016-09-02; level=0
14: position=warns; speaker=opposition lawmakers in Lilongwe; party=MWI; kind=collective; channel=none; said=2016-09-02; level=0
15: position=asserts; speaker=Tebogo Ramoitheki; party=none; kind=named; channel=speech; said=2016-09-02; level=0
16: position=asserts; speaker=a bank analyst in Johannesburg; party=none; kind=anonymous; channel=none; said=2016-09-02; level=0
17: position=confirms; speaker=treasurer of SADC; party=SADC; kind=role; channel=none; said=2016-09-02; level=0
18: position=accuses; speaker=a Zambian diplomat; party=ZMB; kind=role; channel=none; said=2016-09-02; level=0
