"""Parse DocBook, the XML of software manuals and technical articles, into an article.

Source of the elements: https://tdg.docbook.org/tdg/5.2/
"""

from collections.abc import Iterator
from functools import partial

from reader.model.article import Article, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.documents.xml_to_html import (
    ElementWriter,
    MarkupWriter,
    References,
    Vocabulary,
    add_markup,
    address_of,
    join_authors,
    write_heading,
    write_link,
    write_numbered,
    write_preformatted,
    write_quoted,
)
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.safe_xml import (
    XML_ID,
    Element,
    child_named,
    first_inside,
    language_of,
    line_of,
    local_name,
    parse_xml,
    text_of,
)

_INFOS = ("info", "articleinfo", "bookinfo", "chapterinfo", "refentryinfo", "sectioninfo")
_SECTIONS = frozenset({
    "section", "simplesect", "sect1", "sect2", "sect3", "sect4", "sect5", "chapter", "appendix",
    "preface", "part", "glossary", "bibliography", "refsection", "refsect1", "refsect2",
    "refsect3", "refsynopsisdiv", "dedication", "acknowledgements", "colophon", "article",
    "qandaset", "reference", "refentry", "partintro",
})  # fmt: skip
_TAGS = {
    "para": "p", "simpara": "p", "formalpara": "div", "itemizedlist": "ul",
    "listitem": "li", "procedure": "ol", "step": "li", "substeps": "ol", "simplelist": "ul",
    "member": "li", "variablelist": "dl", "term": "dt", "glosslist": "dl", "glossterm": "i",
    "calloutlist": "ol", "callout": "li", "qandadiv": "div", "qandaentry": "div",
    "question": "div", "answer": "div", "sidebar": "div", "example": "div",
    "abstract": "div", "figure": "figure", "informalfigure": "figure", "caption": "figcaption",
    "note": "div", "tip": "div", "warning": "div", "caution": "div", "important": "div",
    "table": "table", "informaltable": "table", "thead": "thead", "tbody": "tbody",
    "row": "tr", "tr": "tr", "th": "th", "td": "td", "code": "code", "literal": "code",
    "command": "code", "filename": "code", "option": "code", "varname": "code",
    "function": "code", "userinput": "code", "computeroutput": "code", "tag": "code",
    "replaceable": "i", "citetitle": "i", "firstterm": "i", "foreignphrase": "i",
    "superscript": "sup", "subscript": "sub", "biblioentry": "p", "bibliomixed": "p",
    "refnamediv": "p", "cmdsynopsis": "p", "funcsynopsis": "p", "refpurpose": "span",
    "glossdef": "dd", "equation": "div",
}  # fmt: skip
_LEFT_OUT = frozenset(
    {*_INFOS, "subtitle", "titleabbrev", "indexterm", "remark", "comment", "textobject", "index"}
    | {"toc", "lot", "beginpage", "refmeta", "colspec", "spanspec", "anchor", "areaspec"}
)
_ROLES = {"bold": "b", "strong": "b", "strikethrough": "s"}  # of emphasis
_ADMONITIONS = ("note", "tip", "warning", "caution", "important")


