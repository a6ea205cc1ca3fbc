"""Finds the date of publication in the text and markup of a page."""

from collections.abc import Iterator
from itertools import chain, dropwhile, islice, takewhile

from reader.parsing.html.dom.class_names import Part, are_byline_names, part_of
from reader.parsing.html.dom.elements import has_text
from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.dom.tree import (
    Element,
    first_descendant,
    language_of,
    names_of,
    text_of,
)
from reader.parsing.html.metadata.bylines import first_line, names_in_line
from reader.parsing.html.metadata.cards import is_beside_title, is_on_card
from reader.parsing.lines.written_dates import (
    DATE_LENGTH,
    bare_date,
    blog_entry_date,
    days_between,
    iso_date,
    spans_days,
    split_date,
    stated_publication_date,
    states_publication_date,
    with_day_first,
)
from reader.startup.lazy_regex import IGNORECASE, VERBOSE, lazily
from reader.text.word_sets import contains_any, word_set

_DATE_WORDS = word_set(
    """date datum posted published pubdate postdate datetime dateline fecha data meta byline info
    time timestamp day metadata postmetadata entrydate pagedate articledate newsdate publishdate
    lasttime"""
)
_DATE_TERM = lazily(  # of a list: any that speaks of a date or of publishing
    r"""\b(?:date|data|datum|fecha|dato|дата)\b|(?:dat(?:um|o)|päivä(?:määrä)?|tarihi?|日付?|日期|[일日])$
    |ημερομηνία|תאריך|تاريخ|^(?:dated|issued|released|created|added|filed|online|erstellt|verschenen
    |pressemitteilung|pressmeddelande|publi[ck])""",
    IGNORECASE | VERBOSE,
)
_DATE_OF_EVENT = lazily(
    r"""birth|death|naissance|décès|nacimiento|nascimento|nascita|fallecimiento|mort[ei]|falecimento
    |geburt|sterbe|todes|eröffn|gründ|geboor|geboren|overlij|fød|född|född|födel|död|рожд|смерт|doğum|生年
    |생년|생일|誕生|^(?:start|end|close|closing|due|event|opening|hearing|founding|expiry|effective)\s
    |^(?:beginn|end|ende|schluss|anfangs|start|slut)dat""",
    IGNORECASE | VERBOSE,
)
_CHANGE = r"last-?mod|edited|modifi|updated|changed"
_CHANGED = lazily(_CHANGE, IGNORECASE)
# also the dates of a series or of an event that the page is about
_OTHER_DATE = lazily(rf"{_CHANGE}|dtstart|event-|expire|deadline", IGNORECASE)
_NOW = lazily(
    r"today|current[-_]?(?:da|time)|clock|heute|aujourd|hoy\b|oggi|vandaag|idag", IGNORECASE
)
_FIGURE = lazily(r"\d")
_TIME = lazily(r"(?<![\d:.])\d\d?[:.h]\d\d(?![\d:.])")
_LAST_CHANGED = lazily(
    r"\W{0,3}(?:last\s+)?(?:updated|modified|edited|changed|reviewed)\b|zuletzt|aktualisiert|mis\s+à\s+jour"
    r"|actualizado|aggiornato|atualizado|uppdaterad|обновлено",
    IGNORECASE,
)
_DATED_LINE = 80  # characters
_DATES_LINE = 120  # characters of a line with several
_MOST_BESIDE = 5  # lines above the headline
_MOST_INSIDE = 8  # elements in each of them
_MOST_LINES = 40  # between headline and text
_POSTED_BY = lazily(
    r"(?:posted|created|written|published|submitted|words|story|text|article)\s+(?:by|on)\s"
    r"|gespeichert\s+von\s|soumis\s+par\s|enviado\s+por\s|inviato\s+da\s|ingediend\s+door\s",
    IGNORECASE,
)
_POSTED_BY_STARTS = (
    *("posted", "created", "written", "publish", "submit", "words", "story", "text", "article"),
    *("gespeic", "soumis", "enviado", "inviato", "ingedie"),  # as written by Drupal
)
_LONGEST_START = 7  # length of the longest of them
_PARTS = lazily(r"[·|•\u3000]|\s[-–—]\s")
# The field of the date in a line with others: "来源：… 作者：… 时间：…".
_WIDE_FIELD = lazily(r"(?:^|\s)(?:时间|時間|日期)\s?[:：]")
_WIDE_FIELDS = ("来源", "來源", "出处", "作者", "浏览", "点击", "阅读")
_DATE_BEFORE_FIELD = lazily(
    r"(20\d\d[-/.年]\d\d?[-/.月]\d\d?日?(?:\s{1,2}\d\d?:\d\d(?::\d\d)?)?)\s*(?:来源|來源|出处|作者)："
)
_PART_SIGNS = ("·", "|", "•", "\u3000", " - ", " – ", " — ")
_MOST_PARTS = 4
_WORD = lazily(r"[a-z]+")
_CAPITAL = lazily(r"(?<=[a-z])(?=[A-Z])")
_TIMES = frozenset({"time", "relative-time"})
_TITLES_OF_OTHERS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_DAY_HEADINGS = frozenset({"h2", "h3", "h4"})
_LINES = ("span", "p", "div", "time", "li", "small", "em", "h5", "h6", "dd")
_BYLINE_HEADINGS = ("h3", "h4")
_BOXES_OF_OTHERS = lazily(
    r"related|relacionad|sidebar|recent[-_]|popular|recommend|tuijian|hot-?news|teaser|infobox|comment-?list|(?:^|\s)(?:comments|footer)(?:$|\s)",
    IGNORECASE,
)
_ABOUT_PERSON = lazily(  # as in "author-bio", "userProfile", "about-the-author"
    r"[Pp]rofile?(?![a-z])|[Pp]erfil(?![a-z])|(?:(?<![a-zA-Z])b|B)io(?:gra\w+)?(?![a-z])"
    r"|[Aa]bout[-_]?(?:[Tt]he[-_]?)?[Aa]uthor"
)
_MOST_OTHER_CHARACTERS = 5  # characters
_PROSE = 300  # characters of long paragraphs after which the text has begun
_DATE_TAGS = ("time", "relative-time", "abbr", "span", "p", "div", "meta", "dd")
_MAX_DAYS_APART = 4  # days; a smaller difference may be the time zone, or the end of February
_DAYS_OF_TIME_ZONE = 1  # days by which the same time may differ
_MANY_DATES = 3  # dates: a list
_BELOW = ("p", "div", "small", "span", "li", "footer", "em", "i")
_BLOG_ENTRY_STARTS = (
    *("this", "dies", "cet ", "ce a", "ce b", "ce t", "esta", "este", "ques", "dit "),
)
_ENDS_OF_LINE = ("br", "div", "p", "ul")
_SHORTEST_LABEL, _LONGEST_LABEL = 2, 40  # characters
_DATE_END = 44  # characters within which a date after a label ends
_BREAKS_OF_HEAD = 2  # author, outlet, date
_ENDS_OF_TEXT_LINE = (".", ",", "!", "?", ":")
_NEAR = 2  # ancestors
_BOXES_OF_ARTICLE = ("section", "main")
_PAGES = ("body", "html")
_MOST_BOXES = 40  # ancestors of an element
_MOST_AFTER_TEXT = 40  # dates
_LONG_TEXT = 80  # characters of text of its own with which an element begins the article
_MANY = 2000  # elements examined


