"""Live blogs: turns each entry into a section with its time."""

from collections.abc import Iterable
from itertools import takewhile

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.furniture.article_end import is_heading_of_others
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.pieces.piece import PICTURE_KINDS, Piece, Region
from reader.parsing.lines.written_dates import is_month
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_collections import Counter

_FEWEST_ENTRIES = 3  # entries; fewer times may be a coincidence
_MOST_LINES = 2  # with name and job title
_NEAR = 12  # pieces from a time to its text: author, heading, pictures, an advertisement
_MOST_BESIDE_FILM = 2  # pieces: how long it takes, and its title
_MOST_POINTS = 12  # list items above the entries
_LONGEST_TIME = 40  # characters of a time with its zone and day
_MINUTES_OR_HOURS = (
    r"(?:min\w{0,6}|m|h|hrs?|hours?|std|stunden?|heures?|horas?|hs|or[ae]|uur|uren|tim(?:mar|er|e|mer)?"
    r"|godz\w{0,4}|мин\w{0,4}|час\w{0,4}|хвилин\w?|годин\w?|dakika|saat|tuntia?|hodin\w{0,3})\b\.?"
)
_CLOCK = lazily(
    rf"(?:(?:\d{{1,2}}\s?(?:h|hrs?|hours?),?\s)?\d{{1,2}}\s?{_MINUTES_OR_HOURS}\s(?:ago|fa|geleden|sedan|siden"
    rf"|temu|назад|тому|sitten|önce)|(?:för|for)\s\d{{1,2}}\s{_MINUTES_OR_HOURS}\s(?:sedan|siden)"
    rf"|(?:vor|il\sy\sa|hace|há|před)\s\d{{1,2}}\s{_MINUTES_OR_HOURS})(?:\s\(\d{{1,2}}[:.]\d\d(?:\s[a-z]{{2,4}})?\))?"
    r"|(?:(?:(?:posted|published|updated)(?:\sat)?|publicado)\s)?"
    r"(?:(?:[a-z]{3,9}\.?\s\d{1,2},?|\d{1,2}\.?\s(?:de\s)?(?P<month>[^\W\d_]{3,10})\.?,?)\s(?:\d{4},?\s)?)?"
    r"(?:(?:at|um|à|às|a\slas|ore|alle|om|kl\.?|klo|godz(?:\.|ina)|o|в|о)\s)?"
    r"\d{1,2}\s?(?:[:.h]\s?\d\d(?:\s?[ap]\.?m\.?)?|[ap]\.?m\.?(?!\w))"
    r"(?:\s?(?:uhr|uur|horas|hs?\b\.?)|\s(?:gmt|utc|bst|ce?s?t|[ecmp][sd]?t|[aeij]st))?"
    r"(?:,?\s(?:[a-z]{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s[a-z]{3,9}\.?)(?:,?\s\d{4})?)?",
    IGNORECASE,
)
_MINUTE = lazily(
    r"(\d{1,3})\s?(?:\.|[’'′]|min\.?)?\s?(?:\+\s?\d{1,2}\s?)?(?:[.’'′]|min\.?|(?<=\+\d)|(?<=\+\d\d))",
    IGNORECASE,
)
_LONGEST_MINUTE = 10  # characters
_TITLED_SHARE = 0.7  # of times that stand below the titles of their entries
_HALF_TIME, _LONGEST_MATCH = 40, 130  # minutes; a shorter series is a numbered list
_TIME_VALUE = 10.0  # value of the time of an entry: text, if not much
_FEWEST_PROSE = 250.0  # value of the prose above comments
_NEAR_HEADING = 3  # pieces from a heading to the time of the comment below it
_NAMED_SHARE = 0.75  # of comments; some people write twice, or have names like sentences


