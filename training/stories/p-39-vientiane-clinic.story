title: Canberra nurse held in Laos over bracelets
byline: Bronwyn Achterberg
agency: none
dateline: CANBERRA
published: 2001-01-17

CANBERRA — {1s|Lao police} {1q|say} {1c|an Australian nurse, Colleen Tarrant, walked out of a bank's strongroom in Vientiane with 130 sapphires in a first-aid box}.

{2c|“There were bandages in it, and a thermometer,”} {2s|her brother, Wayne Tarrant,} {2q|said} on Wednesday. {3c|In two years over there she had never been inside that bank}, {3s|he} {3q|went on}.

{4s|The bank's inventory, shown to diplomats,} {4q|has} {4c|the stones in the vault on December 12 and gone on the 14th}. {5c|Her signature is in the visitors' book between the two}, {5s|the deputy prosecutor, Somphone Keovilay,} {5q|noted}. {6s|A handwriting examiner in Brisbane} {6q|said} {6c|it might be hers and might be anyone's with a round hand}.

{7s|Foreign Minister Alasdair Penrose} {7q|explained} {7c|that consuls have seen her twice, that she has a bed and that there is no treaty under which she could be brought home}. {8s|He} {8q|would not enter into} {8c|what she had told them}. {9c|Laos should charge her or put her on a plane}, {9s|he} {9q|said}.

{10s|A guard} {10q|told} the Vientiane Times {10c|that he had let her in by the side door as a favour}. {11s|Another} {11q|said} {11c|that's so, he had held the lamp}. {12s|Mr Tarrant} {12q|said} {12c|lamps and side doors belonged in a pantomime}.

{13s|Ms Tarrant's employer, a clinic,} {13q|conceded} {13c|it had not paid for a work permit}. {14c|It would do so this week}, {14s|it} {14q|said}.

{15s|Labor's foreign spokeswoman} {15q|said} {15c|keeping a woman with hepatitis in a cell with eleven others was wicked}. {16c|“If she dies there, our cheque for their bridge dies with her,”} {16s|Senator Moira Falk} {16q|remarked}. {17s|Vientiane} {17q|said} {17c|Canberra “shields a thief and calls it medicine”}.
---
1: position=alleges; speaker=Lao police; party=LAO; kind=named; channel=none; said=2001-01-17; level=0
2: position=denies; speaker=Wayne Tarrant; party=none; kind=named; channel=none; said=2001-01-17; level=0
3: position=denies; speaker=Wayne Tarrant; party=none; kind=named; channel=none; said=2001-01-17; level=0
4: position=asserts; speaker=bank's inventory; party=none; kind=document; channel=none; said=/2001-01-17; level=0
5: position=alleges; speaker=Somphone Keovilay; party=LAO; kind=named; channel=none; said=2001-01-17; level=0
6: position=doubts; speaker=a handwriting examiner in Brisbane; party=none; kind=anonymous; channel=none; said=2001-01-17; level=0
7: position=asserts; speaker=Alasdair Penrose; party=AUS; kind=named; channel=none; said=2001-01-17; level=0
8: position=declines; speaker=Alasdair Penrose; party=AUS; kind=named; channel=none; said=2001-01-17; level=0
9: position=demands; speaker=Alasdair Penrose; party=AUS; kind=named; channel=none; said=2001-01-17; level=0
10: position=alleges; speaker=a bank guard; party=none; kind=anonymous; channel=interview; said=2001-01-17; level=0
11: position=confirms; speaker=another bank guard; party=none; kind=anonymous; channel=none; said=2001-01-17; level=0
12: position=dismisses; speaker=Wayne Tarrant; party=none; kind=named; channel=none; said=2001-01-17; level=0
13: position=acknowledges; speaker=clinic in Vientiane; party=none; kind=collective; channel=none; said=2001-01-17; level=0
14: position=pledges; speaker=clinic in Vientiane; party=none; kind=collective; channel=none; said=2001-01-17; level=0
15: position=condemns; speaker=Moira Falk; party=AUS; kind=named; channel=none; said=2001-01-17; level=0
16: position=warns; speaker=Moira Falk; party=AUS; kind=named; channel=none; said=2001-01-17; level=0
17: position=accuses; speaker=Laos; party=LAO; kind=named; channel=none; said=2001-01-17; level=0
