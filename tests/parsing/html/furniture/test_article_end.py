"""The end of an article: sections by others are removed, its signature is kept."""

import pytest
from made_pages import STORM, page_of

from reader.model.article import Article, BlockKind
from reader.parsing.html.furniture.article_end import trim_end
from reader.parsing.html.page import parse_html
from reader.parsing.html.pieces.piece import Piece

_TEXT = [
    f"The {name} ferry will not sail today, because a storm is coming in from the open sea."
    for name in ("first", "second", "third", "fourth")
]


def _article(following: str, *, head: str = "", text: list[str] = _TEXT) -> Article:
    prose = "".join(f"<p>{line}</p>" for line in text)
    page = (
        f"<html><head><title>Storm keeps ferries in port</title>{head}</head><body><article>"
        f"<h1>Storm keeps ferries in port</h1>{prose}{following}</article></body></html>"
    )
    return parse_html(page.encode(), location="https://news.example.org/a/b.html")


_AUTHOR = "<meta name='author' content='Ida Lund, Bo Oja'>"


@pytest.mark.parametrize(
    ("last", "stays"),
    [
        (
            "<p><em>Ida Lund reports on the sea.</em></p><hr><p><em>Dr. Bo Oja sails.</em></p>",
            False,
        ),
        ("<p><strong>Bo Oja</strong> is the keeper of the lamp.</p>", False),
        ("<p><em>Eva Tal reports on the sea.</em></p>", True),
        ("<p>Bo Oja was on the quay when it broke.</p>", True),
        ("<p><b>Bo Oja</b> was on the quay when it broke.</p>", True),
        ("<p><b>Ida Lund</b> I like the lamp.</p><p><b>Bo Oja</b> I like the quay.</p>", True),
        ("<p><b>Eva Tal</b> is the first.</p><p><b>Bo Oja</b> is the last.</p>", True),
        ("<p><em>Ida Lund has contributed to this report.</em></p>", True),
        ("<p><em>Ida Lund spoke to Eva Tal. Her answers have been shortened.</em></p>", True),
        (
            "<p><b>Bo Oja</b> Why?</p><p><b>Eva Tal</b> Who knows.</p><p><b>Bo Oja</b> Thanks.</p>",
            True,
        ),
    ],
)
def test_the_last_lines_in_italics_about_the_authors_are_removed(last: str, stays: bool) -> None:
    assert _article(last, head=_AUTHOR).text.endswith(_TEXT[-1]) is not stays


def test_the_last_line_in_italics_stays_where_the_text_is_in_italics() -> None:
    text = [f"<em>{line}</em>" for line in _TEXT]
    last = "Ida Lund was the last to leave the quay."
    assert _article(f"<p><em>{last}</em></p>", head=_AUTHOR, text=text).text.endswith(last)


def test_a_removed_line_about_the_author_does_not_become_the_byline() -> None:
    last = "<p><em>Ida Lund reports on the sea.</em></p>"
    article = _article(last, head="<meta name='author' content='Ida Lund'>")
    assert article.meta.byline == "Ida Lund"
    assert "Lund" not in article.text


_SAID = "<p>I waited at the quay for three hours, and nobody told us a word about it.</p>"


@pytest.mark.parametrize("name", ["", " class='x1'"])
def test_a_section_of_others_in_a_box_of_its_own_ends_with_the_box(name: str) -> None:
    about = "<h4>About the author</h4><p>Ida Lund has been on boats since she was four.</p>"
    boxes = [f"<div class='x2'><p>{line}</p></div>" for line in _TEXT]
    boxes.insert(2, f"<div{name}>{about}</div>")
    assert _article("".join(boxes), text=[]).text.endswith("\n\n".join(_TEXT))
    flat = "".join(f"<p>{line}</p>" for line in _TEXT[2:])
    assert _article(f"<div{name}>{about}</div>{flat}", text=_TEXT[:2]).text.endswith(_TEXT[-1])
    lines = [f"<div class='x2'>{line}</div>" for line in _TEXT]
    lines.insert(1, "<h4>About the author</h4>")
    article = _article("".join(lines), text=[]).text
    assert article.endswith("\n\n".join([_TEXT[0], "About the author", *_TEXT[1:]]))


