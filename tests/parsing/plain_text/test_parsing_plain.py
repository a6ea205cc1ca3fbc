"""Plain text: structure inferred from the shape of its lines."""

from textwrap import wrap

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_kinds, block_texts, texts_of
from plain_texts import MORE, PROSE, parse
from processor_time import assert_takes_at_most

from reader.errors import ParseError, ReaderError
from reader.model.article import BlockKind
from reader.parsing.plain_text.plain import parse_plain


def test_a_text_of_one_line_is_a_paragraph() -> None:
    assert block_kinds(parse("Piano crosses the strait")) == ["paragraph"]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The piano on the quay.", "PHOTO: NORTHLINE"),
        ("The piano on the quay.", "(Photo by Ida Lund)"),
        ("The piano on the quay.", "(Photo: Ida Lund/Northline)"),
        ("The piano on the quay", "(NL Photo/Ida Lund)"),
        ("The piano on the quay.", "Photo: Ida Lund"),
        ("The piano on the quay.", "Ida Lund/Northline"),
        ("Das Klavier am Kai.", "Foto: Ida Lund"),
        ("Le piano sur le quai.", "PHOTO : AGENCE NORDET"),
        ("Das Klavier am Kai.", "Archivfoto: Ida Lund"),
        ("Le piano sur le quai.", "Crédit photo : Ida Lund"),
        ("El piano en el muelle.", "(Foto de archivo: Ida Lund)"),
        ("Fortepian na nabrzeżu.", "Fot. Ida Lund"),
        ("埠頭のピアノ", "（写真：北潮通信）"),
        ("A piano on the quay on Monday.", "REUTERS/Ida Lund/File Photo"),
        ("Рояль на причале.", "Фото: Инна Лебедь / «Листок»"),
    ],
)
def test_a_credit_at_the_end_makes_a_caption(caption: str, credit: str) -> None:
    article = parse("Piano crosses the strait", f"{caption} {credit}", PROSE)
    assert block_kinds(article) == ["headline", "caption", "credit", "paragraph"]
    assert texts_of(article, BlockKind.CAPTION) == [caption]
    assert texts_of(article, BlockKind.CREDIT) == [credit]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Getty Images", "credit"),
        ("Ida Lund via Getty Images", "credit"),
        ("Image source, Ida Lund", "credit"),
        ("REUTERS/Ida Lund", "credit"),
        ("Getty Images sold the piano", "heading"),
        ("Getty Images, in brief", "heading"),
        ("Lund/Poe", "paragraph"),
    ],
)
def test_a_picture_agency_alone_in_a_line_is_a_credit(line: str, kind: str) -> None:
    assert block_kinds(parse("Piano crosses the strait", PROSE, line, PROSE))[2] == kind


def test_person_and_agency_in_parentheses_are_a_credit_unless_they_sign_the_text() -> None:
    credit = "(Ida Lund/Quay Herald)"
    article = parse("Piano", f"A piano on the quay. {credit}", PROSE, f"{MORE} {credit}")
    assert block_kinds(article) == ["headline", "caption", "credit", "paragraph", "paragraph"]
    said = f"“A piano,” she said. {credit}"
    assert "credit" not in block_kinds(parse("Piano", said, PROSE, "Songs (Ida Lund/Tom Rijn)"))
    seas = "A piano on the quay. (North Sea/Sea of Brenn)"
    assert "credit" not in block_kinds(parse("Piano", seas, PROSE))


def test_what_is_said_in_a_dialogue_is_no_heading() -> None:
    title = "„Ein Klavier geht“"
    assert "heading" in block_kinds(parse("Piano", PROSE, title, MORE))
    dialogue = parse("Piano", PROSE, title, MORE, "„Es geht“, rief sie.", MORE)
    assert "heading" not in block_kinds(dialogue)


def test_a_title_right_above_wrapped_prose_is_a_heading_in_a_short_text_too() -> None:
    about = "About the Quay of Brenn\nThe quay of Brenn is forty metres long and made of\nlarch."
    article = parse("Piano", PROSE, MORE, f"{about} It has two lamps that burn every night.")
    assert texts_of(article, BlockKind.HEADING) == ["About the Quay of Brenn"]


