title: Hospital, hackers and a hotel in Shenyang
byline: BBC Monitoring desk
agency: none
dateline: SEOUL
published: 2021-07-07

South Korea's largest cancer hospital was robbed of 830,000 records in May. {1s|The police} {1q|said} on Wednesday {1c|the thieves sat in a hotel in Shenyang and were paid by Pyongyang}.

{2c|"We treat our sick free of charge and have no need to steal the South's,"} {2s|a North Korean website} {2q|wrote}. {3s|It} {3q|noted} {3c|that the South's police had blamed the North for a bank, a dam and a children's cartoon, "and were all but right about the cartoon"}.

{4s|The hotel's manager, Piao Chunzi,} {4q|told} the BBC {4c|her guests in May were a delegation of ginseng buyers}. {5c|They had kept their curtains shut}, {5s|she} {5q|added}; {6c|what people do with curtains she does not ask}, {6q|went on} {6s|Ms Piao}.

{7s|Chief Superintendent Ok Jin-tae} {7q|said} {7c|the password was a Korean phrase as it is typed only in the North}. {8s|A security company in Tallinn} {8q|said} {8c|it had found that same phrase}. {9s|A rival company} {9q|said} {9c|anybody who watches Northern films could have typed it}.

{10s|The hospital} {10q|said} {10c|that its systems were last patched in 2017}. {11s|Its director} {11q|stressed} {11c|that operations were running to schedule}. {12s|She} {12q|said} {12c|each patient would have a letter by the 20th}.

{13c|{14s|Beijing} {14q|maintains} {14c|that no attack has ever begun on its soil}, and that is one way of counting,} {13q|said} {13s|Marguerite Obuya-Finch, who teaches the subject in Leiden}.

{15s|A patients' association} {15q|said} {15c|it was the lowest thing it had seen in thirty years, and the government should pay}. {16s|The ministry of science} {16q|said} {16c|three more hospitals would go the same way unless somebody paid for engineers}.
---
1: position=alleges; speaker=South Korean police; party=KOR; kind=named; channel=none; said=2021-07-07; level=0
2: position=denies; speaker=North Korean website; party=PRK; kind=named; channel=state-media; said=2021-07-07; level=0
3: position=dismisses; speaker=North Korean website; party=PRK; kind=named; channel=state-media; said=2021-07-07; level=0
4: position=denies; speaker=Piao Chunzi; party=none; kind=named; channel=interview; said=2021-07-07; level=0
5: position=asserts; speaker=Piao Chunzi; party=none; kind=named; channel=interview; said=2021-07-07; level=0
6: position=declines; speaker=Piao Chunzi; party=none; kind=named; channel=interview; said=2021-07-07; level=0
7: position=alleges; speaker=Ok Jin-tae; party=KOR; kind=named; channel=none; said=2021-07-07; level=0
8: position=confirms; speaker=security company in Tallinn; party=none; kind=role; channel=none; said=2021-07-07; level=0
9: position=doubts; speaker=rival security company; party=none; kind=role; channel=none; said=2021-07-07; level=0
10: position=acknowledges; speaker=hospital in Seoul; party=none; kind=role; channel=none; said=2021-07-07; level=0
11: position=asserts; speaker=director of the hospital in Seoul; party=none; kind=role; channel=none; said=2021-07-07; level=0
12: position=pledges; speaker=director of the hospital in Seoul; party=none; kind=role; channel=none; said=2021-07-07; level=0
13: position=doubts; speaker=Marguerite Obuya-Finch; party=none; kind=named; channel=none; said=2021-07-07; level=0
14: position=denies; speaker=China; party=CHN; kind=named; channel=none; said=/2021-07-07; level=1
15: position=condemns; speaker=South Korean patients' association; party=none; kind=named; channel=none; said=2021-07-07; level=0
16: position=warns; speaker=South Korean ministry of science; party=KOR; kind=named; channel=none; said=2021-07-07; level=0
