title: Transdniestria denies moving shells as Chisinau cites video
byline: none
agency: AFP
dateline: Chisinau
published: 2022-05-12

Chisinau (AFP) - {1s|Moldova's security service} {1q|said} on Thursday {1c|that about 60 truckloads of artillery shells had been taken out of the Cobasna depot since April}.

{2s|Authorities in the breakaway region of Transdniestria} {2q|said} {2c|not one truck had entered or left}. {3c|“The gate was last opened for an inspection in 2019,”} {3s|the region's security minister, Valeriu Obruchev,} {3q|told} local television. {4s|Moscow,} whose troops guard the depot, {4q|said} {4c|everything stored there was still there}.

{5s|The Moldovan service} {5q|said} {5c|a video taken from a neighbouring orchard showed a column of covered lorries on the night of April 29}. {6s|Obruchev} {6q|said} {6c|he had enjoyed the film and looked forward to the sequel}.

{7s|Two villagers contacted by AFP} {7q|said} {7c|they had heard engines that night}. {8s|One of them} {8q|added} {8c|that he had kept his curtains shut, "so do not ask me whose"}.

{9s|Ukraine} {9q|said} {9c|it would treat any convoy approaching its border as hostile}. {10s|Its deputy defence minister, Halyna Zavhorodnya,} {10q|told} a briefing {10c|that the shells were meant for a second front}. {11s|A NATO official} {11q|said} {11c|the alliance had seen no sign of one}.

{12s|Moldovan Prime Minister Natalia Gavrilita} {12q|said} {12c|20,000 tonnes of ageing ammunition should be removed under international control}. {13s|The Russian foreign ministry} {13q|noted} {13c|that Moscow began such a removal in 2000 and stopped in 2004}. {14c|It had not been a good decision to stop,} {14s|a Russian diplomat} {14q|remarked}, asking not to be named.

{17s|Historian Dorin Lungeanu} {17q|explained} {17c|that the depot was filled in the early 1990s with stocks withdrawn from Germany and Czechoslovakia}.

{15s|The OSCE mission} {15q|said} {15c|its last request for access went unanswered}. {16s|It} {16q|would not be drawn on} {16c|the video}.

{18s|Gavrilita's interior minister} {18q|said} {18c|Moscow alone was to blame for every crate that went astray}.
---
1: position=alleges; speaker=Moldovan security service; party=MDA; kind=named; channel=none; said=2022-05-12; level=0
2: position=denies; speaker=Transdniestria; party=Transdniestria; kind=named; channel=none; said=2022-05-12; level=0
3: position=denies; speaker=Valeriu Obruchev; party=Transdniestria; kind=named; channel=interview; said=2022-05-12; level=0
4: position=denies; speaker=Russia; party=RUS; kind=named; channel=none; said=2022-05-12; level=0
5: position=alleges; speaker=Moldovan security service; party=MDA; kind=named; channel=none; said=2022-05-12; level=0
6: position=dismisses; speaker=Valeriu Obruchev; party=Transdniestria; kind=named; channel=none; said=2022-05-12; level=0
7: position=alleges; speaker=two villagers near Cobasna; party=none; kind=collective; channel=interview; said=2022-05-12; level=0
8: position=declines; speaker=a villager near Cobasna; party=none; kind=anonymous; channel=interview; said=2022-05-12; level=0
9: position=warns; speaker=Ukraine; party=UKR; kind=named; channel=none; said=2022-05-12; level=0
10: position=alleges; speaker=Halyna Zavhorodnya; party=UKR; kind=named; channel=briefing; said=2022-05-12; level=0
11: position=doubts; speaker=a NATO official; party=NATO; kind=anonymous; channel=none; said=2022-05-12; level=0
12: position=demands; speaker=Natalia Gavrilita; party=MDA; kind=named; channel=none; said=2022-05-12; level=0
13: position=asserts; speaker=Russian foreign ministry; party=RUS; kind=named; channel=none; said=2022-05-12; level=0
14: position=acknowledges; speaker=a Russian diplomat; party=RUS; kind=anonymous; channel=none; said=2022-05-12; level=0
15: position=asserts; speaker=OSCE mission to Moldova; party=OSCE; kind=named; channel=none; said=2022-05-12; level=0
16: position=declines; speaker=OSCE mission to Moldova; party=OSCE; kind=named; channel=none; said=2022-05-12; level=0
17: position=asserts; speaker=Dorin Lungeanu; party=none; kind=named; channel=none; said=2022-05-12; level=0
18: position=accuses; speaker=Moldovan interior minister; party=MDA; kind=role; channel=none; said=2022-05-12; level=0
