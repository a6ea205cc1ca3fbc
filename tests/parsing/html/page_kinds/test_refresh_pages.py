"""Saved pages that only lead to another one."""

import pytest

from reader.parsing.html.page import parse_html

NOTICES = ("The page only leads to another one, linked here",)


def _page(content: str, text: str = "") -> bytes:
    meta = f'<meta http-equiv="Refresh" content="{content}">'
    return f"<html><head><title>Moved</title>{meta}</head><body>{text}</body></html>".encode()


@pytest.mark.parametrize(
    ("content", "location", "target"),
    [
        ("0; url=https://gazette.example/eels", "/tmp/saved.html", "https://gazette.example/eels"),
        ("5;URL='eels.html'", "/tmp/saved.html", "eels.html"),
        ("url=/eels", "https://gazette.example/old", "https://gazette.example/eels"),
    ],
)
def test_a_page_that_only_leads_to_another_shows_the_link(
    content: str, location: str, target: str
) -> None:
    article = parse_html(_page(content, "<p>Click if nothing happens.</p>"), location=location)
    assert article.text.endswith(f"\n\n{target}")
    assert [link.href for link in article.links] == [target]
    assert article.notices == NOTICES


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("60", "The eels are back."),  # loads itself again
        ("0; url=https://gazette.example/old", "The eels are back."),  # the same, by name
        ("300; url=https://gazette.example/", "The eels are back."),
        ("0; url=javascript:eels()", "The eels are back."),
        ("0; url=https://gazette.example/eels", "<p>The eels are back in the river.</p>" * 20),
    ],
)
def test_a_page_to_be_read_is_shown_as_it_is(content: str, text: str) -> None:
    article = parse_html(_page(content, text), location="https://gazette.example/old")
    assert article.links == ()
    assert article.notices == ()
