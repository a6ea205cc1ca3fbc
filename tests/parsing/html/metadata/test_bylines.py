"""Names in a byline: which words form a name, and which do not."""

import pytest
from html_listing import meta_of
from listed_blocks import kinds_and_texts
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind
from reader.parsing.html.metadata.bylines import byline_in_line, clean_name, join_names
from reader.parsing.html.page import parse_html


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Nga", ""),
        ("['Ada Quill', 'Ida Lund']", "Ada Quill, Ida Lund"),
        (r"""["Ida O'Hara", 'Ada Quill']""", "Ida O'Hara, Ada Quill"),
        ("Ida Lund Brenn Press Fri., Aug. 23, 2019", "Ida Lund Brenn Press"),
        ("责任编辑：林海", ""),
        ("发布于 2026-11-02 07:19", ""),
        ("©Brenn TV 2026, Minden jog fenntartva", ""),
        ("Ida LundUpdated: Nov 2, 2026, 19:28", "Ida Lund"),
        ("Ida Frith", "Ida Frith"),
        ("Posted by Ida at December 23, 2008 12:36 PM", "Ida"),
        ("Posted by Ida Lund at December 23, 2008 12:36 PM | TrackBack (2)", "Ida Lund"),
        ("Posted on 3 May 2026 by Ida Lund", "Ida Lund"),
        ("Posted by Ida Lund on 3 May 2026", "Ida Lund"),
    ],
)
def test_dates_editors_and_rights_are_no_authors(line: str, name: str) -> None:
    assert clean_name(line) == name


