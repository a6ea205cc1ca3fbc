"""Parse untrusted XML: no entity expansion attacks, no external entities, no network.

The attacks are described at https://docs.python.org/3/library/xml.html#xml-vulnerabilities
"""

from html import escape, unescape
from html.entities import html5

from reader.errors import ParseError, RefusedError
from reader.parsing.encoding.decode import decode_text
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import DOTALL, IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

_XML = "{http://www.w3.org/XML/1998/namespace}"  # of the attributes ``xml:lang`` and so on
XML_BASE, XML_ID, XML_LANG = f"{_XML}base", f"{_XML}id", f"{_XML}lang"
_MAX_ENTITY_CHARACTERS = 1000  # in all entity declarations together; more is refused
_UNKNOWN_REFERENCE = lazily(r"&(?!#|amp;|lt;|gt;|quot;|apos;)")
_CONTROL_CHARACTERS = lazily("[\0-\x08\x0b\x0c\x0e-\x1f]")  # not allowed in XML
_DECLARATION = lazily(r"<\?xml[^>]{0,300}\?>")
_WINDOWS_1252_REFERENCE = lazily(r"&#1(?:2[89]|[345]\d);")  # read as in HTML
# Some programs write one character as two. lxml keeps surrogates, but cannot return them.
_SURROGATE_REFERENCES = lazily(r"(?:&#(?:0{0,3}5[5-7]\d{3}|x0{0,3}[dD][89a-fA-F][\da-fA-F]{2});)+")
# Outside CDATA, "&" begins a reference to one of these, to a character, or to a declared entity.
_UNDECLARED_REFERENCE = lazily(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,8}|#x[0-9A-Fa-f]{1,7});)([A-Za-z]\w{0,31};)?",
    DOTALL,
)
_ENTITY = lazily(r"<!ENTITY\s+([^>]*)>?", IGNORECASE)
_EXTERNAL_ENTITY = lazily(r"%|\S{1,200}\s+(?:SYSTEM|PUBLIC)\b")


def parse_xml(body: bytes, *, charset: str | None = None, location: str = "") -> Element:
    """Return the root element; of damaged XML, as much as can be recovered.

    Raises:
        RefusedError: It declares expanding or external entities.
        ParseError: There is no element in it.
    """
    text = decode_text(body, charset, markup=True)
    text = _CONTROL_CHARACTERS.sub("", text)
    text = _DECLARATION.sub("", text, count=1).lstrip("\ufeff \t\r\n")
    text = _WINDOWS_1252_REFERENCE.sub(lambda found: unescape(found.group()), text)
    text = _SURROGATE_REFERENCES.sub(_joined_surrogates, text)
    _check_entities(text, location)
    if "<!ENTITY" not in text.upper():
        text = _UNDECLARED_REFERENCE.sub(_as_text, text)
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities="internal",  # type: ignore[arg-type]
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ParseError("is XML that cannot be read", location=location) from error
    # The result of recovery is None for text without any element, and cannot be read if an entity
    # is declared as "&#38;#xD800;".
    if not isinstance(root, Element) or ("<!ENTITY" in text and not _is_readable(root)):
        raise ParseError("is XML that cannot be read", location=location)
    return root


def _is_readable(root: Element) -> bool:
    """Whether a tree has no surrogates."""
    try:
        etree.tostring(root, encoding="unicode")
    except UnicodeDecodeError:
        return False
    return True


def _joined_surrogates(found: "re.Match[str]") -> str:
    """Return the characters for pairs of references to surrogates, and U+FFFD for single ones."""
    references = found.group()[2:-1].split(";&#")
    codes = (int(each[1:], 16) if each[0] == "x" else int(each) for each in references)
    return "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _as_text(found: "re.Match[str]") -> str:
    """Return a reference that XML does not know as HTML does, or as the text that it is."""
    reference = found.group()
    if reference.startswith("<"):
        return reference
    return escape(html5.get(found[1] or "", reference), quote=False)


def _check_entities(text: str, location: str) -> None:
    if "<!ENTITY" not in text.upper():
        return
    size = 0
    for found in _ENTITY.finditer(text):
        declared = found.group(1)
        if _EXTERNAL_ENTITY.match(declared):
            raise RefusedError("declares entities from elsewhere", location=location)
        size += len(declared)
        if size > _MAX_ENTITY_CHARACTERS or _UNKNOWN_REFERENCE.search(declared):
            raise RefusedError("declares entities that grow", location=location)


def tag_name(element: Element) -> str:
    """Return the name of an element without its namespace, or without a prefix that has none."""
    return str(element.tag).rpartition("}")[2].rpartition(":")[2]


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace, in lower case."""
    return tag_name(element).lower()


def attribute(element: Element | None, name: str) -> str:
    """Return the attribute with that local name in any namespace; empty if there is none."""
    if element is not None:
        for key, value in element.attrib.items():
            if str(key).rpartition("}")[2] == name:
                return str(value)
    return ""


def text_of(element: Element | None) -> str:
    """Return all text inside an element; empty for None."""
    return "" if element is None else "".join(map(str, element.itertext())).strip()


def line_of(element: Element | None) -> str:
    """Return all text inside an element on one line; empty for None."""
    return " ".join(text_of(element).split())


def first_inside(element: Element, *names: str) -> Element | None:
    """Return the first element with one of these local names inside an element, or None."""
    return next(element.iter(*(f"{{*}}{name}" for name in names)), None)


def child_named(element: Element | None, *names: str) -> Element | None:
    """Return the first child with one of these local names, or None; also for None."""
    if element is None:
        return None
    return next(element.iterchildren(*(f"{{*}}{name}" for name in names)), None)


def parent_name(element: Element) -> str:
    """Return the name of the parent of an element, as `local_name`; empty for the root."""
    parent = element.getparent()
    return "" if parent is None else local_name(parent)


def language_of(root: Element) -> str:
    """Return the language of a document in lower case; empty when it is not named."""
    return (root.get(XML_LANG) or root.get("lang") or "").lower()


def namespace_of(element: Element) -> str:
    """Return the namespace of an element, or the prefix that nobody declared."""
    space, _, name = str(element.tag).rpartition("}")
    return space or name.rpartition(":")[0]


def find_child(element: Element, *names: str) -> Element | None:
    """Return the first child with one of the names, in order of preference, or None.

    A child in the namespace of `element` is preferred to others of the same name.
    """
    own = namespace_of(element)
    children = [*element][::-1]
    children.sort(key=lambda child: namespace_of(child) == own)
    named = {local_name(child): child for child in children}
    return next((named[name] for name in names if name in named), None)
