"""Questions about pictures, and about the captions and credits beside them."""

from itertools import islice

from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.elements import has_text
from reader.parsing.html.dom.tree import HEADING_LEVELS, Element, has_more_children, text_of
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_PICTURES = word_set("img picture video iframe amp-img figure noscript svg object embed")
_SHOWN_IN_FIGURES = word_set("img amp-img video audio iframe object embed")
_LONGEST_ABBREVIATION = 5  # characters
_ICONS = frozenset({"svg", "i", "img"})
_SHORT_CREDIT = 80  # characters
_CREDIT_TAGS = frozenset({"span", "small", "cite"})
_PARTS_OF_CREDIT = 3  # elements: who made the picture, who sells it
_PICTURE_TAGS = frozenset({"img", "picture", "amp-img"})
_NO_PICTURES = frozenset({"p", "h1", "h2", "h3", "h4", "ul", "ol", "span", "script", "br"})
_PICTURE_BOXES = frozenset({"div", "section", "figure", "aside", "li"})
_NOT_IN_CAPTION = frozenset(
    {"a", "p", "div", "h1", "h2", "h3", "h4", "ul", "time", "img", "button"}
)
_SET_APART = frozenset({"em", "i", "small", "sub"})  # letters that captions are set in
_INLINE_BOXES = frozenset({"p", "div", "span"})
_LINE_ENDS = word_set("br p div ul ol table blockquote h2 h3 h4 hr figure")
_MOST_LINE_BREAKS = 2
_MOST_IN_BOX = 12  # pictures, line breaks, caption and credit
_CAPTION_AND_CREDIT = 2  # elements
_PARTS_OF_BOX = 3  # pictures or buttons, and the caption
_DEEPEST_PICTURE = 6  # elements around a picture
_SHORTEST_BOXED_CAPTION, _LONGEST_BOXED_CAPTION = 12, 300  # characters
_FEWEST_WORDS, _MOST_WORDS = 2, 7  # of the name of a photographer, with an agency
_MARKED_AS_CREDIT = lazily(
    r"[(\[（|©]|/(?!/)|(?:photo|image|picture|foto|bild|kuva|crédit|credit|quelle|source|courtesy"
    r"|fot\.|zdj|zdroj|sursa|fotó|φωτ|фото|снимка|nuotr|ljósmynd|ảnh|ภาพ|फ़?ोटो|फोटो|तस्वीर|ছবি|صورة|תמונה|צילום|写真|撮影|사진"
    r"|图片|图源|摄影|攝影)|[^\n]{2,30}(?:摄|攝|撮影|기자)$"
)
_IN_NAMES = word_set("""
    / | de la da di del van von der den ten ter bin ibn and und et y e for pour für via""")
_LONGEST_BUTTON = 16  # characters
_NEAR = 80  # elements
_LONGEST_PUNCTUATION = 3  # characters


def only_picture_in(button: Element) -> Element | None:
    """Return the picture that a button enlarges: all that its figure shows; or None.

    The pictures in other buttons are arrows, or start a recording.
    """
    figure = next(button.iterancestors("figure"), None)
    if figure is None:
        return None
    shown = [each for each in islice(figure.iter(), _NEAR) if each.tag in _SHOWN_IN_FIGURES]
    if not shown or shown[0].tag != "img":
        return None
    is_alone = all(button in each.iterancestors("button") for each in shown)
    return shown[0] if is_alone else None


def follows_caption(element: Element) -> bool:
    """Whether an element is a few words directly after a picture or its caption: a credit."""
    before = _before_breaks(element)
    if before is None or has_text(before.tail) or _holds_caption(element):
        return False
    text = text_of(element, _SHORT_CREDIT)
    if not 0 < len(text) < _SHORT_CREDIT or _has_two_sentences(text):
        return False
    if before.tag in _PICTURES or _is_picture(before):
        return True
    is_caption = (
        before.tag in _SET_APART
        or before.tag == element.tag == "span"
        or part_of(before.get("class") or "") & Part.CAPTION
    )
    return bool(is_caption) and has_picture_near(element)


def _holds_caption(element: Element) -> bool:
    """Whether one of several elements inside an element says more than who made the picture."""
    if len(element) <= 1:
        return False
    if len(element) > _PARTS_OF_CREDIT or any(each.tag in HEADING_LEVELS for each in element):
        return True
    parts = [
        " ".join((element.text or "").split()),
        *(text_of(each, _SHORT_CREDIT) for each in element),
    ]
    return not all(" " not in text or may_be_credit(text) for text in parts)


def _before_breaks(element: Element) -> Element | None:
    """Return the element before an element, or before the line breaks that precede it."""
    before = element.getprevious()
    for _ in range(_MOST_LINE_BREAKS):
        if before is None or before.tag != "br" or has_text(before.tail):
            break
        before = before.getprevious()
    return before


