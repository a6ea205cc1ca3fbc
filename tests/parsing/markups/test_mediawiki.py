"""The markup of MediaWiki."""

from contextlib import suppress

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_kinds, kinds_and_texts
from processor_time import assert_in_proportion

from reader.errors import ReaderError
from reader.model.article import Article
from reader.parsing.markups.mediawiki.mediawiki import parse_mediawiki
from reader.parsing.markups.spanning_cells import Cell, spread_rows
from reader.parsing.registry import parse_article


def parse(text: str) -> Article:
    return parse_mediawiki(text.encode(), location="pier.wiki")


def rows(text: str) -> list[tuple[str, int, str, str]]:
    article = parse(text)
    check_promises(article)
    return [
        (str(block.kind), block.level, block.label, article.text[block.span.start : block.span.end])
        for block in article.blocks
    ]


def test_headings_lists_and_rules_of_a_wiki_page_are_read() -> None:
    page = "Lamps burn.\n== Oil ==\n* whale\n** seal\n# first\n# second\n----\n;Wick\n:cotton\nEnd."
    assert rows(page) == [
        ("paragraph", 0, "", "Lamps burn."),
        ("heading", 2, "", "Oil"),
        ("list_item", 1, "", "whale"),
        ("list_item", 2, "", "seal"),
        ("list_item", 1, "1.", "first"),
        ("list_item", 1, "2.", "second"),
        ("rule", 0, "", "* * *"),
        ("paragraph", 0, "", "Wick"),
        ("paragraph", 0, "", "cotton"),
        ("paragraph", 0, "", "End."),
    ]


def test_sections_with_only_templates_in_them_are_left_out() -> None:
    page = "Lamps burn.<ref>So says Ida.</ref>\n== Notes ==\n{{reflist}}\n== Oil ==\n=== Seal ===\n"
    page += "Few.\n=== Whale ===\n{{stub}}\n== Links ==\n* [https://sea.example Log]\n"
    assert [text for *_, text in rows(page)] == [
        *("Lamps burn.[1]", "Oil", "Seal", "Few.", "Links", "Log", "So says Ida."),
    ]
    page = "Lamps burn.<ref>So says Ida.</ref>\n== Notes ==\n<references />\n"
    assert [text for *_, text in rows(page)] == ["Lamps burn.[1]", "Notes", "So says Ida."]


def test_links_and_emphasis_of_a_wiki_page_are_words() -> None:
    article = parse(
        "The [[Pier lamp|lamp]] of the [[harbour]]s is '''very ''old''''' and has a_name:"
        " [https://sea.example/log the log] or [https://sea.example/]."
    )
    assert article.text == (
        "The lamp of the harbours is very old and has a_name: the log or https://sea.example/."
    )
    assert [link.href for link in article.links] == [
        "https://sea.example/log",
        "https://sea.example/",
    ]
    marked = {article.text[mark.span.start : mark.span.end] for mark in article.inlines}
    assert marked == {"very old", "old"}


def test_elements_that_a_wiki_does_not_know_are_words() -> None:
    assert parse("Run lamp <oil>, <b>now</b>.").text == "Run lamp <oil>, now."


def test_pictures_have_captions_and_categories_are_not_shown() -> None:
    page = (
        "[[File:Lamp at night.jpg|thumb|200px|alt=A lamp|The lamp of [[Ida Lund]] in 1911]]\n"
        "It burns.\n[[Category:Lamps]]\n__NOTOC__<!-- nobody -->"
    )
    assert rows(page) == [
        ("image", 0, "", "A lamp"),
        ("caption", 0, "", "The lamp of Ida Lund in 1911"),
        ("paragraph", 0, "", "It burns."),
    ]


def test_the_pictures_of_a_gallery_have_captions_unless_these_are_left_out() -> None:
    page = (
        "It burns.\n<gallery mode=packed>\nFile:Lamp.jpg|alt=A lamp|The lamp of [[Ida Lund]]\n"
        "File:Oil.png\nWick.jpg|The wick\n</gallery>\nIt smokes."
    )
    assert rows(page) == [
        ("paragraph", 0, "", "It burns."),
        ("image", 0, "", "A lamp"),
        ("caption", 0, "", "The lamp of Ida Lund"),
        ("image", 0, "", "Image"),
        ("image", 0, "", "Image"),
        ("caption", 0, "", "The wick"),
        ("paragraph", 0, "", "It smokes."),
    ]
    assert [image.src for image in parse(page).images] == ["Lamp.jpg", "Oil.png", "Wick.jpg"]


