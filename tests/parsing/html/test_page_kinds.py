"""Pages as common web software writes them: what a reader expects of each kind.

Each page in ``kinds`` has a text beside it, written by hand: first what is known about the
article, then its blocks, each with the beginning of its text. ``?`` marks what may be missing,
``~`` what only has to be contained.
"""

from functools import cache
from pathlib import Path

import pytest
from article_promises import check_promises
from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.html.page import parse_html

_KINDS = Path(__file__).parent / "kinds"
_PLACE = "https://news.example.org/section/page.html"


@cache
def _parse_page(kind: str) -> Article:
    return parse_html((_KINDS / f"{kind}.html").read_bytes(), location=_PLACE)


def _expected(kind: str) -> tuple[list[str], list[str]]:
    """Return the lines about the article, and those about its blocks."""
    head, _, body = (_KINDS / f"{kind}.txt").read_text("utf-8").partition("\n\n")
    return head.splitlines(), body.splitlines()


def _matches_line(line: str, block: tuple[str, str]) -> bool:
    kind, _, start = line.partition(" ")
    return kind.rstrip("?") == block[0] and block[1].startswith(start.replace("\\t", "\t"))


@pytest.mark.parametrize("kind", sorted(path.stem for path in _KINDS.glob("*.html")))
def test_a_page_is_its_article_and_nothing_else(kind: str) -> None:
    article = _parse_page(kind)
    check_promises(article)
    blocks = kinds_and_texts(article)
    waiting = _expected(kind)[1]
    for block in blocks:
        while waiting and not _matches_line(waiting[0], block):
            assert waiting[0].split()[0].endswith("?"), (waiting[0], block, blocks)
            waiting.pop(0)
        assert waiting, ("not expected", block, blocks)
        waiting.pop(0)
    assert not [line for line in waiting if not line.split()[0].endswith("?")], blocks


@pytest.mark.parametrize("kind", sorted(path.stem for path in _KINDS.glob("*.html")))
def test_a_page_says_what_is_known_about_its_article(kind: str) -> None:
    article = _parse_page(kind)
    known = article.meta._asdict()
    notices: list[str] = []
    for line in _expected(kind)[0]:
        field, _, value = line.partition(" ")
        if field == "notice:":
            notices.append(value)
        elif field.endswith("?"):
            assert known[field[:-1]] in ("", value), line
        elif field.endswith("~"):
            assert value in known[field[:-1]], line
        else:
            assert known[field[:-1]] == value, line
        known.pop(field[:-1], "")
    assert list(article.notices) == notices
    assert not [name for name in ("byline", "published") if known.get(name)]
