title: Gun barrels for Lahore: Kyiv and Delhi at cross purposes
byline: Rajat Sengupta-Hill
agency: none
dateline: NEW DELHI
published: 1997-02-25

NEW DELHI — {1s|India's defence secretary} {1q|told} a parliamentary panel on Tuesday {1c|that tanks landed at Karachi last week by a Ukrainian freighter had barrels cast in Russia, in breach of a paper signed in Moscow}.

{2s|Moscow} {2q|said} {2c|every barrel it cast was on a Russian tank or an Indian one}. {3s|Kyiv} {3q|said} {3c|the barrels were cast in Sumy, by Ukrainians, out of Ukrainian steel}. {4s|Pakistan} {4q|said} {4c|it had purchased 35 tanks, with barrels, and was content}.

{5c|Has anyone measured one?} {5s|Colonel (retired) Vikram Pathania, who edits a military monthly,} {5q|has} {5c|not met the man}. {6c|A barrel out of Perm and a barrel out of Sumy are twins}, {6s|he} {6q|explained}.

{7s|A foundry engineer from Perm} {7q|told} a Moscow weekly {7c|that 60 blanks left by rail for Ukraine in 1995, listed as pipe}. {8s|The freight office} {8q|said} {8c|{17c|the wagons were sent}, as {17s|he} {17q|says}, and came home empty}. {9c|“Pipe is pipe,”} {9s|a deputy defence minister, Gennady Ostapov,} {9q|shrugged}. {10s|Another official in the ministry} {10q|allowed}, on condition he not be named, {10c|that somebody in Perm “had been feeding his family”}.

{11s|Opposition leader Jaswinder Bhalla} {11q|said} {11c|Russia “takes our rupees with one hand and with the other loads the gun at our head”}. {12s|The prime minister's office} {12q|said} {12c|that friendship was fifty years old and not a matter of pipes}. {13s|It} {13q|has nonetheless asked} {13c|for the casting numbers}. {14c|They would be on the table in March}, {14s|the Russian ambassador} {14q|said}.

{15s|Pathania} {15q|stressed} {15c|that 320 such tanks will stand before Amritsar by 1999}. {16c|The next contract with Moscow ought to run on more than vodka, or it will run out}, {16s|the panel's chairman} {16q|said}.
---
1: position=alleges; speaker=Indian defence secretary; party=IND; kind=role; channel=speech; said=1997-02-25; level=0
2: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=1997-02-25; level=0
3: position=denies; speaker=Ukraine; party=UKR; kind=named; channel=none; said=1997-02-25; level=0
4: position=confirms; speaker=Pakistan; party=PAK; kind=named; channel=none; said=1997-02-25; level=0
5: position=doubts; speaker=Vikram Pathania; party=none; kind=named; channel=none; said=1997-02-25; level=0
6: position=asserts; speaker=Vikram Pathania; party=none; kind=named; channel=none; said=1997-02-25; level=0
7: position=alleges; speaker=a foundry engineer from Perm; party=none; kind=anonymous; channel=interview; said=/1997-02-25; level=0
8: position=confirms; speaker=freight office; party=RUS; kind=named; channel=none; said=1997-02-25; level=0
9: position=dismisses; speaker=Gennady Ostapov; party=RUS; kind=named; channel=none; said=1997-02-25; level=0
10: position=acknowledges; speaker=an official in the Russian defence ministry; party=RUS; kind=anonymous; channel=none; said=1997-02-25; level=0
11: position=accuses; speaker=Jaswinder Bhalla; party=IND; kind=named; channel=none; said=1997-02-25; level=0
12: position=dismisses; speaker=Indian prime minister's office; party=IND; kind=named; channel=none; said=1997-02-25; level=0
13: position=demands; speaker=Indian prime minister's office; party=IND; kind=named; channel=none; said=/1997-02-25; level=0
14: position=pledges; speaker=Russian ambassador to India; party=RUS; kind=role; channel=none; said=1997-02-25; level=0
15: position=warns; speaker=Vikram Pathania; party=none; kind=named; channel=none; said=1997-02-25; level=0
16: position=warns; speaker=chairman of the Indian parliamentary panel; party=IND; kind=role; channel=none; said=1997-02-25; level=0
17: position=alleges; speaker=a foundry engineer from Perm; party=none; kind=anonymous; channel=interview; said=/1997-02-25; level=1
