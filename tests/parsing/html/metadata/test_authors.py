"""Authors: metadata fields, author cards and lines of a page that name an author."""

import json

import pytest
from html_listing import meta_of
from listed_blocks import texts_of
from made_pages import STORM, lines_of, page_of
from processor_time import assert_in_proportion

from reader.model.article import BlockKind
from reader.parsing.html.dom.tree import parse_tree
from reader.parsing.html.metadata.printed_dates import date_in_line
from reader.parsing.html.page import parse_html


@pytest.mark.parametrize(
    "line",
    [
        "By <a rel=author>Mira Oduya</a> and <a rel=author>Tom Halloran</a>",
        "<i itemprop=author><b itemprop=name>Mira Oduya</b></i><i itemprop=author>Tom Halloran</i>",
    ],
)
def test_authors_marked_up_side_by_side_are_all_told(line: str) -> None:
    assert meta_of(f"<h1>Storm</h1><p>{line}</p>").byline == "Mira Oduya, Tom Halloran"


@pytest.mark.parametrize(
    "card",
    [
        "<span class='author vcard'><b class=fn>Mira Oduya</b>, mate</span>",
        "<div class=author><a href=/m>Mira Oduya</a><p>Mira Oduya mends nets and bells.</p></div>",
        "<div class=author><p>Mira Oduya</p><p>Head of Tides</p><p>7 March 2026</p><p>8 min</p>",
        "<p class=author><a class=name>Mira Oduya</a><b>Text</b><a class=name>Ada Quill</a><b>Foto",
    ],
)
def test_an_author_card_is_identified_by_the_name_in_it(card: str) -> None:
    assert meta_of(f"<h1>Storm</h1><div>{card}</div>").byline == "Mira Oduya"


@pytest.mark.parametrize("others", [[], ["Ada Quill"], ["Ada Quill", "Ben Poe"]])
def test_who_contributed_is_an_author_if_the_page_prints_it_above_the_text(
    others: list[str],
) -> None:
    people = [{"@type": "Person", "name": name} for name in ("Mira Oduya", "Ada Quill", "Ben Poe")]
    story = {"@type": "Article", "author": people[0], "contributor": people[1:]}
    printed = ", ".join(["Mira Oduya", *others])
    data = f"<script type='application/ld+json'>{json.dumps(story)}</script>"
    assert meta_of(f"{data}<h1>Storm</h1><h4>{printed}</h4>{STORM}").byline == printed


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
def test_the_author_on_the_card_for_social_networks_is_found(label: str, author: str) -> None:
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
        "<div class='byline'><span>Mira Oduya</span><span>Sea correspondent, Brenn</span></div>",
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
def test_neither_a_role_nor_a_quoted_person_is_the_author(byline: str) -> None:
    assert meta_of(f"<h1>Storm</h1>{byline}").byline == "Mira Oduya"


@pytest.mark.parametrize("others", ["with Tom Halloran", "&amp; Tom Halloran"])
def test_a_second_author_in_a_line_of_its_own_is_told(others: str) -> None:
    byline = f"<div class='byline'><span>Mira Oduya</span> <span>{others}</span></div>"
    assert "Tom Halloran" in meta_of(f"<h1>Storm</h1>{byline}").byline


def test_the_byline_is_printed_though_a_long_caption_stands_above_it() -> None:
    caption = "The ferry at the pier of Brenn, where it has been lying since the storm. " * 2
    page = (
        "<title>Ferry</title><h1>Ferry</h1><figure><img src=f.jpg height=400><figcaption>"
        f"{caption}</figcaption></figure><p class=byline>By Mira Oduya, Brenn</p>"
        f"<p>{'The ferry will not sail today, the captain said at the pier. ' * 3}</p>"
    )
    article = parse_html(page.encode())
    assert texts_of(article, BlockKind.BYLINE)


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


@pytest.mark.parametrize(
    "login_name", ["moduya", "MO7719", "brenn_x4v", "Associated Press", "Reuters"]
)
def test_a_login_or_agency_in_a_field_gives_way_to_the_name_that_the_page_prints(
    login_name: str,
) -> None:
    login = f"<meta name='author' content='{login_name}'><h1>The pier fell</h1>"
    assert meta_of(f"{login}<p><a rel='author' href='/a'>Mira Oduya</a></p>").byline == "Mira Oduya"
    assert meta_of(f"{login}<div>By Mira Oduya</div>").byline == "Mira Oduya"
    assert meta_of(f"{login}<p class='author-name'>Mira Oduya</p>").byline == "Mira Oduya"
    assert meta_of(f"{login}<p>The sea was calm.</p>").byline == login_name


