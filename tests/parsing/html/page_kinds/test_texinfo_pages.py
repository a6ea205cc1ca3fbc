"""Manuals that makeinfo writes as pages."""

import pytest
from listed_blocks import kinds_and_texts
from made_pages import STORM, read_page

from reader.model.article import BlockKind

_SIGN = "<!-- Created by GNU Texinfo 7.1.1, https://www.gnu.org/software/texinfo/ -->"


def _menu(words: str, name: str = "nav-panel") -> str:
    return f'<div class="{name}">\n<p>\n{words} &nbsp; </p>\n</div>'


_UP = 'Up: <a href="#Top" accesskey="u" rel="up">Tides</a>'
_NEXT = f'Next: <a href="#Ebb" accesskey="n" rel="next">Ebb</a>, {_UP}'
_PREVIOUS = f'Previous: <a href="#Flood" accesskey="p" rel="prev">Flood</a>, {_UP}'
_NOTE = "The register of the harbour says so."


def _section(name: str, menu: str, text: str) -> str:
    return (
        f'<div class="section-level-extent" id="{name}">{menu}'
        f'<h2 class="section" id="{name}-1"><span>{name}<a class="copiable-link" href="#{name}-1">'
        f" &para;</a></span></h2>{text}"
    )


def _manual(notes: str = "", sign: str = _SIGN) -> list[tuple[str, str]]:
    body = (
        '<div class="top-level-extent" id="Top">'
        + _menu('Next: <a href="#Flood" accesskey="n" rel="next">Flood</a>')
        + '<h1 class="top" id="Tides"><span>Tides</span></h1><ul class="mini-toc"><li>'
        + '<a href="#Flood" accesskey="1">Flood</a></li><li><a href="#Ebb">Ebb</a></li></ul>'
        + "<hr>"
        + _section("Flood", _menu(_NEXT), f"{STORM}<hr></div>")
        + _section("Ebb", _menu(_PREVIOUS), f"{STORM}</div></div>{notes}")
    )
    page = f"<!DOCTYPE html><html>{sign}<head><title>Tides</title></head><body>{body}</body></html>"
    return kinds_and_texts(read_page(page))


def test_menus_of_the_sections_and_rules_beside_them_are_removed() -> None:
    found = _manual()
    assert [text for kind, text in found if kind == "heading"] == ["Flood", "Ebb"]
    assert {kind for kind, _ in found} == {"headline", "heading", "paragraph"}
    assert not [text for _, text in found if "Up:" in text or "Next:" in text]


_HEAD = '<h4 class="footnotes-heading">Footnotes</h4>'
_NEW_NOTES = (
    f'<div class="footnotes-segment"><hr>{_HEAD}'
    f'<h5 class="footnote-body-heading"><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>{_NOTE}</p>'
    '<h5 class="footnote-body-heading"><a id="FOOT2" href="#DOCF2">(2)</a></h5><p>So it is.</p>'
    "</div>"
)
_OLD_NOTES = (
    f'<div class="footnote"><hr>{_HEAD}<h3><a name="FOOT1" href="#DOCF1">(1)</a></h3><p>{_NOTE}</p>'
    '<h3><a name="FOOT2" href="#DOCF2">(2)</a></h3><p>So it is.</p></div>'
)


@pytest.mark.parametrize("notes", [_NEW_NOTES, _OLD_NOTES])
def test_what_stands_below_a_number_in_parentheses_is_a_footnote(notes: str) -> None:
    assert _manual(notes)[-2:] == [("footnote", _NOTE), ("footnote", "So it is.")]
    assert [text for kind, text in _manual(notes) if kind == "heading"] == ["Flood", "Ebb"]


def test_a_box_called_header_that_leads_nowhere_stays() -> None:
    words = "Next year the tide will be higher than ever before, the office of the harbour says."
    box = f'<div class="header"><p>{words}</p></div>'
    assert ("paragraph", words) in _manual(f'<div class="section">{box}{STORM}</div>')


def test_the_contents_of_a_manual_whose_sections_are_pages_stay() -> None:
    items = "".join(f'<li><a href="{name}.html">{name}</a></li>' for name in ("Flood", "Ebb"))
    body = f'<h1 class="top">Tides</h1><ul class="mini-toc">{items}</ul>'
    page = (
        f"<!DOCTYPE html><html>{_SIGN}<head><title>Tides</title></head><body>{body}</body></html>"
    )
    found = kinds_and_texts(read_page(page))
    assert found == [("headline", "Tides"), ("list_item", "Flood"), ("list_item", "Ebb")]


def test_rules_inside_a_section_stay() -> None:
    found = _manual(f"<hr>{STORM}<hr>{STORM}")
    assert [kind for kind, _ in found].count("rule") == 2


@pytest.mark.parametrize("rest", ["<hr>", "<h5>", "<h5><a>(1)", "<h4>Footnotes<p>Loose</p>"])
def test_notes_that_break_off_lose_no_text(rest: str) -> None:
    found = _manual(f'<div class="footnotes-segment">{rest}')
    assert [kind for kind, _ in found].count(str(BlockKind.PARAGRAPH)) >= 8


def test_pages_of_other_programs_are_left_alone() -> None:
    kinds = [kind for kind, _ in _manual(sign="<!-- Created by hand -->")]
    assert "rule" in kinds


def test_a_page_that_only_mentions_the_program_keeps_its_notes() -> None:
    words = "A swell is a long wave that comes from far away."
    note = f"<div class='footnote'><h4>What the words mean</h4><p>{words}</p></div>"
    body = f"<h1>Tides</h1><p>This page was not made by GNU Texinfo.</p>{STORM}{note}"
    found = kinds_and_texts(read_page(f"<html><head><title>Tides</title></head>{body}</html>"))
    assert found[-2:] == [("heading", "What the words mean"), ("paragraph", words)]
