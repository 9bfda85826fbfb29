"""Copies with one known alteration, made from articles, for the measure of what comparison finds.

In: articles and a seed. Out: `Case`s: an original, a copy with one alteration (or none) among harmless rewordings and
cuts, its kind and the passages. Always: the same seed gives the same cases; the word lists are this file's own. The
cases hold text of the articles and are never written to the repository.
"""

# ruff: noqa: E501  (patterns are read whole)

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from gate.rewordings import outside_quotes, reword

KINDS = ("number", "date", "name", "negation", "hedge", "attribution", "clause", "harmless")
TURNS = (*KINDS, "harmless")
"""Of nine copies two are harmless."""
SENTENCES = (8, 16)
MAX_TRIES = 400
_CUT = re.compile(r"(?<=[a-z\d”\"])[.?!][”\"]?\s+(?=[“\"A-Z])")
_SHORT = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|D|R)$")
_NUMBER = re.compile(r"(?<![\d.,$/:-])\b(\d{1,3}(?:,\d{3})+|\d{1,3})\b(?![\d.,:/-]*\d)(?! ?(?:[ap]\.m|th|st|nd|rd|-))")
_NUMBER_WORD = re.compile(
    r"(?<!-)\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty)\b(?!-)"
)
_WORDS = "two three four five six seven eight nine ten twelve fifteen twenty thirty fifty".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April June July August September October November December".split()
_NAME = re.compile(r"(?<=[a-z,] )((?:[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)(?: [A-Z][a-z]{2,})?)(?![\w’'-]| [A-Z&])(?=[ ,.])")
_PEOPLE = """Olwen Tarrant;Bram Haverkort;Lucia Ferrandi;Tomas Lindqvist;Amara Diallo;Piotr Wolski;Ines Carvalho;Rashid Qureshi
Hanna Virtanen;Declan Moriarty;Yusuf Demirel;Greta Holmberg;Milos Petrovic;Sanjay Bhatt;Nadia Kuznetsova;Oscar Villanueva
Femi Adeyemi;Ruth Abernathy;Kenji Morimoto;Elsa Brandt;Walter Pruitt;Leila Haddad;Gareth Pugh;Simone Lacroix;Ivan Horvat
Dorothy Kessler;Manuel Ocampo;Freya Nielsen;Abel Teixeira;Clara Whitcombe""".replace("\n", ";").split(";")
_PLACES = "Lyon Bergen Osaka Turin Antwerp Nairobi Perth Quito Gdansk Seville Hobart Leipzig Calgary Tulsa Boise Spokane".split()
_FIRST_NAMES = frozenset(
    """Hillary Donald Bernie Ted Marco Jeb John Mike Paul Barack Michelle Bill Joe Elizabeth Chris Ben Carly Rand Mitch Nancy
    Harry Tim Mary Robert Michael David James Mark Peter Tom Thomas George Karl Megyn Roger Sarah Susan Jennifer Steve Kevin
    Brian Eric Jeff Jim Jason Scott Matt Andrew Ryan Dan Daniel William Richard Charles Kellyanne Debbie Huma Cheryl Ivanka
    Melania Chelsea Rudy Newt Loretta Merrick Antonin Vladimir Angela David Theresa Martin Lindsey Rick Bobby Anne Ann Amy""".split()
)
_CITIES = frozenset(
    """Iowa Florida Ohio Texas Nevada Virginia Michigan Wisconsin Pennsylvania Colorado Arizona Georgia Indiana California
    Chicago Boston Philadelphia Cleveland Miami Denver Detroit Milwaukee Baltimore Charlotte Orlando Syria Iraq Libya Iran
    China Mexico Russia Israel Paris Brussels London Benghazi""".split()
)
_SPEAKS = re.compile(r"^[^,.]{0,12}\b(?:said|says|told|added|argued|wrote|noted|tweeted|insisted)\b")
_SPOKE = re.compile(r"(?:[,”\"] (?:said|says|added|wrote)|\baccording to)\b[^,.]{0,12}$")
_HEDGES = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"\b(?:may|might|could) be\b", "is"), (r"\b(?:may|might|could) have\b", "has"),
        (r"\b(?:may|might) (?=[a-z]+ )", "will "), (r"\b(?:allegedly|reportedly|apparently|possibly|probably|perhaps|presumably|supposedly) ", ""),
        (r"\b(?:alleged|suspected|possible|potential|likely|apparent|purported|supposed) (?=[a-z]+)", ""),
        (r"\b(?:appears|seems) to be\b", "is"), (r"\b(?:appeared|seemed) to be\b", "was"),
        (r"\b(?:is|are) believed to\b", "did"), (r"\b(?:is|are) likely to\b", "will"),
    )
)  # fmt: skip
_PUT_HEDGES = (
    (re.compile(r"\b(was|were|has|have|is|are) (?=[a-z]+(?:ed|en)\b)"), r"\1 allegedly "),
    (re.compile(r"\bwill (?=[a-z]+ )"), "might "),
    (re.compile(r"\b(is|was) (?=(?:a|the|an) )"), r"\1 reportedly "),
)
_NOTS = (
    (re.compile(r"\b(was|were|is|are|will|would|has|have|had|can|should|could|did|does|do) not "), r"\1 "),
    (re.compile(r"\b(was|were|is|are|would|has|have|had|should|could|did|does|do)n['’]t "), r"\1 "),
    (re.compile(r"\bnever "), ""),
)
_PUT_NOTS = (
    (
        re.compile(r"\b(was|were|is|are|will|would|has|had|should) (?!not|n['’]t|never|no |hardly)(?=[a-z]+)"),
        r"\1 not ",
    ),
    (re.compile(r"\b(will|would|has|had) (?!not|never|no )(?=[a-z]+)"), r"\1 never "),
)
_SAID_AFTER = re.compile(
    r"(?P<what>.{30,}?),(?P<mark>[”\"]?) (?P<who>(?:[A-Z][\w.’'-]+ ?){1,4}|(?:the |an? |one )?[a-z]+ [a-z]+) (?:said|says|told reporters)\.$"
)
_SAID_BEFORE = re.compile(
    r"^(?P<who>(?:[A-Z][\w.’'-]+ ?){1,4}) (?:said|says|argued|believes) (?:that )?(?P<what>[a-z].{30,})$"
)
_ACCORDING = re.compile(r"(?P<what>.{30,}), according to (?P<who>[^,.]{4,60})\.$")
_CLAUSES = (
    re.compile(
        r", (?:who|which|where|whose) (?:[^,.;:“”\"]|,(?=\d)|(?<=\b[A-Z][a-z])\.|(?<=\bMrs)\.|(?<=\d)\.(?=\d)){18,90}(?:,(?= [a-z])|(?=\.$))"
    ),
    re.compile(
        r", (?:including|citing|calling|adding|saying|noting|after|as|while|despite|although|because|with) (?:[^,.;:“”\"]|,(?=\d)){18,90}(?=\.$)"
    ),
    re.compile(r", an? [a-z][^,.;:“”\"]{14,70},(?= [a-z])"),
)


