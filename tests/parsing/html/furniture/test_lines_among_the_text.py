"""Single lines in the text: which are folded, and which headings are removed with their section."""

import pytest
from made_pages import STORM, lines_of, page_of
from processor_time import assert_in_proportion
from storm_page import PROSE, TITLE, blocks_of

from reader.model.article import BlockKind

PROSE_LINES = [
    f"The {name} ferry will not sail today, because a storm is coming in from the open sea."
    for name in ("first", "second", "third")
]
_LINK = "<a href='/1'>The harbour master who counts the waves every morning</a>"


def test_a_line_that_only_links_is_folded() -> None:
    question = "<a href='/1'>Who is it that counts the waves every morning?</a>"
    for line in (_LINK, f"Read more: {_LINK}", question):
        blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<p>{line}</p>{PROSE}</div>")
        assert [kind for kind, text in blocks if "counts the waves" in text] == ["promo"]


def _story(href: str) -> str:
    return f"<a href='{href}'>A lamp for the second pier</a>"


@pytest.mark.parametrize(
    "label", ["Voir aussi", "Das könnte Sie auch interessieren", "Más información", "Fordypning"]
)
def test_a_label_and_the_linked_title_of_another_page_of_the_site_are_folded(label: str) -> None:
    for href in ("/lamp", "https://www.example.org/lamp"):
        line = f"{label}: {_story(href)}"
        for box in (f"<p>{line}</p>", f"<blockquote><p>{line}</p></blockquote>"):
            blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{box}{PROSE}</div>")
            assert [kind for kind, text in blocks if "second pier" in text] == ["promo"]


@pytest.mark.parametrize(
    ("site", "label", "kind"),
    [
        ("", "STORY: ", "promo"),
        ("", "", "promo"),
        ("", "Step 2: ", "paragraph"),
        ("https://other.net", "STORY: ", "paragraph"),
    ],
)
def test_lines_that_are_titles_of_stories_of_the_site_are_folded(
    site: str, label: str, kind: str
) -> None:
    lines = [f"{label}{_story(f'{site}/{number}')}" for number in range(4)]
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<p>{'<br>'.join(lines)}</p>{PROSE}</div>")
    assert [each for each, text in blocks if "second pier" in text] == [kind]


@pytest.mark.parametrize("label", ["Voir aussi", "Das könnte Sie auch interessieren"])
def test_a_known_label_and_a_linked_title_may_be_in_brackets(label: str) -> None:
    box = f"<p>[{label}: {_story('/lamp')}]</p>"
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{box}{PROSE}</div>")
    assert [kind for kind, text in blocks if "second pier" in text] == ["promo"]


@pytest.mark.parametrize("label", ["Mehr dazu:", "Sprawdź:", "En savoir plus :"])
@pytest.mark.parametrize("title", ["Who pays for the second pier?", "The pier nobody wants!"])
def test_a_linked_title_after_a_label_may_be_a_question(label: str, title: str) -> None:
    for line in (f"{label} <a href='/l'>{title}</a>", f"<b>{label} <a href='/l'>{title}</a></b>"):
        blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<p>{line}</p>{PROSE}</div>")
        assert [kind for kind, text in blocks if title in text] == ["promo"]


@pytest.mark.parametrize(
    "line",
    [
        "He asked: <a href='/l'>who pays for the second pier?</a>",
        "She wrote a play, <a href='/l'>Who Pays for the Second Pier?</a>",
        "Q: <a href='/l'>Who pays for the second pier?</a>",
        "<a href='https://other.net/l'>Who pays for the second pier?</a>",
        "A speech: <a href='https://other.net/l'>Who pays for the second pier?</a>",
        "The council: <a href='/l'>Who pays</a> for the second pier?",
    ],
)
def test_a_linked_question_in_a_sentence_stays(line: str) -> None:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<p>{line}</p>{PROSE}</div>")
    assert [kind for kind, text in blocks if "pier?" in text.lower()] == ["paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        f"Register: {_story('https://register.other.net/lamp')}",
        f"Image: {_story('/lamp')}",
        f"Source: {_story('/lamp')}",
        f"The council has a plan: {_story('/lamp')}, and it is not cheap.",
        f"Above: {_story('#lamp')}",
        f"(Photo: {_story('/lamp')})",
        f"(Noon: all stand below {_story('/lamp')})",
        f"(Disclosure: {_story('/lamp')})",
        f"[Translation: {_story('/lamp')}]",
        f"What the keeper then wrote to her: {_story('/lamp')}",
    ],
)
def test_a_label_and_a_linked_source_stay(line: str) -> None:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<p>{line}</p>{PROSE}</div>")
    assert "promo" not in [kind for kind, text in blocks if "second pier" in text]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ('[gallery ids="1,2"]', False),
        ("[newsletter_signup]", False),
        ("{{ article.related.title }}", False),
        ("[Laughter]", True),
        ("[cross-talk]", True),
        ("[as printed in the log of the ferry]", True),
    ],
)
def test_a_line_that_a_template_should_have_filled_is_no_text(line: str, shown: bool) -> None:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<p>{line}</p>{PROSE}</div>")
    assert (line in [text for _, text in blocks]) == shown


