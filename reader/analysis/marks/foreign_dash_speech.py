"""Speech introduced by a dash in languages without a lexicon, as in Nordic and Slavic papers.

The verbs of saying of the language tell where the speech ends; who speaks is not asked.
"""

from collections.abc import Sequence
from itertools import islice

from reader.analysis.languages.token import DASHES
from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.marks.quoted_words import Quoted
from reader.startup.lazy_regex import lazily
from reader.startup.light_functools import cache
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

_AGAIN = lazily(r"(?<![”\"»])\s[-–—]\s+(?=\w)")  # unlike: Quill: „Czekamy” – napisał
_SENTENCE_END = lazily(  # no initial: säger A. Quill
    r"(?:\w\w|[^\WA-ZÀ-Þ]|\w\))(?<!\b(?:adm|dir))\.\s+(?:[-–—]\s*)?(?=\w)"
)
_NEW_SENTENCE = lazily(  # not after abbreviations: mówi prof. Adam Marsh
    r"(?<=\w\w[.?!])(?<!\s[^\WA-Z]\w\.)(?<!\s[^\WA-Z]\w\w\.)(?<!\s[^\WA-Z]\w\w\w\.)\s"
    r"(?=[^\W\d_a-zß-öø-ÿа-яćłńśźż])"
)
_TURN = lazily(r"(?m)(?:^[ \t]*[—–―-]\s?|(?<=[.?!:…])\s[—–-]\s)(?=\w)[^\n]+")
_INLINE = lazily(r"(?<=[.?!:…])\s(?=[—–-]\s[^\W\d_a-zà-öø-ÿа-яćłńśźż])")
_ANNOUNCED = lazily(r"(?<=:)\s*\n[ \t]*[—–―]\s[^\n]+[.?!…](?=\s*(?:\n|$))")
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀČĒĢĪĶĻŅŪÇĞİŞŠŽÕÜĄĘĮŲŁŚŻŹЁА-ЯІЇЄҐΑ-ΩΆ-Ώ]"
_FULL_NAME = lazily(rf"{_CAPITAL}\w+ {_CAPITAL}[\w-]+(?![^\n]*\. )")
_FEW = 4  # words
_SMALL = r"[^\W\d_A-ZÀ-ÖØ-Þ]"
_LONGEST_INLINE = 1_500  # code points of speech and its report inside a paragraph
_ENDS = ".?!…:"
_FIRST = frozenset({"jag", "jeg", "eg", "vi"})
_GOING_ON = "och|og|men|så|för|for"  # words after which the same person may speak on
_LONGEST_LEAD = 120  # code points between a verb of saying and the dash after it
_LONGEST_REPORT = 300  # code points
_MOST_REPORTS = 4  # in one paragraph
_LONG = 40  # code points of a sentence that is no item of a list
_SEVERAL = 2  # such sentences that are speech
_MAX_LINES = 60  # sentences after a dash that are read to tell whether they are speech


class _Ending(NamedTuple):
    """Where speech ends before a report: a pattern, and whether it is a dash that ends it."""

    pattern: "re.Pattern[str]"
    dashed: bool = False


class _Reports(NamedTuple):
    """How reports follow speech in one language.

    Attributes:
        endings: Where speech ends, in the order in which they are tried.
        dashed: The first of them, a dash before a verb of saying.
        spoken: The same after a comma before any verb.
        verb: A verb of saying, of somebody else than who speaks.
        again: A comma after which speech goes on: säger Quill, | det är dyrt.
    """

    endings: tuple[_Ending, ...]
    dashed: "re.Pattern[str]"
    spoken: "re.Pattern[str]"
    verb: "re.Pattern[str]"
    again: "re.Pattern[str]"


