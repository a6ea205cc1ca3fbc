"""Lines between the headline and the text: which belong to the article and which do not."""

import pytest
from made_pages import STORM, lines_of, page_of, read_page
from storm_page import PICTURE, PROSE, TEXT, TITLE, around, blocks_of

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html
from reader.parsing.html.pieces.piece import PICTURE_KINDS


def test_a_field_whose_label_is_hidden_is_read() -> None:
    said = "Ships stay in port for a day, the harbour office said."
    field = (
        f"<div class='field field--name-field-lead field--label-hidden field__item'>{said}</div>"
    )
    assert around(field) == [("paragraph", said)]


def test_the_owner_below_the_caption_of_a_lead_picture_is_its_credit() -> None:
    picture = (
        f"<article class='media'><div class='field--label-visually_hidden'>{PICTURE}</div>"
        "<div class='field--name-field-caption'>Ferries on Monday</div>"
        "<div class='field--name-field-copyright'>© Harbour office</div></article>"
    )
    assert around(picture) == [
        ("image", "Ferries in port"),
        ("caption", "Ferries on Monday"),
        ("credit", "© Harbour office"),
    ]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Photo by <a href='https://p.example/@o'>Ole</a> on <a href='https://p.example'>P</a>", 1),
        ("<a href='/boats'>Photos: Boats of the harbour</a>", 0),
    ],
)
def test_a_credit_above_the_text_that_links_to_its_makers_stays(words: str, kept: int) -> None:
    picture = f"<figure>{PICTURE}<figcaption>{words}</figcaption></figure>"
    kinds = [kind for kind, _ in blocks_of(f"<article><h1>{TITLE}</h1>{picture}{PROSE}</article>")]
    assert kinds[1:] == ["image", *kept * ["credit"], *4 * ["paragraph"]]


def test_buttons_beside_the_slides_of_a_lead_picture_do_not_take_it_away() -> None:
    slides = (
        f"<div class='carousel'>{PICTURE}<div class='slide-caption'><span>Ferries lie in the"
        " harbour on Monday.</span></div><div>Read More</div><div>1 of 2 |</div></div>"
    )
    assert around(slides) == [
        ("image", "Ferries in port"),
        ("caption", "Ferries lie in the harbour on Monday."),
    ]


def test_the_author_of_a_lead_picture_is_its_credit() -> None:
    picture = f"<div class='lead'>{PICTURE}<div class='photo_author'>Ole Berg</div></div>"
    assert around(picture) == [("image", "Ferries in port"), ("credit", "Ole Berg")]


def test_a_kicker_between_the_lead_picture_and_the_headline_parts_nothing() -> None:
    over = (
        f"<div><figure>{PICTURE}</figure><figcaption>Ferries on Monday</figcaption></div>"
        "<div><a href='/sea'>Sea</a></div>"
    )
    assert around(over=over) == [("image", "Ferries in port"), ("caption", "Ferries on Monday")]


def test_a_kicker_that_is_named_a_caption_has_no_picture() -> None:
    over = "<span class='gov-caption-xl'>Press release</span>"
    below = f"<div class='hero'>{PICTURE}</div>"
    assert around(below, over=over) == [("image", "Ferries in port")]


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><figcaption>Ferries lie in port.</figcaption>{PICTURE}</figure>",
        f"<figure>{PICTURE}<figcaption>Ferries lie in port.</figcaption></figure>",
    ],
)
def test_the_caption_of_a_picture_above_the_headline_may_be_above_it(figure: str) -> None:
    assert ("caption", "Ferries lie in port.") in around(over=figure)


def test_a_button_beside_the_picture_above_the_headline_does_not_part_it_from_its_caption() -> None:
    button = "<details><summary><span>View image in fullscreen</span></summary></details>"
    figure = f"<div><figure>{PICTURE}</figure>{button}<figcaption>Ferries lie in port.</figcaption>"
    assert around(over=f"{figure}</div>") == [
        ("image", "Ferries in port"),
        ("caption", "Ferries lie in port."),
    ]


def test_points_that_sum_up_are_read_though_a_widget_shows_them() -> None:
    points = (
        "<div class='widget'><ul class='summary'><li>Ferries stay in port for a day</li>"
        "<li>The storm may last until Friday</li></ul></div>"
    )
    assert around(points) == [
        ("list_item", "Ferries stay in port for a day"),
        ("list_item", "The storm may last until Friday"),
    ]


def test_a_subtitle_of_three_words_is_read() -> None:
    assert around("<h3 class='subtitle'>Waiting for calm</h3>") == [("heading", "Waiting for calm")]


def test_a_subtitle_without_spaces_between_words_is_read() -> None:
    assert around("<h3 class='subtitle'>夜も静かに動く渡し舟</h3>") == [
        ("heading", "夜も静かに動く渡し舟")
    ]


def test_a_date_in_a_list_of_terms_above_the_text_stays() -> None:
    terms = "<dl><dt>When</dt><dd>2 May 2026, 20:00</dd><dt>Where</dt><dd>At the old pier</dd></dl>"
    first = "".join(f"<p>{text}</p>" for text in TEXT)
    blocks = blocks_of(f"<article><h1>{TITLE}</h1>{terms}{first}</article>")
    assert [text for kind, text in blocks if kind == "list_item"] == [
        "When", "2 May 2026, 20:00", "Where", "At the old pier",
    ]  # fmt: skip


