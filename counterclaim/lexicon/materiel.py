"""What counts as arms, by category: materiel.toml with its loader and the finder of its words in a text.

In: any text. Out: mentions of materiel in text order that never overlap. Always: whole words, the longest phrase wins,
and neighbours ("Cobra helicopters") are one mention. Which of them are handed over is left to events/transfers.py.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Literal, get_args

from counterclaim.core.errors import AssetError
from counterclaim.core.transfer import Category
from counterclaim.lexicon.inflection import inflect_noun

LEXICON = "materiel.toml"
MaterielKind = Literal["noun", "weak", "beside", "name", "designation"]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_DESIGNATION = re.compile(
    r"(?<![\w-])(?:[A-Z][A-Za-z/]{0,10}|\d[A-Z])(?:[ -](?:[A-Z]-?)?\d[\w-]*|\d[\w-]*|-[A-Z]{2,3}s?)"
)
_LIST = re.compile(
    r"(?:,| and| or| nor|, and|, or|;| as well as| along with| on top of| plus)(?: (?!to |for )[\w-]+){0,2} "
)
_GLUE = re.compile(r"[ \u00a0-]|-class |-type |-style |-made ")
_BEFORE = re.compile(r"([\w'’]+)(?:[ -]+)$")
_AFTER = re.compile(r"(?:[ -]+)([\w-]+)")
_FOR_SOLDIERS = re.compile(
    r" for (?:the |its |his |their )?(?:[\w.]+ ){0,3}"
    r"(?:army|military|navy|air force|armed forces|defence force|defense force|troops|soldiers|armed group)\b"
)
_FOR = re.compile(r" (?:for|of|from) (?:(?:the|its|their|his|some|old|ageing|aging) )?(?:[\w'’-]+ ){0,2}")
_NEAR_WORDS = 3
_MAKES_A_PART = frozenset({"other", "engines", "sensors"})


@dataclass(frozen=True, slots=True)
class MaterielGroup:
    """The words of one kind of arms."""

    name: str
    category: Category
    nouns: tuple[str, ...]
    weak: tuple[str, ...]
    beside: tuple[str, ...]
    names: tuple[str, ...]
    alone: frozenset[str]
    """Names that count without a noun beside them."""
    uncounted: frozenset[str]
    designations: re.Pattern[str] | None
    not_after: frozenset[str]
    not_followed_by: tuple[str, ...]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Materiel:
    """One mention: where, which category, how it was found; `singular` for "a frigate"."""

    start: int
    end: int
    category: Category
    kind: MaterielKind
    group: str
    singular: bool
    word: str = ""
    """The noun that ends it, in lower case."""

    @property
    def sure(self) -> bool:
        """False while it needs a military word, a designation or a sure neighbour."""
        return self.kind in ("noun", "designation")


@dataclass(frozen=True, slots=True)
class _Phrase:
    text: str
    group: MaterielGroup
    kind: MaterielKind
    singular: bool


@cache
def load_materiel() -> tuple[MaterielGroup, ...]:
    """All groups in the order of the file."""
    return tuple(_parse_group(item) for item in _raw()["item"])


@cache
def _bare() -> dict[str, Category]:
    table: dict[str, Category] = {}
    for group in load_materiel():
        for noun in (*group.beside, *group.weak):
            for form in (noun, *inflect_noun(noun)):
                table.setdefault(form, group.category)
    return table


def category_of_bare(word: str) -> Category | None:
    """The category of a noun that is no arms by itself: "fighters" after "Su-35" are the aircraft."""
    return _bare().get(word)


@lru_cache(maxsize=4)
def find_materiel(text: str) -> tuple[Materiel, ...]:
    """All arms that a text names.

    >>> [(m.category, m.kind) for m in find_materiel("Oslo bought Cobra helicopters and 155 mm shells.")]
    [('aircraft', 'noun'), ('ammunition', 'noun')]
    """
    plain = text.replace("-", " ").replace("\u00a0", " ").replace("’", "'")
    found = [*_designations(text), *_phrases(plain)]
    found.sort(key=lambda mention: (mention.start, -mention.end))
    merged = _merge(text, found)
    return tuple(
        replace(mention, word=plain[mention.start : mention.end].lower().split()[-1])
        for mention in _settle(text, plain, merged)
        if not _is_modifier(plain, mention)
    )


def _raw_text() -> str:
    return resources.files("counterclaim.lexicon").joinpath(LEXICON).read_text(encoding="utf-8")


@cache
def _raw() -> dict[str, Any]:
    return tomllib.loads(_raw_text())


def _split(written: str) -> tuple[str, ...]:
    """Phrases between ";"; where there is none, words."""
    flat = " ".join(written.split())
    if ";" not in flat:
        return tuple(flat.split())
    return tuple(part.strip() for part in flat.split(";") if part.strip())


def _parse_group(item: dict[str, Any]) -> MaterielGroup:
    if item["category"] not in get_args(Category):
        raise AssetError(
            "lexicon.bad-materiel",
            f"{LEXICON}: {item['name']!r} has category {item['category']!r}, "
            f"expected one of {', '.join(get_args(Category))}",
            "Mend the entry, or install the package again.",
        )
    names = _split(item.get("names", ""))
    dependent = set(item.get("not_names_alone", "").split())
    written = item.get("designations")
    return MaterielGroup(
        item["name"], item["category"], _split(item["nouns"]), _split(item.get("weak", "")),
        _split(item.get("beside", "")), names,
        frozenset(name for name in names if name not in dependent),
        frozenset((*_split(item.get("uncounted", "")), *_split(item.get("uncounted_weak", "")))),
        re.compile(written.replace("\n", "")) if written else None,
        frozenset(item.get("not_after", "").split()),
        tuple(" " + phrase for phrase in item.get("not_followed_by", "").split("|") if phrase),
        item["catch"], item["leave"],
    )  # fmt: skip


@cache
def _shared(key: str) -> frozenset[str]:
    return frozenset(_raw()["shared"][key].split())


@cache
def _by_last_word() -> dict[str, tuple[_Phrase, ...]]:
    """Every phrase under its last word, longest first; names keep their case."""
    table: dict[str, list[_Phrase]] = {}
    for group in load_materiel():
        for kind, nouns in (("noun", group.nouns), ("weak", group.weak), ("beside", group.beside)):
            for noun in nouns:
                forms = (noun,) if noun in group.uncounted else inflect_noun(noun)
                for at, form in enumerate(forms):
                    text = form.replace("-", " ").lower()
                    singular = at == 0 and noun not in group.uncounted
                    table.setdefault(text.split()[-1], []).append(_Phrase(text, group, kind, singular))  # type: ignore[arg-type]
        for name in group.names:
            for form in (name, name + "s"):
                text = form.replace("-", " ")
                kind = "designation" if name in group.alone else "name"
                table.setdefault(text.split()[-1], []).append(_Phrase(text, group, kind, form == name))  # type: ignore[arg-type]
    return {word: tuple(sorted(each, key=lambda phrase: -len(phrase.text))) for word, each in table.items()}


def _phrases(plain: str) -> Iterator[Materiel]:
    table, low = _by_last_word(), plain.lower()
    for match in _WORD.finditer(plain):
        for written in {match[0], match[0].lower()}:
            for phrase in table.get(written, ()):
                start = match.end() - len(phrase.text)
                source = plain if phrase.kind in ("name", "designation") else low
                if start < 0 or not source.startswith(phrase.text, start) or (start and plain[start - 1].isalnum()):
                    continue
                if not _is_other_sense(plain, phrase.group, start, match.end()):
                    yield Materiel(
                        start, match.end(), phrase.group.category, phrase.kind, phrase.group.name, phrase.singular
                    )
                break


def _is_other_sense(plain: str, group: MaterielGroup, start: int, end: int) -> bool:
    """ "a round of talks", "water tanks"."""
    if group.not_followed_by and plain.startswith(group.not_followed_by, end):
        return True
    before = _BEFORE.search(plain, max(0, start - 24), start)
    return before is not None and before[1].lower() in group.not_after


def _designations(text: str) -> Iterator[Materiel]:
    for match in _DESIGNATION.finditer(text):
        # "gave Syria S-300 batteries": the designation may open behind a name.
        space = text.find(" ", match.start(), match.end())
        for start in (match.start(), *((space + 1,) if space >= 0 else ())):
            mention = _designation_at(text, start)
            if mention is not None:
                yield mention
                break


def _designation_at(text: str, start: int) -> Materiel | None:
    for group in load_materiel():
        fits = group.designations.match(text, start) if group.designations is not None else None
        if fits is not None and not text[fits.end() : fits.end() + 1].isalnum():
            plural = fits[0].endswith("s") and fits[0][-2:-1].isalnum()
            return Materiel(start, fits.end(), group.category, "designation", group.name, not plural)
    return None


def _merge(text: str, found: list[Materiel]) -> list[Materiel]:
    """Overlapping and neighbouring mentions are one."""
    merged: list[Materiel] = []
    for mention in found:
        last = merged[-1] if merged else None
        if last is not None and mention.start < last.end:
            if mention.end > last.end:
                merged[-1] = _join(last, mention)
        elif last is not None and _GLUE.fullmatch(text, last.end, mention.start):
            merged[-1] = _join(last, mention)
        else:
            merged.append(mention)
    return merged


def _join(left: Materiel, right: Materiel) -> Materiel:
    """ "Cobra helicopters", "S-300 missiles", "Su-35 fighters", "tank shells", "helicopter parts"."""
    named = left.kind in ("designation", "name")
    keeps_left = (
        right.category == "unspecified"
        or (
            right.kind in ("weak", "beside", "name")
            and (right.category not in _MAKES_A_PART or (named and right.kind == "name"))
        )
        or (named and left.category == "air defence" and right.category in ("missiles", "air defence"))
    )
    if keeps_left and left.kind != "weak":
        kept: MaterielKind = "noun" if left.kind != "name" or right.kind != "name" else "name"
        return replace(left, end=right.end, kind=kept, singular=right.singular)
    both_weak = left.kind == right.kind == "weak"
    kind: MaterielKind = "weak" if both_weak else "noun" if right.kind in ("weak", "beside") else right.kind
    return replace(right, start=left.start, kind=kind)


def _settle(text: str, plain: str, found: list[Materiel]) -> Iterator[Materiel]:
    """Weak words count beside a military word or in a list with a sure one; lone names only in such a list."""
    used = -1
    for at, mention in enumerate(found):
        if at == used:
            continue
        if mention.kind == "weak" and at + 1 < len(found) and _is_for(text, mention, found[at + 1]):
            used = at + 1
            yield replace(mention, kind="noun")
            continue
        if mention.sure or (mention.kind == "weak" and _is_military(plain, mention)):
            yield replace(mention, kind="noun") if mention.kind == "weak" else mention
            continue
        if mention.kind == "beside":
            continue
        beside = [
            found[other]
            for other, first, last in ((at - 1, at - 1, at), (at + 1, at, at + 1))
            if 0 <= other < len(found) and _LIST.fullmatch(text, found[first].end, found[last].start)
        ]
        if any(other.sure for other in beside):
            yield replace(mention, kind="noun")


def _is_for(text: str, mention: Materiel, other: Materiel) -> bool:
    """ "engines for their drones", "spares for MiG-21s": parts of arms, and no arms handed over."""
    return mention.category in _MAKES_A_PART and _FOR.fullmatch(text, mention.end, other.start) is not None


def _is_military(plain: str, mention: Materiel) -> bool:
    words = re.findall(r"[\w']+|[^\w\s]", plain[max(0, mention.start - 40) : mention.start])[-_NEAR_WORDS:]
    if _FOR_SOLDIERS.match(plain, mention.end):
        return True
    for word in reversed(words):
        if not word[0].isalpha():
            return False
        if word.lower() in _shared("military"):
            return True
    return False


def _is_modifier(plain: str, mention: Materiel) -> bool:
    """ "drone strike", "weapons inspector": a head that is no materiel follows."""
    after = _AFTER.match(plain, mention.end)
    return after is not None and after[1].lower() in _shared("not_before")


def is_mass(phrase: str) -> bool:
    """True if a phrase ends in a noun without a singular count: "air defence equipment"."""
    return phrase.replace("-", " ").lower().split()[-1] in _shared("mass")
