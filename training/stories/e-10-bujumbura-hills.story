title: Burundi truce reaches hills, not yet the road
byline: Evariste Ndikuriyo
agency: AFP
dateline: BUJUMBURA
published: 2003-11-19

BUJUMBURA, Nov 19 (AFP) - Rebels came down from the hills of Bubanza on Wednesday and stood in three lines on a football field, the first of Burundi's fighters to be counted under a peace accord signed on Sunday in Dar es Salaam.

There were 417 of them. They carried 96 rifles, four machine guns, a mortar without a base plate and a number of hoes.

The accord, the fourth since 2000, gives the rebels four ministries, 40 percent of army officer posts and a share of the police. It provides for cantonment at 12 sites. An annexe deals with amnesty. Three thousand African soldiers, from South Africa, Ethiopia and Mozambique, have been deployed since April to watch over it, at a cost of 165 million dollars that has been voted but not, so far, paid.

{1c|"Today the war has lost its voice,"} {1s|rebel commander Joas Hatungimwami} {1q|said}, a wooden staff in his hand. {2s|He} {2q|promised} {2c|another 2,000 men by Friday}.

The war broke out in October 1993, after paratroopers killed the country's first elected president. It has claimed 300,000 lives. A smaller rebel group signed nothing, and its mortars fell on a maternity ward in Kinama two nights before the ceremony.

{3s|The army} {3q|blamed} {3c|that group for an ambush on Tuesday on the road to Rwanda} in which 14 bus passengers were shot. {4c|"Our people were 60 kilometres away, asleep,"} {4s|the group's spokesman, Pasteur Nduwayo,} {4q|countered}.

South Africa's deputy president, who led the mediation for three years, flew in for the ceremony with a choir. His plane was late. While the stadium waited, a goat crossed the pitch and sat down in the centre circle; the band played for it.

{5s|The head of the African force, General Siphiwe Makhathini,} {5q|reported} {5c|that fighters at two of the 12 sites had not eaten since Monday}. {6s|The European Union} {6q|pledged} {6c|20 million euros in September}, of which the first two arrived last week in the form of tents. {7s|Makhathini} {7q|warned} {7c|that hungry men "will cash in their rifles elsewhere"}.

Rifles have not been hard to cash. A Kalashnikov costs 30 dollars at the lake port of Rumonge. Boats from Kigoma land them at night beside the palm-oil drums, as they have since 1996, when neighbouring states closed their borders under sanctions that lasted 30 months and made several colonels rich.

{8s|Tanzania} {8q|has long denied} {8c|letting the boats pass}. {9s|A United Nations report, drawn up in August and leaked to a Brussels newspaper,} {9q|named} {9c|a district commissioner as their protector}; {10s|the commissioner} {10q|called} {10c|it a case of mistaken identity}.

{11s|Some of the fighters on the football field} {11q|said} {11c|they had been recruited the week before}. One, in a school blazer, held his rifle by the wrong end. A nurse weighed him: 31 kilos. She wrote the figure on his hand, and the line moved on.
---
1: position=asserts; speaker=Joas Hatungimwami; party=CNDD-FDD; kind=named; channel=none; said=2003-11-19; level=0
2: position=pledges; speaker=Joas Hatungimwami; party=CNDD-FDD; kind=named; channel=none; said=2003-11-19; level=0
3: position=accuses; speaker=Burundian army; party=BDI; kind=named; channel=none; said=2003-11-19; level=0
4: position=denies; speaker=Pasteur Nduwayo; party=FNL; kind=named; channel=none; said=2003-11-19; level=0
5: position=asserts; speaker=Siphiwe Makhathini; party=ZAF; kind=named; channel=none; said=2003-11-19; level=0
6: position=pledges; speaker=European Union; party=EU; kind=named; channel=none; said=2003-09-01/2003-09-30; level=0
7: position=warns; speaker=Siphiwe Makhathini; party=ZAF; kind=named; channel=none; said=2003-11-19; level=0
8: position=denies; speaker=Tanzania; party=TZA; kind=named; channel=none; said=/2003-11-19; level=0
9: position=accuses; speaker=leaked United Nations report; party=UNO; kind=document; channel=leak; said=2003-08-01/2003-08-31; level=0
10: position=denies; speaker=Tanzanian district commissioner; party=TZA; kind=role; channel=none; said=2003-11-19; level=0
11: position=asserts; speaker=rebel fighters in Bubanza; party=CNDD-FDD; kind=collective; channel=none; said=2003-11-19; level=0
