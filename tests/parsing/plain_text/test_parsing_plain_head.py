"""The head of a plain text: headline, byline, date, dateline."""

from textwrap import fill, wrap

import pytest
from listed_blocks import block_kinds, block_texts, texts_of
from plain_texts import MORE, PROSE, parse

from reader.model.article import BlockKind

LEAD = f"{PROSE} {MORE}"


def test_a_short_first_line_without_full_stop_is_the_headline() -> None:
    article = parse("Piano crosses the strait", PROSE)
    assert block_kinds(article) == ["headline", "paragraph"]
    assert article.meta.title == "Piano crosses the strait"


@pytest.mark.parametrize(
    "headline",
    [
        "Piano stays ashore. Goats cross the strait",
        "Goats of Port Verity meet with Gov. Lund",
        "Regulator clears the takeover of Piano Ferries Inc.",
        "[Analysis] Why the piano crossed the strait",
        "Piano crosses the strait " + "with two goats and eleven passengers " * 5 + "again",
    ],
)
def test_a_headline_may_be_long_and_hold_full_stops(headline: str) -> None:
    assert parse(headline, PROSE).meta.title == headline


@pytest.mark.parametrize(
    ("top", "kind"),
    [
        ("POLITICS", "paragraph"),
        ("Opinion | Guest Essay", "paragraph"),
        ("https://a.test/piano", "paragraph"),
        ("Sunday 3 May 2026, 9:00", "paragraph"),
        ("Home > News > Islands", "promo"),
        ("Menu\n\nSearch", "promo"),
    ],
)
def test_what_stands_above_the_headline_of_a_page_is_none(top: str, kind: str) -> None:
    for head in (f"{top}\n\nPiano crosses the strait", f"{top}\nPiano crosses the strait"):
        article = parse(f"{head}\nBy Ida Lund\n3 May 2026", PROSE, MORE)
        assert article.meta.title == "Piano crosses the strait"
        assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-05-03")
    article = parse(top, "Piano crosses the strait", PROSE, MORE)
    assert block_kinds(article)[top.count("\n\n")] == kind


@pytest.mark.parametrize("headline", ["Piano Crosses Strait Again", "Piano Sinks in Port Verity"])
def test_below_a_section_a_headline_may_look_like_names(headline: str) -> None:
    assert parse("Politics", headline, PROSE, MORE).meta.title == headline


@pytest.mark.parametrize(
    ("first", "below"),
    [
        ("Politics", PROSE),
        ("Opinion: a piano", "It crosses the strait"),
        ("Culture", "By Ida Lund"),
        ("Culture", "Ida Lund, 3 May 2026"),
        ("Life", "The lamp is lit beside the sea\nThe boats come home at night"),
        ("3 May 1921", "Nobody came to the quay today. Who would cross the strait now?"),
        ("Skell → Brenn → Verity", "The way of the old ferry line"),
        ("Ida Lund <ida@a.test> (unread)", "Subject: what a ferry line"),
    ],
)
def test_the_name_of_a_section_above_no_headline_is_one(first: str, below: str) -> None:
    assert parse(first, below, PROSE, MORE).meta.title == first


def test_the_first_stanza_of_a_poem_is_no_headline_below_its_title() -> None:
    stanza = "The lamp is lit beside the sea\nThe boats come home at night"
    article = parse("Life", f"{stanza}\nAnd no one knows but you and me", stanza, PROSE)
    assert article.meta.title == "Life"


@pytest.mark.parametrize("title", ["Life", "3 May 1921"])
@pytest.mark.parametrize("width", [50, 72])
def test_above_wrapped_text_the_name_of_a_section_or_a_day_is_the_headline(
    title: str, width: int
) -> None:
    article = parse(title, *("\n".join(wrap(text, width)) for text in (PROSE, LEAD, LEAD, LEAD)))
    assert (article.meta.title, block_kinds(article)[0]) == (title, "headline")