@pytest.mark.parametrize(
    "heading",
    [
        "Comments (3)",
        "2 responses to “Storm keeps ferries in port”",
        "One thought on “Storm keeps ferries in port”",
        "Leave a Reply",
        "Comment on this article",
        "Similar threads",
        "About the author",
        "Über die Autorin",
        "Sobre la firma",
        "Tu suscripción se está usando en otro dispositivo",
        "Memories and Condolences for Ida Lund",
        "12 Kommentare",
        "14 komentarzy",
        "Laisser un commentaire",
        "Comentarios (4)",
        "Comentar",
        "Memories and Condolences",
        "Press Mentions",
        "What readers are saying",
        "Leserkommentare",
        "Lesermeinungen",
        "Join the conversation",
        "网友评论",
        "Deja una respuesta",
        "Geef een reactie Reactie annuleren",
        "Hinterlasse einen Kommentar Antworten abbrechen",
        "Bir yanıt yazın Yanıtı iptal et",
        "Vastaa Peruuta vastaus",
        "Legg igjen en kommentar",
        "Over de auteur",
        "O autorze",
        "著者について",
        "關於作者",
        "저자 소개",
        "Об авторе",
    ],
)
def test_a_section_of_comments_is_removed(heading: str) -> None:
    assert _article(f"<h2>{heading}</h2><h3>Ole Kant</h3>{_SAID}").text.endswith(_TEXT[-1])


@pytest.mark.parametrize("heading", ["3 Kommentare", "Comments (3)"])
def test_many_comments_on_a_short_article_are_removed(heading: str) -> None:
    said = f"<h3>{heading}</h3>{8 * _SAID}"
    assert _article(said, text=_TEXT[:2]).text.endswith(_TEXT[1])


@pytest.mark.parametrize(
    "heading",
    [
        "Comments",
        "Reviews of the year",
        "What the crew says",
        "Vastaavia tapauksia",
        "作者与读者的对话",
        "自動車の著者",
        "Vastaa kyselyyn",
        "Dodaj komentarze do kodu",
        "Ajouter un commentaire à une cellule",
        "Skriv ett svar till ministern",
    ],
)
def test_a_section_of_the_article_stays(heading: str) -> None:
    assert _article(f"<h2>{heading}</h2>{_SAID}").text.endswith("a word about it.")


@pytest.mark.parametrize("heading", ["4 comments", "Comments (4)", "Join the conversation"])
def test_comments_are_removed_with_all_their_lines_though_only_names_are_short(
    heading: str,
) -> None:
    said = "I waited at the quay for hours, and nobody told us a word about the storm."
    names = ("Petra", "Olav N.", "Marit")
    comments = "".join(
        f"<div><div>{name}</div><div>March 7, 2026</div><p>{said}</p></div>" for name in names
    )
    assert "waited" not in _article(f"<div><h3>{heading}</h3>{comments}</div>").text


@pytest.mark.parametrize("heading", ["4 comments", "Comments (4)", "3 Kommentare"])
@pytest.mark.parametrize(
    "buttons", ["<ul><li><a href='#'>Share</a></li></ul>", "<div class=comments><p>No.</p></div>"]
)
def test_a_number_of_comments_above_the_text_heads_no_section(heading: str, buttons: str) -> None:
    lead = "The first and the last boat of the day stay in port, and so do all the others."
    article = _article("", text=[f"{lead}</p><h3>{heading}</h3>{buttons}<p>{_TEXT[0]}", *_TEXT[1:]])
    assert all(line in article.text for line in (lead, *_TEXT))


def test_a_section_after_a_section_of_comments_stays() -> None:
    article = _article(f"<h2>Comments (3)</h2>{_SAID}<h2>Sources</h2><p>The harbour office.</p>")
    assert "I waited" not in article.text
    assert article.text.endswith("The harbour office.")


def test_a_letter_keeps_its_name() -> None:
    assert _article("<p>See you at the quay,<br>Ida</p>").text.endswith("See you at the quay,\nIda")


@pytest.mark.parametrize(
    "line", ["Il vous reste 52.3% de cet article à lire.", "残り812文字", "To keep reading, pay"]
)
def test_a_page_that_says_how_much_is_missing_says_so_to_the_reader(line: str) -> None:
    paid = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm keeps'
        ' ferries in port","isAccessibleForFree":false}</script>'
    )
    long = [f"{text} It is the {turn}th of them." for turn in range(8) for text in _TEXT]
    notice = "The page shows only the beginning: the rest is for subscribers"
    assert notice in _article(f"<div>{line}</div>", head=paid, text=long).notices
    assert not _article("", head=paid, text=long).notices
    assert not _article(f"<div>{line}</div>", text=long).notices


