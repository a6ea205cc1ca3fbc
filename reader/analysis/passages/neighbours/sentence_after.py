"""Speakers that the sentence after a quote tells: “It is late.” Ada Quill paused."""

from collections.abc import Callable

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.happenings import BEATS
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_IS
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD
from reader.analysis.passages.reading import Reading
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.passages.neighbours.acting_subjects import ActingSubjects

_SHORTEST = 2  # tokens of a sentence with its full stop
_LONGEST_REPORT = 8  # tokens of a report on its own, with its full stop
_POSTURES = frozenset({
    "standing", "sitting", "leaning", "kneeling", "lying", "waiting", "walking", "pacing",
    "queuing", "queueing", "watching", "holding", "looking", "pointing", "smiling", "laughing",
})  # fmt: skip


class SentenceAfter:
    """Finds the speaker of a quote in the sentence after it."""

    __slots__ = ("_acting", "_reading")

    def __init__(self, reading: Reading, acting: Callable[[], "ActingSubjects"]) -> None:
        self._reading = reading
        self._acting = acting

    def bare_report(self, s: Tokens | None) -> Mention | None:
        """Return the X of “It is late.” X said., a report set off from its words by a full stop."""
        language = self._reading.language
        if s is not None and s[0].lower == "aldus" and (phrase := phrase_after(s, 1)):
            return self._reading.mention(s, phrase, 0)  # ‘Het is laat.’ Aldus | Ada Quill.
        if s is None or language.code != "en" or not _SHORTEST < len(s) <= _LONGEST_REPORT:
            return None
        cue = next((at for at in range(1, len(s)) if s[at].classes & lx.SAY), 0)
        ends = all(token.kind == POINT or token.classes & lx.DAY for token in s[cue + 1 :])
        phrase = subject_of(s, cue) if cue and s[cue].kind == WORD and ends else None
        return self._reading.mention(s, phrase, cue) if phrase and not phrase[0] else None

    def actor(self, s: Tokens | None, *, in_talk: bool) -> Mention | None:
        """Return the subject of the next sentence as the speaker: “It's …” She paused.

        A signature in the next sentence counts as well.
        """
        last = self._reading.last
        if s is not None and len(s) > 1 and s[0].kind == s[1].kind == CAPITAL:
            from reader.analysis.passages.quotations.signature_lines import (
                is_name_with_role,
                names_holder,
                signature_speaker,
            )

            line = s.part(0, len(s) - 1) if s[-1].text == "." and names_holder(s) else s
            if is_name_with_role(self._reading.text, line):
                return signature_speaker(self._reading, s.starts[0], line.ends[-1])
        strong = last is not None and last.strong and not (s and self._introduces_speaker(s))
        if strong and last is not None and last.person is None:
            strong = self._reading.language.code == "en"  # a headline may only give the role
        strong = strong and not (s is not None and self._is_beat(s))
        if s is None or (not in_talk and strong):
            return None
        if any(token.kind == QUOTED for token in s):
            return None
        return self._acting().of(s)

    def _introduces_speaker(self, s: Tokens) -> bool:
        """Whether a sentence tells who has spoken: “…” Ada Quill, 20, stood there.

        One that begins with somebody whom nobody has named before, and says nothing, does as well:
        „…“ Ada Vogel putzt nachts in der Klinik; in English, one that only tells what they are
        doing. Outside English, so does one that tells how they pause.
        """
        reading = self._reading
        if _introduces_aged(s):
            return True
        view = SentenceView(s, reading.language)
        if view.main is None or view.main[0]:
            return False
        english = reading.language.code == "en"
        if english and not _tells_what_happens(s, view.main[1] + 1):
            return False  # Ada Quill is standing in a field.
        pauses = s[min(view.main[1] + 1, len(s) - 1)].lower in BEATS  # „Nein!“ Vogel lacht bitter.
        acting = self._acting().of(s) if pauses or english or not view.cues else None
        person = acting.person if acting is not None else None
        if person is None or " " not in person.name:
            return False
        if reading.discourse.person_evidence(person) <= 0:
            return False  # „…“ Bad Homburg liegt im Taunus.
        return pauses or person.seen_at >= s.starts[0]

    def _is_beat(self, s: Tokens) -> bool:
        """Whether a sentence only tells how somebody named pauses: “…” Quill laughs. “…”."""
        named = any(token.kind == CAPITAL for token in s)
        if not named or self._reading.language.code != "en":
            return False
        from reader.analysis.reference.remembered_sentences import RememberedSentence
        from reader.analysis.reference.unnamed.stances import takes_stance  # for few texts

        return takes_stance(RememberedSentence(s, (), 0))


def _tells_what_happens(s: Tokens, verb: int) -> bool:
    """Whether a sentence tells what somebody is doing meanwhile: Quill is standing in a field.

    Not: Quill is facing trial.
    """
    if s[0].kind != CAPITAL or s[0].classes & lx.DETERMINER or verb + 1 >= len(s):
        return False
    return s[verb].lower in ENGLISH_IS and s[verb + 1].lower in _POSTURES


def _introduces_aged(s: Tokens) -> bool:
    """Whether a sentence begins with a full name and an age: Ada Quill, 20, estava no cais."""
    end = next((at for at, token in enumerate(s) if token.text == ","), 0)
    aged = 1 < end < len(s) - 2 and s[end + 1].kind == NUMBER and s[end + 2].text == ","
    return aged and s[0].kind == s[end - 1].kind == CAPITAL
