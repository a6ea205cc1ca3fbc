"""Tables of Markdown, into which those of other markups are converted."""

from collections.abc import Iterable, Iterator


def pipe_cell(text: str) -> str:
    """Return the text of a cell on one line, in which bars do not end it."""
    return " ".join(text.split()).replace("|", "\\|")


def pipe_table(rows: Iterable[str], columns: int, *, has_head: bool) -> Iterator[str]:
    """Yield rows and the line below the head; Markdown needs one, if only an empty one."""
    delimiter = "|" + "---|" * columns
    if not has_head:
        yield "|" + " |" * columns
        yield delimiter
    for number, row in enumerate(rows):
        yield row
        if has_head and number == 0:
            yield delimiter
