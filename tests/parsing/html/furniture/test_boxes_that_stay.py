"""Boxes between an article's paragraphs that are part of it."""

import pytest
from boxed_page import ENDING, TEXT, blocks_of_box, boxed_article
from listed_blocks import block_texts, kinds_and_texts, texts_of
from processor_time import assert_in_proportion

from reader.model.article import SIGNATURE, BlockKind
from reader.parsing.html.page import parse_html

_LINK = "<a href='/1'>The harbour master who counts the waves every morning</a>"


@pytest.mark.parametrize("offer", ["Check price at Shop", "View deal", "Zum Angebot", "£20"])
def test_products_without_a_price_stay(offer: str) -> None:
    card = (
        "<div class='card'><h3><a href='https://shop.example/l'>Lantern Aurel</a></h3><p>It burns"
        " for nine hours and can be hung on any railing, in rain or in snow.</p>"
        f"<a href='https://shop.example/l'>{offer}</a></div>"
    )
    assert [kind for kind, _ in blocks_of_box(card)][:2] == ["heading", "paragraph"]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("<h3><a href='https://lights.example/l'>A book on the lights of the coast</a></h3>", 1),
        (_LINK.join(("<p>", "</p>")), 1),
        (f"<h3>{_LINK}</h3>", 3),
        ("<h3><a href='/l'>The second lamp</a></h3>", 1),
        ("<h3><a href='https://news.example.org/section/page.html#l'>The lamp in fog</a></h3>", 1),
        ("<h3><a href='/lamp.pdf'>The report on the lamp</a></h3>", 1),
    ],
)
def test_a_section_in_a_box_stays_if_its_title_may_lead_to_no_other_story(
    title: str, text: int
) -> None:
    line = "<p>Nobody has counted the lamps, says the keeper, since the second pier was built.</p>"
    kinds = [kind for kind, _ in blocks_of_box(f"<div class='css-1k9'>{title}{text * line}</div>")]
    assert "paragraph" in kinds


def test_the_last_section_of_a_digest_stays_like_the_others() -> None:
    titles = [f"The lamp on the {place} pier" for place in ("first", "second", "third")]
    sections = "".join(
        f"<div class='css-1k9'><h3><a href='/{number}'>{title}</a></h3><p>Nobody has counted the"
        f" waves at lamp {number}, says the keeper, since it was built.</p></div>"
        for number, title in enumerate(titles)
    )
    blocks = blocks_of_box(sections)
    assert [text for kind, text in blocks if kind == "heading"] == titles
    assert [kind for kind, _ in blocks] == ["heading", "paragraph"] * 3


@pytest.mark.parametrize("title", ["Sources", "Further reading", "Quellen", "Liens externes"])
def test_sources_below_the_article_stay(title: str) -> None:
    links = "".join(f"<li><a href='https://{n}.example/'>Letter {n}</a></li>" for n in "abc")
    article = boxed_article("", after=f"<h2>{title}</h2><ul>{links}</ul>")
    kinds = [block.kind for block in article.blocks][-4:]
    assert kinds == [BlockKind.HEADING, *[BlockKind.LIST_ITEM] * 3]


def test_a_list_of_addresses_stays() -> None:
    links = "".join(
        f"<li><a href='https://{n}.example/x'>https://{n}.example/x</a></li>" for n in "ab"
    )
    assert [kind for kind, _ in blocks_of_box(f"<ul>{links}</ul>")] == ["list_item"] * 2


def test_an_item_that_begins_with_a_link_stays_in_its_list() -> None:
    items = (
        f"<li>{_LINK} was asked about the storm, and he said no more than that.</li>"
        "<li>The pilot had nothing to add, and did so at length.</li>"
        "<li>The cook had seen it coming in the soup.</li>"
    )
    assert [kind for kind, _ in blocks_of_box(f"<ul>{items}</ul>")] == ["list_item"] * 3


def test_contents_that_lead_inside_the_page_are_no_teasers() -> None:
    items = "".join(f"<li><a href='#p{n}'>Part {n} of the long report</a></li>" for n in range(3))
    assert len(blocks_of_box(f"<ul>{items}</ul>")) == 3


def test_a_quotation_in_an_aside_stays() -> None:
    box = "<aside class='quote'><div>Ida:</div><blockquote><p>Not today.</p></blockquote></aside>"
    assert ("quotation", "Not today.") in blocks_of_box(box)


def test_a_label_before_a_name_makes_a_credit() -> None:
    box = "<figure><img src='h.jpg'><figcaption>{}</figcaption></figure>"
    hidden = "<span class='credit'><span class='visually-hidden'>Credit</span> Ida Lund</span>"
    for words in ("CreditIda Lund", "Credit Ida Lund", hidden):
        assert blocks_of_box(box.format(words))[1:] == [("credit", "Credit: Ida Lund")]


def test_utility_classes_are_ignored() -> None:
    box = (
        "<div class='relative overflow-hidden md:hidden'><p>The cook had seen it coming.</p></div>"
    )
    assert [text for _, text in blocks_of_box(box)] == ["The cook had seen it coming."]


