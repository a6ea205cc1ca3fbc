"""Who wrote it: author fields and byline lines to plain names."""

import json

import pytest
from html_listing import meta_of

from reader.model.article import BlockKind
from reader.parsing.html.metadata.bylines import clean_name, join_names
from reader.parsing.html.page import parse_html


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Mira Oduya", "Mira Oduya"),
        ("by Mira Oduya and Tom Halloran", "Mira Oduya and Tom Halloran"),
        ("Von Ivo Kranz", "Ivo Kranz"),
        ("durch Ivo Kranz", "Ivo Kranz"),
        ("Contributors to Brenn projects", "Contributors to Brenn projects"),
        ("Written by: Mira Oduya | 11 February 2024", "Mira Oduya"),
        ("Mira Oduya, updated at noon", "Mira Oduya"),
        ("Mira Oduya · 5 min", "Mira Oduya"),
        ("Byron Delancey", "Byron Delancey"),
        ("By Mira Oduya Photographs by Ida Lund", "Mira Oduya"),
        ("Par Mira Oduya (Skell, envoyée spéciale) Publié hier à 20h30", "Mira Oduya"),
        ("Von Ivo Kranz Aktualisiert um 12 Uhr", "Ivo Kranz"),
        ("Mira Oduya Wed, March 12, 2025", "Mira Oduya"),
        ("Yan Sun", "Yan Sun"),
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
        ("admin", ""),
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


def test_names_are_told_once() -> None:
    assert join_names(["Mira Oduya", "By Mira Oduya", "Tom Halloran"]) == "Mira Oduya, Tom Halloran"


@pytest.mark.parametrize(
    "line",
    [
        "By <a rel=author>Mira Oduya</a> and <a rel=author>Tom Halloran</a>",
        "<i itemprop=author><b itemprop=name>Mira Oduya</b></i><i itemprop=author>Tom Halloran</i>",
    ],
)
def test_authors_marked_up_side_by_side_are_all_told(line: str) -> None:
    assert meta_of(f"<h1>Storm</h1><p>{line}</p>").byline == "Mira Oduya, Tom Halloran"


def test_an_author_card_is_told_by_the_name_in_it() -> None:
    card = "<span class='author vcard'><b class=fn>Mira Oduya</b>, mate</span>"
    assert meta_of(f"<h1>Storm</h1><p>{card}</p>").byline == "Mira Oduya"


@pytest.mark.parametrize(
    "author",
    [
        {"@id": "#mira"},
        [{"@type": "Person", "@id": "#mira"}],
        {"@type": "Person", "givenName": "Mira", "familyName": "Oduya"},
    ],
)
def test_an_author_in_the_data_of_a_page_may_be_named_elsewhere_in_it(author: object) -> None:
    graph = [
        {"@type": "Person", "@id": "#tom", "name": "Tom Halloran"},
        {"@type": "NewsArticle", "headline": "Storm", "author": author},
        {"@type": "Person", "@id": "#mira", "name": "Mira Oduya"},
    ]
    data = json.dumps({"@graph": graph})
    page = f"<title>Storm</title><script type='application/ld+json'>{data}</script>"
    assert meta_of(page).byline == "Mira Oduya"


def test_a_list_of_other_stories_in_the_data_of_a_page_names_no_author() -> None:
    other = {"@type": "NewsArticle", "headline": "Calm", "author": {"name": "Tom Halloran"}}
    story = {"@type": "NewsArticle", "headline": "Storm", "author": {"name": "Mira Oduya"}}
    data = json.dumps([{"@type": "ItemList", "itemListElement": [other]}, story])
    page = f"<title>Storm</title><script type='application/ld+json'>{data}</script>"
    assert meta_of(page).byline == "Mira Oduya"


@pytest.mark.parametrize(
    ("label", "author"), [("Verfasst von", "Mira Oduya"), ("Geschätzte Lesezeit", "")]
)
def test_the_author_on_the_card_for_social_networks_is_told(label: str, author: str) -> None:
    card = (
        f"<meta name='twitter:label1' content='{label}'>"
        "<meta name='twitter:data1' content='Mira Oduya'>"
    )
    assert meta_of(f"<title>Storm</title>{card}<h1>Storm</h1>").byline == author


def test_the_author_is_not_the_site() -> None:
    page = (
        "<meta property='og:site_name' content='Courier'><meta name=author content=Courier>"
        "<p class=byline>By Mira Oduya</p>"
    )
    assert meta_of(page).byline == "Mira Oduya"


