"""Properties that hold for any text."""

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.analysis.quotes import QuoteReader, explain_quotes, find_quotes
from reader.analysis.text.units import units_of_text
from reader.model.analysis import QuoteKind

_PIECES = st.sampled_from([
    "Ada Quill", "Ben Poe", "she", "who", "said", "told", "called", "the plan", "that", "to", "as",
    ",", ".", "?", ":", " ", "\n", "\n\n", '"', "“", "”", "„", "«", "»", "‘", "’", "'", "''", "``",
    "「", "」", "—", "- ", "(", ")", "according to", "A: ", "Q: ", "BEN POE: ", "12", "n't", "'s",
    "sagte", "la", "dijo", "a-t-il", "说：", "は", "と述べた", "&quot;", "\u00a0", "é", "🙂", "\t",
    "Der Sprecher", "dass", "habe", "zei", "dat", "selon", "le maire", "que", "ha detto", "disse",
])  # fmt: skip
_LANGUAGES = st.sampled_from(["", "en", "de", "nl", "fr", "es", "it", "pt", "ru", "ja"])
_SENTENCES = st.sampled_from([
    "“The plan failed,” said Ada Quill.", "Ben Poe called it “a plan”.", '"Why not?" she said. ',
    "„Wir bleiben“, sagte Ada Quill. ", "« Il reste », selon le maire.", "A: “Who said that?”\n",
    "“She said, ‘It failed’,” he told us. ", "「失敗した」と述べた。", "“It failed.\n\n“Again.”",
])  # fmt: skip
_TEXTS = (
    st.lists(_PIECES, max_size=60).map("".join)
    | st.lists(_SENTENCES | _PIECES, max_size=20).map("".join)
    | st.text(max_size=200)
)


@settings(max_examples=240, deadline=None)
@given(_TEXTS, _LANGUAGES)
@example("la\u00a0\u00a0Ada Quill", "")
@example("Er sagte »das ist gut« »und schlecht ist es auch«, dann ging er.", "de")
def test_spans_lie_inside_the_text_in_order_and_speakers_slice_back(
    text: str, language: str
) -> None:
    quotes = find_quotes(text, language=language)
    for quote in quotes:
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        assert 0.0 <= quote.confidence <= 1.0
        assert quote.rule
        assert not text[quote.span.start].isspace()
        assert not text[quote.span.end - 1].isspace()
        if quote.speaker is not None:
            assert quote.speaker.span.of(text).split() == quote.speaker.mention.split()
            assert quote.speaker.mention
            assert quote.speaker.name
        if quote.cue is not None:
            assert quote.cue.of(text).strip()
    starts = [(quote.span.start, quote.span.end) for quote in quotes]
    assert starts == sorted(starts)


@settings(max_examples=100, deadline=None)
@given(_TEXTS)
def test_marked_quotes_do_not_overlap(text: str) -> None:
    marked = [q for q in find_quotes(text) if q.kind is not QuoteKind.INDIRECT]
    for first, second in itertools.pairwise(marked):
        assert first.span.end <= second.span.start


@settings(max_examples=100, deadline=None)
@given(_TEXTS)
def test_batches_hold_the_same_spans_as_the_whole(text: str) -> None:
    batches = QuoteReader(text, list(units_of_text(text))).batches(20)
    spans = sorted(q.span for batch in batches for q in batch)
    assert spans == sorted(q.span for q in find_quotes(text))


@settings(max_examples=100, deadline=None)
@given(_TEXTS)
def test_explanations_hold_every_quote(text: str) -> None:
    kept = tuple(e.quote for e in explain_quotes(text) if not e.refused)
    assert kept == find_quotes(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("in Booten der ]einem Fährmann, der ", "de"),  # ends after a word that may open a clause
        ("« Il est tard ? » le midi", "fr"),  # ends after a possible clitic
        (" “. Es", "fr"),  # ends after a possible "c’est"
        ("« Il est tard », fait savoir", "fr"),  # ends after a verb of two words
        ("partner D'enquête", ""),  # a name that is only a particle
        ("Saying the port needs an “open and fair” Baltic order,", "en"),  # ends before a subject
        ("Die Kutter lägen „viel zu lang“ fest, räumt", "de"),  # ends with a verb of saying
        ("two_old_ferrymen told", "en"),  # a single word that may be a man
        ("„Es stinkt“, sagte gegenüber der", "de"),  # ends inside words before a subject
        ("« On ne dort plus », souffle ce père", "fr"),  # ends after a relative
        ("«Il molo regge». Lo", "it"),  # ends after an article
        ("Es ist spät,” sie rief.Worten „Jetzt“ kommentierte Vogel", "de"),  # ends after a subject
    ],
)
def test_texts_that_break_off_are_read_to_their_end(text: str, language: str) -> None:
    assert all(quote.span.end <= len(text) for quote in find_quotes(text, language=language))


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_spaces_of_any_width_are_the_same(space: str) -> None:
    text = "Mr Ben Poe left. “No,” said Mr Poe. « Why? » asked the Delta Times."
    plain, spaced = find_quotes(text), find_quotes(text.replace(" ", space))
    assert len(plain) == 2
    assert spaced == plain


@pytest.mark.parametrize("apostrophe", "ʼ´′＇`‘")
@pytest.mark.parametrize(
    "text",
    [
        "“It’s late,” said Quill’s brother. Ben O’Poe came. “I don’t know,” O’Poe said.",
        "« C’est l’heure », dit l’avocat d’Ada Quill. L’élue n’a pas dit « oui ».",
    ],
)
def test_apostrophes_of_any_form_are_the_same(text: str, apostrophe: str) -> None:
    assert find_quotes(text.replace("’", apostrophe)) == find_quotes(text)


def test_single_marks_between_chinese_words_are_no_apostrophes() -> None:
    text = "王芳说：“他说‘不行’就走了。”"
    assert [quote.span.of(text) for quote in find_quotes(text)] == ["他说‘不行’就走了。"]


@pytest.mark.parametrize("hyphen", ["\u2010", "\u2011"])
@pytest.mark.parametrize(
    "text",
    [
        "Jan Moor-Quill left. “No,” said Moor-Quill. “We won the post-war race,” said his sister.",
        "Der „Vell“-Chef Jan Moor-Quill ging. „Nein“, sagte Moor-Quill dem „Delta“-Blatt.",
    ],
)
def test_hyphens_of_typesetting_are_like_any_other(text: str, hyphen: str) -> None:
    plain, typeset = find_quotes(text), find_quotes(text.replace("-", hyphen))
    assert plain
    assert typeset == plain


def test_marks_of_notes_change_no_quote() -> None:
    text = "Ben Poe, whose company built the bridge, ran it.{} “He could put anything together.”"
    said = [find_quotes(text.replace("{}", mark)) for mark in ("", "[3]", "[12][13]")]
    assert [[q.speaker and q.speaker.name for q in quotes] for quotes in said] == [["Ben Poe"]] * 3
