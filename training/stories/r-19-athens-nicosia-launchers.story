title: Cyprus finds no missiles in hold, Turkish Cypriots say look again
byline: Myrto Castellanos-Webb
agency: Reuters
dateline: NICOSIA
published: 1997-10-14

NICOSIA, Oct 14 (Reuters) - {1s|The Turkish Cypriot leadership} {1q|said} on Tuesday {1c|that a Greek freighter at Limassol had brought in the radar of an air defence system bought from Russia}.

{2s|Cyprus government spokesman Stelios Hadjimarkou} {2q|told} reporters {2c|the freighter had brought in potatoes}. {3c|"Cypriots are sometimes accused of selling potatoes, rarely of buying them, but there it is,"} {3s|he} {3q|said}. {4s|He} {4q|confirmed} {4c|what everyone knows, that the system was ordered in January and will be delivered next year}.

{5s|Turkey} {5q|said} {5c|it would sink the missiles at sea or destroy them on land}. {6s|Its foreign ministry} {6q|noted} {6c|that this had been said before and that nothing had changed}. {7s|Athens} {7q|said} {7c|a strike on Cyprus would be a strike on Greece}.

{8s|A crane operator at Limassol, interviewed by a Turkish Cypriot daily,} {8q|said} {8c|three crates were the size of buses}. {9s|The port's director, Andreas Kalopetris,} {9q|said} {9c|the largest crate he owned would hold a goat}. {10s|A shipping agent} {10q|agreed} {10c|there had been three big ones}. {11s|He} {11q|said} {11c|he could not see inside and was not paid to}.

{12s|Moscow's ambassador} {12q|said} {12c|contracts were kept in safes}. {13s|Washington} {13q|said} {13c|the two communities should meet before winter and the order should be cancelled}. {14s|A U.N. officer on the ceasefire line} {14q|said} {14c|his observers had watched the road all night and could not exclude a bus}.

{16s|Hoteliers} {16q|said} {16c|bookings for next summer were up by a tenth}. {17s|The U.N.} {17q|noted} {17c|that 35,000 Turkish troops and 10,000 Greek Cypriot guardsmen faced each other across the line}.

{15s|The Communist party in the south} {15q|said} {15c|buying rockets with hotel money was a wicked folly}.

{18s|Hadjimarkou} {18q|accused} {18c|the north of counting crates instead of its own settlers}.
---
1: position=alleges; speaker=Turkish Cypriot leadership; party=Northern Cyprus; kind=named; channel=none; said=1997-10-14; level=0
2: position=denies; speaker=Stelios Hadjimarkou; party=CYP; kind=named; channel=briefing; said=1997-10-14; level=0
3: position=denies; speaker=Stelios Hadjimarkou; party=CYP; kind=named; channel=briefing; said=1997-10-14; level=0
4: position=confirms; speaker=Stelios Hadjimarkou; party=CYP; kind=named; channel=briefing; said=1997-10-14; level=0
5: position=warns; speaker=Turkey; party=TUR; kind=named; channel=none; said=1997-10-14; level=0
6: position=asserts; speaker=Turkish foreign ministry; party=TUR; kind=named; channel=none; said=1997-10-14; level=0
7: position=warns; speaker=Greece; party=GRC; kind=named; channel=none; said=1997-10-14; level=0
8: position=alleges; speaker=a crane operator at Limassol; party=none; kind=anonymous; channel=interview; said=/1997-10-14; level=0
9: position=denies; speaker=Andreas Kalopetris; party=CYP; kind=named; channel=none; said=1997-10-14; level=0
10: position=confirms; speaker=a shipping agent in Limassol; party=none; kind=anonymous; channel=none; said=1997-10-14; level=0
11: position=doubts; speaker=a shipping agent in Limassol; party=none; kind=anonymous; channel=none; said=1997-10-14; level=0
12: position=declines; speaker=Russian ambassador to Cyprus; party=RUS; kind=role; channel=none; said=1997-10-14; level=0
13: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=1997-10-14; level=0
14: position=doubts; speaker=a UN officer on the ceasefire line; party=UNO; kind=anonymous; channel=none; said=1997-10-14; level=0
15: position=condemns; speaker=Communist party of Cyprus; party=CYP; kind=named; channel=none; said=1997-10-14; level=0
16: position=asserts; speaker=Cypriot hoteliers; party=CYP; kind=collective; channel=none; said=1997-10-14; level=0
17: position=asserts; speaker=United Nations; party=UNO; kind=named; channel=none; said=1997-10-14; level=0
18: position=accuses; speaker=Stelios Hadjimarkou; party=CYP; kind=named; channel=briefing; said=1997-10-14; level=0
