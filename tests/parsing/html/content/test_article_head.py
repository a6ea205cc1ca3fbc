"""The headline shown on the page, where the page's title says something else."""

import pytest
from article_promises import check_promises
from listed_blocks import block_kinds, block_texts, texts_of
from made_pages import STORM, lines_of, page_of

from reader.model.article import Article, BlockKind
from reader.parsing.html.page import parse_html

_TITLE = "Skell harbour lamp repair: costs, vote and what comes next"
_PRINTED = "Nobody wanted the lamp until it went out"
_BANNER = "<header><h1><a href='/'>Skell today</a></h1></header>"
_PROSE = "".join(
    f"<p>The {name} keeper of the lamp climbed the stairs every evening for thirty years, and he"
    " never once complained about the wind that came in under the door.</p>"
    for name in ("first", "second", "third", "fourth")
)


def _article(body: str, *, title: str = _TITLE) -> Article:
    page = (
        f"<html><head><title>{title}</title><meta property='og:title' content='{title}'>"
        f"<meta property='og:site_name' content='Harbour Post'></head><body>{body}</body></html>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/section/page.html")
    check_promises(article)
    return article


@pytest.mark.parametrize(
    "body",
    [
        f"<article><h1>{_PRINTED}</h1>{_PROSE}</article>",
        f"<header><h1 itemprop='headline'>{_PRINTED}</h1></header><main><div>{_PROSE}</div></main>",
        f"{_BANNER}<article><h1>{_PRINTED}</h1>{_PROSE}</article>",
        f"<b><h1 itemprop='name headline'>{_PRINTED}</h1></b><h1>Sections</h1><div>{_PROSE}</div>",
    ],
)
def test_the_headline_is_the_printed_one_and_the_title_that_of_the_tags(body: str) -> None:
    article = _article(body)
    assert article.meta.title == _TITLE
    assert texts_of(article, BlockKind.HEADLINE) == [_PRINTED]
    assert _PRINTED not in texts_of(article, BlockKind.HEADING)


def test_a_heading_outside_the_text_is_the_headline_when_it_shares_words_with_the_title() -> None:
    printed = "What comes next for the Skell harbour lamp"
    article = _article(f"<header><h1>{printed}</h1></header><main><div>{_PROSE}</div></main>")
    assert texts_of(article, BlockKind.HEADLINE) == [printed]


@pytest.mark.parametrize(
    "body",
    [
        f"{_BANNER}<div><h2>{_TITLE}</h2>{_PROSE}</div>",
        f"{_BANNER}<div>{_PROSE}</div>",
        f"<header><h1>Harbour Post</h1></header><main><div>{_PROSE}</div></main>",
        f"<h1>Opinion</h1><article><h2>{_TITLE}</h2>{_PROSE}</article>",
        f"<article><h1>Opinion</h1><div class='big'>{_TITLE}</div>{_PROSE}</article>",
    ],
)
def test_the_name_of_an_outlet_or_section_is_no_headline(body: str) -> None:
    assert texts_of(_article(body), BlockKind.HEADLINE) == [_TITLE]


def test_a_trail_that_ends_in_the_title_is_removed_and_names_the_headline() -> None:
    court = "Decisions of the High Court of Wexley"
    trail = (
        f"<p>You are here: <a href='/'>Law</a> &gt;&gt; <a href='/c'>{court}</a> &gt;&gt; Quill v"
    )
    case = f"<h1>{court}</h1>{trail} Saltrey Harbour Board</p><p>Case No: 41</p>{_PROSE}"
    article = _article(case, title="Quill v Saltrey Harbour Board (12 March 2019)")
    assert texts_of(article, BlockKind.HEADLINE) == [
        "Quill v Saltrey Harbour Board (12 March 2019)"
    ]
    assert "You are here" not in article.text
    assert "Case No: 41" in block_texts(article)


def test_a_lower_heading_that_is_nearly_the_title_is_the_headline_below_a_section() -> None:
    printed = "Repair of Skell harbour lamp: costs, the vote, what comes next"
    for section in ("Opinion", "Harbour and Lamp"):
        article = _article(f"<h1>{section}</h1><div><h2>{printed}</h2>{_PROSE}</div>")
        assert texts_of(article, BlockKind.HEADLINE) == [printed]
        assert texts_of(article, BlockKind.HEADING) == []


@pytest.mark.parametrize(
    "above",
    [
        "<h2>Why now</h2><p>A keeper has asked the council for a lamp, again and again.</p>",
        "<h2>The parts</h2><ul><li>A lamp of green glass</li><li>A bell for fog</li></ul>",
    ],
)
def test_text_above_a_lower_heading_that_is_the_title_stays_with_its_heading(above: str) -> None:
    article = _article(f"<h1>Harbour</h1>{above}<h2>{_TITLE}</h2>{_PROSE}")
    for line in above.split(">")[1::2]:
        assert line.partition("<")[0] in article.text