def test_a_named_standfirst_stays_though_the_rest_of_the_header_is_removed() -> None:
    said = "Nobody wants to sail before Friday"
    header = (
        f"<header><h1>{TITLE}</h1><h2 class='subTitle'>{said}</h2><div>Ida Lund</div>"
        "<div>Late shift</div><div>04.11.26</div></header>"
    )
    lines = "".join(f"<div>{text}</div>" for text in TEXT)
    assert blocks_of(f"<article>{header}{lines}</article>")[:3] == [
        ("headline", TITLE),
        ("byline", "Ida Lund"),
        ("heading", said),
    ]


def test_the_dates_on_which_a_page_was_made_and_changed_are_no_first_line() -> None:
    dates = "<p>Nov. 20, 2025Updated: Nov. 21, 2025 1:35 a.m.</p>"
    points = "<ul><li>The ferries stay in port.</li><li>The pier is closed.</li></ul>"
    for above in ("", points):
        top = f"<h1>Storm</h1>{above}{dates}"
        page = f"<title>Storm</title><article>{top}<p>{TEXT[0]}</p></article>"
        assert "Updated" not in parse_html(page.encode()).text


def test_a_standfirst_is_said_once() -> None:
    said = "A short history of nine thousand ships"
    summary = f"<section class='p-summary'>{said}</section><h4 class='subtitle'>{said}</h4>"
    assert [text for _, text in around(summary)].count(said) == 1


def test_a_headline_below_the_claim_that_it_answers_is_not_repeated() -> None:
    claim = "“Ships sleep in the harbour when the sea is too warm for them.”"
    page = (
        f"<title>No, ships do not sleep | Plumb</title><main><div>{claim}</div>"
        f"<h2>No, ships do not sleep</h2>{''.join(f'<p>{text}</p>' for text in TEXT)}</main>"
    )
    article = parse_html(page.encode())
    assert article.text.count("No, ships do not sleep") == 1


@pytest.mark.parametrize("centred", ["align='center'", "style='text-align: center'"])
def test_short_bold_lines_in_the_middle_head_what_follows(centred: str) -> None:
    page = (
        f"<title>{TITLE}</title><main><h1>{TITLE}</h1><p>{TEXT[2]}</p>"
        f"<center><b>I</b></center><p>{TEXT[0]}</p>"
        f"<p {centred}><strong>HALE, J., dissenting.</strong></p><p>{TEXT[1]}</p></main>"
    )
    article = parse_html(page.encode())
    headings = [block.span.of(article.text) for block in article.blocks if block.kind == "heading"]
    assert headings == ["I", "HALE, J., dissenting."]


def test_other_lines_in_the_middle_are_no_headings() -> None:
    page = (
        f"<title>{TITLE}</title><main><h1>{TITLE}</h1><center><b>Ferry:</b> late</center>"
        f"<p>{TEXT[0]}</p><center><b><a href='/x'>Ships</a></b></center><p>{TEXT[1]}</p></main>"
    )
    assert "heading" not in [block.kind for block in parse_html(page.encode()).blocks]


def test_greetings_of_letters_and_speakers_are_no_datelines() -> None:
    greeting = f"<p>SIR – {TEXT[0]}</p><p>{TEXT[1]}</p>"
    speakers = f"<p>IDA LUND (HOST): {TEXT[0]}</p><p>{TEXT[1]}</p><p>IDA LUND: {TEXT[2]}</p>"
    for text in (greeting, speakers):
        page = f"<title>{TITLE}</title><main><h1>{TITLE}</h1>{text}</main>"
        assert "dateline" not in [block.kind for block in parse_html(page.encode()).blocks]


def test_a_date_between_the_standfirst_and_the_text_is_no_paragraph() -> None:
    said = "Ships stay in port for a day, the harbour office said."
    lead = f"<p class='chapo'>{said}</p>{PICTURE}"
    for day in ("3. März 2026", "Publié le 02/03/2026 à 08h15", "Published 3 March 2026"):
        assert ("paragraph", day) not in around(f"{lead}<p>{day}</p>")
    both = "Published March 3, 2026 Updated March 4, 2026, 10:02 a.m. UTC"
    for day in ("Published 3 March 2026", both):
        assert ("list_item", day) not in around(f"{lead}<ul><li>{day}</li></ul>")
    sailings = ("3 March 2026 to 7 March 2026", "9 March 2026 to 12 March 2026")
    kept = around(f"{lead}<ul><li>{sailings[0]}</li><li>{sailings[1]}</li></ul>")
    assert [text for kind, text in kept if kind == "list_item"] == list(sailings)
    kept = around(f"{lead}<p>On 3 March 2026 all was calm.</p>")
    assert ("paragraph", "On 3 March 2026 all was calm.") in kept


def test_a_date_with_its_time_zone_in_brackets_is_no_first_line() -> None:
    day = "Tuesday, 3 March 2026, 07:10 (GMT+7)"
    assert ("paragraph", day) not in around(f"<span class=date>{day}</span>")
    said = "It was calm from then on (3 March 2026)"
    assert ("paragraph", said) in around(f"<p>{'The storm is over. ' * 5}</p><p>{said}</p>")


