title: Athens moves missile battery to Aegean island
byline: Fotini Kaloudi
agency: AP
dateline: ATHENS, Greece
published: 2001-10-05

ATHENS, Greece (AP) — Greece moved a battery of Russian-made anti-aircraft missiles to the island of Skyros on Friday, two days before the start of its largest air exercise since 1987.

The battery crossed from Volos on a civilian ferry, between trucks of feta and a school soccer team. Its eight launchers were driven to a hill above the airfield, where conscripts had spent the week pouring concrete.

{1s|The Greek Defense Ministry} {1q|described} {1c|the move as routine}. {2,3s|Turkey} {2q|called} {2c|it “a provocation with wheels”} and {3q|demanded} {3c|that the launchers be withdrawn from an area {12s|it} {12q|considers} {12c|demilitarized}}.

{4c|“Nobody needs a permit to drive on his own island,”} {4s|government spokesman Lefteris Bouzanis} {4q|responded}.

Greece and Turkey, both members of NATO, came close to war three times in the last quarter of the 20th century. Their dispute covers airspace, the seabed, and a few rocks. Earthquakes in both countries in 1999 brought rescue teams and a thaw, and nine agreements have been signed since, on tourism, crime, double taxation and mines. The ministers who signed them danced together on Samos last June.

The Lausanne treaty of 1923 bars fortifications on four named islands. Skyros is not among them. A later convention deals with the Dardanelles and with Lemnos. Lawyers have filled shelves with what it leaves out.

The exercise will bring 140 aircraft into the air over 11 days. Last year’s was cut short after a collision that killed a Greek pilot. A court-martial cleared a Turkish flier of the charges in absentia; Ankara’s own board of inquiry, which met for nine months, closed without a finding and its report was not published.

{5s|Turkey’s General Staff} {5q|said} {5c|its own jets would “see and be seen”} during the exercise. {6s|Gen. Hursit Bayraktaroglu, the deputy chief,} {6q|ruled out} {6c|any attack on the battery}. {7c|“We will photograph it, like tourists,”} {7s|he} {7q|told} the private channel NTV.

The missiles were bought by Cyprus in 1997 and have spent their lives in the wrong place. Under Turkish pressure they went into storage on Crete the following year. Two of the launchers were stripped to keep the others running. The radar’s hull showed rust when it was unloaded, and a tire had to be changed on the quay.

{8c|The crews have fired one live round in four years}, {8q|according to} {8s|a Greek officer who trained with them}. {9s|Bouzanis} {9q|declined to comment on} {9c|readiness}.

{10s|The NATO Secretary-General’s office in Brussels} {10q|appealed for} {10c|“calm and good manners”} on both sides. {11s|Two alliance diplomats} {11q|said} privately {11c|they expected the battery to be back in Crete by Christmas}.

Skyros has 2,900 people, a breed of small horse and the grave of the English poet Rupert Brooke. The mayor met the convoy with a tray of almond sweets.
---
1: position=asserts; speaker=Greek Defense Ministry; party=GRC; kind=named; channel=none; said=2001-10-05; level=0
2: position=condemns; speaker=Turkey; party=TUR; kind=named; channel=none; said=2001-10-05; level=0
3: position=demands; speaker=Turkey; party=TUR; kind=named; channel=none; said=2001-10-05; level=0
4: position=dismisses; speaker=Lefteris Bouzanis; party=GRC; kind=named; channel=none; said=2001-10-05; level=0
5: position=warns; speaker=Turkish General Staff; party=TUR; kind=named; channel=none; said=2001-10-05; level=0
6: position=denies; speaker=Hursit Bayraktaroglu; party=TUR; kind=named; channel=interview; said=2001-10-05; level=0
7: position=asserts; speaker=Hursit Bayraktaroglu; party=TUR; kind=named; channel=interview; said=2001-10-05; level=0
8: position=alleges; speaker=Greek officer who trained with the crews; party=GRC; kind=anonymous; channel=none; said=2001-10-05; level=0
9: position=declines; speaker=Lefteris Bouzanis; party=GRC; kind=named; channel=none; said=2001-10-05; level=0
10: position=demands; speaker=office of the NATO Secretary-General; party=NATO; kind=named; channel=none; said=2001-10-05; level=0
11: position=asserts; speaker=two NATO diplomats; party=NATO; kind=anonymous; channel=none; said=2001-10-05; level=0
12: position=asserts; speaker=Turkey; party=TUR; kind=named; channel=none; said=2001-10-05; level=1
