"""Headings that are marked by a symbol only."""

import pytest
from listed_blocks import kinds_and_texts, texts_of

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

_TEXT = (
    "海辺の町は五日、老朽化した灯台を町の宿泊施設として改修し、"
    "来年の夏から客を受け入れると発表した。"
)


def _kinds(line: str, after: str = _TEXT) -> list[tuple[str, str]]:
    text = "".join(f"<p>{each}</p>" for each in (f"{_TEXT}今月。", line, after))
    page = f"<title>灯台に泊まる</title><article>{text}</article>"
    return kinds_and_texts(parse_html(page.encode()))[2:3]


@pytest.mark.parametrize("sign", ["■", "◆", "●", "▼ ", "□　"])
def test_a_short_line_after_a_symbol_heads_the_text_below_it(sign: str) -> None:
    assert _kinds(f"{sign}階段は百二十段") == [("heading", "階段は百二十段")]


@pytest.mark.parametrize(
    "line", ["■階段は百二十段ある。", "■" + "階段は百二十段" * 5, "■ Stairs", "階段は百二十段"]
)
def test_sentences_long_lines_and_other_scripts_are_text(line: str) -> None:
    assert "heading" not in [kind for kind, _ in _kinds(line)]


def test_an_item_above_another_item_is_no_heading() -> None:
    assert "heading" not in [kind for kind, _ in _kinds("■階段は百二十段", "■窓は八つ")]


_SEA = (
    "The sea took the old pier in a single night, and by the morning there was nothing left of it"
    " but eleven posts and a bench that nobody had ever liked."
)


def _headings(*bold: str, between: str = "") -> list[str]:
    text = "".join(f"<p><strong>{each}</strong></p>{between}<p>{_SEA} {each}</p>" for each in bold)
    page = f"<title>The pier</title><article><h1>The pier</h1><p>{_SEA}</p>{text}</article>"
    article = parse_html(page.encode())
    return [block.span.of(article.text) for block in article.blocks if block.kind == "heading"]


def test_several_short_paragraphs_in_bold_above_text_are_headings() -> None:
    assert _headings("A night", "Eleven posts", "A bench") == ["A night", "Eleven posts", "A bench"]


def _subheads(line: str) -> list[str]:
    texts = [f"<p>{word} {_SEA}</p>" for word in ("First:", "Second:", "Third:", "Fourth:")]
    page = f"<title>The pier</title><article><h1>The pier</h1>{texts[0]}{texts[1]}{line}"
    article = parse_html(f"{page}{texts[2]}{texts[3]}</article>".encode())
    return [block.span.of(article.text) for block in article.blocks if block.kind == "heading"]


@pytest.mark.parametrize("line", ["GRIEVANCES", '"NOBODY ASKED US"', "A BENCH FOR WHOM?"])
def test_a_line_in_capitals_between_paragraphs_is_a_heading(line: str) -> None:
    assert _subheads(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "IT WAS GONE.",
        "NOTE",
        "LIPA, VELL",
        "(A JOKE)",
        "“WHERE IS THE PIER?”",
        "THE SEA<br>THE PIER",
        "— ADA QUILL",
        "LIPA (REUTERS)",
        "PHOTO BY ADA QUILL",
        "ADVERTISEMENT",
        "<a href='/'>MORE NEWS</a>",
    ],
)
def test_sentences_labels_and_buttons_in_capitals_are_no_headings(line: str) -> None:
    assert _subheads(f"<p>{line}</p>") == []


def test_what_the_text_above_announces_in_capitals_is_no_heading() -> None:
    assert _subheads(f"<p>{_SEA} The sign says:</p><p>NO ENTRY BY NIGHT</p>") == []


def test_names_in_capitals_that_recur_are_those_of_speakers() -> None:
    names = ("ADA QUILL", "BO MARSH", "ADA QUILL", "BO MARSH")
    turns = (
        f"<p>{name}</p><p>{at}: {_SEA}</p><p>{at}. {_SEA}</p>" for at, name in enumerate(names)
    )
    assert _subheads("".join(turns)) == []


@pytest.mark.parametrize("line", ["「NHKは嫌いだ」とルは言った。", "قال إن NATO لن يأتي"])
def test_a_line_in_a_script_without_capitals_is_no_heading(line: str) -> None:
    assert _subheads(f"<p>{line}</p>") == []


_PICTURE = (
    "<figure><img src='/{0}.jpg' alt='{0}'><figcaption>The {0} at noon.</figcaption></figure>"
)


@pytest.mark.parametrize("name", ["subheading", "article-subhead", "cross-head", "intertitre"])
@pytest.mark.parametrize("beside", ["", "<ul><li>Eleven posts</li><li>A bench</li></ul>", None])
@pytest.mark.parametrize("tag", ["p", "div"])
def test_a_line_named_a_subhead_is_one_also_beside_pictures_and_lists(
    name: str, beside: str | None, tag: str
) -> None:
    line = f"<{tag} class='{name}'>The posts that stayed</{tag}>"
    beside = _PICTURE.format("pier") if beside is None else beside
    assert _subheads(f"{beside}{line}") == ["The posts that stayed"]
    assert _subheads(f"{line}{beside}") == ["The posts that stayed"]