def printed_date(root: Element) -> str:
    """Return the date of the first element that is marked up as the date of publication.

    An element after the first paragraphs counts only if all such have the same date, otherwise
    they belong to comments or to further articles, and only if no other day is printed above or
    it is named as that of publication.
    """
    above_headline = ""  # before the headline, where other articles may be listed
    is_near_headline = False  # in the same article
    after_text: list[str] = []
    marked_after_text: list[str] = []
    cards: dict[Element, bool] = {}
    prose = 0
    text: Element | None = None  # a paragraph of the article, the last one counted as prose
    below_headline = next(root.iter("h1"), None) is None
    for element in islice(root.iter("h1", *_DATE_TAGS), 10 * _MANY):
        attributes = element.attrib
        tag = element.tag
        if tag == "h1":
            below_headline = True
        elif prose < _PROSE and (tag == "p" or (tag == "div" and _begins_with_text(element))):
            size = len(text_of(element, _PROSE))
            if size >= _LONG_TEXT:
                prose, text = prose + size, element
        if not attributes and tag != "time":
            continue
        kinds = (attributes.get(name) or "" for name in ("class", "itemprop", "property"))
        names_here = " ".join(kinds).lower()
        marked = "publish" in names_here or "entry-date" in names_here or "pubdate" in attributes
        if "dtstart" in names_here or "datemodified" in names_here or not (tag in _TIMES or marked):
            continue
        date = _date_of(element, marked=marked, certainly="datepublished" in names_here)
        if date and (is_on_card if prose >= _PROSE else is_beside_title)(element, cards):
            continue
        if date and prose >= _PROSE and not marked and _is_about_person(element, text):
            continue
        if date and prose >= _PROSE:
            dates = marked_after_text if marked else after_text
            dates.append(date)
            if len(dates) > _MOST_AFTER_TEXT:
                break
        elif date and not marked and not below_headline:
            if not above_headline and not _is_in_column(element):
                above_headline, is_near_headline = date, _is_near_headline(element)
        elif date:
            return date
    if above_headline and is_near_headline:
        return above_headline
    if above_headline:  # perhaps today, if an earlier day is printed below it
        printed = _labelled_date_above_text(root, next(root.iter("h1"), None))
        is_earlier = printed and printed[:DATE_LENGTH] < above_headline[:DATE_LENGTH]
        return printed if is_earlier else above_headline
    dates = marked_after_text or after_text
    if len({date[:DATE_LENGTH] for date in dates}) != 1:
        return ""
    if marked_after_text:
        return dates[0]
    printed = _labelled_date_above_text(root, next(root.iter("h1"), None))
    is_other = printed and days_between(printed, dates[0]) > _DAYS_OF_TIME_ZONE  # of a change
    return printed if is_other else dates[0]


