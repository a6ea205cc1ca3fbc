"""Forwarded messages in the text of another message, as mail programs insert them.

Each begins with a head (sender, date, recipient, subject), which tells who wrote which part.
"""

from collections.abc import Iterator, Sequence

from reader.model.article import BlockKind
from reader.parsing.messages.mail_senders import sender_of
from reader.startup.lazy_regex import DOTALL, IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple
from reader.text.mail_fields import FROM, OTHER, SUBJECT, meaning_of_field
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.parsing.html.pieces.piece import Piece

# of no interest to a reader
_HIDDEN_FIELDS = word_set("message-id message content-type importance")
_NAME = r"[^\W\d_][\w-]{0,14}(?:\s(?:el|em|le|a|à|an|aan|para|til|till|do))?"  # Enviado el
_FIELD = lazily(rf"\*?({_NAME})\s?[:：]\*?\s*(.*)", DOTALL)
_QUOTED_FIELD = lazily(rf">\s?\*?{_NAME}\s?[:：]")
_MAILTO = lazily(r"(?<=\S) ?\[mailto:[^\[\]]{1,400}\]")  # after a name or an address, as in Outlook
_FEWEST_FIELDS = 3  # fields; fewer are ordinary text
_MOST_LINES = 30  # of a head
_LEAST_WRAPPED = 50  # characters of a value that goes on in the next line
_LONGEST_LINE = 2000
_BEGINS = (
    r"(?:begin|start\sof)\sforwarded\smessage\W{0,3}$"
    r"|anfang\sder\sweitergeleiteten\s[\w-]{4,12}\W{0,3}$|début\sdu\smessage\s(?:réexpédié|transféré)\W{0,3}$"
    r"|(?:inicio\sdel\smensaje\sreenviado|inizio\smessaggio\sinoltrato)\W{0,3}$"
    r"|(?:início\sda\smensagem\s(?:reencaminhada|encaminhada)|begin\sdoorgestuurd\sbericht)\W{0,3}$"
    r"|(?:vidarebefordrat\s(?:brev|meddelande)|(?:start\spå\s)?videresendt\s(?:besked|melding))\W{0,3}$"
    r"|początek\sprzekazywanej\swiadomości\W{0,3}$"
)
_SEPARATOR = lazily(
    rf"\s*(?:[-_=*]{{5,}}\s*$|-{{2,}}\s?[^\n]{{4,50}}?\s?-{{2,}}\s*$|{_BEGINS})", IGNORECASE
)
_QUOTED_SEPARATOR = lazily(rf">\s?(?:{_BEGINS})", IGNORECASE)


class ForwardedMessage(NamedTuple):
    """A forwarded message in the text of another.

    Attributes:
        subject: The subject; empty when unknown.
        sender: The sender's name; empty for the text before the first forwarded message.
        details: The other fields worth showing, such as date and recipients, in one line.
        text: The body.
    """

    subject: str
    sender: str
    details: str
    text: str


def split_forwarded_text(text: str) -> list[ForwardedMessage]:
    """Return the messages in a plain text, in order; the first is the sender's own text."""
    lines = _unquoted(text.split("\n"))
    parts: list[ForwardedMessage] = []
    head, start = ForwardedMessage("", "", "", ""), 0
    for first, last, fields in _find_heads(lines, are_wrapped=True):
        if first < start:
            continue
        parts.append(head._replace(text="\n".join(lines[start:first])))
        head, start = _message_of_head(fields), last
    parts.append(head._replace(text="\n".join(lines[start:])))
    return parts


def _unquoted(lines: list[str]) -> list[str]:
    """Return the lines without the quote marks of a message that was forwarded quoted."""
    begins = next((at for at in range(len(lines)) if _begins_forwarded(lines, at)), None)
    if begins is None:
        return lines
    first = next((at for at in range(begins + 1, len(lines)) if lines[at].strip("> ")), begins)
    if not _QUOTED_FIELD.match(lines[first][:40]):
        return lines
    first = begins if lines[begins].startswith(">") else first
    end = next((at for at in range(first, len(lines)) if not lines[at].startswith(">")), len(lines))
    inner = [line[1:].removeprefix(" ") for line in lines[first:end]]
    return [*lines[:first], *inner, *lines[end:]]


def _begins_forwarded(lines: Sequence[str], at: int) -> bool:
    """Whether a forwarded message follows a line, which itself may be quoted with it.

    In an answer, where more is quoted above or a line says who wrote it, it stays a quotation.
    """
    line = lines[at][:60]
    if not line.startswith(">"):
        return _SEPARATOR.match(line) is not None
    if _QUOTED_SEPARATOR.match(line) is None:
        return False
    above = next((lines[each] for each in range(at - 1, -1, -1) if lines[each].strip()), "")
    return not above.startswith(">") and not above.rstrip().endswith(":")


