"""Speakers from neighbouring sentences, for quotes whose own sentence names none."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.subjects.contrasts import contrasted_subject
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, QUOTED
from reader.analysis.marks.quoted_words import Closing, Quoted
from reader.analysis.passages.conversation import Conversation
from reader.analysis.passages.pending_quote import PendingQuote
from reader.analysis.passages.reading import Reading
from reader.analysis.reference.mentions import Mention
from reader.analysis.reference.subject_referents import is_writing
from reader.analysis.text.tokens import Tokens
from reader.model.analysis import QuoteKind
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.passages.german_prose import GermanProse
    from reader.analysis.passages.romance_prose import RomanceProse

_NAME_REACH = 40  # code points after a role that may contain the name
_LONG_FRAGMENT = 6  # words of a fragment that may continue the speaker of its paragraph
_TOPIC_REACH = 5  # sentences of a paragraph searched for the subject of a verb without one
_LONGEST_BEAT = 6  # tokens of a sentence between two speeches: Her father sighed.
_SHORTEST = 2  # tokens of a sentence with its full stop
_WHEN = frozenset({"when", "once", "as", "after"})


class Neighbours:
    """The sentences around the current one, and their speakers.

    Attributes:
        above: The last sentence of the previous paragraph, if it has no quotes.
        before: The previous sentence of the paragraph, if it has no quotes.
        following: The next sentence of the paragraph.
        paragraph_number: The number of paragraphs begun so far.
        is_conversation: Whether the text is a conversation, and not an article.
        is_continued: Whether the previous paragraph leaves its quote open.
    """

    __slots__ = (
        "_conversation",
        "_german",
        "_reading",
        "_romance",
        "_small_nouns",
        "_spoke_at",
        "_voice",
        "above",
        "before",
        "following",
        "is_continued",
        "is_conversation",
        "paragraph_number",
    )

    def __init__(
        self, reading: Reading, german: "GermanProse | None", romance: "RomanceProse | None"
    ) -> None:
        self._reading = reading
        self._german = german
        self._romance = romance
        # Dutch: the subject of a sentence may speak in the next one, by role as well as by name
        self._small_nouns = german is not None and not reading.language.nouns_capitalised
        self.above: Tokens | None = None
        self.before: Tokens | None = None
        self.following: Tokens | None = None
        self.paragraph_number = 0
        self.is_conversation = False
        self.is_continued = False
        self._conversation = Conversation(reading)
        self._spoke_at = 0  # number of the last paragraph with a speaker
        self._voice: Mention | None = None  # speaker of the last quote, if it has a name

    def record_speaker(self, mention: Mention, *, quoted: bool) -> None:
        """Record a speaker in this paragraph; `quoted` tells whether the sentence has quotes."""
        self._spoke_at = self.paragraph_number
        if quoted:
            self._voice = mention if mention.person is not None else None

    def record_paragraph(self, last: Quoted, found: Sequence[PendingQuote]) -> None:
        """Record the speaker of a paragraph, and whether its quote continues."""
        spoken = [each for each in found if self._is_turn(each)]
        if spoken:
            named = next((each.mention for each in reversed(spoken) if each.mention), None)
            self._conversation.record(
                named,
                self.paragraph_number,
                is_answer=spoken[-1].rule == "answer",
                is_question=self._reading.text[spoken[-1].end - 1] == "?",
            )
        self.is_continued = last.closing is Closing.CONTINUES

    def _is_turn(self, found: PendingQuote) -> bool:
        """Whether a quote is a turn; in a conversation fragments only name things."""
        if self.is_conversation:
            return found.kind is QuoteKind.DIRECT
        return found.kind is not QuoteKind.INDIRECT

    def speaker_of(self, place: Place, *, alone: bool) -> tuple[str, Mention | None]:
        """Return the rule and the speaker of a quote whose sentence names none.

        `alone` tells whether the sentence consists of quotes only.
        """
        reading = self._reading
        led = place.before is not None and place.before.text == ":" and self._has_no_subject(place)
        dropped = reading.language.compound_inversion and _lacks_subject(place)
        is_mood_reported = self._german is not None and place.view.is_reported
        if alone or led or dropped or place.view.is_reported:
            actor = self._actor_beside(
                alone=alone, dropped=dropped, is_mood_reported=is_mood_reported
            )
            if actor is not None:
                return actor
        elif place.words < _LONG_FRAGMENT:
            return "none", None
        if alone and reading.paragraph_speaker is None and self._is_answer(place):
            mention = self._answering_speaker()
            if mention is not None:
                reading.set_speaker(mention)
            return "answer", mention
        carries = alone or dropped or (is_mood_reported and self._goes_on())
        return self._continuing_speaker(place, carries=carries)

    def _actor_beside(
        self, *, alone: bool, dropped: bool, is_mood_reported: bool
    ) -> tuple[str, Mention] | None:
        """Return the rule and the subject of an adjacent sentence that is the speaker, else None.

        The arguments are those of `speaker_of` and `actor_before`.
        """
        reading = self._reading
        first = reading.paragraph_speaker is None
        if (alone or is_mood_reported) and not first and (other := self.new_actor()):
            reading.set_speaker(other)
            return "sentence-before", other
        if (first or dropped) and (
            acting := self.actor_before(dropped=dropped, is_mood_reported=is_mood_reported)
        ):
            if dropped:
                reading.set_speaker(acting)
            return "sentence-before", acting
        if not first or not alone:
            return None
        if (acting := self.actor_after(in_talk=self.is_conversation)) is not None:
            reading.set_speaker(acting)
            return "sentence-after", acting
        if (judge := self._judge_above()) is not None:
            reading.set_speaker(judge)
            return "carried", judge
        return None

    def _continuing_speaker(self, place: Place, *, carries: bool) -> tuple[str, Mention | None]:
        """Return the rule and the speaker of the paragraph; if it `carries` one, also from above.

        In German a pronoun that goes on may take the place of who is only an object.
        """
        reading, german = self._reading, self._german
        rule, mention = "same-paragraph", reading.paragraph_speaker
        if mention is None:
            rule, mention = "carried", self._last_speaker() if carries else None
        if german is not None and (mention is None or german.is_object(mention)):
            pronoun = german.continuing_pronoun(place.view)
            found = pronoun and reading.mention(place.view.s, pronoun, None)
            rule, mention = "carried", found
        return (rule, mention) if mention is not None else ("none", None)

    def _has_no_subject(self, place: Place) -> bool:
        """Whether a sentence has no subject that could speak: Continuant son analyse: « … »."""
        main = place.view.main
        if main is None or self._romance is None:
            return main is None
        return self._romance.is_nobody(place.view.s, main)

    def _goes_on(self) -> bool:
        """Whether a person speaks in the paragraph before, whom reported speech may go on."""
        last = self._reading.last
        spoke = self._spoke_at == self.paragraph_number - 1
        return spoke and last is not None and last.person is not None

    def _last_speaker(self) -> Mention | None:
        """Return the last speaker, or instead of a distant role the last quoted one with a name."""
        last, voice = self._reading.last, self._voice
        if last is None or last.person is not None or voice is None:
            return last
        role = self._reading.words_of(last)[-1:].islower()
        return voice if role and self.paragraph_number - self._spoke_at > 1 else last

    def _is_answer(self, place: Place) -> bool:
        """Whether a speech without a speaker begins a conversation or is an answer."""
        conversation, number = self._conversation, self.paragraph_number
        if self.is_continued:
            return False
        if self.is_conversation:
            return conversation.is_close_to_speech(number) or self._reading.last is None
        if conversation.addressee(number, titled=True) is not None:
            return True
        return conversation.is_turn(number, is_question=place.sign == "?")

    def _answering_speaker(self) -> Mention | None:
        """Return who answers the last speaker: who spoke before, or else is named beside them.

        After a paragraph that only narrates, it is the subject of its last sentence.
        """
        conversation, number = self._conversation, self.paragraph_number
        addressee = conversation.addressee(number, titled=not self.is_conversation)
        answering = addressee or conversation.last_if_answering()
        if answering is None and not conversation.is_after_speech(number):
            acting = self._actor_of(self.above)
            answering = acting if acting is not None and acting.person is not None else None
        return answering or conversation.other_speaker(number)

    def actor_before(self, *, dropped: bool, is_mood_reported: bool = False) -> Mention | None:
        """Return the subject of the previous sentence as the speaker.

        For a verb without a subject this may be the last sentence of the previous paragraph.

        Args:
            dropped: Whether the verb that reports the quote has no subject; the speaker may then be
                an organisation.
            is_mood_reported: Whether the German mood of reported speech shows that a speaker
                continues, who may then be an organisation as well.
        """
        above = self.above if dropped and self._reading.paragraph_speaker is None else None
        acting = self._actor_of(self.before or above, body=dropped or is_mood_reported)
        if acting is not None or not dropped or self._reading.paragraph_speaker is not None:
            return acting
        return self._nearest_actor_in_paragraph()

    def _nearest_actor_in_paragraph(self) -> Mention | None:
        """Return the nearest subject in the paragraph for a reporting verb without a subject.

        El presidente llegó tarde. Alabó el barco. «Navega bien», añadió.
        """
        recent = self._reading.discourse.recent
        for sentence in reversed(recent[-_TOPIC_REACH:-1]):
            if sentence.paragraph != recent[-1].paragraph:
                break
            if (acting := self._actor_of(sentence.tokens, body=True)) is not None:
                return acting
        return None

    def new_actor(self) -> Mention | None:
        """Return a new subject since the last speaker: “…,” said Quill. Poe sighed. “…”."""
        last_speaker, before = self._reading.paragraph_speaker, self.before
        if last_speaker is None or before is None or len(before) < _SHORTEST:
            return None
        view = SentenceView(before, self._reading.language)
        if (contrasted := self._contrasted_person(before)) is not None:
            return contrasted if contrasted.person is not last_speaker.person else None
        asked = before[0].lower in _WHEN  # When that was put to Quill, she frowned.
        cues = view.cues
        if view.language.verb_second:  # Vogel will vermitteln. Er setze auf „…“.
            cues = [cue for cue in cues if not before[cue].classes & lx.WEAK]
        if (cues and not asked) or view.is_reported:
            return None
        acting = self._actor_of(before)
        if acting is None:
            return None
        if acting.person is None:
            return acting if self._introduces_unnamed_person(before, acting) else None
        written = self._reading.text[acting.start : acting.end]
        following_words = self._reading.text[acting.end : acting.end + _NAME_REACH]
        named = acting.person.last in written
        if self._german is not None and following_words.startswith(", "):
            # Der Präsident des Bundes, Jan Vogel, …
            named = named or acting.person.last in following_words
        if not named and asked:
            named = any(token.text == acting.person.last for token in before)
        named = named and (acting.person.known or acting.person.gender != "")
        return acting if named and acting.person is not last_speaker.person else None

    def _judge_above(self) -> Mention | None:
        """Return the person who judges something in the paragraph above, where nobody speaks.

        “…,” said Quill. ⏎ Mayor Ben Poe criticised the plan. ⏎ “…”
        """
        above, reading, last = self.above, self._reading, self._last_speaker()
        if above is None or last is None or reading.language.code != "en":
            return None
        if self.is_continued or self.is_conversation or last.start >= above.starts[0]:
            return None
        judge = self._actor_of(above)
        if judge is None or judge.person in (None, last.person):
            return None
        from reader.analysis.reference.stances import stance_verb  # for few texts

        first = next(at for at, start in enumerate(above.starts) if start >= judge.start)
        return judge if stance_verb(above, first + 1) is not None else None

    def _introduces_unnamed_person(self, s: Tokens, acting: Mention) -> bool:
        """Whether a Dutch sentence introduces an unnamed person: Een andere vrouw …."""
        return self._small_nouns and acting.start == s.starts[0] and s[0].lower == "een"

    def actor_after(self, *, in_talk: bool) -> Mention | None:
        """Return the subject of the next sentence as the speaker: “It's …” She paused.

        A signature in the next sentence counts as well.
        """
        s = self.following
        last = self._reading.last
        if s is not None and len(s) > 1 and s[0].kind == s[1].kind == CAPITAL:
            from reader.analysis.passages.signature_lines import (
                is_name_with_role,
                signature_speaker,
            )

            if is_name_with_role(self._reading.text, s):
                return signature_speaker(self._reading, s.starts[0], s.ends[-1])
        if s is None or (not in_talk and last is not None and last.strong):
            return None
        if any(token.kind == QUOTED for token in s):
            return None
        return self._actor_of(s)

    def _actor_of(self, s: Tokens | None, *, body: bool = False) -> Mention | None:
        """Return the subject of a neighbouring sentence: "Quill sighed. “It is late.”".

        With `body` it may also be an organisation, a role or an occupation.
        """
        language = self._reading.language
        if s is not None and (contrasted := self._contrasted_person(s)) is not None:
            return contrasted
        main = main_subject(s, across_quotes=True) if s is not None else None
        if s is not None and self._german is not None:
            main = self._german.acting_subject(s, main)
        lone = language.drops_subject or self._small_nouns
        if s is not None and lone and (alone := self._only_person(s, main)):
            return alone
        if s is None or main is None:
            return None
        if lone:
            main = _whole_actor(s, main)
        head = s[main[1]]
        role = bool(head.classes & lx.TITLE) and (len(s) <= _LONGEST_BEAT or self._small_nouns)
        role = role or (body and self._can_speak(s, main))
        role = role and not (language.compound_inversion and _has_complement(s, main))
        apposed = s[min(main[1] + 1, len(s) - 1)].text == ","
        named = head.lower in language.he | language.she or head.kind == CAPITAL
        if not named and not role and not apposed and not is_writing(head):
            return None
        mention = self._reading.mention(s, main, None)
        return mention if mention.person is not None or role else None

    def _contrasted_person(self, s: Tokens) -> Mention | None:
        """Return the person of a contrasting last clause: …, but Quill disagrees. “…”."""
        phrase = contrasted_subject(s, 0, len(s))
        if phrase is None or SentenceView(s, self._reading.language).cues[-1:] > [phrase[1]]:
            return None
        mention = self._reading.mention(s, phrase, None)
        return mention if mention.person is not None else None

    def _can_speak(self, s: Tokens, main: Phrase) -> bool:
        """Whether the head of a subject is an organisation, a role, people or an occupation."""
        language = self._reading.language
        if language.nouns_capitalised:
            from reader.analysis.grammar.german.actors import is_body

            return s[main[0]].classes & lx.DETERMINER != 0 and is_body(s, main)
        from reader.analysis.grammar.phrases.acting_phrases import head_of

        if head_of(s, main[0]) >= 0:
            return True
        from reader.analysis.persons.roles.occupations import occupations

        return main[0] < main[1] and s[main[0] + 1].lower in occupations(language.code)

    def _only_person(self, s: Tokens, main: Phrase | None) -> Mention | None:
        """Return the only person named in a sentence without a clear subject."""
        opening = main == (0, 0)  # Più cauto Ugo Neri.
        if main is not None and main[0] < main[1] and s[main[1]].classes & lx.TITLE:
            return None  # Sobre a saída de Quill, o treinador explicou …
        if main is not None and s[main[1]].kind == CAPITAL and not opening:
            return None
        sentence = next((each for each in self._reading.discourse.recent if each.tokens is s), None)
        if sentence is None or len({named.person for named in sentence.people}) != 1:
            return None
        named = sentence.people[0]
        if (
            named.is_possessive
            or (opening and named.at == s.starts[0])
            or self._reading.discourse.person_evidence(named.person) <= 0
        ):
            return None
        return Mention(named.at, named.at + len(named.person.last), person=named.person)


def _whole_actor(s: Tokens, main: Phrase) -> Phrase:
    """Return the complete phrase that begins a sentence, in languages other than English."""
    from reader.analysis.grammar.phrases.acting_phrases import acting_phrase

    return acting_phrase(s, main[0]) or main


def _lacks_subject(place: Place) -> bool:
    from reader.analysis.grammar.clauses.dropped_subjects import (
        is_subject_dropped,  # for few languages
    )

    return is_subject_dropped(place)


def _has_complement(s: Tokens, phrase: Phrase) -> bool:
    """Whether the head noun is a thing with a complement: A expectativa do ministro."""
    first, last = phrase
    linked = next((at for at in range(first + 1, last) if s[at].classes & lx.PREPOSITION), 0)
    return bool(linked) and not s[linked - 1].classes & (lx.TITLE | lx.INSTITUTION)