def mark_entries(pieces: list[Piece], *, is_article: bool, regions: Iterable[Region] = ()) -> None:
    """Turn the entries of a live blog into sections, in place.

    The time of an entry becomes its heading, or is below the heading it already has. Does nothing
    to pages with fewer than three such times, or where they are those of comments. Cost: linear.

    Args:
        pieces: Those of the page.
        is_article: Whether the page declares that it is an article.
        regions: Those of the page. A time beside a film and its title says how long it takes.
    """
    kind = BlockKind.PARAGRAPH
    lengths = {region.start for region in regions if _is_film(region, pieces)}
    printed = [
        at
        for at, piece in enumerate(pieces)
        if piece.kind is kind and at not in lengths and _is_time(piece)
    ]
    times = [
        at
        for at, before in zip(printed, (-1, *printed), strict=False)
        if _is_text(pieces[at + 1 : at + _NEAR]) and not _is_age_of_story(pieces, before, at)
    ]
    if len(times) >= _FEWEST_ENTRIES:
        times = _without_linked_titles(pieces, times)
    if len(times) < _FEWEST_ENTRIES or _are_of_comments(pieces, times, is_article=is_article):
        times = _minutes(pieces)
    if len(times) < _FEWEST_ENTRIES:
        return
    points = [p for p in pieces[: times[0]] if p.kind is BlockKind.LIST_ITEM and p.value > 0]
    if len(points) <= _MOST_POINTS:
        for point in points:
            point.confirmed = not point.link_chars
    level = min((p.level for p in pieces if p.kind is BlockKind.HEADING and p.level > 1), default=2)
    titles_above = sum(_is_title(pieces, at - 1) for at in times) >= _TITLED_SHARE * len(times)
    for at in times:
        time, after = pieces[at], pieces[at + 1]
        text = next((p for p in pieces[at + 1 : at + _NEAR] if p.value > 0 and not p.dropped), time)
        text.confirmed = True
        clock, *names = _clock_and_name(time.text)
        time.text = " · ".join([clock, *(name for name in names if not _is_linked(name, time))])
        time.tag, time.value, time.marks, time.link_chars = "p", _TIME_VALUE, (), 0
        time.confirmed, time.dropped = True, False  # although it may be among share buttons
        if after.kind is BlockKind.HEADING:
            pieces[at], pieces[at + 1] = after, time
            after.confirmed = True  # the time may be in a box with the author, which is dropped
        elif titles_above and _is_title(pieces, at - 1):
            pieces[at - 1].confirmed = True
        else:
            time.kind, time.level = BlockKind.HEADING, level


def _is_title(pieces: list[Piece], at: int) -> bool:
    """Whether the piece above a time is a heading, which may be the title of the entry."""
    return at >= 0 and pieces[at].kind is BlockKind.HEADING and pieces[at].level > 1


def _is_age_of_story(pieces: list[Piece], before: int, at: int) -> bool:
    """Whether a time is below the linked title of a story in a list of such titles and times.

    The text that follows is that of the article, into which the list is inserted.
    """
    if before < 0 or pieces[at - 1].link_share <= _TITLED_SHARE:
        return False
    return not any(piece.value > 0 for piece in pieces[before + 1 : at])


def _is_film(region: Region, pieces: list[Piece]) -> bool:
    """Whether a region is a film with how long it takes, and perhaps its title, but no text."""
    if not region.has_controls or region.end - region.start > _MOST_BESIDE_FILM:
        return False
    return not any(ends_sentence(piece.text) for piece in pieces[region.start : region.end])


def _are_of_comments(pieces: list[Piece], times: list[int], *, is_article: bool) -> bool:
    """Whether times are those of comments below a text: other names are directly above most.

    Or a heading of comments is above one of the first. The first time may be that of the article. A
    thread of posts begins with the first of them.
    """
    names = {pieces[at - 1].text for at in times if at and _may_name_writer(pieces[at - 1])}
    if len(names) < _NAMED_SHARE * len(times) and not any(
        is_heading_of_others(piece.text.lower())
        for at in times[:2]
        for piece in pieces[max(0, at - _NEAR_HEADING) : at]
    ):
        return False
    prose = sum(max(0.0, piece.value) for piece in pieces[: times[1 if is_article else 0]])
    return prose >= _FEWEST_PROSE


def _may_name_writer(piece: Piece) -> bool:
    """Whether a line may name who wrote a comment, perhaps in a single word.

    Headings are titles of entries, and prose without spaces may be East Asian.
    """
    text = piece.text
    if piece.kind is not BlockKind.PARAGRAPH:
        return False
    return may_be_name(text) or (
        " " not in text and 0 < len(text) <= _LONGEST_TIME and not ends_sentence(text)
    )


