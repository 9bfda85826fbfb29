title: N. Korean official threatens 'swift scissors' over leaflet balloons
byline: Yun Ha-seok
agency: none
dateline: SEOUL
published: 2020-06-11

SEOUL, June 11 -- {1,2s|Kim Ok-jong, a senior North Korean party official,} {1q|threatened} Thursday {1c|to cut every line to Seoul "with swift scissors,"} {2q|denouncing} {2c|activists who float leaflets across the border as "mongrel dogs under a mongrel roof."}

{3c|"The South Korean authorities must choose between a law and a bonfire,"} {3s|Kim} {3q|said in a statement} carried by the North's Korean Central News Agency (KCNA).

Within four hours {4s|the unification ministry in Seoul} {4q|announced} {4c|it would draft a bill to ban the launches}. {5s|Ministry spokesman Do Sung-kyu} {5q|denied} {5c|that the timing was anything but coincidence}. {6c|"The review began last year,"} {6,7s|he} {6q|told} a daily briefing, {7q|declining to say} {7c|in which month}.

{8s|The main opposition party} {8q|accused} {8c|the government of "taking dictation."} {9s|Floor leader Nam Kyung-hee} {9q|demanded} {9c|that President Seo Jae-yong say whether {10s|the North} {10q|had asked} {10c|for the ban} in private}. {11s|The presidential office} {11q|dismissed} {11c|the idea as fiction}.

{12s|Park Il-nam, a defector whose group sent 500,000 leaflets from Paju in May,} {12q|vowed} {12c|to send a million more}. {13s|He} {13q|admitted} {13c|that most fall in the South}.

Villagers have begun blocking the road with tractors. In 2014 the North fired machine guns at a balloon, and two bullets landed in the yard of the township office at Yeoncheon, where the holes are kept under glass.

{14c|"The leaflets change nothing and the shells change everything,"} {14s|Baek Myung-sook, who runs a noodle shop near the checkpoint,} {14q|complained}.

{15s|Analysts} {15q|question whether} {15c|paper is really the grievance}. {16s|Several} {16q|see} {16c|the outburst as a rehearsal for the succession}, though {17s|a government source} {17q|cautioned} {17c|against "reading a palace through a keyhole."} {18s|The source} {18q|confirmed} {18c|that calls on the liaison line had gone unanswered since Tuesday}.
---
1: position=warns; speaker=Kim Ok-jong; party=PRK; kind=named; channel=state-media; said=2020-06-11; level=0
2: position=condemns; speaker=Kim Ok-jong; party=PRK; kind=named; channel=state-media; said=2020-06-11; level=0
3: position=demands; speaker=Kim Ok-jong; party=PRK; kind=named; channel=state-media; said=2020-06-11; level=0
4: position=pledges; speaker=South Korean unification ministry; party=KOR; kind=named; channel=none; said=2020-06-11; level=0
5: position=denies; speaker=Do Sung-kyu; party=KOR; kind=named; channel=briefing; said=2020-06-11; level=0
6: position=asserts; speaker=Do Sung-kyu; party=KOR; kind=named; channel=briefing; said=2020-06-11; level=0
7: position=declines; speaker=Do Sung-kyu; party=KOR; kind=named; channel=briefing; said=2020-06-11; level=0
8: position=accuses; speaker=South Korea's main opposition party; party=KOR; kind=named; channel=none; said=2020-06-11; level=0
9: position=demands; speaker=Nam Kyung-hee; party=KOR; kind=named; channel=none; said=2020-06-11; level=0
10: position=demands; speaker=North Korea; party=PRK; kind=named; channel=none; said=/2020-06-11; level=1
11: position=dismisses; speaker=South Korean presidential office; party=KOR; kind=named; channel=none; said=2020-06-11; level=0
12: position=pledges; speaker=Park Il-nam; party=none; kind=named; channel=none; said=2020-06-11; level=0
13: position=acknowledges; speaker=Park Il-nam; party=none; kind=named; channel=none; said=2020-06-11; level=0
14: position=condemns; speaker=Baek Myung-sook; party=KOR; kind=named; channel=interview; said=2020-06-11; level=0
15: position=doubts; speaker=analysts; party=none; kind=collective; channel=none; said=2020-06-11; level=0
16: position=asserts; speaker=analysts; party=none; kind=collective; channel=none; said=2020-06-11; level=0
17: position=warns; speaker=South Korean government source; party=KOR; kind=anonymous; channel=none; said=2020-06-11; level=0
18: position=confirms; speaker=South Korean government source; party=KOR; kind=anonymous; channel=none; said=2020-06-11; level=0
