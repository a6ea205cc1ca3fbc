"""Speakers from neighbouring sentences, for quotes whose own sentence names none."""

from collections.abc import Callable, Sequence

from reader.analysis.grammar.clauses.passives import hears_quote, is_passive
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.clauses.reporters import logical_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL
from reader.analysis.marks.quoted_words import Closing, Quoted
from reader.analysis.passages.dialogue.conversation import Conversation
from reader.analysis.passages.neighbours.sentence_after import SentenceAfter
from reader.analysis.passages.neighbours.sentences_before import SentencesBefore, tells_background
from reader.analysis.passages.reading import PendingQuote, Reading
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.model.analysis import QuoteKind
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.passages.german_prose import GermanProse
    from reader.analysis.passages.neighbours.acting_subjects import ActingSubjects
    from reader.analysis.passages.romance_prose import RomanceProse

with later(globals()):  # for quotes after a colon, and for those alone in their paragraph
    from reader.analysis.attribution.before import german_colons, speakers_before_colon
    from reader.analysis.grammar.german import announcing_nouns
    from reader.analysis.passages.neighbours import acting_subjects
    from reader.analysis.passages.quotations import signature_lines

_LONG_FRAGMENT = 6  # words of a fragment that may continue the speaker of its paragraph
_SHORT_ANSWER = 5  # words of a speech that rather answers than goes on, in an exchange
_ASKING_REACH = 5  # sentences of a paragraph in which the reporter may ask
_ADDING = ("aggiun", "prosegu", "añad", "agreg", "prosig", "acrescent", "prosseg")  # beginnings
_REPORTER_ASKS = frozenset({
    "ask", "asked", "suggest", "suggested", "tell", "told", "mention", "mentioned", "wonder",
    "wondered", "put", "say", "said", "remark", "remarked",
})  # fmt: skip
_LONGEST_LABEL = 28  # tokens of a line with the name and role of a speaker
_SENTENCE_ENDS = ".,!?…-–—:;。！？"
_POINTING = frozenset({"this", "here", "these", "below", "attached", "please"})
_OPENING = 3  # code points of a mark and the first letter
_QUOTES = "\"'“‘ "


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
        "_acting", "_after", "_conversation", "_earlier", "_german", "_reading", "_romance",
        "_spoke_at", "_voice", "above", "before", "following", "is_continued",
        "is_conversation", "paragraph_number",
    )  # fmt: skip

    def __init__(
        self, reading: Reading, german: "GermanProse | None", romance: "RomanceProse | None"
    ) -> None:
        self._reading = reading
        self._german = german
        self._romance = romance
        self._acting = _acting_subjects_on_demand(reading, german)
        self._earlier = SentencesBefore(reading, self._acting, german, romance)
        self._after = SentenceAfter(reading, self._acting)
        self.above: Tokens | None = None
        self.before: Tokens | None = None
        self.following: Tokens | None = None
        self.paragraph_number = 0
        self.is_conversation = False
        self.is_continued = False
        self._conversation = Conversation(reading)
        self._spoke_at = 0  # number of the last paragraph with a speaker; 0 if there is none
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
            if named is not None:
                self._spoke_at = self.paragraph_number
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

    def speaker_of(self, place: Place) -> tuple[str, Mention | None]:
        """Return the rule and the speaker of a quote whose sentence names none."""
        reading, alone = self._reading, place.view.has_only_quotes
        if not alone and (_is_said_by_reporter(place) or _is_told_to_subject(place)):
            return "none", None
        led = place.before is not None and place.before.text == ":" and self._has_no_subject(place)
        dropped = reading.language.compound_inversion and _lacks_subject(place)
        if alone or led or dropped or place.view.is_reported:
            actor = self._actor_beside(place, dropped=dropped)
            if actor is not None:
                return actor
        elif place.words < _LONG_FRAGMENT:
            return "none", None
        if alone and (named := self._named_above()) is not None:
            reading.set_speaker(named)
            return "label", named
        if alone and reading.paragraph_speaker is None and self._is_answer(place):
            mention = self._answering_speaker()
            if mention is not None:
                reading.set_speaker(mention)
            return "answer", mention
        joined = led and self._spoke_above() and _begins_with_joined_verb(place)
        carries = alone and (_ends_sentence(place) or self._spoke_above())
        carries = carries or dropped or joined or (led and self._romance is not None)
        carries = carries or (place.view.is_reported and self._goes_on())
        carries = carries or (self._spoke_above() and self._holds_predicate(place))
        on_topic = self._german is not None and place.view.s[0].text in {"…", "..."}
        if led and not on_topic:
            on_topic = speakers_before_colon.is_topic_label(place)  # On winning so often: “…”
        carries = carries or (led and on_topic)  # Ada Vogel (Wirtin) … ¶ … zum Umsatz: „…“
        return self._continuing_speaker(place, carries=carries)

    def _named_above(self) -> Mention | None:
        """Return the speaker whose name and role are the paragraph above, if that is all it is."""
        line = self.above
        if line is None or self.before is not None or len(line) > _LONGEST_LABEL:
            return None
        if self._reading.paragraph_speaker is not None or line[0].kind != CAPITAL:
            return None
        return signature_lines.speaker_named_above(self._reading, line)

    def _actor_beside(self, place: Place, *, dropped: bool) -> tuple[str, Mention] | None:
        """Return the rule and the subject of an adjacent sentence that is the speaker, else None.

        `dropped` is that of `SentencesBefore.actor`.
        """
        reading, alone = self._reading, place.view.has_only_quotes
        in_mood = self._german is not None and place.view.is_reported
        first = reading.paragraph_speaker is None
        if alone and (reporter := self._after.bare_report(self.following)) is not None:
            reading.set_speaker(reporter)
            return "x-said-later", reporter
        waits = alone or dropped
        if self._romance is not None and waits and (asked := self._person_asked()):
            reading.set_speaker(asked)
            return "answer", asked
        if (alone or in_mood) and not first and (other := self._earlier.newcomer(self.before)):
            reading.set_speaker(other)
            return "sentence-before", other
        goes_on = dropped and _adds(place)
        if (first or dropped) and (
            acting := self._earlier.actor(
                self.before, self.above, dropped=dropped, in_mood=in_mood, goes_on=goes_on
            )
        ):
            if reading.language.code == "en":
                self._give_quote_before_pause(acting)
            reading.set_speaker(acting)
            return "sentence-before", acting
        if not first or not alone:
            return None
        if (acting := self._after.actor(self.following, in_talk=self.is_conversation)) is not None:
            reading.set_speaker(acting)
            return "sentence-after", acting
        if (judge := self._judge_above(place)) is not None:
            reading.set_speaker(judge)
            return "carried", judge
        return None

    def _give_quote_before_pause(self, actor: Mention) -> None:
        """Give the quote before a sentence its subject, too, if it only went on from above.

        “It is late.” Ada Quill pours more tea. “We wait.” Not: Ben Poe was not there. “He is late.”
        Not: Ben Poe left in May. “We wait.”
        """
        found, before = self._reading.found, self.before
        if not found or before is None or found[-1].rule != "carried":
            return
        if self._acting().opens_next_words(before, actor) or tells_background(before):
            return
        if found[-1].mention is not None and found[-1].mention.person is actor.person:
            return
        between = self._reading.text[found[-1].end : before.starts[0]]
        if "\n" not in between and not any(map(str.isalnum, between)):
            found[-1].mention, found[-1].rule = actor, "sentence-after"

    def _person_asked(self) -> Mention | None:
        """Return whom the sentence before says somebody asked: Preguntaron al técnico. «…».

        Or whom a line above the paragraph names.
        """
        before = self.before or (self.above if self._reading.paragraph_speaker is None else None)
        if self._romance is None or before is None:
            return None
        asked = self._romance.person_asked(before)
        if asked is None and before is self.above:
            asked = self._romance.name_on_line(before)
        return self._reading.mention(before, asked, None) if asked is not None else None

    def _continuing_speaker(self, place: Place, *, carries: bool) -> tuple[str, Mention | None]:
        """Return the rule and the speaker of the paragraph; if it `carries` one, also from above.

        In German a pronoun that goes on may take the place of who is only an object.
        """
        reading, german = self._reading, self._german
        rule, mention = "same-paragraph", reading.paragraph_speaker
        if mention is None:
            carries = carries and not (self._is_announced() and self._addresses_somebody())
            rule, mention = "carried", self._last_speaker() if carries else None
        if german is not None and (mention is None or german.is_object(mention)):
            pronoun = german.continuing_pronoun(place.view)
            found = pronoun and reading.mention(place.view.s, pronoun, None)
            rule, mention = "carried", found or None
        if german is not None and rule == "carried" and mention and self._is_unknown(mention):
            return "none", None  # Dass sie später kommt, ist ein Irrtum.
        return (rule, mention) if mention is not None else ("none", None)

    def _is_unknown(self, mention: Mention) -> bool:
        """Whether a mention is a pronoun that stands for nobody and says nothing."""
        silent = mention.person is None and mention.cue_start < 0
        return silent and not self._reading.words_of(mention)

    def _has_no_subject(self, place: Place) -> bool:
        """Whether a sentence has no subject that could speak: Continuant son analyse: « … ».

        Or only a thing: One regret: “…”.
        """
        main = place.view.main
        if main is not None and self._german is not None and place.at == len(("Fazit", ":")):
            return announcing_nouns.is_label(place.view.s, place.at - 1, own=True)
        if main is None or self._romance is None:
            return main is None or speakers_before_colon.is_thing_label(place)
        s = place.view.s
        return self._romance.is_nobody(s, main) or not self._romance.may_speak_next(s, main)

    def _goes_on(self) -> bool:
        """Whether a person speaks in the paragraph before, whom reported speech may go on."""
        last = self._reading.last
        return self._spoke_above() and last is not None and last.person is not None

    def _spoke_above(self) -> bool:
        """Whether anybody speaks in the paragraph before."""
        return 0 < self._spoke_at == self.paragraph_number - 1

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
        if self.is_continued or self._is_announced() or self._reporter_asks():
            return False
        if self.is_conversation:
            return conversation.is_close_to_speech(number) or self._reading.last is None
        if conversation.addressee(number, titled=True) is not None:
            return True
        opens = self.before is None  # unlike an answer to the reporter: Was it late? “No.”
        if opens and place.words <= _SHORT_ANSWER and conversation.is_exchange(number):
            return True
        return conversation.is_turn(number, is_question=place.sign == "?")

    def _holds_predicate(self, place: Place) -> bool:
        """Whether an English sentence has only its subject before the marks: Poe “was late”."""
        s, at, main = place.view.s, place.at, place.view.main
        if main is None or main[1] != at - 1 or self._reading.language.code != "en":
            return False
        ends = at + 1 == len(s) or s[at + 1].text == "."
        opening = self._reading.text[s.starts[at] : s.starts[at] + _OPENING]
        return ends and place.previous < 0 and opening.strip(_QUOTES)[:1].islower()

    def _is_announced(self) -> bool:
        """Whether the paragraph above announces this one: Ada Quill said: ¶ “…”."""
        return self.before is None and self.above is not None and self.above[-1].text == ":"

    def _addresses_somebody(self) -> bool:
        """Whether the sentence above addresses a reader, as in a mail: Ada, this is final: ¶ “…”.

        Not: Ada, a fisher, was clear: ¶ “…”.
        """
        line = self.above or ()
        at = next((at for at, each in enumerate(line) if each.kind != CAPITAL), len(line))
        return 0 < at < len(line) - 1 and line[at].text == "," and line[at + 1].text in _POINTING

    def _reporter_asks(self) -> bool:
        """Whether the reporter asks or tells something just before: I suggest a walk. “Now?”."""
        recent = self._reading.discourse.recent
        for sentence in reversed(recent[-_ASKING_REACH:-1]):
            if sentence.paragraph != recent[-1].paragraph:
                break
            tokens = sentence.tokens
            if len(tokens) > 1 and tokens[0].lower == "i" and tokens[1].lower in _REPORTER_ASKS:
                return True
        return False

    def _answering_speaker(self) -> Mention | None:
        """Return who answers the last speaker: who spoke before, or else is named beside them.

        After a paragraph that only narrates, it is the subject of its last sentence.
        """
        conversation, number = self._conversation, self.paragraph_number
        addressee = conversation.addressee(number, titled=not self.is_conversation)
        answering = addressee or conversation.last_if_answering()
        if answering is None and not conversation.is_after_speech(number):
            acting = self._acting().of(self.above)
            answering = acting if acting is not None and acting.person is not None else None
        return answering or conversation.other_speaker(number)

    def _judge_above(self, place: Place) -> Mention | None:
        """Return who judges something or is introduced in the paragraph above, without speaking.

        “…,” said Quill. ⏎ Mayor Ben Poe criticised the plan. ⏎ “…”; Poe had a warning. ⏎ “…”
        """
        above, reading, last = self.above, self._reading, self._last_speaker()
        if above is None or reading.language.code != "en":
            return None
        spoke_since = last is not None and last.start >= above.starts[0]
        if self.is_continued or spoke_since:
            return None
        if (asked := self._acting().person_asked(above)) is not None:
            return asked
        if self.is_conversation:
            return None
        judge = self._acting().of(above, body=True)
        if judge is None or (judge.person is None and not judge.is_joint):
            return None
        if last and judge.person is not None and judge.person is last.person:
            return None
        from reader.analysis.reference.unnamed import stances  # for few texts

        first = next(at for at, start in enumerate(above.starts) if start >= judge.start)
        speaks = stances.stance_verb(above, first + 1) is not None
        speaks = speaks or stances.announces_words(above, first + 1)
        remembered = reading.discourse.recent[-2]
        reacts = remembered.tokens is above and stances.takes_stance(remembered)
        if speaks or reacts:
            return judge
        from reader.analysis.passages.neighbours import introduced_above  # for few texts

        return judge if introduced_above.is_introduced_above(reading, judge, place.body) else None


