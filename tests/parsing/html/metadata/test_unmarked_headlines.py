"""Pages without a first-level heading: the line that prints their title is their headline."""

import pytest
from html_listing import meta_of
from made_pages import STORM

from reader.parsing.html.dom.tree import parse_tree, text_of
from reader.parsing.html.metadata.declared import Declared
from reader.parsing.html.metadata.unmarked_headlines import mark_headline

_TITLE = "Storm keeps the ferries in port"
_LINE = "<div><span>7 March 2026</span> | <span>Ida Lund</span></div>"


def _headlines(body: str) -> list[str]:
    root = parse_tree(f"<body>{body}</body>")
    assert root is not None
    mark_headline(Declared(root), _TITLE, "")
    return [text_of(each) for each in root.iter("h1")]


@pytest.mark.parametrize(
    "line",
    [
        f"<h2>{_TITLE}</h2>",
        f"<div class='news-title'>{_TITLE}</div>",
        f"<div class='news_bt' id='thread_subject'>{_TITLE}</div>",
        f"<h1><a href='/'><img src=logo.png></a></h1><h3>{_TITLE}</h3>",
        "<span class='art_headline'>Storm keeps the ferries</span>",
        f"<h1><a href='/'>Brenn Post</a></h1><h2>{_TITLE}</h2>",
        f"<h1>Brenn</h1><div>Menu</div><h1>{_TITLE}</h1>",
    ],
)
def test_the_line_with_the_title_becomes_the_headline(line: str) -> None:
    assert len(_headlines(line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        f"<h1>Brenn Post</h1><h2>{_TITLE}</h2>",
        f"<ul><li><h3>{_TITLE}</h3></li></ul>",
        f"<div>{_TITLE}</div>",
        "<div class='title'>Storm</div>",
    ],
)
def test_lists_other_lines_and_pages_with_a_headline_are_left_alone(line: str) -> None:
    assert _TITLE not in _headlines(line)


def test_a_title_in_a_table_of_data_is_no_headline() -> None:
    rows = "".join(f"<tr><td>{day} May</td><td>Storm</td></tr>" for day in range(1, 9))
    row = f"<tr><td>9 May</td><td><div class='title'>{_TITLE}</div></td></tr>"
    assert not _headlines(f"<table>{rows}{row}</table>")


def test_the_date_of_today_above_a_page_laid_out_by_tables_is_not_its_date() -> None:
    masthead = "<table><tr><td><span class=date>Monday, 4 May 2026</span></td></tr></table>"
    line = f"<div class=title>{_TITLE}</div><div class=date>Saturday, 7 March 2026</div>"
    page = f"<table><tr><td><table><tr><td>{line}{STORM}</td></tr></table></td></tr></table>"
    assert meta_of(f"<title>{_TITLE}</title>{masthead}{page}").published == "2026-03-07"


def test_author_and_date_are_found_below_it() -> None:
    menu = "".join(f"<div>Section {number}</div>" for number in range(50))
    page = f"<title>{_TITLE}</title>{menu}<h2>{_TITLE}</h2>{_LINE}{STORM}"
    meta = meta_of(page)
    assert (meta.byline, meta.published) == ("Ida Lund", "2026-03-07")


def test_the_date_is_one_of_several_fields_in_a_line() -> None:
    line = "<div class='below'>来源：本站 作者：渔港办公室<br>时间：2026年3月7日 浏览：</div>"
    page = f"<title>{_TITLE}</title><div class='title'>{_TITLE}</div>{line}{STORM}"
    assert meta_of(page).published == "2026-03-07"


@pytest.mark.parametrize("line", ["<div>时间：2026年3月7日 作者：林海 阅读：12</div>"])
def test_the_date_may_be_the_first_of_them(line: str) -> None:
    page = f"<title>{_TITLE}</title><h2>{_TITLE}</h2>{line}{STORM}"
    assert (meta_of(page).published, meta_of(page).byline) == ("2026-03-07", "林海")


def test_what_the_title_has_besides_the_headline_is_the_site() -> None:
    page = f"<title>{_TITLE} Brenn Office</title><div class='title'>{_TITLE}</div>{STORM}"
    assert meta_of(page).title == _TITLE


def test_a_title_with_the_name_of_the_site_in_a_first_heading_is_no_headline() -> None:
    today = "<header><h1>{}</h1><time datetime='Monday, 9 March 2026 10:21'>Monday</time></header>"
    story = f"<h3>{_TITLE}</h3><p>Ida Lund | Brenn | 7 March 2026</p>{STORM}"
    for heading, day in ((f"{_TITLE}Brenn Post", "2026-03-07"), (_TITLE, "2026-03-09")):
        page = f"<title>{_TITLE} » News » Brenn Post</title>{today.format(heading)}{story}"
        assert meta_of(page).published[:10] == day
