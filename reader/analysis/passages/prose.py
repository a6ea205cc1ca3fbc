"""Paragraphs of prose, read sentence by sentence to find the speakers and their words."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from itertools import islice, takewhile

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.languages.lexicon import NOBODY, REPORT
from reader.analysis.languages.token import CAPITAL, POINT
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.passages.neighbours.neighbour_sentences import Neighbours
from reader.analysis.passages.reading import Reading
from reader.analysis.passages.sentences.quoting_sentences import QuotingSentences
from reader.analysis.passages.sentences.unquoted_sentences import UnquotedSentences
from reader.analysis.persons.names import NamedPerson, read_names
from reader.analysis.persons.person import Person
from reader.analysis.reference.namesakes import with_namesakes_resolved
from reader.analysis.text.sentences import is_picture_credit, sentences
from reader.analysis.text.tokenizer import tokenise
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.passages.german_prose import GermanProse
    from reader.analysis.passages.romance_prose import RomanceProse

with later(globals()):  # not needed for every text
    from reader.analysis.passages import german_prose, interruptions, romance_prose
    from reader.analysis.passages.quotations import signature_lines
    from reader.analysis.passages.sentences import continuations
    from reader.analysis.persons.german import noun_forms
    from reader.analysis.persons.runs import function_word_names, headline_names
    from reader.analysis.text import known_names, papers_with_days

_MANY_WORDS = 50  # that are not searched for one by one
_OPEN_RULES = frozenset({  # rules that follow no words of saying
    "none", "answer", "carried", "subject", "sentence-before", "sentence-after", "block",
    "block-after",
})  # fmt: skip
_SIGNATURE_TOKENS = 28
_DASHED_TOKENS = 50  # a newsletter may add to the name below its quote why it was said
_NEAR_QUOTE = 6  # most code points between a quote and its signature
_PULL_QUOTE_ENDS = '"”'  # closing marks after a signature inside a pull quote
_WORDS_OF_NAMES = {  # USA Today, the Sunday Times, 1. FC Lipa, Brot für die Welt
    "en": ("Sunday", "Today", "All Blacks", "World Farming", "S&P"),
    "de": ("1. F", "ohne Grenzen", "Brot für", "Bund der", "Bündnis 90", " med.", " rer.", " phil.",
           "ur. ", "h. c.", "h.c.", "Mag.", "Ing.", ".-"),
    "nl": (" ir. ", "Ir. ", " ing. ", "Ing. ", " mr. "),
    "fr": ("sans frontières", "Médecins du", "contre la faim", "Force o", "paysanne", "insoumise",
           "aux réfugiés"),
    "es": ("en Acción", "La Coruña"),
}  # fmt: skip
"""What may be part of a name that is read as one word."""
_LABEL = 16  # code points of the label of a link, at most
_ENDS_OF_PROSE = '.”"'


class Prose:
    """Reads paragraphs of prose.

    Attributes:
        labels: Offsets of the lines that name the speaker of the statement beside them.
    """

    __slots__ = (
        "_continuations", "_neighbours", "_quoting", "_reading", "_unquoted", "_words_of_names",
        "labels",
    )  # fmt: skip

    def __init__(self, reading: Reading) -> None:
        german, romance = _german_prose(reading), _romance_prose(reading)
        self._reading = reading
        self.labels: Collection[int] = ()
        words = _WORDS_OF_NAMES.get(reading.language.code, ())
        self._words_of_names = [word for word in words if word in reading.text]
        self._neighbours = Neighbours(reading, german, romance)
        self._unquoted = UnquotedSentences(reading, german, romance)
        self._quoting = QuotingSentences(reading, self._neighbours, self._unquoted, german, romance)
        in_mood = reading.language.reporting_mood
        self._continuations = continuations.Continuations(reading) if in_mood else None

    def treat_as_conversation(self) -> None:
        """Treat the text as a conversation, in which speeches without a speaker are answers."""
        self._neighbours.is_conversation = True

    def read(self, start: int, end: int, quoted: Sequence[Quoted], *, beside: bool = False) -> None:
        """Read the paragraph ``text[start:end]`` with its quoted passages.

        Of a caption, which stands `beside` the text, often only the names and quotes count.
        """
        reading, neighbours, text = self._reading, self._neighbours, self._reading.text
        neighbours.paragraph_number += 1
        people = read_names(reading.book, text, start, end)
        tokens = self._tokens(start, end, quoted)
        if not quoted and self._interrupts(tokens, start, end, people, beside=beside):
            if tokens:
                self._is_signature(tokens, start, end)
            return
        outside, in_quotes = _apart_from_quotes(people, quoted)
        reading.paragraph_speaker = None
        last_speaker = reading.last
        neighbours.above, neighbours.before = neighbours.before, None
        found_before = len(reading.found)
        german = reading.language.verb_second
        inverts = german or reading.language.compound_inversion
        named = {each.at for each in outside}
        parts = sentences(text, tokens, quoted, named, inverts=inverts, ordinals=german)
        at, count, last = 0, len(outside), len(parts) - 1
        for number, s in enumerate(parts):
            inside: list[NamedPerson] = []
            while at < count and outside[at].at < s.ends[-1]:
                inside.append(outside[at])
                at += 1
            if last < 2 and self._is_signature(s, start, end):
                continue
            if number == last and not quoted and is_picture_credit(s):
                continue
            neighbours.following = parts[number + 1] if number < last else None
            spoken = _persons_between(in_quotes, s.starts[0], s.ends[-1]) if in_quotes else []
            self._read_sentence(s, inside, quoted, spoken)
        labelled = not quoted and last_speaker is not None and ":" in text[start : start + _LABEL]
        if labelled and interruptions.is_link(text, start):
            reading.last = last_speaker
        if quoted:
            neighbours.record_paragraph(quoted[-1], reading.found[found_before:])
        if self._continuations is not None:
            self._continuations.close_paragraph(found_before)

    def _interrupts(
        self, s: Tokens, start: int, end: int, people: Sequence[NamedPerson], *, beside: bool
    ) -> bool:
        """Whether a line interrupts the text, and names no speaker: a caption, a link, a notice.

        Whom it names goes before nobody at all, unless it is a byline.
        """
        reading = self._reading
        if not beside and (
            reading.text[end - 1] in _ENDS_OF_PROSE or reading.language.code != "en"
        ):
            return False  # most of the time
        if not beside and interruptions.is_byline(reading.text, start, people):
            return True
        if reading.last is None and not any(each.people for each in reading.discourse.recent):
            return False
        if beside:
            return interruptions.is_only_caption(s)
        if start in self.labels:
            return False
        return interruptions.interrupts(s, reading.text, start, end, people, reading.language)

    def _tokens(self, start: int, end: int, quoted: Sequence[Quoted]) -> Tokens:
        """Return the tokens of a paragraph; function words that are names here become names.

        Some names of papers and bodies become one token.
        """
        text, book = self._reading.text, self._reading.book
        small = book.function_word_names
        tokens = tokenise(text, start, end, quoted, self._reading.language)
        if self._words_of_names and _may_occur(self._words_of_names, text, start, end):
            code = self._reading.language.code
            tokens = known_names.join_known_names(text, tokens, end, code)
            if code == "en":
                tokens = papers_with_days.join_papers(tokens)
        if book.particles and _may_occur(book.particles, text, start, end):
            tokens = function_word_names.with_particles(tokens, book.particles)
        if not small or not _may_occur(small, text, start, end):
            return tokens
        return function_word_names.with_function_word_names(tokens, small, book.by_name)

    def _read_sentence(
        self,
        s: Tokens,
        named: Sequence[NamedPerson],
        quoted: Sequence[Quoted],
        in_quotes: Sequence[Person],
    ) -> None:
        """Find the speaker of a sentence, and remember both for later sentences.

        Args:
            s: The sentence.
            named: The persons named in it, outside quotation marks.
            quoted: The quoted passages of its paragraph.
            in_quotes: The persons named in it, inside quotation marks.
        """
        reading, neighbours = self._reading, self._neighbours
        people = with_namesakes_resolved(reading.discourse, named, neighbours.paragraph_number)
        remembered = reading.discourse.enter(s, people, neighbours.paragraph_number)
        remembered.quoted_people = in_quotes
        view = SentenceView(s, reading.language)
        before = len(reading.found)
        if view.quotes:
            speaker = self._quoting.speaker_of(view, quoted)
        else:
            speaker = self._unquoted.speaker_of(view)
        neighbours.before = s if len(reading.found) == before else None
        if self._continuations is not None:
            self._continuations.read(view, speaker, reading.found[before:], neighbours.following)
        if speaker is None:
            if len(reading.found) > before and reading.language.verb_second:
                remembered.body = _unnamed_actor(reading)
            return
        if speaker.person is not None:
            remembered.speaker = speaker.person
        elif (words := reading.words_of(speaker)).lower() not in NOBODY:
            english = reading.language.code == "en"
            capitals = " " in words and words[0].isupper() and s[-1].text != "."
            if (
                english
                and capitals
                and headline_names.is_of_headline(words, reading.text, s.starts[0])
            ):
                return
            german = reading.language.nouns_capitalised
            remembered.body = noun_forms.subject_form(words) if german else words
        if speaker.strong:
            reading.set_speaker(speaker)
            neighbours.record_speaker(speaker, quoted=bool(view.quotes))
        elif reading.last is None:
            reading.last = speaker

    def _is_signature(self, s: Tokens, start: int, end: int) -> bool:
        """Whether a sentence is the signature of the quote above, whose speaker is then set."""
        found = self._reading.found
        if not found or start - found[-1].end > _NEAR_QUOTE:
            return False
        if len(s) > (_DASHED_TOKENS if _begins_with_dash_and_name(s) else _SIGNATURE_TOKENS):
            return False
        if start in self.labels or found[-1].rule not in _OPEN_RULES:
            return False
        reports = s[0].classes & REPORT and s[0].text[0].islower()
        if reports and signature_lines.is_report_below(self._reading, s, start):
            return True
        bare = len(s) > 1 and s[0].kind == s[1].kind == CAPITAL
        text = self._reading.text
        if s[0].kind != POINT and text[end - 1] not in _PULL_QUOTE_ENDS and not bare:
            return False
        return signature_lines.is_signature(self._reading, s, start, end)


def _begins_with_dash_and_name(s: Tokens) -> bool:
    """Whether a sentence begins with a dash, a full name and a comma: "—Ada Quill, mayor, on …"."""
    if s[0].text not in "—–":
        return False
    name = list(takewhile(lambda token: token.kind == CAPITAL, islice(s, 1, len(s) - 1)))
    return len(name) > 1 and s[len(name) + 1].text == ","


def _may_occur(words: Collection[str], text: str, start: int, end: int) -> bool:
    """Whether one of a few words is in a part of a text; many may be, as each takes a search."""
    return len(words) > _MANY_WORDS or any(text.find(word, start, end) >= 0 for word in words)


def _german_prose(reading: Reading) -> "GermanProse | None":
    if not reading.language.verb_second:
        return None
    return german_prose.GermanProse(reading)


def _romance_prose(reading: Reading) -> "RomanceProse | None":
    if not reading.language.compound_inversion:
        return None
    return romance_prose.RomanceProse()


def _apart_from_quotes(
    people: list[NamedPerson], quoted: Sequence[Quoted]
) -> tuple[list[NamedPerson], list[NamedPerson]]:
    """Return the mentions outside and inside quotes: speakers seldom name themselves."""
    if not quoted:
        return people, []
    outside: list[NamedPerson] = []
    inside: list[NamedPerson] = []
    index = 0
    for named in people:
        while index < len(quoted) and quoted[index].close <= named.at:
            index += 1
        is_outside = index == len(quoted) or named.at < quoted[index].open
        (outside if is_outside else inside).append(named)
    return outside, inside


def _persons_between(people: list[NamedPerson], start: int, end: int) -> list[Person]:
    """Return the persons of the mentions between two offsets; the mentions are in order."""
    first, last = (bisect_left(people, offset, key=_offset_of) for offset in (start, end))
    return [each.person for each in people[first:last]]


def _offset_of(mention: NamedPerson) -> int:
    return mention.at


def _unnamed_actor(reading: Reading) -> str:
    """Return the words for an unnamed speaker whom the sentence before the quote names; or ""."""
    quote = reading.found[-1]
    mention = quote.mention if quote.rule == "sentence-before" else None
    return reading.words_of(mention) if mention is not None and mention.person is None else ""
