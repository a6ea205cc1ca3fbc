"""Boxes between an article's paragraphs that are not part of it are removed or folded."""

import pytest
from boxed_page import ENDING, TEXT, blocks_of_box, boxed_article
from listed_blocks import block_texts

from reader.parsing.html.page import parse_html

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
def test_boxes_of_links_are_removed_whatever_they_are_called(box: str, title: str) -> None:
    assert blocks_of_box(box.format(title, _LINK, _SHORTER)) == []


@pytest.mark.parametrize(
    "box",
    [
        "<ul><li><a href='/sharer'>Facebook</a></li><li><a href='mailto:?x'>Mail</a></li></ul>",
        "<div><span>Share</span> <a href='/f'>Facebook</a> <a href='/w'>WhatsApp</a></div>",
        "<div class='poll'><h4>Would you sail?</h4><ul><li>Yes</li><li>No</li></ul></div>",
        "<div class='about-author'><h4>About the author</h4><p>Ida Lund likes boats.</p></div>",
        "<div><a href='/1'><img src='/1.jpg'><h4>The man who counts waves</h4></a></div>",
        "<a href='/1'><img src='/1.jpg'><div>Harbour</div><div>The man who counts waves</div></a>",
        "<a href='/1'><h4>The man who counts waves</h4><p>He has done so for years.</p></a>",
        "<div>Advertisement</div><div>Story continues below</div>",
        "<div><h4>Text Size</h4><ul><li>-</li><li>+</li><li>reset</li></ul></div>",
    ],
    ids=[
        *("share list", "share bar", "poll", "author", "cards", "card", "teaser", "advertisement"),
        "text size",
    ],
)
def test_bars_and_cards_are_removed(box: str) -> None:
    assert blocks_of_box(box) == []


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
    assert blocks_of_box(f"<p>{request_}</p>") == [("promo", request_)]
    legal = "<p>By signing up you agree to our <a href='/t'>terms</a>.</p>"
    box = blocks_of_box(f"<div><h3>Get the letter</h3><p>{request_}</p><form></form>{legal}</div>")
    assert {kind for kind, _ in box} <= {"promo"}


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Related stories", "What she counts"),
        ("Keep reading", "What to see"),
        ("Mehr zum Thema", "Empfehlungen"),
        ("Nos derniers articles", "À ne pas manquer"),
        ("Últimas noticias", "Recomendados"),
        ("Correlati", "Da non perdere"),
        ("Siste nytt", "Anbefalt"),
    ],
)
def test_stories_of_the_site_with_summaries_are_removed_with_the_title_of_their_list(
    title: str, other: str
) -> None:
    story = "<div><h4>{}</h4><p>She has done so for eleven years, and was wrong twice.</p></div>"
    stories = "".join(story.format(link) for link in (_LINK, f"<b>{_LINK}</b>"))
    assert blocks_of_box(f"<div class='x1'><h3>{title}</h3>{stories}</div>") == []
    kept = blocks_of_box(f"<div class='x1'><h3>{other}</h3>{stories}</div>")
    assert [kind for kind, _ in kept] == ["heading", "heading", "paragraph", "heading", "paragraph"]


def test_a_few_lines_above_a_button_to_subscribe_are_folded() -> None:
    box = "<div><h3>The tide letter</h3><p>What the river did, on Fridays.</p><div>{}</div></div>"
    for button in (
        "<button>Sign up</button>",
        "<button><b>Jetzt abonnieren</b> →</button>",
        "<button>S’abonner</button>",
        "<button>登録する</button>",
        "<a href='/letter'>Aanmelden</a>",
        "<a href='/letter'>Prenumerera ›</a>",
        "<a href='/letter'>立即订阅</a>",
    ):
        assert {kind for kind, _ in blocks_of_box(box.format(button))} == {"promo"}
    kept = [kind for kind, _ in blocks_of_box(box.format("<button>Share</button>"))]
    assert kept == ["heading", "paragraph"]


_COOKIES = (
    "<div class='css-1x'><h2>Your privacy</h2><p>We and our 14 partners store cookies on a device,"
    " so that we know who reads about boats, and you may change that at any time.</p><p>Some of"
    " them do so whether you like it or not, and say that it is in their interest.</p>{}</div>"
)


