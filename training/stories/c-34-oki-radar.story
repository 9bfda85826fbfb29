title: Seoul, Tokyo dig in over radar 'lock-on' in fog
byline: Kaori Minegishi
agency: none
dateline: TOKYO
published: 2019-01-29

TOKYO, Jan. 29 - {1s|Japan} on Tuesday {1q|repeated} {1c|{23s|its} {23q|charge} {23c|that a South Korean destroyer aimed a fire-control radar at one of its patrol planes northwest of the Oki Islands}}, and {2s|South Korea} {2q|repeated} {2c|that it had done nothing of the kind}.

{3c|"We have the sound. The sound does not lie,"} {3s|Defense Minister Takeo Iwabuchi} {3q|told} reporters after playing 18 seconds of a thin, rising whine.

{4c|"Anyone with headphones may judge,"} {4s|he} {4q|said}.

{5s|The South Korean navy} {5q|described} {5c|the recording as "a kettle"}. {6c|Its ship had been looking for a North Korean fishing boat in distress and had switched on a navigation radar only}, {6,7s|the navy's spokeswoman, Commander Jin So-ra,} {6q|said}, {7q|blaming} {7c|the Japanese plane for a "menacing" pass at 150 meters}. {8s|Tokyo} {8q|conceded} {8c|that the plane had come closer than its own manual advises}.

Washington, which keeps 80,000 troops in the two countries, has tried to stay out of the quarrel. {9,10s|A senior U.S. official} {9q|would only say} {9c|that both allies had "excellent equipment"}, and {10q|urged} {10c|them to remember who else was listening}. {11s|Another American official} {11q|was blunter}: {11c|"The only guy laughing is in Pyongyang."}

The fishing boat, eight meters long and full of frozen squid, was towed to the line and handed back. One of its four men had died.

{12s|North Korea} {12q|has yet to acknowledge} {12c|the boat}. {13,14s|Its party daily} {13q|condemned} {13c|"the samurai of the skies"} in a commentary on Sunday, and {14q|warned} {14c|the South against "licking a boot that kicks"}.

{15s|Former naval officers in both countries} {15q|question whether} {15c|a minister should have gone public at all}. {16s|One of them, retired Vice Adm. Shoichi Kanbe,} {16q|said} {16c|{17s|a Korean counterpart} {17q|had assured} him within hours {17c|that the radar operator would be reprimanded}}. {18s|Seoul's defense ministry} {18q|scotched} {18c|the story}: {18c|there had been no such call.}

{19c|Prime Minister Isao Takanashi} {19q|is reported to} {19c|want the matter closed} before he meets President Hwang in Osaka; {20,21s|his office} {20q|confirmed} {20c|the meeting} and {21q|promised} {21c|"a frank exchange"}. {22s|Mr. Iwabuchi} {22q|hinted} {22c|that a longer recording exists}.
---
1: position=alleges; speaker=Japan; party=JPN; kind=named; channel=none; said=2019-01-29; level=0
2: position=denies; speaker=South Korea; party=KOR; kind=named; channel=none; said=2019-01-29; level=0
3: position=alleges; speaker=Takeo Iwabuchi; party=JPN; kind=named; channel=briefing; said=2019-01-29; level=0
4: position=asserts; speaker=Takeo Iwabuchi; party=JPN; kind=named; channel=briefing; said=2019-01-29; level=0
5: position=dismisses; speaker=South Korean navy; party=KOR; kind=named; channel=none; said=2019-01-29; level=0
6: position=denies; speaker=Jin So-ra; party=KOR; kind=named; channel=none; said=2019-01-29; level=0
7: position=accuses; speaker=Jin So-ra; party=KOR; kind=named; channel=none; said=2019-01-29; level=0
8: position=acknowledges; speaker=Japan; party=JPN; kind=named; channel=none; said=2019-01-29; level=0
9: position=declines; speaker=senior US official; party=USA; kind=anonymous; channel=none; said=2019-01-29; level=0
10: position=demands; speaker=senior US official; party=USA; kind=anonymous; channel=none; said=2019-01-29; level=0
11: position=asserts; speaker=US official; party=USA; kind=anonymous; channel=none; said=2019-01-29; level=0
12: position=declines; speaker=North Korea; party=PRK; kind=named; channel=none; said=/2019-01-29; level=0
13: position=condemns; speaker=Rodong Sinmun; party=PRK; kind=named; channel=report; said=2019-01-27; level=0
14: position=warns; speaker=Rodong Sinmun; party=PRK; kind=named; channel=report; said=2019-01-27; level=0
15: position=doubts; speaker=former naval officers; party=none; kind=collective; channel=none; said=2019-01-29; level=0
16: position=alleges; speaker=Shoichi Kanbe; party=JPN; kind=named; channel=none; said=2019-01-29; level=0
17: position=pledges; speaker=South Korean naval officer; party=KOR; kind=anonymous; channel=none; said=/2019-01-29; level=1
18: position=denies; speaker=South Korean defense ministry; party=KOR; kind=named; channel=none; said=2019-01-29; level=0
19: position=asserts; speaker=unresolved; party=none; kind=unresolved; channel=none; said=2019-01-29; level=0
20: position=confirms; speaker=Japanese prime minister's office; party=JPN; kind=named; channel=none; said=2019-01-29; level=0
21: position=pledges; speaker=Japanese prime minister's office; party=JPN; kind=named; channel=none; said=2019-01-29; level=0
22: position=alleges; speaker=Takeo Iwabuchi; party=JPN; kind=named; channel=none; said=2019-01-29; level=0
23: position=accuses; speaker=Japan; party=JPN; kind=named; channel=none; said=2019-01-29; level=1