def test_links_below_the_notes_of_a_show_stay() -> None:
    links = "<ul><li><a href='/1'>The report</a></li><li><a href='/2'>Tides</a></li></ul>"
    assert _article(f"<h2>Show notes</h2>{links}").text.endswith("Tides")


def test_a_caption_that_begins_with_a_name_stays() -> None:
    box = "<div><img src='/i.jpg' alt='Ida Lund' width='800'><p>Ida Lund at the quay</p></div>"
    assert "Ida Lund at the quay" in _article(f"{box}<p>{_TEXT[0]} Again.</p>").text


@pytest.mark.parametrize(
    "line",
    [
        "Contributing: Tom Rijn",
        "With Northline wires",
        "Edited by Ida Lund",
        "Avec AFP",
        "Mit Informationen von Ida Lund, Studio Saltrey",
    ],
)
def test_a_last_line_that_names_contributors_stays(line: str) -> None:
    assert _article(f"<p>{line}</p>").text.endswith(line)


@pytest.mark.parametrize("line", ["Tags: ferries", "Share", "Back to top", "Harbour desk"])
def test_other_short_last_lines_are_removed(line: str) -> None:
    assert _article(f"<p>{line}</p>").text.endswith(_TEXT[-1])


def test_the_dates_on_which_a_page_was_made_and_changed_are_no_last_line() -> None:
    article = _article("<p>12 marzo 2026 ( modifica il 13 marzo 2026 | 09:10)</p>")
    assert article.text.endswith(_TEXT[-1])


@pytest.mark.parametrize(
    "line",
    [
        "Brenn Post 7/2026<br>Alle Rechte vorbehalten<br>Nachdruck nur mit Erlaubnis",
        "Tous droits réservés pour tous les ports.",
        f"© 2026 Brenn Post. All rights reserved. {_TEXT[0]} {_TEXT[1]}",
        "[리파 기자 lipa@brenn.example]<br>[ⓒ 브렌일보, 무단전재 및 재배포 금지]",
        "본지 기사의 무단 전재를 금지합니다.",
        "本紙記事の無断転載を禁じます。",
        "© 港新聞 無断転載・複製禁止",
    ],
)
def test_a_last_line_that_reserves_rights_is_removed(line: str) -> None:
    assert _article(f"<p>{line}</p>").text.endswith(_TEXT[-1])


@pytest.mark.parametrize(
    "line",
    [
        "시장은 무단 전재를 막겠다고 말했다.",
        "시장은 무단 전재를 금지하겠다고 말했다.",
        "無断転載が増えていると市長は話した。",
        "無断転載を禁じる条例を作ると市長は話した。",
    ],
)
def test_a_last_sentence_about_rights_stays(line: str) -> None:
    assert _article(f"<p>{line}</p>").text.endswith(line)


def test_a_line_that_announces_a_list_of_links_is_removed_with_it() -> None:
    links = "".join(f"<li><a href='/{at}'>Another story about tides {at}</a></li>" for at in "1234")
    cut = f"<p>Auch interessant:</p><ul>{links}</ul>"
    assert "Auch interessant" not in _article(f"{cut}<p>{_TEXT[0]} Again.</p>").text
    assert _article(cut).text.endswith(_TEXT[-1])
    said = (
        "<ul><li>a lamp, of which nobody knows the age</li><li>a rope from the old mole</li></ul>"
    )
    assert "This stayed there:" in _article(f"<p>This stayed there:</p>{said}").text


def test_the_headlines_of_other_stories_at_the_end_are_removed() -> None:
    others = (
        "<h3>On this site</h3><p><a href='/1'>Ten reasons to stay in port!</a></p>"
        "<p><a href='/2'>Who pays for the mole?</a></p><p><a href='/3'>More commentary »</a></p>"
    )
    assert _article(others).text.endswith(_TEXT[-1])


def test_other_posts_of_a_category_are_removed() -> None:
    rows = "".join(
        f"<tr><th><a href='/{n}'>Quay {n}</a> (0)</th><td>2026.01.0{n}</td>" for n in (1, 2)
    )
    other = f"<div class='another_category another_category_color_gray'><h4>More</h4><table>{rows}"
    article = page_of(f"<h1>Storm over Saltrey</h1><div>{STORM}{other}</table></div></div>")
    assert "Quay 1" not in article.text


