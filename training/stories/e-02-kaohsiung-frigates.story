title: Frigate deal casts long shadow over Taiwan shipyard (republished copy)
byline: Annette Kirchmeier
agency: AFP
dateline: KAOHSIUNG
published: 2002-03-14

KAOHSIUNG, Taiwan, March 14 (AFP) - The last of six French-designed frigates returned to sea on Thursday after a refit that cost more than the ship's hull, nine years after a contract that has claimed two careers, one life and a great deal of paper.

The vessel left the naval dock at 7:10 am with 134 crew. A brass band played. Relatives held up a banner that showed, in rust-coloured paint, the number of the ship and the word "safe".

{1s|Investigators in Taipei} {1q|believe} {1c|commissions of at least 400 million US dollars were paid on the sale, against a clause that forbade any}. {2s|Control Yuan member Liao Ching-hsiung} {2q|said} {2c|the sum had "grown with every door we opened"}.

The contract was signed in August 1993. It was foreseeing six hulls to build in Brittany and to arm in Taiwan, with 58 months given for the works. The delivery took 11 months of retard. The price went up two times, the second of a third, the radar being changed, and the final invoice was settled in 1998 out of a fund set aside for typhoon relief.

A captain of the marine which had the purchases office was found dead in the sea this winter. His widow keeps his uniform in a glass case in Suao.

{3s|The French builder} {3q|has always maintained} {3c|that it paid no bribe}. {4c|"The contract was executed to the letter,"} {4s|its spokeswoman, Delphine Morvan-Sauvage,} {4q|told} AFP. {5s|She} {5q|had nothing to add on} {5c|a Swiss request for the company's books}.

Swiss magistrates froze 46 accounts last year. A Geneva court read the list of holders in closed session and the freeze of 39 was holded.

{6s|Paris} {6q|refuses} {6c|to lift the secrecy seal on a finance ministry file that names those paid}. {7,8s|Defence Minister Yao Shih-fang} {7q|urged} {7c|France on Thursday to "open the drawer"}, {8q|adding} {8c|that Taiwan would sue for the return of the money if it did not}.

China cancelled consular talks when the sale was announced and shut a French consulate for a year. Under a joint communique of January 1994, {12s|France} {12q|undertook} {12c|to clear no further arms for the island}; trade between the two has since quadrupled, and the frigates have never fired a missile made in France.

{9s|A former French intelligence officer, cited by the daily Le Courrier de l'Ouest,} {9q|claimed} {9c|that some of the money went to Beijing to soften its protests}. {10s|China} {10q|qualified} {10c|the history of "fabrication without merchant value"}. {11s|Liao} {11q|was less sure}: {11c|"It would explain why they stopped shouting"}.

The six ships form the 124th squadron and patrol the strait in pairs. Each carries two triple torpedo tubes, a helicopter and a galley in which the original French labels, "cafe", "beurre", have been left on the lockers.
---
1: position=alleges; speaker=Taiwanese investigators; party=TWN; kind=collective; channel=none; said=2002-03-14; level=0
2: position=alleges; speaker=Liao Ching-hsiung; party=TWN; kind=named; channel=none; said=2002-03-14; level=0
3: position=denies; speaker=French shipbuilder; party=FRA; kind=role; channel=none; said=/2002-03-14; level=0
4: position=denies; speaker=Delphine Morvan-Sauvage; party=FRA; kind=named; channel=interview; said=2002-03-14; level=0
5: position=declines; speaker=Delphine Morvan-Sauvage; party=FRA; kind=named; channel=interview; said=2002-03-14; level=0
6: position=declines; speaker=France; party=FRA; kind=named; channel=none; said=2002-03-14; level=0
7: position=demands; speaker=Yao Shih-fang; party=TWN; kind=named; channel=none; said=2002-03-14; level=0
8: position=warns; speaker=Yao Shih-fang; party=TWN; kind=named; channel=none; said=2002-03-14; level=0
9: position=alleges; speaker=former French intelligence officer; party=FRA; kind=anonymous; channel=report; said=/2002-03-14; level=0
10: position=dismisses; speaker=China; party=CHN; kind=named; channel=none; said=2002-03-14; level=0
11: position=doubts; speaker=Liao Ching-hsiung; party=TWN; kind=named; channel=none; said=2002-03-14; level=0
12: position=pledges; speaker=France; party=FRA; kind=named; channel=statement; said=1994-01-01/1994-01-31; level=0
