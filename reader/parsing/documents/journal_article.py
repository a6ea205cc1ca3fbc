"""Parse scholarly articles in JATS, the XML of PubMed Central, publishers and archives.

Source of the elements: https://jats.nlm.nih.gov/archiving/tag-library/1.3/
"""

from collections.abc import Iterator
from html import escape

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.documents.xml_to_html import (
    MarkupWriter,
    Vocabulary,
    add_markup,
    join_authors,
    write_heading,
    write_link,
    write_numbered,
    write_picture,
    write_preformatted,
)
from reader.parsing.formulas import formula_text, has_structure
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

_IN_FIGURE = frozenset({"fig", "table-wrap", "boxed-text", "disp-quote", "media"})
_TEX_BEGIN, _TEX_END = "\\begin{document}", "\\end{document}"
_IDENTIFIER = lazily(r"DOI:? (?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S{1,200}")
_MARK = lazily(r"\d{1,4}|[a-z]{1,2}|[*†‡§]{1,4}")
_DATE_PREFERENCE = ("epub", "pub", "ppub", "collection")  # kinds of date, in order of preference
_TAGS = {
    "p": "p", "list-item": "li", "def-list": "dl", "term": "dt", "def": "dd", "attrib": "footer",
    "table-wrap": "figure", "media": "figure", "table": "table",
    "thead": "thead", "tbody": "tbody", "tr": "tr", "th": "th", "td": "td", "break": "br",
    "boxed-text": "div", "disp-quote": "blockquote", "verse-group": "blockquote",
    "speech": "p", "speaker": "b", "bold": "b", "italic": "i", "monospace": "code", "strike": "s",
    "sup": "sup", "sub": "sub", "statement": "div", "verse-line": "div", "fig-group": "div",
    "table-wrap-foot": "figcaption", "notes": "div", "glossary": "section",
    "author-notes": "div",
}  # fmt: skip
_LEFT_OUT = frozenset({
    "object-id", "alt-text", "long-desc", "permissions", "related-object",
    "supplementary-material",
    "sec-meta", "fn-type", "inline-supplementary-material", "index-term", "processing-meta",
})  # fmt: skip


def parse_journal_article(
    body: bytes, *, charset: str | None = None, location: str = ""
) -> Article:
    """Return the article in a JATS file; several articles in one file are joined in order.

    Raises:
        ParseError: It has no article, or no text.
        RefusedError: It declares harmful entities.
    """
    root = parse_xml(body, charset=charset, location=location)
    articles = [root] if local_name(root) == "article" else list(root.iter("{*}article"))
    if not articles:
        raise ParseError("is JATS without an article", location=location)
    builder = ArticleBuilder(_meta(articles[0]))
    for number, article in enumerate(articles):
        _add_article(builder, article, first=number == 0)
    return builder.build(location)


def _add_article(builder: ArticleBuilder, article: Element, *, first: bool) -> None:
    title, byline = _title(article), _byline(article)
    if first:
        builder.add(BlockKind.HEADLINE, title)
        builder.add(BlockKind.BYLINE, byline)
    else:
        builder.add(BlockKind.HEADING, title, level=1)
        builder.add(BlockKind.PARAGRAPH, byline)
    writer = MarkupWriter(_JATS)
    for part in _parts(article):
        writer.write_element(part, 0)
    add_markup(builder, writer.markup())


def _parts(article: Element) -> Iterator[Element]:
    """Yield the parts of an article that are read, in order."""
    for part in article.iterchildren("{*}front", "{*}front-stub"):
        yield from part.iter("{*}subtitle", "{*}abstract")
    yield from article.iterchildren("{*}body", "{*}back", "{*}floats-group")
    # letters of reviewers
    for sub_article in article.iterchildren("{*}sub-article", "{*}response"):
        yield from sub_article.iter("{*}article-title")
        yield from sub_article.iterchildren("{*}body")


def _meta(article: Element) -> Meta:
    return Meta(
        title=_title(article),
        byline=_byline(article),
        published=_published(article),
        site=line_of(first_inside(article, "journal-title")),
        language=language_of(article),
    )


def _head(article: Element) -> Iterator[Element]:
    for front in article.iterchildren("{*}front-stub"):
        yield front
    for front in article.iterchildren("{*}front"):
        yield from front.iterchildren("{*}article-meta")


def _title(article: Element) -> str:
    for head in _head(article):
        title = first_inside(head, "article-title")
        if title is not None:
            notes = set(title.iter("{*}fn", "{*}xref"))
            words = "".join(_text_without(title, notes))
            return " ".join(words.split())
    return ""


