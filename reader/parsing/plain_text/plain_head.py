"""Finds headline, fields, byline, date and dateline in the head of a plain text."""

from collections.abc import Sequence
from itertools import takewhile

from reader.model.article import BlockKind
from reader.parsing.lines import bylines, headlines
from reader.parsing.lines.chunks import is_stamped
from reader.parsing.lines.datelines import dateline_end, dateline_end_before_text, names_speaker
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.plain_text import marked_lines
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.plain_text.plain_page import Page
from reader.parsing.plain_text.plain_shapes import PROSE_ENDS
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # not needed for every text
    from reader.parsing.lines import (
        byline_roles,
        heading_lines,
        likeness,
        name_lines,
        page_tops,
        paragraphs,
        written_dates,
    )


_SHORT_DATE = 60  # characters of a line with a date
_DIGITS_OF_TWO_DATES = 8
_SHORT = 100  # characters; more is prose
_PUBLICATION_STARTS = frozenset({"pub", "upd", "pos", "las", "ver", "akt", "act", "mis"})
_LONGEST_STANDFIRST = 250  # characters of one without a full stop
_TURNS = 6  # paragraphs in which whoever opens a conversation speaks again
_HEAD = 14  # paragraphs at the start that may be byline, date or dateline
_DOUBLE_UNDERLINE_LEVEL = 2  # level of a heading with a double underline
_SLUG = lazily(r"(?:[A-Z]{1,4}--?)(?:[A-Z0-9][A-Za-z0-9.']*--?){0,5}[A-Z][A-Za-z0-9.']*")
_MADE_BY = lazily(  # who made the text of a book, or the next line of it
    r"(?i:\(?(?:this\s)?(?:e-?(?:text|book)\s|file\s)?(?:was\s)?(?:produced|prepared|transcribed)\s(?:by|from)\s)"
    r"(?:[^\W\d_a-z]|(?:the|an|images|scans)\s)"
    r"|(?i:(?:at\s|the\s|and\s){0,3}(?:online\s)?(?:distributed\sproofread|proofreading\steam)|(?:at\s)?https?://(?:www\.)?pgdp\.)"
)
_BETWEEN_DATES = lazily(  # the second may be the time at which the text was changed
    r"\s[|·•–-]\s|\n|,\s(?=[^\W\d_]{3}[^\d]{2,20}\s\d)|\s?\((?=[^\W\d_]{5})|\)$"
    r"|(?<=\d)(?=Lesezeit)"
)
_CHANGED_AT = lazily(
    r"(?i:(?:last )?updated:? (?:at )?)?\d{1,2}[:.]\d\d"
    r"(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{1,4}(?:[+-]\d)?)?"
)
_OTHER_WORK = lazily(r";\s(?i:editing|writing|compiled|additional\s\w+)\sby\s")
_LONGEST_MADE_BY = 300
_BUTTON_WORDS = 9
_FEWEST_ABOVE_BYLINE = 2  # paragraphs above one at the end
_LINES_OF_OFFICE = 2  # a name, and where its bearer works
_LONGEST_BUTTONS = 200  # characters of several
_META_FIELDS = {
    "title": "title", "subject": "title", "headline": "title", "author": "byline", "by": "byline",
    "byline": "byline", "from": "byline", "date": "published", "published": "published",
    "release date": "published", "language": "language", "site": "site", "outlet": "site",
    "url": "canonical_url", "sent": "published", "gesendet": "published", "datum": "published",
    "betreff": "title", "titel": "title", "von": "byline", "autor": "byline", "objet": "title",
    "asunto": "title", "fecha": "published",
}  # fmt: skip