def _has_two_sentences(text: str) -> bool:
    """Whether a full stop that is not that of an abbreviation is followed by more words."""
    return any(
        word.endswith(".") and len(word) > _LONGEST_ABBREVIATION for word in text.split()[:-1]
    )


def is_line_below_picture(element: Element) -> bool:
    """Whether an element is the only text in a box with a picture above it: a caption.

    One without inner elements has no credit to be told from it, and is recognised later.
    """
    before = element.getprevious() if len(element) else None
    if before is None or before.tag in _NO_PICTURES:
        return False
    box = element.getparent()
    if box is None or element.getnext() is not None or has_text(before.tail):
        return False
    if len(box) > _PARTS_OF_BOX or box.tag not in _PICTURE_BOXES or not _is_picture(before):
        return False
    if not all(_is_silent(each) for each in box if each is not element):
        return False
    if any(inner.tag in _NOT_IN_CAPTION for inner in islice(element.iter(), 1, _NEAR)):
        return False
    text = text_of(element, _LONGEST_BOXED_CAPTION + 1)
    return _SHORTEST_BOXED_CAPTION < len(text) <= _LONGEST_BOXED_CAPTION and not may_be_name(text)


def part_below_picture(element: Element, *, has_caption: bool) -> int:
    """Return which part of a picture an inline element is that is a line of its own below it.

    Args:
        element: In italics, small or lowered letters; or one that says nothing of its text, which
            must be all the text of its box.
        has_caption: Whether the picture has a caption already, so that a credit may follow.
    """
    if is_leading_credit(element):
        return Part.CREDIT
    if not (_is_line_after(element) if element.tag in _SET_APART else _is_rest_of_box(element)):
        return Part.NONE
    text = text_of(element, _LONGEST_BOXED_CAPTION + 1)
    if has_caption or text.startswith("("):  # without a caption, a remark about all pictures
        return Part.CREDIT if has_caption and may_be_credit(text) else Part.NONE
    if _MARKED_AS_CREDIT.match(text.lower()) and may_be_credit(text):
        return Part.CREDIT
    is_long_enough = _SHORTEST_BOXED_CAPTION < len(text) <= _LONGEST_BOXED_CAPTION
    return Part.CAPTION if is_long_enough and not may_be_name(text) else Part.NONE


def _is_line_after(element: Element) -> bool:
    """Whether an inline element begins after a picture, or a line below one, and ends its line."""
    after = element.getnext()
    if has_text(element.tail) or not (
        after is None or after.tag in _LINE_ENDS or after.tag in _SET_APART
    ):
        return False
    before = _before_breaks(element)
    if before is None or has_text(before.tail):
        return False
    return before.tag in _SET_APART or _is_picture(before)


def _is_rest_of_box(element: Element) -> bool:
    """Whether an inline element follows the pictures of a box that has no other text.

    Another such element may be its caption before it, or its credit after it.
    """
    box = element.getparent()
    if box is None or not (box.tag in _INLINE_BOXES or "-" in box.tag) or has_text(box.text):
        return False
    if has_more_children(box, _MOST_IN_BOX):
        return False
    has_pictures = False
    texts: list[Element] = []
    for each in box:
        if has_text(each.tail):
            return False
        if not has_pictures and each is element:
            return False
        has_pictures = has_pictures or _is_picture(each)
        if has_text(text_of(each, 2)):
            texts.append(each)
    if len(texts) == _CAPTION_AND_CREDIT:
        credit = texts.pop()
        if credit.tag != element.tag or not may_be_credit(text_of(credit, _SHORT_CREDIT + 1)):
            return False
        texts = [credit if credit is element else texts[0]]
    return texts == [element]


def _is_silent(element: Element) -> bool:
    """Whether an element has no text, or only that of a button around a picture: "[+] Enlarge"."""
    most = _LONGEST_BUTTON if element.tag in ("a", "button") else 0
    return len(text_of(element, most + 1)) <= most


def _shows_only_picture(element: Element) -> bool:
    return has_picture(element) and not has_text(text_of(element, 2))


def _is_picture(element: Element) -> bool:
    """Whether an element is a picture, or has one at its innermost beginning."""
    for _ in range(_DEEPEST_PICTURE):
        if element.tag in _PICTURE_TAGS:
            return True
        if not len(element):
            break
        element = element[0]
    return False


