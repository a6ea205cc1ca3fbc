"""The subject of a verb of saying in a language without a lexicon: a name, or a role."""

from collections.abc import Sequence
from itertools import islice

from reader.analysis.languages.function_words import NORDIC_BY
from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.passages.without_lexicon.names_in_phrases import (
    AND,
    PAUSES,
    NamedRun,
    NamesInPhrases,
    Subject,
)
from reader.analysis.passages.without_lexicon.roles_of_subjects import RolesOfSubjects
from reader.analysis.passages.without_lexicon.sources_of_reports import SourcesOfReports
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames
from reader.analysis.persons.without_lexicon.capital_words import is_agency
from reader.analysis.text.plain_words import PlainWord, is_name_word
from reader.startup.lazy_modules import later

with later(globals()):  # for few languages
    from reader.analysis.passages.without_lexicon import reporting_bodies

_LONGEST_SUBJECT = 24  # words
_OPENING = 6  # words of a sentence in which a role may be its subject
_MOST_VERBS = 8  # of saying in a sentence whose subjects are looked for
_PASSIVES = ("s", "et", "at")
_FROM = frozenset({"fra", "från", "frå"})
_RELAYS = (  # what agencies do
    "poda", "inform", "donos", "pis", "uved", "uvád", "oznám", "сообщ", "пиш", "переда",
    "повідом", "jav", "prenos", "poroč", "praneš", "közöl", "съобщ", "bildir",
)  # fmt: skip
# before what somebody was asked
_WHETHER = frozenset({"zda", "jestli", "czy", "či", "чи"})
_UNNAMED = 4  # words after a verb among which somebody unnamed begins: mówi o tym jeden z
_SHORTEST_NOUN = 3  # letters
_NO_NOUN_ENDS = "aeiouyáéěíóúůýąęm"  # of Slavic adverbs and datives: dumnie, novinářům
_LONGEST_ATTRIBUTE = 3  # words between a role and the name of its bearer
_SEGMENTS = 4  # stretches between commas before a verb in which its subject may stand


def _outside_marks(words: list[PlainWord]) -> list[PlainWord]:
    """Return words without those in guillemets: президент «Лозы» Ада Квилл."""
    outside, inside = list[PlainWord](), False
    for word in words:
        inside = word.text == "«" or (inside and word.text != "»")
        if not inside and word.text != "»":
            outside.append(word)
    return outside


