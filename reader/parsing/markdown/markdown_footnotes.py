"""Footnotes of a Markdown text: which tokens belong to them, and in which order they come."""

from collections.abc import Iterator, Mapping, Sequence

from reader.parsing.markdown.markdown_it_loading import Token
from reader.startup.light_typing import NamedTuple


class Footnote(NamedTuple):
    """A footnote to be written below the text.

    Attributes:
        label: Its number or name, shown before it.
        tokens: Indices of its tokens; None for an inline footnote.
        content: The Markdown of an inline footnote; empty for others.
    """

    label: str
    tokens: Sequence[int] | None
    content: str = ""


def tokens_outside_footnotes(tokens: Sequence[Token]) -> list[int]:
    """Return the indices of the tokens that belong to no footnote."""
    return _split_footnotes(tokens)[0]


def footnotes_in_order(tokens: Sequence[Token], env: Mapping[str, object]) -> Iterator[Footnote]:
    """Yield the footnotes in the order of their first reference, then the unreferenced ones.

    Args:
        tokens: Those of the whole text.
        env: The environment of the parser. References are recorded there when the inline markup
            is parsed, so the text has to be written first.
    """
    notes = _split_footnotes(tokens)[1]
    referenced = 0
    for number, label, content in _references(env):
        referenced += 1
        if label is None:
            yield Footnote(number, None, content)
        else:
            yield Footnote(number, notes.pop(label, []))
    for count, (label, indices) in enumerate(notes.items(), referenced + 1):
        yield Footnote(str(count) if label.isdigit() else label, indices)


def _split_footnotes(tokens: Sequence[Token]) -> tuple[list[int], dict[str, list[int]]]:
    """Return the indices of the tokens of the text, and those of each footnote by its label."""
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


def _references(env: Mapping[str, object]) -> Iterator[tuple[str, str | None, str]]:
    """Yield number, label (None if inline) and content of each footnote that is referenced."""
    footnotes = env.get("footnotes")
    listed = footnotes.get("list") if isinstance(footnotes, dict) else None
    seen = 0
    while isinstance(listed, dict) and seen in listed:
        note = listed[seen]
        label = note.get("label")
        seen += 1
        yield str(seen), None if label is None else str(label), str(note.get("content", ""))
