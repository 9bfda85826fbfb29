title: Armenia says captive shepherd is a shepherd
byline: none
agency: AP
dateline: YEREVAN, Armenia
published: 2014-08-07

YEREVAN, Armenia (AP) — {1s|Azerbaijan} {1q|said} Thursday {1c|that a man captured near Kelbajar belonged to an Armenian sabotage group and had cut the throat of a sentry}.

{2s|Armenia's Defense Ministry} {2q|said} {2c|no group had been sent and that the man looked after 90 sheep}. {3c|"The sheep came home without him,"} {3s|ministry spokesman Hrant Davidyan} {3q|told} reporters. {4s|His wife} {4q|said} {4c|he had never held anything sharper than shears}.

In a recording broadcast by Azerbaijani state television, {5s|the man, Vardan Mkheyan,} {5q|said} {5c|he had guided four soldiers to the ridge}. {7s|Davidyan} {7q|said} {7c|it was theater, and that one could see him reading}. {8s|A Red Cross delegate who visited the prisoner} {8q|said} {8c|what was said in the cell stays there}.

{9s|A shepherd from the same village} {9q|told} the AP {9c|that he too had been asked to guide soldiers, and had done it once}. {10s|The village mayor} {10q|bore him out}: {10c|soldiers did come, in July}. {11s|The ministry} {11q|said} later {11c|that there had been a reconnaissance in July, though not on that ridge}.

{12s|The Minsk Group mediators} {12q|said} {12c|prisoners should be exchanged before the Sochi summit on Sunday}. {13s|The Azerbaijani prosecutor} {13q|said} {13c|whoever cuts a boy's throat forfeits such courtesies; it was bestial}. {14s|He} {14q|said} {14c|the trial would open within a month}.

{17s|The Red Cross} {17q|said} {17c|it had visited eleven prisoners on both sides this year}. {18s|Davidyan} {18q|said} {18c|parading a captive before cameras was vile}.

{15s|Russia} {15q|said} {15c|one more raid could undo 20 years of truce}. {16s|A European monitor} {16q|said} {16c|he could find neither the knife nor anyone who had seen it}.

{19s|Yerevan} {19q|accused} {19c|Baku of trading in shepherds}.
---
1: position=alleges; speaker=Azerbaijan; party=AZE; kind=named; channel=none; said=2014-08-07; level=0
2: position=denies; speaker=Armenian Defense Ministry; party=ARM; kind=named; channel=none; said=2014-08-07; level=0
3: position=denies; speaker=Hrant Davidyan; party=ARM; kind=named; channel=briefing; said=2014-08-07; level=0
4: position=denies; speaker=wife of Vardan Mkheyan; party=ARM; kind=role; channel=none; said=2014-08-07; level=0
5: position=acknowledges; speaker=Vardan Mkheyan; party=ARM; kind=named; channel=state-media; said=2014-08-07; level=0
7: position=dismisses; speaker=Hrant Davidyan; party=ARM; kind=named; channel=briefing; said=2014-08-07; level=0
8: position=declines; speaker=Red Cross delegate in Azerbaijan; party=ICRC; kind=role; channel=none; said=2014-08-07; level=0
9: position=acknowledges; speaker=a shepherd from Vardan Mkheyan's village; party=ARM; kind=anonymous; channel=interview; said=2014-08-07; level=0
10: position=confirms; speaker=mayor of an Armenian village; party=ARM; kind=role; channel=none; said=2014-08-07; level=0
11: position=acknowledges; speaker=Armenian Defense Ministry; party=ARM; kind=named; channel=none; said=2014-08-07; level=0
12: position=demands; speaker=Minsk Group mediators; party=OSCE; kind=collective; channel=none; said=2014-08-07; level=0
13: position=condemns; speaker=Azerbaijani prosecutor; party=AZE; kind=role; channel=none; said=2014-08-07; level=0
14: position=pledges; speaker=Azerbaijani prosecutor; party=AZE; kind=role; channel=none; said=2014-08-07; level=0
15: position=warns; speaker=Russia; party=RUS; kind=named; channel=none; said=2014-08-07; level=0
16: position=doubts; speaker=a European monitor; party=OSCE; kind=anonymous; channel=none; said=2014-08-07; level=0
17: position=asserts; speaker=Red Cross; party=ICRC; kind=named; channel=none; said=2014-08-07; level=0
18: position=condemns; speaker=Hrant Davidyan; party=ARM; kind=named; channel=none; said=2014-08-07; level=0
19: position=accuses; speaker=Armenia; party=ARM; kind=named; channel=none; said=2014-08-07; level=0
