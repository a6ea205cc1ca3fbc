"""The head of the article: the headline to show, and lines that repeat it, the byline or the date.

Titles are written for search engines and social networks, headlines for readers.
"""

from collections.abc import Callable, Iterator
from itertools import islice, pairwise, takewhile

from reader.model.article import BlockKind, Meta
from reader.parsing.builder import CONTINUED
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.html.furniture.article_top import (
    has_two_dates,
    is_body_text,
    is_trail,
    looks_like,
    says_more_than_title,
)
from reader.parsing.html.metadata.bylines import byline_in_line, clean_name, names_in_line
from reader.parsing.html.pieces.piece import WORDS_OF_PICTURE, Piece, WalkedPage
from reader.parsing.lines.bylines import CONJUNCTIONS, wide_letters
from reader.parsing.lines.likeness import comparison_key, is_similar
from reader.parsing.lines.written_dates import DATE_LENGTH, bare_date, with_day_first
from reader.text.word_sets import word_set

_MOST_HEADINGS = 8  # first-level headings examined
_LONGEST = 300  # characters
_LONGEST_HEADING = 170  # characters of a heading that is a sentence
_PROSE = 160  # characters of sentences that a page marks as a heading
_LONGEST_LABEL = 12
_RELATED_SHARE = 0.3  # share of common letter triples that indicates a headline of the same story
_SAME_SHARE = 0.6  # share that indicates the title with other words around
_KICKER_ENDS = ("!", "?", ".", ":", "…", ")")
_SPACES_OF_STANDFIRST = 3
_SENTENCE_ENDS = (".", "!", "?", "…")
_WIDE_SENTENCE_ENDS = frozenset("。！？")
_LONGEST_ABBREVIATION = 5  # characters, such as "Gov." and "U.S."
_SPACES_OF_SECTION = 2  # in the name of a section
_PHRASE = 2  # spaces; a shorter title may be the name of what a page of a manual describes
_LINKED_SHARE = 0.8
_NEAR_TOP = 400  # pieces of the page examined
_BEGINNING = 3  # pieces of the article in which a headline may be repeated, even among text
_LONGEST_BYLINE = 120  # characters
_LONGEST_ROLE = 60  # characters
_NAME_AND_ROLE = 2  # pieces
_MENU_BARS = 3  # vertical bars in a menu of the site
_MOST_BEFORE = 3  # words before a name in a byline
_AFTER_AUTHORS = word_set("""
    with mit avec con com in at from for of aus für im bei à au aux de du dans pour en para por da
    di do per van voor för på fra""") | frozenset(CONJUNCTIONS.split("|"))
"""Words that may follow a name in a byline, before another one, a place or a paper."""
_INITIALS = 3  # letters
_LINE_KINDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.PROMO}
)
_REPORTED_FROM = ("Reporting from ", "Reported from ")
_FIRST_PIECES = 10  # pieces
_MOST_BESIDE_NAME = 12  # letters beside a name
_MANY_LOGOS = 3
_PORTRAITS_NEAR_TOP = 10  # pieces


def printed_headline(
    root: Element, walked: list[Piece], pieces: list[Piece], title: str, around: str
) -> str:
    """Return the headline to show: the one that the page prints, else `title`.

    That is what the page marks up as headline; else its only first-level heading, if that heads
    the text or shares words with the title. If the title is printed, it is the headline.

    Args:
        root: The page.
        walked: All its pieces.
        pieces: Those of the article.
        title: The title of the article, as the page declares it.
        around: The title element and site name; the name of the outlet is not a headline.
    """
    key, outlet = comparison_key(title), comparison_key(around)
    above = {comparison_key(line.text): line for line in _lines_above(walked, pieces)}
    if key in above or _title_lines(title, list(above)):
        return title
    marked = _marked_headline(root)
    if marked:
        return marked
    candidates = _headline_candidates(above, key, outlet)
    if len(candidates) != 1:
        return title
    ((line_key, line),) = candidates.items()
    label, colon, rest = line.text.partition(":")
    if colon and comparison_key(rest) == key and len(label) <= _LONGEST_LABEL:
        return title  # with a label such as "Title:" before it
    begins_article = any(line is piece for piece in pieces)
    if begins_article and len(key) > _LONGEST_LABEL and _other_heading_contains(key, line, walked):
        return title  # with a date before it
    is_related = is_similar(line_key, key, _RELATED_SHARE)
    if not is_related and any(is_trail(each, key) for each in above.values()):
        return title  # the heading names the section to which the trail leads
    text = " ".join(line.text.split())
    kicker = text.removesuffix(title)
    is_glued = kicker[-1:].isalnum() or kicker.endswith(_KICKER_ENDS)
    if kicker != text and (is_glued or title.count(" ") >= _PHRASE):
        return title  # a kicker on its own line, separated by styling only
    return text if begins_article or is_related else title


