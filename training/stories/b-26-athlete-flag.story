title: Fencing body lets Belarusians in; Baltic states threaten to stay away
byline: Janne Kallas
agency: AFP
dateline: TALLINN
published: 2023-08-30

TALLINN — {1s|Three Baltic states} {1q|threatened} Wednesday {1c|to boycott next month’s European fencing finals in Tallinn} after the sport’s governing body voted to let in Belarusians without flag or anthem.

{2c|“A sabre is not a passport,”} {2q|said} {2,3s|the body’s president, Count Ottavio Brandolin}, {3q|defending} {3c|the vote as “the lesser unfairness”}. {4s|He} {4q|rejected} {4c|{5s|Kyiv}’s {5q|accusation} {5c|that he had bowed to sponsors}}.

{6s|Estonia’s interior minister, Merle Tammsoo,} {6q|vowed} {6c|that no visa would be issued to any fencer with a rank in the police or army}. {7c|“That is nearly all of them,”} {7s|she} {7q|noted}. {8s|Minsk} {8q|says} {8c|the ranks are a formality, given to athletes so that they may be paid}.

{9s|A confidential list drawn up by the federation’s own screening panel, and leaked to a Finnish broadcaster,} {9q|puts} {9c|eleven of the nineteen Belarusian entries in the employ of security services}. {10,11s|The federation} {10q|did not contest} {10c|the list} but {11q|said} {11c|it was “a draft with errors in both directions”}.

{12s|Ukraine’s team captain, Oleksandra Vynnyk,} {12q|swore} {12c|not to shake hands}. {13c|“My coach was killed near Izium. {14s|They} {14q|tell} me {14c|sport unites}. Let it unite me with him,”} {13s|she} {13q|told} AFP.

Under the rules a fencer who does not salute the opponent is shown a black card and sent home. {15s|Brandolin} {15q|would not say} {15c|whether the rule would be applied}. {16c|A “distance greeting”}, {16s|he} {16q|hinted}, {16c|could be allowed}.

{17s|The International Olympic Committee} {17q|praised} {17c|the decision}. {18s|Two members of its athletes’ commission} {18q|privately voiced doubt} {18c|that it would survive the first bout}.

In Minsk, {19,20s|the sports minister} {19q|thanked} {19c|the federation for its “chivalry”} and {20q|denied} {20c|that any pressure had been put on the athletes to sign letters in support of the army}. {21s|One fencer now living in Warsaw} {21q|contradicted} {21c|him}: {22c|“I signed. Everybody signed. There was cake,”} {22q|posted} {22s|Darya Kuleshavets}.

The finals begin on September 22. Sixty-one tickets had been sold by Wednesday evening.

---
1: position=warns; speaker=Baltic states; party=none; kind=named; channel=none; said=2023-08-30; level=0
2: position=asserts; speaker=Ottavio Brandolin; party=none; kind=named; channel=none; said=2023-08-30; level=0
3: position=asserts; speaker=Ottavio Brandolin; party=none; kind=named; channel=none; said=2023-08-30; level=0
4: position=dismisses; speaker=Ottavio Brandolin; party=none; kind=named; channel=none; said=2023-08-30; level=0
5: position=accuses; speaker=Ukraine; party=UKR; kind=named; channel=none; said=/2023-08-30; level=1
6: position=pledges; speaker=Merle Tammsoo; party=EST; kind=named; channel=none; said=2023-08-30; level=0
7: position=asserts; speaker=Merle Tammsoo; party=EST; kind=named; channel=none; said=2023-08-30; level=0
8: position=asserts; speaker=Belarus; party=BLR; kind=named; channel=none; said=/2023-08-30; level=0
9: position=alleges; speaker=leaked federation list; party=none; kind=document; channel=leak; said=2023-08-30; level=0
10: position=acknowledges; speaker=European fencing federation; party=none; kind=named; channel=none; said=2023-08-30; level=0
11: position=doubts; speaker=European fencing federation; party=none; kind=named; channel=none; said=2023-08-30; level=0
12: position=pledges; speaker=Oleksandra Vynnyk; party=none; kind=named; channel=none; said=2023-08-30; level=0
13: position=condemns; speaker=Oleksandra Vynnyk; party=none; kind=named; channel=interview; said=2023-08-30; level=0
14: position=asserts; speaker=sports officials; party=none; kind=collective; channel=none; said=/2023-08-30; level=1
15: position=declines; speaker=Ottavio Brandolin; party=none; kind=named; channel=none; said=2023-08-30; level=0
16: position=asserts; speaker=Ottavio Brandolin; party=none; kind=named; channel=none; said=2023-08-30; level=0
17: position=asserts; speaker=International Olympic Committee; party=none; kind=named; channel=none; said=2023-08-30; level=0
18: position=doubts; speaker=two members of the IOC athletes' commission; party=none; kind=anonymous; channel=none; said=2023-08-30; level=0
19: position=asserts; speaker=Belarusian sports minister; party=BLR; kind=role; channel=none; said=2023-08-30; level=0
20: position=denies; speaker=Belarusian sports minister; party=BLR; kind=role; channel=none; said=2023-08-30; level=0
21: position=denies; speaker=Darya Kuleshavets; party=none; kind=named; channel=social-media; said=2023-08-30; level=0
22: position=alleges; speaker=Darya Kuleshavets; party=none; kind=named; channel=social-media; said=2023-08-30; level=0
