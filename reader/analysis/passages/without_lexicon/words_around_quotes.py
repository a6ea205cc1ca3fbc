"""The words around a quote that may tell who speaks, in a language without a lexicon."""

from collections.abc import Iterator

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.text.plain_words import (
    PlainWord,
    is_name_word,
    last_sentence,
    line_end,
    line_start,
    sentence_after,
    sentence_before,
    words_of,
)

_REACH = 260  # code points of a sentence that are read on either side of a quote
_TALKED_ABOUT = 600  # code points in which whoever is talked about was named
_LEADING = ",–—-−:!?.…”“»«\"’'"
_ENDS = '.?!…:”“»"’ \n'
_OPENING = " \t–—-―"
_SHORT = 4  # words of a sentence that only names who spoke: Reunanen pohtii.


class WordsAroundQuotes:
    """Finds the sentences before, after and below the quotes of one text."""

    def __init__(self, text: str, language: CasedLanguage) -> None:
        self._text = text
        self._language = language

    def before(self, at: int, read: int) -> list[PlainWord]:
        """Return the words of the sentence before a quote, or of one above that announces it.

        `read` is the offset up to which the text has been read.
        """
        text, lowest = self._text, max(0, at - _REACH, read)
        line = line_start(text, lowest, at)
        before = sentence_before(text, line, at)
        if before or line == lowest:
            return before
        above = text[lowest:line].rstrip()
        if not above.endswith(":"):
            return []
        stop = lowest + len(above)
        return sentence_before(text, line_start(text, lowest, stop), stop)

    def after(self, words: Quoted) -> list[PlainWord]:
        """Return the words after a quote that may tell its speaker."""
        text = self._text
        after = sentence_after(text, words.close, self._end_of_line(words.close))
        index = 0
        while index < len(after) and after[index].text in _LEADING:
            index += 1
        joined = any(mark.text in ",–—-" for mark in after[:index])
        ended = text[words.end - 1 : words.end] in (".", "!", "?", "…") or "." in (
            mark.text for mark in after[:index]
        )
        after = after[index:]
        if after and after[0].text.lower() in self._language.capital_verbs:
            return [after[0]._replace(text=after[0].text.lower()), *after[1:]]  # “….” Ujar Quill
        if after and ended and not joined and is_name_word(after[0]):
            is_report = len(after) <= _SHORT and self._language.is_verb(after[-1].text)
            return after if is_report and self._language.may_be_name(after[0].text) else []
        return after

    def below(self, at: int) -> list[PlainWord]:
        """Return the words of the first sentence in the line below."""
        start = self._end_of_line(at)
        if self._text[start : start + 1] != "\n":
            return []  # the line is longer than what is read
        while self._text[start : start + 1].isspace():
            start += 1
        return sentence_after(self._text, start, self._end_of_line(start))

    def sentences_before(self, at: int, start: int) -> Iterator[list[PlainWord]]:
        """Yield the sentences between two offsets that are close to the second, the last first."""
        text, stop = self._text, at
        start = max(start, at - _TALKED_ABOUT)
        line, words = -1, list[PlainWord]()  # each line is read once
        while stop > start:
            while stop > start and text[stop - 1] in _ENDS:
                stop -= 1
            if (first := line_start(text, start, stop)) != line:
                line, words = first, words_of(text, first, stop)
            while words and words[-1].end > stop:
                words.pop()
            sentence = last_sentence(words)
            if not sentence:
                return
            yield sentence
            stop = sentence[0].start

    def start_of_talk(self, at: int) -> int:
        """Return where the paragraph begins, or the one above if a quote opens its own."""
        text, lowest = self._text, max(0, at - 4 * _TALKED_ABOUT)
        line = line_start(text, lowest, at)
        if line == lowest or text[line:at].strip(_OPENING):
            return line
        stop = line
        while stop > lowest and text[stop - 1].isspace():
            stop -= 1
        return line_start(text, lowest, stop)

    def _end_of_line(self, at: int) -> int:
        return line_end(self._text, at, at + _REACH)