def _item(text: str, value: float) -> Piece:
    return Piece(BlockKind.LIST_ITEM, text, level=1, tag="li", value=value, container_id=3)


def test_the_last_item_of_a_list_stays_with_the_others() -> None:
    prose = Piece(BlockKind.PARAGRAPH, "The tide came in.", tag="p", value=17.0)
    source, link = (
        _item("Tides, by I. Lund, with tables for every port", 27.0),
        _item("Lund", -12.0),
    )
    assert trim_end([prose, source, link]) == [prose, source, link]
    assert trim_end([prose, link, link]) == [prose]


@pytest.mark.parametrize("closing", ["“", "”", "«", "»", "‘", "’", "」", "』"])
def test_a_short_last_quote_stays_whatever_mark_closes_it(closing: str) -> None:
    prose = Piece(BlockKind.PARAGRAPH, "The tide came in.", tag="p", value=17.0)
    quote = Piece(BlockKind.PARAGRAPH, f"Jan Vogel, Fahrer: Weniger Lärm.{closing}", tag="p")
    assert trim_end([prose, quote]) == [prose, quote]


def test_a_short_last_paragraph_may_end_in_the_mark_of_the_end() -> None:
    last = "The lesson is old. The lamp is older. ■"
    offer = "<p>Sign up for our newsletter and read it first.</p>"
    text = _article(f"<h2>Lights out</h2><p>{last}</p>{offer}").text
    assert f"\n\nLights out\n\n{last}" in text


def test_the_press_contact_below_a_label_in_bold_stays() -> None:
    contact = (
        "<p><b>Contacts</b></p><p>Brenn Water<br>Ida Lund, 555-0123<br>press@brenn.example</p>"
    )
    assert _article(contact).text.endswith(
        "Contacts\n\nBrenn Water\nIda Lund, 555-0123\npress@brenn.example"
    )


@pytest.mark.parametrize(
    "line",
    [
        "<b>Kontakt:</b><br>Bürgertelefon 0123 456",
        "Contact: Ida Lund, ida@brenn.example",
        "<b>Media contact</b><br>Ida Lund<br>Phone 01999 12345",
    ],
)
def test_who_can_be_reached_stays_in_the_line_of_its_label(line: str) -> None:
    assert _article(f"<p>{line}</p>").text.endswith(("0123 456", "brenn.example", "01999 12345"))
    assert _article(f"<div class='x1'><p>{line}</p></div>").text.endswith(_TEXT[-1])


@pytest.mark.parametrize("label", ["Contact", "Pressekontakt:", "Contatti", "Media contacts"])
@pytest.mark.parametrize(
    "lines", [["Harbour office, telephone 01999 12345"], ["Ida Lund", "ida@brenn.example"]]
)
def test_who_can_be_reached_below_a_heading_stays(label: str, lines: list[str]) -> None:
    below = "".join(f"<p>{line}</p>" for line in lines)
    assert _article(f"<h3>{label}</h3>{below}").text.endswith("\n\n".join([label, *lines]))
    boxed = _article(f"<div class='x1'><h3>{label}</h3>{below}</div>")
    assert boxed.text.endswith(_TEXT[-1])


@pytest.mark.parametrize(
    "sign",
    ["(dpa)", "© Riproduzione riservata", "— Saltrey.example", "/ AFP"],
)
def test_a_short_last_sentence_may_be_followed_by_whose_text_it_is(sign: str) -> None:
    last = f"The first boat sails at eight. <i>{sign}</i>"
    assert "The first boat sails at eight." in _article(f"<p>{last}</p>").text


def test_a_short_line_that_is_no_sentence_goes_with_whose_it_is() -> None:
    assert _article("<p>Lamps and boats – Saltrey.example</p>").text.endswith(_TEXT[-1])


def test_very_short_sentences_in_boxes_below_the_paragraphs_go() -> None:
    assert _article("<div>Got a news tip?</div><div>So it goes on.</div>").text.endswith(_TEXT[-1])


@pytest.mark.parametrize("place", ["", "<br>Saltrey", "<br>Pilot<br>Saltrey"])
def test_the_signature_of_a_letter_may_name_a_place(place: str) -> None:
    signed = f"<p>Yours faithfully,<br>Martha Quill{place}</p>"
    assert "Yours faithfully,\nMartha Quill" in _article(signed).text


