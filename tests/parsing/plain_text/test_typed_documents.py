"""Statutes, manuals and reports laid out as plain text, by programs and by people."""

import textwrap
from itertools import pairwise

import pytest
from listed_blocks import block_kinds, block_texts, kinds_levels_and_texts
from plain_texts import MORE, PROSE, parse

from reader.model.article import Article, BlockKind
from reader.parsing.lines.paragraphs import paragraphs_of
from reader.parsing.plain_text.plain import parse_plain

GOATS = (
    "The goats of the outer islands are counted twice a year, and the wardens\n"
    "write the number into a book that nobody but the harbour master may\n"
    "take from its shelf.\n"
)


def _parse(text: str) -> Article:
    return parse_plain(text.encode())


def _lines_of_kind(article: Article, kind: BlockKind) -> list[tuple[int, str]]:
    return [(b.level, b.span.of(article.text)) for b in article.blocks if b.kind is kind]


def test_wrapped_prose_whose_lines_all_begin_with_nouns_is_joined() -> None:
    nouns = (
        "Am Dienstag hat der Rat der Insel beschlossen, dass die alte\n"
        "Fähre auch im Winter fährt, solange kein Eis die Einfahrt zum\n"
        "Hafen sperrt und die Leute vom Festland im Dienst bleiben am\n"
        "Steg.\n"
    )
    article = _parse(f"{GOATS}\n{nouns}\n{GOATS}")
    assert _lines_of_kind(article, BlockKind.PARAGRAPH)[1][1] == nouns.replace("\n", " ").strip()


def test_verse_keeps_its_lines_where_they_end_as_verse_does() -> None:
    verse = (
        "The ferry lay all winter in the bay,\n"
        "Her lamps were out, her captain far away;\n"
        "No bell, no rope, no boy upon the quay,\n"
        "But gulls that came to look, and would not stay."
    )
    article = _parse(f"{GOATS}\n{verse}\n\n{GOATS}")
    assert verse in article.text


def test_wide_lines_that_all_reach_the_width_of_the_text_are_no_verse() -> None:
    law = (
        "No Keeper of the Light shall leave the Rock between Michaelmas and the\n"
        "Feast of the Boats, unless the Harbour Master or two of the Wardens,\n"
        "Sitting together, have given Leave in Writing, and such Leave is nailed,\n"
        "Where all may read it, to the Door.\n"
    )
    article = _parse(f"{GOATS}\n{law}\n{GOATS}")
    assert law.replace("\n", " ").strip() in article.text


def test_japanese_lines_with_latin_words_are_joined() -> None:
    lines = (
        "島の議会は火曜日に古い渡し船を冬の間も動かすことを決めた。船は\n"
        "Saltrey 港と本土を結び、氷が湾を閉ざさないかぎり毎朝七時に出る。\n"
        "船長の Ida Lund さんは長い冬になりそうだと記者たちに話していた。\n"
        "乗組員は三人だけである。\n"
    )
    article = _parse(f"{lines}\n{lines}")
    assert "\n" not in article.text.split("\n\n")[0]


def test_korean_lines_broken_between_words_are_joined_with_a_space() -> None:
    lines = (
        "섬의 의회는 화요일에 낡은 연락선을 겨울에도 운항하기로 결정했다\n그래서 사람들은\n기뻐했다"
    )
    article = _parse(f"{lines}\n\n{GOATS}")
    assert "결정했다그래서" not in article.text