@pytest.mark.parametrize("line", ["[newsletter_signup]", "{{ article.title }}"])
@pytest.mark.parametrize(
    "markup",
    [
        "<p><code>{}</code></p>",
        "<pre>{}</pre>",
        "<blockquote><p>{}</p></blockquote>",
        f"<h2>{{}}</h2>{PROSE}",
        "<dl><dt>{}</dt><dd>What the log of the ferry calls the storm.</dd></dl>",
    ],
)
def test_code_headings_and_quotations_like_those_lines_are_text(markup: str, line: str) -> None:
    box = markup.replace("{}", line)
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{box}{PROSE}</div>")
    assert line in [text for _, text in blocks]


def test_lines_of_a_template_that_the_text_announces_are_text() -> None:
    lines = ["{{ article.title }}", "[newsletter_signup]"]
    box = f"<p>The log of the ferry begins so:</p><p>{lines[0]}</p><p>{lines[1]}</p>"
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{box}{PROSE}</div>")
    assert [text for _, text in blocks if text in lines] == lines


def test_a_line_in_bold_is_removed_with_the_list_of_links_below_it() -> None:
    links = (
        "<li><a href='/1'>A lamp for the second pier</a></li><li><a href='/2'>Ice again</a></li>"
    )
    blocks = blocks_of(
        f"<h1>{TITLE}</h1><div>{PROSE}<p><b>Aus der Region</b></p><ul>{links}</ul>{PROSE}</div>"
    )
    assert "Aus der Region" not in [text for _, text in blocks]


def test_a_line_of_links_that_share_the_page_is_removed() -> None:
    links = (
        "<a href='https://www.facebook.com/sharer/sharer.php?u=x'>Facebook</a> | "
        "<a href='https://wa.me/?text=x'>WhatsApp</a> | <a href='mailto:?subject=x'>Mail</a>"
    )
    for box in (f"<p>Weitersagen: {links}</p>", f"<div><p>Sag es weiter</p>{links}</div>"):
        blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{box}{PROSE}</div>")
        assert not [text for _, text in blocks if "Facebook" in text or "weiter" in text.lower()]


def test_a_heading_is_removed_with_the_list_that_was_cut() -> None:
    links = "".join(f"<li><a href='{n}'>Chapter {n} of the harbour book</a></li>" for n in range(9))
    blocks = blocks_of(
        f"<h1>{TITLE}</h1><div>{PROSE}<h2>Chapters</h2><ul>{links}</ul><h2>The storm</h2>{PROSE}"
        "</div>"
    )
    assert [text for kind, text in blocks if kind == "heading"] == ["The storm"]


def test_a_heading_that_is_broken_into_lines_is_one_heading() -> None:
    for broken in ("The storm<br>at night", "The storm<br><br>at night"):
        blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<h2>{broken}</h2>{PROSE}</div>")
        assert [text for kind, text in blocks if kind == "heading"] == ["The storm at night"]


def test_a_heading_of_ornaments_parts_two_sections_and_heads_none() -> None:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<h3>* * *</h3>{PROSE}</div>")
    assert [kind for kind, _ in blocks if kind in ("heading", "rule")] == ["rule"]


def test_signs_that_play_a_sound_and_boxes_of_sister_sites_are_no_text() -> None:
    article = page_of(
        "<h1>Storm over Saltrey</h1><p>Saltrey [sol] <a href='/a.ogg'>ⓘ</a> is a town and a "
        f"harbour.</p>{STORM}"
        "<table class='sistersitebox' role='presentation'><tr><td>Commons has media of "
        "<a href='/c'>Saltrey</a>.</td></tr></table>"
    )
    assert "Saltrey [sol] is a town and a harbour." in article.text
    assert "Commons" not in article.text


def test_the_name_of_an_icon_in_a_font_of_icons_is_not_text() -> None:
    icons = (
        "The lamp burns again, says its keeper. <i class='material-icons'>arrow_forward</i>",
        "<b class='material-symbols-outlined'>share</b> The lamp burns again, says its keeper.",
    )
    for words in icons:
        text = page_of(f"<h1>Storm over Saltrey</h1><div>{STORM}<p>{words}</p></div>").text
        assert text.endswith("\n\nThe lamp burns again, says its keeper.")


