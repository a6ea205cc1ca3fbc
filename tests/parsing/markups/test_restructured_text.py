"""reStructuredText: how its blocks and inline markup are read."""

import pytest
from listed_blocks import block_kinds, kinds_and_texts, kinds_levels_and_texts

from reader.errors import ParseError
from reader.model.article import Article, InlineKind
from reader.parsing.markups.restructured.restructured_text import parse_restructured_text
from reader.parsing.registry import parse_article


def parse(text: str) -> Article:
    return parse_article(text.encode(), location="gull.rst")


def block_rows(text: str) -> list[tuple[str, int, str]]:
    return kinds_levels_and_texts(parse(text))


def words(text: str) -> str:
    return block_rows(text)[0][2]


def test_title_fields_and_sections_are_read() -> None:
    article = parse(
        "===============\nThe ninth gull\n===============\n\n:Author: Ida Lund\n:Date: 2019-05-02\n"
        ":Status: Draft\n\nIt flew.\n\nDawn\n----\n\nIt dived.\n\nDeeper\n~~~~~~\n\nAgain.\n\n"
        "Dusk\n----\n\nIt slept.\n"
    )
    meta = article.meta
    assert (meta.title, meta.byline, meta.published) == ("The ninth gull", "Ida Lund", "2019-05-02")
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "The ninth gull"),
        ("paragraph", 0, "It flew."),
        ("heading", 2, "Dawn"),
        ("paragraph", 0, "It dived."),
        ("heading", 3, "Deeper"),
        ("paragraph", 0, "Again."),
        ("heading", 2, "Dusk"),
        ("paragraph", 0, "It slept."),
    ]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("See `the shore <https://s.example/>`_ now.", "See the shore now."),
        ("See `the shore`_ now.\n\n.. _the shore: https://s.example/", "See the shore now."),
        ("See shore_ now.\n\n.. _shore: https://s.example/", "See shore now."),
        ("See shore__ now.\n\n__ https://s.example/", "See shore now."),
    ],
)
def test_links_lead_where_their_names_say(text: str, read_as: str) -> None:
    article = parse(text)
    assert [link.href for link in article.links] == ["https://s.example/"]
    assert article.text == read_as


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("A ``gull --now`` call, *soft* and **loud**.", "A gull --now call, soft and loud."),
        ("See :ref:`the lamp <lamp>` and :func:`~gull.fly`.", "See the lamp and gull.fly."),
        ("A `gull` and gull_name stay, <so> does [this].",
         "A gull and gull_name stay, <so> does [this]."),
        ("The |bird| flew.\n\n.. |bird| replace:: grey gull", "The grey gull flew."),
        ("Of |docs|, |a b| and |x|, a|bc|d.", "Of docs, |a b| and |x|, a|bc|d."),
        ("A |d|.\n\n.. |d| unicode:: gull U+2019 0x73 33 .. a quote", "A gull’s!."),
        ("Gull\\ s and 2 \\* 3.", "Gulls and 2 * 3."),
        ("# no heading\nbut __all__ text", "# no heading but __all__ text"),
        ("A target_ in this text.\n\n.. _target:", "A target in this text."),
    ],
)  # fmt: skip
def test_words_of_roles_and_substitutions_are_kept(text: str, read_as: str) -> None:
    assert words(text) == read_as


def test_words_are_set_as_they_were() -> None:
    article = parse("A ``call``, *soft* and **loud**, `named`.")
    assert [(each.kind, each.span.of(article.text)) for each in article.inlines] == [
        (InlineKind.CODE, "call"),
        (InlineKind.EMPHASIS, "soft"),
        (InlineKind.STRONG, "loud"),
        (InlineKind.EMPHASIS, "named"),
    ]


def test_lists_terms_and_verse_stay_what_they_are() -> None:
    assert block_rows(
        "- One\n\n  More.\n\n  - Deep\n- Two\n\n1. First\n#. Next\n\n"
        "pole\n    Where gulls sleep.\n\n| Nine gulls\n| on a wire\n"
    ) == [
        ("list_item", 1, "One"),
        ("list_item", 1, "More."),
        ("list_item", 2, "Deep"),
        ("list_item", 1, "Two"),
        ("list_item", 1, "First"),
        ("list_item", 1, "Next"),
        ("list_item", 1, "pole"),
        ("list_item", 1, "Where gulls sleep."),
        ("paragraph", 0, "Nine gulls\non a wire"),
    ]


def test_indented_text_is_a_quotation_signed_after_a_dash() -> None:
    article = parse("She said:\n\n   Sleep, gull.\n\n   -- Ida Lund\n\nIt slept.")
    assert kinds_and_texts(article) == [
        ("paragraph", "She said:"),
        ("quotation", "Sleep, gull."),
        ("quotation", "— Ida Lund"),
        ("paragraph", "It slept."),
    ]