def _other_heading_contains(key: str, line: Piece, walked: list[Piece]) -> bool:
    """Whether a heading other than `line` near the top of the page contains the title."""
    return any(
        piece is not line and piece.kind is BlockKind.HEADING and key in comparison_key(piece.text)
        for piece in islice(walked, _NEAR_TOP)
    )


def _headline_candidates(above: dict[str, Piece], key: str, outlet: str) -> dict[str, Piece]:
    """Return the headings above the text that can be the headline, by their comparison keys.

    Args:
        above: The lines above the text, by their comparison keys.
        key: The comparison key of the title.
        outlet: That of the title element and the name of the site.
    """
    headings = [line for line in above.values() if line.kind is BlockKind.HEADING]
    highest = min((line.level for line in headings), default=1)
    candidates = {
        line_key: line
        for line_key, line in above.items()
        if line.kind is BlockKind.HEADING
        and (line.level == 1 or (line.level == highest and _is_version_of(line_key, key)))
        and (line_key in key or line_key not in outlet or line_key.startswith(key))
        and line.link_share < _LINKED_SHARE  # the name of a site links to its front page
        and not (len(line.text) > _PROSE and ". " in line.text)
    }
    if len(candidates) > 1:
        return {
            line_key: line
            for line_key, line in candidates.items()
            if is_similar(line_key, key, _SAME_SHARE)
        }
    if any(
        line.text.count(" ") > _SPACES_OF_SECTION and is_similar(line_key, key, _RELATED_SHARE)
        for line_key, line in candidates.items()
    ):
        return candidates
    versions = {  # below the name of the section, which is of first level
        line_key: line
        for line_key, line in above.items()
        if line.kind is BlockKind.HEADING
        and 2 * len(line_key) > len(key)
        and not line.link_chars
        and is_similar(line_key, key, _SAME_SHARE)
    }
    return versions if candidates and len(versions) == 1 else candidates


def _is_version_of(key: str, title_key: str) -> bool:
    """Whether a heading has most letters of the title, or continues it, by their keys."""
    continues = len(title_key) > _LONGEST_LABEL and key.startswith(title_key)
    return continues or is_similar(key, title_key, _SAME_SHARE)


def _title_lines(title: str, lines: list[str]) -> tuple[str, str] | None:
    """Return two consecutive lines that together are the title: a number, and a name."""
    key = comparison_key(title)
    return next((pair for pair in pairwise(lines) if key and "".join(pair) == key), None)


def _lines_above(walked: list[Piece], pieces: list[Piece]) -> Iterator[Piece]:
    """Yield the lines of the page before the text of the article."""
    first = next((piece.text for piece in pieces if is_body_text(piece)), None)
    for piece in islice(walked, _NEAR_TOP):
        if first is not None and piece.text.endswith(first):  # its dateline has been split off
            return
        if piece.text and len(piece.text) <= _LONGEST and piece.kind is not BlockKind.IMAGE:
            yield piece


def _marked_headline(root: Element) -> str:
    """Return the only first-level heading that the page marks up as its headline; else empty."""
    texts = {
        text_of(heading, _LONGEST + 1)
        for heading in islice(root.iter("h1"), _MOST_HEADINGS)
        if "headline" in (heading.get("itemprop") or "").split()
    }
    text = texts.pop() if len(texts) == 1 else ""
    return text if comparison_key(text) and len(text) <= _LONGEST else ""


