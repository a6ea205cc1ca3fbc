"""Trims the top of an article: keeps standfirst and lead picture, drops crumbs (stray lines)."""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice, pairwise, takewhile

from reader.model.article import BlockKind
from reader.parsing.html.blocks.caption_texts import is_picture_button
from reader.parsing.html.blocks.credits import ends_sentence, is_short_sentence
from reader.parsing.html.blocks.headings import without_empty_headings
from reader.parsing.html.blocks.speakers import is_in_marks
from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.metadata.bylines import clean_name
from reader.parsing.html.pieces.piece import (
    PICTURE_KINDS,
    TITLE_OF_TABLE,
    WORDS_OF_PICTURE,
    Piece,
    Region,
    WalkedPage,
)
from reader.parsing.lines.bylines import FIRST_WIDE, letter_width
from reader.parsing.lines.elapsed_times import without_reading_time
from reader.parsing.lines.likeness import comparison_key, is_similar
from reader.parsing.lines.written_dates import (
    bare_date,
    iso_date,
    stated_publication_date,
    states_publication_date,
)
from reader.startup.lazy_regex import lazily

_LINKED_SHARE = 0.8  # of a line
_PROSE_KINDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE}
)
_BELOW_HEADINGS = (BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.TABLE_ROW)
_LEAD_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)
_PICTURE_PIECES = 3  # image, caption, credit
_ABSTRACTS = ("abstract", "zusammenfassung", "résumé", "resumen", "resumo", "riassunto", "摘要")
_MOST_BEFORE = 30  # pieces before the container among which its headline may be
_SHORT = 60  # characters
_FEWEST_SPACES = 2  # in an alternative text that is not only a name
_FIRST_SENTENCE = 25
_BEGINNING = 6  # pieces
_LONGEST_LINE = 160  # characters
_WORDS_OF_PHRASE, _WORDS_OF_POINT = 8, 5  # spaces
_LONGEST_BUTTON = 12  # characters
_LONGEST_REPEATABLE = 12  # characters; a shorter line may have another meaning when repeated
_LONGEST_WIDE_WORD = 6  # East Asian characters: a longer text is a phrase
_LONGEST_DATED_LINE = 100  # characters
_LONGEST_KICKER = 30  # East Asian characters: a phrase
_MUCH_LONGER = 1.3
_LONG_KEY = 20  # letters
_LONGEST_LABEL = 12  # letters; a shorter title may be any word
_YEAR_TIME_OR_COUNT = lazily(
    r"(?:19|20)\d\d|\d\s?[:.]\s?\d|\d\s?(?:min|h\b|hours?|[ap]\.?m|comment|view|share)"
)
# Labels for the title under which another paper published the article first.
_OTHER_TITLE = ("（原标题", "(原标题", "原标题", "（原题为", "本文原标题")
_SAME_SHARE = 0.6  # of letter triples that two versions of a title have in common
_SECOND = 2  # level
_DATE_LINE = 40  # characters
_DATE_START = 20
_LONGEST_DATES = 100
_LONGEST_READING_TIME = 30  # characters, with a label
_MINUTES_AT_END = lazily(r"\d\s?(?:[Mm]in|мин|хв|dk)\.$")  # no sentence, but a reading time
_ENDS = tuple(".!?…")
_STATEMENT_ENDS = (".", "!", "…", "。", "！")
_TITLE_ENDS = ("?", "؟", "？", ":", "：")
_LONGER_THAN_TITLE = 60  # characters
_LABELLED = lazily(r"\W{0,2}(?:\d|\w{1,12}(?:\s\w{1,6})?[.:)])")  # "3.", "#3", "III.", "Part 3:"
_CLOSING_MARKS = '”“"’»«'
_EXCERPT_START = 12  # characters
_LIFE = lazily(r",?\s\(?((?:1[6-9]|20)\d\d)\s?[-–—]\s?((?:1[6-9]|20)\d\d)\)?$")
_SHORTEST_LIFE = 15  # years; less is a season, or how old some figures are
_SIGNS_OF_TRAILS = frozenset("<>»›→/|:")
_DIGITS = "0123456789"  # in place of the names of an element without any
_YEAR = lazily(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def standfirst_and_lead_picture(
    walked: WalkedPage, container: Region, title_key: str
) -> list[Piece]:
    """Return the standfirst and lead picture between the headline and the container."""
    lead: list[Piece] = []
    start = max(0, container.start - _MOST_BEFORE)
    for at in range(container.start - 1, start - 1, -1):
        piece = walked.pieces[at]
        if piece.kind is BlockKind.HEADING and _is_headline(piece, title_key):
            lead += _picture_above(walked.pieces, at)
            break
        is_abstract = at == container.start - 1 and _is_abstract_heading(piece)
        if not piece.dropped and (
            is_abstract
            or piece.kind in PICTURE_KINDS
            or is_standfirst(piece)
            or _is_key_point(walked.pieces, at)
        ):
            lead.append(piece)
    else:
        return _picture_above_site_lines(walked.pieces, container, title_key)
    return _with_lead_picture(lead[::-1])


def _with_lead_picture(lead: list[Piece]) -> list[Piece]:
    """Return what is above the text without other pictures than the lead picture, or a gallery.

    A picture with neither caption nor alternative text is decoration; if there are several, the
    one with a caption is the lead picture, else the only one that is described.
    """
    pictures = [piece for piece in lead if piece.kind in PICTURE_KINDS]
    if sum(piece.kind is BlockKind.IMAGE for piece in pictures) > 1:  # and a portrait
        captioned = [
            piece for piece, after in pairwise((*lead, lead[-1])) if _may_lead(piece, after)
        ]
        described = [piece for piece in pictures if piece.text.count(" ") >= _FEWEST_SPACES]
        if len(described) == 1 and not any(piece.kind is BlockKind.IMAGE for piece in captioned):
            captioned = [piece for piece in lead if piece in described or piece in captioned]
        lead = captioned
        pictures = [piece for piece in lead if piece.kind in PICTURE_KINDS]
    shown = sum(piece.kind is BlockKind.IMAGE for piece in pictures)
    captions = sum(piece.kind is BlockKind.CAPTION for piece in pictures)
    is_gallery = 1 < shown == captions
    if not (shown == 1 or is_gallery) or not any(piece.text for piece in pictures):
        lead = [piece for piece in lead if piece.kind not in PICTURE_KINDS]
    return lead


def _is_headline(heading: Piece, title_key: str) -> bool:
    """Whether a heading is the title, or the headline of which the title is another version.

    The title may be cut off, follow a kicker, or end in the number of the page. A long first-level
    heading without links is a headline, whatever the title.
    """
    key = comparison_key(heading.text)
    if key == title_key or (len(title_key) > _LONG_KEY and key.startswith(title_key)):
        return True
    if heading.level <= 2 and len(title_key) > _LONGEST_LABEL and key.endswith(title_key):
        return True
    return heading.level == 1 and len(key) > _LONG_KEY and not heading.link_chars


def _is_key_point(pieces: list[Piece], at: int) -> bool:
    """Whether a piece is one of several sentences in a list, or the heading above that.

    One of a few words may be next to two sentences of the same list.
    """
    piece = pieces[at]
    if piece.kind is BlockKind.HEADING:
        return piece.level > 1 and _is_key_point(pieces, at + 1)
    if not _may_be_point(piece):
        return False
    if _is_point(piece):
        return any(map(_is_point, (*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2])))
    if piece.text.count(" ") < _FEWEST_SPACES:
        return False
    beside = pieces[max(0, at - 2) : at], pieces[at + 1 : at + 3]
    return any(
        len(two) > 1
        and all(_is_point(each) and each.container_id == piece.container_id for each in two)
        for two in beside
    )


