"""What a hostile story may hold: markup, handlers, addresses and templates, each of which would set `window.ran`.

In: nothing. Out: PAYLOADS, more than 200 texts, none like another. Always: each tries to run `RUN`, to ask another
host, or to have a template worked out.
"""

from __future__ import annotations

from collections.abc import Iterator

RUN = "window.ran=1"
HANDLERS = (
    "<img src=x onerror={0}>", "<img/src/onerror={0}>", "<svg onload={0}>", "<svg/onload={0}//", "<body onload={0}>",
    "<video src=x onerror={0}></video>", "<audio src=x onerror={0}>", "<input autofocus onfocus={0}>",
    "<details open ontoggle={0}>x</details>", "<marquee onstart={0}>x</marquee>", "<iframe onload={0}></iframe>",
    "<object data=x onerror={0}>",
    "<select autofocus onfocus={0}><option>x</select>", "<a autofocus href=# onfocus={0}>x</a>",
    "<div style=animation-name:x onanimationstart={0}>x</div>", "<p tabindex=1 autofocus onfocus={0}>x</p>",
    "<style onload={0}></style>", "<link rel=stylesheet href=x onerror={0}>", "<script src=x onerror={0}></script>",
    "<svg><animate onbegin={0} attributeName=x dur=1s></svg>",
)  # fmt: skip
SCRIPTS = (
    "<script>{0}</script>", "<ScRiPt>{0}</sCrIpT>", "<script >{0}</script >", "<script\n>{0}</script\n>",
    "<scr<script>ipt>{0}</scr</script>ipt>", "<script type=module>{0}</script>", "<svg><script>{0}</script></svg>",
    "<math><mtext><script>{0}</script></mtext></math>", "<noscript><p title='</noscript><script>{0}</script>'>",
    "<template><script>{0}</script></template>", "<!--<script>{0}</script>-->", "<![CDATA[<script>{0}</script>]]>",
    "<xmp></xmp><script>{0}</script>", "<script>{0}", "<<script>{0}//<</script>",
    "<iframe srcdoc='<script>parent.{0}</script>'></iframe>", "<embed src='data:text/html,<script>{0}</script>'>",
    "<object data='data:text/html,<script>{0}</script>'></object>", "<base href='javascript:{0}//'>",
    "<meta http-equiv=refresh content='0;url=javascript:{0}'>",
)  # fmt: skip
BREAKS = (
    "", "\">", "'>", "</title>", "</textarea>", "</script>", "</style>", "-->", "]]>", "</q></blockquote>", "</svg>",
)  # fmt: skip
ADDRESSES = (
    "javascript:{0}", "JaVaScRiPt:{0}", " javascript:{0}", "java\tscript:{0}", "java\nscript:{0}", "\x01javascript:{0}",
    "javascript&colon;{0}", "&#106;avascript:{0}", "data:text/html,<script>{0}</script>", "vbscript:{0}",
    "//elsewhere.example/x", "https://elsewhere.example/x.js", "http://elsewhere.example/\"onmouseover={0}",
    "javascript://example.org/%0a{0}", "blob:https://example.org/{0}",
)  # fmt: skip
ATTRIBUTES = (
    "\" onmouseover={0} x=\"", "' onmouseover={0} x='", "\" autofocus onfocus={0} x=\"", "` onmouseover={0} x=`",
    "x onmouseover={0}",
    "\" style=\"background:url(https://elsewhere.example/x)", "\" hx-get=\"/claims\" hx-trigger=\"load\" x=\"",
    "\" hx-on:click=\"{0}", "\" data-copies=\"x", "\"><a data-key=c href=//elsewhere.example>",
)  # fmt: skip
TEMPLATES = (
    "{{{{7*191}}}}", "${{7*191}}", "#{{7*191}}",
    "<%= 7*191 %>", "{{%% print(7*191) %%}}", "{{{{self.__init__}}}}", "{{7*191}}",
    "';{0};'", "\";{0};\"", "\\\";{0};//",
    "\u2028{0}\u2029", "</script><script>{0}</script>", "&lt;script&gt;{0}&lt;/script&gt;",
    "&#60;script&#62;{0}&#60;/script&#62;",
    "%3Cscript%3E{0}%3C/script%3E", "\\u003cscript\\u003e{0}\\u003c/script\\u003e",
    "\x00<script>{0}</script>", "＜script＞{0}＜/script＞", "\u202e<script>{0}</script>", "[x](javascript:{0})",
)  # fmt: skip


def _all() -> Iterator[str]:
    for pattern in (*HANDLERS, *SCRIPTS, *ADDRESSES, *ATTRIBUTES, *TEMPLATES):
        yield pattern.format(RUN)
    for number, pattern in enumerate((*HANDLERS, *SCRIPTS)):
        for more in range(3):
            yield BREAKS[1 + (number * 3 + more) % (len(BREAKS) - 1)] + pattern.format(RUN)


PAYLOADS = tuple(dict.fromkeys(_all()))