def test_short_lines_with_which_the_description_of_a_page_begins_are_text() -> None:
    lines = "<p>Host: Quay 7, Brenn</p><p>In the chair: I. Lund</p>"
    told = "Host: Quay 7, Brenn In the chair: I. Lund Ferries stay in port today, because"
    text = "<p>Ferries stay in port today, because a storm is coming in from the open sea.</p>" * 3
    page = (
        "<title>Meeting in May</title><meta property='og:description' content='{}'>"
        f"<article><h1>Meeting in May</h1>{lines}{text}</article>"
    )
    assert "Host: Quay 7, Brenn\n\nIn the chair: I. Lund" in parse_html(
        page.format(told).encode()
    ).text  # fmt: skip
    assert "In the chair" not in parse_html(page.format(told[12:]).encode()).text


def test_the_date_of_publication_after_the_standfirst_is_no_text() -> None:
    def read(day: str) -> list[str]:
        head = f"<meta name='date' content='2026-03-07'><h1>{TITLE}</h1><p>{TEXT[0]}</p>"
        main = f"{head}<p>{day}</p><p>{TEXT[1]}</p><p>{TEXT[2]}</p>"
        return [text for _, text in blocks_of(main)]

    assert "samedi 7 mars 2026" not in read("samedi 7 mars 2026")
    assert "samedi 14 mars 2026" in read("samedi 14 mars 2026")  # the date of something else


def test_short_sentences_of_wide_scripts_open_a_text() -> None:
    long = "萨尔特里的渡轮今天不开，因为风暴正从海上来，港口的人都在等，谁也不知道要等多久。" * 2
    article = read_page(
        "<html><head><title>渡轮停航</title></head><body><h1>渡轮停航</h1><div class='text'>"
        f"<p>（原标题：风暴来了，渡轮今天停航）</p><p>风暴来了，萨尔特里的渡轮停航。</p><p>{long}</p>"
        f"<p>{long}</p><p>{long}</p></div></body></html>"
    )
    assert lines_of(article, BlockKind.PARAGRAPH) == [
        "风暴来了，萨尔特里的渡轮停航。",
        long,
        long,
        long,
    ]


_LAMP = (
    "<figure><img src='/lamp.jpg' alt='The lamp at night'>"
    "<figcaption>The lamp of Saltrey.</figcaption></figure>"
)


def test_the_lead_picture_is_the_one_with_a_caption() -> None:
    portrait = "<div><img src='/ida.jpg' alt='A woman'>7 min</div>"
    header = f"<header><h1>Storm over Saltrey</h1>{_LAMP}{portrait}</header>"
    article = page_of(f"<main>{header}<div class='article-body'>{STORM}</div></main>")
    assert lines_of(article, BlockKind.IMAGE) == ["The lamp at night"]
    assert lines_of(article, BlockKind.CAPTION) == ["The lamp of Saltrey."]


def test_the_picture_in_a_header_with_links_stays() -> None:
    head = f"<a href='/lamps'>Lamps of the coast</a><h1>Storm over Saltrey</h1>{_LAMP}"
    text = f"{STORM}<p>See you at sea.</p>"
    article = page_of(f"<article><header><div>{head}</div></header>{text}</article>")
    assert lines_of(article, BlockKind.IMAGE) == ["The lamp at night"]


def test_the_description_of_an_episode_stands_above_its_transcript() -> None:
    about = "<div class='episode-description'><p>Ida Lund has followed eels for years.</p></div>"
    links = "<ul><li><a href='https://eel.example/1'>A book about eels and their sea</a></li></ul>"
    transcript = f"<section class='transcript'><h2>Transcript</h2>{STORM}</section>"
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{about}{links}{transcript}</article>")
    assert lines_of(article, BlockKind.PARAGRAPH)[0] == "Ida Lund has followed eels for years."


@pytest.mark.parametrize(
    "box", ["<div class='teaser-text lead'>", "<div class='teaser-text'><div class='lead'>"]
)
def test_a_teaser_also_named_as_the_lead_is_the_standfirst_below_the_date(box: str) -> None:
    said = "Ships stay in port for a day, the harbour office said."
    head = (
        "<div class='footer'><p>02.11.2026 Harbour by Ida Lund, Brenn Press</p></div>"
        f"{box}<p>{said}</p></div></div>"
    )
    page = f"<div><h1>{TITLE}</h1>{head}<div class='c7'>{PROSE}</div></div>"
    assert ("paragraph", said) in blocks_of(page)


def test_a_teaser_below_the_lead_picture_and_the_date_begins_the_story() -> None:
    said = "Whoever wants to cross has to wait until Sunday, or walk around the whole of the bay."
    head = (
        "<div>By Ida Lund, Saltrey 3 May 2026, 10:00 3 min.</div>"
        f"<figure>{PICTURE}<figcaption>Ferries on Monday</figcaption><span>Ole Berg</span></figure>"
        f"<div class='header-teaser-text'>{said}</div>"
    )
    page = f"<article><h1>{TITLE}</h1>{head}<div class='c7'>{PROSE}</div></article>"
    assert ("paragraph", said) in blocks_of(page)


@pytest.mark.parametrize("tag", ["h1", "h2"])
def test_a_kicker_in_the_headline_keeps_what_is_below_it(tag: str) -> None:
    said = "Whoever wants to cross has to wait until Sunday. Some will walk around the bay."
    headline = f"<{tag}><span class='css-1'>Coast</span><span class='css-2'>{TITLE}</span></{tag}>"
    picture = f"<figure>{PICTURE}<figcaption>Ferries on Monday</figcaption></figure>"
    head = f"<header>{headline}<p class='css-3'>{said}</p><div>By Ida Lund</div></header>"
    page = f"<article>{head}{picture}<div itemprop='articleBody'>{PROSE}</div></article>"
    assert blocks_of(page)[2:5] == [
        ("paragraph", said),
        ("image", "Ferries in port"),
        ("caption", "Ferries on Monday"),
    ]