def test_an_agency_in_a_field_does_not_give_way_to_the_author_of_another_article() -> None:
    other = "<div><h3><a href='/2'>The quay is dry</a></h3><p>By Mira Oduya</p></div>"
    page = f"<meta name='author' content='Reuters'><h1>The pier fell</h1>{STORM}{other}"
    assert meta_of(page).byline == "Reuters"


@pytest.mark.parametrize(("language", "byline"), [("es", "Mira Oduya"), ("de", "")])
def test_what_is_named_firma_signs_an_article_only_where_that_is_a_signature(
    language: str, byline: str
) -> None:
    page = f"<html lang={language}><h1>Storm</h1><p class=firma>Mira Oduya</p>{STORM}"
    assert meta_of(page).byline == byline


def test_a_note_of_the_author_is_no_byline() -> None:
    note = "<div class='author-note'><h4>A note from Salty</h4><p>Thanks for reading this.</p>"
    assert meta_of(f"<h1>The pier fell</h1><p>The sea was calm.</p>{note}</div>").byline == ""


@pytest.mark.parametrize(
    "declared", ["Brennpost GmbH, Skell, Norland", "Brenn Post, Skell, Norland"]
)
def test_neither_publisher_nor_place_is_the_author(declared: str) -> None:
    page = (
        f"<meta name='author' content='{declared}'>"
        "<meta property='og:site_name' content='Brenn Post'>"
        "<h1>The pier fell</h1><div>By Mira Oduya</div>"
    )
    assert meta_of(page).byline == "Mira Oduya"


def test_a_commenter_is_no_author() -> None:
    page = (
        "<h1>The pier fell</h1><p>The pier fell into the sea on Tuesday, and nobody was hurt.</p>"
        "<div class='comments'><p class='author'>Old Salt</p><p>It was due.</p></div>"
    )
    assert meta_of(page).byline == ""


@pytest.mark.parametrize("form", ["s.r.o", "Sp. z o.o.", "ltd", "S.r.l.", "PLC", "Oy"])
def test_a_company_that_made_the_page_is_no_author(form: str) -> None:
    page = f"<title>The lamp</title><meta name=author content='Lund Webs {form}'><h1>The lamp</h1>"
    assert meta_of(page).byline == ""


def test_a_korean_reporter_signs_the_text_of_a_page_that_names_no_language() -> None:
    page = (
        "<title>등대가 다시 켜졌다</title><div>방파제 등대가 열한 달 만에 다시 켜졌다고 항구"
        " 사무소가 밝혔다.<br><br>배들은 그동안 부두를 찾지 못했다.<br><br>김하나 기자"
        " hana@brenn.example</div>"
    )
    assert meta_of(page).byline == "김하나"


def test_commenters_on_other_stories_are_no_authors() -> None:
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
        ("<meta name='twitter:creator' content='@miraoduya'>", ""),
        (_PUBLISHED, ""),
        ("<meta name='author' content='Molepost'>", ""),  # the site's name, as its URL shows
        ("<meta name='author' content='molepost'>", "molepost"),  # a login name
    ],
)
def test_only_a_person_in_a_tag_is_the_author(tags: str, name: str) -> None:
    home = "<link rel='canonical' href='https://www.molepost.example/a'>"
    assert meta_of(f"<title>Storm</title>{home}{tags}<h1>Storm</h1>").byline == name


def test_an_author_may_be_given_as_the_cited_source() -> None:
    line = "<cite>By Mira Oduya<br>Harbour desk<br><a href='/m'>Archive</a></cite>"
    assert meta_of(f"<title>Storm</title><h1>Storm</h1>{line}").byline == "Mira Oduya"


def test_a_library_tag_with_the_family_name_first_is_turned_if_the_page_prints_it_so() -> None:
    tag = "<meta name='dc.creator' content='Roe, Ida'>"
    byline = "<div class='authors'>By <div>Ida Roe<sup>0</sup></div></div>"
    assert page_of(f"<h1>Storm over Saltrey</h1>{byline}{STORM}", tag).meta.byline == "Ida Roe"
    assert page_of(f"<h1>Storm over Saltrey</h1>{STORM}", tag).meta.byline == "Roe, Ida"


