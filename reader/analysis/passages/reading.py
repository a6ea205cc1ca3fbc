"""The state of a pass over a text: the persons named, the last speakers, and the quotes found."""

from reader.analysis.grammar.phrases.noun_phrases import means_one_person
from reader.analysis.languages.lexicon import (
    DETERMINER,
    SPEAKER_NOUN,
    TITLE,
    Language,
    classes_by_ending,
)
from reader.analysis.languages.token import CAPITAL
from reader.analysis.marks.mark_style import MarkStyle
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.persons.introductions import Introductions
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed
from reader.analysis.reference.mentions import Mention, mention_of
from reader.analysis.text.tokens import Tokens
from reader.model.analysis import QuoteKind
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.attribution.candidates import Candidate
    from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage

_CONTINUING_VERBS = frozenset({"added", "adds", "continued", "continues", "concluded", "concludes"})
_ANONYMOUS_SOURCES = frozenset({"source", "insider"})  # anonymous by definition


class PendingQuote:
    """A found quote, complete but for the final name of its speaker.

    Attributes:
        start: Offset of the first code point of the words.
        end: Offset after the last code point.
        kind: The kind of quote.
        rule: The rule that decided on the speaker.
        mention: The mention of the speaker; None if there is none.
        candidates: The candidates and their mentions; only kept for explanations.
        refused: Why the marked words are not a quote; empty for a quote.
    """

    __slots__ = ("candidates", "end", "kind", "mention", "refused", "rule", "start")

    def __init__(
        self,
        start: int,
        end: int,
        kind: QuoteKind,
        rule: str,
        mention: Mention | None,
        refused: str = "",
    ) -> None:
        self.start = start
        self.end = end
        self.kind = kind
        self.rule = rule
        self.mention = mention
        self.refused = refused
        self.candidates: Sequence[tuple[Candidate, Mention]] = ()


_OPENING_MARKS = frozenset('„“"»›‚')


