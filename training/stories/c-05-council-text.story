title: UN council deadlocked over rebuke as Pyongyang shrugs
byline: none
agency: none
dateline: UNITED NATIONS
published: 2016-08-25

United Nations - {1c|A draft statement rebuking North Korea for its latest submarine-launched missile is "dead for today"}, {1s|two Council diplomats} {1q|said} Thursday after two hours behind closed doors.

{2c|{19s|China} {19q|wanted} {19c|the text to urge "all sides" to avoid provocation}, wording that Washington could not swallow}, {2q|according to} {2s|one of the diplomats}. {3s|The other} {3q|put it down to} {3c|"bad temper left over from the summer"}.

{4s|US ambassador Lorraine Whitcombe} {4q|made no secret of} {4c|her frustration}. {5c|"The Council cannot be a postbox where violations go to be stamped,"} {5,6s|she} {5q|told} reporters, {6q|insisting} {6c|that a text would come}.

{7s|China's deputy envoy Shen Guowei} {7q|refused to be drawn on} {7c|whether Beijing had blocked it}. {8c|"I have no information on a block. I have information on a lunch,"} {8s|he} {8q|quipped} on his way out.

Japan and France had circulated the draft on Wednesday night, hours after the missile flew 500 kilometres from a point off Sinpo.

{9c|The test was "the success of successes"}, {9s|North Korean leader Kim Jong-Un} {9q|was quoted as saying} by {10s|the official news agency}, which {10q|claimed} {10c|that the US mainland was now "in the palm of our hand"}.

{11s|South Korea} {11q|scoffed at} {11c|{12s|the North}'s {12q|boast} {12c|that the missile could not be intercepted}}. But {13s|a defence ministry official in Seoul} {13q|admitted} {13c|that the solid-fuel motor had "come along faster than we drew it on the chart"}.

{14s|Pyongyang's own mission} {14q|demanded in a letter} {14c|that the Council take up "the aggressive drill" now under way in the South}. {15s|Malaysia, this month's president,} {15q|has promised} {15c|to pass it round}.

{16s|A panel of experts} {16q|reported} in February {16c|that {17s|34 states} {17q|had acknowledged} {17c|failing to enforce at least one sanction}}. {18s|Its former coordinator, Daan Verhoeckx,} {18q|doubts} {18c|a new statement would change anything}: {18c|"They read them. They file them. They launch."}
---
1: position=asserts; speaker=two Security Council diplomats; party=none; kind=anonymous; channel=none; said=2016-08-25; level=0
2: position=alleges; speaker=Security Council diplomat; party=none; kind=anonymous; channel=none; said=2016-08-25; level=0
3: position=asserts; speaker=Security Council diplomat; party=none; kind=anonymous; channel=none; said=2016-08-25; level=0
4: position=asserts; speaker=Lorraine Whitcombe; party=USA; kind=named; channel=none; said=2016-08-25; level=0
5: position=condemns; speaker=Lorraine Whitcombe; party=USA; kind=named; channel=briefing; said=2016-08-25; level=0
6: position=pledges; speaker=Lorraine Whitcombe; party=USA; kind=named; channel=briefing; said=2016-08-25; level=0
7: position=declines; speaker=Shen Guowei; party=CHN; kind=named; channel=none; said=2016-08-25; level=0
8: position=declines; speaker=Shen Guowei; party=CHN; kind=named; channel=none; said=2016-08-25; level=0
9: position=asserts; speaker=Kim Jong-Un; party=PRK; kind=named; channel=state-media; said=2016-08-25; level=0
10: position=warns; speaker=North Korean state news agency; party=PRK; kind=named; channel=report; said=2016-08-25; level=0
11: position=dismisses; speaker=South Korea; party=KOR; kind=named; channel=none; said=2016-08-25; level=0
12: position=asserts; speaker=North Korea; party=PRK; kind=named; channel=none; said=2016-08-25; level=1
13: position=acknowledges; speaker=South Korean defence ministry official; party=KOR; kind=anonymous; channel=none; said=2016-08-25; level=0
14: position=demands; speaker=North Korean mission to the UN; party=PRK; kind=named; channel=letter; said=2016-08-25; level=0
15: position=pledges; speaker=Malaysia; party=MYS; kind=named; channel=none; said=2016-08-25; level=0
16: position=alleges; speaker=UN panel of experts; party=UNO; kind=document; channel=report; said=2016-02-01/2016-02-29; level=0
17: position=acknowledges; speaker=34 states; party=none; kind=collective; channel=none; said=/2016-02-29; level=1
18: position=doubts; speaker=Daan Verhoeckx; party=none; kind=named; channel=none; said=2016-08-25; level=0
19: position=demands; speaker=China; party=CHN; kind=named; channel=none; said=2016-08-25; level=1
