title: Bosnian Serbs deny holding observers as shells fall on enclave
byline: Howard Tessler
agency: AP
dateline: SARAJEVO, Bosnia-Herzegovina
published: 1995-07-20

SARAJEVO, Bosnia-Herzegovina (AP) — {1s|Bosnian Serb commanders} {1q|denied} Thursday {1c|that nine U.N. military observers missing since Monday were in their hands}, as shells fell again on an eastern enclave.

{2c|"We do not have them, we never had them,"} {2s|Col. Bogdan Tesanov} {2q|told} reporters in Pale. {3c|The men might have "walked off to the Muslims,"} {3s|he} {3q|suggested}.

{4s|U.N. spokeswoman Marguerite Oakes} {4q|dismissed} {4c|that theory as ridiculous}. {5s|The United Nations} {5q|believes} {5c|the observers are being held in a school near Vlasenica}, {6s|she} {6q|said}, {6c|because one of them was allowed a brief radio call}.

{8c|{7s|The man, a Ghanaian captain,} {7q|said} in the call {7c|they were "fine but not free"}}, {8q|according to} {8s|two U.N. officers who heard it}.

{9s|The officers, who spoke on condition of anonymity,} also {9q|voiced doubt} {9c|that NATO jets would be called in}. {10c|"Everyone is waiting for someone else to say yes,"} {10q|said} {10s|one}.

{11s|Washington} {11q|warned} {11c|that the Serbs would "pay a price" if the men were harmed}. But {12s|a senior U.S. official} {12q|conceded} {12c|that {13s|France and Britain}, with troops on the ground, {13q|have reservations about} {13c|new air strikes}}.

At least 40 shells hit the enclave by noon. The hospital has no power and is operating by candlelight.

{14s|The Bosnian government} {14q|appealed to} {14c|the Security Council to act}. {15s|Prime Minister Edhem Kurtalic} {15q|accused} {15c|the world body of "counting shells like a bookkeeper"}. {16s|Oakes} {16q|would not respond to} {16c|that remark}.

{17s|Belgrade} {17q|has repeatedly said} {17c|it has no influence over the Pale leadership}, {18c|a claim} {18s|few Western diplomats} {18q|believe}. {19s|An aide to the Serbian president} {19q|insisted} Thursday {19c|that not a liter of fuel had crossed the Drina since last August}.

{20s|Tesanov} {20q|promised} {20c|safe passage for any U.N. team that came to look}, but only {20c|"when the mosquitoes in the sky go home."}

---
1: position=denies; speaker=Bosnian Serb commanders; party=Bosnian Serb Army; kind=collective; channel=none; said=1995-07-20; level=0
2: position=denies; speaker=Bogdan Tesanov; party=Bosnian Serb Army; kind=named; channel=briefing; said=1995-07-20; level=0
3: position=alleges; speaker=Bogdan Tesanov; party=Bosnian Serb Army; kind=named; channel=briefing; said=1995-07-20; level=0
4: position=dismisses; speaker=Marguerite Oakes; party=UNO; kind=named; channel=none; said=1995-07-20; level=0
5: position=alleges; speaker=United Nations; party=UNO; kind=named; channel=none; said=1995-07-20; level=0
6: position=alleges; speaker=Marguerite Oakes; party=UNO; kind=named; channel=none; said=1995-07-20; level=0
7: position=asserts; speaker=Ghanaian captain; party=UNO; kind=role; channel=none; said=1995-07-17/1995-07-20; level=1
8: position=asserts; speaker=two UN officers; party=UNO; kind=anonymous; channel=none; said=1995-07-20; level=0
9: position=doubts; speaker=two UN officers; party=UNO; kind=anonymous; channel=none; said=1995-07-20; level=0
10: position=doubts; speaker=one of two UN officers; party=UNO; kind=anonymous; channel=none; said=1995-07-20; level=0
11: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=1995-07-20; level=0
12: position=acknowledges; speaker=a senior US official; party=USA; kind=anonymous; channel=none; said=1995-07-20; level=0
13: position=doubts; speaker=France and Britain; party=none; kind=named; channel=none; said=1995-07-20; level=1
14: position=demands; speaker=Bosnian government; party=BIH; kind=named; channel=none; said=1995-07-20; level=0
15: position=accuses; speaker=Edhem Kurtalic; party=BIH; kind=named; channel=none; said=1995-07-20; level=0
16: position=declines; speaker=Marguerite Oakes; party=UNO; kind=named; channel=none; said=1995-07-20; level=0
17: position=denies; speaker=Serbia; party=SRB; kind=named; channel=none; said=/1995-07-20; level=0
18: position=doubts; speaker=few Western diplomats; party=none; kind=anonymous; channel=none; said=1995-07-20; level=0
19: position=denies; speaker=aide to the Serbian president; party=SRB; kind=anonymous; channel=none; said=1995-07-20; level=0
20: position=pledges; speaker=Bogdan Tesanov; party=Bosnian Serb Army; kind=named; channel=briefing; said=1995-07-20; level=0
