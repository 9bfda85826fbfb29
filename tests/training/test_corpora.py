"""Each corpus's format to word-level examples, on a few lines made up in that format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.training.test_stories import STORY
from training.corpora import (
    MENTION_TAGS,
    NONE,
    POSITIONS,
    RELATIONS,
    SPAN_TAGS,
    UPOS,
    Annotated,
    Example,
    attribution_example,
    load_mentions,
    load_polnear,
    load_trees,
    story_examples,
    word_range,
    words_of,
)

TEXT = "Peru denied it.\n\n“No,” the envoy said."


def named(tags: list[int], names: tuple[str, ...]) -> str:
    return " ".join(names[tag] for tag in tags)


def test_words_tell_where_paragraphs_open() -> None:
    offsets, words, starts = words_of(TEXT)
    assert words == ["Peru", "denied", "it", ".", "“", "No", ",", "”", "the", "envoy", "said", "."]
    assert [words[i] for i, start in enumerate(starts) if start] == ["Peru", "“"]
    assert all(TEXT[a:b] == word for (a, b), word in zip(offsets, words, strict=True))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 4, (0, 1)), (5, 14, (1, 3)), (6, 7, (1, 2)), (3, 6, (0, 2)), (15, 17, None), (90, 99, None)],
)
def test_word_range_touches(start: int, end: int, expected: tuple[int, int] | None) -> None:
    assert word_range(words_of(TEXT)[0], start, end) == expected


def write_polnear(folder: Path) -> None:
    for part in ("text", "attributions"):
        (folder / "dev" / part).mkdir(parents=True)
    (folder / "dev/text/tale.txt").write_text(TEXT, encoding="utf-8")
    (folder / "dev/text/alone.txt").write_text("Nobody annotated this.", encoding="utf-8")
    (folder / "dev/attributions/tale_one.ann").write_text(
        "T1\tSource 0 4\tPeru\nT2\tCue 5 11\tdenied\nT3\tContent 12 14\tit\nT0\tAttribution 5 "
        "11\tdenied\nE1\tAttribution:T0 Cue:T2 Source:T1 Content:T3\n"
        "T4\tSource 23 32\tthe envoy\nT5\tCue 33 37\tsaid\nT6\tContent 17 19;20 22\t“N ,”\n"
        "T7\tAttribution 33 37\tsaid\nE2\tAttribution:T7 Cue:T5 Source:T4 Content:T6 "
        "Content2:T9\n#1\tAnnotatorNotes T1\tunsure\nE\n\n",
        encoding="utf-8",
    )


def test_polnear(tmp_path: Path) -> None:
    write_polnear(tmp_path)
    ((annotated,),) = load_polnear(tmp_path, "dev")
    assert annotated.name == "tale"
    assert annotated.attributions[0] == {"cue": [(5, 11)], "source": [(0, 4)], "content": [(12, 14)]}
    example = attribution_example(annotated)
    assert named(example.tags[0], SPAN_TAGS) == (
        "B-source B-cue B-content O B-content I-content B-content I-content B-source I-source B-cue O"
    )
    first, second = example.links
    assert (first.cue, first.sources, first.contents, first.position) == ((1, 2), [(0, 1)], [(2, 3)], NONE)
    assert (second.cue, second.sources, second.contents) == ((10, 11), [(8, 10)], [(4, 6), (6, 8)])
    # One level only, and no tree and no mentions: PolNeAR says nothing of them.
    assert len(example.tags) == 1
    assert example.upos == example.mentions == []


def test_where_two_spans_meet_the_first_keeps_its_words() -> None:
    spans = {"cue": [(5, 11)], "source": [(0, 4)], "content": [(5, 14)]}
    example = attribution_example(Annotated("tale", TEXT, [spans, {"cue": [(33, 37)], "content": [(0, 14)]}]))
    assert named(example.tags[0][:4], SPAN_TAGS) == "B-source B-cue O O"


def write_stories(folder: Path) -> None:
    for number in (4, 5, 6):
        (folder / f"tale-{number:02}-a.story").write_text(STORY, encoding="utf-8")


def test_stories_have_two_levels_shared_sources_and_positions(tmp_path: Path) -> None:
    write_stories(tmp_path)
    example, _ = story_examples(tmp_path)
    assert len(story_examples(tmp_path, held_out=True)) == 1
    outer, inner = example.tags
    at = example.words.index("Bonn")
    assert SPAN_TAGS[outer[at]] == "I-content"
    assert named(inner[at : at + 4], SPAN_TAGS) == "B-source B-cue I-cue B-content"
    first, second, third = sorted(example.links, key=lambda link: link.position != POSITIONS.index("denies"))[:3]
    assert first.position == POSITIONS.index("denies")
    sources = {example.words[link.cue[0]]: link.sources for link in example.links}
    assert sources["denied"] == sources["calling"] == [(0, 1)]
    assert {first.source_known, second.source_known, third.source_known} == {True}


CONLLU = """# newdoc id = tale
# newpar
# sent_id = 1
1\tPeru\tPeru\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
2\tdenied\tdeny\tVERB\tVBD\t_\t0\troot\t_\t_
3-4\tit.\t_\t_\t_\t_\t_\t_\t_\t_
3\tit\tit\tPRON\tPRP\t_\t2\tobj\t_\t_
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# sent_id = 2
1\tIt\tit\tPRON\tPRP\t_\t3\tnsubj:pass\t_\t_
2\twas\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_
3\tsold\tsell\tVERB\tVBN\t_\t0\troot\t_\t_
3.1\tgone\t_\tVERB\t_\t_\t_\t_\t_\t_

