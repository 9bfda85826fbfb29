title: Zaire denies rearming Hutu army in exile
byline: Philippa Garstang
agency: Reuter
dateline: KINSHASA
published: 1995-09-12

KINSHASA, Sept 12 (Reuter) - {1s|Zaire} on Tuesday {1q|dismissed} {1c|as "a fable for tourists" {2s|a report by an American group} {2q|accusing} {2c|it of letting arms through Bukavu airport to the defeated Rwandan army}}.

{3c|"Not one bullet has been unloaded at Bukavu,"} {3s|Information Minister Boniface Lusakueno} {3q|told} a news conference. {4s|He} {4q|challenged} {4c|the authors to come and "count the bananas"}.

{5s|The report,} released in New York on Monday, {5q|says} {5c|at least seven planeloads of rifles, mines and mortar bombs have landed there since July of last year, when an arms embargo on Rwanda was already in force}. {6c|"They paid me in dollars and told me to keep my lights off,"} {6s|a Belgian pilot} {6q|is quoted as saying}.

{7s|The governor of South Kivu, Faustin Kabuya,} {7q|admitted} {7c|that "one aircraft, perhaps two" had come in at night with crates for the Zairean army}. {8c|Where the crates went afterwards} {8s|he} {8q|could not say}.

{9s|The exiles' chief of staff, General Anastase Bizumuremyi,} {9q|boasted} last month {9c|that his men would be home "before the coffee is picked"}. {10s|Rwanda's new government} {10q|regards} {10c|that as more than talk}. {11c|"We know who trains, who pays and who looks away,"} {11q|said} {11s|its defence spokesman, Major Frank Rutaremara}. {12s|He} {12q|blamed} {12c|France for the looking away}.

{13s|Paris} {13q|called} {13c|the charge "unfounded and unfriendly"}. {14c|Deliveries to the old regime ceased the day the embargo was voted, on May 17, 1994,} {14s|a Foreign Ministry official} {14q|said}. {15s|A retired officer who served in Bukavu} {15q|confirmed} {15c|that, but only up to a point}: {15c|"We stopped. We did not stop the others."}

More than a million Hutus sit in camps along the Zairean border, among them militiamen who took part in last year's genocide.

{16s|South Africa} {16q|has announced} {16c|an inquiry into one of its own dealers}. {17s|The man, Deon Terreblanche,} {17q|insists} {17c|he sold to the Comoros and that what the Comoros did next is "island business"}. {18s|A minister in Moroni} {18q|confirmed} {18c|the purchase, "on paper"}.

{19s|Aid agencies} {19q|warned} {19c|of a second war by Christmas}. {20s|The U.N. refugee agency} {20q|would like} {20c|the camps moved away from the frontier}; {21s|Zaire} {21q|threatens} {21c|to empty them}.
---
1: position=dismisses; speaker=Zaire; party=COD; kind=named; channel=briefing; said=1995-09-12; level=0
2: position=accuses; speaker=report by an American rights group; party=none; kind=document; channel=report; said=1995-09-11; level=1
3: position=denies; speaker=Boniface Lusakueno; party=COD; kind=named; channel=briefing; said=1995-09-12; level=0
4: position=demands; speaker=Boniface Lusakueno; party=COD; kind=named; channel=briefing; said=1995-09-12; level=0
5: position=alleges; speaker=report by an American rights group; party=none; kind=document; channel=report; said=1995-09-11; level=0
6: position=alleges; speaker=a pilot; party=none; kind=anonymous; channel=none; said=/1995-09-12; level=0
7: position=acknowledges; speaker=Faustin Kabuya; party=COD; kind=named; channel=none; said=1995-09-12; level=0
8: position=declines; speaker=Faustin Kabuya; party=COD; kind=named; channel=none; said=1995-09-12; level=0
9: position=pledges; speaker=Anastase Bizumuremyi; party=ex-FAR; kind=named; channel=none; said=1995-08-01/1995-08-31; level=0
10: position=asserts; speaker=Rwanda; party=RWA; kind=named; channel=none; said=1995-09-12; level=0
11: position=accuses; speaker=Frank Rutaremara; party=RWA; kind=named; channel=none; said=1995-09-12; level=0
12: position=accuses; speaker=Frank Rutaremara; party=RWA; kind=named; channel=none; said=1995-09-12; level=0
13: position=denies; speaker=France; party=FRA; kind=named; channel=none; said=1995-09-12; level=0
14: position=denies; speaker=a French Foreign Ministry official; party=FRA; kind=anonymous; channel=none; said=1995-09-12; level=0
15: position=confirms; speaker=a retired French officer; party=none; kind=anonymous; channel=none; said=1995-09-12; level=0
16: position=pledges; speaker=South Africa; party=ZAF; kind=named; channel=none; said=/1995-09-12; level=0
17: position=denies; speaker=Deon Terreblanche; party=none; kind=named; channel=none; said=1995-09-12; level=0
18: position=confirms; speaker=a Comorian minister; party=COM; kind=role; channel=none; said=1995-09-12; level=0
19: position=warns; speaker=aid agencies; party=none; kind=collective; channel=none; said=1995-09-12; level=0
20: position=asserts; speaker=UNHCR; party=UNO; kind=named; channel=none; said=1995-09-12; level=0
21: position=warns; speaker=Zaire; party=COD; kind=named; channel=none; said=1995-09-12; level=0
