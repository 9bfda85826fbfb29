title: Moscow bans Moldovan wine again; Chisinau smells politics
byline: Sorin Beldiman
agency: Reuters
dateline: CHISINAU
published: 2013-09-06

CHISINAU, Sept 6 (Reuters) - {1s|Russia's consumer watchdog} {1q|claimed} on Friday {1c|to have found a plastics additive in Moldovan wine}, and halted imports from midnight. {2s|Moldova} {2q|said} {2c|the only impurity involved was politics}.

{3c|"Our wine has not changed since Monday. What has changed is that we are about to initial an agreement with Brussels,"} {3q|said} {3s|Agriculture Minister Valeriu Postolache}. {4s|He} {4q|promised} {4c|to send the same bottles to laboratories in Bordeaux}.

{5s|The watchdog's chief, Gleb Onufriev,} {5q|denied} {5c|{6s|Postolache}'s {6q|charge} {6c|that the ban was punishment for looking west}}. {7c|"I am a doctor. I do not know where the west is,"} {7s|he} {7q|told} a Moscow radio station.

{8s|He} {8q|admitted}, when pressed, {8c|that not one drinker had fallen ill}.

The ban hits some 28 percent of the wine the country sells abroad. A similar embargo in 2006 bankrupted two dozen cellars.

{9,10s|The European Commission} {9q|described} {9c|the measure as "disproportionate"} and {10q|offered} {10c|to open its market ahead of schedule}. {11s|A Commission official} {11q|conceded} {11c|that this would not replace Russia "in one vintage, or in three"}.

{12s|Growers in the Purcari hills} {12q|complained bitterly of} {12c|both sides}. {13c|"In Moscow {14s|they} {14q|call} {14c|it poison} and in Brussels they pour it at receptions,"} {13q|grumbled} {13s|Nadejda Cebotari, who farms nine hectares}. {15s|Her neighbour} {15q|expects} {15c|to sell to distillers at half price}.

{16,17s|A deputy prime minister in Moscow} {16q|warned} on Tuesday {16c|that Moldova "might lose a carriage or two" on its way to Europe} and {17q|voiced the hope} {17c|that its people "will not freeze this winter"}. {18s|Chisinau} {18q|took} {18c|the remark for a threat}; {19s|the Russian embassy} {19q|insisted} {19c|it was concern}.

{20s|Communist opposition deputies} {20q|blamed} {20c|the government for "insulting the buyer"}. {21s|Postolache} {21q|would not discuss} {21c|compensation}.

---
1: position=alleges; speaker=Russian consumer watchdog; party=RUS; kind=named; channel=none; said=2013-09-06; level=0
2: position=alleges; speaker=Moldova; party=MDA; kind=named; channel=none; said=2013-09-06; level=0
3: position=alleges; speaker=Valeriu Postolache; party=MDA; kind=named; channel=none; said=2013-09-06; level=0
4: position=pledges; speaker=Valeriu Postolache; party=MDA; kind=named; channel=none; said=2013-09-06; level=0
5: position=denies; speaker=Gleb Onufriev; party=RUS; kind=named; channel=interview; said=2013-09-06; level=0
6: position=accuses; speaker=Valeriu Postolache; party=MDA; kind=named; channel=none; said=2013-09-06; level=1
7: position=dismisses; speaker=Gleb Onufriev; party=RUS; kind=named; channel=interview; said=2013-09-06; level=0
8: position=acknowledges; speaker=Gleb Onufriev; party=RUS; kind=named; channel=interview; said=2013-09-06; level=0
9: position=condemns; speaker=European Commission; party=EU; kind=named; channel=none; said=2013-09-06; level=0
10: position=pledges; speaker=European Commission; party=EU; kind=named; channel=none; said=2013-09-06; level=0
11: position=acknowledges; speaker=a European Commission official; party=EU; kind=anonymous; channel=none; said=2013-09-06; level=0
12: position=condemns; speaker=growers in the Purcari hills; party=none; kind=collective; channel=none; said=2013-09-06; level=0
13: position=condemns; speaker=Nadejda Cebotari; party=none; kind=named; channel=none; said=2013-09-06; level=0
14: position=alleges; speaker=Russia; party=RUS; kind=named; channel=none; said=/2013-09-06; level=1
15: position=asserts; speaker=Cebotari's neighbour; party=none; kind=role; channel=none; said=2013-09-06; level=0
16: position=warns; speaker=Russian deputy prime minister; party=RUS; kind=role; channel=none; said=2013-09-03; level=0
17: position=warns; speaker=Russian deputy prime minister; party=RUS; kind=role; channel=none; said=2013-09-03; level=0
18: position=condemns; speaker=Moldova; party=MDA; kind=named; channel=none; said=2013-09-03/2013-09-06; level=0
19: position=denies; speaker=Russian embassy in Chisinau; party=RUS; kind=named; channel=none; said=2013-09-06; level=0
20: position=accuses; speaker=Communist opposition deputies; party=MDA; kind=collective; channel=none; said=2013-09-06; level=0
21: position=declines; speaker=Valeriu Postolache; party=MDA; kind=named; channel=none; said=2013-09-06; level=0
