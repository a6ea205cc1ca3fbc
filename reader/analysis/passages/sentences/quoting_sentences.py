"""Sentences with quoted passages: the speaker of each quote, and which passages are not quotes."""

from collections.abc import Sequence

from reader.analysis.attribution.candidates import SAID_RULES, Candidate
from reader.analysis.attribution.choice import candidates_of
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.quote_positions import Place, place_of
from reader.analysis.kinds.quote_kinds import kind_of, refusal_reason
from reader.analysis.kinds.titles import follows_in_list
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.scripts import has_cjk
from reader.analysis.languages.token import CAPITAL, POINT
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.passages.dialogue.turns import label_inside
from reader.analysis.passages.neighbours.neighbour_sentences import Neighbours
from reader.analysis.passages.reading import PendingQuote, Reading
from reader.analysis.passages.sentences.quoted_passages import (
    WEAK_RULES,
    Passage,
    closing_report,
    is_inscription,
    is_joined,
    is_loosely_led,
    names_addressee,
    quoted_names,
    reported_together,
)
from reader.analysis.passages.sentences.unquoted_sentences import UnquotedSentences
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.reference.mentions import Mention
from reader.analysis.reference.referents import referent_of
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.span import trimmed

if TYPE_CHECKING:
    from reader.analysis.passages.cjk.cjk_speakers import CjkSpeakers
    from reader.analysis.passages.german_prose import GermanProse
    from reader.analysis.passages.romance_prose import RomanceProse
    from reader.analysis.passages.without_lexicon.speakers_beside_verbs import SpeakersBesideVerbs
    from reader.analysis.passages.without_lexicon.unicameral_speakers import UnicameralSpeakers

with later(globals()):  # for sentences with several quotes, and quotes of several paragraphs
    from reader.analysis.attribution import shared_reports
    from reader.analysis.passages import speech_beginnings
    from reader.analysis.passages.reports import reports_beside_quotes
    from reader.analysis.passages.sentences import named_labels

with later(globals()):  # for few texts
    from reader.analysis.languages.without_lexicon import unicameral_languages
    from reader.analysis.passages.cjk import cjk_speakers
    from reader.analysis.passages.neighbours import introduced_above
    from reader.analysis.passages.sentences import incise
    from reader.analysis.passages.without_lexicon import speakers_beside_verbs, unicameral_speakers


_NAME_REASONS = ("title", "term")  # reasons for a refusal: the passage is a name
_UNREPORTED = frozenset({"short", "unattributed"})  # reasons that a verb of saying would refute
_FOREIGN_STATEMENT = 4  # words
_UNFOUNDED = _UNREPORTED | {"term"}  # what only the words of a language tell
_OPENS_SUBJECT = lx.DETERMINER | lx.SUBJECT  # of somebody without a known name: the port said
_JOINTS = frozenset({"and", "but"})  # said it was late and that it was “…”
_REPORT_BEFORE = 5  # tokens from the verb to the joint
_MEANWHILE = frozenset({"while", "whereas"})
_SENTENCE_ENDS = ".!?…"
_QUOTES = '"“”„«»'
_MARKS = " ." + _QUOTES  # between two quotes of one paragraph
_WEAK_BEFORE_INCISE = frozenset({"subject", "x-colon"})