def without_headline(pieces: list[Piece], headline: str) -> list[Piece]:
    """Return the pieces without headings at the beginning that repeat `headline`."""
    first = next((at for at, piece in enumerate(pieces) if is_body_text(piece)), len(pieces))
    headings = [
        comparison_key(piece.text) for piece in pieces[:first] if piece.kind is BlockKind.HEADING
    ]
    key = comparison_key(headline)
    keys = {key, *(_title_lines(headline, headings) or ())}
    if len(key) > _LONGEST_LABEL:
        keys |= {each for each in headings if each.endswith(key)}  # after a kicker
    return [
        piece
        for at, piece in enumerate(pieces)
        if at >= max(first, _BEGINNING)
        or piece.kind is not BlockKind.HEADING
        or comparison_key(piece.text) not in keys
    ]


def level_headings(pieces: list[Piece]) -> None:
    """Move all headings one level down if one has level 1, which is the headline's level.

    A long sentence marked up as a heading becomes a paragraph: it is a standfirst or a claim.
    """
    _unmark_standfirst(pieces)
    for piece in pieces:
        long = piece.kind is BlockKind.HEADING and len(piece.text) > _LONGEST_HEADING
        if long and ends_sentence(piece.text) and not piece.link_chars:
            piece.change_kind(BlockKind.PARAGRAPH)
    headings = [piece for piece in pieces if piece.kind is BlockKind.HEADING]
    if any(piece.level == 1 for piece in headings):
        for piece in headings:
            piece.level = min(6, piece.level + 1)


def _unmark_standfirst(pieces: list[Piece]) -> None:
    """Turn the standfirst into a paragraph if it is marked up as a heading, but heads nothing.

    One sentence that is the only heading of the article, or above all others, heads all its text.
    What pages call by the name of their standfirst again and again heads sections; and if only its
    place tells, it must say more than such headings do.
    """
    for at, (piece, after) in enumerate(pairwise(islice(pieces, _FIRST_PIECES))):
        if is_body_text(piece):
            return
        is_heading = piece.kind is BlockKind.HEADING and piece.in_standfirst
        if not is_heading or after.in_standfirst or after.kind is BlockKind.LIST_ITEM:
            continue
        below = [each for each in islice(pieces, at + 1, None) if each.kind is BlockKind.HEADING]
        heads_all = all(each.level > piece.level for each in below)
        if heads_all and not _has_several_sentences(piece.text):
            return
        others = [each for each in below if each.level == piece.level]
        is_named = not piece.confirmed and piece.text.count(" ") >= _SPACES_OF_STANDFIRST
        recurs = any(each.in_standfirst for each in others)
        if (is_named and not recurs) or _is_only_statement(piece.text, others):
            piece.change_kind(BlockKind.PARAGRAPH)
        return


def _has_several_sentences(line: str) -> bool:
    """Whether a sentence ends before the end of a line; "Mr. Marsh" and "9 a.m." are in one."""
    if not _WIDE_SENTENCE_ENDS.isdisjoint(line[:-1]):
        return True
    return any(
        word.rstrip("”’\"'").endswith(_SENTENCE_ENDS)
        and not (word[0].isupper() and len(word) <= _LONGEST_ABBREVIATION)
        and not after[0].islower()
        for word, after in pairwise(line.split())
    )


def _is_only_statement(line: str, others: list[Piece]) -> bool:
    """Whether a line says more than a title, and looks like none of the other headings."""
    return says_more_than_title(line) and not any(looks_like(line, each.text) for each in others)


def printed_byline(walked: WalkedPage, pieces: list[Piece], meta: Meta) -> str:
    """Return the printed byline, if it is before the text; else empty."""
    if not meta.byline:
        return ""
    first = next(
        (
            piece
            for piece in pieces
            if len(piece.text) > _LONGEST_BYLINE
            and not piece.in_standfirst
            and piece.kind not in (BlockKind.CAPTION, BlockKind.IMAGE, BlockKind.HEADING)
        ),
        None,
    )
    key = comparison_key(meta.byline.split(",")[0])
    titles = {comparison_key(meta.title), comparison_key(meta.site)}
    in_title = ""
    is_below = False  # the text, whose paragraphs may all be short in East Asian scripts
    for at, piece in enumerate(islice(walked.pieces, 400)):
        if piece is first:
            break
        is_below = is_below or (at > 0 and walked.pieces[at - 1] in pieces[-1:])
        text = piece.text
        is_short_text = piece.kind is not BlockKind.IMAGE and len(text) <= _LONGEST_BYLINE
        if is_short_text and key in comparison_key(text):
            if is_below and wide_letters(text) and not _names(text, key, meta.language):
                continue  # a sentence on who made the site
            if comparison_key(text) in titles:
                in_title = meta.byline
                continue
            is_menu = text.count(" | ") >= _MENU_BARS  # the menu of a site
            is_in_text = is_below or piece in pieces
            if is_in_text and _tells_about(meta.byline.split(",")[0], text):
                continue
            is_byline = (
                not _has_address(text)
                and not is_menu
                and _contains_whole_name(text, meta.byline.split(",")[0])
            )
            if not is_byline or _has_a_line_for_each(walked.pieces, at, meta.byline):
                return meta.byline
            return byline_in_line(text, meta.byline)
    return in_title


