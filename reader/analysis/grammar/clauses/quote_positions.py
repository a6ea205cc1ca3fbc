"""Where a quote stands in its sentence."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.scripts import word_count
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.analysis.marks.quoted_words import Quoted


class Place:
    """Where a quote stands in its sentence.

    No named tuple: every rule asks it several things, which take a detour there.

    Attributes:
        view: The sentence.
        at: Token index of the quote.
        previous: Token index of the quote before it in the sentence, or -1.
        following: Token index of the quote after it, or the length of the sentence.
        words: Number of words in the quote, as far as they are counted; see `word_count`.
        sign: Last sign of the quoted words.
        opens: Whether a statement goes on after the quote: its last sign or the next is a comma.
        before: The token before the quote.
    """

    __slots__ = ("at", "before", "following", "opens", "previous", "sign", "view", "words")

    def __init__(self, view: SentenceView, number: int, words: int, sign: str) -> None:
        quotes, s = view.quotes, view.s
        at = quotes[number]
        self.view = view
        self.at = at
        self.previous = quotes[number - 1] if number else -1
        self.following = quotes[number + 1] if number + 1 < len(quotes) else len(s)
        self.words = words
        self.sign = sign
        goes_on = at + 1 < len(s) and s[at + 1].text in (",", "—", "–", "-")
        self.opens = (sign != "" and sign in ",?!-—…") or goes_on
        self.before: Token | None = s[at - 1] if at else None

    @property
    def is_inline(self) -> bool:
        """Whether the quote is a part of the journalist's clause: "called it a “…,” and …"."""
        return self.before is not None and self.before.kind not in (POINT, QUOTED)


def place_of(
    text: str, view: SentenceView, number: int, quoted: Quoted, *, cjk: bool = False
) -> Place:
    """Describe the place of the `number`-th quote of a sentence."""
    sign = text[max(quoted.start, quoted.end - 12) : quoted.end].rstrip(" \u00a0\u202f'’")[-1:]
    words = word_count(text, quoted.start, quoted.end, cjk=cjk)
    return Place(view, number, words, sign)


def _reports_alone(place: Place) -> bool:
    """Whether the verb that leads into a quote has no subject: Preguntado por eso, dijo que “…”.

    So has that behind a topic: Sobre la huelga dijo que “…”.
    """
    s = place.view.s
    cue = next((each for each in reversed(place.view.cues) if each < place.at), 0)
    if cue < 2:
        return False
    led = s[place.at - 1].text == ":" or s[cue + 1].lower in _THAT
    says = lx.REPORT if led else lx.SAY | lx.NAME
    subject, opening = place.view.subject(cue), cue - 1
    while opening > 0 and s[opening].classes & lx.AUXILIARY:
        opening -= 1  # Al decreto, ha aggiunto, “…”
    behind = None if s[cue + 1].classes & lx.PREPOSITION else phrase_after(s, cue + 1)
    if behind is not None and behind[1] == place.at - 1 and s[cue - 1].text == ",":
        return bool(s[cue].classes & (lx.NAME | lx.REPORT))  # Em nota, considera o caso “feio”
    if not s[cue].classes & says or behind is not None:
        return False
    if subject is None:
        topic = s[0].classes & lx.PREPOSITION and cue == place.view.cues[0]
        return s[opening].text == "," or bool(topic)
    from reader.analysis.grammar.romance.unnamed_subjects import is_governed

    return subject[1] < cue and is_governed(s, subject[0])


def _goes_on_to_report(place: Place) -> bool:
    """Whether a joint opens a sentence before its verb of saying: Y agregó: “…”."""
    s = place.view.s
    if place.at < 2 or s[0].lower not in _JOINTS or not s[1].classes & lx.REPORT:
        return False
    return phrase_after(s, 2) is None


def _goes_on(place: Place) -> bool:
    """Whether a sentence goes on about whoever acted before: Cree que …; Defendió el plan y dijo.

    So do a cleft sentence and one that only a place or a time opens: Es por ello que dijo ….
    """
    from reader.analysis.grammar.romance.unnamed_subjects import goes_on

    return goes_on(place.view.s, [cue for cue in place.view.cues if cue < place.at])


_JOINTS = frozenset({"y", "e", "pero", "mas", "ma"})
_THAT = frozenset({"que", "che"})
_TO = frozenset({"de", "d'"})
_INFINITIVES = ("er", "ir", "re")
_TOLD_ON = 4  # tokens: Et de conclure: “…”
_BEFORE_VERB = (",", "-", "–", "—")
USED_TO = frozenset(  # verbs before an infinitive of saying
    {"solía", "suele", "solían", "costumava", "costuma", "acostumbraba", "amava", "soleva", "usava"}
)


def _tells_on(s: Sequence[Token]) -> bool:
    """Whether an infinitive tells what whoever spoke says next: Et d'ajouter que « … »."""
    if len(s) < _TOLD_ON or s[0].lower != "et" or s[1].lower not in _TO:
        return False
    return s[2].kind == WORD and s[2].lower.endswith(_INFINITIVES)


def verb_set_off(view: SentenceView, first: int, last: int) -> bool:
    """Whether a verb of saying without a subject stands between commas: El muelle, contó, ….

    It is looked for between the tokens `first` and `last`.
    """
    s = view.s
    return any(
        first < cue < last - 1
        and s[cue].classes & lx.REPORT
        and not s[cue].classes & lx.PARTICIPLE
        and cue > 1
        and s[cue - 1].text == s[cue + 1].text == ","
        for cue in view.cues
    )


def drops_subject(place: Place) -> bool:
    """Whether a verb of saying stands after a quote without a subject: «…», añadió."""
    s, at = place.view.s, place.at + 1
    if not place.view.language.drops_subject:
        return _tells_on(s)
    if s[0].kind == CAPITAL and s[0].classes & lx.INVERTED and place.previous < 0 < place.at:
        return phrase_after(s, 1) is None  # Dijo que era “…”
    if place.at and (_goes_on(place) or verb_set_off(place.view, place.previous, place.at)):
        return True
    has_said = s[0].classes & lx.AUXILIARY and len(s) > 2 and s[1].classes & lx.REPORT
    if has_said and place.previous < 0 < place.at:
        return phrase_after(s, 2) is None  # Ha añadido que era “…”
    if place.previous < 0 and (_reports_alone(place) or _goes_on_to_report(place)):
        return True
    between = s[place.previous + 1 : place.at]  # «…», añadió, «…»
    if place.previous >= 0 and all(t.text == "," or t.classes & lx.REPORT for t in between):
        return any(token.classes & lx.REPORT for token in between)
    while at < len(s) and (s[at].text in _BEFORE_VERB or s[at].classes & lx.AUXILIARY):
        at += 1
    if at >= len(s) or s[at].kind != WORD:
        return False
    at += s[at].lower in USED_TO and at + 1 < len(s)  # costumava dizer.
    if s[at - 1].lower in USED_TO and at + 1 < len(s) and s[at + 1].kind == POINT:
        return True
    alone = s[at - 1].text == "," and at + 1 < len(s) and s[at + 1].text in {".", ","}
    judges = s[at].classes & lx.NAME and s[at - 1].classes & lx.AUXILIARY  # “…”, ha criticado
    return alone or bool(judges or s[at].classes & lx.REPORT)  # “…”, corrige.
