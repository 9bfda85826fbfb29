title: Kazakhstan owns up to MiGs for Pyongyang
byline: none
agency: Reuters
dateline: ALMATY
published: 1999-08-13

ALMATY, Aug 13 (Reuters) - {1c|Some 30 old fighters did leave for North Korea, in pieces, and it was done behind the president's back}, {1s|Kazakhstan's security council secretary, Yerlan Baitassov,} {1q|said} on Friday.

In June {2s|he} {2q|had said} {2c|that all Kazakhstan ever sent Pyongyang was a telegram}. {3s|South Korea's intelligence service} {3q|told} lawmakers in Seoul then {3c|that an Antonov had carried wings and engines out of Taldykorgan, by way of Baku}.

{4s|The Czech middleman, Oldřich Hruza,} {4q|said} by telephone {4c|his company trades in tractors}. {5c|“In what colour would you like your MiG, sir?”} {5s|he} {5q|added}. {6s|The loading list, which prosecutors passed to reporters,} {6q|gives} {6c|Hruza's firm as consignor and “agricultural implements” as the goods}.

{7s|North Korea's envoy in Beijing} {7q|said} {7c|its air force lacked for nothing and had received nothing}. {8s|A commentary in Rodong Sinmun} {8q|noted} {8c|that {9s|the puppets in Seoul} {9q|say} {9c|this sort of thing} before every exercise, and that those who rehearse for war will have one}.

{10s|An engineer at the Taldykorgan base} {10q|said} {10c|his commander ordered the tails sawn off at night}. {11c|The commander, in custody since July, talks to his lawyer}, {11s|his wife} {11q|said}; {12c|to others} {12s|he} {12q|says} {12c|only that Friday is fish}.

{13s|Washington} {13q|said} {13c|Almaty had come clean and should now jail somebody}. {14c|Aid of $75 million is before Congress and it could stay there}, {14s|an embassy official} {14q|remarked}. {15s|Baitassov} {15q|said} {15c|the airfields would be fenced by winter}. {16c|The men who did this sold the honour of a country eight years old}, {16s|he} {16q|went on}, {16c|“and one is disgusted to know them”}.

{17s|Analyst Marcia Oldenburg} {17q|pointed out} {17c|that the MiG-21 first flew in 1955}.
---
1: position=acknowledges; speaker=Yerlan Baitassov; party=KAZ; kind=named; channel=briefing; said=1999-08-13; level=0
2: position=denies; speaker=Yerlan Baitassov; party=KAZ; kind=named; channel=briefing; said=1999-06-01/1999-06-30; level=0
3: position=alleges; speaker=South Korean intelligence service; party=KOR; kind=named; channel=speech; said=1999-06-01/1999-06-30; level=0
4: position=denies; speaker=Oldřich Hruza; party=none; kind=named; channel=interview; said=1999-08-13; level=0
5: position=dismisses; speaker=Oldřich Hruza; party=none; kind=named; channel=interview; said=1999-08-13; level=0
6: position=alleges; speaker=loading list; party=none; kind=document; channel=leak; said=/1999-08-13; level=0
7: position=denies; speaker=North Korean envoy in Beijing; party=PRK; kind=role; channel=none; said=1999-08-13; level=0
8: position=warns; speaker=Rodong Sinmun; party=PRK; kind=named; channel=state-media; said=/1999-08-13; level=0
9: position=alleges; speaker=South Korea; party=KOR; kind=named; channel=none; said=/1999-08-13; level=1
10: position=alleges; speaker=an engineer at the Taldykorgan base; party=none; kind=anonymous; channel=none; said=1999-08-13; level=0
11: position=asserts; speaker=wife of the base commander; party=none; kind=role; channel=none; said=1999-08-13; level=0
12: position=declines; speaker=commander of the Taldykorgan base; party=KAZ; kind=role; channel=none; said=1999-08-13; level=0
13: position=demands; speaker=United States; party=USA; kind=named; channel=none; said=1999-08-13; level=0
14: position=warns; speaker=a US embassy official; party=USA; kind=anonymous; channel=none; said=1999-08-13; level=0
15: position=pledges; speaker=Yerlan Baitassov; party=KAZ; kind=named; channel=briefing; said=1999-08-13; level=0
16: position=condemns; speaker=Yerlan Baitassov; party=KAZ; kind=named; channel=briefing; said=1999-08-13; level=0
17: position=asserts; speaker=Marcia Oldenburg; party=none; kind=named; channel=none; said=1999-08-13; level=0