@pytest.mark.parametrize(
    "below",
    [
        "Lamp    1921\nQuay    1922\nFerry   1923",
        "ADA QUILL: Who is it now?\n\nBO MARSH: The ferry.\n\nADA QUILL: At last.",
    ],
)
def test_the_name_of_a_section_is_the_headline_of_a_table_or_conversation(below: str) -> None:
    article = parse("Weather", below, PROSE, MORE)
    assert (article.meta.title, block_kinds(article)[0]) == ("Weather", "headline")


@pytest.mark.parametrize("below", ["Quay Lamp of Skell:", "Lamp"])
def test_sentences_that_go_on_in_the_next_line_are_no_headline(below: str) -> None:
    assert parse(f"This is the lamp of Skell. It is the\n{below}", PROSE, MORE).meta.title == ""


@pytest.mark.parametrize(
    "lines",
    [
        "# Lamps of Skell\n# 3 May 2026\n# by month\nMay 17\nJune 19",
        "Package: lamp\nTitle: The Lamp\nAuthor: Ida Lund\nAbstract: The lamps of Skell were lit\n"
        + "all the year\n" * 5,
    ],
)
def test_comments_of_a_file_and_records_are_no_head(lines: str) -> None:
    article = parse(lines, PROSE)
    assert (article.meta.title, block_kinds(article)) == ("", ["paragraph", "paragraph"])


def test_the_lines_of_a_comment_are_no_heading() -> None:
    comment = "# How the lamps of Skell are lit in the\n# evenings of winter, and put out again"
    article = parse(comment, *(fill(LEAD, 44) for _ in range(4)), comment, fill(LEAD, 44))
    assert set(block_kinds(article)) == {"paragraph"}


def test_a_long_comment_between_lines_stays_with_them() -> None:
    lines = f"lamp = 17\n# {LEAD}\nquay = 19\n# Low water\ntide = 4"
    assert lines in parse("The lamp", LEAD, lines, LEAD).text


@pytest.mark.parametrize("line", ["Share", "4 min read", "Share\nSave\n12 comments"])
def test_buttons_of_a_page_are_folded_between_headline_and_text(line: str) -> None:
    article = parse("Piano crosses the strait", "By Ida Lund", line, PROSE, MORE)
    assert block_kinds(article)[1:4] == ["byline", "promo", "paragraph"]


@pytest.mark.parametrize("line", ["Listen", "Save\nCopy\nClose", "20 min"])
def test_words_below_the_title_of_other_texts_are_no_buttons(line: str) -> None:
    for title in ("English verbs", "3 May 1921"):
        assert "promo" not in block_kinds(parse(title, line, PROSE, MORE))
    assert "promo" not in block_kinds(parse("A soup", "By Ida Lund", "20 min", PROSE, MORE))


@pytest.mark.parametrize("line", ["2 hours ago", "vor 2 Stunden"])
def test_a_name_above_the_hours_since_publication_is_the_author(line: str) -> None:
    article = parse(f"Piano crosses the strait\nIda Lund\n{line}", PROSE, MORE)
    assert article.meta.byline == "Ida Lund"


@pytest.mark.parametrize(
    "first",
    [
        PROSE,
        f"# {PROSE}",
        "#!/bin/lamp -q",
        "It was late.",
        "Dear Ada,",
        "He wrote:",
        "> Quoted",
        "- item",
        "1. Goats cross the strait. [A piano, too]",
        "https://a.test/",
    ],
)
def test_other_first_lines_are_no_headline(first: str) -> None:
    assert "headline" not in block_kinds(parse(first, PROSE, MORE))


@pytest.mark.parametrize(
    "dateline",
    [
        "SALTREY -",
        "PORT VERITY —",
        "SALTREY (Northline) —",
        "Saltrey (Northline) –",
        "SALTREY, March 3 —",
        "Saltrey, 3 March —",
        "SALTREY, Anvar (NL) --",
        "【霧見町】",
    ],
)
def test_a_dateline_is_recognised_and_stays_in_the_line_of_its_paragraph(dateline: str) -> None:
    article = parse("Piano crosses the strait", f"{dateline} {PROSE}", MORE)
    assert block_kinds(article)[:3] == ["headline", "dateline", "paragraph"]
    assert texts_of(article, BlockKind.DATELINE) == [dateline]
    assert f"{dateline} {PROSE}" in article.text