def test_a_heading_beside_which_a_link_leads_to_its_source_stays() -> None:
    text = "The lamp burns until the oil is gone, and then it is dark in the tower."
    body = "".join(
        f"<section><span>1.{n}.0 · <a href='/src'>Source</a></span><h4>fn light{n}(&self)</h4>"
        f"</section><div><p>{text} ({n})</p></div>"
        for n in range(4)
    )
    article = parse_html(f"<h1>Struct Lamp</h1>{body}".encode(), location="https://docs.example/l")
    headings = [b for b in article.blocks if b.kind is BlockKind.HEADING]
    assert [b.span.of(article.text) for b in headings] == [f"fn light{n}(&self)" for n in range(4)]
    assert "Source" not in article.text


def test_the_title_element_is_cut_only_where_it_is_parted() -> None:
    head = "<title>Option in lamps::option - Lamp</title>"
    text = "<p>The lamp burns until the oil is gone, and then it is dark in the tower.</p>"
    page = f"{head}<h1>Enum Option</h1>{text * 3}<h3>In lamps::option</h3>"
    assert parse_html(page.encode()).meta.title == "Option in lamps::option"


@pytest.mark.parametrize("name", ["call-to-action", "callToAction"])
def test_instructions_of_an_authority_stay(name: str) -> None:
    line = "You must tell the harbour master within three days when a rope breaks."
    assert blocks_of_box(f"<div class='{name}'><p>{line}</p></div>") == [("paragraph", line)]


def test_an_article_with_a_field_for_an_address_in_it_stays() -> None:
    form = "<form><input type='email' name='email'><button>Send</button></form>"
    assert boxed_article(form).text.count(ENDING) == len(TEXT)


_FACTS = [
    ("heading", "The ferries in numbers"),
    ("list_item", "Nine boats, of which two are older than the harbour"),
    ("list_item", "Forty crossings a day before the storm"),
]


@pytest.mark.parametrize("box", ["<aside>{}</aside>", "<div class='infobox'>{}</div>"])
def test_a_box_of_facts_between_paragraphs_stays(box: str) -> None:
    items = "".join(f"<li>{text}</li>" for _, text in _FACTS[1:])
    assert blocks_of_box(box.format(f"<h3>{_FACTS[0][1]}</h3><ul>{items}</ul>")) == _FACTS


def test_a_box_of_facts_stays_with_its_parts_which_are_named_after_it() -> None:
    items = "".join(f"<li>{text}</li>" for _, text in _FACTS[1:])
    title = f"<div class='infobox__title'>{_FACTS[0][1]}</div>"
    box = f"<div class='infobox'>{title}<div class='infobox__body'><ul>{items}</ul></div></div>"
    assert blocks_of_box(box) == _FACTS


@pytest.mark.parametrize("box", ["<aside>{}</aside>", "<div class='infobox'>{}</div>"])
@pytest.mark.parametrize("name", ["ad", "comments", "newsletter"])
def test_a_box_of_facts_stays_without_what_is_no_fact_in_it(box: str, name: str) -> None:
    items = "".join(f"<li>{text}</li>" for _, text in _FACTS[1:])
    other = f"<div class='{name}'><p>The lamps of the town are of the best glass.</p></div>"
    assert blocks_of_box(box.format(f"<h3>{_FACTS[0][1]}</h3><ul>{items}</ul>{other}")) == _FACTS


@pytest.mark.parametrize("tag", ["aside", "div"])
@pytest.mark.parametrize(
    "facts",
    [
        [
            "The first boat sailed in 1986.",
            "It carries ninety people and nine cars.",
            "Children sail free.",
        ],
        ["First boat: 1986", "Owner: the harbour", "90 people and nine cars"],
    ],
)
def test_a_box_of_several_short_facts_at_the_end_stays(tag: str, facts: list[str]) -> None:
    items = "".join(f"<li>{text}</li>" for text in facts)
    box = f"<{tag} class='factbox'><h3>The night boat</h3><ul>{items}</ul></{tag}>"
    blocks = kinds_and_texts(boxed_article("", after=box))
    assert blocks[-4:] == [("heading", "The night boat"), *(("list_item", text) for text in facts)]


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this article had the wrong year.",
        "This article was amended on 3 March 2026 to give the right year.",
        "A previous version of this article had the wrong year.",
        "Eine frühere Fassung dieses Artikels nannte das falsche Jahr.",
        "Berichtigung: In einer früheren Fassung stand das falsche Jahr.",
        "Nota del editor: este artículo decía otro año.",
    ],
)
def test_a_correction_stays(line: str) -> None:
    assert blocks_of_box(f"<div class='correction'><p>{line}</p></div>") == [("paragraph", line)]
    footer = "<footer><p>{}</p><p><a href='/sea'>Sea</a></p></footer>"
    for below in (footer, "<aside><p>{}</p></aside>"):
        assert ("paragraph", line) in kinds_and_texts(boxed_article("", after=below.format(line)))
    assert "Ferries" not in boxed_article("", after=footer.format("Ferries of the coast")).text


def test_the_rest_of_an_article_behind_a_button_is_read() -> None:
    rest = "".join(f"<p>{text} That was all.</p>" for text in TEXT)
    hidden = f"<div class='read-more-wrapper' style='display:none'>{rest}</div>"
    assert (
        boxed_article("", after=f"<button>Go on</button>{hidden}").text.count("That was all.") == 4
    )


