"""Jupyter notebooks."""

import json

import pytest
from listed_blocks import kinds_and_texts

from reader.errors import ParseError
from reader.model.article import Article
from reader.parsing.registry import parse_article

_CODE = {"cell_type": "code", "metadata": {}, "source": ["print(7)\n", "8"]}


def parse(*cells: object) -> Article:
    body = json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 2})
    return parse_article(body.encode(), location="lamp.ipynb")


def rows(*cells: object) -> list[tuple[str, str]]:
    return kinds_and_texts(parse(*cells))


def test_cells_of_a_notebook_are_metadata_text_and_code_with_results() -> None:
    article = parse(
        {"cell_type": "raw", "source": "---\ntitle: Lamps\nauthor: Ida Lund\n---"},
        {"cell_type": "markdown", "source": ["It *burns*.\n", "\n", "# Oil"]},
        _CODE | {"outputs": [{"output_type": "stream", "name": "stdout", "text": ["7\n"]}]},
    )
    assert (article.meta.title, article.meta.byline) == ("Lamps", "Ida Lund")
    assert article.text == "Lamps\n\nIt burns.\n\nOil\n\nprint(7)\n8\n\n7"


def test_of_results_the_words_are_shown() -> None:
    outputs = [
        {"output_type": "execute_result", "data": {"text/plain": "8"}},
        {"output_type": "display_data", "data": {"image/png": "iVBOR", "text/plain": "<Figure>"}},
        {"output_type": "display_data", "data": {"text/markdown": "**whale**"}},
        {"output_type": "stream", "name": "stderr", "text": "a warning"},
    ]
    assert rows(_CODE | {"outputs": outputs}) == [
        ("code", "print(7)\n8"),
        ("code", "8"),
        ("paragraph", "whale"),
    ]


def test_half_a_surrogate_pair_is_no_reason_to_refuse_a_notebook() -> None:
    assert parse({"cell_type": "markdown", "source": "It \ud800 burns."}).text == "It ? burns."


def test_a_notebook_is_known_by_its_cells() -> None:
    body = b'{"cells": [{"cell_type": "markdown", "source": "It burns."}], "nbformat": 4}'
    assert parse_article(body, location="").text == "It burns."


def test_notebooks_of_old_versions_are_read() -> None:
    outputs = [
        {"output_type": "stream", "stream": "stdout", "text": ["7\n"]},
        {"output_type": "stream", "stream": "stderr", "text": "a warning"},
        {"output_type": "pyout", "text": ["8"], "prompt_number": 1},
        {"output_type": "display_data", "png": "iVBOR", "text": "<Figure>"},
        {"output_type": "pyerr", "traceback": ["x"]},
    ]
    cells = [
        {"cell_type": "heading", "level": 1, "source": ["Lamps"]},
        {"cell_type": "markdown", "source": ["It *burns*."]},
        {"cell_type": "code", "input": ["print(7)", "8"], "outputs": outputs},
        {"cell_type": "heading", "level": "x", "source": "Oil"},
    ]
    body = json.dumps({"nbformat": 3, "worksheets": [{"cells": cells}, {}, 7]})
    assert kinds_and_texts(parse_article(body.encode(), location="lamp.ipynb")) == [
        ("heading", "Lamps"), ("paragraph", "It burns."), ("code", "print(7)\n8"),
        ("code", "7"), ("code", "8"), ("heading", "Oil"),
    ]  # fmt: skip


@pytest.mark.parametrize("body", [b"{}", b"[1]", b'{"cells": 7}', b"{" * 9, b'{"cells": ["x", 7]}'])
def test_what_is_no_notebook_is_refused(body: bytes) -> None:
    with pytest.raises(ParseError):
        parse_article(body, location="lamp.ipynb")
