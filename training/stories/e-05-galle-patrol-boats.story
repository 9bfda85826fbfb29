title: Sri Lanka takes Israeli-built boats as truce frays
byline: Roshanthi Wijekulasuriya
agency: none
dateline: COLOMBO
published: 2006-05-11

COLOMBO: Six fast attack craft built in an Israeli yard were handed to the Sri Lanka Navy at Galle yesterday, on the fourth anniversary month of a ceasefire that has held on paper and in few other places.

The boats arrived on the deck of a Danish heavy-lift ship. They are 25 metres long, make 45 knots and carry a stabilised gun. The navy lost two of an older class off Trincomalee in January, when a trawler packed with charges was steered into them at night; 13 sailors died.

{1c|“These are for the defence of fishermen,”} {1s|Vice Admiral Upul Karunanayake} {1q|said} at the quayside. {2s|The Tamil Tigers} {2q|scoffed at} {2c|that}. {3c|“Fishermen in the north are shot at by the boats that came last time,”} {3s|the rebels’ political spokesman, Ilanthirumaran,} {3q|told} this newspaper by satellite telephone.

The ceasefire was signed in February 2002 under Norwegian mediation. It called for the withdrawal of troops from schools and temples, opened the A9 highway and set up a monitoring mission of five Nordic countries. Six rounds of talks followed, in Thailand, Norway, Germany and Japan; they covered federal models, mine clearance, and the return of the displaced. The last was in March 2003. A decade of fighting before that, and a decade before that, had claimed some 64,000 lives.

The monitors have logged 3,471 violations by the rebels and 162 by the government. Their report was published on Monday. It runs to nine pages and has four tables.

{4s|Its authors} {4q|note} {4c|that child recruitment remains the largest single heading}. {5s|Ilanthirumaran} {5q|rejected} {5c|the count as “arithmetic by embassy”}, though {6s|he} {6q|acknowledged} {6c|that “a handful” of under-age fighters had been sent home in April}.

The boats cost 39 million dollars, half of it lent by an Israeli bank. Colombo has also bought four helicopters from Ukraine and a radar from China this year. The defence vote in the November budget rose by 23 per cent. Arms for the rebels come by sea, in ships that change names between Indonesia and the lagoon at Mullaitivu; ten were sunk between 1990 and 2003.

{7s|Norway’s special envoy, Eivind Torgalsbøen,} {7q|voiced concern} in Oslo {7c|that “both sides are shopping while neither is talking”}. {8s|He} {8q|stopped short of} {8c|criticising the sale}. {9s|Israel’s embassy in Delhi} {9q|confirmed} {9c|the delivery} and {10s|it} {10q|said} {10c|no conditions were attached}.

{11s|The main opposition party} {11q|wants} {11c|the price explained in Parliament}: an identical boat went to another customer last year for two-thirds of the sum. {12s|The Defence Ministry} {12q|put} {12c|the difference down to “spares and a warmer sea”}.

The navy band played. A monk blessed the guns. By nightfall the first pair had left for the north, and the ceremony’s plastic chairs were stacked in a lorry that had brought ammunition.
---
1: position=asserts; speaker=Upul Karunanayake; party=LKA; kind=named; channel=speech; said=2006-05-10; level=0
2: position=dismisses; speaker=Tamil Tigers; party=LTTE; kind=named; channel=none; said=2006-05-10; level=0
3: position=alleges; speaker=Ilanthirumaran; party=LTTE; kind=named; channel=interview; said=2006-05-10; level=0
4: position=alleges; speaker=authors of the monitoring mission's report; party=none; kind=document; channel=report; said=2006-05-08; level=0
5: position=dismisses; speaker=Ilanthirumaran; party=LTTE; kind=named; channel=interview; said=2006-05-10; level=0
6: position=acknowledges; speaker=Ilanthirumaran; party=LTTE; kind=named; channel=interview; said=2006-05-10; level=0
7: position=warns; speaker=Eivind Torgalsbøen; party=NOR; kind=named; channel=none; said=2006-05-11; level=0
8: position=declines; speaker=Eivind Torgalsbøen; party=NOR; kind=named; channel=none; said=2006-05-11; level=0
9: position=confirms; speaker=Israeli embassy in Delhi; party=ISR; kind=named; channel=none; said=2006-05-11; level=0
10: position=denies; speaker=Israeli embassy in Delhi; party=ISR; kind=named; channel=none; said=2006-05-11; level=0
11: position=demands; speaker=main Sri Lankan opposition party; party=LKA; kind=role; channel=none; said=2006-05-11; level=0
12: position=asserts; speaker=Sri Lankan Defence Ministry; party=LKA; kind=named; channel=none; said=2006-05-11; level=0