def _minutes(pieces: list[Piece]) -> list[int]:
    """Return where the minutes of a match are, as 78., 78' or 90.+3, each above its event."""
    found = []
    latest = 0
    for at, piece in enumerate(pieces):
        if len(piece.text) > _LONGEST_MINUTE or piece.kind is not BlockKind.PARAGRAPH:
            continue
        minute = _MINUTE.fullmatch(piece.text)
        if minute and _is_text(pieces[at + 1 : at + 3]):
            found.append(at)
            latest = max(latest, int(minute[1]))
    return found if _HALF_TIME <= latest <= _LONGEST_MATCH else []


def _is_time(piece: Piece) -> bool:
    text = piece.text
    if len(text) > _LONGEST_TIME or not text[:1].isalnum():
        return False
    found = _CLOCK.match(text)
    if found is None:
        return False
    if found["month"] and not is_month(found["month"]):  # "4. Lund 2:14": how long somebody took
        return False
    names = _clock_and_name(text)[1:]
    if not names or (may_be_name(names[0]) and not piece.link_chars):
        return True
    return _is_linked(names[0], piece)


def _without_linked_titles(pieces: list[Piece], times: list[int]) -> list[int]:
    """Return the times without those that stand beside a linked title or author.

    Buttons are linked as well, such as "Share this post": all entries have the same.
    """
    beside = [_clock_and_name(pieces[at].text)[1:] for at in times]
    labels = [
        names[0] if names and _is_linked(names[0], pieces[at]) else ""
        for at, names in zip(times, beside, strict=True)
    ]
    shared = {
        label
        for label, count in Counter(labels).items()
        if count >= _FEWEST_ENTRIES and not may_be_name(label)
    }
    return [
        at
        for at, label in zip(times, labels, strict=True)
        if not label or label in shared or is_promo(label)
    ]


def _is_linked(rest: str, piece: Piece) -> bool:
    """Whether what follows a time in its line is all of a link."""
    start = len(piece.text) - len(rest)
    return any(
        mark.href and mark.start <= start and mark.end >= len(piece.text) for mark in piece.marks
    )


def _clock_and_name(text: str) -> list[str]:
    """Return the time of an entry, and its author if named on the same line.

    Of "2h ago14:22 BST", only the time of day.
    """
    found = _CLOCK.match(text)
    end = found.end() if found else 0
    clock, rest = text[:end], text[end:].strip(" ·|,-–")
    is_relative = clock[-1:].isalpha() and ":" not in clock
    if (is_relative or rest[:1].isalpha()) and _CLOCK.fullmatch(rest):
        return [rest if is_relative else clock]  # the other one is of the last change
    return [part for part in (clock, rest) if part]


def _count_author_lines(after: list[Piece]) -> int:
    """Return the number of pieces between an entry's time and its text: portrait, name, role."""
    portrait = sum(piece.kind is BlockKind.IMAGE for piece in after[:1])
    return portrait + len(
        list(takewhile(_may_be_author_line, after[portrait : portrait + _MOST_LINES]))
    )


def _may_be_author_line(piece: Piece) -> bool:
    """Whether a short line after a time may name the author, or their role or place."""
    if may_be_name(piece.text):
        return True
    line = piece.kind is BlockKind.PARAGRAPH and len(piece.text) <= _LONGEST_TIME
    return line and piece.value <= 0 and not ends_sentence(piece.text)


def _is_text(after: list[Piece]) -> bool:
    """Whether a heading or prose follows, directly or after the author's lines.

    Between a heading and its prose there may be pictures, and what does not belong to the article.
    """
    after = after[_count_author_lines(after) :]
    if not after or after[0].dropped:
        return False
    if after[0].kind is BlockKind.HEADING:
        after = [p for p in after[1:] if not (p.dropped or p.kind in PICTURE_KINDS)]
        after = after[_count_author_lines(after) :]
        after = [p for p in after if p.value >= 0 or p.kind is BlockKind.HEADING or _is_time(p)]
        return bool(after) and after[0].value > 0
    return after[0].value > 0
