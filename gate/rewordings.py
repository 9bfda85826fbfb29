"""Rewordings that leave the facts alone, for the measure of copies: what an honest editor may do to a sentence.

In: a sentence and a source of chance. Out: the sentence in other words, or None where nothing applies. Always: the
lists are this file's own; they are not taken from, nor shared with, the lexicon of the package. Words inside
quotation marks are left as they are.
"""

# ruff: noqa: E501  (patterns are read whole)

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

SYNONYMS: dict[str, str] = {
    "said": "stated", "told": "informed", "big": "sizeable", "large": "big", "small": "little", "begin": "start",
    "began": "started", "ended": "finished", "help": "aid", "helped": "aided", "show": "demonstrate",
    "showed": "demonstrated", "shows": "demonstrates", "buy": "purchase", "bought": "purchased", "ask": "inquire",
    "asked": "inquired of", "need": "require", "needs": "requires", "needed": "required", "get": "obtain",
    "got": "obtained", "kept": "retained", "keep": "retain", "let": "allow", "try": "attempt", "tried": "attempted",
    "use": "employ", "used": "employed", "using": "employing", "often": "frequently", "quickly": "rapidly",
    "mostly": "largely", "nearly": "almost", "also": "likewise", "but": "yet", "although": "though",
    "while": "whereas", "because": "since", "however": "still", "during": "in the course of", "after": "following",
    "about": "around", "many": "numerous", "several": "a number of", "enough": "sufficient", "main": "chief",
    "important": "significant", "difficult": "hard", "problem": "difficulty", "problems": "difficulties",
    "plan": "scheme", "plans": "schemes", "idea": "notion", "ideas": "notions", "job": "post", "jobs": "posts",
    "money": "cash", "fight": "struggle", "voters": "electors", "people": "persons", "children": "youngsters",
    "country": "nation", "city": "town", "house": "home", "speech": "address", "talks": "discussions",
    "meeting": "gathering", "campaign": "drive", "win": "victory", "race": "contest", "debate": "discussion",
    "issue": "matter", "issues": "matters", "change": "shift", "changes": "shifts", "way": "manner",
    "thinks": "believes", "thought": "believed", "think": "believe", "called": "termed", "asking": "requesting",
    "leave": "depart", "left": "departed", "went": "travelled", "made": "produced", "built": "constructed",
    "chose": "picked", "choose": "pick", "push": "drive", "pushed": "drove", "strong": "firm", "weak": "feeble",
    "entire": "whole", "whole": "entire", "recent": "latest", "quite": "rather", "very": "highly", "start": "outset",
    "whether": "if", "among": "amongst", "toward": "towards", "despite": "in spite of", "near": "close to",
    "across": "throughout", "within": "inside", "regarding": "concerning", "saying": "stating",
    "noted": "observed", "added": "went on", "insisted": "maintained", "released": "issued", "held": "staged",
    "speaking": "talking", "attack": "assault", "attacks": "assaults", "killed": "slain", "anger": "fury",
    "angry": "furious", "support": "backing", "supporters": "backers", "opponents": "foes", "rival": "foe",
    "huge": "vast", "quick": "swift", "clear": "plain", "obvious": "plain", "worried": "concerned",
}  # fmt: skip
PHRASES: tuple[tuple[re.Pattern[str], str], ...] = tuple((re.compile(pattern), put) for pattern, put in (
    (r"\bdid not\b", "didn't"), (r"\bdoes not\b", "doesn't"), (r"\bis not\b", "isn't"), (r"\bwas not\b", "wasn't"),
    (r"\bdidn['’]t\b", "did not"), (r"\bdoesn['’]t\b", "does not"), (r"\bisn['’]t\b", "is not"),
    (r"\bwasn['’]t\b", "was not"), (r"\bcan['’]t\b", "cannot"), (r"\bU\.S\.(?= [a-z])", "American"),
    (r"\bthe United States\b", "the U.S."), (r"\baccording to\b", "in the words of"), (r"\bin order to\b", "to"),
    (r"\bas well as\b", "along with"), (r"\bsuch as\b", "like"), (r"\bmore than\b", "over"), (r"\bpercent\b", "per cent"),
    (r"\bper cent\b", "percent"), (r"\ba lot of\b", "plenty of"), (r"\bat least\b", "no fewer than"),
    (r"(?<!-)\bthree\b(?!-)", "3"), (r"(?<!-)\bfour\b(?!-)", "4"), (r"(?<!-)\bfive\b(?!-)", "5"), (r"(?<!-)\bsix\b(?!-)", "6"), (r"(?<!-)\bseven\b(?!-)", "7"), (r"(?<![\d.,$])\b8\b(?![\d.,%-]| (?:percent|[ap]\.m))", "eight"),
    (r"(?<!-)\bten\b(?!-)", "10"), (r"(?<!-)\btwelve\b(?!-)", "12"), (r"\bNov\. (\d+)\b", r"November \1"), (r"\bOct\. (\d+)\b", r"October \1"),
    (r"\bSept\. (\d+)\b", r"\1 September"), (r"\bAug\. (\d+)\b", r"\1 August"), (r"\bJan\. (\d+)\b", r"January \1"),
    (r"\bFeb\. (\d+)\b", r"February \1"), (r"\bThe (\w+) of the (\w+)\b", r"The \2's \1"),
))  # fmt: skip
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?")
_SAID_LAST = re.compile(r"^([A-Z][^“”\"]{25,}), ((?:[A-Z][\w.’'-]+ ?){1,3}) said\.$")
_WORD = re.compile(r"[A-Za-z]+")


def reword(sentence: str, chance: Random) -> str | None:
    """A sentence with up to four words or phrases put otherwise."""
    done = sentence
    count = 0
    if chance.random() < 0.3:
        turned = _SAID_LAST.sub(
            lambda m: f"{m[2]} said {m[1][0].lower() if m[1].split()[0] in _ARTICLES else m[1][0]}{m[1][1:]}.", done
        )
        count += turned != done
        done = turned
    phrases = [each for each in PHRASES if each[0].search(done)]
    chance.shuffle(phrases)
    for pattern, put in phrases:
        if count >= 2:
            break
        changed = outside_quotes(done, lambda text, p=pattern, w=put: p.sub(w, text, count=1))  # type: ignore[misc]
        count += changed != done
        done = changed
    words = [word for word in _WORD.findall(_QUOTED.sub(" ", done)) if word in SYNONYMS]
    chance.shuffle(words)
    for word in words[: 4 - count]:
        done = outside_quotes(done, lambda text, w=word: re.sub(rf"\b{w}\b", SYNONYMS[w], text, count=1))  # type: ignore[misc]
    return done if done != sentence else None


_ARTICLES = frozenset({"The", "A", "An", "It", "There", "They", "He", "She", "We", "This", "That", "These", "Those"})


def outside_quotes(text: str, change: Callable[[str], str]) -> str:
    """A text changed at the first place outside quotation marks where the change applies."""
    at = 0
    for match in [*_QUOTED.finditer(text), None]:
        end = len(text) if match is None else match.start()
        changed = change(text[at:end])
        if changed != text[at:end]:
            return text[:at] + changed + text[end:]
        at = len(text) if match is None else match.end()
    return text
