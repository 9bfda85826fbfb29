title: Japan Says Lathes Reached North via Third Port
byline: Hollis Brandywine
agency: AP
dateline: TOKYO
published: 1994-06-08

TOKYO (AP) — {1s|Japan's trade ministry} {1q|said} Wednesday {1c|that eleven precision lathes made in Toyama ended up in a North Korean missile works after a stop in Vladivostok}.

{2c|"We ship to Korea-in-the-south, we ship to Thailand, and there is no third line in the ledger,"} {2q|said} {2s|Yasuhiro Kitabatake, president of Hokuriku Seiko, which built the machines}.

{3s|The ministry's export inspector, Mieko Arisawa,} {3q|said} {3c|the ledger had three lines until May, when somebody fetched a razor blade}. {4s|Kitabatake} {4q|laughed at} {4c|that}. {5c|"We have a razor. It is in my bathroom,"} {5s|he} {5q|said}.

{7c|{6s|A Russian freight agent, Gennady Lopatko,} {6q|told} Japanese police {6c|the crates had been nailed shut again under his eyes and painted with the word 'pumps'}}, {7s|the Yomuri newspaper} {7q|wrote}. {8s|Police} {8q|said} {8c|that much was true}.

{9s|Pyongyang} {9q|said through its news agency} {9c|that the land of self-reliance turned its own screws}, and {10c|that Tokyo would be short of an island or two if it laid a hand on the ferries}, {10s|the agency} {10q|went on}.

{11s|Lawmaker Tetsuo Morikubo} {11q|said} {11c|ferries to Wonsan must stop until the machines came home}. {12s|The chief Cabinet secretary} {12q|preferred not to go into} {12c|the ferries}.

{13s|A former section chief at Hokuriku Seiko} {13q|told} The Associated Press {13c|he had typed the Vladivostok label himself}. {14c|"The boss read it over my shoulder,"} {14s|he} {14q|said}.

{15s|American officials} {15q|said} {15c|the lathes could cut nozzles but that five-year-old models were as fit for bicycle hubs}. Toyama has been making them since 1951.

{16s|The company} {16q|said} {16c|it would open every book to the prosecutor by Friday}.
---
1: position=alleges; speaker=Japanese trade ministry; party=JPN; kind=named; channel=none; said=1994-06-08; level=0
2: position=denies; speaker=Yasuhiro Kitabatake; party=none; kind=named; channel=none; said=1994-06-08; level=0
3: position=alleges; speaker=Mieko Arisawa; party=JPN; kind=named; channel=none; said=1994-06-08; level=0
4: position=dismisses; speaker=Yasuhiro Kitabatake; party=none; kind=named; channel=none; said=1994-06-08; level=0
5: position=denies; speaker=Yasuhiro Kitabatake; party=none; kind=named; channel=none; said=1994-06-08; level=0
6: position=alleges; speaker=Gennady Lopatko; party=none; kind=named; channel=none; said=/1994-06-08; level=1
7: position=asserts; speaker=Yomuri newspaper; party=none; kind=document; channel=report; said=/1994-06-08; level=0
8: position=confirms; speaker=Japanese police; party=JPN; kind=named; channel=none; said=1994-06-08; level=0
9: position=denies; speaker=North Korea; party=PRK; kind=named; channel=state-media; said=1994-06-08; level=0
10: position=warns; speaker=Korean Central News Agency; party=PRK; kind=named; channel=state-media; said=1994-06-08; level=0
11: position=demands; speaker=Tetsuo Morikubo; party=JPN; kind=named; channel=none; said=1994-06-08; level=0
12: position=declines; speaker=Japanese chief Cabinet secretary; party=JPN; kind=role; channel=none; said=1994-06-08; level=0
13: position=acknowledges; speaker=former section chief at Hokuriku Seiko; party=none; kind=role; channel=none; said=1994-06-08; level=0
14: position=alleges; speaker=former section chief at Hokuriku Seiko; party=none; kind=role; channel=none; said=1994-06-08; level=0
15: position=doubts; speaker=American officials; party=USA; kind=anonymous; channel=none; said=1994-06-08; level=0
16: position=pledges; speaker=Hokuriku Seiko; party=none; kind=named; channel=none; said=1994-06-08; level=0
