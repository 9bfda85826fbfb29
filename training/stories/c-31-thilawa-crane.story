title: Aid crane lifted rockets in Myanmar port, Oslo court told
byline: Si Thu Naing
agency: none
dateline: BANGKOK
published: 2024-08-13

BANGKOK, Aug 13 - {1c|Russian rockets were unloaded at night by a crane that a Norwegian state fund had paid for}, {1,2s|lawyers for a group of Myanmar exiles} {1q|told} a court in Oslo on Tuesday, {2q|citing} {2c|a dockside video and the diary of a foreman who has since fled}.

{3s|The fund, Nordkapital,} {3q|conceded} {3c|that the crane was its own}. {4s|It} {4q|denied} {4c|knowing what hung from it}. {5c|"A crane is not told what it lifts, and neither were we,"} {5s|defence counsel Marit Aaserud} {5q|argued}. {5c|"We have photographs, dozens of them, of fertiliser."}

{6s|The foreman's diary}, 212 pages in blue ink, {6q|records} {6c|nineteen shipments between June and December}. {7c|"Tonight again the long boxes,"} {7s|one entry} {7q|reads}.

{8s|Myanmar's military government} {8q|dismissed} {8c|the hearing as "a puppet show in snow."} {9s|Its spokesman, Colonel Zin Maung Htwe,} {9q|said} {9c|{10s|the exiles} {10q|had claimed} two years ago {10c|that the same crane was sunk}}. {11,12s|Moscow}, which {11q|has never hidden} {11c|its friendship with the generals}, {12q|declined to comment on} {12c|"alleged evening cargoes."}

Thilawa lies 25 kilometres downriver from Yangon. The crane, painted green, can be seen from the ferry.

{13s|U.N. special envoy Henrique Falcao} {13q|urged} {13c|member states to stop selling the junta anything that flies or burns}. {14s|China} {14q|opposes} {14c|an embargo}. {15s|India}, under pressure from {16s|rights campaigners}, who {16q|want} {16c|it to cut off a state arms maker's licence}, {15q|has promised} {15c|a review}.

{17s|Two dock workers reached by phone} {17q|confirmed} {17c|the night shifts}. {18c|What was in the boxes}, {18s|one of them} {18q|said}, {18c|he could not tell: "They were heavy, and the officers did not smoke near them."}

{19s|Some diplomats} {19q|doubt} {19c|that the video shows rockets at all}. {20s|One European attaché} {20q|thought} {20c|they looked like lamp posts}.

{21s|Judge Eivind Rostad} {21q|warned} {21c|both parties that he would watch it frame by frame}.
---
1: position=alleges; speaker=lawyers for Myanmar exiles; party=none; kind=collective; channel=speech; said=2024-08-13; level=0
2: position=alleges; speaker=lawyers for Myanmar exiles; party=none; kind=collective; channel=speech; said=2024-08-13; level=0
3: position=acknowledges; speaker=Nordkapital; party=NOR; kind=named; channel=none; said=2024-08-13; level=0
4: position=denies; speaker=Nordkapital; party=NOR; kind=named; channel=none; said=2024-08-13; level=0
5: position=denies; speaker=Marit Aaserud; party=NOR; kind=named; channel=speech; said=2024-08-13; level=0
6: position=alleges; speaker=foreman's diary; party=none; kind=document; channel=report; said=/2024-08-13; level=0
7: position=alleges; speaker=foreman's diary; party=none; kind=document; channel=report; said=/2024-08-13; level=0
8: position=dismisses; speaker=Myanmar military government; party=MMR; kind=named; channel=none; said=2024-08-13; level=0
9: position=alleges; speaker=Zin Maung Htwe; party=MMR; kind=named; channel=none; said=2024-08-13; level=0
10: position=alleges; speaker=Myanmar exiles; party=none; kind=collective; channel=none; said=/2024-08-13; level=1
11: position=acknowledges; speaker=Russia; party=RUS; kind=named; channel=none; said=/2024-08-13; level=0
12: position=declines; speaker=Russia; party=RUS; kind=named; channel=none; said=2024-08-13; level=0
13: position=demands; speaker=Henrique Falcao; party=UNO; kind=named; channel=none; said=2024-08-13; level=0
14: position=condemns; speaker=China; party=CHN; kind=named; channel=none; said=2024-08-13; level=0
15: position=pledges; speaker=India; party=IND; kind=named; channel=none; said=2024-08-13; level=0
16: position=demands; speaker=rights campaigners; party=none; kind=collective; channel=none; said=2024-08-13; level=0
17: position=confirms; speaker=two dock workers; party=MMR; kind=anonymous; channel=interview; said=2024-08-13; level=0
18: position=declines; speaker=dock worker; party=MMR; kind=anonymous; channel=interview; said=2024-08-13; level=0
19: position=doubts; speaker=diplomats; party=none; kind=anonymous; channel=none; said=2024-08-13; level=0
20: position=asserts; speaker=European attaché; party=none; kind=anonymous; channel=none; said=2024-08-13; level=0
21: position=warns; speaker=Eivind Rostad; party=NOR; kind=named; channel=speech; said=2024-08-13; level=0
