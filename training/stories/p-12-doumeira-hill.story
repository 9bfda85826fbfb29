title: Djibouti and Eritrea trade words over a hill
byline: Mahdi Robleh Dirir
agency: Reuters
dateline: DJIBOUTI
published: 2008-05-08

DJIBOUTI, May 8 (Reuters) - {1s|Eritrea} {1q|said} on Thursday {1c|its soldiers were where they had always been}, after {2s|Djibouti's president} {2q|told} ambassadors {2c|that they had dug trenches on a hill above the Red Sea and pointed guns down both sides}.

{3s|Asmara's information minister, Yohannes Tesfai,} {3q|described} {3c|the ambassadors' outing to the hill as “a picnic with binoculars”}. {4c|A road gang had mended a track in April; that was all there was up there}, {4s|he} {4q|said}.

{5s|An ambassador who went} {5q|said} {5c|the president had it right: two trenches, a machine gun and a cook}. {6c|“Which of them was a road gang I am not competent to say,”} {6s|he} {6q|went on}.

{7s|A French officer from the garrison outside the capital} {7q|told} Reuters {7c|that {8s|an Eritrean captain} {8q|had asked} {8c|him for cigarettes, and for the French to stay out of it}}. {9s|France's foreign ministry} {9q|said} {9c|it would fly daily patrols along the frontier}.

The hill, Ras Doumeira, was awarded to nobody in the treaty of 1900. {10c|Its slopes yield salt and goats}, {10s|a historian at Addis Ababa University, Bezabih Lemma,} {10q|explained}. {11c|The map drawn in Rome may be read either way}, {11s|he} {11q|said}.

{12s|Colonel Ismail Waiss of the Djibouti army} {12q|noted} {12c|that a trench that moves three metres south in the night would find him awake and in a bad temper}. {13s|His government} {13q|wrote} to the Arab League {13c|that observers should come while there was still a hill to observe}.

{14s|Ethiopia} {14q|said} {14c|its neighbour to the north had “quarrelled with every sand dune it meets and is to blame for this one too”}. {15s|Tesfai} {15q|said} {15c|for once he had no answer, as he had been laughing}. {16s|Residents of Khor Angar} {16q|said} {16c|two shepherds had been taken across on Tuesday, and not by road menders}.
---
1: position=denies; speaker=Eritrea; party=ERI; kind=named; channel=none; said=2008-05-08; level=0
2: position=alleges; speaker=president of Djibouti; party=DJI; kind=role; channel=briefing; said=/2008-05-08; level=0
3: position=dismisses; speaker=Yohannes Tesfai; party=ERI; kind=named; channel=none; said=2008-05-08; level=0
4: position=denies; speaker=Yohannes Tesfai; party=ERI; kind=named; channel=none; said=2008-05-08; level=0
5: position=confirms; speaker=an ambassador; party=none; kind=anonymous; channel=none; said=2008-05-08; level=0
6: position=declines; speaker=an ambassador; party=none; kind=anonymous; channel=none; said=2008-05-08; level=0
7: position=asserts; speaker=a French officer; party=FRA; kind=anonymous; channel=interview; said=2008-05-08; level=0
8: position=demands; speaker=an Eritrean captain; party=ERI; kind=anonymous; channel=none; said=/2008-05-08; level=1
9: position=pledges; speaker=French foreign ministry; party=FRA; kind=named; channel=none; said=2008-05-08; level=0
10: position=asserts; speaker=Bezabih Lemma; party=none; kind=named; channel=none; said=2008-05-08; level=0
11: position=doubts; speaker=Bezabih Lemma; party=none; kind=named; channel=none; said=2008-05-08; level=0
12: position=warns; speaker=Ismail Waiss; party=DJI; kind=named; channel=none; said=2008-05-08; level=0
13: position=demands; speaker=Djibouti; party=DJI; kind=named; channel=letter; said=2008-05-08; level=0
14: position=accuses; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=2008-05-08; level=0
15: position=dismisses; speaker=Yohannes Tesfai; party=ERI; kind=named; channel=none; said=2008-05-08; level=0
16: position=alleges; speaker=residents of Khor Angar; party=none; kind=collective; channel=none; said=2008-05-08; level=0