def find_head(page: Page, with_headline: bool) -> None:
    """Note the headline, fields, byline, date and dateline in the first paragraphs."""
    start = 0
    if with_headline:
        start = _find_headline(page) or _find_underlined_headline(page)
    for text in page.texts[: page.start]:
        for line in text.split("\n"):
            if len(line) <= _SHORT_DATE:
                _note_date(page, line)
    prose = 0
    below: list[int] = []  # short paragraphs between headline and text
    is_page = page.start > page.top  # or it has a byline or date; else "Listen" is no button
    names_at = _find_names_beside_date(page, start)
    for index in range(start, min(page.start + _HEAD, len(page.texts))):
        text = page.texts[index]
        if index in page.known:
            continue
        named = _names_in_first_line(text.strip())
        names = named or names_at.get(index)
        if names and prose < 2 and (index or len(page.texts) > 1):
            page.known[index] = _byline_shapes(text)
            page.fields.setdefault("byline", named or ", ".join(names_at.values()))
        elif prose < 2 and _may_be_date_line(text.strip()):
            _note_date(page, text)
        if index == start and "\n" in text:
            _note_fields(page, text)
        if names and prose < 2:
            _note_date(page, text)
        is_page = is_page or "byline" in page.fields or (not prose and "published" in page.fields)
        if start and prose < 2 and not names and len(text) <= _LONGEST_BUTTONS:
            below.append(index)
        text = text.lstrip()
        end = dateline_end_before_text(text)
        if end and not names_speaker(text[:end], page.texts[index + 1 :]):
            _note_date(page, text[:end])
            page.known[index] = (
                Shape(BlockKind.DATELINE, text[:end]),
                Shape(BlockKind.PARAGRAPH, text[end:]),
            )
            break
        prose += len(text) > _SHORT and credit_start(text) is None
        if prose:
            _note_day_of_diary(page)
        if prose == 3:
            break
    for index in below if is_page else ():
        _note_buttons(page, index)
    _note_dates_beside_byline(page)
    _note_day_of_diary(page)


def _note_dates_beside_byline(page: Page) -> None:
    """Note lines that are only dates, or a role, right beside a byline, as its lines."""
    head = range(page.start, min(page.start + _HEAD, len(page.texts)))
    at_bylines = [at for at in head if _kind_of(page, at) is BlockKind.BYLINE]
    for byline in at_bylines:
        above, below = byline - 1, byline + 1
        if below in head and below not in page.known and _is_role_line(page.texts[below].strip()):
            page.known[below] = (Shape(BlockKind.BYLINE, page.texts[below].strip()),)
        if above in head and above not in page.known:
            text = page.texts[above].strip()
            if text == page.fields.get("byline"):  # below the author's picture
                page.known[above] = (Shape(BlockKind.BYLINE, text),)
        for step in (-1, 1):
            at = byline + step
            while at in head and _kind_of(page, at) in (BlockKind.PROMO, BlockKind.BYLINE):
                at += step
            while at in head and _is_date_beside_byline(page, at):
                page.known[at] = (Shape(BlockKind.BYLINE, page.texts[at].strip()),)
                at += step


def _is_role_line(text: str) -> bool:
    if len(text) > _SHORT_DATE:
        return False
    return byline_roles.is_role(text) or text.startswith(("Reporting from ", "Reporting in "))


def _is_date_beside_byline(page: Page, at: int) -> bool:
    """Whether a paragraph not yet known as other than a heading is only a date, or several."""
    text = page.texts[at].strip()
    digits = sum(map(str.isdigit, text)) if len(text) <= _SHORT else 0
    if not digits or (len(text) > _SHORT_DATE and digits < _DIGITS_OF_TWO_DATES):
        return False
    if at in page.known and page.known[at][0][:2] != (BlockKind.HEADING, text):
        return False
    from reader.parsing.lines.elapsed_times import says_how_long_ago
    from reader.parsing.lines.written_dates import date_with_label

    parts = [part[:1].upper() + part[1:] for part in _BETWEEN_DATES.split(text) if part]
    if len(parts) > 1 and name_lines.date_of_line(parts[1]) and parts[0].istitle():
        del parts[0]  # the place, above or before the day
    return not all(map(page_tops.is_button, parts)) and all(
        date_with_label(part)
        or says_how_long_ago(part)
        or page_tops.is_button(part)
        or _CHANGED_AT.fullmatch(part)
        for part in parts
    )


def _kind_of(page: Page, index: int) -> BlockKind | None:
    """Return the kind of the first block of a paragraph, or None if it is not known."""
    known = page.known.get(index)
    return known[0].kind if known else None


