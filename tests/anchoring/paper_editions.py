"""Pairs of editions of invented stories, edited as newspapers do, with each passage's new place.

In ``editions.txt`` a story begins with ``== name of the edit``. ``{before=>after}`` is an edit, in
which ``¶`` is a paragraph break; ``#typo`` gives the new edition straight quotation marks, and
``#order a c b`` puts the paragraphs that begin with ``@a `` and so on into that order.
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
_SHORTEST = 4  # minimum length of an annotated passage, in code points


Marked = list[tuple[str, tuple[int, int]]]
"""Characters paired with identifiers; see `_edited`."""


@dataclass(frozen=True)
class Editions:
    """A story before and after an edit.

    Attributes:
        name: The name of the edit.
        old: The text before the edit.
        new: The text after the edit.
        kept: The new offset of each old character that was kept.
        edited: For each other old offset, the new offsets of the text that replaced it.
    """

    name: str
    old: str
    new: str
    kept: Mapping[int, int]
    edited: Mapping[int, Sequence[int]]

    def survivors(self, passage: Span) -> set[int]:
        """Return the new offsets of the characters of a passage that were kept."""
        return {self.kept[at] for at in range(passage.start, passage.end) if at in self.kept}

    def places(self, passage: Span) -> set[int]:
        """Return the new offsets of a passage's kept characters and of what replaced the others."""
        instead = (self.edited[at] for at in range(passage.start, passage.end) if at in self.edited)
        return self.survivors(passage) | {place for places in instead for place in places}


def editions() -> Iterator[Editions]:
    """Yield all pairs of editions."""
    written = Path(__file__).with_name("editions.txt").read_text(encoding="utf-8")
    for story in written.split("== ")[1:]:
        name, _, body = story.partition("\n")
        yield _read(name, body.strip("\n"))


def passages(text: str, dice: Random, count: int) -> list[Span]:
    """Return sentences, quotes, paragraphs, pairs of these, words and sequences of words."""
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
    """Return the marked characters of a part before and after its edits.

    Each character comes with the number of its part and an identifier shared by both editions:
    not negative for a kept character, negative for the edit that the character belongs to.
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
    """Return the text with its paragraph breaks written out as blank lines."""
    return text.replace("\n", "¶").replace("¶", "\n\n")