@dataclass(frozen=True, slots=True)
class Case:
    """An original and a copy; `before` and `after` are the passage that was altered, "" where it is not there."""

    kind: str
    how: str
    original: str
    copy: str
    before: str
    after: str


Alter = Callable[[str, Random, frozenset[str]], tuple[str, str, str, str] | None]
"""From a sentence and the people of its article: altered sentence, how, the words that went, the words that came."""


def make_cases(articles: Sequence[str], count: int, *, seed: int = 5) -> Iterator[Case]:
    """So many cases, the kinds in turn."""
    chance = Random(seed)
    made = 0
    while made < count:
        case, kind = None, TURNS[made % len(TURNS)]
        for _ in range(MAX_TRIES):
            case = _make(kind, chance.choice(articles), chance)
            if case is not None:
                break
        if case is None:
            raise ValueError(f"no article takes an alteration of kind {kind}")
        made += 1
        yield case


def _people(article: str) -> frozenset[str]:
    """Surnames of people whom an article names in full."""
    return frozenset(
        match[1].split()[1]
        for match in _NAME.finditer(article)
        if match[1].split()[0] in _FIRST_NAMES and " " in match[1]
    )


def cut_sentences(paragraph: str) -> list[str]:
    """A rough cut of its own, so that the package's is measured too."""
    found, at = [], 0
    for match in _CUT.finditer(paragraph):
        if _SHORT.search(paragraph[at : match.start()]):
            continue
        end = match.start() + len(match[0].rstrip())
        found.append(paragraph[at:end])
        at = match.end()
    return [*found, paragraph[at:]]