def _may_be_point(piece: Piece) -> bool:
    return piece.kind is BlockKind.LIST_ITEM and not (piece.link_chars or iso_date(piece.text))


def _is_point(piece: Piece) -> bool:
    """Whether a list item is a sentence or nearly one."""
    if not _may_be_point(piece) or len(piece.text) < _FIRST_SENTENCE:
        return False
    return ends_sentence(piece.text) or piece.text.count(" ") >= _WORDS_OF_POINT


def _may_lead(piece: Piece, after: Piece) -> bool:
    """Whether a piece is not a picture without a caption."""
    return piece.kind is not BlockKind.IMAGE or after.kind in WORDS_OF_PICTURE


def _is_abstract_heading(piece: Piece) -> bool:
    return piece.kind is BlockKind.HEADING and piece.text.casefold().strip(" :.") in _ABSTRACTS


def _picture_above(pieces: list[Piece], at: int) -> list[Piece]:
    """Return the picture directly above the headline or kicker and its caption, last first.

    With a caption it may also be above the line of the date, in the box of the headline.
    """
    line = pieces[at - 1]
    is_kicker = at > 0 and line.value < 0 and len(line.text) < _LONGEST_KICKER
    if is_kicker or (at > 1 and _is_in_head(line, pieces[at]) and _is_caption(pieces[at - 2])):
        at -= 1
    around = reversed(pieces[max(0, at - _PICTURE_PIECES - 1) : at])
    lines = (piece for piece in around if not is_picture_button(piece.text))
    above = takewhile(
        lambda piece: piece.kind in PICTURE_KINDS and not piece.dropped,
        islice(lines, _PICTURE_PIECES),
    )
    return _only_with_picture(list(above))


