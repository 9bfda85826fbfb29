title: Congo says helicopter parts in Pointe-Noire were for oil rigs
byline: none
agency: AFP
dateline: BRAZZAVILLE
published: 1998-04-16

BRAZZAVILLE, April 16 (AFP) - {1c|The nine crates taken off a coaster in Pointe-Noire last week held spare parts for oil rigs}, {1s|Congolese Transport Minister Aimé Ngouaka} {1q|said} Thursday, after {2s|exiled opponents in Abidjan} {2q|told} the BBC {2c|that the boxes were full of rotor blades for army gunships}.

{3s|Ngouaka} {3q|added} {3c|that he would gladly lend the exiles a drill bit "so that they may try to fly it"}.

{4s|A waybill passed to AFP by a harbour clerk} {4q|gave} {4c|the shipper as a trading house in Luanda and the weight as 4.2 tonnes}. {5c|The crates left at two in the morning on army lorries}, {5s|the clerk} {5q|said}. {6c|Where the lorries went}, {6s|he} {6q|could not say}.

{7s|Angola's embassy} {7q|noted} {7c|that its own helicopters had not had a new blade since 1995}. {8c|"We would be a strange shop,"} {8s|a counsellor} {8q|remarked}.

In Paris, however, {9s|a French official who follows the region} {9q|said} {9c|{16c|Luanda had indeed sent the goods}, as {16s|the clerk} {16q|had said}}. {10s|The Angolan defence ministry} {10q|referred} {10c|questions to the foreign ministry, which was shut}.

{11s|The exiles' spokesman, Parfait Loemba,} {11q|insisted} {11c|that the United Nations send observers to the quay}. {12s|He} {12q|went on}: {12c|"Each blade will cost a village. Those who carried them there in the dark are murderers by the tonne, and this minister is their porter."}

{13,14s|The port authority} {13q|explained} {13c|that coasters from the south are unloaded at night because of the tide}, and {14q|promised} {14c|to open its ledgers to any journalist from Monday}.

{15s|A Western diplomat} {15q|put it} {15c|more drily: no one had yet shown him either a blade or a drill}.
---
1: position=denies; speaker=Aimé Ngouaka; party=COG; kind=named; channel=none; said=1998-04-16; level=0
2: position=alleges; speaker=exiled Congolese opponents; party=COG; kind=collective; channel=interview; said=1998-04-16; level=0
3: position=dismisses; speaker=Aimé Ngouaka; party=COG; kind=named; channel=none; said=1998-04-16; level=0
4: position=asserts; speaker=waybill; party=none; kind=document; channel=leak; said=1998-04-16; level=0
5: position=alleges; speaker=a harbour clerk; party=none; kind=anonymous; channel=none; said=1998-04-16; level=0
6: position=doubts; speaker=a harbour clerk; party=none; kind=anonymous; channel=none; said=1998-04-16; level=0
7: position=denies; speaker=Angolan embassy; party=AGO; kind=named; channel=none; said=1998-04-16; level=0
8: position=denies; speaker=a counsellor at the Angolan embassy; party=AGO; kind=anonymous; channel=none; said=1998-04-16; level=0
9: position=confirms; speaker=a French official; party=FRA; kind=anonymous; channel=none; said=1998-04-16; level=0
10: position=declines; speaker=Angolan defence ministry; party=AGO; kind=named; channel=none; said=1998-04-16; level=0
11: position=demands; speaker=Parfait Loemba; party=COG; kind=named; channel=none; said=1998-04-16; level=0
12: position=accuses; speaker=Parfait Loemba; party=COG; kind=named; channel=none; said=1998-04-16; level=0
13: position=asserts; speaker=Pointe-Noire port authority; party=COG; kind=named; channel=none; said=1998-04-16; level=0
14: position=pledges; speaker=Pointe-Noire port authority; party=COG; kind=named; channel=none; said=1998-04-16; level=0
15: position=doubts; speaker=a Western diplomat; party=none; kind=anonymous; channel=none; said=1998-04-16; level=0
16: position=alleges; speaker=a harbour clerk; party=none; kind=anonymous; channel=none; said=/1998-04-16; level=1