def _is_long_text(box: Element) -> bool:
    """Whether a box is the text of an article whose paragraphs only line breaks separate."""
    return _begins_with_text(box) and len(text_of(box, _PROSE)) >= _PROSE


def _begins_with_text(box: Element) -> bool:
    return len((box.text or "").strip()) >= _LONG_TEXT


def _date_of(element: Element, *, marked: bool, certainly: bool) -> str:
    """Return the date of an element, unless it is that of a change or of a comment; else empty.

    Args:
        element: A ``time``, or an element named like one.
        marked: Its names say that it is the date of publication.
        certainly: They say so with the name that schema.org defines.
    """
    get = element.attrib.get
    written = str(get("datetime") or get("content") or "")
    if marked and not written:
        inner = first_descendant(element, "time")
        written = (inner.get("datetime") or "") if inner is not None else ""
    candidates = (written, str(get("title") or ""), _line_of(element, 100, gap=""))
    date = next((iso for text in candidates if text and (iso := iso_date(text))), "")
    if not date or not (marked or written) or (not certainly and _is_date_of_change(element)):
        return ""
    printed = stated_publication_date(candidates[-1]) if written else ""
    if printed and days_between(printed, date) > _MAX_DAYS_APART:
        return printed  # the attribute has the date of the last change instead
    return date if marked or not _belongs_to_comment(element) else ""


def _line_of(element: Element, limit: int, *, gap: str = " ") -> str:
    """Return the text of an element, with unambiguous dates if the page declares its language."""
    text = text_of(element, limit, gap=gap)
    if text.count("/") > 1 or text.count("-") > 1:
        return with_day_first(text, element.getroottree().getroot().get("lang") or "")
    return text


