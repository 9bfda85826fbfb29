title: Two counts of Moldova's bought votes
byline: Oisín Kinsella
agency: none
dateline: CHISINAU
published: 2024-10-29

{1s|Moldova’s government} {1q|puts} {1c|the votes bought in last week’s poll at 300,000 and the paymaster in Moscow}; {2s|Moscow} {2q|puts} {2c|them at none}.

{3c|The sum was a bad loser’s}, {3q|said} {3s|the Kremlin’s spokesman, Innokenty Shelestov}. {4c|Her side had won}, {4q|pointed out} {4s|the prime minister, Dorina Cebotari}: by 10,000. {5c|Without the money}, {5s|she} {5q|contended}, {5c|it would have been by a street}. {6s|The police} {6q|claim} {6c|to have traced $39 million to 138,000 bank cards}; {7s|they} {7q|would not identify} {7c|the bank}. {8c|The bank was his}, {8q|volunteered} {8s|the fugitive oligarch Ruslan Fistican}, {9c|the payments}, {9s|he} {9q|said} in a video from Moscow, {9c|a private kindness to pensioners}.

{10s|The EU} {10q|called} {10c|the interference “unprecedented”}. {11c|It was still weighing a response}, {11q|said} {11s|its enlargement chief, Matthijs Roelvink}, {12s|who} {12q|would go no further than} {12c|“all options”}. {13s|Observers from the OSCE} {13q|had judged} {13c|the vote well run}, {14c|a verdict} {14s|both sides} {14q|quote}. {15s|Their head} {15q|conceded} {15c|that bank cards were outside her mandate}.

{16,17s|The Socialist challenger, former prosecutor Vadim Ursachi,} {16q|denies} {16c|taking Mr Fistican’s help} and {17q|doubts} {17c|he would be offered it}. {18c|He was}, {18q|according to} {18s|a leaked transcript}; {19c|the voice on the tape}, {19q|objected} {19s|his lawyer}, {19c|was a machine’s}. {20s|Analysts} {20q|give} {20c|him an even chance on Sunday}.

{21s|Bucharest} {21q|warned} {21c|of bomb threats at polling stations abroad}. {22s|Mr Shelestov} {22q|saw} in that {22c|a plan to close the two in Moscow}. {23s|Chisinau} {23q|had earlier said} {23c|there was no such plan}; {24s|its foreign minister} {24q|said} last night {24c|that “two is generous”}.
---
1: position=alleges; speaker=Moldova; party=MDA; kind=named; channel=none; said=2024-10-29; level=0
2: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=2024-10-29; level=0
3: position=dismisses; speaker=Innokenty Shelestov; party=RUS; kind=named; channel=none; said=2024-10-29; level=0
4: position=asserts; speaker=Dorina Cebotari; party=MDA; kind=named; channel=none; said=2024-10-29; level=0
5: position=alleges; speaker=Dorina Cebotari; party=MDA; kind=named; channel=none; said=2024-10-29; level=0
6: position=alleges; speaker=Moldovan police; party=MDA; kind=named; channel=none; said=2024-10-29; level=0
7: position=declines; speaker=Moldovan police; party=MDA; kind=named; channel=none; said=2024-10-29; level=0
8: position=acknowledges; speaker=Ruslan Fistican; party=MDA; kind=named; channel=social-media; said=2024-10-29; level=0
9: position=denies; speaker=Ruslan Fistican; party=MDA; kind=named; channel=social-media; said=2024-10-29; level=0
10: position=condemns; speaker=European Union; party=EU; kind=named; channel=none; said=2024-10-29; level=0
11: position=asserts; speaker=Matthijs Roelvink; party=EU; kind=named; channel=none; said=2024-10-29; level=0
12: position=declines; speaker=Matthijs Roelvink; party=EU; kind=named; channel=none; said=2024-10-29; level=0
13: position=asserts; speaker=OSCE election observers; party=none; kind=collective; channel=none; said=2024-10-29; level=0
14: position=confirms; speaker=both sides in the Moldovan election; party=MDA; kind=collective; channel=none; said=2024-10-29; level=0
15: position=acknowledges; speaker=head of the OSCE observers; party=none; kind=role; channel=none; said=2024-10-29; level=0
16: position=denies; speaker=Vadim Ursachi; party=MDA; kind=named; channel=none; said=2024-10-29; level=0
17: position=doubts; speaker=Vadim Ursachi; party=MDA; kind=named; channel=none; said=2024-10-29; level=0
18: position=alleges; speaker=leaked transcript; party=none; kind=document; channel=leak; said=2024-10-29; level=0
19: position=denies; speaker=lawyer of Vadim Ursachi; party=MDA; kind=role; channel=none; said=2024-10-29; level=0
20: position=asserts; speaker=analysts; party=none; kind=collective; channel=none; said=2024-10-29; level=0
21: position=warns; speaker=Romania; party=ROU; kind=named; channel=none; said=2024-10-29; level=0
22: position=accuses; speaker=Innokenty Shelestov; party=RUS; kind=named; channel=none; said=2024-10-29; level=0
23: position=denies; speaker=Moldova; party=MDA; kind=named; channel=none; said=2024-10-29; level=0
24: position=warns; speaker=Moldovan foreign minister; party=MDA; kind=role; channel=none; said=2024-10-28; level=0
