title: Sudan changes tack on desert air strike, holds Israel responsible
byline: Mahgoub Sirelkhatim
agency: AFP
dateline: KHARTOUM
published: 2009-03-27

KHARTOUM — {1,2s|Sudan} on Friday {1q|acknowledged for the first time} {1c|that aircraft had destroyed a convoy near Port Sudan in January}, and {2q|held} {2c|Israel responsible for a raid it had until now passed over in silence}.

{3,4s|State Transport Minister Yousif Abbaro} {3q|put} {3c|the death toll at 119}, {4q|describing} {4c|the victims as smugglers, cooks and migrants}. {5c|There were no weapons, “not a pistol”}, {5,6s|he} {5q|said}, {6q|contradicting} {6c|{7s|a foreign ministry colleague}'s {7q|admission} hours earlier {7c|of “light arms in one or two vehicles”}}.

{8s|Israel}, in keeping with its habit, {8q|neither confirmed nor denied} {8c|the raid}. {9s|Its outgoing prime minister} {9q|remarked} at a conference in Herzliya {9c|that “there is no place where Israel cannot operate”}, {10c|words} {10s|commentators} {10q|took as} {10c|a signature}.

{11,24s|A U.S. network}, {24q|citing} {24c|two officials}, {11q|had reported} on Wednesday {11c|that the trucks carried Iranian rockets for the Gaza Strip}. {12s|Tehran} {12q|repudiated} {12c|the story}; {13s|Hamas} {13q|laughed off} {13c|the {14s|American} {14q|suggestion} {14c|that it waited for rockets from the Sahara}}.

{15s|Egypt} {15q|had no information on} {15c|the convoy}, although {16s|a Bedouin trader in the border town of Shalateen} {16q|said} {16c|police had come asking for survivors}.

The coastal track from Port Sudan to the Egyptian border is some 400 kilometres long and has no wells.

{17s|An Eritrean who lost a leg} {17q|recalled} from his hospital bed {17c|“a noise like cloth tearing, then day in the night”}. {18q|It is not known} {18c|how many of the dead were refugees}.

{19,21s|The Arab League} {19q|condemned} {19c|{20s|Israel}'s {20q|boast} {20c|of a long arm}} and {21q|called on} {21c|the Security Council to act}. {22s|A Western diplomat} {22q|was sceptical}: {22c|“{23s|Khartoum} {23q|wants} {23c|a debate on the bombs} but none on the trucks.”}
---
1: position=acknowledges; speaker=Sudan; party=SDN; kind=named; channel=none; said=2009-03-27; level=0
2: position=accuses; speaker=Sudan; party=SDN; kind=named; channel=none; said=2009-03-27; level=0
3: position=alleges; speaker=Yousif Abbaro; party=SDN; kind=named; channel=none; said=2009-03-27; level=0
4: position=alleges; speaker=Yousif Abbaro; party=SDN; kind=named; channel=none; said=2009-03-27; level=0
5: position=denies; speaker=Yousif Abbaro; party=SDN; kind=named; channel=none; said=2009-03-27; level=0
6: position=denies; speaker=Yousif Abbaro; party=SDN; kind=named; channel=none; said=2009-03-27; level=0
7: position=acknowledges; speaker=a Sudanese foreign ministry official; party=SDN; kind=role; channel=none; said=2009-03-27; level=1
8: position=declines; speaker=Israel; party=ISR; kind=named; channel=none; said=2009-03-27; level=0
9: position=asserts; speaker=outgoing Prime Minister of Israel; party=ISR; kind=role; channel=speech; said=/2009-03-27; level=0
10: position=asserts; speaker=commentators; party=none; kind=collective; channel=none; said=/2009-03-27; level=0
11: position=alleges; speaker=a U.S. network; party=none; kind=role; channel=none; said=2009-03-25; level=0
12: position=denies; speaker=Iran; party=IRN; kind=named; channel=none; said=2009-03-25/2009-03-27; level=0
13: position=dismisses; speaker=Hamas; party=Hamas; kind=named; channel=none; said=2009-03-25/2009-03-27; level=0
14: position=alleges; speaker=U.S. officials; party=USA; kind=collective; channel=none; said=2009-03-25; level=1
15: position=declines; speaker=Egypt; party=EGY; kind=named; channel=none; said=2009-03-27; level=0
16: position=alleges; speaker=a Bedouin trader; party=none; kind=anonymous; channel=none; said=2009-03-27; level=0
17: position=asserts; speaker=an Eritrean survivor; party=none; kind=anonymous; channel=interview; said=2009-03-27; level=0
18: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2009-03-27; level=0
19: position=condemns; speaker=Arab League; party=none; kind=named; channel=none; said=2009-03-27; level=0
20: position=asserts; speaker=Israel; party=ISR; kind=named; channel=none; said=/2009-03-27; level=1
21: position=demands; speaker=Arab League; party=none; kind=named; channel=none; said=2009-03-27; level=0
22: position=doubts; speaker=a Western diplomat; party=none; kind=anonymous; channel=none; said=2009-03-27; level=0
23: position=demands; speaker=Sudan; party=SDN; kind=named; channel=none; said=2009-03-27; level=1
24: position=asserts; speaker=a U.S. network; party=none; kind=role; channel=none; said=2009-03-25; level=0
