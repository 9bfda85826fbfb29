title: Eritrea rejects UN missile claim
byline: none
agency: BBC
dateline: Nairobi
published: 2007-07-28

{1s|Eritrea} {1q|has rejected} {1c|as “a fabrication from beginning to end” {2s|a UN report's} {2q|allegation} {2c|that it flew surface-to-air missiles to Islamist fighters in Somalia}}.

{3s|The UN Monitoring Group} {3q|says} {3c|a cargo plane made nine trips between Asmara and Mogadishu last year, carrying shoulder-fired missiles, detonators and suicide belts}.

{4c|“No such aircraft, no such missiles, no such flights,”} {4s|Eritrea's information minister, Tekle Habteab,} {4q|told} the BBC's Focus on Africa programme. {5s|He} {5q|blamed} {5c|the report on “a desk in Langley”}.

{6s|The US} {6q|denied} {6c|having had a hand in it}. {7c|“The monitors work for the Security Council and they answer to nobody else,”} {7q|said} {7,8s|a state department spokeswoman}, while {8q|welcoming} {8c|what {9s|she} {9q|called} {9c|“overdue candour”}}.

Somalia has had no effective government since 1991. Ethiopian troops drove the Union of Islamic Courts from the capital in December.

'Awash with guns'

{10s|The chairman of the group, retired Belgian commander Luc Vandersteen,} {10q|said} {10c|there were now more weapons in the country than at any time since the civil war began}. {11,12s|He} {11q|acknowledged} {11c|that his team had not seen the missiles themselves}, but {12q|said} {12c|serial numbers from a tube fired at a supply plane in February had been traced, by way of a Russian factory, to an Eritrean order of 1995}.

{13s|Moscow} {13q|has confirmed} {13c|the order}.

The plane's owner, Volta Wings, was registered in Ghana only weeks before the first flight. {14c|“We were flying vegetables,”} {14,15s|its manager} {14q|said} by telephone, before {15q|refusing to say} {15c|who the vegetables were for}.

{16s|Analysts} {16q|see} {16c|Somalia as a proxy war for the two Horn rivals}, {17c|a reading} {17s|both of them} {17q|dispute}. {18c|Ethiopia's soldiers are also,} {18s|the report} {18q|notes}, {18c|in breach of the embargo}; {19s|Addis Ababa} {19q|insists} {19c|they came at the invitation of the interim government}.

{20s|The African Union} {20q|called for} {20c|the airspace to be closed}. {21c|Failing that,} {21s|it} {21q|warned}, {21c|its 1,600 peacekeepers from Uganda would be “sitting under other people's missiles”}.
---
1: position=denies; speaker=Eritrea; party=ERI; kind=named; channel=none; said=2007-07-28; level=0
2: position=alleges; speaker=UN Monitoring Group on Somalia report; party=UNO; kind=document; channel=report; said=/2007-07-28; level=1
3: position=alleges; speaker=UN Monitoring Group on Somalia; party=UNO; kind=named; channel=report; said=2007-07-28; level=0
4: position=denies; speaker=Tekle Habteab; party=ERI; kind=named; channel=interview; said=2007-07-28; level=0
5: position=accuses; speaker=Tekle Habteab; party=ERI; kind=named; channel=interview; said=2007-07-28; level=0
6: position=denies; speaker=United States; party=USA; kind=named; channel=none; said=2007-07-28; level=0
7: position=asserts; speaker=a US state department spokeswoman; party=USA; kind=role; channel=none; said=2007-07-28; level=0
8: position=asserts; speaker=a US state department spokeswoman; party=USA; kind=role; channel=none; said=2007-07-28; level=0
9: position=asserts; speaker=a US state department spokeswoman; party=USA; kind=role; channel=none; said=2007-07-28; level=1
10: position=asserts; speaker=Luc Vandersteen; party=UNO; kind=named; channel=none; said=2007-07-28; level=0
11: position=acknowledges; speaker=Luc Vandersteen; party=UNO; kind=named; channel=none; said=2007-07-28; level=0
12: position=alleges; speaker=Luc Vandersteen; party=UNO; kind=named; channel=none; said=2007-07-28; level=0
13: position=confirms; speaker=Russia; party=RUS; kind=named; channel=none; said=/2007-07-28; level=0
14: position=denies; speaker=manager of Volta Wings; party=none; kind=role; channel=interview; said=2007-07-28; level=0
15: position=declines; speaker=manager of Volta Wings; party=none; kind=role; channel=interview; said=2007-07-28; level=0
16: position=asserts; speaker=analysts; party=none; kind=collective; channel=none; said=2007-07-28; level=0
17: position=denies; speaker=Ethiopia and Eritrea; party=none; kind=collective; channel=none; said=2007-07-28; level=0
18: position=alleges; speaker=UN Monitoring Group on Somalia report; party=UNO; kind=document; channel=report; said=2007-07-28; level=0
19: position=asserts; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=2007-07-28; level=0
20: position=demands; speaker=African Union; party=none; kind=named; channel=none; said=2007-07-28; level=0
21: position=warns; speaker=African Union; party=none; kind=named; channel=none; said=2007-07-28; level=0