def find_byline_at_end(page: Page) -> None:
    """Note the byline that is the last line of a whole text without one at its beginning."""
    last = len(page.texts) - 1
    text = page.texts[last].strip() if last >= _FEWEST_ABOVE_BYLINE else ""
    if "byline" in page.fields or last in page.known or not 0 < len(text) <= _SHORT_DATE:
        return
    names = _byline_names(text)
    if names and (text[0] >= bylines.FIRST_WIDE or name_lines.names_in(names)):
        page.fields["byline"] = names
        page.known[last] = (Shape(BlockKind.BYLINE, text),)


def _names_in_first_line(text: str) -> str:
    """Return the names in the byline that begins a paragraph; that of a mail's header is none."""
    line, _, below = text.partition("\n")
    if below and line.strip().lower() == "by":
        first, _, below = below.partition("\n")
        line = f"By {first}"
    names = _byline_names(line)
    if not (names and below):
        return names
    if ":" in line:
        return "" if paragraphs.are_fields(text.split("\n")) else names
    return ", ".join((names.rstrip(" ,"), *_names_below(line, below.split("\n"))))


def _byline_names(line: str) -> str:
    """Return the names in a byline before those who did something else: "; Editing by Ida Lund"."""
    names = bylines.byline_names(line)
    return _OTHER_WORK.split(names, 1)[0] if ";" in names else names


def _names_below(line: str, below: list[str]) -> list[str]:
    """Return the names in the lines below a byline; empty if they may be an office or outlet."""
    goes_on = line.endswith((",", " and", " und", " et", " y")) or below[0].startswith("and ")
    if not (goes_on or len(below) > 1) or any(map(_is_office, below)):
        return []
    names = [name_lines.names_in(each.removeprefix("and ").removesuffix(" and")) for each in below]
    return [name for each in names for name in each] if all(names) else []


def _is_office(line: str) -> bool:
    return byline_roles.is_role(line) or name_lines.may_be_outlet(line)


def _byline_shapes(text: str) -> tuple[Shape, ...]:
    """Return the blocks of a byline, below which its chunk may go on with more than a role."""
    line, _, below = text.partition("\n")
    lines = text.split("\n")
    if below and all(map(name_lines.names_in, lines)) and not any(map(_is_office, lines)):
        return tuple(Shape(BlockKind.BYLINE, each.strip()) for each in lines)
    if len(below) <= _SHORT:
        return (Shape(BlockKind.BYLINE, text),)
    return Shape(BlockKind.BYLINE, line), Shape(BlockKind.PARAGRAPH, below)


def _note_buttons(page: Page, index: int) -> None:
    """Fold lines that only say what can be done with a page, or show the way to it."""
    lines = page.texts[index].strip().split("\n")
    above = index < page.start
    if not above and any(
        line.count(" ") >= _BUTTON_WORDS or line >= bylines.FIRST_WIDE for line in lines
    ):
        return
    others = [line for line in lines if not line.strip().isdigit()]  # the number of clicks
    if (others and all(map(page_tops.is_button, others))) or (
        above and (page_tops.is_way(lines[0]) or page_tops.is_menu(lines))
    ):
        page.known[index] = (Shape(BlockKind.PROMO, " · ".join(map(str.strip, lines))),)


def _find_names_beside_date(page: Page, start: int) -> dict[int, str]:
    """Return the names in lines beside the date, by index; in lines below a "by" alone, too."""
    short = list(takewhile(_may_be_above_prose, page.texts[start : start + _HEAD]))
    if not any(any(map(str.isdigit, text)) or text.strip().lower() == "by" for text in short):
        return {}
    kept = [
        at
        for at, text in enumerate(short)
        if not all(map(page_tops.is_button, text.strip().split("\n")))
    ]
    head = [short[at] for at in kept]
    lines = [text.strip() for text in head]
    if not any(map(name_lines.is_greeting, lines)):  # above which are sender and addressee
        lines = [*map(_line_of_names, lines)]
    below_by = [at for at in range(1, len(lines)) if lines[at - 1].lower() == "by"]
    found = [at for at in below_by if name_lines.names_in(lines[at])]
    found = found or name_lines.author_lines(lines, below_headline=False)
    if found and lines[found[-1]].isupper():
        below = page.texts[start + kept[found[-1]] + 1 :]
        found = found[:-1] if name_lines.is_said(below) else found
    return {start + kept[at]: name_lines.names_of_line(lines[at]) for at in found}


