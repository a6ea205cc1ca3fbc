"""Numbers in superscript: footnote marks, and powers."""

from reader.parsing.html.dom.tree import Element, first_descendant, text_of
from reader.parsing.lines.superscripts import raised_number
from reader.startup.lazy_regex import IGNORECASE, lazily

_WORDED_MARK = lazily(r"[\[(]?(?:foot)?note\s(\d{1,3})[\])]?", IGNORECASE)
_MOST = 14  # characters
_LONGEST_MARK = 3
_NOTE_NAMES = lazily(r"note|\bfn|cite|reference", IGNORECASE)
_OPENING = ("[", "(", "/", "-", "–", "#")


def superscript_digits(sup: Element) -> str:
    """Return the number in a ``sup`` in superscript characters: "10⁶"; empty for other text."""
    return raised_number(text_of(sup, _MOST))


def note_link(sup: Element) -> Element | None:
    """Return the link that makes up the whole ``sup`` if it leads to a footnote, else None."""
    link = first_descendant(sup, "a")
    if link is None or "#" not in (link.get("href") or ""):
        return None
    return link if text_of(sup, _MOST) == text_of(link, _MOST) else None


def note_mark(link: Element, last: str, *, in_superscript: bool = False) -> str:
    """Return the footnote mark for a link whose text is a number: "[1]"; empty if it is none.

    Args:
        link: Leads to a place in the page, or in another chapter of the book.
        last: The text directly before it; empty after a space.
        in_superscript: Whether it is in superscript.
    """
    text = text_of(link, _MOST)
    if worded := _WORDED_MARK.fullmatch(text):
        text = worded[1]
    if not text.isdigit() or len(text) > _LONGEST_MARK or last.endswith(_OPENING):
        return ""
    in_list = last.rfind("[") > last.rfind("]")  # the author's own brackets: "[1,2]"
    follows_word = last and not last[-1].isdigit() and not in_list
    if (
        in_superscript
        or follows_word
        or first_descendant(link, "sup") is not None
        or _is_named_note(link)
    ):
        return f"[{text}]"
    return ""


def _is_named_note(link: Element) -> bool:
    names = (link.get(name) or "" for name in ("class", "role", "epub:type", "rel"))
    return _NOTE_NAMES.search(" ".join(names)[:200]) is not None