class SubjectsOfVerbs:
    """Finds who acts in the sentences of one text.

    Attributes:
        roles: Finds who is introduced with a role.
        sources: Finds who is the source of what is told.
    """

    def __init__(self, language: CasedLanguage, names: CapitalNames) -> None:
        self._language = language
        self._names = names
        self._phrases = NamesInPhrases(language, names)
        self.roles = RolesOfSubjects(language, names)
        self.sources = SourcesOfReports(language, names, self._phrases, self.roles)

    def after(self, words: list[PlainWord], verb: int, *, named: bool = False) -> Subject | None:
        """Return the subject after a verb: a name over the role before it, or the role alone.

        `named` asks for a name that is surely one.
        """
        end = self._phrases.end_of_phrase(words, verb + 1)
        if self.has_pronoun(words[verb + 1 : end][:2]):
            return None
        if heard := self._heard_from(words, verb + 1, end):
            return heard
        runs = list(self._phrases.runs(words, verb + 1, end))
        chosen = self._phrases.chosen(runs)
        if chosen is not None and (
            not named
            or self._phrases.is_person(chosen)
            or chosen.name[0] in words[verb + 1 : verb + 3]
        ):
            return self._phrases.subject(chosen, words[verb])
        if named:
            return None
        return (
            self._unnamed(words, verb)
            or self.roles.role(words, verb + 1, end, words[verb])
            or self._passing_on(words, verb, end)
        )

    def _passing_on(self, words: list[PlainWord], verb: int, end: int) -> Subject | None:
        """Return the agency that passes on what somebody says: podała PAP; not: powiedziała PAP."""
        agency = words[verb + 1 : end]
        if not agency or not words[verb].text.startswith(_RELAYS) or not is_agency(agency):
            return None
        return Subject(agency, self._names.written(agency), words[verb])

    def _heard_from(self, words: list[PlainWord], start: int, end: int) -> Subject | None:
        """Return from whom words are heard: lyder det fra havnechef Ada Quill."""
        if start >= end or words[start].text != "det":
            return None
        heard = (index for index in range(start, end) if words[index].text in _FROM)
        return next((self.sources.source(words, index) for index in heard), None)

    def _unnamed(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return who is not named after a verb: seorang siswa, två boende, jedna z nauczycielek."""
        language = self._language
        reach = _UNNAMED if language.has_cases else 2
        for index in range(verb + 1, min(len(words) - 1, verb + 1 + reach)):
            if words[index].text in PAUSES:
                break
            is_several = words[index].text in language.several
            if words[index].text not in language.one and not is_several:
                continue
            start, stop = index + (not is_several), index + 1
            if words[start].text in language.prepositions:  # jedna z nauczycielek
                start, stop = index, start + 1
            while stop < min(len(words), index + 4) and self.roles.belongs(words[stop]):
                stop += 1
            phrase = words[start:stop]
            return Subject(phrase, self._names.written(phrase), words[verb]) if phrase else None
        return None

    def within(self, words: list[PlainWord], start: int, end: int, verb: int) -> Subject | None:
        """Return the body between two indices in which somebody reports: сообщили в полиции."""
        if not self._language.within:
            return None
        bodies = reporting_bodies.ReportingBodies(self._language, self._names, self._phrases)
        phrase = bodies.between(words, start, end, verb)
        return Subject(phrase, self.roles.body_name(phrase), words[verb]) if phrase else None

    def before(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return the subject before a verb, in its clause or around it."""
        end, found = verb, None
        for _ in range(_SEGMENTS):
            start = end
            while start and words[start - 1].text not in ",;–—-":
                start -= 1
            if start < end < verb and words[start].text in _WHETHER and start:
                end = start - 1
                continue
            chosen = self._phrases.chosen(list(self._phrases.runs(words, start, end)))
            if chosen is not None and not self._phrases.is_person(chosen):
                chosen = chosen if self._ends_with(words[start:end], chosen) else None
            if found is not None:  # Ada Quill, a kapitány, mondta
                is_apposed = chosen is not None and chosen.name[-1] == words[end - 1]
                return (
                    self._phrases.subject(chosen, words[verb]) if chosen and is_apposed else found
                )
            role = self.roles.role(words, start, end, words[verb], listed=True)
            if chosen is not None and not self._is_nearer(role, chosen, words[start:end]):
                found = self._phrases.subject(chosen, words[verb])
                if start == 0 or role is None or role.words[0] != words[start]:
                    return found
            found = found or role
            if start == 0:
                return found
            end = start - 1
        return found

    def _ends_with(self, words: list[PlainWord], each: NamedRun) -> bool:
        """Whether only frequent words follow a name: Quill je rekao."""
        last, language = each.name[-1].end, self._language
        rest = [word.text for word in words if word.start >= last]
        if len(rest) > 1 and rest[0] in language.one and rest[1] in language.one:
            return True  # Quill salah seorang warga mengaku; not: Mora får en ny borgmästare
        return all(word in language.frequent for word in rest)

    def _is_nearer(self, role: Subject | None, each: NamedRun, words: list[PlainWord]) -> bool:
        """Whether a role is closer to its verb than a name that is not its bearer's."""
        if role is None or not self._language.genitives or role.words[0].start < each.name[0].start:
            return False
        return not any(
            word.text in self._language.joints and word.text not in AND
            for word in words
            if each.name[-1].end <= word.start < role.words[0].start
        )

    def told(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return the full name after a verb that only letters precede: BNS sakė Ada Quill."""
        before = [word.text for word in words[:verb] if self._names.is_name(word)]
        return self.after(words, verb, named=True) if all(map(str.isupper, before)) else None

    def alone(self, words: list[PlainWord], start: int) -> Subject | None:
        """Return the full name that follows a quote without a verb: “…”, Ada Quill, rektor."""
        stop = self._names.run_at(words, start)
        if stop < len(words) and words[stop].text not in ",(":
            return None
        for each in self._phrases.runs(words, 0, stop):
            if len(each.name) > 1 and not each.governed:
                return self._phrases.subject(each, None)
        return None

    def in_sentence(self, words: list[PlainWord]) -> Subject | None:
        """Return who a sentence is about: the subject of its verb of saying, or the first name."""
        language = self._language
        source = self.sources.source_in(words)
        if source is not None:  # по мнению депутата: whoever that is
            return None if source.name[0].islower() else source
        verbs = (index for index, word in enumerate(words) if language.is_verb(word.text))
        for index in islice(verbs, _MOST_VERBS):
            found = self.before(words, index) or self.after(words, index)
            if found is not None:
                return found
        role = agent = None
        if not language.drops_pronouns:
            role = self.roles.role(words, 0, min(len(words), _OPENING), words[0], listed=True)
        asked = (at for at, word in enumerate(words) if word.text in _WHETHER)
        for each in self._phrases.runs(words, 0, min(next(asked, len(words)), _LONGEST_SUBJECT)):
            if not self._phrases.is_actor(each):
                if role is not None and self._is_named_alone(role, each):
                    return self._phrases.subject(each, None)
                continue
            if each.governed:
                agent = agent or (each if self._is_agent(words, each) else None)
            elif role is None or self._leads_to(words, role, each):
                return self._phrases.subject(each, None)
        return role or (self._phrases.subject(agent, None) if agent else None)

    def _is_agent(self, words: list[PlainWord], each: NamedRun) -> bool:
        """Whether a name is that of who acts in a passive: Den drives af Ada Quill."""
        at = words.index(each.name[0])
        return at > 1 and words[at - 1].text in NORDIC_BY and words[at - 2].text.endswith(_PASSIVES)

    def _leads_to(self, words: list[PlainWord], role: Subject, each: NamedRun) -> bool:
        """Whether a role is that of the name after it: директор порта Марк Квилл."""
        if self._is_set_off(words, each):
            return True
        start, end = role.words[-1].end, each.name[0].start
        between = _outside_marks([word for word in words if start <= word.start < end])
        if between and between[0].text in self._language.prepositions:
            return all(map(is_name_word, between[1:]))  # direktør i Vell Havn | Ada Quill
        longest = _LONGEST_ATTRIBUTE if self._language.genitives else 0
        return len(between) <= longest and all(map(self.roles.belongs, between))

    def _is_named_alone(self, role: Subject, each: NamedRun) -> bool:
        """Whether a single name stands right behind a person's role in Nordic: Sambon Jonas."""
        noun, name = role.words[-1], each.name[0]
        is_body = self._language.bodies.fit(noun.text.lower())
        return bool(self._language.owner) and not is_body and name.start == noun.end + 1

    def _is_set_off(self, words: list[PlainWord], each: NamedRun) -> bool:
        """Whether commas are around a name behind a role: Formanden for Lipa, Bo Poe, frygter."""
        at = words.index(each.name[0])
        after = words[at + len(each.name) : at + len(each.name) + 1]
        commas = words[at - 1].text == "," and [word.text for word in after] in ([","], ["("])
        return commas and bool(self._language.owner) and len(each.name) > 1

    def has_pronoun(self, words: Sequence[PlainWord]) -> bool:
        """Whether one of the words is a pronoun that may be a subject, and no part of a name."""
        return bool(self.pronoun_in(words))

    def pronoun_in(self, words: Sequence[PlainWord]) -> str:
        """Return the first such pronoun; empty if there is none."""
        for index, word in enumerate(words):
            lower = word.text.lower()
            if lower in self._language.pronouns and not (
                index and word.text == "de" and self._names.is_name(words[index - 1])
            ):
                return lower
        return ""

    def further_on(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return who is named after a verb and what interrupts it: powiedziała, wzdychając, Ada."""
        end = self._end_of_clause(words, verb)
        for each in self._phrases.runs(words, verb + 1, end):
            if not each.governed and self._phrases.is_actor(each):
                return self._phrases.subject(each, words[verb])
        return None

    def has_actor(self, words: list[PlainWord]) -> bool:
        """Whether words name somebody who may act."""
        return self._phrases.has_person(words, 0, len(words))

    def may_not_be(self, name: str, words: list[PlainWord], verb: int) -> bool:
        """Whether a verb that has no known subject is not that of `name`.

        A noun beside it may be its subject: mówi piekarz. Whom the words are addressed to does not
        speak: powiedział Quillowi.
        """
        addressed = words[verb + 1 : self._end_of_clause(words, verb)]
        if any(self._names.full_form(each.text) == name for each in addressed):
            return True
        return self._language.has_cases and self._is_noun(words[verb + 1 : verb + 3])

    def has_noun_before(self, words: list[PlainWord], verb: int) -> bool:
        """Whether a noun that is no known role stands right before a verb: babcia dodaje."""
        language = self._language
        if not language.has_cases or not verb or language.oblique.fit(words[verb - 1].text):
            return False
        governed = verb > 1 and words[verb - 2].text.lower() in language.prepositions
        return not governed and self._is_noun(words[verb - 1 : verb])

    def _end_of_clause(self, words: list[PlainWord], verb: int) -> int:
        joints = self._language.joints
        ends = (at for at in range(verb + 1, len(words)) if words[at].text in joints)
        return next(ends, len(words))

    def _is_noun(self, words: list[PlainWord]) -> bool:
        """Whether the first of a few words that is not frequent may be a noun as a subject."""
        language = self._language
        for word in words:
            text = word.text
            if text in language.prepositions:
                return False
            if text in language.frequent or text in language.pronouns:
                continue
            if text.isalpha() and text.islower() and len(text) <= _SHORTEST_NOUN:
                continue  # odpowiada mu kolega
            return self.roles.belongs(word) and (text[-1] == "a" or text[-1] not in _NO_NOUN_ENDS)
        return False
