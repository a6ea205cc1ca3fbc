"""The outline of articles with and without headings."""

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.sections import find_sections
from reader.model.article import Article, Block, BlockKind, Meta
from reader.model.blocks import BlockColumns
from reader.text.span import Span

K = BlockKind


def article(*parts: tuple[BlockKind, str, int]) -> Article:
    text, blocks = "", []
    for kind, words, level in parts:
        text += "\n\n" if text else ""
        blocks.append(Block(kind, Span(len(text), len(text) + len(words)), level))
        text += words
    return Article("test", text, blocks)


def test_headings_nest_under_the_headline() -> None:
    source = article(
        (K.HEADLINE, "Flood in Delta City", 1),
        (K.PARAGRAPH, "It rained for a week.", 0),
        (K.HEADING, "The night", 2),
        (K.PARAGRAPH, "Nobody slept.", 0),
        (K.HEADING, "The pumps", 3),
        (K.PARAGRAPH, "They failed.", 0),
        (K.HEADING, "The day", 2),
        (K.PARAGRAPH, "The sun came.", 0),
    )
    found = find_sections(source)
    assert [(s.title, s.level) for s in found] == [
        ("Flood in Delta City", 1),
        ("It rained for a week.", 2),
        ("The night", 2),
        ("The pumps", 3),
        ("The day", 2),
    ]
    assert found[0].span.end == len(source.text)
    assert found[2].span.end == found[4].span.start
    assert found[3].span.end == found[4].span.start


@pytest.mark.parametrize("heading", [K.HEADING, K.PARAGRAPH])
def test_the_lead_is_below_the_headline(heading: BlockKind) -> None:
    source = article(
        (K.PARAGRAPH, "The Harbor Ledger", 0),
        (K.HEADLINE, "Council votes to reopen the ferry line", 1),
        (K.PARAGRAPH, "The council voted on Monday.", 0),
        (heading, "The night", 2),
        (K.PARAGRAPH, "Nobody slept.", 0),
    )
    titles = [section.title for section in find_sections(source)]
    assert titles[:2] == ["Council votes to reopen the ferry line", "The council voted on Monday."]
    assert "The Harbor Ledger" not in titles


def test_the_description_of_a_feed_is_no_section_before_its_entries() -> None:
    source = article(
        (K.HEADLINE, "Quay News", 1),
        (K.PARAGRAPH, "News from the quay, every day.", 0),
        (K.HEADING, "Ferry returns to Vell", 2),
        (K.HEADING, "Lamps go out again", 2),
    )
    feed = source._replace(meta=Meta(lists="entries"))
    assert [section.title for section in find_sections(feed)] == [
        "Quay News",
        "Ferry returns to Vell",
        "Lamps go out again",
    ]
    assert len(find_sections(source)) == 4


def test_an_article_without_headings_has_headline_lead_and_parts() -> None:
    words = "The water rose in the lower streets and people carried what they could. " * 4
    source = article(
        (K.HEADLINE, "Flood in Delta City", 1),
        (K.CAPTION, "A boat in Mill Street.", 0),
        *((K.PARAGRAPH, f"Part {n}. {words}", 0) for n in range(40)),
    )
    found = find_sections(source)
    assert found[0].title == "Flood in Delta City"
    assert found[1].title.startswith("Part 0. The water")
    assert 6 <= len(found) <= 16
    assert all(s.title.endswith("…") for s in found[1:])


def test_a_single_heading_above_all_text_is_followed_by_parts() -> None:
    words = "The water rose in the lower streets and people carried what they could. " * 4
    source = article(
        (K.HEADLINE, "Flood in Delta City", 1),
        (K.HEADING, "Nobody slept, and the pumps failed", 3),
        *((K.PARAGRAPH, f"Part {n}. {words}", 0) for n in range(40)),
    )
    found = find_sections(source)
    assert [(s.title, s.level) for s in found[:2]] == [
        ("Flood in Delta City", 1),
        ("Nobody slept, and the pumps failed", 2),
    ]
    assert 6 <= len(found) <= 16
    assert found[1].span.end == found[2].span.start
    assert all(s.title.startswith("Part ") and s.level == 2 for s in found[2:])


