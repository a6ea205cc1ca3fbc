"""Classifies single paragraphs of a plain text: credits, headings, list items, promotion.

Only paragraphs that may be special, by their length and their first and last characters, are
examined one by one.
"""

from collections.abc import Iterator, Sequence

from reader.model.article import BlockKind
from reader.parsing.lines import promo_lines
from reader.parsing.lines.bylines import letter_width
from reader.parsing.lines.picture_credits import (
    BRACKETED_CREDIT_STARTS,
    OTHER_SCRIPTS,
    credit_start,
    names_person_and_agency,
    says_who_is_shown,
)
from reader.parsing.plain_text import marked_lines
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.plain_text.paged_text import hanging_heading_level
from reader.parsing.plain_text.plain_page import Page
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import contains_any

with later(globals()):
    from reader.parsing.lines import contents_titles, heading_lines, page_tops, superscripts
    from reader.parsing.plain_text import dash_speech, list_levels, mailing_lines


_SHORT = 100  # characters; every paragraph shorter than this is examined
_SENTENCE = 50  # characters; a shorter paragraph may be an item
_ENLARGE = "view image in fullscreen"  # below what a picture shows, above its caption
_MARKER = 8  # characters in which a hyphen with its indent ends
_MOST_TITLE_WORDS = 6  # between stars or dashes
_FARTHEST_HEADING = 400  # paragraphs between two headings with consecutive letters
_LETTERS = "ABCDEFGH"
_LABELLED = lazily(
    r"(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|(?:\d{1,2}|[IVXL]{1,6}|[A-H])[.)])\s+[^\W\d_a-z]"
)
_CONTENTS_ENTRY = lazily(r"(\S.{0,80}?[^\W\d_][.?!]?)[ \t]{3,}(?:\d{1,4}|[ivxlc]{1,6})")
_LINES_TO_ENTRY = 2  # of a table of contents, from the one above it or the title
_LONGEST_INNER_LIST = 12  # paragraphs of a list inside an item
_PARAGRAPHS_BELOW = 3  # inside an item; `plain_start` does not know more
_QUOTED_OWNER = 80  # characters of a credit with the name of a paper
_MOST_BETWEEN = 3  # paragraphs between a heading and the prose above it
_TAIL = 10  # paragraphs at the end that may be promotion
_SPECIAL_STARTS = marked_lines.OPENERS - {"a", "i", "v", "x", "I", "V", "X"}
_STOPS = frozenset(".!?")
_NOT_AT_TITLE_END = frozenset(".!,;:。！，；：、।")
PROSE_ENDS = frozenset('.!?…。！？:;,"”’»」』')
_WIRE_COPY_ENDS = frozenset({  # between dashes, stars, brackets
    "more", "30", "0", "ends", "end", "конец", "кінець", "koniec", "終わり", "おわり", "終", "完",
    "了", "끝",
})  # fmt: skip
_END_SIGNS = {"(": ")", "（": "）", "[": "]", **{sign: sign for sign in "-–—*#"}}
_LONGEST_END = 12  # characters
_END_OF_RELEASE = "ENDS"  # above the notes to editors
_MAILING_TAIL = 1200  # characters at the end in which a mailing says how to unsubscribe
MAILING_SIGNS = (
    "nsubscribe", "NSUBSCRIBE", "bmelde", "bbestell", "bonner", "sinscri", "de baja",
    "suscripción", "isiscri", "iscrizione", "itschrijven", "fmeld", "nscrição", "escadastr",
    "prenumer", "eld deg av", "ypisz", "your preferences", "mail preferences",
)  # fmt: skip
_SECTION_KINDS = frozenset({  # between the paragraphs of a section
    BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.TABLE_ROW, BlockKind.CODE, BlockKind.RULE,
})  # fmt: skip
_PROSE_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.BYLINE)


def find_promotion(page: Page) -> None:
    """Note promotion at the end of a text, and the footer of a newsletter."""
    if contains_any("\n".join(page.texts[-_TAIL:])[-_MAILING_TAIL:], MAILING_SIGNS):
        mailing_lines.fold_mailing_lines(page)
    _fold_other_articles(page)
    is_page = "byline" in page.fields or "published" in page.fields
    for index in range(len(page.texts) - 1, max(0, len(page.texts) - _TAIL), -1):
        text = page.texts[index]
        if index in page.known:
            continue
        is_buttons = is_page and len(text) < _SHORT and _are_buttons(page, index)
        if is_buttons or promo_lines.is_promo(text.strip(), at_end=True):
            page.known[index] = (Shape(BlockKind.PROMO, text),)
        elif not marked_lines.is_rule(text):
            break


