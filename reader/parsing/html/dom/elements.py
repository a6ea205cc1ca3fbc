"""Questions that the tree walk asks about a single element, or about its text."""

from collections.abc import Iterable
from itertools import islice

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark, marks_after
from reader.parsing.html.dom.addresses import shares_page
from reader.parsing.html.dom.tree import (
    HEADING_LEVELS,
    Element,
    first_descendant,
    has_more_children,
    text_of,
)
from reader.parsing.lines.corrections import corrects
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

BLOCKS = word_set("""
    address article aside blockquote body caption center dd details dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html li main ol p pre section
    summary table tbody tfoot thead tr td th ul""")
SELF_LINK_SYMBOLS = frozenset({"¶", "§", "#", "🔗", "\uf0c1"})  # the last in Font Awesome
SOUND_SYMBOLS = frozenset({"ⓘ", "🔊", "🔉"})
"""Text of a link that plays the pronunciation of a word."""
_BACK_SYMBOLS = frozenset({"↩", "←", "↵", "⏎", "↑", "⤴", "^", "🔙"})
_BACK_WORDS = frozenset({
    "back", "back to text", "back to article", "back to content", "back to top", "return",
    "return to text", "jump up", "zurück", "zurück zum text", "retour", "retour au texte",
    "volver", "volver al texto", "torna al testo", "voltar", "voltar ao texto",
})  # fmt: skip
_LONGEST_BACK = 20  # characters
_WRITTEN_NUMBER = lazily(r"[\[(]?(\d{1,3})(?:[\])]|[.:]|(?=\s))[.:]?\s{1,3}(?=\S)")
_LONGEST_ITEM_MARK = 9
_ITEM_MARK = lazily(r"\((?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,5})\)|(?:\d{1,3}|[a-z])[.)]|[•·–—-]")
_NUMBERED = lazily(r"(\d{1,2})(?:\s\1){0,2}(?:\s?[.):]\s?|\s|(?=[\u3040-\uffef]))(?=[^\W\d])")
_LONGEST_NUMBER = 16  # characters, if it is repeated
_LONGEST_SHORT_TEXT = 700  # characters
_LONG_PARAGRAPH = 80  # characters
_MOST_COLUMNS = 3
_PROSE_OF_COLUMN = 4  # paragraphs
_FEWEST_BLOCKS = 4
_MOST_EXAMINED_ITEMS = 16
_SET_OFF = frozenset({"h2", "h3", "h4", "figure", "blockquote"})
_BLOCKS_OF_ARTICLE = _SET_OFF | {"p", "ul", "ol"}
_LONGEST_RULE = 120  # characters
_LONGEST_WORDS = 40  # characters of words in a sentence that a button explains
_CALLED = frozenset({
    "Copy", "Copied", "Share", "Save", "Play", "Listen", "Watch", "Edit", "Reply", "Close", "Info",
    "Read more", "Show more", "More", "Kopieren", "Teilen", "Anhören", "Abspielen", "Mehr",
    "Copier", "Partager", "Écouter", "Copiar", "Compartir", "Escuchar", "Copia", "Condividi",
    "Ascolta",
})  # fmt: skip
"""What buttons are called that do something to the line in which they stand."""
_LONGEST_BUTTON = 16  # characters
_RULES = frozenset("*＊-–—_~=+─━═•·⁂✻✽❦#◇◆")
_OPERATORS = frozenset("=+")
_LONGEST_OPERATOR = 3  # characters of an operator of a language, or of a rating in tests of goods
_RULES_ALONE = frozenset("*＊⁂✻✽❦◇◆■□○●★☆")  # several of these may rate something
_OPENING_MARKS, _CLOSING_MARKS = '“„«»‹‘‚「『"', '”“»«›’‘」』"'
_NEAR = 80  # elements
_LABELS = frozenset({"strong", "b", "span"})
_BEFORE_WORDS = frozenset('“„«»"([¿¡…')  # signs that a sentence may begin with
_LONGEST_NAME = 60  # characters of a speaker, with a role
_WORD_TAGS = frozenset({"span", "a", "abbr", "dfn", "mark", "button"})
_FIRST_INSIDE = 4  # elements
_FIRST_ENTRIES = 12  # paragraphs of a stream
_HEAD = 80  # first characters of a stream entry, which should contain its time
_TIME = lazily(r"\d\s?[:.h]\s?\d\d(?!\d)|\d\s?\w{1,7}\sago\b|\b(?:vor|il\sy\sa|hace)\s\d")
_LONGEST_PUNCTUATION = 3  # characters
_LONGEST_CENTRED = 80  # characters
_NUMBER_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_NUMBER_STYLE = lazily(r"list-style(?:-type)?:\s?(lower|upper)-(alpha|latin|roman)\b")
_NUMBER_CLASS = lazily(r"\b(lower|upper)-?(alpha|latin|roman)\b")  # of docutils, for one
_DASHES = ("-", "–", "—")
_BOXES_OF_PICTURES = word_set("p section center")
_CENTRED_STYLE = lazily(r"text-align:\s?center")
NOTE_PUNCTUATION = "[]().^:"