@pytest.mark.parametrize(
    "byline",
    [
        "<div class='authors'><a href='/m'>Mira Oduya</a><p class='role'>Dean, Brenn</p></div>",
        "<span class='author'>Mira Oduya<br>University of Brenn</span>",
        (
            "<blockquote>Come.<span class='quote__author'>Ida Lund</span></blockquote>"
            "<p class='author'>Mira Oduya</p>"
        ),
        (
            "<nav><ul><li class='nav-authors'><a href='/a'>For Authors</a></li></ul></nav>"
            "<p class='author'>Mira Oduya</p>"
        ),
    ],
)
def test_what_somebody_does_and_who_is_quoted_is_no_author(byline: str) -> None:
    assert meta_of(f"<h1>Storm</h1>{byline}").byline == "Mira Oduya"


def test_the_outlet_behind_a_printed_name_is_no_part_of_it() -> None:
    page = (
        "<title>Ferry</title><meta property='og:site_name' content='Brenn Post'>"
        "<h1>Ferry</h1><p class='author'>By <b>Mira Oduya</b>, Brenn Post Harbour</p>"
    )
    assert meta_of(page).byline == "Mira Oduya"


def test_the_byline_is_printed_though_a_long_caption_stands_above_it() -> None:
    caption = "The ferry at the pier of Brenn, where it has been lying since the storm. " * 2
    page = (
        "<title>Ferry</title><h1>Ferry</h1><figure><img src=f.jpg height=400><figcaption>"
        f"{caption}</figcaption></figure><p class=byline>By Mira Oduya, Brenn</p>"
        f"<p>{'The ferry will not sail today, the captain said at the pier. ' * 3}</p>"
    )
    article = parse_html(page.encode())
    assert [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.BYLINE]


@pytest.mark.parametrize(
    "line", ["기자명 김하나 기자", "김하나 기자", "김하나 기자 hana@brenn.example"]
)
def test_a_korean_reporter_is_known_by_the_word_behind_the_name(line: str) -> None:
    page = f"<html lang='ko'><title>나루</title><h3>나루</h3><ul><li>{line}</li></ul>"
    assert meta_of(page).byline == "김하나"


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


def test_initials_that_sign_a_text_stay_below_it() -> None:
    text = f"<p>{'The ferry will not sail today, the captain said at the pier. ' * 3}</p>"
    page = f"<title>Ferry</title><meta name=author content=MO><h1>Ferry</h1>{text}"
    signed = parse_html(f"{page}<p>MO - www.brenn.example</p>{text}".encode())
    assert "MO - www.brenn.example" in signed.text


def test_authors_in_boxes_that_are_called_alike_are_all_named() -> None:
    alike = "<span class='author-name'>Liv Aune</span> <span class='author-name'>Ben Okafor</span>"
    assert meta_of(f"<h1>Herring</h1><p class='who'>{alike}</p>").byline == "Liv Aune, Ben Okafor"
    inside = "<i class='person-name'>{}</i>".replace("i ", "span ").replace("/i", "/span")
    box = f"<div class='authors'>{inside.format('Liv Aune')}{inside.format('Ben Okafor')}</div>"
    assert meta_of(f"<h1>Herring</h1>{box}").byline == "Liv Aune, Ben Okafor"


def test_the_full_stop_of_a_sentence_is_no_part_of_a_name() -> None:
    assert meta_of("<h1>Bells</h1><p>Words by Jonas Pike.</p>").byline == "Jonas Pike"
    assert clean_name("Jonas Pike Jr.") == "Jonas Pike Jr."


@pytest.mark.parametrize(
    "line",
    ["Ida Lund 1 and Tom Rijn", "Ida Lund¹ and Tom Rijn²", "Ida Lund[1] and Tom Rijn[2]"],
)
def test_numbers_of_notes_are_no_part_of_names(line: str) -> None:
    assert clean_name(line) == "Ida Lund and Tom Rijn"
    assert clean_name("Ida Lund, 42, and Tom Rijn") == "Ida Lund, 42, and Tom Rijn"


def test_a_login_in_a_field_gives_way_to_the_name_that_the_page_prints() -> None:
    login = "<meta name='author' content='moduya'><h1>The pier fell</h1>"
    assert meta_of(f"{login}<p><a rel='author' href='/a'>Mira Oduya</a></p>").byline == "Mira Oduya"
    assert meta_of(f"{login}<div>By Mira Oduya</div>").byline == "Mira Oduya"
    assert meta_of(f"{login}<p>The sea was calm.</p>").byline == "moduya"


