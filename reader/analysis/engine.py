"""One pass over a text: unit by unit, from marks to quotes with their speakers.

Nothing looks back further than a few sentences, and sentences are bounded, so the cost is linear
in the text. Names are settled afterwards, when all of them have been seen.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from reader.analysis import weights as w
from reader.analysis.attribution import Candidate, candidates_of, choose, speaker_of
from reader.analysis.clauses import SentenceView
from reader.analysis.coreference import Discourse
from reader.analysis.indirect import reported_words, sourced_words
from reader.analysis.introductions import Introductions
from reader.analysis.kinds import kind_of, why_no_quote, word_count
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.marks import (
    HAS_MARK,
    Closing,
    MarkStyle,
    Quoted,
    dash_quoted,
    quoted_in,
    settle_open_end,
)
from reader.analysis.mentions import Mention, mention_of
from reader.analysis.names import NameBook, Named, Person
from reader.analysis.noun_phrases import phrase_after
from reader.analysis.places import Place, place_of
from reader.analysis.sentences import sentences
from reader.analysis.tokens import CAPITAL, POINT, Tokens, tokenise
from reader.analysis.turns import ANSWER, PLAIN_SHARE, QUESTION, Turn, turns_of
from reader.analysis.units import Treatment, Unit
from reader.model.analysis import QuoteKind

_LABEL = re.compile(r"([A-Z][A-Z.'’-]{2,}(?: [A-Z][A-Z.'’-]+){0,3}): ")
_CJK = re.compile("[\u3040-\ud7af]")
_DOUBLE = re.compile('["“”„«»]')
_OPENERS, _CLOSERS = "\"“„«»‘'「", "\"”“»«’'」"
_OPEN_RULES = frozenset({"none", "carried", "same-paragraph", "subject", "block", "block-after"})
_EARLY_NAMES = 50  # the person that an interview is with is among the first names
_SIGNATURE_LENGTH = 90  # code points
_REPEATED = 20  # code points that words must have to be known again
_MAX_NAMELESS = 12  # quotes of an article that are looked for elsewhere
_MAX_CJK = 100  # names of an article that are looked up
_NEAR = 6  # code points between a quotation and its signature line


@dataclass(slots=True, eq=False, repr=False)
class Found:
    """A quote on its way: everything but the final name of its speaker.

    Attributes:
        start: First code point of the words.
        end: One after the last.
        kind: How much of a statement it is.
        rule: The rule that decided on the speaker.
        mention: Where the speaker is named; None when the text does not tell.
        candidates: What was weighed; only kept for explanations.
        refused: Why these marked words are no quote; empty for a quote.
    """

    start: int
    end: int
    kind: QuoteKind
    rule: str
    mention: Mention | None
    candidates: Sequence[tuple[Candidate, Mention]] = ()
    refused: str = ""


class Engine:
    """The state of the pass: who is known and who spoke last.

    Attributes:
        text: The whole text.
        found: The quotes so far, in order.
        refused: Marked words that are no quotes; only kept for explanations.
    """

    def __init__(
        self,
        text: str,
        language: Language,
        style: MarkStyle,
        *,
        turn_share: float = PLAIN_SHARE,
        explain: bool = False,
    ) -> None:
        self.text = text
        self.language = language
        self.book = NameBook(language)
        self.found: list[Found] = []
        self.refused: list[Found] = []
        self._explain = explain
        self._turn_share = turn_share
        self._style = style
        self.introductions = Introductions(text, language, self.book)
        self._discourse = Discourse(language, self.book, self.introductions)
        self._last: Mention | None = None  # who spoke before this unit
        self._paragraph_speaker: Mention | None = None
        self._sentence_before: SentenceView | None = None  # of this paragraph, without marks
        self._colon = False  # whether the unit before ends by announcing words
        self._number = 0
        self._turn: Mention | None = None
        self._cjk_names: dict[str, str] = {}
        self._interviewee: Person | None = None
        self._dash_cues = (
            frozenset(word for word, bits in language.classes.items() if bits & lx.REPORT)
            if style.dash
            else frozenset()
        )

    def run(self, units: Sequence[Unit]) -> Iterator[list[Found]]:
        """Yield the quotes of each unit, in order."""
        turns = turns_of(self.text, units, share=self._turn_share)
        for index, unit in enumerate(units):
            before = len(self.found)
            self._number += 1
            if unit.treatment is Treatment.QUOTATION:
                self._quotation(unit)
            elif unit.treatment is Treatment.HEADLINE:
                self._headline(unit)
            elif turns and self._in_turn(unit, turns):
                pass
            else:
                following = units[index + 1] if index + 1 < len(units) else None
                self._paragraph(unit.start, unit.end, self._quoted(unit, following))
            tail = self.text[max(unit.start, unit.end - 3) : unit.end].rstrip()
            self._colon = tail.endswith((":", "："))
            yield self.found[before:]
        self._give_repeated_words_their_speaker()

    def _give_repeated_words_their_speaker(self) -> None:
        """Name the speaker of a pull quote or a headline whose words stand in a quote elsewhere."""
        nameless = [f for f in self.found if f.mention is None and f.end - f.start >= _REPEATED]
        for each in nameless[:_MAX_NAMELESS]:
            words = self.text[each.start : each.end].rstrip(" ,.;:!?…")
            for at in (self.text.find(words, each.end), self.text.find(words, 0, each.start)):
                around = next((f for f in self.found if f.start <= at < f.end), None)
                if at >= 0 and around is not None and around.mention is not None:
                    each.mention, each.rule = around.mention, "repeated"
                    break

    # --- kinds of units -----------------------------------------------------------------

    def _quoted(self, unit: Unit, following: Unit | None) -> list[Quoted]:
        """Return the words between marks, over the paragraph's end where they continue."""
        text, start, end = self.text, unit.start, unit.end
        if not HAS_MARK.search(text, start, end):
            return []
        if self._style.dash and text[start : start + 3].lstrip()[:1] in "—–―-":
            dashed = dash_quoted(text, start, end, self._dash_cues)
            if dashed:
                return dashed
        quoted = quoted_in(text, start, end, self._style)
        if quoted and quoted[-1].closing is Closing.LOST and quoted[-1].end >= end:
            ahead = ""
            if following is not None and following.treatment is Treatment.PROSE:
                ahead = text[following.start : min(following.end, following.start + 80)]
            settle_open_end(text, quoted[-1], ahead, start, end)
        return quoted

    def _headline(self, unit: Unit) -> None:
        """Read a headline: single marks count, and its names give no speaker to the text."""
        last, self._last = self._last, None
        single = MarkStyle(single=True, low_high=self._style.low_high)
        self._paragraph(unit.start, unit.end, quoted_in(self.text, unit.start, unit.end, single))
        self._last = last

    def _quotation(self, unit: Unit) -> None:
        """Read a quotation block: its signature line, else who announced it, is the speaker."""
        text = self.text
        start, end = unit.start, unit.end
        self.book.read(text, start, end)
        if self._signs_above(unit):
            return
        signature = _signature().search(text, max(start, end - 160), end)
        mention: Mention | None = None
        rule = "block"
        if signature and signature.start() > start:
            mention = self._signed(signature.start("by"), signature.end("by"))
            end, rule = signature.start(), "block-signature"
        elif self._last is not None:
            mention, rule = self._last, "block-announced" if self._colon else "block-after"
        start, end = _without_marks(text, start, end)
        if end > start:
            self.found.append(Found(start, end, QuoteKind.BLOCK, rule, mention))

    def _signs_above(self, unit: Unit) -> bool:
        """Take a short block below a quotation for its signature: "— Ada Quill, mayor"."""
        above = self.found[-1] if self.found else None
        if above is None or above.kind is not QuoteKind.BLOCK or unit.start - above.end > _NEAR:
            return False
        written = self.text[unit.start : unit.end].strip()
        dashed = written[:1] in "—–―-"
        name = written.lstrip("—–―- \u00a0")
        plain = name[:1].isupper() and name[-1:] not in '.!?…”"' and len(name) < _SIGNATURE_LENGTH
        if not dashed and not (plain and "," in name):
            return False
        start = self.text.index(name, unit.start) if name else unit.end
        above.mention = self._signed(start, start + len(name)) if name else above.mention
        above.rule = "block-signature"
        return True

    def _in_turn(self, unit: Unit, turns: dict[int, Turn]) -> bool:
        """Read a paragraph of a transcript; False when nobody has been named yet."""
        text = self.text
        turn = turns.get(unit.start)
        start, rule = unit.start, "turn-continued"
        if turn is not None:
            label = text[turn.label_start : turn.label_end]
            start, rule = turn.start, "turn"
            self._turn = None if label == QUESTION else self._labelled(turn, label)
        elif self._turn is None:
            return bool(self.found) and self.found[-1].rule.startswith("turn")
        elif _last_word(self._turn) in text[start : unit.end]:
            self._turn = None  # nobody speaks of themselves by name: the journalist is back
            return False
        self.book.read(text, start, unit.end)
        start, end = _without_marks(text, start, unit.end)
        if self._turn is not None and end > start:
            self.found.append(Found(start, end, QuoteKind.DIRECT, rule, self._turn))
        return True

    def _labelled(self, turn: Turn, label: str) -> Mention:
        """Return the speaker of a turn; "A" is the person that the interview is with."""
        if label == ANSWER:
            if self._interviewee is None:
                early = islice(self.book.by_name.values(), _EARLY_NAMES)
                self._interviewee = next((p for p in early if p.known), None)
            person = self._interviewee
            return Mention(turn.label_start, turn.label_end, person=person)
        written = label.title() if label.isupper() and len(label) > 3 else label
        person = self.book.find_mention(written) or self.book.find_mention(label)
        name = "" if person else written
        return Mention(turn.label_start, turn.label_end, person=person, name=name)

    def _signed(self, start: int, end: int) -> Mention:
        """Return the speaker of a signature: "Ada Quill, mayor of Delta City"."""
        written = self.text[start:end]
        name, _, role = written.partition(",")
        name = name.strip().rstrip(".")
        self.book.read(self.text, start, start + len(name))
        person = self.book.find_mention(name)
        if person is not None:
            person.known = True
            first = (role.split() or ["0"])[0].lower()
            a_source = self.language.classes.get(first, 0) & lx.PREPOSITION or first[0].isdigit()
            person.role = person.role or ("" if a_source else role.strip(" ."))
        return Mention(start, start + len(name), person=person, name="" if person else name)

    # --- prose --------------------------------------------------------------------------

    def _paragraph(self, start: int, end: int, quoted: Sequence[Quoted]) -> None:
        text = self.text
        outside = _outside(self.book.read(text, start, end), quoted)
        tokens = tokenise(text, start, end, quoted, self.language)
        self._paragraph_speaker = self._sentence_before = None
        parts = sentences(text, tokens, quoted)
        at = 0
        for s in parts:
            inside: list[Named] = []
            while at < len(outside) and outside[at].at < s.ends[-1]:
                inside.append(outside[at])
                at += 1
            if len(parts) <= 2 and len(s) <= 28 and self._is_signature(s, start, end):
                continue
            remembered = self._discourse.enter(s, inside, self._number)
            view = SentenceView(s, self.language)
            spoke = self._sentence(view, quoted) if view.quotes else self._reported(view)
            self._sentence_before = None if view.quotes else view
            if spoke is None:
                continue
            if spoke.person is not None:
                remembered.speaker = spoke.person
            elif text[spoke.start : spoke.end].lower() not in self.language.it:
                remembered.body = text[spoke.start : spoke.end]
            if spoke.strong:
                self._paragraph_speaker = self._last = spoke
            elif self._last is None:
                self._last = spoke

    def _is_signature(self, s: Tokens, start: int, end: int) -> bool:
        """Give the quote above its speaker when the line is "— Ada Quill, mayor".

        In a pull quote the line may stand inside the marks: “It is late.⏎Ada Quill, mayor”.
        """
        if len(s) < 2 or not self.found:
            return False
        above = self.found[-1]
        dashed = s[0].kind == POINT and s[0].text in "-—–―" and s[1].kind == CAPITAL
        inside = (
            s[0].kind == CAPITAL
            and self.text[end - 1] in '"”'
            and not _DOUBLE.search(self.text, start, end - 1)
            and self.text[above.end : start].isspace()
        )
        if not (dashed or inside) or above.rule not in _OPEN_RULES or start - above.end > _NEAR:
            return False
        first = 1 if dashed else 0
        last = -2 if s[-1].text in ('"', "”") else -1
        above.mention = self._last = self._signed(s.starts[first], s.ends[last])
        above.rule = "block-signature" if above.kind is QuoteKind.BLOCK else "signature"
        return True

    def _reported(self, view: SentenceView) -> Mention | None:
        """Return who speaks in a sentence without marks, and keep what is reported."""
        s = view.s
        for cue in view.cues:
            if not s[cue].classes & lx.REPORT or (cue > 0 and s[cue - 1].lower == "to"):
                continue
            phrase = speaker_of(view, cue)
            if phrase is None and cue == 0:
                phrase = phrase_after(s, 1)
            phrase = phrase or view.main
            if phrase is not None and not s[phrase[0]].classes & lx.FIRST:
                mention = self._mention(s, phrase, cue)
                self._keep_indirect(mention, reported_words(view, phrase, cue))
                return mention
        for source in view.sources:
            mention = self._mention(s, source.phrase, source.at)
            self._keep_indirect(mention, sourced_words(view, source.at, source.phrase))
            return mention
        announces = s[-1].text in (":", "：")
        if announces or self._last is None:
            main = view.main
            if main is not None and not s[main[0]].classes & lx.FIRST:
                return self._mention(s, main, None, strong=announces)
        return None

    def _keep_indirect(self, mention: Mention, reported: tuple[int, int, str] | None) -> None:
        """Keep reported speech of somebody with a name."""
        if reported is None:
            return
        named = mention.person is not None or mention.name
        written = self.text[mention.start : mention.end]
        if not named and not any(word[:1].isupper() for word in written.split()[1:]):
            return
        start, end, rule = reported
        self.found.append(Found(start, end, QuoteKind.INDIRECT, rule, mention))

    def _mention(
        self, s: Tokens, phrase: tuple[int, int], cue: int | None, *, strong: bool = True
    ) -> Mention:
        return mention_of(self._discourse, self.text, s, phrase, cue, strong=strong)

    def _sentence(self, view: SentenceView, quoted: Sequence[Quoted]) -> Mention | None:
        """Attribute the quotes of a sentence; return its speaker."""
        text, s = self.text, view.s
        weighed: list[tuple[Place, Quoted, Candidate | None, list[Candidate]]] = []
        shared: Candidate | None = None
        for number, at in enumerate(view.quotes):
            words = quoted[s[at].quoted]
            place = place_of(text, view, number, words, word_count(text, words.start, words.end))
            candidates = candidates_of(place)
            if shared is not None:
                score = w.SAME_SENTENCE
                candidates.append(Candidate(shared.phrase, shared.cue, "same-sentence", score, s))
            best = choose(place, candidates)
            shared = best or shared
            weighed.append((place, words, best, candidates))
        alone = len(view.quotes) == sum(token.kind != POINT for token in s)
        for index, (place, words, own, candidates) in enumerate(weighed):
            best = own
            if best is None and index + 1 < len(weighed):
                best = weighed[index + 1][2]
            self._keep(place, words, best, candidates, alone=alone)
        if shared is None:
            return None
        return self._later_report(view) or self._mention(s, shared.phrase, shared.cue)

    def _acting(self) -> Mention | None:
        """Return the person whom the sentence before is about: "Quill sighed. “It is late.”"."""
        view = self._sentence_before
        main = view.main if view is not None else None
        if view is None or main is None:
            return None
        head = view.s[main[1]]
        if head.lower not in self.language.he | self.language.she and head.kind != CAPITAL:
            return None
        mention = self._mention(view.s, main, None)
        return mention if mention.person is not None else None

    def _cjk_name(self, written: str) -> str:
        """Return the fullest form of a name, looked up once; a crowd of names is left as it is."""
        from reader.analysis.cjk import full_name

        known = self._cjk_names.get(written)
        if known is None:
            known = full_name(self.text, written) if len(self._cjk_names) < _MAX_CJK else written
            self._cjk_names[written] = known
        return known

    def _later_report(self, view: SentenceView) -> Mention | None:
        """Return the "who" of "“…,” said Quill, who also said that …": it speaks next."""
        s, last = view.s, view.quotes[-1]
        for cue in reversed(view.cues):
            if cue < last + 4:
                return None
            phrase = view.subject(cue)
            if s[cue].classes & lx.SAY and phrase and s[phrase[0]].lower in self.language.who:
                return self._mention(s, phrase, cue)
        return None

    def _keep(
        self,
        place: Place,
        words: Quoted,
        best: Candidate | None,
        candidates: Sequence[Candidate],
        *,
        alone: bool,
    ) -> None:
        """Decide on one quote and keep it, or refuse it."""
        text, s = self.text, place.view.s
        rule, mention = "none", None
        start, end = words.start, words.end
        if best is not None:
            rule, mention = best.rule, self._mention(s, best.phrase, best.cue)
        elif (
            (alone or place.view.is_reported)
            and self._paragraph_speaker is None
            and (acting := self._acting())
        ):
            mention, rule = acting, "sentence-before"
        elif alone or place.words >= 6 or place.view.is_reported:
            mention = self._paragraph_speaker or (self._last if alone else None)
            if mention is not None:
                rule = "same-paragraph" if self._paragraph_speaker else "carried"
        if best is None and self.language.compound_inversion:
            from reader.analysis.incise import attribution_inside

            inside = attribution_inside(text, start, end, self.language)
            if inside is not None:
                mention, rule = self._mention(*inside), "inside-marks"
                self._last = self._paragraph_speaker = mention
        refused = why_no_quote(text, place, words, best, rule)
        if best is None and _CJK.search(text, start, min(end, start + 40)):
            from reader.analysis.cjk import speaker_beside

            beside = speaker_beside(text, words.open, words.close)
            if beside is not None:
                name = self._cjk_name(text[beside[0] : beside[1]])
                mention, rule, refused = Mention(*beside, name=name), "beside-cjk", ""
                self._last = self._paragraph_speaker = mention
        if refused and not self._explain:
            return
        kind = kind_of(text, place, words, best, rule)
        label = _LABEL.match(text, start, end)
        if label and not refused:
            person = self._discourse.person_of(label.group(1), label.start(1))
            mention = Mention(label.start(1), label.end(1), person=person)
            start, rule = label.end(), "label"
            self._paragraph_speaker = self._last = mention
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            return
        found = Found(start, end, kind, rule, mention, refused=refused)
        if self._explain:
            found.candidates = [(c, self._mention(s, c.phrase, c.cue)) for c in candidates]
        (self.refused if refused else self.found).append(found)


def _last_word(mention: Mention) -> str:
    person = mention.person
    return person.last if person is not None else (mention.name.split() or ["\n"])[-1]


def _without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without blanks and without the marks that enclose all of it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start > 2 and text[start] in _OPENERS and text[end - 1] in _CLOSERS:
        inner = text[start + 1 : end - 1]
        if not any(sign in inner for sign in (text[start], text[end - 1])):
            return _without_marks(text, start + 1, end - 1)
    return start, end


@cache
def _signature() -> re.Pattern[str]:
    """The line "— Ada Quill, mayor" at the end of a quotation; compiled when first needed."""
    return re.compile(r"(?:^|\n|\s)[—–―-]{1,2}[ \u00a0]?(?=[^\W\d_])(?P<by>[^\n—–―]{2,120})$")


def _outside(people: list[Named], quoted: Sequence[Quoted]) -> list[Named]:
    """Leave out who is named inside quoted words: speakers seldom name themselves."""
    if not quoted:
        return people
    kept: list[Named] = []
    index = 0
    for named in people:
        while index < len(quoted) and quoted[index].close <= named.at:
            index += 1
        if index == len(quoted) or named.at < quoted[index].open:
            kept.append(named)
    return kept
