"""Source texts for typesetting programs."""

import pytest

from reader.parsing.registry import parse_article


@pytest.mark.parametrize(
    ("text", "location", "told"),
    [
        ("\\documentclass{article}\n\nThe tide is out.", "tide.tex", "TeX"),
        (".TH TIDE 1\n\nThe tide is out.", "tide.1", "manual page"),
    ],
)
def test_print_sources_are_shown_unchanged_with_a_notice(
    text: str, location: str, told: str
) -> None:
    article = parse_article(text.encode(), location=location)
    assert article.text.endswith("The tide is out.")
    assert told in article.notices[0]