@pytest.mark.parametrize(
    "declared", ["Brennpost GmbH, Skell, Norland", "Brenn Post, Skell, Norland"]
)
def test_who_publishes_it_is_no_author_and_neither_is_where(declared: str) -> None:
    page = (
        f"<meta name='author' content='{declared}'>"
        "<meta property='og:site_name' content='Brenn Post'>"
        "<h1>The pier fell</h1><div>By Mira Oduya</div>"
    )
    assert meta_of(page).byline == "Mira Oduya"


def test_who_comments_is_no_author() -> None:
    page = (
        "<h1>The pier fell</h1><p>The pier fell into the sea on Tuesday, and nobody was hurt.</p>"
        "<div class='comments'><p class='author'>Old Salt</p><p>It was due.</p></div>"
    )
    assert meta_of(page).byline == ""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ida Lund at 21:53", "Ida Lund"),
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


@pytest.mark.parametrize("form", ["s.r.o", "Sp. z o.o.", "ltd", "S.r.l.", "PLC", "Oy"])
def test_a_company_that_made_the_page_is_no_author(form: str) -> None:
    page = f"<title>The lamp</title><meta name=author content='Lund Webs {form}'><h1>The lamp</h1>"
    assert meta_of(page).byline == ""


@pytest.mark.parametrize("byline", ["Ida Lund, MOLE POST", "Ida Lund and Tom Rijn, Mole Post"])
@pytest.mark.parametrize("form", ["<meta name='author' content='{}'>", "<p class='author'>{}</p>"])
def test_the_outlet_by_the_words_of_its_address_is_no_part_of_a_name(
    byline: str, form: str
) -> None:
    home = "<link rel='canonical' href='https://www.molepost.example/a'>"
    told = meta_of(f"<title>Storm</title>{home}<h1>Storm</h1>{form.format(byline)}").byline
    assert told == byline.rpartition(",")[0]


def test_a_korean_reporter_signs_the_text_of_a_page_that_names_no_language() -> None:
    page = (
        "<title>등대가 다시 켜졌다</title><div>방파제 등대가 열한 달 만에 다시 켜졌다고 항구"
        " 사무소가 밝혔다.<br><br>배들은 그동안 부두를 찾지 못했다.<br><br>김하나 기자"
        " hana@brenn.example</div>"
    )
    assert meta_of(page).byline == "김하나"


def test_who_commented_on_other_stories_did_not_write_this_one() -> None:
    text = f"<p>{'The ferry will not sail today, the captain said at the pier. ' * 6}</p>"
    names = ("Ida Lund", "Tom Rijn", "Ole Kant")
    said = "".join(f"<p>Well said.</p><em class='byline'>{name}</em>" for name in names)
    assert meta_of(f"<title>Storm</title><h1>Storm</h1>{text}<div>{said}</div>").byline == ""
    own = "<em class='byline'>Mira Oduya</em>"
    assert meta_of(f"<title>Storm</title><h1>Storm</h1>{text}{own}").byline == "Mira Oduya"


_PUBLISHED = (
    "<meta name='dc.creator' content='Brenn Editions'><meta property='og:site_name' content='Post'>"
    "<meta name='dc.publisher' content='Brenn Editions'>"
)


@pytest.mark.parametrize(
    ("tags", "name"),
    [
        ("<meta name='twitter:creator' content='Mira Oduya'>", "Mira Oduya"),
        ("<meta name='twitter:creator' content='@miraoduya'>", ""),
        (_PUBLISHED, ""),
        ("<meta name='author' content='Molepost'>", ""),  # as its address says
        ("<meta name='author' content='molepost'>", "molepost"),  # a login
    ],
)
def test_only_a_person_in_a_tag_is_the_author(tags: str, name: str) -> None:
    home = "<link rel='canonical' href='https://www.molepost.example/a'>"
    assert meta_of(f"<title>Storm</title>{home}{tags}<h1>Storm</h1>").byline == name


def test_an_author_may_be_told_as_who_is_cited() -> None:
    line = "<cite>By Mira Oduya<br>Harbour desk<br><a href='/m'>Archive</a></cite>"
    assert meta_of(f"<title>Storm</title><h1>Storm</h1>{line}").byline == "Mira Oduya"


def test_a_role_with_a_place_in_it_is_no_part_of_a_name() -> None:
    line = "<p class='byline'>Mira Oduya Senior Brenn Correspondent</p>"
    assert meta_of(f"<title>Storm</title><h1>Storm</h1>{line}").byline == "Mira Oduya"
