"""Headlines, judged by a single line, and what may stand above one."""

from collections.abc import Sequence

from reader.parsing.lines.bylines import FIRST_WIDE
from reader.parsing.lines.promo_lines import FINAL_LINE_STARTS
from reader.startup.lazy_regex import lazily

_LONGEST_HEADLINE = 220
_LONGEST_TITLE = 160
_LONGEST_SENTENCES = 120  # characters of a headline of several sentences
_DOTTED_ENDS = (  # of headlines
    *("...", "U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "L.A.", "N.Y.", "N.J.", "Jr.", "Sr."),
    *("Inc.", "Co.", "Corp.", "Ltd.", "Bros.", "a.m.", "p.m."),
)
_LONGEST_TOP = 200  # characters of the address of a page, or of the way to it
_LONGEST_MENU = 600  # characters
_FEWEST_OF_MENU = 3  # lines
_LONGEST_MASTHEAD = 80  # characters of the name of a paper and the day
_TOP_WORDS = 4
_LONGEST_TOP_DATE = 40  # characters
_STARTS_OF_OTHERS = (">", "|", "-", "*", "•", "[", "{", "<", "# ", "#!")  # lists, code, comments
_LABELLED = lazily(r"\[[^\W\d_]{2,20}\] [^\W_].{8}")  # [Analysis] Why the ferries stop


def may_be_above_headline(texts: Sequence[str], at: int) -> bool:
    """Whether a line may be a part of a web page above its headline; to look, much is loaded."""
    line = texts[at].strip() if at + 2 < len(texts) else ""
    if "\n" in line:
        may_be_day = len(line) <= _LONGEST_MASTHEAD and any(map(str.isdigit, line))
        is_long = len(line) > _LONGEST_MENU
        return not is_long and (may_be_day or line.count("\n") >= _FEWEST_OF_MENU - 1)
    if not 0 < len(line) <= _LONGEST_TOP:
        return False
    few_words = line.count(" ") < _TOP_WORDS and line[0] < FIRST_WIDE
    may_be_date = len(line) <= _LONGEST_TOP_DATE and any(map(str.isdigit, line))
    return few_words or may_be_date or any(sign in line for sign in ">›»→")


def is_headline(text: str, *, is_line: bool = True) -> bool:
    """Whether the first paragraph of a text looks like a headline: short, without a full stop.

    Args:
        text: The paragraph.
        is_line: Whether it is a line of its own; what was joined from several, or begins them, is
            no headline of several sentences, nor a very long one.
    """
    longest = _LONGEST_HEADLINE if is_line else _LONGEST_TITLE
    if not 1 < len(text) <= longest or "\n" in text or "://" in text:
        return False
    if text.endswith((".", ",", ";", ":", "。", "、")) and not (
        _has_dotted_end(text) or is_old_heading(text)
    ):
        return False
    if text.startswith(_STARTS_OF_OTHERS) and not _LABELLED.match(text):
        return False
    if " " not in text and text.endswith("!"):  # a greeting
        return False
    if not any(map(str.isalpha, text)):
        return False
    if ". " not in text[20:] or text.endswith(("?", "!", "”", '"')):
        return True
    may_be_several = is_line and len(text) <= _LONGEST_SENTENCES and not text[0].isdigit()
    return may_be_several and not text.lower().startswith(FINAL_LINE_STARTS)


def _has_dotted_end(text: str) -> bool:
    return text.endswith(_DOTTED_ENDS) and not text.lower().startswith(FINAL_LINE_STARTS)


def is_old_heading(text: str) -> bool:
    """Whether a line is in capitals with a full stop, as old papers print their headings."""
    return text[-1] == "." and text.isupper() and text.count(".") == 1 and " " in text