def _make(kind: str, article: str, chance: Random) -> Case | None:
    people = _people(article)
    paragraphs = [cut_sentences(text) for text in re.split(r"\n\s*\n|\n", article.strip()) if len(text.split()) > 8]
    if len(paragraphs) < 4:
        return None
    wanted = chance.randint(*SENTENCES)
    first = chance.randrange(max(1, len(paragraphs) - 4))
    window: list[list[str]] = []
    while first < len(paragraphs) and sum(map(len, window)) < wanted:
        window.append(paragraphs[first])
        first += 1
    places = [(p, s) for p, paragraph in enumerate(window) for s in _outside(paragraph)]
    if len(places) < SENTENCES[0]:
        return None
    copy = [list(paragraph) for paragraph in window]
    before, after, how, at = "", "", "reworded", None
    if kind != "harmless":
        chance.shuffle(places)
        for at in places:
            altered = ALTER[kind](copy[at[0]][at[1]], chance, people)
            if altered is not None:
                copy[at[0]][at[1]], how, before, after = altered
                copy[at[0]][at[1]] = _reworded_too(copy[at[0]][at[1]], before, after, chance)
                break
        else:
            return None
    _make_harmless(copy, at, chance, 6 if kind == "harmless" else 3)
    if kind == "harmless" and copy == window:
        return None
    if chance.random() < 0.3 and len(copy) > 4 and (at is None or at[0] < len(copy) - 1) and _may_go(copy[-1]):
        copy.pop()
    return Case(kind, how, _join(window), _join(copy), before, after)


def _outside(paragraph: Sequence[str]) -> Iterator[int]:
    """Sentences that lie in no quotation running on from another: those are to be left alone."""
    inside = False
    for number, sentence in enumerate(paragraph):
        marks = [each for each in sentence if each in '“”"'] + ['"'] * sentence.count("''")
        if not inside and len(marks) % 2 == 0:
            yield number
        inside ^= len(marks) % 2 == 1


def _reworded_too(sentence: str, before: str, after: str, chance: Random) -> str:
    """Every other altered sentence is reworded as well, the alteration itself left as it is."""
    if chance.random() < 0.5:
        return sentence
    reworded = reword(sentence, chance)
    return sentence if reworded is None or after not in reworded or (not after and before in reworded) else reworded


def _may_go(paragraph: Sequence[str]) -> bool:
    """A cut that takes a denial away is no faithful one."""
    return not re.search(
        r"\b(?:den(?:y|ied|ies|ial)|reject|dismiss|refut|disput|disavow|rebuff|brush|shrug|not true|false|lie)",
        " ".join(paragraph),
    )


def _make_harmless(copy: list[list[str]], kept: tuple[int, int] | None, chance: Random, most: int) -> None:
    places = [(p, s) for p, paragraph in enumerate(copy) for s in _outside(paragraph) if (p, s) != kept]
    chance.shuffle(places)
    done = 0
    for p, s in places:
        reworded = reword(copy[p][s], chance)
        if reworded is not None and done < most:
            copy[p][s] = reworded
            done += 1


def _join(paragraphs: Sequence[Sequence[str]]) -> str:
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def _number(sentence: str, chance: Random, _: frozenset[str]) -> tuple[str, str, str, str] | None:
    found = [m for m in (*_NUMBER.finditer(sentence), *_NUMBER_WORD.finditer(sentence)) if not _is_dated(sentence, m)]
    if not found:
        return None
    match = chance.choice(found)
    old = match[1]
    if old in _WORDS:
        new = chance.choice([word for word in _WORDS if word != old])
    else:
        value = int(old.replace(",", ""))
        new = old
        while new == old:
            new = f"{max(2, round(value * chance.choice((0.3, 0.5, 0.8, 1.2, 2, 3, 10)) + chance.randint(0, 3))):,}"
    return _replaced(sentence, match.start(1), match.end(1), new, "another number")


def _is_dated(sentence: str, match: re.Match[str]) -> bool:
    near = sentence[max(0, match.start() - 12) : match.end() + 10]
    return bool(
        re.search(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)|Day|week|month|year|ago|day", near)
    )


def _date(sentence: str, chance: Random, _: frozenset[str]) -> tuple[str, str, str, str] | None:
    days = list(re.finditer(rf"\b({'|'.join(_DAYS)})\b(?! (?:Night|Morning|Times))", sentence))
    months = list(re.finditer(rf"\b(?:in|In) ({'|'.join(_MONTHS)})\b(?! \d)", sentence))
    years = list(re.finditer(r"\b(?:in|In|since) ((?:19|20)\d\d)\b", sentence))
    dated = list(re.finditer(r"\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. (\d{1,2})\b", sentence))
    groups = [group for group in (days, months, years, dated) if group]
    if not groups:
        return None
    group = chance.choice(groups)
    match = chance.choice(group)
    if group is days:
        new = chance.choice([day for day in _DAYS if day != match[1]])
    elif group is months:
        new = chance.choice([month for month in _MONTHS if month != match[1]])
    else:
        low, high = (1, 28) if group is dated else (1970, 2016)
        new = str(chance.choice([n for n in range(low, high + 1) if str(n) != match[1]]))
    return _replaced(sentence, match.start(1), match.end(1), new, "another day")


