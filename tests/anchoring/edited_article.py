"""An invented article in which every character remembers its offset before an edit."""

from collections.abc import Callable, Sequence
from random import Random

Letters = list[tuple[str, int | None]]
Edit = Callable[[Letters, Random], Letters]

_WHO = (
    "The harbour master",
    "Mara Quill",
    "A deputy",
    "The engineer",
    "Old Tom Brack",
    "Ines Alvar",
)
_DID = ("repaired", "questioned", "photographed", "measured", "sold", "ignored", "praised")
_WHAT = ("the northern pump", "a crate of lemons", "the tide tables", "nine ladders", "the budget")
_WHEN = ("on Tuesday", "before dawn", "after the vote", "in heavy rain", "for the third time")
_SAID = (
    "It will hold",
    "Nobody asked us",
    "We counted twice",
    "That is not the plan",
    "Ask the sea",
)


def article(dice: Random, paragraphs: int = 12) -> str:
    """Return an article in which phrases recur but sentences do not."""
    taken: set[str] = set()
    return "\n\n".join(_paragraph(dice, taken) for _ in range(paragraphs))


def _paragraph(dice: Random, taken: set[str]) -> str:
    sentences: list[str] = []
    while len(sentences) < dice.randint(2, 4):
        who, number = dice.choice(_WHO), dice.randint(2, 900)
        sentence = (
            f"{who} {dice.choice(_DID)} {dice.choice(_WHAT)} {dice.choice(_WHEN)}, "
            f"“{dice.choice(_SAID)},” and paid {number} crowns."
        )
        if sentence not in taken:
            taken.add(sentence)
            sentences.append(sentence)
    return " ".join(sentences)


def lettered(text: str) -> Letters:
    """Return the text as characters paired with their offsets."""
    return list(zip(text, range(len(text)), strict=True))


def text_of(letters: Letters) -> str:
    """Return the edited text."""
    return "".join(char for char, _ in letters)


def _fresh(text: str) -> Letters:
    return [(char, None) for char in text]


def _split(letters: Letters) -> list[Letters]:
    parts: list[Letters] = [[]]
    at = 0
    while at < len(letters):
        if letters[at][0] == "\n" and at + 1 < len(letters) and letters[at + 1][0] == "\n":
            parts.append([])
            at += 2
        else:
            parts[-1].append(letters[at])
            at += 1
    return [part for part in parts if part]


def _join(parts: Sequence[Letters]) -> Letters:
    joined: Letters = []
    for number, part in enumerate(parts):
        joined += _fresh("\n\n") if number else []
        joined += part
    return joined


def paragraph_inserted(letters: Letters, dice: Random) -> Letters:
    """Insert a paragraph about something else."""
    parts = _split(letters)
    other = "Elsewhere a circus opened its tents; the elephant, by all accounts, slept well."
    parts.insert(dice.randint(0, len(parts)), _fresh(other))
    return _join(parts)


def boilerplate_inserted(letters: Letters, dice: Random) -> Letters:
    """Insert the same boilerplate line between all paragraphs."""
    parts = _split(letters)
    return _join([piece for part in parts for piece in (part, _fresh("Read more"))])


def paragraphs_swapped(letters: Letters, dice: Random) -> Letters:
    """Swap two adjacent paragraphs."""
    parts = _split(letters)
    if len(parts) > 1:
        at = dice.randrange(len(parts) - 1)
        parts[at], parts[at + 1] = parts[at + 1], parts[at]
    return _join(parts)


def paragraph_removed(letters: Letters, dice: Random) -> Letters:
    """Remove a paragraph."""
    parts = _split(letters)
    if len(parts) > 2:
        del parts[dice.randrange(len(parts))]
    return _join(parts)


def paragraphs_joined(letters: Letters, dice: Random) -> Letters:
    """Join paragraphs: blank lines become spaces."""
    joined: Letters = []
    for part in _split(letters):
        joined += _fresh(" ") if joined else []
        joined += part
    return joined


def marks_straightened(letters: Letters, dice: Random) -> Letters:
    """Replace curly quotation marks with straight ones."""
    return [({"“": '"', "”": '"', "’": "'"}.get(char, char), at) for char, at in letters]


def marks_translated(letters: Letters, dice: Random) -> Letters:
    """Replace English quotation marks with French ones and spaces."""
    french = {"“": "«\u00a0", "”": "\u00a0»"}
    return [(new, at) for char, at in letters for new in french.get(char, char)]


def wrapped(letters: Letters, dice: Random) -> Letters:
    """Replace some spaces with line breaks, and put soft hyphens inside words."""
    wrapped_text: Letters = []
    for char, at in letters:
        if char.isalpha() and dice.random() < 0.02:
            wrapped_text += _fresh("\u00ad")
        wrapped_text.append(("\n", at) if char == " " and dice.random() < 0.1 else (char, at))
    return wrapped_text


def misspelt(letters: Letters, dice: Random) -> Letters:
    """Replace a few letters."""
    return [
        (dice.choice("etaoin"), at) if char.isalpha() and dice.random() < 0.004 else (char, at)
        for char, at in letters
    ]


def shouted(letters: Letters, dice: Random) -> Letters:
    """Convert all text to capitals."""
    return [(char.upper(), at) for char, at in letters]


def recounted(letters: Letters, dice: Random) -> Letters:
    """Change the numbers."""
    return [(dice.choice("123456789") if c.isdigit() else c, at) for c, at in letters]


EDITS: tuple[Edit, ...] = (
    paragraph_inserted,
    boilerplate_inserted,
    paragraphs_swapped,
    paragraph_removed,
    paragraphs_joined,
    marks_straightened,
    marks_translated,
    wrapped,
    misspelt,
    shouted,
    recounted,
)
