title: Austria suspends energy aide after leaked cable on gas talks
byline: Klara Windisch
agency: none
dateline: VIENNA
published: 2018-03-29

VIENNA, March 29 — A senior adviser to Austria's energy minister was suspended on Thursday over {1s|a leaked cable} {1q|suggesting} {1c|that he had passed the country's negotiating line to a Russian gas trader}.

{2s|The adviser, Hannes Pirklbauer,} {2q|denies} {2c|wrongdoing}. {3c|"I told them nothing that {4s|the minister} {4q|had not said} {4c|on breakfast television},"} {3s|he} {3q|told} the daily Grazer Bote.

{5s|The cable, sent from the embassy in Moscow in November and marked confidential,} {5q|quotes} {5c|{6s|an unnamed executive} as {6q|boasting} {6c|that his firm "reads Vienna's papers before Vienna does"}}. {7c|It is genuine}, {7s|the Foreign Ministry} {7q|conceded} after two days of silence.

{8s|Energy Minister Roswitha Thurnherr} {8q|said} {8c|she had "no reason to believe and no reason to doubt" her aide}. {9s|She} {9q|ruled out} {9c|resigning}. {10s|The opposition} {10q|demanded} {10c|just that}. {11c|"A sieve has more holes but fewer excuses,"} {11q|said} {11s|Social Democrat whip Lothar Enzinger}.

{12s|The gas trader} {12q|called} {12c|the affair "absurd"}. {13s|Moscow} {13q|saw} {13c|in it the hand of those who want to sell American gas to Europe}: {14c|"Follow the tanker,"} {14q|wrote} {14s|a Russian senator} on Facebook.

{15s|Brussels} {15q|is reported to be} {15c|furious}. {16s|An EU official} {16q|would say only} {16c|that partners had been "surprised, to put it in the Austrian way"}. {17s|Warsaw}, less diffident, {17q|accused} {17c|Vienna of selling the bloc's interests "by the cubic metre"}.

Austria gets about half of its gas from Russia. The contract runs to 2028 and was being renegotiated when the cable was sent.

{18,19s|Prosecutors} {18q|confirmed} {18c|that they were examining the matter} but {19q|had no information on} {19c|a timetable}. {20c|No charge has been brought and the presumption of innocence applies}, {20s|they} {20q|stressed}. {21s|Pirklbauer's former colleagues} {21q|speak of} {21c|him as tidy, discreet and fond of sailing}.

---
1: position=alleges; speaker=leaked Austrian cable; party=AUT; kind=document; channel=leak; said=2017-11-01/2017-11-30; level=0
2: position=denies; speaker=Hannes Pirklbauer; party=AUT; kind=named; channel=none; said=2018-03-29; level=0
3: position=denies; speaker=Hannes Pirklbauer; party=AUT; kind=named; channel=interview; said=2018-03-29; level=0
4: position=asserts; speaker=Roswitha Thurnherr; party=AUT; kind=named; channel=interview; said=/2018-03-29; level=1
5: position=asserts; speaker=leaked Austrian cable; party=AUT; kind=document; channel=leak; said=2017-11-01/2017-11-30; level=0
6: position=asserts; speaker=an unnamed gas executive; party=none; kind=anonymous; channel=none; said=/2017-11-30; level=1
7: position=acknowledges; speaker=Austrian Foreign Ministry; party=AUT; kind=named; channel=none; said=2018-03-29; level=0
8: position=doubts; speaker=Roswitha Thurnherr; party=AUT; kind=named; channel=none; said=2018-03-29; level=0
9: position=denies; speaker=Roswitha Thurnherr; party=AUT; kind=named; channel=none; said=2018-03-29; level=0
10: position=demands; speaker=Austrian opposition; party=AUT; kind=collective; channel=none; said=2018-03-29; level=0
11: position=condemns; speaker=Lothar Enzinger; party=AUT; kind=named; channel=none; said=2018-03-29; level=0
12: position=dismisses; speaker=Russian gas trader; party=none; kind=role; channel=none; said=2018-03-29; level=0
13: position=alleges; speaker=Russia; party=RUS; kind=named; channel=none; said=2018-03-29; level=0
14: position=alleges; speaker=a Russian senator; party=RUS; kind=role; channel=social-media; said=2018-03-29; level=0
15: position=condemns; speaker=EU; party=EU; kind=named; channel=none; said=2018-03-29; level=0
16: position=condemns; speaker=an EU official; party=EU; kind=anonymous; channel=none; said=2018-03-29; level=0
17: position=accuses; speaker=Poland; party=POL; kind=named; channel=none; said=2018-03-29; level=0
18: position=confirms; speaker=Austrian prosecutors; party=AUT; kind=collective; channel=none; said=2018-03-29; level=0
19: position=declines; speaker=Austrian prosecutors; party=AUT; kind=collective; channel=none; said=2018-03-29; level=0
20: position=asserts; speaker=Austrian prosecutors; party=AUT; kind=collective; channel=none; said=2018-03-29; level=0
21: position=asserts; speaker=Pirklbauer's former colleagues; party=none; kind=collective; channel=none; said=2018-03-29; level=0