def is_plain_item(element: Element) -> bool:
    """Whether an element that is an item by its role is text, not a card with a title or picture.

    Site builders give the role to whole parts of a page as well.
    """
    inside = islice(element.iter(), 1, _NEAR)
    return is_short_text(element) and all(
        each.tag == "p" or (each.tag not in BLOCKS and each.tag != "img") for each in inside
    )


def is_inline(tag: str, element: Element) -> bool:
    """Whether a custom element is inline: text before or after it, no block elements inside."""
    if tag.startswith("mjx-"):
        return True
    before, parent = element.getprevious(), element.getparent()
    beside = [element.tail, before.tail if before is not None else None]
    if before is None and parent is not None:
        beside.append(parent.text)
    if not any(map(has_text, beside)):
        return False
    return all(inner.tag not in BLOCKS for inner in islice(element.iter(), 1, _NEAR))


def is_only_punctuation(element: Element) -> bool:
    """Whether an element contains only a separator, such as a colon."""
    text = text_of(element, 4).strip()
    return 0 < len(text) < _LONGEST_PUNCTUATION and not any(map(str.isalnum, text))


def is_explained_word(element: Element) -> bool:
    """Whether an element named a tooltip is the word that it explains, not the explanation.

    The explanation is an attribute, but none with settings of a script, or an element inside,
    which is named a tooltip as well, or one that an attribute refers to.
    """
    if "tooltip" not in (element.get("class") or "") or element.get("role") == "tooltip":
        return False
    if element.get("aria-hidden") == "true":
        return False
    inside = (f"{each.get('class') or ''} {each.get('role') or ''}" for each in element)
    return any("tooltip" in names for names in inside) or any(
        name in ("title", "aria-describedby")
        or (name.startswith("data-") and " " in text and not text.startswith(("{", "[")))
        for name, text in ((str(name), str(text)) for name, text in element.items())
    )


def is_name_before_words(element: Element) -> bool:
    """Whether a short element without a colon stands directly before words of its line."""
    name = text_of(element, _LONGEST_NAME + 1).strip()
    words = (element.tail or "").lstrip()
    return (
        0 < len(name) <= _LONGEST_NAME
        and (name[-1].isalpha() or name[-1] == ")")
        and not words[:1].islower()
        and (words[:1].isalpha() or words[:1] in _BEFORE_WORDS)
    )


def explains_word(element: Element, before: str) -> bool:
    """Whether an inline element explains the word before it, in a sentence that goes on.

    The word has an element of its own, inside or behind which the explanation is, or there is no
    space between both. Else the element, whose names are such, may be that of a word.

    Args:
        element: The element.
        before: The text of its block before it.
    """
    around, word = element.getparent(), element.getprevious()
    if not has_text(element.tail):  # it ends the element of the word
        if around is None or around.tag not in _WORD_TAGS or not has_text(around.tail):
            return False
        return word is not None or has_text(around.text)
    is_behind = word is not None and word.tag in _WORD_TAGS and not has_text(word.tail)
    return is_behind or before[-1:].isalnum()


def is_separate_span(span: Element, last: str) -> bool:
    """Whether a span starts a word directly after another span, with only styling between them.

    Args:
        span: Begins with a capital, or follows the number of a list item.
        last: The two characters before it: they end in a lower-case letter, a digit, "." or ")",
            or are capitals before a capitalised word.
    """
    ended = last[-1:].islower() or last[-1:].isdigit() or last[-1:] in (".", ")")
    if not ended and not (len(last) > 1 and last.isupper()):
        return False
    before = span.getprevious()
    if before is None or before.tag != "span" or before.tail:
        return False
    if last[-1:] == ")" and is_item_mark(text_of(before, _LONGEST_ITEM_MARK)):
        return True
    text = text_of(span, 8)
    return text[:1].isupper() and (ended or text[1:2].islower())