@pytest.mark.parametrize(
    "start", ["Ada - the elder - said", "NATO said - again -", "MARTA: No. I", "He - and she -"]
)
def test_a_dash_in_a_sentence_makes_no_dateline(start: str) -> None:
    assert "dateline" not in block_kinds(parse("Piano crosses the strait", f"{start} {PROSE}"))


def test_a_byline_is_recognised_and_given_as_author() -> None:
    article = parse("Piano crosses the strait", "By Ida Lund and Tom van Rijn", PROSE)
    assert block_kinds(article) == ["headline", "byline", "paragraph"]
    assert article.meta.byline == "Ida Lund and Tom van Rijn"


@pytest.mark.parametrize("by", ["Av", "Af", "Door"])
def test_a_byline_may_be_nordic_or_dutch(by: str) -> None:
    assert parse("Pianot korsar sundet", f"{by} Ida Lund", PROSE).meta.byline == "Ida Lund"


def test_the_date_of_publication_below_a_name_is_no_part_of_it() -> None:
    byline = "By Ida Lund, Ferry Correspondent\nPublished 4 November 2026"
    article = parse(f"A headline\n\n{byline}\n\nThe body of the story is here, in a sentence.")
    assert article.meta.byline == "Ida Lund"
    assert article.meta.published == "2026-11-04"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("By Ida Lund\nMarch 3, 2026", "byline"),
        ("By Ida Lund\n\nUpdated 3 March 2026, 10:15 a.m.", "byline"),
        ("Von Ida Lund\n3. März 2026, 10:30 Uhr", "byline"),
        ("By Ida Lund\n\nPublished 3 March 2026\nUpdated 4 March 2026", "byline"),
        ("By Ida Lund\n\n# 3 March 2026", "heading"),
        ("By Ida Lund\n\n3 March 2026\n------------", "heading"),
        ("By Ida Lund\n\nThe piano sank on 3 March 2026", "paragraph"),
    ],
)
def test_a_date_alone_below_the_byline_belongs_to_it(head: str, kind: str) -> None:
    article = parse(f"Piano crosses the strait\n{head}", PROSE)
    assert block_kinds(article) == ["headline", "byline", kind, "paragraph"]
    assert article.meta.published == ("" if head.endswith("-") else "2026-03-03")
    assert "---" not in article.text


def test_the_slug_of_a_wire_above_the_headline_is_none() -> None:
    wire = "BC-PIANO-STRAIT\nPiano crosses the strait\nBy Ida Lund"
    article = parse(wire, PROSE, MORE)
    assert article.meta.title == "Piano crosses the strait"
    assert article.meta.byline == "Ida Lund"
    assert "BC-" not in article.text


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        (("Ida Lund", "12 May 2026"), "Ida Lund"),
        (("12 May 2026 | Ida Lund",), "Ida Lund"),
        (("12 May 2026\nBy Ida Lund",), "Ida Lund"),
        (("12.05.26\nVon Ida Lund",), "Ida Lund"),
        (("12 May 2026\nBy the mole",), ""),
        (("12 May 2026\nIda Lund\n13 May 2026\nRut Sande\n14 May 2026\nTom Kern",), ""),
        (("by", "Rut Sande"), "Rut Sande"),
        (("Check against delivery", "12 May 2026"), ""),
    ],
)
def test_names_beside_the_date_or_below_a_by_are_those_of_authors(
    lines: tuple[str, ...], byline: str
) -> None:
    article = parse("The mole and the ferry", *lines, PROSE, MORE)
    assert article.meta.byline == byline
    assert ("byline" in block_kinds(article)) == bool(byline)


def test_a_headline_in_capitals_may_have_two_lines() -> None:
    article = parse("REMARKS BY THE KEEPER\nAT THE OPENING OF THE MOLE", PROSE, MORE)
    assert article.title == "REMARKS BY THE KEEPER AT THE OPENING OF THE MOLE"


def test_a_headline_that_ends_in_no_last_word_goes_on_in_the_next_line() -> None:
    article = parse(
        "Lamp Keepers Saved Much of the Pier but\nLeft the Mole to the Sea", PROSE, MORE
    )
    assert article.title == "Lamp Keepers Saved Much of the Pier but Left the Mole to the Sea"