def _are_buttons(page: Page, index: int) -> bool:
    """Whether the lines of a paragraph are buttons, or how often that above them was used."""
    text = page.texts[index].strip()
    if text.isdigit() and index:
        text = page.texts[index - 1].strip()
    return text[-1].isalnum() and all(map(page_tops.is_button, text.split("\n")))


def _fold_other_articles(page: Page) -> None:
    """Fold what is below a label such as "More on this story" at the end, if it is only titles.

    So are short lines below a notice of copyright.
    """
    size = len(page.texts)
    first = next((at for at, text in enumerate(page.texts) if letter_width(text) >= _SHORT), size)
    for index in range(max(first + 1, size - _TAIL), size):
        below = range(index + 1, size)
        label, _, lines = page.texts[index].strip().partition("\n")
        if not promo_lines.heads_other_articles(label):
            continue
        titles = [page.texts[at].strip() for at in below if at not in page.known]
        if (not lines or _may_be_titles(lines)) and all(map(_may_be_titles, titles)):
            for at in (index, *below):
                page.known.setdefault(at, (Shape(BlockKind.PROMO, page.texts[at]),))
            return


def _may_be_titles(text: str) -> bool:
    """Whether all lines of a paragraph are short, and none ends like a sentence."""
    return all(
        0 < len(line) < _SHORT and line[-1] not in _NOT_AT_TITLE_END for line in text.split("\n")
    )


def find_shapes(page: Page) -> None:
    """Note the kind of each remaining paragraph that may be more than prose."""
    texts = page.texts
    special = {index for index, text in enumerate(texts) if text[0] in _SPECIAL_STARTS}
    special |= {
        index
        for index, text in enumerate(texts)  # like `_may_end_in_credit`, without the call
        if text[-1] not in PROSE_ENDS
        and (
            text[-1] != ")"
            or (end := text[text.rfind("(") :])[1:3] in BRACKETED_CREDIT_STARTS
            or end[1:2] >= OTHER_SCRIPTS
            or "hoto" in end
            or "/" in end
        )
    }
    special |= {
        index for index, text in enumerate(texts) if text[-1] == "»" and _ends_in_quoted_owner(text)
    }
    special |= {
        index
        for index, size in enumerate(map(len, texts))
        if size < _SHORT
        and (promo_lines.may_be_promo(texts[index]) or heading_lines.may_be_heading(texts[index]))
    }
    for index in sorted(special):
        if index not in page.known:
            found = _blocks_of_line(page, index, texts[index])
            if found:
                page.known[index] = found
    if any(found[:1] and found[0].kind is BlockKind.LIST_ITEM for found in page.known.values()):
        list_levels.nest_items(page)
    if any("- " in page.texts[index][:_MARKER] for index in page.known):
        dash_speech.restore_dash_speech(page)


def _blocks_of_line(page: Page, index: int, text: str) -> Sequence[Shape]:
    """Return the blocks of a one-line paragraph; empty for prose."""
    if page.is_book and text.startswith("[Illustration"):
        described = text[13:].strip(" :[]\n")
        kind = BlockKind.CAPTION if described else BlockKind.RULE
        return (Shape(kind, " ".join(described.split())),)
    if "\n" in text:
        return _blocks_of_lines(page, index, text)
    if "   " in text and (entry := _contents_entry(page, index)):
        return (entry,)
    if text[0] in marked_lines.OPENERS:
        marked = _marked_block(page, index, text)
        if marked:
            return marked
    if text.strip() == _END_OF_RELEASE:
        return (Shape(BlockKind.RULE, text),)
    may_end_in_credit = _may_end_in_credit(text)
    credit = credit_start(text) if may_end_in_credit else None
    if credit == 0:
        return (Shape(BlockKind.CREDIT, text),)
    if credit and not (index + 1 == len(page.texts) and names_person_and_agency(text[credit:])):
        return Shape(BlockKind.CAPTION, text[:credit]), Shape(BlockKind.CREDIT, text[credit:])
    if len(text) >= _SHORT:
        return ()
    if may_end_in_credit and says_who_is_shown(text):
        return (Shape(BlockKind.CAPTION, text),)
    if promo_lines.is_promo(text, at_end=False):
        return (Shape(BlockKind.PROMO, text),)
    hangs = index > page.start and page.columns_before(index) < page.indent
    level = hanging_heading_level(text, page.indent) if hangs else 0
    level = level or _heading_level(page, index, text.strip())
    return (Shape(BlockKind.HEADING, text.strip(), level),) if level else ()


