title: Arms trade pact passes; 23 remain seated (republished copy)
byline: Leandro Quaglia
agency: EFE
dateline: United Nations
published: 2013-04-03

United Nations, Apr 3 (EFE).- The U.N. General Assembly approved the first global pact on the arms trade by 154 votes to three, with 23 abstentions, at the end of seven years of negotiation, of two conferences that did not arrive, and of a last night without heat.

The panel illuminated itself at 11:14 of the Tuesday. The green descended six of its columns. The light of Angola, which on, then off, was noted by the hand.

North Korea, Syria and Iran voted against. The same had impeded the consensus five days before in the room of the cellar. Russia, China, India and most of the big buyers of the Middle East abstained; the United States, which accounts for a third of the trade, voted in favor and co-sponsored the text.

{1s|Argentine diplomat Ramiro Ezcurra, who chaired the talks,} {1q|called} {1c|the result "a floor, not a roof"}. {2s|Syria's envoy, Nizar al-Qudmani,} {2q|dismissed} {2c|it as "a treaty for those who arm terrorists and wish to keep receipts"}. {3s|Iran's} {3q|complained} {3c|that the right of peoples under occupation had been left out}.

The pact covers tanks, artillery, combat aircraft, warships, missiles and small arms, and recognizes the legitimate use of each. It does not cover gifts. It bars transfers where the exporter knows the goods will serve genocide, and calls for an annual report from each party, which may omit what it likes on grounds of security. Ammunition appears in Article 3, parts in Article 4. Fifty ratifications will bring it into force.

The idea began in 1997 with a group of Nobel laureates and a draft of four pages. Costa Rica impressed it. A British foreign secretary read from it at a party conference in 2004, and the Assembly first voted on the matter two years later, when a single state, the United States, was against.

{4s|Russia} {4q|described} {4c|the text as full of holes}. {5c|"Transfers to rebels are not mentioned once, and this is not an oversight,"} {5s|its delegate, Mikhail Stolbtsov,} {5q|told} the hall. {6s|He} {6q|left open} {6c|whether Moscow would sign later}.

{7s|Gun-rights lobbyists in Washington} {7q|swore} {7c|to give it death in the Senate}, where 67 votes are needed and 53 senators have put their names to a resolution of the other sort. {8s|The White House} {8q|insisted} {8c|that no hunter would notice the pact}.

{9s|Campaigners} {9q|put} {9c|the number of people killed by armed violence at half a million a year}. Some of them wept in the gallery. Others held up small paper doves until a guard collected the doves.

{10s|A West African minister, who voted yes,} {10q|conceded} over a sandwich {10c|that his country lacked a single person able to fill in the annual form}. Mali, where French and Chadian troops have fought since January, was among the first to line up for a pen.

The signature book opens on June 3. The delegates' bar, closed for repairs during the final week, reopened an hour after the vote.
---
1: position=asserts; speaker=Ramiro Ezcurra; party=ARG; kind=named; channel=none; said=2013-04-02; level=0
2: position=dismisses; speaker=Nizar al-Qudmani; party=SYR; kind=named; channel=none; said=2013-04-02; level=0
3: position=condemns; speaker=Iranian envoy to the UN; party=IRN; kind=role; channel=none; said=2013-04-02; level=0
4: position=condemns; speaker=Russia; party=RUS; kind=named; channel=none; said=2013-04-02; level=0
5: position=alleges; speaker=Mikhail Stolbtsov; party=RUS; kind=named; channel=speech; said=2013-04-02; level=0
6: position=declines; speaker=Mikhail Stolbtsov; party=RUS; kind=named; channel=none; said=2013-04-02; level=0
7: position=pledges; speaker=gun-rights lobbyists in Washington; party=USA; kind=collective; channel=none; said=2013-04-03; level=0
8: position=asserts; speaker=White House; party=USA; kind=named; channel=none; said=2013-04-03; level=0
9: position=alleges; speaker=arms trade campaigners; party=none; kind=collective; channel=none; said=2013-04-03; level=0
10: position=acknowledges; speaker=a West African minister; party=none; kind=anonymous; channel=none; said=2013-04-03; level=0
