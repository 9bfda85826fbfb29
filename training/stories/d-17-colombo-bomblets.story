title: Sri Lanka: No cluster bombs, says minister; none "that we bought", says army
byline: Ranil Weerakkody
agency: BBC
dateline: none
published: 2012-04-28

Two Sri Lankan offices have given different replies to the same leaked email.

{1s|The email, written by a UN mine expert,} {1q|says} {1c|a child killed near Puthukkudiyiruppu this month had been breaking open a bomblet for scrap}. {2s|The defence ministry} on Saturday {2q|branded} {2c|it “mischief in the guise of mine clearance”}.

{3c|“The armed forces have never possessed cluster munitions,”} {3,4s|ministry spokesman Janaka Wijetunga} {3q|said}, {4q|rejecting} {4c|{5s|Tamil politicians}' {5q|allegations} {5c|that they were dropped on a no-fire zone in 2009}}.

The army was more careful. {6c|There were none “that we bought”}, {6s|a brigadier} {6q|told} the BBC Sinhala service. {7s|He} {7q|was unwilling to say} {7c|whether any had been given, lent or captured}.

{8s|India} {8q|wanted} {8c|“all doubts removed by an open process”}; {9s|Pakistan, which has supplied munitions to Colombo,} {9q|confirmed} {9c|{10s|the ministry}'s {10q|account} {10c|of an arsenal without bomblets}}.

{11c|“It is the third time the wording changes. First {12s|they} {12q|denied} {12c|shelling at all}, then shelling there, now buying,”} {11s|Suganthini Rajaratnam, a member of parliament from Jaffna,} {11q|said}. {13s|She} {13q|vowed} {13c|to table the email}.

The war ended in May 2009 on a strip of beach a few kilometres long.

{14,15s|The UN in Colombo} {14q|confirmed} {14c|that the email was genuine} but {15q|cautioned} {15c|that it was “one man's field note”}. In New York {16,17s|a spokesman} {16q|would not be drawn on} {16c|its contents} and {17q|declined to release} {17c|the photographs}.

{18s|The Colombo Peace Ledger, a research group,} {18q|deplored} {18c|the delay}. {19c|“A bomblet does not care about grammar,”} {19s|its director, Nimal Seneviratne,} {19q|said}. {20c|Others}, {20s|he} {20q|feared}, {20c|would be found by ploughs}.
---
1: position=alleges; speaker=email of a UN mine expert; party=UNO; kind=document; channel=leak; said=2012-04-01/2012-04-28; level=0
2: position=dismisses; speaker=Sri Lankan Ministry of Defence; party=LKA; kind=named; channel=none; said=2012-04-28; level=0
3: position=denies; speaker=Janaka Wijetunga; party=LKA; kind=named; channel=none; said=2012-04-28; level=0
4: position=denies; speaker=Janaka Wijetunga; party=LKA; kind=named; channel=none; said=2012-04-28; level=0
5: position=alleges; speaker=Tamil politicians; party=LKA; kind=collective; channel=none; said=/2012-04-28; level=1
6: position=denies; speaker=a Sri Lankan brigadier; party=LKA; kind=anonymous; channel=interview; said=2012-04-28; level=0
7: position=declines; speaker=a Sri Lankan brigadier; party=LKA; kind=anonymous; channel=interview; said=2012-04-28; level=0
8: position=demands; speaker=India; party=IND; kind=named; channel=none; said=2012-04-28; level=0
9: position=confirms; speaker=Pakistan; party=PAK; kind=named; channel=none; said=2012-04-28; level=0
10: position=denies; speaker=Sri Lankan Ministry of Defence; party=LKA; kind=named; channel=none; said=2012-04-28; level=1
11: position=alleges; speaker=Suganthini Rajaratnam; party=LKA; kind=named; channel=none; said=2012-04-28; level=0
12: position=denies; speaker=Sri Lanka; party=LKA; kind=named; channel=none; said=/2012-04-28; level=1
13: position=pledges; speaker=Suganthini Rajaratnam; party=LKA; kind=named; channel=none; said=2012-04-28; level=0
14: position=confirms; speaker=United Nations in Colombo; party=UNO; kind=named; channel=none; said=2012-04-28; level=0
15: position=warns; speaker=United Nations in Colombo; party=UNO; kind=named; channel=none; said=2012-04-28; level=0
16: position=declines; speaker=UN spokesman in New York; party=UNO; kind=role; channel=briefing; said=2012-04-28; level=0
17: position=declines; speaker=UN spokesman in New York; party=UNO; kind=role; channel=briefing; said=2012-04-28; level=0
18: position=condemns; speaker=Colombo Peace Ledger; party=none; kind=named; channel=none; said=2012-04-28; level=0
19: position=warns; speaker=Nimal Seneviratne; party=none; kind=named; channel=none; said=2012-04-28; level=0
20: position=warns; speaker=Nimal Seneviratne; party=none; kind=named; channel=none; said=2012-04-28; level=0