@pytest.mark.parametrize("title", ["NOTES", "Sources:", "Anmerkungen"])
def test_a_title_of_notes_heads_a_list_too(title: str) -> None:
    article = parse("Piano", PROSE, MORE, title, "1. The piano is in the archive.", "2. So is he.")
    assert block_kinds(article)[3:] == ["heading", "list_item", "list_item"]


def test_a_german_caption_that_names_whom_it_shows_has_no_credit() -> None:
    caption = "Im Bild: Ida Lund und Tom Rijn"
    article = parse("Piano crosses the strait", PROSE, caption, MORE)
    assert texts_of(article, BlockKind.CAPTION) == [caption]
    assert not texts_of(article, BlockKind.CREDIT)


@pytest.mark.parametrize(
    "line",
    [
        "El puente. Fotografía: Ida Lund",
        "El banco abre. Crédito: diez millones",
        "Créditos: 12",
        "Immagine: una parola che viene dal latino",
        "Beeld: 4K",
    ],
)
def test_who_filmed_and_other_words_after_a_label_are_no_credit(line: str) -> None:
    lines = (PROSE, line, MORE)
    assert "credit" not in block_kinds(parse("El piano en el muelle", *lines))


def test_a_paragraph_that_only_mentions_a_photo_stays_one() -> None:
    story = PROSE[:-1] + ', and the photo: "a disgrace", as she called it, was gone.'
    assert block_kinds(parse("Piano crosses the strait", story, MORE)) == [
        "headline",
        "paragraph",
        "paragraph",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Join the Courier's Telegram channel and get the news first.",
        "Read more: The goats that came along",
        "MORE: The goats that came along",
        "READ: The goats that came along",
        "Don’t miss: The goats that came along",
        "Subscribe to our newsletter.",
        "Share this article",
        "Lire aussi : Les chèvres",
        "Lesen Sie auch: Die Ziegen",
        "© 2026 The Saltrey Courier",
    ],
)
def test_a_promo_line_at_the_end_is_recognised(line: str) -> None:
    assert block_kinds(parse("Piano crosses the strait", PROSE, MORE, line))[-1] == "promo"


@pytest.mark.parametrize(
    "line",
    [
        "Follow the piano, he said, and you will find the pianist.",
        "MORE: I never saw the goats.",  # in a play
        "Read: the minutes of the last meeting, which nobody opposed.",
    ],
)
def test_a_sentence_that_begins_like_promotion_stays_prose(line: str) -> None:
    assert block_kinds(parse("Piano crosses the strait", PROSE, line, MORE)).count("paragraph") == 3