def test_the_menu_at_the_foot_of_a_page_is_not_the_line_of_the_author() -> None:
    article = page_of(
        f"<div><h1>Storm over Saltrey</h1>{STORM}</div><p><a href='/m'>Brenn Mobile</a> | "
        "<a href='/'>Brenn Press</a> | <a href='/f'>Brenn Front</a> | "
        "<a href='/n'>Brenn Map</a></p>",
        "<meta name='author' content='Brenn Press'>",
    )
    assert lines_of(article, BlockKind.BYLINE) in ([], ["Brenn Press"])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("by Ida LundJanuary 22, 2026 - 8 min", "Ida Lund"),
        ("Ida Lund January", "Ida Lund"),
        ("Ole January", "Ole January"),
        ("Co-authored by Ida Lund Last Updated: March 7, 2026", "Ida Lund"),
        ("Ida Lund with AFP, Reuters", "Ida Lund"),
        ("Ida Lund with Ole Kant", "Ida Lund with Ole Kant"),
        ("碼頭報 / 記者井田月／鹽樹報導", "井田月"),
        ("Jiang Jiang", "Jiang Jiang"),
        ("Bo Marsh 3 hours ago", "Bo Marsh"),
        ("Ida Lund, 2 weeks 6 days ago", "Ida Lund"),
        ("Ida Lund, hace 2 horas", "Ida Lund"),
        ("By Ida Lund Ida Lund", "Ida Lund"),  # once for screen readers
        ("Maya Mayfield", "Maya Mayfield"),
    ],
)
def test_months_after_a_name_are_no_part_of_it(line: str, name: str) -> None:
    assert clean_name(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "未知 责任编辑：林海",
        "佚名",
        "Published by Brenn Post from March 7 to March 8, 2026",
        "Comments",
        "No comments",
        "Comment",
        "1 Comment",
        "3 hours ago",
        "2 min read",
        "Zuletzt aktualisiert",
        "vor 3 Stunden",
        "TEXT SIZE - +",
        "Email to author",
        "The writer has posted comments on this article",
        "Om forfatteren Ida Lund er journalist",
        "O autorze",
        "Informazioni sull’autore",
    ],
)
def test_an_unknown_author_is_none(line: str) -> None:
    assert clean_name(line) == ""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Mira Oduya", "Mira Oduya"),
        ("by Mira Oduya and Tom Halloran", "Mira Oduya and Tom Halloran"),
        ("Von Ivo Kranz", "Ivo Kranz"),
        ("durch Ivo Kranz", "Ivo Kranz"),
        ("Contributors to Brenn projects", "Contributors to Brenn projects"),
        ("Written by: Mira Oduya | 11 February 2024", "Mira Oduya"),
        ("Gespeichert von Mira Oduya am Di., 11.02.2024 - 09:00", "Mira Oduya"),
        ("Mira Oduya, updated at noon", "Mira Oduya"),
        ("Mira Oduya · 5 min", "Mira Oduya"),
        ("Byron Delancey", "Byron Delancey"),
        ("By Mira Oduya Photographs by Ida Lund", "Mira Oduya"),
        ("Par Mira Oduya (Skell, envoyée spéciale) Publié hier à 20h30", "Mira Oduya"),
        ("Von Ivo Kranz Aktualisiert um 12 Uhr", "Ivo Kranz"),
        ("Mira Oduya Wed, March 12, 2025", "Mira Oduya"),
        ("Yan Sun", "Yan Sun"),
        ("By Mira Comment", "Mira Comment"),
        ("Mira Oduya on Nov. 20, 2025", "Mira Oduya"),
        ("文・森川葉子 写真・林健", "森川葉子"),
        ("Storm Petersen", "Storm Petersen"),
        ("By Mira Oduya, 6th June 2024", "Mira Oduya"),
        ("Brenn Post/ABC /", "Brenn Post/ABC"),
        ("By Mira Oduya, Staff Writer", "Mira Oduya"),
        (
            "By Mira Oduya, Harbour Correspondent, and Tom Halloran, Editor",
            "Mira Oduya, and Tom Halloran",
        ),
        ("Von Ivo Kranz und Mira Oduya, Brenn", "Ivo Kranz und Mira Oduya"),
        ("Por Mira Oduya, de Brenn", "Mira Oduya"),
        ("Oduya, Mira", "Oduya, Mira"),
        ("Analysis by Mira Oduya", "Mira Oduya"),
        ("View all posts by Mira Oduya", "Mira Oduya"),
        ("Alle Beiträge von Mira Oduya", "Mira Oduya"),
        ("Mira Oduya, a researcher on the team", "Mira Oduya"),
        ("Mira Oduya News reporter", "Mira Oduya"),
        ("By Tom Halloran and Mira Oduya Staff Writers", "Tom Halloran and Mira Oduya"),
        ("Mira Oduya-Lund / Brenn City Heights Reporter", "Mira Oduya-Lund"),
        ("Sports Editor", "Sports Editor"),
        ("Mira O. Oduya, Brenn.com", "Mira O. Oduya"),
        ("Oduya Web GmbH - www.oduya.com", ""),
        ('Mira Oduya pageAuthor = "Mira"', "Mira Oduya"),
        ("on Brenn", ""),
        ("Thank you! We will look at it", ""),
        ("By Tom Halloran and Mira Oduya, our man at sea", "Tom Halloran and Mira Oduya"),
        ("Mira Oduya, The Brenn Post", "Mira Oduya, The Brenn Post"),
        ("Ein Bericht von Ivo Kranz", "Ivo Kranz"),
        ("mira@brenn.example (Mira Oduya)", "Mira Oduya"),
        ("Text: Mira Oduya, Fotos: Ida Lund", "Mira Oduya"),
        ("Interview: Mira Oduya", "Mira Oduya"),
        ("di Mira Oduya, inviata a Brenn", "Mira Oduya"),
        ("Photographs by Ida Lund, text by Mira Oduya", "Mira Oduya"),
        ("Fotos: Ida Lund / Text: Mira Oduya und Tom Halloran", "Mira Oduya und Tom Halloran"),
        ("Photos : Ida Lund, texte : Mira Oduya", "Mira Oduya"),
        ("admin", ""),
        ("User Admin", ""),
        ("作者：网络整理", ""),
        ("Google+", ""),
        ("Autor/in: Mira Oduya", "Mira Oduya"),
        ("Autor:innen Mira Oduya und Tom Halloran", "Mira Oduya und Tom Halloran"),
        ("Mira Oduya, Ida Lund Envoyées spéciales à Brenn", "Mira Oduya, Ida Lund"),
        ("harbourmaster on", "harbourmaster"),
        ("Nguyen On", "Nguyen On"),
        ('{"@type": "Person", "name": "Mira Oduya"}', "Mira Oduya"),
        ("{{author}}", ""),
        ("9:39AM BST", ""),
        ("Story By", ""),
        ("on", ""),
        ("Super User", ""),
        ("name, email@harbour.example", ""),
        ("Your Name", ""),
        ("相关文章", ""),
        ("Ida Nameth", "Ida Nameth"),
        ("More by this editor", ""),
        ("2:49 p.m. EDT May 15, 2024", ""),
        ("June 06, 2024 12:00 AM", ""),
        ("https://example.org/staff/7", ""),
        ("@alderCourier", ""),
        ("2024", ""),
    ],
)
def test_byline_lines_become_names(line: str, name: str) -> None:
    assert clean_name(line) == name


