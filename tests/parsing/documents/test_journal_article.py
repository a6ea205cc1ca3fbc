"""Journal articles in JATS."""

import pytest
from listed_blocks import kinds_levels_and_texts
from processor_time import assert_in_proportion

from reader.errors import ParseError, RefusedError
from reader.model.article import Article
from reader.parsing.registry import parse_article

_FRONT = (
    "<front><journal-meta><journal-title-group><journal-title>Annals of the Shore</journal-title>"
    "</journal-title-group></journal-meta><article-meta><title-group>"
    "<article-title>How <italic>Larus</italic> sleeps<xref ref-type='fn'>*</xref></article-title>"
    "</title-group><contrib-group>"
    "<contrib contrib-type='author'><name><surname>Lund</surname><given-names>Ida</given-names>"
    "</name></contrib>"
    "<contrib contrib-type='author'><collab>The Gull Group</collab></contrib>"
    "<contrib contrib-type='editor'><name><surname>Poe</surname></name></contrib>"
    "</contrib-group>"
    "<pub-date pub-type='collection'><year>2019</year></pub-date>"
    "<pub-date pub-type='epub'><day>2</day><month>5</month><year>2019</year></pub-date>"
    "<abstract><p>Gulls sleep with one eye open.</p></abstract></article-meta></front>"
)


def parse(body: str, *, front: str = _FRONT, template: str = "{}") -> Article:
    article = (
        '<article article-type="research-article" xml:lang="en" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink">{front}{body}</article>'
    )
    return parse_article(template.format(article).encode(), location="gulls.xml")


def rows_below_abstract(body: str) -> list[tuple[str, int, str]]:
    return kinds_levels_and_texts(parse(body))[4:]


def test_title_authors_date_journal_and_language_are_read() -> None:
    article = parse("<body><p>We watched nine gulls.</p></body>")
    meta = article.meta
    assert (meta.title, meta.byline, meta.published, meta.site, meta.language) == (
        "How Larus sleeps", "Ida Lund, The Gull Group", "2019-05-02", "Annals of the Shore", "en",
    )  # fmt: skip
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "How Larus sleeps"),
        ("byline", 0, "Ida Lund, The Gull Group"),
        ("heading", 2, "Abstract"),
        ("paragraph", 0, "Gulls sleep with one eye open."),
        ("paragraph", 0, "We watched nine gulls."),
    ]


@pytest.mark.parametrize(
    "date",
    [
        "<day>2</day><month>May</month><year>2019</year>",
        "<string-date>2 May 2019</string-date>",
        "<string-date>2019年5月2日</string-date>",
    ],
)
def test_the_date_may_be_written_in_words(date: str) -> None:
    number = "<day>2</day><month>5</month><year>2019</year>"
    article = parse("<body><p>It burns.</p></body>", front=_FRONT.replace(number, date))
    assert article.meta.published == "2019-05-02"


def test_sections_are_headed_with_their_numbers_and_depth() -> None:
    assert rows_below_abstract(
        "<body><sec><label>1.</label><title>Methods</title><p>We watched.</p>"
        "<sec><title>Nights</title><p>Nine of them.</p></sec></sec></body>"
    ) == [
        ("heading", 2, "1. Methods"),
        ("paragraph", 0, "We watched."),
        ("heading", 3, "Nights"),
        ("paragraph", 0, "Nine of them."),
    ]


def test_a_caption_follows_its_picture_however_long_it_is() -> None:
    long = "A gull on a pole sleeps. " * 40
    blocks = rows_below_abstract(
        "<body><fig><label>Figure 1</label><caption><title>Sleep.</title>"
        f"<p>{long}</p></caption><graphic xlink:href='g1.png'/></fig></body>"
    )
    assert [kind for kind, _, _ in blocks] == ["image", "caption"]
    assert blocks[1][2].startswith("Figure 1. Sleep. A gull on a pole")


