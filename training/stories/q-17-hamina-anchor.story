title: Captain of the Amber Tide: anchor 'where it always was'
byline: Riikka Palosuo
agency: BNS
dateline: HELSINKI
published: 2024-12-30

HELSINKI, Dec 30, BNS - {1s|The Georgian captain of a tanker held off Porvoo} {1q|told} a court on Monday {1c|that both his anchors had hung in their pipes all through Christmas}.

{2s|The Finnish police} {2q|say} {2c|one of them was dragged over 90 kilometres of seabed and through a power cable}. {3s|Detective Jarkko Hietamies} {3q|said} {3c|the track could be seen with the naked eye "if the eye is at eighty metres."} {4c|The tanker is 20 years old, flies the flag of the Cook Islands and was bound for Port Said}, {4s|he} {4q|said}.

{5s|The captain's lawyer, Tuulikki Wrede,} {5q|said} {5c|she would be curious to hear how a chain breaks a cable and not a fingernail on board}. {6s|A stoker} {6q|had told} police {6c|the ship shook from noon and "{18s|the old man} {18q|said} {18c|waves}"}. {7s|Another} {7q|agreed}: {7c|it had been noon and it had been waves, so called}.

{8c|"{9s|Helsinki} {9q|sees} {9c|the hand of Moscow}. Helsinki also sees Father Christmas,"} {8s|the Russian foreign ministry's spokeswoman} {8q|wrote}. {10s|The Kremlin} {10q|said} {10c|it owned no such tanker and knew of no such owner}. {11s|The owner, an office in Sharjah,} {11q|said} {11c|ask the charterer}; {12s|the charterer} {12q|said} {12c|the cable was on old maps only and that he had indeed told the captain to take the short way}.

{13s|Estonia's prime minister} {13q|said} {13c|a navy that let this happen a third time need not bother with a fourth}. {14c|NATO should escort every such tanker}, {14s|he} {14q|said}. {15s|The alliance} {15q|said} {15c|ten ships would be in the gulf by Epiphany}.

{16s|A seabed geologist in Turku} {16q|said} {16c|furrows like that one might be a week old or forty years}. {17s|The grid operator} {17q|noted} {17c|that prices had not moved}.
---
1: position=denies; speaker=captain of the Amber Tide; party=none; kind=role; channel=speech; said=2024-12-30; level=0
2: position=alleges; speaker=Finnish police; party=FIN; kind=named; channel=none; said=2024-12-30; level=0
3: position=alleges; speaker=Jarkko Hietamies; party=FIN; kind=named; channel=none; said=2024-12-30; level=0
4: position=asserts; speaker=Jarkko Hietamies; party=FIN; kind=named; channel=none; said=2024-12-30; level=0
5: position=dismisses; speaker=Tuulikki Wrede; party=none; kind=named; channel=none; said=2024-12-30; level=0
6: position=alleges; speaker=a stoker of the Amber Tide; party=none; kind=anonymous; channel=none; said=/2024-12-30; level=0
7: position=confirms; speaker=another stoker of the Amber Tide; party=none; kind=anonymous; channel=none; said=/2024-12-30; level=0
8: position=dismisses; speaker=Russian foreign ministry spokeswoman; party=RUS; kind=role; channel=social-media; said=2024-12-30; level=0
9: position=accuses; speaker=Finland; party=FIN; kind=named; channel=none; said=/2024-12-30; level=1
10: position=denies; speaker=Kremlin; party=RUS; kind=named; channel=none; said=2024-12-30; level=0
11: position=declines; speaker=owner of the Amber Tide; party=none; kind=role; channel=none; said=2024-12-30; level=0
12: position=acknowledges; speaker=charterer of the Amber Tide; party=none; kind=role; channel=none; said=2024-12-30; level=0
13: position=warns; speaker=Estonian prime minister; party=EST; kind=role; channel=none; said=2024-12-30; level=0
14: position=demands; speaker=Estonian prime minister; party=EST; kind=role; channel=none; said=2024-12-30; level=0
15: position=pledges; speaker=NATO; party=NATO; kind=named; channel=none; said=2024-12-30; level=0
16: position=doubts; speaker=a seabed geologist in Turku; party=none; kind=anonymous; channel=none; said=2024-12-30; level=0
17: position=asserts; speaker=Finnish grid operator; party=none; kind=role; channel=none; said=2024-12-30; level=0
18: position=asserts; speaker=captain of the Amber Tide; party=none; kind=role; channel=speech; said=/2024-12-30; level=1