def test_single_words_in_a_list_between_paragraphs_stay() -> None:
    box = "<ul><li><b>Rope</b></li><li><a href='/oil'>Oil</a></li><li>A lamp</li></ul>"
    assert [text for _, text in blocks_of_box(box)] == ["Rope", "Oil", "A lamp"]


def test_the_line_below_a_picture_in_its_box_stays_with_it() -> None:
    box = "<div class='image'><img src='/a.jpg' alt='A bell'><div>The tower in rain</div></div>"
    assert blocks_of_box(box) == [("image", "A bell"), ("caption", "The tower in rain")]


def test_a_box_that_says_that_it_is_a_heading_is_one() -> None:
    box = "<div role='heading' aria-level='3'>What the captain says</div>"
    assert blocks_of_box(box) == [("heading", "What the captain says")]


@pytest.mark.parametrize(
    "linked",
    [
        "<a href='https://tides.test/b'><h4>A book of tides</h4><p>It is by Ben Poe.</p></a>",
        "<a href='/1'><img src='/s.jpg'><figcaption>The boat in its port.</figcaption></a>",
        "<a href='/large/s.jpg'><img src='/s.jpg'><p>The boat, a year ago in its port.</p></a>",
        "<a href='/1'><img src='/s.jpg'><p>“I count waves, and nothing else.”</p></a>",
    ],
)
def test_a_link_around_several_lines_stays_unless_it_leads_to_another_story(linked: str) -> None:
    assert len(blocks_of_box(linked)) > 1


@pytest.mark.parametrize(
    "lines",
    [
        ["“I count waves,” said Ada Quill.", "She would not say why."],
        ["Correction", "An earlier version of this article had the wrong year."],
        ["The mole is old.", "The lamp is not.", "It was lit in May.", "Nobody knows by whom."],
    ],
)
def test_lines_above_a_button_to_subscribe_stay_unless_they_may_be_an_offer(
    lines: list[str],
) -> None:
    box = "".join(f"<p>{line}</p>" for line in lines)
    for button in ("<button>Subscribe</button>", "<a href='/s'>Prenumerera</a>"):
        kept = blocks_of_box(f"<div>{box}{button}</div>")
        assert kept[: len(lines)] == [("paragraph", line) for line in lines]


@pytest.mark.parametrize("words", ["Join", "Register", "Anmelden", "登録する"])
def test_a_club_that_one_may_join_stays(words: str) -> None:
    about = "The choir of the keepers sings on Tuesdays in the hall below, and takes everyone."
    kept = blocks_of_box(f"<div><p>{about}</p><p><a href='/c'>{words}</a></p></div>")
    assert kept[:1] == [("paragraph", about)]


def test_a_sentence_among_the_text_stays_beside_a_request_to_subscribe() -> None:
    said = (
        "The harbour master expects calm on Thursday, and says that he has been wrong about the"
        " wind only twice in the eleven years."
    )
    asked = "Get our newsletter with all the news of the day. Sign up here."
    blocks = blocks_of_box(f"<div><p>{said}</p><p>{asked}</p></div>")
    assert blocks == [("paragraph", said), ("promo", asked)]


@pytest.mark.parametrize("name", ["sidebar", "infobox"])
def test_a_long_box_of_text_between_paragraphs_stays_whatever_it_is_called(name: str) -> None:
    said = [f"Wave {number} {ENDING}" for number in range(14)]
    lines = "".join(f"<div class='para'>{text}</div>" for text in said)
    box = f"<div class='{name}'><p class='title'>A word on waves</p>{lines}</div>"
    assert [text for _, text in blocks_of_box(box)] == ["A word on waves", *said]


@pytest.mark.parametrize(
    "said",
    [
        "In einer früheren Fassung dieses Textes stand, es seien 17 Dezibel gewesen. Es waren 71.",
        "Dans une version précédente de cet article, il était question de 17 décibels, et non 71.",
        "En una versión anterior de este artículo se hablaba de 17 decibelios, y eran 71.",
    ],
)
def test_a_correction_at_the_end_stays(said: str) -> None:
    article = boxed_article(
        "", after=f"<section class='correction'><h3>Hinweis</h3><p>{said}</p></section>"
    )
    assert article.text.endswith(said)


def test_an_entry_of_a_stream_stays_beside_a_link_to_read_on() -> None:
    said = "boat is in port, and has been emptied of all that was in it."
    link = "<p><a href='/x'>Read more: all the boats of the harbour</a></p>"
    entries = "".join(
        f"<section><div>1{hour}:30</div><div><p>The {name} {said}</p>{link}</div></section>"
        for hour, name in enumerate(("first", "second", "third"))
    )
    kinds = [kind for kind, text in blocks_of_box(entries) if text.endswith(said)]
    assert kinds == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        *(("div", name) for name in ("infobox", "factbox", "article__faktenbox", "rating--false")),
        *(("aside", name) for name in ("fact-box", "article-faktaruta", "fakta", "encadre")),
    ],
)
def test_a_box_of_facts_at_the_end_stays(tag: str, name: str) -> None:
    fact = "The ferry is 61 metres long and has crossed the strait since 1988, mostly at night."
    title = f"<div class='{name}__title'>The ferry</div>"
    article = boxed_article("", after=f"<{tag} class='{name}'>{title}<p>{fact}</p></{tag}>")
    blocks = kinds_and_texts(article)
    assert blocks[-2:] == [("heading", "The ferry"), ("paragraph", fact)]


