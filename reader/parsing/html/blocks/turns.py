"""Transcripts and interviews on pages that set the speaker's name apart from what is said."""

from collections.abc import Collection, Sequence
from itertools import groupby, islice, pairwise

from reader.model.article import BlockKind, InlineKind
from reader.parsing.block_text import Mark, marks_after, marks_moved
from reader.parsing.html.blocks.speakers import is_in_marks
from reader.parsing.html.pieces.piece import PICTURE_KINDS, Piece, Region, WalkedPage
from reader.parsing.lines.signatures import names_person
from reader.parsing.plain_text.timed_turns import TurnHead, head_of, is_time, opening_of
from reader.startup.lazy_regex import lazily
from reader.startup.light_collections import Counter
from reader.startup.light_typing import NamedTuple

_LINE_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM})
_LONGEST = 60  # characters of a label
_FEWEST = 3  # turns
_VALUE = 100.0  # of a turn: text, however short
_FEWEST_SPEAKERS, _MOST_SPEAKERS = 2, 500  # each is looked for in the text
_LONGEST_INITIALS = 3
_ROLES = lazily(r"(?:host|moderator|interviewer|narrator|guest|speaker [1-9a-z])$")
_PARTS = ("Q", "A", "Question", "Answer", "Pregunta", "Respuesta", "Frage", "Antwort")
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|MR|MRS|MS|DR|SEN|REP)\.? )?"
_SINGLE = lazily(rf"{_TITLE}(?P<name>[^\W\d_]+(?:[-'’][^\W\d_]+)?)")  # one name of somebody
_IN_BRACKETS = lazily(r" \([^()]{1,40}\)$")  # a role, or initials
_AROUND = " :：–—-"
_TIME_STARTS = frozenset("0123456789([")
_FIRST_MINUTES = 5  # of a recording, in which somebody speaks; a day hardly begins so early
_WORD_OR_SIGN = lazily(r"[^\W\d_]\.(?= )|[^\W_][\w'’-]*|[^\w ]")
_FEWEST_NAMES = 2  # of a person named in full
_ASKED = lazily(r"[?？؟][\W\d]{0,5}$")
_END = 6  # characters
_MOST_TO_QUESTION = 20  # turns to one that ends in a question
_MOST_GOING_ON = 4  # labels to one that may be the subject of a sentence
_INSIDE_SENTENCE = (",", ";", "’s", "'s")


class _Label(NamedTuple):
    """The name of a speaker before or above what is said.

    Attributes:
        at: The piece that it begins.
        said: The piece of which the words are: the same one, or the next.
        name: The name, without a role.
        text: The words up to the end of the label.
        head: The name and the time, if the label has one.
        time_at: The piece with the time, if that has a line of its own, else the same as `at`.
    """

    at: int
    said: int
    name: str
    text: str
    head: TurnHead | None
    time_at: int


def may_be_speakers(heads: Collection[str]) -> bool:
    """Whether at least two of the words that recur at the beginning of texts may be speakers."""
    if "Speaker" in heads:
        return True  # with numbers
    return sum(_may_be_speaker(_name_of(head), head) for head in heads) >= _FEWEST_SPEAKERS


def write_labels(walked: WalkedPage, container: Region) -> None:
    """Put the name of the speaker before what is said, with a colon, as transcripts do.

    It may be in a line of its own above, in the first line, or in bold at the beginning. The names
    take turns, somebody is asked something, and most are named elsewhere on the page as well:
    headings that recur ("Pros", "Our verdict") are not. Cost: linear in the pieces.
    """
    labels = _labels_in(walked.pieces, container)
    if _begin_with_author(walked, labels):
        del labels[0]
    if _recur(labels) and _take_turns(walked, container, labels):
        for label in labels:
            _write_label(walked.pieces, label)


