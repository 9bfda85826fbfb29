title: Colombia says rebel laptop points to Venezuelan rifles; Caracas scoffs
byline: Hernando Pulecio
agency: none
dateline: BOGOTA, Colombia
published: 2008-06-18

BOGOTA, Colombia (AP) _ {1c|Files found on a dead guerrilla's computer show that Venezuelan officers sold at least 300 assault rifles to the FARC}, {1,2s|Colombia's defense minister} {1q|said} Wednesday, {2q|calling} {2c|the evidence "impossible to argue with."}

Venezuela lost no time.

{3c|"A comic book,"} {3s|President Hugo Chavez's information minister, Yelitza Montero,} {3q|said} of the files. {4c|"There is no officer, there is no rifle, there is no sale,"} {4,5s|she} {4q|told} state television, and {5q|accused} {5c|Bogota of forging the documents to please Washington}.

The computer was recovered in March from a camp in the Perija hills, where soldiers killed a rebel commander known as Wilmer Cuatro Vientos. {6s|The minister, Andres Felipe Lozada,} {6q|refused to say} {6c|who had examined it}. But {7s|two Colombian officials} {7q|said} {7c|technicians from a European police agency had spent three weeks with the hard drive}. {8c|They found no sign of tampering}, {8q|according to} {8s|one of them}, who was not authorized to discuss the case.

Some were less sure. {9c|"A file name is not a rifle,"} {9q|said} {9s|Clara Ines Buitrago, who follows the war for a Bogota research group}. {10s|She} {10q|doubted} {10c|that the commander, barely literate, had typed 16,000 e-mails}, though {11s|she} {11q|conceded} {11c|that "somebody in that camp was buying something."}

{12c|One message, dated Sept. 4,} {12q|reportedly} {12c|speaks of "the toys from the fat one across the river."} {13s|Lozada} {13q|identified} {13c|"the fat one" as a Venezuelan general}, {14c|whom} {14s|he} {14q|would not name}.

{15s|The FARC}, in a communique dated from "the mountains of Colombia," {15q|neither confirmed nor denied} {15c|owning the computer}. {16s|It} {16q|called} {16c|the commander's death "a cowardly crime by the oligarchy."}

In Washington, {17s|the State Department} {17q|urged} {17c|Venezuela to explain itself}. {18s|Chavez}, who in January {18q|conceded} {18c|that he "talked with Marulanda's people, as one talks with neighbors,"} had no public events Wednesday.
---
1: position=alleges; speaker=Andres Felipe Lozada; party=COL; kind=named; channel=none; said=2008-06-18; level=0
2: position=asserts; speaker=Andres Felipe Lozada; party=COL; kind=named; channel=none; said=2008-06-18; level=0
3: position=dismisses; speaker=Yelitza Montero; party=VEN; kind=named; channel=none; said=2008-06-18; level=0
4: position=denies; speaker=Yelitza Montero; party=VEN; kind=named; channel=state-media; said=2008-06-18; level=0
5: position=accuses; speaker=Yelitza Montero; party=VEN; kind=named; channel=state-media; said=2008-06-18; level=0
6: position=declines; speaker=Andres Felipe Lozada; party=COL; kind=named; channel=none; said=2008-06-18; level=0
7: position=confirms; speaker=two Colombian officials; party=COL; kind=anonymous; channel=none; said=2008-06-18; level=0
8: position=alleges; speaker=Colombian official; party=COL; kind=anonymous; channel=none; said=2008-06-18; level=0
9: position=doubts; speaker=Clara Ines Buitrago; party=COL; kind=named; channel=none; said=2008-06-18; level=0
10: position=doubts; speaker=Clara Ines Buitrago; party=COL; kind=named; channel=none; said=2008-06-18; level=0
11: position=acknowledges; speaker=Clara Ines Buitrago; party=COL; kind=named; channel=none; said=2008-06-18; level=0
12: position=alleges; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2008-06-18; level=0
13: position=alleges; speaker=Andres Felipe Lozada; party=COL; kind=named; channel=none; said=2008-06-18; level=0
14: position=declines; speaker=Andres Felipe Lozada; party=COL; kind=named; channel=none; said=2008-06-18; level=0
15: position=declines; speaker=FARC; party=FARC; kind=named; channel=statement; said=2008-06-18; level=0
16: position=condemns; speaker=FARC; party=FARC; kind=named; channel=statement; said=2008-06-18; level=0
17: position=demands; speaker=US State Department; party=USA; kind=named; channel=none; said=2008-06-18; level=0
18: position=acknowledges; speaker=Hugo Chavez; party=VEN; kind=named; channel=none; said=2008-01-01/2008-01-31; level=0