@pytest.mark.parametrize("line", ["By Ada Quill", "Published 2 May 2024", "2 May 2024"])
def test_a_byline_or_date_named_a_subhead_is_no_heading(line: str) -> None:
    assert _subheads(f"{_PICTURE.format('pier')}<p class='subheading'>{line}</p>") == []


def test_a_line_named_a_subhead_below_the_picture_above_the_text_is_no_heading() -> None:
    line = f"<p class='subhead'>{_SEA[:70]}</p>"
    page = f"<title>The pier</title><article><h1>The pier</h1>{_PICTURE.format('pier')}{line}"
    article = parse_html(f"{page}<p>{_SEA}</p><p>First: {_SEA}</p></article>".encode())
    assert ("paragraph", _SEA[:70].strip()) in kinds_and_texts(article)


def test_a_picture_may_be_between_a_line_in_bold_and_the_text_it_heads() -> None:
    titles = ["A night", "Eleven posts", "A bench"]
    assert _headings(*titles, between=_PICTURE.format("pier")) == titles


def test_a_line_in_bold_between_two_pictures_may_be_about_either() -> None:
    lines = (f"{_PICTURE.format(each)}<p><b>{each} by day</b></p>" for each in ("A", "B", "C"))
    page = f"<title>The pier</title><h1>The pier</h1><p>{_SEA}</p>{''.join(lines)}<p>{_SEA} D</p>"
    kinds = [kind for kind, _ in kinds_and_texts(parse_html(page.encode()))]
    assert "heading" not in kinds


def test_a_paragraph_in_bold_below_a_list_or_table_is_one_of_them() -> None:
    lists = "<ul><li>Eleven posts</li><li>One bench</li></ul>"
    bold = "".join(f"<p><b>{each}</b></p><p>{_SEA} {each}</p>{lists}" for each in "ABC")
    article = parse_html(f"<title>The pier</title><h1>The pier</h1><p>{_SEA}</p>{bold}".encode())
    headings = [block.span.of(article.text) for block in article.blocks if block.kind == "heading"]
    assert headings == ["A", "B", "C"]


def _beginning(line: str) -> list[str]:
    bold = "".join(
        f"<p><b>{each}</b></p><p>{_SEA} {each}</p>" for each in (line, "Posts", "A bench")
    )
    page = f"<title>The pier</title><h1>The pier</h1><div>{bold}</div>"
    return texts_of(parse_html(page.encode()), BlockKind.HEADING)


def test_the_text_may_begin_with_one_that_is_like_two_others() -> None:
    assert _beginning("A long night") == ["A long night", "Posts", "A bench"]


@pytest.mark.parametrize(
    "line",
    ["Ida Lund", "3 March 2026", "Forty years after the storm the pier is to be built again"],
)
def test_author_day_and_standfirst_in_bold_are_no_heading(line: str) -> None:
    assert not _beginning(line)


def test_short_lines_may_precede_the_first_of_them() -> None:
    bold = "".join(f"<p><b>{each}</b></p><p>{_SEA} {each}</p>" for each in ("Facts", "Law", "End"))
    page = (
        f"<title>The pier</title><h1>The pier</h1><div><p>No. 41</p><p>Judge Poe:</p>{bold}</div>"
    )
    assert texts_of(parse_html(page.encode()), BlockKind.HEADING) == ["Facts", "Law", "End"]


def test_what_somebody_said_may_be_a_heading_in_bold() -> None:
    lines = ["“Nobody liked the bench”", "Eleven posts", "„So laut war es nie“"]
    assert _headings(*lines) == lines


def test_numbered_paragraphs_may_have_headings_in_bold() -> None:
    bold = "".join(f"<p><b>{each}</b></p><ol><li>{_SEA} {each}</li></ol>" for each in "ABC")
    page = f"<title>The pier</title><h1>The pier</h1><p>{_SEA}</p>{bold}"
    assert texts_of(parse_html(page.encode()), BlockKind.HEADING) == ["A", "B", "C"]


def test_one_or_two_of_them_are_emphasis() -> None:
    assert not _headings("A night", "Eleven posts")


def test_sentences_and_questions_in_bold_are_text() -> None:
    assert not _headings("It was a night.", "Who has counted the posts?", "“A bench it was.”")


def test_questions_in_bold_are_headings_among_more_headings_in_bold() -> None:
    lines = ["A night", "Eleven posts", "What now?", "A bench"]
    assert _headings(*lines) == lines
    asked = ["Who asked?", "Who saw it?", "And then?"]  # of an interview
    assert _headings(*lines, *asked) == [line for line in lines if line != "What now?"]
    assert not _headings("A night", "What now?", "A bench")


def test_questions_in_bold_may_have_the_missing_numbers_of_a_series_of_headings() -> None:
    series = ["1. A night", "2. Who counted them?", "3. Eleven posts", "4. A bench", "5. Why?"]
    assert _headings(*series) == series
    assert not _headings(*(f"{number}. Who counted them?" for number in "12345"))
    lines = ["1 A night", "2 Eleven posts", "Who counted them?", "3 A bench", "2 Who asked?"]
    assert _headings(*lines) == [lines[0], lines[1], lines[3]]


def test_where_there_are_heading_elements_bold_paragraphs_are_text() -> None:
    between = f"<p>{_SEA}</p><h2>Later</h2>"
    assert _headings("A night", "Eleven posts", "A bench", between=between) == ["Later"] * 3