def test_a_line_of_code_ends_where_an_element_begins() -> None:
    page = "It burns.\n lamp --oil\n<poem>\nThe lamp\nThe oil\n</poem>"
    assert [row[0] for row in rows(page)][:2] == ["paragraph", "code"]


def test_a_cell_of_a_wiki_table_goes_on_below() -> None:
    page = "{|\n! Lamp !! Oil\n|-\n| Pier\nlamp\n| 3\n|}"
    assert [row[3] for row in rows(page)] == ["Lamp\tOil", "Pier lamp\t3"]


def test_footnotes_of_a_wiki_page_are_numbered_and_cite_their_source() -> None:
    page = (
        "It burns.<ref name=a>{{cite web |url=https://sea.example/ |title=The log"
        " |author=Ida Lund |date=1911}}</ref> It glows.<ref>Seen by all.</ref>"
        " It smokes.<ref name=a />\n<references/>"
    )
    assert rows(page) == [
        ("paragraph", 0, "", "It burns.[1] It glows.[2] It smokes.[1]"),
        ("footnote", 0, "1", "Ida Lund, The log, 1911"),
        ("footnote", 0, "2", "Seen by all."),
    ]


def test_a_footnote_that_is_never_closed_does_not_swallow_the_next() -> None:
    assert rows("Lamps burn.<ref>Quay log. They hiss.<ref>Pier book</ref> They stay.")[-1] == (
        "footnote", 0, "1", "Pier book",
    )  # fmt: skip


def test_of_templates_only_those_with_words_are_shown() -> None:
    page = (
        "{{Infobox lamp\n| name = Pier\n| oil = {{nowrap|whale}}\n}}\n"
        "The {{lang|de|Lampe}} burns {{convert|5|km}} off.\n"
        "{{Quote|It burns.|[[Ida Lund]]}}\n<blockquote>Always.</blockquote>\n"
    )
    assert rows(page) == [
        ("paragraph", 0, "", "The Lampe burns 5 km off."),
        ("quotation", 1, "", "It burns."),
        ("quotation", 1, "", "— Ida Lund"),
        ("quotation", 1, "", "Always."),
    ]


def test_tables_of_a_wiki_page_have_a_header() -> None:
    page = (
        '{| class="wikitable"\n|+ Oil\n! Lamp !! Litres\n|-\n| east || style="color:red" | 4\n'
        "|-\n| west\n| 5\n|}\nEnd."
    )
    assert rows(page) == [
        ("caption", 0, "", "Oil"),
        ("table_row", 1, "", "Lamp\tLitres"),
        ("table_row", 0, "", "east\t4"),
        ("table_row", 0, "", "west\t5"),
        ("paragraph", 0, "", "End."),
    ]


def test_a_line_that_begins_with_spaces_that_do_not_break_is_no_code() -> None:
    article = parse("It burns<br />\n\xa0\xa0all night<br />\nand glows.")
    assert block_kinds(article) == ["paragraph"]


def test_code_of_a_wiki_page_keeps_its_lines() -> None:
    page = (
        'Run:\n lamp --on\n lamp --off\nor\n<syntaxhighlight lang="sh">\n* no [[item]]\n'
        "</syntaxhighlight>"
    )
    assert rows(page) == [
        ("paragraph", 0, "", "Run:"),
        ("code", 0, "", "lamp --on\nlamp --off"),
        ("paragraph", 0, "", "or"),
        ("code", 0, "", "* no [[item]]"),
    ]


def test_a_header_in_preformatted_text_names_title_author_and_date() -> None:
    page = (
        "{{LIP}}\n\n<pre>\n  LIP: 7\n  Title: Lamps\n  Author: Ida Lund <ida@sea.example>\n"
        "  Created: 2026-03-07\n</pre>\n==Oil==\nWhale."
    )
    article = parse(page)
    assert article.meta[:3] == ("Lamps", "Ida Lund", "2026-03-07")
    assert article.text == "Lamps\n\nOil\n\nWhale."


def test_a_wiki_page_is_known_by_its_name() -> None:
    assert parse_article(b"== Oil ==\n'''Whale'''.", location="a.mediawiki").text == "Oil\n\nWhale."


_PIECES = (
    "{{ }} [[ ]] | '' '' <ref> </ref> <pre> </pre> {| |} |- ! * # == a é File:a.jpg <poem>"
    " </poem> [http://a"
)


