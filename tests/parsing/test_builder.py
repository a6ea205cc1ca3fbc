"""Building blocks: spans, separators, marks preserved through cleaning, columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_texts

from reader.errors import ParseError
from reader.model.article import SIGNATURE, Block, BlockKind, InlineKind, Meta
from reader.model.blocks import BlockColumns
from reader.model.inline_columns import InlineColumns, LinkColumns
from reader.parsing.block_text import Mark
from reader.parsing.builder import RULE_TEXT, ArticleBuilder
from reader.text.clean import clean_text
from reader.text.span import Span


def test_blocks_stand_a_blank_line_apart() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.HEADLINE, "Tide table")
    builder.add(BlockKind.PARAGRAPH, "The tide is out.")
    article = builder.build("tide.txt")
    assert article.text == "Tide table\n\nThe tide is out."
    assert block_texts(article) == [
        "Tide table",
        "The tide is out.",
    ]


def test_a_note_without_a_word_is_none() -> None:
    builder = ArticleBuilder()
    assert builder.add(BlockKind.PARAGRAPH, "[]")
    assert not builder.add(BlockKind.FOOTNOTE, "[]")
    assert builder.add(BlockKind.FOOTNOTE, "7")


@pytest.mark.parametrize(
    ("lines", "is_signed"),
    [
        (["It burns.", "Ida Lund"], True),
        (["It burns.", "It glows.", "Ida Lund, keeper of the lamp"], True),
        (["It burns for", "Ida Lund"], False),
        (["It burns.", "Warm Regards"], False),
        (["It burns.", "Lest We Forget"], False),
        (["It burns.", "Read More"], False),
        (["It burns.", "Ida Lund lit it."], False),
        (["It burns."] * 5 + ["Ida Lund"], False),  # a letter
    ],
)
def test_the_last_line_of_a_quotation_that_is_a_name_is_its_signature(
    lines: list[str], is_signed: bool
) -> None:
    builder = ArticleBuilder()
    for line in lines:
        builder.add(BlockKind.QUOTATION, line, level=1)
    builder.add(BlockKind.PARAGRAPH, "Ida Lund")
    labels = [block.label for block in builder.build("").blocks]
    assert labels == [*[""] * (len(lines) - 1), SIGNATURE * is_signed, ""]


@pytest.mark.parametrize(
    ("lines", "signatures"),
    [
        (["It burns.", "Ida Lund", "“It glows.”", "It glows.", "Per Holm, baker"], [1, 4]),
        (["It burns.", "Ida Lund", "It glows.", "Nobody knows why."], []),  # a play, a letter
        (["Ida Lund", "It burns.", "Per Holm", "It glows."], []),
        (["They saw it.", "Ida Lund", "Per Holm"], []),
    ],
)
def test_each_of_several_quotations_has_its_signature(
    lines: list[str], signatures: list[int]
) -> None:
    builder = ArticleBuilder()
    for line in lines:
        builder.add(BlockKind.QUOTATION, line, level=1)
    blocks = builder.build("").blocks
    assert [at for at, block in enumerate(blocks) if block.label == SIGNATURE] == signatures


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("It burns.\nIda Lund, keeper", "Ida Lund, keeper"),
        ("It burns\nand glows.\nIda Lund", "Ida Lund"),
        ("It burns for\nIda Lund", ""),
        ("They saw it.\nIda Lund\nPer Holm", ""),
        ("It burns.\nIda Lund lit it.", ""),
    ],
)
def test_a_name_in_the_last_line_of_a_quotation_is_its_signature(text: str, signature: str) -> None:
    builder = ArticleBuilder()
    start = text.rindex("\n") + 1
    builder.add(BlockKind.QUOTATION, text, marks=[Mark(start, start + 3, "", InlineKind.STRONG)])
    article = builder.build("")
    signed = [each.span.of(article.text) for each in article.blocks if each.label == SIGNATURE]
    assert signed == [signature] * bool(signature)
    assert article.inlines[0].span.of(article.text) == text[start : start + 3]


def test_a_signature_of_two_lines_is_one() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.QUOTATION, "It burns.")
    builder.add(BlockKind.QUOTATION, "Ida Lund Jr.\nTower Keeper", label=SIGNATURE)
    assert [block.label for block in builder.build("").blocks] == ["", SIGNATURE]


def test_a_dateline_shares_the_line_of_its_paragraph() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.DATELINE, "ALDER HAVEN —")
    builder.add(BlockKind.PARAGRAPH, "The bridge is shut.")
    builder.add(BlockKind.PARAGRAPH, "Nobody minds.")
    article = builder.build("")
    assert article.text == "ALDER HAVEN — The bridge is shut.\n\nNobody minds."
    assert article.blocks[2].span.of(article.text) == "Nobody minds."


def test_a_dateline_before_a_heading_stands_alone() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.DATELINE, "ALDER HAVEN —")
    builder.add(BlockKind.HEADING, "Morning", level=2)
    assert builder.build("").text == "ALDER HAVEN —\n\nMorning"


def test_cells_are_joined_by_tabs_and_empty_ones_stay() -> None:
    builder = ArticleBuilder()
    builder.add_row(["Year", "Pike", "Perch"], header=True)
    builder.add_row(["1990", "", "3\n4\t0"])
    assert not builder.add_row(["", " "])
    article = builder.build("")
    assert article.text == "Year\tPike\tPerch\n\n1990\t\t3 4 0"
    assert [block.level for block in article.blocks] == [1, 0]


def test_only_code_keeps_blank_lines() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, " one \n\n \n two ")
    builder.add(BlockKind.CODE, "\n  if x:\n\n    y\n\n")
    assert builder.build("").text == "one\ntwo\n\n  if x:\n\n    y"


def test_blocks_without_text_are_left_out() -> None:
    builder = ArticleBuilder()
    assert not builder.add(BlockKind.PARAGRAPH, " \u200b ")
    with pytest.raises(ParseError, match="no text"):
        builder.build("empty.html")


def test_images_and_rules_get_a_text() -> None:
    builder = ArticleBuilder()
    builder.add_rule()
    builder.add_image("a.jpg", " A  bridge\x1b ")
    builder.add_image("b.jpg")
    builder.add_rule()
    builder.add_rule()
    article = builder.build("")
    assert article.text.endswith(f"Image\n\n{RULE_TEXT}")
    assert [image.src for image in article.images] == ["a.jpg", "b.jpg"]
    assert article.images[1].alt == ""


@pytest.mark.parametrize(
    ("alternative", "caption", "credit", "text"),
    [
        ("The old dock", "The old dock, in Lipa.", "", "Image"),
        ("The old dock (Vell News)", "The old dock.", "Vell News", "Image"),
        ("The old dock in the rain", "The old dock.", "", "The old dock in the rain"),
        ("The old dock", "", "", "The old dock"),
    ],
)
def test_an_image_leaves_its_words_to_a_caption_that_has_them(
    alternative: str, caption: str, credit: str, text: str
) -> None:
    builder = ArticleBuilder()
    builder.add_image("a.jpg", alternative)
    builder.add(BlockKind.CAPTION, caption)
    builder.add(BlockKind.CREDIT, credit)
    builder.add(BlockKind.PARAGRAPH, "The old dock (Vell News) opened.")
    article = builder.build("")
    assert article.images[0].span.of(article.text) == text
    assert article.images[0].alt == alternative


def test_marks_follow_their_words_through_cleaning() -> None:
    builder = ArticleBuilder()
    text = "  e\u0301t\u00ade\u0301 and \x07 the\r\n\r\n  sea "
    start = text.index("the")
    marks = [
        Mark(2, 8, "https://example.org/a"),
        Mark(start, start + 3, inline=InlineKind.STRONG),
        Mark(text.index("sea"), text.index("sea") + 3, "https://example.org/b", InlineKind.CODE),
    ]
    builder.add(BlockKind.PARAGRAPH, text, marks=marks)
    article = builder.build("")
    assert [link.span.of(article.text) for link in article.links] == ["été", "sea"]
    assert [inline.span.of(article.text) for inline in article.inlines] == ["the", "sea"]


def test_many_marks_are_columns_that_look_like_links_and_emphasis() -> None:
    builder = ArticleBuilder()
    few = ArticleBuilder()
    for number in range(1_500):
        marks = [Mark(0, 4, f"#n{number}"), Mark(5, 9, inline=InlineKind.STRONG)]
        for each in (builder, few)[: 1 + (number < 9)]:
            each.add(BlockKind.PARAGRAPH, "Salt, bold words.", marks=marks)
    many, small = builder.build(""), few.build("")
    assert isinstance(many.links, LinkColumns)
    assert isinstance(many.inlines, InlineColumns)
    assert isinstance(small.links, tuple)
    assert many.links[:9] == small.links
    assert many.inlines[:9] == small.inlines
    assert len(many.links) == len(many.inlines) == 1_500


def test_notices_are_given_once_and_metadata_is_cleaned() -> None:
    builder = ArticleBuilder(Meta(title="A\x1b[31m\nline", byline=" Mira\tOduya "))
    builder.add(BlockKind.PARAGRAPH, "Text.")
    builder.add_notice("Only a part")
    builder.add_notice("Only a part")
    article = builder.build("")
    assert article.notices == ("Only a part",)
    assert "\x1b" not in article.meta.title
    assert article.meta.byline == "Mira Oduya"


def test_thousands_of_blocks_are_joined_as_a_few_are() -> None:
    texts = [f"Lamp {number} – lit." if number % 7 else f"Lamp {number}" for number in range(3_500)]
    builder = ArticleBuilder()
    builder.add_paragraphs(texts)
    article = builder.build("")
    assert article.text == "\n\n".join(texts)
    assert len(builder) == 0
    assert block_texts(article) == texts


def test_many_paragraphs_are_columns_that_look_like_blocks() -> None:
    builder = ArticleBuilder()
    builder.add_paragraphs(f" paragraph {number} " for number in range(3000))
    article = builder.build("")
    assert isinstance(article.blocks, BlockColumns)
    assert len(article.blocks) == 3000
    assert article.blocks[-1].span.of(article.text) == "paragraph 2999"
    assert article.blocks[1:3] == (article.blocks[1], article.blocks[2])
    assert article.blocks[0] == Block(BlockKind.PARAGRAPH, Span(0, 11))
    assert article.blocks == tuple(article.blocks)


def test_blocks_of_a_short_article_are_those_that_a_long_one_begins_with() -> None:
    few, many = ArticleBuilder(), ArticleBuilder()
    for builder in (few, many):
        builder.add(BlockKind.HEADING, "Lamps", level=2)
        builder.add(BlockKind.LIST_ITEM, "One is lit.", level=1, label="3.")
        builder.add(BlockKind.LIST_ITEM, "One is not.", level=300)
    many.add_paragraphs(f"Lamp {number}" for number in range(3000))
    short, long = few.build(""), many.build("")
    assert isinstance(short.blocks, tuple)
    assert short.blocks == long.blocks[:3]
    assert [block[2:] for block in short.blocks] == [(2, ""), (1, "3."), (255, "")]
    assert [*map(type, short.blocks[0])] == [*map(type, long.blocks[0])]


_LINE = st.lists(  # joined, as `st.text` would hardly ever choose white space
    st.characters(exclude_categories=["Cc"]) | st.sampled_from("\n\t "), max_size=40
).map("".join)


@given(st.lists(_LINE, max_size=8))
def test_paragraphs_at_once_are_paragraphs_one_by_one(texts: list[str]) -> None:
    at_once, one_by_one = ArticleBuilder(), ArticleBuilder()
    at_once.add_paragraphs(texts)
    for text in texts:
        one_by_one.add(BlockKind.PARAGRAPH, text)
    at_once.add(BlockKind.PARAGRAPH, "end")
    one_by_one.add(BlockKind.PARAGRAPH, "end")
    assert at_once.build("") == one_by_one.build("")


@given(
    st.sampled_from([BlockKind.PARAGRAPH, BlockKind.TABLE_ROW, BlockKind.CODE, BlockKind.HEADING]),
    st.text(max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4),
)
def test_any_text_with_any_marks_builds_a_clean_article(
    kind: BlockKind, text: str, ranges: list[tuple[int, int]]
) -> None:
    builder = ArticleBuilder()
    builder.add(kind, text, marks=[Mark(start, end, "u") for start, end in ranges])
    builder.add(BlockKind.PARAGRAPH, "end")
    article = builder.build("")
    assert clean_text(article.text) == article.text
    for link in article.links:
        assert article.blocks[0].span.start <= link.span.start < link.span.end
        assert link.span.end <= article.blocks[0].span.end


def test_of_very_many_notices_the_first_are_given_and_the_others_counted() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, "end")
    for number in range(5_000):
        builder.add_notice(f"chapter {number} is missing")
        builder.add_notice("chapter 0 is missing")
    notices = builder.build("").notices
    assert notices[:2] == ("chapter 0 is missing", "chapter 1 is missing")
    assert len(notices) == 21
    assert notices[-1] == "and 4,980 more of this kind"


def test_links_of_a_row_stay_on_their_words() -> None:
    builder = ArticleBuilder()
    builder.add_row(["a  gull", " nine  boats"], marks=[[Mark(3, 7, "/g")], [Mark(7, 12, "/b")]])
    article = builder.build("gulls")
    assert article.text == "a gull\tnine boats"
    assert [link.span.of(article.text) for link in article.links] == ["gull", "boats"]