def test_a_byline_in_small_letters_may_stand_right_below_the_headline() -> None:
    article = parse("FROM THE WESTERN BANK\nby Ida Lund", PROSE, MORE)
    assert (article.title, article.meta.byline) == ("FROM THE WESTERN BANK", "Ida Lund")


def test_a_greeting_and_the_first_lines_of_prose_are_no_headline() -> None:
    assert block_kinds(parse("Hello!", PROSE, MORE))[0] == "paragraph"
    assert block_kinds(
        parse("Long ago I kept a lamp on the\nmole, with a\nsmall wick:", PROSE, MORE)
    )[0] == ("paragraph")


def test_whom_a_letter_greets_below_its_date_is_no_author() -> None:
    letter = parse("Ada Quill\n12 Lamp Street", "4 May 2026", "Lieber Herr Lund,", PROSE, MORE)
    assert not letter.meta.byline
    assert letter.meta.published == "2026-05-04"


def test_a_diary_is_of_the_day_in_its_headline() -> None:
    article = parse("4 May 2026", PROSE, "5 May 2026", MORE)
    assert (article.meta.title, article.meta.published) == ("4 May 2026", "2026-05-04")


def test_the_date_below_a_headline_that_is_one_is_that_of_the_article() -> None:
    for date in ("12 May 2026", "By Ida Lund\nPublished 12 May 2026"):
        assert parse("4 May 1945", date, PROSE, MORE).meta.published == "2026-05-12"
    article = parse("4 May 1945", f"SKELL, 12 May 2026 - {PROSE}", MORE)
    assert article.meta.published == "2026-05-12"


def test_a_day_in_the_words_of_a_headline_is_not_its_date() -> None:
    article = parse("What happened on 4 May 1945", "12 May 2026", PROSE, MORE)
    assert article.meta.published == "2026-05-12"


@pytest.mark.parametrize("first", ["The piano that crossed the", "The ferry and a piano"])
def test_a_headline_of_several_lines_may_stand_right_above_the_names_of_its_authors(
    first: str,
) -> None:
    article = parse(f"{first}\nstrait without a word\nIda Lund and Tom Rijn", PROSE, MORE)
    assert article.meta.title == f"{first} strait without a word"
    assert block_kinds(article)[0] == "headline"


def test_verse_in_lower_case_above_a_name_of_no_author_is_no_headline() -> None:
    verse = "The ferry goes by in the night,\nand nobody asks it the way,\nit carries a lamp"
    assert not parse(f"{verse}\nto the bay.", PROSE, MORE).meta.title


def test_the_slugs_of_a_reporter_are_title_author_and_date() -> None:
    slugs = "SLUG: FERRY\nHEADLINE: The ferry sails\nBYLINE: Ida Lund\nDATE: March 3, 2026"
    meta = parse(slugs, PROSE, MORE).meta
    assert (meta.title, meta.byline, meta.published) == (
        "The ferry sails",
        "Ida Lund",
        "2026-03-03",
    )


def test_the_label_of_who_speaks_again_is_no_dateline() -> None:
    said = (
        "Mr TALLIS (Western Isles): Will the minister say who pays?",
        "Mr TALLIS: Who pays for it?",
    )
    assert block_kinds(parse("The Ice Bill", *said, PROSE)) == ["headline", *["paragraph"] * 3]


def test_whoever_speaks_later_by_surname_opens_with_no_dateline() -> None:
    article = parse("IDA LUND (HOST): " + PROSE, "TOM MARN: " + MORE, "LUND: " + PROSE)
    assert "dateline" not in block_kinds(article)