def _may_be_above_prose(text: str) -> bool:
    """Whether a paragraph is short, or longer without a full stop or credit, as a standfirst is."""
    if len(text) <= _SHORT:
        return True
    return len(text) <= _LONGEST_STANDFIRST and text[-1].isalpha() and ": " not in text[-_SHORT:]


def _line_of_names(text: str) -> str:
    """Return authors on lines of their own, or one above an office, as one line.

    Other paragraphs are returned as they are.
    """
    if "\n" not in text:
        return text
    lines = [line.strip(" ,") for line in text.split("\n")]
    is_office = len(lines) == _LINES_OF_OFFICE and not name_lines.names_in(lines[1])
    names = lines[:1] if is_office else lines
    return ", ".join(lines) if all(map(name_lines.names_in, names)) else text


def _note_top_of_page(page: Page) -> None:
    """Note the address of a page above its headline, and its buttons."""
    for at, text in enumerate(page.texts[: page.start]):
        if text.startswith(("https://", "http://")):
            page.fields.setdefault("canonical_url", text.strip())
        elif at not in page.known:
            _note_buttons(page, at)


def _find_headline(page: Page) -> int:
    """Note the headline; return the index of the paragraph after it, or 0 if there is none.

    The first line of what looked like the top of a page is it if none is below.
    """
    found = _find_headline_at_start(page)
    if not found and page.start > page.top:
        page.start, page.starts_in_line = page.top, True
        found = _find_headline_at_start(page)
    _note_top_of_page(page)
    return found


def _find_headline_at_start(page: Page) -> int:
    texts, at = page.texts[page.start :], page.start
    first = page.known.get(at)
    if len(texts) > 2 and " " not in (slug := texts[0].strip()) and _SLUG.fullmatch(slug):
        del page.texts[at]
        page.known = {index - (index > at): shapes for index, shapes in page.known.items()}
        texts, first = texts[1:], page.known.get(at)
    if first and first[0].kind is BlockKind.HEADING:
        return _raise_heading(page, at)
    if first or not texts or (len(texts) > 1 and _is_whole_byline(texts[0].strip())):
        return 0
    if "\n" in texts[0] and _note_fields(page, texts[0]):
        page.known[at] = (Shape(BlockKind.PARAGRAPH, texts[0]),)
        return at + 1
    marked = heading_lines.marked_heading(texts[0]) if texts[0][0] in "#=" else None
    title = marked[0] if marked else texts[0].strip()
    end = dateline_end(title)
    if end and len(texts) > 1 and headlines.is_headline(title[end:].strip()):
        page.known[at] = (  # as in France: Clairval, 2 juin 2022 (AFP) - Le moulin ferme
            Shape(BlockKind.DATELINE, title[:end]),
            Shape(BlockKind.HEADLINE, title[end:].strip()),
        )
        page.fields["title"] = title[end:].strip()
        _note_date(page, title[:end])
        return at + 1
    is_other_line = (
        end
        or credit_start(title) == 0
        or marked_lines.parse_footnote(title)
        or marked_lines.is_rule(title)
        or is_stamped(title)
        or _is_turn(title, texts[1:])
    )
    is_title = marked or headlines.is_headline(title, is_line=page.starts_in_line)
    if is_other_line or len(texts) < 2 or not is_title:
        return 0
    if not marked and not any(map(_is_of_text, texts[1:40])):
        return 0
    page.known[at] = (Shape(BlockKind.HEADLINE, title),)
    page.fields["title"] = title
    return at + 1


def _is_whole_byline(line: str) -> bool:
    """Whether a line names authors by both their names; a headline is "By Order of the King"."""
    if line[:3].lower() != "by ":
        return False
    return bool(name_lines.names_in(bylines.byline_names(line)))