def test_a_standfirst_that_shares_a_box_with_links_to_its_author_stays() -> None:
    said = "Ships stay in port for a day"
    links = "<p><a href='/@ida'>Ida Lund</a></p><p><a href='/follow'>Follow</a></p>"
    box = f"<div><h2 class='subtitle'>{said}</h2><div>{links}</div></div>"
    assert said in lines_of(page_of(f"<main><h1>{TITLE}</h1>{box}{PROSE}</main>"))


@pytest.mark.parametrize(
    "above", ["<ul><li>The ferries of the north.</li></ul>", "<blockquote>“We wait.”</blockquote>"]
)
def test_the_heading_of_links_below_a_list_or_quotation_is_none_of_the_text(above: str) -> None:
    links = "<p><a href='/1'>Lamps at sea and in the port</a></p><p><a href='/2'>Old ships</a></p>"
    box = f"<div><h3 class='subtitle'>Our best stories of ships</h3><div>{links}</div></div>"
    article = page_of(f"<main><h1>{TITLE}</h1>{PROSE}{above}{box}{PROSE}</main>")
    assert "Our best stories" not in article.text


def test_a_date_beside_the_reading_time_below_a_standfirst_is_none_of_the_text() -> None:
    said = "Nobody wants to sail before Friday, least of all the captain of the old ferry."
    head = f"<p class='lead'>{said}</p><p>25 April 2026 · Reading time: 6 min.</p>"
    lines = lines_of(page_of(f"<article><h1>{TITLE}</h1>{head}{PROSE}</article>", title=TITLE))
    assert said in lines
    assert not any("Reading time" in line for line in lines)


@pytest.mark.parametrize(
    "dated",
    [
        "<span>Publié le 2 mai 2024 à 07h00</span> <span>Temps de Lecture 4 min.</span>",
        "<span>Published 2 May 2024, 09.15</span> <span>5 min read</span>",
        "<span>2. Mai 2024</span> <span>Lesezeit: 3 Minuten</span>",
        "<span>Publicado el 2 de mayo de 2024</span>, 3 min de lectura",
    ],
)
def test_a_date_directly_before_the_reading_time_is_none_of_the_text(dated: str) -> None:
    page = page_of(f"<article><h1>{TITLE}</h1><div>{dated}</div>{PROSE}</article>", title=TITLE)
    assert not any("2024" in line for line in lines_of(page))


def test_how_long_a_film_runs_is_text() -> None:
    said = "Published on a Friday, the film of 3 May 2024 runs for 90 min."
    page = page_of(f"<article><h1>{TITLE}</h1><p>{said}</p>{PROSE}</article>", title=TITLE)
    assert said in lines_of(page)


def test_a_sentence_beside_the_date_below_a_standfirst_stays() -> None:
    said = "7 March 2026 · The strike was called off at noon."
    head = f"<p class='lead'>Nobody wants to sail before Friday, said the captain.</p><p>{said}</p>"
    assert said in lines_of(page_of(f"<article><h1>{TITLE}</h1>{head}{PROSE}</article>"))


def test_the_titles_of_others_below_a_headline_are_no_standfirst() -> None:
    other = "<a href='/1'><p class='subtitle'>Ships that sleep in the harbour</p></a>"
    box = f"<div><div>More about ships</div>{other}<a href='/2'>Lamps at sea</a></div>"
    article = page_of(f"<main><h1>{TITLE}</h1>{box}{PROSE}</main>")
    assert "Ships that sleep" not in article.text


def test_the_names_that_a_builder_generates_say_nothing_of_a_standfirst() -> None:
    said = "Nobody wants to sail before Friday, least of all the captain."
    box = "<div class='framer-{0}'><{1} class='framer-text framer-preset-{0}'>{2}</{1}></div>"
    head = "".join(
        box.format(*each)
        for each in (("1ab", "h1", TITLE), ("9xk", "p", said), ("7mm", "p", "7 March 2026"))
    )
    cards = box.format("5cc", "h6", "<a href='/1'>Lamps at sea</a>") * 9
    text = f"<div class='framer-4cd'>{PROSE}</div><section>{cards}</section>"
    assert said in lines_of(page_of(f"<main><div>{head}</div>{text}</main>", title=TITLE))


def test_a_captioned_picture_above_a_sidebar_and_the_headline_leads() -> None:
    hero = f"<div>{PICTURE}<span class='hero-caption'>Photo credit: Ida Lund</span></div>"
    side = "<div class='sidebar'><p>Ida Lund writes about ships and lives by the sea.</p></div>"
    assert around(over=hero + side) == [
        ("image", "Ferries in port"),
        ("credit", "Photo credit: Ida Lund"),
    ]


def test_a_captioned_picture_among_the_data_below_the_headline_leads() -> None:
    data = (
        "<div class='post-meta'><span>Posted Nov 2, 2026</span>"
        f"<div>{PICTURE}<figcaption>Ferries on Monday</figcaption></div>"
        "<div><span>By <a href='/ida'>Ida Lund</a></span><em>2 min</em> read</div></div>"
    )
    page = f"<header><h1>{TITLE}</h1>{data}</header>"
    blocks = blocks_of(f"<article>{page}<div>{''.join(f'<p>{text}</p>' for text in TEXT)}</div>")
    assert ("image", "Ferries in port") in blocks
    assert ("caption", "Ferries on Monday") in blocks
    assert not any("Posted" in text or "2 min" in text for _, text in blocks)


