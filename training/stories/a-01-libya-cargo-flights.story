title: UN experts: Cargo flights to Libya broke arms embargo
byline: Marguerite Oyelaran
agency: AP
dateline: UNITED NATIONS
published: 2020-09-17

UNITED NATIONS (AP) — {1,2s|U.N. experts} {1q|said in a confidential report} {1c|that at least 61 cargo flights from the United Arab Emirates carried military equipment into eastern Libya between January and July}, {2q|calling} {2c|the airlift “a sustained and deliberate breach” of an arms embargo that dates to 2011}.

{3s|The 92-page report, obtained Thursday by The Associated Press,} also {3q|blames} {3c|Turkey for shipping armored vehicles and air-defense units to the government in Tripoli}.

{4s|The Emirates} {4q|denied} {4c|the findings}. {6c|“There were no weapons on these aircraft, not now and not last year,”} {6q|said} {6s|Rashid al-Jenaibi, the deputy Emirati ambassador}. {6c|“They carried field hospitals and flour.”}

{7s|He} {7q|would not say} {7c|why some of the planes had switched off their transponders over Egypt}.

{8s|Turkey's U.N. mission} {8q|brushed aside} {8c|the report as “a copy-and-paste exercise.”} {9,10s|A Turkish official, speaking on condition of anonymity because the document is not public,} {9q|acknowledged} {9c|that advisers and equipment had been sent to Tripoli} but {10q|said} {10c|it was done at the request of a recognized government}.

The embargo was imposed during the uprising against Moammar Gadhafi. It has been renewed every year since.

{11s|The panel} {11q|said} {11c|one operator, a Kazakh company called Altyn Jet Cargo, filed false flight plans on 22 occasions}. {12s|Its director, Yerlan Zhumabek,} {12q|insisted} in a telephone interview {12c|that the paperwork was in order}. {13c|“{14s|They} {14q|claim} {14c|we flew to Benghazi}. We never flew to Benghazi,”} {13s|he} {13q|said}.

{15s|Germany, which chairs the committee overseeing the sanctions,} {15q|wants} {15c|the report published by the end of the month}. {17c|{16s|Russia and China} {16q|have voiced doubt} {16c|about the evidence}}, {17s|two council diplomats} {17q|said}, and {18c|Moscow} {18q|is widely expected to} {18c|block the release}.

{19c|“The embargo has become a punch line,”} {19q|said} {19s|Corinne Haddad-Leroy, a Libya researcher at a think tank in Tunis}. {20s|She} {20q|warned} {20c|that both camps were rearming under cover of the talks in Geneva}.
---
1: position=alleges; speaker=UN Panel of Experts on Libya; party=UNO; kind=named; channel=report; said=/2020-09-17; level=0
2: position=accuses; speaker=UN Panel of Experts on Libya; party=UNO; kind=named; channel=report; said=/2020-09-17; level=0
3: position=accuses; speaker=UN Panel of Experts report on Libya; party=UNO; kind=document; channel=report; said=/2020-09-17; level=0
4: position=denies; speaker=United Arab Emirates; party=ARE; kind=named; channel=none; said=2020-09-17; level=0
6: position=denies; speaker=Rashid al-Jenaibi; party=ARE; kind=named; channel=none; said=2020-09-17; level=0
7: position=declines; speaker=Rashid al-Jenaibi; party=ARE; kind=named; channel=none; said=2020-09-17; level=0
8: position=dismisses; speaker=Turkey's U.N. mission; party=TUR; kind=named; channel=none; said=2020-09-17; level=0
9: position=acknowledges; speaker=a Turkish official; party=TUR; kind=anonymous; channel=none; said=2020-09-17; level=0
10: position=asserts; speaker=a Turkish official; party=TUR; kind=anonymous; channel=none; said=2020-09-17; level=0
11: position=alleges; speaker=UN Panel of Experts on Libya; party=UNO; kind=named; channel=report; said=/2020-09-17; level=0
12: position=denies; speaker=Yerlan Zhumabek; party=none; kind=named; channel=interview; said=2020-09-17; level=0
13: position=denies; speaker=Yerlan Zhumabek; party=none; kind=named; channel=interview; said=2020-09-17; level=0
14: position=alleges; speaker=UN Panel of Experts on Libya; party=UNO; kind=named; channel=report; said=/2020-09-17; level=1
15: position=demands; speaker=Germany; party=DEU; kind=named; channel=none; said=2020-09-17; level=0
16: position=doubts; speaker=Russia and China; party=none; kind=collective; channel=none; said=/2020-09-17; level=1
17: position=asserts; speaker=two council diplomats; party=none; kind=anonymous; channel=none; said=2020-09-17; level=0
18: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2020-09-17; level=0
19: position=asserts; speaker=Corinne Haddad-Leroy; party=none; kind=named; channel=none; said=2020-09-17; level=0
20: position=warns; speaker=Corinne Haddad-Leroy; party=none; kind=named; channel=none; said=2020-09-17; level=0
