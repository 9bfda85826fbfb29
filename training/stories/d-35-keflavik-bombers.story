title: Iceland: two bombers, or one, or weather balloon
byline: none
agency: none
dateline: REYKJAVIK
published: 2007-09-08

REYKJAVIK (machine text) - {1s|Iceland's foreign ministry} on Saturday {1q|confirmed} {1c|{2s|Norwegian} {2q|reports} {2c|of two Russian bombers circling the island}}, after {3s|the office of prime minister} {3q|has first told} {3c|that it is a balloon of weather}.

{4,5s|Minister Ingibjörg Sveinbjarnardóttir} {4q|let know} {4c|her "no joy"}, {5q|calling on} {5c|Moscow to announce such flights with the telephone}. {6,7s|Russia} {6q|opined} {6c|that flying over the open sea is right of every state}, {7q|rejecting} {7c|{8s|Reykjavik}'s {8q|complaint} {8c|over the missing notice}}. {9c|"No border was scratched,"} {9s|Colonel Rodion Glebov of the air force} {9q|was quoted as saying} by Interfax. {10s|He} {10q|kept silence on} {10c|the freight of the machines}.

Since the Americans went home in the autumn 2006 from Keflavik, the island has not one fighter. The hangars are let for a film.

{11s|NATO}, by a speaker in Mons, {11q|corrected}: {11c|one machine, not two, and outside the zone}. {12s|Norway}, whose fighters photographed both tails, {12q|wondered at} {12c|this}. {13c|"Perhaps {14s|the alliance} {14q|counts} {14c|them in pairs},"} {13s|a Norwegian major} {13q|joked}.

{15s|Opposition leader Hallgrímur Thorlacius} {15q|accused} {15c|the cabinet of the sleep with open eyes}. {16c|{17s|The government}'s {17q|promise} {17c|of a radar in this year} is a promise from last year}, {16s|he} {16q|reproached}. {18s|The finance minister} {18q|left it open} {18c|who pays}; {19s|Denmark} {19q|offers} {19c|patrols}, {20s|Washington} {20q|has given assurance} {20c|that the treaty of 1951 holds "in every weather"}.

{21s|The Russian ambassador}, at a reception in the evening, {21q|made light of} {21c|it}: {21c|old machines must be aired, else the moth comes}. {23s|Professor Baldur Arnkelsson} {23q|warned} {23c|on the contrary that it becomes a custom}.
---
1: position=confirms; speaker=Icelandic foreign ministry; party=ISL; kind=named; channel=none; said=2007-09-08; level=0
2: position=alleges; speaker=Norway; party=NOR; kind=named; channel=none; said=/2007-09-08; level=1
3: position=denies; speaker=office of the Icelandic prime minister; party=ISL; kind=named; channel=none; said=/2007-09-08; level=0
4: position=condemns; speaker=Ingibjörg Sveinbjarnardóttir; party=ISL; kind=named; channel=none; said=2007-09-08; level=0
5: position=demands; speaker=Ingibjörg Sveinbjarnardóttir; party=ISL; kind=named; channel=none; said=2007-09-08; level=0
6: position=dismisses; speaker=Russia; party=RUS; kind=named; channel=none; said=2007-09-08; level=0
7: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=2007-09-08; level=0
8: position=condemns; speaker=Iceland; party=ISL; kind=named; channel=none; said=2007-09-08; level=1
9: position=denies; speaker=Rodion Glebov; party=RUS; kind=named; channel=none; said=2007-09-08; level=0
10: position=declines; speaker=Rodion Glebov; party=RUS; kind=named; channel=none; said=2007-09-08; level=0
11: position=doubts; speaker=NATO; party=NATO; kind=named; channel=briefing; said=2007-09-08; level=0
12: position=doubts; speaker=Norway; party=NOR; kind=named; channel=none; said=2007-09-08; level=0
13: position=doubts; speaker=a Norwegian major; party=NOR; kind=anonymous; channel=none; said=2007-09-08; level=0
14: position=alleges; speaker=NATO; party=NATO; kind=named; channel=briefing; said=2007-09-08; level=1
15: position=accuses; speaker=Hallgrímur Thorlacius; party=ISL; kind=named; channel=none; said=2007-09-08; level=0
16: position=doubts; speaker=Hallgrímur Thorlacius; party=ISL; kind=named; channel=none; said=2007-09-08; level=0
17: position=pledges; speaker=Icelandic government; party=ISL; kind=named; channel=none; said=/2007-09-08; level=1
18: position=declines; speaker=Icelandic finance minister; party=ISL; kind=role; channel=none; said=2007-09-08; level=0
19: position=pledges; speaker=Denmark; party=DNK; kind=named; channel=none; said=2007-09-08; level=0
20: position=pledges; speaker=United States; party=USA; kind=named; channel=none; said=2007-09-08; level=0
21: position=dismisses; speaker=Russian ambassador to Iceland; party=RUS; kind=role; channel=none; said=2007-09-08; level=0
23: position=warns; speaker=Baldur Arnkelsson; party=none; kind=named; channel=none; said=2007-09-08; level=0