@pytest.mark.parametrize(
    "heading",
    ["THE CROSSING", "What the Goats Knew", "CHAPTER II.", "Part 3: the landing", "2. The landing",
     "## The landing", "== The landing ==", "The landing\n-----------", "What the goats knew"],
)  # fmt: skip
def test_a_heading_is_recognised_by_its_form(heading: str) -> None:
    article = parse("Piano crosses the strait", PROSE, heading, MORE)
    assert block_kinds(article) == ["headline", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize("frame", ["--", "***", "* * *", "~~"])
def test_what_stands_between_dashes_or_stars_is_a_heading_above_anything(frame: str) -> None:
    article = parse("Piano crosses the strait", PROSE, f"{frame} The landing {frame}", "Well !")
    assert texts_of(article, BlockKind.HEADING) == ["The landing"]
    last = parse("Piano crosses the strait", PROSE, MORE, f"{frame} The landing {frame}")
    assert not texts_of(last, BlockKind.HEADING)


def test_boxes_and_trees_drawn_with_lines_keep_their_shape() -> None:
    box = "┌──────┐\n│ CREW └──────┐\n| Eleven men  |\n| Two goats   |\n└─────────────┘"
    tree = "island\n├── quay\n│   └── ferry\n└── goats"
    article = parse("Piano crosses the strait", PROSE, box, tree, MORE)
    assert texts_of(article, BlockKind.CODE) == [box, tree]


@pytest.mark.parametrize(
    "line",
    [
        "He said nothing.",
        "“Never,” she said",
        "And then",
        "Yours sincerely",
        "12 March 2026",
        "1,200 passengers",
        "Ada Lund",
        "It did not",
        "PELL: No.",
        "Not for the first time, and not for the last",
    ],
)
def test_an_ordinary_short_paragraph_is_no_heading(line: str) -> None:
    last_line = [] if line == "Ada Lund" else [MORE]
    assert "heading" not in block_kinds(parse("Piano crosses the strait", PROSE, line, *last_line))


def test_spaces_that_filled_justified_lines_are_dropped_and_those_after_sentences_kept() -> None:
    justified = (
        "The  mill  at  Brackwater has turned for two hundred years, and in all\n"
        "of them nobody has paid the miller in coin.  It  was flour or nothing,\n"
        "which  suited  the  village  well  enough  until the road was mended."
    )
    typed = (
        "The mill at Brackwater has turned for two hundred years, and in all of\n"
        "them nobody has paid the miller in coin.  It was flour or nothing, and\n"
        "which suited the village well enough until the road was mended again."
    )
    squeezed, kept = texts_of(parse(PROSE, justified, typed), BlockKind.PARAGRAPH)[1:]
    assert "  " not in squeezed
    assert squeezed.startswith("The mill at Brackwater has turned")
    assert kept == typed.replace("\n", " ")


def test_hard_wrapped_prose_is_joined_and_verse_is_not() -> None:
    wrapped = (
        "The ferry left the island at six in the morning with eleven passengers,\n"
        "two goats and a grand piano, and nobody on the quay thought that worth\n"
        "a second look."
    )
    verse = "The sea is wide,\nThe sea is cold,\nThe sea has neither young nor old."
    article = parse("Piano crosses the strait", wrapped, verse, "Ada Lund\n14 Shore Street\nOrrin")
    assert texts_of(article, BlockKind.PARAGRAPH) == [
        wrapped.replace("\n", " "),
        verse,
        "Ada Lund\n14 Shore Street\nOrrin",
    ]


@pytest.mark.parametrize(
    "verse",
    [
        (
            "The sea is wide and dark and deep,\n  And wide the bay at night;\n"
            "The keepers of the island sleep,\n  And nobody has lit the light."
        ),
        (
            "“Who lit the lamp?” the sailor said,\n\t“Who lit the lamp for me?”\n"
            "But all the keepers went to bed,\n\tAnd no one asked the sea."
        ),
    ],
)
def test_verse_may_be_indented_line_by_line(verse: str) -> None:
    lines = "\n".join(map(str.strip, verse.split("\n")))
    assert block_texts(parse(PROSE, verse, MORE)) == [PROSE, lines, MORE]


def test_long_verse_with_speech_may_be_indented_line_by_line() -> None:
    said = ["“Who lit the lamp?” the sailor said,", "  “Who lit the lamp for me?”"]
    verse = [*said, "But all the keepers went to bed,", "  And no one asked the sea;"] * 2
    assert block_texts(parse(PROSE, "\n".join(verse), MORE))[1] == "\n".join(map(str.strip, verse))


def test_full_lines_that_end_in_commas_are_no_indented_verse() -> None:
    lines = ["1904, 1907, 1912, 1913, 1914, 1922, 1925, 1929, 1930, 1934, 1936, 1937,"] * 4
    prose = "\n".join(wrap(PROSE, 72))
    text = "   " + "\n".join([*lines, "and 2001."])
    assert block_texts(parse(prose, text, prose))[1] == " ".join([*lines, "and 2001."])


@pytest.mark.parametrize("indent", ["\t" * 5, " " * 40])
@pytest.mark.parametrize("line", ["Orrin, on the third of March", "*lamps*"])
def test_what_stands_far_right_above_a_paragraph_is_no_part_of_it(indent: str, line: str) -> None:
    text = "\n".join([f"{indent}{line}", *wrap(PROSE, 72)])
    assert block_texts(parse(MORE, text))[1:] == [line, PROSE]


def test_lines_indented_below_a_colon_are_no_verse() -> None:
    asked = "What the Board wanted to know:\n    How old are the lamps.\n    Who lit them."
    assert block_texts(parse(PROSE, f"{asked}\nThen the Board left.", MORE))[1:3] == [
        "What the Board wanted to know:",
        "How old are the lamps.\nWho lit them.",
    ]


@pytest.mark.parametrize("prose", [PROSE, PROSE.replace("goats and", "Goats and")])
def test_lines_that_were_wrapped_twice_are_joined(prose: str) -> None:
    lines = [piece for line in wrap(f"{prose} {MORE}", 77) for piece in wrap(line, 69)]
    assert block_texts(parse(PROSE, "\n".join(lines)))[1] == f"{prose} {MORE}"


@pytest.mark.parametrize(
    "lines",
    [
        "Two pounds of flour, of the kind that the mill of Orrin sells in it\nbutter\neggs\nsalt.",
        (
            "late: the ferry was late today because somebody had brought his piano\n"
            "lost: the key of the piano\nfound: nothing."
        ),
    ],
)
def test_short_lines_below_a_full_one_are_not_joined(lines: str) -> None:
    assert block_texts(parse(PROSE, lines))[1] == lines


def test_lines_of_their_own_without_blank_lines_are_paragraphs() -> None:
    article = parse_plain(f"Piano crosses\n{PROSE}\n{MORE}\n".encode(), charset=None, location="")
    assert block_kinds(article) == ["headline", "paragraph", "paragraph"]


def test_lists_and_tables_do_not_count_where_lines_are_paragraphs() -> None:
    lamps = [*["    • a lamp of brass from the pier"] * 6, *["Name\tAge of the keeper"] * 6]
    lines = ["Piano crosses", PROSE * 2, "It is late, said Poe.", *lamps, "They slept.", MORE]
    assert texts_of(parse("\n".join(lines)), BlockKind.PARAGRAPH) == [
        PROSE * 2, "It is late, said Poe.", "They slept.", MORE
    ]  # fmt: skip
    url = f"See https://example.org/{'lamp-' * 24}"
    wrapped = "\n".join([*wrap(PROSE * 2, 72), *lamps[:6], url, *wrap(MORE * 2, 72)])
    assert texts_of(parse(wrapped), BlockKind.PARAGRAPH)[0].startswith(PROSE)


def test_lines_are_no_paragraphs_where_all_but_a_long_one_are_indented_and_wrapped() -> None:
    lines = wrap(PROSE * 8, 72)
    wrapped = "\n".join([f"See https://{'lamp-' * 24}", *(f"  {line}" for line in lines)])
    shown = parse("\n\n".join([wrapped] * 4)).text.split("\n\n")
    assert lines[1] not in map(str.strip, shown)


def test_lines_are_paragraphs_where_some_are_too_long_to_be_wrapped() -> None:
    said = (
        "“It is late,” said Poe.",
        "“It is early,” said Quill, and lit the lamp.",
        "They slept.",
    )
    lines = [
        "Piano crosses", "By Ida Lund", PROSE * 2, *said, "· tuned", "· dry", "Name\tAge",
        "Ada\t60", MORE * 2, *said,
    ]  # fmt: skip
    article = parse("\n".join(lines))
    assert block_kinds(article) == [
        "headline", "byline", *["paragraph"] * 4, "list_item", "list_item", "table_row",
        "table_row", *["paragraph"] * 4,
    ]  # fmt: skip
    assert texts_of(article, BlockKind.PARAGRAPH)[1:4] == list(said)


def test_lines_are_paragraphs_where_nearly_all_are_whole_sentences() -> None:
    late = "“It is late,” said Poe when the piano had been standing in the harbour all night."
    said = [late, "„Es ist früh“, sagte Quill.", "They slept all day.", "Why?"]
    lines = ["The piano", *said, "Next day", *said, "• tuned", "• dry", *said]
    article = parse("\n".join(lines))
    assert texts_of(article, BlockKind.PARAGRAPH) == [*said, "Next day", *said, *said]
    assert texts_of(article, BlockKind.LIST_ITEM) == ["tuned", "dry"]


def test_short_lines_stay_together_as_verse_or_steps() -> None:
    verse = "The ferry left the harbour late.\nThe gulls were sleeping on the wall.\n" * 3
    steps = "Soak the peas.\nDrain them.\nFry the onion in butter.\nAdd the peas.\nServe hot.\nEat."
    assert block_texts(parse("The ferry", verse)) == ["The ferry", verse.strip()]
    assert block_texts(parse(PROSE, steps, PROSE)) == [PROSE, steps, PROSE]


def test_short_lines_stay_together_where_sentences_go_on_in_them() -> None:
    turns = ["Ada Quill: Is the ferry late?", "Bo Marsh: I cannot say."] * 20
    said = f"Bo Marsh: {PROSE}"
    assert block_texts(parse("\n".join([*turns, *wrap(said, 70), *turns])))[40] == said
    spoken = "\n".join(wrap(f"{'“It is late,” said Bo. “No.” ' * 8} {PROSE}", 30))
    assert block_kinds(parse(spoken)) == ["paragraph"]
    song = "The ferry lay all winter in the bay\nHer lamps were out.\n" * 5
    assert block_texts(parse(PROSE, song)) == [PROSE, song.strip()]


def test_wrapped_lines_stay_joined_beside_one_that_is_too_long() -> None:
    wrapped = "\n".join(wrap(PROSE * 6, 70))
    address = "https://orrin.example/" + "lamp" * 40
    assert block_kinds(parse(f"{wrapped}\n{address}\n{wrapped}")) == ["paragraph"]


def test_lists_keep_labels_and_levels() -> None:
    article = parse(
        PROSE, "1. First we looked.\n2. Then we dug,\n   with spades.\n   - by day\n", MORE
    )
    items = [block for block in article.blocks if block.kind is BlockKind.LIST_ITEM]
    assert [(item.label, item.level) for item in items] == [("1.", 1), ("2.", 1), ("", 2)]
    assert texts_of(article, BlockKind.LIST_ITEM)[1] == "Then we dug, with spades."


def test_a_year_at_the_start_of_a_paragraph_is_no_list() -> None:
    assert "list_item" not in block_kinds(parse(PROSE, "7. That was his number.", MORE))


def test_quotations_have_levels() -> None:
    article = parse(PROSE, "> He asked.\n>> She answered.\n> He went.", MORE)
    assert [b.level for b in article.blocks if b.kind is BlockKind.QUOTATION] == [1, 2, 1]


def test_old_newsgroups_quote_with_a_line_and_an_angle() -> None:
    article = parse(PROSE, "Ada Quill writes:\n|> He asked and asked.\n|> She knew.", MORE)
    assert block_kinds(article) == ["paragraph", "paragraph", "quotation", "paragraph"]


def test_wrapped_lines_of_a_quotation_are_joined_whatever_letter_they_begin_with() -> None:
    lines = (
        "The ferry left the island at six in the morning with eleven",
        "passengers, two goats and a grand piano, and they say that in",
        "March nobody on the quay thought that worth a second look.",
    )
    article = parse(PROSE, "\n".join(f"> {line}" for line in lines), MORE)
    assert texts_of(article, BlockKind.QUOTATION) == [" ".join(lines)]


def test_a_table_may_be_ruled_once_for_each_column() -> None:
    table = (
        "Name        Age   Town\n--------- ----- ------\n"
        "Ada Lund     60 Orrin\nBo              Vell"
    )
    article = parse(PROSE, table, MORE)
    rows = [block for block in article.blocks if block.kind is BlockKind.TABLE_ROW]
    assert [row.level for row in rows] == [1, 0, 0]
    assert [row.span.of(article.text) for row in rows] == [
        "Name\tAge\tTown", "Ada Lund\t60\tOrrin", "Bo\t\tVell",
    ]  # fmt: skip


def test_rules_code_tables_footnotes_and_links() -> None:
    article = parse(
        f"{PROSE} See [1] or https://orrin.example/lamp.",
        "***",
        "    def light(lamp):\n        return lamp.on()",
        "Name\tAge\nAda\t60",
        "[1] Put out in 1911.",
    )
    assert block_kinds(article) == [
        "paragraph",
        "rule",
        "code",
        "table_row",
        "table_row",
        "footnote",
    ]
    assert [link.href for link in article.links] == ["https://orrin.example/lamp"]


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\x85", "\u2028"])
def test_every_kind_of_line_end_is_one(newline: str) -> None:
    body = f"Piano crosses the strait\n\n{PROSE}\n\n{MORE}".replace("\n", newline).encode()
    article = parse_plain(body, charset=None, location="")
    assert block_kinds(article) == ["headline", "paragraph", "paragraph"]


@pytest.mark.parametrize("body", [b"", b"\n" * 50_000, b" \t\n \n", "\u3000\n\u200b".encode()])
def test_nothing_to_read_is_reported(body: bytes) -> None:
    with pytest.raises(ParseError):
        parse_plain(body, charset=None, location="empty.txt")


@pytest.mark.parametrize(
    "body",
    [
        b"word " * 40_000,
        b"Head\n\n" + b"\n" * 50_000 + b"end",
        b"Head\n\n" + b" " * 40 + b"x\n\ny",
        b"x" * 100_000,
        b"> " * 20_000,
        b"x\n" * 20_000,
        b"- x\n" * 20_000,
        b"[1] x\n\n" * 2_000,
        b"\t" * 50_000 + b"x",
        b"0A\n\n\x1f\n    x = 1;",
        b"\x1f\n0A\n\n    x = 1;",
        "Head\n\n\u2003\n  \u2003\nand so on".encode(),
    ],
)
def test_odd_shapes_are_read(body: bytes) -> None:
    check_promises(parse_plain(body, charset=None, location=""))


_LINES = st.lists(
    st.sampled_from(
        ["", " ", "\t", ">", "- ", "1. ", "***", "====", "    x = 1;", "[1] a", "A\tB", "| a | b |",
         "# H", "PHOTO: X", "CITY - ", "By Ida Lund", "word " * 20, "é\u0301", "\x1b[2J", "\u202e"]
    )
    | st.text(max_size=30)
)  # fmt: skip


@given(_LINES)
def test_any_lines_give_an_article_or_a_reader_error(lines: list[str]) -> None:
    try:
        article = parse_plain(
            "\n".join(lines).encode("utf-8", "replace"), charset=None, location=""
        )
    except ReaderError:
        return
    check_promises(article)


@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_a_reader_error(body: bytes) -> None:
    try:
        article = parse_plain(body, charset=None, location="")
    except ReaderError:
        return
    check_promises(article)


def test_the_number_of_a_page_between_paragraphs_is_a_rule() -> None:
    assert block_kinds(parse(PROSE, "              - 12 -", MORE)) == [
        "paragraph",
        "rule",
        "paragraph",
    ]


def test_of_a_table_with_a_line_below_each_row_the_first_row_is_the_header() -> None:
    article = parse("| boat | crew |\n+------+------+\n" * 80)
    assert [block.level for block in article.blocks[:3]] == [1, 0, 0]
    assert article.text.startswith("boat\tcrew\n")


def test_a_line_below_each_row_of_a_table_costs_no_more_than_another_row() -> None:
    row, line = "| boat | crew |\n", "+------+------+\n"
    lined, short = (row + line) * 25_000, row * 50_000
    assert_takes_at_most(3, lambda: parse(lined), lambda: parse(short))  # it was six times as much


def test_a_table_of_contents_loses_the_dots_to_its_pages() -> None:
    contents = "1. The lamp .......... 2\n   1.1. Its oil .......... 3\n2. The stair . . . . . 17"
    article = parse("The keeper of Skell", PROSE, contents, PROSE)
    assert texts_of(article, BlockKind.LIST_ITEM) == ["The lamp", "Its oil", "The stair"]
    assert [block.label for block in article.blocks if block.label] == ["1.", "1.1.", "2."]


def test_a_letter_o_followed_by_two_spaces_is_a_bullet() -> None:
    items = "   o  a greeting, which may be left out;", "   o  the word."
    article = parse("The keeper of Skell", PROSE, *items, PROSE)
    assert texts_of(article, BlockKind.LIST_ITEM) == [
        "a greeting, which may be left out;",
        "the word.",
    ]


def test_headings_right_below_each_other_have_numbers_or_letters() -> None:
    article = parse(
        "Skell v. Brenn",
        PROSE,
        "II. DISCUSSION",
        "A. The Merits",
        PROSE,
        MORE,
        "B. The Costs",
        MORE,
    )
    assert [(block.level, block.span.of(article.text)) for block in article.blocks[2:]] == [
        (2, "II. DISCUSSION"), (3, "A. The Merits"), (0, PROSE), (0, MORE), (3, "B. The Costs"),
        (0, MORE),
    ]  # fmt: skip


def test_headings_between_paragraphs_may_have_letters() -> None:
    lines = "A. The Lamps", MORE, "B. The Boats", PROSE, "C. What Comes Next", MORE
    article = parse("The keeper of Skell", PROSE, *lines)
    assert texts_of(article, BlockKind.HEADING) == list(lines[::2])


def test_headings_of_a_paper_are_counted_from_its_introduction_on() -> None:
    lines = "1 Introduction", PROSE, "2 Lamps and Boats", MORE, "4 Boats", MORE
    article = parse("The keeper of Skell", *lines)
    assert texts_of(article, BlockKind.HEADING) == ["1 Introduction", "2 Lamps and Boats"]


@pytest.mark.parametrize(
    "lines",
    [
        ("2 Lamps and Boats", "They burn."),
        ("1 Introduction", "2 Lamps"),
        ("Ida Lund", "4 Quay Lane"),
        ("Yours,", "A. Lund"),
        ("A. Lund", "B. Tarn"),
        ("A. Lund", "Harbour master"),
    ],
)
def test_names_and_addresses_are_no_headings(lines: tuple[str, str]) -> None:
    article = parse("The keeper of Skell", PROSE, *lines, MORE)
    assert not texts_of(article, BlockKind.HEADING)


def test_a_rule_right_above_a_line_is_a_rule() -> None:
    article = parse("The keeper of Skell", PROSE, "---\nIda Lund writes about lamps.", MORE)
    assert block_kinds(article) == ["headline", "paragraph", "rule", "paragraph", "paragraph"]


def test_a_title_right_above_a_long_line_is_a_heading() -> None:
    article = parse("The keeper of Skell", PROSE, f"About the Keeper\n{MORE}")
    assert texts_of(article, BlockKind.HEADING) == ["About the Keeper"]
    assert texts_of(article, BlockKind.PARAGRAPH) == [PROSE, MORE]


@pytest.mark.parametrize("rule", ["___", "* * *", "---"])
def test_a_rule_right_below_a_sentence_is_a_rule(rule: str) -> None:
    article = parse("The keeper of Skell", f"{PROSE}\n{rule}", f"{MORE}\n{rule}\nIda Lund wrote.")
    assert block_kinds(article)[1:] == ["paragraph", "rule", "paragraph", "rule", "paragraph"]


def test_addresses_between_two_rules_are_no_heading() -> None:
    rule = "-" * 60
    more = "The log is at https://sea.example/log\nWrite to the keeper at keeper@sea.example"
    article = parse("The keeper of Skell", PROSE, f"{rule}\n{more}\n{rule}", MORE)
    assert block_kinds(article)[1:] == ["paragraph", "rule", "paragraph", "rule", "paragraph"]
    assert texts_of(article, BlockKind.PARAGRAPH)[1] == more


def test_a_list_with_addresses_between_two_rules_is_a_list() -> None:
    rule = "-" * 60
    items = "* the log: https://sea.example/log\n* the keeper: https://sea.example/keeper"
    article = parse("The keeper of Skell", PROSE, f"{rule}\n{items}\n{rule}", MORE)
    assert block_kinds(article)[2:5] == ["rule", "list_item", "list_item"]


@pytest.mark.parametrize("first", ["import lamp", "from lamp import wick", "a, b = 1, 2", "lit(1)"])
def test_what_is_typed_after_the_prompts_of_python_is_code(first: str) -> None:
    typed = f">>> {first}\n>>> lamp.is_lit()\nTrue\n>>> lamp.oil\n3"
    article = parse("The keeper of Skell", PROSE, f"Ask the lamp:\n{typed}", MORE)
    assert texts_of(article, BlockKind.CODE) == [typed]
    quoted = parse(
        "The keeper of Skell", PROSE, f">>> I ask (often) {first}\n>>> So.\n>> No.", MORE
    )
    assert block_kinds(quoted)[2:-1] == ["quotation", "quotation"]


@pytest.mark.parametrize("indent", ["    ", "\t", " " * 9])
def test_quote_marks_far_in_are_read(indent: str) -> None:
    quoted = f"{indent}> Does it burn?\n{indent}> It does."
    article = parse("The keeper of Skell", PROSE, quoted, f"> So.\n{quoted}", MORE)
    assert set(block_kinds(article)[2:-1]) == {"quotation"}


def test_the_last_row_of_a_drawn_table_is_no_heading() -> None:
    table = "Boat      Crew     Catch\n\nCato         7      none\n------------------------\n"
    assert "heading" not in block_kinds(parse(f"{PROSE}\n\n{table}\n{MORE}\n"))


def test_an_underlined_title_may_have_spaces_between_its_letters() -> None:
    title = "T H E   L A M P   O F   S K E L L"
    article = parse(f"{PROSE}\n\n{title}\n===================\n\n{MORE}\n")
    assert texts_of(article, BlockKind.HEADING) == [title]


def test_thousands_of_underlined_lines_right_below_each_other_are_read() -> None:
    article = parse("The keeper of Skell", PROSE, "A lamp\n---\n" * 3000)
    assert texts_of(article, BlockKind.HEADING)[:2] == ["A lamp", "A lamp"]
    assert article.text.count("A lamp") == 3000


@pytest.mark.parametrize("space", ["\x1f", "\u2003", "\u202f"])
def test_a_line_of_any_space_below_the_headline_is_blank(space: str) -> None:
    article = parse_plain(
        f"Piano crosses\n{space}\n7 March 2026\n{PROSE}\n".encode(), charset=None, location=""
    )
    assert article.meta.title == "Piano crosses"
    assert article.meta.published == "2026-03-07"


_NOTED = "The lamp was lit in 1911 [1], and it burnt until 1924.[2]"


def test_notes_on_lines_below_each_other_are_footnotes() -> None:
    article = parse(
        _NOTED, "[1] Harbour books,\n    p. 12.\n[2] See the log.\n[3] Not referred to."
    )
    assert [(str(b.kind), b.label, b.span.of(article.text)) for b in article.blocks[1:]] == [
        ("footnote", "1", "Harbour books, p. 12."),
        ("footnote", "2", "See the log."),
        ("paragraph", "", "[3] Not referred to."),
    ]


@pytest.mark.parametrize(
    "chunk", ["[x] Oil\n[ ] Wick", "[1] Oil\nand wick", "[link] Oil\n[2] Wick"]
)
def test_brackets_that_number_nothing_keep_their_lines(chunk: str) -> None:
    assert parse(_NOTED, chunk).text.endswith(chunk)


@pytest.mark.parametrize(
    ("between", "kind"),
    [
        (["Advertisement"], "heading"),
        (["Read more: Ferry returns in June", "Advertisement"], "heading"),
        (["A piano on the quay. Photo: Ida Lund"], "heading"),
        (["Read more"], "paragraph"),  # the title of another article
        (["Getty Images"], "paragraph"),  # a caption
    ],
)
def test_a_heading_may_follow_what_a_page_shows_between_paragraphs(
    between: list[str], kind: str
) -> None:
    article = parse("Piano crosses the strait", PROSE, *between, "What the goats saw", MORE, PROSE)
    line = article.text.index("What the goats saw")
    assert next(block.kind for block in article.blocks if block.span.start == line) == kind


@pytest.mark.parametrize(
    ("end", "folded"),
    [
        (["More on this story", "Goats sail again", "Who owns the piano?"], 3),
        (["More on this story", "Goats sail again\nWho owns the piano?"], 2),
        (["Recommended for you\nGoats sail again\nWho owns the piano?"], 1),
        (["Topics\nGoats\nPianos", "About us\nContact", "Comments (14)"], 3),
        (["Topics\nGoats, pianos and the sea were all that we spoke about."], 0),
        (["相关阅读", "旧桥关闭"], 2),
        (["A version of this article appeared in print on May 3, Page 4."], 1),
        (["Copyright 2026 Quay Media.", "Trending Stories", "Close"], 3),
        (["Read more", "The goats went home."], 1),
        (["© 2026 Ida Lund", MORE], 0),
    ],
)
def test_titles_of_other_articles_at_the_end_are_folded(end: list[str], folded: int) -> None:
    article = parse("Piano crosses the strait", PROSE, MORE, *end)
    assert block_kinds(article).count("promo") == folded


def test_lines_of_a_poem_below_its_copyright_stay() -> None:
    lines = ["The piano", "© 2026 Ida Lund", "came over the water", "with goats and with wind"]
    assert "promo" not in block_kinds(parse(*lines))