def _has_address(line: str) -> bool:
    """Whether a line has an e-mail address, perhaps as in archives: "ida at saltrey.example"."""
    words = line.split()
    is_spelled = any(word == "at" and "." in after[:-1] for word, after in pairwise(words))
    return "@" in line or is_spelled


def _tells_about(author: str, line: str) -> bool:
    """Whether a line is a sentence on what the author does, or what he or she says after a colon.

    Authors of interviews, and of what a company publishes, are also in their articles.
    """
    after = line.removeprefix(author)
    if after == line or not ends_sentence(line):
        return False
    first = next(iter(after.split()), "")
    is_verb = after.startswith(" ") and first.islower() and first not in _AFTER_AUTHORS
    return is_verb or (first == ":" and after.count(" ") > 1)


def _has_a_line_for_each(pieces: list[Piece], at: int, byline: str) -> bool:
    """Whether the pieces from `at` on name several authors, each on a line of its own."""
    names = byline.split(", ")
    return len(names) > 1 and [piece.text for piece in pieces[at : at + len(names)]] == names


def without_byline(pieces: list[Piece], meta: Meta) -> list[Piece]:
    """Return the pieces without the lines near their beginning that are only a byline.

    Such a line may also say where the authors were: "Reporting from Saltrey". Below a heading in
    the text, it is that of a later post by the same author. Below another term in a list, the name
    is a fact: who directed or decided something.
    """
    key = comparison_key(meta.byline)
    pieces = _without_portraits(pieces, key, comparison_key(meta.site))
    if len(key) <= _INITIALS:  # initials are at the end of a text
        key = ""
    end = min(_FIRST_PIECES, _second_section(pieces, key))
    lines = {
        at
        for at, piece in enumerate(pieces[:end])
        if piece.kind in _LINE_KINDS
        and len(piece.text) <= _LONGEST_BYLINE
        and not piece.text.endswith(":")  # a speaker label
        and (_says_where(piece.text) or (key and _names(piece.text, key, meta.language)))
    }
    fields = [at for at in lines if at and (pieces[at - 1].tag, pieces[at].tag) == ("dt", "dd")]
    if fields:
        from reader.parsing.html.metadata.labelled_authors import is_author_label

        of_author = {at for at in fields if is_author_label(pieces[at - 1].text)}
        lines -= {*fields} - of_author
        lines |= {at - 1 for at in of_author}
    lines |= {at + 1 for at in lines if _is_role_below(pieces[at : at + 2])}
    return [piece for at, piece in enumerate(pieces) if at not in lines]


def _is_role_below(line: list[Piece]) -> bool:
    """Whether a byline begins a list item that goes on with a few words: "reporter, Saltrey"."""
    kinds = {piece.kind for piece in line}
    if len(line) < _NAME_AND_ROLE or kinds != {BlockKind.LIST_ITEM} or line[1].label != CONTINUED:
        return False
    role = line[1]
    if role.tag in ("dt", "dd"):
        return False  # of a list of fields
    return len(role.text) <= _LONGEST_ROLE and not (
        role.link_chars or ends_sentence(role.text) or role.announces
    )


def _second_section(pieces: list[Piece], key: str) -> int:
    """Return the index of the first heading with prose above it; without one, of the end.

    A heading with the comparison key of the authors is their line.
    """
    prose = next((at for at, piece in enumerate(pieces) if is_body_text(piece)), len(pieces))
    headings = (
        at
        for at in range(prose, len(pieces))
        if pieces[at].kind is BlockKind.HEADING and comparison_key(pieces[at].text) != key
    )
    return next(headings, len(pieces))