def _blocks_of_lines(page: Page, index: int, text: str) -> Sequence[Shape]:
    """Return the blocks of lines that a copied page has in its text; empty for others.

    They are titles of other articles below a label, or a picture with a button.
    """
    label, *lines = text.split("\n")
    is_labelled = promo_lines.is_above_titles(label)
    if not is_labelled and index and promo_lines.is_above_titles(page.texts[index - 1].strip()):
        is_labelled = _may_be_titles(label)
    if is_labelled and all(map(_may_be_titles, lines)):
        return (Shape(BlockKind.PROMO, text),)
    at = next((at for at, line in enumerate(lines) if line.lower() == _ENLARGE), len(lines))
    caption = " ".join(lines[at + 1 :])
    if not (credit := credit_start(caption) if caption else None):
        return ()
    return (
        Shape(BlockKind.PROMO, " · ".join((label, *lines[: at + 1]))),
        Shape(BlockKind.CAPTION, caption[:credit]),
        Shape(BlockKind.CREDIT, caption[credit:]),
    )


def _contents_entry(page: Page, index: int) -> Shape | None:
    """Return an entry of a table of contents without its page; None if it may be something else.

    It is below the title of the table or another entry, with no more than one line between them:
    names before points, goods before prices and the like keep their numbers.
    """
    found = _CONTENTS_ENTRY.fullmatch(page.texts[index][:_SHORT].strip())
    above = range(max(0, index - _LINES_TO_ENTRY), index)
    if found is None or not any(_is_of_contents(page, each) for each in above):
        return None
    label, length = marked_lines.parse_list_marker(found[1]) or ("", 0)
    return Shape(BlockKind.LIST_ITEM, found[1][length:], 1, label)


def _is_of_contents(page: Page, index: int) -> bool:
    """Whether a paragraph is the title of a table of contents, or an entry below it."""
    text = page.texts[index][:_SHORT].strip()
    if text.rstrip(".:").lower() in contents_titles.CONTENTS_TITLES:
        return True
    known = page.known.get(index)
    is_item = known is not None and known[0].kind is BlockKind.LIST_ITEM
    return is_item and _CONTENTS_ENTRY.fullmatch(text) is not None


def _heading_level(page: Page, index: int, text: str) -> int:
    if heading_lines.is_quoted_title(text) and page.is_dialogue():
        return 0
    before = _prose_at(page, _index_above(page, index), -1) if index else ""
    after = _prose_at(page, index + 1, 0) or ""
    above_heading = _is_labelled(after) and (text.isupper() or _is_labelled(text))
    if above_heading or (text.isupper() and _is_in_capitals(after)):
        after = _prose_at(page, index + 2, 0) or ""  # below a heading of the next level
        before = None if before and before[-1] in _STOPS else before
    if not after and heading_lines.is_generic_heading(text) and _is_above_list(page, index):
        return 2
    above = page.known.get(index - 1)
    below_section = above is not None and above[-1].kind in _SECTION_KINDS
    if (
        above
        and above[-1].kind is BlockKind.HEADING
        and heading_lines.is_title_of_part(text, above[-1].text)
    ):
        return above[-1].level + 1
    if text[0] in _LETTERS and after and _is_labelled(text):
        lettered = _lettered_level(page, index, text)
        if lettered or above_heading or (before and len(before) < _SHORT):
            return lettered  # below a greeting, and right above another one, is a name
    if (
        text[0].isdecimal()
        and len(after) >= _SHORT
        and (counted := _counted_level(page, index, text))
    ):
        return counted
    level = _book_level(page, index, text) if page.is_book else 0
    level = level or heading_lines.heading_level(text, before, after, below_section=below_section)
    return (level and _level_of_other_part(page, index, text)) or level


def _is_in_capitals(line: str) -> bool:
    """Whether a line may be a heading in capitals, below another one: QUESTIONS / FERRIES."""
    return line.isupper() and len(line) < _SHORT and line[-1] not in PROSE_ENDS and "\n" not in line


def _is_above_list(page: Page, index: int) -> bool:
    """Whether a list is right below a line."""
    below = page.known.get(index + 1)
    return below is not None and below[0].kind is BlockKind.LIST_ITEM