def _text_without(element: Element, notes: set[Element]) -> Iterator[str]:
    yield element.text or ""
    for child in element.iterchildren("{*}*"):
        if child not in notes:
            yield from _text_without(child, notes)
        yield child.tail or ""


def _byline(article: Element) -> str:
    names = [
        _name(person)
        for head in _head(article)
        for group in head.iterchildren("{*}contrib-group")
        for person in group.iterchildren("{*}contrib")
        if person.get("contrib-type", "author") == "author"
    ]
    return join_authors(names)


def _name(person: Element) -> str:
    """Return the name of a person, of a group, or of the author of a cited work."""
    name = first_inside(person, "name")
    if name is not None:
        fields = {local_name(part): text_of(part) for part in name}
        order = ("prefix", "given-names", "surname", "suffix")
        if name.get("name-style") == "eastern":
            order = ("prefix", "surname", "given-names", "suffix")
        return " ".join(filter(None, (fields.get(part) for part in order)))
    return text_of(first_inside(person, "string-name", "collab"))


def _published(article: Element) -> str:
    """Return the date of first publication; empty when no date is complete."""
    dates: dict[str, str] = {}
    for head in _head(article):
        for date in head.iterchildren("{*}pub-date"):
            fields = {local_name(part): text_of(part) for part in date.iterchildren("{*}*")}
            kind = date.get("pub-type") or date.get("date-type") or "pub"
            year, month, day = (fields.get(part, "") for part in ("year", "month", "day"))
            value = iso_date(f"{year}-{month}-{day}") or iso_date(f"{day} {month} {year}")
            dates.setdefault(kind, value or iso_date(fields.get("string-date", "")))
    ordered = [dates.get(kind, "") for kind in _DATE_PREFERENCE] + list(dates.values())
    return next(filter(None, ordered), "")


def _abstract(writer: MarkupWriter, abstract: Element, depth: int) -> None:
    kind = abstract.get("abstract-type", "")
    if kind in ("toc", "teaser", "graphical", "web-summary"):  # variants of the abstract
        return
    for paragraph in list(abstract.iterchildren("{*}p")):
        if _IDENTIFIER.fullmatch(line_of(paragraph)):
            abstract.remove(paragraph)
    with writer.inside("section"):
        if child_named(abstract, "title") is None:
            writer.write_raw("<h2>Abstract</h2>")
        writer.write_contents(abstract, depth + 1)


def _label(writer: MarkupWriter, label: Element, depth: int) -> None:
    """Write a number only before the title or the caption that it belongs to."""
    if parent_name(label) not in _IN_FIGURE or label.getprevious() is not None:
        return
    if child_named(label.getparent(), "caption") is None:
        writer.write_wrapped("figcaption", label, depth)


def _figure(writer: MarkupWriter, figure: Element, depth: int) -> None:
    """Write a picture with its caption below it, wherever the caption is in the file."""
    with writer.inside("figure"):
        for graphic in figure.iter("{*}graphic"):
            write_picture(writer, graphic, depth)
        for child in figure.iterchildren("{*}*"):
            if local_name(child) not in ("graphic", "alternatives"):
                writer.write_element(child, depth)


def _section(writer: MarkupWriter, section: Element, depth: int) -> None:
    if section.get("sec-type") != "supplementary-material":  # attached files
        writer.write_wrapped("section", section, depth + 1)


def _caption(writer: MarkupWriter, caption: Element, depth: int) -> None:
    with writer.inside("figcaption"):
        writer.write_text(_with_full_stop(line_of(child_named(caption.getparent(), "label"))))
        for child in caption.iterchildren("{*}*"):
            writer.write_contents(child, depth)
            writer.write_text(" ")


def _with_full_stop(label: str) -> str:
    return f"{label} " if not label or label.endswith((".", ":")) else f"{label}. "


def _heading(writer: MarkupWriter, title: Element, depth: int) -> None:
    before = title.getprevious()
    if before is not None and local_name(before) == "label" and text_of(before):
        title.text = f"{text_of(before)} {title.text or ''}"
    write_heading(writer, title, depth)


def _list(writer: MarkupWriter, element: Element, depth: int) -> None:
    form = element.get("list-type", "")
    if form.startswith(("order", "alpha", "roman")):
        write_numbered(writer, element, depth, form)
    else:
        writer.write_wrapped("ul", element, depth)


def _note_group(writer: MarkupWriter, group: Element, depth: int) -> None:
    """Add notes that stand together, apart from their marks."""
    if parent_name(group) == "table-wrap-foot":
        writer.write_contents(group, depth)
        return
    for note in group.iterchildren("{*}fn"):
        label = child_named(note, "label")
        writer.add_note(note, text_of(label).strip("[]().") if label is not None else "")


