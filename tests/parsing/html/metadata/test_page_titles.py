"""The title of an article: the declared title that the page's headings confirm."""

import pytest
from html_listing import meta_of
from made_pages import STORM, read_page


def test_the_printed_heading_beats_the_declared_title() -> None:
    page = (
        "<title>The storms coming - Courier</title>"
        "<meta property='og:title' content='The storms coming'><h1>The storm’s coming</h1>"
    )
    assert meta_of(page).title == "The storm’s coming"


def test_a_kicker_that_only_styling_parts_from_the_headline_is_not_glued_to_it() -> None:
    declared = "<meta property='og:title' content='Saltrey: The pier fell at noon'>"
    printed = "<h1><span class='block'>Saltrey</span><span>The pier fell at noon</span></h1>"
    article = read_page(f"<title>Saltrey: The pier fell at noon</title>{declared}{printed}{STORM}")
    assert article.meta.title == "Saltrey: The pier fell at noon"
    assert article.blocks[0].span.of(article.text) == "Saltrey: The pier fell at noon"


def test_the_site_is_no_part_of_the_title() -> None:
    page = (
        "<title>Storm over the harbour | Courier</title>"
        "<meta property=og:site_name content=Courier>"
    )
    assert meta_of(page).title == "Storm over the harbour"


def test_the_section_before_a_bar_is_no_part_of_the_title() -> None:
    declared = "<meta property='og:title' content='Opinion | The pier fell'>"
    page = f"<title>Opinion | The pier fell</title>{declared}"
    assert meta_of(f"{page}<h1>The pier fell</h1>").title == "The pier fell"


def test_the_day_and_the_section_after_the_headline_are_no_part_of_the_title() -> None:
    declared = "The pier fell - 07/03/2026 - World - Courier"
    page = (
        f"<title>{declared}</title><meta property='og:title' content='{declared}'>"
        "<meta property='og:site_name' content='Courier'><h1>The pier fell</h1>"
    )
    assert meta_of(page).title == "The pier fell"
    turned = page.replace("07/03/2026 - World - Courier", "World - 07/03/2026")
    assert meta_of(turned).title == "The pier fell"
    other = page.replace("07/03/2026", "A reader writes")
    assert meta_of(other).title == "The pier fell - A reader writes - World"


def test_letters_that_grow_in_small_letters_do_not_hide_the_printed_part() -> None:
    page = "<title>Grüße aus der großen Straße am Fluss | Hafen bleibt geschlossen</title>"
    meta = meta_of(f"{page}<h1>Hafen bleibt geschlossen</h1>")
    assert meta.title == "Hafen bleibt geschlossen"


def test_a_description_in_place_of_the_headline_is_not_the_title() -> None:
    page = (
        "<title>Lake Ostrava - Opencyclo</title><h1>Lake Ostrava</h1>"
        '<script type="application/ld+json">'
        '{"@type": "Article", "headline": "invented lake"}</script>'
    )
    assert meta_of(page).title == "Lake Ostrava"


def test_the_name_of_a_blog_that_leads_to_its_front_page_is_no_title() -> None:
    page = (
        "<title>River Diary: The lamp</title><h1><a href='/'>River Diary</a></h1>"
        "<h3 class='post-title entry-title'>The lamp</h3>"
    )
    assert meta_of(page).title == "The lamp"


@pytest.mark.parametrize("sign", ["：", "｜", "_"])
def test_the_site_after_a_separator_without_spaces_is_removed(sign: str) -> None:
    page = (
        f"<title>灯台に泊まる{sign}磯辺新報デジタル</title><h2>灯台に泊まる</h2>"
        f"<meta property=og:title content='灯台に泊まる{sign}磯辺新報デジタル'>"
        "<meta property=og:site_name content=磯辺新報>"
    )
    assert meta_of(page).title == "灯台に泊まる"


def test_a_separator_inside_a_title_is_kept() -> None:
    page = (
        "<title>社説：灯台に泊まる</title><meta property=og:title content='社説：灯台に泊まる'>"
        "<meta property=og:site_name content=磯辺新報>"
    )
    assert meta_of(page).title == "社説：灯台に泊まる"


