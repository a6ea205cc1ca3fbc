"""Speech introduced by a dash in languages without a lexicon, as in Nordic and Slavic papers.

The verbs of saying of the language tell where the speech ends; who speaks is not asked.
"""

from collections.abc import Sequence

from reader.analysis.languages.further_language import FurtherLanguage
from reader.analysis.marks.quoted_words import Quoted
from reader.startup.lazy_regex import lazily
from reader.startup.light_functools import cache
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

_AGAIN = lazily(r"\s[-–—]\s+(?=\w)")
_SENTENCE_END = lazily(r"\w\.\s+(?=\w)")
_TURN = lazily(r"(?m)(?:^[ \t]*[—–―-]\s?|(?<=[.?!:…])\s[—–-]\s)(?=\w)[^\n]+")
_INLINE = lazily(r"(?<=[.?!:…])\s(?=[—–-]\s[^\W\d_a-zà-öø-ÿа-яćłńśźż])")
_ANNOUNCED = lazily(r"(?<=:)\s*\n[ \t]*[—–―]\s[^\n]+[.?!…](?=\s*(?:\n|$))")
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀČĒĢĪĶĻŅŪÇĞİŞŠŽÕÜĄĘĮŲŁŚŻŹЁА-ЯІЇЄҐΑ-ΩΆ-Ώ]"
_SMALL = r"[^\W\d_A-ZÀ-ÖØ-Þ]"
_DASHES = "—–―-"
_LONGEST_INLINE = 1_500  # code points of speech and its report inside a paragraph
_ENDS = ".?!…:"
_LONGEST_REPORT = 300  # code points
_LONG = 40  # code points of a sentence that is no item of a list
_SEVERAL = 2  # such sentences that are speech
_MAX_LINES = 60  # lines with a dash that are searched for a verb of saying


class _Reports(NamedTuple):
    """Where speech ends in one language: at a verb of saying and up to three words before it."""

    dashed: "re.Pattern[str]"
    closing: "re.Pattern[str]"
    plain: "re.Pattern[str]"
    named: "re.Pattern[str]"
    any_verb: "re.Pattern[str]"
    named_last: "re.Pattern[str]"
    verb: "re.Pattern[str]"


@cache
def _reports_of(language: FurtherLanguage) -> _Reports:
    import re  # not `lazily`: built from a table

    verbs = language.verbs.pattern()
    own = rf"\s(?:{'|'.join(language.own)})\b"
    joints = rf"(?:{'|'.join(sorted(language.joints))})\b"
    named_last = rf",\s(?=(?:{_CAPITAL}[\w-]+\s){{1,3}}{_SMALL}\w+\.?\s*(?:$|\n))"
    return _Reports(
        re.compile(rf"\s?[-–—]\s(?=(?:\w+\s){{0,3}}(?:{verbs})\b(?!{own}))"),
        re.compile(rf",\s(?!{joints})(?=[^,.?!\n]{{2,80}}\s(?:{verbs})[.:]?\s*(?:$|\n))"),
        re.compile(rf"[,?!…][”\"»]?\s(?=(?:\w+\s)?(?:{verbs})\b(?!{own}))"),
        re.compile(
            rf",\s(?!{joints})(?=(?:[\w-]+\s){{0,3}}(?:{_CAPITAL}[\w-]*\s){{1,3}}(?:{verbs})\b)"
        ),
        re.compile(
            rf"\s[-–—]\s(?!{joints})"
            rf"(?={_SMALL}\w+\s(?:\w{{2,3}}\s)?{_CAPITAL}\w+(?:\s{_CAPITAL}|[.,]))"
        ),
        re.compile(named_last if language.head_final and not language.drops_pronouns else "(?!)"),
        re.compile(rf"\b(?:{verbs})\b"),
    )


