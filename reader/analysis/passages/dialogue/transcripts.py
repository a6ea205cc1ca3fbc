"""Transcripts and interviews: every turn is a quote of the speaker named in its label."""

from itertools import islice, pairwise

from reader.analysis.languages.scripts import has_cjk
from reader.analysis.marks.quoted_words import without_marks
from reader.analysis.passages.dialogue.turns import (
    ANSWER,
    CUE,
    PART_OF_LABEL,
    QUESTION,
    Turn,
    part_of_label,
)
from reader.analysis.passages.reading import PendingQuote, Reading
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.names import read_names
from reader.analysis.persons.person import Person
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.units import Treatment, Unit
from reader.model.analysis import QuoteKind
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # for few texts
    from reader.analysis.passages.cjk import cjk_speakers

_LAWYER = r"(?P<name>(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\.? [^\W\d_][^\W\d_'’-]*)"
_BY = lazily(rf"(?:[A-Z-]+ )*(?:BY|By) {_LAWYER}:?$")  # CROSS-EXAMINATION BY MS. QUILL:
_ASKED_BY = lazily(rf"[Bb][Yy] {_LAWYER}: *")  # Q. BY MR. POE: Why?
_LAWYER_NAME = lazily(_LAWYER)
_ASKS = lazily(r"Q[.:]? +(?=\S)")  # MR. POE: Q. Why?
# ADA QUILL, called as a witness, having been sworn: …
_WITNESS = lazily(
    r"(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){1,3}),"
    r"(?=$| (?:called|having|was|a witness|sworn)\b| [A-Z' ]{0,40}WITNESS)"
)
_NAME = (
    r"(?P<name>[A-Z][\w'’-]+"
    r"(?: (?!(?:WAS|HAVING|BEING|CALLED)\b)(?:[A-Z]\.|[A-Z][\w'’-]+)){1,3})"
)
# Whereupon, Ada Quill was sworn and testified as follows:
_SWORN = lazily(
    rf"[(\[]?(?:(?i:thereupon|whereupon),? )?{_NAME},? (?:[^.:\n]{{0,80}} )?"
    r"(?i:sworn|affirmed|as follows)(?: [^.:\n]{0,60})?[.:]?[)\]]?$"
)
_CALLS = lazily(  # The State calls Ada Quill to the stand.
    rf"(?:I|We|we|[Tt]he [A-Z]?[a-z]{{4,12}}) (?:would )?(?:re)?calls? (?:to the stand )?{_NAME}"
    r"(?: to the stand)?(?:\.|$)"
)
# What the minutes of a parliament tell between speeches, and who asked below an interview.
_PROCEEDINGS = lazily(
    r"(?:(?:Several|Some|Many|An?|Two|Three) )?(?:[Hh]on(?:ou?rable|\.)|[Oo]pposition"
    r"|[Gg]overnment) [Mm]embers?\b[^.!?\n]{0,40} ?(?:interject(?:ing|ed)|rose|rising)\W{0,3}"
    r"|[A-Z][\w.]*(?: [A-Z][\w'’-]*){1,3} (?:interjecting|having (?:risen|spoken|withdrawn)"
    r"[^.!?\n]{0,60})\W{0,3}"
    r"|(?:Question|Motion|Amendment|Bill|Debate|Clause)s? (?:again )?(?:put|proposed|agreed to"
    r"|negatived|passed|adjourned|interrupted|resumed|lost|withdrawn"
    r"|read an? (?:first|second|third) time)"
    r"(?:,? (?:and|by leave|by)\b[^,.!?\n]{1,40})?\W{0,3}"
    r"|(?:The )?(?:House|[Cc]ommittee|Assembly|Senate|Council) (?:divided: ?[^.!?\n]{1,60}"
    r"|(?:divided|adjourned|rose|resumed)(?: (?:at|until) [^,!?\n]{1,40})?)\W{0,3}"
    r"|(?:Das (?:Gespräch|Interview) führten?|Die Fragen stellten?|Propos recueillis par) [^!?:\n]+"
)
_LONGEST_PROCEEDING = 110  # characters
_LONGEST_HEADING = 60  # characters of a line in capitals between turns
# Parliamentary Secretary Quill: — but not "I name three:"
_CAPITALIZED = r"[^\W\d_a-zß-ÿ][^\s:]*"
_MAY_BE_LABEL = lazily(
    rf"{_CAPITALIZED}(?: {_CAPITALIZED}[^:\n]{{0,120}})?:"
    rf"|[^:\n]{{1,120}} {_CAPITALIZED} {_CAPITALIZED}:"
)
_BEFORE_CAPITALS = frozenset({"Mr", "Ms", "Mrs", "Miss", "Dr", "Prof", "Hon", "Senator"})
_INITIALS = (2, 3)  # letters of a label that abbreviates a name
_MARKS = "\"“„«'‘»‹「,"
_OPEN_CUES, _CLOSE_CUES = "([（♪♫", ")]）♪♫"  # around laughter and music
_EARLY_NAMES = 50  # the interviewee is among this many first names