def test_names_are_given_once() -> None:
    assert join_names(["Mira Oduya", "By Mira Oduya", "Tom Halloran"]) == "Mira Oduya, Tom Halloran"


def test_editors_and_makers_of_pictures_after_an_author_are_none() -> None:
    assert join_names(["Words: Ida Lund; Pictures: Tom Rijn"]) == "Ida Lund"
    assert join_names(["Reporting by Ida Lund; Editing by Tom Rijn"]) == "Ida Lund"
    assert join_names(["Ida Lund; Tom Rijn"]) == "Ida Lund, Tom Rijn"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("tr", "Haber: Mira Oduya - Kamera: Tom Rijn"),
        ("id", "Penulis: Mira Oduya | Editor: Tom Rijn"),
        ("ms", "Oleh Mira Oduya"),
        ("fi", "Teksti: Mira Oduya"),
        ("en", "Mira Oduya"),
    ],
)
def test_a_marked_name_is_told_without_the_word_for_by(language: str, line: str) -> None:
    page = f"<html lang='{language}'><body><h1>Ferry</h1><p class='author'>{line}</p></body></html>"
    assert meta_of(page).byline == "Mira Oduya"


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Yazan Oduya"), ("tr", "Yazan Oduya"), ("ca", "Per Oduya"), ("ro", "De Oduya")],
)
def test_a_marked_name_may_begin_like_the_word_for_by(language: str, name: str) -> None:
    page = f"<html lang='{language}'><body><h1>Ferry</h1><p class='author'>{name}</p></body></html>"
    assert meta_of(page).byline == name


@pytest.mark.parametrize("before", [", ", ", The ", " for the ", " · ", ", special to the "])
def test_the_outlet_after_a_marked_name_is_no_part_of_it(before: str) -> None:
    page = (
        "<title>Ferry</title><meta property='og:site_name' content='Brenn Post'>"
        f"<h1>Ferry</h1><p class='byline'>By Mira Oduya{before}Brenn Post</p>"
    )
    assert meta_of(page).byline == "Mira Oduya"


def test_the_outlet_after_a_printed_name_is_no_part_of_it() -> None:
    page = (
        "<title>Ferry</title><meta property='og:site_name' content='Brenn Post'>"
        "<h1>Ferry</h1><p class='author'>By <b>Mira Oduya</b>, Brenn Post Harbour</p>"
    )
    assert meta_of(page).byline == "Mira Oduya"


@pytest.mark.parametrize(
    "line", ["기자명 김하나 기자", "김하나 기자", "김하나 기자 hana@brenn.example"]
)
def test_a_korean_reporter_is_known_by_the_word_after_the_name(line: str) -> None:
    page = f"<html lang='ko'><title>나루</title><h3>나루</h3><ul><li>{line}</li></ul>"
    assert meta_of(page).byline == "김하나"
    assert meta_of(page.replace("lang='ko'", "lang='en'")).byline == "김하나"


