"""Reduce Markdown with the extensions of many programs to CommonMark of limited nesting."""

from reader.model.article import Meta
from reader.parsing.lines.chunks import normalize_newlines
from reader.parsing.markdown.dialects.block_tags import convert_block_tags
from reader.parsing.markdown.dialects.callouts import convert_callouts
from reader.parsing.markdown.dialects.column_tables import (
    FENCES,
    convert_simple_tables,
    mark_table_captions,
)
from reader.parsing.markdown.dialects.components import convert_components
from reader.parsing.markdown.dialects.directives import convert_directives
from reader.parsing.markdown.dialects.drafts import convert_draft
from reader.parsing.markdown.dialects.grid_tables import convert_grid_tables
from reader.parsing.markdown.dialects.lettered_lists import convert_lettered_lists
from reader.parsing.markdown.dialects.plugin_readmes import convert_plugin_readme
from reader.parsing.markdown.dialects.shortcodes import convert_shortcodes
from reader.parsing.markdown.dialects.typed_formulas import keep_formulas
from reader.parsing.markdown.front_matter import split_front_matter
from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_MAX_MARKS = 16  # container marks in one line, and levels of indentation, that are interpreted
_DEEP_PREFIX = lazily(
    rf"^((?:[ ]{{0,3}}(?:>|[-*+]|\d{{1,9}}[.)])[ \t]*){{{_MAX_MARKS}}})"
    r"(?:[ ]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+",
    MULTILINE,
)
_DEEPEST = " " * 48
_DEEP_INDENT = lazily(r"^ {48,}(?=(?:[-*+>]|\d{1,9}[.)])(?:[ \t]|$))", MULTILINE)
_DATE = lazily(r"^(\d{1,2})\.[ ][^\W\d_]{3,12}\.?[ ]\d{4}\b[^\n]{0,100}$", MULTILINE)
_ITEM = lazily(r"\s*\d{1,9}[.)]\s")
_CHANGES = (("{++", "++}"), ("{--", "--}"), ("{~~", "~~}"), ("{>>", "<<}"), ("{==", "==}"))
"""The signs around changes and comments in CriticMarkup."""
_TOP = 1000  # characters of a text, in which a date may stand below the headline


def reduce_to_commonmark(text: str) -> tuple[Meta, str]:
    """Return the metadata in the front matter, and the text below it reduced to CommonMark."""
    text = text.removeprefix("\ufeff").replace("\0", "\ufffd")
    meta, text = split_front_matter(normalize_newlines(text))
    for convert in (
        convert_plugin_readme,
        convert_draft,
        keep_formulas,
        _show_changes,
        convert_lettered_lists,
        convert_block_tags,
        convert_components,
        convert_grid_tables,
        convert_simple_tables,
        mark_table_captions,
        convert_directives,
        convert_shortcodes,
        convert_callouts,
        _keep_dates,
        _limit_nesting,
    ):
        text = convert(text)
    return meta, text


def _show_changes(text: str) -> str:
    if not any(opening in text and closing in text for opening, closing in _CHANGES):
        return text
    from reader.parsing.markdown.dialects.critic_markup import convert_critic_markup

    return convert_critic_markup(text)


def _first_group(found: "re.Match[str]") -> str:
    return found[1] or ""


def _limit_nesting(text: str) -> str:
    """Cut container marks and indentation that are too deep for the parser."""
    text = _DEEP_PREFIX.sub(_first_group, text)  # the same as r"\1", which would load `re`
    return _DEEP_INDENT.sub(_DEEPEST, text) if _DEEPEST in text else text


def _keep_dates(text: str) -> str:
    """Escape the number of the day in the only date that begins a line near the top: 31. Mai 2026.

    With more words than those of a byline, above another item, and in code it is left.
    """
    dates = [*_DATE.finditer(text, 0, _TOP)]
    if len(dates) != 1 or _ITEM.match(text, dates[0].end()):
        return text
    if any(fence in text[: dates[0].start()] for fence in FENCES):
        return text
    from reader.parsing.lines.bylines import byline_names
    from reader.parsing.lines.name_lines import names_of_line
    from reader.parsing.lines.written_dates import bare_date

    line, at = dates[0][0].rstrip("\\ "), dates[0].end(1)
    is_date = bare_date(line) or byline_names(line) or names_of_line(line)
    return f"{text[:at]}\\{text[at:]}" if is_date else text
