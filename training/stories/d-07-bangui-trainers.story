title: Central African Republic: Moscow shifts on number of "instructors"
byline: Étienne Moussavou-Laporte
agency: AFP
dateline: BANGUI
published: 2021-06-30

BANGUI — {1,2s|Russia} on Wednesday {1q|admitted} {1c|there were “somewhat more than 530” of its instructors in the Central African Republic}, weeks after {2q|assuring} {2c|the UN that the number had never passed that mark}.

{3s|The foreign ministry in Moscow} {3q|put} {3c|the difference down to “rotation overlap”}. {4c|“They carry no weapons and take no part in the fighting,”} {4,5s|it} {4q|said}, {5q|rejecting} {5c|{6s|a UN expert group}'s {6q|charge} {6c|that the trainers led the looting of Bambari}}.

{7s|The experts, in a letter to the Security Council leaked at the weekend,} {7q|wrote of} {7c|“excessive force, indiscriminate killings and the occupation of schools”}. {8c|{9s|Five witnesses} {9q|described} {9c|Russian-speaking men opening fire on a mosque}}, {8q|according to} {8s|the letter}.

Two offices of the same state then parted ways. {10c|The army welcomed any inquiry “with open gates”}, {10s|Defence Minister Barthélemy Ngoaka} {10q|declared}. Hours later {11s|the presidency} {11q|ruled out} {11c|an inquiry of any kind}, {12s|spokesman Alain-Blaise Feïganazoui} {12q|deriding} {12c|the letter as “a pamphlet written in Paris hotels”}.

{13s|Paris}, which suspended military aid this month, {13q|was careful to keep} {13c|its distance from the experts' text}. {14s|France's armed forces minister} nonetheless {14q|pointed the finger at} {14c|“a company without a name and a state that lends it aircraft”}.

The 530 figure comes from the notices that Moscow files with the UN under the arms embargo.

{15s|A humanitarian worker in Bambari} {15q|said} {15c|that the looting went on for three days}; {16s|a local prefect} {16q|insisted} {16c|nothing had been taken}. {17c|The UN mission} {17q|is said to} {17c|have photographs}.

{18c|Moscow} {18q|was also accused} by {18s|opposition leader Justin Gbazoua} {18c|of “mining diamonds by night”}. {19c|“{20s|The Kremlin} {20q|swears} {20c|these are guests of the president}. Guests do not dig,”} {19s|he} {19q|said}.
---
1: position=acknowledges; speaker=Russia; party=RUS; kind=named; channel=none; said=2021-06-30; level=0
2: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=2021-06-01/2021-06-20; level=0
3: position=dismisses; speaker=Russian Foreign Ministry; party=RUS; kind=named; channel=statement; said=2021-06-30; level=0
4: position=denies; speaker=Russian Foreign Ministry; party=RUS; kind=named; channel=statement; said=2021-06-30; level=0
5: position=denies; speaker=Russian Foreign Ministry; party=RUS; kind=named; channel=statement; said=2021-06-30; level=0
6: position=accuses; speaker=UN experts on the Central African Republic; party=UNO; kind=named; channel=letter; said=/2021-06-30; level=1
7: position=alleges; speaker=UN experts on the Central African Republic; party=UNO; kind=named; channel=letter; said=/2021-06-30; level=0
8: position=alleges; speaker=letter of the UN experts; party=UNO; kind=document; channel=letter; said=/2021-06-30; level=0
9: position=alleges; speaker=five witnesses; party=none; kind=anonymous; channel=none; said=/2021-06-30; level=1
10: position=pledges; speaker=Barthélemy Ngoaka; party=CAF; kind=named; channel=none; said=2021-06-30; level=0
11: position=denies; speaker=Central African presidency; party=CAF; kind=named; channel=none; said=2021-06-30; level=0
12: position=dismisses; speaker=Alain-Blaise Feïganazoui; party=CAF; kind=named; channel=none; said=2021-06-30; level=0
13: position=declines; speaker=France; party=FRA; kind=named; channel=none; said=2021-06-30; level=0
14: position=accuses; speaker=French armed forces minister; party=FRA; kind=role; channel=none; said=2021-06-30; level=0
15: position=alleges; speaker=a humanitarian worker in Bambari; party=none; kind=anonymous; channel=none; said=2021-06-30; level=0
16: position=denies; speaker=a local prefect; party=CAF; kind=anonymous; channel=none; said=2021-06-30; level=0
17: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2021-06-30; level=0
18: position=accuses; speaker=Justin Gbazoua; party=CAF; kind=named; channel=none; said=2021-06-30; level=0
19: position=doubts; speaker=Justin Gbazoua; party=CAF; kind=named; channel=none; said=2021-06-30; level=0
20: position=asserts; speaker=Russia; party=RUS; kind=named; channel=none; said=/2021-06-30; level=1