def test_the_board_on_which_something_is_asked_is_no_title() -> None:
    page = (
        "<title>What is the strangest thing that you found? : ditches</title>"
        "<h1><a href='/r/ditches/'>ditches</a></h1>"
    )
    assert meta_of(page).title == "What is the strangest thing that you found?"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Coastal Quays Bill - Debates", "Coastal Quays Bill"),
        ("Coastal Quays Bill - Part 2", "Coastal Quays Bill - Part 2"),
        ("Coastal Quays Bill - what it says", "Coastal Quays Bill - what it says"),
    ],
)
def test_one_word_between_headline_and_site_names_a_part_of_the_site(
    title: str, short: str
) -> None:
    page = (
        f"<title>{title} - Parliament</title>"
        f"<meta property=og:title content='{title} - Parliament'>"
        "<meta property=og:site_name content=Parliament><h1>Coastal Quays Bill</h1>"
    )
    assert meta_of(page).title == short


@pytest.mark.parametrize(
    ("declared", "printed", "title"),
    [
        ("Mole Post: The lamp burns again", "", "The lamp burns again"),
        ("Mole Post: The lamp burns again", "The lamp burns again", "The lamp burns again"),
        ("Mole Post: the lamp burns", "Mole Post: the lamp burns", "Mole Post: the lamp burns"),
        ("The council: the lamp burns again", "", "The council: the lamp burns again"),
        ("Mole Post: lamps", "", "Mole Post: lamps"),
    ],
)
def test_the_site_before_a_colon_is_removed_unless_it_is_printed(
    declared: str, printed: str, title: str
) -> None:
    page = (
        f"<html><head><title>{declared}</title><meta property='og:site_name' content='Mole Post'>"
        f"</head><body><h1>{printed}</h1><p>The lamp on the mole burns again, after eleven months"
        " in which every boat had to find the harbour by smell.</p></body></html>"
    )
    assert meta_of(page).title == title


@pytest.mark.parametrize("sign", ["«", "‹", "›", "»"])
def test_the_owner_of_a_page_follows_an_arrow(sign: str) -> None:
    page = f"<title>The pier fell {sign} Diary of Mira Oduya</title><h2>The pier fell</h2>"
    assert meta_of(page).title == "The pier fell"


def test_a_site_with_a_dash_or_legal_form_in_its_name_is_no_part_of_the_title() -> None:
    named = "<meta property='og:site_name' content='{}'><title>{}</title>"
    dashed = named.format("Mira Oduya - Tides", "Storm over the harbour - Mira Oduya - Tides")
    assert meta_of(dashed).title == "Storm over the harbour"
    club = named.format("Friends of the Pier", "Storm over the harbour | Friends of the Pier e.V.")
    assert meta_of(club).title == "Storm over the harbour"


def test_a_title_that_was_cut_off_goes_on_as_the_page_prints_it() -> None:
    page = (
        "<meta property='og:title' content='Storm over the harbour of Brenn takes the...'>"
        "<title>Storm over the harbour of Brenn takes the... - Post</title>"
        "<h1>Storm over the harbour of Brenn takes the last pier</h1>"
    )
    assert meta_of(page).title == "Storm over the harbour of Brenn takes the last pier"
    at_a_name = page.replace(" of Brenn takes the...", "", 1).replace("the...", "the last pier")
    assert meta_of(at_a_name).title == "Storm over the harbour of Brenn takes the last pier"
    named = "<meta property='og:title' content='Storm over Brenn'>"
    own = f"<title>Storm over Brenn | News</title>{named}"
    for heading in ("Storm over Brenn | News", "Storm over Brenn News"):
        assert meta_of(f"{own}<h1>{heading}</h1>").title == "Storm over Brenn"
    whole = "<title>Whatever the weather may be at Brenn…</title><h1>At Brenn</h1>"
    assert meta_of(whole).title == "Whatever the weather may be at Brenn…"


