"""DocBook files."""

import pytest
from listed_blocks import kinds_levels_and_texts

from reader.model.article import SIGNATURE, Article
from reader.parsing.documents import docbook
from reader.parsing.registry import parse_article


def parse(inside: str, root: str = "article") -> Article:
    body = (
        f'<?xml version="1.0"?><{root} xmlns="http://docbook.org/ns/docbook" version="5.0" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en">{inside}</{root}>'
    )
    return parse_article(body.encode(), location="gull.xml")


def test_title_subtitle_author_date_and_sections_are_read() -> None:
    article = parse(
        "<info><title>Watching gulls</title><subtitle>A manual</subtitle><author><personname>"
        "<firstname>Ida</firstname><surname>Lund</surname></personname></author>"
        "<pubdate>2019-05-02</pubdate></info>"
        "<section><title>Tools</title><para>A chair.</para>"
        "<section><title>Chairs</title><para>Of wood.</para></section></section>"
    )
    meta = article.meta
    assert (meta.title, meta.byline, meta.published, meta.language) == (
        "Watching gulls", "Ida Lund", "2019-05-02", "en",
    )  # fmt: skip
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "Watching gulls"),
        ("paragraph", 0, "A manual"),
        ("byline", 0, "Ida Lund"),
        ("heading", 2, "Tools"),
        ("paragraph", 0, "A chair."),
        ("heading", 3, "Chairs"),
        ("paragraph", 0, "Of wood."),
    ]


def test_lists_terms_code_and_boxes_stay_what_they_are() -> None:
    assert kinds_levels_and_texts(
        parse(
            "<itemizedlist><listitem><para>A chair</para></listitem></itemizedlist>"
            "<variablelist><varlistentry><term>Pole</term><listitem><para>Where gulls sleep."
            "</para></listitem></varlistentry></variablelist>"
            "<programlisting>gull --sleep\n  now</programlisting>"
            "<note><para>Be quiet.</para></note>"
            "<warning><title>Beaks</title><para>They bite.</para></warning>"
        )
    ) == [
        ("list_item", 1, "A chair"),
        ("list_item", 1, "Pole"),
        ("list_item", 2, "Where gulls sleep."),
        ("code", 0, "gull --sleep\n  now"),
        ("paragraph", 0, "Note"),
        ("paragraph", 0, "Be quiet."),
        ("paragraph", 0, "Beaks"),
        ("paragraph", 0, "They bite."),
    ]


def test_a_figure_has_its_title_below_and_a_table_above() -> None:
    assert kinds_levels_and_texts(
        parse(
            "<figure><title>A gull</title><mediaobject><imageobject>"
            "<imagedata fileref='gull.png'/></imageobject><textobject><phrase>grey</phrase>"
            "</textobject></mediaobject></figure>"
            "<table><title>Nights</title><tgroup cols='2'><thead><row><entry>Gull</entry>"
            "<entry>Hours</entry></row></thead><tbody><row><entry>Ada</entry><entry>4</entry>"
            "</row></tbody></tgroup></table>"
        )
    ) == [
        ("image", 0, "grey"),
        ("caption", 0, "A gull"),
        ("caption", 0, "Nights"),
        ("table_row", 1, "Gull\tHours"),
        ("table_row", 0, "Ada\t4"),
    ]


def test_quotations_links_and_footnotes_are_kept_and_index_terms_are_not() -> None:
    article = parse(
        "<para><indexterm><primary>gull</primary></indexterm>Gulls <quote>sleep</quote>"
        "<footnote><para>Standing.</para></footnote>, see "
        "<link xlink:href='https://shore.example/'>the shore</link>.</para>"
        "<blockquote><attribution>Ida Lund</attribution><para>Sleep, gull.</para></blockquote>"
    )
    assert kinds_levels_and_texts(article) == [
        ("paragraph", 0, "Gulls “sleep”[1], see the shore."),
        ("quotation", 1, "Sleep, gull."),
        ("quotation", 1, "Ida Lund"),
        ("footnote", 1, "Standing."),
    ]
    assert article.blocks[2].label == SIGNATURE
    assert [link.href for link in article.links] == ["https://shore.example/"]


def test_a_page_of_a_manual_is_called_after_its_program() -> None:
    article = parse(
        "<refmeta><refentrytitle>gull</refentrytitle><manvolnum>1</manvolnum></refmeta>"
        "<refnamediv><refname>gull</refname><refpurpose>watch gulls</refpurpose></refnamediv>"
        "<refsect1><title>Options</title><para>None.</para></refsect1>",
        "refentry",
    )
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "gull"),
        ("paragraph", 0, "gull – watch gulls"),
        ("heading", 2, "Options"),
        ("paragraph", 0, "None."),
    ]


def test_emphasis_is_bold_where_its_role_says_so() -> None:
    article = parse(
        "<title>Gulls</title><para>A <emphasis>grey</emphasis> and a "
        "<emphasis role='bold'>loud</emphasis> one.</para>"
    )
    set_so = [(each.kind.value, each.span.of(article.text)) for each in article.inlines]
    assert set_so == [("emphasis", "grey"), ("strong", "loud")]


