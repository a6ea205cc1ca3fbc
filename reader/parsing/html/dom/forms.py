"""Forms and their fields: what a box asks for, tasks with a checkbox, forms around a whole page."""

from collections.abc import Iterable
from itertools import islice

from reader.parsing.html.dom.elements import BLOCKS, has_text
from reader.parsing.html.dom.tree import Element, first_descendant, names_of, text_of
from reader.text.word_sets import contains_any

_LONG_PARAGRAPH = 80  # characters
_TEXT_BOXES = ("div", "td", "li", "dd", "section", "blockquote", "center")  # of old pages
_BOXES_OF_PAGE = 200  # that are read for text outside a form
_FORM_IS_PAGE = 3  # paragraphs; a form with that many is the page itself
_MOST_FIELDS = 12  # input fields of a form examined
_TASK_NAMES = ("task", "todo", "to-do", "checklist")
_TASK_DEPTH = 4  # elements from the box of a task to its list


def is_page_wrapper(form: Element) -> bool:
    """Whether a form wraps the page itself, as some servers write it, or text without fields.

    Boxes may be its paragraphs on old pages: those have no text outside the form.
    """
    paragraphs = islice(form.iter("p", "article"), _FORM_IS_PAGE)
    if sum(1 for _ in paragraphs) == _FORM_IS_PAGE or first_descendant(form, "h1") is not None:
        return True
    beside = (form.getprevious(), form.getnext())
    is_beside_text = any(each is not None and each.tag == "p" for each in beside)
    if not is_beside_text and _are_text(each.tail for each in form.iter("br")):
        return True
    if _are_text(each.text for each in form.iter(*_TEXT_BOXES)) and not _has_text_outside(form):
        return True
    fields = (each for each in form.iter("input", "textarea", "select"))
    if any(each.get("type") != "hidden" for each in fields):
        return False
    return any(len(text_of(each, _LONG_PARAGRAPH)) >= _LONG_PARAGRAPH for each in form.iter("p"))


def _are_text(lines: Iterable[str | None]) -> bool:
    """Whether enough of the lines of a form are long for it to be the page itself."""
    long = (line for line in lines if _is_long(line))
    return sum(1 for _ in islice(long, _FORM_IS_PAGE)) == _FORM_IS_PAGE


def _has_text_outside(form: Element) -> bool:
    """Whether a page has text outside a form, which then only asks for something."""
    boxes = islice(form.getroottree().iter("p", *_TEXT_BOXES), _BOXES_OF_PAGE)
    return any(_is_long(each.text) and form not in each.iterancestors() for each in boxes)


def _is_long(line: str | None) -> bool:
    return len((line or "").strip()) >= _LONG_PARAGRAPH


def fields_in(element: Element) -> tuple[bool, bool]:
    """Return whether the first input fields take an email address, and whether they take a vote."""
    fields = list(islice(element.iter("input"), _MOST_FIELDS))
    votes = any(field.get("type") == "radio" for field in fields)
    return any(map(_is_email_field, fields)), votes


def _is_email_field(field: Element) -> bool:
    if field.get("type") == "email":
        return True
    names = f"{field.get('name') or ''} {field.get('placeholder') or ''}".lower()
    return "email" in names or "e-mail" in names


def task_mark(box: Element) -> str:
    """Return what a list of tasks shows for a checkbox: "☑ " or "☐ "; empty for any other field.

    Its list is named for tasks, or the box cannot be changed and has no label: what has a label is
    asked of the reader, such as consent to cookies.
    """
    if (box.get("type") or "").lower() != "checkbox":
        return ""
    around = tuple(islice(box.iterancestors(), _TASK_DEPTH))
    if not any(each.tag == "li" for each in around):
        return ""
    is_set = box.get("disabled") is not None and all(each.tag != "label" for each in around)
    names = " ".join(names_of(each) for each in around if each.tag in ("li", "ul", "ol"))
    if not is_set and not contains_any(names.lower(), _TASK_NAMES):
        return ""
    return "☐ " if box.get("checked") is None else "☑ "


def is_task_label(label: Element) -> bool:
    """Whether a label is the text of a task, with the box before it."""
    first = next(iter(label), None)
    return first is not None and first.tag == "input" and task_mark(first) != ""


def precedes_text(field: Element) -> bool:
    """Whether a field stands directly before text of the same block."""
    after, around = field.getnext(), field.getparent()
    if has_text(field.tail):
        return True
    if after is not None and after.tag not in BLOCKS and text_of(after, 1):
        return True
    return around is not None and around.tag == "label" and has_text(around.tail)
