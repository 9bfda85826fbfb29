title: The Department of State does not exclude new measures for Rangoon
byline: none
agency: none
dateline: WASHINGTON
published: 2009-07-02

Washington, 2 July. - {1,2s|The US Department of State} {1q|declared} on Thursday {1c|that it follows "with big preoccupation" a North Korean ship which rolls in direction of Burma}, {2q|without to want saying} {2c|what it carries in the belly}.

{3c|"We have an idea. I am not going to participate it,"} {3q|has answered} {3s|the spokesman, Brian Kettridge,} to the journalists' questions. {4s|The spokesman} {4q|reminded} {4c|that the resolution of June permits to each State the inspection in port}. {5c|Of boarding by force there is no speech}, {5,6s|he} {5q|precised}, {6q|confirming} {6c|only that a destroyer goes behind "at polite distance"}.

The Kang Rim, of two thousand tons, has made port in Burma already once, with cement by papers.

{7s|The military government of Naypyidaw} {7q|rejects} {7c|to have bought whatever weapon}. {8c|The ship brings rice? No: takes rice}, {8q|according to} {8s|a note in the New Light of Myanmar}. {9s|The same note} {9q|attacks} {9c|"the two or three big nations and their killer radios"}.

{10,11s|Pyongyang} {10q|made know} {10c|that it will consider the stopping of the ship an act of war}, and {11q|menaced} {11c|"one hundredfold"}.

In Bangkok {12,13s|an exile group} {12q|sustains} {12c|that the cargo are rockets of 122 millimetres}, {13q|basing on} {13c|a paper of the harbour}. {14s|A Thai general, who pleads for anonymity,} {14q|holds} {14c|the paper for false}. {15s|Experts of the sector} {15q|are perplexed about} {15c|both}.

{16s|Japan} {16q|has solicited} {16c|China to exercise itself}. {17s|Beijing} {17q|promised} {17c|to apply the resolution "with seriousness"}, but {18s|its chancellery} {18q|did not wish to clear} {18c|if this includes fuel in Shanghai}. {19s|Singapore}, on its side, {19q|assured} {19c|that the ship would be served neither oil nor water}, and then, by Wednesday evening the.

{20s|Mr. Kettridge} {20q|admitted} at the finish {20c|that the ship could also turn}. In which case, {21s|he} {21q|joked}, {21c|"we will have seen a nice sea"}.
---
1: position=warns; speaker=US State Department; party=USA; kind=named; channel=briefing; said=2009-07-02; level=0
2: position=declines; speaker=US State Department; party=USA; kind=named; channel=briefing; said=2009-07-02; level=0
3: position=declines; speaker=Brian Kettridge; party=USA; kind=named; channel=briefing; said=2009-07-02; level=0
4: position=asserts; speaker=Brian Kettridge; party=USA; kind=named; channel=briefing; said=2009-07-02; level=0
5: position=denies; speaker=Brian Kettridge; party=USA; kind=named; channel=briefing; said=2009-07-02; level=0
6: position=confirms; speaker=Brian Kettridge; party=USA; kind=named; channel=briefing; said=2009-07-02; level=0
7: position=denies; speaker=Myanmar; party=MMR; kind=named; channel=none; said=2009-07-02; level=0
8: position=denies; speaker=New Light of Myanmar note; party=MMR; kind=document; channel=report; said=2009-07-02; level=0
9: position=condemns; speaker=New Light of Myanmar note; party=MMR; kind=document; channel=report; said=2009-07-02; level=0
10: position=warns; speaker=North Korea; party=PRK; kind=named; channel=none; said=2009-07-02; level=0
11: position=warns; speaker=North Korea; party=PRK; kind=named; channel=none; said=2009-07-02; level=0
12: position=alleges; speaker=Burmese exile group; party=none; kind=collective; channel=none; said=2009-07-02; level=0
13: position=asserts; speaker=Burmese exile group; party=none; kind=collective; channel=none; said=2009-07-02; level=0
14: position=dismisses; speaker=Thai general; party=THA; kind=anonymous; channel=none; said=2009-07-02; level=0
15: position=doubts; speaker=experts; party=none; kind=collective; channel=none; said=2009-07-02; level=0
16: position=demands; speaker=Japan; party=JPN; kind=named; channel=none; said=2009-07-02; level=0
17: position=pledges; speaker=China; party=CHN; kind=named; channel=none; said=2009-07-02; level=0
18: position=declines; speaker=Chinese foreign ministry; party=CHN; kind=named; channel=none; said=2009-07-02; level=0
19: position=pledges; speaker=Singapore; party=SGP; kind=named; channel=none; said=2009-07-02; level=0
20: position=acknowledges; speaker=Brian Kettridge; party=USA; kind=named; channel=briefing; said=2009-07-02; level=0
21: position=asserts; speaker=Brian Kettridge; party=USA; kind=named; channel=briefing; said=2009-07-02; level=0