@pytest.mark.parametrize(
    ("head", "byline", "published"),
    [
        (
            "Piano crosses the strait\n\nIda Lund in Saltrey\nSun 3 May 2026\nShare",
            "Ida Lund",
            "2026-05-03",
        ),
        ("Piano crosses the strait\n\nIda Lund\nReporter\n3 May 2026", "Ida Lund", "2026-05-03"),
        ("Piano crosses the strait\nTwo goats went too.\nIda Lund\nMay 3", "Ida Lund", ""),
        (
            "Piano crosses the strait\n\nIda Lund\nBy Ida Lund\nReporting from Saltrey",
            "Ida Lund",
            "",
        ),
        (
            (
                "Piano crosses the strait\nPublished\n3 May 2026\nComments\nShare page\nSharing\n"
                "The piano on the quay\nImage caption,\nThe piano\nBy Ida Lund\nReporter"
            ),
            "Ida Lund",
            "2026-05-03",
        ),
        (
            "# Piano crosses the strait\n\nAuthor: Ida Lund\nPublished: 2026-05-03",
            "Ida Lund",
            "2026-05-03",
        ),
    ],
)
def test_the_head_of_a_copied_article_is_read_line_by_line(
    head: str, byline: str, published: str
) -> None:
    article = parse(head, LEAD, LEAD)
    assert article.meta.title == "Piano crosses the strait"
    assert (article.meta.byline, article.meta.published) == (byline, published)


def test_a_list_of_names_with_a_day_has_no_authors() -> None:
    names = ("Ida Lund", "Ada Quill", "Bo Marsh", "Eva Tal", "Ben Poe", "Mora Vell, 3 May 1921")
    article = parse("Members of the board", "\n".join(names), PROSE)
    assert (article.meta.byline, block_kinds(article)[1]) == ("", "paragraph")


def test_a_long_line_below_the_lines_of_a_head_is_a_paragraph() -> None:
    article = parse("Piano crosses the strait", f"Ida Lund in Saltrey\n3 May 2026\n{LEAD}", LEAD)
    assert block_kinds(article) == ["headline", *["byline"] * 2, *["paragraph"] * 2]


def test_a_byline_above_the_text_is_no_headline() -> None:
    article = parse("By Ida Lund", f"SALTREY (Northline) -{PROSE}", MORE)
    assert block_kinds(article)[:3] == ["byline", "dateline", "paragraph"]
    assert (article.meta.title, article.meta.byline) == ("", "Ida Lund")


@pytest.mark.parametrize("title", ["By Order of the King", "By Land and Sea", "By Night in Skell"])
def test_a_headline_may_begin_with_by(title: str) -> None:
    article = parse(title, PROSE, MORE)
    assert (article.meta.title, article.meta.byline) == (title, "")


def test_short_lines_around_text_in_long_ones_do_not_tell_its_width() -> None:
    lines = "Piano crosses the strait\nTwo goats went too.", "The piano on the quay\nAda Quill"
    assert parse(*lines, LEAD, LEAD, "Related\nGoats").meta.title == "Piano crosses the strait"


def test_the_header_of_a_mail_below_an_answer_is_no_byline() -> None:
    header = "Von: Bent Moor <bent@quay.example>\nGesendet: 28. Mai 2024 18:20\nAn: Ida Lund"
    article = parse("Ein Titel", "Danke, darf ich das so zitieren?", header, PROSE)
    assert block_kinds(article) == ["headline", "paragraph", "paragraph", "paragraph"]
    assert block_texts(article)[2] == header


def test_the_header_of_a_mail_that_was_copied_says_who_wrote_it_when() -> None:
    header = "Von: Bent Moor <bent@quay.example>\nGesendet: 28. Mai 2024 18:20\nBetreff: Lampen"
    meta = parse(header, PROSE, MORE).meta
    assert (meta.title, meta.byline, meta.published[:10]) == ("Lampen", "Bent Moor", "2024-05-28")


def test_a_byline_at_the_end_names_the_author_of_a_text_without_one_above() -> None:
    article = parse("Ein Titel", PROSE, MORE, "Von Ida Lund, dpa")
    assert article.meta.byline == "Ida Lund"
    assert block_kinds(article)[-1] == "byline"
    signed = parse("Ein Titel", "Von Olaf Teal", PROSE, MORE, "Von Ida Lund, dpa")
    assert signed.meta.byline == "Olaf Teal"
    assert parse("Ein Titel", PROSE, MORE, "Von Brenn bis Marn").meta.byline == ""


