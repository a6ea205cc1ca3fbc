"""Whole files with the markup of Org and AsciiDoc, and any lines of several markups."""

from collections.abc import Callable

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import checked_blocks, kinds_and_texts

from reader.errors import ReaderError
from reader.model.article import Article
from reader.parsing.markups.asciidoc.asciidoc import parse_asciidoc
from reader.parsing.markups.org import parse_org
from reader.parsing.markups.restructured.restructured_text import parse_restructured_text
from reader.parsing.spoken.subtitles import parse_subtitles

_ORG = """#+TITLE: Lamps of the pier
#+AUTHOR: Ida Lund
#+DATE: <2026-03-07 Sat>
# for me alone
The lamp /burns/ all =night=; see [[https://sea.example/][the log]].[fn:1]

* TODO Oil :stock:
:PROPERTIES:
:ID: 7
:END:
SCHEDULED: <2026-03-08>
- whale :: none left
  - seal
| Lamp | Litres |
|------+--------|
| east |      4 |
#+BEGIN_SRC sh
* not a heading
#+END_SRC
#+BEGIN_QUOTE
Better late than dark.
#+END_QUOTE
** Wicks
[fn:1] Kept since 1911.
"""
_ASCIIDOC = """= Lamps of the pier
Ida Lund <ida@sea.example>
v1.0, 2026-03-07
:toc: left

The lamp _burns_ *all* night; see https://sea.example/log[the log].footnote:[Kept since 1911.]

// for me alone
== Oil

.What is left
* whale
** seal

|===
|Lamp |Litres

|east
|4
|===

[source,sh]
----
== not a heading
----

[quote, Tom Kern]
____
Better late than dark.
____

NOTE: Mind the steps.
"""
_RESTRUCTURED = """.. figure:: lamp.jpg
   :alt: Lamp

====
Lamps of the *pier* [1]_ |a| `log <x>`_ a_ ``night`` :ref:`b`::
+---+---+
| a |   |
.. list-table:: a
   * - b
>>> x
.. [#] note
| verse
   -- Ida"""


def test_an_org_file_is_read_with_its_structure() -> None:
    article = parse_org(_ORG.encode())
    assert article.meta[:3] == ("Lamps of the pier", "Ida Lund", "2026-03-07")
    assert checked_blocks(article) == [
        ("headline", 0, "Lamps of the pier"),
        ("paragraph", 0, "The lamp burns all night; see the log.[1]"),
        ("heading", 2, "Oil"),
        ("list_item", 1, "whale none left"),
        ("list_item", 2, "seal"),
        ("table_row", 1, "Lamp\tLitres"),
        ("table_row", 0, "east\t4"),
        ("code", 0, "* not a heading"),
        ("quotation", 1, "Better late than dark."),
        ("heading", 3, "Wicks"),
        ("footnote", 0, "Kept since 1911."),
    ]
    assert "https://sea.example/" in [link.href for link in article.links]


def test_an_asciidoc_file_is_read_with_its_structure() -> None:
    article = parse_asciidoc(_ASCIIDOC.encode())
    assert article.meta[:3] == ("Lamps of the pier", "Ida Lund", "2026-03-07")
    assert checked_blocks(article) == [
        ("headline", 0, "Lamps of the pier"),
        ("paragraph", 0, "The lamp burns all night; see the log.[1]"),
        ("heading", 2, "Oil"),
        ("paragraph", 0, "What is left"),
        ("list_item", 1, "whale"),
        ("list_item", 2, "seal"),
        ("table_row", 1, "Lamp\tLitres"),
        ("table_row", 0, "east\t4"),
        ("code", 0, "== not a heading"),
        ("quotation", 1, "Better late than dark."),
        ("quotation", 1, "— Tom Kern"),
        ("paragraph", 0, "NOTE: Mind the steps."),
        ("footnote", 0, "Kept since 1911."),
    ]


@pytest.mark.parametrize(
    "parse", [parse_org, parse_asciidoc, parse_subtitles, parse_restructured_text]
)
@given(
    pieces=st.lists(
        st.sampled_from(
            f"{_ORG}{_ASCIIDOC}{_RESTRUCTURED}\n00:00.000 --> 00:02.000\na b\n*********".split("\n")
        ),
        max_size=30,
    )
)
def test_any_lines_give_an_article_or_a_reader_error(
    parse: Callable[[bytes], Article], pieces: list[str]
) -> None:
    try:
        article = parse("\n".join(pieces).encode())
    except ReaderError:
        return
    check_promises(article)


def test_a_caption_follows_its_picture() -> None:
    org = "#+TITLE: Lamps\n#+CAPTION: The lamp in 1911\n[[file:lamp.jpg]]\n\nIt burns.\n"
    asciidoc = "= Lamps\n\n.The lamp in 1911\nimage::lamp.jpg[Lamp,300]\n\nIt burns.\n"
    for article in (parse_org(org.encode()), parse_asciidoc(asciidoc.encode())):
        blocks = kinds_and_texts(article)
        assert blocks[1][0] == "image"
        assert blocks[2:] == [("caption", "The lamp in 1911"), ("paragraph", "It burns.")]