def _is_in_head(line: Piece, headline: Piece) -> bool:
    """Whether a line above the headline is in the same box, and has the day or time."""
    return (
        line.kind is BlockKind.PARAGRAPH
        and line.value < 0
        and line.container_id == headline.container_id
        and len(line.text) <= _LONGEST_DATED_LINE
        and any(map(str.isdecimal, line.text))
    )


def _is_caption(piece: Piece) -> bool:
    return piece.kind in WORDS_OF_PICTURE


def _picture_above_site_lines(
    pieces: list[Piece], container: Region, title_key: str
) -> list[Piece]:
    """Return the picture above a container that begins with the headline, and its caption.

    Between them are at most lines that do not belong to the article, such as a sidebar.
    """
    inside = islice(pieces, container.start, container.start + _MOST_BEFORE)
    first = next((piece for piece in inside if not piece.dropped and piece.value >= 0), None)
    if first is None or first.level != 1 or not _is_headline(first, title_key):
        return []
    before = pieces[max(0, container.start - _MOST_BEFORE) : container.start]
    above = [piece for piece in before if not piece.dropped and piece.value >= 0]
    picture = list(takewhile(lambda piece: piece.kind in PICTURE_KINDS, reversed(above)))
    shown = sum(piece.kind is BlockKind.IMAGE for piece in picture)
    is_captioned = shown == 1 < len(picture) <= _PICTURE_PIECES
    return picture[::-1] if is_captioned and not picture[0].link_share > _LINKED_SHARE else []


def is_standfirst(piece: Piece) -> bool:
    """Whether a piece belongs to the standfirst (or key points) according to the page's markup."""
    if not piece.in_standfirst or piece.kind not in _LEAD_KINDS or piece.link_share >= 0.5:
        return False
    is_phrase_of_words = piece.text.count(" ") > 1 or (
        piece.text[0] > FIRST_WIDE and len(piece.text) > _LONGEST_WIDE_WORD
    )
    phrase = piece.kind is not BlockKind.PARAGRAPH and is_phrase_of_words
    is_long_enough = phrase or len(piece.text) >= _FIRST_SENTENCE
    return is_long_enough and not _is_dated_line(piece.text)


def says_more_than_title(text: str) -> bool:
    """Whether what is marked as a heading is a sentence, or longer than the title of a section."""
    words = text.rstrip(_CLOSING_MARKS)
    if words.endswith(_STATEMENT_ENDS):
        return words.count(" ") >= _WORDS_OF_POINT or words[0] > FIRST_WIDE
    return len(text) >= _LONGER_THAN_TITLE and not words.endswith(_TITLE_ENDS)


