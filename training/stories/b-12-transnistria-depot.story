title: Depot blast: Tiraspol points at Chisinau, Chisinau at nobody
byline: Veaceslav Rotaru
agency: none
dateline: CHISINAU
published: 2023-04-13

CHISINAU — {1s|Transnistria's self-proclaimed authorities} {1q|said} on Thursday {1c|that a blast outside the Cobasna ammunition depot had been caused by a drone sent from Moldovan-held territory}. {2s|Chisinau} {2q|called} {2c|it "the usual spring fairy tale"}.

{3c|"We have not sent a drone there, we do not own such a drone, and on that night it rained,"} {3q|said} {3s|Moldova's deputy prime minister for reintegration, Silvia Cojocari}. {4s|She} {4q|questioned whether} {4c|there had been an explosion at all}.

{5,6s|The OSCE mission} {5q|confirmed} {5c|hearing “one loud detonation” at 2:40 a.m.}, but {6q|said} {6c|its patrol was turned back at the perimeter}. {7s|A spokesman} {7q|would not speculate on} {7c|the cause}.

{8s|Russia, which has some 1,500 soldiers in the strip,} {8q|warned against} {8c|“provocations”}. {9c|An attack on the depot}, {9s|the Foreign Ministry in Moscow} {9q|said}, {9c|would be an attack on Russia}.

Cobasna holds some 20,000 tonnes of Soviet shells and bombs. {10s|A study by the Moldovan Academy} once {10q|likened} {10c|the possible effect of their detonation to Hiroshima}, {11c|a comparison} {11s|explosives experts} {11q|consider} {11c|overblown}.

{12s|Ukraine's military intelligence} {12q|denied} {12c|involvement}. {13s|Its press officer} {13q|suggested} {13c|that the Russians “blew up a toilet to get on television”}.

{14s|Residents of the village} {14q|reported} {14c|broken windows}. {15s|A woman who gave her name as Lidia} {15q|said} {15c|{16s|soldiers} {16q|had promised} {16c|new panes by Easter}}.

{17s|Two Western diplomats} {17q|said} {17c|they had seen no evidence of a drone}. {18c|{19s|Tiraspol}'s {19q|version} {19c|of events} “changes with each retelling”}, {18q|noted} {18s|one of them}. {20,21s|The EU delegation} {20q|appealed for} {20c|calm} and {21q|demanded} {21c|that inspectors be let in}.

{22s|Tiraspol} {22q|has rejected} {22c|any inspection since 2005}.

---
1: position=alleges; speaker=Transnistria; party=none; kind=named; channel=none; said=2023-04-13; level=0
2: position=dismisses; speaker=Moldova; party=MDA; kind=named; channel=none; said=2023-04-13; level=0
3: position=denies; speaker=Silvia Cojocari; party=MDA; kind=named; channel=none; said=2023-04-13; level=0
4: position=doubts; speaker=Silvia Cojocari; party=MDA; kind=named; channel=none; said=2023-04-13; level=0
5: position=confirms; speaker=OSCE mission; party=none; kind=named; channel=none; said=2023-04-13; level=0
6: position=condemns; speaker=OSCE mission; party=none; kind=named; channel=none; said=2023-04-13; level=0
7: position=declines; speaker=OSCE mission spokesman; party=none; kind=role; channel=none; said=2023-04-13; level=0
8: position=warns; speaker=Russia; party=RUS; kind=named; channel=none; said=2023-04-13; level=0
9: position=warns; speaker=Russian Foreign Ministry; party=RUS; kind=named; channel=none; said=2023-04-13; level=0
10: position=warns; speaker=Moldovan Academy study; party=none; kind=document; channel=report; said=/2023-04-13; level=0
11: position=doubts; speaker=explosives experts; party=none; kind=collective; channel=none; said=2023-04-13; level=0
12: position=denies; speaker=Ukrainian military intelligence; party=UKR; kind=named; channel=none; said=2023-04-13; level=0
13: position=alleges; speaker=press officer of Ukrainian military intelligence; party=UKR; kind=role; channel=none; said=2023-04-13; level=0
14: position=asserts; speaker=residents of Cobasna; party=none; kind=collective; channel=none; said=2023-04-13; level=0
15: position=asserts; speaker=Lidia; party=none; kind=named; channel=none; said=2023-04-13; level=0
16: position=pledges; speaker=Russian soldiers; party=RUS; kind=collective; channel=none; said=/2023-04-13; level=1
17: position=doubts; speaker=two Western diplomats; party=none; kind=anonymous; channel=none; said=2023-04-13; level=0
18: position=doubts; speaker=one of two Western diplomats; party=none; kind=anonymous; channel=none; said=2023-04-13; level=0
19: position=alleges; speaker=Transnistria; party=none; kind=named; channel=none; said=/2023-04-13; level=1
20: position=demands; speaker=EU delegation; party=EU; kind=named; channel=none; said=2023-04-13; level=0
21: position=demands; speaker=EU delegation; party=EU; kind=named; channel=none; said=2023-04-13; level=0
22: position=denies; speaker=Transnistria; party=none; kind=named; channel=none; said=2005-01-01/2023-04-13; level=0
