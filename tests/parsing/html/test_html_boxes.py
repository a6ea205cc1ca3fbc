"""Boxes between the paragraphs of an article: which stay, which are folded, which go."""

import pytest
from article_promises import check_promises

from reader.model.article import Article, BlockKind
from reader.parsing.html.page import parse_html

_ENDING = (
    "ferry will not sail today, the captain said, because a storm is coming in from the sea and"
    " nobody wants to be out there."
)
_TEXT = [f"The {name} {_ENDING}" for name in ("first", "second", "third", "fourth")]


def _article(box: str, *, after: str = "") -> Article:
    before, behind = ("".join(f"<p>{text}</p>" for text in half) for half in (_TEXT[:2], _TEXT[2:]))
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body><article>"
        f"<h1>Storm keeps the ferries in port</h1><div class='text'>{before}{box}{behind}{after}"
        "</div></article></body></html>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/section/page.html")
    check_promises(article)
    return article


def _between(box: str) -> list[tuple[str, str]]:
    """Kind and text of the blocks between the second and the third paragraph."""
    article = _article(box)
    blocks = [(str(block.kind), block.span.of(article.text)) for block in article.blocks]
    texts = [text for _, text in blocks]
    return blocks[texts.index(_TEXT[1]) + 1 : texts.index(_TEXT[2])]


_LINK = "<a href='/1'>The harbour master who counts the waves every morning</a>"
_SHORTER = "<a href='/2'>Bread for sailors</a>"