def test_korean_letters_in_a_title_do_not_hide_an_english_byline() -> None:
    page = "<html lang=en><title>What 나루 means</title><h1>Words</h1><p>By Mira Oduya</p>"
    assert meta_of(page).byline == "Mira Oduya"


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("de", "von Prof. Dr. Elke Sandhofer", "Prof. Dr. Elke Sandhofer"),
        ("fr", "par Solène Marchandeau", "Solène Marchandeau"),
        ("it", "di Fosca Bellandi", "Fosca Bellandi"),
        ("de", "von der Brücke aus", ""),
        ("en", "von Elke Sandhofer", ""),
    ],
)
def test_a_byline_may_begin_with_a_small_letter(language: str, line: str, name: str) -> None:
    page = f"<html lang={language}><title>The pool</title><h1>The pool</h1><p><em>{line}</em></p>"
    assert meta_of(page).byline == name


def test_the_full_stop_of_a_sentence_is_no_part_of_a_name() -> None:
    assert meta_of("<h1>Bells</h1><p>Words by Jonas Pike.</p>").byline == "Jonas Pike"
    assert clean_name("Jonas Pike Jr.") == "Jonas Pike Jr."


@pytest.mark.parametrize(
    "line", ["Ida Lund 1 and Tom Rijn", "Ida Lund¹ and Tom Rijn²", "Ida Lund[1] and Tom Rijn[2]"]
)
def test_numbers_of_notes_are_no_part_of_names(line: str) -> None:
    assert clean_name(line) == "Ida Lund and Tom Rijn"
    assert clean_name("Ida Lund, 42, and Tom Rijn") == "Ida Lund, 42, and Tom Rijn"
    assert clean_name("Ida Lund2") == clean_name("Ida Lund¹") == "Ida Lund"
    assert clean_name("IDA LUND12") == "IDA LUND"
    assert clean_name("Tom LEE4") == clean_name("Tom LEE 4") == "Tom LEE"


def test_the_number_of_a_channel_stays_with_its_name() -> None:
    tags = "<meta property='og:site_name' content='G9'>"
    page = (
        f"<html lang='pt'><title>Storm</title>{tags}<h1>Storm</h1><p>Por Rita Melo, G9 — Salmar</p>"
    )
    assert meta_of(page).byline == "Rita Melo"
    assert clean_name("Ida Lund, TF1") == "Ida Lund, TF1"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ida Lund at 21:53", "Ida Lund"),
        ("By Ida Lund ilund@mole-post.example", "Ida Lund"),
        ("By IDA LUND Associated Press", "IDA LUND"),
        ("By Ida Lund, The Associated Press", "Ida Lund"),
        ("By Ida Lund of The Associated Press", "Ida Lund"),
        ("BY IDA LUND OF THE ASSOCIATED PRESS", "IDA LUND"),
        ("By Ida Lund for Associated Press", "Ida Lund"),
        ("Ida Lund et Associated Press", "Ida Lund et Associated Press"),
        ("Staff, Associated Press", "Staff, Associated Press"),
        ("By The Associated Press", "The Associated Press"),
        ("By Ida Lund and The Associated Press", "Ida Lund and The Associated Press"),
        ("Von Ida Lund (Text) und Tom Rijn (Fotos)", "Ida Lund"),
        ("Von Ida Lund und Tom Rijn (Fotos)", "Ida Lund"),
        ("Von Ida Lund und Tom Rijn", "Ida Lund und Tom Rijn"),
        ("Reporting by Ida Lund", "Ida Lund"),
        ("【井田瑠璃】", "井田瑠璃"),
        ("Ida Lund (ilund@mole.example) and Tom Rijn, t.rijn@mole.co.uk", "Ida Lund and Tom Rijn"),
        ("ilund@mole.co.uk", ""),
        ("Ida Lund, 06:12", "Ida Lund"),
        ("Ida Lund View Profile View Forum Posts", "Ida Lund"),
        ("Ida Lund 3493 71", "Ida Lund"),
        ("Ida Lund © 2026", "Ida Lund"),
        ("Publicado el", ""),
        ("Email the author", ""),
        ("Design : Ida Lund Code : Tom Rijn", ""),
        ("Lamps for all who sail the outer islands at night in any weather", ""),
        ("Dr. Ida Maria van der Lund und Tom Rijn", "Dr. Ida Maria van der Lund und Tom Rijn"),
    ],
)
def test_what_programs_write_beside_a_name_is_no_part_of_it(line: str, name: str) -> None:
    assert clean_name(line) == name


