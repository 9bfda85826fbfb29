"""A statement's card as HTML: who says it stands before what is said, then what it answers, on which claims, and why.

In: a card and how it is cited. Out: one item of a list. Always: every value is escaped; a claim's gist stands with its
status and that somebody claims it. Made here and not in a template, since a long article has hundreds of cards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from markupsafe import Markup, escape

from counterclaim.ledger.views.article_nouns import ClaimTold
from counterclaim.render.claim_words import STATUS_MARKS
from counterclaim.render.ledger_words import STATUS_WORDS, correction_words
from counterclaim.render.wording import MARKS, visible
from counterclaim.web.citing import Citing
from counterclaim.web.reading import Card
from counterclaim.web.templating import LEADS, slug


def cards_html(cards: Iterable[Card], citing: Citing) -> Markup:
    """Cards as items of a list."""
    return Markup("".join(chain.from_iterable(_card(card, citing) for card in cards)))


def _card(card: Card, citing: Citing) -> Iterator[str]:
    id = escape(card.id)
    yield f'<li class="card st {card.family}" id="card-{id}" data-st="{id}" data-family="{card.family}" data-row>'
    yield f'<p class="who"><a class="number" href="#s={id}"><span class="mark" aria-hidden="true">{MARKS[card.family]}'
    yield f'</span>{card.handle[1:]}<span class="unseen"> to the words of statement {card.handle}</span></a> '
    yield f'<span class="plainly">{_who(card)}</span> <strong>{card.verb}</strong>'
    if card.addressee:
        yield ' <span class="plainly"><span aria-hidden="true">→</span><span class="unseen">addressing</span> '
        yield f"{escape(visible(card.addressee))}</span>"
    yield f'</p><p class="facts">{escape(" · ".join(card.facts))}</p><blockquote>{escape(card.words)}</blockquote>'
    yield from _judged(card)
    for label, others in card.others:
        told = ", ".join(f'<a href="#s={escape(each.id)}">{each.handle} {escape(each.words)}</a>' for each in others)
        yield f'<p class="rel"><span class="of">{label}</span> {told}</p>'
    yield from map(_claim, card.claims)
    if card.transfers:
        told = ", ".join(
            f'<a href="/t/{slug(each.id)}">a transfer of arms, {each.status}</a>' for each in card.transfers
        )
        yield f'<p class="rel"><span class="of">tells</span> {told}</p>'
    yield f'<details class="why"><summary>Why · {card.score_words}</summary>'
    yield f"<ol>{card.why or '<li>No reason was kept.</li>'}</ol>"
    yield f'<p class="facts">statement <code>{id}</code> · score {card.score:.2f} · '
    yield f'<a href="/s/{slug(card.id)}">permalink</a>'
    if card.at_source:
        yield f' · <a href="{escape(card.at_source)}" rel="noreferrer noopener external">the words in the original</a>'
    yield f'</p><p class="cite"><span>{escape(citing.line(card.id))}</span> <button type="button" data-copies="">Copy'
    yield '</button></p></details><button type="button" class="close" hidden>Close</button></li>'


def _who(card: Card) -> str:
    """The speaker with a way to the person's or party's own page."""
    own = card.person or (card.party if card.party is not None and card.who == card.party_name else None)
    who = escape(card.who)
    told = f'<a href="/p/{slug(own)}">{who}</a>' if own is not None else str(who)
    if card.role:
        told += f", {escape(card.role)}"
    if card.party is not None and card.party_name is not None and card.who != card.party_name:
        told += f' (<a href="/p/{slug(card.party)}">{escape(visible(card.party_name))}</a>)'
    return told + "".join(f", {escape(note)}" for note in card.notes)


def _judged(card: Card) -> Iterator[str]:
    judged = card.judged
    if judged.accepted_by:
        yield f'<p class="judged">✓ accepted by {escape(visible(judged.accepted_by))}</p>'
    if judged.rejected_by:
        yield f'<p class="judged">rejected by {escape(visible(judged.rejected_by))}: not in the article as drawn</p>'
    for told in correction_words(judged.corrections):
        yield f'<p class="judged">{escape(told)}</p>'


def _claim(claim: ClaimTold) -> str:
    mark, gist = STATUS_MARKS[claim.status], escape(visible(claim.gist))
    told = (
        f'<a class="gist" href="/c/{slug(claim.claim)}">{gist}</a>'
        if claim.claim
        else f'<span class="gist">{gist}</span>'
    )
    return (
        f'<p class="rel"><span class="of">on</span> <span class="status {mark}">{MARKS[mark]} '
        f'{STATUS_WORDS[claim.status]}</span> <span class="lead">{LEADS[claim.status]}</span> {told}</p>'
    )
