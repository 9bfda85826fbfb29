"""Word forms of English verbs and nouns, enough for the lexicon's own entries.

In: a lemma. Out: its forms in lower case. Always: the lemma itself is among them. Unknown irregular verbs come out
regular, so an entry whose forms look wrong belongs in the table below.
"""

from __future__ import annotations

from functools import cache

VOWELS = "aeiou"
IRREGULAR: dict[str, tuple[str, ...]] = {
    lemma: tuple(forms.split())
    for lemma, forms in {
        "be": "is are am was were been being 's 're",
        "have": "has had having",
        "do": "does did done doing",
        "say": "says said saying",
        "tell": "tells told telling",
        "speak": "speaks spoke spoken speaking",
        "write": "writes wrote written writing",
        "read": "reads reading",
        "hold": "holds held holding",
        "find": "finds found finding",
        "think": "thinks thought thinking",
        "see": "sees saw seen seeing",
        "hear": "hears heard hearing",
        "feel": "feels felt feeling",
        "understand": "understands understood understanding",
        "seek": "seeks sought seeking",
        "plead": "pleads pleaded pled pleading",
        "beg": "begs begged begging",
        "swear": "swears swore sworn swearing",
        "undertake": "undertakes undertook undertaken undertaking",
        "withhold": "withholds withheld withholding",
        "give": "gives gave given giving",
        "make": "makes made making",
        "take": "takes took taken taking",
        "put": "puts putting",
        "lay": "lays laid laying",
        "let": "lets letting",
        "cast": "casts casting",
        "beat": "beats beaten beating",
        "leave": "leaves left leaving",
        "keep": "keeps kept keeping",
        "hit": "hits hitting",
        "shoot": "shoots shot shooting",
        "stand": "stands stood standing",
        "come": "comes came coming",
        "go": "goes went gone going",
        "show": "shows showed shown showing",
        "broadcast": "broadcasts broadcasting",
        "forecast": "forecasts forecasting",
        "sell": "sells sold selling",
        "send": "sends sent sending",
        "buy": "buys bought buying",
        "bring": "brings brought bringing",
        "fly": "flies flew flown flying",
        "strike": "strikes struck stricken striking",
        "break": "breaks broke broken breaking",
        "burn": "burns burned burnt burning",
        "sink": "sinks sank sunk sinking",
        "steal": "steals stole stolen stealing",
        "drive": "drives drove driven driving",
        "cut": "cuts cutting",
        "hide": "hides hid hidden hiding",
        "fight": "fights fought fighting",
        "lie": "lies lied lying",
        "shut": "shuts shutting",
        "pay": "pays paid paying",
        "lead": "leads led leading",
        "build": "builds built building",
        "get": "gets got gotten getting",
        "know": "knows knew known knowing",
        "meet": "meets met meeting",
        "draw": "draws drew drawn drawing",
        "set": "sets setting",
        "feed": "feeds fed feeding",
        "cost": "costs costing",
        "mean": "means meant meaning",
        "become": "becomes became becoming",
        "begin": "begins began begun beginning",
        "win": "wins won winning",
        "lose": "loses lost losing",
        "throw": "throws threw thrown throwing",
        "forge": "forges forged forging",
        "arm": "arms armed arming",
        "shell": "shells shelled shelling",
        "must": "",
        "should": "",
    }.items()
}
DOUBLED = frozenset(
    "refer demur plan stop ship rig rob bar quip plot equip snub trap fret concur transfer disavow commit admit rebut "
    "slam ban step drop grab sin spur infer defer regret rub pin dub tip sidestep shrug".split()
)


@cache
def inflect_verb(lemma: str) -> tuple[str, ...]:
    """All forms of a verb.

    >>> inflect_verb("deny")
    ('deny', 'denies', 'denied', 'denying')
    """
    if lemma in IRREGULAR:
        return (lemma, *IRREGULAR[lemma])
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return (lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing")
    if lemma.endswith("e"):
        return (lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing")
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    stem = lemma + lemma[-1] if lemma in DOUBLED and lemma[-1] not in "wy" else lemma
    if lemma.endswith(("el", "al")) and lemma in {"signal", "label", "shell", "funnel", "travel"}:
        return (lemma, third, lemma + "ed", lemma + "ing", lemma + "led", lemma + "ling")
    return (lemma, third, stem + "ed", stem + "ing")


@cache
def inflect_noun(lemma: str) -> tuple[str, ...]:
    """Singular and plural of a noun.

    >>> inflect_noun("denial")
    ('denial', 'denials')
    """
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return (lemma, lemma[:-1] + "ies")
    return (lemma, lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s"))