def test_code_follows_two_colons_or_stands_in_a_directive() -> None:
    assert block_rows(
        "Call it::\n\n    gull --now\n\n::\n\n    gull\n\n.. code-block:: sh\n   :linenos:\n\n"
        "   fly *all*\n\n>>> gull()\n1\n"
    ) == [
        ("paragraph", 0, "Call it:"),
        ("code", 0, "gull --now"),
        ("code", 0, "gull"),
        ("code", 0, "fly *all*"),
        ("code", 0, ">>> gull()\n1"),
    ]


@pytest.mark.parametrize("indent", ["", "   "])
def test_the_option_of_a_figure_may_go_on_in_the_next_line(indent: str) -> None:
    text = f"Lit.\n\n.. figure:: gull.png\n   :alt: A gull\n   {indent}asleep\n\n   It sleeps.\n"
    article = parse(text)
    assert [image.alt for image in article.images] == ["A gull asleep"]
    assert article.text.endswith("\n\nIt sleeps.")


def test_a_figure_has_its_caption_and_a_picture_its_alternative_text() -> None:
    article = parse(
        ".. figure:: gull.png\n   :alt: A bird\n\n   A gull at noon.\n\n   It sleeps.\n\n"
        ".. image:: quay.png\n   :alt: The quay\n\n|The pier|\n\n|boat|\n\n"
        ".. |The pier| image:: pier.png\n.. |boat| image:: boat.png\n   :alt: A boat\n"
    )
    assert kinds_and_texts(article) == [
        ("image", "A bird"),
        ("caption", "A gull at noon."),
        ("paragraph", "It sleeps."),
        ("image", "The quay"),
        ("image", "The pier"),
        ("image", "A boat"),
    ]
    assert [image.src for image in article.images] == [
        f"{name}.png" for name in ("gull", "quay", "pier", "boat")
    ]


def test_code_has_its_caption_above() -> None:
    article = parse(".. code-block:: sh\n   :caption: To sleep\n\n   gull --sleep\n")
    assert kinds_and_texts(article) == [("paragraph", "To sleep"), ("code", "gull --sleep")]


_GRID = (
    "+-------+-------+\n| Gull  | Hours |\n+=======+=======+\n| Ada   | 4     |\n"
    "|       | or 5  |\n+-------+-------+\n"
)
_BELOW_LINES = "=====  ======\nGull   Hours\n=====  ======\nAda    4\n       or 5\n=====  ======\n"
_LISTED = (
    ".. list-table::\n   :header-rows: 1\n\n   * - Gull\n     - Hours\n   * - Ada\n     - 4\n"
    "       or 5\n"
)
_WIDE = "====  =====\n灯り  Hours\n====  =====\n岬    4\n\\     5\n====  =====\n"
_WITH_COMMAS = '.. csv-table::\n   :header: Gull, Hours\n\n   Ada, "4 or 5"\n'


def test_a_term_may_end_with_a_backslash() -> None:
    assert block_rows("It dives.\n\nring --loud \\\n    a bell\n")[1][2] == "ring --loud"


@pytest.mark.parametrize("table", [_GRID, _BELOW_LINES, _LISTED, _WITH_COMMAS])
def test_tables_are_rows_however_they_are_drawn(table: str) -> None:
    assert block_rows(table) == [("table_row", 1, "Gull\tHours"), ("table_row", 0, "Ada\t4 or 5")]


def test_wide_letters_take_two_columns_of_a_table_and_a_backslash_is_an_empty_cell() -> None:
    assert [text for _, _, text in block_rows(_WIDE)] == ["灯り\tHours", "岬\t4", "\t5"]


@pytest.mark.parametrize(
    ("more", "kind"), [("", "paragraph"), ("\nDusk\n----\n\nIt sleeps.\n", "heading")]
)
def test_a_lone_title_below_the_title_is_its_subtitle(more: str, kind: str) -> None:
    text = f"The gull\n========\n\nAt the pier\n-----------\n\nIt dives.\n{more}"
    assert block_kinds(parse(text))[:3] == ["headline", kind, "paragraph"]


@pytest.mark.parametrize("number", ["²", "9" * 5_000, "one"])
def test_a_table_whose_head_is_no_number_of_rows_has_one_row_of_it(number: str) -> None:
    assert block_rows(_LISTED.replace("header-rows: 1", f"header-rows: {number}"))[0] == (
        "table_row",
        1,
        "Gull\tHours",
    )


