title: Five airmen, 35 tons and no client
byline: Ploypailin Suriyong
agency: none
dateline: BANGKOK
published: 2009-12-19

{1c|The crew had not known what was in the boxes}, {1s|their lawyer} {1q|told} a Bangkok court yesterday; {2c|the boxes were labelled}, {2q|pointed out} {2s|the prosecutor}, {2c|as drilling gear}. {3c|Just so}, {3q|said} {3s|the lawyer}.

{4s|The police} {4q|put} {4c|the load at 35 tons: rockets, fuses, tubes for shoulder-fired missiles, all of it North Korean}. {5c|It had been bound for the Middle East}, {5s|a Thai security official} {5q|held}. {6c|For Sri Lanka}, {6s|another} {6q|thought}. {7c|For Ukraine}, {7q|reads} {7s|the flight plan}, by way of the Gulf, and {8s|Kiev} {8q|would like} {8c|it known that nobody there ordered anything}.

{9s|Tehran} {9q|bridled at} {9c|{10s|Western reports} {10q|naming} {10c|it as the client}}. {11c|Iran made better rockets than those}, {11q|said} {11s|a deputy foreign minister, Mohsen Golzari}. {12s|The North} {12q|has said} {12c|nothing} and {13s|diplomats in Seoul} {13q|expect} {13c|it to keep to that}.

{14s|Georgia}, where the aircraft is registered, {14q|disclaimed} {14c|it}: {14c|leased in November, to a firm in New Zealand}. {15c|The firm was a letterbox}, {15q|reported} {15s|the Auckland police}, {16s|whose inspector} {16q|knew} {16c|“a name, and it isn’t hers”}. {17s|The woman listed as its director, who works in a burger bar,} {17q|was advised not to comment} {17c|on her 300 other companies}.

{18s|Washington} {18q|neither confirmed nor denied} {18c|tipping off the Thais}. {19s|Prime Minister Thanakorn Wattanasiri} {19q|had credited} {19c|“a friend”} on Sunday; by Tuesday {20s|he} {20q|was speaking of} {20c|a routine fuel check}. {21s|The Security Council’s sanctions committee} {21q|has asked} {21c|Bangkok for the serial numbers}. {22c|They would have them “in due course”}, {22s|he} {22q|promised}.
---
1: position=denies; speaker=lawyer for the aircrew; party=none; kind=role; channel=speech; said=2009-12-18; level=0
2: position=asserts; speaker=Thai prosecutor; party=THA; kind=role; channel=speech; said=2009-12-18; level=0
3: position=asserts; speaker=lawyer for the aircrew; party=none; kind=role; channel=speech; said=2009-12-18; level=0
4: position=alleges; speaker=Thai police; party=THA; kind=named; channel=none; said=2009-12-19; level=0
5: position=alleges; speaker=a Thai security official; party=THA; kind=anonymous; channel=none; said=2009-12-19; level=0
6: position=alleges; speaker=another Thai security official; party=THA; kind=anonymous; channel=none; said=2009-12-19; level=0
7: position=asserts; speaker=flight plan; party=none; kind=document; channel=none; said=2009-12-19; level=0
8: position=denies; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2009-12-19; level=0
9: position=condemns; speaker=Iran; party=IRN; kind=named; channel=none; said=2009-12-19; level=0
10: position=accuses; speaker=Western reports; party=none; kind=document; channel=report; said=/2009-12-19; level=1
11: position=dismisses; speaker=Mohsen Golzari; party=IRN; kind=named; channel=none; said=2009-12-19; level=0
12: position=declines; speaker=North Korea; party=PRK; kind=named; channel=none; said=2009-12-19; level=0
13: position=asserts; speaker=diplomats in Seoul; party=none; kind=anonymous; channel=none; said=2009-12-19; level=0
14: position=denies; speaker=Georgia; party=GEO; kind=named; channel=none; said=2009-12-19; level=0
15: position=alleges; speaker=Auckland police; party=NZL; kind=named; channel=none; said=2009-12-19; level=0
16: position=asserts; speaker=inspector of the Auckland police; party=NZL; kind=role; channel=none; said=2009-12-19; level=0
17: position=declines; speaker=director of the New Zealand firm; party=NZL; kind=role; channel=none; said=2009-12-19; level=0
18: position=declines; speaker=United States; party=USA; kind=named; channel=none; said=2009-12-19; level=0
19: position=asserts; speaker=Thanakorn Wattanasiri; party=THA; kind=named; channel=none; said=2009-12-13; level=0
20: position=asserts; speaker=Thanakorn Wattanasiri; party=THA; kind=named; channel=none; said=2009-12-15; level=0
21: position=demands; speaker=UN sanctions committee; party=UNO; kind=named; channel=none; said=2009-12-19; level=0
22: position=pledges; speaker=Thanakorn Wattanasiri; party=THA; kind=named; channel=none; said=2009-12-19; level=0
