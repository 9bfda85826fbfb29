title: Former Argentine minister tells court Croatia cannon decree "was read to me over the phone"
byline: Leticia Ponferrada
agency: none
dateline: BUENOS AIRES
published: 1998-10-07

BUENOS AIRES - {1,2s|A former Argentine defence minister} {1q|testified} on Tuesday {1c|that he had signed away eighteen howitzers without reading the decree}, and {2q|put} {2c|their arrival in Croatia down to "the treachery of intermediaries"}.

{3s|Prosecutors} {3q|accuse} {3c|Ramiro Echagüe Lynch and eleven others of smuggling 6,500 tonnes of arms to Croatia and Ecuador between 1991 and 1995}. The papers gave Panama and Venezuela as buyers. {4s|Panama} {4q|has said} {4c|it has no army to use them}, {5s|Venezuela} {5q|denies} {5c|placing an order}.

{6c|"It was read to me over the phone, I was in a car. {7s|They} {7q|told} me {7c|it was for Caracas},"} {6s|Mr Echagüe} {6q|said}. {8,10s|He} {8q|denied} {8c|{9s|the prosecution}'s {9q|contention} {9c|that he took a commission}}, {10q|calling} {10c|the bank slips "somebody else's arithmetic"}.

{11s|Colonel Hugo Pastrana, who ran the Río Tercero plant,} {11q|had told} the court in August {11c|that everyone knew the guns were bound for the Adriatic}. {12c|That evidence}, {12s|defence counsel} {12q|submitted}, {12c|came from "a man who wants his pension back"}.

In 1995 the plant blew up, killing seven people in the town around it.

{13c|The blast was an accident}, {13s|the army} {13q|has always maintained}. {14,15s|A widow, Nélida Coria,} {14q|pointed a finger at} {14c|the dock} on Tuesday and {15q|said} {15c|her husband had died "to hide a bill of lading"}. {16s|Judge Fermín Aráoz} {16q|ordered} {16c|her to sit down}.

Ecuador is a sore point: Argentina was a guarantor of its peace with Peru. {17,19s|Lima} {17q|accepted} {17c|{18s|Buenos Aires}' {18q|apology} {18c|for the 1995 shipment}} last year, {19q|while reserving} {19c|the right to sue}.

{20s|The government} {20q|distanced itself from} {20c|its former minister}, and {21s|the president's spokesman} {21q|declined to discuss} {21c|the trial}.
---
1: position=acknowledges; speaker=Ramiro Echagüe Lynch; party=ARG; kind=named; channel=speech; said=1998-10-06; level=0
2: position=accuses; speaker=Ramiro Echagüe Lynch; party=ARG; kind=named; channel=speech; said=1998-10-06; level=0
3: position=accuses; speaker=Argentine prosecutors; party=ARG; kind=collective; channel=none; said=1998-10-07; level=0
4: position=denies; speaker=Panama; party=PAN; kind=named; channel=none; said=/1998-10-07; level=0
5: position=denies; speaker=Venezuela; party=VEN; kind=named; channel=none; said=/1998-10-07; level=0
6: position=asserts; speaker=Ramiro Echagüe Lynch; party=ARG; kind=named; channel=speech; said=1998-10-06; level=0
7: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=/1995-12-31; level=1
8: position=denies; speaker=Ramiro Echagüe Lynch; party=ARG; kind=named; channel=speech; said=1998-10-06; level=0
9: position=alleges; speaker=Argentine prosecutors; party=ARG; kind=collective; channel=none; said=/1998-10-06; level=1
10: position=dismisses; speaker=Ramiro Echagüe Lynch; party=ARG; kind=named; channel=speech; said=1998-10-06; level=0
11: position=alleges; speaker=Hugo Pastrana; party=ARG; kind=named; channel=speech; said=1998-08-01/1998-08-31; level=0
12: position=doubts; speaker=defence counsel; party=none; kind=role; channel=speech; said=1998-10-06; level=0
13: position=denies; speaker=Argentine army; party=ARG; kind=named; channel=none; said=/1998-10-07; level=0
14: position=accuses; speaker=Nélida Coria; party=none; kind=named; channel=speech; said=1998-10-06; level=0
15: position=alleges; speaker=Nélida Coria; party=none; kind=named; channel=speech; said=1998-10-06; level=0
16: position=demands; speaker=Fermín Aráoz; party=ARG; kind=named; channel=speech; said=1998-10-06; level=0
17: position=asserts; speaker=Peru; party=PER; kind=named; channel=none; said=1997-01-01/1997-12-31; level=0
18: position=acknowledges; speaker=Argentina; party=ARG; kind=named; channel=none; said=/1997-12-31; level=1
19: position=warns; speaker=Peru; party=PER; kind=named; channel=none; said=1997-01-01/1997-12-31; level=0
20: position=declines; speaker=Argentine government; party=ARG; kind=named; channel=none; said=1998-10-07; level=0
21: position=declines; speaker=spokesman of the Argentine president; party=ARG; kind=role; channel=none; said=1998-10-07; level=0