@pytest.mark.parametrize(("linked", "stays"), [("61 metres", True), (ENDING, False)])
def test_words_may_be_linked_in_the_paragraphs_of_a_box_of_facts(linked: str, stays: bool) -> None:
    facts = [
        f"The ferry is 61 metres long, and sails at night. {ENDING}",
        f"It has crossed the strait since 1988, with 90 people and nine cars. {ENDING}",
    ]
    lines = "".join(f"<p>{text}</p>" for text in facts)
    link = f"<a href='/ferries'>{linked}</a>"
    box = f"<div class='infobox'><h3>The ferry</h3>{lines.replace(linked, link)}</div>"
    assert (block_texts(boxed_article("", after=box))[-2:] == facts) is stays


def test_the_first_lines_of_a_story_stay_though_they_are_called_its_teaser() -> None:
    open_, closed = ("".join(f"<p>{text}</p>" for text in half) for half in (TEXT[:2], TEXT[2:]))
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body><article>"
        "<h1>Storm keeps the ferries in port</h1>"
        f"<div class='teaser-content'><div>6 min</div>{open_}</div>"
        f"<div class='remainder-content'>{closed}</div></article></body></html>"
    )
    assert block_texts(parse_html(page.encode()))[1:] == TEXT


def test_one_paragraph_before_the_rest_of_a_story_stays_below_headline_and_picture() -> None:
    figure = (
        "<figure><img src='/1.jpg' alt='Waves'><figcaption>Waves break over the quay of Saltrey on "
        "Monday morning, when the last ferry had come in. (Ida Lund/Brenn Press)</figcaption>"
        "</figure>"
    )
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body><article>"
        "<h1>Storm keeps the ferries in port</h1><h2>Nobody will sail before Thursday.</h2>"
        f"<div>March 4, 2025</div>{figure}<div class='teaser-content'><p>{TEXT[0]}</p></div>"
        f"<div>{''.join(f'<p>{text}</p>' for text in TEXT[1:])}</div></article></body></html>"
    )
    article = parse_html(page.encode())
    said = texts_of(article, BlockKind.PARAGRAPH)
    assert said[-len(TEXT) :] == TEXT


def test_a_button_that_shares_does_not_fold_what_is_said_beside_it() -> None:
    said = "Can the Minister tell the House how many of those boats are hers?"
    box = (
        f"<div><div class='share'><a href='#c2'>Share this</a></div><div><p>{said}</p></div></div>"
    )
    assert blocks_of_box(box) == [("paragraph", said)]


def test_a_short_article_stays_whole_with_a_field_for_an_address_in_it() -> None:
    teaser = "<h2><a href='/{0}'>Another story {0}</a></h2><p>{1}</p>"
    told = (
        "The ferry to Skell sails again from Monday, after three weeks in which it stayed in port."
    )
    page = (
        "<h1>The pier fell</h1><div class='entry'><div class='article-body'>"
        "<p>The pier fell into the sea at noon on Tuesday, and nobody was hurt by it, they say.</p>"
        "<form>Our letter: <input type='email' name='email'></form></div>"
        + "".join(teaser.format(at, told) for at in range(4))
        + "</div>"
    )
    assert "The pier fell into the sea" in parse_html(page.encode()).text


_SPOTS = "<li>The <a href='https://a.example/'>Lamp</a> at Brenn<li>The old mole<li>Skell"


_TOLD = (
    "<li><a href='https://a.example/1'>The Lamp at Brenn</a>"
    "<li><a href='https://b.example/2'>The quay of the weavers</a>"
)


@pytest.mark.parametrize("items", [f"{_SPOTS}<li>The <a href='/b'>quay</a> of the weavers", _TOLD])
def test_a_list_announced_by_a_heading_stays(items: str) -> None:
    assert len(blocks_of_box(f"<h4>Where the sea is best:</h4><ul>{items}</ul>")) > 2


def test_a_remark_in_an_aside_below_code_stays() -> None:
    box = "<pre>tide --all</pre><aside><p>Begin in winter, when the harbour is quiet.</p></aside>"
    assert blocks_of_box(box) == [
        ("code", "tide --all"),
        ("paragraph", "Begin in winter, when the harbour is quiet."),
    ]


def test_quoted_words_in_an_aside_are_a_pull_quote() -> None:
    words = "“We wait for the wind, and the wind waits for nobody,”"
    assert blocks_of_box(f"<aside><p>{words}</p></aside>") == [("quotation", words)]


def test_a_correction_in_an_unnamed_box_at_the_end_stays() -> None:
    said = "Correction: We gave the wrong year for the first boat, which sailed in 1897."
    article = boxed_article("", after=f"</div><div class='x7'><b>{said[:11]}</b>{said[11:]}</div>")
    assert article.text.endswith(said)