def is_centred_heading(element: Element) -> bool:
    """Whether an element consists of a few centred bold words, and a paragraph follows.

    Court rulings, treaties and pages of the early web set headings this way.
    """
    if element.tag != "center" and not _is_centred(element):
        return False
    inner, after = next(iter(element), None), element.getnext()
    if inner is None or inner.tag not in ("b", "strong") or len(element) > 1 or len(inner):
        return False
    if has_text(element.text) or has_text(inner.tail) or after is None or after.tag != "p":
        return False
    return 0 < len(text_of(inner, _LONGEST_CENTRED + 1)) <= _LONGEST_CENTRED


def is_centred_caption(element: Element) -> bool:
    """Whether an element is a centred line below a picture alone, above a line that is not.

    Editors of Chinese portals and old blogs have no other way to write a caption.
    """
    before, after = element.getprevious(), element.getnext()
    if before is None or not _is_centred(element) or _is_centred(after):
        return False
    if before.tag not in _BOXES_OF_PICTURES or element.tag not in _BOXES_OF_PICTURES:
        return False
    if first_descendant(before, "img") is None or first_descendant(element, "img") is not None:
        return False
    text = text_of(element, _LONGEST_CENTRED + 1)
    return not text_of(before, 1) and len(text) <= _LONGEST_CENTRED and any(map(str.isalnum, text))


def _is_centred(element: Element | None) -> bool:
    if element is None or (element.get("align") or "").lower() == "center":
        return element is not None
    style = element.get("style") or ""
    return "center" in style and _CENTRED_STYLE.search(style[:400]) is not None


def empty_heading_before(paragraph: Element) -> Element | None:
    """Return the empty heading directly before a short paragraph; None if there is none.

    libxml2 closes a heading where a paragraph begins inside it, which leaves the heading empty.
    """
    before = paragraph.getprevious()
    if before is None or before.tag not in HEADING_LEVELS or len(before) or before.text:
        return None
    if has_text(before.tail):
        return None
    text = text_of(paragraph, _LONGEST_CENTRED + 1)
    return before if 0 < len(text) <= _LONGEST_CENTRED else None


def follows_quotation(element: Element) -> bool:
    """Whether an element directly follows a block quotation, and so may be its attribution."""
    before = element.getprevious()
    return before is not None and before.tag == "blockquote" and not has_text(before.tail)


def ends_article(footer: Element) -> bool:
    """Whether a footer is that of an article, and does not name who is quoted directly above it."""
    around = footer.getparent()
    if around is None or around.tag != "article" or footer.getnext() is not None:
        return False
    is_signed = text_of(footer, 1)[:1] in _DASHES or first_descendant(footer, "cite") is not None
    return not is_signed


def is_correction(footer: Element) -> bool:
    """Whether a footer of an article begins with what was wrong in an earlier version of it."""
    first = first_descendant(footer, "p")
    if first is None or next(footer.iterancestors("article", "main"), None) is None:
        return False
    return corrects(text_of(first, _LONG_PARAGRAPH))


def is_linked(heading: Element) -> bool:
    """Whether a link is in a heading or around it."""
    inside = first_descendant(heading, "a")
    return inside is not None or next(heading.iterancestors("a"), None) is not None


def follows_label(link: Element) -> bool:
    """Whether a link directly follows a label in an element of its own, apart by styling only."""
    before = link.getprevious()
    return before is not None and before.tag in _LABELS and not before.tail


def has_text(text: str | None) -> bool:
    """Whether a text is more than white space."""
    return bool(text and text.strip())