def test_an_outlet_that_only_the_title_element_names_is_no_headline() -> None:
    page = (
        f"<title>{_TITLE} | Harbour Post</title><meta property='og:title' content='{_TITLE}'>"
        f"<body><header><h1>Harbour Post</h1></header><div>{_PROSE}</div></body>"
    )
    assert texts_of(parse_html(page.encode()), BlockKind.HEADLINE) == [_TITLE]


def test_a_printed_headline_of_several_words_more_replaces_the_title() -> None:
    printed = f"{_TITLE}, and why the baker does not care"
    article = _article(f"<h1>Sections</h1><h1>{printed}</h1><article>{_PROSE}</article>")
    assert texts_of(article, BlockKind.HEADLINE) == [printed]


def test_a_phrase_after_a_short_headline_belongs_to_the_title() -> None:
    title = "Getting started — tide tables for small harbours"
    page = f"<title>{title}</title><article><h1>Getting started</h1>{_PROSE}</article>"
    article = parse_html(page.encode(), location="https://docs.example.org/start.html")
    assert article.meta.title == title
    assert texts_of(article, BlockKind.HEADLINE) == ["Getting started"]


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Getting started — Tidelib", "Getting started"),
        ("Getting started - Guide - Tidelib 3.2", "Getting started"),
        (
            "Nobody wanted the lamp until it went out | News from the Skell coast",
            "Nobody wanted the lamp until it went out",
        ),
    ],
)
def test_a_name_of_a_site_is_no_part_of_a_title(title: str, shown: str) -> None:
    page = f"<title>{title}</title><article><h1>{shown}</h1>{_PROSE}</article>"
    article = parse_html(page.encode(), location="https://docs.example.org/start.html")
    assert article.meta.title == shown


def test_sections_that_are_on_the_level_of_the_headline_keep_their_steps() -> None:
    parts = "".join(
        f"<h1>{name}</h1>{_PROSE}<h2>More on {name.lower()}</h2>{_PROSE}"
        for name in ("Ropes", "Sails")
    )
    page = f"<title>Work at sea</title><article><h1>Work at sea</h1>{_PROSE}{parts}</article>"
    article = parse_html(page.encode(), location="https://news.example.org/a")
    levels = [block.level for block in article.blocks if block.kind is BlockKind.HEADING]
    assert levels == [2, 3, 2, 3]


def test_a_heading_of_the_second_level_is_the_headline_where_none_is_of_the_first() -> None:
    said = "The ferry will not sail today, the captain said, because a storm is coming in from sea."
    page = (
        "<title>Brenn: Why the ferry stays in port - River Post</title>"
        "<meta property='og:title' content='Brenn: Why the ferry stays in port'>"
        "<article><header><h2><span>Storm over Brenn</span> <span>Why the ferry stays in port"
        f"</span></h2></header><p>{said}</p><p>{said} Again.</p></article>"
    )
    article = parse_html(page.encode())
    assert article.meta.title == "Brenn: Why the ferry stays in port"
    assert article.blocks[0].span.of(article.text) == "Storm over Brenn Why the ferry stays in port"
    assert block_kinds(article) == ["headline", "paragraph", "paragraph"]


def test_a_number_and_a_name_below_each_other_are_one_headline() -> None:
    page = (
        "<title>RFC 9999: A Protocol for Bells</title><h1>RFC 9999</h1>"
        f"<h1>A Protocol for Bells</h1><h2>Abstract</h2><p>{'It says when a bell may ring. ' * 4}"
    )
    article = parse_html(page.encode())
    assert block_texts(article)[:2] == [
        "RFC 9999: A Protocol for Bells",
        "Abstract",
    ]


def test_a_label_before_the_headline_is_no_part_of_it() -> None:
    page = (
        "<title>[9] Counting herring by ear</title>"
        "<meta name='citation_title' content='Counting herring by ear'>"
        "<h1><span>Title:</span>Counting herring by ear</h1>"
        f"<p>{'We count herring from the shore. ' * 4}</p>"
    )
    assert parse_html(page.encode()).title == "Counting herring by ear"


def test_a_long_sentence_that_is_set_as_a_heading_is_a_paragraph() -> None:
    claim = "The office promises to light the lamp on the mole before the first boat comes in. " * 3
    text = "<p>The keeper took the boat at noon, and nobody has seen him since, they say.</p>" * 3
    page = f"<title>Lamp</title><h1>Lamp</h1><h2>{claim}</h2>{text}<h2>Who asked for it</h2>{text}"
    article = parse_html(page.encode())
    headings = texts_of(article, BlockKind.HEADING)
    assert claim.strip() in article.text
    assert headings == ["Who asked for it"]


