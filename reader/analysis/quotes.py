"""Quote detection and attribution for texts and articles.

Entry points: `find_quotes` and `quotes_of` return everything; `reader_of` reads incrementally, for
a front end that shows the first screen at once; `explain_quotes` gives the reasons.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from reader.analysis.confidence import confidence_of
from reader.analysis.engine import Engine
from reader.analysis.languages.function_words import (
    ENGLISH_ARTICLES,
    GERMAN_ARTICLES,
    ROMANCE_ARTICLES,
)
from reader.analysis.languages.lexicon import DETERMINER
from reader.analysis.languages.registry import (
    declared_or_guessed,
    is_known,
    is_without_lexicon,
    language_to_read,
    primary_subtag,
)
from reader.analysis.marks.mark_style import style_of
from reader.analysis.passages.dialogue.turns import ARTICLE_SHARE, PLAIN_SHARE
from reader.analysis.passages.reading import PendingQuote
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.roles.roles import FORMS_OF_ADDRESS
from reader.analysis.persons.short_names import short_name_of
from reader.analysis.reference.bodies.short_bodies import is_shorter_body
from reader.analysis.reference.described_speakers import DescribedSpeakers
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.units import Unit, units_of_text
from reader.model.analysis import Quote, Speaker
from reader.startup.garbage_collector import GarbageCollectionPaused
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.span import Span

if TYPE_CHECKING:
    from reader.analysis.explanation import Explanation
    from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
    from reader.analysis.persons.person import Person
    from reader.analysis.separate_articles import SeparateReader
    from reader.model.article import Article

with later(globals()):  # for few texts
    from reader.analysis import explanation, separate_articles
    from reader.analysis.languages.without_lexicon import recognition
    from reader.analysis.text import blocks, generations, paragraphs, raw_text

# Rules that hold without a lexicon: by layout ("NAME: …", a name after a dash, the signature of a
# block quotation), and by the few words that are known of more languages.
_RULES_WITHOUT_LEXICON = frozenset({
    "label", "signature", "block-signature", "turn", "turn-continued", "dash-name", "in-brackets",
    "beside-verb", "block-of-mail",
})  # fmt: skip
_NO_ONE = frozenset({"nobody", "no one", "no-one", "none"})
_ANSWERS = frozenset("答답")
_ARTICLES = ENGLISH_ARTICLES | GERMAN_ARTICLES | ROMANCE_ARTICLES | {"un", "una", "lo", "het"}
_SPACES = "\u00a0\u202f\u2009\u2007\u2002\u2003"  # no-break, narrow, thin, figure, en, em
_HYPHENS = "\u2010\u2011"  # of typesetting, the second no-break
_APOSTROPHES = "ʼ´′＇`‘"  # written for one: a letter, accents, a prime
_LETTER = "[A-Za-zÀ-ɏͰ-ԯḀ-ỿ]"  # Latin, Greek, Cyrillic; Chinese words have no blanks: 他说‘不’
_APOSTROPHE = lazily(rf"(?<={_LETTER})[{_APOSTROPHES}](?={_LETTER})")
_AGE = lazily(r"\b(\d{1,3})[ -]year[ -]old\b")
_NOTE_MARK = lazily(r"\[(?<=[\w.,;:?!\"”“’'»)\]]\[)(?<![\d_]\[)\d{1,3}\]")
_ANGLES = lazily(  # <<Si va>>, disse; << On y va >>, dit; >>Wir gehen<<, sagte; not: a << b >> c
    r"(?<![^\s(\[:])(?:<<(?:(?=[^\W\d_]|[¿¡])([^<>\n]{2,2000})(?<!\s)"
    r"|(?=\s[^\W\d_]+['’\s]+\w)([^<>\n]{2,2000}))>>"
    r"|>>(?=[^\W\d_])([^<>\n]{2,2000})(?<!\s)<<)(?!\w| [b-df-hj-np-tv-z](?![\w'’]))"
)
_RARE_MARKS = str.maketrans("｢｣﹁﹂〝〞〟", "「」「」“””")
_OPENING_RARE = "｢﹁〝"
_DOUBLE_MARKS = '“”"「『'
_SINGLE_IN_CJK = lazily(r"‘(?=[\u3040-\ud7af])([^‘’\n]+)’")
_LONG_TEXT = 200_000  # code points; shorter texts have few words
_BATCH_LENGTH = 20_000  # code points of a batch: about 15 ms of work


def find_quotes(text: str, *, language: str = "") -> tuple[Quote, ...]:
    """Return the quotes in a plain text, in order.

    Offsets are code points into `text` itself. `language` is a BCP 47 tag; when empty it is
    guessed. Reported speech without marks comes as kind INDIRECT. Cost: linear.
    """
    raw = raw_text.RawText(text)
    with GarbageCollectionPaused():
        found = _reader_of_text(raw.cleaned, language).all_quotes()
        return tuple(map(raw.moved_back, found))


def quotes_of(article: "Article") -> tuple[Quote, ...]:
    """Return the quotes in an article, using its blocks: quotations, turns, headlines."""
    with GarbageCollectionPaused():
        return reader_of(article).all_quotes()


def explain_quotes(source: "str | Article", *, language: str = "") -> "tuple[Explanation, ...]":
    """Return, for every passage in quotation marks, the decision and its reasons, in text order."""
    if not isinstance(source, str):
        return reader_of(source, explain=True).explanations()
    raw = raw_text.RawText(source)
    found = _reader_of_text(raw.cleaned, language, explain=True).explanations()
    return tuple(each.moved(raw.moved_back, raw.speaker_moved_back) for each in found)


def _reader_of_text(text: str, language: str, *, explain: bool = False) -> "QuoteReader":
    text = paragraphs.with_paragraphs_as_lines(text)
    return QuoteReader(text, list(units_of_text(text)), language, explain=explain)


def reader_of(article: "Article", *, explain: bool = False) -> "QuoteReader | SeparateReader":
    """Return a reader for an article; nothing is analysed until it is iterated.

    The entries of a feed, or the articles of an archive, are read each for itself.
    """
    meta = article.meta
    if meta.lists:
        return separate_articles.SeparateReader(
            article, partial(QuoteReader, turn_share=ARTICLE_SHARE, explain=explain)
        )
    return QuoteReader(
        article.text,
        blocks.stored_units(article),
        meta.language,
        author=meta.byline,
        turn_share=ARTICLE_SHARE,
        explain=explain,
    )


class QuoteReader:
    """Finds quotes incrementally, then completes their speakers' names.

    There are two stages. `batches` yields provisional quotes; the iteration may be stopped at any
    time and resumed. `all_quotes` reads the rest and returns all quotes, each speaker under the
    fullest name found anywhere in the text.
    """

    def __init__(
        self,
        text: str,
        units: Sequence[Unit],
        language: str = "",
        *,
        author: str = "",
        turn_share: float = PLAIN_SHARE,
        explain: bool = False,
    ) -> None:
        text = _normalised(text)
        self.language = language_to_read(declared_or_guessed(language, text), len(text))
        is_read = is_known(text, self.language.code, language)
        self._is_known = is_read and not is_without_lexicon(text, language)
        dashes, beside = self.language.dash_dialogue, self.language.single_beside
        foreign = not self._is_known
        cased_language = _cased_language(text, language) if foreign else None
        style = style_of(
            text,
            dash_dialogue=dashes,
            single_beside=beside,
            foreign=foreign,
            cased_language=cased_language,
        )
        engine = Engine(
            text,
            self.language,
            style,
            turn_share=turn_share,
            foreign=foreign,
            cased_language=cased_language,
            explain=explain,
        )
        self._reading = engine.reading
        self._reading.author = author
        self._units = engine.run(units)
        if len(text) > _LONG_TEXT:
            self._units = generations.forgetting(self._units, self.language)
        self._ends = iter(unit.end for unit in units)

    def batches(self, length: int = _BATCH_LENGTH) -> Iterator[tuple[Quote, ...]]:
        """Yield the quotes of successive stretches of at least `length` code points.

        A batch only knows the names read so far: "Mr Quill" becomes "Ada Quill" once the full name
        has been read. A front end shows the batches as they come, then replaces them by those of
        `all_quotes`.
        """
        batch: list[PendingQuote] = []
        begin, described = 0, self._described_speakers()
        for found in self._units:
            batch += found
            end = next(self._ends)
            if end - begin >= length:
                yield tuple(self._quote(each, described) for each in batch)
                batch, begin = [], end
        if batch:
            yield tuple(self._quote(each, described) for each in batch)

    def all_quotes(self) -> tuple[Quote, ...]:
        """Read to the end of the text and return all quotes with their final names."""
        return tuple(self.iterate_quotes())

    def iterate_quotes(self) -> Iterator[Quote]:
        """Yield the quotes of `all_quotes` one at a time; a long text has thousands of them."""
        for _ in self._units:
            pass
        found = sorted(self._reading.found, key=lambda each: (each.start, each.end))
        described = self._described_speakers()
        return (self._quote(each, described) for each in found)

    def explanations(self) -> "tuple[Explanation, ...]":
        """Return, for every passage in quotation marks, the decision and its reasons."""
        self.all_quotes()
        every = [*self._reading.found, *self._reading.refused]
        every.sort(key=lambda found: (found.start, found.end))
        described = self._described_speakers()
        return tuple(
            explanation.Explanation(
                self._quote(found, None if found.refused else described),
                tuple(
                    explanation.Weighed(
                        self._speaker(mention), candidate.rule, round(candidate.score, 2)
                    )
                    for candidate, mention in found.candidates
                ),
                found.refused,
            )
            for found in every
        )

    def _described_speakers(self) -> DescribedSpeakers:
        reading = self._reading
        return DescribedSpeakers(reading.text, self.language, reading.unnamed_reporters)

    def _quote(self, found: PendingQuote, described: DescribedSpeakers | None) -> Quote:
        mention, rule = found.mention, found.rule
        if not self._is_known and rule not in _RULES_WITHOUT_LEXICON:
            mention, rule = None, "none"
        if mention is not None and self._names_nobody(mention):
            mention, rule = None, "none"
        cue = None
        if mention is not None and mention.cue_start >= 0:
            cue = Span(mention.cue_start, mention.cue_end)
        speaker = self._speaker(mention, described) if mention is not None else None
        confidence = confidence_of(rule, found.kind, self.language.code)
        return Quote(Span(found.start, found.end), found.kind, speaker, cue, confidence, rule)

    def _names_nobody(self, mention: Mention) -> bool:
        """Whether a mention is only an article, the label of an answer, or "nobody".

        In English "the" is an article, but not "Le"; nor is a pronoun that has an antecedent.
        """
        if mention.person is not None or mention.name:
            return False
        word = self._reading.text[mention.start : mention.end].lower()
        if word in _ANSWERS or word in _NO_ONE or word.startswith("none of "):
            return True
        if word not in _ARTICLES or word in self.language.he | self.language.she:
            return False
        return self.language.classes.get(word, 0) & DETERMINER > 0

    def _speaker(self, mention: Mention, described: DescribedSpeakers | None = None) -> Speaker:
        """Return the speaker under the fullest name known so far.

        Unnamed speakers get the words that introduced them, if `described` knows these.
        """
        reading = self._reading
        words = reading.text[mention.start : mention.end]
        person = mention.person
        if mention.name and reading.cased_language is not None:
            return Speaker(mention.name, Span(mention.start, mention.end), words)
        if person is None and " " not in mention.name:  # a single word: look up its person
            person = named_in(mention.name or words, reading.book)
            if person and is_shorter_body(person, words, reading.text, self.language):
                person = None
        elif person is None:  # a relative who is named in full later
            person = reading.book.by_name.get(mention.name)
        if person is None and any(map(str.istitle, words.split()[1:])):  # named only later
            person = reading.introductions.person_of(words)
            if person is not None and not self._is_named_later(person, words, mention.start):
                person = None
        name = person.name if person is not None else mention.name or words
        role = short = ""
        if person is None and (lone := reading.single_name_in(name)):
            name, role = lone, name.removesuffix(lone).strip()
        elif person is None and described is not None:
            name = described.name_of(name, mention.start, mention.end)
        if person is not None:
            role = person.role or reading.introductions.role_of(person)
            short = short_name_of(person, reading.book)
        if role.lower() in FORMS_OF_ADDRESS:
            role = ""
        return Speaker(name, Span(mention.start, mention.end), words, role, short)

    def _is_named_later(self, person: "Person", words: str, at: int) -> bool:
        """Whether a role at an offset can mean a person named only below it.

        Not if somebody else came with it: Ein Sprecher kam. „…“, sagte der Sprecher.
        """
        if max(person.seen_at, person.titled_at) < at:
            return False
        noun = words.rpartition(" ")[2].lower()
        german = self.language.nouns_capitalised
        return not (german and was_mentioned_unnamed(self._reading.discourse, noun, at))


def _cased_language(text: str, tag: str) -> "CasedLanguage | None":
    """Return the words for a text in a language without a lexicon, if it is a known one."""
    return recognition.find_language(text, primary_subtag(tag))


def _with_common_marks(text: str) -> str:
    """Return `text` with the usual marks for half-width and vertical ones of Chinese and Japanese.

    So are single marks around Chinese, Japanese and Korean words where there are no others.
    """
    if any(map(text.__contains__, _OPENING_RARE)):
        text = text.translate(_RARE_MARKS)
    if "‘" in text and not any(map(text.__contains__, _DOUBLE_MARKS)):
        marked = _SINGLE_IN_CJK.sub(r"“\1”", text)
        return text if "‘" in marked else marked
    return text


def _normalised(text: str) -> str:
    """Return `text` with plain spaces and hyphens for all others; no character moves.

    Only typesetting tells "Mr Quill" with a no-break space from the same name elsewhere, and
    "Quill´s" from "Quill’s". Two angles become a guillemet and a space, and marks of notes spaces:
    a sentence ends at its full stop although "[3]" follows. And "the 75 year old" gets its hyphens.
    """
    if not text.isascii():
        for space in _SPACES:
            text = text.replace(space, " ")
        for hyphen in _HYPHENS:
            text = text.replace(hyphen, "-")
        text = _with_common_marks(text)
    if any(map(text.__contains__, _APOSTROPHES)):
        text = _APOSTROPHE.sub("’", text)
    if " year old" in text or " year-old" in text or "-year old" in text:
        text = _AGE.sub(r"\1-year-old", text)
    if "<<" in text and ">>" in text:
        text = _ANGLES.sub(r"« \1\2\3 »", text)
    if "]" in text:
        text = _NOTE_MARK.sub(lambda mark: " " * len(mark.group()), text)
    return text
