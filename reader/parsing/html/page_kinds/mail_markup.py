"""Replaces the styling in the HTML of mailings by the elements that it stands for.

A mailing is laid out in tables, with inline styles: large or bold text is a heading, small print
below a picture is its caption, and a link with a background is a button.
"""

from collections import Counter
from itertools import islice

from reader.parsing.html.dom.elements import BLOCKS
from reader.parsing.html.dom.images import picture_source
from reader.parsing.html.dom.tree import Element, remove, text_of, wrap
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_HIDING_STYLE = lazily(r"mso-hide:all|max-height:0(?![.\d])|opacity:0(?![.\d])")
_PREVIEW = lazily(r"\b(?:preheader|pre-header|preview(?:-?text)?|snippet)\b")
_FURNITURE = lazily(
    r"\b(?:footer|contentinfo|social|follow|share|feedback|unsubscribe|latest-posts?|ufi"
    r"|bookmark-(?:description|metadata|thumbnail|icon)|subscription-(?:box|widget)|post-ufi|referral)\b"
)
_CAMEL = lazily(r"(?<=[a-z0-9])(?=[A-Z])")
_MOST_OF_LETTER = 0.25  # share of the letters; an element with more is not boilerplate
_LARGEST_FURNITURE = 4000  # characters
_SIZE = lazily(r"font(?:-size)?:(?:[^;]*?[\s:])??(\d{1,3}(?:\.\d{1,3})?)(px|pt|em|rem|%)")
_PIXELS = {"px": 1.0, "pt": 4 / 3, "rem": 16.0}
_FEWEST_CELLS = 4
_BOLD = lazily(r"font-weight:(?:bold|[6-9]00)")
_LIGHT = lazily(r"font-weight:(?:normal|lighter|[1-5]00)")
_BUTTON_NAME = lazily(r"\b(?:button|btn|cta)\b")
_BUTTON_STYLE = lazily(r"background(?:-color)?:(?!transparent|none|inherit)|border-radius:")
_LONGEST_BUTTON = 48  # characters
_UNREADABLE = 2.0  # pixels
_DEFAULT_SIZE = 16.0  # pixels, of text without a stated size
_MUCH_LARGER = 1.2
_SMALLER = 0.88
_NEARLY_ALL = 0.9
_LONGEST_HEADING = 110  # characters
_SHORTEST_HEADING = 3
_LONGEST_CAPTION = 300
_BOXES = word_set("p div td th center section article span")
_KEPT_TAGS = word_set("li blockquote figcaption h1 h2 h3 h4 h5 h6 pre dt dd")
_INLINE = ("a", "span", "b", "strong", "font")
_QUOTES = ("“", "„", "«", "»", '"', "‘", "”")


class _Line:
    """A box that contains text directly.

    Attributes:
        element: The box.
        tag: Its name at first.
        letters: Number of letters in each size and weight (bold or not).
        below_picture: It directly follows a picture.
        is_box: No other box is inside it.
    """

    __slots__ = ("below_picture", "element", "is_box", "letters", "tag")

    def __init__(self, element: Element) -> None:
        self.element = element
        self.tag = element.tag
        self.letters: Counter[tuple[float, bool]] = Counter()
        self.below_picture = False
        self.is_box = True


def normalize_markup(root: Element) -> frozenset[str]:
    """Turn styling into elements and remove hidden text, in place; return the texts of buttons.

    Cost: linear.
    """
    whole = sum(len(text) for text in root.itertext())
    for element in list(root.iter()):
        if element.getparent() is not None and _is_hidden_or_boilerplate(element, whole):
            remove(element)
    for element in list(root.iter(*_INLINE)):
        _give_leading_words_a_box(element)
    lines = _lines(root)
    sizes: Counter[float] = Counter()
    for line in lines:
        for (size, _), count in line.letters.items():
            sizes[size] += count
    body = max(sizes, key=sizes.__getitem__, default=_DEFAULT_SIZE)
    row: list[_Line] = []  # bold lines without text between them
    for line in lines:
        tag = line.tag
        _change_tag(line, body)
        if tag != line.element.tag == "h3":
            row.append(line)
        else:
            _restore_cells(row)
            row = []
    _restore_cells(row)
    return frozenset(_buttons(root))


def _restore_cells(row: list[_Line]) -> None:
    """Make many bold lines below each other what they were: cells of a table, or a signature."""
    if len(row) >= _FEWEST_CELLS:
        for line in row:
            line.element.tag = line.tag


def _give_leading_words_a_box(element: Element) -> None:
    """Put words that boxes follow, such as the title of an entry, into a box of their own."""
    parent, below = element.getparent(), element.getnext()
    if parent is None or below is None or below.tag not in BLOCKS or parent.tag in _KEPT_TAGS:
        return
    alone = element.getprevious() is None and not (parent.text or "").strip()
    if alone and not (element.tail or "").strip() and text_of(element, 1):
        wrap(element, "div")


