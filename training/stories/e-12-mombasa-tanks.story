title: Ukrainian tanks for Kenya leave port by night; where to?
byline: Wambui Gathogo
agency: none
dateline: MOMBASA
published: 2009-02-24

MOMBASA, Tuesday — The last of 33 tanks from a freighter that spent four months in the hands of Somali pirates left Kilindini by rail on Sunday night, heading inland under tarpaulins.

The ship, the Yarolika, anchored on February 12. Her crew of 20 came ashore thin and were given oranges. One man, the captain, had died of a stroke in the first week. The owners dropped 3.2 million dollars by parachute.

{1s|The Government} {1q|insists} {1c|the tanks were bought for the Kenya Army}. {2s|Military spokesman Kiprotich arap Sitienei} {2q|told} the Nation {2c|they would be “absorbed at Kahawa in the normal manner”}. {3s|He} {3q|could not say} {3c|why none had yet been registered}.

A copy of the freight contract, which fell into the hands of the pirates and so of everybody, carries the letters GOSS against items one to nine. {4c|They stand for the Government of Southern Sudan}, {4s|a shipping agent who handled two earlier cargoes} {4q|said}. {5c|“General Ordnance and Security Supplies,”} {5s|Mr Sitienei} {5q|countered}. {6s|The spokesman for Juba’s ministry of army affairs} {6q|denied} {6c|ordering so much as “a tyre”}.

Sudan’s north and south signed a peace accord in January 2005, in a stadium in Nairobi. It ended 21 years of war, shared the oil, set up two armies and left the border to a commission. It calls for a referendum in 2011. The accord recognises the right of the southern army to be paid, and to train; for new weapons it needs the consent of a joint board, which has met twice.

Two ships came before this one. In November 2007, 42 tanks were unloaded; in early 2008 a further 25. All went up the same line. Flat wagons have been seen at Nakuru, at Eldoret, at Malaba on the Ugandan border. The Rift Valley railway made a profit last year for the first time since 1994, and its workshop in Nairobi turned out 30 wagons with reinforced floors.

{7s|Khartoum} {7q|is understood to have protested} in private {7c|at the second shipment}. In public {8s|it} {8q|has shrugged off} {8c|the affair}; its own new tanks, delivered through Port Sudan, were paraded in December.

{9s|Opposition MP Halima Dubow} {9q|wants} {9c|a select committee to open the end-user papers}. {10s|Kyiv} {10q|says} {10c|those are in order} and {11s|a Ukrainian trade official} {11q|added} {11c|that his country “does not follow tanks home”}.

The railway police held four photographers at Mariakani on Sunday. They were released at dawn after their cards had been wiped. One had a second card. It shows 11 wagons, a signal at green, and a boy on a bicycle who has stopped to count.
---
1: position=asserts; speaker=Kenya; party=KEN; kind=named; channel=none; said=2009-02-24; level=0
2: position=asserts; speaker=Kiprotich arap Sitienei; party=KEN; kind=named; channel=none; said=2009-02-24; level=0
3: position=declines; speaker=Kiprotich arap Sitienei; party=KEN; kind=named; channel=none; said=2009-02-24; level=0
4: position=alleges; speaker=a shipping agent; party=none; kind=anonymous; channel=none; said=2009-02-24; level=0
5: position=denies; speaker=Kiprotich arap Sitienei; party=KEN; kind=named; channel=none; said=2009-02-24; level=0
6: position=denies; speaker=spokesman for the Southern Sudanese ministry of army affairs; party=SSD; kind=role; channel=none; said=2009-02-24; level=0
7: position=condemns; speaker=Sudan; party=SDN; kind=named; channel=none; said=/2009-02-24; level=0
8: position=dismisses; speaker=Sudan; party=SDN; kind=named; channel=none; said=/2009-02-24; level=0
9: position=demands; speaker=Halima Dubow; party=KEN; kind=named; channel=none; said=2009-02-24; level=0
10: position=asserts; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2009-02-24; level=0
11: position=asserts; speaker=Ukrainian trade official; party=UKR; kind=anonymous; channel=none; said=2009-02-24; level=0