def _labels_in(pieces: Sequence[Piece], container: Region) -> list[_Label]:
    """Return what may be labels of turns in the container, each with words that it may be of."""
    found: list[_Label] = []
    for at in range(container.start, container.end):
        text = _label_of(pieces[at])
        if not text:
            continue
        head = head_of(text.replace(" · ", " "))
        name = head.speaker if head else _name_of(text)
        if not (head or _may_be_speaker(name, text)):
            continue
        if len(pieces[at].text) > len(text):
            found.append(_Label(at, at, name, text, head, at))
            continue
        times = (each for each in (at + 1, at - 1) if _is_time(pieces[each : each + 1]))
        time_at = at if head else next(times, at)
        if time_at != at:
            head = TurnHead(name, pieces[time_at].text.strip("[]()"))
        said = max(at, time_at) + 1
        if said < container.end and _may_be_said(pieces[said], pieces[at]):
            found.append(_Label(at, said, name, text, head, time_at))
    counts = Counter(label.name for label in found)
    again = [label for label in found if counts[label.name] > 1]
    if not again:
        return []
    first, last = again[0].at, again[-1].at
    names, lines = {label.name for label in again}, {label.text for label in again}
    kinds = {pieces[label.at].kind for label in again}
    return [
        label
        for label in found
        if (label.said == label.at or pieces[label.said].text not in lines)
        and (
            label.name in names
            or (" " in label.name and pieces[label.at].kind in kinds and first < label.at < last)
        )
    ]


def _label_of(piece: Piece) -> str:
    """Return the words of a piece that may be a label; empty if none are, or the colon is there."""
    text = piece.text
    if piece.kind not in _LINE_KINDS:
        return ""
    if opening := opening_of(text):
        return opening
    label, line_break, _ = text.partition("\n")
    mark = piece.marks[0] if piece.marks else None
    if not line_break and mark and mark.inline is InlineKind.STRONG and not mark.start:
        label, words = text[: mark.end], text[mark.end :]
        if words and (label.endswith(":") or words.startswith(":")):
            return ""
    return label if len(label) <= _LONGEST else ""


def _name_of(label: str) -> str:
    """Return a label without the role that it may have, after a comma or in brackets."""
    return _IN_BRACKETS.sub("", label.strip(_AROUND)).partition(",")[0]


def _may_be_speaker(name: str, label: str) -> bool:
    """Whether a label is a person with or without a role, one name, or what transcribers write."""
    if not name[:1].isupper():
        return False
    if _SINGLE.fullmatch(name):
        return "," not in label
    person = _IN_BRACKETS.sub("", label.strip(_AROUND))
    return names_person(person) or _ROLES.match(name.lower()) is not None


def _is_time(line: Sequence[Piece]) -> bool:
    return any(each.text[:1] in _TIME_STARTS and is_time(each.text) for each in line)


def _may_be_said(piece: Piece, line: Piece) -> bool:
    """Whether a piece may be what is said by the name in the line above: text, but no list."""
    if piece.kind is BlockKind.LIST_ITEM and line.kind is not BlockKind.LIST_ITEM:
        return False
    return piece.kind in _LINE_KINDS and not piece.dropped and not _is_heading(piece)


def _is_heading(piece: Piece) -> bool:
    return piece.kind is BlockKind.HEADING


def _begin_with_author(walked: WalkedPage, labels: Sequence[_Label]) -> bool:
    """Whether the first name is that of the author, who asks nobody yet, above an introduction."""
    if len(labels) < _FEWEST or labels[0].head or labels[0].said == labels[0].at:
        return False
    first, second = labels[:2]
    if _asks(walked.pieces[first.said].text):
        return False
    return first.name == second.name or first.name in walked.byline


def _recur(labels: Sequence[_Label]) -> bool:
    """Whether there are turns enough, and most labels are of somebody who speaks again."""
    counts = Counter(label.name for label in labels)
    again = [count for count in counts.values() if count > 1]
    return len(labels) >= _FEWEST and 2 * sum(again) > len(labels) + 1


def _take_turns(walked: WalkedPage, container: Region, labels: Sequence[_Label]) -> bool:
    """Whether the labels are persons who speak by turns, rather than headings or bylines."""
    names = {label.name for label in labels}
    changes = sum(before.name != after.name for before, after in pairwise(labels))
    if not _FEWEST_SPEAKERS <= len(names) <= _MOST_SPEAKERS or 2 * changes < len(labels) - 1:
        return False
    if names.issubset(walked.byline.split(", ")):
        return False  # they wrote the entries of a live blog
    asked = sum(_asks(walked.pieces[label.said].text) for label in labels)
    if _MOST_TO_QUESTION * asked < len(labels):
        return False
    if _MOST_GOING_ON * sum(_goes_on(walked.pieces, label) for label in labels) >= len(labels):
        return False  # "Ada Quill" in bold "has written a book."
    if not _stand_above(walked.pieces, labels):
        return False
    spoken = {at for each in labels for at in (each.at, each.said, each.time_at)}
    others = (piece.text for at, piece in enumerate(walked.pieces) if at not in spoken)
    elsewhere = "\n".join((walked.byline, *islice(others, container.end)))
    in_full = _in_full(elsewhere)
    known = {name for name in names if _is_named(name, elsewhere, in_full)}
    singles = [name for name in names - known if " " not in name]
    if singles and not (len(names - known) == 1 and any(" " in name for name in known)):
        return False
    return 2 * len(known) >= len(names)