def test_the_sections_of_a_menu_above_a_headline_are_none() -> None:
    top = "Home\nNews\nPolitics\nThe piano has crossed the strait\nIda Lund\n3 May 2026"
    meta = parse(top, PROSE, MORE).meta
    assert (meta.title, meta.byline) == ("The piano has crossed the strait", "Ida Lund")
    assert parse("News", "Sport", PROSE, MORE).meta.title == "Sport"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("gap_before_date", ["\n", "\n\n"])
def test_authors_on_lines_of_their_own_beside_the_date_are_the_byline(
    gap: str, gap_before_date: str
) -> None:
    names = ["Ida Lund", "Tom Rijn", "Ada Quill"]
    article = parse(
        "Piano crosses the strait", f"{gap.join(names)}{gap_before_date}3 May 2026", PROSE, MORE
    )
    assert article.meta.byline == "Ida Lund, Tom Rijn, Ada Quill"
    assert texts_of(article, BlockKind.BYLINE) == [*names, "3 May 2026"]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ida Lund\nTom Rijn\nAda Quill", "Ida Lund, Tom Rijn, Ada Quill"),
        ("By Ida Lund,\nTom Rijn\nand Ada Quill", "Ida Lund, Tom Rijn, Ada Quill"),
        ("By Ida Lund\nStaff Writer", "Ida Lund"),
        ("By Ida Lund\nPort Verity Times", "Ida Lund"),
    ],
)
def test_a_byline_goes_on_with_names_but_not_with_a_role_or_paper(byline: str, names: str) -> None:
    assert parse("Piano crosses the strait", byline, PROSE, MORE).meta.byline == names


def test_authors_above_their_institutes_beside_the_date_are_the_byline() -> None:
    article = parse(
        "Piano crosses the strait",
        "Ida Lund\nUniversity of Skell",
        "Tom Rijn\nInstitute of Tides, Brenn",
        "3 May 2026",
        PROSE,
    )
    assert article.meta.byline == "Ida Lund, Tom Rijn"
    assert block_kinds(article) == ["headline", "byline", "byline", "byline", "paragraph"]


def test_a_paper_and_its_desk_below_a_byline_are_no_authors() -> None:
    for below in ("Skell Gazette\nMetro Desk", "Tom Rijn\nSkell Gazette"):
        assert parse("Piano", f"By Ida Lund\n{below}", PROSE, MORE).meta.byline == "Ida Lund"


def test_a_byline_counts_though_a_place_stands_beside_the_date_below_it() -> None:
    head = "By Ida Lund\nBloomberg News\nSkell Bay\nMay 3, 2026"
    assert parse("Piano crosses the strait", head, PROSE, MORE).meta.byline == "Ida Lund"


def test_whom_a_letter_is_to_is_no_author() -> None:
    head = ("3 May 2026", "Tom Rijn\nBrenn Fine Furniture", "Dear Tom,")
    assert not parse("Ida Lund\n14 Mill Road\nSkell", *head, PROSE, MORE).meta.byline


@pytest.mark.parametrize(
    "way",
    [
        "Главная › Общество",
        "Anasayfa > Gündem",
        "首页 > 新闻 > 本地",
        "ホーム > ニュース > 社会",
        "홈 > 뉴스 > 사회",
        "الرئيسية > أخبار > محليات",
    ],
)
def test_a_way_to_the_page_in_any_language_stands_above_the_headline(way: str) -> None:
    article = parse(way, "Piano crosses the strait again", PROSE)
    assert article.meta.title == "Piano crosses the strait again"
    assert block_kinds(article)[0] == "promo"


def test_a_line_with_arrows_between_other_words_is_a_headline() -> None:
    assert parse("Лодка > паром", PROSE).meta.title == "Лодка > паром"


def test_buttons_between_date_and_author_do_not_separate_them() -> None:
    head = ["12 January 2026", "Share", "Save", "Ida Lund", "Political correspondent"]
    article = parse("Piano crosses the strait", *head, PROSE, MORE)
    assert article.meta.byline == "Ida Lund"
    assert block_kinds(article) == [
        *("headline", "byline", "promo", "promo", "byline", "byline", "paragraph", "paragraph")
    ]


