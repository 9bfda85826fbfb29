title: Brazil's maker of tear gas says none was sold to Bahrain
byline: Caio Drummond Vasques
agency: Reuters
dateline: RIO DE JANEIRO
published: 2012-01-11

RIO DE JANEIRO, Jan 11 (Reuters) - {1s|Brazil's leading maker of tear gas} {1q|said} on Wednesday {1c|that Bahrain was not, had not been and need not become a customer}.

{2s|Bahraini doctors} {2q|say} {2c|a canister of the firm's killed a five-day-old girl in Bilad al-Qadeem last month}. {3s|A photograph posted by protesters} {3q|shows} {3c|the word “Brasil” and the date 2009 on an aluminium tube}.

{4s|The firm's commercial director, Otávio Seixas,} {4q|remarked} {4c|that anyone may hold a tube next to a wall in Manama}. But {5s|he} {5q|conceded} {5c|that the tube was of the firm's making}. {6c|“It went to a Gulf state which is not Bahrain. Which one, our contract forbids me to say,”} {6s|he} {6q|said}.

{7s|Two ambassadors in the Gulf} {7q|named} {7c|the Emirates, whose policemen drove over the causeway in March with their own stores}. {8s|Abu Dhabi} {8q|said} {8c|its men had brought water cannon and restraint}.

{9s|The Brazilian foreign ministry, Itamaraty,} {9q|explained} {9c|that gas needs no licence beyond the first buyer}. {10c|It is studying a rule under which the second would need one too}, {10s|a diplomat} {10q|said}. {11s|Senator Ivone Tavares} {11q|said} {11c|the rule should be on the table by Carnival}.

{12c|“They sell to the cousin and weep at the funeral,”} {12s|the Bahraini activist Sayed Jawad Al-Samahiji} {12q|said}; {12c|“Seixas and his shareholders choked that child.”} {13s|The interior ministry in Manama} {13q|said} {13c|the girl died of a fever}. {14s|It} {14q|went on to say} {14c|that doctors who diagnose politics would answer for it}.

{15s|A chemist at Fiocruz, Gilberto Nazaré,} {15q|pointed out} {15c|that the compound loses strength after five years}. {16c|Could it kill an infant?} {16c|“In a closed room I wouldn't rule it in or out,”} {16s|he} {16q|said}.
---
1: position=denies; speaker=Brazilian maker of tear gas; party=none; kind=named; channel=none; said=2012-01-11; level=0
2: position=alleges; speaker=Bahraini doctors; party=none; kind=collective; channel=none; said=2012-01-11; level=0
3: position=alleges; speaker=photograph posted by protesters; party=none; kind=document; channel=social-media; said=/2012-01-11; level=0
4: position=doubts; speaker=Otávio Seixas; party=none; kind=named; channel=none; said=2012-01-11; level=0
5: position=acknowledges; speaker=Otávio Seixas; party=none; kind=named; channel=none; said=2012-01-11; level=0
6: position=declines; speaker=Otávio Seixas; party=none; kind=named; channel=none; said=2012-01-11; level=0
7: position=alleges; speaker=two ambassadors in the Gulf; party=none; kind=anonymous; channel=none; said=2012-01-11; level=0
8: position=denies; speaker=United Arab Emirates; party=ARE; kind=named; channel=none; said=2012-01-11; level=0
9: position=asserts; speaker=Brazilian foreign ministry; party=BRA; kind=named; channel=none; said=2012-01-11; level=0
10: position=asserts; speaker=a Brazilian diplomat; party=BRA; kind=anonymous; channel=none; said=2012-01-11; level=0
11: position=demands; speaker=Ivone Tavares; party=BRA; kind=named; channel=none; said=2012-01-11; level=0
12: position=accuses; speaker=Sayed Jawad Al-Samahiji; party=none; kind=named; channel=none; said=2012-01-11; level=0
13: position=denies; speaker=Bahraini interior ministry; party=BHR; kind=named; channel=none; said=2012-01-11; level=0
14: position=warns; speaker=Bahraini interior ministry; party=BHR; kind=named; channel=none; said=2012-01-11; level=0
15: position=asserts; speaker=Gilberto Nazaré; party=none; kind=named; channel=none; said=2012-01-11; level=0
16: position=doubts; speaker=Gilberto Nazaré; party=none; kind=named; channel=none; said=2012-01-11; level=0