def test_the_data_of_an_article_in_a_list_of_terms_are_no_text() -> None:
    data = (
        "<dl class='article-info'><dt>Details</dt><dd>Written by: Ida Lund</dd>"
        "<dd>Last Updated: 11 March 2026</dd><dd>Hits: 412</dd></dl>"
    )
    assert [block for block in around(data) if block[0] != "byline"] == []


def test_a_phrase_without_a_full_stop_before_the_text_is_a_standfirst() -> None:
    said = "First pump of its kind to run without a network"
    blocks = blocks_of(
        f"<h1>{TITLE}</h1><div><p><i>{said}</i></p>{''.join(f'<p>{t}</p>' for t in TEXT)}</div>"
    )
    assert ("paragraph", said) in blocks


def test_the_date_in_a_head_named_intro_is_no_standfirst() -> None:
    head = (
        f"<header class='intro-header'><h1>{TITLE}</h1><h2 class='post-subheading'>What the ledger"
        " says</h2><span>Posted on November 2, 2026</span><span> · 4 minute read</span></header>"
    )
    blocks = blocks_of(f"{head}<div class='blog-post'>{''.join(f'<p>{t}</p>' for t in TEXT)}</div>")
    assert ("heading", "What the ledger says") in blocks
    assert not any("Posted" in text for _, text in blocks)


def test_the_lead_picture_below_a_headline_that_differs_from_the_title_is_kept() -> None:
    headline = "I sailed ferries for forty years, and this is what I learned"
    figure = f"<figure>{PICTURE}<figcaption>Ferries on Monday</figcaption></figure>"
    page = (
        f"<h1>{headline}</h1><p class='byline'>By Ida Lund</p><section>{figure}</section>"
        f"<section class='c7'>{''.join(f'<p>{text}</p>' for text in TEXT)}</section>"
    )
    assert blocks_of(page)[:4] == [
        ("headline", headline),
        ("byline", "By Ida Lund"),
        ("image", "Ferries in port"),
        ("caption", "Ferries on Monday"),
    ]


def test_points_below_a_headline_that_continues_the_title_are_kept() -> None:
    points = ["Ferries stay in port for a whole day", "The storm may last until Friday noon"]
    points.append("The captain waits")  # few words, next to two that say more
    items = "".join(f"<li><strong>{point}</strong></li>" for point in points)
    headline = f"{TITLE}, and nobody on the islands gets any mail"
    page = (
        f"<div><h2>{headline}</h2><ul>{items}</ul><p class='byline'>By Ida Lund</p>"
        f"<div itemprop='articleBody'>{''.join(f'<p>{text}</p>' for text in TEXT)}</div></div>"
    )
    blocks = blocks_of(page)
    assert blocks[0] == ("headline", headline)
    assert [text for kind, text in blocks if kind == "list_item"] == points


def test_the_sizes_of_the_type_are_no_points() -> None:
    sizes = "<ul><li>Text Size</li><li>Small</li><li>Large</li></ul>"
    page = (
        f"<div><div><h1>{TITLE}</h1>{sizes}</div><div>{''.join(f'<p>{t}</p>' for t in TEXT)}</div>"
    )
    assert [text for kind, text in blocks_of(page) if kind == "list_item"] == []


def test_a_kicker_in_the_heading_is_shown_neither_in_the_headline_nor_below_it() -> None:
    heading = f"<h2><span>At sea</span><span> {TITLE}</span></h2>"
    page = f"<article>{heading}<div>{''.join(f'<p>{text}</p>' for text in TEXT)}</div></article>"
    assert [kind for kind, _ in blocks_of(page)] == ["headline", *["paragraph"] * 4]
    assert blocks_of(page)[0] == ("headline", TITLE)


def test_the_logo_of_another_paper_is_no_lead_picture() -> None:
    logo = "<div class='post-logo'><img src='/bp.png' alt='Brenn Press and Sons'></div>"
    figure = f"<figure>{PICTURE}<figcaption>Ferries on Monday</figcaption></figure>"
    blocks = around(figure, over=f"<header>{logo}</header>")
    assert blocks == [("image", "Ferries in port"), ("caption", "Ferries on Monday")]


def test_a_few_words_in_a_box_named_lead_below_the_headline_are_kept() -> None:
    head = (
        f"<h1>{TITLE}</h1><div class='lead'>A quieter ferry and a louder bell</div>"
        "<div class='td-byline'>By <b>Ida Lund</b> | <time>20 Feb 2026</time></div>"
    )
    page = f"<div class='td-content'>{head}{''.join(f'<p>{text}</p>' for text in TEXT)}</div>"
    assert ("paragraph", "A quieter ferry and a louder bell") in blocks_of(page)


def test_a_tagline_below_the_headline_is_the_standfirst() -> None:
    head = f"<header><h1>{TITLE}</h1><h2 class='s-tagline'>Nobody gets any mail today</h2></header>"
    page = f"<article>{head}<div>{''.join(f'<p>{text}</p>' for text in TEXT)}</div></article>"
    assert blocks_of(page)[1] == ("heading", "Nobody gets any mail today")