@pytest.mark.parametrize(
    "title",
    [
        "Related stories", "You may also like", "Mehr zum Thema", "À lire aussi", "Lee también",
        "Te puede interesar", "Leggi anche", "Читайте также", "関連記事", "اقرأ أيضا", "Anything",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "box",
    [
        "<div><h3>{}</h3><ul><li>{}</li><li>{}</li></ul></div>",
        "<section><h4>{}</h4><p>{}</p><p>{}</p></section>",
        "<div class='x9'><strong>{}</strong><div>{}</div><div>{}</div></div>",
        "<aside><h3>{}</h3><ol><li>{}</li><li>{}</li></ol></aside>",
    ],
)
def test_boxes_of_links_go_whatever_they_are_called(box: str, title: str) -> None:
    assert _between(box.format(title, _LINK, _SHORTER)) == []


@pytest.mark.parametrize(
    "box",
    [
        "<ul><li><a href='/sharer'>Facebook</a></li><li><a href='mailto:?x'>Mail</a></li></ul>",
        "<div><span>Share</span> <a href='/f'>Facebook</a> <a href='/w'>WhatsApp</a></div>",
        "<div class='poll'><h4>Would you sail?</h4><ul><li>Yes</li><li>No</li></ul></div>",
        "<div class='about-author'><h4>About the author</h4><p>Ida Lund likes boats.</p></div>",
        "<div><a href='/1'><img src='/1.jpg'><h4>The man who counts waves</h4></a></div>",
        "<div>Advertisement</div><div>Story continues below</div>",
    ],
    ids=["share list", "share bar", "poll", "author", "cards", "advertisement"],
)
def test_bars_and_cards_go(box: str) -> None:
    assert _between(box) == []


@pytest.mark.parametrize(
    "request_",
    [
        "Sign up for our weekly newsletter and never miss a boat.",
        "Abonnieren Sie unseren Newsletter und lesen Sie ihn am Freitag.",
        "Inscrivez-vous à notre newsletter du vendredi.",
        "Suscríbete a nuestro boletín semanal.",
        "Iscriviti alla newsletter del porto.",
        "Zapisz się na nasz newsletter.",
        "Подпишитесь на наш телеграм-канал.",
        "اشترك في نشرتنا الأسبوعية.",
    ],
)
def test_requests_to_subscribe_are_folded_with_their_box(request_: str) -> None:
    assert _between(f"<p>{request_}</p>") == [("promo", request_)]
    legal = "<p>By signing up you agree to our <a href='/t'>terms</a>.</p>"
    box = _between(f"<div><h3>Get the letter</h3><p>{request_}</p><form></form>{legal}</div>")
    assert {kind for kind, _ in box} <= {"promo"}


@pytest.mark.parametrize("offer", ["Check price at Shop", "View deal", "Zum Angebot", "£20"])
def test_products_without_a_price_stay(offer: str) -> None:
    card = (
        "<div class='card'><h3><a href='https://shop.example/l'>Lantern Aurel</a></h3><p>It burns"
        " for nine hours and can be hung on any railing, in rain or in snow.</p>"
        f"<a href='https://shop.example/l'>{offer}</a></div>"
    )
    assert [kind for kind, _ in _between(card)][:2] == ["heading", "paragraph"]


@pytest.mark.parametrize("title", ["Sources", "Further reading", "Quellen", "Liens externes"])
def test_sources_below_the_article_stay(title: str) -> None:
    links = "".join(f"<li><a href='https://{n}.example/'>Letter {n}</a></li>" for n in "abc")
    article = _article("", after=f"<h2>{title}</h2><ul>{links}</ul>")
    kinds = [block.kind for block in article.blocks][-4:]
    assert kinds == [BlockKind.HEADING, *[BlockKind.LIST_ITEM] * 3]


def test_a_list_of_addresses_stays() -> None:
    links = "".join(
        f"<li><a href='https://{n}.example/x'>https://{n}.example/x</a></li>" for n in "ab"
    )
    assert [kind for kind, _ in _between(f"<ul>{links}</ul>")] == ["list_item"] * 2


def test_an_item_that_begins_with_a_link_stays_in_its_list() -> None:
    items = (
        f"<li>{_LINK} was asked about the storm, and he said no more than that.</li>"
        "<li>The pilot had nothing to add, and did so at length.</li>"
        "<li>The cook had seen it coming in the soup.</li>"
    )
    assert [kind for kind, _ in _between(f"<ul>{items}</ul>")] == ["list_item"] * 3


def test_contents_that_lead_inside_the_page_are_no_teasers() -> None:
    items = "".join(f"<li><a href='#p{n}'>Part {n} of the long report</a></li>" for n in range(3))
    assert len(_between(f"<ul>{items}</ul>")) == 3


def test_a_quotation_in_an_aside_stays() -> None:
    box = "<aside class='quote'><div>Ida:</div><blockquote><p>Not today.</p></blockquote></aside>"
    assert ("quotation", "Not today.") in _between(box)


def test_captions_of_films_go_and_those_of_pictures_stay() -> None:
    film = "<figure><div class='player'></div><figcaption>The horn, on film</figcaption></figure>"
    picture = "<figure><img src='h.jpg'><figcaption>The horn, in brass</figcaption></figure>"
    assert _between(film) == []
    assert [kind for kind, _ in _between(picture)] == ["image", "caption"]


def test_a_label_before_a_name_makes_a_credit() -> None:
    box = "<figure><img src='h.jpg'><figcaption>{}</figcaption></figure>"
    hidden = "<span class='credit'><span class='visually-hidden'>Credit</span> Ida Lund</span>"
    for words in ("CreditIda Lund", "Credit Ida Lund", hidden):
        assert _between(box.format(words))[1:] == [("credit", "Credit: Ida Lund")]


def test_utility_classes_say_nothing() -> None:
    box = (
        "<div class='relative overflow-hidden md:hidden'><p>The cook had seen it coming.</p></div>"
    )
    assert [text for _, text in _between(box)] == ["The cook had seen it coming."]


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


def test_what_leads_elsewhere_goes_from_a_list_that_is_text() -> None:
    box = (
        "<ul><li>The council voted for closure on Tuesday</li><li>No car crosses before autumn</li>"
        "<li>Ferries leave every twelve minutes from six</li>"
        "<li><a href='/'>More such news on the front page of our daily paper</a></li></ul>"
    )
    assert [text for _, text in _between(box)] == [
        "The council voted for closure on Tuesday",
        "No car crosses before autumn",
        "Ferries leave every twelve minutes from six",
    ]


def test_a_card_of_another_page_goes_with_its_picture() -> None:
    box = (
        "<figure class='card bookmark-card'><a href='https://other.example.org/'>"
        "<div class='card-title'>Bread for sailors</div>"
        "<div class='card-description'>Who bakes it, and why it keeps for a year.</div>"
        "<div class='card-site'>Other Paper</div><p><img src='/bread.jpg'></p></a></figure>"
    )
    assert _between(box) == []


@pytest.mark.parametrize("name", ["call-to-action", "callToAction"])
def test_what_an_office_tells_to_do_stays(name: str) -> None:
    line = "You must tell the harbour master within three days when a rope breaks."
    assert _between(f"<div class='{name}'><p>{line}</p></div>") == [("paragraph", line)]


@pytest.mark.parametrize("name", ["call-to-action", "callToAction"])
def test_what_a_shop_tells_to_do_goes(name: str) -> None:
    box = f"<div class='{name}'><h3>Sail!</h3><p>See <a href='/shop'>the prices</a></p></div>"
    assert _between(box) == []


def test_what_stands_beside_a_field_for_an_address_goes() -> None:
    box = (
        "<div class='x3'><h3>Tide tables</h3><p>What the river did this week, every Friday.</p>"
        "<div><form><input type='email'><button>Send</button></form></div></div>"
    )
    assert _between(box) == []


def test_an_article_with_a_field_for_an_address_in_it_stays() -> None:
    form = "<form><input type='email' name='email'><button>Send</button></form>"
    assert _article(form).text.count(_ENDING) == len(_TEXT)


_FACTS = [
    ("heading", "The ferries in numbers"),
    ("list_item", "Nine boats, of which two are older than the harbour"),
    ("list_item", "Forty crossings a day before the storm"),
]


@pytest.mark.parametrize("box", ["<aside>{}</aside>", "<div class='infobox'>{}</div>"])
def test_a_box_of_facts_between_paragraphs_stays(box: str) -> None:
    items = "".join(f"<li>{text}</li>" for _, text in _FACTS[1:])
    assert _between(box.format(f"<h3>{_FACTS[0][1]}</h3><ul>{items}</ul>")) == _FACTS


@pytest.mark.parametrize(
    "box",
    [
        "<aside class='newsletter'><h3>Tides</h3><p>What the river did on Friday.</p></aside>",
        (
            "<aside><h3>Tide tables</h3><p>What the river did.</p>"
            "<form><input type='email'></form></aside>"
        ),
        "<aside><h3>Most read</h3><ul><li><a href='/1'>The master counts</a></li></ul></aside>",
    ],
)
def test_other_boxes_beside_the_text_go(box: str) -> None:
    assert not [kind for kind, _ in _between(box) if kind != "promo"]


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this article had the wrong year.",
        "This article was amended on 3 March 2026 to give the right year.",
        "Berichtigung: In einer früheren Fassung stand das falsche Jahr.",
    ],
)
def test_a_correction_stays(line: str) -> None:
    assert _between(f"<div class='correction'><p>{line}</p></div>") == [("paragraph", line)]


