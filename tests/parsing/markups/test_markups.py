"""Org, AsciiDoc and subtitles."""

from collections.abc import Callable

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_kinds, kinds_and_texts, kinds_levels_and_texts

from reader.errors import ReaderError
from reader.model.article import Article
from reader.parsing.markups.asciidoc.asciidoc import parse_asciidoc
from reader.parsing.markups.org import parse_org
from reader.parsing.markups.restructured.restructured_text import parse_restructured_text
from reader.parsing.registry import parse_article
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


def _blocks(article: Article) -> list[tuple[str, int, str]]:
    check_promises(article)
    return kinds_levels_and_texts(article)


def test_an_org_file_is_read_with_its_structure() -> None:
    article = parse_org(_ORG.encode())
    assert article.meta[:3] == ("Lamps of the pier", "Ida Lund", "2026-03-07")
    assert _blocks(article) == [
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
    assert _blocks(article) == [
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
    ("head", "title", "language"),
    [
        ("WEBVTT - Lamps of the pier", "Lamps of the pier", ""),
        ("WEBVTT Lamps of the pier\nKind: captions\nLanguage: pt-BR", "Lamps of the pier", "pt-BR"),
        ("WEBVTT\nKind: captions\nLanguage: en", "", "en"),
        ("WEBVTT\nLanguage: what people speak here", "", ""),
        ("WEBVTT", "", ""),
    ],
)
def test_the_head_of_subtitles_says_title_and_language(
    head: str, title: str, language: str
) -> None:
    cue = "\n\n00:01.000 --> 00:02.000\nLanguage: sv\n"
    article = parse_subtitles(f"{head}{cue}".encode())
    assert article.meta.title == title
    assert article.meta.language == language
    assert article.text == (f"{title}\n\nLanguage: sv" if title else "Language: sv")


def test_times_with_few_figures_and_without_a_blank_line_before_them_part_cues() -> None:
    text = """WEBVTT

a1/12-0
0:0:0.0 --> 0:0:3.540
<v Ida Lund>Good morning.</v>

0:0:3.54 --> 0:0:7.2
<v Ole Kant>Is the lamp lit?</v>
7
0:0:7.200 --> 0:0:9.1
It is 12
at night.
1:02:7,5 --> 1:02:9,500
It was out.
"""
    assert parse_subtitles(text.encode()).text == (
        "Ida Lund: Good morning.\n\nOle Kant: Is the lamp lit? It is 12 at night.\n\nIt was out."
    )


def _typed_subtitles(*lines: str) -> list[str]:
    cues = (f"00:0{at}.000 --> 00:0{at}.900\n{line}\n" for at, line in enumerate(lines))
    return parse_subtitles("\n".join(("WEBVTT\n", *cues)).encode()).text.split("\n\n")


def test_who_speaks_may_be_typed_before_the_words_as_in_meetings() -> None:
    assert _typed_subtitles(
        "Ida Lund: Who lights it?", "Tom van Rijn: I do.", "Tom van Rijn: And nobody else.",
        "Ida Lund: And nobody else.",
    ) == [
        "Ida Lund: Who lights it?", "Tom van Rijn: I do. And nobody else.",
        "Ida Lund: And nobody else.",
    ]  # fmt: skip


def test_several_may_speak_in_one_subtitle_of_a_meeting() -> None:
    lines = "Ida Lund: It is out.\nWhy?\nTom van Rijn: No oil.", "Ida Lund: I see.", "Ida Lund: So."
    assert _typed_subtitles(*lines) == [
        "Ida Lund: It is out. Why?", "Tom van Rijn: No oil.", "Ida Lund: I see. So.",
    ]  # fmt: skip


def test_speakers_that_were_recognised_stand_in_brackets() -> None:
    lines = ("[SPEAKER_00]: It burns.", "All night.", "At last: light.", "[SPEAKER_01]: Does it?")
    assert _typed_subtitles(*lines) == [
        "SPEAKER_00: It burns. All night. At last: light.",
        "SPEAKER_01: Does it?",
    ]
    assert _typed_subtitles("[door opens]", "It burns.") == ["[door opens] It burns."]


def test_a_voice_in_brackets_leaves_the_typed_speakers_of_the_others() -> None:
    lines = ("IDA: It burns.", "[RADIO]: Gale warning.", "OLE: Does it?", "IDA: It does.")
    assert _typed_subtitles(*lines) == [
        "IDA: It burns. [RADIO]: Gale warning.", "OLE: Does it?", "IDA: It does.",
    ]  # fmt: skip


def test_words_before_a_colon_in_few_subtitles_are_no_speakers() -> None:
    lines = "And the keeper: he slept.", "He had said: nobody comes.", "Nobody came.", "So it was."
    assert _typed_subtitles(*lines) == [" ".join(lines)]


def test_subtitles_are_paragraphs_with_who_speaks() -> None:
    text = """WEBVTT

NOTE made by hand

1
00:00.000 --> 00:02.000
<v Ida>The lamp burns

00:02.000 --> 00:04.000
all <i>night</i>.

00:00:04.000 --> 00:00:06.000 align:start
<v Tom>It does &amp; it did.

00:00:20.000 --> 00:00:22.000
Then it went out.
"""
    assert [text for _, _, text in _blocks(parse_subtitles(text.encode()))] == [
        "Ida: The lamp burns all night.",
        "Tom: It does & it did.",
        "Then it went out.",
    ]


def test_lines_that_roll_up_are_read_once_and_signs_change_the_speaker() -> None:
    cue = "{0}\n00:00:0{0},000 --> 00:00:0{0},900\n{1}\n"
    shown = ("The lamp burns", "The lamp burns\nall night.", ">> Does it?\n>> It does.")
    text = "\n".join(cue.format(at, each) for at, each in enumerate(shown))
    assert [text for _, _, text in _blocks(parse_subtitles(text.encode()))] == [
        "The lamp burns all night.",
        "Does it?",
        "It does.",
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


def test_callouts_of_asciidoc_code_are_a_list() -> None:
    text = "= Lamps\n\n----\nburn() // <1>\n----\n<1> All night.\n"
    article = parse_asciidoc(text.encode())
    assert str(article.blocks[-1].kind) == "list_item"
    assert article.blocks[-1].span.of(article.text) == "All night."


def test_words_set_apart_in_asciidoc_are_set_apart_as_they_are() -> None:
    article = parse_asciidoc(b"= Lamps\n\nIt _burns_ *all* night.\n")
    assert [str(inline.kind) for inline in article.inlines] == ["emphasis", "strong"]


def test_an_asciidoc_file_has_several_authors_and_terms_above_their_explanation() -> None:
    article = parse_asciidoc(
        b"= Lamps\nIda Lund <ida@post.example>; Bo Oja\n\nHaze:: What one sees through.\n"
        b"Fog::\n  What one does not.\n"
    )
    assert article.meta.byline == "Ida Lund, Bo Oja"
    assert article.text.endswith("Haze What one sees through.\n\nFog What one does not.")


def test_references_and_admonitions_of_asciidoc_are_words() -> None:
    text = b"= Lamps\n\nSee <<_the_stairs>> and xref:lens[].\n\n[WARNING]\n====\nIt is hot.\n====\n"
    article = parse_asciidoc(text)
    assert article.text == "Lamps\n\nSee the stairs and lens.\n\nWarning\n\nIt is hot."


def test_only_the_date_of_an_org_file_stands_in_brackets() -> None:
    head = "#+TITLE: Lamps <I>\n#+AUTHOR: Ida Lund <ida@pier.example>\n#+DATE: <2026-05-03 Sun>\n"
    meta = parse_org(f"{head}\nIt burns.\n".encode()).meta
    assert (meta.title, meta.byline, meta.published) == ("Lamps <I>", "Ida Lund", "2026-05-03")


def test_lines_after_a_colon_in_org_are_code_and_a_dash_names_the_speaker() -> None:
    article = parse_org(
        b"#+TITLE: Lamps\n\n#+RESULTS:\n: burn\n:   all night\n\n#+CAPTION: Rings\n| First | 41 |\n"
        b"\n#+BEGIN_QUOTE\nYou see by it.\n--- Edda Varn\n#+END_QUOTE\n"
    )
    assert kinds_and_texts(article)[1:] == [
        ("code", "burn\n  all night"),
        ("paragraph", "Rings"),
        ("table_row", "First\t41"),
        ("quotation", "You see by it."),
        ("quotation", "— Edda Varn"),
    ]


def test_null_characters_in_org_are_no_places_of_links() -> None:
    article = parse_article(b"* Lamps\n\nA lamp \x005\x00 burns.\n", location="lamps.org")
    assert article.text.endswith("burns.")


def test_a_caption_of_org_may_stand_below_its_table_and_notes_have_no_heading() -> None:
    text = "The lamp burns.[fn:1]\n\n| Lamp | Oil |\n|------+-----|\n| east | 4 |\n"
    text += "#+caption: Oil in litres\n\n* Footnotes\n[fn:1] Kept since 1911.\n"
    article = parse_org(text.encode(), charset=None, location="a.org")
    assert block_kinds(article) == [
        "paragraph",
        "table_row",
        "table_row",
        "caption",
        "footnote",
    ]


def test_the_text_of_a_footnote_may_begin_below_its_number() -> None:
    text = b"The lamp burns. [1]_\n\n.. [1]\n   Kept since 1911.\n"
    article = parse_restructured_text(text, charset=None, location="a.rst")
    assert block_kinds(article) == ["paragraph", "footnote"]


def test_who_said_a_quotation_and_where_are_parted_in_asciidoc() -> None:
    text = b"= Lamps\n\n[quote,Tom Rijn,Diary]\n____\nIt smoked.\n____\n"
    article = parse_asciidoc(text, charset=None, location="a.adoc")
    assert article.text.endswith("Tom Rijn, Diary")


def _asciidoc_rows(text: str) -> list[tuple[str, int, str]]:
    article = parse_asciidoc(text.encode(), location="a.adoc")
    return [
        (str(block.kind), block.level, article.text[block.span.start : block.span.end])
        for block in article.blocks
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Lamps\n=====\nIda Lund <ida@post.example>\n7 March 2026",
        "---\ntitle: Lamps\nauthor: Ida Lund\ndate: 2026-03-07\n---\n:toc:\n\n= Lamps",
        "// kept by Bo\n:author: Ida Lund\n:revdate: 2026-03-07\n\n= Lamps\n:toc:",
    ],
)
def test_the_head_of_asciidoc_may_be_underlined_or_follow_attributes(head: str) -> None:
    article = parse_asciidoc(f"{head}\n\nThey burn.\n".encode(), location="a.adoc")
    assert article.meta[:3] == ("Lamps", "Ida Lund", "2026-03-07")
    assert article.text.startswith("Lamps\n\n")
    assert article.text.endswith("They burn.")


def test_underlined_titles_of_asciidoc_are_headings_and_delimiters_are_none() -> None:
    text = (
        "= Lamps\n\nOil\n---\nWhale.\n\nSeal\n~~~~\n\nRun\nit:\n----\nlamp\n====\n----\n\n"
        "====\nAlways\n===="
    )
    assert _asciidoc_rows(text) == [
        ("headline", 0, "Lamps"),
        ("heading", 2, "Oil"),
        ("paragraph", 0, "Whale."),
        ("heading", 3, "Seal"),
        ("paragraph", 0, "Run it:"),
        ("code", 0, "lamp\n===="),
        ("paragraph", 0, "Always"),
    ]


def test_attributes_of_asciidoc_stand_for_their_values() -> None:
    text = ":oil: whale\n\nThe {oil} burns{nbsp}on {unknown}."
    assert _asciidoc_rows(text) == [("paragraph", 0, "The whale burns\xa0on {unknown}.")]


_SHOWN = "0:00\nThe lamp burns\n0:03\nall night.\n1:00:05\nIt went out."


@pytest.mark.parametrize("name", ["a.srt", "a.txt", "a"])
def test_a_transcript_may_have_each_time_on_a_line_of_its_own(name: str) -> None:
    article = parse_article(_SHOWN.encode(), location=name)
    assert article.text == "The lamp burns all night.\n\nIt went out."


def test_subtitles_named_as_text_are_read_as_subtitles() -> None:
    body = b"1\n00:00:01,000 --> 00:00:02,000\nIt burns.\n"
    assert parse_article(body, location="a.txt").text == "It burns."


def test_speech_without_sentences_is_parted_too() -> None:
    lines = "".join(f"{at // 60}:{at % 60:02}\nlamp {at} burns on and on\n" for at in range(300))
    texts = [text for _, _, text in _blocks(parse_subtitles(lines.encode()))]
    assert len(texts) > 3
    assert all(len(text) < 2000 for text in texts)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("See link:oil.adoc[the oil,window=_blank].", "See the oil."),
        (
            "See link:oil.adoc[] and https://lamp.example[].",
            "See oil.adoc and https://lamp.example.",
        ),
        ("See https://lamp.example/a[oil, wick^].", "See oil, wick."),
        ("Ask mailto:ida@lamp.example[Ida] or mailto:o@b.example[].", "Ask Ida or o@b.example."),
        ("Press kbd:[Ctrl+T], btn:[OK] or menu:File[Save].", "Press Ctrl+T, OK or File > Save."),
        ("icon:flame[size=2x] It pass:q[burns] +++well+++.", "It burns well."),
        ("The `+wick+` and [.underline]#oil# and #more oil#.", "The wick and oil and more oil."),
        ("In C#, #1 and #2, `#wick#`.", "In C#, #1 and #2, #wick#."),
        (
            "'lamp' <oil>... <https://lamp.example> `<wick>`",
            "'lamp' <oil>... https://lamp.example <wick>",
        ),
        ("A List<Lamp>, see linkgit:lamp-oil[7].", "A List<Lamp>, see lamp-oil(7)."),
        ("+++```+++ and oil burn.", "``` and oil burn."),
        ("See xref:oil.adoc[] and xref:lamps:oil.adoc#dear-oil[].", "See oil and dear oil."),
        ("See <<oil,the\noil>> or\nhttps://lamp.example[the\nlamp].", "See the oil or the lamp."),
        ('"`It burns,`" said Poe\n("`all\nnight`").', "“It burns,” said Poe (“all night”)."),
        ("``It burns,'' he said, ``it's lit''.", "“It burns,” he said, “it's lit”."),
        (
            "'`It burns,`' he said of Poe`'s `wick`'s end.",
            "‘It burns,’ he said of Poe’s wick's end.",
        ),
    ],
)
def test_macros_of_asciidoc_are_their_words(text: str, read: str) -> None:
    assert parse_asciidoc(text.encode(), location="a.adoc").text == read