def test_a_single_heading_below_text_is_a_section() -> None:
    words = "The water rose in the lower streets and people carried what they could. " * 4
    source = article(
        (K.HEADLINE, "Flood in Delta City", 1),
        (K.PARAGRAPH, "It rained for a week.", 0),
        (K.HEADING, "The night", 2),
        *((K.PARAGRAPH, f"Part {n}. {words}", 0) for n in range(40)),
    )
    assert [s.title for s in find_sections(source)] == [
        "Flood in Delta City", "It rained for a week.", "The night",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "dateline",
    ["DELTA CITY - ", "PORT-LANNEC, 4 mai — ", "DELTA CITY, Ill. (ANP) — ", "【霧見町】"],
)
def test_the_lead_is_titled_by_its_words_after_the_dateline(dateline: str) -> None:
    source = article((K.HEADLINE, "Flood", 1), (K.PARAGRAPH, f"{dateline}Water rose today.", 0))
    lead = find_sections(source)[1]
    assert lead.title == "Water rose today."
    assert lead.span.start == source.blocks[1].span.start


def test_a_short_article_has_no_parts() -> None:
    source = article((K.PARAGRAPH, "It rained.", 0), (K.PARAGRAPH, "It stopped.", 0))
    assert [s.title for s in find_sections(source)] == ["It rained."]


def test_a_rule_begins_a_part() -> None:
    paragraphs = [(K.PARAGRAPH, f"Line {n} of the report.", 0) for n in range(6)]
    source = article(*paragraphs[:3], (K.RULE, "* * *", 0), *paragraphs[3:])
    assert [s.title for s in find_sections(source)] == [
        "Line 0 of the report.",
        "Line 3 of the report.",
    ]


def test_an_empty_article_has_no_sections() -> None:
    assert find_sections(Article("test", "", ())) == ()


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(list(BlockKind)), st.text(max_size=90), st.integers(0, 6)),
        max_size=30,
    )
)
def test_sections_are_ordered_nested_and_titled(parts: list[tuple[BlockKind, str, int]]) -> None:
    source = article(*parts)
    found = find_sections(source)
    open_ends: list[int] = []
    for section in found:
        assert section.span.end <= len(source.text)
        assert "\n" not in section.title
        assert section.level >= 1
        while open_ends and open_ends[-1] <= section.span.start:
            open_ends.pop()
        assert not open_ends or section.span.end <= open_ends[-1]
        open_ends.append(section.span.end)
    starts = [section.span.start for section in found]
    assert starts == sorted(starts)


def test_a_dateline_is_titled_by_its_paragraph() -> None:
    source = article((K.DATELINE, "DELTA CITY –", 0), (K.PARAGRAPH, "It rained.", 0))
    (lead,) = find_sections(source)
    assert (lead.title, lead.span.start) == ("It rained.", 0)


@pytest.mark.parametrize("headings", [0, 3])
def test_the_blocks_of_a_long_text_are_not_all_created_at_once(headings: int) -> None:
    parts = [(K.HEADING, "Tides", 2)] * headings + [(K.PARAGRAPH, "The ferry is late.", 0)] * 20_000
    few = article(*parts[:100])
    whole = article(*parts)
    find_sections(few)
    whole = whole._replace(blocks=BlockColumns.of(whole.blocks))
    tracemalloc.start()
    try:
        assert find_sections(whole)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 20_000 * 20  # a number for each, at most


@pytest.mark.parametrize("heading", ["", "Tides"])
def test_a_block_without_text_ends_no_section(heading: str) -> None:
    parts = [(K.HEADING, heading, 2), (K.PARAGRAPH, "The ferry is late.", 0)] * 2
    whole = article(*parts, (K.PARAGRAPH, "", 0))
    assert whole.blocks[-1].span.start > (last := whole.blocks[-2].span.end)
    assert find_sections(whole)[-1].span.end == last