@pytest.mark.parametrize(
    "buttons",
    [
        "<div><button>Accept all</button><button>Settings</button></div>",
        "<div role='button'><span>Tout refuser</span></div>",
    ],
)
def test_a_dialog_about_cookies_is_known_by_its_words_and_buttons(buttons: str) -> None:
    assert blocks_of_box(_COOKIES.format(buttons)) == []
    assert blocks_of_box(_COOKIES.replace("h2>", "h1>").format(buttons)) == []
    assert len(blocks_of_box(_COOKIES.format("<button>Share</button>"))) == 3
    other = _COOKIES.replace("cookies", "maps").format(buttons)
    assert len(blocks_of_box(other)) >= 3


def test_a_page_that_is_only_a_dialog_about_cookies_shows_it() -> None:
    page = f"<h1>Storm</h1>{_COOKIES.format('<button>Accept all</button>')}"
    assert "14 partners" in parse_html(page.encode()).text


@pytest.mark.parametrize(("headline", "lines"), [("<h1>Storm</h1>", 5), ("", 12)])
def test_an_article_in_one_box_with_a_dialog_about_cookies_stays(headline: str, lines: int) -> None:
    dialog = _COOKIES[_COOKIES.index("<p>") :].format("<button>Accept all</button>")
    story = "<p>The ferry stays in port until the storm has gone, the council says.</p>" * lines
    comments = "<p>Nobody asked me, and I have been on that pier for longer than it is.</p>" * 9
    page = f"<div>{dialog.removesuffix('</div>')}{headline}{story}</div><div>{comments}</div>"
    assert parse_html(page.encode()).text.count("stays in port") == lines


def test_captions_of_films_are_removed_and_those_of_pictures_stay() -> None:
    film = "<figure><div class='player'></div><figcaption>The horn, on film</figcaption></figure>"
    picture = "<figure><img src='h.jpg'><figcaption>The horn, in brass</figcaption></figure>"
    assert blocks_of_box(film) == []
    assert [kind for kind, _ in blocks_of_box(picture)] == ["image", "caption"]


def test_items_that_link_elsewhere_are_removed_from_a_list_of_text() -> None:
    box = (
        "<ul><li>The council voted for closure on Tuesday</li><li>No car crosses before autumn</li>"
        "<li>Ferries leave every twelve minutes from six</li>"
        "<li><a href='/'>More such news on the front page of our daily paper</a></li></ul>"
    )
    assert [text for _, text in blocks_of_box(box)] == [
        "The council voted for closure on Tuesday",
        "No car crosses before autumn",
        "Ferries leave every twelve minutes from six",
    ]


def test_a_card_of_another_page_is_removed_with_its_picture() -> None:
    box = (
        "<figure class='card bookmark-card'><a href='https://other.example.org/'>"
        "<div class='card-title'>Bread for sailors</div>"
        "<div class='card-description'>Who bakes it, and why it keeps for a year.</div>"
        "<div class='card-site'>Other Paper</div><p><img src='/bread.jpg'></p></a></figure>"
    )
    assert blocks_of_box(box) == []


@pytest.mark.parametrize("name", ["call-to-action", "callToAction"])
def test_instructions_of_a_shop_are_removed(name: str) -> None:
    box = f"<div class='{name}'><h3>Sail!</h3><p>See <a href='/shop'>the prices</a></p></div>"
    assert blocks_of_box(box) == []


def test_text_beside_a_field_for_an_address_is_removed() -> None:
    box = (
        "<div class='x3'><h3>Tide tables</h3><p>What the river did this week, every Friday.</p>"
        "<div><form><input type='email'><button>Send</button></form></div></div>"
    )
    assert blocks_of_box(box) == []


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
def test_other_boxes_beside_the_text_are_removed(box: str) -> None:
    assert not [kind for kind, _ in blocks_of_box(box) if kind != "promo"]


def test_a_request_to_suggest_a_correction_is_removed() -> None:
    assert blocks_of_box("<div class='correction'><p>Suggest a correction</p></div>") == []