@pytest.mark.parametrize(
    ("attributes", "alt"),
    [
        ("A lamp,300", "A lamp"),
        ('"A lamp, lit",300', "A lamp, lit"),
        ('alt="A lamp, lit",width=300', "A lamp, lit"),
        ("width=300,alt=A lamp", "A lamp"),
        ("width=300", ""),
        ("", ""),
    ],
)
def test_a_picture_of_asciidoc_has_its_alternative_text(attributes: str, alt: str) -> None:
    text = f"It burns.\n\nimage::lamp.png[{attributes}]\n"
    article = parse_asciidoc(text.encode(), location="a.adoc")
    assert [(image.src, image.alt) for image in article.images] == [("lamp.png", alt)]


def test_a_mark_that_the_lists_around_do_not_have_begins_a_list_inside_the_item() -> None:
    text = (
        "[arabic]\n. wick\n* wool\n- fine\n* flax\n\n. oil\n[loweralpha]\n.. whale\n. glass\n\n"
        "They burn.\n\n- again\n* deeper\n\n----\n* code\n----\n"
    )
    assert _asciidoc_rows(text) == [
        ("list_item", 1, "wick"),
        ("list_item", 2, "wool"),
        ("list_item", 3, "fine"),
        ("list_item", 2, "flax"),
        ("list_item", 1, "oil"),
        ("list_item", 2, "whale"),
        ("list_item", 1, "glass"),
        ("paragraph", 0, "They burn."),
        ("list_item", 1, "again"),
        ("list_item", 2, "deeper"),
        ("code", 0, "* code"),
    ]


