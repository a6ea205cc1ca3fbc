"""Descriptions of WordPress plugins."""

from listed_blocks import kinds_levels_and_texts

from reader.parsing.registry import parse_article

_README = (
    "=== Lamp ===\nContributors: ida, ole\nTested up to: 5.3\n\nIt burns.\n\n== Use ==\n\n"
    '= How? =\n\nAsk <a href="https://lamp.example">Ida</a>.\n\na = b =\n'
)


def test_headings_fields_and_links_are_read() -> None:
    article = parse_article(_README.encode(), location="readme.txt")
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "Lamp"),
        ("paragraph", 0, "Contributors: ida, ole\nTested up to: 5.3"),
        ("paragraph", 0, "It burns."),
        ("heading", 2, "Use"),
        ("heading", 3, "How?"),
        ("paragraph", 0, "Ask Ida."),
        ("paragraph", 0, "a = b ="),
    ]
    assert article.meta.title == "Lamp"


def test_other_texts_between_equals_signs_stay_plain() -> None:
    article = parse_article(b"=== Lamp ===\n\nIt *burns*, they say.\n", location="a.txt")
    assert "*burns*" in article.text