def _raise_heading(page: Page, at: int) -> int:
    """Make the heading that a paragraph begins with the headline; return the next index."""
    head, *rest = page.known[at]
    page.known[at] = (head._replace(kind=BlockKind.HEADLINE, level=0), *rest)
    page.fields["title"] = head.text
    return at + 1


def _is_of_text(paragraph: str) -> bool:
    """Whether a paragraph is prose, or a line of a log or programme that begins with its time."""
    return len(paragraph) > 50 or paragraph[-1] in PROSE_ENDS or is_stamped(paragraph)


def _is_turn(line: str, others: Sequence[str]) -> bool:
    """Whether a line is said by somebody who speaks again in one of the first others."""
    label, colon, said = line.partition(": ")
    return bool(colon and said) and any(text.startswith(f"{label}: ") for text in others[:_TURNS])


def _find_underlined_headline(page: Page) -> int:
    """Make an underlined title the headline if only one line precedes it.

    Returns:
        As `_find_headline`.
    """
    known = page.known.get(1)
    before = page.texts[0] if len(page.texts) > 1 else ""
    if not known or known[0].kind is not BlockKind.HEADING or 0 in page.known:
        return 0
    if known[0].level > _DOUBLE_UNDERLINE_LEVEL or len(before) > _SHORT or before.endswith("."):
        return 0
    return _raise_heading(page, 1)


def _note_fields(page: Page, text: str) -> bool:
    """Note the ``Title: …`` fields of a text; return whether all its lines are fields."""
    found = [paragraphs.FIELD.fullmatch(line) for line in text.split("\n")[:20]]
    if not all(found):
        return False
    for field in found:
        name = _META_FIELDS.get(field[1].lower()) if field else None
        if field and name:
            value = written_dates.iso_date(field[2]) if name == "published" else field[2].strip()
            if name == "byline":
                value = value.partition(" <")[0].strip('"')  # without the e-mail address
            page.fields.setdefault(name, value)
    return True


def _may_be_date_line(line: str) -> bool:
    """Whether a line is short, or begins like one that says when a page was published."""
    starts = line[:3].lower() in _PUBLICATION_STARTS
    return len(line) <= (_SHORT if starts else _SHORT_DATE)


def _note_date(page: Page, text: str) -> None:
    if not any(map(str.isdigit, text)):
        return
    if day := written_dates.date_in_line(text):
        page.fields.setdefault("published", day)


def _note_day_of_diary(page: Page) -> None:
    """Note the date that is the headline, as that of the first entry of a diary.

    A date between it and the text is that of an article about the day.
    """
    title = "" if "published" in page.fields else page.fields.get("title", "")
    may_be_day = len(title) <= _SHORT_DATE and any(map(str.isdigit, title))
    if may_be_day and (day := written_dates.bare_date(title)):
        page.fields["published"] = day


def _says_who_made_text(text: str) -> bool:
    return len(text) <= _LONGEST_MADE_BY and _MADE_BY.match(text) is not None


def set_book_head(page: Page, fields: dict[str, str]) -> None:
    """Set the headline and author of a book from its fields.

    Lines on the first page that repeat them, or say who made the text, are dropped.
    """
    page.fields = fields
    page.is_book = True
    title, author = fields.get("title", ""), fields.get("byline", "")
    head = [
        Shape(kind, text)
        for kind, text in ((BlockKind.HEADLINE, title), (BlockKind.BYLINE, author))
        if text
    ]
    names = {likeness.comparison_key(author), likeness.comparison_key(f"by {author}"), "by"}
    key = remaining_title = likeness.comparison_key(title)
    start = 0
    for text in page.texts[:_HEAD]:
        line_key = likeness.comparison_key(text)
        if line_key and remaining_title.startswith(line_key):
            remaining_title = remaining_title[len(line_key) :] or key
        elif line_key not in names and not _says_who_made_text(text):
            break
        start += 1
    if head and start < len(page.texts):
        page.texts = ["", *page.texts[start:]]
        page.known = {at - start + 1: found for at, found in page.known.items() if at >= start}
        page.indents = {at - start + 1: columns for at, columns in page.indents.items()}
        page.texts[0] = head[0].text
        page.known[0] = head