def is_credit_span(element: Element) -> bool:
    """Whether an element is the last span of a caption and contains a name: the picture credit."""
    before, after, parent = element.getprevious(), element.getnext(), element.getparent()
    if parent is None or has_text(element.tail):
        return False
    if element.tag not in _CREDIT_TAGS and not (
        element.tag in ("em", "i") and (element.text or "").lstrip().startswith("(")
    ):
        return False
    if after is not None and after.tag not in ("a", "button"):
        return False
    if element.tag in ("em", "i"):
        return may_be_credit(text_of(element, _SHORT_CREDIT + 1))
    if element.tag == "small" and parent.tag == "figcaption" and before is not None:
        text = text_of(element, _SHORT_CREDIT + 1)
        return 0 < len(text) <= _SHORT_CREDIT and not text.endswith((".", "!", "?"))
    if before is None or before.tag in _ICONS:
        description = (parent.text if before is None else before.tail) or ""
        if element.tag == "small":  # no title of a work
            description = description.rstrip()
        ends_description = description.rstrip().endswith((".", "!", "?", ")", "।", "۔", "。"))
        ends_description = ends_description or description[-1:].isalnum()  # set apart by styling
    else:
        ends_description = before.tag in ("span", "p") and not has_text(before.tail)
        ends_description = (
            ends_description and len(text_of(before, 20).strip()) > _LONGEST_PUNCTUATION
        )
    return ends_description and may_be_credit(text_of(element, _SHORT_CREDIT + 1))


def is_leading_credit(element: Element) -> bool:
    """Whether an element before a caption names who made the picture, and an agency after a slash.

    The name alone is enough in a ``cite`` that only styling sets apart from the caption.
    """
    parent, tail = element.getparent(), element.tail or ""
    if element.tag not in _CREDIT_TAGS or not tail.lstrip()[:1].isupper():
        return False
    if parent is None or has_text(parent.text) or element.getprevious() is not None:
        return False
    is_cite = element.tag == "cite"
    if parent.tag == "p" and not is_cite:
        return False  # two places where a report is from
    text = text_of(element, _SHORT_CREDIT + 1)
    return ("/" in text or (is_cite and not tail[0].isspace())) and may_be_credit(text)


def is_credit_line(line: Element) -> bool:
    """Whether a paragraph is the last of a caption and contains a name: the picture credit."""
    before = line.getprevious()
    return (
        before is not None
        and before.tag == "p"
        and line.getnext() is None
        and may_be_credit(text_of(line, _SHORT_CREDIT + 1))
        and (
            text_of(before, 400).rstrip().endswith((".", "!", "?"))
            or not may_be_name(text_of(before, _SHORT_CREDIT))
        )
    )


def may_be_name(text: str) -> bool:
    """Whether a few words are a name, perhaps with an agency: "Ida Lund/Brenn Press"."""
    words = text.strip(" ()[]|-–—©").replace("/", " / ").split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or text.rstrip().endswith(
        (".", "!", "?", ":")
    ):
        return False
    return all(word.lstrip("([")[:1].isupper() or word.casefold() in _IN_NAMES for word in words)


def may_be_credit(text: str) -> bool:
    """Whether a few words apart from a caption name who made the picture, with or without label."""
    text = text.strip()
    if not 1 < len(text) <= _SHORT_CREDIT or _has_two_sentences(text):
        return False
    return (
        may_be_name(text.replace(" of ", " "))  # "University of Brenn"
        or (text.isupper() and text.count(" ") < _MOST_WORDS)
        or _MARKED_AS_CREDIT.match(text.lower()) is not None
    )


def has_quotation(figure: Element) -> bool:
    """Whether a figure contains a block quotation and no picture, except a portrait below it."""
    quoted = next(
        (each for each in islice(figure.iter(), 1, _NEAR) if each.tag == "blockquote"), None
    )
    if quoted is None:
        return False
    after = quoted.getnext()
    is_portrait = after is not None and after.tag == "figcaption" and has_picture(after)
    return is_portrait or not has_picture(figure)


def has_picture(figure: Element) -> bool:
    """Whether a figure contains a picture or video."""
    return any(
        inner.tag in _PICTURES or is_lazy_picture(inner)
        for inner in islice(figure.iter(), 1, _NEAR)
    )


def is_lazy_picture(box: Element) -> bool:
    """Whether an empty box is a lazy-loaded picture: a script will insert what its data names."""
    return bool(box.get("data-alt") and box.get("data-src")) and not len(box)


def has_picture_near(element: Element) -> bool:
    """Whether there is a picture or video in the same container, or in one directly before."""
    parent = element.getparent()
    if element.tag == "p" and parent is not None and parent.tag == "div":
        parent = parent if has_more_children(parent, 1) else parent.getparent()
    if parent is None:
        return False
    if any(other.tag in _PICTURES for other in islice(parent.iter(), _NEAR)):
        return True
    return any(
        before is not None and _shows_only_picture(before)
        for before in (element.getprevious(), parent.getprevious())
    )
