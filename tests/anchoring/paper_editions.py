"""Pairs of editions of invented stories as papers edit them, and where each passage went.

In ``editions.txt`` a story begins with ``== what was done to it``. ``{before=>after}`` is an edit,
``¶`` in one the end of a paragraph; ``#typo`` gives the new edition typewriter's quote marks, and
``#order a c b`` the paragraphs that begin with ``@a `` and so on that order.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from reader.text.span import Span

_EDIT = re.compile(r"\{(.*?)=>(.*?)\}", re.DOTALL)
_SENTENCE = re.compile(r"\S[^.!?。\n]*[.!?。]?[”\"»」]?")
_QUOTE = re.compile(r"[“«„「][^”»“」\n]+[”»“」]")
_PARAGRAPH = re.compile(r"[^\n]+")
_WORDS = re.compile(r"[\u3040-\u9fff]|[^\W\u3040-\u9fff]+")
_TYPEWRITTEN = str.maketrans("“”‘’–", "\"\"''-")
_SHORTEST = 4  # of what is annotated, in code points


Marked = list[tuple[str, tuple[int, int]]]
"""Characters with what tells which they are; see `_edited`."""


@dataclass(frozen=True)
class Editions:
    """A story before and after.

    Attributes:
        name: What was done to it.
        old: The text before.
        new: The text after.
        kept: Where each character went that stayed.
        edited: For each other character before, the characters after that stand in its place.
    """

    name: str
    old: str
    new: str
    kept: Mapping[int, int]
    edited: Mapping[int, Sequence[int]]

    def survivors(self, passage: Span) -> set[int]:
        """Return the places after of what was kept of a passage."""
        return {self.kept[at] for at in range(passage.start, passage.end) if at in self.kept}

    def places(self, passage: Span) -> set[int]:
        """Return the places after of a passage and of what stands for parts of it."""
        instead = (self.edited[at] for at in range(passage.start, passage.end) if at in self.edited)
        return self.survivors(passage) | {place for places in instead for place in places}


def editions() -> Iterator[Editions]:
    """Yield all pairs."""
    written = Path(__file__).with_name("editions.txt").read_text(encoding="utf-8")
    for story in written.split("== ")[1:]:
        name, _, body = story.partition("\n")
        yield _read(name, body.strip("\n"))


def passages(text: str, dice: Random, count: int) -> list[Span]:
    """Return sentences, quotes, paragraphs, pairs of these, words and rows of words."""
    words, paragraphs = list(_WORDS.finditer(text)), list(_PARAGRAPH.finditer(text))
    found: set[Span] = set()
    while len(found) < count:
        kind = dice.randrange(6)
        if kind < 3:
            pattern = (_SENTENCE, _QUOTE, _PARAGRAPH)[kind]
            first = last = dice.choice(list(pattern.finditer(text)) or words)
        elif kind == 3:
            at = dice.randrange(len(paragraphs) - 1)
            first, last = paragraphs[at : at + 2]
        else:
            at = dice.randrange(len(words))
            more = dice.randrange(1, 7) if kind == 4 else 0
            first, last = words[at], words[min(at + more, len(words) - 1)]
        if last.end() - first.start() >= _SHORTEST:
            found.add(Span(first.start(), last.end()))
    return sorted(found)


def _read(name: str, body: str) -> Editions:
    commands = re.findall(r"^#(.*)\n", body, re.MULTILINE)
    parts = [body[sum(len(each) + 2 for each in commands) :]]
    order = [0]
    for command in commands:
        word, *labels = command.split()
        if word == "order":
            parts = [part[2:] for part in parts[0].removeprefix("@").split("\n@")]
            order = [ord(label) - ord("a") for label in labels]
    before, after = zip(*map(_edited, parts, range(len(parts))), strict=True)
    old = _joined(before)
    new = _joined([after[number] for number in order])
    place = {mark: at for at, (_, mark) in enumerate(new) if mark[1] >= 0}
    instead: dict[tuple[int, int], list[int]] = {}
    for at, (_, mark) in enumerate(new):
        instead.setdefault(mark, []).append(at)
    text = "".join(char for char, _ in new)
    return Editions(
        name,
        "".join(char for char, _ in old),
        text.translate(_TYPEWRITTEN) if "typo" in commands else text,
        {at: place[mark] for at, (_, mark) in enumerate(old) if mark in place},
        {at: instead.get(mark, []) for at, (_, mark) in enumerate(old) if mark[1] < 0},
    )


def _edited(part: str, number: int) -> tuple[Marked, Marked]:
    """Return the characters of a part before and after.

    Each has the number of the part beside it, and what it has in common with its like in the
    other edition: where it stands, or below zero which edit it belongs to.
    """
    old: Marked = []
    new: Marked = []
    last = 0
    for found in _EDIT.finditer(f"{part}{{=>}}"):
        for at, char in enumerate(part[last : found.start()], last):
            both = [(each, (number, 2 * at + k)) for k, each in enumerate(_spelt(char))]
            old += both
            new += both
        edit = (number, -1 - found.start())
        old += [(char, edit) for char in _spelt(found[1])]
        new += [(char, edit) for char in _spelt(found[2])]
        last = found.end()
    return old, new


def _joined(parts: Iterable[Marked]) -> Marked:
    joined: Marked = []
    for part in parts:
        between = [("\n", (-1, -1))] * 2 if joined else []
        joined += [*between, *part]
    return joined


def _spelt(text: str) -> str:
    """Return a text with its ends of paragraphs written out."""
    return text.replace("\n", "¶").replace("¶", "\n\n")