def looks_like(statement: str, title: str) -> bool:
    """Whether another heading looks like a statement below the headline: both head sections then.

    Both are long, or end as sentences do, or begin with a label as in "Part 2: The captain".
    """
    if says_more_than_title(title) or (_LABELLED.match(statement) and _LABELLED.match(title)):
        return True
    end = statement.rstrip(_CLOSING_MARKS)[-1:]
    if end in _STATEMENT_ENDS:
        return title.rstrip(_CLOSING_MARKS).endswith(end)
    return 2 * len(title) > len(statement)


def _is_dated_line(text: str) -> bool:
    """Whether a short line says when the article was published."""
    if has_two_dates(text) or (len(text) < _DATE_LINE and iso_date(text)):
        return True
    return len(text) < _SHORT and bool(stated_publication_date(text))


def trim_top(pieces: list[Piece], title_key: str, names: Sequence[str]) -> list[Piece]:
    """Drop title, byline and date crumbs before the first real paragraph; keep pictures.

    Args:
        pieces: Those of the article.
        title_key: The comparison key of its title.
        names: The container names, as in `WalkedPage`.
    """
    pieces = _from_headline(pieces, title_key)
    first = next((at for at, piece in enumerate(pieces) if is_body_text(piece)), 0)
    linked = [
        piece
        for piece in pieces[:first]
        if piece.is_linked_heading and not _is_title(comparison_key(piece.text), title_key)
    ]
    section = None  # the first section heading, if the headings of later sections are links as well
    if linked and any(piece.is_linked_heading for piece in pieces[first:]):
        section = linked[-1]
    left_out = _button_lists(pieces[:first]) | _headings_above_title(pieces[:first], title_key)
    head = [
        piece
        for piece, after in pairwise(pieces[: first + 1])
        if piece not in left_out
        and (
            piece is section
            or _is_first_section(piece, pieces, first, title_key)
            or _is_kept_in_head(piece, title_key)
            or is_salutation(piece, after)
            or _opens_text(piece, pieces[first], names)
        )
    ]
    before = pieces[: first + 1]
    rest = pieces[first + 1 :]
    if rest and pieces[first].in_standfirst:
        rest = _without_head_lines(rest, title_key)
    begun = [piece for piece in before[-1:] if not is_trail(piece, title_key)]
    return without_empty_headings(before, head + begun) + rest


def is_trail(piece: Piece, title_key: str) -> bool:
    """Whether a line leads from the front page to the article: "Home > News > The title"."""
    if piece.kind is not BlockKind.PARAGRAPH or not piece.link_chars:
        return False
    end = max((mark.end for mark in piece.marks if mark.href), default=len(piece.text))
    rest = piece.text[end:].partition("\n")[0].lstrip()
    key = comparison_key(rest)
    is_title = key == title_key or (len(key) > _LONG_KEY and title_key.startswith(key))
    return bool(key) and is_title and rest[0] in _SIGNS_OF_TRAILS


def _headings_above_title(head: list[Piece], title_key: str) -> set[Piece]:
    """Return the headings above the one that is the title: they name the site or its section.

    Those that are longer than the title, or directly above a list or quotation, are of the text.
    """
    headings = [piece for piece in head if piece.kind is BlockKind.HEADING]
    keys = [comparison_key(piece.text) for piece in headings]
    titles = [
        at
        for at, (piece, key) in enumerate(zip(headings, keys, strict=True))
        if not piece.link_chars and 2 * len(key) > len(title_key) and _is_title(key, title_key)
    ]
    if not titles:
        return set()
    of_text = {piece for piece, after in pairwise(head) if after.kind in _BELOW_HEADINGS}
    above = zip(headings[: titles[-1]], keys, strict=False)
    return {piece for piece, key in above if len(key) <= len(title_key)} - of_text


def _is_first_section(piece: Piece, pieces: list[Piece], first: int, title_key: str) -> bool:
    """Whether a heading directly above the first prose is one of those of the text.

    It may have words of the title ("The wall"), but is no other version of it.

    Args:
        piece: The heading.
        pieces: Those of the article.
        first: The index of the first prose.
        title_key: The comparison key of the title.
    """
    if piece.kind is not BlockKind.HEADING or piece.level < _SECOND or piece.link_chars:
        return False
    if not first or piece is not pieces[first - 1]:
        return False
    key = comparison_key(piece.text)
    if 2 * len(key) > len(title_key) and is_similar(key, title_key, _SAME_SHARE):
        return False
    box = pieces[first].container_id
    return piece.container_id == box and any(
        each.kind is BlockKind.HEADING and each.level == piece.level and each.container_id == box
        for each in pieces[first:]
    )


