"""Structure drawn with characters: lists, quotations, tables, underlined headings, code."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from reader.model.article import BlockKind
from reader.parsing.lines.chunks import indent_of
from reader.parsing.lines.joined_lines import join_lines
from reader.parsing.lines.line_widths import cell_width, first_word_width
from reader.parsing.lines.paragraphs import is_indented, paragraphs_of
from reader.parsing.lines.wrapping import is_filled
from reader.parsing.plain_text.marked_lines import (
    MAX_LEVEL,
    OPENERS,
    QUOTE_MARKS,
    Shape,
    is_code,
    is_rule,
    parse_list_marker,
    quoted_text,
)
from reader.startup.lazy_regex import MULTILINE, lazily

_WRAPPED = 20  # characters; a shorter line was broken on purpose

_BULLET_SIGNS = "●■◆❖❑➢➤►▶∙⁃"  # one alone may mark a heading
_SIGN_AT_START = lazily(rf"^([ \t]*)[{_BULLET_SIGNS}](?=[ \t])", MULTILINE)
_FEWEST_BELOW = 2  # lines below the title of an item
_FEWEST_LIST_INDENT = 2  # columns by which a list is indented from the text
_LONG_QUOTED = 50  # characters; a shorter quoted line was not wrapped by a mail program
_LONGEST_REMNANT = 30  # characters that wrapping cut off, unless they go on in lower case
_LONG_RULE = 20  # characters; a shorter rule may underline a line
_LONGEST_TERM = 60  # characters
_NOT_AT_TERM_END = ("", *'.,;:!?)”"')
_SENTENCE_ENDS = tuple(".!?…)")
_STOPS = tuple('.!?…"”»')
_COLONS = (":", "：")
_LONG_DASHES = ("– ", "— ")
_LEAST_DOTS = 4  # dot leaders before a page number, in a table of contents
_LONGEST_PAGE = 4  # digits
_MOST_TITLES = 200  # consecutive titles
_RULE_STARTS = frozenset("-*_=")
_RULE_PIECES = ("---", "***", "___", "===", "* *", "- -")
_GAP = lazily(r"\S {3,}(?=\S)")  # between the columns of a table
_PAIR = lazily(r"\w\w")  # of letters; a title set with spaces has none: T H E   L A M P
_UNDERLINE = lazily(r"[ \t]*([=\-~^*_\"`])\1{2,120}[ \t]*")
_PROMPT = lazily(  # of Python, before a statement
    r"[ \t]*>>> (?:(?:from [\w.]{1,80} )?import \w|[\w.\[\]'\"]{1,60}(?:, ?\w{1,40}){0,5} ?= ?\S"
    r"|[\w.]{1,80}\()"
)
_COLUMNS = lazily(r"\S {3,}\S")
_TABLE_LINE = lazily(r"[ \t]*[|+:][-=|+: \t]*")
_FRAME = lazily(  # top or bottom of drawn boxes
    r"[ \t]*\+(?:[-=]{1,100}\+){1,100}(?:[ \t]+\+[-=]{1,100}\+){0,20}[ \t]*"
)
_COLUMN_RULE = lazily(
    r"[ \t]*(?:={3,100}[ ]{1,40}){1,20}={3,100}|[ \t]*(?:-{3,100}[ ]{1,40}){1,20}-{3,100}"
)
_LINE_PIECES = ("─", "━", "═", "│", "┃", "║")
_EDGES = frozenset("┌╔┏╭╒╓├╠┣│║┃└╚┗╰╘╙")  # of drawn boxes and trees, on the left
_DASHES = lazily(r"-+")


_ARROW = lazily(r"--+>|<--+|==+>|<==+|\\--+|--+[+\\/]|\+--+")


def find_structure(chunk: str, width: int) -> list[Shape] | None:
    """Return the blocks of a chunk of several lines; None if it is ordinary prose.

    Args:
        chunk: Lines with no blank line between them.
        width: Wrapping width in cells; 0 if the text is not wrapped.
    """
    chunk = _with_bullets(chunk)
    lines = chunk.split("\n")
    if "://" in chunk and len(lines) > 3 and (boxed := _between_rules(lines, width)):
        return boxed
    if titled := _below_titles(lines, width):
        return titled
    ruled = len(lines) > 1 and lines[0][0] in _RULE_STARTS and is_rule(lines[0])
    if ruled and not any(map(is_rule, lines[1:])):  # more rules make a drawing or a table
        return [Shape(BlockKind.RULE, lines[0]), *_paragraphs("\n".join(lines[1:]), width)]
    if any(map(chunk.__contains__, _RULE_PIECES)) and (rule := _rule_below_prose(lines)):
        above, below = "\n".join(lines[:rule]), "\n".join(lines[rule + 1 :])
        shapes = find_structure(above, width) or _paragraphs(above, width)
        more = find_structure(below, width) or _paragraphs(below, width) if below else []
        return [*shapes, Shape(BlockKind.RULE, lines[rule].strip()), *more]
    if "+-" in chunk and _is_framed(lines):
        return [Shape(BlockKind.CODE, chunk)]
    if not chunk.isascii() and _is_drawn_with_lines(chunk, lines):
        return [Shape(BlockKind.CODE, chunk)]
    if ("===" in chunk or "---" in chunk) and sum(map(_is_column_rule, lines)) > 1:
        return [Shape(BlockKind.CODE, chunk)]
    if "---" in chunk and len(lines) > 2 and _is_column_rule(lines[1]):
        return list(_ruled_table(lines))
    if any(line[0] in OPENERS for line in lines):
        return _find_marked_structure(chunk, lines, width)
    if "...." in chunk and (contents := _contents_items(lines)):
        return contents
    if "\t" in chunk and all("\t" in line for line in lines):
        return list(_table(lines, "\t"))
    return [Shape(BlockKind.CODE, chunk)] if _is_columns(lines) else None


def _below_titles(lines: list[str], width: int) -> list[Shape]:
    """Return the underlined titles at the start of lines, and what is below; empty without any."""
    titles: list[Shape] = []
    while lines and len(titles) < _MOST_TITLES and (titled := _underlined(lines)):
        title, lines = titled
        titles.append(title)
    if not titles:
        return []
    rest = "\n".join(lines)
    more = lines and len(titles) < _MOST_TITLES
    return [*titles, *((more and find_structure(rest, width)) or _paragraphs(rest, width))]


def _with_bullets(chunk: str) -> str:
    """Return a chunk with bullets for letters, dashes or signs that are them on several lines."""
    if chunk.lstrip(" \t")[0] in _BULLET_SIGNS or (":\n" in chunk and not chunk.isascii()):
        written, count = _SIGN_AT_START.subn(r"\1•", chunk)
        chunk = written if count >= _FEWEST_BELOW else chunk
    for mark, begins in (("o", _begins_with_letter_o), ("--", _begins_with_dashes)):
        if f"{mark} " not in chunk:
            continue
        lines = chunk.split("\n")
        if sum(map(begins, lines)) >= _FEWEST_BELOW:
            chunk = "\n".join(
                line.replace(mark, "•", 1) if begins(line) else line for line in lines
            )
    return chunk


def _begins_with_dashes(line: str) -> bool:
    """Whether a line may be an item whose bullet is typed as two dashes."""
    return line.lstrip(" \t")[:3] == "-- "


def _begins_with_letter_o(line: str) -> bool:
    """Whether a line may be an item whose bullet is typed as the letter o."""
    bare = line.lstrip(" \t")
    return bare[:2] == "o " and bare[2:3].isupper()


def _find_marked_structure(chunk: str, lines: list[str], width: int) -> list[Shape] | None:
    """Return the blocks of a chunk in which a line begins with one of `OPENERS`; None for prose."""
    if lines[0].lstrip().startswith(QUOTE_MARKS):
        return list(_quotations(lines, width))
    start = _quotation_start(lines)
    if start:
        return [*_paragraphs("\n".join(lines[:start]), width), *_quotations(lines[start:], width)]
    if all(map(_is_in_table, lines)) and "|" in chunk:
        return list(_table(lines, "|"))
    if is_code(lines) or _is_drawing(lines):
        return [Shape(BlockKind.CODE, chunk)]
    if "...." in chunk and (contents := _contents_items(lines)):
        return contents
    if lines[0].lstrip()[:2] in _LONG_DASHES and (dashed := _after_long_dashes(lines, width)):
        return dashed
    if sum(parse_list_marker(line) is not None for line in lines) >= 1:
        items = _list_items(lines, width)
        if items:
            return items
    elif definitions := _definition_list(lines, width):
        return definitions
    if all(line.strip().count("\t") for line in lines):
        return list(_table(lines, "\t"))
    return [Shape(BlockKind.CODE, chunk)] if _is_columns(lines) else None


def _after_long_dashes(lines: list[str], width: int) -> list[Shape]:
    """Return what several long dashes begin: items if none is a sentence, else paragraphs.

    Speech begins so, and so do lists in some languages, where a full stop may end the last item
    alone; empty if dashes only begin lines by chance.
    """
    starts = _long_dashes(lines, width)
    groups = [lines[start:end] for start, end in pairwise([*starts, len(lines)])]
    if len(groups) < _FEWEST_BELOW:
        return []
    if any(group[-1].endswith(_STOPS) for group in groups[:-1]):
        bare = ("\n".join(map(str.strip, group)) for group in groups)
        return [shape for text in bare for shape in _paragraphs(text, width)]
    return [Shape(BlockKind.LIST_ITEM, " ".join(map(str.strip, group))[2:], 1) for group in groups]


def _long_dashes(lines: list[str], width: int) -> list[int]:
    """Return where lines begin with a long dash that no wrapping has put there."""
    return [
        at
        for at, line in enumerate(lines)
        if line.lstrip()[:2] in _LONG_DASHES
        and not (at and is_filled(lines[at - 1 : at + 1], width))
    ]


def _between_rules(lines: list[str], width: int) -> list[Shape]:
    """Return lines between two long rules that say where to find more; empty for any others."""
    first, *inside, last = lines
    if first != last or len(first) < _LONG_RULE or not is_rule(first):
        return []
    if any(map(is_rule, inside)) or any("   " in line.strip() for line in inside):
        return []
    rule, text = Shape(BlockKind.RULE, first.strip()), "\n".join(inside)
    return [rule, *(find_structure(text, width) or _paragraphs(text, width)), rule]


def _rule_below_prose(lines: list[str]) -> int:
    """Return the index of the only rule in prose: below a sentence, or a long one at the end.

    0 if there is none. Other short rules underline a line.
    """
    drawn = (at for at, line in enumerate(lines) if line.lstrip()[:1] in _RULE_STARTS)
    rules = [at for at in drawn if is_rule(lines[at])]
    if len(rules) != 1 or any(line.lstrip()[:1] in "|+" for line in lines):
        return 0
    at = rules[0]
    is_long = at == len(lines) - 1 and len(lines[at].strip()) >= _LONG_RULE
    return at if is_long or lines[at - 1].endswith(_STOPS) else 0


def _is_framed(lines: list[str]) -> bool:
    """Whether lines draw a box with more than a table in it, or boxes side by side."""
    frames = [found for line in lines if (found := _FRAME.fullmatch(line[:200]))]
    beside = any(" " in found.group().strip() for found in frames)
    return beside or (bool(frames) and not all(map(_is_in_table, lines)))


def _is_drawn_with_lines(chunk: str, lines: list[str]) -> bool:
    """Whether lines draw a box, or a tree below its root, with characters made for it."""
    if not any(map(chunk.__contains__, _LINE_PIECES)):
        return False
    edges = [line.lstrip()[:1] in _EDGES for line in lines]
    return edges[0] or sum(edges) * 2 > len(edges)


def _is_column_rule(line: str) -> bool:
    """Whether a line is ruled once for each column of a table."""
    may_be_rule = line.lstrip()[:3] in ("===", "---") and " " in line.strip()
    return may_be_rule and _COLUMN_RULE.fullmatch(line[:200]) is not None


def _is_in_table(line: str) -> bool:
    return line.lstrip()[:1] in ("|", "+")


def _is_drawing(lines: list[str]) -> bool:
    """Whether indented lines draw something with arrows, at places that matter."""
    indents = [indent_of(line) for line in lines]
    if min(indents) < _FEWEST_LIST_INDENT or not any(map(_ARROW.search, lines)):
        return False
    is_uneven = max(indents) - min(indents) > _FEWEST_LIST_INDENT
    return len(lines) > 1 and (is_uneven or any("   " in line.strip() for line in lines))


def _paragraphs(chunk: str, width: int) -> list[Shape]:
    return [Shape(BlockKind.PARAGRAPH, text) for text in paragraphs_of(chunk, width)]


def _underlined(lines: list[str]) -> tuple[Shape, list[str]] | None:
    """Return a title and the lines below it, if the second line underlines the first."""
    if len(lines) > 2 and _UNDERLINE.fullmatch(lines[0][:140]):
        if lines[2] == lines[0]:
            lines = lines[1:]  # a line above the title as well
        elif lines[3:4] == lines[:1] and not lines[2].rstrip().endswith("."):
            lines = [f"{lines[1].strip()} {lines[2].strip()}", *lines[3:]]
    if len(lines) < 2 or len(lines[0]) > 120 or is_rule(lines[0]):
        return None
    drawn = _UNDERLINE.fullmatch(lines[1][:140])
    title = lines[0].strip().removeprefix("** ")  # of a newsletter
    if drawn is None or len(lines[1].strip()) * 2 < len(title) or title.startswith((">", "|")):
        return None
    if indent_of(lines[1]) > indent_of(lines[0]) and len(title) > _LONGEST_TERM:
        return None  # a rule below a paragraph
    if len(_GAP.findall(title)) > 1 and _PAIR.search(title) is not None:
        return None  # the last row of a table
    level = 2 if drawn.group(1) in "=*" else 3
    return Shape(BlockKind.HEADING, title, level), lines[2:]


def _quotation_start(lines: list[str]) -> int:
    """Return where a quotation begins right below a text; 0 if none.

    Its line is below one ending in a colon, or the first of several lines with a mark.
    """
    marked = [line.startswith(QUOTE_MARKS) for line in lines]
    return next(
        (
            at
            for at in range(1, len(lines))
            if marked[at]
            and (lines[at - 1].rstrip().endswith(_COLONS) or marked[at + 1 : at + 2] == [True])
        ),
        0,
    )


def _quotations(lines: list[str], width: int) -> Iterator[Shape]:
    """Yield a quotation for each part of equal depth, and what is typed between them.

    What was typed after the prompts of Python, and its answers, are code.
    """
    if _PROMPT.match(lines[0]):
        yield Shape(BlockKind.CODE, "\n".join(lines))
        return
    depth = 0
    marked: list[tuple[int, str]] = []
    for line in lines:
        level, text = quoted_text(line)
        if not level and not (depth and _lost_its_mark(text, marked[-1][1])):
            text = line
            depth = 0
        depth = level or depth
        marked.append((min(depth, MAX_LEVEL), text))
    for (level, blank), group in groupby(marked, lambda row: (row[0], not row[1].strip())):
        if blank:
            continue
        texts = [text for _, text in group]
        typed = "\n".join(texts)
        if not level and not typed.lstrip().startswith(QUOTE_MARKS):  # those far in have no depth
            yield from find_structure(typed, width) or _paragraphs(typed, width)
            continue
        may_be_prose = len(texts) > 1 and not any(map(is_indented, texts))
        wrapped = may_be_prose and is_filled(texts, max(width, 0))
        joined = join_lines(texts) if wrapped else _join_quoted_lines(texts)
        for text in paragraphs_of(joined, width):
            yield Shape(BlockKind.QUOTATION, text, level)


def _lost_its_mark(line: str, before: str) -> bool:
    """Whether a line without a mark is the end of the quoted line above, which was wrapped."""
    before = before.rstrip()
    if len(before) < _LONG_QUOTED or before.endswith(_STOPS):
        return False
    return line[:1].islower() or (len(line) <= _LONGEST_REMNANT and not line.endswith(_STOPS))


def _join_quoted_lines(lines: list[str]) -> str:
    """Join lines of a quotation; a line in lower case continues the one before."""
    text = lines[0]
    for before, line in pairwise(lines):
        goes_on = line[:1].islower() and len(before) > _WRAPPED and not before.endswith("  ")
        text += f" {line}" if goes_on else f"\n{line}"
    return text


def _table(lines: list[str], separator: str) -> Iterator[Shape]:
    """Yield table rows; a rule after the first row makes it the header."""
    rows = [line.strip().strip("|") if separator == "|" else line for line in lines]
    drawn = [_TABLE_LINE.fullmatch(line[:400]) is not None for line in lines]
    first = drawn.index(False) if False in drawn else len(lines)
    for index, row in enumerate(rows):
        if not drawn[index]:
            header = index == first and drawn[index + 1 : index + 2] == [True]
            row_text = "\t".join(cell.strip() for cell in row.split(separator))
            yield Shape(BlockKind.TABLE_ROW, row_text, int(header and separator == "|"))


def _ruled_table(lines: list[str]) -> Iterator[Shape]:
    """Yield the rows of a table whose second line is ruled once for each column."""
    starts = [0, *(rule.start() for rule in _DASHES.finditer(lines[1]))][2:]
    for at, line in enumerate(lines):
        if at != 1 and not _is_column_rule(line):
            cells = (line[start:end].strip() for start, end in pairwise([0, *starts, len(line)]))
            yield Shape(BlockKind.TABLE_ROW, "\t".join(cells), int(at == 0))


def _contents_items(lines: list[str]) -> list[Shape]:
    """Return the rows of a table of contents, unless all are list items; empty if it is none."""
    has_leader = [_without_leader(line) != line for line in lines]
    if (
        sum(has_leader) * 2 < len(lines)
        or sum(has_leader) < _FEWEST_BELOW
        or all(map(parse_list_marker, lines))
    ):
        return []
    shapes: list[Shape] = []
    pending: list[str] = []
    for line, ends_in_leader in zip(lines, has_leader, strict=True):
        pending.append(line.strip())
        if ends_in_leader:
            row = " ".join(pending)
            label, length = parse_list_marker(row) or ("", 0)
            shapes.append(Shape(BlockKind.LIST_ITEM, _without_leader(row[length:]), 1, label))
            pending = []
    return shapes + ([Shape(BlockKind.PARAGRAPH, " ".join(pending))] if pending else [])


def _without_leader(item: str) -> str:
    """Return an item without dot leaders and page number."""
    rest = item.rstrip("0123456789")
    if not 0 < len(item) - len(rest) <= _LONGEST_PAGE:
        return item
    title = rest.rstrip(". ")
    return title if rest.count(".", len(title)) >= _LEAST_DOTS else item


def _definition_list(lines: list[str], width: int) -> list[Shape]:
    """Return a definition list, with definitions indented below terms; empty if it is none.

    A term in capitals is a heading, as in manual pages.
    """
    common_indent = min(map(indent_of, lines))
    lines = [line[common_indent:] for line in lines] if common_indent else lines
    if is_indented(lines[0]) or not is_indented(lines[-1]):
        return []
    runs = [(indented, list(run)) for indented, run in groupby(lines, key=is_indented)]
    if not all(map(_is_term, (line for indented, run in runs if not indented for line in run))):
        return []
    if width and any(
        cell_width(above[-1]) + 1 + first_word_width(below[0]) > (width - common_indent) * 4 // 5
        for (indented, above), (_, below) in pairwise(runs)
        if not indented
    ):
        return []  # a paragraph with a hanging indent
    shapes: list[Shape] = []
    sentences = 0
    for indented, run in runs:
        is_heading = "".join(run).isupper() and not indented
        if indented:
            definitions = paragraphs_of("\n".join(run), max(0, width - common_indent))
            sentences += any(" " in text and text.endswith(_SENTENCE_ENDS) for text in definitions)
            shapes += (Shape(BlockKind.LIST_ITEM, text, 2, " ") for text in definitions)
        elif is_heading:
            shapes += (Shape(BlockKind.HEADING, line, 2) for line in run)
        else:
            shapes += (Shape(BlockKind.LIST_ITEM, line, 1, " ") for line in run)
    return shapes if sentences * 4 > len(runs) else []


def _is_term(line: str) -> bool:
    return len(line) <= _LONGEST_TERM and line.rstrip()[-1:] not in _NOT_AT_TERM_END


def _is_columns(lines: list[str]) -> bool:
    """Whether the lines are aligned in columns by runs of spaces."""
    return len(lines) > 1 and all(_COLUMNS.search(line[:200].strip()) for line in lines)


def _list_items(lines: list[str], width: int) -> list[Shape]:
    """Return list items and any prose before them; empty if the markers are a coincidence."""
    marks = _item_marks(lines, width)
    places = [index for index, mark in enumerate(marks) if mark]
    if not places:
        return []
    first = places[0]
    if first and not (lines[first - 1].endswith(_COLONS) or len(places) > 1):
        return []
    labels = [mark[0] for mark in marks if mark]
    if len(labels) == 1 and labels[0] and first == 0 and len(lines) > 1:
        has_hanging_indent = all(line[:1] in " \t" for line in lines[1:])
        if not has_hanging_indent:
            return []
    if labels[0] and labels[0].strip("().") not in ("1", "a") and len(labels) == 1 and first:
        return []
    shapes = _paragraphs("\n".join(lines[:first]), width) if first else []
    stack: list[int] = []
    ends = [*places[1:], len(lines)]
    for start, end in zip(places, ends, strict=True):
        mark = marks[start]
        assert mark is not None
        label, length = mark
        indent = indent_of(lines[start])
        while stack and stack[-1] > indent:
            stack.pop()
        if not stack or stack[-1] < indent:
            stack.append(indent)
        last = _end_of_item(lines, start, end, stack[0])
        body = [lines[start][length:], *(line.strip() for line in lines[start + 1 : last])]
        level = min(len(stack), MAX_LEVEL)
        has_title = _has_title(lines[start : start + 2], body, width)
        item = body[0] if has_title else join_lines(body)
        shapes.append(Shape(BlockKind.LIST_ITEM, _without_leader(item), level, label))
        if has_title:
            shapes.append(Shape(BlockKind.LIST_ITEM, join_lines(body[1:]), level, " "))
        if last < end and is_rule(lines[last]):
            shapes.append(Shape(BlockKind.RULE, lines[last].strip()))
            last += 1
        if last < end:
            shapes += _paragraphs("\n".join(lines[last:end]), width)
    return shapes


def _item_marks(lines: list[str], width: int) -> list[tuple[str, int] | None]:
    """Return of each line the marker of an item that it begins with, as `parse_list_marker`.

    Below an item, long dashes further in begin others, unless each is the only one.
    """
    marks = [None if is_rule(line) else parse_list_marker(line) for line in lines]
    first = next((at for at, mark in enumerate(marks) if mark), len(lines))
    indents = list(map(indent_of, lines))
    dashes = [
        at for at in _long_dashes(lines, width) if at > first and indents[at] > indents[first]
    ]
    if any(not any(marks[above:below]) for above, below in pairwise(dashes)):
        for at in dashes:
            marks[at] = "", indents[at] + len(_LONG_DASHES[0])
    return marks


def _has_title(lines: list[str], body: list[str], width: int) -> bool:
    """Whether the first line of an item is a title: short, yet followed by several lines."""
    if not width or len(body) <= _FEWEST_BELOW:
        return False
    if cell_width(lines[0]) + 1 + first_word_width(body[1]) > width * 9 // 10:
        return False
    return body[0][-1:].isalnum() and body[1][:1].isupper() and body[-1].endswith(_SENTENCE_ENDS)


def _end_of_item(lines: list[str], start: int, end: int, indent: int) -> int:
    """Return where the item at `start` ends: at a rule, a line left of the whole list or `end`."""
    may_be_left = indent >= _FEWEST_LIST_INDENT
    outside = (
        at
        for at in range(start + 1, end)
        if (may_be_left and indent_of(lines[at]) < indent) or is_rule(lines[at])
    )
    return next(outside, end)
