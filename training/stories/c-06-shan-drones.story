title: Myanmar junta brands report of drone purchase 'invention of exiles'
byline: Correspondents in Yangon and Chiang Mai
agency: none
dateline: CHIANG MAI, Thailand
published: 2022-11-03

CHIANG MAI, Thailand — {1c|Myanmar's military has bought at least 40 attack drones from a Chinese trading house through a shell company in Ruili}, {1q|according to} {1s|a 40-page report released Thursday by the rights group Border Ledger}.

{2s|The report}, based on customs forms and on interviews with five deserters, {2q|says} {2c|the drones were used in an August raid on a school in southern Shan state that killed 19}. {3s|It} {3q|calls on} {3c|Beijing to open an inquiry}.

{4c|"An invention of exiles who rent an office in Bangkok,"} {4q|retorted} {4s|the junta's spokesman, Maj. Gen. Kyaw Thet Naing}. {5c|The air force has never bombed a school}, {5,6s|he} {5q|said} by phone from Naypyitaw, {6q|blaming} {6c|"terrorists who store rockets under blackboards" for the deaths}.

{7s|China}'s {7q|answer} was terse: {7c|no such company was known to the authorities.} {8c|"China has always controlled the export of military articles in a responsible manner,"} {8s|the foreign ministry} {8q|added} in a faxed answer.

But {9s|a man who worked in the company's warehouse until June} {9q|told} this newspaper {9c|he had helped unload "long white crates, with wings drawn on them."} {10s|He} {10q|asked} {10c|to go unnamed} because his brother is still employed there.

{11s|The deserters}, four of them air force technicians, {11q|allege} {11c|that Chinese instructors stayed at the Namhsan base for a month}. {12s|One} {12q|recalled} {12c|that the instructors had complained about the food}.

The August raid emptied nine villages. Their people now live under tarpaulins along the Salween, where the rains have not stopped.

{13s|Two Western diplomats} {13q|confirmed} {13c|the outline of the purchase}, though {14s|one} {14q|questioned} {14c|the number}. {15,16s|The shadow National Unity Government} {15q|condemned} {15c|"merchants of the sky"} and {16q|promised} {16c|to try them one day}.

{17s|The general} {17q|dismissed} {17c|that too}. {18c|"A government with no town,"} {18s|he} {18q|said}, {18c|"may promise what it likes."}
---
1: position=alleges; speaker=Border Ledger report; party=none; kind=document; channel=report; said=2022-11-03; level=0
2: position=alleges; speaker=Border Ledger report; party=none; kind=document; channel=report; said=2022-11-03; level=0
3: position=demands; speaker=Border Ledger report; party=none; kind=document; channel=report; said=2022-11-03; level=0
4: position=dismisses; speaker=Kyaw Thet Naing; party=MMR; kind=named; channel=interview; said=2022-11-03; level=0
5: position=denies; speaker=Kyaw Thet Naing; party=MMR; kind=named; channel=interview; said=2022-11-03; level=0
6: position=accuses; speaker=Kyaw Thet Naing; party=MMR; kind=named; channel=interview; said=2022-11-03; level=0
7: position=denies; speaker=China; party=CHN; kind=named; channel=letter; said=2022-11-03; level=0
8: position=asserts; speaker=Chinese foreign ministry; party=CHN; kind=named; channel=letter; said=2022-11-03; level=0
9: position=alleges; speaker=former warehouse worker; party=none; kind=anonymous; channel=interview; said=2022-11-03; level=0
10: position=demands; speaker=former warehouse worker; party=none; kind=anonymous; channel=interview; said=2022-11-03; level=0
11: position=alleges; speaker=deserters from Myanmar's military; party=none; kind=collective; channel=interview; said=2022-11-03; level=0
12: position=alleges; speaker=deserter from Myanmar's military; party=none; kind=anonymous; channel=interview; said=2022-11-03; level=0
13: position=confirms; speaker=two Western diplomats; party=none; kind=anonymous; channel=none; said=2022-11-03; level=0
14: position=doubts; speaker=Western diplomat; party=none; kind=anonymous; channel=none; said=2022-11-03; level=0
15: position=condemns; speaker=National Unity Government; party=MMR; kind=named; channel=none; said=2022-11-03; level=0
16: position=pledges; speaker=National Unity Government; party=MMR; kind=named; channel=none; said=2022-11-03; level=0
17: position=dismisses; speaker=Kyaw Thet Naing; party=MMR; kind=named; channel=interview; said=2022-11-03; level=0
18: position=dismisses; speaker=Kyaw Thet Naing; party=MMR; kind=named; channel=interview; said=2022-11-03; level=0
