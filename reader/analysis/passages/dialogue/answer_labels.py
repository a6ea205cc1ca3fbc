"""Labels that all answers of an interview have in common: A) …; Ada Quill – …; AQ …."""

from collections.abc import Mapping

from reader.analysis.passages.dialogue.turns import ANSWER, PART_OF_LABEL, Turn
from reader.startup.lazy_regex import lazily

_LEAST = 3  # answers
_LABEL = lazily(
    r"[\[(]?(?P<name>[^\W\d_](?:[^\W\d_]|['’-])*(?: [^\W\d_a-zß-ÿ][\w'’-]*){0,3})(?: ?\d{1,2})?"
    r"(?:[\])]|(?<=\b\w)\.|:| ?[–—]| -)+[ \t]+(?=\S)"  # A) · A. · A: · Ada Quill –
)
_INITIALS = lazily(r"(?P<name>A|[A-Z]{2,3})[ \t]+(?=\S)")  # in bold type: AQ It floats.
_LONGEST = 60  # code points of a label


def with_labels(text: str, turns: Mapping[int, Turn]) -> dict[int, Turn]:
    """Return the turns of an interview, with the labels of its answers apart from the words.

    The questions have no label, or one that no turn of a transcript has: Q – …; [The Herald] ….
    """
    answers = {at: turn for at, turn in turns.items() if turn.part == ANSWER}
    for pattern in (_LABEL, _INITIALS):
        found = {
            at: match
            for at, turn in answers.items()
            if (match := pattern.match(text, turn.start, turn.start + _LONGEST)) is not None
        }
        if len(found) < max(_LEAST, len(answers)):
            continue
        label, *others = {match.group("name") for match in found.values()}
        if others or not _is_known(label, text, turns, bare=pattern is _INITIALS):
            break
        part = ANSWER if label.capitalize() in PART_OF_LABEL else ""
        return {**turns, **{at: Turn(*m.span("name"), m.end(), part) for at, m in found.items()}}
    return dict(turns)


def _is_known(label: str, text: str, turns: Mapping[int, Turn], *, bare: bool) -> bool:
    """Whether a label abbreviates or repeats a name above the interview, or stands for "answer".

    A bare "A" does only below "Q". Other words may open all answers: Well – …; (laughs) ….
    """
    first = min(turns)
    if label.capitalize() in PART_OF_LABEL:
        return not bare or text.startswith("Q", first)
    words = text[:first].split()
    if not bare and (" " in label or any(_is_word(label, word) for word in words)):
        return not label[0].islower()
    names = zip(*(words[at:] for at in range(len(label))), strict=False)
    return any(all(w[0] == c for w, c in zip(name, label, strict=True)) for name in names)


def _is_word(label: str, word: str) -> bool:
    """Whether a word between spaces is a label, but for signs and a possessive."""
    return word.strip("().,:;!?–—“”\"'’").removesuffix("'s").removesuffix("’s") == label
