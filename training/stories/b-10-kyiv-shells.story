title: Czech-led shell plan 'two months late', Kyiv says
byline: Magda Hrdlicka and Tom Ashcombe
agency: none
dateline: PRAGUE
published: 2024-02-27

{2c|{1s|Ukraine} {1q|has complained} {1c|that a plan to buy half a million shells outside Europe is running two months late}}, {2q|according to} {2s|a letter seen by this newspaper}.

{3s|The letter}, dated 19 February, {3q|warns} {3c|that gun crews near Kupiansk are down to ‘six rounds a barrel a day’}. {4s|It} {4q|asks} {4c|donors to release money ‘before the thaw and not after it’}.

{5,6s|Czech defence official Ludvík Marsa} {5q|acknowledged} {5c|the delay} on Tuesday, but {6q|put it down to} {6c|‘sellers who change their minds after lunch’}. {7c|‘I had a contract signed at noon and no contract at four,’} {7s|he} {7q|told} reporters.

{8s|He} {8q|would not name} {8c|the countries involved}. {9s|Three people briefed on the scheme} {9q|said} {9c|they included South Africa, Turkey and a Balkan state that publicly forbids such sales}. {10s|Pretoria} {10q|denied} {10c|any involvement}; {11s|Ankara} {11q|did not confirm} {11c|its own}.

{12s|Moscow} {12q|has threatened} {12c|“consequences” for suppliers}. {13c|Every crate would be traced}, {13s|Foreign Ministry spokeswoman Yevgenia Lapshina} {13q|vowed}, {13c|“to the last nail”}.

{14s|Hungary} {14q|has ruled out} {14c|paying}. {15s|Its foreign minister} {15q|questioned whether} {15c|the shells existed at all}: {15c|“For a year I have been hearing about a warehouse. Where is it, on the moon?”}

{16s|Marsa} {16q|dismissed} {16c|that as ‘folklore’}. Eighteen governments have joined the plan. So far 600 million euros has been paid in, enough for about 200,000 rounds of 155 mm calibre.

{17s|A senior NATO officer} {17q|conceded} {17c|that the alliance had misjudged the demand}. {18c|‘We thought in months of war. {19s|They} {19q|told} us {19c|years}, and we smiled,’} {18s|he} {18q|said}. {20s|Analysts} {20q|believe} {20c|that Russia fires five shells for each Ukrainian one}.

---
1: position=condemns; speaker=Ukraine; party=UKR; kind=named; channel=letter; said=2024-02-19; level=1
2: position=condemns; speaker=Ukrainian letter; party=UKR; kind=document; channel=leak; said=2024-02-19; level=0
3: position=warns; speaker=Ukrainian letter; party=UKR; kind=document; channel=leak; said=2024-02-19; level=0
4: position=demands; speaker=Ukrainian letter; party=UKR; kind=document; channel=leak; said=2024-02-19; level=0
5: position=acknowledges; speaker=Ludvík Marsa; party=CZE; kind=named; channel=briefing; said=2024-02-27; level=0
6: position=asserts; speaker=Ludvík Marsa; party=CZE; kind=named; channel=briefing; said=2024-02-27; level=0
7: position=asserts; speaker=Ludvík Marsa; party=CZE; kind=named; channel=briefing; said=2024-02-27; level=0
8: position=declines; speaker=Ludvík Marsa; party=CZE; kind=named; channel=briefing; said=2024-02-27; level=0
9: position=alleges; speaker=three people briefed on the scheme; party=none; kind=anonymous; channel=none; said=2024-02-27; level=0
10: position=denies; speaker=South Africa; party=ZAF; kind=named; channel=none; said=2024-02-27; level=0
11: position=declines; speaker=Turkey; party=TUR; kind=named; channel=none; said=2024-02-27; level=0
12: position=warns; speaker=Russia; party=RUS; kind=named; channel=none; said=/2024-02-27; level=0
13: position=pledges; speaker=Yevgenia Lapshina; party=RUS; kind=named; channel=none; said=2024-02-27; level=0
14: position=denies; speaker=Hungary; party=HUN; kind=named; channel=none; said=/2024-02-27; level=0
15: position=doubts; speaker=Hungarian foreign minister; party=HUN; kind=role; channel=none; said=2024-02-27; level=0
16: position=dismisses; speaker=Ludvík Marsa; party=CZE; kind=named; channel=briefing; said=2024-02-27; level=0
17: position=acknowledges; speaker=a senior NATO officer; party=NATO; kind=anonymous; channel=none; said=2024-02-27; level=0
18: position=acknowledges; speaker=a senior NATO officer; party=NATO; kind=anonymous; channel=none; said=2024-02-27; level=0
19: position=warns; speaker=Ukraine; party=UKR; kind=named; channel=none; said=/2024-02-27; level=1
20: position=asserts; speaker=analysts; party=none; kind=collective; channel=none; said=2024-02-27; level=0