def test_a_request_to_suggest_a_correction_goes() -> None:
    assert _between("<div class='correction'><p>Suggest a correction</p></div>") == []


def test_the_rest_of_an_article_behind_a_button_is_read() -> None:
    rest = "".join(f"<p>{text} That was all.</p>" for text in _TEXT)
    hidden = f"<div class='read-more-wrapper' style='display:none'>{rest}</div>"
    assert _article("", after=f"<button>Go on</button>{hidden}").text.count("That was all.") == 4


@pytest.mark.parametrize("name", ["modal", "menu-mobile", "x1"])
def test_other_hidden_boxes_are_not(name: str) -> None:
    rest = "".join(f"<p>{text} That was all.</p>" for text in _TEXT)
    hidden = f"<div class='{name}' style='display:none'>{rest}</div>"
    assert "That was all." not in _article("", after=hidden).text


def test_single_words_in_a_list_between_paragraphs_stay() -> None:
    box = "<ul><li><b>Rope</b></li><li><a href='/oil'>Oil</a></li><li>A lamp</li></ul>"
    assert [text for _, text in _between(box)] == ["Rope", "Oil", "A lamp"]


def test_the_line_below_a_picture_in_its_box_stays_with_it() -> None:
    box = "<div class='image'><img src='/a.jpg' alt='A'><div>The tower in rain</div></div>"
    assert _between(box) == [("image", "A"), ("caption", "The tower in rain")]