def has_article(item: Element) -> bool:
    """Whether a list item contains an article: an entry of a stream, or a column or block of one.

    Text that the reader unfolds is none of the items of a list either.
    """
    first = item[0] if len(item) else None
    if first is not None and first.tag in _BLOCKS_OF_ARTICLE and _is_block_of_article(item):
        return True
    if first is None or (not len(first) and first.tag != "article" and first.getnext() is None):
        return False  # true of most items; searching them would take longer than everything else
    if first.tag == "details":
        return first.getnext() is None
    if _is_column(item):
        return True
    if all(inner.tag != "article" for inner in islice(item.iter(), 1, _FIRST_INSIDE)):
        return False
    if not _TIME.search(text_of(item, _HEAD)):
        return False  # the card of another story
    stream = item.getparent()  # some of its entries may be short
    others = islice(stream.iter("p"), _FIRST_ENTRIES) if stream is not None else ()
    paragraphs = (*islice(item.iter("p"), _NEAR), *others)
    return any(len(text_of(each, _LONG_PARAGRAPH)) >= _LONG_PARAGRAPH for each in paragraphs)


def _is_block_of_article(item: Element) -> bool:
    """Whether a list item is a block of an article, all of whose blocks are items of one list.

    Some items are only a heading, a picture with its caption or a quotation, and others only a long
    paragraph; in a list to read, the items are of one kind.
    """
    parent = item.getparent()
    if parent is None:
        return False
    blocks = [
        each[0]
        for each in islice(parent, _MOST_EXAMINED_ITEMS)
        if len(each) == 1 and not has_text(each.text) and not has_text(each[0].tail)
    ]
    if len(blocks) < _FEWEST_BLOCKS:
        return False
    long = sum(
        block.tag == "p" and len(text_of(block, _LONG_PARAGRAPH)) >= _LONG_PARAGRAPH // 2
        for block in blocks
    )
    return long > 1 and any(block.tag in _SET_OFF for block in blocks)


