title: Pakistan says its rockets stayed home after leaked invoice
byline: Rukhsana Eddington
agency: AP
dateline: ISLAMABAD
published: 2023-09-19

ISLAMABAD (AP) — {1s|Pakistan's Foreign Office} {1q|said} Tuesday {1c|the country had supplied neither side in the war in Ukraine with so much as a cartridge}.

{2c|{3s|The army's sales arm} {3q|wrote} {3c|to a Romanian agent in February that 40,000 rockets were ready for Karachi}}, {2q|according to} {2s|an invoice published Sunday by an online news site}. {4s|Spokesperson Maryam Khattak-Hale} {4q|told} a weekly briefing {4c|the invoice was printed by someone with a printer}. {5s|She} {5q|said} {5c|questions about the agent should go to the agent}.

{6s|The agent, Costin Brasoveanu,} {6q|told} The Associated Press {6c|he had bought rockets for a client}. {7s|He} {7q|would not name} {7c|the client}. {8s|Two dock workers in Gdansk} {8q|said} {8c|crates stenciled in English and Urdu were put on a train for Rzeszow in May}. {9,10s|A Ukrainian gunner} {9q|showed} reporters {9c|a crate of that kind} and {10q|said} {10c|he had fired what was in it, with thanks}.

{11s|Russia} {11q|said} {11c|such deliveries would not be without consequences for the supplier}. {12s|Its ambassador in Islamabad} {12q|later said} {12c|he accepted Pakistan's word}. {13s|India} {13q|said} {13c|the rockets were made in a plant that exists on loans from others}. {14s|The International Monetary Fund, which approved a loan in July,} {14q|said} {14c|it had looked at budgets and not at crates}.

{15s|An opposition senator, Daud Bangash,} {15q|said} {15c|the nation was lied to for a fistful of dollars and that it made him sick}. {16s|He} {16q|said} {16c|the chief of the sales arm should answer to parliament under oath}. {17s|Khattak-Hale} {17q|said} {17c|the government would place a paper before the house next week}.

{18s|Bangash} {18q|said} {18c|the blame lay with three generals, whose names he read out}.
---
1: position=denies; speaker=Pakistan's Foreign Office; party=PAK; kind=named; channel=none; said=2023-09-19; level=0
2: position=alleges; speaker=invoice published by a news site; party=none; kind=document; channel=leak; said=2023-09-17; level=0
3: position=asserts; speaker=sales arm of the Pakistani army; party=PAK; kind=role; channel=letter; said=2023-02-01/2023-02-28; level=1
4: position=dismisses; speaker=Maryam Khattak-Hale; party=PAK; kind=named; channel=briefing; said=2023-09-19; level=0
5: position=declines; speaker=Maryam Khattak-Hale; party=PAK; kind=named; channel=briefing; said=2023-09-19; level=0
6: position=acknowledges; speaker=Costin Brasoveanu; party=ROU; kind=named; channel=interview; said=2023-09-19; level=0
7: position=declines; speaker=Costin Brasoveanu; party=ROU; kind=named; channel=interview; said=2023-09-19; level=0
8: position=alleges; speaker=two dock workers in Gdansk; party=none; kind=collective; channel=none; said=2023-09-19; level=0
9: position=confirms; speaker=a Ukrainian gunner; party=UKR; kind=anonymous; channel=none; said=2023-09-19; level=0
10: position=confirms; speaker=a Ukrainian gunner; party=UKR; kind=anonymous; channel=none; said=2023-09-19; level=0
11: position=warns; speaker=Russia; party=RUS; kind=named; channel=none; said=2023-09-19; level=0
12: position=asserts; speaker=Russian ambassador to Pakistan; party=RUS; kind=role; channel=none; said=2023-09-19; level=0
13: position=alleges; speaker=India; party=IND; kind=named; channel=none; said=2023-09-19; level=0
14: position=declines; speaker=International Monetary Fund; party=IMF; kind=named; channel=none; said=2023-09-19; level=0
15: position=condemns; speaker=Daud Bangash; party=PAK; kind=named; channel=none; said=2023-09-19; level=0
16: position=demands; speaker=Daud Bangash; party=PAK; kind=named; channel=none; said=2023-09-19; level=0
17: position=pledges; speaker=Maryam Khattak-Hale; party=PAK; kind=named; channel=briefing; said=2023-09-19; level=0
18: position=accuses; speaker=Daud Bangash; party=PAK; kind=named; channel=none; said=2023-09-19; level=0