class QuotingSentences:
    """Reads sentences with quoted passages.

    Args:
        reading: The state of the pass.
        neighbours: The neighbouring sentences.
        unquoted: Reads sentences in which no quote has a speaker of its own.
        german: Additional rules for German and Dutch.
        romance: Additional rules for French, Spanish, Italian and Portuguese.
    """

    __slots__ = (
        "_beside_verbs", "_cjk", "_german", "_language_rules", "_neighbours", "_reading",
        "_romance", "_unquoted",
    )  # fmt: skip

    def __init__(
        self,
        reading: Reading,
        neighbours: Neighbours,
        unquoted: UnquotedSentences,
        german: "GermanProse | None",
        romance: "RomanceProse | None",
    ) -> None:
        self._reading = reading
        self._neighbours = neighbours
        self._unquoted = unquoted
        self._german = german
        self._romance = romance
        self._language_rules = german or romance
        self._cjk = _cjk_speakers(reading.text)
        self._beside_verbs = _speakers_beside_verbs(reading)

    def speaker_of(self, view: SentenceView, quoted: Sequence[Quoted]) -> Mention | None:
        """Attribute the quotes of a sentence; return its speaker."""
        passages = self._weigh(view, quoted)
        shared = None  # of the last passage that has one, before any passage takes that of another
        for passage in passages:
            shared = passage.best or shared
        before = len(self._reading.found)
        self._keep_or_refuse(view.s, passages)
        if shared is None:
            return self._unquoted.speaker_of(view)
        s = view.s
        if self._romance is not None and (outer := self._romance.outer_report(view, shared)):
            phrase = view.subject(outer)
            return self._reading.mention(s, phrase, outer) if phrase is not None else None
        if self._german is not None and self._german.is_expletive_speaker(shared):
            source = self._german.source_of_statement(shared, self._neighbours.before)
            start = s.starts[shared.phrase[0]]
            return source or Mention(start, start)  # what follows is nobody's either
        mention = self._reading.mention(s, shared.phrase, shared.cue)
        if _may_report(view):
            self._keep_reports(view, shared, mention, before)
        elif self._german is not None and len(self._reading.found) == before:
            self._unquoted.keep_report(view, shared, mention)  # sagte der „Abendpost“, er sei alt
        elif self._german is not None:
            self._unquoted.keep_report_behind(view, shared, mention)
        later = self._later_report(view)
        if later is None or (later.person is mention.person and later.start <= mention.end + 2):
            return mention  # said Quill, who also said
        return later

    def _weigh(self, view: SentenceView, quoted: Sequence[Quoted]) -> list[Passage]:
        """Return the passages of a sentence with their candidates.

        The speaker of one passage is a candidate for the next ones.
        """
        text, s = self._reading.text, view.s
        passages: list[Passage] = []
        shared: Candidate | None = None
        used_verb: int | None = None
        for number, at in enumerate(view.quotes):
            words = quoted[s[at].quoted]
            place = place_of(text, view, number, words, cjk=self._cjk is not None)
            candidates = candidates_of(place, used_verb)
            if shared is not None:
                candidates = shared_reports.with_shared_report(candidates, place, shared)
            if self._language_rules is not None:
                candidates = self._language_rules.possible_speakers(candidates)
                led = place.before is not None and place.before.text == ":"
                if led and all(each.cue is None for each in candidates):  # not: Vogel laut Poe: „…“
                    label = named_labels.named_label(self._reading, place)
                    candidates = [label] if label is not None else candidates
            passage = Passage(place, words, candidates)
            passages.append(passage)
            best = passage.best
            if shared is None or (best is not None and best.rule != "in-brackets"):
                shared = best  # whoever signs one passage does not say the next one
            used_verb = None
            if best is not None and best.rule in SAID_RULES and not names_addressee(place, text):
                used_verb = best.cue
        return passages

    def _keep_or_refuse(self, s: Tokens, passages: Sequence[Passage]) -> None:
        """Keep or refuse each passage of a sentence, considering those next to it."""
        named = quoted_names([each.best for each in passages])
        refused, on_sign, shared_rule = "", False, ""
        for index, passage in enumerate(passages):
            place, own = passage.place, passage.best
            if place.at in named:
                continue  # the name of a speaker
            shares = own is not None and own.rule == "same-sentence" and place.words <= 3
            if refused == "unattributed" and shares and follows_in_list(place):
                continue  # It has names: “the Broom”, “the Widow”.
            if own is not None and own.rule != "same-sentence":
                shared_rule = own.rule
            following = passages[index + 1 :]
            if own is None and following:  # the toll is “a trap” and “a joke”, Quill said
                passage.best = reported_together(following[0].best, place.at) or closing_report(
                    following[1:]
                )
            elif shared_rule == "subject" and following:
                passage.best = closing_report(following) or own
            on_sign = on_sign or (own is not None and is_inscription(s, own, place.at))
            passage.is_on_sign = on_sign
            passage.is_listed = refused in _NAME_REASONS
            passage.is_joined = index > 0 and not refused and shares and is_joined(place)
            refused = self._keep_if_quote(passage)

    def _keep_reports(
        self, view: SentenceView, quoting: Candidate, speaker: Mention, before: int
    ) -> None:
        """Record the reports in an English sentence that quotes as well.

        Args:
            view: The sentence.
            quoting: The speaker of its last quote that has one.
            speaker: Whom they are.
            before: The number of quotes found before the sentence.
        """
        found = self._reading.found
        for phrase, cue, words in reports_beside_quotes.reports_beside_quotes(view, quoting.cue):
            same = phrase == quoting.phrase
            mention = speaker if same else self._reading.mention(view.s, phrase, cue)
            if mention.person is None and not view.s[phrase[0]].classes & _OPENS_SUBJECT:
                continue  # a boy in a “Save Lipa Now” cap, who said
            report = self._reading.indirect_quote(mention, words)
            if report is not None:
                found.insert(before if cue < view.quotes[0] else len(found), report)

    def _later_report(self, view: SentenceView) -> Mention | None:
        """Return the subject of a report after the last quote, the speaker of what follows.

        That is the "who" of "“…,” said Quill, who also said that …", or the Poe of "Quill called it
        “late”, while Poe said that …".
        """
        s, last = view.s, view.quotes[-1]
        for cue in reversed(view.cues):
            if cue < last + 4:
                return None
            phrase = view.subject(cue) if s[cue].classes & lx.SAY else None
            if phrase is None or phrase[0] <= last:
                continue
            who = s[phrase[0]].lower in view.language.who
            if who and self._romance is not None and self._romance.relates_to_thing(s, phrase):
                continue  # un climat qui n'est pas expliqué
            if who or (s[phrase[0] - 1].lower in _MEANWHILE and s[phrase[1]].kind == CAPITAL):
                return self._reading.mention(s, phrase, cue)
        return None

    def _keep_if_quote(self, passage: Passage) -> str:
        """Decide whether a passage is a quote, and record it; return why it was refused, or ""."""
        reading, words = self._reading, passage.words
        rule, mention = self._speaker(passage)
        refused = self._refusal(passage, rule)
        beside = self._speaker_beside(passage, refused)
        if beside is not None:
            (rule, mention), refused = beside, ""
        elif self._cjk is not None and self._cjk.may_be_of_another(words, rule):
            rule, mention = "none", None
        if refused == "unattributed" and reading.language.code == "en":
            reading.unattributed.append(words)
        if refused and not reading.explains:
            return refused
        kind = kind_of(reading.text, passage.place, words, passage.best, rule)
        start, end = words.start, words.end
        if not refused and (label := label_inside(reading.text, start, end)) is not None:
            start, rule, mention = label[2], "label", self._labelled_speaker(label[0], label[1])
        start, end = trimmed(reading.text, start, end)
        if start == end:
            return ""
        opens = passage.place.at == 0 and passage.best is not None
        if opens and mention is not None and reading.found:
            self._attribute_previous(mention, start)
        found = PendingQuote(start, end, kind, rule, mention, refused)
        if reading.explains:
            s = passage.place.view.s
            candidates = passage.candidates
            found.candidates = [(c, reading.mention(s, c.phrase, c.cue)) for c in candidates]
        (reading.refused if refused else reading.found).append(found)
        return refused

    def _refusal(self, passage: Passage, rule: str) -> str:
        """Return why a passage is no quote, or ""; `rule` is the one that named its speaker."""
        text, place, words = self._reading.text, passage.place, passage.words
        refused = refusal_reason(text, place, words, passage.best, rule, listed=passage.is_listed)
        if not refused:
            return ""
        on_sign = passage.is_on_sign and rule == "same-sentence" and follows_in_list(place)
        if refused == "title" and on_sign:
            return ""  # signs that said “Stay Home” and “Open The Gate”
        if refused in _NAME_REASONS and passage.is_joined:
            return ""  # sprach von „Verrat“ und einem „Skandal“
        if self._reading.is_foreign and _may_be_said(place, text, words, refused):
            return ""
        return refused

    def _speaker_beside(self, passage: Passage, refused: str) -> tuple[str, Mention] | None:
        """Return the rule and the speaker beside a passage in a language without a lexicon."""
        words, best = passage.words, passage.best
        if self._cjk is not None and (best is None or best.rule in WEAK_RULES):
            said = self._cjk.speaker_of(words, is_speech=not refused)
            if said is not None:
                self._reading.set_speaker(said)
                return "beside-cjk", said
        if self._beside_verbs is None:
            return None
        beside = self._beside_verbs.speaker_of(words, is_speech=not refused)
        return ("beside-verb", beside) if beside is not None else None

    def _labelled_speaker(self, start: int, end: int) -> Mention:
        """Return the speaker whose name in capitals, ``text[start:end]``, is a label inside."""
        reading = self._reading
        name = reading.text[start:end].title()
        person = referent_of(reading.discourse, name, start)
        mention = Mention(start, end, person=person, name="" if person else name)
        reading.set_speaker(mention)
        return mention

    def _attribute_previous(self, mention: Mention, start: int) -> None:
        """Give the previous quote, if it has no speaker, that of this one.

        “It rains.” “It pours,” said X.
        """
        before = self._reading.found[-1]
        between = self._reading.text[before.end : start]
        if before.mention is None and before.rule == "none" and between.strip(_MARKS) == "":
            before.mention, before.rule = mention, "same-paragraph"
        if self._neighbours.is_continued:
            reading = self._reading
            speech_beginnings.attribute_beginning(reading.text, reading.found, mention, start)

    def _speaker(self, passage: Passage) -> tuple[str, Mention | None]:
        """Return the rule and the speaker, from the sentence or else from its neighbours."""
        reading, place, best = self._reading, passage.place, passage.best
        next_speaker = self._speaker_in_next_sentence(place, best)
        if next_speaker is not None:
            reading.set_speaker(next_speaker)
            return "sentence-after", next_speaker
        if (
            best is not None
            and (best.rule in _WEAK_BEFORE_INCISE or is_loosely_led(place, best))
            and not (best.rule == "x-colon" and place.view.s[best.phrase[0]].kind == CAPITAL)
            and (inside := self._speaker_inside_marks(passage.words))
        ):
            return "inside-marks", inside
        if best is not None and not self._is_code_of_place(place, best):
            if self._romance and (inside := self._speaker_inside_marks(passage.words, dashed=True)):
                return "inside-marks", inside
            if self._german is not None and self._german.is_expletive_speaker(best):
                before = self._neighbours.before
                return best.rule, self._german.source_of_statement(best, before)
            return best.rule, reading.mention(place.view.s, best.phrase, best.cue)
        rule, mention = self._neighbours.speaker_of(place)
        if mention is not None and mention.is_joint and mention.cue_start < 0:
            mention = self._one_of_two(mention, place.body)
        if mention is None and self._romance is not None:
            rule, mention = self._speaker_earlier_in_sentence(place)
        inside = self._speaker_inside_marks(passage.words)
        return (rule, mention) if inside is None else ("inside-marks", inside)

    def _is_code_of_place(self, place: Place, best: Candidate) -> bool:
        """Whether brackets after words that go on hold a code: “…,” said Quill. “…” (P15)."""
        if best.rule != "in-brackets" or best.phrase[0] != best.phrase[1]:
            return False
        found, code = self._reading.found, place.view.s[best.phrase[0]].text
        goes_on = bool(found) and self._reading.paragraph_speaker is not None
        return goes_on and code[-1].isdigit() and found[-1].rule != "in-brackets"

    def _one_of_two(self, both: Mention, words: str) -> Mention:
        """Return the first of two who act if one speaks: Quill and Poe laughed. “I slept.”."""
        reading = self._reading
        joint = reading.text.find(" and ", both.start, both.end)
        if reading.language.code != "en" or joint < 0:
            return both
        person = (
            named_in(both.name.partition(" and ")[0], reading.book)
            if introduced_above.says_i(words)
            else None
        )
        return both if person is None else Mention(both.start, joint, person=person)

    def _speaker_earlier_in_sentence(self, place: Place) -> tuple[str, Mention | None]:
        """Return who says the quote before in a sentence without a subject: dijo «…» y «…»."""
        found, s = self._reading.found, place.view.s
        if place.previous >= 0 and found and found[-1].end > s.starts[place.previous]:
            before = found[-1].mention
            return ("same-sentence", before) if before is not None else ("none", None)
        return "none", None

    def _speaker_inside_marks(self, words: Quoted, *, dashed: bool = False) -> Mention | None:
        """Return the speaker named inside the marks (Romance): « Il est tard, dit Quill. ».

        With `dashed` only a name between dashes: «Il ponte – dice Torri – è chiuso».
        """
        reading = self._reading
        if not reading.language.compound_inversion:
            return None
        if dashed and not _has_dashes(reading.text, words):
            return None
        found = incise.attribution_inside(reading.text, words.start, words.end, reading.language)
        if found is None or (dashed and not incise.is_named_between_dashes(*found)):
            return None
        mention = reading.mention(*found)
        reading.set_speaker(mention)
        reading.discourse.recent[-1].speaker = mention.person
        return mention

    def _speaker_in_next_sentence(self, place: Place, best: Candidate | None) -> Mention | None:
        """Return the speaker named by the sentence after a quote: „…“ So beschrieb es X."""
        following = self._neighbours.following
        if self._german is not None:
            return self._german.speaker_in_next_sentence(place, best, following)
        if self._romance is None or (after := self._romance.words_after(place, following)) is None:
            return None
        attribution = self._romance.speaker_after_quote(place, best, after)
        return self._reading.mention(after, *attribution) if attribution is not None else None


