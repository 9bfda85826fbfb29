title: Vaccine row: 'Our vials were cold when they left'
byline: Dragica Pelivan-Horn
agency: AFP
dateline: PODGORICA
published: 2021-04-19

{1s|Slovakia's medicines agency} {1q|said} on Monday {1c|that the vaccine it got from Moscow was not the vaccine in the medical journals}. {2s|The maker} {2q|said} {2c|each vial was the twin of every other}. {3,4s|Its fund's account on Twitter} {3q|accused} {3c|the agency of sabotage}, and {4q|wished} {4c|its director a happy career in the theatre}.

{5s|The director, Zora Batthyányová,} {5q|told} reporters {5c|she had 14 pages of questions, and 40 per cent of the data had not come}. {6s|A technician of hers} {6q|blames} {6c|an airport crew for leaving two crates in the sun}; {7s|the airport} {7q|said} {7c|a crate did stand out for twenty minutes, and it was sorry}.

{8s|Montenegro, which has taken 5,000 doses of the same batch,} {8q|said} {8c|its own people had found as the Slovaks had}. {9c|“Different stopper, different print,”} {9s|the health minister} {9q|said}. {10s|The maker's lawyer} {10q|said} {10c|he did not discuss stoppers}.

{11s|Hungary's chief pharmacist, Lőrinc Szentgáli,} {11q|accused} {11c|both neighbours of testing with the wrong kit}. {12s|He} {12q|said} {12c|his country had used up 280,000 doses}. {13c|To frighten the old away from a needle for the sake of a headline was a wicked thing}, {13s|he} {13q|went on}.

{14s|A virologist in Graz} {14q|remarked} {14c|that what he had been shown proved neither that it was the same nor that it was not}. {15c|{16s|Brussels} {16q|complains} {16c|that Moscow is using vials to buy votes}; he would be content}, {15q|said} {15s|he}, {15c|if anyone at all were using them}.

{17s|The agency} {17q|said} {17c|the rest of the file must be in by Friday}. {18c|A single side effect that could not be explained, and the doses would go back on the next flight}, {18q|warned} {18s|Batthyányová}.
---
1: position=alleges; speaker=Slovak medicines agency; party=SVK; kind=named; channel=none; said=2021-04-19; level=0
2: position=denies; speaker=maker of the vaccine; party=none; kind=role; channel=none; said=2021-04-19; level=0
3: position=accuses; speaker=fund's Twitter account; party=RUS; kind=named; channel=social-media; said=2021-04-19; level=0
4: position=dismisses; speaker=fund's Twitter account; party=RUS; kind=named; channel=social-media; said=2021-04-19; level=0
5: position=asserts; speaker=Zora Batthyányová; party=SVK; kind=named; channel=none; said=2021-04-19; level=0
6: position=accuses; speaker=a technician of the Slovak medicines agency; party=SVK; kind=anonymous; channel=none; said=2021-04-19; level=0
7: position=acknowledges; speaker=Bratislava airport; party=none; kind=named; channel=none; said=2021-04-19; level=0
8: position=confirms; speaker=Montenegro; party=MNE; kind=named; channel=none; said=2021-04-19; level=0
9: position=alleges; speaker=Montenegrin health minister; party=MNE; kind=role; channel=none; said=2021-04-19; level=0
10: position=declines; speaker=lawyer of the vaccine maker; party=none; kind=role; channel=none; said=2021-04-19; level=0
11: position=accuses; speaker=Lőrinc Szentgáli; party=HUN; kind=named; channel=none; said=2021-04-19; level=0
12: position=asserts; speaker=Lőrinc Szentgáli; party=HUN; kind=named; channel=none; said=2021-04-19; level=0
13: position=condemns; speaker=Lőrinc Szentgáli; party=HUN; kind=named; channel=none; said=2021-04-19; level=0
14: position=doubts; speaker=a virologist in Graz; party=none; kind=anonymous; channel=none; said=2021-04-19; level=0
15: position=asserts; speaker=a virologist in Graz; party=none; kind=anonymous; channel=none; said=2021-04-19; level=0
16: position=accuses; speaker=European Union; party=EU; kind=named; channel=none; said=/2021-04-19; level=1
17: position=demands; speaker=Slovak medicines agency; party=SVK; kind=named; channel=none; said=2021-04-19; level=0
18: position=warns; speaker=Zora Batthyányová; party=SVK; kind=named; channel=none; said=2021-04-19; level=0
