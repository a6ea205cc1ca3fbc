"""Press releases, wire copy and court opinions as plain text."""

from textwrap import fill

import pytest
from listed_blocks import block_kinds, texts_of
from plain_texts import MORE, PROSE, parse

from reader.model.article import BlockKind
from reader.parsing.plain_text.plain import parse_plain


@pytest.mark.parametrize(
    "letterhead",
    ["Vell Ferries Ltd\nPier House, Brenn", "Vell Ferries GmbH\nAm Kai", "Vell Ferries\nThe Pier"],
)
def test_a_letterhead_without_numbers_has_the_name_of_the_issuer(letterhead: str) -> None:
    said = f"Vell Ferries said on Monday: {PROSE}"
    assert parse(letterhead, "PRESS RELEASE", "Piano crosses", said).meta.title == "Piano crosses"
    other = parse(letterhead.replace("Vell", "Lamp"), "PRESS RELEASE", "Piano crosses", said)
    assert other.meta.title.startswith("Lamp Ferries")


def test_notes_to_editors_are_headed_above_a_list_without_blank_lines() -> None:
    article = parse("Piano crosses the strait", PROSE, "ENDS", "Notes to editors", "1. A\n2. B")
    assert block_kinds(article)[2:] == ["rule", "heading", "list_item", "list_item"]


def test_two_headings_in_capitals_may_stand_below_each_other() -> None:
    article = parse("House of Assembly", "The Speaker took the chair.", "QUESTIONS", "LAMPS", PROSE)
    assert block_kinds(article)[2:4] == ["heading", "heading"]
    names = parse("Piano crosses the strait", PROSE, "ADA QUILL", "BREAD AND BUTTER", "It is late.")
    assert "heading" not in block_kinds(names)


@pytest.mark.parametrize(
    "label", ["FOR IMMEDIATE RELEASE", "Press release", "Pressemitteilung", "COMUNICADO DE PRENSA"]
)
def test_the_headline_of_a_press_release_stands_below_its_label(label: str) -> None:
    article = parse(label, "Contact: Ida Lund\nPhone: 555-0100", "Piano crosses the strait", PROSE)
    assert article.meta.title == "Piano crosses the strait"
    assert texts_of(article, BlockKind.HEADLINE) == ["Piano crosses the strait"]


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("About the Lamp Company", "The Lamp Company"),
        ("About Lamps & Oil", "Lamps & Oil"),
        ("Über die Lampen AG", "Die Lampen AG"),
        ("À propos de Lampes SA", "Lampes SA"),
    ],
)
def test_the_part_on_who_issues_a_release_has_a_heading(title: str, names: str) -> None:
    said = "“We have waited,” said Ida Lund."
    about = f"{names} has made lamps for lighthouses since 1887, and counts its goats every year."
    assert block_kinds(parse("Piano crosses", PROSE, said, title, about))[3] == "heading"
    assert block_kinds(parse("Piano crosses", PROSE, said, title, MORE))[3] == "paragraph"


@pytest.mark.parametrize(
    "head",
    [
        "FOR IMMEDIATE RELEASE\nMarch 7, 2026\nContact: Ida Lund, 555-0100",
        "News Release\nMedia contact:\nIda Lund\nida@example.org\n(555) 555-0100",
        "FOR IMMEDIATE RELEASE: March 7, 2026",
        "Communiqué de presse du 7 mars 2026",
        "Press release – 7 March 2026\n\nContact: Ida Lund\n\nida@example.org\n\n+44 555 0100",
        "Pressemitteilung\n\nBrenn, 7. März 2026\nAnsprechpartnerin: Ida Lund\nTel. 555 0100",
        "PRESS RELEASE\n\nMinistry of Ferries\n12 Quay Street\nPort Verity 1001",
        "Press Release No. 12/2026\n\n4 March 2026",
        "UNDER EMBARGO UNTIL MARCH 4, 2026\n\nPress release",
        "PORT VERITY FERRIES\n\nMarch 4, 2026\n\nNEWS RELEASE",
        "NEWS RELEASE\n\nThe Ferry",  # as it is called in the text
    ],
)
def test_lines_of_date_and_contact_may_follow_the_label(head: str) -> None:
    assert parse(head, "Piano crosses the strait", PROSE).meta.title == "Piano crosses the strait"