class Transcript:
    """Reads the turns of a transcript and keeps track of the current speaker."""

    __slots__ = (
        "_asks_without_label", "_ended", "_has_label_lines", "_has_lawyers", "_interviewee",
        "_labelled", "_questioner", "_reading", "_speaker", "_turns", "_witness",
    )  # fmt: skip

    def __init__(self, reading: Reading, turns: dict[int, Turn]) -> None:
        self._reading = reading
        self._turns = turns
        self._speaker: Mention | None = None
        self._ended = False
        self._questioner: Mention | None = None  # the lawyer whose "Q." are questions
        self._witness: Mention | None = None  # whose "A." are answers
        self._interviewee: Person | None = None
        self._asks_without_label = _has_one_label(reading.text, turns) and not any(
            _is_one_paragraph(reading.text, start, following)
            for start, following in pairwise(sorted(turns))
        )
        labels = {reading.text[turn.label_start : turn.label_end] for turn in turns.values()}
        self._labelled = {label for label in labels if not part_of_label(label)}
        self._has_label_lines = any(
            reading.text.startswith("\n", turn.start) for turn in turns.values()
        )
        self._has_lawyers = any(map(_LAWYER_NAME.fullmatch, self._labelled))
        for turn in turns.values():
            if not turn.part:
                reading.book.enter(_written(reading.text[turn.label_start : turn.label_end]))

    def read(self, unit: Unit) -> bool:
        """Read a paragraph; return False if it is not part of the transcript but prose."""
        reading, text = self._reading, self._reading.text
        if self._ended:
            return False
        turn = self._turns.get(unit.start)
        start, rule = unit.start, "turn-continued"
        if turn is not None:
            label = turn.part or text[turn.label_start : turn.label_end]
            label = part_of_label(label) or label
            start, rule = turn.start, "turn"
            if label == QUESTION:
                start = self._question_start(turn, unit.end)
                self._speaker = self._questioner
                if turn.part and self._questioner is None:
                    return False  # it may quote somebody: Poe called it “late”. Was it?
            else:
                self._speaker = self._speaker_of_label(turn, label)
                if self._has_lawyers and (called := _CALLS.search(text, start, unit.end)):
                    self._witness = self._mention_of(*called.span("name"))
                if asks := _ASKS.match(text, start, unit.end):
                    self._questioner, start = self._speaker, asks.end()
        elif text[unit.end - 1] in ")]" and CUE.fullmatch(text, start, unit.end):
            return True
        elif by := _BY.fullmatch(text, start, unit.end):
            self._questioner = self._mention_of(*by.span("name"))
            return True
        elif (self._has_lawyers and self._is_heading(unit)) or _tells_proceedings(text, unit):
            return True
        elif unit.treatment is Treatment.EMPHATIC and text[unit.end - 1] == "?":
            self._speaker = None  # a question of the paper between labelled answers
            return False
        elif self._asks_without_label and self._precedes_turn(unit):
            self._speaker = None  # a question: whoever goes on needs no label again
            return False
        elif self._has_label_lines and _MAY_BE_LABEL.fullmatch(text, start, unit.end):
            self._speaker = None  # somebody else may begin, under a label that is not understood
            return True
        elif self._speaker is None:
            return bool(reading.found) and reading.found[-1].rule.startswith("turn")
        elif _last_word(self._speaker) in text[start : unit.end]:
            self._speaker = None  # speakers do not name themselves: this is the journalist's text
            return False
        if start == unit.end:
            return True  # the label has a line of its own
        if turn is None and text[start] in _OPEN_CUES and text[unit.end - 1] in _CLOSE_CUES:
            return True  # (Laughter.)
        read_names(reading.book, text, start, unit.end)
        start, end = without_marks(text, start, unit.end)
        if self._speaker is None and text[unit.start] in _MARKS:
            reading.last = None  # words of somebody unnamed, not of whom the question mentions
            return False
        if self._speaker is not None and end > start:
            reading.found.append(PendingQuote(start, end, QuoteKind.DIRECT, rule, self._speaker))
        return True

    def _is_heading(self, unit: Unit) -> bool:
        """Whether a line names a witness, to be noted, or stands in capitals between turns."""
        text = self._reading.text
        witness = _WITNESS.match(text, unit.start, unit.end) or _SWORN.match(
            text, unit.start, unit.end
        )
        if witness:
            self._speaker, self._witness = None, self._mention_of(*witness.span("name"))
            return True
        words = text[unit.start : unit.end]
        if len(words) > _LONGEST_HEADING or not words.isupper():
            return False
        self._speaker = None
        return True

    def _precedes_turn(self, unit: Unit) -> bool:
        """Whether nothing but white space is between a paragraph and the next labelled one."""
        text, end = self._reading.text, unit.end
        while end < len(text) and text[end].isspace():
            end += 1
        return end in self._turns

    def pass_heading(self, unit: Unit) -> None:
        """End a conversation at a heading below the last turn: Further reading.

        A speech of one person may go on below it.
        """
        if len(self._labelled) > 1 and unit.start > max(self._turns):
            self._ended = True

    def read_headline(self, unit: Unit) -> None:
        """Give a headline that is all in quotation marks to the interviewee."""
        found = self._reading.found
        person = self._interviewee
        start, end = without_marks(self._reading.text, unit.start, unit.end)
        if start == unit.start or person is None or person.seen_at < 0:
            return
        mention = self._mention_of_person(person)
        above = next((each for each in found if unit.start <= each.start < unit.end), None)
        if above is None:
            found.append(PendingQuote(start, end, QuoteKind.DIRECT, "turn", mention))

    def _question_start(self, turn: Turn, end: int) -> int:
        """Record the lawyer named beside "Q."; return the offset at which the question begins."""
        text = self._reading.text
        by = _ASKED_BY.match(text, turn.start, end)
        if by:
            self._questioner = self._mention_of(*by.span("name"))
        self._questioner = self._person_beside_label(turn) or self._questioner
        return by.end() if by else turn.start

    def _person_beside_label(self, turn: Turn) -> Mention | None:
        """Return the person named between the label and the words: "A (Mr. Poe): …"."""
        named = _LAWYER_NAME.search(self._reading.text, turn.label_end, turn.start)
        return self._mention_of(*named.span("name")) if named else None

    def _mention_of(self, start: int, end: int) -> Mention:
        written = _written(self._reading.text[start:end])
        person = named_in(written, self._reading.book)
        return Mention(start, end, person=person, name="" if person else written)

    def _speaker_of_label(self, turn: Turn, label: str) -> Mention | None:
        """Return the speaker of a turn; "A" is the interviewee."""
        book = self._reading.book
        if label == ANSWER:
            if self._witness is not None:
                return self._witness
            word = self._reading.text[turn.label_start : turn.label_end].capitalize()
            is_known = turn.part or word in PART_OF_LABEL  # else capitals alone tell names
            if self._interviewee is None and is_known:
                early = islice(book.by_name.values(), _EARLY_NAMES)
                asks = self._questioner.person if self._questioner is not None else None
                writer = self._reading.author  # who asks, or tells of it
                persons = [p for p in early if p is not asks and p.name not in writer]
                persons = [p for p in persons if _has_case(p.name) and not _is_place_or_club(p)]
                labelled = {named_in(_written(label), book) for label in self._labelled}
                persons = [p for p in persons if p not in labelled]
                quoted = self._quoted_in_title()
                spoke = (p for p in persons if p in quoted or (p.known and p.spoke))
                likely = (p for p in persons if p.known or p.spoke)
                if turn.part:  # a name in an answer is hardly that of who gives it
                    persons = [p for p in persons if p.seen_at < min(self._turns)]
                self._interviewee = next(spoke, next(likely, persons[0] if persons else None))
                self._interviewee = self._interviewee or self._cjk_interviewee()
            if turn.part:
                return self._unlabelled_answer()
            return Mention(turn.label_start, turn.label_end, person=self._interviewee)
        written = _written(label)
        person = named_in(written, book) or named_in(label, book)
        if person is None and label.isupper():
            person = named_in(label.title(), book) or _person_by_initials(label, book)  # Xi
        name = "" if person else written
        if person is not None and not person.role:
            beside = self._reading.text[turn.label_end : turn.start].strip(" \t,:：()")
            beside = beside.replace(") (", ", ")
            person.role = beside.lower() if beside.isupper() and len(beside) > 4 else beside
        return Mention(turn.label_start, turn.label_end, person=person, name=name)

    def _cjk_interviewee(self) -> Person | None:
        """Return the only person named above the first turn in Chinese, Japanese or Korean.

        The writer, who asks, is none.
        """
        above = self._reading.text[: min(self._turns)]
        person = cjk_speakers.only_person_in(above) if has_cjk(above) else None
        return None if person is not None and person.name in self._reading.author else person

    def _quoted_in_title(self) -> set[Person | None]:
        """Return who says what is quoted in the first line."""
        end = self._reading.text.find("\n")
        found = self._reading.found
        return {each.mention.person for each in found if each.end <= end and each.mention}

    def _unlabelled_answer(self) -> Mention | None:
        """Return the interviewee as the speaker of an answer without a label."""
        person = self._interviewee
        if person is None or person.seen_at < 0:
            return None
        return self._mention_of_person(person)

    @staticmethod
    def _mention_of_person(person: Person) -> Mention:
        return Mention(person.seen_at, person.seen_end, person=person)


