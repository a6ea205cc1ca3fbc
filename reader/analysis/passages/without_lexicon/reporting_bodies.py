"""The body in which somebody unnamed reports, in a language without a lexicon."""

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.passages.without_lexicon.names_in_phrases import PAUSES, NamesInPhrases
from reader.analysis.passages.without_lexicon.role_attributes import end_of_attribute
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames
from reader.analysis.text.plain_words import PlainWord

_ADJECTIVES = 2  # before the body in which somebody reports
_ADJECTIVAL = (  # Slavic endings of adjectives after prepositions
    "ом", "ем", "ой", "ей", "ых", "их", "ому", "ій", "ата", "ото", "om", "oj", "em", "im", "ih",
    "og",
)  # fmt: skip
_OWNERS = ("а", "я")  # ends of those whose body it is: в пресс-службе губернатора; not: туристы
_INTO = frozenset({"в", "во", "у", "u", "na"})
_NOMINATIVE = {"у": "а", "ю": "я", "u": "a", "o": "a"}  # last letters, by those of the accusative
_PLURALS = ("ы", "и", "я", "ие", "ые", "і", "ї", "те", "i")  # ends of Slavic subjects
_PLURAL_ADVERBS = frozenset({"сегодня", "почти", "сьогодні", "майже", "також"})
_PLURAL_ADVERBIAL = "чески"
_SHORTEST_NOUN = 3  # letters


class ReportingBodies:
    """Finds the bodies in which somebody reports in the sentences of one text."""

    def __init__(
        self, language: CasedLanguage, names: CapitalNames, phrases: NamesInPhrases
    ) -> None:
        self._language = language
        self._names = names
        self._phrases = phrases

    def between(self, words: list[PlainWord], start: int, end: int, verb: int) -> list[PlainWord]:
        """Return the body in which somebody unnamed reports: сообщили в полиции; may be empty.

        It is looked for between two indices, beside a verb in the plural without a subject.
        """
        language = self._language
        if not language.plural.fit(words[verb].text.lower()):
            return []
        clause = self._start_of_clause(words, verb)
        if start > verb and (
            self._has_subject(words[clause:verb]) or self._phrases.has_person(words, clause, verb)
        ):
            return []  # жители сообщили в полиции
        for index in range(start, end - 1):
            if words[index].text.lower() in language.within:
                stop = self._end_of_body(words, index + 1, end, verb)
                if stop > index + 1 and not self._has_subject(words[start:index]):
                    return words[index + 1 : stop]
            elif language.is_role(words[index].text):
                return []
        return []

    def _start_of_clause(self, words: list[PlainWord], verb: int) -> int:
        pauses = (at for at in range(verb - 1, -1, -1) if words[at].text in PAUSES)
        return next(pauses, -1) + 1

    def _end_of_body(self, words: list[PlainWord], start: int, end: int, verb: int) -> int:
        """Return where the name of a body ends that begins at `start`, or `start`."""
        stop = self._names.run_at(words, start)
        if stop > start:  # в Минтрансе заявили
            return stop if verb in (start - 2, stop) else start
        body = start
        while body < min(start + _ADJECTIVES, end - 1):
            if not words[body].text.endswith(_ADJECTIVAL):
                break
            body += 1
        if not self._may_be_body(words, body) or self._is_told(words, start, body):
            return start
        stop = body + 1
        while stop < end and stop != verb and self._may_be_body(words, stop):
            stop += 1
        named = self._names.run_at(words, stop) if stop < end else stop
        if named == stop + 1:  # в полиции Лозы
            stop = named
        if stop < end and words[stop].text.endswith(_OWNERS):
            stop = end_of_attribute(words, stop, end if verb < start else verb, self._language)
        rest = words[stop:verb] if verb > start else words[stop : stop + 1]
        is_acting = self._has_subject(rest) or any(map(self._names.is_name, rest))
        return start if is_acting else stop

    def _may_be_body(self, words: list[PlainWord], index: int) -> bool:
        word = words[index]
        return self._language.may_be_body(word.text) and not self._language.is_verb(word.text)

    def _is_told(self, words: list[PlainWord], start: int, body: int) -> bool:
        """Whether a body is told something instead of telling it: сообщили в полицию, в суд."""
        institutions = self._language.institutions
        if words[start - 1].text.lower() not in _INTO:
            return False
        word = words[body].text
        accusative = f"{word[:-1]}{_NOMINATIVE.get(word[-1], '-')}"
        return word in institutions or accusative in institutions

    def _has_subject(self, words: list[PlainWord]) -> bool:
        """Whether a noun or a pronoun among the words may be the subject of a verb in the plural.

        Not after a preposition: о сложной ситуации сообщили.
        """
        language, governed = self._language, False
        for word in words:
            lower = word.text.lower()
            if lower in language.pronouns:
                return True
            if not governed and (language.is_role(lower) or self._may_be_plural(lower)):
                return True
            governed = lower in language.prepositions or (governed and lower.endswith(_ADJECTIVAL))
        return False

    def _may_be_plural(self, word: str) -> bool:
        """Whether a word may be a noun in the plural by its ending: туристы, but not вчера."""
        is_small = word in self._language.frequent or word in _PLURAL_ADVERBS
        if is_small or len(word) <= _SHORTEST_NOUN or word.endswith(_PLURAL_ADVERBIAL):
            return False
        return word.endswith(_PLURALS)