def test_the_headline_is_no_byline_because_it_names_the_author() -> None:
    page = f"<h1>Varnlight opens a school</h1>{STORM}"
    article = page_of(page, "<meta name='author' content='Varnlight'>", "Varnlight opens a school")
    assert lines_of(article, BlockKind.BYLINE) == ["Varnlight"]


def test_the_company_that_publishes_a_page_is_not_its_author() -> None:
    company = {"@type": "Organization", "name": "Brenn Holding"}
    article = {"@type": "NewsArticle", "headline": "Storm", "author": company, "publisher": company}
    page = (
        f"<script type='application/ld+json'>{json.dumps(article)}</script>"
        "<meta property='og:site_name' content='Brenn Post'><h1>Storm</h1>"
    )
    assert meta_of(page).byline == ""
    assert meta_of(f"{page}<p class='byline'>By Ida Lund</p>{STORM}").byline == "Ida Lund"
    agency = page.replace('"author": {"@type": "Organization", "name": "Brenn Holding"}',
                          '"author": {"@type": "Organization", "name": "Coast Wire"}')  # fmt: skip
    assert meta_of(agency).byline == "Coast Wire"


def test_the_author_of_a_site_that_has_the_same_name_is_told_without_a_motto() -> None:
    data = {"@type": "Article", "author": {"@type": "Person", "name": "Mira Oduya"}}
    head = (
        f"<meta property='og:site_name' content='Mira Oduya'>"
        f"<script type='application/ld+json'>{json.dumps([data])}</script>"
    )
    lines = "<div>Author</div><div>Mira Oduya</div><div>I draw ships for a living</div>"
    card = f"<div class='flex author'><div>{lines}</div></div>"
    assert meta_of(f"{head}<h1>Storm</h1>{card}").byline == "Mira Oduya"


def test_who_is_quoted_is_not_the_author() -> None:
    quote = "<blockquote><p>We found out late.</p></blockquote><p class='blockquote__author'>"
    assert meta_of(f"<h1>Storm</h1>{quote}Dr Lena Holt, Clinic</p>").byline == ""


@pytest.mark.parametrize(
    "box",
    [
        "<div><p>“We found out late.”</p><p class='pull__author'>Ida Lund</p></div>",
        "<aside><p>„Wir waren nass.“</p><span class='author'>Ida Lund</span></aside>",
        "<div class='call--quote'><p>We were wet.</p><b class='quoted-author'>Ida Lund</b></div>",
        "<p>«Nous étions là.»</p><div><img src='i.jpg'><b class='author'>Ida Lund</b></div>",
    ],
)
def test_who_said_what_is_in_a_box_is_not_the_author(box: str) -> None:
    assert meta_of(f"<h1>Storm</h1>{STORM}{box}{STORM}").byline == ""


@pytest.mark.parametrize(
    "head",
    [
        "<h1>“We were wet”</h1><p class='author'>Ida Lund</p>",
        "<div><h1>“We were wet”</h1></div><div><p class='author'>Ida Lund</p></div>",
        "<h1>Storm</h1><p class='standfirst'>“We were wet”</p><p class='author'>Ida Lund</p>",
        "<div class='format-quote'><h1>Storm</h1><p class='author'>Ida Lund</p>",
        "<div class='format-quote'><h1>Storm</h1><p class='author'>Ida Lund</p></div>",
        "<h1>Storm</h1><p>“We were wet”</p><div><b class='author'>Ida Lund</b></div>",
        "<h1>Storm</h1><span class='kicker'>„Wir waren nass“</span><p class='author'>Ida Lund</p>",
    ],
)
def test_an_author_may_be_named_below_a_headline_in_quotation_marks(head: str) -> None:
    assert meta_of(f"{head}{STORM * 3}").byline == "Ida Lund"


def test_an_author_may_be_named_below_a_text_that_ends_with_what_was_said() -> None:
    said = "<p>“Nobody came,” she said. “Nobody at all.”</p>"
    assert (
        meta_of(f"<h1>Storm</h1>{STORM}{said}<p class='author'>Ida Lund</p>").byline == "Ida Lund"
    )


def test_a_day_is_no_author() -> None:
    assert meta_of(f"<h1>Storm</h1><p class='author'>9. März</p>{STORM}").byline == ""


