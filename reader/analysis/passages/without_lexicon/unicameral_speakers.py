"""Speakers next to verbs of saying in scripts without capital letters, as Arabic or Hindi.

Nothing tells a name from other words there, so the speaker is the whole subject of the verb: the
words between it and a conjunction, a preposition or a comma, on the side where the language has its
subjects. A last name alone means the last subject that ends with it.
"""

from reader.analysis.languages.without_lexicon.unicameral_languages import (
    SubjectPlace,
    UnicameralLanguage,
)
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.persons.person import Person
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.plain_words import (
    SENTENCE_ENDS,
    PlainWord,
    line_end,
    line_start,
    sentence_after,
    sentence_before,
    words_of,
)

_REACH = 220  # code points of a sentence that are read on either side of a quote
_PARAGRAPH = 2_000  # code points of a paragraph in which whoever spoke before goes on
_LEAD = 24  # words between a verb and the quote after it
_AFTER = 8  # words between a quote and the verb after it
_LONGEST = 6  # words of a subject
_LONGEST_ROLE = 3  # words of a role without a name
_ADJUNCTS = 3  # phrases before a subject
_INDEFINITE = "ا"  # last letter of Arabic nouns and adjectives that tell what something was
_SPACES = 2  # in words that are more than a name
_NAME_LENGTHS = (2, 3)  # words of a name in commas
_COMMAS = "،,"
_OPENING_MARKS = '«“"‹'