def replace_forwarded_heads(pieces: Sequence["Piece"]) -> list["Piece"]:
    """Return the pieces of a letter, with rule, subject and sender in place of such heads."""
    from reader.parsing.html.pieces.piece import Piece

    lines = [_lines_of(piece) for piece in pieces]
    owners = [at for at, piece_lines in enumerate(lines) for _ in piece_lines]
    replaced: list[Piece] = []
    done = 0
    flat = [line for each in lines for line in each]
    for first, last, fields in _find_heads(flat, are_wrapped=False):
        start, end = owners[first], owners[last - 1] + 1
        if start < done or (end < len(pieces) and last < len(owners) and owners[last] < end):
            continue  # the last piece contains more than the head
        before = lines[start][: first - owners.index(start)]
        replaced += pieces[done:start]
        if before:
            replaced.append(Piece(pieces[start].kind, "\n".join(before), tag=pieces[start].tag))
        head = _message_of_head(fields)
        replaced.append(Piece(BlockKind.RULE, "", tag="hr"))
        replaced.append(Piece(BlockKind.HEADING, head.subject, level=2, tag="h2"))
        replaced.append(Piece(BlockKind.BYLINE, head.sender, tag="p"))
        replaced.append(Piece(BlockKind.BYLINE, head.details, tag="p"))
        done = end
    return [*replaced, *pieces[done:]]


def _lines_of(piece: "Piece") -> list[str]:
    if piece.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and len(piece.text) < _LONGEST_LINE:
        return piece.text.split("\n")
    return [""]


def _find_heads(
    lines: Sequence[str], *, are_wrapped: bool
) -> Iterator[tuple[int, int, list[tuple[str, str]]]]:
    """Yield where heads begin and end in `lines`, and their fields: names as written, values."""
    at = 0
    while at < len(lines):
        fields, end = _fields(lines[at : at + _MOST_LINES], are_wrapped=are_wrapped)
        names = [meaning_of_field(name) for name, _ in fields]
        if len(fields) < _FEWEST_FIELDS or FROM not in names[:4]:
            at += 1
            continue
        first = at
        while first and (not lines[first - 1].strip() or _SEPARATOR.match(lines[first - 1])):
            first -= 1
            if _SEPARATOR.match(lines[first]):
                break
        if lines[first].strip() and not _SEPARATOR.match(lines[first]):
            first = at
        at += end
        yield first, at, fields


def _fields(lines: Sequence[str], *, are_wrapped: bool) -> tuple[list[tuple[str, str]], int]:
    """Return the fields that `lines` begin with, and how many lines they take."""
    fields: list[tuple[str, str]] = []
    for at, line in enumerate(lines):
        field = _field(line)
        if field is not None:
            fields.append(field)
        elif are_wrapped and fields and _goes_on(fields[-1], line, lines[at + 1 : at + 2]):
            name, value = fields[-1]
            fields[-1] = (name, value + " " * (not value.endswith("<")) + line.strip())
        else:
            return fields, at
    return fields, len(lines)


def _field(line: str) -> tuple[str, str] | None:
    """Return name and value of a field; None for another line."""
    found = _FIELD.match(line[:_LONGEST_LINE])
    if found is None or not meaning_of_field(found.group(1)):
        return None
    return found.group(1), found.group(2).strip()


def _goes_on(field: tuple[str, str], line: str, below: Sequence[str]) -> bool:
    """Whether a field was wrapped: inside an address, or before `line` and more fields."""
    value = field[1]
    if not line.strip():
        return False
    if "@" in value + line and (
        line.startswith("<") or value.rfind("<") > value.rfind(">") or value.endswith(",")
    ):
        return True
    return len(value) > _LEAST_WRAPPED and bool(below) and _field(below[0]) is not None


def _message_of_head(fields: Sequence[tuple[str, str]]) -> ForwardedMessage:
    details = [
        f"{name}: {value}"
        for name, value in fields
        if meaning_of_field(name) is OTHER and name.lower() not in _HIDDEN_FIELDS and value
    ]
    first = {meaning_of_field(name): value for name, value in reversed(fields)}
    sender = _MAILTO.sub("", " ".join(first[FROM].split()))
    sender_name = sender_of(sender)[0] if "@" in sender or "<" in sender else sender
    return ForwardedMessage(first.get(SUBJECT, ""), sender_name, " · ".join(details), "")