def test_a_short_line_in_an_element_named_as_the_paragraphs_is_text() -> None:
    lines = (*PROSE_LINES, "($1 = 0.87 crowns)")
    paragraphs = "".join(
        f"<div data-testid='paragraph-{number}' class='t_1 body__paragraph'>{line}</div>"
        for number, line in enumerate(lines)
    )
    end = "<p>Reporting by Ida Lund and Bo Oja; editing by Paula Stern of the harbour desk</p>"
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{paragraphs}{end}</article>")
    assert lines_of(article, BlockKind.PARAGRAPH)[-2] == lines[-1]


def test_a_sentence_that_ends_in_the_mark_of_a_note_is_text() -> None:
    section = "<div>A lens of nine rings doubles the range.<sup>1</sup></div>"
    page = (
        f"<h1>Storm over Saltrey</h1>{STORM}<div><h2>Range</h2>{section}</div><h2>Price</h2>{PROSE}"
    )
    assert "A lens of nine rings doubles the range.¹" in page_of(page).text


def test_a_line_that_says_where_it_was_reported_from_is_no_text() -> None:
    head = "<h1>Storm over Saltrey</h1><p>Reporting from Saltrey and Marn Island</p>"
    text = page_of(f"<article><header>{head}</header>{STORM}</article>").text
    assert text.startswith("Storm over Saltrey\n\nThe first ferry")


def test_what_is_behind_a_paywall_is_text() -> None:
    behind = "<div role='heading' class='heading-h2 paywall'>After the storm</div>"
    behind += f"<p class='paywall'>{PROSE_LINES[0]}</p>"
    article = page_of(
        f"<article><h1>Storm over Saltrey</h1>{STORM}{behind.replace('first', 'last')}"
    )
    last = "The last ferry" + PROSE_LINES[0].partition("ferry")[2]
    assert article.text.endswith(f"After the storm\n\n{last}")


def test_a_link_directly_after_a_label_in_an_element_of_its_own_is_apart_from_it() -> None:
    line = "<p><strong>Office hours:</strong><a href='/h'>every weekday until eight</a> in May.</p>"
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{line}{PROSE.replace('ferry', 'boat')}</div>")
    assert ("paragraph", "Office hours: every weekday until eight in May.") in blocks


def test_a_heading_beside_buttons_stays_with_the_list_below() -> None:
    head = "<div class='list-header'><h3>Ingredients</h3><div><span>Scale</span></div></div>"
    items = "<ul><li>200 g of barley</li><li>one smoked eel</li></ul>"
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<div>{head}<div>{items}</div></div></div>")
    assert blocks[-3:] == [
        ("heading", "Ingredients"),
        ("list_item", "200 g of barley"),
        ("list_item", "one smoked eel"),
    ]


def test_a_short_last_sentence_of_text_that_only_breaks_its_lines_is_text() -> None:
    first = "Вчера весь день сидел у ворот и слушал, как они скрипят под ветром на заливе."
    second = "А вечером пришёл смотритель и рассказал, что в сорок седьмом году ворота примёрзли."
    text = f"{first}<br><br><img src='/b.jpg'><br><br>{second}<br><br>Так и живём."
    tags = "<div class='b-tags'><span>Tags:</span> <a href='/t'>ворота</a></div>"
    page = page_of(f"<article><h1>Про старые ворота</h1><div>{text}</div>{tags}</article>")
    assert page.text.endswith("Так и живём.")


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("<p><a href='/lamp'>A lamp for the second pier</a></p>", "promo"),
        ("<p><a href='/lamp'>Nobody sails today, and nobody should.</a></p>", "quotation"),
        ("<p><a href='/lamp'>“Nobody sails today”</a></p>", "quotation"),
        ("<p>Nobody sails today, said <a href='/lamp'>the log</a> of the ferry</p>", "quotation"),
        ("<p><a href='/1'>Nobody sails today</a></p><p>Nor does the cook.</p>", "quotation"),
        ("<p><a href='/1'>Nobody sails today</a> <a href='/2'>says the log</a></p>", "quotation"),
        ("<a href='/1'><div>Post by @saltrey</div><div>View on Threads</div></a>", "promo"),
        ("<a href='/1'>Post by @saltrey</a><p><a href='/2'>Sails of the port</a></p>", "quotation"),
    ],
)
def test_a_quotation_that_is_only_the_linked_title_of_a_post_is_folded(
    inside: str, kind: str
) -> None:
    box = f"<blockquote class='wp-embedded-content'>{inside}</blockquote>"
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{box}{PROSE}</div>")
    assert {each for each, _ in blocks if each in ("promo", "quotation")} == {kind}


