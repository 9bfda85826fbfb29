title: Uranium drives through Kazakhstan under melons (republished copy)
byline: Rainer Stollberg
agency: dpa
dateline: Almaty
published: 2005-10-12

Almaty (dpa) - Nearly three tonnes of fresh fuel for a reactor that no longer runs were driven across Kazakhstan and blended down to harmless strength in September, ending a story that began with a shopping trip.

The burning material laid by Aktau on the Caspian, 13 kilometres off a bath beach. It had been made for a fast reactor, shut in 1999, and was enriched to as much as 26 per cent. Between both stood one fence, three watchmen and a hound with name Volga.

Twenty-two loads went by road and rail to Ust-Kamenogorsk, 3,000 kilometres away. The first was hidden behind melons. The bill, two million dollars, was met by a foundation set up in Washington by a television owner, and the work was carried out under the eyes of the International Atomic Energy Agency.

{1c|"We counted every pellet, twice,"} {1q|said} {1s|Saule Dzhaksybekova, who heads the country's atomic committee}. {2s|The agency} {2q|confirmed} {2c|the count}. {3,4s|Its deputy director-general, Harald Oyvindsen,} {3q|praised} {3c|the Kazakhs} and {4q|called on} {4c|"a dozen others" to follow}.

Kazakhstan was born a nuclear power in December 1991, with 1,410 warheads on its soil. It gave these away. The last in April 1995 per train; a month later a charge that had lain in a tunnel since Soviet times was destroyed with explosives. The test site at Semipalatinsk, where 456 devices were set off, is leased to shepherds. Under the Lisbon protocol the country joined the non-proliferation treaty as a state without weapons, and its safeguards agreement recognises a right to reactors, of which it has three.

In 1994 American transports carried 581 kilos of weapons-grade metal from a warehouse in Ust-Kamenogorsk to Tennessee. The crates next to it were addressed to Tehran. {5s|Iran} {5q|has always denied} {5c|having bid for the metal}; {6c|the crates, full of beryllium, were "a clerk's mistake"}, {6s|an Iranian envoy} {6q|explained} at the time. {7s|A Kazakh intelligence officer, now retired,} {7q|disputes} {7c|that}: {7c|"Clerks do not come in person and bring carpets".}

{8s|Moscow}, which made the fuel, {8q|had demanded} {8c|that it be returned}. The matter took five years. Talks covered title, tariffs and a debt for the Baikonur launch pad. {9s|Dzhaksybekova} {9q|would not disclose} {9c|what had been paid in the end}. {10s|An official of the foundation} {10q|put} {10c|it at "less than a dinner"}.

Spent fuel remains at Aktau: 300 tonnes, in a pond, with enough plutonium for several hundred bombs. {11s|Local environmentalists} {11q|have the fear} {11c|that it runs out in the Caspian}. A contract for steel casks was signed in 2003. The casks, the height of a giraffe, are being cast in Russia, and the crane that will lift them was inspected last month and showed rust.

The hound was gifted to the watchmen.
---
1: position=asserts; speaker=Saule Dzhaksybekova; party=KAZ; kind=named; channel=none; said=2005-10-12; level=0
2: position=confirms; speaker=International Atomic Energy Agency; party=IAEA; kind=named; channel=none; said=2005-10-12; level=0
3: position=asserts; speaker=Harald Oyvindsen; party=IAEA; kind=named; channel=none; said=2005-10-12; level=0
4: position=demands; speaker=Harald Oyvindsen; party=IAEA; kind=named; channel=none; said=2005-10-12; level=0
5: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=/2005-10-12; level=0
6: position=denies; speaker=an Iranian envoy; party=IRN; kind=anonymous; channel=none; said=1994-01-01/1995-12-31; level=0
7: position=denies; speaker=retired Kazakh intelligence officer; party=KAZ; kind=anonymous; channel=none; said=2005-10-12; level=0
8: position=demands; speaker=Russia; party=RUS; kind=named; channel=none; said=/2005-10-12; level=0
9: position=declines; speaker=Saule Dzhaksybekova; party=KAZ; kind=named; channel=none; said=2005-10-12; level=0
10: position=asserts; speaker=official of the Washington foundation; party=USA; kind=anonymous; channel=none; said=2005-10-12; level=0
11: position=warns; speaker=Kazakh environmentalists; party=KAZ; kind=collective; channel=none; said=2005-10-12; level=0
