title: Jakarta denies militia armed from army stores
byline: Lindsay Marchbank
agency: none
dateline: DILI, East Timor
published: 1999-11-16

DILI: {1,2s|Australian peacekeepers} {1q|said} yesterday {1c|they had dug up 214 army rifles in a coffee garden near the border}, and {2q|suggested} {2c|that the militia leaders who hid them had drawn the weapons from an Indonesian barracks at Atambua}.

{3c|“The racks still had the tags on,”} {3s|Brigadier Stuart Penhallow} {3q|said}. {3c|“I’m not in the business of guessing, but a tag is a tag.”}

{4s|Jakarta} {4q|was having none of} {4c|it}. {5s|Indonesia’s military spokesman, Major-General Sutarno Wibisana,} {5q|dismissed} {5c|the find as “a souvenir hunt”}. {6c|The army had collected every weapon lent to village guards, and had receipts}, {6s|he} {6q|told} the Antara news agency. {7c|“There is no militia. There never was a militia,”} {7s|the general} {7q|said}.

That will come as news to the 60,000 people in the camps across the river, where young men in black T-shirts decide who may leave, and at what price.

{8s|The United Nations refugee agency} {8q|complained} on Friday {8c|that its staff had been stoned at three of the camps}. {9s|The governor at Kupang} {9q|promised} {9c|an escort}; {10s|aid workers} {10q|say} {10c|the escort threw some of the stones}.

{11s|A junior Indonesian officer, reached by telephone in Atambua,} {11q|conceded} {11c|that “perhaps one company” had been generous with its keys}. {12s|He} {12q|begged} {12c|that his name be left out}.

In Canberra, {13s|the Defence Minister, Mr Ross Tilley,} {13q|declined to say} {13c|whether signals intelligence supported the brigadier}. {14s|The Opposition} {14q|accused} {14c|him of “sitting on a drawer full of intercepts” to spare Jakarta’s blushes}. {15s|Mr Tilley} {15q|replied} {15c|that {16s|Indonesia’s new president} {16q|had pledged} to him in person {16c|to court-martial any officer found to have helped the gangs}}.

{17s|Human rights monitors} {17q|have little faith in} {17c|that}. {18c|“Courts martial for whom? For the storeman,”} {18s|Father Anselmo Sequeira, of the Dili diocese,} {18q|said}. {19s|He} {19q|deplored} {19c|the burning of a clinic last week by men in “boots that were not bought in a market”}.
---
1: position=asserts; speaker=Australian peacekeepers in East Timor; party=AUS; kind=collective; channel=none; said=1999-11-15; level=0
2: position=alleges; speaker=Australian peacekeepers in East Timor; party=AUS; kind=collective; channel=none; said=1999-11-15; level=0
3: position=alleges; speaker=Stuart Penhallow; party=AUS; kind=named; channel=none; said=1999-11-15; level=0
4: position=dismisses; speaker=Indonesia; party=IDN; kind=named; channel=none; said=1999-11-16; level=0
5: position=dismisses; speaker=Sutarno Wibisana; party=IDN; kind=named; channel=state-media; said=1999-11-16; level=0
6: position=denies; speaker=Sutarno Wibisana; party=IDN; kind=named; channel=state-media; said=1999-11-16; level=0
7: position=denies; speaker=Sutarno Wibisana; party=IDN; kind=named; channel=state-media; said=1999-11-16; level=0
8: position=accuses; speaker=UN refugee agency; party=UNO; kind=named; channel=none; said=1999-11-12; level=0
9: position=pledges; speaker=governor at Kupang; party=IDN; kind=role; channel=none; said=1999-11-16; level=0
10: position=alleges; speaker=aid workers; party=none; kind=collective; channel=none; said=1999-11-16; level=0
11: position=acknowledges; speaker=junior Indonesian officer; party=IDN; kind=anonymous; channel=interview; said=1999-11-16; level=0
12: position=demands; speaker=junior Indonesian officer; party=IDN; kind=anonymous; channel=interview; said=1999-11-16; level=0
13: position=declines; speaker=Ross Tilley; party=AUS; kind=named; channel=none; said=1999-11-16; level=0
14: position=accuses; speaker=Australian opposition; party=AUS; kind=named; channel=none; said=1999-11-16; level=0
15: position=asserts; speaker=Ross Tilley; party=AUS; kind=named; channel=none; said=1999-11-16; level=0
16: position=pledges; speaker=president of Indonesia; party=IDN; kind=role; channel=none; said=/1999-11-16; level=1
17: position=doubts; speaker=human rights monitors; party=none; kind=collective; channel=none; said=1999-11-16; level=0
18: position=doubts; speaker=Anselmo Sequeira; party=TLS; kind=named; channel=none; said=1999-11-16; level=0
19: position=condemns; speaker=Anselmo Sequeira; party=TLS; kind=named; channel=none; said=1999-11-16; level=0