def _asks(words: str) -> bool:
    """Whether words end in a question, for others to answer; one inside them may be rhetorical."""
    return _ASKED.search(words[-_END:]) is not None


def _goes_on(pieces: Sequence[Piece], label: _Label) -> bool:
    """Whether the words are not the beginning of a sentence, but go on with the name."""
    words = _words_of(pieces, label)
    return words[:1].islower() or words.startswith(_INSIDE_SENTENCE)


def _words_of(pieces: Sequence[Piece], label: _Label) -> str:
    """Return what is said in the piece that a label is of, without the label."""
    text = pieces[label.said].text
    return text if label.said != label.at else text[len(label.text) :].lstrip(f"\n{_AROUND}")


def _stand_above(pieces: Sequence[Piece], labels: Sequence[_Label]) -> bool:
    """Whether the labels are not those of what is above them.

    Below a title is its author, below a picture its photographer, and below quoted words their
    source.
    """
    first = labels[0]
    if first.head and not _begins_recording(first.head.time):
        return False  # authors of the entries of a live blog
    above = [(each, pieces[each.at - 1]) for each in labels if each.at and each.time_at == each.at]
    if above and (above[0][1].kind is BlockKind.QUOTATION or is_in_marks(above[0][1].text)):
        return False
    return 2 * sum(_is_titled_or_shown(piece, label.name) for label, piece in above) <= len(labels)


def _begins_recording(time: str) -> bool:
    """Whether a time has seconds, or is early in a recording, rather than one of the day."""
    minutes, *seconds = time.split(":")
    return len(seconds) > 1 or int(minutes) < _FIRST_MINUTES


def _is_titled_or_shown(piece: Piece, name: str) -> bool:
    """Whether a piece is a heading, or a picture of something other than whose name this is."""
    if piece.kind is BlockKind.IMAGE:
        return bool(piece.text) and name not in piece.text
    return piece.kind is BlockKind.HEADING or piece.kind in PICTURE_KINDS


def _is_named(name: str, text: str, in_full: Collection[str]) -> bool:
    """Whether the text names who a label names: of a single name or initials, in full."""
    if _ROLES.match(name.lower()) or name in _PARTS:
        return True
    single = _SINGLE.fullmatch(name)
    if single is None:
        return name in text or (name.isupper() and name.title() in text)
    name = single["name"]
    return name in in_full or (len(name) > _LONGEST_INITIALS and name.title() in in_full)


def _in_full(text: str) -> set[str]:
    """Return the names in a text that stand beside others, and the initials of two or three."""
    found: set[str] = set()
    words = (match.group() for match in _WORD_OR_SIGN.finditer(text))
    for is_name, row in groupby(words, lambda word: word[0].isupper()):
        names = [word.removesuffix("’s").removesuffix("'s") for word in row] if is_name else []
        if len(names) >= _FEWEST_NAMES:
            found.update(names)
            initials = "".join(name[0] for name in names)
            for size in range(_FEWEST_NAMES, _LONGEST_INITIALS + 1):
                starts = range(len(names) - size + 1)
                found.update(initials[start : start + size] for start in starts)
    return found


def _write_label(pieces: Sequence[Piece], label: _Label) -> None:
    """Put a label before what is said, and drop the line that it had."""
    line, said = pieces[label.at], pieces[label.said]
    words = _words_of(pieces, label)
    written = label.head.label if label.head else f"{label.text.strip(_AROUND)}: "
    marks = marks_moved(marks_after(said.marks, len(said.text) - len(words)), len(written))
    is_bold = any(mark.inline is InlineKind.STRONG and mark.start == 0 for mark in line.marks)
    if is_bold or _is_heading(line):
        marks = [Mark(0, len(written) - 1, inline=InlineKind.STRONG), *marks]
    pieces[label.time_at].dropped = line.dropped = True
    said.dropped = False
    said.change_kind(BlockKind.PARAGRAPH)
    said.text, said.marks, said.tag = written + words, marks, "p"
    said.value, said.confirmed = max(said.value, len(said.text), _VALUE), True