def _may_be_said(place: Place, text: str, words: Quoted, refused: str) -> bool:
    """Whether a refused passage may be speech, though no verb is known: „Nej,” säger Ada."""
    if words.start <= words.end == words.close and text[words.open] not in _QUOTES:
        return place.words > 0  # after a dash
    if place.words >= _FOREIGN_STATEMENT:
        return refused in _UNFOUNDED
    return refused in _UNREPORTED and (
        text[words.end - 1] == "," or _is_sentence(place, text, words)
    )


def _is_sentence(place: Place, text: str, words: Quoted) -> bool:
    """Whether a passage of several words is a sentence between others: “…,” řekl. „Musíme jít.“."""
    s = place.view.s
    stands_alone = place.at == 0 and all(token.kind == POINT for token in s[1:])
    return stands_alone and place.words > 1 and text[words.end - 1] in _SENTENCE_ENDS


def _cjk_speakers(text: str) -> "CjkSpeakers | None":
    if not has_cjk(text):
        return None
    return cjk_speakers.CjkSpeakers(text)


def _speakers_beside_verbs(
    reading: Reading,
) -> "SpeakersBesideVerbs | UnicameralSpeakers | None":
    """Return what finds the speakers in a language without a lexicon, if anything does."""
    if reading.cased_language is not None:
        return speakers_beside_verbs.SpeakersBesideVerbs(reading.text, reading.cased_language)
    if not reading.is_foreign or reading.text.isascii():
        return None
    language = unicameral_languages.unicameral_language(reading.text)
    if language is None:
        return None
    return unicameral_speakers.UnicameralSpeakers(reading.text, language)


def _has_dashes(text: str, words: Quoted) -> bool:
    """Whether dashes with spaces around them are inside the marks."""
    return any(text.find(dash, words.start, words.end) >= 0 for dash in (" - ", " – ", " — "))


def _may_report(view: SentenceView) -> bool:
    """Whether an English sentence with quotes has verbs for reported speech as well."""
    cues, first = view.cues, view.quotes[0]
    if not cues or view.language.code != "en":
        return False
    if len(cues) > 1 and cues[-1] > view.quotes[-1]:
        return True
    between = view.s[cues[0] + _REPORT_BEFORE : first]
    return any(token.lower in _JOINTS for token in between)
