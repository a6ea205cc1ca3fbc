"""Parse Jupyter notebooks into an article: their cells are Markdown, and code with what it printed.

Source: https://nbformat.readthedocs.io/en/latest/format_description.html
"""

import json
from collections.abc import Iterator

from reader.errors import ParseError
from reader.model.article import Article
from reader.parsing.encoding.decode import decode_text
from reader.parsing.markdown.markdown import parse_markdown
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeGuard

_FENCE = "~~~"
_LONGEST_OUTPUT = 5_000  # characters
_MOST_LEVELS = 6
_PICTURES = ("png", "jpeg", "svg")


def parse_notebook(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in a notebook; of results, the printed text is shown.

    Raises:
        ParseError: It is no notebook, or there is no text in it.
    """
    try:
        root: object = json.loads(decode_text(body, charset).removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise ParseError("is a notebook that cannot be read", location=location) from error
    cells = _cells(root) if _is_object(root) else None
    if cells is None:
        raise ParseError("is not a notebook", location=location)
    markdown = "\n\n".join(block for cell in cells if _is_object(cell) for block in _blocks(cell))
    body = markdown.encode("utf-8", "replace")  # JSON may have half a surrogate pair
    return parse_markdown(body, charset="utf-8", location=location)


def _cells(root: dict[str, object]) -> list[object] | None:
    """Return the cells of a notebook, those of old ones in the form of new ones."""
    cells, sheets = root.get("cells"), root.get("worksheets")
    if isinstance(cells, list):
        return cells
    if not isinstance(sheets, list):
        return None
    found = (sheet.get("cells") for sheet in sheets if _is_object(sheet))
    lists = (each for each in found if isinstance(each, list))
    return [_converted_cell(cell) for each in lists for cell in each if _is_object(cell)]


def _converted_cell(cell: dict[str, object]) -> object:
    """Return a cell as written before version 4 of the format in the form of that."""
    if cell.get("cell_type") == "heading":
        level = cell.get("level")
        marks = "#" * (level if isinstance(level, int) and 0 < level <= _MOST_LEVELS else 1)
        return {"cell_type": "markdown", "source": f"{marks} {_text(cell.get('source'))}"}
    outputs = cell.get("outputs")
    converted = [
        {
            "name": output.get("stream"),
            "text": output.get("text"),
            "data": None if "stream" in output else _data_of(output),
        }
        for output in (outputs if isinstance(outputs, list) else ())
        if _is_object(output)
    ]
    return cell | {"source": cell.get("source", cell.get("input")), "outputs": converted}


def _data_of(output: dict[str, object]) -> dict[str, object]:
    """Return a result by media type; of its pictures, only that there are some."""
    pictures = {f"image/{kind}": "" for kind in _PICTURES if kind in output}
    return {"text/plain": output.get("text"), **pictures}


def _blocks(cell: dict[str, object]) -> Iterator[str]:
    """Yield the Markdown of a cell, and that of its results."""
    kind, source = cell.get("cell_type"), _text(cell.get("source")).strip("\n")
    if kind != "code":
        yield source
        return
    yield _code(source, "{python}")
    outputs = cell.get("outputs")
    for output in outputs if isinstance(outputs, list) else ():
        data = output.get("data") if _is_object(output) else None
        if _is_object(data) and "text/markdown" in data:
            yield _text(data["text/markdown"])
        elif _is_object(data) and not any(kind.startswith("image/") for kind in data):
            yield _code(_text(data.get("text/plain"))[:_LONGEST_OUTPUT])
        elif _is_object(output) and output.get("name") == "stdout":
            yield _code(_text(output.get("text"))[:_LONGEST_OUTPUT])


def _code(text: str, language: str = "") -> str:
    return f"{_FENCE}{language}\n{text}\n{_FENCE}" if text.strip() else ""


def _text(value: object) -> str:
    """Return a text, which may be written as a list of lines; the oldest have no line ends."""
    if not isinstance(value, list):
        return str(value or "")
    return "\n".join(line.removesuffix("\n") for line in filter(_is_text, value))


def _is_text(value: object) -> "TypeGuard[str]":
    return isinstance(value, str)


def _is_object(value: object) -> "TypeGuard[dict[str, object]]":
    return isinstance(value, dict)
