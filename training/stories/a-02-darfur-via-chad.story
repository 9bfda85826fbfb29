title: Sudan army accuses Chad of letting drones through to Darfur
byline: none
agency: Reuters
dateline: PORT SUDAN/N'DJAMENA
published: 2024-06-12

PORT SUDAN/N'DJAMENA, June 12 (Reuters) - {1,2s|Sudan's army} on Wednesday {1q|accused} {1c|neighbouring Chad of opening its territory to arms convoys bound for the paramilitary Rapid Support Forces}, {2q|saying} {2c|drones had crossed at Adre under blankets and sacks of sorghum}.

{3c|Chad "has never been and will never be a corridor for war",} {3s|government spokesman Mahamat Saleh Abderamane} {3q|said}. {4s|He} {4q|called} {4c|{5s|the army}'s {5q|allegation} {5c|of a corridor} "an insult to a country that shelters 600,000 of its people"}.

Fighting broke out in April 2023 after the two generals who ran the country fell out over a plan to merge their forces. El Fasher, the army's last foothold in Darfur, has been under siege since May.

{6,8s|The RSF} {6q|rejected} {6c|as "daydreams" {7s|the army}'s {7q|assertion} {7c|that it had received the drones}}, and {8q|vowed} {8c|to take the city "in days, not weeks"}.

{9s|Four residents of Adre contacted by telephone} {9q|said} {9c|they had seen lorries without plates crossing after dark}. {10s|One of them, a grain trader,} {10q|said} {10c|the drivers spoke English and paid in dollars}. Reuters could not establish what the lorries carried.

{11s|Satellite images taken on June 3 by a commercial provider} {11q|show} {11c|a lengthened runway and five new shelters at Amdjarass airfield in eastern Chad}. {12s|A Western diplomat in N'Djamena} {12q|described} {12c|the field as "the busiest place in the Sahara"}. Asked {13c|whether the United Arab Emirates was behind the flights}, {13s|the diplomat} {13q|declined to comment}.

{14,15s|Abu Dhabi} {14q|has repeatedly denied} {14c|arming either side} and {15q|says} {15c|the flights serve a field hospital}. {16s|Sudanese military intelligence} {16q|doubts} {16c|that}. {17c|"One hospital, 140 aircraft. How many patients is that?"} {17q|quipped} {17s|Colonel Osman Tirab, its deputy director}.

{18,19s|U.N. Secretary-General's envoy Ingeborg Staal} {18q|appealed to} {18c|"all states, near and far," to stop the flow of weapons}, {19q|warning} {19c|that El Fasher could become "a graveyard with a postcode"}.

{20s|Washington,} which sponsored a failed round of talks in Jeddah last year, {20q|stopped short of} {20c|blaming Chad}.
---
1: position=accuses; speaker=Sudanese army; party=SDN; kind=named; channel=none; said=2024-06-12; level=0
2: position=alleges; speaker=Sudanese army; party=SDN; kind=named; channel=none; said=2024-06-12; level=0
3: position=denies; speaker=Mahamat Saleh Abderamane; party=TCD; kind=named; channel=none; said=2024-06-12; level=0
4: position=dismisses; speaker=Mahamat Saleh Abderamane; party=TCD; kind=named; channel=none; said=2024-06-12; level=0
5: position=alleges; speaker=Sudanese army; party=SDN; kind=named; channel=none; said=2024-06-12; level=1
6: position=denies; speaker=Rapid Support Forces; party=RSF; kind=named; channel=none; said=2024-06-12; level=0
7: position=alleges; speaker=Sudanese army; party=SDN; kind=named; channel=none; said=2024-06-12; level=1
8: position=pledges; speaker=Rapid Support Forces; party=RSF; kind=named; channel=none; said=2024-06-12; level=0
9: position=alleges; speaker=four residents of Adre; party=none; kind=collective; channel=none; said=2024-06-12; level=0
10: position=alleges; speaker=a grain trader in Adre; party=none; kind=anonymous; channel=none; said=2024-06-12; level=0
11: position=asserts; speaker=satellite images of Amdjarass airfield; party=none; kind=document; channel=none; said=2024-06-12; level=0
12: position=asserts; speaker=a Western diplomat in N'Djamena; party=none; kind=anonymous; channel=none; said=2024-06-12; level=0
13: position=declines; speaker=a Western diplomat in N'Djamena; party=none; kind=anonymous; channel=none; said=2024-06-12; level=0
14: position=denies; speaker=United Arab Emirates; party=ARE; kind=named; channel=none; said=/2024-06-12; level=0
15: position=asserts; speaker=United Arab Emirates; party=ARE; kind=named; channel=none; said=2024-06-12; level=0
16: position=doubts; speaker=Sudanese military intelligence; party=SDN; kind=named; channel=none; said=2024-06-12; level=0
17: position=doubts; speaker=Osman Tirab; party=SDN; kind=named; channel=none; said=2024-06-12; level=0
18: position=demands; speaker=Ingeborg Staal; party=UNO; kind=named; channel=none; said=2024-06-12; level=0
19: position=warns; speaker=Ingeborg Staal; party=UNO; kind=named; channel=none; said=2024-06-12; level=0
20: position=declines; speaker=United States; party=USA; kind=named; channel=none; said=2024-06-12; level=0