def _is_in_column(element: Element) -> bool:
    """Whether a date is in a table with names of columns, such as a list of files."""
    table = next(element.iterancestors("table"), None)
    return table is not None and first_descendant(table, "thead") is not None


def _is_near_headline(element: Element) -> bool:
    """Whether a date above the headline is in the same article, or in a box next to that."""
    boxes = chain(islice(element.iterancestors(), _NEAR), element.iterancestors("article"))
    return any(box.tag not in _PAGES and first_descendant(box, "h1") is not None for box in boxes)


def _belongs_to_comment(element: Element) -> bool:
    """Whether a date is inside the comments."""
    return any(
        part_of(names_of(box)) & Part.COMMENTS and box.tag not in ("body", "html")
        for box in islice(element.iterancestors(), _MOST_BOXES)
    )


def _is_about_person(date: Element, text: Element | None) -> bool:
    """Whether a date is in a box about a person: that of joining, or of the last visit.

    What such a box says it published may be the article. A box with the text is no such box,
    whatever its names.

    Args:
        date: An element after the first paragraphs.
        text: One of these paragraphs.
    """
    boxes = islice(date.iterancestors(), _MOST_BOXES)
    about = next((box for box in boxes if _ABOUT_PERSON.search(_class_and_id(box))), None)
    around = date.getparent()
    if about is None or around is None or text is None:
        return False
    is_stated = states_publication_date(text_of(around, _DATES_LINE, gap=" "))
    return not is_stated and all(box is not about for box in text.iterancestors())


def _class_and_id(box: Element) -> str:
    return f"{box.get('class') or ''} {box.get('id') or ''}"


def _is_date_of_change(element: Element) -> bool:
    """Whether the line of a date says that the page was last changed then."""
    around = element.getparent()
    boxes = [element, around]
    if around is not None and around.tag in ("b", "strong", "em", "small"):
        boxes.append(around.getparent())
    return any(_LAST_CHANGED.match(text_of(box, 30)) for box in boxes if box is not None)


def date_in_line(root: Element) -> str:
    """Return the date in the first short line after the headline whose names mark it as a date.

    A date before the headline may be the current day. Several different dates after the first
    paragraphs belong to a list.
    """
    headline = next(root.iter("h1"), None)
    below = headline is None
    labelled_date = _labelled_date_above_text(root, headline)
    if labelled_date:
        return labelled_date
    if headline is not None and (day := _day_heading_above(headline)):
        return day
    dates: list[str] = []
    boxes = _Boxes()
    prose = 0
    text: Element | None = None  # a paragraph of the article, the last one counted as prose
    for element in islice(root.iter("h1", "h3", "h4", "footer", *_LINES), 5 * _MANY):
        below = below or element is headline
        if below and element.tag == "p" and prose < _PROSE:
            prose, text = prose + len(text_of(element, _PROSE)), element
        date = _date_in_marked_line(element) if below and _is_marked_as_date(element) else ""
        if date and prose >= _PROSE and _is_about_person(element, text):
            continue
        if date and not boxes.belong_to_others(element):
            dates.append(date)
            if prose < _PROSE or len(dates) > _MOST_AFTER_TEXT:
                break
    if dates and len({date[:DATE_LENGTH] for date in dates}) < _MANY_DATES:
        return dates[0]
    beside_headline = _beside_headline(headline) if headline is not None else ""
    stated = beside_headline or _blog_entry_date_below(root) or _stated_date_below(root)
    return stated or (_day_above(headline) if headline is not None else "")


def _is_marked_as_date(element: Element) -> bool:
    """Whether the names of an element mark it as the date of the article, or its tag or words."""
    names = element.get("class") or element.get("id") or ""
    if names and _OTHER_DATE.search(names):
        return False
    if names and _names_date(names):
        return True
    bare = element.tag == "time" and not element.get("datetime")  # no machine-readable date
    return bare or _is_posted_by_line(element)


