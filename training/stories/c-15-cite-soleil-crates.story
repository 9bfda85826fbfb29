title: Haiti: gang chief got rifles in church donations, UN experts say
byline: Jean-Robert Delcé
agency: none
dateline: PORT-AU-PRINCE
published: 2023-10-06

Port-au-Prince, Oct 6 - {1c|A shipment of 26 assault rifles landed at Port-de-Paix last year hidden under secondhand choir robes}, {1q|says} {1s|a report by United Nations sanctions experts due to be published Friday}.

{2,3s|The 156-page report} {2q|traces} {2c|the guns to three shops in Broward County, Florida}, and {3q|faults} {3c|Haitian customs for waving through a container that weighed twice {21c|what} {21s|its papers} {21q|said}}. {4c|"The scale at the wharf had not worked since 2019,"} {4s|it} {4q|notes}.

{5c|"Lies with footnotes,"} {5q|scoffed} {5s|Ti Zo Mervil, whose gang holds the coast road}, in a voice message to local radio. {6s|He} {6q|has boasted} before {6c|that he could arm "every boy from here to Saint-Marc."} {7c|His weapons}, {7s|he} {7q|maintains}, {7c|were taken from the police}.

{8s|The police} {8q|admit} {8c|to having lost 400 rifles}. {9c|But not these}: {9s|inspector-general Maryse Théodore} {9q|said} {9c|none of the serial numbers in the report was theirs}.

{10,11s|The US embassy} {10q|pointed to} {10c|two arrests in Miami} and {11q|pledged} {11c|a full-time customs attaché}. {12c|Nobody}, {12s|a spokeswoman} {12q|added}, {12c|should "mistake a shop counter for a policy"}.

{13s|Haitian rights groups}, which {13q|have been demanding} {13c|controls in Florida} for a decade, were unimpressed. {14c|"They confirm what every fish seller knows,"} {14q|said} {14s|Guerda Saint-Fleur of the Collective for the Wharf}.

Some 1,900 people were killed in the first half of the year, and the choir for which the robes were meant has not sung since Easter.

{15s|The church named on the container's papers}, in Pompano Beach, {15q|denied} {15c|ever sending it}. {16s|Its pastor} {16q|believes} {16c|his letterhead was stolen}. {17s|A customs broker in Port-de-Paix, Wilner Apollon,} {17q|told} {18s|the experts}, who {18q|found} {18c|him "evasive"}, {17c|that {19s|a deputy} {19q|had warned} {19c|him not to open it}}. {20s|The former deputy} {20q|calls} {20c|this "a novel"}.
---
1: position=alleges; speaker=UN sanctions experts' report; party=UNO; kind=document; channel=report; said=2023-10-06; level=0
2: position=alleges; speaker=UN sanctions experts' report; party=UNO; kind=document; channel=report; said=2023-10-06; level=0
3: position=accuses; speaker=UN sanctions experts' report; party=UNO; kind=document; channel=report; said=2023-10-06; level=0
4: position=alleges; speaker=UN sanctions experts' report; party=UNO; kind=document; channel=report; said=2023-10-06; level=0
5: position=dismisses; speaker=Ti Zo Mervil; party=HTI; kind=named; channel=none; said=2023-10-06; level=0
6: position=asserts; speaker=Ti Zo Mervil; party=HTI; kind=named; channel=none; said=/2023-10-06; level=0
7: position=alleges; speaker=Ti Zo Mervil; party=HTI; kind=named; channel=none; said=2023-10-06; level=0
8: position=acknowledges; speaker=Haitian police; party=HTI; kind=named; channel=none; said=2023-10-06; level=0
9: position=denies; speaker=Maryse Théodore; party=HTI; kind=named; channel=none; said=2023-10-06; level=0
10: position=asserts; speaker=US Embassy in Haiti; party=USA; kind=named; channel=none; said=2023-10-06; level=0
11: position=pledges; speaker=US Embassy in Haiti; party=USA; kind=named; channel=none; said=2023-10-06; level=0
12: position=warns; speaker=US Embassy spokeswoman; party=USA; kind=role; channel=none; said=2023-10-06; level=0
13: position=demands; speaker=Haitian human rights groups; party=HTI; kind=collective; channel=none; said=/2023-10-06; level=0
14: position=confirms; speaker=Guerda Saint-Fleur; party=HTI; kind=named; channel=none; said=2023-10-06; level=0
15: position=denies; speaker=Pompano Beach church; party=USA; kind=role; channel=none; said=2023-10-06; level=0
16: position=alleges; speaker=Pompano Beach pastor; party=USA; kind=role; channel=none; said=2023-10-06; level=0
17: position=alleges; speaker=Wilner Apollon; party=HTI; kind=named; channel=report; said=/2023-10-06; level=0
18: position=doubts; speaker=UN sanctions experts; party=UNO; kind=named; channel=report; said=2023-10-06; level=0
19: position=warns; speaker=former Haitian deputy; party=HTI; kind=role; channel=none; said=/2023-10-06; level=1
20: position=dismisses; speaker=former Haitian deputy; party=HTI; kind=role; channel=none; said=2023-10-06; level=0
21: position=asserts; speaker=container papers; party=none; kind=document; channel=none; said=/2023-10-06; level=1