def has_dash_speech(text: str, language: FurtherLanguage) -> bool:
    """Whether sentences of `text` begin with a dash, and one has a verb of saying.

    Several long sentences need no verb if one is in the first person and their dashes are no
    hyphens, and none does that is in the first person and follows a colon.
    """
    own, is_own, sentences = set(language.own), False, 0
    if any(_is_own(found.group(), own) for found in _ANNOUNCED.finditer(text)):
        return True
    for number, found in enumerate(_TURN.finditer(text)):
        if number == _MAX_LINES:
            return False
        line = found.group().strip()
        if _report_in(line, language) is not None:
            return True
        if line[0] != "-" and line[-1] in _ENDS and len(line) > _LONG:
            sentences += 1
            is_own = is_own or _is_own(line, own)
    return is_own and sentences >= _SEVERAL


def _is_own(line: str, own: set[str]) -> bool:
    """Whether a line is long and in the first person, as speech is and items of lists are not."""
    return len(line) > _LONG and not own.isdisjoint(line.lower().split())


def dashed_report(text: str, start: int, end: int, language: FurtherLanguage) -> int:
    """Return where a report between dashes begins in a stretch of text, or -1."""
    found = _reports_of(language).dashed.search(text, start, end)
    return found.end() if found is not None else -1


def foreign_dash_quoted(text: str, start: int, end: int, language: FurtherLanguage) -> list[Quoted]:
    """Return the speech after dashes in a paragraph, without what tells who speaks.

    ``– Vi väntar, säger Ada Quill. Det blir bra.`` ``- Czekamy - mówi Ada Quill. - I tyle.`` A
    paragraph without a verb of saying is speech to its end if it ends like a sentence; a line of a
    list rarely does.
    """
    paragraph = text[start:end]
    if paragraph[:1] not in _DASHES:
        return _inline_quoted(text, start, end, language)
    body = 1 + len(paragraph[1:]) - len(paragraph[1:].lstrip())
    found = _report_in(paragraph, language)
    if found is None:
        is_sentence = paragraph.rstrip()[-1:] in _ENDS and paragraph[body : body + 1].isupper()
        return [Quoted(start, start + body, end, end)] if is_sentence else []
    stop, report, dashed = found
    quoted = [Quoted(start, start + body, start + stop, start + stop)]
    rest = _speech_after(paragraph, report, language, dashed=dashed)
    if rest:
        quoted.append(Quoted(start + rest - 1, start + rest, end, end))
    return quoted


def merged(quoted: Sequence[Quoted], dashed: Sequence[Quoted]) -> list[Quoted]:
    """Return the passages in marks outside the speech after dashes, and that speech, in order."""
    apart = [
        each
        for each in quoted
        if all(each.close <= other.open or each.open >= other.close for other in dashed)
    ]
    return sorted([*apart, *dashed], key=lambda each: each.open)


def _inline_quoted(text: str, start: int, end: int, language: FurtherLanguage) -> list[Quoted]:
    """Return the speech of sentences inside a paragraph: Ada przyszła. – Czekamy – powiedziała."""
    quoted: list[Quoted] = []
    for match in _INLINE.finditer(text, start, end):
        if quoted and match.end() < quoted[-1].end:
            continue
        inside = text[match.end() : min(end, match.end() + _LONGEST_INLINE)]
        found = _report_in(inside, language)
        if found is not None:
            body, stop = match.end() + 2, match.end() + found[0]
            quoted.append(Quoted(match.end(), body, stop, stop))
    return quoted


def _report_in(paragraph: str, language: FurtherLanguage) -> tuple[int, int, bool] | None:
    """Return where speech ends and its report begins, and whether a dash is between them."""
    reports = _reports_of(language)
    for pattern in reports[:-1]:
        dashed = pattern in (reports.dashed, reports.any_verb)
        match = pattern.search(paragraph, 2)
        if match is not None:
            stop = match.start() if dashed or paragraph[match.start()] == "," else match.start() + 1
            return stop, match.end(), dashed
    return None


def _speech_after(paragraph: str, report: int, language: FurtherLanguage, *, dashed: bool) -> int:
    """Return where speech goes on after its report; 0 if it does not."""
    reach = min(len(paragraph), report + _LONGEST_REPORT)
    again = (_AGAIN if dashed else _SENTENCE_END).search(paragraph, report, reach)
    if again is None or (not dashed and _reports_of(language).verb.search(paragraph, again.end())):
        return 0
    return again.end()