def _date_in_marked_line(element: Element) -> str:
    """Return the date in a line that is marked as one; empty for one of a change."""
    if _only_wraps_line(element) and not element.get("title") and _is_marked_as_date(element[0]):
        return ""
    text = _line_of(element, 2 * _DATED_LINE)
    changed = _CHANGED.search(_FIGURE.split(text, 1)[0]) or _is_date_of_change(element)
    if len(text) > _DATED_LINE or changed:
        return ""
    return iso_date(text) or iso_date(element.get("title") or "")


def _names_date(names: str) -> bool:
    """Whether a word of these names says that a line is a date: "post-date", "itemDateCreated"."""
    if not _DATE_WORDS.isdisjoint(_WORD.findall(names.lower())):
        return True
    return not names.islower() and "Date" in _CAPITAL.sub(" ", names).split(" ")


def _blog_entry_date_below(root: Element) -> str:
    """Return the date in the sentence below the text in which a blog says when it was posted."""
    boxes = _Boxes()
    for element in islice(root.iter(*_BELOW), 5 * _MANY):
        start = (element.text or "").lstrip()[:4].lower()
        if start.startswith(_BLOG_ENTRY_STARTS):
            date = blog_entry_date(text_of(element, 2 * _DATES_LINE, gap=" "))
            if date and not boxes.belong_to_others(element):
                return date
    return ""


def _stated_date_below(root: Element) -> str:
    """Return the day of the lines that begin with a word for publication; empty if of several.

    Most such lines are below the text, where the first 40 lines of the page do not reach.
    """
    lines = list(islice(_stated_dates(root), _MOST_AFTER_TEXT))
    boxes = _Boxes()
    dates = [
        date
        for line, date in lines
        if not (
            boxes.belong_to_others(line) or _follows_linked_heading(line) or _is_field_of_work(line)
        )
    ]
    return dates[0] if len({date[:DATE_LENGTH] for date in dates}) == 1 else ""


def _stated_dates(root: Element) -> Iterator[tuple[Element, str]]:
    """Yield the short lines that begin with a word for publication and a date, and that."""
    for element in islice(root.iter(*_BELOW), 5 * _MANY):
        own = (element.text or "").strip()
        if not _SHORTEST_LABEL < len(own) <= _DATED_LINE:
            continue
        if not states_publication_date(f"{own[:_LONGEST_LABEL]} 1"):
            continue
        text = _line_of(element, _DATED_LINE + 1)
        date = stated_publication_date(text[:_DATE_END]) if len(text) <= _DATED_LINE else ""
        if date:
            yield element, date


def _is_field_of_work(element: Element) -> bool:
    """Whether a line next to one of a date is a field of a book or film: "Pages: 320"."""
    from reader.parsing.html.metadata.labelled_authors import is_label_of_work

    beside = chain(
        islice(element.itersiblings("*", preceding=True), _MOST_BESIDE),
        islice(element.itersiblings("*"), _MOST_BESIDE),
    )
    lines = (text_of(each, _DATED_LINE).partition(":") for each in beside)
    return any(colon and is_label_of_work(label) for label, colon, _ in lines)


def _follows_text(element: Element) -> bool:
    """Whether a long run of text outside any element of its own precedes an element directly."""
    before, around = element.getprevious(), element.getparent()
    own = around.text if before is None and around is not None else None
    text = own if before is None else before.tail
    return len((text or "").strip()) > _LONG_TEXT


class _Boxes:
    """What is known of the boxes of a page: very many dates may be in the same ones."""

    def __init__(self) -> None:
        self._cards: dict[Element, bool] = {}
        self._headed: dict[Element, bool] = {}

    def belong_to_others(self, element: Element) -> bool:
        """Whether a date is inside a link, or inside a box that leads to other articles.

        A box that contains the headline belongs to the article, whatever its names.
        """
        if is_on_card(element, self._cards):
            return True
        other = next((box for box in element.iterancestors() if _is_of_others(box, element)), None)
        if other is None:
            return False
        if other not in self._headed:
            self._headed[other] = next(other.iter("h1"), None) is not None
        return not self._headed[other]


