title: Sports: Anti-doping panel, Kenyan federation trade versions over "lost" samples
byline: Wanjiku Muthoni-Reyes
agency: none
dateline: NAIROBI
published: 2016-04-20

NAIROBI — {1s|Athletics Kenya} {1q|does not accept} {1c|{2s|the world anti-doping agency}'s {2q|conclusion} {2c|that 29 samples were thrown away to protect runners}}. {3s|It} {3q|accepts} {3c|that they are gone}.

{4c|“There was a power cut. A freezer is not a conspiracy,”} {4,5s|federation president Jackson Chepkwony} {4q|said} on Wednesday, {5q|dismissing} as “hearsay from Geneva” {5c|{6s|a former laboratory clerk}'s {6q|testimony} {6c|that the plug was pulled by hand}}.

{7s|The agency's 52-page report} {7q|stops short of} {7c|the word bribe}. {8s|It} {8q|notes} {8c|“payments for which no service could be identified”}. {9,10s|Its lead author, Solveig Ahlquist,} {9q|would not name} {9c|the payers}, {10q|remarking} {10c|that “the police can read an annex”}.

{11s|The police} {11q|confirmed} {11c|having the annex}. {12s|The sports minister}, {13s|who} last week {13q|had promised} {13c|a list of suspects by Monday}, {12q|is now talking of} {12c|“some months”}.

Kenya topped the medal table at the 2015 world championships in Beijing. More than 40 of its athletes have failed tests since 2012.

{14s|The marathon runner Naomi Jelagat Tirop} {14q|deplored} {14c|“men in ties who run from questions”}; {15s|a two-time steeplechase champion} {15q|pointed the finger at} {15c|foreign agents}. {16c|“{17s|The Europeans} {17q|say} {17c|we are all guilty}. In London {18s|they} {18q|said} {18c|it was the altitude},”} {16s|he} {16q|said}.

{19s|Russia}, whose own federation is suspended, {19q|voiced} {19c|sympathy}. {20s|Moscow's sports ministry} {20q|sees} {20c|“a pattern of convenient villains”}, {21c|company} {21s|Nairobi} {21q|hastened to decline}: {21c|“Our case is a different case.”}

{22s|The agency} {22q|has threatened} {22c|to declare Kenya non-compliant on May 5}. {23,24s|Chepkwony} {23q|vowed} {23c|a new law before then}, {24q|refusing to contemplate} {24c|Olympic Games without his team}.
---
1: position=denies; speaker=Athletics Kenya; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
2: position=alleges; speaker=World Anti-Doping Agency; party=none; kind=named; channel=report; said=/2016-04-20; level=1
3: position=acknowledges; speaker=Athletics Kenya; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
4: position=denies; speaker=Jackson Chepkwony; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
5: position=dismisses; speaker=Jackson Chepkwony; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
6: position=alleges; speaker=a former laboratory clerk; party=none; kind=anonymous; channel=report; said=/2016-04-20; level=1
7: position=declines; speaker=report of the World Anti-Doping Agency; party=none; kind=document; channel=report; said=/2016-04-20; level=0
8: position=alleges; speaker=report of the World Anti-Doping Agency; party=none; kind=document; channel=report; said=/2016-04-20; level=0
9: position=declines; speaker=Solveig Ahlquist; party=none; kind=named; channel=none; said=2016-04-20; level=0
10: position=asserts; speaker=Solveig Ahlquist; party=none; kind=named; channel=none; said=2016-04-20; level=0
11: position=confirms; speaker=Kenyan police; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
12: position=pledges; speaker=Kenyan sports minister; party=KEN; kind=role; channel=none; said=2016-04-20; level=0
13: position=pledges; speaker=Kenyan sports minister; party=KEN; kind=role; channel=none; said=2016-04-10/2016-04-16; level=0
14: position=condemns; speaker=Naomi Jelagat Tirop; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
15: position=accuses; speaker=a steeplechase champion; party=KEN; kind=anonymous; channel=none; said=2016-04-20; level=0
16: position=dismisses; speaker=a steeplechase champion; party=KEN; kind=anonymous; channel=none; said=2016-04-20; level=0
17: position=alleges; speaker=Europeans; party=none; kind=collective; channel=none; said=/2016-04-20; level=1
18: position=asserts; speaker=Europeans; party=none; kind=collective; channel=none; said=/2016-04-20; level=1
19: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=2016-04-20; level=0
20: position=alleges; speaker=Russian sports ministry; party=RUS; kind=named; channel=none; said=2016-04-20; level=0
21: position=denies; speaker=Kenya; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
22: position=warns; speaker=World Anti-Doping Agency; party=none; kind=named; channel=none; said=/2016-04-20; level=0
23: position=pledges; speaker=Jackson Chepkwony; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
24: position=denies; speaker=Jackson Chepkwony; party=KEN; kind=named; channel=none; said=2016-04-20; level=0
