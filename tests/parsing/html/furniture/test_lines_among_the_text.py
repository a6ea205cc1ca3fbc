"""Single lines in the text: which are folded, and which headings are removed with their section."""

from made_pages import STORM, page_of
from storm_page import PROSE, TITLE, blocks_of

_LINK = "<a href='/1'>The harbour master who counts the waves every morning</a>"


def test_a_line_that_only_links_is_folded() -> None:
    for line in (_LINK, f"Read more: {_LINK}"):
        blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<p>{line}</p>{PROSE}</div>")
        assert [kind for kind, text in blocks if "counts the waves" in text] == ["promo"]


def test_a_heading_is_removed_with_the_list_that_was_cut() -> None:
    links = "".join(f"<li><a href='{n}'>Chapter {n} of the harbour book</a></li>" for n in range(9))
    blocks = blocks_of(
        f"<h1>{TITLE}</h1><div>{PROSE}<h2>Chapters</h2><ul>{links}</ul><h2>The storm</h2>{PROSE}"
        "</div>"
    )
    assert [text for kind, text in blocks if kind == "heading"] == ["The storm"]


def test_a_heading_that_is_broken_into_lines_is_one_heading() -> None:
    for broken in ("The storm<br>at night", "The storm<br><br>at night"):
        blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<h2>{broken}</h2>{PROSE}</div>")
        assert [text for kind, text in blocks if kind == "heading"] == ["The storm at night"]


def test_a_heading_of_ornaments_parts_two_sections_and_heads_none() -> None:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<h3>* * *</h3>{PROSE}</div>")
    assert [kind for kind, _ in blocks if kind in ("heading", "rule")] == ["rule"]


def test_signs_that_play_a_sound_and_boxes_of_sister_sites_are_no_text() -> None:
    article = page_of(
        "<h1>Storm over Saltrey</h1><p>Saltrey [sol] <a href='/a.ogg'>ⓘ</a> is a town and a "
        f"harbour.</p>{STORM}"
        "<table class='sistersitebox' role='presentation'><tr><td>Commons has media of "
        "<a href='/c'>Saltrey</a>.</td></tr></table>"
    )
    assert "Saltrey [sol] is a town and a harbour." in article.text
    assert "Commons" not in article.text


def test_the_name_of_an_icon_in_a_font_of_icons_is_not_text() -> None:
    icons = (
        "The lamp burns again, says its keeper. <i class='material-icons'>arrow_forward</i>",
        "<b class='material-symbols-outlined'>share</b> The lamp burns again, says its keeper.",
    )
    for words in icons:
        text = page_of(f"<h1>Storm over Saltrey</h1><div>{STORM}<p>{words}</p></div>").text
        assert text.endswith("\n\nThe lamp burns again, says its keeper.")