class UnicameralSpeakers:
    """Finds the speakers of one text, quote by quote in their order."""

    def __init__(self, text: str, language: UnicameralLanguage) -> None:
        self._text = text
        self._language = language
        self._last: Mention | None = None
        self._people: dict[str, Person] = {}  # by the last word of their names
        self._open = 0  # offset of the quote whose speaker is asked
        self._read = 0  # offset up to which the text has been read

    def speaker_of(self, words: Quoted, *, is_speech: bool) -> Mention | None:
        """Return the speaker of a passage in marks, or None.

        `is_speech` tells that it is a quote even if no verb says so: then it may be that of whoever
        spoke before in the paragraph.
        """
        text, self._open = self._text, words.open
        line = line_start(text, max(0, words.open - _PARAGRAPH), words.open)
        before = sentence_before(text, max(line, words.open - _REACH, self._read), words.open)
        after = sentence_after(text, words.close, line_end(text, words.close, words.close + _REACH))
        while after and not _is_word(after[0]):
            ends = before and after[0].text in SENTENCE_ENDS
            after = [] if ends else after[1:]
        is_clause = self._is_clause(words, before, after)
        mention = self._beside(before, after, is_speech=is_speech or is_clause)
        is_told = self._verb_in(before, 0, len(before)) >= 0
        if mention is None and is_speech and not is_told:
            is_here = self._last is not None and self._last.start >= line
            mention = self._last if is_here else None
        if mention is not None or is_speech:
            self._read = words.close
        self._last = mention or self._last
        return mention

    def _is_clause(self, words: Quoted, before: list[PlainWord], after: list[PlainWord]) -> bool:
        """Whether several words end a report, as those of a title rarely do: said that it “…”."""
        language, text = self._language, self._text
        if after and after[0].text not in language.that and _is_word(after[0]):
            return False
        lead = self._verb_in(before, max(0, len(before) - _LEAD), len(before))
        is_reported = any(word.text in language.that for word in before[lead + 1 :])
        return lead >= 0 and is_reported and text.count(" ", words.start, words.end) >= _SPACES

    def _beside(
        self, before: list[PlainWord], after: list[PlainWord], *, is_speech: bool
    ) -> Mention | None:
        """Return the speaker by the verb before a quote, else after it, else by its source."""
        language = self._language
        passed_on = self._passed_on(before)
        if passed_on is not None:
            return passed_on
        lead = self._verb_in(before, max(0, len(before) - _LEAD), len(before))
        leads_in = lead >= 0 and (
            before[-1].text == ":"
            or before[-1].text in language.that
            or all(word.text in _COMMAS for word in before[lead + 1 :])
        )
        if lead >= 0 and (is_speech or leads_in):
            return self._subject(before, lead)
        if (source := self._source(before) or self._source(after)) is not None:
            return source
        if is_speech and before and before[-1].text == ":":
            if before[0].text in self._people:
                return self._mention(before[:1], before[-1])  # Quill does not believe it: “…”
            label = self._phrase(before, 0, len(before) - 1)
            if label[:1] and label[0].text in language.roles and len(label) == len(before) - 1:
                return self._mention(label, before[-1])  # Mayor Ada Quill: “…”
        verb = self._verb_in(after, 0, _AFTER)
        if verb < 0:
            return None
        return self._subject(after, verb, before)

    def _verb_in(self, words: list[PlainWord], start: int, end: int) -> int:
        """Return the index of the first verb of saying between two indices, or -1."""
        for index in range(start, min(end, len(words))):
            if self._language.is_verb(words[index].text):
                return index
        return -1

    def _subject(
        self, words: list[PlainWord], verb: int, opening: list[PlainWord] | None = None
    ) -> Mention | None:
        """Return the subject of a verb; without one, whoever spoke last.

        `opening` are the words before the quote if the verb follows it; they may begin with the
        subject: Quill, “it is late,” said.
        """
        phrase = self._phrase_beside(words, verb)
        if not phrase and opening:
            phrase = self._opening_phrase(opening)
            if not phrase and any(map(self._is_postposition, opening)):
                return None
        cue = words[verb]
        if phrase and phrase[0].text not in self._language.pronouns:
            return self._mention(phrase, cue)
        subject = self._talked_about(cue.start) or self._reported_before(cue)
        if subject:
            return self._mention(subject, cue)
        return self._goes_on(cue)

    def _opening_phrase(self, words: list[PlainWord]) -> list[PlainWord]:
        """Return the subject that opens a sentence whose verb follows a quote; may be empty."""
        marked = self._marked(words)
        if marked:
            return self._phrase_before(words, marked[-1])
        phrase = self._phrase(words, 0, len(words))
        return [] if self._is_governed(words, len(phrase)) else phrase

    def _is_governed(self, words: list[PlainWord], end: int) -> bool:
        return end < len(words) and self._is_postposition(words[end])

    def _is_postposition(self, word: PlainWord) -> bool:
        return word.text in self._language.postpositions

    def _marked(self, words: list[PlainWord]) -> list[int]:
        """Return the indices of the markers of subjects among words."""
        marker = self._language.marker
        return [at for at, word in enumerate(words) if marker and word.text == marker]

    def _talked_about(self, before: int) -> list[PlainWord] | None:
        """Return the last subject with a marker since the last quote, whom a pronoun means."""
        if not self._language.marker:
            return None
        before = min(before, self._open)
        words = words_of(self._text, max(self._read, before - _REACH), before)
        for at in reversed(self._marked(words)):
            phrase = self._phrase_before(words, at)
            if phrase and phrase[0].text not in self._language.pronouns:
                return phrase
        return None

    def _reported_before(self, cue: PlainWord) -> list[PlainWord] | None:
        """Return the last subject of a verb of saying since the last quote, if any.

        It is whoever goes on: Ada Quill said that it was late. She added: “…”
        """
        text, language = self._text, self._language
        end = min(cue.start, self._open)
        start = max(self._read, end - _REACH)
        words = words_of(text, start, end)
        for at in range(len(words) - 1, -1, -1):
            verb = words[at]
            if not language.is_verb(verb.text) or not language.may_agree(verb.text, cue.text):
                continue
            lead = sentence_before(text, line_start(text, start, verb.start), verb.start)
            if start > self._read and lead and lead[0] == words[0] and not language.verb_first:
                return None  # the sentence begins before the reach, and so may its subject
            phrase = self._phrase_beside([*lead, *words[at:]], len(lead))
            if phrase and phrase[0].text not in language.pronouns:
                return phrase
        return None

    def _phrase_beside(self, words: list[PlainWord], verb: int) -> list[PlainWord]:
        """Return the words on the side of a verb where its subject stands; may be empty."""
        language = self._language
        marked = self._marked(words[:verb])
        if marked:  # Ada Quill, who lives here, ne
            return self._phrase_before(words, marked[-1]) or self._phrase(words, 0, marked[-1])
        phrase: list[PlainWord] = []
        if language.place is not SubjectPlace.AFTER_VERB or self._is_known(words, verb):
            phrase, end = self._first_phrase(words, verb)
            if not phrase and language.place is SubjectPlace.BEFORE_VERB:
                phrase, end = self._after_adjunct(words, verb), verb
            if phrase and phrase[0].text in language.roles:
                phrase = self._apposed_name(words, phrase, end) or phrase
        if not phrase and language.place is not SubjectPlace.BEFORE_VERB:
            phrase = self._phrase(words, verb + 1, len(words))
            phrase = self._apposed_name(words, phrase, verb + 1 + len(phrase)) or phrase
        if not phrase and language.verb_first:
            phrase = self._before_late_verb(words, verb)
        return phrase

    def _before_late_verb(self, words: list[PlainWord], verb: int) -> list[PlainWord]:
        """Return the subject before an Arabic verb: had Quill said; Quill left the hall, saying.

        It stands after an auxiliary, after the verb that opens the sentence of a participle, or is
        all that precedes the verb.
        """
        language = self._language
        for at in range(verb):
            auxiliary = words[at].text
            if language.is_auxiliary(auxiliary) and (at == 0 or auxiliary[0] in language.prefixes):
                return self._after_auxiliary(words, at + 1, verb)
        if verb > _SPACES and words[verb].text in language.participles:
            first = words[0].text
            is_noun = first.startswith(language.article)
            agrees = is_noun or first.endswith("ت") == words[verb].text.endswith("ة")
            return self._without_object(self._phrase(words, 1 - is_noun, verb)) if agrees else []
        start = 0
        while start < verb and words[start].text in language.conjunctions:
            start += 1
        phrase = self._phrase(words, start, verb)
        if start + len(phrase) != verb or (phrase and self._is_adverbial(phrase[0].text)):
            return []
        return phrase

    def _after_auxiliary(self, words: list[PlainWord], start: int, verb: int) -> list[PlainWord]:
        """Return a subject after an auxiliary, unless what it was or did is between them.

        كان الجسر مغلقا قال, كان الوزير زار الجسر وقال
        """
        phrase = self._phrase(words, start, verb)
        if not phrase or not phrase[0].text.startswith(self._language.article):
            return phrase
        is_joined = self._language.is_joined(words[verb].text) and phrase[-1] == words[verb - 1]
        return [] if is_joined or phrase[-1].text.endswith(_INDEFINITE) else phrase

    def _is_adverbial(self, word: str) -> bool:
        """Whether a word opens an adverbial, perhaps after "and": وفي البلدة, بالمقابل, للمرة."""
        bare = word[1:] if word[:1] in self._language.prefixes else word
        language = self._language
        is_word = bare in language.ends or bare in language.adverbs
        return is_word or bare.startswith(language.to_the)

    def _without_object(self, phrase: list[PlainWord]) -> list[PlainWord]:
        """Return the subject of a phrase after a verb that may end with its object; may be empty.

        A noun with an article after a name is the object: سامي | القرار. It may also tell whose
        the word before it is, unless that has an article, too, or is a role.
        """
        article, roles = self._language.article, self._language.roles
        for at, word in enumerate(phrase[1:], 1):
            if word.text.startswith(article) and phrase[at - 1].text not in roles:
                if phrase[0].text.startswith(article) or phrase[0].text in roles:
                    return phrase[:at] if at > 1 else phrase
                return []
        return phrase

    def _first_phrase(self, words: list[PlainWord], verb: int) -> tuple[list[PlainWord], int]:
        """Return the first phrase before a verb that may be its subject, and the index after it.

        Adjuncts before it are skipped where a postposition ends them.
        """
        start = 0
        while start < verb and (
            words[start].text in self._language.that or self._is_postposition(words[start])
        ):
            start += 1  # this, Quill said
        for _ in range(_ADJUNCTS):
            if self._language.marker:
                while start < verb and not self._may_be_in_subject(words[start]):
                    start += 1
            phrase = self._phrase(words, start, verb)
            start += len(phrase)
            if not (self._is_governed(words, start) or self._is_linked(words, start, verb)):
                return phrase, start
        return [], verb

    def _is_linked(self, words: list[PlainWord], end: int, verb: int) -> bool:
        """Whether a phrase only describes the next: the head of Quill's club."""
        is_link = end + 1 < verb and words[end].text in self._language.links
        return is_link and self._may_be_in_subject(words[end + 1])

    def _after_adjunct(self, words: list[PlainWord], verb: int) -> list[PlainWord]:
        """Return the phrase after an adverb or a comma: at the meeting, Quill said."""
        for at in range(verb):
            if words[at].text in _COMMAS and (phrase := self._phrase(words, at + 1, verb)):
                return phrase
        return self._phrase(words, 1, verb) if words[0].text in self._language.adverbs else []

    def _is_known(self, words: list[PlainWord], end: int) -> bool:
        """Whether the words up to `end` are all the name of somebody who has spoken."""
        phrase = self._phrase(words, 0, end)
        return 0 < len(phrase) == end and phrase[-1].text in self._people

    def _apposed_name(
        self, words: list[PlainWord], phrase: list[PlainWord], end: int
    ) -> list[PlainWord]:
        """Return the few words in commas after a role: the minister, Ada Quill, said."""
        if end >= len(words) or words[end].text not in _COMMAS:
            return []
        name = self._phrase(words, end + 1, len(words))
        closed = end + 1 + len(name)
        if len(name) not in _NAME_LENGTHS or name[0].text in self._language.roles:
            return []
        in_commas = closed < len(words) and words[closed].text in _COMMAS
        describes = bool(phrase) and phrase[0].text in self._language.roles
        return name if in_commas or (describes and closed == len(words)) else []

    def _phrase(self, words: list[PlainWord], start: int, end: int) -> list[PlainWord]:
        """Return the words from `start` up to one that can be no part of a subject."""
        if start < end and words[start].text in _OPENING_MARKS:
            if words[start].start >= self._open:
                return []  # the next quote: “…”, adding “…”
            start += 1  # a name in marks
        at = start
        if at + 1 < end and words[at].text == self._language.one:
            at += 1 + (words[at + 1].text in self._language.ends)  # one of the mothers
        while at < end and at - start < _LONGEST and self._may_be_in_subject(words[at]):
            if at > start and self._begins_object(words[start], words[at]):
                break
            at += 1
        return words[start:at]

    def _begins_object(self, first: PlainWord, word: PlainWord) -> bool:
        """Whether a word after a known last name, or a word with "to the", is an object."""
        language = self._language
        if not language.article:
            return False
        is_name = first.text.startswith(language.article) and first.text in self._people
        return is_name or word.text.startswith(language.to_the)

    def _phrase_before(self, words: list[PlainWord], end: int) -> list[PlainWord]:
        """Return the words before `end` down to one that can be no part of a subject."""
        start = end
        while start and end - start < _LONGEST and self._may_be_in_subject(words[start - 1]):
            start -= 1
        return words[start:end]

    def _may_be_in_subject(self, word: PlainWord) -> bool:
        language, text = self._language, word.text
        if text in language.that or text in language.ends or language.is_verb(text):
            return False
        return _is_word(word)

    def _passed_on(self, words: list[PlainWord]) -> Mention | None:
        """Return whose words somebody else passes on: the agency quotes Quill as saying."""
        language = self._language
        for end in range(len(words) - 1, 0, -1):
            if words[end].text in language.quoted:
                start = end
                while start and words[start - 1].text != language.quoted_of:
                    start -= 1
                phrase = words[start : min(end, start + _LONGEST)] if start else []
                return self._mention(phrase, words[end]) if phrase else None
        return self._relayed(words)

    def _relayed(self, words: list[PlainWord]) -> Mention | None:
        """Return of whom somebody reports something: ونقلت الوكالة عن الوزير أن.

        Unlike what is moved from somewhere, it has "that" or a colon after the source.
        """
        language = self._language
        relay = next((at for at, word in enumerate(words) if language.is_relay(word.text)), -1)
        for at in range(relay + 1, len(words) - 1 if relay >= 0 else 0):
            if words[at].text == language.quoted_of:
                phrase = self._phrase(words, at + 1, len(words))
                rest = words[at + 1 + len(phrase) :]
                reports = bool(rest) and (rest[0].text == ":" or rest[0].text in language.that)
                return self._mention(phrase, words[relay]) if phrase and reports else None
        return None

    def _source(self, words: list[PlainWord]) -> Mention | None:
        """Return whom a sentence names as its source: according to Quill, according to her."""
        language = self._language
        for index, word in enumerate(words):
            if word.text in language.sources_of_pronoun:
                return self._goes_on(word)
            if word.text in language.sources or word.text[1:] in language.sources:
                phrase = self._phrase(words, index + 1, len(words))
            elif word.text in language.sources_after:
                is_linked = index > 0 and words[index - 1].text in language.links
                phrase = self._phrase_before(words, index - is_linked)
            else:
                continue
            if phrase and phrase[0].text not in language.pronouns:
                return self._mention(phrase, word)
        return None

    def _goes_on(self, cue: PlainWord) -> Mention | None:
        """Return whoever spoke last, with the word that tells it, if the genders allow it."""
        last, language = self._last, self._language
        if last is None:
            return None
        verb = self._text[last.cue_start : last.cue_end]
        has_gender = language.is_verb(verb) and language.is_verb(cue.text)
        if has_gender and not language.may_agree(verb, cue.text):
            return None
        return last._replace(cue_start=cue.start, cue_end=cue.end)

    def _mention(self, phrase: list[PlainWord], cue: PlainWord) -> Mention:
        name = " ".join(self._text[phrase[0].start : phrase[-1].end].split())
        last = phrase[-1].text
        key = name if self._is_role(phrase) else last
        known = self._people.get(key)
        if known is None or not f" {known.name}".endswith(f" {name}"):
            known = self._people[key] = Person(name.split(), last, "", known=True)
        return Mention(phrase[0].start, phrase[-1].end, cue.start, cue.end, known)

    def _is_role(self, phrase: list[PlainWord]) -> bool:
        """Whether a phrase is a role without a name: "the spokesman for the police"."""
        return phrase[0].text in self._language.roles and len(phrase) <= _LONGEST_ROLE


def _is_word(word: PlainWord) -> bool:
    return len(word.text) > 1 or word.text.isalnum()
