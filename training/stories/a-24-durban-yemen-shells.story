title: Pretoria panel 'satisfied' shells went to Emirates, not to Yemen
byline: Nomfundo Dlamini-Ackermann
agency: none
dateline: PRETORIA
published: 2019-11-28

{1,3s|South Africa's arms control committee} {1q|has rejected} {1c|{2s|campaigners'} {2q|claims} {2c|that mortar shells made near Cape Town ended up in the ruins of Hodeidah}}, but {3q|acknowledged} {3c|that it had never been allowed to check}.

{4c|“We have end-user certificates and we believe them,”} {4s|the committee's chair, Minister Sipho Ngcukana,} {4q|told} MPs on Wednesday. In the same breath {5s|he} {5q|confirmed} {5c|that exports worth R3-billion to Saudi Arabia and the United Arab Emirates were on hold because both shut out inspectors}.

{7c|{6s|Riyadh} {6q|considers} {6c|such visits an affront to its sovereignty}}, {7s|a trade official with knowledge of the talks} {7q|said}.

The two Gulf kingdoms bought a third of all the weapons the country exported in 2018. Armscor's former plant at Boksburg alone has 3,000 workers on short time.

{8s|The manufacturer, Rhinefeld Munitions,} {8q|warned} {8c|that “not one of those jobs will be there at Easter”}. {9s|It} {9q|denied} {9c|knowing of any diversion}. {10c|The 120mm tail fin photographed at Hodeidah “may be ours, or may be a copy”,} {10s|spokesperson Carel Vosloo} {10q|said}. {11s|Vosloo} {11q|would not be drawn on} {11c|whether the company would help to find out}.

{12s|Open Files, a Johannesburg rights group,} {12q|accused} {12c|the committee of “looking at paper and calling it Yemen”}. {13s|Its director, Zaheera Moosa,} {13q|promised} {13c|to go to the high court before Christmas}. {14s|The South African Council of Churches} {14q|condemned} {14c|the trade as “blood on our pay slips”}.

{15s|Opposition MP Kobus Steenkamp} {15q|disagreed}: {15c|“If we don't sell, the Serbs sell. Nobody in Hodeidah will notice the difference.”} {16s|Moosa} {16q|retorted} {16c|that the dead would}.

{17c|The UN's experts on Yemen} {17q|reportedly} {17c|wrote to Pretoria twice this year about the fin}. {18c|There was “no such letter”,} {18s|Ngcukana} {18q|assured} the MPs. {19,20s|His own director-general} later {19q|said} {19c|there had been one}, {20q|explaining} {20c|that it was “filed under Namibia”}.
---
1: position=denies; speaker=National Conventional Arms Control Committee; party=ZAF; kind=named; channel=none; said=2019-11-27; level=0
2: position=alleges; speaker=campaigners; party=none; kind=collective; channel=none; said=/2019-11-28; level=1
3: position=acknowledges; speaker=National Conventional Arms Control Committee; party=ZAF; kind=named; channel=none; said=2019-11-27; level=0
4: position=asserts; speaker=Sipho Ngcukana; party=ZAF; kind=named; channel=speech; said=2019-11-27; level=0
5: position=confirms; speaker=Sipho Ngcukana; party=ZAF; kind=named; channel=speech; said=2019-11-27; level=0
6: position=asserts; speaker=Saudi Arabia; party=SAU; kind=named; channel=none; said=2019-11-28; level=1
7: position=asserts; speaker=a trade official; party=none; kind=anonymous; channel=none; said=2019-11-28; level=0
8: position=warns; speaker=Rhinefeld Munitions; party=none; kind=named; channel=none; said=2019-11-28; level=0
9: position=denies; speaker=Rhinefeld Munitions; party=none; kind=named; channel=none; said=2019-11-28; level=0
10: position=declines; speaker=Carel Vosloo; party=none; kind=named; channel=none; said=2019-11-28; level=0
11: position=declines; speaker=Carel Vosloo; party=none; kind=named; channel=none; said=2019-11-28; level=0
12: position=accuses; speaker=Open Files; party=none; kind=named; channel=none; said=2019-11-28; level=0
13: position=pledges; speaker=Zaheera Moosa; party=none; kind=named; channel=none; said=2019-11-28; level=0
14: position=condemns; speaker=South African Council of Churches; party=none; kind=named; channel=none; said=2019-11-28; level=0
15: position=dismisses; speaker=Kobus Steenkamp; party=ZAF; kind=named; channel=none; said=2019-11-28; level=0
16: position=dismisses; speaker=Zaheera Moosa; party=none; kind=named; channel=none; said=2019-11-28; level=0
17: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2019-11-28; level=0
18: position=denies; speaker=Sipho Ngcukana; party=ZAF; kind=named; channel=speech; said=2019-11-27; level=0
19: position=confirms; speaker=South African arms control director-general; party=ZAF; kind=role; channel=none; said=2019-11-28; level=0
20: position=asserts; speaker=South African arms control director-general; party=ZAF; kind=role; channel=none; said=2019-11-28; level=0
