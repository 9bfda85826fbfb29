"""How an event stands in the text: reported, alleged, denied, planned or hypothetical.

In: a ground, a trigger and its arguments. Out: the modality, the id of the statement that the event lies in, and why.
Always: what lies in a claim is never reported; a denial beats a plan, a plan beats an allegation. Whether it happened
is nobody's business here.
"""

from __future__ import annotations

from dataclasses import replace

from counterclaim.core.event import Event, Modality
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason, Statement
from counterclaim.events.arguments import Arguments
from counterclaim.events.ground import Ground
from counterclaim.lexicon.cues import find_cue, is_reporting
from counterclaim.lexicon.events import load_hedges

_UNREAL = frozenset(("planned", "hypothetical", "denied"))
_MODIFIERS = frozenset("advmod amod det obl nmod".split())
_CONDITIONS = frozenset("if unless whether should lest".split())
_DENYING_CUES = ("den", "dismiss", "reject", "refut", "rebut", "disavow", "baseless", "groundless", "false")
_TELLS = frozenset("tell tells told warn warns warned suggest suggests suggested".split())
_CLAUSAL = frozenset("xcomp ccomp advcl acl".split())
_TAKEN_AS_GIVEN = frozenset(("why", "how"))
_SAYING_TAGS = frozenset(("VERB", "AUX"))
_RELATIVE = frozenset("which who that whose whom".split())


def modality_of(ground: Ground, trigger: Word, arguments: Arguments) -> tuple[Modality, str | None, tuple[Reason, ...]]:
    """The standing of one event with the statement it comes through.

    "Norway denied that it had sold the boats": denied, through Norway's statement.
    """
    statement = ground.statement_of(trigger) or _told_on(ground, trigger)
    plain = arguments.mood == "fact" and not arguments.negated
    if statement is not None and plain and _tells_relative_only(ground, trigger, statement):
        why = Reason("the reporter's own telling", "the source tells the relative clause alone", statement.cue)
        return "reported", None, (why,)
    found = _by_grammar(ground, trigger, arguments, statement) or _by_denial(ground, trigger, statement)
    if found is None:
        found = _by_hedge(ground, trigger)
    if found is None and _is_sourced(ground, trigger):
        found = "alleged", Reason("according to a source", "the clause names its source", (_span(trigger),))
    if found is None and statement is not None:
        found = "alleged", Reason("told by a source", "it lies in what somebody said", statement.cue)
    own = Reason("the reporter's own telling", "no source, no hedge", (_span(trigger),))
    modality, reason = found if found is not None else ("reported", own)
    return modality, statement.id if statement is not None else None, (reason,)


def _told_on(ground: Ground, trigger: Word) -> Statement | None:
    """ "the boats came from Malta, the panel wrote, but Oslo sank them": what goes on is told by it too."""
    current: Word | None = trigger
    for _ in range(3):
        if current is None or current.relation not in ("conj", "parataxis"):
            return None
        current = ground.head(current)
        statement = ground.statement_of(current) if current is not None else None
        if statement is not None and all(cue.start < trigger.start for cue in statement.cue):
            return statement
    return None


def as_told(event: Event) -> Event:
    """The event of a transfer in the words of a claim: who owns up to it tells it, and the article does not."""
    if event.modality != "reported" or event.statement is None:
        return event
    reason = Reason("told by a source", "it lies in what somebody said", (event.trigger,))
    return replace(event, modality="alleged", reasons=(*event.reasons, reason))


def _tells_relative_only(ground: Ground, trigger: Word, statement: Statement) -> bool:
    """ "Oslo barred a firm that, Ruiz alleged, had sold them": what stands before "that" is not in what Ruiz said."""
    spans = [span for span in (*statement.source, *statement.cue) if span.field == "text"]
    first = ground.reading.words_in(min(spans))[0].index if spans else 0
    words = ground.reading.words
    opens = first > 1 and words[first - 1].text == "," and words[first - 2].text.lower() in _RELATIVE
    return opens and trigger.index < first - 2 and words[first].sentence == trigger.sentence


