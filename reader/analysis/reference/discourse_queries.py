"""What those who resolve a mention ask the discourse, which asks them in turn."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.introductions import Introductions
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.text.tokens import Tokens
from reader.startup.light_typing import Protocol


class DiscourseQueries(Protocol):
    """The part of `Discourse` that those who resolve a mention for it need."""

    language: Language
    book: NameBook
    introductions: Introductions
    recent: list[RememberedSentence]
    text: str
    epithets: dict[str, Person]  # in German, whom "der Tischler" and the like stood for

    def first_offset(self, words: str) -> int:
        """Return where words begin in the text; -1 if nowhere."""

    def most_salient(self, gender: str, at: int) -> Person | None:
        """Return the most salient person of a gender before an offset."""

    def named_in_previous_sentence(self) -> set[Person]:
        """Return the persons named in the previous sentence of this paragraph."""

    def is_named_here(self, person: Person, before: int) -> bool:
        """Return whether this paragraph names a person before an offset."""

    def only_actor(self, at: int) -> Person | None:
        """Return the speaker or subject of the previous sentence if it is the only person."""

    def previous_subject(self, at: int) -> Person | None:
        """Return the subject of the previous sentence."""

    def last_actor(self, gender: str, at: int) -> Person | None:
        """Return who spoke or acted last in this paragraph or the previous one."""

    def only_person_of_gender(self, gender: str, at: int) -> Person | None:
        """Return the only person who can be of a gender in this paragraph."""

    def person_evidence(self, person: Person) -> float:
        """Return the weight of the evidence that a name is that of a person."""

    def subject_of(
        self, sentence: RememberedSentence, before: Sequence[RememberedSentence], at: int
    ) -> Person | None:
        """Return the person that is the subject of an earlier sentence."""

    def only_person_in(self, sentence: RememberedSentence, at: int) -> Person | None:
        """Return the only person named in a sentence before an offset."""

    def antecedent(
        self,
        gender: str,
        at: int,
        sentences: Sequence[RememberedSentence],
        *,
        own: RememberedSentence | None = None,
    ) -> Person | None:
        """Return the most salient person of a gender in some sentences before an offset."""

    def gender_of(self, mention: str) -> str:
        """Return the gender of a personal pronoun in the singular; empty for other words."""

    def words_of(self, tokens: Tokens, phrase: Phrase) -> str:
        """Return the text of a phrase."""