def _names(line: str, key: str, language: str) -> bool:
    """Whether a line says nothing but the names that have this comparison key."""
    line_key = comparison_key(line)
    if key[:_INITIALS] not in line_key:
        return False
    if comparison_key(clean_name(line)) == key:
        return True
    return key in line_key and comparison_key(names_in_line(line, language[:2])) == key


def _says_where(line: str) -> bool:
    """Whether a line says only where an article was reported from."""
    return line.startswith(_REPORTED_FROM) and not line.endswith((".", ":"))


def without_date(pieces: list[Piece], meta: Meta) -> list[Piece]:
    """Return the pieces without the line near their beginning that is only the date, or two."""
    day, language = meta.published[:DATE_LENGTH], meta.language

    def is_date(text: str) -> bool:
        dated = bool(day) and bare_date(with_day_first(text, language))[:DATE_LENGTH] == day
        return dated or has_two_dates(text)

    return _without_first(pieces, is_date)


def without_line(pieces: list[Piece], line: str) -> list[Piece]:
    """Return the pieces without the line near their beginning shown as headline or byline."""
    return _without_first(pieces, lambda text: " ".join(text.split()) == line)


def _without_first(pieces: list[Piece], is_shown: Callable[[str], bool]) -> list[Piece]:
    """Return the pieces without the paragraphs near their beginning that are shown elsewhere."""
    first = [
        piece
        for piece in pieces[:_FIRST_PIECES]
        if piece.kind is not BlockKind.PARAGRAPH or piece.confirmed or not is_shown(piece.text)
    ]
    return first + pieces[_FIRST_PIECES:]


def without_headline_and_byline(pieces: list[Piece], headline: str, names: str) -> list[Piece]:
    """Return the pieces without the one near their beginning that is headline plus byline."""
    return [
        piece
        for at, piece in enumerate(pieces)
        if at >= _FIRST_PIECES
        or not piece.text.startswith(f"{headline}\n")
        or names not in piece.text
        or len(piece.text) > len(headline) + _LONGEST_BYLINE
    ]


def _contains_whole_name(line: str, name: str) -> bool:
    """Whether `name` occurs in `line` as whole words, after at most three words or a date."""
    at = line.find(name)
    before = line[: max(0, at)].split()
    if len(before) > _MOST_BEFORE and not any(map(str.isdigit, line[:at])):
        return False
    if line[: max(0, at)].endswith(":"):  # a label, set apart by styling only
        return False
    around = line[max(0, at - 1) : at] + line[at + len(name) : at + len(name) + 1]
    return at >= 0 and "[" not in around and not any(map(str.isalnum, around))


def _without_portraits(pieces: list[Piece], author: str, site: str) -> list[Piece]:
    """Return the pieces without portraits of the author, and without repeated site logos.

    The alternative text of such a picture is only the name, perhaps with a word or two, and a
    portrait has no caption below it, except the name.

    Args:
        pieces: Those of the article; portraits are among the first ones.
        author: The letters of the names of the authors; may be empty.
        site: The letters of the name of the site; may be empty.
    """
    logos = list(takewhile(lambda piece: _shows_only_name(piece, site), pieces)) if site else []
    kept = [] if len(logos) >= _MANY_LOGOS else logos
    rest = pieces[len(logos) :]
    for piece, after in pairwise(rest[: _PORTRAITS_NEAR_TOP + 1]):
        has_caption = after.kind in WORDS_OF_PICTURE
        below = after if piece.kind is BlockKind.IMAGE else piece
        if author and _is_byline_of_portrait(below, author):
            continue
        if has_caption or not author or not _shows_only_name(piece, author):
            kept.append(piece)
    return kept + rest[min(_PORTRAITS_NEAR_TOP, max(0, len(rest) - 1)) :]


def _is_byline_of_portrait(piece: Piece, author: str) -> bool:
    """Whether a caption is only the byline (given as letters), perhaps with the date."""
    if piece.kind is not BlockKind.CAPTION or len(piece.text) > _LONGEST_BYLINE:
        return False
    return comparison_key(clean_name(piece.text)) == author


def _shows_only_name(picture: Piece, name: str) -> bool:
    """Whether the alternative text of a picture is a name (given as letters) and little more."""
    if picture.kind is not BlockKind.IMAGE:
        return False
    key = comparison_key(picture.text)
    return name in key and len(key) - len(name) <= _MOST_BESIDE_NAME
