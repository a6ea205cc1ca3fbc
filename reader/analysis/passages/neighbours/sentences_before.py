"""Who acts in the sentences before a quote, and may be its speaker: Ada Quill paused. “…”."""

from collections.abc import Callable

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.subjects.happenings import BEATS, tells_what_happens
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_HAVE
from reader.analysis.languages.token import NUMBER, QUOTED
from reader.analysis.passages.reading import Reading
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.passages.german_prose import GermanProse
    from reader.analysis.passages.neighbours.acting_subjects import ActingSubjects
    from reader.analysis.passages.romance_prose import RomanceProse

with later(globals()):  # for few texts
    from reader.analysis.passages.neighbours import unnamed_newcomers
    from reader.analysis.reference.unnamed import stances

_NAME_REACH = 40  # code points after a role that may contain the name
_TOPIC_REACH = 5  # sentences of a paragraph searched for the subject of a verb without one
_SENTENCES_BACK = 3  # a sentence, the one between and that of the quote
_BEAT_REACH = 4  # tokens from a subject to the verb that tells how it reacts
_OWNED = 2  # tokens after "su" that hold its noun
_SHORTEST = 2  # tokens of a sentence with its full stop
_REACTS = BEATS | {"selbst"}  # Er selbst sieht das anders
_GESTURES = BEATS | word_set("""
winkt winkte kopf schultern hoche tête épaules asiente encoge cabeza hombros annuisce testa spalle
abana assente cabeça ombros
""")
"""Words of sentences that tell how somebody reacts, with the parts of the body."""
_INDEFINITE = frozenset({"ein", "eine"})
_YEAR = 4  # digits
_PARTICLES = frozenset({"up", "out", "down", "off", "back", "away"})
_WHEN = frozenset({"when", "once", "as", "after"})
_PERCEIVES = frozenset({"hört", "hörte", "sieht", "sah", "hoort", "hoorde", "ziet", "zag"})