def _is_column(item: Element) -> bool:
    """Whether a list item is used to lay out a column: prose, in a list of few items."""
    parent = item.getparent()
    if parent is None or parent.tag != "ul" or has_more_children(parent, _MOST_COLUMNS):
        return False
    paragraphs = [text_of(each, _LONG_PARAGRAPH) for each in islice(item.iter("p"), _NEAR)]
    return sum(len(text) >= _LONG_PARAGRAPH // 2 for text in paragraphs) >= _PROSE_OF_COLUMN


def is_short_text(element: Element) -> bool:
    """Whether an element contains only a few sentences (less than 700 characters)."""
    return len(text_of(element, _LONGEST_SHORT_TEXT)) < _LONGEST_SHORT_TEXT


def is_in_quotation_marks(element: Element) -> bool:
    """Whether an element contains only a few sentences, between quotation marks."""
    text = text_of(element, _LONGEST_SHORT_TEXT).strip()
    is_quoted = text[:1] in _OPENING_MARKS and text[-1:] in _CLOSING_MARKS
    return bool(text) and len(text) < _LONGEST_SHORT_TEXT and is_quoted


def is_verse(element: Element) -> bool:
    """Whether an element contains only line-sized boxes and line breaks."""
    return len(element) > 1 and all(
        line.tag == "br" or (line.tag in ("div", "span") and len(text_of(line, 200)) < 120)
        for line in islice(element, 400)
    )


def is_symbol_link(link: Element, kind: BlockKind) -> bool:
    """Whether a link is a heading's link to itself, or leads from a footnote back to the text."""
    text = text_of(link, _LONGEST_BACK).strip(" \ufe0e\ufe0f")
    if text.strip("[]0123456789") in _BACK_SYMBOLS or _is_back_link(link, text):
        return True
    if kind is BlockKind.HEADING:
        return not any(map(str.isalnum, text))
    return text in SELF_LINK_SYMBOLS


def is_word_of_sentence(button: Element) -> bool:
    """Whether a button is a few words, directly before the rest of their sentence.

    It explains them in a box of its own. What it is called to do, or a sign such as "i", is none.
    """
    rest = button.tail or ""
    goes_on = rest.lstrip()[:1].islower() if rest[:1].isspace() else rest[:1] in (",", ".", ";")
    words = text_of(button, _LONGEST_WORDS + 1)
    return goes_on and 1 < len(words) <= _LONGEST_WORDS and words not in _CALLED


def is_share_button(link: Element, href: str) -> bool:
    """Whether a link of one or two words at the end of a line hands the page on: "Tweet"."""
    is_last = not (link.tail or "").strip()
    return (
        is_last and shares_page(href) and len(text_of(link, _LONGEST_BUTTON + 1)) <= _LONGEST_BUTTON
    )


def _is_back_link(link: Element, text: str) -> bool:
    """Whether a link at the end of a footnote says that it leads back to the text."""
    is_internal, after = (link.get("href") or "").strip()[:1] == "#", (link.tail or "").strip()
    return is_internal and not after.strip("[](). ") and text.strip("[]() ").lower() in _BACK_WORDS


def outgoing_link_chars(marks: Iterable[Mark]) -> int:
    """Return how many characters of a piece are links to elsewhere; see `is_outgoing`."""
    linked = 0
    for start, end, href, _ in marks:
        if href and (href[0] != "#" or is_outgoing(href)):
            linked += end - start
    return linked


def is_outgoing(href: str) -> bool:
    """Whether an address is that of another page, or of the readers' comments on this one."""
    return bool(href) and (href[0] != "#" or href.startswith(("#comment", "#respond", "#disqus")))


def is_note_number(text: str) -> bool:
    """Whether a text is just the number of a footnote, alone on its line or in its box."""
    return len(text) < 6 and text.strip(NOTE_PUNCTUATION).isdigit()


def split_note_number(element: Element) -> tuple[str, str]:
    """Return the number that a footnote begins with (each element may repeat it), and its text."""
    text = text_of(element)
    found = _NUMBERED.match(text_of(element, _LONGEST_NUMBER, gap=" "))
    if found is None:
        return "", text
    for sign in "".join(found.group().split()):
        text = text.removeprefix(sign).lstrip()
    return found.group(1), text


def split_note_label(text: str, marks: list[Mark]) -> tuple[str, str, list[Mark]]:
    """Return label, text and marks of a footnote whose text begins with its number."""
    found = _WRITTEN_NUMBER.match(text)
    if found is None:
        return "", text, marks
    end = found.end()
    return f"{found.group(1)}.", text[end:], marks_after(marks, end)


def is_drawn_rule(text: str) -> bool:
    """Whether a text is a separator drawn with stars, dashes or other signs."""
    if len(text) > _LONGEST_RULE or text[0].isalnum():
        return False
    signs = set(text) - {" "}
    if signs <= _OPERATORS and len(text) <= _LONGEST_OPERATOR:
        return False
    return text in _RULES_ALONE or (len(text) > 2 and signs <= _RULES) or signs == {"⁂"}


def is_item_mark(text: str) -> bool:
    """Whether a text is the number or bullet of a list item in a table cell, as in statutes."""
    return len(text) < _LONGEST_ITEM_MARK and _ITEM_MARK.fullmatch(text) is not None


def is_line_numbers(text: str) -> bool:
    """Whether a text is only consecutive numbers, like the line numbers of a program."""
    words = text.split()
    if len(words) < 2 or not all(word.isascii() and word.isdigit() for word in words[:3]):
        return False
    first = int(words[0][:6])
    return words == [str(first + step) for step in range(len(words))]


def parse_number(value: str | None, default: int) -> int:
    """Return the number in an attribute value, or `default`."""
    value = (value or "").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 7 else default


def first_item_number(element: Element) -> int:
    """Return the number of the first item of an ordered list; it may count down."""
    if element.get("reversed") is None:
        return parse_number(element.get("start"), 1)
    return parse_number(element.get("start"), sum(child.tag == "li" for child in element))


def number_step(item: Element) -> int:
    """Return by how much the number of the next item of an ordered list differs."""
    around = item.getparent()
    return 1 if around is None or around.get("reversed") is None else -1


def number_of_item(item: Element, number: int) -> str:
    """Return the number of an item as its ordered list writes it: digits, letters or Roman."""
    around = item.getparent()
    form = "" if around is None else _number_form(around)
    if not form:
        return str(number)
    from reader.parsing.lines.item_numbers import item_number  # few pages have such a list

    return item_number(number, form)


def _number_form(ordered_list: Element) -> str:
    """Return the form in which a list writes its numbers; empty for digits."""
    style, names = ordered_list.get("style"), ordered_list.get("class")
    found = _NUMBER_STYLE.search(style[:400]) if style and "list-style" in style else None
    if found is None and names:
        found = _NUMBER_CLASS.search(names[:400])
    if found is not None:
        return f"{found[1]}{'Roman' if found[2] == 'roman' else 'Letter'}"
    return _NUMBER_FORMS.get(ordered_list.get("type") or "", "")