def test_a_table_keeps_its_caption_rows_and_notes() -> None:
    assert rows_below_abstract(
        "<body><table-wrap><label>Table 1</label><caption><p>Nights</p></caption><table><thead>"
        "<tr><th>Gull</th><th>Hours</th></tr></thead><tbody><tr><td>Ada</td><td>4</td></tr>"
        "</tbody></table><table-wrap-foot><p>Hours are means.</p></table-wrap-foot>"
        "</table-wrap></body>"
    ) == [
        ("caption", 0, "Table 1. Nights"),
        ("table_row", 1, "Gull\tHours"),
        ("table_row", 0, "Ada\t4"),
        ("caption", 0, "Hours are means."),
    ]


def test_lists_quotations_and_formulas_stay_what_they_are() -> None:
    assert rows_below_abstract(
        "<body><list list-type='order'><list-item><p>One</p></list-item></list>"
        "<disp-quote><p>Sleep, gull.</p></disp-quote>"
        "<disp-formula><tex-math>\\documentclass{minimal}\\begin{document}$$s = t^2$$"
        "\\end{document}</tex-math></disp-formula></body>"
    ) == [("list_item", 1, "One"), ("quotation", 1, "Sleep, gull."), ("paragraph", 0, "s = t^2")]


def test_a_formula_in_a_sentence_stays_in_it() -> None:
    assert rows_below_abstract(
        "<body><p>Then <inline-formula><tex-math>$s = t^2$</tex-math></inline-formula> holds.</p>"
        "</body>"
    ) == [("paragraph", 0, "Then s = t^2 holds.")]


def test_a_formula_in_mathml_is_written_in_one_line_with_its_number() -> None:
    math = "<mfrac><mi>s</mi><mi>t</mi></mfrac>"
    assert rows_below_abstract(
        f"<body><disp-formula><label>(3)</label><math>{math}</math></disp-formula></body>"
    ) == [("paragraph", 0, "s/t (3)")]


def test_a_formula_that_is_only_a_picture_is_shown_beside_its_number() -> None:
    picture = "<graphic xlink:href='m1.gif'/>"
    article = parse(
        f"<body><disp-formula><label>(3)</label>{picture}</disp-formula>"
        f"<disp-formula>{picture}</disp-formula></body>"
    )
    assert kinds_levels_and_texts(article)[4:] == [
        ("image", 0, "Image"),
        ("paragraph", 0, "(3)"),
        ("image", 0, "Image"),
    ]


def test_references_without_fields_are_shown_as_they_are_printed() -> None:
    assert rows_below_abstract(
        "<back><ref-list><title>Sources</title><ref><note>Letters of Lund.</note></ref></ref-list>"
        "</back>"
    ) == [("heading", 2, "Sources"), ("list_item", 1, "Letters of Lund.")]


def test_footnotes_are_numbered_after_the_text() -> None:
    article = parse("<body><p>Gulls<fn><p>Of nine species.</p></fn> sleep.</p></body>")
    assert kinds_levels_and_texts(article)[4:] == [
        ("paragraph", 0, "Gulls[1] sleep."),
        ("footnote", 1, "Of nine species."),
    ]
    assert article.blocks[-1].label == "1."


@pytest.mark.parametrize(("mark", "label"), [("*", "*"), ("††", "††"), ("b", "b."), ("7", "7.")])
def test_a_note_has_the_sign_that_refers_to_it(mark: str, label: str) -> None:
    article = parse(
        f"<body><p>Gulls<xref ref-type='fn' rid='n'><sup>{mark}</sup></xref> sleep.</p></body>"
        "<back><fn-group><fn><p>On water.</p></fn>"
        f"<fn id='n'><label>{mark}</label><p>Of nine.</p></fn></fn-group></back>"
    )
    assert kinds_levels_and_texts(article)[4:] == [
        ("paragraph", 0, f"Gulls[{mark}] sleep."),
        ("footnote", 1, "On water."),
        ("footnote", 1, "Of nine."),
    ]
    assert article.blocks[-1].label == label


def test_a_reference_to_a_note_in_words_stays_in_its_sentence() -> None:
    assert rows_below_abstract(
        "<body><p>Gulls sleep, see <xref ref-type='fn' rid='n'>note 7</xref>.</p></body>"
    ) == [("paragraph", 0, "Gulls sleep, see note 7.")]


