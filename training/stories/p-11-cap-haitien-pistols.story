title: Miami shipper says barrels to Haiti held rice
byline: Dana Whitlock-Pierre
agency: AP
dateline: MIAMI
published: 2023-07-20

MIAMI (AP) — {1s|A Miami freight agent} {1q|told} a federal judge Thursday {1c|that in eleven years he had put nothing but rice, soap and secondhand shoes in a barrel for Haiti}.

{2s|Prosecutors} {2q|said} {2c|customs officers in Cap-Haitien opened one of his barrels in March and lifted out 14 pistols and two rifles rolled in bath towels}. {3c|The towels carry his wife's initials}, {3s|they} {3q|noted} in a filing.

{4c|"Half of Little Haiti has her initials,"} {4,5s|defense lawyer Curtis Abellard} {4q|said}, {5q|adding} {5c|that the government had read one spy novel too many}.

{6s|A neighbor of the warehouse, who asked not to be named,} {6q|said} {6c|young men came on Fridays with gym bags and left without them}. {7s|She} {7q|blamed} {7c|the agent, Wilner Desrosiers, for "half the funerals on my mother's street."}

{8s|Desrosiers' bookkeeper} {8q|owned up} Wednesday {8c|to changing the weight on two bills of lading}. {9c|"I never asked what the extra pounds were. That is a question for Mr. Desrosiers,"} {9s|he} {9q|testified}.

{10s|The Haitian National Police} {10q|said} {10c|{17c|the barrel} was as {17s|the prosecutors} {17q|describe} it, and the towels too}. {11s|Its inspector general, Frantz Occéus,} {11q|said} {11c|Washington could do more than mourn}: {11c|"Look inside what you send us."}

Haiti makes no guns. {12s|The U.N. drugs office} {12q|estimates} {12c|that 600,000 are in the country}.

{13s|U.S. Customs and Border Protection} {13q|said} {13c|that from September every barrel on the Miami River would pass a scanner}. {14s|Shippers on the river} {14q|said} {14c|the price of rice in Port-au-Prince would double by Christmas if that were done}.

{15s|Magistrate Judge Ellen Sobol} {15q|remarked} {15c|that a towel is not yet a crime, and that she had her doubts about the Fridays}. {16s|The State Department} {16q|said} {16c|arming the gangs of Cap-Haitien was "a vile trade."}
---
1: position=denies; speaker=Wilner Desrosiers; party=none; kind=named; channel=none; said=2023-07-20; level=0
2: position=alleges; speaker=federal prosecutors; party=USA; kind=collective; channel=none; said=2023-07-20; level=0
3: position=alleges; speaker=federal prosecutors; party=USA; kind=collective; channel=none; said=2023-07-20; level=0
4: position=denies; speaker=Curtis Abellard; party=none; kind=named; channel=none; said=2023-07-20; level=0
5: position=dismisses; speaker=Curtis Abellard; party=none; kind=named; channel=none; said=2023-07-20; level=0
6: position=alleges; speaker=a neighbor of the warehouse; party=none; kind=anonymous; channel=interview; said=2023-07-20; level=0
7: position=accuses; speaker=a neighbor of the warehouse; party=none; kind=anonymous; channel=interview; said=2023-07-20; level=0
8: position=acknowledges; speaker=bookkeeper of Wilner Desrosiers; party=none; kind=role; channel=none; said=2023-07-19; level=0
9: position=declines; speaker=bookkeeper of Wilner Desrosiers; party=none; kind=role; channel=none; said=2023-07-19; level=0
10: position=confirms; speaker=Haitian National Police; party=HTI; kind=named; channel=none; said=2023-07-20; level=0
11: position=demands; speaker=Frantz Occéus; party=HTI; kind=named; channel=none; said=2023-07-20; level=0
12: position=asserts; speaker=United Nations Office on Drugs and Crime; party=UNO; kind=named; channel=none; said=/2023-07-20; level=0
13: position=pledges; speaker=US Customs and Border Protection; party=USA; kind=named; channel=none; said=2023-07-20; level=0
14: position=warns; speaker=shippers on the Miami River; party=none; kind=collective; channel=none; said=2023-07-20; level=0
15: position=doubts; speaker=Ellen Sobol; party=USA; kind=named; channel=none; said=2023-07-20; level=0
16: position=condemns; speaker=US State Department; party=USA; kind=named; channel=none; said=2023-07-20; level=0
17: position=alleges; speaker=federal prosecutors; party=USA; kind=collective; channel=none; said=/2023-07-20; level=1