def test_a_head_of_two_rows_is_one() -> None:
    table = (
        "+------+-------+\n| Gull | Hours |\n+------+-------+\n| name | a day |\n+======+=======+\n"
        "| Ada  | 4     |\n+------+-------+\n"
    )
    assert block_rows(table) == [
        ("table_row", 1, "Gull name\tHours a day"),
        ("table_row", 0, "Ada\t4"),
    ]


def test_footnotes_have_their_marks_numbered_or_not() -> None:
    article = parse(
        "Gulls [1]_ sleep [#]_ well [CIT]_.\n\n.. [1] Of nine kinds.\n.. [#] Standing.\n"
        ".. [CIT] Lund, On gulls.\n"
    )
    kinds = block_kinds(article)
    assert kinds.count("footnote") == 2
    assert article.text.startswith("Gulls[1] sleep[2] well [CIT].")
    assert "Lund, On gulls." in article.text


def test_boxes_are_named_and_markup_for_programs_is_removed() -> None:
    assert block_rows(
        ".. contents::\n\n.. note:: Be quiet.\n\n.. warning::\n   They bite.\n\n"
        ".. admonition:: At night\n\n   They sleep.\n\n.. raw:: html\n\n   <b>x</b>\n\n"
        ".. include:: /etc/passwd\n\n.. a comment\n   of two lines\n\n.. unheard:: Of\n\n"
        "   It stays."
    ) == [
        ("paragraph", 0, "Note"),
        ("paragraph", 0, "Be quiet."),
        ("paragraph", 0, "Warning"),
        ("paragraph", 0, "They bite."),
        ("paragraph", 0, "At night"),
        ("paragraph", 0, "They sleep."),
        ("paragraph", 0, "Of"),
        ("paragraph", 0, "It stays."),
    ]


def test_a_blog_post_has_author_and_date() -> None:
    meta = parse(".. post:: May 2, 2019\n   :author: Ida Lund\n\nGull\n====\n\nIt flew.\n").meta
    assert (meta.title, meta.byline, meta.published) == ("Gull", "Ida Lund", "2019-05-02")


def test_an_underscore_before_a_bracket_makes_no_reference() -> None:
    assert words("The pg_{read,write}_hdr and a_[0], but gull_.") == (
        "The pg_{read,write}_hdr and a_[0], but gull."
    )


def test_markup_of_html_stays_text() -> None:
    assert words("A <script>alert(1)</script> tag.") == "A <script>alert(1)</script> tag."


def test_deep_indents_stay_readable_and_nothing_is_no_article() -> None:
    stairs = "".join(f"{' ' * step}{step}\n\n" for step in range(60))
    assert parse(stairs).text.endswith("59")
    with pytest.raises(ParseError):
        parse(".. a comment\n")


@pytest.mark.parametrize(
    ("directive", "rows"),
    [
        (".. math:: n = 9", [("paragraph", 0, "n = 9")]),
        (".. math::\n\n   n = 9\n   + m", [("paragraph", 0, "n = 9 + m")]),
        (".. epigraph::\n\n   A gull is a gull.", [("quotation", 1, "A gull is a gull.")]),
        (".. epigraph:: A gull is\n   a gull.", [("quotation", 1, "A gull is a gull.")]),
        (
            ".. pull-quote::\n\n   A gull is a gull.\n\n   -- Ida Lund\n",
            [("quotation", 1, "A gull is a gull."), ("quotation", 1, "— Ida Lund")],
        ),
        (
            ".. versionadded:: 2.1\n   of the *count*\n\n   With gulls.",
            [("paragraph", 0, "New in version 2.1 of the count"), ("paragraph", 0, "With gulls.")],
        ),
        (".. csv-table::", []),
        (".. autoclass:: Gull", []),
        (".. class:: small\n\n   It flew.", [("paragraph", 0, "It flew.")]),
        (".. method:: __init__(*wings, _x)", [("paragraph", 0, "__init__(*wings, _x)")]),
        (
            ".. autofunction:: fly\n\n   It flew.",
            [("paragraph", 0, "fly"), ("paragraph", 0, "It flew.")],
        ),
        (
            ".. class:: Gull(wing)\n\n   It flew.",
            [("paragraph", 0, "Gull(wing)"), ("paragraph", 0, "It flew.")],
        ),
    ],
)
def test_directives_are_what_they_stand_for(
    directive: str, rows: list[tuple[str, int, str]]
) -> None:
    assert block_rows(f"It flew.\n\n{directive}\n\nIt dived.")[1:-1] == rows


