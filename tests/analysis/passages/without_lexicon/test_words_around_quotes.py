"""The sentences around a quote in a language without a lexicon."""

import pytest

from reader.analysis.languages.without_lexicon.recognition import find_language
from reader.analysis.passages.without_lexicon import words_around_quotes
from reader.analysis.passages.without_lexicon.words_around_quotes import WordsAroundQuotes
from reader.analysis.text.plain_words import PlainWord, words_of

TEXT = "Ada gülüyor.\nBir gün gelir! Dr. Quill bekliyor. Su akıyor… quill.example açıldı “"


def sentences(text: str) -> list[str]:
    """Return the sentences before the end of a text, the last first."""
    language = find_language(text, "tr")
    assert language is not None
    around = WordsAroundQuotes(text, language)
    return [text[words[0].start : words[-1].end] for words in around.sentences_before(len(text), 0)]


def test_the_sentences_before_a_quote_are_read_from_the_last_to_the_first() -> None:
    assert sentences(TEXT) == [
        "quill.example açıldı",
        "Su akıyor",
        "Dr. Quill bekliyor",
        "Bir gün gelir",
        "Ada gülüyor",
    ]


def test_a_line_of_many_sentences_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    stretches: list[str] = []

    def note(text: str, start: int, end: int) -> list[PlainWord]:
        stretches.append(text[start:end])
        return words_of(text, start, end)

    monkeypatch.setattr(words_around_quotes, "words_of", note)
    assert len(sentences("Su. " * 100)) == 100
    assert len(stretches) == 1