class SentencesBefore:
    """Finds the speaker of a quote in the sentences before it in its paragraph."""

    __slots__ = ("_acting", "_german", "_reading", "_romance")

    def __init__(
        self,
        reading: Reading,
        acting: Callable[[], "ActingSubjects"],
        german: "GermanProse | None",
        romance: "RomanceProse | None",
    ) -> None:
        self._reading = reading
        self._acting = acting
        self._german = german
        self._romance = romance

    def actor(
        self,
        before: Tokens | None,
        above: Tokens | None,
        *,
        dropped: bool,
        in_mood: bool,
        goes_on: bool,
    ) -> Mention | None:
        """Return the subject of the previous sentence as the speaker.

        For a verb without a subject this may be the last sentence of the previous paragraph.

        Args:
            before: The previous sentence of the paragraph, if it has no quotes.
            above: The last sentence of the previous paragraph, if it has no quotes.
            dropped: Whether the verb that reports the quote has no subject; the speaker may then be
                an organisation.
            in_mood: Whether the German mood of reported speech shows that a speaker continues, who
                may then be an organisation as well.
            goes_on: Whether the verb tells that somebody goes on, who is nobody without a name.
        """
        if not dropped or self._reading.paragraph_speaker is not None:
            above = None
        if before is not None and self._german is not None and _is_reported(self._reading, before):
            return self._nearest_actor_in_paragraph(body=True)  # Vogel lacht. Es sei kalt. „…“
        acting = self._unnamed_newcomer(before)
        acting = acting or self._acting().of(before or above, body=dropped or in_mood)
        if before is not None and acting is not None and self._happens_to(before, acting):
            acting = None
        if acting is not None and self._is_own_body(before, acting):
            return None
        spoke = self._reading.paragraph_speaker
        if goes_on and spoke is not None and acting is not None and acting.person is None:
            return None  # «…», dice Neri. La moglie è partita. «…», aggiunge.
        if acting is not None or self._reading.paragraph_speaker is not None:
            return acting
        if self._german is not None and before is not None:
            return self._actor_above_in_paragraph()
        romance = dropped or self._romance is not None
        return self._nearest_actor_in_paragraph(body=dropped) if romance else None

    def _unnamed_newcomer(self, before: Tokens | None) -> Mention | None:
        """Return who acts in a sentence without a name: Una anciana niega. «…»."""
        language = self._reading.language
        if before is None or (self._romance is None and self._german is None):
            return None
        actor = unnamed_newcomers.unnamed_newcomer(before, language)
        return self._reading.mention(before, actor, None) if actor is not None else None

    def _happens_to(self, before: Tokens, acting: Mention) -> bool:
        """Whether a Dutch sentence tells what happens to somebody new: Een vrouw overleed."""
        introduced = self._acting().introduces_unnamed_person(before, acting)
        return introduced and tells_what_happens(before)

    def _is_own_body(self, before: Tokens | None, acting: Mention) -> bool:
        """Whether a subject is the body of whoever spoke last in the paragraph: Su equipo ganó."""
        spoke = self._reading.paragraph_speaker is not None and acting.person is None
        if before is None or self._romance is None or not spoke:
            return False
        return self._romance.is_own_body(before, (0, min(_OWNED, len(before) - 1)))

    def _actor_above_in_paragraph(self) -> Mention | None:
        """Return the nearest person who acts in the paragraph, if nothing is quoted since.

        Ada Vogel öffnet heute. Der Tee ist schon kalt. „Wir fangen an.“
        """
        discourse = self._reading.discourse
        for sentence in reversed(discourse.recent[-_TOPIC_REACH:-2]):
            quoted = any(token.kind == QUOTED for token in sentence.tokens)
            if quoted or sentence.paragraph != discourse.recent[-1].paragraph:
                break
            acting = self._acting().of(sentence.tokens)
            person = acting.person if acting is not None else None
            if person is not None and discourse.person_evidence(person) > 0:
                return acting
        return None

    def _nearest_actor_in_paragraph(self, *, body: bool) -> Mention | None:
        """Return the nearest subject in the paragraph, with `body` also one without a name.

        El presidente llegó tarde. Alabó el barco. «Navega bien», añadió.
        """
        recent = self._reading.discourse.recent
        for sentence in reversed(recent[-_TOPIC_REACH:-1]):
            if sentence.paragraph != recent[-1].paragraph:
                break
            if self._german is not None and _is_reported(self._reading, sentence.tokens):
                continue
            acting = self._acting().of(sentence.tokens, body=body)
            if acting is not None and (body or self._opens_as_person(sentence.tokens, acting)):
                return acting
        return None

    def _opens_as_person(self, s: Tokens, acting: Mention) -> bool:
        """Whether somebody named opens a sentence: not Il piano di Ada Neri …, El Real Vell …."""
        person = acting.person
        if person is None or acting.start != s.starts[0] or person.is_likely_place:
            return False
        if s[0].text in person.name:
            return True
        described = bool(s[0].classes & (lx.DETERMINER | lx.TITLE))
        return described and self._reading.discourse.person_evidence(person) > 0

    def newcomer(self, before: Tokens | None) -> Mention | None:
        """Return a new subject since the last speaker: “…,” said Quill. Poe sighed. “…”."""
        last_speaker = self._reading.paragraph_speaker
        if last_speaker is None or before is None or len(before) < _SHORTEST:
            return None
        view = SentenceView(before, self._reading.language)
        if (contrasted := self._acting().contrasted_person(before)) is not None:
            return contrasted if contrasted.person is not last_speaker.person else None
        asked = before[0].lower in _WHEN  # When that was put to Quill, she frowned.
        if view.language.code == "fr":
            asked = before[0].lower == "on"  # On lui demande pourquoi.
        cues = view.cues
        if view.language.verb_second:  # Vogel will vermitteln. Er setze auf „…“.
            cues = [cue for cue in cues if not before[cue].classes & lx.WEAK]
            cues = [cue for cue in cues if before[cue].lower not in _PERCEIVES]
        elif view.language.code == "en":  # His son holds up a map. But: Poe hit a double.
            weak = [cue for cue in cues if before[cue].classes & lx.WEAK]
            cues = [cue for cue in cues if cue not in weak or not _acts_now(before, cue)]
        if view.is_reported:
            return None
        if cues and not asked:
            return None
        acting = self._acting().of(before)
        if acting is None or acting.person is None:
            other = self._unnamed_of_other_gender(before, last_speaker)
            if other is not None:
                return other
        if acting is None and before[0].lower in _INDEFINITE:
            return self._unnamed_newcomer(before)
        if acting is None:
            acting = self._named_two_sentences_before()
        if acting is None:
            return None
        if acting.is_joint and " and " in self._reading.text[acting.start : acting.end]:
            return acting  # not: They married.
        if acting.person is None:
            found = self._reading.found
            asked = bool(found) and self._reading.text[found[-1].end - 1] == "?"
            introduced = self._acting().introduces_unnamed_person(before, acting)
            introduced = introduced and not self._happens_to(before, acting)
            return acting if asked or introduced else None
        written = self._reading.text[acting.start : acting.end]
        following_words = self._reading.text[acting.end : acting.end + _NAME_REACH]
        named = acting.person.last in written
        # Der Präsident des Bundes, Jan Vogel, …; His neighbour, Ada Quill, 61, shrugs.
        apposed = following_words.startswith(", ") and acting.person.last in following_words
        if self._german is not None:
            reacts = following_words[1:].partition(" ")[0].rstrip(".,;") in _REACTS
            named = named or apposed or (reacts and self._excludes(written, last_speaker))
        elif self._reading.language.code == "en":
            if not asked and self._is_only_told_of(before, acting, last_speaker):
                return None
            # … said Poe. | She shrugs. But: … said Poe. | She was 42.
            reacts = self._reacts(before)
            named = named or (apposed and (reacts or _is_scene(before)))
            named = named or (reacts and self._excludes(written, last_speaker))
        if not named and asked:
            named = any(token.text == acting.person.last for token in before)
        human = acting.person.known or acting.person.gender != "" or self._reacts(before)
        named = named and human
        return acting if named and acting.person is not last_speaker.person else None

    def _unnamed_of_other_gender(self, before: Tokens, speaker: Mention) -> Mention | None:
        """Return who reacts without a name and is no speaker: …, dijo Juan Tal. | La abuela ríe."""
        if self._reading.language.code == "en":
            return self._unnamed_reacting(before) if speaker.person is not None else None
        gender = speaker.person.gender if speaker.person is not None else ""
        if not gender or (self._romance is None and self._german is None):
            return None
        other = "f" if gender == "m" else "m"
        phrase = unnamed_newcomers.newcomer_of_gender(before, self._reading.language, other)
        end = phrase[1] + 1 if phrase is not None else len(before)
        reacts = any(token.lower in _GESTURES for token in before[end : end + _BEAT_REACH])
        return self._reading.mention(before, phrase, None) if phrase and reacts else None

    def _is_only_told_of(self, before: Tokens, acting: Mention, speaker: Mention) -> bool:
        """Whether an English sentence tells of somebody who is not the next to speak.

        Poe quit in May. “…”; …, said Ada Quill. Ben Poe nods. “He …” Not: …, said Jan Quill. Ben
        Poe nods. “He …”
        """
        if tells_background(before):
            return not self._reacts(before)  # not: Ben Poe shook his head on Monday
        if not self._acting().opens_next_words(before, acting) or acting.person is None:
            return False
        other = speaker.person.gender if speaker.person is not None else ""
        return not self._reacts(before) or other not in ("", acting.person.gender)

    def _unnamed_reacting(self, before: Tokens) -> Mention | None:
        """Return whom an English sentence shows without a name: His wife shrugs; A man nods.

        Not: The mayor shrugs, who may be the last speaker.
        """
        phrase = main_subject(before) if self._reacts(before) else None
        if phrase is None or before[phrase[0]].lower == "the":
            return None
        unnamed = stances.is_unnamed_subject(before, phrase)
        return self._reading.mention(before, phrase, None) if unnamed else None

    def _reacts(self, sentence: Tokens) -> bool:
        """Whether an English sentence only tells how somebody took something: She shrugs.

        Or that somebody has something to say: She has a plan.
        """
        recent = self._reading.discourse.recent[-2:]  # and that of the quote
        return self._reading.language.code == "en" and any(
            each.tokens is sentence and (stances.takes_stance(each) or stances.announces_view(each))
            for each in recent
        )

    def _excludes(self, pronoun: str, speaker: Mention) -> bool:
        """Whether a pronoun cannot stand for a speaker: …, sagte Jan Vogel. | Sie lacht.

        In English, somebody without a name may be of any gender; a group is none of them.
        """
        gender = self._reading.discourse.gender_of(pronoun.partition(" ")[0])
        if speaker.person is not None:
            return gender != "" and speaker.person.gender not in ("", gender)
        words = self._reading.words_of(speaker)
        several = words.endswith("s") and not words.endswith("ss")
        return gender != "" and (self._german is not None or several)

    def _named_two_sentences_before(self) -> Mention | None:
        """Return who acts by name two sentences before, if nobody does in between.

        “…,” said Poe. Ada Quill took some soup. Somebody asked why. “…”
        """
        recent = self._reading.discourse.recent
        if len(recent) < _SENTENCES_BACK or self._reading.language.code == "en":
            return None
        s = recent[-_SENTENCES_BACK].tokens
        if any(token.kind == QUOTED for token in s) or SentenceView(s, self._reading.language).cues:
            return None
        acting = self._acting().of(s)
        if acting is None or acting.person is None:
            return None
        return acting if acting.person.last in self._reading.words_of(acting) else None


def _is_reported(reading: Reading, s: Tokens) -> bool:
    return SentenceView(s, reading.language).is_reported


def tells_background(s: Tokens) -> bool:
    """Whether an English sentence tells what was earlier: Poe had left; Poe resigned in May."""
    return any(
        token.lower in ENGLISH_HAVE
        or token.classes & lx.DAY
        or (token.kind == NUMBER and len(token.text) == _YEAR)
        for token in s
    )


def _acts_now(s: Tokens, at: int) -> bool:
    """Whether an English verb shows somebody in a scene: holds up, takes out; not: holds a record.

    His neighbour lives next door, plays for a club or runs a farm whoever speaks.
    """
    return s[at].lower.endswith("s") and at + 1 < len(s) and s[at + 1].lower in _PARTICLES


def _is_scene(s: Tokens) -> bool:
    """Whether the verb behind the last comma of an English sentence shows a scene: holds up."""
    comma = max((at for at in range(len(s) - 1) if s[at].text == ","), default=-1)
    return _acts_now(s, comma + 1)