def _is_of_others(box: Element, date: Element) -> bool:
    """Whether a box around a date is a link or beside the article, unless it has the headline."""
    if box.tag in ("aside", "nav"):
        return True
    if box.tag == "a":
        permalink = len(text_of(date)) + _MOST_OTHER_CHARACTERS
        if len(text_of(box, _DATED_LINE)) > permalink:
            return True
    names = _class_and_id(box)
    if names == " " or box.tag == "body" or (box.tag == "footer" and _is_below_article(box)):
        return False
    return _BOXES_OF_OTHERS.search(names) is not None or part_of(names) & Part.COMMENTS > 0


def _is_below_article(footer: Element) -> bool:
    """Whether a footer follows an article in a box of both; that of the site is outside of it."""
    before, around = footer.getprevious(), footer.getparent()
    is_after = before is not None and before.tag == "article"
    return is_after and around is not None and around.tag in _BOXES_OF_ARTICLE


def _beside_headline(headline: Element) -> str:
    """Return the date in a line above the headline, in the same box, that is named as a date.

    A ``time`` beside the headline needs no name; in another box it may be that of other news.
    In the same ``header`` element, a line that consists of the date need not be named, nor as the
    first line of a box that is: Blogger has a box for the posts of a day.
    """
    header = next(headline.iterancestors("header"), None)
    if header is not None:
        before = takewhile(lambda each: each is not headline, header.iter("h1", *_LINES))
        dates = (bare_date(_line_of(line, _DATED_LINE)) for line in islice(before, _MOST_LINES))
        if found := next(filter(None, dates), ""):
            return found
    days = (box[0] for box in headline.iterancestors("div") if _names_date(names_of(box)))
    if found := next(filter(None, (bare_date(_line_of(day, _DATED_LINE)) for day in days)), ""):
        return found
    above = chain(
        islice(headline.itersiblings(preceding=True), _MOST_BESIDE), _fields_above(headline)
    )
    for line in (
        line for box in above for line in islice(box.iter(box.tag, *_LINES), _MOST_INSIDE)
    ):
        names_here = names_of(line)
        is_beside = line.tag == "time" and line.getparent() is headline.getparent()
        is_named = is_beside or _names_date(names_here)
        if is_named and not (_CHANGED.search(names_here) or _NOW.search(names_here)):
            text = _line_of(line, _DATED_LINE + 1)
            date = (
                iso_date(text) if len(text) <= _DATED_LINE and not _is_date_of_change(line) else ""
            )
            if date:
                return date
    return ""


def _fields_above(headline: Element) -> Iterator[Element]:
    """Yield the list of author, date and the like directly above the boxes around a headline.

    The boxes hold nothing else. A list with a heading or with more text is that of other articles.
    """
    first = headline
    for box in islice(headline.iterancestors("div"), _NEAR):
        if len(box) > 1 or first.getparent() is not box:
            break
        first = box
    above = first.getprevious() if first is not headline else None
    while above is not None and above.tag == "div" and len(above):
        above = above[-1]  # down through its boxes
    if above is None or above.tag != "ul" or len(text_of(above, _DATES_LINE)) >= _DATES_LINE:
        return
    if not any(each.tag in _TITLES_OF_OTHERS for each in islice(above.iter(), _MOST_LINES)):
        yield above


def _day_heading_above(headline: Element) -> str:
    """Return the day above the first post of that day: a heading before the headline or its box.

    The headline begins that box, as in blogs. A day before the box may be the current one, unless a
    line below the text says who posted it at which time, without a day: "Posted by Ida at 6:12 PM".
    """
    first = headline
    for steps in range(_NEAR + 1):
        before, around = first.getprevious(), first.getparent()
        if before is not None:
            is_day = before.tag in _DAY_HEADINGS and (not steps or _states_only_time(first))
            return bare_date(_line_of(before, _DATED_LINE)) if is_day else ""
        if around is None:
            return ""
        first = around
    return ""