@pytest.mark.parametrize("rule", ["'''", "'''''"])
def test_a_note_of_asciidoc_may_go_on_in_the_next_line(rule: str) -> None:
    text = f"It burns.footnote:[In the\nfirst year.] And shines.\n\n{rule}\n\n----\na[\nb\n----"
    assert _asciidoc_rows(text) == [
        ("paragraph", 0, "It burns.[1] And shines."),
        ("rule", 0, "* * *"),
        ("code", 0, "a[\nb"),
        ("footnote", 0, "In the first year."),
    ]


def test_a_note_of_asciidoc_may_hold_a_link() -> None:
    text = "It burns{empty}footnote:[See https://sea.example/log[the log] of 1911.]."
    assert _asciidoc_rows(text) == [
        ("paragraph", 0, "It burns[1]."),
        ("footnote", 0, "See the log of 1911."),
    ]


def test_an_indented_paragraph_of_asciidoc_is_set_as_typed() -> None:
    text = (
        "= Lamp image:badge.svg[Build, link=x] image:My Badge.svg[b]\n\nLight it:\n\n"
        " lamp [-f] <oil>\n lamp -q\n\n* A wick\n  of wool\n\n  * Oil\n\nWell::\n  It burns.\n\n"
        "----\ncode\n\n  more\n----\n\n lamp -z"
    )
    article = parse_asciidoc(text.encode(), location="a.adoc")
    assert kinds_and_texts(article) == [
        ("headline", "Lamp"),
        ("paragraph", "Light it:"),
        ("code", "lamp [-f] <oil>\nlamp -q"),
        ("list_item", "A wick of wool"),
        ("list_item", "Oil"),
        ("list_item", "Well It burns."),
        ("code", "code\n\n  more"),
        ("code", "lamp -z"),
    ]


