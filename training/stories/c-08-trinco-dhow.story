title: Sri Lanka navy says sank Tiger arms ship; rebels deny losing any
byline: Ruwan Pathmasiri
agency: none
dateline: COLOMBO
published: 2000-12-02

COLOMBO, Dec 2 - {1s|Sri Lanka's navy} {1q|said} on Saturday {1c|it had sunk a 90-metre freighter bringing artillery and aviation fuel to Tamil Tiger rebels}, but {2s|the Tigers} {2q|said} {2c|they owned no such vessel}.

{3s|Navy chief Vice-Admiral Palitha Goonewardene} {3q|told} a news conference {3c|the ship, flying no flag, had blown up "like a box of Chinese crackers" after a two-hour chase off Trincomalee}. The wreck lies in 1,200 metres of water. {4,5s|He} {4q|thanked} {4c|"a friendly neighbour" for the tip}, {5q|without saying} {5c|which}.

{6s|Indian officials} {6q|would neither confirm nor deny} {6c|that their radars had tracked the ship}. {7c|"We share weather with Sri Lanka,"} {7s|one of them} {7q|remarked}.

{8,9s|The Liberation Tigers of Tamil Eelam}, in a statement faxed from London, {8q|called} {8c|the navy's account "a film without a camera"} and {9q|challenged} {9c|Colombo to show a single crate}. {10s|The statement} {10q|spoke of} {10c|fishermen killed in the same waters}.

{11c|The navy's target was probably a Cambodian-built coaster sold twice this year}, {11s|shipping brokers in Singapore} {11q|said}. {12s|They} {12q|described} {12c|its last owner as a front for Tiger buyers}. {13s|Phnom Penh} {13q|has acknowledged} {13c|"weaknesses" in its ship registry}, which is run from a hotel suite.

{14s|Defence analyst Nimal Ekanayake} {14q|cast doubt on} {14c|{15s|the navy}'s {15q|claim} {15c|that 13 howitzers went down}}. {16c|"First they say it exploded. Then they count the guns. You cannot have both,"} {16s|he} {16q|said}.

{17s|President Kumari Wijetilleke}, who {17q|promised} in June {17c|to finish the war "before the next monsoon,"} visited the gunboat crews at dusk. {18s|She} {18q|praised} {18c|their eyesight}.

Two gunboats lost paint. Sixteen bodies, none with papers, were brought ashore and buried by nightfall.
---
1: position=asserts; speaker=Sri Lanka Navy; party=LKA; kind=named; channel=none; said=2000-12-02; level=0
2: position=denies; speaker=Liberation Tigers of Tamil Eelam; party=LTTE; kind=named; channel=statement; said=2000-12-02; level=0
3: position=alleges; speaker=Palitha Goonewardene; party=LKA; kind=named; channel=briefing; said=2000-12-02; level=0
4: position=asserts; speaker=Palitha Goonewardene; party=LKA; kind=named; channel=briefing; said=2000-12-02; level=0
5: position=declines; speaker=Palitha Goonewardene; party=LKA; kind=named; channel=briefing; said=2000-12-02; level=0
6: position=declines; speaker=Indian officials; party=IND; kind=collective; channel=none; said=2000-12-02; level=0
7: position=declines; speaker=Indian official; party=IND; kind=anonymous; channel=none; said=2000-12-02; level=0
8: position=dismisses; speaker=Liberation Tigers of Tamil Eelam; party=LTTE; kind=named; channel=statement; said=2000-12-02; level=0
9: position=demands; speaker=Liberation Tigers of Tamil Eelam; party=LTTE; kind=named; channel=statement; said=2000-12-02; level=0
10: position=alleges; speaker=Liberation Tigers of Tamil Eelam; party=LTTE; kind=named; channel=statement; said=2000-12-02; level=0
11: position=alleges; speaker=shipping brokers in Singapore; party=none; kind=collective; channel=none; said=2000-12-02; level=0
12: position=alleges; speaker=shipping brokers in Singapore; party=none; kind=collective; channel=none; said=2000-12-02; level=0
13: position=acknowledges; speaker=Cambodia; party=KHM; kind=named; channel=none; said=/2000-12-02; level=0
14: position=doubts; speaker=Nimal Ekanayake; party=LKA; kind=named; channel=none; said=2000-12-02; level=0
15: position=alleges; speaker=Sri Lanka Navy; party=LKA; kind=named; channel=none; said=2000-12-02; level=1
16: position=doubts; speaker=Nimal Ekanayake; party=LKA; kind=named; channel=none; said=2000-12-02; level=0
17: position=pledges; speaker=Kumari Wijetilleke; party=LKA; kind=named; channel=none; said=2000-06-01/2000-06-30; level=0
18: position=asserts; speaker=Kumari Wijetilleke; party=LKA; kind=named; channel=none; said=2000-12-02; level=0
