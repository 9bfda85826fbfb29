title: Poland picks used Swedish submarines as stopgap
byline: Ingrid Hallbäck-Nowicka
agency: none
dateline: WARSAW
published: 2019-11-27

WARSAW — Poland will take over two diesel-electric submarines from the Swedish navy, under an accord initialled on Tuesday night in a hotel in Gdynia whose lobby has an aquarium.

The two boats were launched at Malmö in the late 1980s and cut in half in Karlskrona in 2003, when a longer middle section with Stirling engines was put in. They have lain at a pier since 2012. Work on them is to last 30 months and employ 220 people.

{1s|Poland’s deputy defence minister, Grzegorz Wieliczko,} {1q|hailed} {1c|the accord as “a bridge, not a museum”}. {2c|The price, under 300 million euros with training, was}, {2s|he} {2q|argued}, {2c|“what one torpedo programme cost our predecessors in paper”}.

Poland’s submarine arm once had five boats. Four of those were given by Norway, and the last of them was struck off in December 2018 after 51 years of service; the fifth, built in the Soviet Union, has been in dock since a fire two years ago. A tender for three new boats with cruise missiles was opened in 2014, published, suspended, reopened, and closed again. French, German and Swedish yards answered it. Between them they flew 61 parliamentarians to shipyards.

{3s|The opposition Civic bloc} {3q|called for} {3c|the tender to be revived}. {4c|“We are buying the hull of a Saab with the mileage of a taxi,”} {4s|its spokesman on defence, Admiral (ret.) Ludwik Szarecki,} {4q|quipped}.

{5s|The French builder} {5q|expressed} {5c|“surprise”}. {6s|It} {6q|would not rule out} {6c|legal action}.

Sweden’s own navy will be left with five boats until 2025, when the first of a new class replaces them. The delay in that class, two years, was announced in a press release on a Friday evening. Foreign submarines have been hunted in the Stockholm archipelago in 1982, 2011 and 2014, and the accord recognises the need for the boats to come home within 72 hours in a crisis.

{7s|Stockholm} {7q|stressed} {7c|that nothing in the text obliged Poland to station them anywhere in particular}. {8s|Russia’s foreign ministry} {8q|spoke} {8c|of “a further militarisation of a small sea”}. {9s|A Swedish officer involved in the talks} {9q|said} {9c|Russian trawlers had “taken an interest” in the pier since August}.

The talks covered batteries, wages and the ownership of a periscope. The two governments exchanged 44 letters. A memorandum signed last year had already set the boats’ depth limit, which is classified, and their colour, which is black.

{10s|Wieliczko} {10q|hinted} {10c|that Dutch and Norwegian offers remained “on the shelf”}. {11s|Analysts in Warsaw} {11q|doubt} {11c|the new tender will come before the next election}.

The first crew, 28 sailors, left for Karlskrona by bus. The journey takes 11 hours, including the ferry.
---
1: position=asserts; speaker=Grzegorz Wieliczko; party=POL; kind=named; channel=none; said=2019-11-26/2019-11-27; level=0
2: position=asserts; speaker=Grzegorz Wieliczko; party=POL; kind=named; channel=none; said=2019-11-26/2019-11-27; level=0
3: position=demands; speaker=Polish Civic bloc; party=POL; kind=named; channel=none; said=2019-11-27; level=0
4: position=dismisses; speaker=Ludwik Szarecki; party=POL; kind=named; channel=none; said=2019-11-27; level=0
5: position=doubts; speaker=French shipbuilder; party=FRA; kind=role; channel=none; said=2019-11-27; level=0
6: position=warns; speaker=French shipbuilder; party=FRA; kind=role; channel=none; said=2019-11-27; level=0
7: position=asserts; speaker=Sweden; party=SWE; kind=named; channel=none; said=2019-11-27; level=0
8: position=condemns; speaker=Russian Ministry of Foreign Affairs; party=RUS; kind=named; channel=none; said=2019-11-27; level=0
9: position=alleges; speaker=Swedish officer involved in the talks; party=SWE; kind=anonymous; channel=none; said=2019-11-27; level=0
10: position=asserts; speaker=Grzegorz Wieliczko; party=POL; kind=named; channel=none; said=2019-11-27; level=0
11: position=doubts; speaker=analysts in Warsaw; party=none; kind=collective; channel=none; said=2019-11-27; level=0