def test_references_are_the_titles_of_what_they_refer_to() -> None:
    article = parse(
        "<title>Gulls</title><para>See <xref linkend='tools'/>, <xref linkend='pole'/>, <xref"
        " linkend='box'/> and <xref linkend='lund87'/>.<xref/></para>"
        "<section xml:id='tools'><title>Tools</title><variablelist><varlistentry id='pole'>"
        "<term>Pole</term><listitem><para>Thin.</para></listitem></varlistentry></variablelist>"
        "<para id='box' xreflabel='Box 1'>A box.</para></section>"
    )
    assert kinds_levels_and_texts(article)[1] == (
        "paragraph",
        0,
        "See Tools, Pole, Box 1 and [lund87].",
    )


def test_the_title_of_a_target_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_for: list[object] = []

    def title_of(target: object) -> str:
        looked_for.append(target)
        return "Oil"

    monkeypatch.setattr(docbook, "_title_of", title_of)
    references = "<para>See <xref linkend='oil'/>.</para>" * 3
    body = f"<article><section id='oil'>{references}</section></article>"
    article = docbook.parse_docbook(body.encode())
    assert article.text.count("See Oil.") == 3
    assert len(looked_for) == 1


def test_items_are_numbered_as_the_list_says() -> None:
    item = "<listitem><para>Gulls</para></listitem>"
    article = parse(
        f"<title>Birds</title><para>They sleep.</para><orderedlist numeration='upperroman'>{item}"
        f"<listitem><orderedlist numeration='loweralpha'>{item}</orderedlist></listitem>"
        "</orderedlist>"
    )
    assert [block.label for block in article.blocks[-2:]] == ["I.", "a."]


@pytest.mark.parametrize(("of_list", "of_item"), [("startingnumber='4'", ""), ("", "override='4'")])
def test_a_list_may_begin_with_a_later_number(of_list: str, of_item: str) -> None:
    article = parse(
        f"<title>Birds</title><orderedlist {of_list}><listitem {of_item}><para>Gulls</para>"
        "</listitem><listitem><para>Terns</para></listitem></orderedlist>"
    )
    assert [block.label for block in article.blocks[-2:]] == ["4.", "5."]


def test_cells_that_span_columns_or_rows_keep_the_others_in_theirs() -> None:
    head = (
        "<row><entry morerows='1'>Year</entry><entry namest='c2' nameend='c3'>Gulls</entry>"
        "<entry>Nets</entry></row><row><entry>Male</entry><entry>Female</entry></row>"
    )
    row = "<row><entry>2019</entry><entry>9</entry><entry>7</entry><entry>3</entry></row>"
    article = parse(
        "<title>Birds</title><para>They sleep.</para><informaltable><tgroup cols='4'>"
        f"<thead>{head}</thead><tbody>{row}</tbody></tgroup></informaltable>"
    )
    assert article.text.split("\n\n")[2:] == [
        "Year\tGulls\t\tNets",
        "\tMale\tFemale",
        "2019\t9\t7\t3",
    ]


@pytest.mark.parametrize(
    ("attributes", "kind"), [("", "paragraph"), (' class="monospaced"', "code")]
)
def test_lines_laid_out_literally_are_code_only_in_a_font_of_fixed_width(
    attributes: str, kind: str
) -> None:
    article = parse(f"<para>See:</para><literallayout{attributes}>A gull\nis late.</literallayout>")
    assert kinds_levels_and_texts(article)[1] == (kind, 0, "A gull\nis late.")


def test_the_role_of_emphasis_tells_how_words_look() -> None:
    roles = ("bold", "strikethrough", "underline", "")
    words = " ".join(f'<emphasis role="{role}">gull {role}</emphasis>,' for role in roles)
    article = parse(f"<para>{words}</para>")
    assert [(str(each.kind), each.span.of(article.text)) for each in article.inlines] == [
        ("strong", "gull bold"), ("deleted", "gull strikethrough"), ("emphasis", "gull"),
    ]  # fmt: skip


def test_a_dateline_is_a_block_of_its_own() -> None:
    article = parse("<para>ALDER HAVEN (CNA) — The bridge is shut until Monday.</para>")
    assert kinds_levels_and_texts(article) == [
        ("dateline", 0, "ALDER HAVEN (CNA) —"),
        ("paragraph", 0, "The bridge is shut until Monday."),
    ]


def test_a_picture_has_its_caption_and_is_words_where_there_is_no_picture() -> None:
    assert kinds_levels_and_texts(
        parse(
            "<mediaobject><alt>A gull</alt><imageobject><imagedata fileref='gull.png'/>"
            "</imageobject><caption><para>It sleeps.</para></caption></mediaobject>"
            "<mediaobject><textobject><para>A gull on a pole.</para></textobject></mediaobject>"
        )
    ) == [
        ("image", 0, "A gull"),
        ("caption", 0, "It sleeps."),
        ("paragraph", 0, "A gull on a pole."),
    ]