def _states_only_time(box: Element) -> bool:
    """Whether a line in a box says who posted it and at which time, but not on which day."""
    lines = filter(_is_posted_by_line, islice(box.iter(*_LINES), _MANY))
    text = next((text_of(line, _DATES_LINE, gap=" ") for line in lines), "")
    return _TIME.search(text) is not None and not iso_date(text)


def _day_above(headline: Element) -> str:
    """Return the date that a line directly above the headline consists of.

    It may be the current day, so that it counts only if no line says when the page was published.
    """
    line = headline.getprevious()
    if line is None or _NOW.search(names_of(line)):
        return ""
    is_line = line.tag == "p" or (line.tag == "div" and not len(line))
    if not is_line:
        return ""
    return bare_date(_line_of(line, _DATED_LINE))


def _labelled_date_above_text(root: Element, headline: Element | None) -> str:
    """Return the date of the first line above the text that is labelled or only a date."""
    below = dropwhile(
        lambda each: each is not headline and headline is not None,
        root.iter("h1", *_BYLINE_HEADINGS, *_LINES),
    )
    lines = islice(below, headline is not None, _MOST_LINES)
    standfirst: Element | None = None  # or the first paragraph of the text
    boxes = _Boxes()
    language = language_of(root)
    for element in lines:
        if element.tag == "div" and (_follows_text(element) or _is_long_text(element)):
            break  # on a page without paragraphs
        if _OTHER_DATE.search(element.get("class") or "") or _has_other_term(element):
            continue
        text = _line_of(element, _DATES_LINE + 1)
        date = stated_publication_date(text) if len(text) <= _DATES_LINE else ""
        if not date and element.tag in _BYLINE_HEADINGS:  # a day alone may head a section
            date = _date_beside_names(text, language)
        elif not date and headline is not None and not _is_date_of_change(element):
            date = bare_date(text) or _dated_part(text)
            if not date and not _follows_linked_heading(element):
                date = _dated_line(element) or _date_beside_names(text, language)
                date = date or _date_beside_marked_name(element, text)
            if date and standfirst is not None and ":" not in text:
                date = date if _is_apart_from_text(element, standfirst, lines) else ""
        if date and not boxes.belong_to_others(element):
            return date
        is_text = element.tag == "p" and (
            len(text) > _DATED_LINE or (text.endswith(".") and not names_in_line(text, language))
        )
        if is_text and not (part_of(names_of(element)) & Part.LEAD or _is_in_figure(element)):
            if standfirst is not None:
                break
            standfirst = element
    return ""


def _has_other_term(value: Element) -> bool:
    """Whether the term of a ``dd`` says that its date is another one: "Built", "Date of birth"."""
    term = next(value.itersiblings("dt", preceding=True), None) if value.tag == "dd" else None
    if term is None:
        return False
    label = text_of(term, _DATED_LINE).rstrip(" :").lower()
    if states_publication_date(f"{label}: 1"):
        return False
    return _DATE_TERM.search(label) is None or _DATE_OF_EVENT.search(label) is not None


def _is_apart_from_text(date: Element, standfirst: Element, below: Iterator[Element]) -> bool:
    """Whether a line with a date is below the standfirst, and both are outside the box of the text.

    Otherwise, or if further days follow, it may be a day of what the text tells.

    Args:
        date: The line.
        standfirst: The paragraph above it.
        below: The lines after it, which are taken.
    """
    text = next(
        (each for each in below if each.tag == "p" and len(text_of(each, _PROSE)) > _DATED_LINE),
        None,
    )
    around = None if text is None else text.getparent()
    if around is None or standfirst.getparent() is around:
        return False
    if any(_is_day_like(each, date) for each in below):
        return False
    return all(box is not around for box in date.iterancestors())