def test_a_box_that_says_that_it_is_a_heading_is_one() -> None:
    box = "<div role='heading' aria-level='3'>What the captain says</div>"
    assert _between(box) == [("heading", "What the captain says")]


def test_a_card_of_another_story_goes_with_its_picture() -> None:
    card = (
        "<div class='x1'><div><img src='/b.jpg' alt='Bread'></div><div><h3>{}</h3>"
        "<p>The baker opens at four in the morning.</p></div></div>"
    )
    assert _between(card.format(_LINK)) == []


def test_a_sentence_among_the_text_stays_beside_a_request_to_subscribe() -> None:
    said = (
        "The harbour master expects calm on Thursday, and says that he has been wrong about the"
        " wind only twice in the eleven years."
    )
    asked = "Get our newsletter with all the news of the day. Sign up here."
    blocks = _between(f"<div><p>{said}</p><p>{asked}</p></div>")
    assert blocks == [("paragraph", said), ("promo", asked)]


@pytest.mark.parametrize("name", ["sidebar", "infobox"])
def test_a_long_box_of_text_between_paragraphs_stays_whatever_it_is_called(name: str) -> None:
    said = [f"Wave {number} {_ENDING}" for number in range(14)]
    lines = "".join(f"<div class='para'>{text}</div>" for text in said)
    box = f"<div class='{name}'><p class='title'>A word on waves</p>{lines}</div>"
    assert [text for _, text in _between(box)] == ["A word on waves", *said]


@pytest.mark.parametrize(
    "said",
    [
        "In einer früheren Fassung dieses Textes stand, es seien 17 Dezibel gewesen. Es waren 71.",
        "Dans une version précédente de cet article, il était question de 17 décibels, et non 71.",
        "En una versión anterior de este artículo se hablaba de 17 decibelios, y eran 71.",
    ],
)
def test_what_was_wrong_before_stays_at_the_end(said: str) -> None:
    article = _article(
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
    kinds = [kind for kind, text in _between(entries) if text.endswith(said)]
    assert kinds == ["paragraph"] * 3


@pytest.mark.parametrize(
    "name", ["infobox", "factbox", "article__faktenbox", "rating rating--false"]
)
def test_a_box_that_is_called_one_of_facts_stays_at_the_end_too(name: str) -> None:
    fact = "The ferry is 61 metres long and has crossed the strait since 1988, mostly at night."
    article = _article(
        "",
        after=f"<div class='{name}'><div class='{name}__title'>The ferry</div><p>{fact}</p></div>",
    )
    blocks = [(str(block.kind), block.span.of(article.text)) for block in article.blocks]
    assert blocks[-2:] == [("heading", "The ferry"), ("paragraph", fact)]


@pytest.mark.parametrize(
    "inner",
    [
        "<b>Rating</b><span>4.5 of 5</span>",  # says nothing in a sentence
        f"<p>{_LINK} is what most of our readers opened on this stormy day at the harbour.</p>",
        "<p>Subscribe to our newsletter and be told of every storm before it has reached land.</p>",
    ],
)
def test_other_boxes_of_that_name_go(inner: str) -> None:
    article = _article("", after=f"<div class='rating infobox'>{inner}</div>")
    assert article.text.endswith(_TEXT[-1])


def test_the_first_lines_of_a_story_stay_though_they_are_called_its_teaser() -> None:
    open_, closed = ("".join(f"<p>{text}</p>" for text in half) for half in (_TEXT[:2], _TEXT[2:]))
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body><article>"
        "<h1>Storm keeps the ferries in port</h1>"
        f"<div class='teaser-content'><div>6 min</div>{open_}</div>"
        f"<div class='remainder-content'>{closed}</div></article></body></html>"
    )
    article = parse_html(page.encode())
    assert [block.span.of(article.text) for block in article.blocks][1:] == _TEXT


