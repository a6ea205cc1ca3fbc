"""Lists that are typed with numbers and letters."""

import pytest

from reader.model.article import BlockKind
from reader.parsing.plain_text.plain import parse_plain


@pytest.mark.parametrize("indent", ["   ", "    "])
def test_a_list_inside_an_item_does_not_end_the_list_around_it(indent: str) -> None:
    text = (
        "Minutes\n\nThe board met on Tuesday evening and decided the following points:\n\n"
        "1. the first five minutes are free;\n\n2. every further minute costs forty pounds;\n\n"
        f"{indent}a. on Sundays sixty;\n{indent}b. on holidays eighty.\n\n3. then it is lost.\n\n"
        "The meeting ended at ten, and nobody was surprised by what had been decided there.\n"
    )
    article = parse_plain(text.encode())
    items = [(b.level, b.label) for b in article.blocks if b.kind is BlockKind.LIST_ITEM]
    assert items == [(1, "1."), (1, "2."), (2, "a."), (2, "b."), (1, "3.")]
