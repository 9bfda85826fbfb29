"""Whatever the input: untouched stretches agree, ranges stay ordered, cleaning is done once and for all."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from counterclaim.core.errors import InputError
from counterclaim.documents.cleaning import clean_text
from counterclaim.documents.load import trace_bytes
from counterclaim.documents.offsets import Edit, OffsetMap

LINE_ENDS = ("\r\n", "\r", "\n", "\x0c", "\u2028")
BROKEN = ("\x00", "\x1b", "\x92", "\ud800", "\ufffd", "\u202e")
MOJIBAKE = ("\u00e2\u20ac\u2122", "\u00e2\u20ac\u0153", "\u00c3\u00a9", "\u00c3 ", "\u00e2\u20ac\u00a8")
WHOLE = ("🙂", "e\u0301", "“", "’", " said ", "the ", "Ω", "é")
MANGLED = st.sampled_from(LINE_ENDS + BROKEN + MOJIBAKE + WHOLE)
TEXTS = st.lists(st.one_of(MANGLED, st.text(max_size=6)), max_size=25).map("".join)
STORY = (
    "The harbour master said on Monday that no ship had sailed from the quay, and that the papers were forged by those."
)


@given(TEXTS, st.data())
@settings(max_examples=500, deadline=None)
def test_slices_agree(decoded: str, data: st.DataObject) -> None:
    cleaned = clean_text(decoded)
    start = data.draw(st.integers(0, len(cleaned.text)))
    end = data.draw(st.integers(start, len(cleaned.text)))
    source_start, source_end = cleaned.offsets.to_source(start, end)
    assert 0 <= source_start <= len(decoded)
    assert source_end <= len(decoded)
    if end > start:
        assert source_start <= source_end
        if cleaned.offsets.is_untouched(start, end):
            assert decoded[source_start:source_end] == cleaned.text[start:end]
    assert cleaned.offsets.to_source(0, len(cleaned.text)) == (0, len(decoded))


@example("\x00â€¨\x8bâ€¨")
@given(TEXTS)
@settings(max_examples=500, deadline=None)
def test_cleaning_is_idempotent(decoded: str) -> None:
    once = clean_text(decoded).text
    twice = clean_text(once)
    assert twice.text == once
    assert twice.offsets.edits == ()


@given(TEXTS, st.data())
@settings(max_examples=300, deadline=None)
def test_a_slice_of_the_map_is_the_map_of_the_slice(decoded: str, data: st.DataObject) -> None:
    cleaned = clean_text(decoded)
    cut = data.draw(st.integers(0, len(cleaned.text)))
    end = data.draw(st.integers(cut, len(cleaned.text)))
    part = cleaned.offsets.sliced(cut, end)
    start = data.draw(st.integers(cut, end))
    stop = data.draw(st.integers(start, end))
    if stop > start:
        assert part.to_source(start - cut, stop - cut) == cleaned.offsets.to_source(start, stop)


@given(
    st.text(alphabet=" \n\t", max_size=5),
    TEXTS,
    st.sampled_from(["\n\n", "\r\n\r\n"]),
    st.sampled_from(["utf-8", "utf-16"]),
)
@settings(max_examples=200, deadline=None)
def test_a_documents_text_leads_back_to_the_input(before: str, extra: str, gap: str, encoding: str) -> None:
    source = f"{before}A short title{gap}{STORY}{gap}{extra}"
    try:
        trace = trace_bytes(source.encode(encoding, "replace"), name="story.txt")
    except InputError as error:
        assert error.code in ("input.not-english", "input.binary", "input.undecodable")
        return
    document = trace.document
    assert trace.offsets is not None
    start = document.text.index(STORY)
    source_start, source_end = trace.offsets.to_source(start, start + len(STORY))
    assert trace.decoded[source_start:source_end] == STORY
    for span in document.boilerplate:
        assert document.words_of(span) == document.text[span.start : span.end] != ""
        if trace.offsets.is_untouched(span.start, span.end):
            assert trace.decoded[slice(*trace.offsets.to_source(span.start, span.end))] == document.words_of(span)


def test_deletions_fall_outside_what_surrounds_them() -> None:
    offsets = OffsetMap((Edit(5, 5, 5, 7),))
    assert offsets.to_source(0, 5) == (0, 5)
    assert offsets.to_source(5, 6) == (7, 8)
    assert offsets.to_source(4, 6) == (4, 8)
    assert not offsets.is_untouched(4, 6)