@pytest.mark.parametrize("name", ["modal", "menu-mobile", "x1"])
def test_hidden_boxes_that_are_no_answers_are_not_read(name: str) -> None:
    rest = "".join(f"<p>{text} That was all.</p>" for text in TEXT)
    hidden = f"<div class='{name}' style='display:none'>{rest}</div>"
    assert "That was all." not in boxed_article("", after=hidden).text


@pytest.mark.parametrize(
    "box",
    [
        "<div id='comments' hidden>{}</div>",
        "<div popover>{}</div>",
        "<div role='dialog' hidden>{}</div>",
        "<div hidden>{}<form><textarea></textarea></form></div>",
    ],
)
def test_what_a_button_shows_is_not_read_unless_it_answers_it(box: str) -> None:
    button = "<h3><button aria-expanded='false'>What do you think?</button></h3>"
    shown = box.format("<p>Nobody wants to wait for the bell any longer than I do.</p>")
    assert "bell" not in boxed_article("", after=f"{button}{shown}").text


@pytest.mark.parametrize("lines", ["{}{}", "<p>Food</p>{}{}<span>3 min read</span>"])
def test_a_card_of_another_story_is_removed_with_its_picture(lines: str) -> None:
    title = _LINK.replace("/1", "https://other.net/1")
    text = (
        "<p>The baker opens at four in the morning, and bakes for all ships on the two piers.</p>"
    )
    picture = "<div><img src='/b.jpg' alt='Bread'></div>"
    words = lines.format(f"<h3>{title}</h3>", text)
    assert blocks_of_box(f"<div class='x1'>{picture}<div>{words}</div></div>") == []
    day = "<div class='x2'>7 March 2026 -- Updated 14:46</div>"
    assert blocks_of_box(f"<div><div>{title}</div>{day}{picture}<div>{text}</div></div>") == []


@pytest.mark.parametrize("around", ["{}", "<p>Harbour</p>{}", "{}<time>1 May 2026</time>"])
def test_a_teaser_of_another_story_is_removed_though_nothing_names_its_box(around: str) -> None:
    teaser = (
        f"<h4>{_LINK}</h4><p>Sixteen waves in a minute are a calm day to her, and twenty are none"
        " on which she would go out.</p>"
    )
    assert blocks_of_box(f"<div class='css-1k9'>{around.format(teaser)}</div>") == []
    short = (
        f"<h4>{_LINK}</h4><p>Sixteen waves in a minute are a calm day to her, and to her dog.</p>"
    )
    others = short.replace("h4", "p").replace("/1", "/2")
    assert blocks_of_box(f"<div>{around.format(short)}{around.format(others)}</div>") == []


def test_only_the_list_in_the_box_of_a_paragraph_and_the_share_bar_of_a_picture_go() -> None:
    said = (
        "The boats lay in the harbour for three days, and nobody was seen on either of the piers."
    )
    titles = f"<h3>Related</h3><ul><li>{_LINK}</li><li>{_LINK}</li></ul>"
    assert blocks_of_box(f"<section><p>{said} {said}</p>{titles}</section>") == [
        ("paragraph", f"{said} {said}")
    ]
    share = "<a href='https://www.facebook.com/sharer.php?u=x'>Facebook</a>"
    picture = "<div><img src='/1.jpg' alt='Waves'>{}</div>"
    assert blocks_of_box(picture.format(f"<div>{share}</div><div>Save</div>")) == [
        ("image", "Waves")
    ]
    assert blocks_of_box(picture.format(f"<div>{_LINK}</div><div>{share}</div>")) == []


@pytest.mark.parametrize(
    "inner",
    [
        "<b>Rating</b><span>4.5 of 5</span>",  # contains no sentence
        "<h3>Rating</h3><ul><li>Votes: 120</li><li>Stars: 4.5</li></ul>",
        "<b>Rating</b><p>4.5 of 5 stars.</p><p>120 votes.</p><p>Thank you for your vote.</p>",
        "<p>Was any of this useful to you?</p><p>Click on one of the stars, please!</p>",
        "<p>Click on one of the stars, please!</p><p>Nobody has! Be the first one who votes.</p>",
        f"<p>{_LINK} is what most of our readers opened on this stormy day at the harbour.</p>",
        "<p>Subscribe to our newsletter and be told of every storm before it has reached land.</p>",
    ],
)
def test_other_boxes_with_the_name_of_a_teaser_are_removed(inner: str) -> None:
    article = boxed_article("", after=f"<div class='rating infobox'>{inner}</div>")
    assert article.text.endswith(TEXT[-1])