def _level_of_other_part(page: Page, index: int, text: str) -> int:
    """Return the level of the last part above that is called like "Section 2"; 0 if none is."""
    if not heading_lines.part_kind(text):
        return 0
    return _level_of_heading_above(page, index, text.partition(" ")[0] + " ")


def _is_labelled(line: str) -> bool:
    """Whether a line may be the heading of a part with a number or letter."""
    line = line.strip()
    is_line = 0 < len(line) < _SHORT and line[-1] not in PROSE_ENDS and "\n" not in line
    return is_line and _LABELLED.match(line) is not None


def _lettered_level(page: Page, index: int, text: str) -> int:
    """Return the level of the heading "A. Title" below another heading, or of those after it."""
    if text[0] == _LETTERS[0]:
        above = page.known.get(index - 1, ())
        return above[-1].level + 1 if above and above[-1].kind is BlockKind.HEADING else 0
    return _level_of_heading_above(page, index, chr(ord(text[0]) - 1) + text[1])


def _counted_level(page: Page, index: int, text: str) -> int:
    """Return the level of the heading "1 Introduction", as of a paper, or of those after it."""
    number, _, title = text.partition(" ")
    if not number.isdecimal() or not title[:1].isupper() or title[-1] in PROSE_ENDS:
        return 0
    if number == "1":
        return 2 if heading_lines.is_generic_heading(title) else 0
    return _level_of_heading_above(page, index, f"{int(number) - 1} ")


def _level_of_heading_above(page: Page, index: int, start: str) -> int:
    """Return the level of the last heading above a paragraph with such a beginning; 0 if none."""
    for at in range(index - 1, max(-1, index - _FARTHEST_HEADING), -1):
        found = page.known.get(at, ())
        if found and found[0].kind is BlockKind.HEADING and found[0].text.startswith(start):
            return found[0].level
    return 0


def _book_level(page: Page, index: int, text: str) -> int:
    """Return the level of a book's chapter heading: a number alone, or capitals right below one."""
    if index + 1 == len(page.texts):
        return 0
    if heading_lines.is_roman(text) or heading_lines.is_generic_heading(text):
        return 2
    last = page.known.get(index - 1, ())[-1:]
    numbered = last and last[0].kind is BlockKind.HEADING and heading_lines.is_roman(last[0].text)
    return 3 if numbered and text.isupper() else 0


def _index_above(page: Page, index: int) -> int:
    """Return the index of the paragraph above another one, past what a page shows in between.

    That is a captioned picture, an advertisement or the title of another article; below a label
    alone is such a title, and below a credit alone a caption.
    """
    above = index - 1
    for at in range(above, max(above - _MOST_BETWEEN, 0), -1):
        shapes = page.known.get(at)
        if not shapes:
            return at
        kinds = [shape.kind for shape in shapes]
        is_closed = kinds[0] is BlockKind.PROMO and promo_lines.is_whole_promo(page.texts[at])
        if not is_closed and kinds != [BlockKind.CAPTION, BlockKind.CREDIT]:
            break
    return above


def _prose_at(page: Page, index: int, end: int) -> str | None:
    """Return the prose at `index`, the first (0) or last (-1) block of several; else None."""
    if not 0 <= index < len(page.texts):
        return None
    known = page.known.get(index)
    if known:
        return known[end].text if known[end].kind in _PROSE_KINDS else None
    return page.texts[index]


def _marked_block(page: Page, index: int, text: str) -> Sequence[Shape]:
    """Return the block of a line that begins with a bullet, number, quotation mark or indent."""
    bare = text.strip()
    if marked_lines.is_rule(text) or _ends_copy(bare):
        return (Shape(BlockKind.RULE, bare),)
    if bare.startswith(marked_lines.QUOTE_MARKS):
        level, quoted = marked_lines.quoted_text(text)
        level = min(level, marked_lines.MAX_LEVEL)
        return (Shape(BlockKind.QUOTATION, quoted, level),) if quoted.strip() else ()
    if bare[0] in "#=" and (marked := heading_lines.marked_heading(bare)):
        return (Shape(BlockKind.HEADING, *marked),)
    if bare[0] in "*-~" and (framed := heading_lines.framed_title(bare)):
        below = _prose_at(page, index + 1, 0) or ""
        if bare.startswith("- "):  # by an agency
            is_title = len(below) > _SENTENCE and below[-1] in PROSE_ENDS
        else:
            is_title = _is_short_title(framed) and index + 1 < len(page.texts)
        if is_title or heading_lines.heading_level(framed, None, below, below_section=True):
            return (Shape(BlockKind.HEADING, framed, 2),)
    note = marked_lines.parse_footnote(bare)
    if note and _is_referred_to(page, index, _mark_of(bare, note[0])):
        return (Shape(BlockKind.FOOTNOTE, note[1], 0, note[0]),)
    if marked_lines.is_code([text]):
        return (Shape(BlockKind.CODE, text),)
    item = marked_lines.parse_list_marker(text)
    if item and _is_item(page, index, item[0]):
        return (Shape(BlockKind.LIST_ITEM, text[item[1] :], 1, item[0]),)
    return ()


