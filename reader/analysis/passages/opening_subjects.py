"""Whom the first words of a sentence name, in a language without a lexicon."""

from reader.analysis.languages.further_language import FurtherLanguage
from reader.analysis.passages.names_in_phrases import NamesInPhrases
from reader.analysis.passages.subjects_of_verbs import Subject, SubjectsOfVerbs
from reader.analysis.persons.capital_names import CapitalNames
from reader.analysis.text.plain_words import PlainWord

_LONGEST_SUBJECT = 24  # words
_ROLE_AND_NAME = 2  # words that a name may begin at
_STATES = frozenset({
    "blev", "blir", "ble", "er", "fick", "fikk", "fik", "hade", "hadde", "har", "havde",
    "ska", "skal", "var", "vil", "vill", "är",
})  # fmt: skip
_SILENT = frozenset({
    "anholdt", "avled", "dog", "drept", "dræbt", "död", "dödades", "dömdes", "døde", "dømt", "død",
    "fängslad", "greps", "gripits", "häktad", "häktades", "misstänkt", "misstänks", "omkom",
    "omkommet", "pågrepet", "sigtet", "siktet", "tiltalt", "varetægtsfængslet", "åtalad", "åtalas",
})  # fmt: skip


class OpeningSubjects:
    """Finds the subjects that open the sentences of one text."""

    def __init__(
        self, language: FurtherLanguage, names: CapitalNames, subjects: SubjectsOfVerbs
    ) -> None:
        self._language = language
        self._phrases = NamesInPhrases(language, names)
        self._subjects = subjects

    def before(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return the one known thing that is all before a verb: Rederiet säger att den väntar.

        Some adverbs look alike, but somebody follows their verb: Slutligen säger hon …
        """
        word, subjects = words[0], self._subjects
        if (
            verb != 1
            or not subjects.is_definite(word.text.lower())
            or subjects.has_pronoun(words[2:4])
        ):
            return None
        return Subject([word], word.text, words[verb])

    def of_state(self, words: list[PlainWord]) -> Subject | None:
        """Return which person a sentence is about that opens so: Havnesjef Ada Quill er glad.

        Of the dead and the accused others speak.
        """
        if not words:
            return None
        states = (at for at, word in enumerate(words[:_LONGEST_SUBJECT]) if word.text in _STATES)
        verb, language = next(states, 0), self._language
        first = words[0].text.lower()
        if first in language.prepositions or first in language.joints:
            return None
        if any(word.text in _SILENT for word in words):
            return None
        found = self._subjects.before(words, verb) if verb else self._named(words)
        return found._replace(verb=None) if found and not self._is_body(found) else None

    def _named(self, words: list[PlainWord]) -> Subject | None:
        """Return who is named by the first words, or after a role: Læreren Ada Quill bor i byen."""
        run = next(self._phrases.runs(words, 0, min(len(words), _ROLE_AND_NAME)), None)
        if run is None or run.governed or not self._phrases.is_actor(run):
            return None
        before = [word for word in words if word.start < run.name[0].start]
        is_described = all(map(self._language.is_role, (word.text for word in before)))
        return self._subjects.subject(run, None) if is_described else None

    def _is_body(self, found: Subject) -> bool:
        last = found.name.split()[-1]
        return last.isupper() or self._language.bodies.fit(last.lower())
