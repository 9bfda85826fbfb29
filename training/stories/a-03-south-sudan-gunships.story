title: Juba shrugs off UN report on helicopter gunships
byline: Waakhe Lomoro
agency: AFP
dateline: Juba
published: 2014-11-26

Juba, South Sudan (AFP) - {1c|South Sudan bought six attack helicopters from Moldova with oil money while its hospitals ran out of gloves,} {1s|UN experts} {1q|said Tuesday in an interim report}.

{2s|The government in Juba} {2q|made no secret of} {2c|the purchase}. {3c|"An army needs helicopters as a farmer needs a hoe,"} {3s|Defence Minister Gatluak Deng Riak} {3q|told} AFP. {4c|"There is no arms embargo against us,"} {4s|he} {4q|added}. {4c|"Show me the resolution."}

No embargo has in fact been voted, although {5s|the United States} {5q|has threatened} {5c|one} three times this year.

{6,7s|Chisinau} {6q|confirmed} {6c|that the Mi-24s left Marculesti airfield in March} but {7q|put} {7c|the deal down to a private broker}. {8c|"The state did not sell and did not deliver,"} {8q|read} {8s|a two-line note from the Moldovan export agency}.

{9s|The broker, Dragan Sotirovic, a Serb who lives in Kampala,} {9q|neither confirmed nor denied} {9c|having signed the contract}. {10c|Paperwork,} {10s|he} {10q|said}, {10c|was "for the secretaries"}.

{11c|{12s|Rebel} {12q|claims} {12c|that the gunships strafed the river port of Malakal in June} were "wholly credible",} {11q|according to} {11s|the experts}, who spoke to 31 witnesses there. {13s|Minister Deng} {13q|dismissed} {13c|the witnesses as "people who cannot tell a helicopter from a stork"}.

{14s|Rights groups} {14q|denounced} {14c|the remark}. {15c|"Shameful, even by the standards of this war,"} {15q|was the verdict of} {15s|Priscilla Nyandeng of the Juba Civic Forum}.

{16s|The rebels} {16q|urged} {16c|the Security Council to act} before a peace deal, initialled in Addis Ababa last week, falls apart. {17s|Their military spokesman, Brigadier Lul Kong,} {17q|conceded} {17c|that his own men had received ammunition from Khartoum}, though {18s|he} {18q|insisted} {18c|it was "a small quantity, for defence"}. {19s|Sudan} {19q|has always denied} {19c|supplying them}.

The war began in December 2013. Tens of thousands have died and more than two million have fled their homes.

{20s|Diplomats in New York} {20q|questioned whether} {20c|an embargo could find nine votes}. {21c|"The Africans are divided, the Russians are bored,"} {21q|said} {21s|one}.
---
1: position=alleges; speaker=UN Panel of Experts on South Sudan; party=UNO; kind=named; channel=report; said=2014-11-25; level=0
2: position=confirms; speaker=South Sudan; party=SSD; kind=named; channel=none; said=2014-11-26; level=0
3: position=asserts; speaker=Gatluak Deng Riak; party=SSD; kind=named; channel=interview; said=2014-11-26; level=0
4: position=denies; speaker=Gatluak Deng Riak; party=SSD; kind=named; channel=interview; said=2014-11-26; level=0
5: position=warns; speaker=United States; party=USA; kind=named; channel=none; said=2014-01-01/2014-11-26; level=0
6: position=confirms; speaker=Moldova; party=MDA; kind=named; channel=none; said=2014-11-26; level=0
7: position=asserts; speaker=Moldova; party=MDA; kind=named; channel=none; said=2014-11-26; level=0
8: position=denies; speaker=Moldovan arms export agency; party=MDA; kind=named; channel=statement; said=2014-11-26; level=0
9: position=declines; speaker=Dragan Sotirovic; party=none; kind=named; channel=none; said=2014-11-26; level=0
10: position=declines; speaker=Dragan Sotirovic; party=none; kind=named; channel=none; said=2014-11-26; level=0
11: position=confirms; speaker=UN Panel of Experts on South Sudan; party=UNO; kind=named; channel=report; said=2014-11-25; level=0
12: position=alleges; speaker=South Sudanese rebels; party=SPLM-IO; kind=collective; channel=none; said=/2014-11-26; level=1
13: position=dismisses; speaker=Gatluak Deng Riak; party=SSD; kind=named; channel=interview; said=2014-11-26; level=0
14: position=condemns; speaker=rights groups; party=none; kind=collective; channel=none; said=2014-11-26; level=0
15: position=condemns; speaker=Priscilla Nyandeng; party=none; kind=named; channel=none; said=2014-11-26; level=0
16: position=demands; speaker=South Sudanese rebels; party=SPLM-IO; kind=collective; channel=none; said=2014-11-26; level=0
17: position=acknowledges; speaker=Lul Kong; party=SPLM-IO; kind=named; channel=none; said=2014-11-26; level=0
18: position=asserts; speaker=Lul Kong; party=SPLM-IO; kind=named; channel=none; said=2014-11-26; level=0
19: position=denies; speaker=Sudan; party=SDN; kind=named; channel=none; said=/2014-11-26; level=0
20: position=doubts; speaker=diplomats in New York; party=none; kind=anonymous; channel=none; said=2014-11-26; level=0
21: position=asserts; speaker=a diplomat in New York; party=none; kind=anonymous; channel=none; said=2014-11-26; level=0