def test_key_points_in_a_sidebar_keep_their_title_though_it_is_named_after_that() -> None:
    points = "<ul><li>Ferries stay in port for a day</li><li>The storm may last</li></ul>"
    title = "<h3 class='c-sidebar-title'>Key takeaways</h3>"
    assert blocks_of_box(f"<div class='c-sidebar key-takeaways'>{title}{points}</div>") == [
        ("heading", "Key takeaways"),
        ("list_item", "Ferries stay in port for a day"),
        ("list_item", "The storm may last"),
    ]


@pytest.mark.parametrize("source", ["<cite>Ida Lund, pilot</cite>", "<p>— Ida Lund</p>"])
def test_who_is_named_below_a_pull_quote_in_an_aside_signs_it(source: str) -> None:
    words = "“Nobody wants to be out there”"
    box = f"<aside class='widget'><p>{words}</p>{source}</aside>"
    article = boxed_article(box)
    labels = [block.label for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert labels == ["", SIGNATURE]
    title = f"<aside class='widget'><p>“Lamps at Sea”</p>{source}</aside>"
    assert blocks_of_box(title) == []


def test_a_remark_in_an_unnamed_aside_between_paragraphs_stays() -> None:
    said = "The quay was dug by hand, and those who dug it were paid in bread and in salted eel."
    assert blocks_of_box(f"<aside><p>{said}</p></aside>") == [("paragraph", said)]


@pytest.mark.parametrize(
    "words", [("rope", "lamp", "Video"), ("+", "Quick", "-", "Loud"), ("A+", "A-")]
)
def test_a_list_of_words_that_are_no_buttons_stays(words: tuple[str, ...]) -> None:
    box = f"<ul>{''.join(f'<li>{word}</li>' for word in words)}</ul>"
    assert [text for _, text in blocks_of_box(box)] == list(words)


@pytest.mark.parametrize(
    "said",
    [
        "The office fined the yard for cookies set with no consent, and now checks its content.",
        "Dem Inhalt des Vertrags muss der Rat erst noch zustimmen, bevor der Kai gebaut wird.",
    ],
)
def test_a_paragraph_about_consent_in_a_box_of_its_own_stays(said: str) -> None:
    assert blocks_of_box(f"<div><p>{said}</p></div>") == [("paragraph", said)]


def test_a_paragraph_beside_a_button_that_shows_another_one_stays() -> None:
    said = "Until the storm of 1931 there were nine lamps on the pier, and two men to light them."
    tabs = "".join(f"<input type='radio' name='t' id='t{n}'>" for n in range(2))
    assert ("paragraph", said) in blocks_of_box(f"<div class='x3'>{tabs}<p>{said}</p></div>")


def test_an_answer_that_is_folded_away_until_its_question_is_pressed_stays() -> None:
    question = "<h3><button aria-expanded='false'><span>Who pays for the quay?</span></button></h3>"
    answer = "The town pays one half, and the ferry pays the rest of it."
    panel = f"<div class='accordion__panel accordion__panel--hidden'><p>{answer}</p></div>"
    assert ("paragraph", answer) in blocks_of_box(f"<div>{question}{panel}</div>")
    panel = f"<div class='accordion-item__dropdown'><p>{answer}</p></div>"
    assert ("paragraph", answer) in blocks_of_box(f"<div>{question}{panel}</div>")
    panel = f"<div role='region' hidden><p>{answer}</p></div>"
    assert ("paragraph", answer) in blocks_of_box(f"<div>{question}{panel}</div>")
    assert ("paragraph", answer) in blocks_of_box(f"<div>{question[4:-5]}{panel}</div>")
    other = "<h3><button aria-expanded='false'>Menu</button></h3>"
    assert ("paragraph", answer) not in blocks_of_box(f"<div>{other}{panel}</div>")


def test_a_menu_that_unfolds_goes() -> None:
    edition = "<p>Choose the edition of the paper that you want to read.</p>"
    assert blocks_of_box(f"<div class='dropdown-toggle'>{edition}</div>") == []


@pytest.mark.parametrize(
    "pressed",
    [
        "<div role='button' aria-expanded='false'>Who pays for the quay?</div>",
        "<div class='tab' role='button' aria-expanded='true'><a>Who pays for the quay?</a></div>",
    ],
)
def test_a_box_that_is_pressed_to_unfold_the_text_after_it_heads_that(pressed: str) -> None:
    answer = "<p>The town pays one half, and the ferry pays the rest of it.</p>"
    box = f"<div class='toggle'>{pressed}<div class='tab-content'>{answer}</div></div>"
    assert blocks_of_box(box)[0] == ("heading", "Who pays for the quay?")


def test_the_title_of_a_small_box_of_text_stays() -> None:
    said = "The town pays one half, and the ferry pays the rest of it."
    box = f"<div><div><i></i>Good to know</div><div><p>{said}</p></div></div>"
    assert blocks_of_box(box) == [("paragraph", "Good to know"), ("paragraph", said)]
    linked = f"<div><div>Good to know</div><p><a href='/q'>{said}</a></p></div>"
    assert blocks_of_box(linked) == []


def test_the_name_above_a_quotation_in_a_box_stays() -> None:
    box = (
        "<div><div>Ida Lund:</div><blockquote><p>The sea is no place today.</p></blockquote></div>"
    )
    assert blocks_of_box(box) == [
        ("paragraph", "Ida Lund:"), ("quotation", "The sea is no place today."),
    ]  # fmt: skip


def test_items_that_are_unfolded_are_no_items() -> None:
    answer = "The town pays one half, and the ferry pays the rest of it."
    item = f"<li><details><summary>Who pays for the quay?</summary><p>{answer}</p></details></li>"
    assert blocks_of_box(f"<ul>{item}</ul>") == [
        ("paragraph", "Who pays for the quay?"), ("paragraph", answer),
    ]  # fmt: skip


def _links(*items: tuple[str, str]) -> str:
    linked = (f"<a href='{href}'>{words}</a>" if href else words for href, words in items)
    return f"<ul>{''.join(f'<li>{item}</li>' for item in linked)}</ul>"


@pytest.mark.parametrize(
    ("before", "items"),
    [
        (
            "<p>Before the storm, the office has put out:</p>",
            [("/a", "the table of the tides"), ("/b", "a map of the quay")],
        ),
        ("<h3>How to apply</h3>", [("/a", "read the rules of the harbour"), ("", "ask by 3 May")]),
        (
            "<h3>Documents</h3>",
            [("/a.pdf", "Letter of the mint"), ("/b.PDF?2", "Tides of this May")],
        ),
        ("<p>To download:</p>", [("/r.docx", "Report of the pilot")]),
        (
            "<p>Before the storm, the office has put out:</p>",
            [(f"https://tides.test/{at}", f"Table {at} of the tides") for at in "ab"],
        ),
    ],
    ids=["sentence", "heading", "documents", "document", "another site"],
)
def test_a_list_of_links_that_goes_on_with_the_text_stays(
    before: str, items: list[tuple[str, str]]
) -> None:
    blocks = blocks_of_box(before + _links(*items))
    assert blocks[1:] == [("list_item", words) for _, words in items]


@pytest.mark.parametrize(
    ("before", "items"),
    [
        ("<p>Topics that this report is about:</p>", [("/a", "sea level"), ("/b", "storms")]),
        ("<h3>Topics</h3>", [("/a", "level of the sea"), ("/b", "storms at the quay")]),
        ("<p>More stories from the Saltrey Post:</p>", [("/a", "Bread for all"), ("/b", "A lamp")]),
        ("<h3>Download</h3>", [("/a.pdf", "PDF (1.2 MB)"), ("/b.pdf", "PDF, small")]),
        (
            "<p>Other stories that we have published on this:</p>",
            [(f"https://m.example.org/{at}", f"Table {at} of the tides") for at in "ab"],
        ),
    ],
    ids=["announced topics", "topics", "stories", "formats", "the same site"],
)
def test_a_list_of_topics_stories_or_formats_goes(
    before: str, items: list[tuple[str, str]]
) -> None:
    assert "list_item" not in dict(blocks_of_box(before + _links(*items)))


def test_figures_and_what_they_count_stay() -> None:
    figures = (("62 m", "length of the quay"), ("90", "boats that use it"), ("£3", "a night"))
    rows = "".join(f"<div><span>{figure}</span><p>{of}</p></div>" for figure, of in figures)
    said = [text for pair in figures for text in pair]
    assert [text for _, text in blocks_of_box(f"<div class='x3'>{rows}</div>")] == said
    counted = ["62 m is the length of the quay", "90 boats have used it so far"]
    box = f"<div class='x3'>{''.join(f'<div>{line}</div>' for line in counted)}</div>"
    assert [text for _, text in blocks_of_box(box)] == counted
    player = "<div class='x3'><div>Hear it</div><div>00:00</div><div>12:04</div></div>"
    assert blocks_of_box(player) == []
    for lines in (
        ("3", "Shares", "14", "Posts"),
        ("4 photos", "View all"),
        ("£5 a month", "Join"),
        ("3 min read", "14 comments so far"),
    ):
        buttons = "".join(f"<div>{line}</div>" for line in lines)
        assert blocks_of_box(f"<div class='x3'>{buttons}</div>") == []


def test_the_years_of_a_chronology_stay() -> None:
    entries = (("1894", "The railway builds the quay."), ("1953", "A flood carries it away."))
    rows = "".join(f"<div><span>{year}</span><p>{entry}</p></div>" for year, entry in entries)
    said = [text for pair in entries for text in pair]
    assert [text for _, text in blocks_of_box(f"<div>{rows}</div>")] == said


def test_a_sentence_in_an_aside_is_a_pull_quote_if_a_name_and_a_role_sign_it() -> None:
    words = "It is the only place where you can launch a boat in a gale."
    signed = f"<p>{words}</p><p>Tom Ashdown, coxswain</p>"
    assert blocks_of_box(f"<aside>{signed}</aside>") == [
        ("quotation", words),
        ("quotation", "Tom Ashdown, coxswain"),
    ]
    assert blocks_of_box(f"<aside class='widget'>{signed}</aside>") == []
    assert blocks_of_box(f"<aside><p>{words}</p><p>Tom Ashdown</p></aside>") == []


def test_a_short_sentence_in_a_box_stays() -> None:
    assert blocks_of_box("<div>Nobody was hurt.</div>") == [("paragraph", "Nobody was hurt.")]
    for label in (
        "Sold out.", "Lamps and boats", "<a href='/1'>See all of it.</a>", "Edited by Ida Lund.",
    ):  # fmt: skip
        assert blocks_of_box(f"<div>{label}</div>") == []


@pytest.mark.parametrize("button", ["<button {}>{}</button>", "<div role='button' {}>{}</div>"])
def test_a_question_that_unfolds_its_answer_is_a_heading_whatever_its_names(button: str) -> None:
    question, answer = "Who pays for the quay?", "The town pays one half of it."
    box = button.format("aria-expanded='false' class='x1'", question)
    assert blocks_of_box(f"<div>{box}<div class='x2'><p>{answer}</p></div></div>") == [
        ("heading", question),
        ("paragraph", answer),
    ]


@pytest.mark.parametrize("words", ["© privat", "© mole Verlag", "© Foto: Ida Lund / Mole Magazin"])
def test_a_picture_with_a_copyright_sign_before_its_maker_asks_for_nothing(words: str) -> None:
    box = (
        "<div class='picture'><img src='h.jpg' alt='The harbour in fog'>"
        f"<div class='copyright'>{words}</div></div>"
    )
    assert blocks_of_box(box) == [("image", "The harbour in fog"), ("credit", words)]


_ABOUT = "Ida Lund wrote her first book about the tides of this coast, and nobody has read it."


def _signed_page(text: str, names: str = "Ida Lund") -> str:
    head = f"<title>Storm</title><meta name='author' content='{names}'><h1>Storm</h1>"
    return parse_html(f"{head}<article>{text}</article>".encode()).text


def test_a_paragraph_that_begins_with_the_author_stays_among_such_paragraphs() -> None:
    before, after = (
        "".join(f"<div>{line}</div>" for line in half) for half in (TEXT[:2], TEXT[2:])
    )
    assert _ABOUT in _signed_page(f"{before}<div>{_ABOUT}</div>{after}")


@pytest.mark.parametrize(
    "text",
    [
        "<p>{0}</p><p>{1}</p><div>{about}</div><p>{2}</p><p>{3}</p>",
        "<div>{0}</div><div>{1}</div><div class='bio'>{about}</div><div>{2}</div><div>{3}</div>",
        "<div>{0}</div><div>{1}</div><div>{2}</div><div>{3}</div><div>{about}</div>",
    ],
)
def test_a_box_about_the_author_is_removed(text: str) -> None:
    assert _ABOUT not in _signed_page(text.format(*TEXT, about=_ABOUT))


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        (
            "<h3>{name}</h3><p>The best lamp of the year burns in Skell, and nobody sees it.</p>",
            True,
        ),
        ("<ul><li><strong>{name}</strong> The lamp of Skell, which nobody sees.</li></ul>", True),
        ("<p>{name} likes the lamp of Skell best, though nobody sees it.</p>", True),
        ("<h3>{name}</h3><p>{name} is a reporter in Skell.</p>", False),
        ("<p>{name} covers the coast for this paper.</p>", False),
    ],
)
def test_what_each_of_several_authors_says_in_a_box_stays(box: str, *, stays: bool) -> None:
    names = ("Ida Lund", "Bo Oja")
    boxes = "".join(f"<div>{box.format(name=name)}</div>" for name in names)
    before, after = ("".join(f"<p>{line}</p>" for line in half) for half in (TEXT[:2], TEXT[2:]))
    text = _signed_page(f"{before}{boxes}{after}", ", ".join(names))
    assert all((name in text) is stays for name in names)