@pytest.mark.parametrize(
    "names", ["class='description'", "class='css-7x2k' itemprop='description'"]
)
def test_a_description_directly_below_the_headline_is_the_standfirst(names: str) -> None:
    line = "The council keeps the gate of 1931 after a survey of its posts."
    place = "<span class='location-stamp'>Saltrey</span>"
    page = f"<div><h1>{TITLE}</h1><p {names}>{place}{line}</p><article>{STORM}</article>"
    assert page_of(f"{page}</div>").text.startswith(f"{TITLE}\n\nSaltrey {line}\n\nThe first ferry")


def test_the_number_of_pages_date_and_paper_above_the_text_are_none_of_it() -> None:
    fields = (
        "<dl><dd>(1/3)</dd><dd>2026/5/2 20:00</dd><dt>From</dt><dd>Skell Evening Post</dd></dl>"
    )
    first = "".join(f"<p>{text}</p>" for text in TEXT)
    blocks = blocks_of(f"<article><h1>{TITLE}</h1>{fields}</dl>{first}</article>")
    assert "list_item" not in [kind for kind, _ in blocks]


@pytest.mark.parametrize(
    "standfirst",
    [
        "<div id='subtitulo_texto'><h2>{}</h2></div>",
        "<div class='untertitel'>{}</div>",
        "<div class='artigo__linha-fina'>{}</div>",
        "<div class='alt-baslik'>{}</div>",
        "<div class='alaotsikko'>{}</div>",
        "<div class='article-strapline'>{}</div>",
        "<h2 class='subheadline'><p>{}</p></h2>",
    ],
)
def test_a_standfirst_named_in_any_language_or_in_a_paragraph_stays(standfirst: str) -> None:
    said = "Nobody wants to sail before Friday, least of all the captain of the old ferry"
    lines = "".join(f"<p>{text}</p>" for text in TEXT)
    head = f"<header><h1>{TITLE}</h1>{standfirst.format(said)}<p>Late shift</p></header>"
    blocks = blocks_of(f"<main>{head}<div class='story-text'>{lines}</div></main>")
    assert said in [text for _, text in blocks]


def test_a_standfirst_in_a_box_called_information_stays() -> None:
    said = "Nobody wants to sail before Friday, least of all the captain of the old ferry"
    head = f"<div id='article-info'><h1>{TITLE}</h1><p id='stand-first'>{said}</p></div>"
    lines = "".join(f"<p>{text}</p>" for text in TEXT)
    blocks = blocks_of(f"{head}<div id='article-body'>{lines}</div>")
    assert [text for _, text in blocks] == [TITLE, said, *TEXT]


@pytest.mark.parametrize("name", ["story-highlights", "key-points"])
def test_the_key_points_in_an_aside_below_the_headline_stay(name: str) -> None:
    points = ["The old ferry stays in port", "The captain waits for Friday"]
    aside = f"<aside class='{name}'><h3>In short</h3><ul>"
    aside += "".join(f"<li>{point}</li>" for point in points) + "</ul></aside>"
    caption = "<p class=cutline>The quay.<span class=credit>(Photo: Ida Lund)</span></p>"
    picture = f"<aside class='single-photo'><div>{PICTURE}</div>{caption}</aside>"
    boxes = f"<section>{picture}</section><section>{aside}</section>"
    head = f"<h1>{TITLE}</h1><div>Ida Lund</div><div class='story-metadata'>{boxes}</div>"
    lines = "".join(f"<p>{text}</p>" for text in TEXT)
    blocks = blocks_of(f"<article>{head}<div class='story'>{lines}</div></article>")
    assert [text for kind, text in blocks if kind == "list_item"] == points
    assert "caption" in [kind for kind, _ in blocks]


@pytest.mark.parametrize(
    "line",
    ["<a href='/'>Home</a> / <a href='/n'>News</a> / Harbour", "LOCAL NEWS", "Lesezeit: 4 Min."],
)
def test_crumbs_between_the_standfirst_and_the_text_are_removed(line: str) -> None:
    said = "Whoever wants to cross has to wait until Sunday."
    lead = f"<p class='standfirst'>{said}</p>"
    text = "".join(f"<p>{each}</p>" for each in TEXT)
    blocks = blocks_of(f"<h1>{TITLE}</h1>{lead}<div><p>{line}</p>{text}</div>")
    assert [each for _, each in blocks] == [TITLE, said, *TEXT]


def test_a_place_between_the_standfirst_and_the_text_stays() -> None:
    lead = "<p class='standfirst'>Whoever wants to cross has to wait until Sunday.</p>"
    text = "".join(f"<p>{each}</p>" for each in TEXT)
    blocks = blocks_of(f"<h1>{TITLE}</h1>{lead}<div><p>Saltrey.</p>{text}</div>")
    assert "Saltrey." in [each for _, each in blocks]


def test_the_first_question_that_is_unfolded_stays() -> None:
    questions = "".join(
        f"<details><summary>Why {at}?</summary><p>{text}</p></details>"
        for at, text in zip(("ships", "ferries", "quays"), TEXT, strict=False)
    )
    page = f"<title>{TITLE}</title><main><h1>{TITLE}</h1><div>{questions}</div></main>"
    assert "Why ships?" in parse_html(page.encode()).text


