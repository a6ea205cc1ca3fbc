"""Parse XML for texts in other vocabularies, most of whose elements are named as in HTML.

They are news (NITF and NewsML, also the former inside the latter), RFCs (xml2rfc), DITA topics, and
the sources of manuals in formats of their own, such as those of Apache and Maven. Elements that are
not known show their content.

Sources: https://iptc.org/standards/nitf/, https://www.rfc-editor.org/rfc/rfc7991 and
https://docs.oasis-open.org/dita/dita/v1.3/
"""

from collections.abc import Iterator, Sequence
from functools import partial
from html import escape

from reader.errors import ParseError
from reader.model.article import Article, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.documents.xml_to_html import (
    CAPTION_TAGS,
    ElementWriter,
    MarkupWriter,
    References,
    Vocabulary,
    add_markup,
    address_of,
    join_authors,
    write_heading,
    write_link,
    write_preformatted,
    write_quoted,
)
from reader.parsing.exports.joining import join_parts, part_of
from reader.parsing.lines import bylines
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.safe_xml import (
    Element,
    child_named,
    first_inside,
    language_of,
    line_of,
    local_name,
    parent_name,
    parse_xml,
    text_of,
)
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_BLANK_LINES = lazily(r"\n\s*\n")

_SECTIONS = word_set(
    "section subsection topic concept task reference chapter appendix part sect1 sect2 sect3"
    " example prereq context result refsyn"
)
_SAME = word_set(  # elements that mean what they mean in HTML
    "p ul ol li dl dt dd table thead tbody tr th td b i u em strong code blockquote figure"
    " figcaption sup sub h1 h2 h3 h4 h5 h6 br hr div"
)
_TAGS = {name: name for name in _SAME} | {
    "para": "p", "shortdesc": "p", "preamble": "p", "postamble": "p", "bq": "blockquote",
    "lq": "blockquote", "list": "ul", "steps": "ol", "steps-unordered": "ul", "substeps": "ol",
    "choices": "ul", "step": "li", "substep": "li", "choice": "li", "sl": "ul", "sli": "li",
    "parml": "dl", "pt": "dt", "pd": "dd", "simpletable": "table", "sthead": "tr", "strow": "tr",
    "stentry": "td", "row": "tr", "entry": "td", "fig": "figure", "media": "figure",
    "media-caption": "figcaption", "media-producer": "figcaption", "hl2": "h2", "hl3": "h3",
    "bold": "b", "italic": "i", "emphasis": "i", "term": "i", "cite": "i", "tt": "code",
    "codeph": "code", "filepath": "code", "varname": "code", "cmdname": "code", "option": "code",
    "directive": "code", "userinput": "code", "uicontrol": "b", "summary": "div", "note": "div",
    "abstract": "div", "tagline": "p", "credit": "footer", "aside": "div", "cmd": "div",
    "info": "div", "stepresult": "div",
}  # fmt: skip
_ITEMS = ("newsitem", "nitf")
_LEFT_OUT = word_set(
    "head prolog properties metadata related-links indexterm iref cref draft-comment"
    " required-cleanup media-metadata seealso modulelist rights docdata"
)
_PREFORMATTED = (
    *("pre", "codeblock", "screen", "msgblock", "sourcecode", "artwork", "programlisting"),
    *("source", "highlight", "lines"),
)
_CONTENTS = ("body.content", "contentset", "datacontent", "middle")  # hold the text, in this order
_NEWS_LINES = "{*}NewsLines/{*}"  # of NewsML 1
_TITLES = (
    *("{*}hedline/{*}hl1", "{*}headline", f"{_NEWS_LINES}HeadLine", "{*}front/{*}title"),
    "{*}properties/{*}title",
)
_SUBTITLES = ("{*}hedline/{*}hl2", f"{_NEWS_LINES}SubHeadLine")
_PLACES = ("{*}body.head/{*}dateline", "{*}contentMeta/{*}dateline", f"{_NEWS_LINES}DateLine")
_PRINTED_AUTHORS = ("{*}body.head/{*}byline", "{*}contentMeta/{*}by", f"{_NEWS_LINES}ByLine")
_AUTHORS = (*_PRINTED_AUTHORS, "{*}properties/{*}author")
_DATES = (
    ("{*}date.issue", "norm"), ("{*}story.date", "norm"), ("{*}pubdata", "date.publication"),
    ("{*}contentCreated", ""), ("{*}versionCreated", ""), ("{*}ThisRevisionCreated", ""),
    ("{*}DateAndTime", ""), ("{*}critdates/{*}created", "date"),
)  # fmt: skip