def _note(writer: MarkupWriter, note: Element, depth: int) -> None:
    """Write the mark of a note; a note below a table stays there, with its sign before it."""
    if next(note.iterancestors("{*}table-wrap-foot"), None) is None:
        writer.write_text(f"[{writer.add_note(note)}]")
        return
    label, words = child_named(note, "label"), child_named(note, "p")
    if label is not None and words is not None:
        words.text = f"{text_of(label)} {words.text or ''}"
    writer.write_contents(note, depth)


def _cross_reference(writer: MarkupWriter, reference: Element, depth: int) -> None:
    """Write a cross-reference; one to a note is its mark."""
    mark = text_of(reference).strip("[]() ")
    if reference.get("ref-type") in ("fn", "table-fn") and _MARK.fullmatch(mark):
        writer.write_raw(f'<a href="#{escape(reference.get("rid", ""))}">')
        writer.write_text(f"[{mark}]")
        writer.write_raw("</a>")
    else:
        writer.write_contents(reference, depth)


def _formula(writer: MarkupWriter, formula: Element, depth: int) -> None:
    """Write a formula as TeX if available, otherwise as its symbols, otherwise as a picture."""
    tex = first_inside(formula, "tex-math")
    label = line_of(child_named(formula, "label"))
    if tex is not None:
        body = text_of(tex).rpartition(_TEX_BEGIN)[2].partition(_TEX_END)[0]
        words = body.strip("$ \n")
    elif (math := first_inside(formula, "math")) is not None and has_structure(math):
        words = f"{formula_text(math)} {label}".strip()
    else:
        words = line_of(formula)
    is_display = local_name(formula) == "disp-formula"
    writer.write_raw("<p>" if is_display else "")
    writer.write_text(words)
    if words == label:
        for graphic in formula.iter("{*}graphic", "{*}inline-graphic"):
            write_picture(writer, graphic, depth)
    writer.write_raw("</p>" if is_display else "")


def _references(writer: MarkupWriter, element: Element, depth: int) -> None:
    with writer.inside("section"):
        if child_named(element, "title") is None:
            writer.write_raw("<h2>References</h2>")
        for title in element.iterchildren("{*}title"):
            writer.write_wrapped("h2", title, depth)
        with writer.inside("ol"):
            for number, cited in enumerate(element.iterchildren("{*}ref"), 1):
                label = text_of(child_named(cited, "label")).strip("[]. ")
                writer.write_raw(f'<li value="{label if label.isdigit() else number}">')
                writer.write_text(_reference_text(cited))
                writer.write_raw("</li>")


def _reference_text(reference: Element) -> str:
    """Return a reference in one line: as printed, or assembled from its parts."""
    whole = first_inside(reference, "mixed-citation", "citation", "nlm-citation")
    if whole is not None and (whole.text or "").strip():
        return line_of(whole)
    cited = next(reference.iter("{*}element-citation"), whole)
    if cited is None:
        return line_of(reference)
    people = [
        " ".join(text_of(first_inside(person, part)) for part in ("surname", "given-names"))
        for person in cited.iter("{*}name")
    ]
    fields: dict[str, str] = {}
    for part in cited:
        fields.setdefault(local_name(part), line_of(part))
    pages = "–".join(filter(None, (fields.get("fpage"), fields.get("lpage"))))
    titles = [fields.get(name, "") for name in ("article-title", "chapter-title", "source")]
    place = ", ".join(filter(None, (fields.get("year"), fields.get("volume"), pages)))
    ends = [join_authors(people), *titles, place]
    return " ".join(f"{end.rstrip('.')}." for end in ends if end)


_JATS = Vocabulary(
    names=_TAGS,
    left_out=_LEFT_OUT,
    writers={
        "abstract": _abstract,
        "sec": _section,
        "fig": _figure,
        "title": _heading,
        "article-title": write_heading,
        "label": _label,
        "caption": _caption,
        "graphic": write_picture,
        "inline-graphic": write_picture,
        "list": _list,
        "fn": _note,
        "fn-group": _note_group,
        "xref": _cross_reference,
        "disp-formula": _formula,
        "inline-formula": _formula,
        "ref-list": _references,
        "preformat": write_preformatted,
        "code": write_preformatted,
        "ext-link": write_link,
        "uri": write_link,
    },
    note="fn",
    sections=frozenset({"sec", "ack", "app", "bio", "abstract"}),
)
