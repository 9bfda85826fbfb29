title: UN inspectors return after 14 months (translated copy)
byline: Petra Nussdorfer
agency: Reuters
dateline: VIENNA
published: 2011-09-21

VIENNA, Sept 21 (Reuters) - Three U.N. inspectors walked into a metallurgical plant south of Isfahan on Wednesday for the first time in 14 months, carrying cotton swabs, a camera and an unsigned list of rooms.

The visit lasted during five hours. The three were given of tea, of a furnace the view, and with 61 closed sacks returned to hotel.

{1s|The International Atomic Energy Agency} {1q|said} {1c|access had been "adequate"}. {2s|An agency official} {2q|declined to elaborate} {2c|on what was in the bags}. {3c|Two of the 17 rooms on the list were "not opened today",} {3s|a diplomat close to the agency} {3q|told} Reuters.

The plant was built in 1974 by a German company and made pump casings until the revolution. It appears in none of the declarations that Iran filed between 2003 and 2009. Swabs from a lathe there carried particles of enriched uranium in 2008; the isotopes matched those of material from a third country. The dossier closed, and reopened, and.

Iran hid an enrichment programme for 18 years, until an exile group held a news conference in a Washington hotel in 2002. Four rounds of U.N. sanctions have followed. They bar the sale of heavy arms, freeze the assets of 75 companies and forbid banks to handle the transactions of a shipping line whose vessels have been renamed 80 times. The country's stock of low-enriched uranium reached 4.5 tonnes this month.

{4s|Tehran} {4q|insists} {4c|its work is for power stations and medicine}. {5c|"They came, they wiped, they saw nothing,"} {5s|Ambassador Farrokh Daneshvari} {5q|said} after a board meeting that broke for lunch and did not resume. {6s|He} {6q|accused} {6c|"two or three capitals" of writing the inspectors' questions for them}.

{7s|Washington} {7q|gave no importance to} {7c|the visit, an occasion of photography}. {8s|U.S. envoy Claudia Rensselaer} {8q|made appeal to} {8c|Iran that the remaining rooms open "before the dry of the paint"}.

The 35-nation board has voted on Iran 11 times. The last resolution passed with 25 voices against three, being Venezuela, Malaysia and Cuba, from which two are no more in the board. Its texts bind no one, but one of them, in 2006, sent the file to New York.

Satellite pictures taken in July show a new roof, a fence and two dozen trucks. {9c|The rooms behind the fence}, {9s|a Vienna-based research institute} {9q|said} last week, {9c|had "the floor loading of a gymnasium or of a test stand"}. {10s|Daneshvari} {10q|laughed off} {10c|the institute as "people who diagnose a patient from his hat"}.

Russia, which built Iran's only reactor, shipped fuel to it last year in 82 sealed containers. {11s|Its envoy} {11q|welcomed} {11c|the visit} and {12s|he} {12q|proposed} {12c|that sanctions be eased one room at a time}. The agency's next report is due in November.
---
1: position=asserts; speaker=International Atomic Energy Agency; party=IAEA; kind=named; channel=none; said=2011-09-21; level=0
2: position=declines; speaker=IAEA official; party=IAEA; kind=anonymous; channel=none; said=2011-09-21; level=0
3: position=alleges; speaker=a diplomat close to the IAEA; party=none; kind=anonymous; channel=none; said=2011-09-21; level=0
4: position=asserts; speaker=Iran; party=IRN; kind=named; channel=none; said=2011-09-21; level=0
5: position=denies; speaker=Farrokh Daneshvari; party=IRN; kind=named; channel=briefing; said=2011-09-21; level=0
6: position=accuses; speaker=Farrokh Daneshvari; party=IRN; kind=named; channel=briefing; said=2011-09-21; level=0
7: position=dismisses; speaker=United States; party=USA; kind=named; channel=none; said=2011-09-21; level=0
8: position=demands; speaker=Claudia Rensselaer; party=USA; kind=named; channel=none; said=2011-09-21; level=0
9: position=alleges; speaker=Vienna-based research institute; party=none; kind=role; channel=report; said=2011-09-10/2011-09-18; level=0
10: position=dismisses; speaker=Farrokh Daneshvari; party=IRN; kind=named; channel=none; said=2011-09-21; level=0
11: position=asserts; speaker=Russian envoy to the IAEA; party=RUS; kind=role; channel=none; said=2011-09-21; level=0
12: position=demands; speaker=Russian envoy to the IAEA; party=RUS; kind=role; channel=none; said=2011-09-21; level=0
