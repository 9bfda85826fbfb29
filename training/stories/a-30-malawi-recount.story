title: Malawi election body stands by tally despite 'white ink'
byline: Tamandani Phoya
agency: AFP
dateline: Blantyre
published: 2019-06-19

Blantyre (AFP) - {1s|Malawi's electoral commission} {1q|insisted} Wednesday {1c|that its count of last month's vote was sound}, even as {2s|it} {2q|admitted} {2c|that correction fluid had been used on 212 result sheets}.

{3c|“White ink is not a crime. It is a stationery item,”} {3s|commission chairwoman Justice Agnes Mkandawire} {3q|told} a rowdy news conference. {4,5s|She} {4q|denied} {4c|being under pressure from the palace} and {5q|ruled out} {5c|a recount}.

{6s|The runner-up, pastor Hastings Chilembwe,} {6q|called} {6c|the remark “an insult in liquid form”}. {7s|He} {7q|accuses} {7c|the ruling party of altering tallies at six centres}, {8c|a charge} {8s|the party} {8q|waves off} {8c|as “bad losing”}. {9c|“We shall march on Thursday, and on every Thursday,”} {9s|he} {9q|vowed}.

{10s|Police} {10q|warned} {10c|that unauthorised marches would be met “with what the law provides”}. {11s|The army}, which has kept between the two so far, {11q|undertook} {11c|to go on doing so}.

The president won by 121,000 votes out of five million cast. Schools in Lilongwe have been shut since Monday, and traders at the central market have boarded up their stalls.

{12s|European Union observers} {12q|said in a preliminary report} {12c|that voting was “well managed, inclusive and slow”}. {13s|Their head, Slovene lawmaker Mojca Pahor,} {13q|voiced doubts}, however, {13c|about the tallying, which she had watched “through a window”}. {14s|She} {14q|urged} {14c|both camps to let the courts decide}.

{15,16s|A clerk at the Nsanje centre, who asked for anonymity for fear of losing her job,} {15q|confirmed} {15c|that sheets were altered after dark}, but {16q|put it down to} {16c|“tired people adding badly”}. {17s|The commission} {17q|promised} {17c|to refund the cost of the fluid}.

{18s|Lawyers for the pastor} {18q|doubt} {18c|that the judges will rule before August}. {19c|The case} {19q|is widely seen as} {19c|a test of the bench}. {20s|Neighbouring Zambia} {20q|condemned} {20c|the stoning of its trucks on the border road}.
---
1: position=asserts; speaker=Malawi Electoral Commission; party=MWI; kind=named; channel=none; said=2019-06-19; level=0
2: position=acknowledges; speaker=Malawi Electoral Commission; party=MWI; kind=named; channel=none; said=2019-06-19; level=0
3: position=dismisses; speaker=Agnes Mkandawire; party=MWI; kind=named; channel=briefing; said=2019-06-19; level=0
4: position=denies; speaker=Agnes Mkandawire; party=MWI; kind=named; channel=briefing; said=2019-06-19; level=0
5: position=denies; speaker=Agnes Mkandawire; party=MWI; kind=named; channel=briefing; said=2019-06-19; level=0
6: position=condemns; speaker=Hastings Chilembwe; party=none; kind=named; channel=none; said=2019-06-19; level=0
7: position=accuses; speaker=Hastings Chilembwe; party=none; kind=named; channel=none; said=2019-06-19; level=0
8: position=dismisses; speaker=Malawian ruling party; party=MWI; kind=named; channel=none; said=2019-06-19; level=0
9: position=pledges; speaker=Hastings Chilembwe; party=none; kind=named; channel=none; said=2019-06-19; level=0
10: position=warns; speaker=Malawian police; party=MWI; kind=named; channel=none; said=2019-06-19; level=0
11: position=pledges; speaker=Malawian army; party=MWI; kind=named; channel=none; said=2019-06-19; level=0
12: position=asserts; speaker=European Union observers; party=EU; kind=collective; channel=report; said=/2019-06-19; level=0
13: position=doubts; speaker=Mojca Pahor; party=EU; kind=named; channel=none; said=2019-06-19; level=0
14: position=demands; speaker=Mojca Pahor; party=EU; kind=named; channel=none; said=2019-06-19; level=0
15: position=confirms; speaker=a clerk at the Nsanje centre; party=none; kind=anonymous; channel=none; said=2019-06-19; level=0
16: position=asserts; speaker=a clerk at the Nsanje centre; party=none; kind=anonymous; channel=none; said=2019-06-19; level=0
17: position=pledges; speaker=Malawi Electoral Commission; party=MWI; kind=named; channel=none; said=2019-06-19; level=0
18: position=doubts; speaker=lawyers for Hastings Chilembwe; party=none; kind=collective; channel=none; said=2019-06-19; level=0
19: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2019-06-19; level=0
20: position=condemns; speaker=Zambia; party=ZMB; kind=named; channel=none; said=2019-06-19; level=0