@pytest.mark.parametrize(
    "line",
    [
        "For release of the goats",
        "Press release of the piano",
        "News release\nThe piano",
        "Media alert: Piano arrives March 7, 2026",
    ],
)
def test_a_headline_may_begin_like_a_label(line: str) -> None:
    assert parse(line, "Piano crosses the strait", PROSE).meta.title == line.partition("\n")[0]


def test_the_headline_of_a_release_may_stand_above_its_label() -> None:
    for text in (PROSE, fill(PROSE, 50)):
        article = parse("Piano crosses the strait", "Press release", text, MORE)
        assert article.meta.title == "Piano crosses the strait"


def test_what_a_release_says_about_its_issuer_is_headed() -> None:
    article = parse(
        "Press release", "Piano crosses the strait", PROSE, f"About Vell Ferries\n{MORE}"
    )
    assert block_kinds(article)[-2:] == ["heading", "paragraph"]


def test_the_date_of_a_release_may_stand_among_lines_above_its_headline() -> None:
    head = "News release\n\nContact: Ida Lund, 555-0100\nFor release: now\nDate: June 7, 2023"
    article = parse(head, "Piano crosses the strait", PROSE, MORE)
    assert article.meta.published == "2023-06-07"


def test_notes_to_editors_stand_below_the_end_of_a_release() -> None:
    notes = ("Notes to editors", "1. " + MORE, "2. " + PROSE)
    article = parse("Press release", "Piano crosses the strait", PROSE, "ENDS", *notes)
    assert block_kinds(article)[3:] == ["rule", "heading", "list_item", "list_item"]


@pytest.mark.parametrize(
    ("view", "foot"),
    [
        ("Ver en el navegador", "Darse de baja"),
        ("Åpne i nettleser", "Meld deg av"),
        ("Zobacz w przeglądarce", "Wypisz się"),
        ("Visa i webbläsaren", "Avsluta prenumerationen"),
    ],
)
def test_a_newsletter_may_say_in_other_languages_where_to_read_and_leave_it(
    view: str, foot: str
) -> None:
    article = parse(
        "Ferry Letter 12", f"{view}: https://a.test/v", PROSE, f"{foot}: https://a.test/u"
    )
    assert block_kinds(article) == ["headline", "promo", "paragraph", "promo"]


@pytest.mark.parametrize(
    "line",
    [
        "Du får det du betalar för, säger hon om prenumerationen.",
        "Hai ricevuto questo premio per l’iscrizione alla gara, ha detto.",
        "Holdet afmeldte sig i maj: https://a.test/1",
    ],
)
def test_sentences_with_words_of_such_footers_are_text(line: str) -> None:
    article = parse("Ferry Letter 12", PROSE, line, MORE)
    assert block_kinds(article) == ["headline", "paragraph", "paragraph", "paragraph"]


def test_the_footer_of_a_newsletter_is_folded() -> None:
    footer = (
        "You are receiving this email because you subscribed at a.test.",
        "Unsubscribe: https://a.test/u",
        "Ferry Letter, 12 Quay Street",
    )
    article = parse("Ferry Letter 12", "View this email in your browser", PROSE, MORE, *footer)
    assert block_kinds(article) == ["headline", "promo", "paragraph", "paragraph", *["promo"] * 3]
    told = parse("Piano crosses the strait", PROSE, "Ida Lund told us to unsubscribe.", MORE)
    assert "promo" not in block_kinds(told)
    told = parse("Piano crosses the strait", PROSE, footer[0], "“I never did,” said Ida Lund.")
    assert "promo" not in block_kinds(told)


def test_the_byline_of_a_wire_is_its_first_line() -> None:
    article = parse("Piano crosses the strait", "By IDA LUND\nHarbour Wire Writer", PROSE)
    assert article.meta.byline == "IDA LUND"
    assert block_kinds(article) == ["headline", "byline", "paragraph"]


def test_the_sender_of_a_letter_is_named_without_address() -> None:
    article = parse("From: Ida Lund <ida@example.org>\nSubject: The piano\nTo: all", PROSE)
    assert (article.meta.byline, article.meta.title) == ("Ida Lund", "The piano")


