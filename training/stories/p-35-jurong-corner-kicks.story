title: Goalkeeper blames wind for four goals
byline: Cheong Wai Ling
agency: AFP
dateline: SINGAPORE
published: 1994-08-30

SINGAPORE (AFP) - {1c|There was a wind, and the ball was wet}, {1s|goalkeeper Radek Hlinka} {1q|told} Singapore's anti-corruption bureau on Tuesday.

{2s|The bureau} {2q|says} {2c|there was 20,000 dollars in a shoe box, and that it was given to him at a Jurong car park to let in four}. {3s|Investigators} {3q|explained} {3c|that the bet was placed in Ipoh an hour before kickoff}.

{4s|Hlinka's club} {4q|laughed}: {4c|who would pay for what he does for nothing?} {5c|“He dropped a cake at my daughter's birthday,”} {5s|manager Desmond Aroozoo} {5q|said}.

{6s|A waiter} {6q|said} {6c|the goalkeeper dined with a bookmaker called Ah Blur on the Friday}. {7s|Hlinka} {7q|agreed} {7c|that he ate with him; he had not been told what the man did}. {8c|It was crab}, {8s|he} {8q|noted}.

{9s|A teammate, midfielder Azlan Yahya,} {9q|went further} on Tuesday evening: {9c|he himself had taken 5,000 for one pass, and was ashamed}. {10s|He} {10q|said} {10c|{18c|there was a shoe box}, exactly as {18s|the bureau} {18q|put} it}.

{11s|The league's secretary, Percival Lourdes,} {11q|stressed} {11c|that clubs which field bought men would be put out, champions or not}. {12s|He} {12q|said} {12c|lie detectors were to be installed from October}. {13c|“Cheating boys who save up for a ticket is as low as a man gets,”} {13s|he} {13q|said}.

{14s|A physicist at the National University} {14q|wrote} in a newspaper {14c|that two of the four goals look honest and that he would not put a dollar either way on the others}.

{15s|The Czech consul} {15q|said} {15c|his countryman should have an interpreter}. {16s|Malaysia's police} {16q|had} {16c|nothing to add on Ipoh}. {17s|The fans' club} {17q|said} {17c|Aroozoo “sold us for crab, he and his whole bench”}.
---
1: position=denies; speaker=Radek Hlinka; party=none; kind=named; channel=none; said=1994-08-30; level=0
2: position=alleges; speaker=Singapore anti-corruption bureau; party=SGP; kind=named; channel=none; said=1994-08-30; level=0
3: position=alleges; speaker=investigators; party=SGP; kind=collective; channel=none; said=1994-08-30; level=0
4: position=dismisses; speaker=Hlinka's club; party=none; kind=named; channel=none; said=/1994-08-30; level=0
5: position=asserts; speaker=Desmond Aroozoo; party=none; kind=named; channel=none; said=1994-08-30; level=0
6: position=alleges; speaker=a waiter; party=none; kind=anonymous; channel=none; said=1994-08-30; level=0
7: position=acknowledges; speaker=Radek Hlinka; party=none; kind=named; channel=none; said=1994-08-30; level=0
8: position=asserts; speaker=Radek Hlinka; party=none; kind=named; channel=none; said=1994-08-30; level=0
9: position=acknowledges; speaker=Azlan Yahya; party=none; kind=named; channel=none; said=1994-08-30; level=0
10: position=confirms; speaker=Azlan Yahya; party=none; kind=named; channel=none; said=1994-08-30; level=0
11: position=warns; speaker=Percival Lourdes; party=none; kind=named; channel=none; said=1994-08-30; level=0
12: position=pledges; speaker=Percival Lourdes; party=none; kind=named; channel=none; said=1994-08-30; level=0
13: position=condemns; speaker=Percival Lourdes; party=none; kind=named; channel=none; said=1994-08-30; level=0
14: position=doubts; speaker=a physicist at the National University of Singapore; party=none; kind=anonymous; channel=none; said=/1994-08-30; level=0
15: position=demands; speaker=Czech consul in Singapore; party=CZE; kind=role; channel=none; said=1994-08-30; level=0
16: position=declines; speaker=Malaysian police; party=MYS; kind=named; channel=none; said=1994-08-30; level=0
17: position=accuses; speaker=fans' club; party=none; kind=collective; channel=none; said=1994-08-30; level=0
18: position=alleges; speaker=Singapore anti-corruption bureau; party=SGP; kind=named; channel=none; said=/1994-08-30; level=1
