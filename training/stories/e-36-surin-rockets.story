title: Bangkok and Phnom Penh trade maps, rockets and mines
byline: Caoimhe Lavelle
agency: none
dateline: SURIN, Thailand
published: 2025-08-02

{1s|Phnom Penh} {1q|insists} {1c|that it fired at soldiers}; the rockets of 24 July fell on a petrol station and a shop, and {2s|Bangkok} {2q|says} {2c|they were aimed there}.

{3c|A rocket of that age is not aimed}, {3q|sighed} {3s|a Western attaché}. {4s|Thailand’s acting prime minister, Prasert Wongkraisorn,} {4q|condemned} {4c|“murder by salvo”}; {5s|his Cambodian opposite number} {5q|retorted} {5c|that cluster bombs had come back}. {6s|The Thai air force} {6q|had said} on Sunday {6c|it used none}. By Thursday {7,8s|it} {7q|was calling} {7c|them “dual-purpose munitions”} and {8q|denied} {8c|that civilians were near}.

{9s|Thailand} {9q|blames} {9c|fresh mines for the four legs its patrols have lost since mid-July}; {10c|they were old ones}, {10q|according to} {10s|Cambodia’s mine authority}, {10c|strayed upon by trespassers}. {11c|The fuses were new}, {11q|said} {11s|the Norwegians who clear them}; {12c|at whose they were} {12s|they} {12q|would not guess}.

{13s|Beijing} {13q|denies} {13c|flying shells to Cambodia in June}. {14c|Six aircraft had landed at Sihanoukville}, {14q|reported} {14s|a New York newspaper}; {15s|the Thai intelligence papers it had seen} {15q|put} {15c|the load at 700 tonnes}. {16c|The cargo was noodles}, {16s|a Cambodian general, Chhim Vuthy,} {16q|assured} reporters; {17c|as for a sixth aircraft}, {17q|that was news to} {17s|him}.

The truce signed at Putrajaya on Monday holds, in the main. {18s|Malaysia}, its broker, {18q|wants} {18c|monitors on the line}. {19s|Cambodia} {19q|would have} {19c|them tomorrow}; {20s|Mr Prasert} {20q|ruled} {20c|them out}. {21c|There was a bilateral commission for that}, {21s|he} {21q|argued}. {22c|It last met}, {22q|recalled} {22s|his own foreign ministry}, unhelpfully, {22c|in June}, for a day.

{23s|Washington}, which had held up tariffs until the guns stopped, {23q|claimed} {23c|the credit}. {24c|It was welcome to it}, {24q|said} {24s|a Thai negotiator}, {24c|“and to the crater”}.
---
1: position=denies; speaker=Cambodia; party=KHM; kind=named; channel=none; said=2025-08-02; level=0
2: position=alleges; speaker=Thailand; party=THA; kind=named; channel=none; said=2025-08-02; level=0
3: position=doubts; speaker=a Western attaché; party=none; kind=anonymous; channel=none; said=2025-08-02; level=0
4: position=condemns; speaker=Prasert Wongkraisorn; party=THA; kind=named; channel=none; said=2025-08-02; level=0
5: position=accuses; speaker=Cambodian prime minister; party=KHM; kind=role; channel=none; said=2025-08-02; level=0
6: position=denies; speaker=Royal Thai Air Force; party=THA; kind=named; channel=none; said=2025-07-27; level=0
7: position=acknowledges; speaker=Royal Thai Air Force; party=THA; kind=named; channel=none; said=2025-07-31; level=0
8: position=denies; speaker=Royal Thai Air Force; party=THA; kind=named; channel=none; said=2025-07-31; level=0
9: position=accuses; speaker=Thailand; party=THA; kind=named; channel=none; said=2025-08-02; level=0
10: position=denies; speaker=Cambodian mine authority; party=KHM; kind=named; channel=none; said=2025-08-02; level=0
11: position=alleges; speaker=Norwegian deminers; party=NOR; kind=collective; channel=none; said=2025-08-02; level=0
12: position=declines; speaker=Norwegian deminers; party=NOR; kind=collective; channel=none; said=2025-08-02; level=0
13: position=denies; speaker=China; party=CHN; kind=named; channel=none; said=2025-08-02; level=0
14: position=alleges; speaker=New York newspaper; party=USA; kind=role; channel=report; said=2025-08-02; level=0
15: position=alleges; speaker=Thai intelligence papers; party=THA; kind=document; channel=leak; said=2025-08-02; level=0
16: position=denies; speaker=Chhim Vuthy; party=KHM; kind=named; channel=briefing; said=2025-08-02; level=0
17: position=declines; speaker=Chhim Vuthy; party=KHM; kind=named; channel=briefing; said=2025-08-02; level=0
18: position=demands; speaker=Malaysia; party=MYS; kind=named; channel=none; said=2025-08-02; level=0
19: position=demands; speaker=Cambodia; party=KHM; kind=named; channel=none; said=2025-08-02; level=0
20: position=denies; speaker=Prasert Wongkraisorn; party=THA; kind=named; channel=none; said=2025-08-02; level=0
21: position=asserts; speaker=Prasert Wongkraisorn; party=THA; kind=named; channel=none; said=2025-08-02; level=0
22: position=acknowledges; speaker=Thai Ministry of Foreign Affairs; party=THA; kind=named; channel=none; said=2025-08-02; level=0
23: position=asserts; speaker=United States; party=USA; kind=named; channel=none; said=2025-08-02; level=0
24: position=dismisses; speaker=a Thai negotiator; party=THA; kind=anonymous; channel=none; said=2025-08-02; level=0
