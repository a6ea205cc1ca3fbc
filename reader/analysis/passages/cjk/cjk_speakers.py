"""The speakers of Chinese, Japanese and Korean quotes in one text."""

from reader.analysis.languages.scripts import is_cjk
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.passages.cjk.surroundings import (
    COLONS,
    Attribution,
    Named,
    Surroundings,
    without_quotes,
)
from reader.analysis.persons.person import Person
from reader.analysis.reference.mentions import Mention
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

with later(globals()):  # most texts have one of the languages
    from reader.analysis.passages.cjk import chinese, chinese_clauses, japanese, korean

_HANGUL = lazily("[\uac00-\ud7af]")
_KANA = lazily("[\u3040-\u30ff]")
_CHINESE = "chinese"  # the module, which may not be loaded yet
_SAMPLE = 20_000  # code points of a text whose names are looked up
_REACH = 800  # code points before a pronoun in which whoever it means is named
_SENTENCE = 60  # code points before a verb in which whoever acts may open its sentence
_OPENING = 8  # code points before a name that opens a sentence
_ENDS = "。！？”」』\n"
_CLAUSE_STARTS = f"{_ENDS}，,\u3000 |｜丨"  # before a clause, also in a headline
# verbs and prepositions before whoever is no subject
_GOVERNING = (
    "了着著过過对對向到见見把被给給和跟与與问問听聽看谈談批感至据據由让讓请請访訪陪送告"
    "致寻尋悼念怀懷"
)
_BEFORE_ACTING = lazily(  # what opens a sentence before a name: 镇长; not: 采访镇长, 谈到, 感谢
    f"(?:[^{_GOVERNING}]{{0,6}}[长長员員师師生者人席民家官工裁士友户戶商农農手匠帅帥练練授委记記任理统統子夫娘])?"
)
_NEWCOMER = lazily(  # 一位渔民走来，说; not: 面对记者，说
    f"(?:一[位名个個]|[^，他她{_GOVERNING}]{{0,4}}[民警员員师師者])(?!们|們|问|問|的)"
)
_OWNER = lazily("^的")  # 王芳的话音刚落，便说
_COMMAS = ("，", ",")
_CLOSING = frozenset("”」』")
_SPOKEN_ENDS = "。！？…!?，,"
_OWN = 40  # code points of a quote that tell in which script it is
_MAX_NAMES = 100  # names of a text that are looked up


class _Language(Protocol):
    """What the module of a language provides."""

    __name__: str
    PRONOUNS: frozenset[str]

    def attribution(self, around: Surroundings, /) -> Attribution | None:
        """Return where the speaker of a quote is named, or None."""

    def name_in(self, phrase: str, people: "Sequence[Named]", /) -> str:
        """Return the name in a phrase, or the phrase."""

    def people_in(self, text: str, /) -> "list[Named]":
        """Return the persons whom a text names."""


