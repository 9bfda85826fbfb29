title: War plays of Belarus open with one bridge (translated copy)
byline: Kestutis Ramonas
agency: none
dateline: VILNIUS
published: 2017-09-15

VILNIUS — At six on Thursday morning a Russian engineer battalion laid a pontoon bridge across the Berezina at Borisov in 39 minutes, and the largest exercise on NATO’s border in four years was under way.

Passed the tanks, after them the kitchens of field. The foreign attaches military looked on from a tribune with roof. In number 11, each of which with one programme and one dry ration.

The exercise is held every four years and lasts a week. It takes place at seven ranges in Belarus and three in Russia; trains carrying equipment for it have run since late July, 4,162 wagons by the count of the Belarusian railway. A document signed in Vienna in 2011 binds states to invite inspectors when more than 13,000 troops take part.

{1c|Twelve thousand seven hundred are taking part}, {1q|according to} {1s|the defence ministry in Minsk}. {2s|Lithuania} {2q|puts} {2c|the figure at over 100,000}. {3c|“They do not lie, they subdivide,”} {3s|Defence Minister Giedrius Vaitonis} {3q|said}. {4s|Minsk} {4q|named} {4c|his arithmetic “the fever of the autumn”}.

In the scenario, three invented countries called Vesbaria, Lubenia and Veishnoria send saboteurs across a forest. Veishnoria occupies the north-west of Belarus, where many voters once backed the opposition. Within days of its publication the imaginary state had a flag, an anthem, a foreign ministry account and 7,000 citizens holding passports that a printer in Grodno had run off for fun.

The 2009 edition closed with a simulated strike on Warsaw; that of 2013 preceded the seizure of Crimea by five months. NATO has since placed four battalions in Poland and the Baltics. One, which Germany heads, in its first night a truck of laundry into the ditch.

{5s|The alliance’s Secretary General} {5q|saw} {5c|“no imminent threat”}. {6s|He} {6q|regretted}, however, {6c|that only three of his observers had been asked to two “visitor days”}. {7s|Moscow} {7q|accused} {7c|the alliance of “hysteria on a timetable”}. {8s|A Russian general, Yevgeny Lukonin,} {8q|promised} {8c|that “every last soldier” would go home by 30 September}.

{9s|Ukraine} {9q|does not much believe} {9c|in this}. It closed 14 crossings and moved two brigades north. {10s|Its military intelligence} {10q|reported} {10c|that a hospital, a pipeline company and rail ferries had been moved into Belarus with no return papers}. {11s|Belarus’s president, who turned up in uniform on Thursday,} {11q|assured} journalists {11c|that nobody was staying, “not even the cooks”}.

Opinion in Vilnius is divided between worry and mushrooms, which are plentiful. The road to the border at Medininkai was jammed on Thursday evening with cars full of baskets.

The bridge was taken up again at dusk. That took 51 minutes.
---
1: position=asserts; speaker=Belarusian Ministry of Defence; party=BLR; kind=named; channel=none; said=2017-09-15; level=0
2: position=alleges; speaker=Lithuania; party=LTU; kind=named; channel=none; said=2017-09-15; level=0
3: position=accuses; speaker=Giedrius Vaitonis; party=LTU; kind=named; channel=none; said=2017-09-15; level=0
4: position=dismisses; speaker=Belarus; party=BLR; kind=named; channel=none; said=2017-09-15; level=0
5: position=denies; speaker=NATO Secretary General; party=NATO; kind=role; channel=none; said=2017-09-15; level=0
6: position=condemns; speaker=NATO Secretary General; party=NATO; kind=role; channel=none; said=2017-09-15; level=0
7: position=accuses; speaker=Russia; party=RUS; kind=named; channel=none; said=2017-09-15; level=0
8: position=pledges; speaker=Yevgeny Lukonin; party=RUS; kind=named; channel=none; said=2017-09-15; level=0
9: position=doubts; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2017-09-15; level=0
10: position=alleges; speaker=Ukrainian military intelligence; party=UKR; kind=named; channel=none; said=2017-09-15; level=0
11: position=pledges; speaker=president of Belarus; party=BLR; kind=role; channel=briefing; said=2017-09-15; level=0