@cache
def _reports_of(language: CasedLanguage) -> _Reports:
    import re  # not `lazily`: built from a table

    verbs = language.verbs.pattern()
    own = rf"\s(?:{'|'.join(language.own)})\b(?!\sfr[aå]n?\s)"  # unlike: lyder det fra Quill
    joints = rf"(?:{'|'.join(sorted(language.joints))})\b"
    # – Czekamy - mówi Ada Quill
    dashed_verb = rf"\s?[-–—]\s(?=(?:\w+\s){{0,3}}(?:{verbs})\b(?!{own}))"
    # – Odotamme, kapteeni Ada Quill sanoo.
    closing = rf",\s(?!{joints})(?=[^,.?!\n]{{2,80}}\s(?:{verbs})[.:]?\s*(?:$|\n))"
    # – Vi väntar, säger Ada Quill
    # unlike: – Det är många, som säger det; – Jag skrattar, gråter och ler
    plain = rf"[,?!…][”\"»]?\s(?!{joints})(?=(?:\w+\s)?(?:{verbs})\b(?!{own}|\s(?:och|og)\s))"
    # – Odotamme, Ada Quill sanoo ja lähtee
    named = rf",\s(?!{joints})(?=(?:[\w-]+\s){{0,3}}(?:{_CAPITAL}[\w-]*\s){{1,3}}(?:{verbs})\b)"
    any_verb = (  # – Czekamy – wzdycha Ada Quill
        rf"\s[-–—]\s(?!{joints})"
        rf"(?={_SMALL}\w+\s(?:\w{{2,3}}\s)?{_CAPITAL}\w+(?:\s{_CAPITAL}|[.,]))"
    )
    first = sorted(_FIRST.intersection(language.own))
    others = "".join(
        rf"(?<!\b{word}\s)(?<!\b{word.title()}\s)" for word in first
    )  # unlike: jeg husker ikke
    again = rf",\s(?=(?:{'|'.join(language.own)})\s)"
    if first:  # unlike: säger Quill, som vi möter, och det är hon inte ensam om
        again += rf"|,\s(?=(?:{_GOING_ON})\s(?:{'|'.join(first)})\s)"
    spoken = (  # — Ждём, — перечисляет хозяин Ада Квилл. — Ждём, — вздыхает она.
        rf"(?<=[,!?…])\s[-–—]\s(?!{joints})(?=(?:{_SMALL}[\w-]*\s){{1,4}}{_CAPITAL}\w+[\s.,]"
        rf"|{_SMALL}\w+\s(?:{'|'.join(sorted(language.pronouns))})\b)"
    )
    dashed, by_comma = re.compile(dashed_verb), re.compile(spoken)
    endings = [
        _Ending(dashed, dashed=True),
        *(_Ending(re.compile(each)) for each in (closing, plain, named)),
        _Ending(re.compile(any_verb), dashed=True),
        _Ending(by_comma, dashed=True),
    ]
    if language.head_final and not language.drops_pronouns:  # – Odotamme, Ada Quill naurahtaa.
        last = rf",\s(?=(?:{_CAPITAL}[\w-]+\s){{1,3}}{_SMALL}\w+\.?\s*(?:$|\n))"
        endings.append(_Ending(re.compile(last)))
    verb = re.compile(rf"{others}\b(?:{verbs})\b(?!{own})")
    return _Reports(tuple(endings), dashed, by_comma, verb, re.compile(again))


def has_dash_speech(text: str, language: CasedLanguage) -> bool:
    """Whether sentences of `text` begin with a dash, and one has a verb of saying.

    Several long sentences need no verb if their dashes are no hyphens and one is in the first
    person; after a colon one in the first person is enough.
    """
    own, is_own, sentences = set(language.own), False, 0
    if any(_is_own(found.group(), own) for found in _ANNOUNCED.finditer(text)):
        return True
    for found in islice(_TURN.finditer(text), _MAX_LINES):
        line = found.group().strip()
        is_led_in = _is_led_in(text, 0, found.start(), language)
        if is_led_in or _report_in(line, language) is not None:
            return True
        if line[0] != "-" and line[-1] in _ENDS and len(line) > _LONG:
            sentences += 1
            is_own = is_own or _is_own(line, own)
    return is_own and sentences >= _SEVERAL


def _is_own(line: str, own: set[str]) -> bool:
    """Whether a line is long and in the first person, as speech is and items of lists are not."""
    return len(line) > _LONG and not own.isdisjoint(line.lower().split())


def dashed_report(text: str, start: int, end: int, language: CasedLanguage) -> int:
    """Return where a report between dashes begins in a stretch of text, or -1."""
    reports = _reports_of(language)
    found = reports.dashed.search(text, start, end) or reports.spoken.search(text, start, end)
    return found.end() if found is not None else -1


def foreign_dash_quoted(text: str, start: int, end: int, language: CasedLanguage) -> list[Quoted]:
    """Return the speech after dashes in a paragraph, without what tells who speaks.

    ``– Vi väntar, säger Ada Quill. Det blir bra.`` ``- Czekamy - mówi Ada Quill. - I tyle.`` A
    paragraph without a verb of saying is speech to its end if it ends like a sentence; a line of a
    list rarely does.
    """
    paragraph = text[start:end]
    if paragraph[:1] not in DASHES:
        return _inline_quoted(text, start, end, language)
    body = 1 + len(paragraph[1:]) - len(paragraph[1:].lstrip())
    found = _report_in(paragraph, language)
    if found is None:
        is_sentence = paragraph.rstrip()[-1:] in _ENDS and paragraph[body : body + 1].isupper()
        return [Quoted(start, start + body, end, end)] if is_sentence else []
    stop, report, dashed = found
    quoted = [Quoted(start, start + body, start + stop, start + stop)]
    rest = _speech_after(paragraph, report, language, dashed=dashed)
    while rest:
        at = start + rest
        more = None
        if dashed and len(quoted) < _MOST_REPORTS:  # - Czekamy - mówi Quill. - I tyle - dodaje.
            more = _report_in(paragraph[rest:], language)
        if more is None or not more[2]:
            quoted.append(Quoted(at - 1, at, end, end))
            break
        quoted.append(Quoted(at - 1, at, at + more[0], at + more[0]))
        rest = _speech_after(paragraph, rest + more[1], language, dashed=True)
    return quoted