def test_the_outlet_with_its_accents_is_no_author() -> None:
    page = (
        "<title>The lamp</title><meta property='og:site_name' content='PAGINA7'>"
        "<meta property='article:author' content='Página 7'><h1>The lamp</h1>"
    )
    assert meta_of(page).byline == ""


@pytest.mark.parametrize("byline", ["Ida Lund, MOLE POST", "Ida Lund and Tom Rijn, Mole Post"])
@pytest.mark.parametrize("form", ["<meta name='author' content='{}'>", "<p class='author'>{}</p>"])
def test_the_outlet_by_the_words_of_its_address_is_no_part_of_a_name(
    byline: str, form: str
) -> None:
    home = "<link rel='canonical' href='https://www.molepost.example/a'>"
    told = meta_of(f"<title>Storm</title>{home}<h1>Storm</h1>{form.format(byline)}").byline
    assert told == byline.rpartition(",")[0]


def test_a_role_with_a_place_is_no_part_of_a_name() -> None:
    line = "<p class='byline'>Mira Oduya Senior Brenn Correspondent</p>"
    assert meta_of(f"<title>Storm</title><h1>Storm</h1>{line}").byline == "Mira Oduya"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("by Ida Lund January 20, 2026January 21, 2026", "by Ida Lund"),
        ("January 5, 2026 · 6 min · Ida Lund | Suggest Changes", "Ida Lund"),
        ("09.03.2026 Umwelt Von Ida Lund", "Von Ida Lund"),
        ("lundi 9 mars 2026, par Ida Lund", "par Ida Lund"),
        ("SENSORS by Ida Lund", "by Ida Lund"),
        ("von Ida Lund (Kommentare: 1)", "von Ida Lund"),
        ("Ida Lund 71 Kommentare", "Ida Lund"),
        ("Por Ida Lund 3 comentarios", "Por Ida Lund"),
        ("Ida Lund | Staff Writer Jan. 9, 2026", "Ida Lund | Staff Writer"),
        ("By Ida Lund and Ole Kant on March 3, 2026", "By Ida Lund and Ole Kant"),
        ("Eine Reportage von Ida Lund, Varnholm", "Eine Reportage von Ida Lund, Varnholm"),
        ("Guest post by Ida Lund", "Guest post by Ida Lund"),
        ("Ida Lund・2026. 3. 10. 8:12", "Ida Lund"),
        ("Ida Lund Oluşturulma Tarihi: Mart 01, 2026 11:20", "Ida Lund"),
        ("Автор: Ida Lund Дата: 01.03.2026", "Автор: Ida Lund"),
        ("作者：Ida Lund 发布时间：2026-03-01", "作者：Ida Lund"),
        ("By Ida Lund, in Varnholm, 1 March 2026", "By Ida Lund, in Varnholm"),
        ("Ida Lund and Ole Kant Stand: 01.03.2026", "Ida Lund and Ole Kant"),
        ("By Ida Lund Staff Writer Updated: March 3, 2026", "By Ida Lund Staff Writer"),
        ("Ida Lund Redakteurin Stand: 01.03.2026", "Ida Lund Redakteurin"),
        ("Ida Lund Staff Writer7 March 2026", "Ida Lund Staff Writer"),
        ("Ida Lund, Varnholm 7 mars 2026", "Ida Lund, Varnholm"),
        ("Ida Lund 10:30", "Ida Lund"),
        ("Por Ida Lund | julio 5", "Por Ida Lund"),
        ("Par Ida Lund, le 5 juillet", "Par Ida Lund"),
        ("By Ida Lund, Desk 5", "By Ida Lund, Desk 5"),
        ("Ida Lund By Ida Lund, Saltrey", "By Ida Lund, Saltrey"),
        ("Ida Lund (Editor of «The Lamp»)", "Ida Lund (Editor of «The Lamp»)"),
    ],
)
def test_the_byline_shown_is_the_part_of_its_line_about_the_authors(line: str, byline: str) -> None:
    assert byline_in_line(line, "Ida Lund, Ole Kant") == byline


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("idalund / nets Public", "idalund"),
        ("Recht von idalund | blog", "von idalund"),
        ("9 May 2026 /by idalund", "by idalund"),
        ("Skell (idalund) – Storm", "idalund"),
    ],
)
def test_beside_a_login_name_only_the_word_for_by_is_shown(line: str, byline: str) -> None:
    assert byline_in_line(line, "idalund") == byline