@pytest.mark.parametrize(
    "name", ["lees-ook", "box-leggi-anche", "werbung", "mas-leidas", "relaterat"]
)
def test_boxes_named_in_other_languages_for_other_stories_or_advertising_go(name: str) -> None:
    said = "The cheese market opens again in April, and the town hopes for many visitors."
    assert blocks_of_box(f"<div class='{name}'><p>{said}</p></div>") == []


@pytest.mark.parametrize("name", ["recuadro publicidad", "infobox ad", "fakta newsletter"])
def test_an_advertisement_named_like_a_box_of_facts_is_removed(name: str) -> None:
    offer = "<p>Our lamps burn all night, even in the worst of storms, and cost ninety crowns.</p>"
    article = boxed_article("", after=f"<aside class='{name}'><h4>Lamps</h4>{offer}</aside>")
    assert article.text.endswith(TEXT[-1])


@pytest.mark.parametrize(
    "box",
    [
        "<div class='teaser'><p class='lead'>A lamp was found. It burns again.</p></div>",
        "<div class='comments sidebar summary'><ul><li>Great text!</li><li>Thanks.</li></ul></div>",
    ],
)
def test_a_standfirst_of_another_story_and_comments_among_the_text_are_removed(box: str) -> None:
    assert blocks_of_box(box) == []


def test_the_teaser_of_another_story_is_removed() -> None:
    box = f"<div class='teaser'><h3>{_LINK}</h3><p>{TEXT[0]} <a href='/1'>{TEXT[1]}</a></p></div>"
    assert blocks_of_box(box) == []


@pytest.mark.parametrize("name", ["qc-cmp2-container", "cmpbox", "sp_message_container_1"])
def test_requests_for_consent_are_removed(name: str) -> None:
    asks = "We and our partners store and read data on your device, to show what you may like."
    article = boxed_article(
        "", after=f"</article><div id='{name}'><h2>Privacy</h2><p>{asks}</p></div>"
    )
    assert asks not in article.text


def test_a_list_of_stories_of_one_site_is_removed_with_what_announces_it() -> None:
    links = "".join(f"<li><a href='https://a.example/{at}'>Another story {at}</a>" for at in "123")
    assert blocks_of_box(f"<p>Also on this:</p><ul>{links}</ul>") == []


@pytest.mark.parametrize("name", ["sidebar", "widget", "newsletter"])
def test_long_boxes_around_a_short_article_that_is_marked_as_such_are_removed(name: str) -> None:
    box = "".join(f"<p>{text}</p>" for text in TEXT) * 2
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body>"
        f"<h1>Storm keeps the ferries in port</h1><div class='{name}'>{box}</div><div"
        f" itemprop='articleBody'><p>{ENDING.capitalize()}</p></div></body></html>"
    )
    article = parse_html(page.encode())
    texts = block_texts(article)
    assert texts == ["Storm keeps the ferries in port", ENDING.capitalize()]


@pytest.mark.parametrize("title", ["Newsletter", "Nieuwsbrief"])
def test_a_box_that_is_headed_as_a_newsletter_is_folded(title: str) -> None:
    box = f"<section><h4>{title}</h4><p>Tides: every Friday, all of the coast</p></section>"
    assert {kind for kind, _ in blocks_of_box(box)} <= {"promo"}


def test_an_offer_with_a_linked_button_between_paragraphs_is_folded() -> None:
    offer = "<h4>Support the Tide</h4><p>Your gift keeps our reporting free for everyone.</p>"
    box = f"<div class='css-1a2b3'>{offer}<a href='/give'>Donate</a></div>"
    assert {kind for kind, _ in blocks_of_box(box)} <= {"promo"}