def test_a_link_of_org_may_go_on_in_the_next_line() -> None:
    article = parse_org(b"It burns, [[https://pier.example][as the\n  keeper says]], all night.\n")
    assert article.text == "It burns, as the keeper says, all night."
    assert [link.href for link in article.links] == ["https://pier.example"]


def test_items_of_asciidoc_inside_nine_lists_are_beside_the_last_one() -> None:
    items = [f"{'*' * depth} lamp {depth}" for depth in range(1, 10)]
    article = parse_asciidoc("\n".join(["= Lamps", "", *items, "- wick", ". oil"]).encode())
    assert [text for _, _, text in _blocks(article)][-3:] == ["lamp 9", "wick", "oil"]


def test_slashes_of_an_address_in_org_are_no_emphasis() -> None:
    article = parse_org(b"See https://pier.example/lamp/ and /now/ https://pier.example/oil/.\n")
    assert article.text == "See https://pier.example/lamp/ and now https://pier.example/oil/."


def test_the_words_of_a_link_of_org_may_hold_brackets() -> None:
    article = parse_org(b"- [[https://pier.example/a][[News] The lamp [again] burns]], he wrote\n")
    assert article.text == "[News] The lamp [again] burns, he wrote"
    assert [link.href for link in article.links] == ["https://pier.example/a"]