def _is_sourced(ground: Ground, trigger: Word) -> bool:
    """ "according to Oslo" beside the trigger; "the boats, it found, were sold"; "Oslo sold them, Ruiz shot back"."""
    if any(
        child.text.lower() == "according" or ground.case_of(child) == "according"
        for child in ground.children[trigger.index]
    ):
        return True
    goes_on = trigger.relation == "root" and any(
        child.relation == "mark" and child.text.lower() == "that" for child in ground.children[trigger.index]
    )
    return goes_on or _is_interrupted(ground, trigger) or _is_quipped(ground, trigger)


def _is_interrupted(ground: Ground, trigger: Word) -> bool:
    """A pronoun or name with a verb of saying between two commas, in the sentence of the trigger but not above it."""
    words, sentence = ground.reading.words, ground.reading.sentences[trigger.sentence]
    for verb in words[sentence.first + 2 : sentence.last - 1]:
        if verb.upos not in _SAYING_TAGS or verb.index == trigger.index or words[verb.index + 1].text != ",":
            continue
        if not is_reporting(verb.text.lower()):
            continue
        first = verb.index - 1
        while first > sentence.first and words[first].upos in ("PROPN", "DET", "NOUN") and words[first - 1].text != ",":
            first -= 1
        if words[first].upos in ("PRON", "PROPN", "DET") and first > sentence.first and words[first - 1].text == ",":
            if words[first].text.lower() in _RELATIVE or first <= trigger.index <= verb.index:
                return False
            # "a firm that, it found, had sold them": the relative clause alone is told by it.
            only_after = first > 1 and words[first - 2].text.lower() in _RELATIVE
            return trigger.index > verb.index or not only_after
    return False


def _is_quipped(ground: Ground, trigger: Word) -> bool:
    """A clause, then a comma, somebody and a verb of saying that ends the sentence."""
    words = ground.reading.words
    root, below = trigger, trigger
    for _ in range(8):
        above = ground.head(root)
        if above is None:
            break
        root, below = above, root
    if below.relation not in ("ccomp", "parataxis", "nsubj", "csubj"):
        return False
    said = [word.text for word in words[root.index : root.index + 2]]
    if root.index <= trigger.index or root.upos != "VERB" or find_cue(said) is None:
        return False
    return any(
        child.relation == "nsubj" and trigger.index < child.index < root.index and _after_comma(ground, child)
        for child in ground.children[root.index]
    )


def _after_comma(ground: Ground, noun: Word) -> bool:
    first = min([noun.index, *(child.index for child in ground.children[noun.index] if child.index < noun.index)])
    return first > 0 and ground.reading.words[first - 1].text in (",", "”", '"')


def _by_grammar(
    ground: Ground, trigger: Word, arguments: Arguments, statement: Statement | None
) -> tuple[Modality, Reason] | None:
    """Negation, tense and mood of the trigger's own clause and of the clauses that it hangs on."""
    spans = (_span(trigger),)
    if arguments.negated:
        return "denied", Reason("negated", "the clause says that it did not happen", spans)
    if _is_asked(ground, trigger):
        opens = ground.reading.words[ground.reading.sentences[trigger.sentence].first].text.lower()
        if opens in _TAKEN_AS_GIVEN:
            return "alleged", Reason("question", "the question takes it as given", spans)
        return "hypothetical", Reason("question", "it stands in a question", spans)
    if arguments.mood == "possible":
        if statement is not None and _is_backshifted(ground, trigger):
            return "planned", Reason("would", "a future told in the past", spans)
        return "hypothetical", Reason("mood", "the clause only supposes it", spans)
    above = _by_governors(ground, trigger)
    if above is not None:
        return above
    if arguments.mood == "future":
        return "planned", Reason("future", "the clause looks ahead", spans)
    return None


def _by_governors(ground: Ground, trigger: Word) -> tuple[Modality, Reason] | None:
    """ "plans to sell", "accused X of selling", "refused to sell": the nearest word above that changes the standing."""
    hedges = load_hedges()
    current: Word | None = trigger
    for _ in range(4):
        if current is None:
            return None
        head = ground.head(current)
        if head is None:
            return None
        tied = current.relation in _CLAUSAL and not (
            current.relation == "advcl" and not _is_complement(ground, current)
        )
        tied = tied or (current.relation in ("obj", "obl", "nmod") and current is trigger and trigger.upos != "VERB")
        if tied:
            modality = hedges.get(head.text.lower())
            if modality in _UNREAL and not _stands_for_done(ground, current, head, modality):
                return modality, Reason(f"under {head.text.lower()!r}", f"{modality} by the word above", (_span(head),))
            if head.upos == "VERB" and _is_supposed(ground, head):
                return "hypothetical", Reason("under a supposition", "the clause above supposes it", (_span(head),))
        elif current.relation != "conj":
            return None
        current = head
    return None


