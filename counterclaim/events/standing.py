"""How far a told transfer has come, and how it stands: stage, phase, status of one telling.

In: a ground, a frame, its trigger with arguments and the parties found. Out: a `Standing`. Always: what lies in a claim
is never reported; only a party concerned, by name or office, confirms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from counterclaim.core.reading import Word
from counterclaim.core.statement import Reason, Statement
from counterclaim.core.transfer import Stage, TransferStatus
from counterclaim.events.arguments import Arguments, Mood
from counterclaim.events.ground import Ground
from counterclaim.events.modality import modality_of
from counterclaim.events.stages import PHASES, Phase, find_block, find_stage, mood_of, words_above
from counterclaim.lexicon.transfers import TransferFrame

_OPENING_WORDS = 2
_CONDITIONS = frozenset("if unless whether lest".split())
_NOT_FOUND = frozenset("no nothing little".split())
_SIGNS = frozenset("sign signs indication indications evidence proof trace hint confirmation".split())
_CHARGES = frozenset(
    """charge charges grievance grievances claim claims complaint complaints accusation accusations allegation
    allegations report reports story stories rumour rumours rumor rumors suggestion suggestions assertion assertions
    contention""".split()
)
_INVENTS = ("concoct", "fabricat", "invent", "manufactur", "peddl", "spread", "cook", "dream", "hatch", "circulat")
_ABOUT_OTHERS = frozenset(("accuses", "demands", "condemns", "warns", "declines"))
_OUTSIDERS = frozenset(
    """rebel rebels opposition monitor monitors panel expert experts analyst analysts researcher researchers
    activist activists lawmaker lawmakers newspaper daily register inquiry dissident dissidents exile exiles
    critic critics senator paper papers magazine weekly broadcaster reporter journalist observer observers
    observatory watchdog campaigners campaigner docker source sources insider insiders media press""".split()
)
_DONE = frozenset(
    """completed complete finalised finalized concluded done happened happen occurred existed exist place carried signed
    executed materialised materialized""".split()
)
_NEVER_DONE = re.compile(
    r"[^.;]{0,40}?[ ,“\"](?:that |which )?[“\"]?(?:never|not|had not|has not|have not) (?:yet )?(?:been )?"
    r"(?:happened|happen|took place|taken place|existed|occurred|completed|finalised|finalized|concluded|carried out"
    r"|come about)"
)
_SAID_OF = re.compile(
    r"\b(?:is|are|was|were|been|being) (?:also |now |widely )?"
    r"(?:said|thought|believed|reported|known|understood|rumou?red|alleged) to\b"
)
_NEGATIONS = frozenset("not n't n’t never no nor".split())
_OWN_WORD = frozenset(("named", "role"))


@dataclass(frozen=True, slots=True)
class Standing:
    """Stage and status of one telling; `creates` is False for what may only join others, `own` if a party tells it."""

    stage: Stage
    phase: Phase
    status: TransferStatus
    creates: bool
    own: bool
    statement: Statement | None
    reasons: tuple[Reason, ...]
    charged: bool = False
    """True under "a charge that", "a report that": somebody has told it, also where it is only denied here."""


def find_standing(
    ground: Ground,
    frame: TransferFrame,
    trigger: Word,
    arguments: Arguments,
    *,
    parties: frozenset[str],
    negative: bool,
) -> Standing:
    """The standing of one telling whose parties are known so far as its sentence tells them."""
    modality, _, reasons = modality_of(ground, trigger, arguments)
    statement = ground.statement_of(trigger)
    stage, stage_reason = find_stage(ground, frame, trigger, arguments, statement)
    blocked = find_block(ground, trigger, arguments)
    conditional = _is_conditional(ground, trigger)
    own = statement is not None and statement.speaker.party in parties and _speaks_for(ground, statement)
    charged = any(word.text.lower() in _CHARGES for word in words_above(ground, trigger, 3))
    own = own and not charged and not _is_said_of(ground, statement)
    own = own and not any(reason.rule.startswith("under ") for reason in reasons if modality == "alleged")
    open_answer = statement is not None and statement.position == "declines" and not arguments.negated and not negative
    denied = arguments.negated or negative or modality == "denied" or _is_doubted(ground, trigger, statement, parties)
    denied = denied or _is_called_invented(ground, trigger, statement, parties)
    denied = denied and not open_answer
    never_done = frame.is_noun and _never_done(ground, trigger)
    denied = (denied or never_done) and blocked is None
    if denied and frame.is_noun and (stage == "unspecified" or never_done):
        stage = "delivered"
    if denied:
        status: TransferStatus = "denied"
    elif conditional or blocked is not None:
        status = "hypothetical"
    else:
        mood = mood_of(ground, trigger, arguments)
        status = _positive_status(modality, stage, mood, statement, own=own)
        status = "alleged" if charged and statement is None else status
    if stage_reason is not None:
        reasons = (*reasons, stage_reason)
    if blocked is not None:
        reasons = (*reasons, blocked)
    feared = statement is not None and statement.position == "warns" and status == "planned"
    conditional = conditional or feared
    status = "hypothetical" if feared else status
    gerund = _is_subject(ground, trigger)
    creates = blocked is None and not conditional and not gerund and not (denied and statement is None)
    status = "hypothetical" if gerund and status != "denied" else status
    return Standing(stage, PHASES[stage], status, creates, own, statement, reasons, charged)


def _is_said_of(ground: Ground, statement: Statement | None) -> bool:
    """ "Oslo is said to have ordered": said of Oslo, not by it."""
    text = ground.reading.document.text
    return statement is not None and any(
        _SAID_OF.search(text, max(0, cue.start - 12), cue.end + 4) is not None for cue in statement.cue
    )


def _is_subject(ground: Ground, trigger: Word) -> bool:
    """ "Making and selling rifles is lawful": talk of a kind of deed, not of one."""
    head = ground.head(trigger)
    shared = trigger.relation == "conj" and head is not None and head.text.endswith("ing")
    relation = head.relation if shared and head is not None else trigger.relation
    opens = trigger.index - ground.reading.sentences[trigger.sentence].first <= _OPENING_WORDS
    opens = opens and ground.child(trigger, "nsubj", "aux") is None
    before = ground.reading.words[trigger.index - 1].text.lower() if trigger.index else ""
    moved = trigger.index > 0 and ground.reading.words[trigger.index - 1].upos in ("NOUN", "PROPN")
    return (
        trigger.text.endswith("ing")
        and not moved
        and before not in ("of", "for", "from")
        and (relation in ("csubj", "nsubj") or (opens and trigger.upos == "VERB"))
    )


def _speaks_for(ground: Ground, statement: Statement) -> bool:
    """A named voice, or an office with an article or its state: "a docker" speaks for nobody."""
    if statement.position in _ABOUT_OTHERS:
        return False
    text = ground.reading.document.text
    source = " ".join(span.within(text) for span in statement.source).lower()
    if any(word.strip(",'’s\"") in _OUTSIDERS for word in source.split()):
        return False
    if statement.speaker.kind == "named":
        return True
    named = any(mention.span.overlaps(span) for mention in ground.parties for span in statement.source)
    return named or not source.startswith(("a ", "an ", "one ", "some ", "several ", "two ", "three "))


def _positive_status(
    modality: str, stage: Stage, mood: Mood, statement: Statement | None, *, own: bool
) -> TransferStatus:
    ahead = PHASES[stage] in ("plan", "sought")
    if statement is None:
        if modality == "alleged":
            return "alleged"
        if modality == "hypothetical" and mood == "fact":
            return "alleged"
        return "planned" if modality in ("planned", "hypothetical") else "reported"
    if own:
        if statement.speaker.kind not in _OWN_WORD:
            return "reported"
        return "planned" if ahead and stage not in ("agreed", "ordered") else "confirmed"
    return "planned" if mood == "possible" else "alleged"


def _is_doubted(ground: Ground, trigger: Word, statement: Statement | None, parties: frozenset[str]) -> bool:
    """ "no sign that a deal was done"; what a party denies of itself in other words; what a speaker doubts."""
    for word in words_above(ground, trigger, 4):
        if word.text.lower() in _SIGNS and any(
            child.text.lower() in _NOT_FOUND for child in ground.children[word.index]
        ):
            return True
    if statement is None:
        return False
    if statement.position == "doubts":
        return True
    speaker = statement.speaker.party
    return statement.position in ("denies", "dismisses") and (not parties or speaker in parties)


def _is_called_invented(ground: Ground, trigger: Word, statement: Statement | None, parties: frozenset[str]) -> bool:
    """ "Oslo accused Rome of concocting a story about an arms sale by Oslo": so speaks who denies the sale."""
    if statement is None or statement.speaker.party not in parties:
        return False
    above = list(words_above(ground, trigger, 4))
    inventing = [word for word in above if word.text.lower().startswith(_INVENTS)]
    told = [child for word in inventing for child in ground.children[word.index]]
    return bool(inventing) and any(word.text.lower() in _CHARGES for word in (*above, *told))


def _never_done(ground: Ground, noun: Word) -> bool:
    """ "a purchase that was not completed", "dealings, which never happened"."""
    below = [child for child in ground.children[noun.index] if child.relation in ("acl", "nmod", "appos")]
    head = ground.head(noun)
    verbs = [*below, head] if head is not None and noun.relation == "nsubj" else below
    text = ground.reading.document.text
    if _NEVER_DONE.match(text, noun.end):
        return True
    return any(
        verb.text.lower() in _DONE and any(child.text.lower() in _NEGATIONS for child in ground.children[verb.index])
        for verb in verbs
    )


def _is_conditional(ground: Ground, trigger: Word) -> bool:
    """ "if it sold", "whether any had been sent"."""
    for word in (trigger, *words_above(ground, trigger, 2)):
        if word.sentence == trigger.sentence and any(
            child.text.lower() in _CONDITIONS and child.index < trigger.index for child in ground.children[word.index]
        ):
            return True
    return False
