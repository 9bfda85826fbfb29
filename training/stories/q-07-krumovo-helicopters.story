title: Bulgaria Silent, Then Not, on Six Helicopters for Tigers' Foe
byline: Desmond Achterberg
agency: AP
dateline: SOFIA, Bulgaria
published: 2000-07-18

SOFIA, Bulgaria (AP) — Six helicopters with fresh paint left the Krumovo air base in June. By the weekend everyone had a view of where they are.

{1c|In Sri Lanka, firing rockets,} {1q|say} {1s|the Tamil Tigers}. {2c|In Tanzania, spraying for locusts,} {2q|says} {2s|the dealer, Plamen Hristozov}. {3s|The air force in Colombo} {3q|told} The Associated Press {3c|the newest helicopter in its hangars was eleven years old}.

{4s|Hristozov} {4q|explained} {4c|that a rocket rail "is a very good rail for a sprayer."} {5s|An arms expert in Stockholm, Bengt-Arne Lagercrantz,} {5q|said} {5c|he wished he had a locust that size}.

{6s|Tanzania's civil aviation chief, Salum Mwakitwange,} {6q|said} {6c|no such machines had come, with sprayers or without}. {7c|"Somebody has borrowed our name,"} {7,8s|he} {7q|said}, {8q|adding} {8c|that Sofia ought to find out who and hang a lock on him}.

{9s|The Bulgarian Economy Ministry} {9q|said} on Monday {9c|it did not discuss customers}. {10s|It} {10q|said} on Tuesday {10c|that the six had indeed been licensed, "for a purpose the ministry now regards as incorrect."} {11s|The ministry's licensing chief} {11q|told} state radio {11c|the stamp was hers}. {12c|"I looked at the date, not the country,"} {12s|she} {12q|said}.

{13s|A mechanic at Krumovo} {13q|said} {13c|two Asian officers had come to listen to the engines and had paid in a canteen with Sri Lankan coins}. {14s|Colombo's envoy} {14q|called} {14c|the coins "numismatics."}

{15s|Norway, which is trying to bring the two sides to talks,} {15q|said} {15c|every helicopter took a month off the peace}. {16s|Its mediator, Ingolf Tveiterås,} {16q|added} {16c|that he had no opinion on locusts}.

{17s|Prime Minister Ognyan Radanov} {17q|said} {17c|licences would be signed by three ministers from Sept. 1}.
---
1: position=alleges; speaker=Liberation Tigers of Tamil Eelam; party=LTTE; kind=named; channel=none; said=2000-07-18; level=0
2: position=denies; speaker=Plamen Hristozov; party=none; kind=named; channel=none; said=2000-07-18; level=0
3: position=denies; speaker=Sri Lankan air force; party=LKA; kind=named; channel=none; said=2000-07-18; level=0
4: position=asserts; speaker=Plamen Hristozov; party=none; kind=named; channel=none; said=2000-07-18; level=0
5: position=dismisses; speaker=Bengt-Arne Lagercrantz; party=none; kind=named; channel=none; said=2000-07-18; level=0
6: position=denies; speaker=Salum Mwakitwange; party=TZA; kind=named; channel=none; said=2000-07-18; level=0
7: position=alleges; speaker=Salum Mwakitwange; party=TZA; kind=named; channel=none; said=2000-07-18; level=0
8: position=demands; speaker=Salum Mwakitwange; party=TZA; kind=named; channel=none; said=2000-07-18; level=0
9: position=declines; speaker=Bulgarian Economy Ministry; party=BGR; kind=named; channel=none; said=2000-07-17; level=0
10: position=acknowledges; speaker=Bulgarian Economy Ministry; party=BGR; kind=named; channel=none; said=2000-07-18; level=0
11: position=acknowledges; speaker=Bulgarian licensing chief; party=BGR; kind=role; channel=interview; said=2000-07-18; level=0
12: position=acknowledges; speaker=Bulgarian licensing chief; party=BGR; kind=role; channel=interview; said=2000-07-18; level=0
13: position=alleges; speaker=a mechanic at Krumovo; party=none; kind=anonymous; channel=none; said=2000-07-18; level=0
14: position=dismisses; speaker=Sri Lankan envoy; party=LKA; kind=role; channel=none; said=2000-07-18; level=0
15: position=warns; speaker=Norway; party=NOR; kind=named; channel=none; said=2000-07-18; level=0
16: position=declines; speaker=Ingolf Tveiterås; party=NOR; kind=named; channel=none; said=2000-07-18; level=0
17: position=pledges; speaker=Ognyan Radanov; party=BGR; kind=named; channel=none; said=2000-07-18; level=0