def test_cells_of_a_grid_may_span_rows_and_lines() -> None:
    grid = (
        "+------+-------+\n| Gull | Hours |\n+======+=======+\n| Ada  | 4     |\n"
        "|      +-------+\n|      | or 5  |\n+------+-------+\n"
    )
    assert [text for *_, text in block_rows(f"It flew.\n\n{grid}")[1:]] == [
        "Gull\tHours",
        "Ada\t4 or 5",
    ]


def test_a_cell_of_a_grid_that_spans_columns_stands_in_the_first_of_them() -> None:
    grid = (
        "+------+-------+-----+\n| Gull | Hours | Eye |\n+======+=======+=====+\n"
        "| Nobody knows | one |\n+------+-------+-----+\n| Ada  | Not yet     |\n"
        "+------+-------+-----+\n"
    )
    assert [text for *_, text in block_rows(f"It flew.\n\n{grid}")[1:]] == [
        "Gull\tHours\tEye",
        "Nobody knows\t\tone",
        "Ada\tNot yet\t",
    ]


@pytest.mark.parametrize(
    "head",
    [
        ".. title: The gull\n.. slug: gull\n.. date: 2026-03-07 10:00:00 UTC\n.. author: Ida Lund",
        "GEP: 7\nTitle: The gull\nAuthor: Ida Lund\n    <ida@sea.example>\nCreated: 07-Mar-2026",
        "GEP: 7\nTitle: The gull\nAuthor: ida@sea.example (Ida Lund)\nCreated: 07-Mar-2026",
        "---\ntitle: The gull\nauthor: Ida Lund\ndate: 2026-03-07\n---",
    ],
)
def test_metadata_may_stand_above_the_text_as_fields_comments_or_front_matter(head: str) -> None:
    meta = parse(f"{head}\n\nIt flew.\n").meta
    assert (meta.title, meta.byline, meta.published[:10]) == ("The gull", "Ida Lund", "2026-03-07")


def test_items_may_be_counted_by_letters() -> None:
    text = "1. Gulls\n\n   a. fly\n   b. dive\n\nii. Terns\nc. 1911\nit flew."
    assert block_rows(f"It flew.\n\n{text}")[1:] == [
        ("list_item", 1, "Gulls"),
        ("list_item", 2, "fly"),
        ("list_item", 2, "dive"),
        ("list_item", 1, "Terns"),
        ("paragraph", 0, "c. 1911 it flew."),
    ]


def test_roles_name_the_paper_whose_number_they_give() -> None:
    assert words("See :pep:`8` and :rfc:`2822`.") == "See PEP 8 and RFC 2822."


def test_two_dots_on_their_own_hide_nothing_below_a_blank_line() -> None:
    assert block_rows("It flew.\n\n- once\n\n..\n\n   A gull is a gull.\n\n..\n   No text.") == [
        ("paragraph", 0, "It flew."),
        ("list_item", 1, "once"),
        ("quotation", 1, "A gull is a gull."),
    ]


def test_formulas_in_a_line_keep_their_backslashes() -> None:
    assert words("It is :math:`c = 40 \\times (m - 5)` now.") == "It is c = 40 \\times (m - 5) now."


def test_each_author_is_named_once() -> None:
    article = parse(
        "Lamps\n=====\n\n:Author: Ida Lund\n:Author: Tom Rijn\n:Author: Ida Lund\n:Author: Tom\n\n"
        "Oil.\n"
    )
    assert article.meta.byline == "Ida Lund, Tom Rijn, Tom"


@pytest.mark.parametrize(
    "table",
    [
        "+-----+-----+\n| Ada | 4   |\n+-----+-----+\n| Ida | 5   |\n+-----+-----+\n",
        "===  ===\nAda  4\nIda  5\n===  ===\n",
        ".. list-table::\n\n   * - Ada\n     - 4\n   * - Ida\n     - 5\n",
        ".. csv-table::\n\n   Ada, 4\n   Ida, 5\n",
    ],
)
def test_a_table_without_a_head_has_none(table: str) -> None:
    assert block_rows(table) == [("table_row", 0, "Ada\t4"), ("table_row", 0, "Ida\t5")]


def test_the_text_of_a_footnote_may_begin_below_its_number() -> None:
    text = b"The lamp burns. [1]_\n\n.. [1]\n   Kept since 1911.\n"
    article = parse_restructured_text(text, charset=None, location="a.rst")
    assert block_kinds(article) == ["paragraph", "footnote"]


def test_the_words_of_a_link_may_stand_in_brackets() -> None:
    article = parse_article(b"See `[tag] <https://sea.example/x>`__ here.\n", location="l.rst")
    assert article.text == "See [tag] here."
    assert [link.span.of(article.text) for link in article.links] == ["[tag]"]
