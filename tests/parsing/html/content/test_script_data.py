"""Text that a page holds in script data."""

import json

import pytest
from made_pages import lines_of, page_of, read_page

from reader.model.article import BlockKind

_SAID = " ".join(
    f"<p>The storm over Saltrey has lasted for {day} days now.</p>" for day in range(12)
)


_QUOTED = _SAID.replace("<", "\\u003C").replace("/", "\\u002F")


def test_text_in_a_state_that_a_function_returns_is_found() -> None:
    article = page_of(
        "<div id='__nuxt'><time>2026-11-02</time></div>"
        "<script>window.__NUXT__=(function(a,b){return"
        f'{{data:[{{title:a,body:"{_QUOTED}",tags:[b]}}]}}}}("Storm","sea"))</script>'
    )
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 12


@pytest.mark.parametrize(
    ("title", "shown"),
    [("Ferry to Saltrey lost in the storm", True), ("Library of Brenn opens second branch", False)],
)
def test_text_in_a_script_is_taken_when_it_is_about_what_the_title_says(
    title: str, shown: bool
) -> None:
    said = _SAID.replace('"', "'")
    article = read_page(
        f"<html><head><title>{title}</title></head><body><div id='app'></div>"
        f'<script>window.__INITIAL_STATE__ = {{"weather": {{"text": "{said}"}}}};'
        "</script></body></html>"
    )
    assert ("has lasted" in article.text) is shown


def test_a_file_that_a_page_shows_by_script_is_read_line_by_line() -> None:
    raw = ["STORM WARNING", "", "AUTHORS:", "- Ida Lund", "- Ole <Kant>", ""]
    state = json.dumps({"payload": {"route": {"blob": {"rawLines": raw * 20}}}})
    article = page_of(
        "<div><h2>Files</h2><p>History</p></div>"
        f"{'<script src=/a.js></script>' * 90}"
        f"<script type='application/json'>{state.replace('<', chr(92) + 'u003c')}</script>",
        title="warnings/2026-11-02-storm.txt at main in Saltrey harbour warnings",
    )
    assert "STORM WARNING\n\nAUTHORS:\n- Ida Lund\n- Ole <Kant>" in article.text


@pytest.mark.parametrize(
    ("heading", "quotation"),
    [
        ({"type": "heading", "text": "The vote", "level": 2}, {"type": "quote", "text": "Oil!"}),
        ({"type": "H3", "text": "The vote"}, {"type": "BQ", "text": "Oil!"}),
        (
            {"__typename": "HeadingBlock", "html": "<h3>The vote</h3>"},
            {"__typename": "BlockQuote", "html": "<p>Oil!</p>"},
        ),
        (
            {"blockName": "core/heading", "content": "The vote"},
            {"blockName": "core/quote", "content": "<p>Oil!</p>"},
        ),
    ],
)
def test_headings_and_quotations_among_the_paragraphs_of_a_state_are_kept(
    heading: dict[str, object], quotation: dict[str, object]
) -> None:
    said = [
        f"The storm over Saltrey & Brenn has lasted for {day} days, they said." for day in range(9)
    ]
    state = [{"type": "paragraph", "text": text} for text in said]
    body = [*state[:4], heading, *state[4:6], quotation, *state[6:]]
    data = json.dumps({"props": {"body": body}}).replace("</", "<\\/")
    article = page_of(f"<script id='__NEXT_DATA__' type='application/json'>{data}</script>")
    assert lines_of(article, BlockKind.PARAGRAPH) == said
    assert lines_of(article, BlockKind.HEADING) == ["The vote"]
    assert lines_of(article, BlockKind.QUOTATION) == ["Oil!"]