def _name(sentence: str, chance: Random, people: frozenset[str]) -> tuple[str, str, str, str] | None:
    found = [m for m in _NAME.finditer(sentence) if not _is_speaker(sentence, m)]
    return _other_name(sentence, chance, people, found, "another name")


def _is_speaker(sentence: str, match: re.Match[str]) -> bool:
    return bool(_SPEAKS.match(sentence[match.end(1) :]) or _SPOKE.search(sentence[: match.start(1)]))


def _other_name(
    sentence: str, chance: Random, people: frozenset[str], found: Sequence[re.Match[str]], how: str
) -> tuple[str, str, str, str] | None:
    choice = [(m, "person") for m in found if (m[1].split()[0] in _FIRST_NAMES and " " in m[1]) or m[1] in people]
    if how == "another name":
        choice += [(m, "place") for m in found if m[1] in _CITIES]
    if not choice:
        return None
    match, what = chance.choice(choice)
    new = chance.choice(_PLACES) if what == "place" else chance.choice(_PEOPLE)
    new = new if " " in match[1] or what == "place" else new.split()[1]
    return _replaced(sentence, match.start(1), match.end(1), new, how)


def _negation(sentence: str, chance: Random, _: frozenset[str]) -> tuple[str, str, str, str] | None:
    drop, put = chance.choice((True, False)), None
    for pattern, new in _NOTS if drop else _PUT_NOTS:
        changed = outside_quotes(sentence, lambda text, p=pattern, n=new: p.sub(n, text, count=1))  # type: ignore[misc]
        if changed != sentence:
            put = changed
            break
    return None if put is None else _differs(sentence, put, "negation dropped" if drop else "negation added")


def _hedge(sentence: str, chance: Random, _: frozenset[str]) -> tuple[str, str, str, str] | None:
    drop = chance.random() < 0.7
    for pattern, new in _HEDGES if drop else _PUT_HEDGES:
        changed = outside_quotes(sentence, lambda text, p=pattern, n=new: p.sub(n, text, count=1))  # type: ignore[misc]
        if changed != sentence:
            return _differs(sentence, changed, "hedge dropped" if drop else "hedge added")
    return None


def _attribution(sentence: str, chance: Random, people: frozenset[str]) -> tuple[str, str, str, str] | None:
    if chance.random() < 0.4:
        found = [m for m in _NAME.finditer(sentence) if _is_speaker(sentence, m)]
        return _other_name(sentence, chance, people, found, "attribution moved")
    for pattern in (_SAID_AFTER, _ACCORDING, _SAID_BEFORE):
        match = pattern.search(sentence)
        if match is None or "“" in match["what"] or '"' in match["what"]:
            continue
        what = match["what"].rstrip(",")
        changed = f"{what[0].upper()}{what[1:]}" + ("" if what.endswith(".") else ".")
        return changed, "attribution dropped", sentence.replace(what, " ").strip(), ""
    return None


def _clause(sentence: str, chance: Random, _: frozenset[str]) -> tuple[str, str, str, str] | None:
    found = [match for pattern in _CLAUSES for match in pattern.finditer(sentence)]
    found = [
        match
        for match in found
        if _may_go([match[0]]) and not re.search(r"\b(?:not|never|no|said|says)\b|n['’]t", match[0])
    ]
    if not found:
        return None
    match = chance.choice(found)
    return sentence[: match.start()] + sentence[match.end() :], "clause dropped", match[0], ""


def _replaced(sentence: str, start: int, end: int, new: str, how: str) -> tuple[str, str, str, str]:
    return sentence[:start] + new + sentence[end:], how, sentence[start:end], new


def _differs(old: str, new: str, how: str) -> tuple[str, str, str, str]:
    """The altered sentence with a few words about the place where it differs."""
    at = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    start = old.rfind(" ", 0, max(0, at - 1)) + 1
    return new, how, old[start : at + 24], new[start : at + 24]


ALTER: dict[str, Alter] = {
    "number": _number, "date": _date, "name": _name, "negation": _negation, "hedge": _hedge,
    "attribution": _attribution, "clause": _clause,
}  # fmt: skip
