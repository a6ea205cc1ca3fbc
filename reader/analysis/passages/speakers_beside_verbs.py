"""Speakers next to verbs of saying in languages without a lexicon, as Swedish, Polish or Turkish.

A quote's speaker is the subject of a verb of saying in its sentence: the first name before the verb
or after it, over whatever role stands between. Without a name it is a pronoun's antecedent, or who
is introduced with the role, or, where languages drop the subject, whoever is talked about.
"""

from typing import NamedTuple

from reader.analysis.languages.further_languages import FurtherLanguage, pattern_of
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.persons.capital_names import CapitalNames
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.plain_words import (
    PlainWord,
    is_name_word,
    sentence_after,
    sentence_before,
    words_of,
)

_REACH = 260  # code points of a sentence that are read on either side of a quote
_VERB_REACH = 5  # words between a quote and the verb after it
_LEAD = 8  # words between a verb and the quote after it
_LONGEST_ROLE = 9  # words between a verb and the name of its subject
_LEADING = ",–—-−:!?.…”“»«\"’'"
_PAUSES = ",;:()–—-"


class _Found(NamedTuple):
    """A subject: its words, the name it stands for if that is known, and the verb."""

    words: list[PlainWord]
    name: str
    verb: PlainWord | None = None


class SpeakersBesideVerbs:
    """Finds the speakers of one text, quote by quote in their order."""

    def __init__(self, text: str, language: FurtherLanguage) -> None:
        import re  # not `lazily`: built from a table

        self._text = text
        self._language = language
        self._is_verb = re.compile(pattern_of(language.verbs)).fullmatch
        self._names = CapitalNames(text, language)
        self._last: Mention | None = None
        self._read = 0  # offset up to which the text has been read

    def speaker_of(self, words: Quoted, *, is_speech: bool) -> Mention | None:
        """Return the speaker of a passage in marks, or None.

        `is_speech` tells that it is a quote even if no verb says so: then it may be that of whoever
        spoke before in the paragraph.
        """
        text = self._text
        line = text.rfind("\n", 0, words.open) + 1
        end = text.find("\n", words.close)
        end = len(text) if end < 0 else end
        before = sentence_before(text, max(line, words.open - _REACH, self._read), words.open)
        after = self._after(words, min(end, words.close + _REACH))
        found = (
            self._named_after(after)
            or self._named_before(before)
            or self._source(before)
            or self._source(after)
            or self._understood(before, after, words.open)
        )
        mention = None
        if found is not None:
            mention = self._mention(found)
        elif is_speech and self._last is not None and self._last.start >= line:
            mention = self._last
        if mention is not None or is_speech:
            self._read = words.close
        if mention is None:
            return None
        self._last = mention
        return mention

    def _after(self, words: Quoted, end: int) -> list[PlainWord]:
        """Return the words after a quote that may tell its speaker."""
        text = self._text
        after = sentence_after(text, words.close, end)
        index = 0
        while index < len(after) and after[index].text in _LEADING:
            index += 1
        joined = any(mark.text in ",–—-" for mark in after[:index])
        ended = text[words.end - 1 : words.end] in (".", "!", "?", "…") or "." in (
            mark.text for mark in after[:index]
        )
        if index < len(after) and ended and not joined and is_name_word(after[index]):
            return []
        return after[index:]

    def _named_after(self, after: list[PlainWord]) -> _Found | None:
        """Return who is named with a verb after a quote: säger Ada Quill; Ada Quill sanoo."""
        verb = self._verb_in(after, 0, _VERB_REACH)
        if verb < 0:
            return self._name_before_verb(after)
        if any(self._names.is_name(word) for word in after[:verb]):
            return self._name_before_verb(after)
        if self._pronoun_in(after[:verb]):
            return None
        return self._subject_after(after, verb)

    def _name_before_verb(self, after: list[PlainWord]) -> _Found | None:
        """Return the name that opens what follows a quote, if a verb follows it."""
        start = next((i for i, word in enumerate(after[:4]) if self._names.is_name(word)), -1)
        if start < 0 or any(word.text in _PAUSES for word in after[:start]):
            return None
        end = self._names.run_at(after, start)
        verb = self._verb_in(after, end, end + _VERB_REACH)
        if verb < 0:
            return None
        return self._named(after[start:end], after[verb], opens=False)

    def _subject_after(self, words: list[PlainWord], verb: int) -> _Found | None:
        """Return the subject after a verb: a name, over the role before it, or the role alone."""
        language, role = self._language, list[PlainWord]()
        index, governed = verb + 1, False
        while index < len(words) and index <= verb + _LONGEST_ROLE:
            word = words[index]
            if word.text.lower() in language.pronouns:
                return None
            if self._names.is_name(word):
                index, end = self._fullest_run(words, index)
                if governed and end > index + 2:
                    index, governed = index + 1, False  # na Twitterze Ada Quill
                if not governed:
                    return self._named(words[index:end], words[verb], opens=False)
                index, governed = end, False
                continue
            if word.text in _PAUSES:
                named = index + 1 < len(words) and self._names.is_name(words[index + 1])
                if not role or word.text != "," or not named:
                    break
            elif word.text.lower() in language.prepositions:
                governed = True
            elif not governed:
                role.append(word)
            index += 1
        return self._role(role, words[verb])

    def _fullest_run(self, words: list[PlainWord], start: int) -> tuple[int, int]:
        """Return the span of capitalised words, or of a name in apposition to a single one.

        declarat ministrul Sănătății, Ada Quill
        """
        end = self._names.run_at(words, start)
        if end == start + 1 and end + 1 < len(words) and words[end].text == ",":
            apposed = self._names.run_at(words, end + 1)
            if apposed > end + 2:
                return end + 1, apposed
        return start, end

    def _role(self, role: list[PlainWord], verb: PlainWord) -> _Found | None:
        """Return who is introduced with a role that is the subject of a verb: mówi burmistrz."""
        for word in role:
            bearer = self._names.bearer_of(word.text, word.start) if len(word.text) > 2 else ""
            if bearer:
                return _Found([word], bearer, verb)
        return None

    def _named_before(self, before: list[PlainWord]) -> _Found | None:
        """Return the subject of the verb that leads into a quote: Ada Quill sade att “…”."""
        verb = self._last_verb(before)
        if verb < 0:
            return self._before_colon(before)
        subject = self._first_subject(before[:verb], before[verb])
        if subject is not None:
            return subject
        if verb + 1 < len(before) and self._names.is_name(before[verb + 1]):
            return self._subject_after(before, verb)
        return None

    def _last_verb(self, before: list[PlainWord]) -> int:
        """Return the index of the last verb of saying that leads into a quote, or -1."""
        reach = len(before) if before and before[-1].text == ":" else _LEAD
        for index in range(len(before) - 1, max(-1, len(before) - reach - 1), -1):
            if self._is_verb(before[index].text.lower()):
                return index
        return -1

    def _first_subject(self, words: list[PlainWord], verb: PlainWord | None) -> _Found | None:
        """Return the first name of a clause that follows no preposition; a role may open it."""
        index = 0
        while index < len(words):
            if not self._names.is_name(words[index]):
                index += 1
                continue
            end = self._names.run_at(words, index)
            run = words[index:end]
            governed = index and words[index - 1].text.lower() in self._language.prepositions
            if not governed and self._is_name(run, opens=index == 0):
                return self._named(run, verb, opens=index == 0)
            if index == 0 and len(run) == 1 and len(run[0].text) > 2:
                bearer = self._names.bearer_of(run[0].text, run[0].start)
                if bearer:
                    return _Found(run, bearer, verb)
            index = end
        return None

    def _is_name(self, run: list[PlainWord], *, opens: bool) -> bool:
        """Whether capitalised words are a name; a single one that opens a sentence seldom is."""
        return len(run) > 1 or not opens or self._names.is_known(run[0].text)

    def _before_colon(self, before: list[PlainWord]) -> _Found | None:
        """Return the full name that a sentence before a colon consists of."""
        if len(before) < 2 or before[-1].text != ":" or not self._names.is_name(before[0]):
            return None
        end = self._names.run_at(before, 0)
        named = end > 1 and before[end].text in ":,("
        return self._named(before[:end], None, opens=True) if named else None

    def _source(self, words: list[PlainWord]) -> _Found | None:
        """Return who is the source of what a sentence tells: enligt Ada Quill, Quillin mukaan."""
        language = self._language
        for index, word in enumerate(words):
            lower = word.text.lower()
            if lower in language.sources:
                for at in range(index + 1, min(len(words), index + _LONGEST_ROLE)):
                    if words[at].text in _PAUSES and words[at].text != ",":
                        break
                    if self._names.is_name(words[at]):
                        at, end = self._fullest_run(words, at)  # noqa: PLW2901
                        return self._named(words[at:end], word, opens=False)
            elif lower in language.sources_after and index:
                start = index
                while start and self._names.is_name(words[start - 1]):
                    start -= 1
                if start < index:
                    return self._named(words[start:index], word, opens=start == 0)
        return None

    def _understood(
        self, before: list[PlainWord], after: list[PlainWord], at: int
    ) -> _Found | None:
        """Return whom a verb without a name of its own means: säger hon, dodała."""
        verb = self._verb_in(after, 0, _VERB_REACH)
        lead = self._last_verb(before)
        if verb >= 0:
            cue = after[verb]
        elif lead >= 0 and (self._pronoun_in(before[:lead]) or before[-1].text == ":"):
            cue = before[lead]
        else:
            return None
        if verb >= 0 and before and (subject := self._first_subject(before, cue)):
            return subject
        return self._talked_about(at, cue)

    def _talked_about(self, at: int, cue: PlainWord) -> _Found | None:
        """Return the subject of the last sentence since the last quote, or its speaker."""
        text, start = self._text, max(self._read, at - 600)
        stop = at
        while stop > start:
            begin = max(text.rfind("\n", start, stop), text.rfind(". ", start, stop), start - 1) + 1
            words = words_of(text, begin, stop)
            subject = self._first_subject(words[:6], None) if words else None
            if subject is not None:
                return subject._replace(verb=cue)
            stop = begin - 1
        if self._last is None:
            return None
        last = self._last
        return _Found([PlainWord("", last.start, last.end)], last.name, cue)

    def _verb_in(self, words: list[PlainWord], start: int, end: int) -> int:
        """Return the index of the first verb of saying between two indices, or -1."""
        for index in range(start, min(end, len(words))):
            if self._is_verb(words[index].text.lower()):
                return index
        return -1

    def _pronoun_in(self, words: list[PlainWord]) -> bool:
        return any(word.text.lower() in self._language.pronouns for word in words)

    def _named(self, run: list[PlainWord], verb: PlainWord | None, *, opens: bool) -> _Found:
        run = self._names.name_in(run, opens_sentence=opens)
        written = self._text[run[0].start : run[-1].end]
        return _Found(run, self._names.full_form(written), verb)

    def _mention(self, found: _Found) -> Mention:
        cue = (found.verb.start, found.verb.end) if found.verb is not None else (-1, -1)
        return Mention(found.words[0].start, found.words[-1].end, *cue, name=found.name)
