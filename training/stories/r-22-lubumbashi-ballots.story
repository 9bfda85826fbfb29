title: Congo candidate says ballots printed twice
byline: Dorcas Mwamba-Lind
agency: Reuters
dateline: LUBUMBASHI
published: 2011-11-21

LUBUMBASHI, Nov 21 (Reuters) - {1s|A lawyer for the opposition} {1q|said} on Monday {1c|that a South African printer turned out 4 million more ballot papers than Congo's election body had ordered in public}.

{2s|The election body} {2q|said} {2c|it ordered 64 million and paid for 64 million and unpacked 64 million}. {3s|Its vice president, Jacques Lukoji,} {3q|told} a news conference {3c|the lawyer had counted his dreams along with the boxes}. {4s|He} {4q|said} {4c|the vote would be held on Nov. 28 as planned}.

{5s|The printer} {5q|said} {5c|an overrun of that order was usual in the trade, and that it had been shipped}. {6s|Its manager} {6q|told} Reuters {6c|he did not discuss destinations}. {7s|A driver from Kasumbalesa} {7q|said} {7c|he hauled 19 containers where the manifest had 17}.

{8s|The European Union observers} {8q|said} {8c|two containers would not hold 4 million papers and might hold none}. {9s|Opposition candidate Fidele Mutanga} {9q|said} {9c|his people would burn the trucks if they saw one more}. {10s|The bishops' conference} {10q|said} {10c|a man who spoke of fire so close to a vote sinned against the living}.

{16s|The observers} {16q|said} {16c|they had 148 people in all eleven provinces}. {17s|Economists} {17q|said} {17c|copper had fallen by a quarter since July}.

{11s|The U.N. mission} {11q|asked} {11c|all candidates to put their complaints to the court}. {12s|Lukoji} {12q|later said} {12c|two containers had arrived on a separate manifest after all}. {13c|They held ink and lamps,} {13s|he} {13q|said}. {14s|The customs form} {14q|says} {14c|"printed matter"}. {15s|The governor of Katanga} {15q|said} {15c|lamps had been short in every election he could remember}.

{18c|{19s|Mutanga} {19q|accuses} {19c|me of printing paper}, and I accuse him of burning it,} {18s|Lukoji} {18q|told} his audience.
---
1: position=alleges; speaker=a lawyer for the Congolese opposition; party=COD; kind=anonymous; channel=none; said=2011-11-21; level=0
2: position=denies; speaker=Congo's election body; party=COD; kind=named; channel=none; said=2011-11-21; level=0
3: position=dismisses; speaker=Jacques Lukoji; party=COD; kind=named; channel=briefing; said=2011-11-21; level=0
4: position=asserts; speaker=Jacques Lukoji; party=COD; kind=named; channel=briefing; said=2011-11-21; level=0
5: position=confirms; speaker=a South African printer; party=ZAF; kind=role; channel=none; said=2011-11-21; level=0
6: position=declines; speaker=manager of the South African printer; party=ZAF; kind=role; channel=interview; said=2011-11-21; level=0
7: position=alleges; speaker=a driver from Kasumbalesa; party=none; kind=anonymous; channel=none; said=2011-11-21; level=0
8: position=doubts; speaker=EU observers; party=EU; kind=collective; channel=none; said=2011-11-21; level=0
9: position=warns; speaker=Fidele Mutanga; party=COD; kind=named; channel=none; said=2011-11-21; level=0
10: position=condemns; speaker=Congo's bishops' conference; party=COD; kind=named; channel=none; said=2011-11-21; level=0
11: position=demands; speaker=UN mission in Congo; party=UNO; kind=named; channel=none; said=2011-11-21; level=0
12: position=acknowledges; speaker=Jacques Lukoji; party=COD; kind=named; channel=none; said=2011-11-21; level=0
13: position=denies; speaker=Jacques Lukoji; party=COD; kind=named; channel=none; said=2011-11-21; level=0
14: position=alleges; speaker=Congolese customs form; party=COD; kind=document; channel=none; said=2011-11-21; level=0
15: position=asserts; speaker=governor of Katanga; party=COD; kind=role; channel=none; said=2011-11-21; level=0
16: position=asserts; speaker=EU observers; party=EU; kind=collective; channel=none; said=2011-11-21; level=0
17: position=asserts; speaker=economists; party=none; kind=collective; channel=none; said=2011-11-21; level=0
18: position=accuses; speaker=Jacques Lukoji; party=COD; kind=named; channel=briefing; said=2011-11-21; level=0
19: position=accuses; speaker=Fidele Mutanga; party=COD; kind=named; channel=none; said=/2011-11-21; level=1