def _sections(*titles: str) -> str:
    return "".join(f"<h2>{title}</h2>{PROSE}" for title in titles)


def test_a_section_may_have_the_name_of_a_button() -> None:
    titles = ["Boats", "Search", "Comments", "Print"]
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{_sections(*titles)}</div>")
    assert [text for kind, text in blocks if kind == "heading"] == titles


def test_sections_named_like_a_button_take_time_in_proportion_to_their_number() -> None:
    def work(count: int) -> None:
        page_of(f"<h1>{TITLE}</h1><div>{PROSE}{_sections(*['Search'] * count)}</div>")

    assert_in_proportion(work, 1_000, 6_000, at_most=12)  # not quadratic: 36 times


@pytest.mark.parametrize(
    "inserted",
    [
        f"<h3>Search</h3>{PROSE}",  # no section of its level
        "<h2>Advertisement</h2>",
        f"<div><h2>Sponsored</h2>{PROSE}</div>",
        "<h2>Subscribe</h2><p>Subscribe to our newsletter about harbours today.</p>",
    ],
)
def test_a_word_on_a_button_heads_nothing_elsewhere(inserted: str) -> None:
    inside = _sections("Boats", "Nets", "Ropes") + inserted + PROSE
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{inside}</div>")
    assert [text for kind, text in blocks if kind == "heading"] == ["Boats", "Nets", "Ropes"]


def test_an_encyclopedia_has_sections_about_advertising() -> None:
    heading = "<h3><span class='mw-headline' id='A'>{}</span></h3>"
    body = f"{PROSE}{heading.format('Advertising')}<figure><img src=/a.jpg alt='A sign'>"
    body += f"<figcaption>A sign in the harbour</figcaption></figure>{PROSE}"
    page = f"<title>Boats</title><h1 id=firstHeading>Boats</h1><div class=mw-parser-output>{body}"
    blocks = blocks_of(page)
    assert ("heading", "Advertising") in blocks


@pytest.mark.parametrize(
    "title", ["Noticias relacionadas", "Guarda anche", "More from the harbour", "Mehr zum Hafen"]
)
@pytest.mark.parametrize("form", ["<h3>{}</h3>", "<p><b>{}</b></p>", "<p>{}:</p>"])
def test_the_title_of_a_list_of_other_stories_heads_no_text(title: str, form: str) -> None:
    stories = [f"<a href='/{at}'>A lamp for pier number {at}</a>" for at in (1, 2, 3)]
    items = "".join(f"<li>{story}</li>" for story in stories)
    lines = "".join(f"<p>{story}</p>" for story in stories)
    for box in (f"<ul>{items}</ul>", lines):
        blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{form.format(title)}{box}{PROSE}</div>")
        assert not any(title in text for _, text in blocks)
    for heading, box in (("Nine piers", lines), (title, "")):  # heads what follows
        blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<h3>{heading}</h3>{box}{PROSE}</div>")
        assert ("heading", heading) in blocks


@pytest.mark.parametrize(
    "story",
    [
        "<a href='/{0}'><img src='/{0}.jpg' width=300 height=200><span>{1}</span></a>",
        "<div>12 May 2026</div><div><a href='/{0}'>{1}</a></div>",
        "<h4><a href='https://news.example.org/{0}'>{1}</a></h4>",
    ],
)
def test_the_title_of_a_list_of_cards_heads_no_text(story: str) -> None:
    cards = "".join(f"<div>{story.format(at, f'A lamp for pier {at}')}</div>" for at in (1, 2, 3))
    title = "Noticias relacionadas"
    page = f"<h1>{TITLE}</h1><div>{PROSE}<h3>{title}</h3><div class=x1>{cards}</div>{PROSE}</div>"
    assert title not in " ".join(text for _, text in blocks_of(page))


@pytest.mark.parametrize("heading", ["In other news", "Further reading", "Más información"])
@pytest.mark.parametrize(
    "cut",
    [
        "<div class=ad><p>Advertisement</p></div>",
        "<ul class=share><li><a href='#'>Share</a></li><li><a href='#'>Tweet</a></li></ul>",
        "<aside class=related><p>The office closes early.</p></aside>",
        "<p><a href='https://tides.example/report'>The report of the tides of the islands</a></p>",
    ],
)
def test_a_section_keeps_its_heading_though_something_else_was_cut_below_it(
    heading: str, cut: str
) -> None:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}<h2>{heading}</h2>{cut}{PROSE}</div>")
    assert ("heading", heading) in blocks