_AUTHOR = "<meta name='author' content='Ida Lund'><meta property='og:site_name' content='Brenn'>"


def test_a_page_with_nothing_but_a_title_is_its_title() -> None:
    article = page_of("<div id='player'></div>", _AUTHOR, title="Storm over Saltrey (film)")
    assert lines_of(article) == ["Storm over Saltrey (film)"]


_BYLINE = "<p class='byline'>By Tilda Marn</p>"
_ABOUT = "Tilda Marn writes about lamps and piers, and has a dog that is afraid of both."


@pytest.mark.parametrize("mail", ["", " <a href='mailto:t@skell.example'>t@skell.example</a>"])
def test_a_box_that_says_who_the_author_is_is_removed(mail: str) -> None:
    about = f"<div class='x3'><img src='/t.jpg' alt=''><p>{_ABOUT}{mail}</p></div>"
    for body in (f"{_PROSE}{about}", f"{_PROSE[: len(_PROSE) // 4]}{about}{_PROSE}"):
        article = _article(f"<article><h1>{_TITLE}</h1>{_BYLINE}<div>{body}</div></article>")
        assert _ABOUT not in article.text
        assert article.meta.byline == "Tilda Marn"


@pytest.mark.parametrize(
    "box",
    [
        "<section><h3>Written by <a href='/t'>Tilda Marn</a></h3><p>She likes piers.</p></section>",
        "<div class='author'><p>Tilda Marn</p><p>On piers since 2011.</p></div>",
        "<div><h4>Zur Person</h4><p>Tilda Marn, born in Skell, likes piers.</p></div>",
    ],
)
def test_a_box_with_the_name_of_the_author_above_a_line_is_removed(box: str) -> None:
    half = len(_PROSE) // 2
    body = f"{_PROSE[:half]}{box}{_PROSE[half:]}"
    article = _article(f"<article><h1>{_TITLE}</h1>{_BYLINE}<div>{body}</div></article>")
    assert "piers" not in article.text


def test_what_an_author_writes_below_the_name_in_a_report_by_several_stays() -> None:
    said = "The lamp went out at nine, and nobody on the pier could say why."
    box = f"<div><div>Tilda Marn</div><p>{said}</p></div>"
    article = _article(f"<article><h1>{_TITLE}</h1>{_BYLINE}<div>{_PROSE}{box}{_PROSE}</div>")
    assert said in article.text


def test_a_paragraph_among_the_others_that_names_the_author_stays() -> None:
    body = f"{_PROSE}<p>{_ABOUT}</p>"
    article = _article(f"<article><h1>{_TITLE}</h1>{_BYLINE}<div>{body}</div></article>")
    assert article.text.endswith(_ABOUT)


def test_authors_who_each_have_a_line_are_all_named() -> None:
    authors = "<p class='author'>Ada Quill</p><p class='author'>Ida Lund</p>"
    head = "<meta name='author' content='Ada Quill'><meta name='author' content='Ida Lund'>"
    page = page_of(f"<header><h1>The lamp</h1>{authors}</header>{_PROSE}", head, "The lamp")
    assert lines_of(page, BlockKind.BYLINE) == ["Ada Quill, Ida Lund"]
    assert len(lines_of(page, BlockKind.PARAGRAPH)) == 4


def test_a_login_name_is_shown_without_the_buttons_around_it() -> None:
    line = "<p class='who'><a rel='author' href='/u'>idalund</a> / <b>nets</b> <i>Public</i></p>"
    article = page_of(f"<h1>Storm over Saltrey</h1>{line}{STORM}")
    assert article.meta.byline == "idalund"
    assert texts_of(article, BlockKind.BYLINE) == ["idalund"]


