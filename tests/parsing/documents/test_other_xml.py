"""News, RFCs, DITA topics and manuals in XML vocabularies of their own."""

import pytest
from listed_blocks import kinds_levels_and_texts

from reader.errors import ParseError
from reader.model.article import Article
from reader.parsing.documents.other_xml import parse_other_xml
from reader.parsing.registry import parse_article


def _parse(text: str, location: str = "gulls.xml") -> Article:
    return parse_article(f'<?xml version="1.0"?>\n{text}'.encode(), location=location)


_NEWS = (
    "<nitf><head><title>gulls-wire</title><docdata><date.issue norm='20260303T101500Z'/>"
    "</docdata></head><body><body.head><hedline><hl1>Gulls take the quay</hl1>"
    "<hl2>Wardens give up</hl2></hedline><byline>By Ida Lund</byline><distributor>The Shore"
    "</distributor><dateline><location>SKELL</location></dateline><abstract>Nine gulls sat down."
    "</abstract></body.head><body.content><block><p>Nobody moved them, said the "
    "<person>warden</person>.</p><hl2>Why</hl2><media media-type='image'><media-reference"
    " source='g.jpg' alternate-text='A bird'/><media-caption>A gull on the quay</media-caption>"
    "</media><p>They like it.</p></block></body.content></body></nitf>"
)


@pytest.mark.parametrize(
    "envelope",
    ["{}", "<NewsML><NewsItem><NewsLines><HeadLine>x</HeadLine></NewsLines>{}</NewsItem></NewsML>"],
)
def test_news_have_headline_byline_place_and_pictures(envelope: str) -> None:
    article = _parse(envelope.format(_NEWS))
    meta = article.meta
    assert (meta.title, meta.byline, meta.published, meta.site) == (
        *("Gulls take the quay", "Ida Lund", "2026-03-03", "The Shore"),
    )
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "Gulls take the quay"),
        ("paragraph", 0, "Wardens give up"),
        ("byline", 0, "By Ida Lund"),
        ("paragraph", 0, "SKELL"),
        ("paragraph", 0, "Nine gulls sat down."),
        ("paragraph", 0, "Nobody moved them, said the warden."),
        ("heading", 2, "Why"),
        ("image", 0, "A bird"),
        ("caption", 0, "A gull on the quay"),
        ("paragraph", 0, "They like it."),
    ]


def test_below_a_byline_stands_what_its_author_is_and_the_day_beside_the_place() -> None:
    byline = "<byline>By Ida Lund<byttl>Shore Editor</byttl></byline>"
    day = "</location> <story.date>March 3</story.date>"
    article = _parse(
        _NEWS.replace("<byline>By Ida Lund</byline>", byline)
        .replace("</location>", day)
        .replace("</block>", "<note><body.content><p>A note.</p></body.content></note></block>")
    )
    assert article.meta.byline == "Ida Lund"
    texts = [text for _, _, text in kinds_levels_and_texts(article)]
    assert texts[2:4] == ["By Ida Lund, Shore Editor", "SKELL March 3"]
    assert texts.count("A note.") == 1
    nameless = _parse(_NEWS.replace("By Ida Lund", "<byttl>Shore Editor</byttl>"))
    assert kinds_levels_and_texts(nameless)[2] == ("byline", 0, "Shore Editor")


def test_older_news_have_their_lines_in_an_envelope() -> None:
    article = _parse(
        "<NewsML><NewsEnvelope><DateAndTime>20260303T101500Z</DateAndTime></NewsEnvelope>"
        "<NewsItem><NewsComponent><NewsLines><HeadLine>Gulls take the quay</HeadLine>"
        "<ByLine>By Ida Lund</ByLine><DateLine>SKELL, March 3</DateLine></NewsLines><ContentItem>"
        "<DataContent><p>Nobody moved them.</p></DataContent></ContentItem></NewsComponent>"
        "<NewsComponent><ContentItem><DataContent>aGVsbG8=</DataContent></ContentItem>"
        "</NewsComponent></NewsItem></NewsML>"
    )
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-03-03")
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "Gulls take the quay"),
        ("byline", 0, "By Ida Lund"),
        ("paragraph", 0, "SKELL, March 3"),
        ("paragraph", 0, "Nobody moved them."),
    ]


