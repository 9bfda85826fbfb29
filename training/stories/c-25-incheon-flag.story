title: Taipei athletes march nameless as Games row boils over
byline: Cho Eun-bi
agency: none
dateline: INCHEON
published: 2014-09-19

INCHEON, Sept. 19 — {1s|Taiwan} {1q|protested} on Friday {1c|after its athletes entered the Asian Games stadium behind a blank placard}, a mishap for which {2s|the organizers} {2q|blamed} {2c|“a sticker that did not arrive”}.

{3c|“Nobody forgets a sticker by accident,”} {3s|sports minister Tsai Wen-hui} {3q|said} in Taipei. {4s|She} {4q|demanded} {4c|an apology before the first medal}.

{5,6s|The head of the organizing committee, Kwak Sang-moon,} {5q|offered} {5c|his regrets} but {6q|stopped short of} {6c|an apology}. {7c|No government had asked for the name to be dropped}, {7s|he} {7q|insisted}.

{8s|Two members of the committee} {8q|told} this newspaper, however, {8c|that {9s|a Chinese consular official} {9q|had telephoned} on Tuesday {9c|to “share a concern” about lettering}}. {10s|The consulate} {10q|neither confirmed nor denied} {10c|the call}. {11c|“We share many things with our hosts,”} {11s|its spokesman} {11q|said}.

Under a formula of 1981 the island competes as Chinese Taipei, with a plum blossom for a flag and a song about the flag for an anthem.

{12,13s|The Olympic Council of Asia} {12q|acknowledged} {12c|that the formula had been broken} and {13q|promised} {13c|a placard by morning}. {14s|China’s delegation chief} {14q|waved off} {14c|the affair as “a small cloud”}. {15s|Pyongyang’s delegation}, in the next tunnel, {15q|complained} {15c|that its own flags had been taken down from lamp posts}; {16s|Incheon city hall} {16q|confirmed} {16c|it had removed 45, along with everybody else’s, after threats from veterans}.

{17s|Archer Lin Yi-ting}, who carried the placard, {17q|quipped} {17c|that blank was “at least easy to spell”}. {18s|Her coach} {18q|warned} {18c|her not to joke again}. {19s|The Taipei team} {19q|has ruled out} {19c|a boycott}. {20s|Most commentators} {20q|doubt} {20c|that anyone will remember by the swimming}.
---
1: position=condemns; speaker=Taiwan; party=TWN; kind=named; channel=none; said=2014-09-19; level=0
2: position=accuses; speaker=organizers of the Asian Games; party=KOR; kind=collective; channel=none; said=2014-09-19; level=0
3: position=alleges; speaker=Tsai Wen-hui; party=TWN; kind=named; channel=none; said=2014-09-19; level=0
4: position=demands; speaker=Tsai Wen-hui; party=TWN; kind=named; channel=none; said=2014-09-19; level=0
5: position=acknowledges; speaker=Kwak Sang-moon; party=KOR; kind=named; channel=none; said=2014-09-19; level=0
6: position=declines; speaker=Kwak Sang-moon; party=KOR; kind=named; channel=none; said=2014-09-19; level=0
7: position=denies; speaker=Kwak Sang-moon; party=KOR; kind=named; channel=none; said=2014-09-19; level=0
8: position=alleges; speaker=two members of the organizing committee; party=KOR; kind=anonymous; channel=interview; said=2014-09-19; level=0
9: position=demands; speaker=Chinese consular official; party=CHN; kind=anonymous; channel=none; said=2014-09-16; level=1
10: position=declines; speaker=Chinese consulate in Incheon; party=CHN; kind=named; channel=none; said=2014-09-19; level=0
11: position=declines; speaker=Chinese consulate spokesman; party=CHN; kind=role; channel=none; said=2014-09-19; level=0
12: position=acknowledges; speaker=Olympic Council of Asia; party=none; kind=named; channel=none; said=2014-09-19; level=0
13: position=pledges; speaker=Olympic Council of Asia; party=none; kind=named; channel=none; said=2014-09-19; level=0
14: position=dismisses; speaker=head of the Chinese delegation; party=CHN; kind=role; channel=none; said=2014-09-19; level=0
15: position=condemns; speaker=North Korean delegation; party=PRK; kind=named; channel=none; said=2014-09-19; level=0
16: position=confirms; speaker=Incheon city hall; party=KOR; kind=named; channel=none; said=2014-09-19; level=0
17: position=asserts; speaker=Lin Yi-ting; party=TWN; kind=named; channel=none; said=2014-09-19; level=0
18: position=warns; speaker=coach of Lin Yi-ting; party=TWN; kind=role; channel=none; said=2014-09-19; level=0
19: position=asserts; speaker=Taipei team; party=TWN; kind=named; channel=none; said=2014-09-19; level=0
20: position=doubts; speaker=commentators; party=none; kind=collective; channel=none; said=2014-09-19; level=0