def test_a_title_that_is_an_address_gives_way_to_the_heading() -> None:
    assert meta_of("<title>brenn.info</title><h2>The pier fell</h2>").title == "The pier fell"


def test_the_title_of_an_entry_stays_below_the_name_of_the_site() -> None:
    page = (
        "<title>Spring market | Old boat yard of Brenn and Skell</title>"
        "<h1>Old boat yard of Brenn and Skell</h1><h2 class='entry-title'>Spring market</h2>"
    )
    assert meta_of(page).title.startswith("Spring market")


def test_the_title_of_an_entry_follows_the_word_for_the_archive_of_a_blog() -> None:
    page = "<title>The River Diary » Blog Archive » A lamp</title><h1>The River Diary</h1>"
    assert meta_of(f"{page}<h2>A lamp</h2>").title == "A lamp"


@pytest.mark.parametrize("separator", [" - ", " – ", " | "])
def test_a_headline_of_one_word_is_the_title_before_a_long_name_of_the_site(separator: str) -> None:
    page = f"<title>Lamp{separator}Opencyclo, the free encyclopedia</title><h1>Lamp</h1>"
    assert meta_of(page).title.startswith("Lamp")


def test_a_long_headline_after_a_short_name_of_the_site_is_the_title() -> None:
    page = "<title>Courier - The lamp that burns all night</title><h1>Lamps and more</h1>"
    assert meta_of(page).title == "The lamp that burns all night"


@pytest.mark.parametrize("declared", ["minutes-07.docx", "saltrey-council.org"])
def test_the_name_of_a_file_or_a_site_gives_way_to_the_first_line(declared: str) -> None:
    page = f"<title>{declared}</title><p> </p><p>The ferry  committee met on Monday</p><p>Rain.</p>"
    assert meta_of(page).title == "The ferry committee met on Monday"


def test_a_first_line_too_long_for_a_title_leaves_the_name_of_the_file() -> None:
    page = f"<title>minutes-07.docx</title><p>{'The ferry committee met again. ' * 6}</p>"
    assert meta_of(page).title == "minutes-07.docx"


def test_a_declared_title_that_its_own_quotation_marks_cut_off_goes_on() -> None:
    article = read_page(
        '<html><head><title>The ferry to the north "Saltrey" stays in port - Brenn</title>'
        '<meta property="og:title" content="The ferry to the north "Saltrey" stays in port">'
        '<meta property="og:site_name" content="Brenn"></head>'
        f"<body><div>{STORM}</div></body></html>"
    )
    assert article.meta.title == 'The ferry to the north "Saltrey" stays in port'


@pytest.mark.parametrize("sign", ["¶", "#", "\uf0c1"])
def test_the_sign_of_a_link_to_a_heading_is_no_part_of_the_title(sign: str) -> None:
    page = (
        "<html><head><title>Tide tables - Handbook</title></head><body><h1>Tide tables"
        f"<a class='headerlink' href='#tides'>{sign}</a></h1><p>{'The tide comes twice. ' * 9}</p>"
    )
    assert meta_of(page).title == "Tide tables"


@pytest.mark.parametrize("arrow", [" » ", " › ", " ‹ "])
def test_what_follows_an_arrow_is_no_title(arrow: str) -> None:
    title = f"Storm over the long pier{arrow}The Saltrey Post"
    page = f"<title>{title}</title><meta property='og:title' content='{title}'>"
    assert meta_of(page).title == "Storm over the long pier"


def test_a_site_with_its_legal_form_is_no_part_of_the_title() -> None:
    title = "Sturm über dem Hafen » Heimatverein e.V."
    page = f"<title>{title}</title><meta property='og:site_name' content='Heimatverein'>"
    assert meta_of(f"{page}<meta property='og:title' content='{title}'>").title == (
        "Sturm über dem Hafen"
    )


def test_a_site_with_its_slogan_is_no_part_of_the_title() -> None:
    site = "Brenn Post - The daily of the harbour town"
    head = f"<meta property=og:site_name content='{site}'>"
    for tag in (f"<meta property=og:title content='Storm at sea - {site}'>", ""):
        page = f"<title>Storm at sea - {site}</title>{head}{tag}<p>The pier fell.</p>"
        assert meta_of(page).title == "Storm at sea"


