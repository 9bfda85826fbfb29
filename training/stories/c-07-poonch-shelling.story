title: Four killed in LoC shelling; India, Pakistan trade blame
byline: Fayaz Wangnoo
agency: none
dateline: JAMMU
published: 2014-10-08

JAMMU, India — Mortar fire across the Line of Control killed four civilians and wounded seventeen on Wednesday, in the heaviest exchange since the truce of 2003. Schools within five kilometres of the fence were closed and some 3,000 people walked to a sugar mill, taking their buffaloes.

{1s|India} {1q|blamed} {1c|Pakistani Rangers for firing first}. {2s|Islamabad} {2q|said} {2c|it was the other way about}.

{3c|‘They began at 5.40 in the morning, on the wheat, when people were in the wheat,’} {3s|Colonel Harbans Rathee, an Indian army spokesman,} {3q|told} journalists in Poonch. {4c|‘We shall answer in a coin they understand,’} {4s|he} {4q|warned}.

{5s|His opposite number in Rawalpindi} {5q|denied} {5c|any firing before seven}. {6c|Indian guns had opened up ‘unprovoked, as is their habit’, and Pakistan’s response had been ‘measured’}, {6,7s|the military’s public relations wing} {6q|said in a statement} that {7q|put} {7c|the Pakistani dead at two}.

{8s|Delhi} {8q|has long accused} {8c|the Pakistani army of using shellfire to cover the crossing of militants}. {9,11s|Pakistan} {9q|rejects} {9c|that}, {11q|maintaining} {11c|that it offers Kashmiris only moral and diplomatic support}.

The United Nations keeps forty-four observers along the line. They send their notes only to New York, and {14s|India}, which {14q|considers} {14c|their mandate lapsed}, does not receive them.

{15s|Defence minister Sudhir Wadekar} {15q|ruled out} {15c|talks ‘while the barrels are warm’}. {16s|Opposition lawmakers} {16q|taunted} him in parliament {16c|over {21s|his} campaign {21q|promise} {21c|to silence the guns in a hundred days}}; {17s|one of them, Roshan Lal Kachroo,} {17q|asked} {17c|whether the minister had meant a hundred days on Jupiter}.

{18c|{20s|Both armies} {20q|wanted} {20c|the shooting to end before the snow}}, {18s|a retired Pakistani brigadier, Tausif Janjua,} {18q|suggested}. {19c|‘Nobody likes to carry shells uphill in November,’} {19s|he} {19q|said}.
---
1: position=accuses; speaker=India; party=IND; kind=named; channel=none; said=2014-10-08; level=0
2: position=alleges; speaker=Pakistan; party=PAK; kind=named; channel=none; said=2014-10-08; level=0
3: position=alleges; speaker=Harbans Rathee; party=IND; kind=named; channel=briefing; said=2014-10-08; level=0
4: position=warns; speaker=Harbans Rathee; party=IND; kind=named; channel=briefing; said=2014-10-08; level=0
5: position=denies; speaker=Pakistani military spokesman; party=PAK; kind=role; channel=none; said=2014-10-08; level=0
6: position=alleges; speaker=Pakistani military public relations wing; party=PAK; kind=named; channel=statement; said=2014-10-08; level=0
7: position=alleges; speaker=Pakistani military public relations wing; party=PAK; kind=named; channel=statement; said=2014-10-08; level=0
8: position=accuses; speaker=India; party=IND; kind=named; channel=none; said=/2014-10-08; level=0
9: position=denies; speaker=Pakistan; party=PAK; kind=named; channel=none; said=/2014-10-08; level=0
11: position=asserts; speaker=Pakistan; party=PAK; kind=named; channel=none; said=/2014-10-08; level=0
14: position=asserts; speaker=India; party=IND; kind=named; channel=none; said=/2014-10-08; level=0
15: position=dismisses; speaker=Sudhir Wadekar; party=IND; kind=named; channel=none; said=2014-10-08; level=0
16: position=condemns; speaker=Indian opposition lawmakers; party=IND; kind=collective; channel=speech; said=2014-10-08; level=0
17: position=doubts; speaker=Roshan Lal Kachroo; party=IND; kind=named; channel=speech; said=2014-10-08; level=0
18: position=asserts; speaker=Tausif Janjua; party=PAK; kind=named; channel=none; said=2014-10-08; level=0
19: position=asserts; speaker=Tausif Janjua; party=PAK; kind=named; channel=none; said=2014-10-08; level=0
20: position=demands; speaker=armies of India and Pakistan; party=none; kind=collective; channel=none; said=2014-10-08; level=1
21: position=pledges; speaker=Sudhir Wadekar; party=IND; kind=named; channel=speech; said=/2014-10-08; level=1