@pytest.mark.parametrize("line", ["Ida Lund, 1931–2024", "Ida Lund (1931 - 2024)"])
def test_whose_life_is_told_stays_below_the_headline(line: str) -> None:
    page = f"<h1>{TITLE}</h1><p>{line}</p><p>By Bo Oja</p>{PROSE}"
    assert ("paragraph", line) in blocks_of(page)


@pytest.mark.parametrize(
    "line",
    [
        *("© Brenn Courier 2019–2024", "Season 3, 2019–2024", "School Year 2019-2020"),
        "Photo: Ida Lund, 1931–2024",
    ],
)
def test_other_years_below_the_headline_are_no_life(line: str) -> None:
    assert ("paragraph", line) not in blocks_of(f"<h1>{TITLE}</h1><p>{line}</p>{PROSE}")


def test_very_short_sentences_open_the_text() -> None:
    lines = ["It was not.", "Not at all.", "“Why?”", "It was 9 below zero."]
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{''.join(f'<p>{x}</p>' for x in lines)}{PROSE}</div>")
    assert [text for _, text in blocks[1:5]] == lines
    boxes = "".join(f"<div class='x1'><p>{text}</p></div>" for text in (lines[0], *TEXT))
    assert [text for _, text in blocks_of(f"<h1>{TITLE}</h1><div>{boxes}</div>")][1] == lines[0]


def test_a_section_heading_directly_above_the_text_may_have_words_of_the_title() -> None:
    text = f"<h2>The ferries</h2>{PROSE}<h2>The harbour</h2>{PROSE}"
    blocks = blocks_of(f"<h1>{TITLE}</h1><p class='byline'>By Ida Lund</p><div>{text}</div>")
    assert blocks[2] == ("heading", "The ferries")


def test_another_version_of_the_title_is_no_section_heading() -> None:
    text = f"<h2>{TITLE} today</h2>{PROSE}<h2>The harbour</h2>{PROSE}"
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{text}</div>")
    assert [text for kind, text in blocks if kind == "heading"] == ["The harbour"]


@pytest.mark.parametrize(
    "line",
    [
        "By Ida Lund.", "Photo by Ida Lund.", "Edited by Ida Lund.", "Read in 3 minutes.",
        "On the sea", "Sold out.", "Published at 9.30 today.", "Updated on 3 May 2024.",
    ],
)  # fmt: skip
def test_a_line_that_is_no_sentence_does_not_open_the_text(line: str) -> None:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div><p>{line}</p>{PROSE}</div>")
    assert [text for kind, text in blocks if kind == "paragraph"] == TEXT


def test_the_description_of_a_box_around_the_headline_is_the_standfirst() -> None:
    line = "From today, harbours with fewer than 200 berths need a plan for their waste."
    head = (
        f"<div class='x-page-header'><div class='x-page-header__title'><h1>{TITLE}</h1></div>"
        f"<div><p class='x-page-header__description'>{line}</p></div></div>"
    )
    page = page_of(f"{head}<main><article>{STORM}</article></main>", title=TITLE)
    assert line in lines_of(page)


_SAID = "Nobody wants to sail before Friday, least of all the captain of the first boat."
_SUBTITLE = "What the captain of a boat does on a Friday"
_PHRASE = "Capt. Marsh of the first boat waits for Friday; the shops have bread for three days"


@pytest.mark.parametrize("box", ["{}", "<div>{}</div>"])
@pytest.mark.parametrize("names", ["", " class='css-1x9k2'", " class='standfirst'"])
@pytest.mark.parametrize("said", [_SAID, _PHRASE])
def test_a_standfirst_in_a_heading_is_one_if_it_heads_all_the_text(
    said: str, names: str, box: str
) -> None:
    standfirst = box.format(f"<h2{names}>{said}</h2>")
    head = f"<header><h1>{TITLE}</h1>{standfirst}<p>By Ida Lund</p></header>"
    page = f"<article>{head}<div>{PROSE}</div></article>"
    assert ("heading", said) in blocks_of(page)
    assert ("paragraph", f"{_SAID} {said}") in blocks_of(page.replace(said, f"{_SAID} {said}"))
    for level, kind in ((2, "paragraph"), (3, "heading")):
        section = f"<h{level}>At sea</h{level}>{PROSE}"
        assert (kind, said) in blocks_of(f"<article><div>{head}{PROSE}{section}</div></article>")


def test_a_subtitle_on_the_level_of_the_sections_is_a_paragraph() -> None:
    head = f"<header><h1>{TITLE}</h1><h2 class='post-subtitle'>{_SUBTITLE}</h2></header>"
    blocks = blocks_of(f"<article>{head}<div>{PROSE}<h2>At sea</h2>{PROSE}</div></article>")
    assert ("paragraph", _SUBTITLE) in blocks
    assert ("heading", "At sea") in blocks


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Who will sail before Friday, and what does the captain say to that?", "At sea"),
        (
            "من يبحر قبل يوم الجمعة إلى الجزر الثلاث، وماذا يقول قبطان القارب الأول عن ذلك؟",
            "في البحر",
        ),
        ("The shops on the island", "At sea"),
        ("1. Never sail before Friday when it is stormy.", "2. Never ask the captain for a boat."),
        ("Part 1: The captain of the first boat waits for Friday.", "Part 2: The bread"),
        ("The captain of the first boat waits for Friday.", "Nobody waits."),
        (_PHRASE, "The shops of the island have no milk for Friday"),
    ],
)
@pytest.mark.parametrize("names", ["", " class='subtitle'"])
def test_the_title_of_the_first_section_is_no_standfirst(
    first: str, second: str, names: str
) -> None:
    text = "".join(f"<h2{names}>{each}</h2>{PROSE}" for each in (first, second))
    blocks = blocks_of(f"<article><h1>{TITLE}</h1>{text}</article>")
    assert [line for kind, line in blocks if kind == "heading"] == [first, second]


