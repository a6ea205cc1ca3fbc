"""Items of lists of other articles, in which a day is not that of this one."""

import pytest

from reader.parsing.html.page import parse_html

_TEXT = (
    "<p>The council of Saltrey voted on Tuesday to keep the gates of the old lock, after four "
    "hours in which nobody left the room.</p><p>The gates were built in 1912 and have been "
    "repaired eleven times since, twice by people who are still alive.</p>"
)


def _published(below_headline: str) -> str:
    head = "<head><title>Gates of the lock stay | The Lamp</title></head>"
    headline = f"<h1>Gates of the lock stay</h1>{below_headline}"
    page = f"<html lang='en'>{head}<body><article>{headline}{_TEXT}</article></body></html>"
    return parse_html(page.encode()).meta.published


_DAY = "<time datetime='2025-05-01'>1 May 2025</time>"
_FEW_WORDS = f"<li><a href='/b'>Benches nobody ordered</a> {_DAY}</li>"


@pytest.mark.parametrize(
    "others",
    [
        f"<li><a href='/b'>Benches that nobody had ordered</a> {_DAY}</li>",
        "<li><span>1 May 2025</span><a href='/b'>Benches that nobody had ordered</a></li>",
        f"<li><a href='/b'>Harbour office buys more benches</a><div>{_DAY}</div></li>",
        "<li><a href='/b'>Wie das Amt an die Bänke kam</a> <time>1. Mai 2025</time></li>",
        f"{_FEW_WORDS}<li><a href='/c'>Harbour sells benches</a> {_DAY}</li>",
    ],
)
def test_a_day_beside_the_linked_title_of_another_article_is_not_of_this_one(others: str) -> None:
    assert _published(f"<ul>{others}</ul>") == ""


def test_a_few_words_are_a_title_if_the_names_of_the_list_say_so() -> None:
    assert _published(f"<ul class='related'>{_FEW_WORDS}</ul>") == ""
    assert _published(f"<ul class='meta'>{_FEW_WORDS}</ul>") == "2025-05-01"


@pytest.mark.parametrize(
    "fields",
    [
        f"<li>{_DAY}</li><li><a href='/b'>All news of the old harbour</a></li>",
        f"<li><a href='/ida'>Ida Lund</a> {_DAY}</li>",
        f"<li><a href='/ida'>Ida Lund, Tom Rijn and Ole Beck</a> {_DAY}</li>",
        f"<li><a href='/news'>Local news</a> · {_DAY}</li>",
        f"<li><a href='/news'>News and politics</a> · {_DAY}</li>",
        "<li><a href='/2025/05/01'>Thursday, 1 May 2025</a></li>",
        f"<li><a href='/2025'>{_DAY}</a> in <a href='/n'>All news of the harbour</a></li>",
        "<li>Published 1 May 2025 in <a href='/n'>The news of the old harbour</a></li>",
        f"<li><a href='/a'>Gates of the lock stay</a> {_DAY}</li>",
    ],
)
def test_a_day_in_the_list_of_author_section_and_date_is_that_of_the_article(fields: str) -> None:
    assert _published(f"<ul>{fields}</ul>")[:10] == "2025-05-01"