def test_one_paragraph_before_the_rest_of_a_story_stays_below_headline_and_picture() -> None:
    figure = (
        "<figure><img src='/1.jpg' alt='Waves'><figcaption>Waves break over the quay of Saltrey on "
        "Monday morning, when the last ferry had come in. (Ida Lund/Brenn Press)</figcaption>"
        "</figure>"
    )
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body><article>"
        "<h1>Storm keeps the ferries in port</h1><h2>Nobody will sail before Thursday.</h2>"
        f"<div>March 4, 2025</div>{figure}<div class='teaser-content'><p>{_TEXT[0]}</p></div>"
        f"<div>{''.join(f'<p>{text}</p>' for text in _TEXT[1:])}</div></article></body></html>"
    )
    article = parse_html(page.encode())
    said = [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.PARAGRAPH]
    assert said[-len(_TEXT) :] == _TEXT


def test_the_teaser_of_another_story_goes() -> None:
    box = f"<div class='teaser'><h3>{_LINK}</h3><p>{_TEXT[0]} <a href='/1'>{_TEXT[1]}</a></p></div>"
    assert _between(box) == []


@pytest.mark.parametrize("name", ["qc-cmp2-container", "cmpbox", "sp_message_container_1"])
def test_what_asks_for_consent_goes(name: str) -> None:
    asks = "We and our partners store and read data on your device, to show what you may like."
    article = _article("", after=f"</article><div id='{name}'><h2>Privacy</h2><p>{asks}</p></div>")
    assert asks not in article.text


def test_a_button_that_shares_does_not_fold_what_is_said_beside_it() -> None:
    said = "Can the Minister tell the House how many of those boats are hers?"
    box = (
        f"<div><div class='share'><a href='#c2'>Share this</a></div><div><p>{said}</p></div></div>"
    )
    assert _between(box) == [("paragraph", said)]


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
def test_a_list_that_a_heading_announces_stays(items: str) -> None:
    assert len(_between(f"<h4>Where the sea is best:</h4><ul>{items}</ul>")) > 2


def test_a_list_of_stories_of_one_site_goes_with_what_announces_it() -> None:
    links = "".join(f"<li><a href='https://a.example/{at}'>Another story {at}</a>" for at in "123")
    assert _between(f"<p>Also on this:</p><ul>{links}</ul>") == []


@pytest.mark.parametrize("name", ["sidebar", "widget", "newsletter"])
def test_long_boxes_around_a_short_article_that_is_marked_as_such_go(name: str) -> None:
    box = "".join(f"<p>{text}</p>" for text in _TEXT) * 2
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body>"
        f"<h1>Storm keeps the ferries in port</h1><div class='{name}'>{box}</div><div"
        f" itemprop='articleBody'><p>{_ENDING.capitalize()}</p></div></body></html>"
    )
    article = parse_html(page.encode())
    texts = [block.span.of(article.text) for block in article.blocks]
    assert texts == ["Storm keeps the ferries in port", _ENDING.capitalize()]
