"""Sources of reports in a language without a lexicon: enligt Ada Quill, Quillin mukaan."""

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.passages.without_lexicon.names_in_phrases import (
    PAUSES,
    NamedRun,
    NamesInPhrases,
    Subject,
)
from reader.analysis.passages.without_lexicon.roles_of_subjects import RolesOfSubjects
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames, Run
from reader.analysis.text.plain_words import PlainWord, is_name_word
from reader.startup.lazy_regex import lazily

_LONGEST_ASIDE = 6  # words between a name and what makes it a source
_ISSUED, _STATEMENT = "yapılan", "açıklama"  # of Turkish: Valilikten yapılan açıklamada
_ABLATIVE = lazily("(?:['’]n?|(?<=[ıiuü])n)?(?:[dt][ae]n|[cç][ae])$")
_LONGEST_BODY = 4  # words
_DECLINED = (  # ends of Slavic adjectives in the genitive
    "ého", "é", "ej", "skog", "nog", "vog", "ske", "ne", "ve", "skega", "nega", "vega", "ого",
    "его", "ой", "ей", "ої", "ия", "ата", "ото", "ског", "ног", "ске", "не",
)  # fmt: skip
IN = frozenset({"u", "v", "ve", "vo", "w", "în", "у", "в", "във", "во"})
"""Prepositions before what somebody stated: in, as in "in a statement"."""


class SourcesOfReports:
    """Finds who is the source of what the sentences of one text tell."""

    def __init__(
        self,
        language: CasedLanguage,
        names: CapitalNames,
        phrases: NamesInPhrases,
        roles: RolesOfSubjects,
    ) -> None:
        self._language = language
        self._names = names
        self._phrases = phrases
        self._roles = roles

    def source_in(self, words: list[PlainWord]) -> Subject | None:
        """Return who is the source of what a sentence tells: enligt Ada Quill, Quillin mukaan."""
        language = self._language
        for index, word in enumerate(words):
            lower = word.text.lower()
            found = None
            if self.precedes_source(words, index):
                found = self.source(words, index)
            if found is None and lower in language.sources_after and index:
                found = self._source_before(words, index)
            if found is not None:
                return found
        return None

    def precedes_source(self, words: list[PlainWord], index: int) -> bool:
        """Whether a word such as "according to" stands at an index, or a statement: в заявлении.

        Not a statement that somebody only talks about: o prohlášení.
        """
        lower, before = words[index].text.lower(), words[max(0, index - 2) : index]
        if lower in self._language.sources:
            return True
        return lower in self._language.statements and any(
            word.text.lower() in IN for word in before
        )

    def source(self, words: list[PlainWord], index: int) -> Subject | None:
        """Return who is named after a word such as "according to"."""
        start = index + 1
        prepositions = self._language.prepositions
        while start < len(words) and words[start].text in prepositions:
            start += 1
        end = self._phrases.end_of_phrase(words, start)
        runs = list(self._phrases.runs(words, start, end))
        persons = [each for each in runs if self._phrases.is_person(each) and not each.governed]
        if self._language.genitives and any(len(each.name) > 1 for each in persons):
            # według burmistrza Lipowa, | Ady Quill
            persons = [each for each in persons if len(each.name) > 1 or not each.run.titled]
        chosen = self._phrases.preferred(persons)
        if chosen is None and runs and runs[0].run.words[0] == words[start]:
            chosen = runs[0]
        if start < len(words) and is_name_word(words[start]):
            stop = self._end_of_declined_body(words, start)
            if stop > start:
                phrase = words[start:stop]
                return Subject(phrase, self._names.written(phrase), words[index])
        if chosen is not None:
            return self._phrases.subject(chosen, words[index])
        role = self._roles.role(words, start, end, words[index], cited=True)
        if role is None and start < end and self._language.may_be_body(words[start].text):
            phrase = self._roles.role_phrase(words, start, end)
            role = Subject(phrase, self._roles.body_name(phrase), words[index])
        return role

    def _end_of_declined_body(self, words: list[PlainWord], start: int) -> int:
        """Return where a body ends that begins with a declined adjective: Českého úřadu."""
        language, capitals = self._language, self._names.run_at(words, start)
        for each in words[start:capitals][:_LONGEST_BODY]:
            noun = each.text.lower()
            if capitals > start + 1 and language.is_body_declined(noun):
                return capitals  # według Głównego Urzędu Statystycznego
        if not words[start].text.endswith(_DECLINED):
            return start
        for at in range(start + 1, min(len(words), start + _LONGEST_BODY)):
            if not self._roles.belongs(words[at]):
                break
            if self._language.is_body_declined(words[at].text):
                return at + 1
        return start

    def _source_before(self, words: list[PlainWord], index: int) -> Subject | None:
        """Return who is named before a word such as Finnish "mukaan"."""
        start, is_issued = index, words[index].text == _ISSUED
        following = words[index + 1 : index + 3]
        if is_issued and not any(word.text.startswith(_STATEMENT) for word in following):
            return None  # Ankara'da yapılan toplantıda
        is_part = is_name_word if is_issued else self._names.is_name
        while start and is_part(words[start - 1]):
            start -= 1
        if start == index - 1 == 0 and (declined := self._declined_role(words, index)):
            return declined
        if start < index:
            run = Run(words[start:index], opens=start == 0)
            if is_issued:
                body, endings = _ABLATIVE.subn("", self._names.written(run.words))
                return Subject(run.words, body, words[index]) if endings else None
            named = NamedRun(run, self._names.name_in(run))
            return self._phrases.subject(named, words[index])
        start = index
        while start and index - start < _LONGEST_ASIDE and words[start - 1].text not in PAUSES:
            start -= 1
        persons = [
            each
            for each in self._phrases.runs(words, start, index)
            if self._phrases.is_person(each)
        ]
        if persons:
            return self._phrases.subject(persons[-1], words[index])
        return self._roles.role(words, start, index, words[index]) or self._declined_role(
            words, index
        )

    def _declined_role(self, words: list[PlainWord], source: int) -> Subject | None:
        """Return whose role stands in the genitive before a source: poliisin mukaan."""
        word = words[source - 1]
        role = self._language.role_in_nominative(word.text.lower())
        if not role:
            return None
        bearer = self._roles.bearers.bearer_of(role, word.start, is_role=True, body="")
        name = role.capitalize() if word.text[0].isupper() else role
        return Subject([word], bearer or name, words[source])
