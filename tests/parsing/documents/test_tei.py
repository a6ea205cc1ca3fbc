"""TEI files."""

from listed_blocks import kinds_levels_and_texts

from reader.model.article import Article
from reader.parsing.registry import parse_article

_HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>The lamp</title><title type='sub'>A play</title>"
    "<author><persName xml:lang='de'><surname>Lunden</surname></persName><persName><forename>Ida"
    "</forename><surname>Lund</surname></persName></author></titleStmt><publicationStmt><p>Free."
    "</p><date>2020</date></publicationStmt></fileDesc><profileDesc><correspDesc><correspAction"
    " type='sent'><date when='1911-03-07'/></correspAction></correspDesc></profileDesc></teiHeader>"
)


def parse(body: str, header: str = _HEADER) -> Article:
    file = (
        '<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>\n<?xml-model href="b.rng"?>\n'
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{header}'
        f"<text><body>{body}</body></text></TEI>"
    )
    return parse_article(file.encode(), location="lamp.xml")


def rows(body: str) -> list[tuple[str, int, str]]:
    return kinds_levels_and_texts(parse(body))[2:]


def test_the_header_names_title_author_and_when_a_letter_was_sent() -> None:
    article = parse("<p>It burns.</p>")
    meta = article.meta
    assert (meta.title, meta.byline, meta.published, meta.language) == (
        "The lamp", "Ida Lund", "1911-03-07", "en",
    )  # fmt: skip
    assert article.text == "The lamp\n\nIda Lund\n\nIt burns."


def test_parts_have_headings_and_a_repeated_title_is_dropped() -> None:
    assert rows(
        "<div><head>The lamp</head><div><head>Oil</head><p>Whale<pb n='2'/> oil.</p></div></div>"
    ) == [("heading", 3, "Oil"), ("paragraph", 0, "Whale oil.")]


def test_a_speech_begins_with_the_name_of_its_speaker() -> None:
    assert rows(
        "<stage>Night.</stage><sp><speaker>Ida.</speaker><stage>(loud)</stage><p>It burns!</p>"
        "<p>Again.</p></sp><sp><speaker>Bo</speaker><l>It burns,</l><l>it glows.</l></sp>"
    ) == [
        ("paragraph", 0, "Night."),
        ("paragraph", 0, "Ida: (loud) It burns!"),
        ("paragraph", 0, "Again."),
        ("paragraph", 0, "Bo: It burns,\nit glows."),
    ]


def test_a_speaker_whose_speech_begins_with_a_song_or_is_silent_is_named_above() -> None:
    assert rows(
        "<sp><speaker>Ida.</speaker><stage>singing</stage><lg><l>It burns,</l><l>it glows.</l></lg>"
        "</sp><sp><speaker>Bo.</speaker></sp>"
    ) == [
        ("paragraph", 0, "Ida: singing"),
        ("paragraph", 0, "It burns,\nit glows."),
        ("paragraph", 0, "Bo:"),
    ]


def test_a_direction_inside_a_paragraph_stays_in_its_line() -> None:
    assert rows("<p>She waits. <stage>Looks up.</stage> It burns.</p>") == [
        ("paragraph", 0, "She waits. Looks up. It burns.")
    ]


def test_lines_of_a_stanza_stay_apart_and_those_of_prose_do_not() -> None:
    assert rows(
        "<lg><lg><l>It burns,</l><l>it glows.</l></lg><lg><l>It smokes.</l></lg></lg>"
        "<p>It<lb/>burns a<lb break='no'/>way.</p>"
    ) == [
        ("paragraph", 0, "It burns,\nit glows."),
        ("paragraph", 0, "It smokes."),
        ("paragraph", 0, "It burns away."),
    ]


def test_words_are_set_apart_as_the_file_says() -> None:
    article = parse(
        "<p>It <hi rend='bold'>burns</hi> and <hi rendition='#italic'>glows</hi>,"
        " <hi style='color: red'>Ida</hi> 1<hi rend='sup'>2</hi>.</p>"
    )
    assert article.blocks[2].span.of(article.text) == "It burns and glows, Ida 1²."
    assert [(str(each.kind), each.span.of(article.text)) for each in article.inlines] == [
        ("strong", "burns"),
        ("emphasis", "glows"),
    ]


def test_of_several_readings_the_one_that_editors_prefer_is_shown() -> None:
    assert rows(
        "<p>The <choice><sic>lmap</sic><corr>lamp</corr></choice> burns <del>not</del>"
        "<gap/> on<note>Always.</note>.</p>"
    ) == [("paragraph", 0, "The lamp burns […] on[1]."), ("footnote", 1, "Always.")]


