"""Parses markup into an lxml tree, and answers basic questions about an element."""

from collections.abc import Callable, Mapping
from itertools import islice

from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import cast
from reader.text.word_sets import word_set

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

_HIDING_STYLE = lazily(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|\bclip\s{0,9}:\s{0,9}rect\(\s{0,9}[01]",
    IGNORECASE,
)


_ENDS = ("</bod", "</htm")  # Python searches for up to five letters in half the time
_OLD_ENDS = ("</BOD", "</HTM")
_END_OF_PAGE = lazily(r"</(?:body|html)\s{0,9}>", IGNORECASE)
_LONGEST_REQUEST = 120  # characters
_MOST_BLANK = 400  # texts before or between words that are only white space
_FEW = 8  # style sheets inside an element
_UNUSUAL_DEPTH = 100  # ancestors; ordinary pages have ten to thirty, and rarely twice as many
_MOST_STEPS = 600_000  # about a second
_BEFORE_ROOT, _LONGEST_ROOT = 4096, 1000  # characters
_LAST_TAGS = 40  # characters; only if more follow a closing tag is it not the end of the page
_STREAMED = lazily(r"S:[0-9a-f]{1,4}")  # React streams it later; a script moves it into place
HEADING_LEVELS = {f"h{level}": level for level in range(1, 7)}
_METADATA = word_set("base link meta noscript object script style template title")


_PARAGRAPH_ENDS = word_set("""
    article aside details figcaption figure footer header hgroup main nav search section""")
NO_ATTRIBUTES: Mapping[str, str] = {}
_NOT_STORED = lazily(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class TooDeep(Exception):  # noqa: N818 - a signal inside this package, never an answer
    """The elements are nested too deeply to be processed as a tree."""


READ_WHOLE = "data-read-whole"
"""Attribute of the root of a page that is known to contain nothing but the article."""
DOCUMENT = "document"
"""Its value if the page is a document of a word processor, in which only looks mark headings."""


def parse_tree(markup: str) -> Element | None:
    """Return the root element of `markup`; None if there is no element at all.

    Raises:
        TooDeep: The parser gave up, so part of the text is missing from its tree; or so many
            elements are nested so deeply that examining their ancestors would take too long.
    """
    encoded = _without_early_end(_with_open_root(markup)).encode("utf-8", "replace")
    encoded = encoded.replace(b"\0", b"")  # found in a tenth of the time that it takes in a string
    root, has_reached_limit = _parsed(encoded, huge_tree=False)
    if has_reached_limit:  # 256 levels or 10 MB; with `huge_tree`, 2,048 levels
        root, has_reached_limit = _parsed(encoded, huge_tree=True)
        if has_reached_limit or (root is not None and steps_of_nesting(root) > _MOST_STEPS):
            raise TooDeep
    if root is not None:
        _move_text_out_of_head(root)
        if _has_box_in_paragraph(root) and _leaves_paragraphs_open(markup):
            _end_open_paragraphs(root)
    return root


def find_tree(markup: str) -> Element | None:
    """Return the root element of `markup`; None if there is none, or it is nested too deeply."""
    try:
        return parse_tree(markup)
    except TooDeep:
        return None


def _parsed(markup: bytes, *, huge_tree: bool) -> tuple[Element | None, bool]:
    """Return the root element of `markup`, and whether the parser stopped at one of its limits."""
    parser = etree.HTMLParser(
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
        huge_tree=huge_tree,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(markup, parser=parser)
    except etree.LxmlError:
        root = None
    last = parser.error_log.last_error
    return root, last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT


def steps_of_nesting(root: Element) -> int:
    """Return how many ancestors elements have beyond the usual depth, all together.

    Reading the text of every container visits an element once for each of its ancestors: 15,000
    empty elements in 1,500 nested boxes took 24 s, and 1,100 nested tables 5 s.
    """
    steps = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _UNUSUAL_DEPTH and event == "start":
            steps += depth - _UNUSUAL_DEPTH
    return steps


def _with_open_root(markup: str) -> str:
    """Return `markup` without the slash of ``<html />``, after which libxml2 reads nothing."""
    at = markup[:_BEFORE_ROOT].lower().find("<html")
    end = markup.find("/>", at, at + _LONGEST_ROOT) if at >= 0 else -1
    if end < 0 or ">" in markup[at:end]:
        return markup
    return f"{markup[:end]} {markup[end + 1 :]}"


def _without_early_end(markup: str) -> str:
    """Return `markup` without closing tags of the page in its middle, where libxml2 would stop.

    Servers that insert the head of the page as a complete page of its own cause such tags.
    """
    ends = [at for end in _ENDS if (at := markup.find(end)) >= 0]
    if len(ends) < len(_ENDS):
        ends += [at for end in _OLD_ENDS if (at := markup.find(end)) >= 0]
    at = min(ends, default=len(markup))
    if at >= len(markup) - _LAST_TAGS:
        return markup
    return markup[:at] + _END_OF_PAGE.sub("", markup[at:])


def _move_text_out_of_head(root: Element) -> None:
    """Move everything that is not metadata from the head to the body.

    A page may omit both tags, and libxml2 does not know that elements such as ``main`` and
    ``article`` begin the body.
    """
    head = first_child(root, "head")
    if head is None:
        return
    at = next((at for at, child in enumerate(head) if _begins_body(child)), None)
    if at is None:
        return
    body = first_child(root, "body")
    if body is None:
        body = etree.SubElement(root, "body")
    text, body.text = body.text, None
    moved = list(head)[at:]
    for place, child in enumerate(moved):
        body.insert(place, child)
    set_tail(moved[-1], (moved[-1].tail or "") + (text or ""))


def _has_box_in_paragraph(root: Element) -> bool:
    for box in root.iter(*_PARAGRAPH_ENDS):
        around = box.getparent()
        if around is not None and around.tag == "p":
            return True
    return False


def _leaves_paragraphs_open(markup: str) -> bool:
    """Whether closing tags are left out; counting them takes as long as parsing a tenth of it."""
    return markup.count("<p>") + markup.count("<p ") > 2 * markup.count("</p>")


def _end_open_paragraphs(root: Element) -> None:
    """Move the boxes that end a paragraph, and what follows them, out of it.

    Programs that save pages leave out closing tags, and libxml2 does not know that elements such as
    ``figure`` and ``section`` end a paragraph.
    """
    for paragraph in list(root.iter("p")):
        first = next((child for child in paragraph if child.tag in _PARAGRAPH_ENDS), None)
        if first is None or paragraph.getparent() is None:
            continue
        tail, paragraph.tail = paragraph.tail, None
        moved = [first, *first.itersiblings()]
        for element in reversed(moved):
            paragraph.addnext(element)  # an insertion by its index would count all before it
        set_tail(moved[-1], (moved[-1].tail or "") + (tail or ""))


def _begins_body(child: Element) -> bool:
    return child.tag not in _METADATA


def first_child(element: Element, tag: str) -> Element | None:
    """Return the first child with a tag, without loading lxml's path support, or None."""
    return next(element.iterchildren(tag), None)


def first_descendant(element: Element, tag: str) -> Element | None:
    """Return the first descendant with a tag, without loading lxml's path support, or None."""
    return next(element.iterdescendants(tag), None)


def language_of(element: Element) -> str:
    """Return the language that the page of an element declares: two letters; empty if none."""
    return (element.getroottree().getroot().get("lang") or "")[:2].lower()


def elements_by_tag(root: Element, *tags: str) -> dict[str, list[Element]]:
    """Return the elements with each of these tags, in the order of the page.

    One search of a whole page takes as long as twenty attributes, however many tags it is for.
    """
    found: dict[str, list[Element]] = {tag: [] for tag in tags}
    for element in root.iter(*tags):
        found[str(element.tag)].append(element)
    return found


def attributes_of(element: Element) -> Mapping[str, str]:
    """Return all attributes of an element; reading one would take as long as reading all."""
    pairs = element.items()
    return cast("dict[str, str]", dict(pairs)) if pairs else NO_ATTRIBUTES


def is_shown_as_block(attributes: Mapping[str, str]) -> bool:
    """Whether the style of an inline element makes a block of it; initials float beside text."""
    style = attributes.get("style", "").replace(" ", "").lower()
    return "display:block" in style and "float:" not in style


def is_hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether the attributes of an element say that it is not shown."""
    get = attributes.get
    hidden = get("hidden")
    if hidden is not None and hidden.lower() != "until-found":  # unfolds on search: text
        return not _STREAMED.fullmatch(get("id") or "")
    if "popover" in attributes:
        return True
    style = get("style")
    if style and _HIDING_STYLE.search(style[:2000]):
        return True
    return get("aria-hidden") == "true" and tag not in _VISIBLE_TO_EYES


def names_of(element: Element) -> str:
    """Return the class, id, role, component and similar names of an element, joined by spaces."""
    return names_in_attributes(str(element.tag), attributes_of(element))


def names_in_attributes(tag: str, attributes: Mapping[str, str]) -> str:
    """Return the names in the given attributes; see `names_of`.

    The id of a heading, or of a section that Pandoc makes of one, or an id of more than three words
    is a slug of its text and is left out. The role of a paragraph stands for a tag.
    """
    get = attributes.get
    slug = get("id")
    classes = get("class")
    if classes and len(attributes) == 1:
        return classes
    if slug and (
        tag in HEADING_LEVELS
        or (classes and "level" in classes and _LEVEL.search(classes[:200]))
        or len(_WORD.findall(slug[:200])) > _MOST_ID_WORDS
    ):
        slug = None
    role = get("role")
    names = [classes, slug, None if role == "paragraph" else role, get("itemprop")]
    if not _NAMING_ATTRIBUTES.isdisjoint(attributes):
        names += (value for name, value in attributes.items() if name in _NAMING_ATTRIBUTES)
    if kind := get("itemtype"):
        names.append(kind.rsplit("/", 1)[-1])
    return " ".join(filter(None, names))


# Elements that are hidden from screen readers only: pictures, formulas, captions.
_VISIBLE_TO_EYES = frozenset({"img", "math", "span", "figcaption"})
_WORD = lazily(r"[A-Za-z]+")
_LEVEL = lazily(r"(?:^|\s)level[1-6](?:\s|$)")
# Attributes that large sites use to name the parts of a page where classes are hashes.
_NAMING_ATTRIBUTES = frozenset({
    "data-component", "data-testid", "data-gu-name", "data-area", "data-test", "epub:type",
    "data-framer-name", "data-qa",
})  # fmt: skip
_MOST_ID_WORDS = 3


def has_more_children(element: Element, count: int) -> bool:
    """Whether an element has more than `count` children; ``len`` would count all of them."""
    return next(islice(element, count, None), None) is not None


def unwrap_noscript(root: Element, is_headline: Callable[[str], bool] | None = None) -> bool:
    """Make boxes of the ``noscript`` elements that hold an article; return whether there are any.

    Forums drawn by scripts write their text there. Requests to enable scripts are short.

    Args:
        root: The tree, which is changed.
        is_headline: Whether the first heading of an article is one; by default, any is.
    """
    found = [
        each
        for each in root.iter("noscript")
        if (heading := first_descendant(each, "h1")) is not None
        and (is_headline is None or is_headline(text_of(heading)))
        and len(text_of(each)) > _LONGEST_REQUEST
    ]
    for element in found:
        element.tag = "div"
    return bool(found)


def text_of(element: Element, limit: int = 2000, *, gap: str = "") -> str:
    """Return the text inside an element on one line, at most `limit` code points.

    White space between its elements counts for nothing, however far they are indented. `gap` is
    inserted between the texts of elements, for lines made of several boxes.
    """
    parts: list[str] = []
    size = 0
    for piece in islice(element.itertext(), limit + _MOST_BLANK):
        parts.append(piece)  # type: ignore[arg-type]  # of HTML they are no bytes
        size += len(piece.strip())
        if size > limit:
            break
    if "{" in (text := gap.join(parts)):
        hidden = {each.text for each in islice(element.iterdescendants("style", "script"), _FEW)}
        text = gap.join(part for part in parts if part not in hidden)
    return " ".join(text.split())[:limit]


def set_attribute(element: Element, name: str, value: str) -> None:
    """Set an attribute of an element; see `set_text`."""
    try:
        element.set(name, value)
    except ValueError:
        element.set(name, _NOT_STORED.sub("", value))


def set_text(element: Element, text: str | None) -> None:
    """Set the text of an element, without characters that lxml parses but refuses to store.

    Whatever the page wrote is set by these three functions: it may have such characters.
    """
    try:
        element.text = text
    except ValueError:
        element.text = _NOT_STORED.sub("", text or "")


def set_tail(element: Element, text: str | None) -> None:
    """Set the text after an element; see `set_text`."""
    try:
        element.tail = text
    except ValueError:
        element.tail = _NOT_STORED.sub("", text or "")


def wrap(element: Element, tag: str, depth: int = 1) -> Element:
    """Put an element into new elements, one in the other; return the outermost of them.

    Its tail (the text after it) stays after them. The root is left alone and returned.
    """
    parent = element.getparent()
    if parent is None:
        return element
    outer = inner = etree.Element(tag)
    for _ in range(depth - 1):
        inner = etree.SubElement(inner, tag)
    set_tail(outer, element.tail)
    element.tail = None
    parent.replace(element, outer)
    inner.append(element)
    return outer


def clear(element: Element) -> None:
    """Remove the attributes, the text and the children of an element; its tail stays."""
    tail = element.tail
    element.clear()
    set_tail(element, tail)


def remove(element: Element) -> None:
    """Remove an element; its tail (the text after it) stays."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        set_tail(before, (before.tail or "") + element.tail)
    elif element.tail:
        set_text(parent, (parent.text or "") + element.tail)
    parent.remove(element)
