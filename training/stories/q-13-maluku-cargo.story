title: Tigers' 'floating shop' sunk; who stocked it?
byline: Ruwan Ekanayake-Smit
agency: Reuters
dateline: COLOMBO
published: 2007-09-12

COLOMBO, Sept 12 (Reuters) - The Sri Lankan navy sank three ships 600 nautical miles out on Monday. {1s|Its commander, Vice Admiral Lalith Gunasinghe,} {1q|said} {1c|they carried artillery shells loaded by North Koreans off Maluku, under the nose of the Indonesian coastguard}.

{2c|"Our nose was in Ambon,"} {2s|the coastguard's chief, Yohanis Latumeten,} {2q|said}. {3c|There was no ship off Maluku in August save a ferry with a wedding on board}, {3s|he} {3q|noted}.

{4s|The Liberation Tigers} {4q|said} {4c|the three vessels were carrying milk powder and saris, and that a movement which makes its own shells needs nobody's}. {5s|Their spokesman, Ilanthirayan Selvarasa,} {5q|added} {5c|that each sailor drowned would be paid for in Colombo harbour}.

{6s|A survivor, shown to reporters with a blanket over his head,} {6q|said} {6c|he saw rope handles and a long word in square letters}. {7c|"After the third box my back hurt and I stopped reading,"} {7s|he} {7q|said}. {8c|His own share}, {8s|he} {8q|said}, {8c|was 400 dollars and he took it}.

{9s|North Korea's embassy in Jakarta} {9q|put the question down to} {9c|"people who have had too much sun"}. {10s|South Korea's intelligence service} {10q|said} {10c|the shells were the North's, of a batch it knew from Angola}.

{11s|A maritime insurer in London} {11q|noted} {11c|that two of the ships were uninsured and the third was, on paper, scrapped in 2003}. {12s|The third ship's last broker} {12q|said} {12c|this was so}.

{13s|Norway's truce monitors} {13q|said} {13c|what lies under four kilometres of water can neither be read nor weighed}. {18c|They had logged 313 incidents this year}, {18s|they} {18q|said}. {14s|They} {14q|would not be drawn} {14c|on the wedding}.

{15s|Indonesia's foreign minister} {15q|said} {15c|Colombo should send the photographs or an apology}. {16s|Gunasinghe} {16q|said} {16c|the photographs would go on Thursday's plane}. {17s|The Red Cross} {17q|said} {17c|to fire on men in the water, as was done on Monday, was unworthy of any flag}.
---
1: position=alleges; speaker=Lalith Gunasinghe; party=LKA; kind=named; channel=none; said=2007-09-12; level=0
2: position=denies; speaker=Yohanis Latumeten; party=IDN; kind=named; channel=none; said=2007-09-12; level=0
3: position=denies; speaker=Yohanis Latumeten; party=IDN; kind=named; channel=none; said=2007-09-12; level=0
4: position=denies; speaker=Liberation Tigers of Tamil Eelam; party=LTTE; kind=named; channel=none; said=2007-09-12; level=0
5: position=warns; speaker=Ilanthirayan Selvarasa; party=LTTE; kind=named; channel=none; said=2007-09-12; level=0
6: position=alleges; speaker=a survivor of the sunken ships; party=LTTE; kind=anonymous; channel=briefing; said=2007-09-12; level=0
7: position=declines; speaker=a survivor of the sunken ships; party=LTTE; kind=anonymous; channel=briefing; said=2007-09-12; level=0
8: position=acknowledges; speaker=a survivor of the sunken ships; party=LTTE; kind=anonymous; channel=briefing; said=2007-09-12; level=0
9: position=dismisses; speaker=North Korean embassy in Jakarta; party=PRK; kind=named; channel=none; said=2007-09-12; level=0
10: position=alleges; speaker=South Korean intelligence service; party=KOR; kind=named; channel=none; said=2007-09-12; level=0
11: position=asserts; speaker=a maritime insurer in London; party=none; kind=role; channel=none; said=2007-09-12; level=0
12: position=confirms; speaker=last broker of the third ship; party=none; kind=role; channel=none; said=2007-09-12; level=0
13: position=doubts; speaker=Norwegian truce monitors; party=none; kind=collective; channel=none; said=2007-09-12; level=0
14: position=declines; speaker=Norwegian truce monitors; party=none; kind=collective; channel=none; said=2007-09-12; level=0
15: position=demands; speaker=Indonesian foreign minister; party=IDN; kind=role; channel=none; said=2007-09-12; level=0
16: position=pledges; speaker=Lalith Gunasinghe; party=LKA; kind=named; channel=none; said=2007-09-12; level=0
17: position=condemns; speaker=Red Cross; party=none; kind=named; channel=none; said=2007-09-12; level=0
18: position=asserts; speaker=Norwegian truce monitors; party=none; kind=collective; channel=none; said=2007-09-12; level=0