def _mark_of(footnote: str, label: str) -> str:
    """Return the mark in the text that refers to a footnote."""
    if footnote[0] == "[":
        return f"[{label}]"
    return superscripts.raised_number(label)


def _is_referred_to(page: Page, index: int, mark: str) -> bool:
    """Whether the mark of a footnote stands behind other text in a paragraph above it."""
    return any(mark in other[1:] for other in page.texts[max(0, index - 400) : index])


def _ends_copy(text: str) -> bool:
    """Whether a line only says that the copy of an agency or a release ends, or goes on."""
    if len(text) > _LONGEST_END or text[-1] not in _END_SIGNS.get(text[0], ""):
        return False
    word = text.strip("-–—*#()（）[] ").lower()
    return word in _WIRE_COPY_ENDS and not (text[0] in "([" and word.isdigit())


def _is_short_title(text: str) -> bool:
    """Whether words between stars or dashes may be a title, whatever stands below them."""
    return text[0].isupper() and text[-1] not in PROSE_ENDS and text.count(" ") < _MOST_TITLE_WORDS


def _is_item(page: Page, index: int, label: str) -> bool:
    """Whether a marker opens a list item: a number needs a neighbour that continues the count."""
    if not label:
        return True
    number = label.strip("().")
    if not number.isalnum():
        return False
    before, after = (
        (chr(ord(number) - 1), chr(ord(number) + 1))
        if number.isalpha()
        else (str(int(number) - 1), str(int(number) + 1))
    )
    text = page.texts[index].strip()
    apart = len(text) >= _SHORT or not _heading_level(page, index, text)
    near = {
        *_labels_near(page, range(index - 1, index - _LONGEST_INNER_LIST, -1), apart=apart),
        *_labels_near(page, range(index + 1, index + 1 + _PARAGRAPHS_BELOW), apart=apart),
    }
    above = page.known.get(index - 1, ())
    if len(above) > 1 and above[-1].kind is BlockKind.LIST_ITEM and above[-1].label:
        return above[-1].label.strip("().") == before or before in near
    return before in near or after in near


def _labels_near(page: Page, places: range, *, apart: bool) -> Iterator[str]:
    """Yield the labels of paragraphs, up to one that is neither an item nor inside one.

    Paragraphs inside items are only passed over if items may stand `apart`: below headings with
    numbers, the text of whole sections may be indented as well.
    """
    for at in places:
        label = _label_at(page, at)
        is_text = 0 <= at < len(page.texts)
        if label:
            yield label
        elif not (apart and is_text and page.columns_before(at) > page.indent):
            return


def _label_at(page: Page, index: int) -> str:
    """Return the label with which a paragraph begins, without its brackets; empty if none."""
    mark = 0 <= index < len(page.texts) and marked_lines.parse_list_marker(page.texts[index])
    return mark[0].strip("().") if mark else ""


def _may_end_in_credit(text: str) -> bool:
    """Whether a paragraph may end in a credit; most parentheses there are none."""
    if text[-1] == ")":
        end = text[text.rfind("(") :]
        may_begin = end[1:3] in BRACKETED_CREDIT_STARTS or end[1:2] >= OTHER_SCRIPTS
        return may_begin or "hoto" in end or "/" in end
    return text[-1] not in PROSE_ENDS or _ends_in_quoted_owner(text)


def _ends_in_quoted_owner(text: str) -> bool:
    """Whether a paragraph may end in a credit such as: Фото: Ида Лунд / «Курьер»."""
    return text[-1] == "»" and ("ото: " in (end := text[-_QUOTED_OWNER:]) or "вітлина: " in end)
