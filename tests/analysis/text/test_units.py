"""The units of an article, which are built one at a time."""

import pytest

from reader.analysis.text import blocks
from reader.analysis.text.blocks import stored_units, units_of_article
from reader.analysis.text.unit_columns import UnitColumns
from reader.parsing.registry import parse_article

PAGE = b"""<html><body><article><h1>The lamp on the quay</h1>
<p>The lamp was lit every evening, whoever stood below it.<br>Nobody asked who did that.</p>
<blockquote><p>It is lit.</p></blockquote><p><b>Who lights it?</b></p><p>I do not know.</p>
</article></body></html>"""


def test_units_in_columns_are_returned_unchanged() -> None:
    units = tuple(units_of_article(parse_article(PAGE)))
    columns = UnitColumns(units)
    assert len({unit.treatment for unit in units}) > 2
    assert tuple(columns) == units
    assert tuple(columns[at] for at in range(len(columns))) == units
    assert columns[-1] == units[-1]
    assert columns[1:3] == units[1:3]


def test_units_of_short_and_long_articles_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    article = parse_article(PAGE)
    short = stored_units(article)
    monkeypatch.setattr(blocks, "_FEW_BLOCKS", len(article.blocks) - 1)
    long = stored_units(article)
    assert isinstance(long, UnitColumns)
    assert [*short] == [*long] == [*units_of_article(article)]
