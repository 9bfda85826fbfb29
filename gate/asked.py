"""What is asked of each measure, in percent, whatever the floors have reached by now.

A floor says "never worse than this again"; what is asked says "good enough". A measure without an entry is only
watched.
"""

from __future__ import annotations

ASKED: dict[str, float] = {
    "attribution.source": 82.0,
    "attribution.cue": 74.0,
    "attribution.content": 66.0,
    "attribution.linked": 70.0,
    "trees.upos": 96.3,
    "trees.uas": 91.0,
    "trees.las": 88.5,
    "mentions.person": 85.0,
    "mentions.organisation": 75.0,
    "mentions.place": 82.0,
    "times.span": 88.0,
    "times.value": 82.0,
    "cases.recall": 90.0,
    "cases.precision": 88.0,
    "cases.speaker": 92.0,
    "cases.position": 90.0,
    "cases.channel": 85.0,
    "cases.said-on": 90.0,
}
