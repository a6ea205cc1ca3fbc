"""Pages of newspapers that were copied as text: what is around the article comes along."""

import pytest
from listed_blocks import kinds_and_texts
from plain_texts import MORE, PROSE, parse

_MENU = "Home\nNews\nSport\nSubscribe"
_TITLE = "Council votes to reopen the old ferry line"
_BY = "By Marta Quill"


def _kinds(*paragraphs: str) -> list[tuple[str, str]]:
    return kinds_and_texts(parse(*paragraphs))


@pytest.mark.parametrize(
    "top",
    [
        (_MENU, "The Harbor Ledger", "Politics"),
        (_MENU, "Ferry transport"),
        ("Skip to content\nLEDGER\nPro\nNewsletters", "COAST"),
        ("The Ledger - Back to home\nNews\nOpinion\nSport",),
        ("Le Monde\nÉCONOMIE\nTRANSPORTS",),
        ("Zum Inhalt springen\nMenü\nDER HAFENBOTE\nAbonnement\nAnmelden",),
        ("SKIP ADVERTISEMENT",),
    ],
)
def test_the_headline_is_below_menus_and_the_name_of_the_paper(top: tuple[str, ...]) -> None:
    article = parse(*top, _TITLE, _BY, PROSE, MORE)
    assert (article.title, article.meta.byline) == (_TITLE, "Marta Quill")


def test_a_section_below_a_menu_may_be_in_the_chunk_of_the_headline() -> None:
    article = parse(_MENU, f"Politics\n{_TITLE}\n{_BY}\n3 December 2026", PROSE, MORE)
    assert (article.title, article.meta.published) == (_TITLE, "2026-12-03")


def test_titles_above_a_section_are_kept_where_no_menu_is() -> None:
    assert parse("The Long View", "Politics", PROSE, MORE).title == "The Long View"


@pytest.mark.parametrize(
    "button",
    [
        "Listen to this article · 7:42 min Learn more",
        "Temps de lecture : 4 min",
        "Artikel zum Hören • 7 Min",
        "Prefer the Ledger on Google",
        "Zur Merkliste hinzufügen",
        "Compartir en Facebook",
        "Link copied!",
        "3 minuti di lettura",
        "3-Minute Listen",
    ],
)
def test_buttons_below_the_byline_are_folded(button: str) -> None:
    assert _kinds(_TITLE, _BY, button, PROSE, MORE)[2] == ("promo", button)


@pytest.mark.parametrize(
    "dates",
    [
        "Publié le 3 décembre 2026 à 08h15, mis à jour le 4 décembre 2026 à 10h02",
        "3 December 2026 – Updated 4 December 2026",
        "3 December 2026 (updated 4 December 2026)",
        "Dec. 3, 2026\nUpdated 8:15 a.m. ET",
        "Updated 8:15 AM GMT+1, December 3, 2026",
        "Orrin Bay - 03 DIC 2026 - 08:15 CET",
        "03.12.2026, 08:15Lesezeit: 4 Min.",
    ],
)
def test_both_dates_of_a_line_are_beside_the_byline(dates: str) -> None:
    article = parse(_TITLE, _BY, dates, PROSE, MORE)
    assert [kind for kind, _ in kinds_and_texts(article)][1:3] == ["byline", "byline"]
    assert article.meta.published == "2026-12-03"


def test_the_name_below_the_picture_of_the_author_is_part_of_the_byline() -> None:
    chunk = "Marta Quill\nBy Marta Quill\nReporting from Orrin Bay"
    article = parse(_TITLE, chunk, "Dec. 3, 2026", PROSE, MORE)
    kinds = [kind for kind, _ in kinds_and_texts(article)]
    assert kinds == ["headline", *["byline"] * 4, "paragraph", "paragraph"]
    assert article.meta.byline == "Marta Quill"


def test_the_author_above_a_role_is_found_below_the_age_of_the_article() -> None:
    article = parse(_TITLE, "9 hours ago", "Marta Quill\nCoast correspondent", PROSE, MORE)
    assert article.meta.byline == "Marta Quill"


def test_the_name_may_stand_below_the_by_of_its_byline() -> None:
    article = parse(_TITLE, "By\nMarta Quill", PROSE, MORE)
    assert article.meta.byline == "Marta Quill"


def test_lines_of_a_poem_that_are_also_sections_are_no_menu() -> None:
    poem = "News\nHome\nWork\nLove"
    assert "promo" not in [kind for kind, _ in _kinds(poem, PROSE, MORE)]


def test_the_author_is_found_below_a_long_standfirst_without_a_full_stop() -> None:
    standfirst = (
        "Council debated until midnight and boats could sail in May, but the owner of the dock"
        " says there is no money for the roofs of the town"
    )
    article = parse(_TITLE, standfirst, "Marta Quill in Orrin Bay", "Thu 3 Dec 2026", PROSE, MORE)
    assert article.meta.byline == "Marta Quill"


def test_who_edited_an_article_is_not_its_author() -> None:
    article = parse(_TITLE, PROSE, MORE, "Reporting by Marta Quill; Editing by Eva Tal")
    assert article.meta.byline == "Marta Quill"


