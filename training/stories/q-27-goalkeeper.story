title: 'I slipped': goalkeeper answers for three soft goals
byline: Placido Verhaeghen
agency: none
dateline: VALLETTA
published: 2012-11-15

{1c|The lawn was wet}, {1q|says} {1s|Kurt Buttigieg-Sant, goalkeeper of Sliema Rovers}. {2c|Somebody had paid him 20,000 euros}, {2q|says} {2s|the football association}, {2c|and the lawn was as dry as a biscuit}. {3s|The weather office} {3q|records} {3c|0.2 millimetres}.

{4s|His own captain} {4q|blames} {4c|him for the second goal and the third}. {5c|“The first one I'd have let in myself,”} {5s|the captain} {5q|remarked}.

{6s|Buttigieg-Sant} {6q|told} the inquiry on Wednesday {6c|he had no bank account in Singapore and had never owned a telephone with two cards}. {7c|Was it his voice on the tape? That he would leave to people who collect tapes}, {7s|he} {7q|said}.

{8s|The inquiry's investigator, Noel Farrugia-Mizzi,} {8q|told} it {8c|that a man in a fish restaurant passed an envelope under a plate of squid}. {9s|The waiter} {9q|said} {9c|there was an envelope, and squid, and no tip}. {10,11s|The man, an agent from Trieste,} {10q|accused} {10c|the investigator of lunching too well to see}, but {11q|allowed} {11c|that he did know Singapore and had “placed a wager or two, none on Malta”}.

{12s|Two bookmakers} {12q|said} {12c|they had stopped taking money on the match at noon}. {13s|A third} {13q|noted} {13c|that odds fall like that whenever a striker gets the flu}, which one had.

{14s|UEFA's prosecutor} {14q|said} {14c|Buttigieg-Sant ought to be out for life}. {15s|The goalkeeper's mother, who came with a thermos,} {15q|said} {15c|a boy was being stoned by men who had never stood between posts}. {16s|The club} {16q|said} {16c|it would field a seventeen-year-old on Sunday}. {17c|Tickets were at eight euros}, {17s|it} {17q|added}.
---
1: position=denies; speaker=Kurt Buttigieg-Sant; party=none; kind=named; channel=none; said=2012-11-15; level=0
2: position=alleges; speaker=Maltese football association; party=none; kind=named; channel=none; said=2012-11-15; level=0
3: position=asserts; speaker=Maltese weather office; party=MLT; kind=named; channel=none; said=2012-11-15; level=0
4: position=accuses; speaker=captain of Sliema Rovers; party=none; kind=role; channel=none; said=2012-11-15; level=0
5: position=asserts; speaker=captain of Sliema Rovers; party=none; kind=role; channel=none; said=2012-11-15; level=0
6: position=denies; speaker=Kurt Buttigieg-Sant; party=none; kind=named; channel=speech; said=2012-11-14; level=0
7: position=declines; speaker=Kurt Buttigieg-Sant; party=none; kind=named; channel=speech; said=2012-11-14; level=0
8: position=alleges; speaker=Noel Farrugia-Mizzi; party=none; kind=named; channel=speech; said=2012-11-15; level=0
9: position=confirms; speaker=waiter of the fish restaurant; party=none; kind=role; channel=none; said=2012-11-15; level=0
10: position=accuses; speaker=agent from Trieste; party=none; kind=role; channel=none; said=2012-11-15; level=0
11: position=acknowledges; speaker=agent from Trieste; party=none; kind=role; channel=none; said=2012-11-15; level=0
12: position=asserts; speaker=two bookmakers; party=none; kind=anonymous; channel=none; said=2012-11-15; level=0
13: position=doubts; speaker=a third bookmaker; party=none; kind=anonymous; channel=none; said=2012-11-15; level=0
14: position=demands; speaker=UEFA prosecutor; party=none; kind=role; channel=none; said=2012-11-15; level=0
15: position=condemns; speaker=mother of Kurt Buttigieg-Sant; party=none; kind=role; channel=none; said=2012-11-15; level=0
16: position=pledges; speaker=Sliema Rovers; party=none; kind=named; channel=none; said=2012-11-15; level=0
17: position=asserts; speaker=Sliema Rovers; party=none; kind=named; channel=none; said=2012-11-15; level=0
