"""Names in the phrases of a language without a lexicon, and which of them is the subject."""

from collections.abc import Iterator

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames, Run
from reader.analysis.persons.without_lexicon.capital_words import is_agency, is_initial
from reader.analysis.text.plain_words import PlainWord
from reader.startup.light_typing import NamedTuple

_LONGEST_SUBJECT = 24  # words
_LONGEST_ASIDE = 6  # words in brackets after a name
PAUSES = ",;:()–—-"
MARKS = '«„“”"»‘'
AND = frozenset({
    "a", "dan", "in", "ir", "i", "ja", "ning", "och", "og", "oraz", "te", "ter", "un", "ve", "és",
    "și", "şi", "και", "и", "й", "та",
})  # fmt: skip
_VOWELS = "aeiouyáéíóúýąęůěаеиіоуыюяєї"
_OF_BODIES = ("ego", "iej", "ého", "ej", "ого", "его", "ої", "ой")  # ends of Slavic adjectives


class NamedRun(NamedTuple):
    """A capitalised run in a phrase.

    Attributes:
        run: The run.
        name: Its words that are the name.
    """

    run: Run
    name: list[PlainWord]

    @property
    def governed(self) -> bool:
        """Whether a preposition stands right before the run."""
        return self.run.governed


class Subject(NamedTuple):
    """A subject: its words, the name it stands for, and the verb."""

    words: list[PlainWord]
    name: str
    verb: PlainWord | None = None


class NamesInPhrases:
    """Finds the names in the phrases of one text."""

    def __init__(self, language: CasedLanguage, names: CapitalNames) -> None:
        self._language = language
        self._names = names

    def end_of_phrase(self, words: list[PlainWord], start: int) -> int:
        """Return where a subject ends: at a pause without an apposition, a conjunction, a verb."""
        language, index = self._language, start
        while index < min(len(words), start + _LONGEST_SUBJECT):
            text = words[index].text
            if text == "(":
                close = next(
                    (at for at in range(index, min(len(words), index + _LONGEST_ASIDE))
                     if words[at].text == ")"), -1,
                )  # fmt: skip
                if close < 0:
                    return index
                index = close
            elif text in PAUSES and not (
                text == "-" and words[index - 1].end == words[index].start
            ):
                if text != "," or index == start or not self._is_apposed(words, start, index):
                    return index
            elif text.lower() in language.joints and not is_initial(words, index + 1):
                if text not in AND or self.has_person(words, start, index):
                    return index
            elif index > start and language.is_verb(text) and not self._names.is_name(words[index]):
                return index
            index += 1
        return index

    def _is_apposed(self, words: list[PlainWord], start: int, comma: int) -> bool:
        """Whether the name of whoever is described follows a comma: ministrul, Ada Quill."""
        if self.has_person(words, start, comma) and not self._is_owner(words, start, comma):
            return False
        at = comma + 1
        while at < min(len(words), comma + 4) and self._describes_bearer(words[at].text):
            at += 1
        return self._names.run_at(words, at) > at + (at > comma + 1)

    def _is_owner(self, words: list[PlainWord], start: int, comma: int) -> bool:
        """Whether the body of a role stands before a comma: kapitan Orła, Adam Kot.

        The full name after the comma closes the phrase, or it is the subject of another clause.
        """
        runs = [each for each in self.runs(words, start, comma) if not each.governed]
        if len(runs) != 1 or not self._may_own_role(runs[0]):
            return False
        stop = self._names.run_at(words, comma + 1)
        closes = stop == len(words) or words[stop].text in PAUSES
        return closes and stop > comma + 2

    def _may_own_role(self, each: NamedRun) -> bool:
        """Whether a Slavic run behind a role looks like a genitive: (prezes) Orła, Muzeum Nowego.

        A surname may, too: trener Kota.
        """
        if not self._language.genitives or not each.run.follows_role:
            return False
        last = each.run.words[-1].text
        return last[-1] in _VOWELS if len(each.run.words) == 1 else last.endswith(_OF_BODIES)

    def _describes_bearer(self, word: str) -> bool:
        """Whether a word may stand before the name in an apposition: Iptu, dyrektor."""
        return word[0].islower() or self._language.is_role(word)

    def has_person(self, words: list[PlainWord], start: int, end: int) -> bool:
        """Whether a stretch of words names somebody who may act."""
        return any(
            self.is_actor(each) and not (each.governed or self._describes(each))
            for each in self.runs(words, start, end)
        )

    def runs(self, words: list[PlainWord], start: int, end: int) -> Iterator[NamedRun]:
        """Yield the runs between two indices, but the names of papers and works in marks.

        Nor is an agency one: powiedziała PAP.
        """
        index = start
        while index < end:
            if self._names.is_name_at(words, index):
                run, stop = self._names.run_from(words, index)
                is_title = index > start and _opens_title(words, index)
                if not (is_title or is_agency(run.words)):
                    yield NamedRun(run, self._names.name_in(run))
                index = stop
                continue
            index += 1

    def chosen(self, runs: list[NamedRun]) -> NamedRun | None:
        """Return the run that is the subject, if one is."""
        usable = [each for each in runs if not each.governed and self.may_act(each)]
        persons = [each for each in usable if self.is_person(each)]
        if len(persons) > 1 and self._may_own_role(persons[0]) and len(persons[1].name) > 1:
            persons = persons[1:]
        heads = [each for each in persons or usable if not self._describes(each)]
        return self.preferred(heads or persons)

    def preferred(self, runs: list[NamedRun]) -> NamedRun | None:
        """Return the last run where what describes a name stands before it, else the first."""
        if not runs:
            return None
        return runs[-1] if self._language.head_final else runs[0]

    def may_act(self, each: NamedRun) -> bool:
        """Whether a run may be a subject by its form and its place."""
        if not self._names.is_subject_form(each.name) or self._names.is_place(each.run):
            return False
        if self.is_person(each):
            return True
        language, run = self._language, each.run
        is_genitive = run.follows_role and each.name[-1].text[-1] in _VOWELS
        is_unclear = run.opens and not self._names.is_proper(run)
        if run.titled and not language.owner and all(word.text.isupper() for word in run.words):
            return False  # powiedział rzecznik PKP; but: a spus primarul Ion LIPA
        return not (is_unclear or (is_genitive and language.genitives))

    def is_actor(self, each: NamedRun) -> bool:
        """Whether a run names somebody and may be a subject."""
        return self.is_person(each) and self.may_act(each)

    def is_person(self, each: NamedRun) -> bool:
        """Whether a run is a full name, or stands for one."""
        return len(each.name) > 1 or self._names.is_known(each.name[0].text)

    def _describes(self, each: NamedRun) -> bool:
        """Whether a single word may describe what follows: ütles Tallinna juht Ada Quill."""
        return self._language.head_final and len(each.name) == 1 and each.run.before_word

    def subject(self, each: NamedRun, verb: PlainWord | None) -> Subject:
        """Return a name as the subject of a verb, in its fullest form."""
        return Subject(each.name, self._names.full_form(self._names.written(each.name)), verb)


def _opens_title(words: list[PlainWord], index: int) -> bool:
    """Whether a mark stands right before a word, as in the name of a paper."""
    before = words[index - 1]
    return before.text in MARKS and before.end == words[index].start
