title: White House defends strike on 'narco launch'; Caracas says fishermen died
byline: Miriam Tolland
agency: none
dateline: WASHINGTON
published: 2025-10-21

WASHINGTON (AP) — {1s|The White House} {1q|insisted} Tuesday {1c|that a boat destroyed by a U.S. drone off Venezuela’s Paria peninsula had been packed with cocaine and rifles}, as {2s|the government in Caracas} {2q|said} {2c|the four men aboard were selling snapper}.

{3c|“These weren’t fishermen, unless you fish with AKs,”} {3s|press secretary Holly Brandvold} {3q|said}. Asked for proof, {4s|she} {4q|promised} {4c|a video “very soon.”} {5c|One} {5q|was promised} after last week’s strike, too.

Venezuelan Vice President Omaira Larrazabal held up a photograph of a blue cooler. {6c|“Murder, with a press release,”} {6s|she} {6q|called} {6c|it}. {7s|She} {7q|denied} {7c|any tie between the army and a trafficking ring that {8s|Washington} {8q|alleges} {8c|is run from a barracks in Güiria}}.

{9s|Three congressional aides} {9q|said} {9c|{10s|Pentagon briefers} {10q|had conceded} in a closed session {10c|that they did not know the names of the dead}}. {11s|The Pentagon} {11q|declined to discuss} {11c|classified briefings}. {12s|Its chief spokesman, Rear Adm. Curtis Mabry,} {12q|dismissed} {12c|“drive-by lawyering from people who never stood a watch.”}

On the docks at Macuro the boat’s owner, Wilfredo Marcano, was mending a net. {13,14s|He} {13q|admitted} {13c|that he carried contraband gasoline, “like everybody,”} but {14q|swore} {14c|he had never seen a rifle}. {15s|His sister} {15q|put} {15c|the number aboard at five, not four}.

{16,17s|Colombia’s president} {16q|condemned} {16c|the strike as “an execution at sea”} and {17q|threatened} {17c|to stop sharing radar data}. {18s|Trinidad and Tobago}, seven miles away, {18q|neither endorsed nor criticized} {18c|it}.

{19s|Legal scholars} {19q|doubt} {19c|that the administration’s theory, set out in {20s|a leaked memo} that {20q|describes} {20c|the crews as “combatants in flip-flops,”} would survive a court}. No case has been filed. The strike was the ninth since August, and the first within sight of a beach on which children were playing.
---
1: position=alleges; speaker=White House; party=USA; kind=named; channel=briefing; said=2025-10-21; level=0
2: position=denies; speaker=Venezuela; party=VEN; kind=named; channel=none; said=2025-10-21; level=0
3: position=alleges; speaker=Holly Brandvold; party=USA; kind=named; channel=briefing; said=2025-10-21; level=0
4: position=pledges; speaker=Holly Brandvold; party=USA; kind=named; channel=briefing; said=2025-10-21; level=0
5: position=pledges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=/2025-10-21; level=0
6: position=condemns; speaker=Omaira Larrazabal; party=VEN; kind=named; channel=none; said=2025-10-21; level=0
7: position=denies; speaker=Omaira Larrazabal; party=VEN; kind=named; channel=none; said=2025-10-21; level=0
8: position=alleges; speaker=United States; party=USA; kind=named; channel=none; said=/2025-10-21; level=1
9: position=alleges; speaker=three congressional aides; party=USA; kind=anonymous; channel=none; said=2025-10-21; level=0
10: position=acknowledges; speaker=Pentagon briefers; party=USA; kind=collective; channel=briefing; said=/2025-10-21; level=1
11: position=declines; speaker=Pentagon; party=USA; kind=named; channel=none; said=2025-10-21; level=0
12: position=dismisses; speaker=Curtis Mabry; party=USA; kind=named; channel=none; said=2025-10-21; level=0
13: position=acknowledges; speaker=Wilfredo Marcano; party=VEN; kind=named; channel=interview; said=2025-10-21; level=0
14: position=denies; speaker=Wilfredo Marcano; party=VEN; kind=named; channel=interview; said=2025-10-21; level=0
15: position=asserts; speaker=Wilfredo Marcano's sister; party=VEN; kind=role; channel=interview; said=2025-10-21; level=0
16: position=condemns; speaker=president of Colombia; party=COL; kind=role; channel=none; said=2025-10-21; level=0
17: position=pledges; speaker=president of Colombia; party=COL; kind=role; channel=none; said=2025-10-21; level=0
18: position=declines; speaker=Trinidad and Tobago; party=TTO; kind=named; channel=none; said=2025-10-21; level=0
19: position=doubts; speaker=legal scholars; party=none; kind=collective; channel=none; said=2025-10-21; level=0
20: position=asserts; speaker=leaked memo; party=USA; kind=document; channel=leak; said=/2025-10-21; level=1
