title: Border Eritrea-Ethiopia: no pillars still (republished copy)
byline: Gebrekidan Haile-Maskal
agency: AFP
dateline: ADIGRAT, Ethiopia
published: 2006-02-18

ADIGRAT, Ethiopia, Feb 18 (AFP) - Fourteen concrete pillars lie on their sides in a yard behind the town hall here, of one metre and half each and with a number painted. They were poured in 2003 in order that a border be marked. Above them the hens sleep.

Ethiopia and Eritrea fought from May 1998 to June 2000 over that border. Some 80,000 soldiers died, many in frontal assaults on trenches that had not been seen in warfare since 1918. A peace accord signed in Algiers set up a commission of five jurists in The Hague, and in April 2002 they ruled. The town of Badme, where it began, went to Eritrea.

{1s|Addis Ababa} {1q|has said} more than once {1c|that it accepts the ruling "in principle"}. {2s|Asmara} {2q|demands} {2c|that it do so on the ground}. {3c|"A pillar is not a principle,"} {3s|Eritrean presidential adviser Yohannes Tekleab} {3q|told} AFP last week.

Between the two runs a strip 25 kilometres wide, patrolled by 3,300 UN peacekeepers. They have been without helicopters since October, when Eritrea closed its sky to them. In December the Americans, Canadians, Europeans and Russians of the force received ten days for the departure. Indian and Jordanian drivers now cover the road at night with torches.

{4s|The head of UN peacekeeping} {4q|warned} {4c|the Security Council on Tuesday that the mission was "driving with its eyes shut"}. {5s|Ethiopian Information Minister Desta Alemseged} {5q|blamed} {5c|Eritrea alone for the impasse}, and {6s|he} {6q|denied} {6c|{12s|Asmara}'s {12q|allegation} {12c|that his country had moved tanks to Zalambessa}}. {7c|Forty-one tanks are there now}, {7q|according to} {7s|a UN military observer}, who counted them from a church roof.

The commission has met once this year, for an afternoon. Its chairman, an English judge, resigned in January on grounds of health. The budget, 11.4 million dollars, comes from a trust fund to which seven governments have contributed. A line-by-line description of the border was published as an annexe to the ruling; it names rivers that have three names, and a hill that is not there.

The weapons are come more fast than the pillars. Ethiopia took delivery of a dozen Russian fighters during the war and has replaced all those it lost. Eritrea's six arrived with their own pilots. A UN embargo on both lapsed in May 2001 and no state asked for its renewal.

{8s|Washington} {8q|proposes} {8c|a fresh look at "those stretches where the line divides a village"}. {9s|Tekleab} {9q|scorned} {9c|the idea as "a second bite by the loser"}. {10s|Diplomats in Addis Ababa} {10q|give} {10c|to it few chances}.

In Adigrat the keeper of the yard, Hagos Wolde-Giorgis, 61, lost two sons at Tsorona. He feeds the hens himself. {11s|He} {11q|would like} {11c|the pillars gone}, on a lorry, in either direction.
---
1: position=asserts; speaker=Ethiopia; party=ETH; kind=named; channel=none; said=/2006-02-18; level=0
2: position=demands; speaker=Eritrea; party=ERI; kind=named; channel=none; said=2006-02-18; level=0
3: position=demands; speaker=Yohannes Tekleab; party=ERI; kind=named; channel=interview; said=2006-02-06/2006-02-12; level=0
4: position=warns; speaker=head of UN peacekeeping; party=UNO; kind=role; channel=briefing; said=2006-02-14; level=0
5: position=accuses; speaker=Desta Alemseged; party=ETH; kind=named; channel=none; said=2006-02-18; level=0
6: position=denies; speaker=Desta Alemseged; party=ETH; kind=named; channel=none; said=2006-02-18; level=0
7: position=alleges; speaker=a UN military observer; party=UNO; kind=anonymous; channel=none; said=2006-02-18; level=0
8: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=2006-02-18; level=0
9: position=dismisses; speaker=Yohannes Tekleab; party=ERI; kind=named; channel=none; said=2006-02-18; level=0
10: position=doubts; speaker=diplomats in Addis Ababa; party=none; kind=anonymous; channel=none; said=2006-02-18; level=0
11: position=demands; speaker=Hagos Wolde-Giorgis; party=ETH; kind=named; channel=none; said=2006-02-18; level=0
12: position=alleges; speaker=Eritrea; party=ERI; kind=named; channel=none; said=/2006-02-18; level=1
