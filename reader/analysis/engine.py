"""One pass over a text, unit by unit: from quotation marks to quotes with their speakers.

Look-back is limited to a few sentences of bounded length, so the cost is linear in the length of
the text. Names are completed at the end, when all of them have been read.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import DASHES
from reader.analysis.marks.mark_style import MarkStyle
from reader.analysis.marks.marks import may_hold_marks, quoted_in
from reader.analysis.marks.quoted_words import Closing, Quoted
from reader.analysis.passages.dialogue.conversation import is_conversation
from reader.analysis.passages.dialogue.turns import turns_of, unlabelled_turns
from reader.analysis.passages.prose import Prose
from reader.analysis.passages.reading import PendingQuote, Reading
from reader.analysis.text.units import BLOCKS, RUNNING, Treatment, Unit
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
    from reader.analysis.passages.dialogue.transcripts import Transcript
    from reader.analysis.passages.later_closings import LaterClosing

with later(globals()):  # not needed for every text
    from reader.analysis.marks import dash_speech, foreign_dash_speech, unclosed_marks
    from reader.analysis.passages import later_closings
    from reader.analysis.passages.completion import (
        cataphora,
        described_openings,
        headline_sources,
        naming_clauses,
        repeated_quotes,
    )
    from reader.analysis.passages.dialogue import answer_labels, transcripts
    from reader.analysis.passages.quotations import block_quotes, signature_lines

_OF_HEADLINES = frozenset({"beside-verb", "x-colon"})  # rules of quotes behind a role or topic
_FROM_ABOVE = frozenset({"block-after", "carried"})  # rules that only go on with who spoke
_CATAPHORA_QUOTES = 6  # quotes at the start whose pronouns may refer forward to a name (cataphora)
# With fewer labels only answers are labelled, and questions are recognised by bold type.
_MIN_LABELS = 2
_LONGEST_PRONOUN = 4  # code points
_MAX_INTERRUPTIONS = 3  # units searched for the next paragraph: a subheading may come first
_LONGEST_HEADING = 90  # code points of a line in single marks
_OPENING_MARKS = "\"“”„«»‘'‚"
_LONGEST_LINE = 80  # code points of a line that names the speaker of a statement
_LOOK_AHEAD = 80  # code points of the next paragraph that show whether a quote continues there


def _is_unresolved_pronoun(found: PendingQuote) -> bool:
    """Whether the speaker is a pronoun without a known antecedent."""
    mention = found.mention
    if mention is None or mention.person is not None or mention.name:
        return False
    return mention.end - mention.start <= _LONGEST_PRONOUN


class Engine:
    """The pass over one text.

    Attributes:
        reading: The state of the pass: everything known and every quote found so far.
    """

    def __init__(
        self,
        text: str,
        language: Language,
        style: MarkStyle,
        *,
        turn_share: float,
        foreign: bool,
        cased_language: "CasedLanguage | None",
        explain: bool,
    ) -> None:
        self.reading = Reading(
            text,
            language,
            style,
            is_foreign=foreign,
            cased_language=cased_language,
            explains=explain,
        )
        self._prose = Prose(self.reading)
        self._turn_share = turn_share
        self._open_until: LaterClosing | None = None  # of a quote that began above
        self._opened_at = self._opened_in = -1  # offsets of that quote and of its paragraph
        self._unsaid: list[Quoted] = []  # words in marks in headlines that are nobody's so far

    def run(self, units: Sequence[Unit]) -> Iterator[list[PendingQuote]]:
        """Yield the quotes of each unit, in order."""
        found = self.reading.found
        transcript = self._transcript(units)
        if transcript is None and is_conversation(self.reading.text, units, self.reading.language):
            self._prose.treat_as_conversation()
            self.reading.book.accepts_single_names = True
        named = self._named_statements(units) if transcript is None else {}
        self._prose.labels = [start for start, _ in named.values()]
        last, above = Unit(0, 0), 0
        for index, unit in enumerate(units):
            before = len(found)
            if unit.treatment not in BLOCKS or not self._read_block(unit, last, above):
                above = unit.start
                if unit.treatment is Treatment.HEADLINE or self._is_marked_heading(unit):
                    self._read_headline(unit)
                    if transcript is not None:
                        transcript.pass_heading(unit)
                elif transcript is None or not transcript.read(unit):
                    quoted = self._quoted(unit, units, index + 1)
                    beside = unit.treatment is Treatment.CAPTION
                    self._prose.read(unit.start, unit.end, quoted, beside=beside)
            if self._opened_at >= 0 and self._open_until is None:
                self._name_earlier_paragraphs(found[before:], unit)
            if unit.start in named:
                self._name_speaker(found[before:], *named[unit.start])
            last = unit
            yield found[before:]
        if transcript is not None and units[0].treatment is Treatment.HEADLINE:
            transcript.read_headline(units[0])
        self._complete_speakers()

    def _transcript(self, units: Sequence[Unit]) -> "Transcript | None":
        """Return a reader for the turns of an interview; None if the text is none."""
        text, language = self.reading.text, self.reading.language
        turns = turns_of(text, units, share=self._turn_share)
        labels = {text[turn.label_start : turn.label_end] for turn in turns.values()}
        asked = {} if len(labels) >= _MIN_LABELS else unlabelled_turns(text, units, language)
        if asked:
            turns = answer_labels.with_labels(text, asked)
        if not turns:
            return None
        return transcripts.Transcript(self.reading, turns)

    def _name_earlier_paragraphs(self, closing: Sequence[PendingQuote], unit: Unit) -> None:
        """Give the paragraphs of a quote the speaker whom only the last of them names, behind it.

        “First paragraph. ⏎ Second paragraph”, said Ada Quill. Not if the first names its speaker,
        or if a new sentence begins behind the last: “… paragraph.” Ada Quill disagreed.
        """
        opened, self._opened_at = self._opened_at, -1
        speaker = closing[0].mention if closing else None
        if speaker is None or not closing[0].end <= speaker.start < unit.end:
            return
        text, end = self.reading.text, closing[0].end
        if text[end - 1] == "." and not any(map(str.islower, text[end : speaker.start])):
            return
        rule = closing[0].rule if self.reading.is_foreign else "carried"
        for quote in reversed(self.reading.found):
            if quote.start < self._opened_in:
                break
            named_before = quote.mention is not None and quote.mention.start >= self._opened_in
            if opened <= quote.start < unit.start and not named_before:
                quote.mention, quote.rule = speaker, rule

    def _named_statements(self, units: Sequence[Unit]) -> dict[int, tuple[int, int]]:
        """Return where the speakers of statements are named, in a line above each of them."""
        text = self.reading.text
        if not any(_may_be_statement(text, each, above) for above, each in pairwise(units)):
            return {}
        from reader.analysis.passages.quotations.named_statements import named_statements

        return named_statements(text, units, self.reading.language)

    def _name_speaker(self, statement: Sequence[PendingQuote], start: int, end: int) -> None:
        """Give a statement the speaker whom the line above it names."""
        if len(statement) == 1:
            speaker = signature_lines.signature_speaker(self.reading, start, end)
            statement[0].mention, statement[0].rule = speaker, "label"
            self.reading.set_speaker(speaker)

    def _complete_speakers(self) -> None:
        """Find the speakers that only what follows a quote tells, once all has been read."""
        reading, found = self.reading, self.reading.found
        self._complete_repeated_quotes()
        if self._unsaid and reading.language.code in {"en", "de"}:
            kept = {each.start for each in found}
            unsaid = [each for each in self._unsaid if each.start not in kept]
            found += headline_sources.quotes_with_sources_after(
                reading.text, unsaid, reading.book, reading.language
            )
        self._complete_opening(found[:_CATAPHORA_QUOTES])
        if reading.language.code == "en" and any(map(_is_unnamed, found)):
            naming_clauses.name_speakers_by_clauses(reading.text, found, reading.book)

    def _complete_repeated_quotes(self) -> None:
        """Give quotes that repeat others their speakers, and find those said only by others."""
        reading, text, found = self.reading, self.reading.text, self.reading.found
        above = any(each.mention is None or each.rule in _FROM_ABOVE for each in found)
        if above or (found and found[0].rule in _OF_HEADLINES):
            repeated_quotes.attribute_repeated_quotes(text, found)
        if self._unsaid and found:
            found += repeated_quotes.quotes_repeated_in_headlines(text, self._unsaid, found)
        if reading.unattributed and found:
            found += repeated_quotes.quotes_repeated_below(
                text, reading.unattributed, found, reading.language
            )
            kept = {each.start for each in found}
            reading.refused = [each for each in reading.refused if each.start not in kept]

    def _complete_opening(self, opening: Sequence[PendingQuote]) -> None:
        """Name the speakers of the first quotes who are named only below them."""
        reading, text = self.reading, self.reading.text
        if any(map(_is_unresolved_pronoun, opening)):
            cataphora.resolve_cataphora(text, opening, reading.language, reading.book)
        if opening and opening[0].mention is None:
            cataphora.attribute_opening_quotes(text, opening, reading.book)
        english = reading.language.code == "en"
        gives_roles = english or reading.language.compound_inversion
        if gives_roles and any(map(_is_unnamed, opening)):
            cataphora.resolve_later_roles(text, opening, reading.introductions)
        if english and any(map(_is_unnamed, opening)):
            described_openings.resolve_described_speakers(text, opening, reading.introductions)

    def _read_block(self, unit: Unit, last: Unit, above: int) -> bool:
        """Read a block quotation; return False and read nothing if it should be read as prose.

        Args:
            unit: The block.
            last: The unit before it.
            above: Start of the last unit before the block that was read as text.
        """
        if block_quotes.is_reported_quote(self.reading, unit):
            return False
        tail = self.reading.text[max(last.start, last.end - 3) : last.end].rstrip()
        block_quotes.read_block_quote(
            self.reading, unit, announced=tail.endswith((":", "：")), above=above
        )
        return True

    def _quoted(self, unit: Unit, units: Sequence[Unit], following: int) -> list[Quoted]:
        """Return the quoted passages of a unit.

        The paragraphs that follow decide where an unclosed last one ends.
        """
        text, start, end = self.reading.text, unit.start, unit.end
        style = self.reading.style
        closing = self._open_until
        if closing is not None:
            if start >= closing.start:
                self._open_until = None
            if start <= closing.start:
                return later_closings.goes_on_in(text, unit, closing, style)
            self._opened_at = -1  # the paragraph with the closing mark was read otherwise
        if not may_hold_marks(text, start, end, style):
            return []
        dashed: list[Quoted] = []
        opens = text[start : start + 3].lstrip()[:1] in DASHES
        if style.foreign_dash or (style.dash and opens):
            dashed = self._dash_quoted(start, end)
        quoted = quoted_in(text, start, end, style)
        if dashed:
            return foreign_dash_speech.merged(quoted, dashed)
        if quoted and quoted[-1].closing is Closing.LOST and quoted[-1].end >= end:
            self._settle_open_end(quoted[-1], unit, units, following)
        return quoted

    def _settle_open_end(
        self, quoted: Quoted, unit: Unit, units: Sequence[Unit], following: int
    ) -> None:
        """Decide where the last quote of a unit ends, which has no closing mark in it."""
        text, ahead = self.reading.text, ""
        after = units[following : following + later_closings.MOST_PARAGRAPHS]
        for below in after[:_MAX_INTERRUPTIONS]:
            ahead = text[below.start : min(below.end, below.start + _LOOK_AHEAD)]
            if below.treatment in RUNNING and not unclosed_marks.is_interruption(
                text, below.start, below.end
            ):
                break
        if unclosed_marks.is_reopened(text[quoted.open], ahead):
            quoted.closing = Closing.CONTINUES
            return
        reading = self.reading
        self._open_until = later_closings.closing_below(
            text, quoted, unit, after, reading.style, reading.language
        )
        if self._open_until is not None:
            quoted.closing = Closing.CONTINUES
            self._opened_at, self._opened_in = quoted.start, unit.start
        else:
            unclosed_marks.end_unclosed(text, quoted, unit.start, unit.end)

    def _is_marked_heading(self, unit: Unit) -> bool:
        """Whether a line of its own is in single marks, which do not mark speech: 'A bad joke'."""
        text, last = self.reading.text, unit.end - 1
        if text[unit.start] not in "'‘" or text[last] not in "'’" or self.reading.style.single:
            return False
        return last - unit.start <= _LONGEST_HEADING and text[last - 1] not in ".,"

    def _dash_quoted(self, start: int, end: int) -> list[Quoted]:
        """Return the speech after dashes in a paragraph."""
        text, style = self.reading.text, self.reading.style
        if style.foreign_dash and self.reading.cased_language is not None:
            return foreign_dash_speech.foreign_dash_quoted(
                text, start, end, self.reading.cased_language
            )
        return dash_speech.dash_quoted(
            text, start, end, self.reading.language, whole=style.dash_only
        )

    def _read_headline(self, unit: Unit) -> None:
        """Read a headline: single quotation marks count, and its speaker does not carry over."""
        reading = self.reading
        reading.writers.clear()  # another message may begin
        last, reading.last = reading.last, None
        single = MarkStyle(reading.style.signs, single=True, low_high=reading.style.low_high)
        marked = may_hold_marks(reading.text, unit.start, unit.end, single)
        quoted = quoted_in(reading.text, unit.start, unit.end, single) if marked else []
        before = len(reading.found)
        self._prose.read(unit.start, unit.end, quoted)
        reading.last = last
        kept = [each.start for each in reading.found[before:]]
        self._unsaid += [q for q in quoted if not any(q.open <= at < q.close for at in kept)]


def _may_be_statement(text: str, unit: Unit, above: Unit) -> bool:
    """Whether a unit begins with a mark below a short line that is no sentence."""
    is_line = above.end - above.start <= _LONGEST_LINE and text[above.end - 1] not in ".!?"
    return is_line and text[unit.start] in _OPENING_MARKS


def _is_unnamed(found: PendingQuote) -> bool:
    """Whether a quote has a speaker who is not named so far."""
    return found.mention is not None and found.mention.person is None