class CjkSpeakers:
    """Finds the speakers of the quotes of one text, in their order."""

    __slots__ = ("_last", "_people", "_persons", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._persons: dict[str, Person] = {}  # by the phrases that mean them
        self._people: dict[str, list[Named]] = {}  # by the modules of their languages
        self._last: Mention | None = None

    def speaker_of(self, words: Quoted, *, is_speech: bool) -> Mention | None:
        """Return the speaker next to a quote with CJK characters, or None.

        `is_speech` tells that it is a quote even if no verb says so: then it may be that of whoever
        spoke before in the paragraph.
        """
        text, start = self._text, words.start
        if not any(is_cjk(sign) for sign in text[start : min(words.end, start + _OWN)]):
            return None
        around = Surroundings(text, words.open, words.close, is_speech=is_speech)
        language = _language_of(around.before + text[start : start + _OWN] + around.after)
        found = language.attribution(around)
        mention = None
        if found is not None:
            mention = self._acting(language, found)
            if mention is None and not self._has_newcomer(found):
                mention = self._mention(language, Mention(*found))
        elif (
            language.__name__.endswith(_CHINESE)
            and (actor := self._actor_beside(around)) is not None
        ):
            mention = actor
        elif around.before.rstrip().endswith(COLONS):
            mention = None  # it is whoever the clause before it means
        elif is_speech and self._last is not None and self._last.start >= around.start:
            mention = self._last
        self._last = mention or self._last
        return mention

    def may_be_of_another(self, words: Quoted, rule: str) -> bool:
        """Whether somebody else may say a quote than whoever spoke above or in its paragraph.

        Words before it in its paragraph may tell so (村民林海家很新。“…”), always before a colon.
        """
        text, opening = self._text, words.open
        if not any(map(is_cjk, text[words.start : min(words.end, words.start + _OWN)])):
            return False
        if rule == "same-paragraph":
            return text[max(0, opening - 2) : opening].rstrip().endswith(COLONS)
        start = max(text.rfind("\n", 0, opening) + 1, opening - _REACH)
        return rule == "carried" and any(map(is_cjk, without_quotes(text[start:opening])))

    def _acting(self, language: _Language, found: Attribution) -> Mention | None:
        """Return who opens the sentence of a verb whose subject is not named in it, if known.

        王芳说桥很旧。林海停下来，说：“…”: it is 林海 who speaks.
        """
        start, clause = self._clause_before(found)
        actor = self._acting_in(language, clause, start, _OWNER)
        return actor and actor._replace(cue_start=found.cue_start, cue_end=found.cue_end)

    def _actor_beside(self, around: Surroundings) -> Mention | None:
        """Return who acts in the clause beside a whole sentence in marks, without saying so.

        王芳难掩激动：“…！”; “…，”王芳翻开书，“…。”; “…。”镇长王芳不抱希望, which opens a paragraph.
        In a headline the name alone stands before the colon: 作家王芳：“…”.
        """
        before = around.before.rstrip()
        lead = before[:-1]
        first = max(map(lead.rfind, _CLAUSE_STARTS)) + 1
        is_led = before.endswith(COLONS)
        is_named = is_led and any(
            lead.endswith(each.name, first) for each in self._people_of(chinese)
        )
        if not (around.is_speech or is_named or around.last in _SPOKEN_ENDS):
            return None
        if is_led and not (is_named or chinese_clauses.leads_to_words(lead[first:])):
            return None
        if is_led or (before.endswith(_COMMAS) and lead[first - 1 : first] in _CLOSING):
            return self._acting_in(
                chinese, lead[first:], around.start + first, chinese_clauses.NOT_SAYING
            )
        return self._actor_after(around, before)

    def _actor_after(self, around: Surroundings, before: str) -> Mention | None:
        """Return who acts in the clause after a whole sentence in marks; `before` precedes it."""
        after = around.after
        goes_on = chinese_clauses.goes_on(after)
        if not goes_on and (chinese_clauses.leads_on(after) or self._is_told_of(before)):
            return None
        start = chinese_clauses.end_of_setting(after)
        clause = chinese_clauses.first_clause(after[start:])
        if not goes_on and chinese_clauses.is_startled(clause):
            return None
        return self._acting_in(chinese, clause, around.end + start, chinese_clauses.NOT_SAYING)

    def _is_told_of(self, before: str) -> bool:
        """Whether what stands before a quote is no sentence, or names somebody."""
        if not before.strip():
            return False
        return before[-1] not in _ENDS or any(
            each.name in before for each in self._people_of(chinese)
        )

    def _acting_in(
        self, language: _Language, clause: str, start: int, not_acting: "re.Pattern[str]"
    ) -> Mention | None:
        """Return the known person who opens a clause that begins at `start`, if they may act.

        `not_acting` is what must not follow the name.
        """
        start += len(clause) - len(clause.lstrip())
        clause = clause.lstrip()
        named = [(clause.find(each.name), each.name) for each in self._people_of(language)]
        at, name = min((each for each in named if each[0] >= 0), default=(_OPENING, ""))
        rest = clause[at + len(name) :]
        if at >= _OPENING or not _BEFORE_ACTING.fullmatch(clause[:at]) or not_acting.search(rest):
            return None
        return Mention(start + at, start + at + len(name), person=self._person(language, name))

    def _has_newcomer(self, found: Attribution) -> bool:
        """Whether somebody unknown opens the sentence of a verb without a subject of its own."""
        return _NEWCOMER.match(self._clause_before(found)[1]) is not None

    def _clause_before(self, found: Attribution) -> tuple[int, str]:
        """Return where the sentence of a verb begins, and its first clause.

        The clause is empty if it is the only one, or the subject of the verb is in the sentence.
        """
        text, cue = self._text, found.cue_start
        reach = text[max(0, cue - _SENTENCE) : cue]
        sentence = reach[max(map(reach.rfind, _ENDS)) + 1 :]
        start = cue - len(sentence)
        clause, comma, _ = sentence.partition("，")
        is_own = bool(comma) and not start < found.end > found.start
        return start, clause if is_own else ""

    def _mention(self, language: _Language, written: Mention) -> Mention | None:
        """Return a mention with the name of whom its words mean, or that of the last speaker."""
        phrase = self._text[written.start : written.end]
        if not phrase:
            last = self._last
            if last is None:
                return None
            return last._replace(cue_start=written.cue_start, cue_end=written.cue_end)
        if phrase in language.PRONOUNS:
            return written._replace(person=self._last_named(language, written.start))
        return written._replace(person=self._person(language, phrase))

    def _person(self, language: _Language, phrase: str) -> Person:
        """Return whom a phrase means; past `_MAX_NAMES` phrases are not looked up."""
        known = self._persons.get(phrase)
        if known is None:
            crowded = len(self._persons) >= _MAX_NAMES
            name = phrase if crowded else language.name_in(phrase, self._people_of(language))
            known = self._longer(name) or _person_named(name)
            if not crowded:
                self._persons[phrase] = known
        return known

    def _longer(self, name: str) -> Person | None:
        """Return whose longer name with a title ends so: 존 하퍼 대통령 for 하퍼 대통령."""
        if " " not in name or not name.endswith(korean.TITLES):
            return None
        longer = (each for phrase, each in self._persons.items() if phrase.endswith(f" {name}"))
        return next(longer, None)

    def _people_of(self, language: _Language) -> list[Named]:
        """Return the persons whom the beginning of the text names, in the order of mentions."""
        people = self._people.get(language.__name__)
        if people is None:
            found = dict.fromkeys(language.people_in(self._text[:_SAMPLE]))
            people = self._people[language.__name__] = list(found)[:_MAX_NAMES]
        return people

    def _last_named(self, language: _Language, before: int) -> Person | None:
        """Return the person named or quoted last before an offset, whom a pronoun means."""
        start, text = max(0, before - _REACH), self._text
        last, person = start - 1, None
        if self._last is not None and self._last.start > last:
            last, person = self._last.start, self._last.person
        for each in self._people_of(language):
            at = text.rfind(each.name, last + 1, before)
            if each.title:  # 김 시장
                at = max(at, text.rfind(f"{each.name[0]} {each.title}", last + 1, before))
            if at >= 0:
                last, person = at, self._person(language, each.name)
        return person


def _language_of(text: str) -> _Language:
    """Return the language of a few words by their script."""
    if _HANGUL.search(text):
        return korean
    return japanese if _KANA.search(text) else chinese


def only_person_in(text: str) -> Person | None:
    """Return the only person whom a Chinese, Japanese or Korean text names; None if not one."""
    names = {each.name for each in _language_of(text).people_in(text)}
    return _person_named(names.pop()) if len(names) == 1 else None


def _person_named(name: str) -> Person:
    return Person([name], name, "", known=True)