def test_quotations_have_marks_in_a_line_and_are_blocks_elsewhere() -> None:
    assert rows(
        "<p>She said: <q>It burns.</q> “<q>Yes.</q>”</p><quote><p>It glows.</p></quote>"
    ) == [("paragraph", 0, "She said: “It burns.” “Yes.”"), ("quotation", 1, "It glows.")]


def test_letters_have_their_opening_and_closing_lines() -> None:
    assert rows(
        "<opener><dateline>Brenn, 7 March</dateline><salute>Dear Bo,</salute></opener>"
        "<p>It burns.</p><closer><salute>Yours,</salute><signed>Ida</signed></closer>"
    ) == [
        ("paragraph", 0, "Brenn, 7 March\nDear Bo,"),
        ("paragraph", 0, "It burns."),
        ("paragraph", 0, "Yours,\nIda"),
    ]


def test_rows_of_labels_are_the_head_of_a_table_and_blocks_may_be_code() -> None:
    table = (
        "<table><head>Lamps</head><row role='label'><cell>Lamp</cell></row>"
        "<row><cell>East</cell></row><row><cell role='label'>West</cell></row></table>"
    )
    code = "<ab type='codeblock'>burn()\n  shine()</ab><ab>It burns.</ab>"
    assert rows(f"<p>Lit.</p>{table}{code}")[1:] == [
        ("caption", 0, "Lamps"),
        ("table_row", 1, "Lamp"),
        ("table_row", 0, "East"),
        ("table_row", 1, "West"),
        ("code", 0, "burn()\n  shine()"),
        ("paragraph", 0, "It burns."),
    ]


def test_figures_lists_tables_and_links_are_what_they_are() -> None:
    body = (
        "<figure><graphic url='a.png'/><head>The lamp</head><figDesc>A lamp burns</figDesc>"
        "</figure><list type='ordered'><item>whale</item></list><table><row><cell>Lamp</cell>"
        "<cell>Litres</cell></row>"
        "<row><cell>east</cell><cell>4</cell></row></table>"
        "<p><ref target='https://sea.example/'>The log</ref></p>"
    )
    assert rows(body) == [
        ("image", 0, "A lamp burns"),
        ("caption", 0, "The lamp"),
        ("list_item", 1, "whale"),
        ("table_row", 0, "Lamp\tLitres"),
        ("table_row", 0, "east\t4"),
        ("paragraph", 0, "The log"),
    ]
    assert [link.href for link in parse(body).links] == ["https://sea.example/"]


def test_words_in_a_figure_are_captions_too() -> None:
    assert rows(
        "<p>Lit.</p><figure><graphic url='a.png'/><head>The lamp</head><p>Drawn by Bo.</p></figure>"
    )[1:] == [("image", 0, "Image"), ("caption", 0, "Drawn by Bo."), ("caption", 0, "The lamp")]


def test_a_quotation_in_a_quotation_in_a_line_stays_in_the_line() -> None:
    said = "<quote>I'd say <quote>maybe</quote>,</quote> she wrote."
    assert rows(f"<p>{said}</p>") == [("paragraph", 0, "“I'd say “maybe”,” she wrote.")]


def test_a_quotation_with_a_note_in_a_line_stays_in_the_line() -> None:
    said = "<quote>It burns<note><p>Always.</p></note>,</quote> she wrote."
    assert rows(f"<p>{said}</p>")[0] == ("paragraph", 0, "“It burns[1],” she wrote.")


def test_labels_of_a_list_are_terms() -> None:
    listed = "<list><head>Fuels</head><label>Oil</label><item>Burns.</item></list>"
    assert rows(f"<p>Lit.</p>{listed}")[1:] == [
        ("paragraph", 0, "Fuels"),
        ("list_item", 1, "Oil"),
        ("list_item", 2, "Burns."),
    ]


def test_items_are_numbered_as_the_list_says() -> None:
    article = parse("<p>It burns.</p><list type='ordered:loweralpha'><item>Oil</item></list>")
    assert article.blocks[-1].label == "a."
    article = parse("<p>It burns.</p><list type='numbered'><item>Oil</item></list>")
    assert article.blocks[-1].label == "1."
    article = parse("<p>It burns.</p><list><item>Oil</item></list>")
    assert article.blocks[-1].label == ""