def test_a_figure_that_is_a_link_to_another_story_is_removed() -> None:
    card = "<img src='x.jpg' alt=''><figcaption>Lighthouse lost its door, again</figcaption>"
    assert blocks_of_box(f"<figure><a href='/x'>{card}</a></figure>") == []
    kept = blocks_of_box(f"<figure><a href='/x.jpg'>{card}</a></figure>")
    assert [kind for kind, _ in kept] == ["image", "caption"]


def test_a_figure_with_kicker_title_and_line_that_link_to_one_story_is_removed() -> None:
    lines = "<p>Harbours</p><h3>Lighthouse lost its door</h3><p>It was found at sea, by a cook.</p>"
    card = f"<img src='x.jpg' alt='A lighthouse'><figcaption>{lines}</figcaption>"
    assert blocks_of_box(f"<figure><a href='/x'>{card}</a></figure>") == []


def test_a_figure_that_links_to_one_story_and_its_comments_is_removed() -> None:
    links = "<a href='/x'>Lighthouse lost its door</a> <a href='/x#comments'>31</a>"
    card = f"<img src='x.jpg' alt='A lighthouse'><figcaption>{links}</figcaption>"
    assert blocks_of_box(f"<figure>{card}</figure>") == []


@pytest.mark.parametrize(
    "caption",
    [
        "<p>Lighthouse at dusk</p><p>It has no door.</p>",
        "<a href='/pictures/7'>Lighthouse at dusk</a> <cite><a href='/ida'>Ida Lund</a></cite>",
        "<p><a href='/x'>Lighthouse</a> at dusk</p><p>It lost its door in the storm.</p>",
        "<p><a href='/7'>Lighthouse at dusk</a></p><p class='credit'><a href='/7'>© Ida</a></p>",
    ],
)
def test_a_figure_whose_caption_is_no_single_link_stays(caption: str) -> None:
    kept = blocks_of_box(f"<figure><img src='x.jpg'><figcaption>{caption}</figcaption></figure>")
    assert kept[0][0] == "image"


@pytest.mark.parametrize("label", ["Olvassa el", "Skaitykite taip pat", "Anything at all"])
def test_bold_words_before_the_linked_title_of_another_story_are_folded(label: str) -> None:
    line = f"<p><strong>{label}:</strong> {_LINK.replace('who counts', 'counts')}</p>"
    assert [kind for kind, _ in blocks_of_box(line)] == ["promo"]
    source = "<p><strong>Source:</strong> <a href='/r'>Report on the tides of the year</a></p>"
    assert [kind for kind, _ in blocks_of_box(source)] == ["paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Already a subscriber? <a href='/login'>Log in</a>",
        "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
        "Was this article helpful?",
    ],
)
def test_requests_of_a_wall_an_embed_or_a_form_are_folded(line: str) -> None:
    assert {kind for kind, _ in blocks_of_box(f"<div><p>{line}</p></div>")} <= {"promo"}


@pytest.mark.parametrize(
    "box",
    [
        "<div class='x4'><p>The harbour, by post, every Friday</p><input type='email'></div>",
        (
            "<div class='x4'><h2>Every Friday</h2><p>The harbour, by post, with all its boats.</p>"
            "<form><label>You<input type='email'></label><p>Thank you for writing to us.</p>"
            "<p>It seems that something went wrong.</p><p>Try again.</p></form></div>"
        ),
        (
            "<div class='x4'><h4>Should the horn be louder?</h4><ul>"
            "<li><label><input type='radio' name='v'>Yes</label></li>"
            "<li><label><input type='radio' name='v'>No</label></li></ul></div>"
        ),
        (
            "<div class='x4'><h4>Should the horn be louder?</h4><form>"
            "<input type='radio' name='v'>Yes <input type='radio' name='v'>No</form>"
            "<p>212 votes so far</p></div>"
        ),
    ],
    ids=["address", "form with answers", "vote in a list", "vote in a form"],
)
def test_text_beside_a_field_to_fill_in_is_removed(box: str) -> None:
    assert blocks_of_box(box) == []