@pytest.mark.parametrize("line", ["by Taboola", "Sponsored links by Outbrain", "Taboola"])
def test_the_makers_of_boxes_of_advertisements_are_no_authors(line: str) -> None:
    assert clean_name(line) == ""


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Friday, the ferry will sail again.", ""),
        ("By law, every boat must carry a lamp.", ""),
        ("By Christmas Eve, nobody had come.", ""),
        ("By Ida Lund, our man at sea.", "Ida Lund"),
        ("By Hannah, who keeps the lamp", "Hannah"),
    ],
)
def test_a_sentence_that_begins_with_the_word_for_by_names_no_author(
    line: str, byline: str
) -> None:
    assert meta_of(f"<h1>Storm over Saltrey</h1><p>{line}</p>{STORM}").byline == byline


def test_a_colon_may_follow_the_word_for_by() -> None:
    line = "<div><span>By: <a href='/id/7'>Ida Lund</a><br>Harbour desk, second floor</span></div>"
    assert meta_of(f"<h1>Storm over Saltrey</h1>{line}{STORM}").byline == "Ida Lund"


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "By Ida Lund, 4 May 2026", "2026-05-04"),
        ("en", "By Ida Lund – May 4, 2026", "2026-05-04"),
        ("en", "By <a href='/i'>Ida Lund</a><br>Monday, May 4, 2026", "2026-05-04"),
        ("en", "<em>By Ida Lund, 4 May 2026, 07:40</em>", "2026-05-04"),
        ("en", "4 May 2026, by Ida Lund", "2026-05-04"),
        ("en", "Posted on May 4, 2026 by Ida Lund", "2026-05-04"),
        ("en", "By Ida Lund, edited by Bo Oja – 4 May 2026", "2026-05-04"),
        ("en", "Guest post by Ida Lund, 4 May 2026", "2026-05-04"),
        ("de", "Von Ida Lund, 4. Mai 2026", "2026-05-04"),
        ("de", "4. Mai 2026 | Von Ida Lund", "2026-05-04"),
        ("fr", "Par Ida Lund – 4 mai 2026", "2026-05-04"),
        ("es", "Por Ida Lund, 4 de mayo de 2026", "2026-05-04"),
        ("sv", "Av Ida Lund, 4 maj 2026", "2026-05-04"),
        ("hu", "Írta: Ida Lund | 2026. május 4.", "2026-05-04"),
        ("ru", "Автор: Ида Лунд, 4 мая 2026", "2026-05-04"),
    ],
)
def test_a_date_may_stand_beside_the_names_in_a_byline(language: str, line: str, day: str) -> None:
    page = f"<html lang='{language}'><body><h1>Storm</h1><p>{line}</p>{STORM}</body></html>"
    article = parse_html(page.encode())
    assert article.meta.byline in ("Ida Lund", "Ида Лунд")
    assert article.meta.published == day
    assert not any(map(str.isdigit, lines_of(article, BlockKind.BYLINE)[0]))