def parse_other_xml(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in an XML file.

    Raises:
        ParseError: There is no text in it.
        RefusedError: It declares harmful entities.
    """
    root = parse_xml(body, charset=charset, location=location)
    items = [each for each in root.iter("{*}newsItem", "{*}NewsItem", "{*}nitf") if _has_text(each)]
    if len(items) > 1:
        return join_parts([part_of(_article(item, location)) for item in items], location)
    return _article(root, location)


def _has_text(item: Element) -> bool:
    """Whether one of several items has a text of its own, and is in no other."""
    inside = any(local_name(each) in _ITEMS for each in item.iterancestors("{*}*"))
    return not inside and _contents(item)[0] is not item


def _article(root: Element, location: str) -> Article:
    builder = ArticleBuilder(_meta(root))
    builder.add_head(_first(root, _SUBTITLES), _byline_as_printed(root))
    write_reference = partial(_cross_reference, References(root, _anchor_of, _title_of))
    writers: dict[str, ElementWriter] = {
        **_XML.writers,
        "xref": write_reference,
        "relref": write_reference,
    }
    writer = MarkupWriter(_XML._replace(writers=writers))
    contents = _contents(root)
    place, dateline = _first(root, ("{*}dateline/{*}location", *_PLACES)), _first(root, _PLACES)
    if place and not any(_text_begins_with(place, each) for each in contents):
        writer.write_raw(f"<p><b>{escape(dateline or place)}</b></p>")
    for abstract in root.iterfind(".//{*}body.head/{*}abstract"):
        writer.write_wrapped("p", abstract, 0)
    for front in root.iterchildren("{*}front"):
        for part in front.iterchildren("{*}abstract", "{*}note"):
            heading = part.get("title") or _first(part, ("{*}name",)) or "Abstract"
            with writer.inside("section"):
                writer.write_raw(f"<h2>{escape(heading)}</h2>")
                writer.write_contents(part, 1)
    headlines = _headlines_of(root, contents)
    above = headlines[0]
    for part, headline in zip(contents, headlines, strict=True):
        if headline != above:
            writer.write_raw(f"<h2>{escape(headline)}</h2>")
        _write_content(writer, part)
        above = headline
    add_markup(builder, writer.markup())
    if not len(builder):
        raise ParseError("has no text", location=location)
    return builder.build(location)


def _text_begins_with(words: str, content: Element) -> bool:
    """Whether the text of an element, perhaps a page with a head of its own, begins with words."""
    body = first_inside(content, "body")
    return line_of(content if body is None else body).startswith(words)


def _contents(root: Element) -> list[Element]:
    """Return the elements that hold the text."""
    for name in _CONTENTS:
        found = [each for each in root.iter("{*}*") if local_name(each) == name]
        outer = [each for each in found if not _is_inside(each, name)]
        texts = [each for each in outer if len(each) or " " in (each.text or "")]  # no pictures
        if texts:
            return [*texts, *root.iterchildren("{*}back")]
    return [root]


def _headlines_of(root: Element, contents: Sequence[Element]) -> list[str]:
    """Return the last headline above each text: a file may hold several reports."""
    headlines = [""] * len(contents)
    numbers = {part: number for number, part in enumerate(contents)}
    headline = ""
    for element in root.iter("{*}*"):
        if local_name(element) in ("hl1", "headline"):
            headline = line_of(element) or headline
        elif element in numbers:
            headlines[numbers[element]] = headline
    return headlines


def _is_inside(element: Element, name: str) -> bool:
    """Whether an element is inside another with a name, as in the notes of a report."""
    return any(local_name(each) == name for each in element.iterancestors("{*}*"))


def _write_content(writer: MarkupWriter, content: Element) -> None:
    if not len(content):
        _typed_text(writer, content, 0)
        return
    writer.write_text(content.text)
    for child in content.iterchildren("{*}*"):
        if local_name(child) not in ("title", "name"):
            writer.write_element(child, 0)
        writer.write_text(child.tail)


def _meta(root: Element) -> Meta:
    title = _first(root, _TITLES) or line_of(child_named(root, "title", "name"))
    names = [bylines.byline_names(text) or text for text, _ in _bylines(root, _AUTHORS)]
    return Meta(
        title=title or line_of(first_inside(root, "title")),
        byline=join_authors(names + _full_names(root)),
        published=_published(root),
        site=_first(root, ("{*}distributor", "{*}provider/{*}name")),
        language=language_of(root) or language_of(next(root.iter("{*}newsItem"), root)),
    )


def _byline_as_printed(root: Element) -> str:
    printed = next(
        (", ".join(filter(None, parts)) for parts in _bylines(root, _PRINTED_AUTHORS)), ""
    )
    return printed or join_authors(_full_names(root))


def _bylines(root: Element, paths: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the bylines of a report, and below each what its author is, as a paper prints it."""
    for path in paths:
        for element in root.iterfind(f".//{path}"):
            role = line_of(first_inside(element, "byttl"))
            name = line_of(element).removesuffix(role).rstrip(" ,")
            if name or role:
                yield name or role, role if name else ""


def _full_names(root: Element) -> list[str]:
    """Return the authors of an RFC."""
    return [str(each.get("fullname", "")) for each in root.iterfind("{*}front/{*}author")]


def _published(root: Element) -> str:
    for path, attribute in _DATES:
        for element in root.iterfind(f".//{path}"):
            value = str(element.get(attribute, "")) if attribute else text_of(element)
            compact = value[:8]
            if compact.isdigit() and len(compact) == len("20260303"):
                value = f"{compact[:4]}-{compact[4:6]}-{compact[6:]}"
            if day := iso_date(value[:40]):
                return day
    for date in root.iterfind("{*}front/{*}date"):
        return iso_date(" ".join(str(date.get(part, "")) for part in ("day", "month", "year")))
    return ""


def _first(root: Element, paths: tuple[str, ...]) -> str:
    return next(_texts(root, paths), "")


def _texts(root: Element, paths: tuple[str, ...]) -> Iterator[str]:
    for path in paths:
        for element in root.iterfind(f".//{path}"):
            if line := line_of(element):
                yield line


def _cross_reference(
    references: References, writer: MarkupWriter, reference: Element, depth: int
) -> None:
    """Write a reference, which has words of its own or not."""
    target = reference.get("target", "")
    if reference.get("href") or text_of(reference) or not target:
        write_link(writer, reference, depth)
    else:
        writer.write_text(references.words_for(target))


def _anchor_of(element: Element) -> str:
    return element.get("anchor", "") if local_name(element) == "section" else ""


def _title_of(section: Element) -> str:
    return section.get("title") or _first(section, ("{*}name",))


def _typed_text(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    """Write plain text, whose paragraphs are parted by blank lines."""
    if element.get("encoding"):  # of a picture
        return
    for paragraph in _BLANK_LINES.split(text_of(element)):
        with writer.inside("p"):
            writer.write_text(paragraph)


def _picture(writer: MarkupWriter, element: Element, depth: int) -> None:  # noqa: ARG001
    source = address_of(element)
    alt = (
        element.get("alt") or element.get("alternate-text") or line_of(child_named(element, "alt"))
    )
    if source:
        writer.write_picture(source, alt)


def _section(writer: MarkupWriter, section: Element, depth: int) -> None:
    """Write a section, whose title may be an attribute."""
    title = section.get("title") or section.get("name")
    with writer.inside("section"):
        if title:
            level = min(depth + 2, 6)
            writer.write_raw(f"<h{level}>{escape(title)}</h{level}>")
        writer.write_contents(section, depth + 1)


def _title(writer: MarkupWriter, title: Element, depth: int) -> None:
    """Write a title; what is called a name is one only of a section, a figure or a table."""
    is_title = writer.is_section_title(title) or parent_name(title) in CAPTION_TAGS
    if local_name(title) == "name" and not is_title:
        writer.write_contents(title, depth)
    else:
        write_heading(writer, title, depth)


def _paragraph_of_rfc(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write a paragraph, or an item of an old list."""
    with writer.inside("li" if parent_name(element) == "list" else "p"):
        if term := element.get("hangText"):
            writer.write_raw(f"<b>{escape(term)}</b> ")
        writer.write_contents(element, depth)


def _cited(writer: MarkupWriter, reference: Element, depth: int) -> None:
    """Write a cited work of an RFC as one line; any other element of this name as a section."""
    if not reference.get("anchor"):
        _section(writer, reference, depth)
        return
    authors = [str(each.get("fullname", "")) for each in reference.iter("{*}author")]
    title = line_of(first_inside(reference, "title"))
    ends = filter(None, (join_authors(authors), title))
    with writer.inside("p"):
        writer.write_text(f"[{reference.get('anchor')}] {'. '.join(ends)}.")


_XML = Vocabulary(
    names=_TAGS,
    left_out=_LEFT_OUT,
    writers={
        "title": _title,
        "name": _title,
        "section": _section,
        "subsection": _section,
        "references": _section,
        "reference": _cited,
        "t": _paragraph_of_rfc,
        "a": write_link,
        "eref": write_link,
        "link": write_link,
        "image": _picture,
        "img": _picture,
        "media-reference": _picture,
        "q": write_quoted,
        "inlinedata": _typed_text,
    }
    | dict.fromkeys(_PREFORMATTED, write_preformatted),
    note="fn",
    sections=_SECTIONS | {"references"},
)