def test_korean_lines_broken_inside_words_are_joined_without_a_space() -> None:
    whole = "섬의의회는화요일에낡은연락선을겨울에도운항하기로결정했다그래서사람들은기뻐했다"
    lines = "\n".join(whole[at : at + 18] for at in range(0, len(whole), 18))
    assert _parse(f"{lines}\n\n{lines}").text.split("\n\n")[0] == whole


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("the long Haupt-\nund Nebenstraße", "the long Haupt- und Nebenstraße"),
        ("the long Saltrey-\nNordet line", "the long Saltrey-Nordet line"),
        ("the long ninety-\nfive metre line", "the long ninety-five metre line"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_keeps_its_word(typed: str, read: str) -> None:
    filler = "of the outer islands is counted twice a year by wardens " + "and " * 3
    first, _, rest = typed.partition("\n")
    lines = f"{filler.strip()[: 71 - len(first)]} {first}\n{rest} ends here for good.\n"
    assert read.removeprefix("the long ") in _parse(f"{GOATS}\n{lines}\n{GOATS}").text


def test_terms_with_their_explanation_below_are_a_list() -> None:
    article = _parse(
        f"{GOATS}\n"
        "bell buoy\n"
        "    A buoy that is rung by the waves, and by nobody else as long as\n"
        "    there are any.\n"
        "keeper\n"
        "    Whoever lights the lamp.\n"
        f"\n{GOATS}"
    )
    assert _lines_of_kind(article, BlockKind.LIST_ITEM) == [
        (1, "bell buoy"),
        (2, "A buoy that is rung by the waves, and by nobody else as long as there are any."),
        (1, "keeper"),
        (2, "Whoever lights the lamp."),
    ]


def test_terms_in_a_fully_indented_text_are_a_list() -> None:
    body = "\n".join(f"   {line}" for line in GOATS.splitlines())
    article = _parse(
        f"{GOATS}\n{body}\n\n   keeper\n"
        "     Whoever lights the lamp at dusk, all by himself, and puts it out in\n"
        "     the morning.\n"
    )
    said = "Whoever lights the lamp at dusk, all by himself, and puts it out in the morning."
    assert _lines_of_kind(article, BlockKind.LIST_ITEM) == [(1, "keeper"), (2, said)]


@pytest.mark.parametrize("indent", ["  ", " \xa0 \xa0"])
def test_a_paragraph_whose_first_line_stands_out_is_no_term(indent: str) -> None:
    first = "Ida Lund has kept the lamp of the outer islands since the spring"
    article = _parse(f"{GOATS}\n{first}\n{indent}and means to go on.\n\n{GOATS}")
    assert not _lines_of_kind(article, BlockKind.LIST_ITEM)


def test_a_name_in_capitals_above_indented_prose_heads_it() -> None:
    article = _parse(f"{GOATS}\nDUTIES\n    The keeper lights the lamp.\n\n{GOATS}")
    assert kinds_levels_and_texts(article)[1:3] == [
        ("heading", 2, "DUTIES"),
        ("list_item", 2, "The keeper lights the lamp."),
    ]


def test_an_address_below_a_line_is_no_explanation() -> None:
    article = _parse(f"{GOATS}\nIda Lund\n    4 Quay Lane\n    Saltrey\n\n{GOATS}")
    assert not _lines_of_kind(article, BlockKind.LIST_ITEM)


def test_text_indented_below_a_colon_is_a_block_of_its_own() -> None:
    article = _parse(
        f"{GOATS}\n"
        "Whoever wants to see the book asks for these two:\n"
        "      goats-spring\n"
        "      goats-autumn\n"
        "They are kept in the same drawer as the tide tables of the last year.\n"
        f"\n{GOATS}"
    )
    assert [text for _, text in _lines_of_kind(article, BlockKind.PARAGRAPH)][1:4] == [
        "Whoever wants to see the book asks for these two:",
        "goats-spring\ngoats-autumn",
        "They are kept in the same drawer as the tide tables of the last year.",
    ]


def test_text_left_of_a_list_is_no_part_of_its_last_item() -> None:
    article = _parse(
        f"{GOATS}\nThe warden\n    1. opens the drawer,\n    2. takes the book.\n"
        "(Nobody else may.)\n"
    )
    assert _lines_of_kind(article, BlockKind.LIST_ITEM)[-1] == (1, "takes the book.")
    assert _lines_of_kind(article, BlockKind.PARAGRAPH)[-1] == (0, "(Nobody else may.)")


def test_a_short_first_line_of_an_item_is_its_title() -> None:
    article = _parse(
        f"{GOATS}\n"
        "    1. The lamp is never out\n"
        "       We light it at dusk and put it out at dawn, and whoever finds it\n"
        "       dark in between may have our coats.\n"
        "    2. The book is open\n"
        "       We show it to everybody who asks, and to those who do not ask on\n"
        "       the first Sunday of the month.\n"
    )
    items = [text for _, text in _lines_of_kind(article, BlockKind.LIST_ITEM)]
    assert items[0] == "The lamp is never out"
    assert items[1].startswith("We light it at dusk")
    assert items[1].endswith("our coats.")
    assert items[2] == "The book is open"


def test_a_long_rule_right_below_prose_is_a_rule() -> None:
    article = _parse(f"{GOATS}\n{GOATS}{'_' * 60}\n\n{GOATS}")
    assert [kind for kind, _, _ in kinds_levels_and_texts(article)].count("rule") == 1
    assert "____" not in article.text


def test_a_title_of_two_lines_between_two_rules_is_one_heading() -> None:
    rule = "*" * 20
    article = _parse(f"{GOATS}\n{rule}\nAppendix\nThe Book of Goats\n{rule}\n\n{GOATS}")
    assert _lines_of_kind(article, BlockKind.HEADING) == [(2, "Appendix The Book of Goats")]


def test_lines_left_of_indented_prose_head_it_by_number_or_indent() -> None:
    body = "\n".join(f"   {line}" for line in GOATS.splitlines())
    article = _parse(
        f"The Statutes of the Rock\n\n{body}\n\n1. Wardens\n\n{body}\n\n  1.1. Duties\n\n"
        "    1. A warden counts.\n    2. A warden writes.\n\n  Of the book\n\n"
        f"{body}\n\n{body}\n\n{body}\n\n{body}\n"
    )
    assert _lines_of_kind(article, BlockKind.HEADING) == [
        (2, "1. Wardens"),
        (3, "1.1. Duties"),
        (3, "Of the book"),
    ]


def test_a_paragraph_indented_by_no_break_spaces_is_one_paragraph() -> None:
    body = "\n".join(f"    {line}" for line in GOATS.splitlines())
    odd = body.replace("    ", "\xa0\xa0\xa0 ", 1)
    set_off = _lines_of_kind(_parse(f"{GOATS}\n{odd}\n\n{GOATS}"), BlockKind.QUOTATION)
    assert set_off == [(1, GOATS.replace("\n", " ").strip())]


def test_a_line_indented_by_no_break_spaces_is_no_heading() -> None:
    body = "\n".join(f"    {line}" for line in GOATS.splitlines())
    odd = "\xa0\xa0\xa0 Nobody but the wardens of the outer islands has ever read it"
    article = _parse("\n\n".join(["Goats"] + [body] * 8 + [odd, body]))
    assert not _lines_of_kind(article, BlockKind.HEADING)


def test_single_items_have_their_level_from_the_indent_of_the_prose() -> None:
    body = "\n".join(f"   {line}" for line in GOATS.splitlines())
    article = _parse("\n\n".join(["Goats"] + [body] * 6 + ["   1. One.", "   2. Two.", body]))
    assert _lines_of_kind(article, BlockKind.LIST_ITEM) == [(1, "One."), (1, "Two.")]


@pytest.mark.parametrize("line", ["Article IV", "Preamble", "Article 5: Of lamps", "References"])
def test_parts_of_a_treaty_are_headings(line: str) -> None:
    prose = GOATS.replace("\n", " ").strip()
    article = _parse(f"The Treaty of Saltrey\n\n{prose}\n\n{line}\n\n{prose}\n\n{prose}")
    assert _lines_of_kind(article, BlockKind.HEADING) == [(2, line)]


def test_parts_that_are_called_alike_have_the_same_level() -> None:
    prose = GOATS.replace("\n", " ").strip()
    parts = ("Article I\n\nSection 1", "Section 2", "Article II\n\nSection 1", "Section 2")
    article = _parse("\n\n".join(["The Treaty", prose, *(f"{part}\n\n{prose}" for part in parts)]))
    levels = [level for level, _ in _lines_of_kind(article, BlockKind.HEADING)]
    assert levels == [2, 3, 3, 2, 3, 3]


@pytest.mark.parametrize("indents", [(0, 2, 2), tuple(range(60))])
def test_thousands_of_indented_lines_right_below_each_other_are_read(
    indents: tuple[int, ...],
) -> None:
    lines = [" " * indents[at % len(indents)] + "goats count" for at in range(20_000)]
    article = _parse("\n".join(lines))
    assert article.text.count("goats") == 20_000
    assert all(a.span.end < b.span.start for a, b in pairwise(article.blocks))


def test_contents_with_leaders_are_items_though_only_some_have_numbers() -> None:
    contents = (
        "Foreword ......................... 1\n"
        "1. Boats ......................... 2\n"
        "2. Nets of the outer islands,\n"
        "   and who mends them ............ 14\n"
        "Index ............................ 40\n"
    )
    article = _parse(f"{GOATS}\n{contents}\n{GOATS}")
    items = [(b.label, b.span.of(article.text)) for b in article.blocks if b.label or b.level]
    assert items == [
        ("", "Foreword"),
        ("1.", "Boats"),
        ("2.", "Nets of the outer islands, and who mends them"),
        ("", "Index"),
    ]


def test_a_title_with_a_line_above_and_below_is_a_heading() -> None:
    article = _parse(f"{GOATS}\n=====\nBoats\n=====\n\n{GOATS}")
    assert _lines_of_kind(article, BlockKind.HEADING) == [(2, "Boats")]


def test_lines_of_cells_between_tabs_are_rows_though_one_looks_like_an_item() -> None:
    article = _parse(f"{GOATS}\n-north\t3\n(south)\t4\n\n{GOATS}")
    rows = [(0, "-north\t3"), (0, "(south)\t4")]
    assert _lines_of_kind(article, BlockKind.TABLE_ROW) == rows


def test_a_paragraph_with_a_hanging_indent_is_no_definition() -> None:
    text = (
        "The goats of the outer islands are counted twice a year, and the\n"
        "    wardens write the number into a book that nobody but the\n"
        "    harbour master may take.\n"
    )
    article = _parse(f"{GOATS}\n{text}\n{GOATS}")
    assert not _lines_of_kind(article, BlockKind.LIST_ITEM)


BROKEN = (
    "The keeper of the light wrote that the storm had bro-\n"
    "ken two panes, and that nobody had been able to re-\n"
    "place them before the long-awaited ship came in."
)
WHOLE = (
    "The keeper of the light wrote that the storm had broken two panes, and that nobody had"
    " been able to replace them before the long-awaited ship came in."
)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("times", [1, 2000])
def test_hyphenated_words_are_joined_where_several_lines_end_in_a_hyphen(
    line_end: str, times: int
) -> None:
    text = "\n\n".join([BROKEN] * times).replace("\n", line_end)
    assert set(block_texts(parse_plain(text.encode()))) == {WHOLE}
    in_latin_1 = parse_plain(f"{text}{line_end * 2}Grüße.".encode("latin-1"), charset="latin-1")
    assert set(block_texts(in_latin_1)) == {WHOLE, "Grüße."}


def test_hyphens_of_a_long_text_stay_if_few_lines_end_in_one() -> None:
    text = "\n\n".join([*[GOATS.strip()] * 2000, BROKEN])
    assert "broken" not in parse_plain(text.encode()).text


def test_headings_in_capitals_may_end_in_a_full_stop_as_in_old_papers() -> None:
    article = parse("SINGULAR EVENT AT THE MOLE.", PROSE, "MEETING OF THE HARBOUR BOARD.", MORE)
    assert block_kinds(article) == ["headline", "paragraph", "heading", "paragraph"]
    assert "heading" not in block_kinds(parse(PROSE, "WE ARE ALL WELL HERE.", MORE.upper()))


def test_the_date_of_a_release_may_stand_in_its_dateline() -> None:
    article = parse("Lamp lit again", f"TEAL, Norland - March 12, 2026 - {PROSE}")
    assert article.meta.published == "2026-03-12"


def test_a_table_whose_columns_are_ruled_keeps_its_lines() -> None:
    table = "====  ======\nLamp  Litres\n====  ======\neast  4\n====  ======"
    article = parse_plain(f"Lamps burn all night on the pier.\n\n{table}\n".encode())
    assert str(article.blocks[-1].kind) == "code"
    assert article.blocks[-1].span.of(article.text) == table


@pytest.mark.parametrize(
    "drawing",
    [
        '                     *"ferry"\n    quay --> #1 --> #2\n',
        "    quay^ --> #1 --> #2\n          \\\n            \\---> island\n",
        "  quay --> #1\n    used   \\\n   to be     \\--> #2 --> #3\n",
    ],
)
def test_a_drawing_with_arrows_keeps_its_columns(drawing: str) -> None:
    article = _parse(f"{GOATS}\n{drawing}\n{GOATS}")
    code = _lines_of_kind(article, BlockKind.CODE)
    assert [[line.strip() for line in text.split("\n")] for _, text in code] == [
        [line.strip() for line in drawing.rstrip("\n").split("\n")]
    ]
    assert len(article.blocks) == len(GOATS.split("\n\n")) * 2 + 1


def test_an_indented_sentence_with_an_arrow_is_no_drawing() -> None:
    sentence = "    The ferry goes from the quay --> the island, and if the\n    sea is calm, on.\n"
    assert not _lines_of_kind(_parse(f"{GOATS}\n{sentence}\n{GOATS}"), BlockKind.CODE)


@pytest.mark.parametrize(
    ("typed", "is_data"),
    [
        ('{"speaker": "Ada Quill", "said": "No, the goats stay."}', True),
        ('[\n  {\n    "speaker": "Ada Quill",\n    "said": "No."\n  }\n]', True),
        ('[["goats", 3], ["hens", 9]]', True),
        ('["The goats stay.", "The hens too."]', True),
        ('{"goats": -3.5e2, "said": "\\"No\\"", "hens": [null, true]}', True),
        ('["No," said Ada Quill, "the goats stay."]', False),
        ('[["The Goats"]] is a song. "They stay," said Ada Quill of [[Mora]]', False),
        ("[[1999]] was a good year, said Ada Quill. “We had goats.” See [[Mora]]", False),
        ('{"Goats": a song, in which “they stay,” said Ada Quill}', False),
        ("{The goats} “No: they stay,” said Ada Quill.", False),
    ],
)
def test_data_in_json_are_no_prose(typed: str, is_data: bool) -> None:
    code = _lines_of_kind(_parse(f"{GOATS}\n{typed}\n\n{GOATS}"), BlockKind.CODE)
    assert [text for _, text in code] == [typed] * is_data


def test_paragraphs_below_each_other_end_where_a_sentence_ends_short_of_the_margin() -> None:
    texts = ["25/04  STREET LIGHTING", PROSE, "The clerk is to write again.", MORE]
    typed = "\n".join(textwrap.fill(text, 72) for text in texts)
    article = _parse(f"{GOATS}\n\n{typed}\n\n{GOATS}")
    assert block_texts(article)[1:-1] == texts
    assert block_kinds(article)[1:3] == ["heading", "paragraph"]


def test_a_title_is_no_part_of_the_paragraph_below_it_also_if_both_are_indented() -> None:
    titles = ("BOARD NAMES BEN POE AS KEEPER", "Lamps of the outer pier to be lit from May")
    licence = ["License: Lamps", PROSE]
    typed = [f"{' ' * 20}{titles[0]}\n{' ' * 12}{titles[1]}"]
    typed.append("\n".join(textwrap.fill(text, 72, initial_indent=" ") for text in licence))
    texts = block_texts(_parse("\n\n".join([GOATS, *typed, GOATS])))
    assert texts[1:-1] == [*titles, *licence]


def test_a_numbered_line_in_capitals_heads_even_a_short_sentence() -> None:
    article = _parse(
        "Minutes of the Goats\n\n1. GOATS\n\nThere were none.\n\n2. HENS\n\nNine came.\n"
    )
    assert _lines_of_kind(article, BlockKind.HEADING) == [(2, "1. GOATS"), (2, "2. HENS")]


def test_boxes_side_by_side_are_a_drawing() -> None:
    drawing = "+-----+    +-----+\n| egg |--->| hen |\n+-----+    +-----+"
    assert _lines_of_kind(_parse(f"{GOATS}\n{drawing}\n\n{GOATS}"), BlockKind.CODE) == [
        (0, drawing)
    ]


def test_a_short_stanza_keeps_its_lines_beside_longer_ones() -> None:
    stanza = "There was a goat upon the hill,\nIt ate the book and eats it still;\n"
    end = "The warden came to count the goats\nAnd wrote it down, in oats."
    assert _parse(f"The Goat\n\n{stanza}{stanza}\n{end}\n").text.endswith(end)


def test_the_date_of_a_letter_may_be_at_the_right() -> None:
    letter = f"Goat Office\nGarth\n\n{' ' * 60}4 May 2026\n\nDear Ms Quill,\n\n{GOATS}"
    assert _parse(letter).meta.published == "2026-05-04"


def test_the_line_below_the_number_of_a_chapter_is_its_title() -> None:
    article = _parse(
        f"The Goats\n\nCHAPTER I.\n\nIn Which a Goat Is Lost\n\nIt was lost.\n\n{GOATS}"
    )
    assert _lines_of_kind(article, BlockKind.HEADING) == [
        (2, "CHAPTER I."),
        (3, "In Which a Goat Is Lost"),
    ]


def test_items_of_an_agenda_are_headings_and_the_date_of_a_meeting_stands_below_its_title() -> None:
    head = "Protokoll des Ziegenrats\nvom 4. Mai 2026, 19 Uhr, Alter Stall"
    article = _parse(f"{head}\n\nTOP 1: Ziegen\n\nKeine.\n")
    assert (article.meta.title, article.meta.byline) == ("Protokoll des Ziegenrats", "")
    assert article.meta.published == "2026-05-04"
    assert _lines_of_kind(article, BlockKind.HEADING) == [(2, "TOP 1: Ziegen")]


_PRINTED = """Miss Quill, who has kept the lamp
for thirty years, said that she would
miss the smell of oil but not the two
hundred stairs. She intends to
move to her sister in Port Delta,
where nobody asks for lamps."""
_DRUCK = """Darauf warten wir seit dem Krieg, sagte Herr
Lund, der Vorsitzende des Ausschusses. Die
Einfahrt wird dadurch viel sicherer, vor allem für die
kleinen Boote."""


@pytest.mark.parametrize("paragraph", [_PRINTED, _DRUCK])
def test_lines_as_copied_from_a_printed_page_are_joined(paragraph: str) -> None:
    text = "\n\n".join([paragraph] * 3)
    assert _parse(text).text == "\n\n".join([" ".join(paragraph.split())] * 3)


@pytest.mark.parametrize(
    ("text", "is_prose"),
    [
        ("The keeper writes down which of the ships he sees by day\nand hears in fog:", True),
        ("The keeper hears each ship that passes the lamp at night\n(by day he sees it).", True),
        (
            """Lamp: the large one, which the keeper of the light fills each night
and trims at dawn, before the ships that pass the lamp have
Wick: cotton, which is soaked in the oil of seals for two days (see
below).""",
            False,
        ),
        (
            "'lamp'   'l'   the one that burns on each night of a year\n'wick'   'w'   trimmed.",
            False,
        ),
    ],
)
def test_two_lines_of_a_sentence_are_joined_and_rows_are_not(text: str, is_prose: bool) -> None:
    assert paragraphs_of(text, 72) == [text.replace("\n", " ") if is_prose else text]


_STOPPED = """I lit the lamp when day was done,
and no one saw it but the sea;
the ships went homeward, one by one,
and not a ship came home to me."""
_UNSTOPPED = """woke up this morning and the lamp was gone
looked out the window and the sea was calm
somebody told me that my baby left
left on the ferry with a broken arm"""
_SHORT = """the lamp of the northern mole is lit
when the day is over.
and the sea goes on."""


@pytest.mark.parametrize("verse", [_STOPPED, _UNSTOPPED, _SHORT])
def test_verse_without_capitals_keeps_its_lines(verse: str) -> None:
    assert verse in _parse(f"{_PRINTED}\n\n{verse}\n\n{_PRINTED}").text


def test_a_word_broken_at_the_end_of_a_short_line_is_one_word() -> None:
    text = "The old lamp on the north mole, which has been burn-\ning since 1911, is esti-\nmated"
    article = _parse(f"{text} to be a hundred and fifteen years old by those who know.\n")
    assert "which has been burning since 1911, is estimated to be" in article.text


@pytest.mark.parametrize("dots", ["............", ". . . . . . "])
def test_prices_after_dots_keep_their_lines(dots: str) -> None:
    prices = f"Oil, per litre {dots} 2.40\nWick, a metre  {dots} 0.80\nGlass for lamps{dots} 1.00"
    assert prices in _parse(f"Prices of the harbour\n\n{prices}\n\n{GOATS}").text


def test_the_second_line_of_a_reference_hangs_below_the_first() -> None:
    entry = (
        "Lund, B. (1998). The lamps of the northern coast and of the\n"
        "    Southern Isles. Saltrey: Harbour Press."
    )
    article = _parse(f"Further reading\n\n{entry}\n\n{GOATS}")
    assert "coast and of the\nSouthern Isles. Saltrey: Harbour Press." in article.text


def test_a_greeting_above_an_indented_line_is_a_paragraph() -> None:
    assert _parse(f"Dear Ada,\n    The lamp is out.\nPlease come.\n\n{GOATS}").text.startswith(
        "Dear Ada,\n\nThe lamp is out."
    )


def test_speech_indented_after_a_comma_begins_a_paragraph() -> None:
    text = (
        "    The keeper came in late that evening, as he always did when it rained in\n"
        "the town, and then he turned to the people in the hall and said at last,\n"
        "    “We are not going to pay for this lamp,” and he sat down again, and\n"
        "nobody said anything.\n"
    )
    assert "at last,\n\n“We are not going" in _parse(text).text


_FIRST_LINES = "".join(f"   {line}" for line in (GOATS, "“They are late,” she said.\n", GOATS))


def test_short_paragraphs_are_told_by_the_indent_of_those_elsewhere() -> None:
    said = ("She laughed.", "“Nobody asks,” she said.")
    text = "".join(f"   {line}\n" for line in said)
    for scene in (f"{_FIRST_LINES}\n   * * *\n\n{text}", f"{_FIRST_LINES}\n{text}\n{GOATS}"):
        assert [*said] == [text for text in block_texts(_parse(scene)) if text in said]
    verse = text.replace("laughed.", "laughed,").replace("“Nobody", "and nobody")
    assert "She laughed,\nand nobody" in _parse(f"{_FIRST_LINES}\n{verse}\n{GOATS}").text
    assert "She laughed.\n“Nobody" in _parse(f"{GOATS}\n{text}\n{GOATS}").text
    rows = '   $ light "lamp"\n   $ trim "wick"'
    assert '$ trim "wick"' not in block_texts(_parse(f"{_FIRST_LINES}\n{rows}\n\n{GOATS}"))
    table = "   Lamp\tIt burns.\n   Wick\tIt smokes."
    assert "Wick\tIt smokes." in block_texts(_parse(f"{_FIRST_LINES}\n{table}\n\n{GOATS}"))


def test_the_points_of_minutes_stand_below_numbered_titles() -> None:
    points = ["2.1 The Chair reported on the lamp.", "2.2 Ms Poe said that it burns."]
    minutes = "1.  THE LAST MEETING\n    The minutes were approved.\n\n2. LAMPS\n"
    article = _parse(f"Minutes of the Board\n\nPresent: Mr Quill\n\n{minutes}" + "\n".join(points))
    assert list(zip(block_kinds(article), block_texts(article), strict=True))[2:] == [
        ("heading", "1.  THE LAST MEETING"),
        ("paragraph", "The minutes were approved."),
        ("heading", "2. LAMPS"),
        *(("paragraph", point) for point in points),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "1. LAMPS\n2. GOATS\n3. BOATS",
        "1.5 Lamp    22\n1.6 Wick    33\n1.7 Oil     44",
        "1.2 fixes the lamp\n1.3 fixes the wick",
        "12 MARCH 1904\nWE SAIL AT NOON",
    ],
)
def test_lists_and_tables_with_numbers_are_no_minutes(lines: str) -> None:
    article = _parse(f"Minutes of the Board\n\n{GOATS}\n{lines}\n\n{GOATS}")
    assert not any(line in block_texts(article) for line in lines.split("\n"))