@pytest.mark.parametrize(
    ("language", "by", "date"),
    [
        ("en", "By", "March 7, 2026"),
        ("de", "Von", "Freitag, 07.03.2026"),
        ("es", "Por", "Actualizado: 08/03/2026<br>Publicado: 07/03/2026"),
        ("da", "Af", "Publiceret 7. marts 2026"),
    ],
)
def test_a_linked_byline_ends_where_the_line_of_the_date_begins(
    language: str, by: str, date: str
) -> None:
    portrait = "<img src='/i.jpg' alt='Ida Lund'>"
    line = f"<div>{portrait}<div><a href='/i'>{by} Ida Lund</a><p>{date}</p></div></div>"
    page = f"<html lang='{language}'><body><h1>Storm</h1>{line}{STORM}</body></html>"
    meta = parse_html(page.encode()).meta
    assert (meta.byline, meta.published) == ("Ida Lund", "2026-03-07")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<a href='/i'>By Ida Lund</a><p>and Bo Oja</p>", "Ida Lund and Bo Oja"),
        ("<a href='/i'>By Ida Lund,</a><p>Bo Oja</p>", "Ida Lund, Bo Oja"),
        ("<a href='/i'>By Ida Lund</a><p>Reporter</p>", "Ida Lund"),
    ],
)
def test_a_linked_byline_goes_on_in_the_next_line_after_a_comma_or_with_and(
    line: str, names: str
) -> None:
    assert meta_of(f"<h1>Storm</h1><div>{line}</div>{STORM}").byline == names


def test_a_line_of_a_list_that_names_the_author_is_not_text() -> None:
    lines = "<ul><li>Oleh Ida Lund</li><li>4 Mei 2026</li></ul>"
    page = f"<html lang='id'><body><h1>Storm</h1>{lines}{STORM}</body></html>"
    assert not lines_of(parse_html(page.encode()), BlockKind.LIST_ITEM)


def test_the_date_of_a_change_beside_the_names_is_not_that_of_publication() -> None:
    assert meta_of("<h1>Storm</h1><p>By Ida Lund, last updated on 4 May 2026</p>").published == ""


def test_a_byline_below_the_linked_title_of_one_of_several_stories_has_no_date_of_the_page() -> (
    None
):
    story = "<h2><a href='/1'>Fog over Brenn</a></h2><div>By Ida Lund, 4 May 2026</div>"
    assert meta_of(f"<h1>Storm</h1>{story}").published == ""


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "By {} and {}"),
        ("de", "Von {} und {}"),
        ("sv", "Av {} och {}"),
        ("pl", "Autor: {} i {}"),
        ("cs", "Autor: {} a {}"),
        ("fi", "Kirjoittanut {} ja {}"),
        ("tr", "Yazan: {} ve {}"),
        ("ro", "De {} și {}"),
        ("el", "Της {} και {}"),
    ],
)
def test_two_authors_are_named_whether_they_are_linked_or_not(language: str, line: str) -> None:
    names = ("Ida Lund", "Ole Kant")
    links = ("<a href='/i'>Ida Lund</a>", "<a href='/o'>Ole Kant</a>")
    for shown in (names, links):
        printed = f"<div>{line.format(*shown)}</div>"
        page = f"<html lang='{language}'><body><h1>Storm</h1>{printed}{STORM}</body></html>"
        byline = parse_html(page.encode()).meta.byline
        assert byline.startswith("Ida Lund")
        assert byline.endswith("Ole Kant")


@pytest.mark.parametrize(
    "headline", ["À Courvel, la poste reprend la route", "Nach Skell, die Fähre der Redaktion"]
)
def test_a_headline_that_begins_like_a_name_and_a_role_is_no_byline(headline: str) -> None:
    page = (
        f"<table><tr><td><font size='4'><b>{headline}</b></font><br><br>{STORM}</td></tr></table>"
    )
    assert meta_of(page).byline == ""


def test_authors_in_the_items_of_a_list_are_several() -> None:
    names = "<ul><li><a href='/i'>Ida Lund</a></li><li><a href='/o'>Ole Kant</a></li></ul>"
    byline = f"<div><span>By</span>{names}</div>"
    assert meta_of(f"<h1>Storm</h1>{byline}{STORM}").byline == "Ida Lund, Ole Kant"