def test_a_subtitle_below_the_standfirst_heads_a_section() -> None:
    head = f"<h1>{TITLE}</h1><p class='standfirst'>{_SAID}</p><h2 class='subtitle'>{_SUBTITLE}</h2>"
    assert ("heading", _SUBTITLE) in blocks_of(f"<article>{head}{PROSE}</article>")


@pytest.mark.parametrize("said", [_SAID, f"{_SAID} {_SAID.replace('Friday', 'Sunday')}"])
@pytest.mark.parametrize("tag", ["h2", "div"])
def test_a_standfirst_that_the_text_repeats_is_shown_once(tag: str, said: str) -> None:
    head = f"<header><h1>{TITLE}</h1><{tag} class='css-1x9k2'>{said}</{tag}></header>"
    text = f"<div><div class='abstract'>{said}</div>{PROSE}</div>"
    shown = [text for _, text in blocks_of(f"<article>{head}{text}</article>")]
    assert shown.count(said) == 1


@pytest.mark.parametrize(
    ("line", "is_shown"),
    [
        ("Updated 3 hours ago · 4 min read", False),
        ("4 min read · Published 2 days ago", False),
        ("The last mail came 30 years ago, and nobody knows why", True),
    ],
)
def test_how_long_ago_an_article_was_published_is_no_standfirst(line: str, is_shown: bool) -> None:
    head = f"<header><h1>{TITLE}</h1><p class='css-1x9k2'>{line}</p></header>"
    page = page_of(f"<main><article>{head}<div>{PROSE}</div></article></main>", title=TITLE)
    assert (line in lines_of(page)) is is_shown


@pytest.mark.parametrize("name", ["profile__description", "site__description"])
def test_the_description_of_another_box_is_no_standfirst(name: str) -> None:
    line = "Ida Lund writes about the sea and the harbours of the north for us."
    head = f"<div class='page-header'><h1>{TITLE}</h1><p class='{name}'>{line}</p></div>"
    page = page_of(f"{head}<main><article>{STORM}</article></main>", title=TITLE)
    assert line not in lines_of(page)


@pytest.mark.parametrize(
    ("name", "is_text"), [("video__lede story__lede-box", False), ("story__lede-box", True)]
)
def test_the_title_of_the_film_above_the_text_is_no_standfirst(name: str, is_text: bool) -> None:
    film = (
        f"<div class='{name}'><div><img src='f.jpg' alt='The mole at dusk, seen from a boat'>"
        "<div>How the lamp came back to the mole</div><div>01:40 - Source: Mole</div></div></div>"
    )
    page = (
        f"<title>Storm</title><article><h1>Storm</h1>{film}<p>{STORM}</p><p>{STORM}</p></article>"
    )
    shown = "How the lamp came back to the mole" in parse_html(page.encode()).text
    assert shown is is_text


def _picture_above(figure: str, head: str) -> list[BlockKind]:
    said = "<p>Nobody has counted the lamps, says the keeper, since the second pier was built.</p>"
    page = (
        f"<main>{figure}<div class='a1'>{head}<h1>Lamps at sea burn longer than those on land</h1>"
        f"</div><div class='b1'>{said * 3}</div><section><h2>Share this:</h2><a href='/w'>A</a>"
        "<a href='/x'>B</a></section><div><h2>More about</h2><a href='/t'>Lamps</a></div></main>"
    )
    article = parse_html(f"<html><title>x</title><body>{page}</body></html>".encode())
    return [block.kind for block in article.blocks if block.kind in PICTURE_KINDS]


_FIGURE = (
    "<figure><img src='/l.jpg' alt='Lamp'><figcaption>The lamp of Skell{}</figcaption></figure>"
)


@pytest.mark.parametrize(
    "line",
    [
        "<span>Harbour news</span><span>·</span><time>Sunday 11 January, 14:05</time>",
        "<p>Skell Post · 11 January 2026, 14:05 · changed on Monday at 9:30</p>",
    ],
)
def test_a_captioned_picture_above_the_line_of_the_date_belongs_to_the_article(line: str) -> None:
    assert _picture_above(_FIGURE.format(", in May"), line) == [
        BlockKind.IMAGE,
        BlockKind.CAPTION,
    ]


@pytest.mark.parametrize(
    ("figure", "line"),
    [
        (
            "<img src='/l.jpg' alt='Lamp of the harbour of Skell'>",
            "<p>Harbour Post · Sunday 11 January, 14:05</p>",
        ),
        (f"<a href='/o'>{_FIGURE}</a>", "<p>Skell Post · Sunday 11 January, 14:05 · 9 min</p>"),
        (_FIGURE, "<p>The post of Skell and of all harbours nearby</p>"),
        (_FIGURE, "<ul><li>Skell Post of the harbour · Sunday 11 January, 14:05</li></ul>"),
        (_FIGURE, "<div><p>Skell Post of the harbour · Sunday 11 January, 14:05</p></div>"),
    ],
)
def test_other_pictures_above_a_line_are_no_lead_picture(figure: str, line: str) -> None:
    assert _picture_above(figure, line) == []
