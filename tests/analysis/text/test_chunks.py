"""Reading words chunk by chunk gives the same result as reading the whole text at once."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.analysis.languages.registry import language
from reader.analysis.text import chunks as chunks_module
from reader.analysis.text.chunks import Chunks, read_whole, read_words
from reader.analysis.text.tokens import Tokens

ENGLISH = language("en")
WORDS = """
Ada Quill said that J. X. on via de du d' d’ U.S. Mr Mr. bzw. z.B. Calif. No. ca. 2nd 3.50 the--
William Barr. Barr.. Mr... No.10 St.Quill X.Quill dit-il mid-term- pre--war
dockers' dockers’ ' ’ 's ’s it's l'eau L’eau explique-t-elle -elle-ils ... .. . , ; : ? ! ( ) * **
3:4-Sieg a:4 3: :4 lorsqu'il Puisqu’Ada E' E’
_ @ada ada@x.org mother-in-law rock'n'roll AT&T Ärzte ärzte. Łódź, ½ ª 水曜 « » — – word. Word.
"""
PIECES = st.sampled_from([*WORDS.split(), " ", "  ", "\n", "\u00a0", "\t", "\u200b", ""])
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=14).flatmap(
    lambda words: st.lists(
        st.sampled_from([" ", "", "\n"]), min_size=len(words), max_size=len(words)
    ).map(lambda gaps: "".join(map(str.__add__, words, gaps)))
)


def columns(tokens: Tokens) -> list[tuple[object, ...]]:
    """Return all attributes of each token."""
    return [
        (token.text, token.lower, token.kind, token.classes, start, end)
        for token, start, end in zip(tokens, tokens.starts, tokens.ends, strict=True)
    ]


@pytest.mark.parametrize("code", ["en", "de", "fr"])
@given(text=TEXTS, offset=st.integers(0, 9))
@example(text=" Ada J. Quill", offset=0)
@example(text="posted on X. The club", offset=3)
@example(text="qu' Ada", offset=0)
@example(text="met William Barr. He left, Barr. Quill", offset=0)
@example(text="the dockers' union", offset=0)
@example(text=" - Ada J. Quill - Poe -", offset=0)
@example(text="Ada J.de la Rive, J.\nde la Rive, J. de, J.d'Arc", offset=0)
def test_words_read_chunk_by_chunk_are_those_read_together(
    code: str, text: str, offset: int
) -> None:
    found = language(code)
    together = columns(read_whole(text, offset, found))
    assert columns(read_words(text, offset, found)) == together
    assert columns(read_words(text, offset, found)) == together  # now all chunks are cached


def test_the_offsets_of_every_word_slice_it_back() -> None:
    text = " said Ada J. Quill, the dockers’ leader. "
    tokens = read_words(text, 0, ENGLISH)
    assert [text[at:end] for at, end in zip(tokens.starts, tokens.ends, strict=True)] == [
        "said", "Ada", "J.", "Quill", ",", "the", "dockers", "’", "leader", ".",
    ]  # fmt: skip


def test_a_letter_with_a_point_ends_a_sentence_unless_a_name_or_small_letter_follows() -> None:
    assert "B." not in [token.text for token in read_words("It was plan B. 12 left", 0, ENGLISH)]
    assert "B." in [token.text for token in read_words("Arie B. zei niets", 0, ENGLISH)]
    assert "B." in [token.text for token in read_words("It was Ada B. Quill", 0, ENGLISH)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mr. Quill", ["Mr.", "Quill"]),
        ("Mx. Quill", ["Mx.", "Quill"]),
        ("Mr.Quill", ["Mr.", "Quill"]),
        ("in No.10, St.Quill's", ["in", "No.", "10", ",", "St.", "Quill", "'s"]),
        ("She saw Mr. No... and left", ["She", "saw", "Mr.", "No", "...", "and", "left"]),
        ("the Gov.-elect", ["the", "Gov.", "-", "elect"]),
        ("at quill.org. He", ["at", "quill.org", ".", "He"]),
        ("said Jan O. Åkesen, Ø. Quill", ["said", "Jan", "O.", "Åkesen", ",", "Ø.", "Quill"]),
        ("an odd mr. Quill", ["an", "odd", "mr", ".", "Quill"]),
    ],
)
def test_the_point_of_an_abbreviation_ends_no_sentence(text: str, words: list[str]) -> None:
    assert [token.text for token in read_words(text, 0, ENGLISH)] == words
    assert [token.text for token in read_whole(text, 0, ENGLISH)] == words


def test_long_chunks_and_those_with_an_initial_are_not_remembered() -> None:
    chunks = Chunks(ENGLISH)
    for chunk in ("x" * 1_000, "Q.", "Ø.", "X.The", "", "word\u200b "):
        with pytest.raises(chunks_module._NeedsContextError):
            chunks[chunk]
    assert not chunks


def test_no_text_fills_the_memory_with_its_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks_module, "_MEMO_LIMIT", 50)
    monkeypatch.setattr(chunks_module, "CHUNKS", {})
    for number in range(100):
        read_words(f"a{number} b{number}, c{number}.", 0, ENGLISH)
    assert 0 < len(chunks_module.CHUNKS["en"]) < 60


def test_a_colon_between_figures_joins_them() -> None:
    words = "nach dem 3:4 gegen Tal um 16:30 Uhr: Es war laut."
    texts = [token.text for token in read_words(words, 0, language("de"))]
    assert {"3:4", "16:30", ":"} <= set(texts)
    assert texts.count(":") == 1
