title: UN envoy: no proof of Hezbollah arms runs, no proof against
byline: none
agency: none
dateline: BEIRUT
published: 2008-07-02

BEIRUT — Is Hezbollah rearming? {1s|Israel} {1q|says} {1c|yes}, {2s|Lebanon} {2q|says} {2c|not across our border}, and {3s|the United Nations} {3q|says} {3c|it cannot tell}.

{4c|“I can neither prove these deliveries nor rule them out,”} {4s|UN envoy Tor Almqvist} {4q|told} The Cedar Post yesterday, two years after the war that left 1,200 Lebanese dead. {5s|He} {5q|confirmed}, however, {5c|that his monitors had been turned away from three warehouses in the Bekaa}.

{6s|Israeli Defence Ministry aide Brig.-Gen. (res.) Ehud Paz} {6q|claimed} last week {6c|that 30,000 rockets had come in from Syria by night, “in onion trucks”}. {7c|“I eat onions,”} {7s|Hezbollah MP Hussein Shamas} {7q|quipped}. {7c|“I have never found a rocket in one.”}

{9s|Mr. Shamas} {9q|would not discuss} {9c|the size of the arsenal}. {10c|The Resistance,} {10s|he} {10q|said}, {10c|“has what it needs and will get what it lacks”}, {11c|words} {11s|the March 14 bloc} promptly {11q|denounced} {11c|as “an admission with a smile”}.

{12s|Syria} {12q|denies} {12c|any role}. {13s|Its ambassador in Paris, Nizar al-Atrash,} {13q|pointed to} {13c|the German customs officers at the crossings}: {13c|“Ask the Germans. They see nothing because there is nothing.”}

{14s|The Germans} {14q|beg to differ} {14c|on both counts}. {15c|The scanners donated in 2006 work “four hours on a good day”,} {15q|according to} {15s|a report by their team leader}, {16s|which} {16q|describes} {16c|the frontier as “a garden without a fence”}.

{17s|Lebanese Army Command} {17q|took issue with} {17c|the description}. {18c|8,000 soldiers were deployed there,} {18s|it} {18q|said}, and {19c|more} {19q|had been promised}.

{20s|Israel} {20q|is threatening} {20c|to resume overflights}, which it has in truth never stopped. {21s|UNIFIL} {21q|criticised} {21c|Tuesday's two sorties as violations of Resolution 1701}.

Mr. Almqvist leaves for Damascus on Friday. {22s|He} {22q|was not hopeful} {22c|of an answer}.
---
1: position=alleges; speaker=Israel; party=ISR; kind=named; channel=none; said=2008-07-02; level=0
2: position=denies; speaker=Lebanon; party=LBN; kind=named; channel=none; said=2008-07-02; level=0
3: position=declines; speaker=United Nations; party=UNO; kind=named; channel=none; said=2008-07-02; level=0
4: position=declines; speaker=Tor Almqvist; party=UNO; kind=named; channel=interview; said=2008-07-01; level=0
5: position=confirms; speaker=Tor Almqvist; party=UNO; kind=named; channel=interview; said=2008-07-01; level=0
6: position=alleges; speaker=Ehud Paz; party=ISR; kind=named; channel=none; said=2008-06-23/2008-06-29; level=0
7: position=dismisses; speaker=Hussein Shamas; party=Hezbollah; kind=named; channel=none; said=2008-07-02; level=0
9: position=declines; speaker=Hussein Shamas; party=Hezbollah; kind=named; channel=none; said=2008-07-02; level=0
10: position=asserts; speaker=Hussein Shamas; party=Hezbollah; kind=named; channel=none; said=2008-07-02; level=0
11: position=condemns; speaker=March 14 bloc; party=LBN; kind=named; channel=none; said=2008-07-02; level=0
12: position=denies; speaker=Syria; party=SYR; kind=named; channel=none; said=2008-07-02; level=0
13: position=denies; speaker=Nizar al-Atrash; party=SYR; kind=named; channel=none; said=2008-07-02; level=0
14: position=denies; speaker=German customs officers; party=DEU; kind=collective; channel=none; said=2008-07-02; level=0
15: position=asserts; speaker=report by the German team leader; party=DEU; kind=document; channel=report; said=/2008-07-02; level=0
16: position=asserts; speaker=report by the German team leader; party=DEU; kind=document; channel=report; said=/2008-07-02; level=0
17: position=denies; speaker=Lebanese Army Command; party=LBN; kind=named; channel=none; said=2008-07-02; level=0
18: position=asserts; speaker=Lebanese Army Command; party=LBN; kind=named; channel=none; said=2008-07-02; level=0
19: position=pledges; speaker=unresolved; party=LBN; kind=unresolved; channel=none; said=/2008-07-02; level=0
20: position=warns; speaker=Israel; party=ISR; kind=named; channel=none; said=2008-07-02; level=0
21: position=condemns; speaker=UNIFIL; party=UNO; kind=named; channel=none; said=2008-07-02; level=0
22: position=doubts; speaker=Tor Almqvist; party=UNO; kind=named; channel=none; said=2008-07-02; level=0