def _last_section(name: str, text: list[str]) -> str:
    """Return the article of a page whose last section ends in links: a box is not closed."""
    section = "<section><h2>{}</h2><div class='{}'>{}</div>{}</section>"
    paragraphs = ["".join(f"<p>{line}</p>" for line in lines) for lines in (TEXT, text)]
    links = "".join(f"<div>{_LINK}</div><div>{n} offers</div>" for n in range(40))
    sections = "".join(section.format(f"Part {n}", "copy", paragraphs[0], "") for n in range(3))
    last = section.format("The price", name, paragraphs[1], links)
    return parse_html(f"<title>Storm</title><h1>Storm</h1>{sections}{last}".encode()).text


_PRICE = [f"The {name} lamp costs as much as a boat, and burns for {ENDING}" for name in ("a", "b")]


def test_paragraphs_named_as_the_text_stay_though_their_box_ends_in_links() -> None:
    text = _last_section("copy", _PRICE)
    assert "The price" in text
    assert all(line in text for line in _PRICE)
    assert "counts the waves" not in text


def test_paragraphs_named_otherwise_are_removed_with_the_links_of_their_box() -> None:
    assert _PRICE[0] not in _last_section("offer", _PRICE)


def test_pages_of_many_sections_that_end_in_links_are_read_in_linear_time() -> None:
    links = "".join(f"<div>{_LINK}</div><div>{n} offers</div>" for n in range(20))
    paragraphs = "".join(f"<p>{line}</p>" for line in _PRICE)

    def page(sections: int) -> bytes:
        text = f"<div><div class='copy text'>{paragraphs}</div>{links}</div>" * sections
        return f"<title>Storm</title><article><h1>Storm</h1>{text}</article>".encode()

    parse_html(page(1))
    # not quadratic: 25 times
    assert_in_proportion(
        lambda count: parse_html(page(count)), 100, 500, at_most=8, slack_seconds=0.1
    )


