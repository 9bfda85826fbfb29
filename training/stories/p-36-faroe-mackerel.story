title: Mackerel: Torshavn says the fish moved, Brussels says the quota did
byline: Fiona Macaskill
agency: none
dateline: PETERHEAD, Scotland
published: 2012-08-22

PETERHEAD — A Faroese factory ship landed 1,400 tonnes here on Tuesday night, or tried to; eighty skippers stood on the quay with their arms folded.

{1s|The Scottish skippers' chairman, Hamish Buchan,} {1q|said} {1c|the ship fills up on our side of the line with its beacon off}. {2s|Her captain, Jógvan Rasmussen,} {2q|said} {2c|the beacon had not been off one minute since it was screwed on}.

{3s|The Faroese fisheries minister} {3q|explained} {3c|that warm water has brought the mackerel north, that it eats in Faroese fjords and pays no rent}. {4c|“One would think we had gone to Peterhead and called it by name,”} {4s|he} {4q|remarked}.

{5s|A European Commission paper} {5q|puts} {5c|the islands' self-given quota at 149,000 tonnes, six times that of 2009}. {6c|The figure is right}, {6s|Torshavn} {6q|said}. {7s|The International Council for the Exploration of the Sea} {7q|notes} {7c|that the stock has been overfished by all four parties since 2010}.

{8s|Satellite plots bought by the skippers} {8q|show} {8c|a nine-hour gap off Sule Skerry in July}. {9s|A technician who services such beacons, Morag Tulloch,} {9q|said} {9c|a gap can be a switch or a wave, and she'd not go into the witness box for either}. {10s|A cook lately paid off the ship} {10q|had} {10c|another word for it: dinner time}.

{11s|Buchan} {11q|said} {11c|Brussels must shut every port in the Union to them}. {12s|Commissioner Bettina Raschke's office} {12q|said} {12c|sanctions would be proposed in September}. {13s|Copenhagen, which speaks for the islands abroad,} {13q|said} {13c|it did not speak for them on fish}.

{14c|“They are plundering a shared larder, and there's a name for folk like that,”} {14s|Buchan} {14q|went on}; {14c|the name was in an older Scots than this newspaper prints}. {15s|Rasmussen} {15q|said} {15c|an egg thrown at his deckhand, a lad of 17, was a coward's egg}.
---
1: position=alleges; speaker=Hamish Buchan; party=none; kind=named; channel=none; said=2012-08-22; level=0
2: position=denies; speaker=Jógvan Rasmussen; party=none; kind=named; channel=none; said=2012-08-22; level=0
3: position=asserts; speaker=Faroese fisheries minister; party=FRO; kind=role; channel=none; said=2012-08-22; level=0
4: position=dismisses; speaker=Faroese fisheries minister; party=FRO; kind=role; channel=none; said=2012-08-22; level=0
5: position=asserts; speaker=European Commission paper; party=EU; kind=document; channel=report; said=/2012-08-22; level=0
6: position=confirms; speaker=Faroe Islands; party=FRO; kind=named; channel=none; said=2012-08-22; level=0
7: position=asserts; speaker=International Council for the Exploration of the Sea; party=none; kind=named; channel=none; said=/2012-08-22; level=0
8: position=alleges; speaker=satellite plots; party=none; kind=document; channel=none; said=/2012-08-22; level=0
9: position=doubts; speaker=Morag Tulloch; party=none; kind=named; channel=none; said=2012-08-22; level=0
10: position=alleges; speaker=a cook from the ship; party=none; kind=anonymous; channel=none; said=2012-08-22; level=0
11: position=demands; speaker=Hamish Buchan; party=none; kind=named; channel=none; said=2012-08-22; level=0
12: position=pledges; speaker=office of Bettina Raschke; party=EU; kind=named; channel=none; said=2012-08-22; level=0
13: position=declines; speaker=Denmark; party=DNK; kind=named; channel=none; said=2012-08-22; level=0
14: position=accuses; speaker=Hamish Buchan; party=none; kind=named; channel=none; said=2012-08-22; level=0
15: position=condemns; speaker=Jógvan Rasmussen; party=none; kind=named; channel=none; said=2012-08-22; level=0
