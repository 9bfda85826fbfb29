"""Text to words, the way the UD English treebanks cut them: clitics, hyphens and punctuation stand alone.

In: any text. Out: half-open code-point ranges in order, none empty, none overlapping, which together hold every
character that is not white space. Training and reading share this file, so the network sees the same words in both.
"""

from __future__ import annotations

import re

_ABBREVIATIONS = (
    "Mr Mrs Ms Dr Prof St Gen Lt Col Maj Capt Cmdr Adm Sgt Sen Rep Gov Rev Hon Pres Amb Jr Sr Inc Ltd Corp Co Bros No "
    "vs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ave Blvd Dept Univ "
    "approx etc"
).split()
_CLITIC = r"(?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)\b"

_WORD = re.compile(
    r"https?://[^\s<>\"”’)\]]+[^\s<>\"”’)\].,;:!?]"
    # The lookbehind keeps the search linear: an address begins where its run of characters does.
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w"
    r"|www\.[^\s<>\"”’)\]]*[^\s<>\"”’)\].,;:!?]"
    rf"|\b(?:{'|'.join(_ABBREVIATIONS)})\.(?=[\s,;:—–-])"
    r"|\b(?:[^\W\d_]\.){2,}"
    r"|\b[A-Z]\.(?=\s+[^\W\d_])"
    r"|\b[ap]\.m\."
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|mm|km|kg|bn|m)?\b"
    r"|[Cc]an(?=not\b)"
    r"|[^\W\d_]+(?=[nN]['’][tT]\b)"
    r"|[nN]['’][tT]\b"
    rf"|['’]{_CLITIC}"
    rf"|[^\W_]+(?:['’](?!{_CLITIC})(?![tT]\b)[^\W\d_]{{2,}})*"
    r"|\.{2,}|…|-{2,}|''|``"
    r"|[^\s]"
)


def split_words(text: str) -> list[tuple[int, int]]:
    """Cut a text into words.

    >>> text = "Tehran hasn't sold U.S.-made drones, Mr. Dovrat's aide said."
    >>> " ".join(text[a:b] for a, b in split_words(text))
    "Tehran has n't sold U.S. - made drones , Mr. Dovrat 's aide said ."
    """
    return [match.span() for match in _WORD.finditer(text)]


# Letter case and place that an uncased encoder cannot see; one number a word, embedded by the network.
CASES = 6
FEATURES = CASES * 4


def _case_of(word: str) -> int:
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 1
    if word.istitle():
        return 1
    if word[0].isdigit():
        return 4
    return 3 if any(map(str.isalpha, word)) else 5


def word_features(words: list[str], paragraph_starts: list[bool]) -> list[int]:
    """One number a word: letter case, whether it opens a paragraph, whether it stands inside quotation marks.

    The quote state is reset at each paragraph, as a quote that runs on repeats its opening mark there.
    """
    features = []
    quoted = False
    for word, starts in zip(words, paragraph_starts, strict=True):
        if starts:
            quoted = False
        if word in ("“", "``"):
            quoted = True
        elif word in ("”", "''"):
            features.append(_case_of(word) + CASES * (2 * quoted + starts))
            quoted = False
            continue
        elif word == '"':
            quoted = not quoted
        features.append(_case_of(word) + CASES * (2 * quoted + starts))
    return features
