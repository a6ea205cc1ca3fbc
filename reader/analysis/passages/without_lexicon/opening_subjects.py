"""Whom the first words of a sentence name, in a language without a lexicon."""

from itertools import pairwise

from reader.analysis.languages.function_words import NORDIC_BY
from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.passages.without_lexicon.names_in_phrases import NamesInPhrases, Subject
from reader.analysis.passages.without_lexicon.subjects_of_verbs import SubjectsOfVerbs
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames
from reader.analysis.text.plain_words import PlainWord
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # for few names
    from reader.analysis.languages import nordic_first_names

_LONGEST_SUBJECT = 24  # words
_ROLE_AND_NAME = 2  # words that a name may begin at
_AGENTS = ("aren", "eren", "isten", "ern", "ören", "øren")  # ends of those who do something
_STATES = frozenset({
    "blev", "blir", "ble", "er", "fick", "fikk", "fik", "hade", "hadde", "har", "havde",
    "ska", "skal", "var", "vil", "vill", "är",
})  # fmt: skip
_SILENT = word_set("""
anhållen anholdt arrestert avled avlidit avliden avskedad avstängd begravts begravdes begravet
bort bortgången dog drept dræbt dræbte död dödad dödades dömd dömdes dömts døde døden dømt død
dött forsvundet forsvunnet fyret fyrede fængslet fängslad fängslats fengslet försvunnen försvunnit
gripen greps gripits häktad häktades häktats misstänkt misstänks mördad mördades myrdet omkom
omkommet omkommit pågrepet savnet saknad sigtet siktet skadad skadades skadd skadet sparken
sparket suspenderet suspendert tiltalt varetægtsfængslet åtalad åtalas åtalats
""")
_OF_PERSONS = word_set("hans ham han henne hennes hende hendes hens honom hun")


def tells_of(subject: Subject, said: list[PlainWord]) -> bool:
    """Whether a statement may be about somebody: Hennes bok är bra; Quill är borta."""
    names = subject.name.split()
    return any(word.text.lower() in _OF_PERSONS or word.text in names for word in said)


class OpeningSubjects:
    """Finds the subjects that open the sentences of one text."""

    def __init__(
        self, language: CasedLanguage, names: CapitalNames, subjects: SubjectsOfVerbs
    ) -> None:
        self._language = language
        self._names = names
        self._phrases = NamesInPhrases(language, names)
        self._subjects = subjects

    def rather_than(
        self, found: Subject | None, words: list[PlainWord], verb: int
    ) -> Subject | None:
        """Return the one known thing that is all before a verb: Rederiet säger att den väntar.

        Of it and what is `found` behind the verb, only one may be somebody who acts.
        """
        opening = self._before(words, verb)
        if opening is None or found is None:
            return opening or found
        speakers = [each for each in (opening, found) if each.name.endswith(_AGENTS)]
        return speakers[0] if len(speakers) == 1 else None

    def _before(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return it unless a pronoun is the subject: not in Rejsen kalder hun »lang«."""
        word, subjects = words[0], self._subjects
        if (
            verb != 1
            or not subjects.roles.is_definite(word.text.lower())
            or subjects.has_pronoun(words[2:4])
        ):
            return None
        return Subject([word], word.text, words[verb])

    def of_state(self, words: list[PlainWord]) -> Subject | None:
        """Return which person a sentence is about that opens so: Havnesjef Ada Quill er glad.

        Of the dead, the accused and the injured others speak, and so does who acts upon them: Ada
        Quill fick kritik av Bo Marsh.
        """
        if not words:
            return None
        states = (at for at, word in enumerate(words[:_LONGEST_SUBJECT]) if word.text in _STATES)
        verb, language = next(states, 0), self._language
        first = words[0].text.lower()
        if first in language.prepositions or first in language.joints:
            return None
        if any(word.text in _SILENT for word in words) or self._has_agent(words):
            return None
        found = self._subjects.before(words, verb) if verb else self._named(words)
        if found is None and verb:  # Själv är Ada Quill glad.
            found = self._subjects.after(words, verb, named=True)
        if found is None or self._is_body(found) or self._is_thing(found, words[0].text):
            return None
        return found._replace(verb=None)

    def _named(self, words: list[PlainWord]) -> Subject | None:
        """Return who is named by the first words, or after a role: Læreren Ada Quill bor i byen."""
        run = next(self._phrases.runs(words, 0, min(len(words), _ROLE_AND_NAME)), None)
        if run is None or run.governed or not self._phrases.is_actor(run):
            return None
        before = [word for word in words if word.start < run.name[0].start]
        is_described = all(map(self._language.is_role, (word.text for word in before)))
        return self._phrases.subject(run, None) if is_described else None

    def _is_body(self, found: Subject) -> bool:
        last = found.name.split()[-1]
        return last.isupper() or self._language.bodies.fit(last.lower())

    def _is_thing(self, found: Subject, first: str) -> bool:
        """Whether a name begins with what a thing is: Fartyget Lipa, but not Ellen Quill."""
        lower = first.lower()
        is_noun = found.name.startswith(f"{first} ") and self._subjects.roles.is_definite(lower)
        return is_noun and lower not in nordic_first_names.MEN | nordic_first_names.WOMEN

    def _has_agent(self, words: list[PlainWord]) -> bool:
        """Whether somebody acts upon whom a sentence is about: är vald av Ada Quill."""
        return any(
            word.text in NORDIC_BY and self._names.is_name(following)
            for word, following in pairwise(words)
        )
