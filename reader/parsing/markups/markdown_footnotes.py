"""Footnotes of a Markdown text: which tokens are theirs, and in which order they follow it."""

from collections.abc import Iterator, Mapping, Sequence

from reader.parsing.markups.markdown_it_loading import Token
from reader.startup.light_typing import NamedTuple


class Footnote(NamedTuple):
    """A note to be written below the text.

    Attributes:
        label: What stands before it.
        tokens: Indices of its tokens; None for one that was written in place.
        content: The words of such a one; else empty.
    """

    label: str
    tokens: Sequence[int] | None
    content: str = ""


def without_notes(tokens: Sequence[Token]) -> list[int]:
    """Return the indices of the tokens that are of no footnote."""
    return _parted(tokens)[0]


def notes_in_order(tokens: Sequence[Token], env: Mapping[str, object]) -> Iterator[Footnote]:
    """Yield the footnotes in the order of their first mention, then those that nothing mentions.

    Args:
        tokens: Of the whole text.
        env: What the parser notes beside them. Mentions enter it as the words of the text are
            read, so the text has to be written before.
    """
    notes = _parted(tokens)[1]
    for number, label, content in _mentioned(env):
        if label is None:
            yield Footnote(number, None, content)
        else:
            yield Footnote(number, notes.pop(label, []))
    for label, indices in notes.items():
        yield Footnote(label, indices)


def _parted(tokens: Sequence[Token]) -> tuple[list[int], dict[str, list[int]]]:
    """Indices of the tokens of the text, and of those of each footnote by its label."""
    body: list[int] = []
    notes: dict[str, list[int]] = {}
    targets = [body]
    for index, token in enumerate(tokens):
        if token.type == "footnote_reference_open":
            targets.append(notes.setdefault(str(token.meta["label"]), []))
        elif token.type == "footnote_reference_close":
            targets.pop()
        else:
            targets[-1].append(index)
    return body, notes


def _mentioned(env: Mapping[str, object]) -> Iterator[tuple[str, str | None, str]]:
    """Number, label (None for one written in place) and content of each footnote mentioned."""
    footnotes = env.get("footnotes")
    listed = footnotes.get("list") if isinstance(footnotes, dict) else None
    seen = 0
    while isinstance(listed, dict) and seen in listed:
        note = listed[seen]
        label = note.get("label")
        seen += 1
        yield str(seen), None if label is None else str(label), str(note.get("content", ""))
