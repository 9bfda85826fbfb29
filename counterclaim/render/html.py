"""An Account as one self-contained piece of HTML, for notebooks.

In: an Account. Out: an `<article>` with its own style and no script, nothing fetched. Every word of a document is
escaped. Positions are told by word and mark as well as colour; statements inside a statement are nested lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from counterclaim.core.statement import Statement
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles
from counterclaim.render.html_sections import handle_html, mark_html, sections_html
from counterclaim.render.naming import said_words
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.wording import (
    FAMILIES,
    LEGEND,
    MARKS,
    Family,
    circumstances,
    heading_words,
    reason_words,
    speaker_words,
    stamp_words,
    support_words,
    tally,
    visible,
)

# Colours keep a contrast of 4.5 to 1 on white; where a notebook is dark they follow its own scheme.
_STYLE = """
.counterclaim{font:15px/1.5 system-ui,sans-serif;max-width:52rem;color:#1a1a1a;background:#fff;padding:1rem 1.25rem;
 border:1px solid #d0d0d0;border-radius:6px}
.counterclaim h3{margin:0 0 .2rem;font-size:1.15rem}
.counterclaim h4{margin:1rem 0 0;font-size:1rem}
.counterclaim p{margin:.2rem 0}
.counterclaim summary{cursor:pointer}
.counterclaim li>details{font-size:.95rem}
.counterclaim .handle{color:#595959;font:600 .8rem ui-monospace,monospace}
.counterclaim ul{list-style:none;margin:0;padding:0}
.counterclaim li{margin:.9rem 0 0;padding-left:.8rem;border-left:3px solid currentColor}
.counterclaim li li{margin-left:.8rem}
.counterclaim .words{color:#1a1a1a;margin:.15rem 0}
.counterclaim .who{color:#1a1a1a;font-weight:600}
.counterclaim .aside,.counterclaim details p,.counterclaim .support{color:#595959;font-size:.85rem}
.counterclaim .warning,.counterclaim .unresolved{color:#7a4b00}
.counterclaim .charges{color:#a11}.counterclaim .says{color:#17632f}
.counterclaim .denies{color:#0b5c8a}.counterclaim .declines,.counterclaim .supposes{color:#7a4b00}
.counterclaim .plans{color:#6b2a86}
.counterclaim .position{font-weight:700}
.counterclaim .denies>p>.position{text-decoration:underline double}
@media (prefers-color-scheme:dark){
.counterclaim,.counterclaim .words,.counterclaim .who{color:#eee;background:#1c1c1c}
.counterclaim .aside,.counterclaim .handle,.counterclaim details p,.counterclaim .support{color:#b5b5b5}
.counterclaim .warning,.counterclaim .unresolved,.counterclaim .declines,.counterclaim .supposes{color:#f0b95a}
.counterclaim .plans{color:#d9a6f0}
.counterclaim .charges{color:#ff8f8f}.counterclaim .says{color:#7fd89a}.counterclaim .denies{color:#7cc7f2}}
"""


def render_html(account: Account) -> str:
    """The account as an HTML fragment that can stand anywhere."""
    document, handles = account.document, Handles(account)
    title = visible(document.title or document.name or "untitled")
    return "".join(
        (
            f'<article class="counterclaim" lang="en"><style>{_STYLE}</style>',
            f"<h3>{escape(title)}</h3>",
            f'<p class="aside">{escape(" · ".join(heading_words(document)))}</p>',
            *(f'<p class="warning">! {escape(visible(warning))}</p>' for warning in account.warnings),
            sections_html(account, handles),
            _list(account, handles, account.top_statements) or "<p>No attributed statement was found in this text.</p>",
            f'<p class="aside">{_legend()}</p>',
            f'<p class="aside">{escape(" · ".join((tally(account), *stamp_words(account.stamp))))}</p>',
            "</article>",
        )
    )


def _list(account: Account, handles: Handles, statements: Sequence[Statement]) -> str:
    if not statements:
        return ""
    return f"<ul>{''.join(_item(account, handles, statement) for statement in statements)}</ul>"


def _item(account: Account, handles: Handles, statement: Statement) -> str:
    family = FAMILIES[statement.position]
    content = escape(said_words(statement, account.document))
    return "".join(
        (
            f'<li class="{family}"><p>{handle_html(handles.of(statement.id))} ',
            f"{_headline(account, statement, family)}</p>",
            f'<p class="words">{content}</p>' if content else "",
            f'<details class="support"><summary>{_support(account, statement)}</summary>',
            f"{_reasons(account, statement)}</details>",
            _list(account, handles, account.children_of(statement)),
            "</li>",
        )
    )


def _headline(account: Account, statement: Statement, family: Family) -> str:
    speaker = speaker_words(statement, account.document)
    role = f", {speaker.role}" if speaker.role else ""
    notes = f" ({', '.join(speaker.notes)})" if speaker.notes else ""
    verb = verb_for(statement.position, plural=is_plural(speaker.name, statement.speaker.kind))
    resolved = "who" if speaker.resolved else "who unresolved"
    addressee = f" → {escape(visible(statement.addressee))}" if statement.addressee else ""
    return (
        f'{mark_html(family)} <span class="{resolved}">{escape(speaker.name)}</span>{escape(role + notes)} '
        f'<span class="position">{escape(verb)}</span>{addressee} '
        f'<span class="aside">{escape(" · ".join(circumstances(statement)))}</span>'
    )


def _support(account: Account, statement: Statement) -> str:
    told = support_words(statement, account.document)
    return escape(" · ".join((*told, f"score {statement.score:.2f}")))


def _reasons(account: Account, statement: Statement) -> str:
    told = (
        f"<p>{escape(visible(rule))}: {escape(detail)} {escape(words)}</p>"
        for rule, detail, words in reason_words(statement.reasons, account.document)
    )
    return "".join(told) or "<p>No reason was kept.</p>"


def _legend() -> str:
    return " &nbsp; ".join(
        f'<span class="{family}">{MARKS[family]}</span> {escape(meaning)}' for family, meaning in LEGEND.items()
    )
