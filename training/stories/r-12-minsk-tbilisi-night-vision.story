title: Georgia says breakaway troops got Belarusian optics
byline: none
agency: AP
dateline: TBILISI, Georgia
published: 2007-03-09

TBILISI, Georgia (AP) — {1s|The chairman of the Georgian parliament's defense committee} {1q|said} Friday {1c|that troops in South Ossetia had received 400 night-vision sights from Belarus by way of a Moscow dealer}.

{2s|Belarus} {2q|said} {2c|its factory exports to 30 countries and that South Ossetia was not among them}. {3s|Defense Ministry spokeswoman Alesya Barysevich} {3q|told} reporters in Minsk {3c|that the last sale to Moscow was of hunting scopes}. {4c|"For elk,"} {4s|she} {4q|added}.

{5s|The chairman, Zurab Kvirikadze,} {5q|said} {5c|a sight taken from a wounded gunman in January was marked with the factory's stamp and the year 2006}. {6s|The de facto authorities in Tskhinvali} {6q|said} {6c|no one had been wounded in January}. {7s|Their spokesman, Inal Dzhatiev,} {7q|remarked} {7c|that if Kvirikadze had found such a thing he should keep it, as it gets dark early in Tbilisi}.

{8s|The Moscow dealer} {8q|said} {8c|he had sold 400 sights to a hunting club in Vladikavkaz, without asking about the hunt}. {9s|He} {9q|said} {9c|he saw now that this had been careless}. {10s|The club's treasurer} {10q|told} the AP {10c|he was on holiday}.

{11s|The Joint Control Commission, the body that supervises the cease-fire,} {11q|said} {11c|it had recorded 11 exchanges of fire since New Year}. {12s|Its Russian co-chairman} {12q|said} {12c|whoever brings optics into the valley should think of the spring, when the snow is gone and the shooting starts}.

{16s|Kvirikadze} {16q|noted} {16c|that the committee meets on Fridays and that he had chaired it for three years}. {17s|A professor of optics in Tbilisi} {17q|explained} {17c|that such a sight gathers starlight and needs a fresh battery every 40 hours}.

{13s|Kvirikadze} {13q|said} {13c|Belarus ought to hand over its export ledger}. {14s|Barysevich} {14q|answered} {14c|that ledgers are shown to buyers}. {15s|The European Union's envoy, Swedish diplomat Torkel Ahlgren,} {15q|said} {15c|he doubted the stamp would settle anything}.

{18s|Dzhatiev} {18q|accused} {18c|Georgian patrols of shooting first and filing protests second}.
---
1: position=alleges; speaker=Zurab Kvirikadze; party=GEO; kind=named; channel=none; said=2007-03-09; level=0
2: position=denies; speaker=Belarus; party=BLR; kind=named; channel=none; said=2007-03-09; level=0
3: position=denies; speaker=Alesya Barysevich; party=BLR; kind=named; channel=briefing; said=2007-03-09; level=0
4: position=denies; speaker=Alesya Barysevich; party=BLR; kind=named; channel=briefing; said=2007-03-09; level=0
5: position=alleges; speaker=Zurab Kvirikadze; party=GEO; kind=named; channel=none; said=2007-03-09; level=0
6: position=denies; speaker=South Ossetian de facto authorities; party=South Ossetia; kind=named; channel=none; said=2007-03-09; level=0
7: position=dismisses; speaker=Inal Dzhatiev; party=South Ossetia; kind=named; channel=none; said=2007-03-09; level=0
8: position=acknowledges; speaker=a Moscow arms dealer; party=RUS; kind=anonymous; channel=none; said=2007-03-09; level=0
9: position=acknowledges; speaker=a Moscow arms dealer; party=RUS; kind=anonymous; channel=none; said=2007-03-09; level=0
10: position=declines; speaker=treasurer of a Vladikavkaz hunting club; party=RUS; kind=role; channel=interview; said=2007-03-09; level=0
11: position=asserts; speaker=Joint Control Commission; party=none; kind=named; channel=none; said=2007-03-09; level=0
12: position=warns; speaker=Russian co-chairman of the Joint Control Commission; party=RUS; kind=role; channel=none; said=2007-03-09; level=0
13: position=demands; speaker=Zurab Kvirikadze; party=GEO; kind=named; channel=none; said=2007-03-09; level=0
14: position=declines; speaker=Alesya Barysevich; party=BLR; kind=named; channel=none; said=2007-03-09; level=0
15: position=doubts; speaker=Torkel Ahlgren; party=EU; kind=named; channel=none; said=2007-03-09; level=0
16: position=asserts; speaker=Zurab Kvirikadze; party=GEO; kind=named; channel=none; said=2007-03-09; level=0
17: position=asserts; speaker=a professor of optics in Tbilisi; party=none; kind=anonymous; channel=none; said=2007-03-09; level=0
18: position=accuses; speaker=Inal Dzhatiev; party=South Ossetia; kind=named; channel=none; said=2007-03-09; level=0
