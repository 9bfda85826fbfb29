title: (LEAD) N. Korea denies selling mortar sights found in Gaza
byline: Noh Tae-rin
agency: Yonhap
dateline: SEOUL
published: 2024-03-05

SEOUL, March 5 (Yonhap) -- {1,2s|North Korea} {1q|denied} Tuesday {1c|having sold mortar sights to Hamas}, {2q|brushing aside} {2c|{3s|Seoul}'s {3q|conclusion} {3c|that Korean characters on a recovered part left "no room for doubt"}}.

{4c|The report is "a clumsy plot of the U.S. and its parrots,"} {4s|a spokesperson for the North's foreign ministry} {4q|was quoted as saying} by the Korean Central News Agency (KCNA).

{5s|South Korea's National Intelligence Service (NIS)} {5q|confirmed} Monday {5c|photos, published by an Israeli daily, of a mortar sight stamped in Hangeul}. {6,7s|The agency} {6q|said} {6c|it was "collecting concrete evidence" of the scale and time of the transfers} but {7q|declined to elaborate} {7c|on how it had come by them}, citing diplomatic ties.

{8s|Pyongyang} {8q|has accused} {8c|Israel of "genocide under American wings"} since the Gaza war broke out on Oct. 7.

{9c|Such sights may have been in the strip for a decade,} {9s|Moon Gi-hyeok, an arms researcher in Daejeon,} {9q|noted}. {10c|"A stamp tells you the factory. It does not tell you the customer,"} {10q|said} {10,11s|Moon}, {11q|adding} {11c|that Iran or Syria could have been the go-between}.

{12s|Iran} {12q|has dismissed} {12c|that theory as "Zionist arithmetic."}

{13s|A military source here} {13q|said} {13c|{20c|the North} {20q|was thought to} {20c|be ready to offer more weapons to groups in the Middle East}}. {14s|The defense ministry} {14q|neither confirmed nor denied} {14c|the assessment}.

{15s|Israel's ambassador to Seoul, Dafna Ariel-Katz,} {15q|called on} {15c|the U.N. Security Council to take up the matter}, while {16s|Russia} {16q|questioned} {16c|the need for a meeting}.

{17s|The unification ministry} {17q|warned} {17c|that the North "will pay a price" if the deal is proven}. {18c|{19s|The North}'s {19q|denial} {19c|of any sale} should be "read as it deserves,"} {18s|spokesman Baek Jun-pyo} {18q|told} a regular briefing.

The two Koreas have had no working hotline since April last year.
---
1: position=denies; speaker=North Korea; party=PRK; kind=named; channel=none; said=2024-03-05; level=0
2: position=dismisses; speaker=North Korea; party=PRK; kind=named; channel=none; said=2024-03-05; level=0
3: position=alleges; speaker=South Korea; party=KOR; kind=named; channel=none; said=/2024-03-05; level=1
4: position=dismisses; speaker=a North Korean foreign ministry spokesperson; party=PRK; kind=role; channel=state-media; said=2024-03-05; level=0
5: position=confirms; speaker=National Intelligence Service; party=KOR; kind=named; channel=none; said=2024-03-04; level=0
6: position=asserts; speaker=National Intelligence Service; party=KOR; kind=named; channel=none; said=2024-03-04; level=0
7: position=declines; speaker=National Intelligence Service; party=KOR; kind=named; channel=none; said=2024-03-04; level=0
8: position=accuses; speaker=North Korea; party=PRK; kind=named; channel=none; said=2023-10-07/2024-03-05; level=0
9: position=asserts; speaker=Moon Gi-hyeok; party=none; kind=named; channel=none; said=2024-03-05; level=0
10: position=doubts; speaker=Moon Gi-hyeok; party=none; kind=named; channel=none; said=2024-03-05; level=0
11: position=asserts; speaker=Moon Gi-hyeok; party=none; kind=named; channel=none; said=2024-03-05; level=0
12: position=dismisses; speaker=Iran; party=IRN; kind=named; channel=none; said=/2024-03-05; level=0
13: position=asserts; speaker=a South Korean military source; party=KOR; kind=anonymous; channel=none; said=2024-03-05; level=0
14: position=declines; speaker=South Korean defense ministry; party=KOR; kind=named; channel=none; said=2024-03-05; level=0
15: position=demands; speaker=Dafna Ariel-Katz; party=ISR; kind=named; channel=none; said=2024-03-05; level=0
16: position=doubts; speaker=Russia; party=RUS; kind=named; channel=none; said=2024-03-05; level=0
17: position=warns; speaker=South Korean unification ministry; party=KOR; kind=named; channel=none; said=2024-03-05; level=0
18: position=dismisses; speaker=Baek Jun-pyo; party=KOR; kind=named; channel=briefing; said=2024-03-05; level=0
19: position=denies; speaker=North Korea; party=PRK; kind=named; channel=none; said=2024-03-05; level=1
20: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2024-03-05; level=1