def parse_docbook(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article, or the book as one article, in a DocBook file.

    Raises:
        ParseError: There is no text in it.
        RefusedError: It declares harmful entities.
    """
    root = parse_xml(body, charset=charset, location=location)
    builder = ArticleBuilder(_meta(root))
    builder.add_head(_head_text(root, "subtitle"))
    references = References(root, _id_of, _title_of)
    writers: dict[str, ElementWriter] = {
        **_DOCBOOK.writers,
        "xref": partial(_cross_reference, references),
    }
    writer = MarkupWriter(_DOCBOOK._replace(writers=writers))
    for info in _infos(root):
        for abstract in info.iterchildren("{*}abstract"):
            writer.write_element(abstract, 0)
    for child in root.iterchildren("{*}*"):
        if local_name(child) != "title":
            writer.write_element(child, 0)
    add_markup(builder, writer.markup())
    return builder.build(location)


def _cross_reference(
    references: References,
    writer: MarkupWriter,
    reference: Element,
    depth: int,  # noqa: ARG001
) -> None:
    writer.write_text(references.words_for(reference.get("linkend") or ""))


def _id_of(element: Element) -> str:
    return element.get(XML_ID) or element.get("id") or ""


def _title_of(element: Element) -> str:
    """Return the title of an element, or the term that it explains; empty if it has none."""
    title = element.get("xreflabel") or _head_text(element, "title")
    if title:
        return title
    return line_of(first_inside(element, "term", "glossterm", "abbrev", "refentrytitle", "refname"))


def _infos(root: Element) -> Iterator[Element]:
    return root.iterchildren(*(f"{{*}}{name}" for name in _INFOS))


def _head_text(root: Element, name: str) -> str:
    """Return the text of an element in the head of a document; empty when there is none."""
    for element in (root, *_infos(root)):
        found = child_named(element, name)
        if found is not None:
            return line_of(found)
    return ""


def _meta(root: Element) -> Meta:
    authors = [
        _name(author)
        for info in _infos(root)
        for author in info.iter("{*}author")
        if len(author) or author.text
    ]
    return Meta(
        title=_head_text(root, "title") or line_of(first_inside(root, "refentrytitle", "refname")),
        byline=join_authors(authors),
        published=iso_date(_head_text(root, "pubdate") or _head_text(root, "date")),
        language=language_of(root),
    )


def _name(author: Element) -> str:
    parts = [text_of(first_inside(author, name)) for name in ("firstname", "surname")]
    if any(parts):
        return " ".join(filter(None, parts))
    return text_of(first_inside(author, "personname")) or text_of(first_inside(author, "orgname"))


def _figure(writer: MarkupWriter, figure: Element, depth: int) -> None:
    """Write a figure with its title below the picture."""
    children = sorted(figure.iterchildren("{*}*"), key=lambda each: local_name(each) == "title")
    with writer.inside("figure"):
        for child in children:
            writer.write_element(child, depth)


def _picture(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write a picture, of which there may be several renditions, once: or words if it has none."""
    data = first_inside(element, "imagedata", "graphic")
    words = child_named(element, "alt", "textobject")
    if data is not None:
        writer.write_picture(address_of(data), line_of(words))
    elif words is not None:
        writer.write_contents(words, depth)


def _captioned_picture(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write a picture with its caption below."""
    with writer.inside("figure"):
        _picture(writer, element, depth)
        for caption in element.iterchildren("{*}caption"):
            writer.write_element(caption, depth)


def _entry(writer: MarkupWriter, entry: Element, depth: int) -> None:
    """Write a cell of a table; one in the table head is a header cell."""
    table_part = next(entry.iterancestors("{*}thead", "{*}tbody"), None)
    is_head = table_part is not None and local_name(table_part) == "thead"
    writer.write_wrapped("th" if is_head else "td", entry, depth)


def _definitions(writer: MarkupWriter, entry: Element, depth: int) -> None:
    """Write terms and their definitions."""
    tags = {"term": "dt", "glossterm": "dt", "listitem": "dd", "glossdef": "dd"}
    for child in entry.iterchildren("{*}*"):
        if tag := tags.get(local_name(child)):
            writer.write_wrapped(tag, child, depth)


def _emphasis(writer: MarkupWriter, element: Element, depth: int) -> None:
    role = element.get("role") or ""
    if role in ("smallcaps", "underline"):
        writer.write_contents(element, depth)
    else:
        writer.write_wrapped(_ROLES.get(role, "i"), element, depth)


def _literal_layout(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write lines that stay as they are, as of verse; it is no code, unless the file says so."""
    if element.get("class") == "monospaced":
        write_preformatted(writer, element, depth)
        return
    with writer.inside("p"):
        for number, line in enumerate(text_of(element).strip("\n").split("\n")):
            writer.write_raw("<br>" if number else "")
            writer.write_text(line)


def _quotation(writer: MarkupWriter, quotation: Element, depth: int) -> None:
    """Write a quotation, followed by its attribution."""
    with writer.inside("blockquote"):
        for child in quotation.iterchildren("{*}*"):
            if local_name(child) != "attribution":
                writer.write_element(child, depth)
        for attribution in quotation.iterchildren("{*}attribution"):
            writer.write_wrapped("footer", attribution, depth)


def _admonition(writer: MarkupWriter, box: Element, depth: int) -> None:
    """Write an admonition below its title, or below its kind ("Warning") if it has none."""
    with writer.inside("div"):
        if child_named(box, "title") is None:
            writer.write_raw(f"<p><b>{local_name(box).capitalize()}</b></p>")
        writer.write_contents(box, depth)


def _manual_page_head(writer: MarkupWriter, element: Element, depth: int) -> None:
    """Write the head of a manual page: the name of the subject, and its purpose."""
    with writer.inside("p"):
        writer.write_text(", ".join(map(text_of, element.iterchildren("{*}refname"))))
        for purpose in element.iterchildren("{*}refpurpose"):
            writer.write_text(" – ")
            writer.write_contents(purpose, depth)


def _link(writer: MarkupWriter, element: Element, depth: int) -> None:
    if element.get("linkend"):
        writer.write_contents(element, depth)
    else:
        write_link(writer, element, depth)


def _numbered(writer: MarkupWriter, items: Element, depth: int) -> None:
    first = child_named(items, "listitem")
    start = items.get("startingnumber") or ("" if first is None else first.get("override"))
    write_numbered(writer, items, depth, items.get("numeration", ""), start or "")


_DOCBOOK = Vocabulary(
    names=_TAGS,
    left_out=_LEFT_OUT,
    writers={
        "title": write_heading,
        "figure": _figure,
        "informalfigure": _figure,
        "mediaobject": _captioned_picture,
        "inlinemediaobject": _picture,
        "graphic": _picture,
        "entry": _entry,
        "varlistentry": _definitions,
        "glossentry": _definitions,
        "emphasis": _emphasis,
        "quote": write_quoted,
        "orderedlist": _numbered,
        "blockquote": _quotation,
        "epigraph": _quotation,
        "refnamediv": _manual_page_head,
        "ulink": _link,
        "link": _link,
        "programlisting": write_preformatted,
        "screen": write_preformatted,
        "literallayout": _literal_layout,
        "synopsis": write_preformatted,
    }
    | dict.fromkeys(_ADMONITIONS, _admonition),
    note="footnote",
    sections=_SECTIONS,
)
