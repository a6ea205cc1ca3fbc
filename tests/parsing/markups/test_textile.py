"""Textile is read like the other light markups."""

from listed_blocks import kinds_levels_and_texts
from processor_time import assert_in_proportion

from reader.model.article import Article, BlockKind
from reader.parsing.registry import parse_article

_TEXT = """h1. The eggs of Garth

p(lead). Nobody counts _eggs_ like *Ada Quill*, as "her ledger(opens it)":https://garth.example/l.
shows[1].

h2(#hens). The hens

bq. An egg is an egg.

* One with @code@
** inner
# first

|_. Hen |_. Eggs |
| Ida | 3 |

bc.. count eggs

write them down

p. And !https://garth.example/hen.jpg(A hen)! that is all.

###. Nobody reads this.

fn1. In the spring.
"""


def _parse(text: str) -> Article:
    return parse_article(text.encode(), location="eggs.textile")


def test_a_list_may_begin_right_below_a_heading() -> None:
    assert kinds_levels_and_texts(_parse("h2. Of hens\nand eggs\n* They lay.\n** Daily.\n")) == [
        ("headline", 0, "Of hens and eggs"),
        ("list_item", 1, "They lay."),
        ("list_item", 2, "Daily."),
    ]


def test_blocks_of_textile_have_their_kinds() -> None:
    article = _parse(_TEXT)
    blocks = kinds_levels_and_texts(article)
    assert blocks == [
        (BlockKind.HEADLINE, 0, "The eggs of Garth"),
        (BlockKind.PARAGRAPH, 0, "Nobody counts eggs like Ada Quill, as her ledger.\nshows[1]."),
        (BlockKind.HEADING, 2, "The hens"),
        (BlockKind.QUOTATION, 1, "An egg is an egg."),
        (BlockKind.LIST_ITEM, 1, "One with code"),
        (BlockKind.LIST_ITEM, 2, "inner"),
        (BlockKind.LIST_ITEM, 1, "first"),
        (BlockKind.TABLE_ROW, 1, "Hen\tEggs"),
        (BlockKind.TABLE_ROW, 0, "Ida\t3"),
        (BlockKind.CODE, 0, "count eggs"),
        (BlockKind.CODE, 0, "write them down"),
        *blocks[11:-1],
        (BlockKind.FOOTNOTE, 0, "In the spring."),
    ]
    assert "Nobody reads" not in article.text


def test_links_and_pictures_of_textile_lead_where_they_say() -> None:
    article = _parse(_TEXT)
    assert ("her ledger", "https://garth.example/l") in [
        (link.span.of(article.text), link.href) for link in article.links
    ]
    assert [(image.src, image.alt) for image in article.images] == [
        ("https://garth.example/hen.jpg", "A hen")
    ]


def test_signs_inside_words_and_between_spaces_are_signs() -> None:
    text = "A lamp_post_sign costs 3 * 4 - 2 = 10, and 2^3^ is _not_ snake_case."
    assert _parse(f"{text}\n").text == text.replace("_not_", "not").replace("2^3^", "2³")


def test_code_and_pictures_in_the_words_of_a_link_stay() -> None:
    article = _parse('See "@hatch@ and *more*":https://garth.example/c of it.\n')
    assert article.text == "See hatch and more of it."
    assert [link.span.of(article.text) for link in article.links] == ["hatch and more"]
    shown = _parse('Eggs: "!hen.jpg(A hen)!":https://garth.example/d of Ida\n')
    assert [image.alt for image in shown.images] == ["A hen"]


def test_a_number_in_brackets_is_a_mark_only_of_a_note_there_is() -> None:
    text = "Nests[1] are counted by hens[3].\n\nfn1. In the spring.\n"
    assert _parse(text).text.startswith("Nests[1] are counted by hens[3].")


def test_code_with_fences_is_one_block() -> None:
    article = _parse("bc. ```\nhatch\n```\n\nEggs.\n")
    assert kinds_levels_and_texts(article) == [
        (BlockKind.CODE, 0, "```\nhatch\n```"),
        (BlockKind.PARAGRAPH, 0, "Eggs."),
    ]


def test_null_characters_are_no_places_of_links() -> None:
    assert _parse("An egg \0005\0 and @code@.\n").text.endswith("and code.")


def test_several_blank_lines_part_blocks_as_one_does() -> None:
    article = parse_article(
        b"It counts[1].\n\n\nh2. The hens\n\n\nfn1. On Sundays.", location="a.textile"
    )
    assert kinds_levels_and_texts(article) == [
        ("paragraph", 0, "It counts[1]."),
        ("heading", 2, "The hens"),
        ("footnote", 0, "On Sundays."),
    ]


def test_a_dollar_stands_for_the_address_of_its_link() -> None:
    article = parse_article(b'It is at "$":https://garth.example/l.', location="a.textile")
    assert article.text == "It is at https://garth.example/l."


def test_dashes_strike_nothing_through_and_comments_are_left_out() -> None:
    text = "Eggs -- not all -- are -gone- sold.\n\n<!-- count\nthem -->\nHens.\n"
    article = parse_article(text.encode(), location="eggs.textile")
    assert article.text == "Eggs -- not all -- are gone sold.\n\nHens."
    assert [each.span.of(article.text) for each in article.inlines] == ["gone"]


def test_a_list_may_begin_with_a_later_number() -> None:
    article = parse_article(b"#4 hens\n# eggs\n", location="eggs.textile")
    assert [block.label for block in article.blocks] == ["4.", "5."]


def test_words_in_bold_may_begin_with_a_number() -> None:
    article = parse_article(b"h1. Eggs\n\n*5 hens* are late.\n", location="eggs.textile")
    assert kinds_levels_and_texts(article)[1:] == [("paragraph", 0, "5 hens are late.")]


def test_comments_in_code_stay_and_those_in_a_list_leave_its_items_apart() -> None:
    text = "* Ida <!-- old -->\n* Una\n\nbc. <b>\n<!-- hens -->\n"
    article = parse_article(text.encode(), location="eggs.textile")
    assert kinds_levels_and_texts(article) == [
        ("list_item", 1, "Ida"), ("list_item", 1, "Una"), ("code", 0, "<b>\n<!-- hens -->"),
    ]  # fmt: skip


def test_comments_without_an_end_are_read_in_linear_time() -> None:
    def work(count: int) -> None:
        parse_article(b"Eggs.\n\n" + b"<!-- " * count, location="eggs.textile")

    # not quadratic: 25 times
    assert_in_proportion(work, 3_000, 15_000, at_most=12, slack_seconds=0.1)
