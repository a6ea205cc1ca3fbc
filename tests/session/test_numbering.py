"""Going to paragraphs by number."""

import pytest
from specimens import article_of, paragraphs

from reader.model.article import BlockKind
from reader.session.numbering import paragraph_count, paragraph_number, paragraph_start

STORY = article_of(
    (BlockKind.HEADLINE, "Rain"),
    (BlockKind.DATELINE, "SALTREY -"),
    (BlockKind.PARAGRAPH, "It rained."),
    (BlockKind.PARAGRAPH, "It stopped."),
)


def test_a_dateline_is_one_paragraph_with_what_is_beside_it() -> None:
    starts = [block.span.start for block in STORY.blocks]
    assert [paragraph_number(STORY, start) for start in starts] == [1, 2, 2, 3]
    assert paragraph_count(STORY) == 3


@pytest.mark.parametrize(
    ("before", "after", "count"), [(0, 1, 1), (0, 0, 1), (7, 1, 8), (8, 1, 10)]
)
def test_a_dateline_is_among_the_first_eight_blocks_and_before_another(
    before: int, after: int, count: int
) -> None:
    story = article_of(
        *[(BlockKind.PARAGRAPH, "It rained.")] * before,
        (BlockKind.DATELINE, "SALTREY -"),
        *[(BlockKind.PARAGRAPH, "It stopped.")] * after,
    )
    assert paragraph_count(story) == count
    assert paragraph_number(story, len(story.text)) == count


def test_the_paragraph_of_a_dateline_begins_with_it() -> None:
    starts = [block.span.start for block in STORY.blocks]
    assert [paragraph_start(STORY, number) for number in (1, 2, 3)] == [
        starts[0],
        starts[1],
        starts[3],
    ]


def test_an_article_without_paragraphs_has_none_to_go_to() -> None:
    empty = STORY._replace(blocks=())
    assert (paragraph_count(empty), paragraph_number(empty, 0), paragraph_start(empty, 1)) == (
        0,
        1,
        0,
    )


def test_a_number_leads_to_the_paragraph_that_bears_it() -> None:
    for article in (STORY, paragraphs("One.", "Two.", "Three.")):
        for number in range(1, paragraph_count(article) + 1):
            assert paragraph_number(article, paragraph_start(article, number)) == number


def test_a_number_that_no_paragraph_has_leads_to_the_first_or_last() -> None:
    assert paragraph_start(STORY, 0) == 0
    assert paragraph_start(STORY, 99) == STORY.blocks[-1].span.start