def _stands_for_done(ground: Ground, word: Word, head: Word, modality: Modality) -> bool:
    """ "told reporters that it had sold": what a finite clause tells is not what the word above plans or asks for."""
    if word.relation == "ccomp" and modality != "denied":
        children = ground.children[word.index]
        subjunctive = not any(child.relation == "aux" for child in children) and is_base_form(word)
        return not subjunctive or head.text.lower() in _TELLS
    if modality != "denied" and word.relation in ("obl", "nmod"):
        return ground.case_of(word) not in ("of", "to", "for", "against", "about", "on")
    return False


def is_base_form(word: Word) -> bool:
    """ "demanded that it stop": neither -s nor -ed."""
    return not word.text.lower().endswith(("s", "ed", "ing"))


def _is_complement(ground: Ground, word: Word) -> bool:
    """ "accused X of selling" parses as an adverbial clause with "of"; "before selling" is no complement."""
    marks = {c.text.lower() for c in ground.children[word.index] if c.relation in ("mark", "case")}
    return bool(marks & {"of", "from", "to", "against", "about"}) and not marks & {
        "after",
        "before",
        "by",
        "since",
        "in",
    }


def _is_supposed(ground: Ground, verb: Word) -> bool:
    return any(
        child.relation in ("mark", "advmod") and child.text.lower() in _CONDITIONS
        for child in ground.children[verb.index]
    )


def _is_backshifted(ground: Ground, trigger: Word) -> bool:
    """ "said that it would sell": would, and no condition beside it."""
    children = ground.children[trigger.index]
    if not any(child.relation == "aux" and child.text.lower() in ("would", "'d", "’d") for child in children):
        return False
    if _is_supposed(ground, trigger):
        return False
    return not any(child.relation == "advcl" and _is_supposed(ground, child) for child in children)


def _is_asked(ground: Ground, trigger: Word) -> bool:
    sentence = ground.reading.sentences[trigger.sentence]
    return ground.reading.document.text[sentence.end - 1 : sentence.end] == "?" or (
        ground.reading.document.text[sentence.end - 2 : sentence.end] in ("?”", '?"')
    )


def _by_denial(ground: Ground, trigger: Word, statement: Statement | None) -> tuple[Modality, Reason] | None:
    """What a denying cue introduces is denied; what stands beside a denial in other words is only told."""
    if statement is None or statement.position not in ("denies", "dismisses"):
        return None
    cue = " ".join(ground.reading.document.words_of(span) for span in statement.cue).lower()
    if any(stem in cue for stem in _DENYING_CUES):
        return "denied", Reason("denied by a source", "the cue denies what it introduces", statement.cue)
    return None


def _by_hedge(ground: Ground, trigger: Word) -> tuple[Modality, Reason] | None:
    """ "allegedly", "possible", "suspected" beside the trigger, or an accusing word above it."""
    hedges = load_hedges()
    for child in ground.children[trigger.index]:
        modality = hedges.get(child.text.lower())
        if modality is not None and child.relation in ("advmod", "amod") and modality != "denied":
            return modality, Reason(
                f"beside {child.text.lower()!r}", f"{modality} by a word beside it", (_span(child),)
            )
    current: Word | None = trigger
    for _ in range(3):
        head = ground.head(current) if current is not None else None
        if head is None or current is None:
            return None
        tied = current.relation in _CLAUSAL and (current.relation != "advcl" or _is_complement(ground, current))
        tied = tied or (current.relation in ("obj", "obl", "nmod") and ground.case_of(current) in ("of", "for", ""))
        if tied and hedges.get(head.text.lower()) == "alleged" and head.index != trigger.index:
            return "alleged", Reason(f"under {head.text.lower()!r}", "alleged by the word above", (_span(head),))
        if not tied and current.relation != "conj":
            return None
        current = head
    return None


def _span(word: Word) -> Span:
    return Span(word.start, word.end)
