"""What copying leaves in a text: characters written as in HTML, no-break spaces, marks of mail."""

from reader.parsing.block_text import unescape_entities
from reader.startup.lazy_regex import lazily

_CHARACTER = lazily(
    r"&(?:[lrsb][sd]quo|[lr]aquo|lsaquo|rsaquo|quot|apos|amp|nbsp|[mn]dash|hellip|shy"
    r"|bull|middot|euro|pound|[a-zA-Z](?:uml|acute|grave|circ|tilde|cedil|ring)|szlig"
    r"|#(?:\d{2,5}|x[0-9a-fA-F]{2,4}));"
)
_TAG = lazily(r"</?[a-zA-Z][^<>]{0,200}>")
_FEWEST = 2
_BESIDE_SHARE = 0.8  # of the characters touch a word; in a text about HTML, they stand alone
_ENDS = (".", ",", "!", "?")  # of what stands in quotation marks
_FEWEST_LINES = 3
_NO_BREAK = "\u00a0"
_NO_BREAK_SHARE = 4  # spaces for one that is none, in a text in which they mean nothing


def without_copied_marks(text: str) -> str:
    """Return the text that was copied. Cost: linear."""
    if text.startswith(">"):
        text = _without_mail_marks(text)
    if text.count(_NO_BREAK) * _NO_BREAK_SHARE > text.count(" "):
        text = text.replace(_NO_BREAK, " ")
    if "&" in text and not _TAG.search(text):
        beside = [_is_beside_word(text, *each.span()) for each in _CHARACTER.finditer(text)]
        if sum(beside) >= max(_FEWEST, len(beside) * _BESIDE_SHARE):
            text = _CHARACTER.sub(lambda found: unescape_entities(found[0]), text)
    return text


def _without_mail_marks(text: str) -> str:
    """Return a text without the marks before its lines, if all have one, as in a reply."""
    lines = text.replace("\r\n", "\n").split("\n")
    while True:
        filled = list(filter(str.strip, lines))
        marked = all(line.startswith(">") and not line.startswith(">>> ") for line in filled)
        if len(filled) < _FEWEST_LINES or not marked:
            return "\n".join(lines)
        lines = [line[1:].removeprefix(" ") for line in lines]


def _is_beside_word(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 1) : start]
    return before.isalnum() or before in _ENDS or text[end : end + 1].isalnum()