class Reading:
    """The state of the pass over a text.

    Attributes:
        text: The whole text.
        language: Its language.
        style: Its style of quotation marks.
        is_foreign: Whether the text is in another language, which has no lexicon.
        cased_language: The words that tell who speaks in that language, if it is a known one.
        explains: Whether candidates and refused passages are kept.
        book: The persons named so far.
        introductions: The roles that the text gives them.
        discourse: The last sentences.
        found: The quotes found so far.
        refused: Marked passages that are not quotes; only kept for explanations.
        last: The last speaker, also from earlier paragraphs.
        writers: Who wrote the mail that is quoted, by whether it is inside another quotation.
        paragraph_speaker: The last speaker in this paragraph.
        single_names: One-word names of speakers whose full name is not known.
        unnamed_reporters: Where those without a name are mentioned who were reported without
            marks, behind the words for them if these stand elsewhere.
        unattributed: Short English passages that nobody says where they stand.
        author: The names of the authors; empty if unknown.
    """

    __slots__ = (
        "_mentions", "_sentence", "author", "book", "cased_language", "discourse", "explains",
        "found", "introductions", "is_foreign", "language", "last", "paragraph_speaker",
        "refused", "single_names", "style", "text", "unattributed", "unnamed_reporters", "writers",
    )  # fmt: skip

    def __init__(
        self,
        text: str,
        language: Language,
        style: MarkStyle,
        *,
        explains: bool,
        is_foreign: bool = False,
        cased_language: "CasedLanguage | None" = None,
    ) -> None:
        self.text = text
        self.language = language
        self.style = style
        self.is_foreign = is_foreign
        self.cased_language = cased_language
        self.explains = explains
        self.book = NameBook(language)
        self.introductions = Introductions(text, language, self.book)
        self.discourse = Discourse(language, self.book, self.introductions)
        self.found: list[PendingQuote] = []
        self.refused: list[PendingQuote] = []
        self.last: Mention | None = None
        self.writers: dict[bool, Mention] = {}
        self.paragraph_speaker: Mention | None = None
        self.single_names: set[str] = set()
        self.unnamed_reporters: list[tuple[str, int, int]] = []
        self.unattributed: list[Quoted] = []
        self.author = ""
        self._sentence: Tokens | None = None
        self._mentions: dict[tuple[tuple[int, int], int | None, bool], Mention] = {}

    def mention(
        self, s: Tokens, phrase: tuple[int, int], cue: int | None, *, strong: bool = True
    ) -> Mention:
        """Return the resolved mention for a phrase of a sentence, cached per sentence.

        "The former keeper added" refers to the last speaker.
        """
        if s is not self._sentence:
            self._sentence, self._mentions = s, {}
        mention = self._mentions.get((phrase, cue, strong))
        if mention is None:
            mention = mention_of(self.discourse, s, phrase, cue, strong=strong)
            self._mentions[phrase, cue, strong] = mention
            if mention.person is None and phrase[0] == phrase[1] and s[phrase[0]].kind == CAPITAL:
                self.single_names.add(s[phrase[0]].text)
        last = self.paragraph_speaker or self.last
        if mention.person is not None or cue is None or last is None or last.person is None:
            return mention
        continues = (
            s[cue].lower in _CONTINUING_VERBS
            and s[phrase[0]].lower == "the"
            and last.cue_start >= 0
        )
        noun = s[phrase[1]].lower
        gender = gender_of_word(self.language, noun)
        continues = continues and noun not in _ANONYMOUS_SOURCES
        continues = continues and {gender, last.person.gender} != {"f", "m"}
        if continues and any(means_one_person(each) for each in s[phrase[0] : phrase[1] + 1]):
            unnamed = was_mentioned_unnamed(self.discourse, noun, mention.start)
            return mention if unnamed else mention._replace(person=last.person)
        return mention

    def single_name_in(self, words: str) -> str:
        """Return the name in "forward Vitinho" if "Vitinho" speaks elsewhere; else empty."""
        before, _, last = words.rpartition(" ")
        role = before.rpartition(" ")[2]
        is_role = role.islower() and self.language.classes.get(role, 0) & TITLE
        return last if is_role and last in self.single_names else ""

    def words_of(self, mention: Mention) -> str:
        """Return the words for a speaker without a full name; empty for a pronoun."""
        if mention.name:
            return mention.name
        words = self.text[mention.start : mention.end]
        language = self.language
        pronoun = words.lower() in language.it | language.he | language.she
        return "" if pronoun else words

    def indirect_quote(
        self, mention: Mention, reported: tuple[int, int, str]
    ) -> PendingQuote | None:
        """Return reported speech as a quote; None if nobody is named who says it."""
        start, end, rule = reported
        own = self.text[mention.start : mention.end]
        words = (mention.name or own).split()
        ends = len(mention.name) < len(own) and own.endswith(f" {mention.name}")  # The firm | Vell
        opens = start > mention.start and not ends  # the capital may be due to the sentence start
        if start == mention.start and len(words) == 1:  # Seiner Ansicht nach ist …
            opens = bool(self.language.classes.get(words[0].lower(), 0) & DETERMINER)
        named = any(word[:1].isupper() for word in words[opens:])
        if mention.person is None and not named and not self._is_role(words):
            return None
        return PendingQuote(start, end, QuoteKind.INDIRECT, rule, mention)

    def _is_role(self, words: list[str]) -> bool:
        """Whether words are only a German role, or a paper: Kritiker; die „Abendpost“."""
        if not self.language.nouns_capitalised:
            return False
        if words[-1][:1] in _OPENING_MARKS and words[-1][1:2].isupper():
            return True
        if len(words) != 1:
            return False
        word = words[0].lower()
        known = self.language.classes
        for form in (word, word.removesuffix("n"), word.removesuffix("en")):
            bits = known.get(form, 0) or classes_by_ending(form, self.language)
            if bits & SPEAKER_NOUN:
                return True
        return False

    def set_speaker(self, mention: Mention) -> None:
        """Make this the speaker of later quotes without a speaker of their own."""
        self.last = self.paragraph_speaker = mention
