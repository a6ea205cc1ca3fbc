"""One pass over a text: paragraph by paragraph, marks to attributed quotes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis import weights as w
from reader.analysis.attribution import (
    Candidate,
    Place,
    SentenceView,
    candidates_of,
    choose,
    place_of,
    speaker_of,
)
from reader.analysis.coreference import Discourse
from reader.analysis.kinds import is_quote, kind_of, word_count
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
from reader.analysis.names import NameBook, Person
from reader.analysis.noun_phrases import phrase_after, phrase_before
from reader.analysis.sentences import sentences
from reader.analysis.tokens import CAPITAL, POINT, Token, tokenise
from reader.model.analysis import QuoteKind


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a speaker is named, by which reporting word, and whom that means."""

    start: int
    end: int
    cue_start: int
    cue_end: int
    person: Person | None
    strong: bool


@dataclass(slots=True)
class Found:
    """A quote on its way: everything but the final name of its speaker."""

    start: int
    end: int
    kind: QuoteKind
    rule: str
    mention: Mention | None
    candidates: Sequence[Candidate]
    place: Place
    words: int


_LABEL = re.compile(r"([A-Z][A-Z.'’-]{2,}(?: [A-Z][A-Z.'’-]+){0,3}): ")


class Engine:
    """The state of the pass: who spoke last, who is known, what was said about them."""

    def __init__(self, text: str, language: Language, style: MarkStyle) -> None:
        self.text = text
        self.language = language
        self.style = style
        self.book = NameBook(language)
        self.discourse = Discourse(language, self.book)
        self.last: Mention | None = None  # the speaker before this paragraph
        self.found: list[Found] = []
        self.number = 0

    def run(self, bounds: Sequence[tuple[int, int]]) -> Iterator[list[Found]]:
        """Yield the quotes of each paragraph."""
        text = self.text
        for index, (start, end) in enumerate(bounds):
            quoted = self._quoted(start, end)
            if quoted and quoted[-1].closing is Closing.LOST and quoted[-1].end >= end:
                following = ""
                if index + 1 < len(bounds):
                    a, b = bounds[index + 1]
                    following = text[a : min(b, a + 80)]
                settle_open_end(text, quoted[-1], following, start, end)
            before = len(self.found)
            self._paragraph(start, end, quoted)
            yield self.found[before:]

    def _quoted(self, start: int, end: int) -> list[Quoted]:
        text = self.text
        if not HAS_MARK.search(text, start, end):
            return []
        if self.style.dash and text[start : start + 3].lstrip()[:1] in "—–―-":
            cues = frozenset(
                word for word, bits in self.language.classes.items() if bits & lx.REPORT
            )
            dashed = dash_quoted(text, start, end, cues)
            if dashed:
                return dashed
        return quoted_in(text, start, end, self.style)

    def _paragraph(self, start: int, end: int, quoted: Sequence[Quoted]) -> None:
        text = self.text
        self.number += 1
        people = self.book.read(text, start, end)
        outside = _outside(people, quoted)
        tokens = tokenise(text, start, end, quoted, self.language)
        in_paragraph: Mention | None = None
        parts = sentences(text, tokens, quoted)
        at = 0
        for s in parts:
            inside: list[tuple[int, Person]] = []
            while at < len(outside) and outside[at][0] < s[-1].end:
                inside.append(outside[at])
                at += 1
            remembered = self.discourse.enter(s, inside, self.number)
            view = SentenceView(s, self.language)
            if view.quotes:
                spoke = self._sentence(view, quoted, in_paragraph)
            else:
                if self._signature(s, len(parts), start):
                    continue
                spoke = self._reported(view)
            if spoke is not None:
                if spoke.person is not None:
                    remembered.speaker = spoke.person
                if spoke.strong:
                    in_paragraph = self.last = spoke
                elif self.last is None:
                    self.last = spoke

    def _signature(self, s: Sequence[Token], count: int, start: int) -> bool:
        """Give the quote above its speaker when the line is "— Ada Quill, mayor"."""
        if count > 2 or len(s) > 9 or len(s) < 2 or not self.found:
            return False
        above = self.found[-1]
        if s[0].kind != POINT or s[0].text not in "-—–―" or s[1].kind != CAPITAL:
            return False
        if above.rule not in {"none", "carried", "same-paragraph", "subject"}:
            return False
        if start - above.end > 6:
            return False
        phrase = phrase_after(s, 1)
        if phrase is None:
            return False
        mention = self._mention(s, phrase, None)
        above.mention, above.rule = mention, "signature"
        self.last = mention
        return True

    def _reported(self, view: SentenceView) -> Mention | None:
        """Return who speaks in a sentence without marks."""
        s = view.s
        for cue in view.cues:
            if not s[cue].classes & lx.REPORT or (cue > 0 and s[cue - 1].lower == "to"):
                continue
            phrase = speaker_of(view, cue)
            if phrase is None and cue == 0:
                phrase = phrase_after(s, 1)
            phrase = phrase or view.main
            if phrase is not None and not s[phrase[0]].classes & lx.FIRST:
                return self._mention(s, phrase, cue)
        for source in view.sources:
            return self._mention(s, source.phrase, source.at)
        if s[-1].text == ":" or self.last is None:
            main = view.main
            if main is not None and not s[main[0]].classes & lx.FIRST:
                return self._mention(s, main, None, strong=s[-1].text == ":")
        return None

    def _mention(
        self, s: Sequence[Token], phrase: tuple[int, int], cue: int | None, *, strong: bool = True
    ) -> Mention:
        first, last = s[phrase[0]], s[phrase[1]]
        written = self.text[first.start : last.end]
        at = first.start
        if written.lower() == "who" and phrase[0] > 0:
            left = phrase[0] - 1
            if s[left].text == ",":
                left -= 1
            antecedent = phrase_before(s, left)
            if antecedent is not None:
                written = self.text[s[antecedent[0]].start : s[antecedent[1]].end]
        person = self.discourse.person_of(written, at)
        if person is not None and cue is not None:
            person.known = True
        return Mention(
            first.start,
            last.end,
            s[cue].start if cue is not None else -1,
            s[cue].end if cue is not None else -1,
            person,
            strong,
        )

    def _sentence(
        self, view: SentenceView, quoted: Sequence[Quoted], in_paragraph: Mention | None
    ) -> Mention | None:
        """Attribute the quotes of a sentence; return its speaker."""
        text, s = self.text, view.s
        chosen: list[tuple[Place, Quoted, Candidate | None, list[Candidate]]] = []
        shared: Candidate | None = None
        for number, at in enumerate(view.quotes):
            words = quoted[s[at].index]
            place = place_of(text, view, number, words, word_count(text, words.start, words.end))
            candidates = candidates_of(place)
            if shared is not None:
                candidates.append(
                    Candidate(shared.phrase, shared.cue, "same-sentence", w.SAME_SENTENCE, s)
                )
            best = choose(place, candidates)
            if best is not None:
                shared = best
            chosen.append((place, words, best, candidates))
        alone = len(view.quotes) == sum(token.kind != POINT for token in s)
        for index, (place, words, own, candidates) in enumerate(chosen):
            best = own
            if best is None and index + 1 < len(chosen):
                best = chosen[index + 1][2]
            how, mention = "none", None
            if best is not None:
                how = best.rule
                mention = self._mention(s, best.phrase, best.cue)
            elif alone and (in_paragraph or self.last):
                mention = in_paragraph or self.last
                how = "same-paragraph" if in_paragraph else "carried"
            elif not alone and place.words >= 6 and in_paragraph:
                mention, how = in_paragraph, "same-paragraph"
            if not is_quote(text, place, words, best, how):
                continue
            kind = kind_of(text, place, words, best, how)
            start, end = words.start, words.end
            label = _LABEL.match(text, start, end)
            if label:
                person = self.discourse.person_of(label.group(1), label.start(1))
                mention = Mention(label.start(1), label.end(1), -1, -1, person, strong=True)
                start, how = label.end(), "label"
                in_paragraph = self.last = mention
            self.found.append(Found(start, end, kind, how, mention, candidates, place, place.words))
        if shared is not None:
            return self._mention(s, shared.phrase, shared.cue)
        return None


def _outside(
    people: list[tuple[int, Person]], quoted: Sequence[Quoted]
) -> list[tuple[int, Person]]:
    """Leave out who is named inside quoted words: speakers seldom name themselves."""
    if not quoted:
        return people
    kept: list[tuple[int, Person]] = []
    index = 0
    for position, person in people:
        while index < len(quoted) and quoted[index].close <= position:
            index += 1
        if index == len(quoted) or position < quoted[index].open:
            kept.append((position, person))
    return kept