@pytest.mark.parametrize("group", ["{}", "<fn-group>{}</fn-group>"])
def test_notes_below_a_table_stay_there_with_their_signs(group: str) -> None:
    notes = "<fn id='t'><label>a</label><p>Of nine.</p></fn><fn><p>Hours are means.</p></fn>"
    assert rows_below_abstract(
        "<body><table-wrap><table><tr><td>Gull</td><td>Hours"
        "<xref ref-type='table-fn' rid='t'>a</xref></td></tr><tr><td>Ada</td><td>4</td></tr>"
        f"</table><table-wrap-foot>{group.format(notes)}</table-wrap-foot></table-wrap></body>"
    ) == [
        ("table_row", 0, "Gull\tHours[a]"),
        ("table_row", 0, "Ada\t4"),
        ("caption", 0, "a Of nine."),
        ("caption", 0, "Hours are means."),
    ]


def test_references_are_items_whether_printed_or_in_parts() -> None:
    article = parse(
        "<back><ref-list><ref><label>7</label><mixed-citation>Poe A. On sleep. 1999."
        "</mixed-citation></ref><ref><element-citation><person-group><name><surname>Lund</surname>"
        "<given-names>I</given-names></name></person-group><article-title>Eyes</article-title>"
        "<source>Shore</source><year>2001</year><volume>3</volume><fpage>4</fpage>"
        "<lpage>9</lpage></element-citation></ref></ref-list></back>"
    )
    assert kinds_levels_and_texts(article)[4:] == [
        ("heading", 2, "References"),
        ("list_item", 1, "Poe A. On sleep. 1999."),
        ("list_item", 1, "Lund I. Eyes. Shore. 2001, 3, 4–9."),
    ]
    assert [each.label for each in article.blocks[-2:]] == ["7.", "2."]


def test_links_of_the_web_stay_and_those_inside_the_text_are_words() -> None:
    article = parse(
        "<body><p>See <ext-link xlink:href='https://shore.example/'>the data</ext-link> and "
        "<xref rid='f1'>figure 1</xref>.</p></body>"
    )
    assert [link.href for link in article.links] == ["https://shore.example/"]
    assert kinds_levels_and_texts(article)[-1][2] == "See the data and figure 1."


def test_of_many_authors_the_first_are_named() -> None:
    people = "".join(
        f"<contrib><name><surname>Gull {number}</surname></name></contrib>" for number in range(30)
    )
    front = f"<front><article-meta><contrib-group>{people}</contrib-group></article-meta></front>"
    byline = parse("<body><p>Sleep.</p></body>", front=front).meta.byline
    assert byline.startswith("Gull 0, Gull 1, ")
    assert byline.endswith("Gull 10, and 19 others")


def test_articles_of_one_file_follow_each_other() -> None:
    article = parse(
        "<body><p>First.</p></body>", front="", template="<pmc-articleset>{0}{0}</pmc-articleset>"
    )
    assert [text for _, _, text in kinds_levels_and_texts(article)] == ["First.", "First."]


def test_each_further_article_of_a_file_is_headed_with_its_title_and_authors() -> None:
    article = parse(
        "<body><p>We watched.</p></body>", template="<pmc-articleset>{0}{0}</pmc-articleset>"
    )
    assert kinds_levels_and_texts(article)[5:] == [
        ("heading", 1, "How Larus sleeps"),
        ("paragraph", 0, "Ida Lund, The Gull Group"),
        ("heading", 2, "Abstract"),
        ("paragraph", 0, "Gulls sleep with one eye open."),
        ("paragraph", 0, "We watched."),
    ]


def test_letters_of_reviewers_follow_the_article() -> None:
    article = parse(
        "<body><p>We watched.</p></body><sub-article><front-stub><article-title>Decision letter"
        "</article-title></front-stub><body><p>Accepted.</p></body></sub-article>"
    )
    assert kinds_levels_and_texts(article)[-2:] == [
        ("paragraph", 0, "Decision letter"),
        ("paragraph", 0, "Accepted."),
    ]


def test_a_document_type_alone_tells_the_format() -> None:
    body = (
        b'<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.0//EN" '
        b'"journalpublishing.dtd"><article><body><p>Sleep.</p></body></article>'
    )
    assert kinds_levels_and_texts(parse_article(body)) == [("paragraph", 0, "Sleep.")]


