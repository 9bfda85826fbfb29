title: Squid boat's silence 'a loose wire', owner says
byline: Harriet Pomare
agency: none
dateline: DUNEDIN
published: 2013-02-27

A Taiwanese squid jigger spent nine hours inside the marine reserve last week. Or it spent none; that is what the two sides in the district court could not settle yesterday.

{1c|The Hai Feng 88 went in with its lights doused and came out with 40 tonnes,} {1s|fisheries officer Rewi Taiaroa} {1q|told} the court. {2s|The owner, Lin Bo-sheng,} {2q|said} {2c|the boat was sixty miles off, jigging in plain view of a moon}. {3c|The tracker was off because a wire had come loose}, {3,4s|he} {3q|explained}, {4q|adding} {4c|that the wire was his own poor work}.

{5s|The prosecutor} {5q|noted} {5c|that the wire had come loose on four earlier nights, always at the reserve's edge}. {6s|Mr Lin} {6q|said} {6c|that wires were not fishermen and knew no edges}.

{7s|The ship's cook} {7q|told} police {7c|the deck was so full they walked on squid}; {8s|his statement} {8q|goes on} {8c|that the skipper painted over the name by torchlight}. {9s|The skipper, who speaks through an interpreter,} {9q|had nothing to say} {9c|about paint}. {10s|The mate} {10q|said} {10c|it was just as the cook told it}.

{18s|Judge Philippa Marchbanks} {18q|asked for} {18c|the satellite picture}. {11c|It showed a bright dot that was “a squid boat, a yacht or Venus”,} {11q|remarked} {11s|the university's expert}.

{12s|The iwi's lawyer} {12q|said} {12c|to steal from a nursery was the meanest theft in the sea}. {13s|She} {13q|said} {13c|the hull ought to be forfeit}. {14s|Taipei's representative} {14q|wrote} to the court {14c|that any boat found at fault would lose its licence}.

{15s|A Bluff exporter} {15q|told} reporters outside {15c|another season like it and there would be no squid to argue about}. {16s|A skipper from Riverton} {16q|blamed} {16c|the navy, which had one ship out and that one at a regatta}. {17c|Judgment is due in April}, {17s|the registrar} {17q|said}.
---
1: position=alleges; speaker=Rewi Taiaroa; party=NZL; kind=named; channel=speech; said=2013-02-26; level=0
2: position=denies; speaker=Lin Bo-sheng; party=none; kind=named; channel=speech; said=2013-02-26; level=0
3: position=asserts; speaker=Lin Bo-sheng; party=none; kind=named; channel=speech; said=2013-02-26; level=0
4: position=acknowledges; speaker=Lin Bo-sheng; party=none; kind=named; channel=speech; said=2013-02-26; level=0
5: position=alleges; speaker=prosecutor in Dunedin; party=NZL; kind=role; channel=speech; said=2013-02-26; level=0
6: position=dismisses; speaker=Lin Bo-sheng; party=none; kind=named; channel=speech; said=2013-02-26; level=0
7: position=alleges; speaker=cook of the Hai Feng 88; party=none; kind=role; channel=none; said=/2013-02-27; level=0
8: position=alleges; speaker=statement of the ship's cook; party=none; kind=document; channel=none; said=/2013-02-27; level=0
9: position=declines; speaker=skipper of the Hai Feng 88; party=none; kind=role; channel=speech; said=2013-02-26; level=0
10: position=confirms; speaker=mate of the Hai Feng 88; party=none; kind=role; channel=speech; said=2013-02-26; level=0
11: position=doubts; speaker=expert of the University of Otago; party=none; kind=role; channel=speech; said=2013-02-26; level=0
12: position=condemns; speaker=lawyer of the iwi; party=none; kind=role; channel=speech; said=2013-02-26; level=0
13: position=demands; speaker=lawyer of the iwi; party=none; kind=role; channel=speech; said=2013-02-26; level=0
14: position=pledges; speaker=Taiwanese representative; party=TWN; kind=role; channel=letter; said=/2013-02-27; level=0
15: position=warns; speaker=a Bluff exporter; party=none; kind=anonymous; channel=none; said=2013-02-26; level=0
16: position=accuses; speaker=a skipper from Riverton; party=none; kind=anonymous; channel=none; said=2013-02-26; level=0
17: position=asserts; speaker=court registrar in Dunedin; party=NZL; kind=role; channel=none; said=2013-02-26; level=0
18: position=demands; speaker=Philippa Marchbanks; party=NZL; kind=named; channel=speech; said=2013-02-26; level=0