def _button_lists(head: list[Piece]) -> set[Piece]:
    """Return the items of lists of single words that nothing announces: "Small", "Medium".

    Of a list of fields, the day of publication is none of the text either, nor is anything of one
    that begins with a value.
    """
    found: set[Piece] = set()
    for is_list, run in groupby(head, lambda piece: piece.kind is BlockKind.LIST_ITEM):
        items = list(run)
        at = head.index(items[0]) if is_list else 0
        before = head[at - 1] if at else None
        announced = before is not None and (before.level > 1 or before.announces)
        if not is_list or announced:
            continue
        short = all(
            len(item.text) <= _LONGEST_BUTTON and not item.label and not item.marks
            for item in items
        )
        found.update(items if short or _are_cut_fields(items) else _days_of_publication(items))
    return found


def _are_cut_fields(items: list[Piece]) -> bool:
    """Whether a list begins with a value without its term, and one of its values is a date."""
    return (
        items[0].tag == "dd"
        and all(item.tag in ("dt", "dd") and len(item.text) < _SHORT for item in items)
        and any(iso_date(item.text) for item in items)
    )


def _days_of_publication(items: list[Piece]) -> Iterator[Piece]:
    """Yield the terms in a list whose value is the day of publication, and these values."""
    for term, value in pairwise(items):
        is_field = (term.tag, value.tag) == ("dt", "dd") and len(value.text) < _SHORT
        if is_field and states_publication_date(f"{term.text.rstrip(' :')}: {value.text}"):
            yield from (term, value)


def _without_head_lines(pieces: list[Piece], title_key: str) -> list[Piece]:
    """Return the pieces without crumbs before the first paragraph: date, section, buttons."""
    head = list(
        takewhile(
            lambda piece: (
                len(piece.text) < _SHORT or piece.kind in PICTURE_KINDS or _is_date_line(piece)
            ),
            pieces[:_BEGINNING],
        )
    )
    after = [*head[1:], *pieces[len(head) : len(head) + 1], *head[-1:]]
    kept = [
        piece
        for piece, following in zip(head, after, strict=False)
        if not _is_date_line(piece)
        and (
            piece.kind not in (BlockKind.PARAGRAPH, BlockKind.PROMO)
            or (ends_sentence(piece.text) and not _MINUTES_AT_END.search(piece.text))
            or is_body_text(piece)
            or _is_kept_in_head(piece, title_key)
            or is_salutation(piece, following)
        )
    ]
    return kept + pieces[len(head) :]


def _is_date_line(piece: Piece) -> bool:
    """Whether a line is only a date, or a date and the reading time.

    In a list, which may be of days, only what says that it is the date of publication.
    """
    if piece.kind is BlockKind.LIST_ITEM:
        return states_publication_date(piece.text) or (
            has_two_dates(piece.text) and bool(stated_publication_date(piece.text))
        )
    if piece.kind is not BlockKind.PARAGRAPH:
        return False
    line = without_reading_time(piece.text)
    date, _, beside = line.partition(" · ")
    is_time = len(beside) <= _LONGEST_READING_TIME and any(map(str.isdigit, beside))
    return (
        has_two_dates(line)
        or bool(bare_date(date if is_time else line))
        or states_publication_date(line)
    )


def confirm_excerpt(pieces: list[Piece], description: str) -> None:
    """Mark as sure the short lines that begin the page's description, if the text continues it.

    Blog software uses the beginning of the article as the description.
    """
    start = description[:_EXCERPT_START]
    if len(start) < _EXCERPT_START:
        return
    for at, piece in enumerate(pieces):
        if (
            piece.text
            and start.startswith(piece.text[:_EXCERPT_START])
            and piece.kind in _LEAD_KINDS
        ):
            run = _excerpt(pieces[at : at + _BEGINNING], comparison_key(description))
            for line in run:
                line.confirmed = clean_name(line.text) == line.text  # unless it is a byline
            if run:
                return


