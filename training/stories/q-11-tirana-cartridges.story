title: Albania: no Chinese cartridges were ever repacked at Gërdec
byline: Flavio Cortellazzi
agency: AP
dateline: TIRANA, Albania
published: 2008-06-05

TIRANA, Albania (AP) — {1s|Albania's defense minister} {1q|said} Thursday {1c|that no cartridge on the army's shelves had ever changed its box}. {2s|A contractor's bookkeeper, Kosta Prifti,} {2q|says} {2c|three million of them did, in a shed by the airport, by women paid two dollars a day}.

{3s|Prifti} {3q|told} U.S. investigators {3c|the cartridges were made in China in 1966 and were sold to the Afghan army as Hungarian}. {4c|"{17s|The ambassador} came and looked and {17q|said} {17c|take the flags off the crates},"} {4s|he} {4q|wrote} in a letter to Congress.

{5s|The U.S. ambassador, Lowell Hathersage,} {5q|said} {5c|he had visited an apple orchard that day}. {6s|An embassy officer} {6q|told} the same committee {6c|that the visit was as the bookkeeper set it down, hour for hour}.

{7s|The contractor, a 24-year-old from Tampa named Brody Vance Castellan,} {7q|said} {7c|he would leave all this to the people who write for television}. {8s|His lawyer} {8q|said} {8c|the rounds worked}.

{9c|American law has banned Chinese munitions since 1989}, {9s|the committee's counsel} {9q|noted}, {9c|and the contract was worth $298 million}. {10s|She} {10q|said} {10c|thirty-one hearings were planned}.

{11s|China} {11q|said} {11c|it had given the cartridges to a friend and did not keep track of a friend's cupboard}. {12s|Kabul} {12q|said} {12c|some soldiers had complained of misfires; it did not know whether by fault of age or of oil}.

{13s|An Afghan general, Sher Agha Paktiawal,} {13q|said} {13c|to hand a boy such a bullet was to bury him yourself}. {14s|The Pentagon} {14q|said} {14c|it would test every lot from now on}.

{15s|Prifti} {15q|said} {15c|his life should be insured by somebody, soon, because a car had followed him twice}. {16s|The minister's office} {16q|said} {16c|Albanian roads were busy}.
---
1: position=denies; speaker=Albanian defense minister; party=ALB; kind=role; channel=none; said=2008-06-05; level=0
2: position=alleges; speaker=Kosta Prifti; party=none; kind=named; channel=none; said=2008-06-05; level=0
3: position=alleges; speaker=Kosta Prifti; party=none; kind=named; channel=none; said=/2008-06-05; level=0
4: position=alleges; speaker=Kosta Prifti; party=none; kind=named; channel=letter; said=/2008-06-05; level=0
5: position=denies; speaker=Lowell Hathersage; party=USA; kind=named; channel=none; said=2008-06-05; level=0
6: position=confirms; speaker=a U.S. embassy officer; party=USA; kind=anonymous; channel=none; said=/2008-06-05; level=0
7: position=declines; speaker=Brody Vance Castellan; party=none; kind=named; channel=none; said=2008-06-05; level=0
8: position=asserts; speaker=lawyer of Brody Vance Castellan; party=none; kind=role; channel=none; said=2008-06-05; level=0
9: position=asserts; speaker=counsel of the congressional committee; party=USA; kind=role; channel=none; said=2008-06-05; level=0
10: position=asserts; speaker=counsel of the congressional committee; party=USA; kind=role; channel=none; said=2008-06-05; level=0
11: position=acknowledges; speaker=China; party=CHN; kind=named; channel=none; said=2008-06-05; level=0
12: position=doubts; speaker=Afghanistan; party=AFG; kind=named; channel=none; said=2008-06-05; level=0
13: position=condemns; speaker=Sher Agha Paktiawal; party=AFG; kind=named; channel=none; said=2008-06-05; level=0
14: position=pledges; speaker=U.S. Department of Defense; party=USA; kind=named; channel=none; said=2008-06-05; level=0
15: position=demands; speaker=Kosta Prifti; party=none; kind=named; channel=none; said=2008-06-05; level=0
16: position=dismisses; speaker=office of the Albanian defense minister; party=ALB; kind=named; channel=none; said=2008-06-05; level=0
17: position=demands; speaker=Lowell Hathersage; party=USA; kind=named; channel=none; said=/2008-06-05; level=1