def test_code_of_org_that_has_no_end_keeps_its_lines() -> None:
    article = parse_org(b"It burns.\n\n#+begin_src c\na = b *c\nd* e\n")
    assert _blocks(article)[1:] == [("code", 0, "a = b *c\nd* e")]


def test_words_set_apart_and_captions_of_org_may_go_on_in_the_next_line() -> None:
    text = (
        "It /burns all\nnight/ and *so\non*.\n\n#+begin_src c\na = b *c\nd* e\n#+end_src\n\n"
        "#+caption: The lamp\nof the pier\n[[file:lamp.png]]\n"
    )
    article = parse_org(text.encode())
    assert [inline.span.of(article.text) for inline in article.inlines[:2]] == [
        "burns all night",
        "so on",
    ]
    assert _blocks(article)[1:] == [
        ("code", 0, "a = b *c\nd* e"),
        ("image", 0, "Image"),
        ("caption", 0, "The lamp of the pier"),
    ]


def test_a_name_in_capitals_begins_a_paragraph_of_subtitles() -> None:
    cues = (
        ("01", "02", "Who lit the lamp?"),
        ("02", "03", "QUILL: I did,"),
        ("03", "04", "of course."),
    )
    text = "\n\n".join(
        f"{at}\n00:00:{start},000 --> 00:00:{end},000\n{said}"
        for at, (start, end, said) in enumerate(cues, 1)
    )
    assert [said for _, _, said in _blocks(parse_subtitles(text.encode()))] == [
        "Who lit the lamp?",
        "QUILL: I did, of course.",
    ]