# newdoc id = other
# newpar
1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\t_

"""


def test_trees(tmp_path: Path) -> None:
    path = tmp_path / "dev.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    first, second = load_trees(path)
    assert first.words == ["Peru", "denied", "it", ".", "It", "was", "sold"]
    assert first.heads == [1, -1, 1, 1, 6, 6, -1]
    assert named(first.relations, tuple(RELATIONS)) == "nsubj root obj punct nsubj aux root"
    assert named(first.upos, tuple(UPOS)) == "PROPN VERB PRON PUNCT PRON AUX VERB"
    assert first.sentences == [0, 0, 0, 0, 1, 1, 1]
    assert first.starts == [True, *[False] * 6]
    assert (second.words, second.heads, second.starts) == (["Rain"], [-1], [True])
    assert first.tags == first.links == first.mentions == []


def write_mentions(data: Path) -> None:
    wikigold = data / "wikigold/CONLL-format/data"
    wikigold.mkdir(parents=True)
    (wikigold / "wikigold.conll.txt").write_text("Ada I-PER\nMarsh I-PER\nleft O\nPeru I-LOC\nCup I-MISC\n\nRain O\n\n")
    (data / "uner-ewt").mkdir()
    (data / "uner-ewt/dev.iob2").write_text("# newdoc a\n1\tPeru\tB-LOC\t-\n2\tBonn\tB-LOC\t-\n")
    (data / "crossner-politics").mkdir()
    (data / "crossner-politics/train.txt").write_text("Ada\tB-politician\nwon\tO\nthe\tO\nvote\tB-election\n\n")
    (data / "crossner-politics/dev.txt").write_text("Bonn-based\tB-location\n\n")
    re3d = data / "re3d/tale"
    re3d.mkdir(parents=True)
    (re3d / "documents.json").write_text(json.dumps({"_id": "1", "text": "Peru's Navy has two frigates."}) + "\n")
    spans = [(0, 4, "Location"), (0, 11, "Organisation"), (16, 28, "MilitaryPlatform"), (16, 19, "Money")]
    lines = [json.dumps({"documentId": "1", "begin": a, "end": b, "type": kind}) for a, b, kind in spans]
    (re3d / "entities.json").write_text("\n".join(lines) + "\n")
    for corpus in ("TimeBank", "AQUAINT"):
        (data / "tempeval3" / corpus).mkdir(parents=True)
    (data / "tempeval3/TimeBank/a.tml").write_text(
        '<TimeML><TEXT>It <EVENT eid="e1">rained</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2021-06-07">Monday '
        "night</TIMEX3>.</TEXT></TimeML>"
    )
    (data / "tempeval3/AQUAINT/b.tml").write_text("<TimeML><TITLE>none</TITLE></TimeML>")


def tags_of(example: Example) -> list[tuple[str, str]]:
    return [(word, MENTION_TAGS[tag]) for word, tag in zip(example.words, example.mentions, strict=True) if tag]


def test_mentions(tmp_path: Path) -> None:
    write_mentions(tmp_path)
    train, dev = load_mentions(tmp_path)
    assert set(train) == {"wikigold", "uner", "crossner", "re3d", "timex"}
    assert set(dev) == {"wikigold", "uner", "crossner", "re3d"}
    # A kind that we do not use is no mention, and what a corpus does not annotate is not covered.
    assert tags_of(train["wikigold"][0]) == [("Ada", "B-person"), ("Marsh", "I-person"), ("Peru", "B-place")]
    assert train["wikigold"][0].covered == {"person", "organisation", "place"}
    assert tags_of(train["uner"][0]) == [("Peru", "B-place"), ("Bonn", "B-place")]
    assert tags_of(train["crossner"][0]) == [("Ada", "B-person")]
    # Words are cut as they are at run time.
    assert tags_of(train["crossner"][1]) == [("Bonn", "B-place"), ("-", "I-place"), ("based", "I-place")]
    (navy,) = train["re3d"]
    assert tags_of(navy) == [
        ("Peru", "B-organisation"),
        ("'s", "I-organisation"),
        ("Navy", "I-organisation"),
        ("two", "B-platform"),
        ("frigates", "I-platform"),
    ]
    assert tags_of(train["timex"][0]) == [("Monday", "B-time"), ("night", "I-time")]
    assert train["timex"][0].covered == {"time"}


def test_an_examples_features_follow_its_words() -> None:
    offsets, words, starts = words_of(TEXT)
    example = Example("tale", words, starts, [0] * len(words), offsets)
    assert len(example.features) == len(words)
    assert len(set(example.features)) > 3