@pytest.mark.parametrize(
    "line", ["Written by: Mira Oduya", "By Mira Oduya", "Posted by: Mira Oduya"]
)
def test_the_site_in_a_line_of_its_own_is_no_author_before_the_one_below_it(line: str) -> None:
    page = (
        "<title>The lamp</title><meta property='og:site_name' content='The Brenn Post'>"
        f"<h1>The lamp</h1><div>By <span>The Brenn Post</span></div><p><em>{line}</em></p>"
    )
    assert meta_of(page).byline == "Mira Oduya"


@pytest.mark.parametrize("line", ["<p>By Mira Oduya</p>", "<div>By <b>Mira Oduya</b></div>"])
def test_the_owner_of_a_site_that_has_her_name_is_the_author(line: str) -> None:
    page = "<title>The lamp</title><meta property='og:site_name' content='Mira Oduya'>"
    assert meta_of(f"{page}<h1>The lamp</h1>{line}<p>{STORM}</p>").byline == "Mira Oduya"


def test_the_name_of_the_site_is_not_shown_as_the_byline() -> None:
    page = (
        "<title>The lamp</title><meta property='og:site_name' content='Mira Oduya’s log'>"
        "<meta name='author' content='Mira Oduya'><div><a href='/'>Mira Oduya’s log</a></div>"
        f"<h1>The lamp</h1><p>{STORM}</p><p>{STORM}</p>"
    )
    shown = [text for kind, text in kinds_and_texts(parse_html(page.encode())) if kind == "byline"]
    assert shown == ["Mira Oduya"]


_LONG = f"<p>{'The ferry did not sail, and nobody knew why. ' * 8}</p>"
_POSTED = "<p class=posted>Posted by Ida at December 23, 2008 08:01 PM</p>"


def _old_post(below: str, above: str = "") -> str:
    headline = f"<h1><a href='/'>Lipa Journal</a></h1>{above}<h3>Storm over Saltrey</h3>"
    return f"<title>Lipa Journal: Storm over Saltrey</title><div>{headline}{_LONG}{below}</div>"


def test_the_line_below_a_post_names_who_posted_it_and_those_of_comments_do_not() -> None:
    line = "<p class=posted>Posted by{} <a href='mailto:x'>Old Salt</a> at May 3, 2009</p>"
    comment = f"<div id=c1><p>It was due.</p></div>{line}"
    below = f"{_POSTED}<h2 id=comments>Comments</h2>"
    assert meta_of(_old_post(_POSTED)).byline == "Ida"
    assert meta_of(_old_post(below + comment.format(":"))).byline == "Ida"
    assert meta_of(_old_post(below + comment.format(""))).byline == "Ida"
    assert meta_of(_old_post(_POSTED + comment.format(""))).byline == ""  # one of them, or neither


@pytest.mark.parametrize(
    "box",
    [
        "<h3>{}</h3><p>It was due.</p>{}".format("1 comment", _POSTED),
        "<h4>{}</h4><div><p>It was due.</p>{}</div>".format("Comments (1)", _POSTED),
        f"<h3>Recent posts</h3><ul><li><a href=/tide>Tide</a>{_POSTED}</li></ul>",
        f"<aside>{_POSTED}</aside>",
        "<div><p>New in the forum</p><p>Posted by Ida in Boats</p></div>",
    ],
)
def test_a_single_comment_or_entry_of_a_list_below_the_text_names_no_author(box: str) -> None:
    assert meta_of(_old_post(box)).byline == ""


def test_the_printed_byline_ends_before_the_word_before_the_date() -> None:
    article = page_of(f"<h1>Storm over Saltrey</h1>{_POSTED}{STORM}")
    assert lines_of(article, BlockKind.BYLINE) == ["Posted by Ida"]


def test_the_day_above_a_post_is_its_date_whatever_its_comments_say() -> None:
    comments = "".join(
        f"<div><p>It was due.</p></div><p class=posted>Posted by: Old Salt at March {day}, 2009</p>"
        for day in range(2, 7)
    )
    page = _old_post(f"{_POSTED}{comments}", "<h2>December 23, 2008</h2>")
    assert meta_of(page).published == "2008-12-23"