def _excerpt(pieces: list[Piece], key: str) -> list[Piece]:
    """Return the pieces that begin a description, up to the one in which the description ends."""
    at = 0
    for number, piece in enumerate(pieces):
        line_key = comparison_key(piece.text)
        rest = key[at:]
        if not rest.startswith(line_key):
            continues = len(rest) > _LONGEST_REPEATABLE and line_key.startswith(
                rest[: len(rest) - 1]
            )
            return pieces[:number] if number and continues else []
        at += len(line_key)
    return []


def drop_repeated_lines(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without a line before the text that repeats an earlier one.

    Pages contain their standfirst twice: for lists of stories and in the article. The one directly
    below the headline may be prose.
    """
    seen: set[str] = set()
    kept = []
    first = pieces[:_BEGINNING]
    below = {piece.text for piece in first if piece.in_standfirst and piece.confirmed}
    head = list(takewhile(lambda each: each.text in below or not is_body_text(each), first))
    for piece in head:
        line = piece.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        is_short = _LONGEST_REPEATABLE < len(piece.text) <= _LONGEST_LINE
        if line and (is_short or piece.text in below):
            if piece.text in seen:
                continue
            seen.add(piece.text)
        kept.append(piece)
    return kept + pieces[len(head) :]


def _from_headline(pieces: list[Piece], title_key: str) -> list[Piece]:
    """Return the pieces from the printed headline on if little text precedes it; keep pictures.

    A heading of a lower level must be below the name of a section, without any text.
    """
    at = next(
        (
            index
            for index, piece in enumerate(pieces[:_MOST_BEFORE])
            if (piece.level == 1 and _is_printed_title(pieces[index : index + 2], title_key))
            or _is_title_below_section(piece, title_key)
        ),
        0,
    )
    above = pieces[:at]
    texts = sum(is_body_text(piece) or piece.kind in _BELOW_HEADINGS for piece in above)
    if sum(map(is_body_text, above)) > 1 or (texts and pieces[at].level > 1):
        return pieces
    above = [piece for piece in above if piece.kind in PICTURE_KINDS]
    return _only_with_picture(above) + pieces[at:]


def _is_title_below_section(piece: Piece, title_key: str) -> bool:
    """Whether a heading that is not of first level is the title: that one names the section."""
    is_lower = piece.kind is BlockKind.HEADING and piece.level > 1 and not piece.link_chars
    return is_lower and len(title_key) > _LONG_KEY and comparison_key(piece.text) == title_key


def _only_with_picture(above: list[Piece]) -> list[Piece]:
    """Return what is above the headline; nothing without a picture: its caption is a kicker."""
    return above if any(piece.kind is BlockKind.IMAGE for piece in above) else []


def _is_printed_title(lines: list[Piece], title_key: str) -> bool:
    """Whether the first line is the title, or the first of two parts: a number before a name."""
    key = comparison_key(lines[0].text)
    return key == title_key or (
        title_key.startswith(key)
        and len(lines) > 1
        and key + comparison_key(lines[1].text) == title_key
    )


def is_body_text(piece: Piece) -> bool:
    """Whether a piece is prose, rather than a line of the article's head."""
    if piece.kind is BlockKind.CODE:
        return len(piece.text) >= _SHORT
    if piece.kind not in _PROSE_KINDS:
        return False
    if piece.text.startswith(_OTHER_TITLE):
        return False
    line = without_reading_time(piece.text)
    size = letter_width(line)
    if has_two_dates(line) or (len(line) < _SHORT and line.endswith(")") and iso_date(line)):
        return False  # a time zone in brackets does not end a sentence
    return size >= _SHORT or (size > _FIRST_SENTENCE and ends_sentence(line))


def has_two_dates(text: str) -> bool:
    """Whether a short line begins with a date and has another: when published and updated."""
    if len(text) >= _LONGEST_DATES or (
        text.endswith(".") and not text.endswith((".m.", "h.", "hs."))
    ):
        return False
    if text.count("19") + text.count("20") < 2:
        return False
    if len(_YEAR.findall(text)) < 2:
        return False
    return bool(iso_date(text[:_DATE_START]) or stated_publication_date(text))


def _is_short_text(piece: Piece) -> bool:
    """Whether a short first paragraph is text, not the line with author and date."""
    text = piece.text
    has_words = piece.tag == "p" and letter_width(text) >= _FIRST_SENTENCE and not piece.link_chars
    dated = any(map(str.isdigit, text)) and _YEAR_TIME_OR_COUNT.search(text) is not None
    has_words = has_words and not text.startswith(_OTHER_TITLE)
    return has_words and not dated and (_is_phrase(text) or clean_name(text) == text)


def _is_name_and_life(text: str) -> bool:
    """Whether a line says whose life is told: "Ida Lund, 1931–2024", "Ida Lund (1931–2024)"."""
    life = _LIFE.search(text)
    if life is None or int(life[2]) - int(life[1]) < _SHORTEST_LIFE:
        return False
    name = text[: life.start()]
    return ":" not in name and may_be_name(name)


def _is_phrase(text: str) -> bool:
    """Whether a line has more words than a byline, and no comma as between names."""
    return text.count(" ") >= _WORDS_OF_PHRASE and "," not in text and ":" not in text


def is_salutation(piece: Piece, after: Piece) -> bool:
    """Whether a short line is a salutation or speaker label, followed directly by prose."""
    is_speaker_label = piece.text.endswith("):") and piece.link_share < _LINKED_SHARE
    return (
        piece.tag in ("p", "td", "div")
        and (is_speaker_label or not piece.link_chars)
        and piece.text.endswith((",", ":"))
        and len(piece.text) < _SHORT
        and is_body_text(after)
    )


def _opens_text(piece: Piece, prose: Piece, names: Sequence[str]) -> bool:
    """Whether a line is a very short sentence in front of the first prose: "It was not.".

    In quotation marks, it may be a single word: “Why?”. Each may be in a box of its own, if both
    boxes have the same name.
    """
    text = piece.text.rstrip(_CLOSING_MARKS)
    if piece.kind is not BlockKind.PARAGRAPH or piece.link_chars or piece.tag != prose.tag:
        return False
    box, *others = {names[each.container_id].rstrip(_DIGITS) for each in (piece, prose)}
    is_paragraph = piece.tag == "p" and piece.container_id == prose.container_id
    if not is_paragraph and (others or (piece.tag != "p" and box.endswith(" "))):
        return False
    if is_in_marks(piece.text) and text[-1:] in _ENDS:
        return True
    return (
        is_short_sentence(text)
        and any(word[0].islower() for word in text.split()[1:])
        and not _says_when(text)
    )


def _says_when(text: str) -> bool:
    """Whether a few words have a date, a time, or a count of minutes or comments."""
    if not any(map(str.isdigit, text)):
        return False
    return _YEAR_TIME_OR_COUNT.search(text) is not None or bool(iso_date(text))


def _is_title(key: str, title_key: str) -> bool:
    """Whether a heading repeats the title, perhaps with slight differences."""
    if not title_key:
        return False
    if key in title_key or title_key in key:
        return True
    return is_similar(key, title_key, _SAME_SHARE)


def _is_kept_in_head(piece: Piece, title_key: str) -> bool:
    if piece.confirmed or is_standfirst(piece):
        return True
    if piece.kind is BlockKind.HEADING:
        if len(piece.text) < _DATE_LINE and iso_date(piece.text):
            return False
        key = comparison_key(piece.text)
        if piece.level > 1 and len(key) > _MUCH_LONGER * len(title_key) > 0:
            return True  # a standfirst that repeats the words of the title
        return not piece.is_linked_heading and not _is_title(key, title_key)
    if piece.kind is BlockKind.PARAGRAPH:
        is_line = _is_short_text(piece) or _is_name_and_life(piece.text)
        return piece.tag == TITLE_OF_TABLE or is_line
    if piece.kind is BlockKind.LIST_ITEM and len(piece.text) < _SHORT:
        return piece.value > 0 and (bool(piece.label) or not iso_date(piece.text))
    return piece.kind not in (BlockKind.RULE, BlockKind.PROMO) and piece.value >= 0