@pytest.mark.parametrize(
    "box",
    [
        "<div class='rating'><h4>Verdict</h4><p>False</p></div>",
        "<section><h4>Verdict</h4><div class='rating-badge'><span>False</span></div></section>",
        "<section><h4>Verdict</h4><p class='rating'><img src='/f.png'>False</p></section>",
    ],
)
def test_the_word_by_which_a_claim_is_rated_stays(box: str) -> None:
    lines = [block for block in blocks_of_box(box) if block[0] != "image"]
    assert lines == [("heading", "Verdict"), ("paragraph", "False")]


@pytest.mark.parametrize(
    "rated",
    [
        *(
            "4.8 from 12 votes",
            "★★★★",
            "<a href='/rate'>Rate this</a>",
            "Be the first to rate this.",
        ),
        "Log in to vote",
    ],
)
def test_votes_and_stars_are_no_verdict(rated: str) -> None:
    assert blocks_of_box(f"<div class='rating'><h4>Rating</h4><p>{rated}</p></div>") == []


def test_the_claim_that_a_page_checks_stays_above_the_text() -> None:
    claim = "“The keeper was told of the crack and did nothing,” Ben Poe wrote."
    box = f"<div class='claim-box'><div>Claim</div><div>{claim}</div><div>Verdict</div>False</div>"
    text = "".join(f"<p>{line}</p>" for line in _PRICE)
    page = f"<h1>Did the keeper know?</h1>{box}<div class='article-content'>{text}</div>"
    article = parse_html(f"<title>Did the keeper know?</title><article>{page}".encode())
    assert [each for each in ("Claim", claim, "Verdict", "False") if each not in article.text] == []