@pytest.mark.parametrize(("earlier", "stays"), [("<p>Bo Marsh, pilot</p>", True), ("", False)])
def test_the_signature_of_the_last_quotation_stays_if_earlier_ones_are_signed(
    earlier: str, stays: bool
) -> None:
    said = "<blockquote><p>Nobody sleeps while the lamp is out{}.</p></blockquote>"
    prose = f"<p>{_TEXT[0].replace('ferry', 'pier')}</p>"
    signed = (
        f"{said.format('')}{earlier}{prose}{said.format(' on the pier')}<p>Ada Quill, keeper</p>"
    )
    assert ("Ada Quill, keeper" in _article(signed).text) is stays


@pytest.mark.parametrize(
    "line",
    [
        "【免责声明】本页内容由读者提供，港报不对其准确性负责。",
        "声明：港报力求内容真实，仅供参考。",
    ],
)
def test_a_chinese_disclaimer_at_the_end_is_none_of_the_text(line: str) -> None:
    assert line not in _article(f"<p>{line}</p>").text
    assert "声明灯塔" in _article("<p>声明灯塔属于全体居民的人，昨天又来到了港口。</p>").text


def test_a_last_line_that_says_when_the_article_was_first_published_is_removed() -> None:
    assert _article("<p>First published on 4 May 2026.</p>").text.endswith(_TEXT[-1])


def test_last_lines_of_labels_in_bold_and_values_stay() -> None:
    fields = ("Where: Brenn quay", "When: Sundays at noon", "Price: 4 crowns")
    lines = "".join(
        f"<p><b>{label}:</b>{value}</p>"
        for label, _, value in (each.partition(":") for each in fields)
    )
    for box in (lines, f"<div class='x1'>{lines}</div>"):
        assert _article(box).text.endswith("\n\n".join(fields))


def test_a_single_last_label_in_bold_is_no_text() -> None:
    assert _article("<p><b>Desk:</b> harbours</p>").text.endswith(_TEXT[-1])


@pytest.mark.parametrize("line", ["Related topics on our blog:", "Das könnte dich interessieren:"])
def test_a_last_line_that_announces_links_goes_with_them(line: str) -> None:
    links = "<p><a href='/1'>The second pier at dusk</a></p><p><a href='/2'>All of it</a></p>"
    assert _article(f"<p>{line}</p>{links}").text.endswith(_TEXT[-1])


@pytest.mark.parametrize(
    "after",
    [
        "<blockquote><p>Not today.</p></blockquote>",
        "<ul><li>No ferry</li></ul>",
        "<p>No</p>",
        "<p>555 0100</p>",
        "",
    ],
)
def test_a_line_with_a_colon_stays_if_no_link_was_cut_after_it(after: str) -> None:
    assert (
        "and that is all he said:"
        in _article(f"<p>He said it, and that is all he said:</p>{after}").text
    )


_WRONG = "<p>March 3: An earlier version of this article gave the wrong year for the pier.</p>"
_OTHERS = "<p><a href='/lamps'>Harbour lamps</a></p><div class='share'><a href='/s'>Share</a></div>"


@pytest.mark.parametrize(
    ("notice", "stays"),
    [
        (_WRONG.replace("March 3", "Correction"), True),
        (_WRONG.replace("March 3", "†Correction"), True),
        (f"<div class='x2'><h4>Correction</h4>{_WRONG}</div>", True),
        (f"<div class='correction-box'><h4>Correction</h4>{_WRONG}</div>", True),
        (f"<h4>3 comments</h4>{_WRONG.replace('March 3', 'Correction')}", False),
        (_WRONG.replace("An earlier", "In another"), False),
        (
            f"<h4><a href='/lamps'>Harbour lamps</a></h4>{_WRONG.replace('March 3', 'Correction')}",
            False,
        ),
    ],
)
def test_a_correction_below_the_element_of_the_text_stays(notice: str, stays: bool) -> None:
    prose = "".join(f"<p>{line}</p>" for line in _TEXT)
    body = f"<div class='article-body'>{prose}</div>{_OTHERS}<div class='after'>{notice}</div>"
    assert ("the wrong year" in _article(body, text=[]).text) is stays
