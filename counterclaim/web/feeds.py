"""What feeds tell: the steps of a claim, the claims of a list, what a search finds.

In: what is asked, and what a view gave. Out: feeds. Always: an entry is dated by when its article came into the ledger;
it names the party, its stand, the exact words and the article, and it opens with the claim's status, never as a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterclaim.ledger.checkpoint import find_newest
from counterclaim.ledger.views.feeds import claims_added, documents_added, last_run
from counterclaim.ledger.views.nouns import Answered, ClaimRow, ClaimView, DocumentRow, HitRow, Stand, Step
from counterclaim.render.ledger_words import RELATIONS, STATUS_WORDS, quoted, said_by, source_words, stance_words
from counterclaim.render.wording import count_words, day_words, interval_words
from counterclaim.web.atom import NEVER, Entry, Feed, tag_of
from counterclaim.web.room import Asked
from counterclaim.web.templating import LEADS, slug

MOST = 60


def claim_feed(asked: Asked, view: ClaimView) -> Feed:
    """An entry for each step on a claim."""
    said = [(stand, step) for stand in view.stands for step in stand.steps]
    added = documents_added(asked.snapshot, {document.id for _, step in said for document in _documents(step)})
    entries = tuple(_step_entry(asked, view, stand, step, added) for stand, step in said)
    status = STATUS_WORDS[view.row.status]
    return _feed(
        asked, f"{LEADS[view.row.status]} {view.row.gist}", f"Who takes which stand on this claim ({status})",
        f"/c/{slug(view.row.id)}", entries, "claim", view.row.id,
    )  # fmt: skip


def claims_feed(asked: Asked, rows: Sequence[ClaimRow], told: str) -> Feed:
    """An entry for each claim of a list, dated by the article that told it last."""
    added = claims_added(asked.snapshot, [row.id for row in rows])
    origin = _origin(asked)
    entries = tuple(
        Entry(
            id=tag_of(origin, "claim", row.id),
            title=f"{LEADS[row.status]} {row.gist} ({STATUS_WORDS[row.status]})",
            updated=_time(added[row.id][1]),
            published=_time(added[row.id][0]),
            link=_whole(asked, f"/c/{slug(row.id)}"),
            author=_joined(stand.name for stand in row.stands if stand.stance) or "nobody named",
            paragraphs=tuple(_claim_words(row)),
            category=row.status,
        )
        for row in rows
        if row.id in added
    )
    return _feed(
        asked, told, "Claims, by when an article last told them", _page(asked), entries, "claims", _query(asked)
    )


def search_feed(asked: Asked, words: str, explained: str, hits: Iterable[HitRow]) -> Feed:
    """An entry for each statement and article that a search finds."""
    found = [each for each in hits if each.document is not None]
    added = documents_added(asked.snapshot, {each.document.id for each in found if each.document is not None})
    origin = _origin(asked)
    entries = []
    for each in found:
        document = each.document
        if document is None or document.id not in added:
            continue
        who = each.who or (document.outlet or "an article")
        here = f"/a/{slug(document.id)}" + (f"#s={slug(each.id)}" if each.kind == "statement" else "")
        entries.append(
            Entry(
                id=tag_of(origin, each.kind, each.id),
                title=f"{each.who} {each.standing}" if each.kind == "statement" else document.title or "untitled",
                updated=_time(added[document.id]),
                link=_whole(asked, here),
                author=who,
                paragraphs=(quoted(each.snippet), f"In {document.title or 'an article'}, {source_words(document)}."),
                category=each.kind,
            )
        )
    title, subtitle = f"Search: {words}", f"Statements and articles with {explained}"
    return _feed(asked, title, subtitle, _page(asked), tuple(entries), "search", _query(asked))


def _step_entry(asked: Asked, view: ClaimView, stand: Stand, step: Step, added: dict[str, str]) -> Entry:
    told = _documents(step)
    times = sorted(added[each.id] for each in told if each.id in added)
    first = step.said[0] if step.said else None
    key = first.id if first is not None else f"{step.stance}-{stand.steps.index(step)}"
    does = "tells it first" if step.relation is None else RELATIONS[step.relation]
    link = f"/a/{slug(first.document.id)}#s={slug(first.id)}" if first is not None else f"/c/{slug(view.row.id)}"
    published = [each.published for each in told if each.published is not None]
    when = "day not told" if step.on is None else interval_words(step.on)
    return Entry(
        id=tag_of(_origin(asked), "claim", view.row.id, stand.party, key),
        title=f"{stand.name} {stance_words(step)} ({does})",
        updated=_time(times[0] if times else None),
        published=f"{min(published).isoformat()}T00:00:00Z" if published else None,
        link=_whole(asked, link),
        author=said_by(first) if first is not None else stand.name,
        paragraphs=(
            f"{when}. {LEADS[view.row.status]} {view.row.gist} ({STATUS_WORDS[view.row.status]}).",
            *(f"{said_by(each)} {each.position}: {quoted(each.words)}" for each in step.said),
            *map(_answer_words, step.answers),
            *(f"In {each.title or 'an article'}, {source_words(each)}." for each in told[:1]),
            *((f"Also in {count_words(len(step.copies), 'more article')}.",) if step.copies else ()),
        ),
        category=step.stance,
    )


def _answer_words(answered: Answered) -> str:
    who = answered.speaker or answered.party or "somebody not named"
    return f"{'Answering' if answered.is_told else 'Against'} {who}: {quoted(answered.words)}"


def _documents(step: Step) -> tuple[DocumentRow, ...]:
    return tuple({each.document.id: each.document for each in step.said}.values())


def _claim_words(row: ClaimRow) -> Iterable[str]:
    for stand in row.stands:
        since = f" since {day_words(stand.since)}" if stand.since else ""
        if stand.stance is not None:
            yield f"{stand.name} {stand.stance}{' in part' if stand.in_part else ''}{since}."
    yield f"{count_words(row.documents, 'article')}, {count_words(row.sources, 'independent source')}."


def _feed(asked: Asked, title: str, subtitle: str, page: str, entries: tuple[Entry, ...], *id_parts: str) -> Feed:
    kept = tuple(sorted(entries, key=lambda each: (each.updated, each.id), reverse=True)[:MOST])
    updated = max((each.updated for each in kept), default=None) or _time(last_run(asked.snapshot))
    return Feed(
        tag_of(_origin(asked), "feed", *id_parts), f"{title} · {asked.room.title}", subtitle, updated,
        str(asked.url), _whole(asked, page), kept,
    )  # fmt: skip


def _origin(asked: Asked) -> str | None:
    newest = find_newest(asked.snapshot)
    return None if newest is None else newest.origin


def _whole(asked: Asked, path: str) -> str:
    return str(asked.request.base_url).rstrip("/") + path


def _page(asked: Asked) -> str:
    query = asked.url.query
    return asked.url.path.removesuffix(".atom") + (f"?{query}" if query else "")


def _query(asked: Asked) -> str:
    return "&".join(f"{name}={value}" for name, value in sorted(asked.request.query_params.items()) if value)


def _time(at: str | None) -> str:
    return NEVER if at is None else at


def _joined(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
