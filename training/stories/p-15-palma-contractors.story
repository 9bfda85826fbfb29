title: Pretoria company: no mercenaries, only gardeners, at Palma
byline: Lindiwe Khumalo-Barnard
agency: BBC
dateline: MAPUTO
published: 2020-06-17

{1s|A South African security company} {1q|says} {1c|the eleven men photographed beside a helicopter gunship in northern Mozambique were landscaping staff}.

{2c|“There is a lot of lawn up there,”} {2s|its managing director, Deon Labuschagne,} {2q|told} the BBC.

{3s|A Mozambican journalist who took the pictures} {3q|says} {3c|the men flew four sorties a day against villages held by insurgents, and fired on two that were not}. {4s|A fisherman from Mucojo} {4q|said} {4c|his boat was sunk by the helicopter while he mended it}. {5c|“They waved first,”} {5s|he} {5q|added}.

{6s|The Mozambican police commander, Bernardino Sitoe Nhaca,} {6q|explained} {6c|that the state rents helicopters and “the tap comes with a plumber”}. {7c|There were indeed foreigners in the cockpits, at his invitation}, {7s|he} {7q|said}.

South African law forbids citizens to fight for pay without leave. {8s|The arms control committee in Pretoria} {8q|said} {8c|it had not given any}. {9c|Whether any had been needed} {9s|it} {9q|was leaving} {9c|to the prosecutors}. {10s|The prosecutors} {10q|said} {10c|they would fly up in July}.

{11s|Amnesty International} {11q|wrote} {11c|that the company “killed from the air and blames the grass”}. {12c|Its pilots should be named and grounded}, {12s|the group} {12q|said}. {13s|Mr Labuschagne} {13q|laughed off} {13c|the grass as well}.

{14s|A cleric in Pemba, Sheikh Abdul Momade Sulemane,} {14q|thinks} {14c|each burnt roof brings the insurgents two brothers}. {15c|“Those who fire on fishermen, by whatever name, disgust God,”} {15s|he} {15q|said}.

{16s|A weapons analyst, Fenna Tigchelaar,} {16q|said} {16c|the photographs show a gun pod; in which country it was fitted and who pressed the button, they keep to themselves}.
---
1: position=denies; speaker=a South African security company; party=none; kind=collective; channel=none; said=2020-06-17; level=0
2: position=denies; speaker=Deon Labuschagne; party=none; kind=named; channel=interview; said=2020-06-17; level=0
3: position=alleges; speaker=a Mozambican journalist; party=none; kind=anonymous; channel=none; said=2020-06-17; level=0
4: position=alleges; speaker=a fisherman from Mucojo; party=none; kind=anonymous; channel=none; said=2020-06-17; level=0
5: position=asserts; speaker=a fisherman from Mucojo; party=none; kind=anonymous; channel=none; said=2020-06-17; level=0
6: position=asserts; speaker=Bernardino Sitoe Nhaca; party=MOZ; kind=named; channel=none; said=2020-06-17; level=0
7: position=acknowledges; speaker=Bernardino Sitoe Nhaca; party=MOZ; kind=named; channel=none; said=2020-06-17; level=0
8: position=denies; speaker=South African arms control committee; party=ZAF; kind=named; channel=none; said=2020-06-17; level=0
9: position=declines; speaker=South African arms control committee; party=ZAF; kind=named; channel=none; said=2020-06-17; level=0
10: position=pledges; speaker=South African prosecutors; party=ZAF; kind=collective; channel=none; said=2020-06-17; level=0
11: position=accuses; speaker=Amnesty International; party=none; kind=named; channel=statement; said=2020-06-17; level=0
12: position=demands; speaker=Amnesty International; party=none; kind=named; channel=statement; said=2020-06-17; level=0
13: position=dismisses; speaker=Deon Labuschagne; party=none; kind=named; channel=interview; said=2020-06-17; level=0
14: position=warns; speaker=Abdul Momade Sulemane; party=none; kind=named; channel=none; said=2020-06-17; level=0
15: position=condemns; speaker=Abdul Momade Sulemane; party=none; kind=named; channel=none; said=2020-06-17; level=0
16: position=doubts; speaker=Fenna Tigchelaar; party=none; kind=named; channel=none; said=2020-06-17; level=0