def test_each_report_of_a_file_has_its_headline() -> None:
    item = (
        "<NewsItem><NewsComponent><NewsLines><HeadLine>{0}</HeadLine></NewsLines><ContentItem>"
        "<DataContent><p>{0}, it is said.</p></DataContent></ContentItem></NewsComponent>"
        "</NewsItem>"
    )
    article = _parse(f"<NewsML>{item.format('Gulls go')}{item.format('Gulls stay')}</NewsML>")
    assert kinds_levels_and_texts(article) == [
        ("heading", 2, "Gulls go"),
        ("paragraph", 0, "Gulls go, it is said."),
        ("heading", 2, "Gulls stay"),
        ("paragraph", 0, "Gulls stay, it is said."),
    ]


_TYPED = "Nobody moved them.\n\nThey stay."


@pytest.mark.parametrize(
    "content",
    [
        f"<contentSet><inlineData contenttype='text/plain'>{_TYPED}</inlineData></contentSet>",
        f"<DataContent>{_TYPED}</DataContent>",
    ],
)
def test_news_may_contain_typed_text(content: str) -> None:
    article = _parse(
        "<newsMessage><itemSet><newsItem xml:lang='en'><contentMeta><headline>Gulls</headline>"
        f"</contentMeta>{content}</newsItem></itemSet></newsMessage>"
    )
    assert article.meta.language == "en"
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "Gulls"),
        ("paragraph", 0, "Nobody moved them."),
        ("paragraph", 0, "They stay."),
    ]


def test_news_may_contain_a_page() -> None:
    article = _parse(
        "<newsItem xml:lang='en'><itemMeta><versionCreated>2026-03-03T10:15:00Z</versionCreated>"
        "</itemMeta><contentMeta><by>Ida Lund</by><headline>Gulls take the quay</headline>"
        "<dateline>Skell (SN)</dateline></contentMeta><contentSet><inlineXML><html><head>"
        "<title>x</title></head><body><p>Skell (SN) - Nobody moved them.</p>"
        "<p>They <em>like</em> it.</p></body></html></inlineXML></contentSet></newsItem>"
    )
    meta = article.meta
    assert (meta.title, meta.byline, meta.published, meta.language) == (
        *("Gulls take the quay", "Ida Lund", "2026-03-03T10:15:00+00:00", "en"),
    )
    assert [text for _, _, text in kinds_levels_and_texts(article)[2:]] == [
        "Skell (SN) - Nobody moved them.",
        "They like it.",
    ]


def test_an_rfc_has_sections_lists_references_and_code() -> None:
    article = _parse(
        "<!DOCTYPE rfc [<!ENTITY nbsp '&#160;'>]><rfc xmlns:x='u'><front><title>Gulls</title>"
        "<author fullname='Ida Lund'/><author fullname='Ole By'/><date day='3' month='March'"
        " year='2026'/><workgroup>Shore</workgroup><abstract><t>How they sit.</t></abstract>"
        "<note title='To wardens'><t>Sit down.</t></note></front><middle>"
        "<section anchor='sit' title='Sitting'><t>See <xref target='fly'/>, <xref target='sit'/>, "
        "<xref target='RFC9'/> and <xref target='RFC9'>that</xref>.<list style='symbols'>"
        "<t>One</t><t hangText='B:'>Two</t></list></t><section anchor='fly'><name>Flying</name>"
        "<ul><li><t>High</t></li></ul><sourcecode>fly(9)</sourcecode></section></section></middle>"
        "<back><references title='Cited'><reference anchor='RFC9'><front><title>Quays</title>"
        "<author fullname='Ada Orr'/></front></reference></references></back></rfc>"
    )
    assert (article.meta.byline, article.meta.published) == ("Ida Lund, Ole By", "2026-03-03")
    assert kinds_levels_and_texts(article)[2:] == [
        ("heading", 2, "Abstract"),
        ("paragraph", 0, "How they sit."),
        ("heading", 2, "To wardens"),
        ("paragraph", 0, "Sit down."),
        ("heading", 2, "Sitting"),
        ("paragraph", 0, "See Flying, Sitting, [RFC9] and that."),
        ("list_item", 1, "One"),
        ("list_item", 1, "B: Two"),
        ("heading", 3, "Flying"),
        ("list_item", 1, "High"),
        ("code", 0, "fly(9)"),
        ("heading", 2, "Cited"),
        ("paragraph", 0, "[RFC9] Ada Orr. Quays."),
    ]