def _tells_proceedings(text: str, unit: Unit) -> bool:
    """Whether a paragraph is no speech: Motion agreed to. Das Gespräch führte Ada Quill."""
    is_short = unit.end - unit.start <= _LONGEST_PROCEEDING
    return is_short and _PROCEEDINGS.fullmatch(text, unit.start, unit.end) is not None


def _is_place_or_club(person: Person) -> bool:
    """Whether a name is likely that of a place or of a club with initials: SV Den Bosch."""
    first = person.name.partition(" ")[0]
    return person.is_likely_place or (len(first) > 1 and first.isupper())


def _has_case(name: str) -> bool:
    """Whether the script of a name has capital letters, without which any words look like one."""
    return name.lower() != name.upper()


def _person_by_initials(label: str, book: NameBook) -> Person | None:
    """Return the only early person with these initials: MQ for Mara Quill, MQP for Mara Quill-Poe.

    A double name may count as one: MQ.
    """
    if len(label) not in _INITIALS:
        return None
    early = islice(book.by_name.values(), _EARLY_NAMES)
    found = {each for each in early if label in _initials(each.name)}
    return found.pop() if len(found) == 1 else None


def _initials(name: str) -> tuple[str, str]:
    """Return the initials of a name, of its double names those of one part and of both."""
    parts = name.replace("-", " ")
    return "".join(word[0] for word in name.split()), "".join(word[0] for word in parts.split())


def _has_one_label(text: str, turns: dict[int, Turn]) -> bool:
    """Whether all turns have the same label, the first perhaps with a first name: Ada Quill."""
    labels = {text[each.label_start : each.label_end].rpartition(" ")[2] for each in turns.values()}
    return len(labels) == 1 and not any(each.part for each in turns.values())


def _is_one_paragraph(text: str, start: int, following: int) -> bool:
    """Whether a turn has no other paragraph before the following one, as in a lecture."""
    end = following
    while text[end - 1].isspace():
        end -= 1
    return text.find("\n", start, end) < 0


def _written(label: str) -> str:
    """Return a label in the usual spelling of names: Ada Quill for "ADA QUILL".

    A parliament may print only the name in capitals: Mr Quill for "Mr QUILL".
    """
    if label.isupper() and len(label) > 3:
        return label.title()
    title, _, name = label.partition(" ")
    in_capitals = len(name) > 2 and name.isupper() and title.rstrip(".") in _BEFORE_CAPITALS
    return f"{title} {name.title()}" if in_capitals else label


def _last_word(mention: Mention) -> str:
    person = mention.person
    return person.last if person is not None else (mention.name.split() or ["\n"])[-1]