def test_the_title_of_a_box_whose_only_line_is_folded_is_folded_with_it() -> None:
    line = "<p>Were you there? <a href='/contact'>Write to the harbour office</a></p>"
    assert {kind for kind, _ in blocks_of_box(f"<div><h3>Your voice</h3>{line}</div>")} == {"promo"}
    kinds = [kind for kind, _ in blocks_of_box(f"<h3>Your voice</h3>{line}")]
    assert kinds == ["heading", "promo"]


def test_the_labels_of_a_player_are_removed() -> None:
    labels = "<h4>Low water, the podcast</h4><p>Part 4: A keeper without a lamp</p>"
    player = f"<figure><div>{labels}<audio src='/4.mp3'></audio><span>31:07</span></div></figure>"
    assert blocks_of_box(player) == []


def test_what_is_said_beside_a_sound_stays() -> None:
    said = "The recording from 1931 has the horn of the old boat, which three people had to blow."
    box = f"<div><audio src='/horn.mp3'></audio><p>{said}</p></div>"
    assert ("paragraph", said) in blocks_of_box(box)


@pytest.mark.parametrize("button", ["Donate now", "Jetzt unterstützen", "Faire un don", "Wpłać"])
def test_a_pitch_with_a_button_below_it_is_folded(button: str) -> None:
    pitch = "Reporting from eleven islands costs money, and nobody but you pays for our small boat."
    link = f"<a href='/gift'>{button}</a>"
    for box in (f"<div><p>{pitch}</p><p>{link}</p></div>", f"<div><p>{pitch}</p>{link}</div>"):
        assert {kind for kind, _ in blocks_of_box(box)} <= {"promo"}


def test_the_title_of_an_offer_may_be_in_bold() -> None:
    box = "<p><b>The tide letter</b></p><p>Six stories, no charge.</p><a href='/l'>Have it sent</a>"
    assert {kind for kind, _ in blocks_of_box(f"<div>{box}</div>")} <= {"promo"}


@pytest.mark.parametrize(
    "said",
    [
        "Mit Ihrer Zustimmung wird an dieser Stelle ein fremder Inhalt geladen.",
        "Ce contenu ne peut être montré sans votre consentement.",
        "We ask for your consent before content of Tidemap is loaded, as it may use cookies.",
    ],
)
def test_a_box_in_the_place_of_what_needs_consent_is_folded(said: str) -> None:
    box = f"<div><h4>A map of the tides</h4><p>{said}</p><button>Show</button></div>"
    assert {kind for kind, _ in blocks_of_box(box)} <= {"promo"}


def test_a_list_of_buttons_is_removed_with_those_that_nothing_tells() -> None:
    words = ("Teilen", "Merken", "Drucken", "Zur Startseite")
    assert blocks_of_box(f"<ul>{''.join(f'<li>{word}</li>' for word in words)}</ul>") == []


@pytest.mark.parametrize("decoration", ["[{}]", "&gt;&gt; {} &lt;&lt;", "• {} •"])
def test_a_linked_title_between_signs_is_folded(decoration: str) -> None:
    assert {kind for kind, _ in blocks_of_box(f"<p>{decoration.format(_LINK)}</p>")} == {"promo"}


def test_a_label_without_a_colon_before_a_linked_title_is_folded() -> None:
    assert {kind for kind, _ in blocks_of_box(f"<p>Notre enquête {_LINK}</p>")} == {"promo"}


def test_cards_with_a_line_that_says_when_are_removed() -> None:
    card = (
        "<div class='x1'><a href='/{0}'><img src='/{0}.jpg' alt=''><h3>Bread for sailors, part {0}"
        "</h3></a><p>The baker opens at four.</p><span>{0} days ago</span></div>"
    )
    assert blocks_of_box(f"<div>{card.format(2)}{card.format(3)}</div>") == []


def test_the_choices_below_a_heading_that_offers_something_are_promotion() -> None:
    choices = "<ul><li>Every morning</li><li>Every evening</li></ul>"
    box = f"<div><h3>Sign up for our newsletter</h3>{choices}</div>"
    assert "list_item" not in [kind for kind, _ in blocks_of_box(box)]
