"""Roles as subjects in a language without a lexicon: mówi burmistrz Lipowa, ujistil premiér."""

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.passages.without_lexicon.names_in_phrases import AND, MARKS, PAUSES, Subject
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames
from reader.analysis.persons.without_lexicon.capital_words import is_agency
from reader.analysis.persons.without_lexicon.role_bearers import RoleBearers
from reader.analysis.text.plain_words import PlainWord, is_name_word
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # for few languages
    from reader.analysis.passages.without_lexicon import role_attributes

_NO_NOUNS = word_set("""
allmänna andra andre annen annet begge denna denne endnu först genast gärna hittills igen
hende henne igenom igjen ingen inget innan intet knappast redan samma siden sidan sedan sällan
sådan sådana vissa även äntligen
""")  # Nordic words that look like nouns with an article
_ADVERBIAL = ("ligen", "nästan", "sedan")  # ends of Swedish adverbs
_LISTED = AND | {","}


class RolesOfSubjects:
    """Finds who is introduced with a role in the sentences of one text.

    Attributes:
        bearers: Finds who bears a role in the text.
    """

    def __init__(self, language: CasedLanguage, names: CapitalNames) -> None:
        self._language = language
        self._names = names
        self.bearers = RoleBearers(language, names)

    def role_at(self, words: list[PlainWord], index: int) -> Subject | None:
        """Return who is introduced with a role at an index, or the role: ujistil premiér."""
        if index >= len(words) or not self._language.is_role(words[index].text):
            return None
        return self.role(words, index, index + 1, words[index - 1])

    def role(
        self,
        words: list[PlainWord],
        start: int,
        end: int,
        verb: PlainWord,
        *,
        listed: bool = False,
        cited: bool = False,
    ) -> Subject | None:
        """Return who is introduced with a role, or the role itself: mówi burmistrz Lipowa.

        `listed` asks for one of the language's roles, `cited` for one that need not be a subject.
        """
        language, governed, named, inside = self._language, False, 0, False
        for index in range(start, end):
            word = words[index]
            inside ^= word.text in MARKS
            if inside:
                continue
            if word.text.lower() in language.prepositions:
                governed = True
                continue
            if index >= named and self._names.is_name_at(words, index):
                named = self._names.run_at(words, index)
            if governed or word.text in PAUSES or index < named:
                governed = False
                continue
            is_role = (
                language.is_role(word.text)
                or language.bodies.fit(word.text)
                or (not listed and index == start and self.is_definite(word.text))
            )
            if (
                is_role
                and language.family_first
                and role_attributes.is_owner(words, index, language)
            ):
                continue
            if not is_role and (listed or len(word.text) < 4 or not word.text[0].islower()):
                continue
            lower, bearer = word.text.lower(), ""
            if word.text in language.body_nouns:
                agency = words[index : index + 2]
                if index + 1 < end and is_agency(agency[1:]):
                    return Subject(agency, self._names.written(agency), verb)  # agentura ČTK
                return Subject([word], self._names.full_form(word.text), verb)  # uvedla komora
            if not cited and language.has_cases and language.oblique.fit(lower):
                continue  # řekl novinářům
            if not (lower in language.institutions or language.bodies.fit(lower)):
                bearer = self.bearers.bearer_of(
                    word.text, word.start, is_role=is_role, body=self._body_after(words, index, end)
                )
            if bearer:
                return Subject([word], bearer, verb)
            if is_role and len(word.text) > 2:
                phrase = self.role_phrase(words, index, end)
                return Subject(phrase, self._names.written(phrase), verb)
        return None

    def role_phrase(self, words: list[PlainWord], role: int, end: int) -> list[PlainWord]:
        """Return a role with the names that belong to it: жительница Бехлевки."""
        if self._language.head_final:
            start = role
            if self._language.family_first:
                start = role_attributes.start_of_owner(words, role)
            return words[start : role + 1]
        stop, role = role + 1, self._start_of_halves(words, role)
        if self._language.owner:
            role = role_attributes.start_of_nordic_owner(words, role, self._language)
        while stop < end and (self._language.is_role(words[stop].text)):
            stop += 1
        if self._language.mens_genitives:
            role = role_attributes.start_of_adjective(words, role)
            stop = role_attributes.end_of_attribute(words, stop, end, self._language)
        while stop < end and self._may_own(words[stop]):
            if is_agency(words[stop : stop + 1]):
                break  # řekl starosta ČTK
            stop += 1
        if self._language.mens_article:
            stop = role_attributes.end_of_greek(words, stop, end)
        noun = words[role].text
        if noun[0].isupper() and noun.lower() in self._language.institutions:
            while stop < end and is_name_word(words[stop]):  # Kementerian Perhubungan
                stop += 1
        return words[role:stop]

    def body_name(self, phrase: list[PlainWord]) -> str:
        """Return how a body is called: полиция for в полиции, if only its owner follows it."""
        word, rest = phrase[0].text, phrase[1:]
        is_owned = len(rest) == 1 and rest[0].text.islower()
        name = self._language.body_in_nominative(word.lower()) if is_owned or not rest else ""
        if not name:
            return self._names.written(phrase)
        name = name.capitalize() if word[0].isupper() else name
        return " ".join((name, *(each.text for each in rest)))

    def belongs(self, word: PlainWord) -> bool:
        """Whether a word goes on what somebody is called."""
        language = self._language
        return (
            word.text.islower()
            and word.text not in language.prepositions
            and word.text not in language.joints
            and not language.is_verb(word.text)
        )

    def is_definite(self, word: str) -> bool:
        """Whether a word in small letters is a known thing: rederiet, but not det, ingen, redan."""
        language = self._language
        is_small = word in language.frequent or word in language.prepositions
        is_small = is_small or word in language.own or not word.islower()
        is_small = is_small or word in _NO_NOUNS or word.endswith(_ADVERBIAL)
        return language.definite.fit(word) and not is_small

    def _body_after(self, words: list[PlainWord], role: int, end: int) -> str:
        """Return the initials of the body in which somebody holds an office: rzecznik PKP."""
        if self._language.owner or role + 1 >= end:
            return ""
        body = words[role + 1 : role + 2]
        is_body = body[0].text.isupper() and is_name_word(body[0]) and not is_agency(body)
        return body[0].text.lower() if is_body else ""

    def _may_own(self, word: PlainWord) -> bool:
        """Whether a role may be that of the name after it: burmistrz Lipowa, Ketua KPK."""
        is_like = self._language.genitives or word.text.isupper()
        return is_like and self._names.is_name(word)

    def _start_of_halves(self, words: list[PlainWord], role: int) -> int:
        """Return where a role begins that shares its second half: Miljö- och hamndepartementet."""
        while role > 2 and words[role - 2].text == "-" and words[role - 1].text in _LISTED:
            if words[role - 3].end != words[role - 2].start:
                break
            role -= 3
        return role
