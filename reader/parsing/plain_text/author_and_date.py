"""Author and date in the lines below a headline."""

from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines import bylines
from reader.parsing.lines.name_lines import author_lines, date_of_line, names_of_line
from reader.parsing.lines.written_dates import date_in_line, date_with_label
from reader.startup.lazy_regex import lazily

_SEPARATOR = lazily(r"\s[|·•]\s")
_LONGEST_DATE = 60  # characters
LONGEST_AUTHOR_LINE = 100  # characters; a longer line is prose


def note_author_and_date(builder: ArticleBuilder, text: str, below: str = "") -> bool:
    """Note author and date of short lines in `builder.meta`; return whether they are a byline.

    They name an author, or are only the date beside a byline.

    Args:
        builder: Has the metadata.
        text: The lines, below a headline.
        below: The paragraph below them, which may be the date beside the names in one line.
    """
    lines = [line.strip() for line in text.strip().split("\n")]
    parts = [part for line in lines for part in (line, *_SEPARATOR.split(line))]
    names = next(filter(None, map(bylines.byline_names, parts)), "")
    is_above_date = len(below) <= _LONGEST_DATE and bool(date_of_line(below))  # not "March 2"
    if not names and (is_above_date or any(map(str.isdigit, text))):
        named = author_lines([*lines, below] if is_above_date else lines, below_headline=False)
        named = [at for at in named if at < len(lines)]
        names = ", ".join(names_of_line(lines[at]) for at in named)
    found = {"byline": names, "published": next(filter(None, map(date_in_line, lines)), "")}
    meta = builder.meta
    missing = {field: value for field, value in found.items() if value and not getattr(meta, field)}
    builder.meta = meta._replace(**missing)
    is_beside_byline = meta.byline or bylines.byline_names(below)
    return bool(names or (is_beside_byline and date_with_label(text.strip())))
