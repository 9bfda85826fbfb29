"""How an article and its statements are cited, and the way to the very words in the original.

In: the ledger's view of an article, the address of its page. Out: one line of text; an address with a text directive.
Always: a line names outlet, title, day, ids, the checkpoint that vouches for them and the permalink; nobody is sent
anywhere but to http and https.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from counterclaim.ledger.views.article_nouns import ArticleView
from counterclaim.render.wording import day_words, visible
from counterclaim.web.templating import safe_link

_QUOTED_WORDS = 5
_LONG_QUOTE = 120


@dataclass(frozen=True, slots=True)
class Citing:
    """How an article and its statements are cited, each in one line: who, what, when, vouched for by what, where."""

    work: str
    anchor: str
    page: str

    def line(self, statement: str | None = None) -> str:
        """The line of the article, or of one statement in it."""
        if statement is None:
            return f"{self.work}, {self.anchor}, {self.page}"
        return f"{self.work}, statement {statement}, {self.anchor}, {self.page}#s={statement}"


def citing(view: ArticleView, page: str) -> Citing:
    """How to cite what stands under this address."""
    document, checkpoint = view.document, view.checkpoint
    outlet = ", ".join(dict.fromkeys(each for each in (document.outlet, document.agency) if each)) or "outlet not told"
    title = visible(document.title or "Article without a title")
    day = "day not told" if document.published is None else day_words(document.published)
    anchor = "no checkpoint yet"
    if checkpoint is not None:
        anchor = f"ledger checkpoint {checkpoint.size} {checkpoint.root[:16]}"
    return Citing(f"{visible(outlet)}, “{title}”, {day}, article {document.id[7:23]}", anchor, page)


def text_fragment(address: str | None, words: str) -> str | None:
    """The original's address with the words in it to look for (WICG Text Fragments), if a browser may be sent there.

    >>> text_fragment("https://example.org/a", "no arms, ever")
    'https://example.org/a#:~:text=no%20arms%2C%20ever'
    """
    safe = safe_link(address)
    pieces = words.split()
    if safe is None or not pieces:
        return None
    if len(words) > _LONG_QUOTE or "\n" in words:
        ends = (" ".join(pieces[:_QUOTED_WORDS]), " ".join(pieces[-_QUOTED_WORDS:]))
        asked = ",".join(map(_encoded, ends)) if len(pieces) > 2 * _QUOTED_WORDS else _encoded(" ".join(pieces))
    else:
        asked = _encoded(" ".join(pieces))
    return f"{safe}{'' if '#' in safe else '#'}:~:text={asked}"


def _encoded(words: str) -> str:
    """Words as a part of a text directive, in which `-`, `,` and `&` have a meaning of their own."""
    if words.isascii() and words.replace(" ", "").isalnum():
        return words.replace(" ", "%20")
    return quote(words, safe="").replace("-", "%2D")
