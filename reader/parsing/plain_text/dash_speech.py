"""Tells speech after a hyphen, as in Nordic, Slavic and Romance papers, from items of a list.

A run of lines that begin with a dash is speech if somebody is said to say one of its first lines;
a line on its own is no list either where speech is written so.
"""

from collections.abc import Iterable, Sequence

from reader.model.article import BlockKind
from reader.parsing.lines.speech_verbs import has_report
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.plain_text.plain_page import Page
from reader.startup.lazy_regex import lazily

_DASHED = lazily(r"[ \t]*[-–—][ \t]+(?=[\"“”»¿¡]?[^\W\d_])")
_OPENING_LINES = 2  # of a run; one of them names who speaks
_MOST_OPENING_LINES = 4  # the same, if it begins with a question
_NEAR = 3  # paragraphs after a line of its own, in which speech may begin
_SENTENCE_ENDS = tuple('.!?…"”»')


def restore_dash_speech(page: Page) -> None:
    """Make paragraphs with a dash of the list items of a page that are speech."""
    dashed = {
        index: lines
        for index, shapes in page.known.items()
        if page.texts[index].lstrip()[:1] in ("-", "–", "—")
        and (lines := _dashed_lines(page.texts[index], shapes))
    }
    spoken: list[int] = []
    alone: list[int] = []
    is_list = {
        index
        for index, lines in dashed.items()
        if len(lines) > _OPENING_LINES and not any(map(has_report, lines))
    }
    for run in _runs(sorted(dashed.keys() - is_list)):
        lines = [line for index in run for line in dashed[index]]
        if all(map(_is_sentence, lines[:_MOST_OPENING_LINES])):
            if any(map(has_report, _opening(lines))):
                spoken += run
            elif len(lines) == 1:
                alone += run
    if not spoken:
        return
    first = spoken[0] - _NEAR - 1
    for index in [*spoken, *(index for index in alone if index > first)]:
        dash = page.texts[index].lstrip()[0]
        page.known[index] = [Shape(BlockKind.PARAGRAPH, f"{dash} {line}") for line in dashed[index]]


def _opening(lines: list[str]) -> list[str]:
    """Return the lines that open a run; more of them if it begins with a question."""
    asks = any(line.endswith("?") for line in lines[:_OPENING_LINES])
    return lines[: _MOST_OPENING_LINES if asks else _OPENING_LINES]


def _dashed_lines(text: str, shapes: Sequence[Shape]) -> list[str]:
    """Return the items of a list if all begin with a dash; empty if it is another list."""
    if any(shape.kind is not BlockKind.LIST_ITEM or shape.label for shape in shapes):
        return []
    begun = sum(_DASHED.match(line[:40]) is not None for line in text.split("\n"))
    return [shape.text for shape in shapes] if begun == len(shapes) else []


def _runs(indices: Iterable[int]) -> list[list[int]]:
    """Return the runs of consecutive numbers in `indices`, which are in order."""
    runs: list[list[int]] = []
    for index in indices:
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _is_sentence(line: str) -> bool:
    return line.lstrip('"“”»¿¡')[:1].isupper() and line.endswith(_SENTENCE_ENDS)