def test_a_newspaper_is_no_author() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "港新聞社"}}
    data["publisher"] = {"@type": "Organization", "name": "港新聞社"}
    head = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    line = "<div><a href='/reporter-bio/3'>森川遥</a></div>"
    assert meta_of(f"{head}<h1>昭和の潮止め門</h1>{STORM}").byline == ""
    assert meta_of(f"{head}<h1>昭和の潮止め門</h1>{line}{STORM}").byline == "森川遥"


def test_the_portrait_of_the_author_may_be_a_link_as_well() -> None:
    card = (
        "<div class='author'><a href='/mira'><img src=p.jpg></a><p><a href='/mira'>Mira Oduya</a>"
        " of the harbour desk in Saltrey</p></div>"
    )
    assert meta_of(f"<h1>Storm</h1>{card}").byline == "Mira Oduya"


def test_a_box_of_buttons_named_after_the_author_is_no_byline() -> None:
    box = "<div class='author_share'><span>mo</span><ul><li>Recommend this:</li></ul></div>"
    assert meta_of(f"<h1>Storm</h1>{box}{STORM}").byline == ""


def test_a_paper_without_the_name_of_its_section_is_no_author() -> None:
    page = "<title>{}_港报财经</title><meta name=author content='{}'><h1>{}</h1>"
    headline = "灯塔改建工程昨日在港口动工"
    assert meta_of(page.format(headline, "港报", headline)).byline == ""
    assert meta_of(page.format(headline, "林海", headline)).byline == "林海"


def test_names_linked_inside_a_byline_are_no_further_bylines() -> None:
    def byline(*names: str) -> str:
        links = " and ".join(f"<a class=author-name>{name}</a>" for name in names)
        return f"<p class=article-authors>{links}</p>"

    ours, other = byline("Mira Oduya", "Tom Halloran"), byline("Lena Holt")
    assert meta_of(f"<h1>Storm</h1>{STORM}{ours}").byline == "Mira Oduya, Tom Halloran"
    assert meta_of(f"<h1>Storm</h1>{STORM}{ours}{other}{byline('Jo Ek')}").byline == ""


def test_the_site_printed_after_the_author_is_no_part_of_the_name() -> None:
    head = "<meta property=og:site_name content='{}'>"
    line = "<div class=byline><p><strong>By Mira Oduya</strong></p><p>Brenn News</p></div>"
    assert meta_of(f"{head.format('Brenn News')}<h1>Storm</h1>{line}").byline == "Mira Oduya"
    of_a_person = head.format("Oduya")
    assert (
        meta_of(f"{of_a_person}<h1>Storm</h1><p class=byline>Mira Oduya</p>").byline == "Mira Oduya"
    )


def test_the_names_in_a_card_are_all_told_whatever_element_it_is() -> None:
    names = "<a class='url fn'>Mira Oduya</a> <a class='url fn'>Tom Halloran</a>"
    for tag in ("address", "section", "li", "div"):
        card = f"<{tag} class='vcard author'>By {names}</{tag}>"
        assert meta_of(f"<h1>Storm</h1>{card}").byline == "Mira Oduya, Tom Halloran"


@pytest.mark.parametrize("outlet", ["brenn post online", "Brenn Post", "newsroom"])
@pytest.mark.parametrize("named", ["author", "byl", "parsely-author"])
def test_an_outlet_or_login_in_one_field_gives_way_to_the_name_in_another(
    outlet: str, named: str
) -> None:
    page = (
        f"<meta property='og:site_name' content='Brenn Post'><meta name='{named}'"
        f" content='Mira Oduya'><meta name='dc.creator' content='{outlet}'><h1>Storm</h1>"
    )
    assert meta_of(page).byline == "Mira Oduya"


@pytest.mark.parametrize("name", ["bell brooks", "林健", "mira"])
def test_a_name_without_capitals_stays_if_no_other_field_names_anybody(name: str) -> None:
    assert meta_of(f"<meta name='author' content='{name}'><h1>Storm</h1>").byline == name


def test_of_two_fields_that_name_people_the_better_one_counts() -> None:
    page = (
        "<meta name='parsely-author' content='Tom Halloran'>"
        "<meta name='dc.creator' content='林健'><h1>Storm</h1>"
    )
    assert meta_of(page).byline == "林健"


def test_the_title_of_a_list_of_authors_is_no_byline() -> None:
    widget = "<div class='authorsToday'><div>Also writing today:</div></div>"
    assert meta_of(f"{widget}<h1>Storm</h1>{STORM}").byline == ""