@pytest.mark.parametrize(
    "end",
    [
        ("Share full article", "264"),
        ("Partager\nCommenter",),
        ("Our Standards: The Ledger Principles.",),
        ("Follow the Ledger on Instagram.", "Related topics", "Ferries\nHarbors"),
        ("See more on: Orrin Bay, Ferries",),
        ("Filed Under: Coast, Ferries",),
        ("Suggested Topics:\nWorld\nEurope",),
    ],
)
def test_buttons_and_topics_at_the_end_are_folded(end: tuple[str, ...]) -> None:
    blocks = _kinds(_TITLE, _BY, PROSE, MORE, *end)
    assert [kind for kind, _ in blocks[2:4]] == ["paragraph"] * 2
    assert {kind for kind, _ in blocks[4:]} == {"promo"}


@pytest.mark.parametrize("end", ["Listen.", "264", "They had one word for it: save"])
def test_a_word_or_number_at_the_end_is_text(end: str) -> None:
    assert _kinds(_TITLE, _BY, PROSE, MORE, end)[-1] == ("paragraph", end)


def test_a_word_like_a_button_ends_a_text_of_nobody() -> None:
    assert _kinds(_TITLE, PROSE, MORE, "Listen")[-1] == ("paragraph", "Listen")


@pytest.mark.parametrize("heading", ["'A good day'", "‘A good day’", "'NONE FOR ROOFS'"])
def test_words_in_single_quotes_between_paragraphs_are_a_heading(heading: str) -> None:
    assert _kinds(_TITLE, PROSE, heading, MORE)[2] == ("heading", heading)


@pytest.mark.parametrize(
    ("before", "line", "after"),
    [
        (PROSE, "'A good day,'", MORE),
        (PROSE, "'a good day'", MORE),
        (PROSE, "'A good day'", "She went."),
        (f"‘{PROSE}’", "‘A good day’", MORE),
        (PROSE, "‘A good day’", f"‘{MORE}’"),
        (f"{PROSE} She said:", "'A good day'", MORE),
    ],
)
def test_what_is_said_in_single_quotes_is_no_heading(before: str, line: str, after: str) -> None:
    assert _kinds(_TITLE, before, line, after)[2] == ("paragraph", line)


def test_a_credit_after_dots_is_one() -> None:
    shown = "A ferry at the north pier.Credit...Lena Brandt for The Harbor Times"
    assert _kinds(_TITLE, _BY, shown, PROSE, MORE)[2:4] == [
        ("caption", "A ferry at the north pier."),
        ("credit", "Credit...Lena Brandt for The Harbor Times"),
    ]


def test_a_picture_with_a_button_above_its_caption_is_captioned() -> None:
    shown = "A ferry in fog\nView image in fullscreen\nA ferry at the pier. Photograph: Lena Brandt"
    assert _kinds(_TITLE, _BY, PROSE, shown, MORE)[3:6] == [
        ("promo", "A ferry in fog · View image in fullscreen"),
        ("caption", "A ferry at the pier."),
        ("credit", "Photograph: Lena Brandt"),
    ]


@pytest.mark.parametrize("label", ["Mehr zum Thema", "Related articles:"])
def test_titles_below_a_label_inside_a_text_are_folded(label: str) -> None:
    titles = f"{label}\nWhere the ferry went\nEleven years without a boat: a timeline"
    assert _kinds(_TITLE, PROSE, titles, MORE)[2] == ("promo", titles)


def test_titles_in_a_chunk_below_a_label_are_folded() -> None:
    titles = "Where the ferry went\nStorm closes the coast road"
    blocks = _kinds(_TITLE, PROSE, "RELATED STORIES", titles, MORE)
    assert blocks[2:4] == [("promo", "RELATED STORIES"), ("promo", titles)]


def test_the_byline_may_stand_below_a_picture_and_buttons() -> None:
    shown = "1 of 4 |\nA ferry at the pier on Tuesday. (AP Photo/Lena Brandt)\nRead More"
    chunk = f"{shown}\nBy  MARTA QUILL\nUpdated 8:15 AM GMT+1, December 3, 2026\nShare"
    article = parse(_TITLE, chunk, PROSE, MORE)
    assert (article.meta.byline, article.meta.published) == ("MARTA QUILL", "2026-12-03")
    kinds = [kind for kind, _ in kinds_and_texts(article)]
    head = ["headline", "promo", "caption", "credit", "promo", "byline", "byline", "promo"]
    assert kinds == [*head, "paragraph", "paragraph"]


def test_a_photographer_in_capitals_after_the_caption_is_its_credit() -> None:
    shown = "Un bac au ponton nord, en octobre 2026. LÉNA BRANDT / AFP"
    assert _kinds(_TITLE, _BY, shown, PROSE, MORE)[3] == ("credit", "LÉNA BRANDT / AFP")


@pytest.mark.parametrize(
    "lines", ["Mehr zum Thema\nThe ferry sank.", "The ferry\nRelated articles"]
)
def test_sentences_below_a_label_and_lines_above_it_are_text(lines: str) -> None:
    assert _kinds(_TITLE, PROSE, lines, MORE)[2][0] == "paragraph"
