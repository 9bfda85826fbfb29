title: Chad: Sudan fitted out the raiders. Sudan: with what?
byline: none
agency: AFP
dateline: N'DJAMENA
published: 2006-04-18

N'DJAMENA (AFP) - {1c|The 60 pickups that rolled into N'Djamena last Thursday had been given engines, fuel and rockets in El Geneina}, {1s|Chad's territorial administration minister} {1q|said} Tuesday, {2c|and behind each wheel} {2s|he} {2q|saw} {2c|“the hand of Sudan's president, who has wanted this city for years”}.

{3s|Sudan's foreign minister} {3q|said} {3c|his country was too poor to give away pickups}. {4c|“If there is a dealer in El Geneina, I should like his number,”} {4s|Ibrahim Musa Koko} {4q|went on}.

{5s|Prisoners paraded at Independence Square} {5q|said} {5c|they had been drafted in Darfur and paid in Sudanese pounds}. {6s|One of them, a boy of 15,} {6q|told} AFP, when the guards had moved on, {6c|that {7s|a sergeant} {7q|had told} {7c|him to say so}}.

{8s|The rebel front} {8q|said} {8c|its vehicles were taken from the Chadian army, which “leaves them lying about with the keys in”}. {9s|Its leader, Mahamat Abakar Tollimi,} {9q|conceded} from Paris {9c|that {10s|he} {10q|had told} {10c|followers the capital would fall by lunch}, and that this was an error}.

{11s|French army spokesman Colonel Yves Kergoat} {11q|said} {11c|a Mirage fired a warning shot on the road from Mongo; nothing else}. {12c|To the question of what its cameras saw at El Geneina}, {12s|he} {12q|said} {12c|film takes time to develop}.

{13s|The African Union, which sent four investigators,} {13q|said} {13c|two of them had the flu}. {14s|Their head, Ambassador Chisomo Nkhata,} {14q|was} {14c|not persuaded by number plates “which come off with a spanner”}.

{15s|Chad's president} {15q|said} {15c|200,000 Darfur refugees would have to find another host by July if the world went on yawning}. {16s|The UN refugee agency} {16q|replied} {16c|that no one may be sent back to be killed, and asked him to say he would not}. By nightfall {17s|his office} {17q|had said} {17c|so}.
---
1: position=alleges; speaker=Chadian territorial administration minister; party=TCD; kind=role; channel=briefing; said=2006-04-18; level=0
2: position=accuses; speaker=Chadian territorial administration minister; party=TCD; kind=role; channel=briefing; said=2006-04-18; level=0
3: position=denies; speaker=Ibrahim Musa Koko; party=SDN; kind=named; channel=none; said=2006-04-18; level=0
4: position=denies; speaker=Ibrahim Musa Koko; party=SDN; kind=named; channel=none; said=2006-04-18; level=0
5: position=alleges; speaker=prisoners; party=none; kind=collective; channel=none; said=2006-04-18; level=0
6: position=alleges; speaker=a 15-year-old prisoner; party=none; kind=anonymous; channel=interview; said=2006-04-18; level=0
7: position=demands; speaker=a sergeant; party=TCD; kind=anonymous; channel=none; said=/2006-04-18; level=1
8: position=denies; speaker=Chadian rebel front; party=Chadian rebels; kind=collective; channel=none; said=2006-04-18; level=0
9: position=acknowledges; speaker=Mahamat Abakar Tollimi; party=Chadian rebels; kind=named; channel=none; said=2006-04-18; level=0
10: position=asserts; speaker=Mahamat Abakar Tollimi; party=Chadian rebels; kind=named; channel=none; said=/2006-04-18; level=1
11: position=asserts; speaker=Yves Kergoat; party=FRA; kind=named; channel=briefing; said=2006-04-18; level=0
12: position=declines; speaker=Yves Kergoat; party=FRA; kind=named; channel=briefing; said=2006-04-18; level=0
13: position=asserts; speaker=African Union; party=none; kind=named; channel=none; said=2006-04-18; level=0
14: position=doubts; speaker=Chisomo Nkhata; party=none; kind=named; channel=none; said=2006-04-18; level=0
15: position=warns; speaker=president of Chad; party=TCD; kind=role; channel=none; said=2006-04-18; level=0
16: position=demands; speaker=UN refugee agency; party=UNO; kind=named; channel=none; said=2006-04-18; level=0
17: position=pledges; speaker=office of the Chadian president; party=TCD; kind=named; channel=none; said=2006-04-18; level=0