def test_a_title_below_an_author_that_is_no_role_stays() -> None:
    article = parse("Piano crosses the strait", "By Ida Lund", "Political weather", PROSE, MORE)
    assert "Political weather" not in texts_of(article, BlockKind.BYLINE)


def test_several_dates_beside_the_author_are_lines_of_the_byline() -> None:
    dates = ["Published May 20, 2026 6:00 a.m. | Updated 3 hours ago", "Updated: May 21, 2026"]
    article = parse("Piano crosses the strait", "By Ida Lund", *dates, PROSE)
    assert texts_of(article, BlockKind.BYLINE) == ["By Ida Lund", *dates]
    vote = "May 20, 2026 | Ferry day"
    other = parse("Piano crosses the strait", "By Ida Lund", vote, PROSE)
    assert texts_of(other, BlockKind.BYLINE) == ["By Ida Lund"]


MENU = "Skip to content\nThe Saltrey Post\nNews\nSport\nOpinion\nSign in"


def test_a_menu_in_lines_stands_above_the_headline() -> None:
    head = [
        "Piano crosses the strait again",
        "Ida Lund\nArts reporter\n1 May 2026\nUpdated 4 hours ago",
    ]
    article = parse(MENU, "LOCAL", *head, "12 Comments", PROSE, MORE)
    assert article.meta.title == "Piano crosses the strait again"
    assert article.meta.byline == "Ida Lund"
    assert "Saltrey" in texts_of(article, BlockKind.PROMO)[0]
    assert texts_of(article, BlockKind.PROMO)[1:] == ["12 Comments"]
    assert texts_of(article, BlockKind.BYLINE)[-2:] == ["1 May 2026", "Updated 4 hours ago"]


@pytest.mark.parametrize(
    "lines", ["Music\nRowing boats\nA piano", "Sport is a word,\nso is opinion,\nand so is news"]
)
def test_lines_that_are_mostly_no_sections_are_no_menu(lines: str) -> None:
    assert "promo" not in block_kinds(parse(lines, "Piano crosses the strait again", PROSE, MORE))


def test_a_section_of_two_subjects_stands_above_the_headline_but_an_essay_is_one() -> None:
    below = ["Piano crosses the strait again", PROSE, MORE]
    assert parse("SCIENCE & CLIMATE", *below).meta.title == below[0]
    assert parse("Science and Religion", *below).meta.title == "Science and Religion"


@pytest.mark.parametrize(
    "above",
    [
        [MENU, "Island traffic"],
        [MENU, "Home > News > Islands", "Traffic"],
        ["Skip to content", MENU, "Home > News > Islands"],
        ["Menu", "Search", "The Saltrey Post\nWednesday, December 2, 2026", "Opinion | Editorial"],
    ],
)
def test_what_a_page_shows_above_its_headline_is_passed_over(above: list[str]) -> None:
    title = "Piano crosses the strait again"
    assert parse(*above, title, "By Ida Lund", PROSE, MORE).meta.title == title


@pytest.mark.parametrize("above", ["3 May 2026", "Opinion", "ISLANDS"])
def test_two_words_above_a_subheadline_are_the_headline_if_no_menu_is_above(above: str) -> None:
    article = parse(above, "Ferry stops", "Island cut off until Monday at the earliest", PROSE)
    assert article.meta.title != "Island cut off until Monday at the earliest"


def test_the_address_of_an_author_does_not_separate_name_and_date() -> None:
    head = ["Tom Rijn", "@tomrijn", "Published 9:12 am, 30 November 2026"]
    article = parse("Piano crosses the strait", *head, PROSE, MORE)
    assert article.meta.byline == "Tom Rijn"
    assert block_kinds(article)[1:4] == ["byline", "promo", "byline"]


def test_buttons_in_lines_beside_the_date_are_no_names() -> None:
    head = ["Par Anne Le Goff\n2 décembre 2026", "Partager\nEnregistrer"]
    article = parse("Un piano traverse le détroit", *head, PROSE, MORE)
    assert article.meta.byline == "Anne Le Goff"
    assert texts_of(article, BlockKind.PROMO) == ["Partager · Enregistrer"]
