"""Chunks and words of a long text that no longer occur are forgotten, the others are kept."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.languages.registry import language
from reader.analysis.text import chunks as chunks_module
from reader.analysis.text import generations
from reader.analysis.text import vocabulary as vocabulary_module
from reader.analysis.text.chunks import Chunks, read_words
from reader.analysis.text.tokens import Tokens

ENGLISH = language("en")


@pytest.fixture
def few_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a generation be small, and begin with none."""
    monkeypatch.setattr(generations, "_MOST", 50)
    for memo in (chunks_module.CHUNKS, vocabulary_module._VOCABULARIES):
        monkeypatch.delitem(memo, "en", raising=False)


def _read(texts: list[str]) -> Iterator[Tokens]:
    return (read_words(text, 0, ENGLISH) for text in texts)


@pytest.mark.usefixtures("few_are_remembered")
def test_no_text_fills_the_memory_with_its_words() -> None:
    texts = [f"a{number} b{number}, c{number}." for number in range(1_000)]
    for _ in generations.forgetting(_read(texts), ENGLISH):
        pass
    chunks, words = chunks_module.CHUNKS["en"], vocabulary_module.vocabulary_of(ENGLISH)
    assert isinstance(chunks, generations._YoungerChunks)
    assert isinstance(words, generations._YoungerVocabulary)
    assert max(len(memo) for memo in (chunks, chunks._older, words, words._older)) < 70
    assert {type(chunks._older), type(words._older)} == {dict}  # nothing is older than these


@pytest.mark.usefixtures("few_are_remembered")
def test_what_goes_on_occurring_is_read_once_and_the_rest_is_forgotten() -> None:
    first = read_words("the quay, quill.org! pier", 0, ENGLISH)
    texts = [f"a{number} b{number}, the quay, quill.org!" for number in range(1_000)]
    for tokens in generations.forgetting(_read(texts), ENGLISH):
        assert all(known is token for known, token in zip(first, tokens[-5:], strict=False))
    assert read_words("pier", 0, ENGLISH)[0] is not first[-1]


@given(st.lists(st.sampled_from(["said", "quay", "Mr.", "Quill", "-", "Q.", "so!", "it’s"])))
def test_a_younger_generation_reads_the_same(words: list[str]) -> None:
    text = " ".join(words)
    before = read_words(text, 7, ENGLISH)
    generations.begin_generation(Chunks(ENGLISH), ENGLISH)
    after = read_words(text, 7, ENGLISH)
    assert list(map(_fields, after)) == list(map(_fields, before))
    assert (after.starts, after.ends) == (before.starts, before.ends)


def _fields(token: object) -> list[object]:
    return [getattr(token, name) for name in ("text", "lower", "kind", "classes", "quoted")]