def merged(quoted: Sequence[Quoted], dashed: Sequence[Quoted]) -> list[Quoted]:
    """Return the passages in marks outside the speech after dashes, and that speech, in order."""
    apart = [
        each
        for each in quoted
        if all(each.close <= other.open or each.open >= other.close for other in dashed)
    ]
    return sorted([*apart, *dashed], key=lambda each: each.open)


def _inline_quoted(text: str, start: int, end: int, language: CasedLanguage) -> list[Quoted]:
    """Return the speech of sentences inside a paragraph: Ada przyszła. – Czekamy – powiedziała."""
    quoted: list[Quoted] = []
    for match in _INLINE.finditer(text, start, end):
        if (quoted and match.end() < quoted[-1].end) or _is_in_marks(text, start, match.end()):
            continue
        inside = text[match.end() : min(end, match.end() + _LONGEST_INLINE)]
        found = _report_in(inside, language)
        if found is not None:
            body, stop = match.end() + 2, match.end() + found[0]
            quoted.append(Quoted(match.end(), body, stop, stop))
        elif _is_led_in(text, start, match.start(), language) or (
            quoted and match.start() - quoted[-1].end < _LONGEST_REPORT  # it goes on
        ):
            quoted.append(Quoted(match.end(), match.end() + 2, end, end))
    return quoted


def _is_in_marks(text: str, start: int, at: int) -> bool:
    """Whether marks are open at an offset: «Ждём, — сказала Ада. — | Ждём»."""
    return text.rfind("«", start, at) > text.rfind("»", start, at)


def _is_led_in(text: str, start: int, at: int, language: CasedLanguage) -> bool:
    """Whether a colon after a verb of saying stands before a dash: Quill mówi: – Czekamy.

    Where dashes end speech, a full name is enough before a sentence: Ada Quill: – Czekamy.
    """
    lead = max(start, at - _LONGEST_LEAD)
    if text[at - 1] != ":":
        return False
    if _reports_of(language).verb.search(text, lead, at) is not None:
        return True
    line = text[at : at + _LONGEST_INLINE].lstrip().partition("\n")[0].rstrip()
    is_sentence = line[-1:] in _ENDS and line.count(" ") > _FEW
    return language.genitives and is_sentence and _FULL_NAME.search(text, lead, at) is not None


def _report_in(paragraph: str, language: CasedLanguage) -> tuple[int, int, bool] | None:
    """Return where speech ends and its report begins, and whether a dash is between them."""
    for pattern, dashed in _reports_of(language).endings:
        match = pattern.search(paragraph, 2)
        if match is not None:
            stop = match.start() if dashed or paragraph[match.start()] == "," else match.start() + 1
            return stop, match.end(), dashed
    return None


def _dash_after_report(paragraph: str, report: int, reach: int) -> "re.Match[str] | None":
    """Return the dash after which speech goes on, which may be in no sentence after its report.

    Not: mówi Marsh. Zebranych było – jak co roku – niewielu.
    """
    for dash in _AGAIN.finditer(paragraph, report, reach):
        closes = paragraph[dash.start() - 1] in _ENDS
        if closes or _NEW_SENTENCE.search(paragraph, report, dash.start()) is None:
            return dash
    return None


def _speech_after(paragraph: str, report: int, language: CasedLanguage, *, dashed: bool) -> int:
    """Return where speech goes on after its report; 0 if it does not."""
    reach = min(len(paragraph), report + _LONGEST_REPORT)
    if dashed:
        again = _dash_after_report(paragraph, report, reach)
    else:
        again = _SENTENCE_END.search(paragraph, report, reach)
        soon = _reports_of(language).again.search(paragraph, report, reach)
        if soon is not None and (again is None or soon.start() < again.start()):
            again = soon
    if again is None or (not dashed and _reports_of(language).verb.search(paragraph, again.end())):
        return 0
    return again.end()