def test_a_page_that_begins_with_an_article_stays_a_page() -> None:
    page = b"<article class='story'><h1>Gulls</h1><p>They sleep.</p></article>"
    assert kinds_levels_and_texts(parse_article(page))[0][0] == "headline"


def test_entities_from_elsewhere_are_refused_and_an_empty_article_is_none() -> None:
    bomb = b"<!DOCTYPE article [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><article dtd-version='1'>"
    with pytest.raises(RefusedError, match="elsewhere"):
        parse_article(bomb + b"<body><p>&x;</p></body></article>")
    with pytest.raises(ParseError, match="no text"):
        parse_article(b"<article dtd-version='1'><front/></article>")


def test_further_abstracts_are_headed_and_their_identifiers_left_out() -> None:
    front = _FRONT.replace(
        "</abstract>",
        "<p><bold>DOI:</bold> <ext-link ext-link-type='doi' xlink:href='10.5555/g.1'>"
        "http://dx.doi.org/10.5555/g.1</ext-link></p></abstract>"
        "<abstract abstract-type='executive-summary'><title>Digest</title><p>They rest.</p>"
        "</abstract>",
    )
    assert kinds_levels_and_texts(parse("<body><p>We watched.</p></body>", front=front))[2:] == [
        ("heading", 2, "Abstract"),
        ("paragraph", 0, "Gulls sleep with one eye open."),
        ("heading", 2, "Digest"),
        ("paragraph", 0, "They rest."),
        ("paragraph", 0, "We watched."),
    ]


def test_notes_that_stand_together_are_reached_from_their_marks() -> None:
    article = parse(
        "<body><p>They sleep.<xref ref-type='fn' rid='n1'>1</xref> And fly.<xref ref-type='fn'"
        " rid='n2'><sup>2</sup></xref></p></body><back><fn-group><title>Notes</title><fn id='n1'>"
        "<label>1</label><p>At night.</p></fn><fn id='n2'><p>By day.</p></fn></fn-group></back>"
    )
    found = [(str(b.kind), b.label, b.span.of(article.text)) for b in article.blocks[4:]]
    assert found == [
        ("paragraph", "", "They sleep.[1] And fly.[2]"),
        ("footnote", "1.", "At night."),
        ("footnote", "2.", "By day."),
    ]


@pytest.mark.parametrize(
    ("form", "label"),
    [("order", "1."), ("alpha-lower", "a."), ("roman-upper", "I."), ("bullet", "")],
)
def test_items_are_numbered_as_the_list_says(form: str, label: str) -> None:
    items = f"<list list-type='{form}'><list-item><p>Gulls</p></list-item></list>"
    assert parse(f"<body><p>They sleep.</p>{items}</body>").blocks[-1].label == label


def test_cells_below_one_that_spans_rows_stay_in_their_columns() -> None:
    table = (
        "<table-wrap><table><thead><tr><th rowspan='2'>Year</th><th colspan='2'>Gulls</th></tr>"
        "<tr><th>Male</th><th>Female</th></tr></thead><tbody><tr><td>2019</td><td>9</td><td>7</td>"
        "</tr></tbody></table></table-wrap>"
    )
    rows = [text for kind, _, text in rows_below_abstract(f"<body>{table}</body>")]
    assert rows == ["Year\tGulls", "\tMale\tFemale", "2019\t9\t7"]


def test_a_long_formula_in_tex_is_read_in_linear_time() -> None:
    def work(size: int) -> None:
        tex = "x + " * (size // 4)
        rows_below_abstract(
            f"<body><p>So <inline-formula><tex-math>{tex}</tex-math></inline-formula>.</p></body>"
        )

    # not quadratic: 25 times
    assert_in_proportion(work, 20_000, 100_000, at_most=12, slack_seconds=0.1)


def test_words_struck_through_are() -> None:
    article = parse("<body><p>Nine <strike>late</strike> gulls.</p></body>")
    assert [(str(each.kind), each.span.of(article.text)) for each in article.inlines][-1:] == [
        ("deleted", "late")
    ]