@pytest.mark.parametrize(
    ("items", "stays"),
    [
        (("Length: 412 m", "Piles: of oak"), True),
        (("14 metres wide", "Built in 1911"), True),
        (("Saltrey", "Norwick"), False),
    ],
)
def test_a_line_that_heads_a_box_of_values_stays(items: tuple[str, ...], *, stays: bool) -> None:
    listed = "".join(f"<li>{item}</li>" for item in items)
    lines = blocks_of_box(f"<div><div>The pier at work</div><ul>{listed}</ul></div>")
    assert (("paragraph", "The pier at work") in lines) is stays


@pytest.mark.parametrize("title", ["Fakta: The sluice", "Key facts", "Steckbrief: Die Schleuse"])
def test_a_box_that_says_that_it_holds_facts_may_be_short(title: str) -> None:
    points = "<li>Built in 1911.</li><li>It is 14 metres wide.</li>"
    assert blocks_of_box(f"<aside class='x9f'><h3>{title}</h3><ul>{points}</ul></aside>") == [
        ("heading", title), ("list_item", "Built in 1911."), ("list_item", "It is 14 metres wide."),
    ]  # fmt: skip


_VALUES = "<ul><li>62 m: the length of the quay</li><li>Lamps: 14</li><li>9 boats lost</li></ul>"


def _page_with_aside(box: str, *, before: str = "<p>{}</p>", after: str = "<p>{}</p>") -> str:
    said = "Nobody has counted the lamps, says the keeper, since the second pier was built."
    text = before.format(said) + f"<aside>{box}</aside><h2>The second pier</h2>"
    page = f"<article><h1>Lamps</h1><p>{said} Yet.</p>{text}{after.format(said)}</article>"
    return parse_html(f"<html><body>{page}</body></html>".encode()).text


def test_a_box_of_values_at_the_end_of_a_section_stays() -> None:
    assert "Lamps: 14" in _page_with_aside(f"<h3>By the numbers</h3>{_VALUES}")


@pytest.mark.parametrize(
    ("box", "before", "after"),
    [
        (_VALUES, "<p>{}</p>", "<p>{}</p>"),  # without a heading
        (f"<h3>How long is the quay?</h3>{_VALUES}", "<p>{}</p>", "<p>{}</p>"),  # a poll
        ("<h3>Lamps</h3><ul><li>The pier</li><li>The mole</li></ul>", "<p>{}</p>", "<p>{}</p>"),
        (f"<h3>Numbers</h3>{_VALUES}".replace("Lamps", _LINK), "<p>{}</p>", "<p>{}</p>"),
        (f"<h3>Numbers</h3>{_VALUES}", "<section><p>{}</p></section>", "<p>{}</p>"),
        (f"<h3>Numbers</h3>{_VALUES}", "<p>{}</p>", "<ul><li>{}</li></ul>"),
    ],
)
def test_other_asides_at_the_end_of_a_section_go(box: str, before: str, after: str) -> None:
    text = _page_with_aside(box, before=before, after=after)
    assert "62 m" not in text
    assert "The mole" not in text