def test_other_formats_of_subtitles_are_recognised_and_read() -> None:
    times = "0:00:01.000,0:00:02.500", "0:00:02.600,0:00:04.000"
    sbv = f"{times[0]}\nWho lit the lamp,\n\n{times[1]}\nand why?\n"
    assert parse_article(sbv.encode(), location="a").text == "Who lit the lamp, and why?"
    ass = (
        "[Script Info]\nTitle: The lamp\n\n[Events]\nFormat: Layer, Start, End, Name, Text\n"
        "Dialogue: 0,0:00:01.00,0:00:02.50,Ada,Who {\\i1}lit{\\i0} the lamp,\\Nand why?\n"
        "Dialogue: 0,0:00:01.00,0:00:02.50,,{\\p1}m 0 0 l 9 9\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,Ben,Nobody.\n"
    )
    article = parse_article(ass.encode(), location="a")
    assert article.meta.title == "The lamp"
    assert [said for _, _, said in _blocks(article)][1:] == [
        "Ada: Who lit the lamp, and why?",
        "Ben: Nobody.",
    ]


def _ass_texts(lines: str, *, names: str = "Layer, Start, End, Name, Text") -> list[str]:
    file = f"\n[script info]\nTitle: The lamp\n\n[Events]\nFormat: {names}\n{lines}"
    return [said for _, _, said in _blocks(parse_article(file.encode(), location="a.ass"))][1:]


def test_cues_of_ass_are_read_in_the_order_of_time() -> None:
    later = "Dialogue: 0,0:00:09.00,0:00:10.50,Ada,Nobody.\n"
    sooner = "Dialogue: 0,0:00:01.00,0:00:02.50,Ben,Who lit the lamp?\n"
    assert _ass_texts(later + sooner) == ["Ben: Who lit the lamp?", "Ada: Nobody."]


def test_styles_remarks_and_drawings_of_ass_are_not_text() -> None:
    styled = "{\\fad(100,200)\\pos(320,240)\\clip(0,0,640,480)\\t(0,500,\\fscx120\\fscy120)}"
    lines = (
        f"Dialogue: 0,0:00:01.00,0:00:02.50,,{styled}The lamp burns.{{check this}}\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,,{\\p4}m 0 0 l 9 9\n"
    )
    assert _ass_texts(lines) == ["The lamp burns."]


def test_a_line_of_ass_may_end_before_the_name() -> None:
    lines = "Dialogue: 0:00:01.00,0:00:02.50,The lamp burns.\n"
    assert _ass_texts(lines, names="Start, End, Text, Name") == ["The lamp burns."]


def test_org_shows_formulas_as_they_are_written_and_no_link_targets() -> None:
    article = parse_org(b"It is \\(c = 40 \\times m_{i=1}\\) <<sum>> or \\[x^2\\].")
    assert article.text == "It is c = 40 \\times m_{i=1} or x^2."


def test_org_keeps_the_signs_of_code_and_of_formulas_in_links() -> None:
    article = parse_org(
        b"Use =x^2=, ~a_{b}~, =\\(x\\)= or ~<<a>>~ and x^2 at [[https://a.example][the \\(x\\)]]."
    )
    assert article.text == "Use x^2, a_{b}, \\(x\\) or <<a>> and x² at the (x)."


def test_asciidoc_shows_formulas_as_they_are_written() -> None:
    article = parse_asciidoc(b"It is latexmath:[c_{i=1} \\times m_2] or stem:[x^2] now.")
    assert article.text == "It is c_{i=1} \\times m_2 or x^2 now."
