"""Pages exported by Notion."""

import pytest
from gull_prose import PROSE

from reader.parsing.html.page import parse_html


@pytest.mark.parametrize(("label", "byline"), [("Author", "Ida Lund"), ("Reviewer", "")])
def test_the_author_is_the_property_of_that_name(label: str, byline: str) -> None:
    page = (
        "<html><body><article class='page sans'><header><h1 class='page-title'>Gulls</h1><table"
        " class='properties'><tbody><tr class='property-row property-row-person'>"
        f"<th>{label}</th><td><span class='user'>Ida Lund</span></td></tr></tbody></table></header>"
        f"<div class='page-body'><p>{PROSE}</p><p>{PROSE} So.</p></div></article></body></html>"
    )
    assert parse_html(page.encode(), location="gulls.html").meta.byline == byline