def _acting_subjects_on_demand(
    reading: Reading, german: "GermanProse | None"
) -> Callable[[], "ActingSubjects"]:
    """Return what gives the finder of acting subjects, made on first use: few texts need it.

    No method, which would refer to what refers to it: the memory of a text is released at its end.
    """
    actors: ActingSubjects | None = None

    def acting() -> "ActingSubjects":
        nonlocal actors
        if actors is None:
            actors = acting_subjects.ActingSubjects(reading, german)
        return actors

    return acting


def _ends_sentence(place: Place) -> bool:
    """Whether a mark in or after the quote ends it, unlike a headline in quotation marks."""
    return place.sign in _SENTENCE_ENDS or place.at + 1 < len(place.view.s)


def _is_said_by_reporter(place: Place) -> bool:
    """Whether the writer or the reader says the words: I asked, “…”; “…,” I said; you may say “…”.

    In English, German and Dutch; elsewhere a verb without a subject may have such a form.
    """
    view, s, after = place.view, place.view.s, place.at + 1
    if view.language.verb_second:
        return german_colons.is_said_by_nobody_named(place)
    if view.language.code != "en":
        return False
    after += after < len(s) and s[after].text == ","
    tag = s[after : after + 2]
    if len(tag) > 1 and any(t.classes & lx.FIRST for t in tag):
        return any(t.classes & lx.SAY for t in tag)
    before = [
        cue for cue in view.cues if place.previous < cue < place.at and s[cue].classes & lx.SAY
    ]
    if not before or is_passive(s, before[-1]):
        return False  # We were told “…”
    subject = logical_subject(view, before[-1])
    if subject is None and view.main is None:  # We would begin by asking “…”
        return any(token.classes & lx.FIRST for token in s[place.previous + 1 : before[-1]])
    return subject is not None and bool(s[subject[0]].classes & lx.FIRST)


def _is_told_to_subject(place: Place) -> bool:
    """Whether nobody named tells the words to the subject: Quill was told: “…”."""
    return place.at > 0 and hears_quote(place.view.s, place.view.cues, place.previous, place.at)


def _begins_with_joined_verb(place: Place) -> bool:
    """Whether a sentence goes on without a subject: Und lobt den Gegner: „…“, Und weiter: „…“."""
    s = place.view.s
    if not place.view.language.verb_second or not s[0].classes & lx.CONJUNCTION:
        return False
    return bool(s[1].classes & lx.STRONG_CUES) or s[1].lower in {"weiter", "verder"}


def _adds(place: Place) -> bool:
    """Whether a verb tells that whoever spoke goes on: «…», ha aggiunto; Y agregó: «…»."""
    return any(place.view.s[cue].lower.startswith(_ADDING) for cue in place.view.cues)


def _lacks_subject(place: Place) -> bool:
    from reader.analysis.grammar.clauses.dropped_subjects import (
        is_subject_dropped,  # for few languages
    )

    return is_subject_dropped(place)