@pytest.mark.parametrize("line", ["- more", "-30", "* End", "[0]", "(30)", "# more"])
def test_what_has_a_mark_on_one_side_ends_no_copy(line: str) -> None:
    article = parse("Piano crosses the strait", PROSE, line, MORE)
    assert block_kinds(article)[2] != "rule"
    assert line.strip("-*[]()# ") in article.text


@pytest.mark.parametrize(
    "sign",
    [*("-more-", "-30-", "###", "(ENDS)", "— end —", "（終わり）", "（完）", "(끝)", "(конец)")],
)
def test_the_sign_that_ends_a_take_is_a_rule(sign: str) -> None:
    assert block_kinds(parse("Piano crosses the strait", PROSE, sign, MORE))[2] == "rule"


WRAPPED = """\
The ferry left the island at six in the morning with eleven passengers, two
goats and a grand piano, and nobody on the quay thought that worth a look.

About the Ferry
Founded in 1921, the ferry of Brenn carries passengers, goats and pianos from
one side of the strait to the other and back, three times a day.

                         II. WHAT THE CAPTAIN SAYS

        1.   The captain has been asked about the piano in the presence of the
harbour master, and he said that it had not complained about the crossing.

        2.   The goats have not been asked, for nobody in the harbour office
could say what language they speak.
"""


def test_a_title_in_the_first_line_of_a_wrapped_paragraph_heads_it() -> None:
    article = parse_plain(WRAPPED.encode(), location="a.txt")
    assert "About the Ferry" in texts_of(article, BlockKind.HEADING)
    assert "pianos from one side" in article.text


def test_centred_headings_and_indented_numbers_are_read() -> None:
    article = parse_plain(WRAPPED.encode(), location="a.txt")
    assert "II. WHAT THE CAPTAIN SAYS" in texts_of(article, BlockKind.HEADING)
    items = texts_of(article, BlockKind.LIST_ITEM)
    assert [item.split(" ", 2)[:2] for item in items] == [["The", "captain"], ["The", "goats"]]
    assert all("\n" not in item for item in items)


def test_a_wrapped_japanese_paragraph_is_no_headline() -> None:
    first = (
        "市議会は火曜日の夜、古い橋を十八か月のあいだ自動車通行止めにすることを九\n"
        "対二の賛成多数で可決した。北岸の商店主らは春から反対を続けてきた。"
    )
    second = "八月の点検で、六本のつり材のうち四本に亀裂が見つかった。工事は二年かかる\nという。"
    assert block_kinds(parse(first, "■二度目の冬", second)) == ["paragraph", "heading", "paragraph"]


def test_label_and_embargo_above_a_headline_may_share_a_paragraph() -> None:
    label = "NEWS RELEASE\nEmbargoed until 00:01 Monday 6 October 2025"
    assert parse(label, "Piano crosses the strait", PROSE, MORE).title == "Piano crosses the strait"


def test_two_dashes_are_a_bullet_if_several_lines_begin_with_them() -> None:
    article = parse(
        "Key findings:", "-- two goats\n-- one piano, which did\n   not complain", PROSE
    )
    assert texts_of(article, BlockKind.LIST_ITEM) == [
        "two goats",
        "one piano, which did not complain",
    ]


def test_place_and_date_may_stand_between_label_and_headline() -> None:
    article = parse("COMMUNIQUÉ DE PRESSE", "Teal, le 9 avril 2026", "Un piano prend la mer", PROSE)
    assert (article.title, article.meta.published) == ("Un piano prend la mer", "2026-04-09")


def test_place_and_date_may_stand_right_below_the_label() -> None:
    body = (
        "Pressemitteilung\nGarth, 4. Mai 2026\n\nDer Turm von Garth steht wieder\n\nEr ist gelb. "
    )
    article = parse_plain(f"{body}{'Er hat gestern gebrannt. ' * 4}".encode())
    assert article.meta.title == "Der Turm von Garth steht wieder"
    assert article.meta.published == "2026-05-04"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_raised_numbers_begin_footnotes_if_the_text_refers_to_them(gap: str) -> None:
    article = parse("Piano crosses", f"{PROSE}¹", f"{MORE}²", f"¹ By night.{gap}² By day.")
    assert block_kinds(article)[-2:] == ["footnote", "footnote"]
    assert [block.label for block in article.blocks[-2:]] == ["1", "2"]
    assert "footnote" not in block_kinds(parse("Piano crosses", PROSE, MORE, "² By day."))