def test_the_name_after_a_wide_bar_is_no_part_of_the_title() -> None:
    declared = "水門のある町で暮らす｜林まどか"
    page = f"<title>{declared}</title><meta property='og:title' content='{declared}'>"
    assert meta_of(f"{page}<h1>水門のある町で暮らす</h1>").title == "水門のある町で暮らす"


@pytest.mark.parametrize("inside", ["", "<h2>Nine nets</h2>", "<h3>Other stories</h3>"])
def test_a_headline_in_large_letters_is_the_title_whatever_heads_a_section(inside: str) -> None:
    headline = "The storm is coming to Skell"
    printed = f"<font size='5'><b>{headline}</b></font><br>By Ida Lund<br><br>"
    page = f"<title>Courier: {headline}</title><table><tr><td>{printed}{STORM}{inside}{STORM}"
    article = read_page(page)
    assert article.meta.title == headline
    assert article.text.count(headline) == 1
    lower = f"<title>Courier: {headline}</title><font size='5'>Courier</font><h2>{headline}</h2>"
    assert read_page(lower + STORM).meta.title == headline


@pytest.mark.parametrize("declared", ["", "Skell 12"])
def test_large_letters_that_the_title_does_not_confirm_stand_behind_a_heading(
    declared: str,
) -> None:
    headline = "The storm is coming to Skell"
    page = f"<title>{declared}</title><font size='5'>Welcome to us</font><h2>{headline}</h2>{STORM}"
    assert read_page(page).meta.title == (declared or headline)


_LOGO = "<div><a href='/'>The Saltrey Post</a></div>"


@pytest.mark.parametrize(
    "headings",
    [
        "<h1>The pier fell at noon</h1><h2>Nobody was on it</h2>",
        "<h1><a href='/a/b'>The pier fell at noon</a></h1>",
        "<h2>The pier fell at noon</h2>",
        "<h3>News of Saltrey</h3><h2>The pier fell at noon</h2>",
        "<nav><h2>Main menu of Saltrey</h2></nav><h2>The pier fell at noon</h2>",
        "<h1><a href='/'>The Saltrey Post</a></h1><h2>The pier fell at noon</h2>",
    ],
)
def test_a_title_that_is_only_the_site_gives_way_to_the_heading_above_the_text(
    headings: str,
) -> None:
    page = f"<title>The Saltrey Post</title>{_LOGO}<main>{headings}{STORM}<h2>What now</h2>{STORM}"
    meta = meta_of(page)
    assert (meta.title, meta.site) == ("The pier fell at noon", "The Saltrey Post")


@pytest.mark.parametrize(
    ("before", "inside"),
    [
        ("", "<h1>The Saltrey Post</h1><h2>How to read the log</h2>"),
        ("<div><h2>We value your privacy</h2></div>", ""),
        ("", "<aside><h2>How to read the log</h2></aside>"),
    ],
)
def test_other_headings_than_that_of_the_text_are_no_title(before: str, inside: str) -> None:
    page = f"<title>The Saltrey Post</title>{_LOGO}{before}<main>{inside}{STORM}{STORM}</main>"
    assert meta_of(page).title == "The Saltrey Post"


def test_a_heading_in_the_text_is_no_title() -> None:
    page = f"<title>The Saltrey Post</title>{_LOGO}<main>{STORM}<h2>What now, pier</h2>{STORM}"
    assert meta_of(page).title == "The Saltrey Post"


@pytest.mark.parametrize("sign", [": ", " // "])
def test_a_colon_or_two_strokes_may_stand_before_the_site(sign: str) -> None:
    title = f"The pier fell at noon{sign}The Saltrey Post"
    meta = meta_of(f"<title>{title}</title>{_LOGO}<h1>The pier fell at noon</h1>{STORM}")
    assert (meta.title, meta.site) == ("The pier fell at noon", "The Saltrey Post")