@pytest.mark.parametrize("card", ["<h3><a href=/b>Tide</a></h3>", "<a href=/b><h3>Tide</h3></a>"])
def test_the_author_of_a_story_on_a_card_is_not_the_author(card: str) -> None:
    author = "<div class='authors'>Mira Oduya</div>"
    page = f"<h1>Storm</h1>{STORM}<article>{card}{author}</article>"
    assert meta_of(page).byline == ""
    assert meta_of(f"<h1>Storm</h1>{author}{STORM}<article>{card}</article>").byline == "Mira Oduya"
    assert meta_of(f"<article><h1>Storm</h1>{author}{STORM}</article>").byline == "Mira Oduya"


def test_a_box_about_the_author_names_them_in_its_heading() -> None:
    about = "<p>Keeper of the lamp.</p><div><span>Lipa</span> <a href='/'>lipa.example</a></div>"
    for name in ("Mira Oduya", "13-keepers"):
        box = f"<section class=author><h4><a href='/author/m'>{name}</a></h4>{about}</section>"
        assert (
            meta_of(f"<article><h1>Storm</h1>{STORM}<footer>{box}</footer></article>").byline
            == name
        )


@pytest.mark.parametrize(
    "inside",
    [
        "<p>By Ida Lund</p><h4>Harbour desk</h4>",
        "<p>By Ida Lund</p><h4><a href='/lund'>More stories</a></h4>",
        "<h4><a href='/lund'>Ida Lund</a></h4><h4><a href='/quill'>Ada Quill</a></h4>",
        "<h4>About <a href='/lund'>Ida Lund</a></h4>",
    ],
)
def test_a_heading_that_does_not_name_the_author_alone_is_not_taken_for_the_name(
    inside: str,
) -> None:
    byline = meta_of(f"<h1>Storm</h1><div class=author>{inside}</div>{STORM}").byline
    assert "Ida Lund" in byline
    assert ("Ada Quill" in byline) == ("Ada Quill" in inside)


@pytest.mark.parametrize(
    "box",
    [
        "<div class='author-box'><img src='/m.jpg'><h4>Mira Oduya</h4><p>{}</p></div>",
        "<div class='about-author'><h3>About the author</h3><p><b>Mira Oduya</b> {}</p></div>",
        "<div class='author-bio'><span>Written by</span><h3>Mira Oduya</h3><p>{}</p></div>",
        "<div class='author-box'><h4>About Mira Oduya</h4><p>{}</p><a href='/m'>More</a></div>",
        "<div class='author-box'><h4>Über Mira Oduya</h4><p>{}</p></div>",
    ],
)
def test_the_name_in_a_box_about_the_author_is_the_byline_if_the_page_has_no_other(
    box: str,
) -> None:
    about = box.format("She keeps the lamp of Skell and writes about the sea and its birds.")
    page = f"<article><h1>Storm</h1>{{}}{STORM}{about}</article>"
    assert meta_of(page.format("")).byline == "Mira Oduya"
    assert meta_of(page.format("<p>By Ida Lund and Bo Oja</p>")).byline == "Ida Lund and Bo Oja"


@pytest.mark.parametrize(
    "inside",
    [
        "<h4>Author Bio</h4><p><b>Mira Oduya</b> keeps the lamp and writes about the sea.</p>",
        "<h4>Follow Us</h4><h4>Mira Oduya</h4><p>Oduya keeps the lamp and writes of the sea.</p>",
    ],
)
def test_labels_in_a_box_about_the_author_are_no_names(inside: str) -> None:
    page = f"<article><h1>Storm</h1>{STORM}<div class='author-box'>{inside}</div></article>"
    assert meta_of(page).byline == "Mira Oduya"


@pytest.mark.parametrize(
    "inside",
    [
        "<h4>Der Autor</h4><p>Sie hält die Lampe von Skell und schreibt über das Meer.</p>",
        "<h4>Staff Writer</h4><p>She keeps the lamp of Skell and writes about the sea.</p>",
        "<h4>Silent Waves</h4><p>The stories about the lamp of Skell and about the sea.</p>",
        "<p>She wrote <b>Silent Harbour</b> and many other books about the lamp and the sea.</p>",
        "<p>The author won the <b>Golden Lamp</b> of Skell for many books about the sea.</p>",
    ],
)
def test_neither_labels_nor_books_in_a_box_about_the_author_are_bylines(inside: str) -> None:
    page = f"<article><h1>Storm</h1>{STORM}<div class='author-box'>{inside}</div></article>"
    assert meta_of(page).byline == ""