def _is_hidden_or_boilerplate(element: Element, whole: int) -> bool:
    """Whether an element is hidden, like the preview text for lists of messages, or boilerplate.

    It is boilerplate by its names if it contains little of the `whole` number of letters.
    """
    style = (element.get("style") or "").replace(" ", "").lower()
    if style and _HIDING_STYLE.search(style[:2000]):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}"
    if len(names) == 2:
        return False
    names = _CAMEL.sub("-", names[:400]).lower()
    named = _PREVIEW.search(names) or (element.tag not in _KEPT_TAGS and _FURNITURE.search(names))
    limit = min(_LARGEST_FURNITURE, int(_MOST_OF_LETTER * whole))
    return bool(named) and _is_shorter(element, limit)


def _is_shorter(element: Element, limit: int) -> bool:
    """Whether the text inside has fewer than `limit` characters; stops counting there."""
    size = 0
    for text in element.itertext():
        size += len(text)
        if size >= limit:
            return False
    return True


def _lines(root: Element) -> list[_Line]:
    """Return the boxes of `root` that contain text, in order, with the styles of their letters."""
    found: list[_Line] = []
    enclosing: list[tuple[_Line, float, bool]] = [(_Line(root), _DEFAULT_SIZE, False)]
    pictured = False
    walk = etree.iterwalk(root, events=("start", "end"))

    def add(text: str | None) -> None:
        nonlocal pictured
        line, size, bold = enclosing[-1]
        count = len(text.strip()) if text else 0
        if count:
            if not line.letters:
                line.below_picture = pictured
                found.append(line)
            line.letters[size, bold] += count
            pictured = False

    for event, element in walk:
        if event == "start":
            line, size, bold = enclosing[-1]
            if element.tag in BLOCKS:
                line.is_box = False
                line = _Line(element)
            enclosing.append((line, *_letter_style(element, size, bold)))
            pictured = pictured or (element.tag == "img" and bool(picture_source(element)))
            add(element.text)
        else:
            enclosing.pop()
            add(element.tail)
    return found


def _letter_style(element: Element, size: float, bold: bool) -> tuple[float, bool]:
    """Return size and weight of the letters inside `element`, given those around it."""
    if element.tag in ("b", "strong"):
        bold = True
    style = (element.get("style") or "").replace("! ", "!").lower()
    if "font" not in style:
        return size, bold
    style = style.replace(": ", ":").replace(" :", ":")[:2000]
    found = _SIZE.search(style)
    if found:
        number, unit = float(found.group(1)), found.group(2)
        scale = _PIXELS.get(unit) or (size / 100 if unit == "%" else size)
        size = round(number * scale, 1)
    if _BOLD.search(style):
        bold = True
    elif _LIGHT.search(style):
        bold = False
    return size, bold


def _change_tag(line: _Line, body: float) -> None:
    """Turn a box into a heading or caption if it looks like one; empty it if it is unreadable."""
    element = line.element
    if not line.is_box or element.tag not in _BOXES or _is_inside(element, _KEPT_TAGS):
        return
    sizes: Counter[float] = Counter()
    for (each, _), count in line.letters.items():
        sizes[each] += count
    (size, most), total = sizes.most_common(1)[0], line.letters.total()
    size = size if most >= _NEARLY_ALL * total else body
    bold = sum(n for (_, heavy), n in line.letters.items() if heavy) >= _NEARLY_ALL * total
    if size <= _UNREADABLE:
        for inner in element.iter():
            inner.text = None
            inner.tail = None if inner is not element else inner.tail
        return
    text = text_of(element, _LONGEST_CAPTION + 1)
    if line.below_picture and size <= _SMALLER * body and len(text) <= _LONGEST_CAPTION:
        element.tag = "figcaption"
    elif _may_be_heading(text):
        if size >= _MUCH_LARGER * body:
            element.tag = "h2"
        elif bold and size >= body and text[-1] not in ".!?…”":
            element.tag = "h3"


def _may_be_heading(text: str) -> bool:
    return (
        _SHORTEST_HEADING <= len(text) <= _LONGEST_HEADING
        and text[-1] not in ",:;"
        and not text.startswith(_QUOTES)
        and any(map(str.isalpha, text))
    )


def _is_inside(element: Element, tags: frozenset[str]) -> bool:
    return any(outer.tag in tags for outer in islice(element.iterancestors(), 6))


def _buttons(root: Element) -> list[str]:
    """Return the texts of links that are styled as buttons."""
    texts = []
    for link in root.iter("a"):
        text = text_of(link, _LONGEST_BUTTON + 1)
        parent = link.getparent()
        if text and len(text) <= _LONGEST_BUTTON and parent is not None:
            boxes = [link, parent, *islice(parent.iterancestors("td", "div", "table"), 1)]
            is_only_text = text_of(boxes[-1], _LONGEST_BUTTON + 1) == text
            if any(map(_is_button, boxes if is_only_text else boxes[:1])):
                texts.append(text)
    return texts


def _is_button(box: Element) -> bool:
    names = _CAMEL.sub("-", (box.get("class") or "")[:400]).lower()
    if _BUTTON_NAME.search(names):
        return True
    style = (box.get("style") or "").replace(" ", "").lower()
    return box.tag == "a" and _BUTTON_STYLE.search(style) is not None
