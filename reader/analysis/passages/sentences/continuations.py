"""German sentences in the subjunctive that go on with the report of the sentence before."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.reported_mood import is_subjunctive
from reader.analysis.grammar.german.actors import (
    is_body,
    is_body_noun,
    is_person,
    is_thing,
    is_thing_noun,
)
from reader.analysis.grammar.german.anaphoric_attributions import anaphoric_attribution
from reader.analysis.grammar.german.speaking_documents import SAYS_IT
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_AS
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.analysis.passages.reading import PendingQuote, Reading
from reader.analysis.passages.reports.indirect_speech import span_of
from reader.analysis.persons.german.person_nouns import means_person
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.model.analysis import QuoteKind
from reader.text.word_sets import word_set

_LONGEST_OPENING = 14  # tokens before the verb
_NOT_ALONE = word_set("""
hätten wäre wären würde würden kämen stünden bräuchten gäben fänden träten nähmen lägen sprächen
brächten zögen verlören wüssten sähen meine lebe
""")
"""Forms that also tell what might have been, what is mine or whom to hail: Vogel hätten gefehlt."""
_ALSO_REPORTED = frozenset({"hätten", "wäre", "wären", "würden"})
_SUPPOSES = _ALSO_REPORTED | {"hätte", "würde"}  # Wäre er da, hätten sie Zeit
_POINTING = frozenset({"das", "dies"})  # Das wären acht Prozent
_WITH_MAN = word_set("habe sei müsse könne solle dürfe wolle werde brauche wisse")
"""Verbs of reports after "man"; others ask the reader: Man nehme drei Eier."""
_SET_PHRASES = frozenset({"dank", "denn"})  # Gott sei Dank, es sei denn
_REMARKS = word_set("""
erwähnt gesagt erlaubt angemerkt hingewiesen verwiesen empfohlen gedankt genannt bemerkt gestattet
dahingestellt verraten
""")
"""What the writer adds: An dieser Stelle sei erwähnt, dass ….; Nur so viel sei verraten."""
RULE = "indirect-continued"
_OPENS_CLAUSE = lx.CONJUNCTION | lx.RELATIVE
_NO_VERB = _OPENS_CLAUSE | lx.PREPOSITION | lx.DETERMINER | lx.SUBJECT
_VERB_ENDINGS = ("t", "te", "ten", "ieß", "ieb", "ief", "ach", "and", "ab")  # hieß, schrieb, rief
_NO_SPEAKERS = frozenset({"es", "man"})  # hieß es, sagt man
_CLAUSES = frozenset({"dass", "ob"})  # Es sei möglich, so Vogel, dass …
_FROM = frozenset({"aus", "vom", "von"})  # hieß es aus dem Amt
_IN = frozenset({"in", "im"})
_GENITIVES = ("", "s", "es")
_OWNING = frozenset({"des", "der"})
_ADVERBS = word_set("""
nicht selbst erst fast jetzt dort meist sonst samt statt weit recht zuletzt zumeist längst zunächst
damit somit bald sofort gut
""")
_SOURCES = (
    "angaben", "berichten", "informationen", "schätzungen", "aussagen", "erkenntnissen",
    "gerüchten",
)  # fmt: skip
_ACCUSES = word_set("""
wirft warf beschuldigt beschuldigte bezichtigt bezichtigte verdächtigt verdächtigte
""")
_NOMINATIVES = frozenset({"der", "die", "das", "ein", "eine"})
_ASKS = word_set("fragt fragte fragten fragen wollte")  # wollte wissen
_HEARSAY = frozenset({"zufolge", "angeblich", "vernehmen"})
_VIEWS = word_set("sicht ansicht meinung auffassung einschätzung überzeugung darstellung")
_IN_VIEW = frozenset({"aus", "nach"})
_OWN = frozenset({"ihr", "ihm", "ihnen", "ihrer", "seiner", "eigener", "dieser"})
_COORDINATES = frozenset({"und", "aber", "oder", "doch", "denn", "sondern"})
_ALSO_OPEN = frozenset({"wer", "was", "wo", "als", "da"})  # Wer frage, bekomme keine Antwort


class Continuations:
    """Finds the sentences of a text that go on with a report, or name its source.

    They join the other quotes at the end of their paragraph, and so change no other speaker.
    """

    __slots__ = ("_found", "_indirect", "_reading", "_reported", "_speaker")

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._speaker: Mention | None = None
        self._reported = False  # whether the last sentence holds words of the speaker
        self._indirect = False  # whether it ends with them, without quotation marks
        self._found: list[PendingQuote] = []

    def read(
        self,
        view: SentenceView,
        speaker: Mention | None,
        found: Sequence[PendingQuote],
        following: Tokens | None,
    ) -> None:
        """Read a sentence with its speaker, and the quotes found in it."""
        s = view.s
        if speaker is not None and not found and self._is_no_source(s, speaker):
            speaker = None
        goes_on = self._indirect and speaker is None
        verb = None if found else reporting_verb(s, view.language.reporting_mood, goes_on=goes_on)
        if verb is not None and (cue := _closing_verb(s, verb)) is not None:
            self._read_closing_report(view, cue)
        elif verb is not None:
            who = who_goes_on(view, verb, named=speaker, before=self._speaker, following=following)
            self._keep(who, span_of(s, 0, _end_of_words(view, verb, speaker), RULE))
        elif s[-1].kind != POINT and s[-1].kind != QUOTED:
            self._speaker, self._indirect = None, False  # a heading
        else:
            said = found[-1].mention if found else speaker
            goes_on = said is not None and said.strong and not self._asks(said)
            self._speaker = said if goes_on else None
            self._reported = bool(found)
            self._indirect = bool(found) and found[-1].kind is QuoteKind.INDIRECT

    def _asks(self, said: Mention) -> bool:
        """Whether somebody asks, and so may hear the answer next: Tal fragte. Sie wisse nichts."""
        return self._reading.text[said.cue_start : said.cue_end].lower() in _ASKS

    def _is_no_source(self, s: Tokens, speaker: Mention) -> bool:
        """Whether who is named in a sentence has said nothing: Es hieß; Ein Streik droht."""
        if self._reading.text[speaker.start : speaker.end].lower() in _NO_SPEAKERS:
            return True
        return _is_object(s, speaker) or not _may_have_said(s, speaker, self._reading.language)

    def _read_closing_report(self, view: SentenceView, cue: int) -> None:
        """Read a sentence in the subjunctive that a verb closes: …, | kritisierte die Biologin."""
        s = view.s
        origin = _origin(s, cue)
        subject = phrase_after(s, origin or cue + 1)
        if subject is None or (s[cue + 1].lower in _NO_SPEAKERS and not origin):
            self._keep(None, None)  # …, heißt es
            return
        speaker = self._reading.mention(s, subject, cue)
        self._keep(speaker, span_of(s, 0, cue - 1, "indirect-before"))

    def _keep(self, speaker: Mention | None, words: tuple[int, int, str] | None) -> None:
        quote = self._reading.indirect_quote(speaker, words) if speaker and words else None
        if quote is not None:
            self._found.append(quote)
        self._speaker, self._reported = speaker, quote is not None
        self._indirect = self._reported

    def close_paragraph(self, start: int) -> None:
        """Add the reports of a paragraph to the quotes found in it, which begin at index `start`.

        The next paragraph goes on only with a report: not below "Das Amt änderte die Regel."
        """
        if not self._reported:
            self._speaker = None
        if self._found:
            found = self._reading.found
            found[start:] = sorted([*found[start:], *self._found], key=_position)
            self._found = []


def _origin(s: Tokens, cue: int) -> int:
    """Return where whoever says it begins, 0 if nobody is named so.

    …, hieß es aus | dem Amt; …, hieß es in einer Erklärung | des Amts.
    """
    if cue + 3 >= len(s) or s[cue + 1].lower != "es":
        return 0
    if s[cue + 2].lower in _FROM:
        return cue + 3
    if s[cue + 2].lower not in _IN:
        return 0
    statement = phrase_after(s, cue + 3)
    inside = range(cue + 4, statement[1] + 1) if statement else ()
    owner = next((at for at in inside if s[at].lower in _OWNING and s[at - 1].kind == CAPITAL), 0)
    noun = s[owner + 1].lower if owner else ""
    return owner if any(is_body_noun(noun.removesuffix(end)) for end in _GENITIVES) else 0


def _may_have_said(s: Tokens, speaker: Mention, language: Language) -> bool:
    """Whether who is named in a sentence can speak: das Amt; not: ein Streik, erste Angaben."""
    first, last = bisect_left(s.starts, speaker.start), bisect_left(s.ends, speaker.end)
    if speaker.person is not None or not 0 <= first <= last < len(s):
        return speaker.person is not None
    phrase, head = (first, last), s[last].lower
    if head.endswith(_SOURCES):
        return False
    if is_body(s, phrase) or is_person(s, phrase, language):
        return True
    if first == last and is_thing_noun(head):
        return False
    return not is_thing(s, phrase, language) or any(map(_is_someone, pairwise(s[first : last + 1])))


def _is_object(s: Tokens, speaker: Mention) -> bool:
    """Whether somebody named behind the verb is no subject: Die Anklage wirft | Tal | Betrug vor.

    Ein Anrufer warnt | Tal; but: Der Kritik widerspricht | Tal.
    """
    verb, opening = bisect_left(s.starts, speaker.start) - 1, s[0].lower
    if verb <= 1 or s[verb].kind != WORD:
        return False
    if opening == "ein" or (opening == "der" and means_person(opening, s[1].lower)):
        return not s[verb].classes & _NO_VERB and speaker.start > speaker.cue_start
    return s[verb].lower in _ACCUSES and opening in _NOMINATIVES


def _is_someone(words: tuple[Token, Token]) -> bool:
    article, noun = words
    return can_speak(noun) or means_person(article.lower, noun.lower)


def _position(quote: PendingQuote) -> int:
    return quote.start


def reporting_verb(
    s: Sequence[Token], mood: frozenset[str], *, goes_on: bool = False
) -> int | None:
    """Return the verb of the main clause if the subjunctive shows that somebody says so, or None.

    Die Brücke | sei sicher. Not: Vogel hätte fast gewonnen; dass die Brücke sicher sei. If the
    sentence before is a report, it also `goes_on` with: Die Löscharbeiten | hätten lange gedauert.
    """
    if (
        s[0].lower in mood
        or s[0].lower in _SUPPOSES
        or s[-1].text == "!"
        or any(token.classes & lx.FIRST for token in s)
    ):
        return None
    comma = 0
    for at in range(1, min(len(s) - 1, _LONGEST_OPENING)):
        token = s[at]
        if token.text in (":", ";", "–", "—"):
            return None
        if token.text == ",":
            comma = at
        elif token.kind == WORD and _marks_report(s, at, mood, goes_on=goes_on):
            return at if _opens_main_clause(s, at, comma) else None
        elif not comma and _is_finite(token) and not _subordinates(s):
            return None
    return None


def _marks_report(s: Sequence[Token], at: int, mood: frozenset[str], *, goes_on: bool) -> bool:
    verb = s[at].lower
    if s[at - 1].lower in {"als", "ob"}:
        return False  # als sei nichts gewesen
    if verb in _NOT_ALONE:
        return goes_on and verb in _ALSO_REPORTED and s[0].lower not in _POINTING
    if verb not in mood:
        plain = not any(token.classes & lx.PREPOSITION for token in s[:at])
        plain = plain or bool(
            s[at + 1].classes & lx.PREPOSITION
        )  # Das Stellwerk in Lipa stamme aus
        return plain and is_subjunctive(s, at)  # not: Die in Lipa geborene Frau
    asks_reader = s[at - 1].lower == "man" and verb not in _WITH_MAN and not goes_on
    if asks_reader or s[at + 1].lower in _SET_PHRASES:
        return False
    return verb != "sei" or not any(token.lower in _REMARKS for token in s[at + 1 :])


def _end_of_words(view: SentenceView, verb: int, named: Mention | None) -> int:
    """Return where a report ends, before its source: Die Brücke sei alt |, so Vogel, die Leiterin.

    Not inside it: Die Brücke sei, so Vogel, nicht sicher.
    """
    s = view.s
    so = bisect_left(s.starts, named.start) - 1 if named is not None else 0
    if named is None or so < verb + 2 or s[so].lower != "so" or s[so - 1].text != ",":
        return len(s)
    rest = s[bisect_left(s.starts, named.end) :]
    beside = rest[1:2] if rest[:1] and rest[0].text == "," else ()
    goes_on = any(each.kind != CAPITAL and not each.classes & lx.DETERMINER for each in beside)
    mood = view.language.reporting_mood
    if goes_on or any(token.lower in mood or token.lower in _CLAUSES for token in rest):
        return len(s)
    return so - 1


def _opens_main_clause(s: Sequence[Token], verb: int, comma: int) -> bool:
    """Whether the verb is the second part of its sentence: Als er kam, | sei es spät gewesen.

    A clause at the beginning, or in the subject, ends with a comma before the verb.
    """
    if comma:
        return comma == verb - 1
    return not _subordinates(s)


def _closing_verb(s: Sequence[Token], verb: int) -> int | None:
    """Return the verb behind the comma that ends a report, before its subject; or None."""
    comma = next((at for at in range(len(s) - 3, verb, -1) if s[at].text == ","), 0)
    if not comma:
        return None
    token, after = s[comma + 1], s[comma + 2]
    if token.kind != WORD or token.classes & _NO_VERB or token.lower in _ADVERBS:
        return None
    if token.lower in _SUPPOSES:
        return None  # Der Steg wäre fertig, hätte Vogel nicht gezögert
    opens = after.kind == CAPITAL or after.classes & (lx.DETERMINER | lx.SUBJECT)
    if not token.lower.endswith(_VERB_ENDINGS) or not (opens or after.lower in _NO_SPEAKERS):
        return None
    subject = phrase_after(s, comma + 2) or (comma + 2, comma + 2)
    rest = s[subject[1] + 1 : subject[1] + 2]  # …, bleibt der Rabatt | bestehen
    goes_on = any(each.kind == WORD and not each.classes for each in rest)
    return None if goes_on else comma + 1


def _subordinates(s: Sequence[Token]) -> bool:
    """Whether a sentence begins with a subordinate clause: Als er kam, …; Wer das sagt, …."""
    first = s[0]
    if first.lower in _COORDINATES or s[-1].text == "?":
        return False  # Denn er habe …; Warum habe niemand …?
    return bool(first.classes & _OPENS_CLAUSE) or first.lower in _ALSO_OPEN


def _is_finite(token: Token) -> bool:
    verb = token.classes & (lx.FULL_VERB | lx.AUXILIARY)
    other = lx.PARTICIPLE | lx.DETERMINER | lx.PREPOSITION | lx.NOUN_TOO
    return token.kind == WORD and bool(verb) and not token.classes & other


def who_goes_on(
    view: SentenceView,
    verb: int,
    *,
    named: Mention | None,
    before: Mention | None,
    following: Tokens | None,
) -> Mention | None:
    """Return who says what a sentence in the subjunctive reports, or None.

    Args:
        view: The sentence.
        verb: Its verb in the subjunctive.
        named: Who speaks in it: Laut Vogel sei …; Wie Vogel sagte, sei ….
        before: Who spoke at the end of the sentence before.
        following: The next sentence of the paragraph, which may tell it: Das sagte Vogel.
    """
    s = view.s
    if s[0].lower in GERMANIC_AS:  # Wie Vogel sagt, sei …; but: Wie es heißt, sei …
        return named if len(s) > 1 and s[1].lower not in _NO_SPEAKERS else None
    if named is not None and view.sources:
        return named
    inside = named is None or _is_inside(s, verb, named.cue_start)
    told_later = following is not None and anaphoric_attribution(following) is not None
    return before if inside and not told_later and not _is_said_by_others(view, verb) else None


def _is_said_by_others(view: SentenceView, verb: int) -> bool:
    """Whether a sentence tells of an unnamed source: Dem Vernehmen nach sei …; …, wie es heißt.

    Not: Ihrer Ansicht nach sei …; …, wie es weitergehe.
    """
    s = view.s
    opening = {token.lower for token in s[:verb]}
    if opening & _HEARSAY or (opening & _VIEWS and opening & _IN_VIEW):
        return not opening & _OWN
    for at in range(len(s) - 3, verb, -1):
        if s[at].text == "," and s[at + 1].lower in GERMANIC_AS:
            told = view.language.zufolge
            told = told | SAYS_IT if s[at + 2].lower in _NO_SPEAKERS else told
            return any(token.classes & lx.SAY or token.lower in told for token in s[at + 2 :])
        if s[at].text in ("–", "(") and s[at + 1].lower == "so":
            return s[at + 2].kind == CAPITAL or bool(s[at + 2].classes & lx.DETERMINER)
    return False


def _is_inside(s: Tokens, verb: int, cue_start: int) -> bool:
    """Whether a verb of saying belongs to what is reported: Vogel | habe Hilfe versprochen."""
    if cue_start < s.starts[verb]:
        return _subordinates(s)  # Als die Bahn hielt, | sei er geflohen
    between = range(verb, len(s))
    return not any(s[at].text == "," for at in between if s.starts[at] < cue_start)
