title: Ruling party in Skopje rejects recount call
byline: none
agency: none
dateline: SKOPJE
published: 2016-04-07

SKOPJE, April 7 - {1,3s|Macedonia's ruling party} on Thursday {1q|rejected} {1c|{2s|the opposition}'s {2q|demand} {2c|for a recount in 61 polling stations}}, {3q|saying} {3c|that Sunday's municipal vote had been clean}.

{4c|'The losers are looking for the alibi in the boxes,'} {4q|said} {4s|its general secretary, Goce Arsovski}.

{5s|Opposition leader Biljana Stamenova} {5q|claims} {5c|that identity cards were bought for 30 euros apiece in Kumanovo and Tetovo}. {6s|Her deputy} {6q|spoke of} {6c|“a market of souls”}.

{7,8s|The electoral commission} {7q|acknowledged} {7c|that it had received 214 complaints}, but {8q|said} {8c|most of them were “of a technical character”}. {9s|Its chairman, Ilir Demiri,} {9q|declined to say} {9c|how many had been sent to the prosecutor}.

{10s|Observers from the OSCE} {10q|found} {10c|that voting was “orderly in the main”}, although {11s|their report} {11q|notes} {11c|cases of families voting together and of a burnt-out ballot box in the village of Romanovce}.

{12s|The prosecutor’s office} {12q|confirmed} {12c|that three men were held over the fire}. {13s|One of them} {13q|is said to have admitted} {13c|throwing a bottle of petrol}; {14s|his lawyer} {14q|denies} {14c|it}.

Turnout was 49 per cent, the lowest since independence. In Skopje itself the ruling party kept the city hall by 1,904 votes.

{15s|The European Union} {15q|urged} {15c|all sides to use the courts and not the street}. {16s|A Western ambassador} {16q|saw} {16c|only ‘exhaustion’ in the quarrel}: {16c|the country has voted five times in six years}.

{17s|Stamenova} {17q|vowed} {17c|to bring 50,000 people before parliament on Saturday} unless the boxes are opened. {18s|The interior minister} {18q|warned} {18c|that any march not notified in advance would be stopped}. {19c|“We have notified God,”} {19s|the opposition leader} {19q|quipped} in reply.

{20s|Arsovski}, for his part, {20q|expects} {20c|the matter to be forgotten “by the first warm weekend”}.

---
1: position=dismisses; speaker=ruling party of Macedonia; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
2: position=demands; speaker=opposition; party=MKD; kind=collective; channel=none; said=/2016-04-07; level=1
3: position=asserts; speaker=ruling party of Macedonia; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
4: position=dismisses; speaker=Goce Arsovski; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
5: position=alleges; speaker=Biljana Stamenova; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
6: position=alleges; speaker=Stamenova's deputy; party=MKD; kind=role; channel=none; said=2016-04-07; level=0
7: position=acknowledges; speaker=electoral commission; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
8: position=asserts; speaker=electoral commission; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
9: position=declines; speaker=Ilir Demiri; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
10: position=asserts; speaker=OSCE observers; party=none; kind=collective; channel=report; said=2016-04-07; level=0
11: position=alleges; speaker=OSCE observers' report; party=none; kind=document; channel=report; said=2016-04-07; level=0
12: position=confirms; speaker=prosecutor's office; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
13: position=acknowledges; speaker=one suspect; party=none; kind=role; channel=none; said=2016-04-07; level=0
14: position=denies; speaker=suspect's lawyer; party=none; kind=role; channel=none; said=2016-04-07; level=0
15: position=demands; speaker=European Union; party=EU; kind=named; channel=none; said=2016-04-07; level=0
16: position=asserts; speaker=a Western ambassador; party=none; kind=anonymous; channel=none; said=2016-04-07; level=0
17: position=pledges; speaker=Biljana Stamenova; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
18: position=warns; speaker=interior minister; party=MKD; kind=role; channel=none; said=2016-04-07; level=0
19: position=dismisses; speaker=Biljana Stamenova; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
20: position=dismisses; speaker=Goce Arsovski; party=MKD; kind=named; channel=none; said=2016-04-07; level=0