@pytest.mark.parametrize(
    "box",
    [
        "<div class='author-box'><h4>About the keeper</h4><p>{}</p><a href='/m'>More</a></div>",
        "<div class='author-bio'><p>{}</p></div>",
        "<p class='author'>{}</p>",
    ],
)
def test_a_sentence_about_the_author_is_no_byline(box: str) -> None:
    about = box.format("Mira Oduya keeps the lamp of Skell and writes about the sea.")
    page = f"<article><h1>Storm</h1>{{}}{STORM}{about}</article>"
    assert meta_of(page.format("<p>By Mira Oduya</p>")).byline == "Mira Oduya"
    assert meta_of(page.format("")).byline == ""


@pytest.mark.parametrize(
    "line",
    [
        "By Mira Oduya in Saltrey, with Tom Halloran and Ada Quill.",
        "Words by Mira Oduya and pictures by Tom Halloran of Saltrey.",
        "Mira Oduya, Tom Halloran, Ada Quill and the staff of Saltrey.",
    ],
)
@pytest.mark.parametrize(
    "box", ["<div class=byline><p>{}</p></div>", "<a rel=author href=/m>{}</a>"]
)
def test_a_sentence_of_several_names_is_a_byline(line: str, box: str) -> None:
    byline = meta_of(f"<h1>Storm</h1>{box.format(line)}{STORM}").byline
    assert byline.startswith("Mira Oduya")


_SIGNED = "<div class=author>Ida Lund</div><time datetime=2026-03-07>7 March</time>"


@pytest.mark.parametrize(
    ("box", "line"),
    [
        ("<article>", _SIGNED),
        ("<article><h3><a href=/b>Tide</a></h3>", _SIGNED),
        ("<nav>", _SIGNED),
        ("<aside>", "<p class=date>7 March 2026</p>"),
    ],
)
def test_very_many_authors_and_dates_are_read_in_linear_time(box: str, line: str) -> None:

    def work(count: int) -> None:
        meta_of(f"<h1>Storm</h1>{STORM}{box}{line * count}")

    assert_in_proportion(work, 1_000, 8_000, at_most=20)  # not quadratic: 64 times


@pytest.mark.parametrize(
    ("name", "line"), [("related", "Posted on 4 May 2024"), ("byline", "Ida Lund")]
)
def test_boxes_around_a_line_are_not_read_again_and_again(name: str, line: str) -> None:

    def work(depth: int) -> None:
        boxes = f"<div class='{name}'>" * depth + f"<p>{line}</p>" + "</div>" * depth
        page = parse_tree(f"<h1>Storm</h1>{STORM}{boxes * (2_000 // depth)}")
        assert page is not None
        date_in_line(page)

    assert_in_proportion(work, 10, 200, at_most=2)


def _post_with(line: str) -> str:
    said = "<p>I heard the first one on Tuesday at dusk, over the bog behind the chapel.</p>" * 3
    page = f"<h3 class='post-title'>The curlews are back</h3><div class='post-body'>{said}</div>"
    head = "<head><title>Moor Walk: The curlews are back</title></head>"
    return parse_html(f"<html>{head}<body>{page}{line}</body></html>".encode()).meta.byline


@pytest.mark.parametrize(
    "line",
    [
        "<span class='byline post-labels'><a href='/b' rel='tag'>Birds Of Marn</a></span>",
        "<span class='byline'><a href='/a' rel='tag'>Moor Birds</a></span>",
        "<span class='byline post-location'>Saltrey Moor</span>",
        "<span class='byline post-location'>Location: <a href='/m'>Saltrey Moor</a></span>",
    ],
)
def test_topics_and_places_in_a_line_called_byline_are_no_authors(line: str) -> None:
    assert _post_with(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "<span class='byline post-author vcard'>By <a href='/p/ida'>Ida Lund</a></span>",
        "<span class='byline'>By Ida Lund</span>",
        "<p class='byline'>By <a href='/ida'>Ida Lund</a> | <a href='/t' rel='tag'>Birds</a></p>",
        "<p class='byline'>Ida Lund | <a href='/t' rel='category tag'>Birds</a></p>",
        "<p class='byline'>By Ida Lund · <a href='/t' rel='tag'>Birds</a></p>",
        "<span class='byline'><a rel='author' href='/ida'>Ida Lund</a></span>",
    ],
)
def test_authors_in_a_line_called_byline_are_found(line: str) -> None:
    assert _post_with(line) == "Ida Lund"