def test_a_byline_below_a_long_standfirst_in_a_heading_is_shown() -> None:
    standfirst = (
        "The board, which has kept the fees of the harbour as they were for a good many years, will"
        " now raise them for all boats, except for the pilot boat"
    )
    head = f"<h1>Storm over Saltrey</h1><h2>{standfirst}</h2><div class=byline>By Ida Quill</div>"
    article = page_of(f"<article>{head}{STORM}</article>")
    assert lines_of(article, BlockKind.BYLINE) == ["By Ida Quill"]


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Ida Quill disagreed. “There is no money,” Quill said.", []),
        ("Ida Quill is a reporter in Saltrey.", []),
        ("Ida Quill: And who is going to pay for it?", []),
        ("Ida Quill and Bo Marsh.", ["Ida Quill and Bo Marsh."]),
        ("Ida Quill.", ["Ida Quill."]),
        ("Ida Quill, reporter.", ["Ida Quill, reporter."]),
        ("Ida Quill for the Mole Post.", ["Ida Quill for the Mole Post."]),
    ],
)
def test_a_sentence_on_the_author_among_short_paragraphs_is_no_byline(
    line: str, byline: list[str]
) -> None:
    short = "<p>The board met on the quay, and it put the decision off again.</p>"
    head = "<meta name=author content='Ida Quill'>"
    article = page_of(f"<article><h1>Quay</h1>{short}<p>{line}</p>{short * 9}</article>", head)
    assert lines_of(article, BlockKind.BYLINE) == byline
    assert byline or line in article.text


def test_an_author_whose_name_ends_in_a_point_is_shown() -> None:
    head = "<meta name=author content='Ida Quill Jr.'>"
    article = page_of(f"<article><h1>Quay</h1><p>Ida Quill Jr.</p>{_PROSE}</article>", head)
    assert lines_of(article, BlockKind.BYLINE) == ["Ida Quill Jr."]


def test_a_sentence_on_the_author_that_is_not_shown_as_text_is_the_byline() -> None:
    head = "<meta name=author content='Ida Quill'>"
    line = "Ida Quill reports from Saltrey."
    article = page_of(f"<h1>Quay</h1><div>{line}</div>{_PROSE}", head, title="Quay")
    assert lines_of(article, BlockKind.BYLINE) == [line]


def test_the_name_of_the_author_below_an_east_asian_text_is_not_shown_as_the_byline() -> None:
    text = "".join(
        f"<p>第{n}条渡轮今天不会出海，因为一场风暴正从外海逼近港口，大家都留在家里等消息。</p>"
        for n in "一二三四"
    )
    head = "<meta name=author content='Ida Lund'>"
    body = f"<article><h1>渡轮停航</h1>{text}</article><div>本站由 Ida Lund 使用 Quay 创建</div>"
    shown = lines_of(page_of(body, head=head, title="渡轮停航"), BlockKind.BYLINE)
    assert not shown


def test_a_byline_below_a_long_sentence_above_an_east_asian_text_is_shown() -> None:
    said = "渡轮今天不会出海，因为一场风暴正从外海逼近港口，大家都留在家里等消息。"
    text = "".join(f"<p>{said}{n}</p>" for n in "一二三四")
    head = "<meta name=author content='林海'>"
    article = page_of(
        f"<article><h1>渡轮停航</h1><p>{said}</p><p>文／林海</p>{text}</article>", head, "渡轮停航"
    )
    assert lines_of(article, BlockKind.BYLINE) == ["文／林海"]


_SAID = "I climbed the stairs every evening for thirty years, and I never once complained."


def test_a_heading_that_names_the_author_begins_no_section() -> None:
    notice = "Copyright 2023 by the people of Brenn, who look after the lamp and these pages. " * 3
    head = f"<h1>The lamp</h1><p>By Ida Lund</p><p>{notice}</p><h3>Ida Lund</h3>"
    assert _article(head + _PROSE, title="The lamp").text.count("Ida Lund") == 1


def test_later_posts_by_whoever_began_a_thread_keep_the_line_that_says_so() -> None:
    posts = "".join(
        f"<h3>Re: The lamp</h3><p class='author'>by <b>{name}</b> » Sat Mar 02, 2024</p>"
        f"<p>{name}: {_SAID}</p>"
        for name in ("marshcat", "oldpipe", "marshcat")
    )
    text = _article(f"<h2><a href='?t=9'>The lamp</a></h2>{posts}", title="The lamp").text
    assert text.count("by marshcat » Sat") == 1


def _below_author(fields: str) -> list[str]:
    author = "<meta name='author' content='Tom Rijn'>"
    page = (
        f"<html><head><title>Lamp</title>{author}</head><body><article><h1>{_PRINTED}</h1>{fields}"
        f"{_PROSE}</article></body></html>"
    )
    return block_texts(parse_html(page.encode()))[2:-4]


def test_the_role_below_the_author_in_a_list_goes_with_the_name() -> None:
    assert _below_author("<ul><li><p>Tom Rijn</p><p>reporter, Skell</p></li></ul>") == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>He has seen the lamp.</p>",
        "<p>Who spoke to him:</p>",
        "</li><li><p>The keeper of the lamp</p>",
    ],
)
def test_other_lines_below_the_author_in_a_list_stay(line: str) -> None:
    assert len(_below_author(f"<ul><li><p>Tom Rijn</p>{line}</li></ul>")) == 1