def _is_day_like(line: Element, date: Element) -> bool:
    """Whether a line is a day in the same markup as another: both head entries of a chronology."""
    same = line.tag == date.tag and line.get("class") == date.get("class")
    return same and bool(bare_date(_line_of(line, _DATED_LINE)))


def _is_in_figure(element: Element) -> bool:
    return next(element.iterancestors("figure", "figcaption"), None) is not None


def _dated_part(line: str) -> str:
    """Return the date that is one part of a line, next to the author or the reading time."""
    if "：" in line and contains_any(line, _WIDE_FIELDS):
        if field := _WIDE_FIELD.search(line):
            return iso_date(line[field.end() :])
        if first := _DATE_BEFORE_FIELD.match(line):
            return iso_date(first[1])
    if not contains_any(line, _PART_SIGNS) or spans_days(line):
        return ""
    parts = _PARTS.split(line)
    days = (bare_date(part.strip()) for part in parts[:_MOST_PARTS])
    return next(filter(None, days), "")


def _dated_line(box: Element) -> str:
    """Return the date that is the first line of a box, or the last one below the author's."""
    if not len(box):
        return ""
    first = box.text if box[0].tag in _ENDS_OF_LINE and not _is_text_line(box[0].tail) else ""
    last = box[-1].tail if box[-1].tag == "br" else ""
    if last and not _begins_with_name(box, " ".join(last.split())):
        last = ""  # a day of something else, which the line above it names
    lines = (" ".join(line.split()) for line in (first, last) if line and len(line) <= _DATES_LINE)
    return next(filter(None, (bare_date(line) for line in lines if line)), "")


def _begins_with_name(box: Element, last: str) -> bool:
    """Whether all above the last line of a box may be a name, or its first line above others."""
    above = _line_of(box, _DATES_LINE).removesuffix(last)
    if may_be_name(above):
        return True
    breaks = sum(each.tag == "br" for each in box)
    return breaks == _BREAKS_OF_HEAD and may_be_name(first_line(box))


def _is_text_line(line: str | None) -> bool:
    """Whether a line below a date is of the text: of a letter, or an entry in a chronicle."""
    line = (line or "").strip()
    return len(line) > _DATED_LINE or line.endswith(_ENDS_OF_TEXT_LINE)


def _follows_linked_heading(element: Element) -> bool:
    """Whether a line is directly below the title of another article."""
    before = element.getprevious()
    if before is None or before.tag not in ("h2", "h3", "h4"):
        return False
    return first_descendant(before, "a") is not None


def _date_beside_names(line: str, language: str) -> str:
    """Return the date before or after the names in a byline: "By Ida Lund, 4 May 2026"."""
    rest, date = split_date(line)
    if not date or names_in_line(rest, language):
        return date
    from reader.parsing.html.metadata.bylines_beside_dates import several_names_beside_date

    return date if several_names_beside_date(line) else ""


def _date_beside_marked_name(element: Element, line: str) -> str:
    """Return the date after the name of whom an element marks as author: "Ida Lund: 4 May 2026"."""
    if not are_byline_names(names_of(element)):
        return ""
    name, date = split_date(line)
    return date if may_be_name(name.strip(" :,")) else ""


def _is_posted_by_line(element: Element) -> bool:
    """Whether a line begins with "Posted by", "Submitted on" or the like.

    A quick check of the first letters rejects most lines.
    """
    start = (element.text or "").lstrip()
    if len(start) < _LONGEST_START:
        if _only_wraps_line(element):
            return False
        start = text_of(element, _LONGEST_START)
    if not start[:_LONGEST_START].lower().startswith(_POSTED_BY_STARTS):
        return False
    return _POSTED_BY.match(text_of(element, 60, gap=" ")) is not None


def _only_wraps_line(box: Element) -> bool:
    """Whether all text of an element is in its only child, a line that is looked at by itself."""
    if len(box) != 1 or box.tag not in _LINES or box[0].tag not in _LINES:
        return False
    return not (has_text(box.text) or has_text(box[0].tail))