@given(st.lists(st.sampled_from([*_PIECES.split(" "), " ", "\n"]), max_size=40))
def test_any_pieces_of_wiki_markup_give_an_article_or_a_reader_error(pieces: list[str]) -> None:
    with suppress(ReaderError):
        check_promises(parse("".join(pieces)))


@pytest.mark.parametrize(
    "piece", ["{{", "[[", "<ref>", "''a", "[[File:a.jpg|", "{|\n", "<ref name=a>b</ref>"]
)
def test_repeated_wiki_markup_is_read_to_its_end(piece: str) -> None:
    check_promises(parse("Begin. " + piece * 5_000))


def test_a_wiki_table_of_one_very_long_row_among_short_ones_is_read_in_linear_time() -> None:
    def work(count: int) -> None:
        rows = [[Cell("x")] * count, *[[Cell("y")]] * count]
        assert max(map(len, spread_rows(rows))) == count

    # not quadratic: 100 times
    assert_in_proportion(work, 1_000, 10_000, at_most=40, slack_seconds=0.05)


def test_cells_of_a_wiki_table_that_span_others_keep_all_in_their_columns() -> None:
    table = (
        '{| class="wikitable"\n|-\n! rowspan="2" | Year || colspan=2 | Guests\n'
        "|-\n! Adults !! Children"
        '\n|-\n| 2024 || 30 || 9\n|- style="x"\n| 2025 || 31 || 8 || late\n|}'
    )
    article = parse_article(f"It sails.\n\n{table}\n\nIt is late.".encode(), location="a.wiki")
    assert article.text.split("\n\n") == [
        "It sails.", "Year\tGuests\t\t", "\tAdults\tChildren\t", "2024\t30\t9\t",
        "2025\t31\t8\tlate", "It is late.",
    ]  # fmt: skip


def test_a_quotation_of_a_wiki_keeps_its_lists() -> None:
    page = "<blockquote>\nBring:\n* oil\n* wicks\n</blockquote>\nLamps."
    assert rows(page) == [
        ("quotation", 1, "", "Bring:"),
        ("list_item", 1, "", "oil"),
        ("list_item", 1, "", "wicks"),
        ("paragraph", 0, "", "Lamps."),
    ]


def test_entities_in_code_of_a_wiki_are_signs_except_in_coloured_code() -> None:
    page = "Burn <code>a &lt; b</code>.\n<pre>x &amp;&amp; y</pre>\n c &gt; d\n"
    assert [text for *_, text in rows(page)] == ["Burn a < b.", "x && y", "c > d"]
    coloured = rows('Lamps.\n<syntaxhighlight lang="html">&lt;</syntaxhighlight>')
    assert coloured[1] == ("code", 0, "", "&lt;")


def test_mail_addresses_of_a_wiki_are_links() -> None:
    article = parse("Ask [mailto:ida@pier.example Ida], or [https://pier.example the pier].")
    assert article.text == "Ask Ida, or the pier."
    assert [link.href for link in article.links] == [
        "mailto:ida@pier.example", "https://pier.example",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["- a lamp", "+ a lamp", "> a lamp", "1986. A good year", "A lamp - an old one > new"]
)
def test_signs_that_only_markdown_knows_begin_no_list_of_a_wiki(line: str) -> None:
    assert rows(line) == [("paragraph", 0, "", line)]


@pytest.mark.parametrize(
    ("first", "level"), [("! Oil !! Hours", 1), ("| Oil || Hours", 0), ("! Oil\n| Hours", 0)]
)
def test_only_a_row_of_headings_is_the_head_of_a_table(first: str, level: int) -> None:
    assert rows(f"{{|\n|-\n{first}\n|-\n| whale || 4\n|}}") == [
        ("table_row", level, "", "Oil\tHours"), ("table_row", 0, "", "whale\t4"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "template",
    [
        "quote|It burns.|Ida Lund|Letters",
        "Quote|text=It burns.|author=Ida Lund|source=Letters",
        "Zitat|It burns.|autor=Ida Lund|3=Letters",
        "Zitat|Text=It burns.|Autor=Ida Lund|Quelle=Letters",
        "Quote box|title=Lamps|quote=It burns.|author=Ida Lund|source=Letters",
    ],
)
def test_a_quotation_says_whose_it_is_and_whence(template: str) -> None:
    article = parse_mediawiki(f"Lamps.\n\n{{{{{template}}}}}\n".encode())
    assert kinds_and_texts(article)[1:] == [
        ("quotation", "It burns."), ("quotation", "— Ida Lund, Letters"),
    ]  # fmt: skip