def test_a_topic_has_steps_notes_and_code() -> None:
    article = _parse(
        "<!DOCTYPE task PUBLIC '-//OASIS//DTD DITA Task//EN' 'task.dtd'><task id='t'><title>Feed"
        " a gull</title><shortdesc>With care.</shortdesc><prolog><author>Ida</author></prolog>"
        "<taskbody><steps><step><cmd>Take <filepath>bread</filepath>.</cmd><info>Not much.</info>"
        "</step><step><cmd>Run.</cmd></step></steps><example><title>Ada</title><codeblock>feed ada"
        "</codeblock><p>She ate it.</p></example></taskbody><related-links><link href='x'/>"
        "</related-links></task>",
        "feed.dita",
    )
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "Feed a gull"),
        ("paragraph", 0, "With care."),
        ("list_item", 1, "Take bread."),
        ("list_item", 1, "Not much."),
        ("list_item", 1, "Run."),
        ("heading", 2, "Ada"),
        ("code", 0, "feed ada"),
        ("paragraph", 0, "She ate it."),
    ]


def test_sections_may_be_named_by_attributes() -> None:
    article = _parse(
        "<!-- one --><!-- two -->\n<document><properties><title>Gulls</title><author>Ida Lund"
        "</author></properties><body><section name='Tools'><p>A <a href='c.html'>chair</a>.</p>"
        "<subsection name='Chairs'><p>Of wood.</p></subsection></section></body></document>"
    )
    assert article.meta.byline == "Ida Lund"
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "Gulls"),
        ("heading", 2, "Tools"),
        ("paragraph", 0, "A chair."),
        ("heading", 3, "Chairs"),
        ("paragraph", 0, "Of wood."),
    ]


def test_data_in_xml_are_shown_as_they_are() -> None:
    article = _parse("<gulls><gull name='Ada'/><gull name='Ole'/></gulls>")
    assert "<gull name='Ada'/>" in article.text


def test_a_file_without_text_is_reported() -> None:
    with pytest.raises(ParseError):
        parse_other_xml(b"<topic><body/></topic>")


def test_each_of_several_items_is_a_section_with_its_date_and_author() -> None:
    items = "".join(
        f"<newsItem><itemMeta><versionCreated>2026-03-0{day}</versionCreated></itemMeta>"
        f"<contentMeta><headline>{title}</headline><by>By Ada Quill</by></contentMeta><contentSet>"
        f"<inlineXML><html><body><p>{title} in the harbour.</p></body></html></inlineXML>"
        "</contentSet></newsItem>"
        for day, title in ((3, "Gulls return"), (4, "Ferries wait"))
    )
    body = f"<newsMessage><itemSet>{items}</itemSet></newsMessage>".encode()
    article = parse_article(body, location="news.xml")
    assert article.text.split("\n\n") == [
        *("Gulls return", "3 March 2026 · Ada Quill", "Gulls return in the harbour."),
        *("Ferries wait", "4 March 2026 · Ada Quill", "Ferries wait in the harbour."),
    ]
    assert article.meta.lists == "articles"
