"""Sentences without quotes: their speakers and their reported speech."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.attribution.non_speakers.non_speakers import cannot_speak
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import is_negated
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.reporters import logical_subject
from reader.analysis.grammar.clauses.subordinate_clauses import is_subordinate
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_one_person, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import (
    GERMANIC_AS,
    GERMANIC_THIS,
    ROMANCE_ITSELF,
    ROMANCE_THAT,
)
from reader.analysis.languages.token import CAPITAL, POINT, WORD
from reader.analysis.passages.reading import Reading
from reader.analysis.passages.reports.indirect_speech import reported_words, sourced_words
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.attribution.candidates import Candidate
    from reader.analysis.passages.german_prose import GermanProse
    from reader.analysis.passages.romance_prose import RomanceProse

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import speaking_nouns
    from reader.analysis.passages import speech_beginnings
    from reader.analysis.passages.sentences import continuations, retrospective_reports


_UNCERTAIN = frozenset({"none", "carried", "same-paragraph", "answer"})  # rules by position
_LONGEST_SUBJECT = 8  # tokens
_LINE_REACH = 8  # code points from the end of a quote to the next line
_CLOSES = "\"'”’»“ \n"  # between two lines of a sentence
_OPENS = frozenset('"“')  # between two paragraphs of a quote
_QUOTED = frozenset({"quoted", "cited"})  # Ada Quill was quoted as saying
_WHEN = frozenset({"when", "after", "once", "while", "before", "since"})
_MEANWHILE = frozenset({"as", "while", "when"})
_NOBODY = frozenset({"nobody", "none"})
_TELLING = frozenset({"told", "tells", "asked", "asks"})
_SAID = frozenset({"said", "says"})
_WEAKLY = frozenset({"none", "answer", "carried", "same-paragraph", "sentence-before"})  # rules
_NAMED_THINGS = word_set("""
act agreement amendment avenue bay beach bible bill bridge budget championship coast constitution
convention cup day development energy exchange fire garden heights initiative island lake mirror
mountain ocean park pictures plaza productions products programme project railway records river road
sea springs square stadium stock strait street studios summit tower treaty valley war water week
wildlife year
""")
"""English nouns in names of what is no person, such as the Lipa Bridge, that are no bodies."""
_RETROSPECTIVE = frozenset(  # So said Ada Quill. With those words Quill left.
    {"so", "that", "this", "those", "these", "such", "with"}
)


class UnquotedSentences:
    """Reads sentences without quotes."""

    __slots__ = ("_first_subject_refused", "_german", "_language_rules", "_reading", "_romance")

    def __init__(
        self, reading: Reading, german: "GermanProse | None", romance: "RomanceProse | None"
    ) -> None:
        self._reading = reading
        self._german = german
        self._romance = romance
        self._language_rules = german or romance
        self._first_subject_refused = (
            False  # whether the first subject of the text proved unable to speak
        )

    def speaker_of(self, view: SentenceView) -> Mention | None:
        """Return the speaker of a sentence without quotes, and record its reported speech."""
        s, reading = view.s, self._reading
        if (
            self._german is not None
            and (between := self._german.parenthetical_source(view)) is not None
        ):
            source, words = between
            mention = reading.mention(s, source.phrase, source.at)
            self._keep_unnamed(mention)
            self._keep_indirect(mention, words)
            return mention
        if (
            self._romance is not None
            and (attribution := self._romance.anaphoric_attribution(s)) is not None
        ):
            mention = reading.mention(s, *attribution)
            if s[-1].text != ":" and self._romance.looks_back(s):
                self._attribute_speech_above(s, mention)
            return mention
        if self._may_look_back(view) and (
            speaker := retrospective_reports.attribute_quote_before(reading, s)
        ):
            return speaker
        if self._german is not None and (voice := self._german.voice_on_line(s)) is not None:
            return voice
        if (
            self._german is not None
            and s[0].lower in GERMANIC_THIS
            and len(s) > len(("Das", "sagt"))
            and (speaker := retrospective_reports.attribute_paragraph_above(reading, s))
        ):
            return speaker
        stated = self._german.statement(view) if self._german is not None else None
        if stated is not None and all(
            view.s.starts[cue] > stated[0].cue_start for cue in view.cues
        ):
            self._keep_indirect(*stated)  # Vogel schlägt vor, …, | sagt Tal
            return stated[0]
        if (reporter := self._reporting_subject(view)) is not None:
            self._attribute_line_above(s, reporter)
            return reporter
        for source in view.sources:
            if self._romance and self._romance.is_no_speaker(s, source.phrase, source.at):
                continue  # según su relato: the view of who spoke last
            mention = reading.mention(s, source.phrase, source.at)
            self._keep_unnamed(mention)
            self._keep_indirect(mention, sourced_words(view, source.at, source.phrase))
            return mention
        if stated is not None:
            self._keep_indirect(*stated)
            return stated[0]
        return self._likely_next_speaker(view)

    def _may_look_back(self, view: SentenceView) -> bool:
        """Whether an English sentence may tell who made the speech before it: That was the view."""
        found = self._reading.found
        looks_back = view.language.code == "en" and view.s[0].lower in _RETROSPECTIVE
        return looks_back and bool(found) and found[-1].rule in _WEAKLY

    def _attribute_speech_above(self, s: Tokens, speaker: Mention) -> None:
        """Give the speech of the paragraphs above, if nobody has it so far, its speaker.

        «Il ponte è chiuso». ⏎ Lo dichiara Ada Quill. Not: ⏎ Lo dice anche Ada Quill.
        """
        found, text = self._reading.found, self._reading.text
        if not found or found[-1].mention is not None or found[-1].rule != "none":
            return
        if "\n" in text[found[-1].end : s.starts[0]]:
            speech_beginnings.attribute_beginning(text, found, speaker, s.starts[0])

    def _attribute_line_above(self, s: Tokens, reporter: Mention) -> None:
        """Give a quote that a comma leaves open its speaker, named on the next line.

        “It is late,” ⏎ Mr Quill said. The paragraphs before it that the quote began with follow.
        """
        text, found = self._reading.text, self._reading.found
        if not found or s.starts[0] - found[-1].end > _LINE_REACH:
            return  # most of the time
        between = text[found[-1].end : s.starts[0]]
        if text[found[-1].end - 1] != "," or "\n" not in between or between.strip(_CLOSES):
            return
        cue = bisect_left(s.starts, reporter.cue_start)
        if cue < len(s) and s[cue].lower in _TELLING and is_passive(s, cue):
            return  # Mr Quill was told.
        start = -1
        for each in reversed(found):
            begins = start < 0 or text[each.end : start].strip() in _OPENS
            if not begins or each.rule not in _UNCERTAIN:
                return
            each.mention, each.rule, start = reporter, "x-said", each.start

    def _reporting_subject(self, view: SentenceView) -> Mention | None:
        """Return the subject of a reporting verb: Ada Quill said that it rains."""
        s = view.s
        judging = view.language.verb_second or view.language.drops_subject
        reports = lx.STRONG_CUES if judging else lx.REPORT
        for cue in _cues_by_rank(view):
            if not s[cue].classes & reports or (cue > 0 and s[cue - 1].lower == "to"):
                continue
            phrase = self._subject_of_report(view, cue)
            if phrase is not None and s[phrase[0]].lower in _NOBODY:
                return None  # Nobody answers.
            if phrase is not None and not s[phrase[0]].classes & lx.FIRST:
                mention = self._reading.mention(s, phrase, cue)
                if (
                    self._romance
                    and mention.person is None
                    and not self._romance.may_speak_next(s, phrase)
                ):
                    says = s[cue].classes & lx.SAY and s[cue - 1].lower not in ROMANCE_ITSELF
                    if not says and not _reports_clause_by_name(s, phrase, cue):
                        continue  # La ley prevé penas, les pertes s'expliquent
                if mention.person is None and _is_setting(view, phrase, cue):
                    continue
                if not is_negated(s, cue):  # A spokesman did not comment.
                    self._keep_unnamed(mention)
                words = self._words_reported_by(view, phrase, cue)
                if words is None and self._language_rules is None and cue != view.cues[-1]:
                    words = self._words_reported_later(view, phrase, cue)
                self._keep_indirect(mention, words)
                return mention
        return None

    def _subject_of_report(self, view: SentenceView, cue: int) -> Phrase | None:
        """Return the subject of the reporting verb at `cue`, None if it is nobody who speaks."""
        s, german, romance = view.s, self._german, self._romance
        if german is not None:
            if german.subject_only_hears(s, cue) or german.is_in_subordinate_clause(view, cue):
                return None
            if self._reading.paragraph_speaker and german.is_relayed_report(view, cue):
                return None
        phrase = _closing_speaker(view, cue) or logical_subject(view, cue)
        if phrase is None and cue == 0 and not s[cue].classes & lx.PARTICIPLE:
            phrase = phrase_after(s, 1)
        if romance is not None and romance.is_closing_verb_without_subject(view, cue):
            return None
        phrase = phrase or view.main
        if phrase is not None and _is_passive_of_thing(view, phrase, cue):
            phrase = view.main if view.main != phrase else None
        if phrase is None:
            return None
        if german is not None:
            phrase = german.behind_unlisted_verb(s, phrase)
        if german is not None and (
            german.is_no_speaker(s, phrase) or german.is_told_of_thing(s, phrase, cue)
        ):
            return None
        if romance is None:
            said = german is None and 1 < phrase[0] < cue and s[cue].lower in _SAID
            return _subject_before_to(view, phrase) if said else phrase
        main = view.main
        if main is not None and main[1] < cue < phrase[0] and not romance.may_speak_next(s, phrase):
            phrase = main  # Ada Quill, que …, recordó | una tarde de lluvia
        if self._reading.paragraph_speaker is not None and romance.is_own_body(s, phrase):
            return None  # “…,” said Quill. Su equipo ha contado 30 pozos.
        return None if romance.is_no_speaker(s, phrase, cue) else phrase

    def _words_reported_by(
        self, view: SentenceView, phrase: Phrase, cue: int
    ) -> tuple[int, int, str] | None:
        """Return the span and the rule of the words that the verb at `cue` reports, or None."""
        reported = reported_words(view, phrase, cue)
        if reported is None or is_passive(view.s, cue):
            return None  # Quill was told that
        rules = self._language_rules
        return reported if rules is None or rules.is_report(view, phrase, cue, reported) else None

    def keep_report(self, view: SentenceView, speaker: "Candidate", mention: Mention) -> None:
        """Record what is reported beside a paper in marks: sagte der „Abendpost“, es sei …."""
        if speaker.cue is None:
            words = None
        elif speaker.rule == "according-to":
            words = sourced_words(view, speaker.cue, speaker.phrase)  # laut „Abendpost“
        else:
            words = self._words_reported_by(view, speaker.phrase, speaker.cue)
        self._keep_indirect(mention, words)

    def keep_report_behind(
        self, view: SentenceView, speaker: "Candidate", mention: Mention
    ) -> None:
        """Record what whoever is quoted says besides: „…“, sagte Vogel und kündigte an, …."""
        assert self._german is not None
        cue = self._german.verb_behind_quotes(view, speaker.cue)
        words = self._words_reported_by(view, speaker.phrase, cue) if cue else None
        if words is not None and words[0] > view.s.starts[cue]:
            self._keep_indirect(mention, words)

    def _words_reported_later(
        self, view: SentenceView, phrase: Phrase, first: int
    ) -> tuple[int, int, str] | None:
        """Return what an English subject says by a verb after the one at `first`, or None.

        Quill, asked if it was late, said the port was shut; Quill waved and said it was late.
        """
        s = view.s
        for cue in view.cues:
            says = cue > first and s[cue].classes & lx.SAY and s[cue - 1].lower != "to"
            if says and view.subject(cue) == phrase and not is_negated(s, cue):
                return self._words_reported_by(view, phrase, cue)
        return None

    def _likely_next_speaker(self, view: SentenceView) -> Mention | None:
        """Return the speaker announced by a sentence without a report.

        That is the subject before a colon or of an attitude, or else the first subject of the text.
        """
        s = view.s
        announces = s[-1].text in (":", "：")
        attitudes = view.language.attitudes
        attitude = bool(attitudes) and any(token.lower in attitudes for token in s[-4:])
        if (
            not announces
            and not attitude
            and (self._reading.last is not None or self._first_subject_refused)
        ):
            return None
        main = view.main
        if main is None or s[main[0]].classes & (lx.FIRST | lx.DAY | lx.TIME):
            return None
        if s[-1].text == "?" and self._language_rules is not None:
            return None  # Wäre ein anderer Trainer eine Lösung?
        if s[main[1]].classes & lx.FIRST or (announces and cannot_speak(s, main)):
            return None
        if len(s) - (s[-1].text == ".") == 1 and not announces:
            return None  # a heading: Interview; a town: Bern.
        if self._german is not None and not announces and not self._german.may_speak(s, main):
            return None
        if self._romance is not None and self._romance.is_nobody(s, main):
            return None
        mention = self._reading.mention(s, main, None, strong=announces or attitude)
        may_be_heading = self._language_rules is not None and mention.person is None
        if may_be_heading and not announces and _is_heading(s, main, view.language.code):
            return None
        if announces or attitude or self._may_speak(s, main, mention):
            return mention
        self._first_subject_refused = True
        return None

    def _may_speak(self, s: Tokens, phrase: tuple[int, int], mention: Mention) -> bool:
        """Whether the subject of a sentence can be the next speaker: no house, no transcript."""
        if self._romance is not None:
            if mention.person is not None:
                return True
            if self._romance.is_thing_of_place(s, phrase) or _holds_clause(s, phrase):
                return False
            return self._romance.may_speak_next(s, phrase)
        head = s[phrase[1]]
        speaks = lx.TITLE | lx.SUBJECT | lx.INSTITUTION
        named = mention.person is not None or mention.name != ""
        if not named and self._reading.language.code == "en" and _is_english_thing(s, phrase):
            return False
        named = named or (bool(head.classes & speaks) and head.lower != "it")
        if self._german is not None and phrase == (0, 0):
            return named or self._reading.language.nouns_capitalised  # Dutch: Heel stil!
        named = named or (head.kind == CAPITAL and phrase[0] < phrase[1])
        if named or self._reading.language.code != "en":
            return True
        return means_people(head.lower, head.classes)

    def _keep_unnamed(self, mention: Mention) -> None:
        """Record the words for a speaker without a name."""
        if mention.person is None and self._reading.words_of(mention):
            self._reading.unnamed_reporters.append((mention.name, mention.start, mention.end))

    def _keep_indirect(self, mention: Mention, reported: tuple[int, int, str] | None) -> None:
        """Record reported speech if its speaker has a name."""
        quote = self._reading.indirect_quote(mention, reported) if reported else None
        if quote is not None:
            self._reading.found.append(quote)


def _is_heading(s: Tokens, phrase: Phrase, language: str) -> bool:
    """Whether a line without a verb and a full stop names no role: Große Freude in Lipa.

    But: Die Bürgermeisterin von Lipa.
    """
    if s[-1].kind == POINT or s[phrase[1]].classes & lx.SUBJECT:
        return False
    from reader.analysis.persons.roles.occupations import occupations  # for few texts

    for token in s[phrase[0] : phrase[1] + 1]:
        if token.classes & lx.PREPOSITION:
            break
        if speaking_nouns.can_speak(token) or token.lower in occupations(language):
            return False
    return not any(t.classes & lx.FINITE for t in s if t.kind == WORD)


def _is_english_thing(s: Tokens, phrase: Phrase) -> bool:
    """Whether an English subject is only what things are named by, or a line without a stop.

    But: The mayor of Lipa
    """
    head = s[phrase[1]]
    if head.kind == WORD and head.lower in _NAMED_THINGS:
        return True
    return s[-1].kind != POINT and not any(
        token.classes & lx.SUBJECT or means_people(token.lower, token.classes)
        for token in s[phrase[0] : phrase[1] + 1]
    )


def _holds_clause(s: Tokens, phrase: Phrase) -> bool:
    """Whether a long Romance phrase holds a verb that is not known: Le nom de X suffit à plaire.

    Else it has only owners behind its noun: La directrice de l'école du village de la vallée.
    """
    first, last = phrase
    if last - first < _LONGEST_SUBJECT:
        return False
    opens_other = lx.PREPOSITION | lx.DETERMINER
    inside = (at for at in range(first + 1, last) if s[at].classes & opens_other)
    return any(s[at].lower not in OF and s[at - 1].lower not in OF for at in inside)


def _reports_clause_by_name(s: Tokens, phrase: Phrase, cue: int) -> bool:
    """Whether a bare name reports a clause in a Romance language: Quill | subrayó que."""
    named = phrase[0] == phrase[1] and s[phrase[0]].kind == CAPITAL
    return named and phrase[1] == cue - 1 and s[min(cue + 1, len(s) - 1)].lower in ROMANCE_THAT


def _is_setting(view: SentenceView, phrase: Phrase, cue: int) -> bool:
    """Whether a clause only tells what went on meanwhile: As the rain continued, Quill left."""
    s, head = view.s, view.s[phrase[1]]
    if phrase[0] != 1 or s[0].lower not in _MEANWHILE or view.language.code != "en":
        return False
    ends = cue + 1 < len(s) and s[cue + 1].text == ","
    return ends and head.kind != CAPITAL and not means_people(head.lower, head.classes)


def _closing_speaker(view: SentenceView, cue: int) -> tuple[int, int] | None:
    """Return the X of "Dockers complain of it, said X", a report that ends with its speaker."""
    s = view.s
    if view.language.code != "en" or s[cue - 1].text != "," or not s[cue].classes & lx.SAY:
        return None
    if s[cue].lower in _TELLING:
        return None  # Quill, the mayor, told Reuters
    phrase = None if s[cue].classes & lx.PARTICIPLE else phrase_after(s, cue + 1)
    if phrase is None or (phrase[1] + 1 < len(s) and s[phrase[1] + 1].kind != POINT):
        return None
    named = s[phrase[1]].kind == CAPITAL or means_one_person(s[phrase[1]])
    opens = s[phrase[0]].kind == CAPITAL or s[phrase[0]].classes & lx.DETERMINER
    return phrase if named and opens else None


def _subject_before_to(view: SentenceView, phrase: Phrase) -> Phrase | None:
    """Return the main subject instead of a phrase behind "to", None if it is not known.

    A note to | the port | said it was late; a plan to sell | the port | says so. Not: to say | Ada
    Quill | said it was late.
    """
    s, verb = view.s, phrase[0] - 1
    if s[verb].lower != "to":
        other = lx.REPORT | lx.TEMPORAL | lx.PREPOSITION
        governs = s[verb].kind == WORD and not s[verb].classes & other
        if not governs or s[verb - 1].lower != "to":
            return phrase
    return view.main if view.main is not None and view.main[1] < phrase[0] else None


def _is_passive_of_thing(view: SentenceView, phrase: tuple[int, int], cue: int) -> bool:
    """Whether a thing is the subject of a passive: Quill laughed when the words were read out.

    Or people about whom something is noted: Children were recorded as missing.
    """
    s = view.s
    if view.language.code != "en" or not is_passive(s, cue):
        return False
    if s[min(cue + 1, len(s) - 1)].lower == "as" and s[cue].lower not in _QUOTED:
        return True
    head = s[phrase[1]]
    return head.kind == WORD and not means_people(head.lower, head.classes)


def _closes_with_report(view: SentenceView, cue: int) -> bool:
    """Whether a German clause ends with its report: Die Stadt fordert Geld | , sagte Vogel.

    Or: …, wie Vogel | mitteilte. Or by any verb: Die Stadt hoffe auf Geld | , kritisierte Vogel.
    """
    s = view.s
    if not s[cue].classes & lx.SAY:
        mood = view.language.reporting_mood if s[cue - 1].text == "," else None
        verb = continuations.reporting_verb(s, mood) if mood else None
        return verb is not None and verb < cue - 1
    if s[cue - 1].text == ",":
        return True
    return cue + 2 >= len(s) and any(
        s[at].lower in GERMANIC_AS and s[at - 1].text == "," for at in range(1, cue)
    )


def _cues_by_rank(view: SentenceView) -> Sequence[int]:
    """Return the cues of a sentence, one that ends it first: …, Ada Quill said."""
    cues, s = view.cues, view.s
    if len(cues) < 2:
        return cues
    if view.language.verb_second:
        return [cues[-1], *cues[:-1]] if _closes_with_report(view, cues[-1]) else cues
    if s[0].lower in _WHEN and (subject := view.subject(cues[0])) is not None:
        reports = any(not s[cue].classes & lx.PARTICIPLE for cue in cues[1:])
        if reports and is_subordinate(view, cues[0], subject):
            return [*cues[1:], cues[0]]  # When Poe asked for help, Quill said
    inverted = next((cue for cue in cues[1:] if _closing_speaker(view, cue)), None)
    if inverted is not None:
        return [inverted, *(cue for cue in cues if cue != inverted)]
    last = cues[-1]
    ends = last + 2 >= len(s) and s[-1].kind == POINT and s[last].classes & lx.SAY
    phrase = view.subject(last) if ends else None
    if phrase is None or phrase[0] == 0 or s[_before_office(s, phrase[0])].text != ",":
        return cues
    return [last, *cues[:-1]]


def _before_office(s: Tokens, name: int) -> int:
    """Return the token before a name and the office whose division is in brackets before it.

    It rained, Commissioner of Police (Traffic) | Ada Quill said.
    """
    at = name - 1
    while (
        at > 0
        and s[name - 1].text == ")"
        and (s[at].kind == CAPITAL or s[at].text in {"(", ")"} or s[at].lower == "of")
    ):
        at -= 1
    return at
