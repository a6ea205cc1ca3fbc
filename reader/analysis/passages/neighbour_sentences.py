"""Speakers from neighbouring sentences, for quotes whose own sentence names none."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_HAVE, ENGLISH_IS
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD
from reader.analysis.marks.quoted_words import Closing, Quoted
from reader.analysis.passages.acting_subjects import ActingSubjects
from reader.analysis.passages.dialogue.conversation import Conversation
from reader.analysis.passages.reading import PendingQuote, Reading
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.model.analysis import QuoteKind
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.attribution.before import speakers_before_colon
    from reader.analysis.passages.german_prose import GermanProse
    from reader.analysis.passages.romance_prose import RomanceProse
else:  # for quotes after a colon
    speakers_before_colon = later(
        globals(), "reader.analysis.attribution.before.speakers_before_colon"
    )

_NAME_REACH = 40  # code points after a role that may contain the name
_LONG_FRAGMENT = 6  # words of a fragment that may continue the speaker of its paragraph
_SHORT_ANSWER = 5  # words of a speech that rather answers than goes on, in an exchange
_TOPIC_REACH = 5  # sentences of a paragraph searched for the subject of a verb without one
_SENTENCES_BACK = 3  # a sentence, the one between and that of the quote
_OWNED = 2  # tokens after "su" that hold its noun
_SHORTEST = 2  # tokens of a sentence with its full stop
_LONGEST_REPORT = 8  # tokens of a report on its own, with its full stop
_BEATS = word_set("""
lacht lachte grinst grinste seufzt seufzte schmunzelt schmunzelte schnaubt schnaubte nickt nickte
zuckt zuckte schüttelt schüttelte lächelt lächelte zögert zögerte schluckt schluckte schweigt
schwieg knikt knikte zucht zuchtte grijnst grijnsde lachen glimlacht glimlachte zwijgt zweeg
rit soupire sourit hausse secoue hésite grimace ríe sonríe suspira duda ride sorride sospira
scuote esita ri sorri hesita encolhe
""")  # what somebody does between two of their sentences
_REACTS = _BEATS | {"selbst"}  # Er selbst sieht das anders
_ADDING = ("aggiun", "prosegu", "añad", "agreg", "prosig", "acrescent", "prosseg")  # beginnings
_REPORTER_ASKS = frozenset({
    "ask", "asked", "suggest", "suggested", "tell", "told", "mention", "mentioned", "wonder",
    "wondered", "put", "say", "said", "remark", "remarked",
})  # fmt: skip
_YEAR = 4  # digits
_POSTURES = frozenset({
    "standing", "sitting", "leaning", "kneeling", "lying", "waiting", "walking", "pacing",
    "queuing", "queueing", "watching", "holding", "looking", "pointing", "smiling", "laughing",
})  # fmt: skip
_WHEN = frozenset({"when", "once", "as", "after"})
_PERCEIVES = frozenset({"hört", "hörte", "sieht", "sah", "hoort", "hoorde", "ziet", "zag"})


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
        "_actors", "_conversation", "_german", "_reading", "_romance", "_spoke_at", "_voice",
        "above", "before", "following", "is_continued", "is_conversation", "paragraph_number",
    )  # fmt: skip

    def __init__(
        self, reading: Reading, german: "GermanProse | None", romance: "RomanceProse | None"
    ) -> None:
        self._reading = reading
        self._german = german
        self._romance = romance
        self._actors = ActingSubjects(reading, german)
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
        led = place.before is not None and place.before.text == ":" and self._has_no_subject(place)
        dropped = reading.language.compound_inversion and _lacks_subject(place)
        if alone or led or dropped or place.view.is_reported:
            actor = self._actor_beside(place, dropped=dropped)
            if actor is not None:
                return actor
        elif place.words < _LONG_FRAGMENT:
            return "none", None
        if alone and reading.paragraph_speaker is None and self._is_answer(place):
            mention = self._answering_speaker()
            if mention is not None:
                reading.set_speaker(mention)
            return "answer", mention
        joined = led and self._spoke_above() and _begins_with_joined_verb(place)
        carries = alone or dropped or joined or (led and self._romance is not None)
        carries = carries or (place.view.is_reported and self._goes_on())
        on_topic = self._german is not None and place.view.s[0].text in {"…", "..."}
        if led and not on_topic:
            on_topic = speakers_before_colon.is_topic_label(place)  # On winning so often: “…”
        carries = carries or (led and on_topic)  # Ada Vogel (Wirtin) … ¶ … zum Umsatz: „…“
        return self._continuing_speaker(place, carries=carries)

    def _actor_beside(self, place: Place, *, dropped: bool) -> tuple[str, Mention] | None:
        """Return the rule and the subject of an adjacent sentence that is the speaker, else None.

        `dropped` is that of `_actor_before`.
        """
        reading, alone = self._reading, place.view.has_only_quotes
        in_mood = self._german is not None and place.view.is_reported
        first = reading.paragraph_speaker is None
        if alone and (reporter := self._bare_report_after()) is not None:
            reading.set_speaker(reporter)
            return "x-said-later", reporter
        waits = alone or dropped
        if self._romance is not None and waits and (asked := self._person_asked()):
            reading.set_speaker(asked)
            return "answer", asked
        if (alone or in_mood) and not first and (other := self._new_actor()):
            reading.set_speaker(other)
            return "sentence-before", other
        goes_on = dropped and _adds(place)
        if (first or dropped) and (
            acting := self._actor_before(dropped=dropped, in_mood=in_mood, goes_on=goes_on)
        ):
            if reading.language.code == "en":
                self._give_quote_before_pause(acting)
            reading.set_speaker(acting)
            return "sentence-before", acting
        if not first or not alone:
            return None
        if (acting := self._actor_after(in_talk=self.is_conversation)) is not None:
            reading.set_speaker(acting)
            return "sentence-after", acting
        if (judge := self._judge_above()) is not None:
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
        if self._actors.opens_next_words(before, actor) or _tells_background(before):
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
            rule, mention = "carried", self._last_speaker() if carries else None
        if german is not None and (mention is None or german.is_object(mention)):
            pronoun = german.continuing_pronoun(place.view)
            found = pronoun and reading.mention(place.view.s, pronoun, None)
            rule, mention = "carried", found or self._quoted_right_above(place)
        if german is not None and rule == "carried" and mention and self._is_unknown(mention):
            return "none", None  # Dass sie später kommt, ist ein Irrtum.
        return (rule, mention) if mention is not None else ("none", None)

    def _quoted_right_above(self, place: Place) -> Mention | None:
        """Return the person whose words end the paragraph above, for speech in German mood below.

        Vogel lobt alle. „…“ ¶ Auch die Wirte hätten „nicht gebremst“.
        """
        found, s = self._reading.found, place.view.s
        if not found or not place.view.is_reported:
            return None
        last = found[-1]
        ends = not any(map(str.isalnum, self._reading.text[last.end : s.starts[0]]))
        return last.mention if ends and last.mention and last.mention.person else None

    def _is_unknown(self, mention: Mention) -> bool:
        """Whether a mention is a pronoun that stands for nobody and says nothing."""
        silent = mention.person is None and mention.cue_start < 0
        return silent and not self._reading.words_of(mention)

    def _has_no_subject(self, place: Place) -> bool:
        """Whether a sentence has no subject that could speak: Continuant son analyse: « … »."""
        main = place.view.main
        if main is None or self._romance is None:
            return main is None
        s = place.view.s
        return self._romance.is_nobody(s, main) or not self._romance.may_speak_next(s, main)

    def _goes_on(self) -> bool:
        """Whether a person speaks in the paragraph before, whom reported speech may go on."""
        last = self._reading.last
        return self._spoke_above() and last is not None and last.person is not None

    def _spoke_above(self) -> bool:
        """Whether anybody speaks in the paragraph before."""
        return self._spoke_at == self.paragraph_number - 1

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

    def _is_announced(self) -> bool:
        """Whether the paragraph above announces this one: Ada Quill said: ¶ “…”."""
        return self.before is None and self.above is not None and self.above[-1].text == ":"

    def _reporter_asks(self) -> bool:
        """Whether the reporter asks or tells something just before: I suggest a walk. “Now?”."""
        recent = self._reading.discourse.recent
        for sentence in reversed(recent[-_TOPIC_REACH:-1]):
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
            acting = self._actors.of(self.above)
            answering = acting if acting is not None and acting.person is not None else None
        return answering or conversation.other_speaker(number)

    def _actor_before(self, *, dropped: bool, in_mood: bool, goes_on: bool) -> Mention | None:
        """Return the subject of the previous sentence as the speaker.

        For a verb without a subject this may be the last sentence of the previous paragraph.

        Args:
            dropped: Whether the verb that reports the quote has no subject; the speaker may then be
                an organisation.
            in_mood: Whether the German mood of reported speech shows that a speaker continues, who
                may then be an organisation as well.
            goes_on: Whether the verb tells that somebody goes on, who is nobody without a name.
        """
        above = self.above if dropped and self._reading.paragraph_speaker is None else None
        before = self.before
        if before is not None and self._german is not None and _is_reported(self._reading, before):
            return self._nearest_actor_in_paragraph(body=True)  # Vogel lacht. Es sei kalt. „…“
        acting = self._actors.of(before or above, body=dropped or in_mood)
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
            if _is_reported(self._reading, sentence.tokens):
                continue  # Vogel habe gelacht.
            acting = self._actors.of(sentence.tokens)
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
            acting = self._actors.of(sentence.tokens, body=body)
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

    def _new_actor(self) -> Mention | None:
        """Return a new subject since the last speaker: “…,” said Quill. Poe sighed. “…”."""
        last_speaker, before = self._reading.paragraph_speaker, self.before
        if last_speaker is None or before is None or len(before) < _SHORTEST:
            return None
        view = SentenceView(before, self._reading.language)
        if (contrasted := self._actors.contrasted_person(before)) is not None:
            return contrasted if contrasted.person is not last_speaker.person else None
        asked = before[0].lower in _WHEN  # When that was put to Quill, she frowned.
        if view.language.code == "fr":
            asked = before[0].lower == "on"  # On lui demande pourquoi.
        cues = view.cues
        if view.language.verb_second:  # Vogel will vermitteln. Er setze auf „…“.
            cues = [cue for cue in cues if not before[cue].classes & lx.WEAK]
            cues = [cue for cue in cues if before[cue].lower not in _PERCEIVES]
        if view.is_reported:
            return None
        if cues and not asked:
            return self._announcer(view, cues) if self._german is not None else None
        acting = self._actors.of(before)
        if acting is None:
            acting = self._named_two_sentences_before()
        if acting is None:
            return None
        if acting.person is None:
            found = self._reading.found
            asked = bool(found) and self._reading.text[found[-1].end - 1] == "?"
            answers = asked or self._actors.introduces_unnamed_person(before, acting)
            return acting if answers else None
        written = self._reading.text[acting.start : acting.end]
        following_words = self._reading.text[acting.end : acting.end + _NAME_REACH]
        named = acting.person.last in written
        if self._german is not None:
            # Der Präsident des Bundes, Jan Vogel, …
            apposed = following_words.startswith(", ") and acting.person.last in following_words
            reacts = following_words[1:].partition(" ")[0].rstrip(".,;") in _REACTS
            named = named or apposed or (reacts and self._excludes(written, last_speaker))
        if not named and asked:
            named = any(token.text == acting.person.last for token in before)
        named = named and (acting.person.known or acting.person.gender != "")
        return acting if named and acting.person is not last_speaker.person else None

    def _announcer(self, view: SentenceView, cues: Sequence[int]) -> Mention | None:
        """Return who is named as announcing something: “…,” sagte Poe. Tal kündigt es an. “…”."""
        phrase, last = view.subject(cues[0]), self._reading.paragraph_speaker
        if len(cues) > 1 or phrase is None or last is None or view.s[phrase[1]].kind != CAPITAL:
            return None
        announcer = self._reading.mention(view.s, phrase, None)
        if announcer.person is None or announcer.person is last.person:
            return None
        named = announcer.person.last in self._reading.text[announcer.start : announcer.end]
        return announcer if named and announcer.person.known else None

    def _excludes(self, pronoun: str, speaker: Mention) -> bool:
        """Whether a pronoun cannot stand for a speaker: …, sagte Jan Vogel. | Sie lacht."""
        gender = self._reading.discourse.gender_of(pronoun.partition(" ")[0])
        fits = speaker.person is not None and speaker.person.gender in ("", gender)
        return gender != "" and not fits

    def _named_two_sentences_before(self) -> Mention | None:
        """Return who acts by name two sentences before, if nobody does in between.

        “…,” said Poe. Ada Quill took some soup. Somebody asked why. “…”
        """
        recent = self._reading.discourse.recent
        if len(recent) < _SENTENCES_BACK or self._reading.language.code == "en":
            return None
        earlier, between = recent[-_SENTENCES_BACK], recent[1 - _SENTENCES_BACK]
        s = earlier.tokens
        if earlier.paragraph != recent[-1].paragraph or between.people:
            return None
        if any(token.kind == QUOTED for token in s) or SentenceView(s, self._reading.language).cues:
            return None
        acting = self._actors.of(s)
        if acting is None or acting.person is None:
            return None
        return acting if acting.person.last in self._reading.words_of(acting) else None

    def _judge_above(self) -> Mention | None:
        """Return the person who judges something in the paragraph above, where nobody speaks.

        “…,” said Quill. ⏎ Mayor Ben Poe criticised the plan. ⏎ “…”; Poe had a warning. ⏎ “…”
        """
        above, reading, last = self.above, self._reading, self._last_speaker()
        if above is None or reading.language.code != "en":
            return None
        spoke_since = last is not None and last.start >= above.starts[0]
        if self.is_continued or spoke_since:
            return None
        if (asked := self._actors.person_asked(above)) is not None:
            return asked
        if self.is_conversation:
            return None
        judge = self._actors.of(above, body=True)
        if judge is None or judge.person is None or (last and judge.person is last.person):
            return None
        from reader.analysis.reference.unnamed import stances  # for few texts

        first = next(at for at, start in enumerate(above.starts) if start >= judge.start)
        speaks = stances.stance_verb(above, first + 1) is not None
        speaks = speaks or stances.announces_words(above, first + 1)
        remembered = reading.discourse.recent[-2]
        reacts = remembered.tokens is above and stances.takes_stance(remembered)
        return judge if speaks or reacts else None

    def _bare_report_after(self) -> Mention | None:
        """Return the X of “It is late.” X said., a report set off from its words by a full stop."""
        s, language = self.following, self._reading.language
        if s is None or language.code != "en" or not _SHORTEST < len(s) <= _LONGEST_REPORT:
            return None
        cue = next((at for at in range(1, len(s)) if s[at].classes & lx.SAY), 0)
        ends = all(token.kind == POINT or token.classes & lx.DAY for token in s[cue + 1 :])
        phrase = subject_of(s, cue) if cue and s[cue].kind == WORD and ends else None
        return self._reading.mention(s, phrase, cue) if phrase and not phrase[0] else None

    def _actor_after(self, *, in_talk: bool) -> Mention | None:
        """Return the subject of the next sentence as the speaker: “It's …” She paused.

        A signature in the next sentence counts as well.
        """
        s = self.following
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
        return self._actors.of(s)

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
        pauses = s[min(view.main[1] + 1, len(s) - 1)].lower in _BEATS  # „Nein!“ Vogel lacht bitter.
        acting = self._actors.of(s) if pauses or english or not view.cues else None
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

        return takes_stance(RememberedSentence(s, (), self.paragraph_number))


def _is_reported(reading: Reading, s: Tokens) -> bool:
    return SentenceView(s, reading.language).is_reported


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


def _tells_background(s: Tokens) -> bool:
    """Whether an English sentence tells what was earlier: Poe had left; Poe resigned in May."""
    return any(
        token.lower in ENGLISH_HAVE
        or token.classes & lx.DAY
        or (token.kind == NUMBER and len(token.text) == _YEAR)
        for token in s
    )


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
