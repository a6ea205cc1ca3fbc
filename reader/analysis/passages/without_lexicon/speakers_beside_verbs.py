"""Speakers next to verbs of saying in languages without a lexicon, as Swedish, Polish or Turkish.

A quote's speaker is the subject of a verb of saying in its sentence. Without one it is a pronoun's
antecedent, or, where languages drop the subject, whoever is talked about.
"""

from collections import deque
from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.marks.foreign_dash_speech import dashed_report
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.passages.without_lexicon.names_in_phrases import AND, PAUSES, Subject
from reader.analysis.passages.without_lexicon.opening_subjects import OpeningSubjects, tells_of
from reader.analysis.passages.without_lexicon.sources_of_reports import IN
from reader.analysis.passages.without_lexicon.subjects_of_verbs import SubjectsOfVerbs
from reader.analysis.passages.without_lexicon.words_around_quotes import WordsAroundQuotes
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.plain_words import PlainWord, is_name_word, sentence_after, words_of
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # for few pronouns
    from reader.analysis.languages import nordic_first_names

_REACH = 260  # code points of a report inside the marks
_LEAD = 14  # words between a verb and the fragment after it
_OPENING = 6  # words of a sentence in which a pronoun is its subject
_STATED = ".!…"  # ends of statements
_UNREPORTED = 9  # words after a quote that name its speaker without a verb
_REMEMBERED = 4  # last speeches among whose speakers a pronoun may mean one
_FEW = 3  # words of a clause that only has a verb
_TURKISH_ADVERBIALS = (  # ends of words that tell where, when or how
    "da", "de", "ta", "te", "dan", "den", "tan", "ten", "la", "le", "ca", "ce", "ıp", "ip", "up",
    "üp", "ken", "rak", "rek",
)  # fmt: skip
_BETWEEN = " \t”“»«\"’',"  # between a quote and what goes on behind it
_REFLEXIVE = frozenset({"se", "sa", "се"})
_OWNER = 12  # code points before an epithet that hold whose it is
_OWNERS = word_set("его её их його її їх jego jej ich jeho její hans hennes hendes deres deras")
_HIS = frozenset({"его", "його", "његовим", "njegovim", "njegovom"})
_WOMENS = ("a", "а", "я")  # last letters of Slavic first names of women
_WOMENS_NOUNS = ("ka", "ice", "ica", "ка", "ца", "ця", "иса", "kyně", "kyňa")
_MEN_IN_A = frozenset({
    "Илья", "Кузьма", "Лука", "Никита", "Никола", "Саша", "Фома", "Luka", "Nikola", "Ілля",
    "Микита",
})  # fmt: skip
_FEMININE = "aeiouyáéíěаеиіоуюяь."  # last letters of first names that may be women's


class SpeakersBesideVerbs:
    """Finds the speakers of one text, quote by quote in their order."""

    def __init__(self, text: str, language: CasedLanguage) -> None:
        self._text = text
        self._language = language
        self._names = CapitalNames(text, language)
        self._around = WordsAroundQuotes(text, language)
        self._subjects = SubjectsOfVerbs(language, self._names)
        self._sources = self._subjects.sources
        self._openings = OpeningSubjects(language, self._names, self._subjects)
        self._recent: deque[Mention] = deque(maxlen=_REMEMBERED)
        self._spoken = 0  # offset up to which somebody has spoken
        self._read = 0  # offset up to which the text has been read

    def speaker_of(self, words: Quoted, *, is_speech: bool) -> Mention | None:
        """Return the speaker of a passage in marks, or None.

        `is_speech` tells that it is a quote even if no verb says so: then it may be that of whoever
        spoke before in the paragraph.
        """
        around = self._around
        before = around.before(words.open, self._read)
        after = around.after(words)
        joined = bool(after) and "," in self._text[words.end : after[0].start]
        if not (is_speech or self._is_reported(words, before, after, joined=joined)):
            return None
        found = (
            self._words_of(after)
            or self._after_quote(after, joined=joined)
            or self._around_quote(before, after)
            or self._before_quote(before)
            or self._source_by_pronoun(before)
            or self._source_by_pronoun(after)
            or self._sources.source_in(before)
            or self._sources.source_in(after)
            or self._understood(before, after, words.open)
            or self._inside(words)
            or (self._below(words.close) if not after else None)
        )
        is_told = (
            self._verb_in(after, 0, self._language.verb_reach) >= 0
            or self._last_verb(before, _LEAD) >= 0
        )
        if found is None and not is_told and self._is_interrupted(before):
            found = self._same_speaker()
        if found is None and not is_told and not self._subjects.has_actor(before):
            found = self._carried(words.open) or (None if after else self._introduced(words))
        if found is not None and len(found.words) == 1 and self._is_epithet(found):
            meant = self._talked_about(words.open, found.verb or found.words[0])
            found = meant if meant is not None and self._may_mean(found, meant.name) else found
        mention = self._mention(found) if found is not None else None
        if is_speech or mention is not None:
            self._read = words.close
        if mention is not None:
            self._recent.append(mention)
            self._spoken = words.close
        return mention

    def _after_quote(self, after: list[PlainWord], *, joined: bool) -> Subject | None:
        """Return who is named with a verb after a quote: säger Ada Quill; Ada Quill sanoo."""
        verb = self._verb_in(after, 0, self._language.verb_reach)
        start = next((i for i, word in enumerate(after[:4]) if self._names.is_name(word)), -1)
        if start >= 0 and (verb < 0 or start < verb):
            if any(word.text in PAUSES for word in after[:start]):
                return None
            late = self._verb_in(after, start, start + 2 + self._language.verb_reach)
            subject = self._subjects.before(after, late) if late >= 0 else None
            if subject is not None:
                return self._subjects.told(after, late) or subject
            if verb < 0 and (subject := self._set_off(after, start)) is not None:
                return subject
        if verb >= 0:
            if self._subjects.has_pronoun(after[:verb]):
                return None
            body = self._subjects.within(after, verb + 1, len(after), verb)
            if body is not None:
                return body
            role = self._subjects.before(after, verb) if verb else None
            return role or self._subjects.after(after, verb)
        if start >= 0 and len(after) <= _UNREPORTED:
            if after[-1].text.islower() and self._names.run_at(after, start) == len(after) - 1:
                return self._subjects.before(after, len(after) - 1)  # Reunanen nauraa
            if joined:
                return self._subjects.alone(after, start)
        if after and self._language.may_be_verb(after[0].text):
            named = self._subjects.after(after, 0, named=True)
            return named or self._subjects.roles.role_at(after, 1)
        return None

    def _set_off(self, after: list[PlainWord], start: int) -> Subject | None:
        """Return who is described between commas before a verb: Ada Quill, ředitelka, řekla."""
        comma = self._names.run_at(after, start)
        commas = (at for at in range(comma + 1, len(after)) if after[at].text == ",")
        close = next(commas, -1) if after[comma : comma + 1] and after[comma].text == "," else -1
        if close < 0 or self._verb_in(after, close + 1, close + 1 + _FEW) < 0:
            return None
        return self._subjects.before(after[: comma + 1], comma)

    def _words_of(self, after: list[PlainWord]) -> Subject | None:
        """Return whose words somebody else passes on: приводит слова Квилл сайт клуба."""
        if any(word.text in self._language.sources for word in after[: _FEW + 1]):
            return self._sources.source_in(after)
        return None

    def _source_by_pronoun(self, around: list[PlainWord]) -> Subject | None:
        """Return whom a pronoun for the source means: enligt henne, jej zdaniem, szerinte."""
        pronouns = self._language.sources_by_pronoun
        for index, word in enumerate(around if pronouns else []):
            pair = "-".join(each.text for each in around[index : index + 2]).lower()
            if pair in pronouns or word.text.lower() in pronouns:
                pronoun = pair.partition("-")[2] if self._language.owner else ""  # enligt henne
                return self._talked_about(word.start, word, pronoun=pronoun)
        return None

    def _inside(self, words: Quoted) -> Subject | None:
        """Return who is named inside the marks, between dashes: «Да, — сказала Ада. — Ждём»."""
        report = dashed_report(self._text, words.start, words.end, self._language)
        if report < 0:
            return None
        after = sentence_after(self._text, report, min(words.end, report + _REACH))
        return (
            self._after_quote(after, joined=False)
            or self._sources.source_in(after)
            or self._understood([], after, words.open)
        )

    def _below(self, at: int) -> Subject | None:
        """Return who is named by a sentence below that refers to the quote: Това каза Ада Куил."""
        below = self._around.below(at)
        if not any(word.text.lower() in self._language.that for word in below[:3]):
            return None
        verb = self._verb_in(below, 0, self._language.verb_reach)
        return self._subjects.after(below, verb) if verb >= 0 else None

    def _around_quote(self, before: list[PlainWord], after: list[PlainWord]) -> Subject | None:
        """Return who is named before a quote whose verb follows it: Koç, “…” dedi."""
        verb = self._verb_in(after, 0, 3)
        if verb < 0 or not before or before[-1].text == ":":
            return None
        return self._subjects.before([*before, after[verb]], len(before))

    def _before_quote(self, before: list[PlainWord]) -> Subject | None:
        """Return the subject of the verb that leads into a quote: Ada Quill sade att “…”."""
        verb = self._last_verb(before, len(before))
        if verb < 0:
            return self._before_colon(before)
        subjects = self._subjects
        found = (
            subjects.within(before, 0, verb, verb)
            or subjects.within(before, verb + 1, len(before), verb)
            or subjects.before(before, verb)
        )
        if found is None and not subjects.has_pronoun(before[max(0, verb - 2) : verb]):
            found = subjects.after(before, verb)  # not: Hun kalder | planen
        if found is not None and not self._language.verb_last:
            pauses = [at for at, word in enumerate(before[:verb]) if word.text in PAUSES]
            if pauses == [verb - 1]:  # Koalicja, mówi Ada Quill, to „…”
                found = subjects.after(before, verb, named=True) or found
        if found is not None and (
            found.name[0].isupper() or self._language.is_role(found.words[0].text)
        ):
            return found
        return self._openings.rather_than(found, before, verb)

    def _last_verb(self, before: list[PlainWord], reach: int) -> int:
        """Return the index of the last verb of saying among the last words, or -1."""
        for index in range(len(before) - 1, max(-1, len(before) - reach - 1), -1):
            if self._language.is_verb(before[index].text):
                return index
        return -1

    def _is_reported(
        self, words: Quoted, before: list[PlainWord], after: list[PlainWord], *, joined: bool
    ) -> bool:
        """Whether a verb of saying is close to a few words that otherwise are a title or a term."""
        if not joined and self._is_name(words, before, after):
            return False
        verb = self._last_verb(before, _LEAD)
        if self._verb_in(after, 0, self._language.verb_reach if joined else 2) >= 0 or (
            verb >= 0 and before[-1].text == ":"
        ):
            return True
        if self._text[words.start : words.start + 1].isupper():
            return False
        language = self._language
        return (
            verb >= 0
            or (bool(before) and before[-1].text == ":")
            or any(
                self._sources.precedes_source(before, index)
                or word.text.lower() in language.sources_after
                for index, word in enumerate(before)
            )
        )

    def _is_name(self, words: Quoted, before: list[PlainWord], after: list[PlainWord]) -> bool:
        """Whether words in marks are the name of what stands beside them: Компания «Лоза»."""
        text, language = self._text[words.start : words.end], self._language
        if not text[:1].isupper() or text[-1:] in _STATED:
            return False
        if after and after[0].text.lower() in language.institutions:
            return True
        last = before[-1].text if before else ""
        return language.is_role(last) or language.may_be_body(last)

    def _before_colon(self, before: list[PlainWord]) -> Subject | None:
        """Return who what stands before a colon is about: Ada Quill, hamnchef: “…”."""
        is_lead = len(before) > 1 and before[-1].text == ":"
        return self._subjects.in_sentence(before[:-1]) if is_lead else None

    def _understood(
        self, before: list[PlainWord], after: list[PlainWord], at: int
    ) -> Subject | None:
        """Return whom a verb without a name of its own means: säger hon, dodała."""
        language = self._language
        if before and before[0].text.lower() in language.one:
            return None  # somebody whose name is not told
        if language.verb_last and self._is_unknown_subject(before):
            return None
        verb = self._verb_in(after, 0, self._language.verb_reach)
        lead = self._last_verb(before, len(before))
        if verb < 0 and self._is_clause(after):
            verb = 0
        if verb >= 0:
            return self._understood_after(after, verb, at)
        if lead >= 0 and (
            (language.drops_pronouns and not self._has_subject(before, lead))
            or self._subjects.has_pronoun(before[: lead + 3])
            or before[-1].text == ":"
            or self._goes_on(before, lead)
        ):
            return self._talked_about(at, before[lead], before[: lead + 3])
        return None

    def _goes_on(self, before: list[PlainWord], verb: int) -> bool:
        """Whether a verb shares the subject of what stands before the last quote: och lovar “…”."""
        between = self._text[self._read : before[0].start]
        frequent = self._language.frequent
        return (
            before[0].text in AND
            and self._spoken == self._read > 0
            and not between.strip(_BETWEEN)
            and all(word.text in frequent for word in before[1:verb])
        )

    def _is_unknown_subject(self, before: list[PlainWord]) -> bool:
        """Whether a noun stands before a comma: Yanındakiler, “…” dedi; not: Ardından, “…” dedi."""
        if not 1 < len(before) <= _FEW or before[-1].text != ",":
            return False
        noun = before[-2].text.lower()
        return noun not in self._language.frequent and not noun.endswith(_TURKISH_ADVERBIALS)

    def _understood_after(self, after: list[PlainWord], verb: int, at: int) -> Subject | None:
        """Return whom a verb after a quote means that names nobody right beside it."""
        subjects = self._subjects
        if self._is_impersonal(after, verb):
            return None
        if subjects.has_pronoun(after[: verb + 3]):
            return self._talked_about(at, after[verb], after[: verb + 3])
        if not self._language.drops_pronouns:
            return None
        named = subjects.further_on(after, verb)
        if named is not None:
            return named
        subject = self._talked_about(at, after[verb])
        if subject is None or subjects.may_not_be(subject.name, after, verb):
            return None
        return subject

    def _is_impersonal(self, after: list[PlainWord], verb: int) -> bool:
        """Whether a verb after a quote tells what a text says: navodi se u priopćenju."""
        beside = [word.text.lower() for word in after[max(0, verb - 1) : verb + 3]]
        return any(
            word in _REFLEXIVE or following in _REFLEXIVE for word, following in pairwise(beside)
        ) and any(word in IN for word in beside)

    def _has_subject(self, before: list[PlainWord], verb: int) -> bool:
        """Whether a name or an unknown noun before a verb may be its subject."""
        return self._name_in(before, verb) or self._subjects.has_noun_before(before, verb)

    def _is_clause(self, after: list[PlainWord]) -> bool:
        """Whether a few words after a quote tell how it was said: ljuti se; обурюється він."""
        if not after or not self._language.may_be_verb(after[0].text):
            return False
        if self._subjects.has_pronoun(after[1:3]):
            return True
        return (
            self._language.drops_pronouns
            and len(after) <= _FEW
            and all(word.text.islower() for word in after)
        )

    def _talked_about(
        self, at: int, cue: PlainWord, near: Sequence[PlainWord] = (), pronoun: str = ""
    ) -> Subject | None:
        """Return the subject of the last sentence since the last quote, or its speaker.

        A pronoun, given or among the words `near` the cue, may tell whether that is a woman.
        """
        pronoun = pronoun or self._subjects.pronoun_in(near)
        for words in self._around.sentences_before(at, self._read):
            subject = self._subjects.in_sentence(words)
            if (
                subject is None
                or self._subjects.has_pronoun(words[:2])
                or self._is_epithet(subject)
                or self._is_silent_body(subject, pronoun)
            ):
                continue
            if self._agrees(subject.name, cue.text, pronoun):
                return subject._replace(verb=cue)
        return self._same_speaker(cue, pronoun)

    def _is_silent_body(self, found: Subject, pronoun: str) -> bool:
        """Whether a body only acts, or cannot be meant: Quill mówi: „…” Sąd milczy. „…” – dodaje.

        Then whoever spoke before goes on.
        """
        return bool(pronoun or (self._recent and found.verb is None)) and self._is_body(found)

    def _is_epithet(self, found: Subject) -> bool:
        """Whether a subject without a name is somebody named before: säger mittfältaren."""
        word, start = found.words[0].text.lower(), found.words[0].start
        if not (self._language.epithets.fit(word) and found.name.lower().startswith(word)):
            return False
        before = words_of(self._text, max(0, start - _OWNER), start)
        return not (before and before[-1].text.lower() in _OWNERS)  # его наставник

    def _may_mean(self, epithet: Subject, name: str) -> bool:
        """Whether a Slavic noun for a woman or a man does not exclude a person: aktorka, Jan."""
        first, noun = name.split(maxsplit=1)[0], epithet.words[0].text.lower()
        if not self._language.genitives:
            return True
        if noun.endswith(_WOMENS_NOUNS):
            return first[-1:] in _FEMININE and first not in _MEN_IN_A
        return first[-1:] not in _WOMENS or first in _MEN_IN_A

    def _is_body(self, found: Subject) -> bool:
        """Whether a subject is a body, which "he" and "she" cannot mean: Банк закрыт."""
        return any(map(self._language.is_body, (word.text.lower() for word in found.words)))

    def _agrees(self, name: str, verb: str, pronoun: str) -> bool:
        """Whether a name may be the subject of a verb that tells if it is a woman's: dodała."""
        if pronoun and self._language.owner and nordic_first_names.contradicts(name, pronoun):
            return False
        first = name.split(maxsplit=1)[0]
        if verb.lower() in _HIS:
            return first[-1:] not in _WOMENS or first in _MEN_IN_A
        return first[-1:] in _FEMININE or not self._language.feminine.fit(verb)

    def _same_speaker(self, cue: PlainWord | None = None, pronoun: str = "") -> Subject | None:
        """Return who spoke last, or before if a pronoun cannot mean that person."""
        verb = cue.text if cue is not None else ""
        for last in reversed(self._recent):
            if pronoun and any(map(self._language.is_body, last.name.lower().split())):
                continue  # в министерстве сообщили … улыбается он
            if not pronoun or self._agrees(last.name, verb, pronoun):
                return Subject([PlainWord("", last.start, last.end)], last.name, cue)
        return None

    def _carried(self, at: int) -> Subject | None:
        """Return who speaks on without being named: in the paragraph, or from the one above."""
        read = self._read
        is_question = self._text[max(0, read - 2) : read].strip("”“»«\"'")[-1:] == "?"
        if is_question and "\n" in self._text[read:at]:
            return None  # an answer
        start = self._around.start_of_talk(at)
        for words in self._around.sentences_before(at, max(start, self._read)):
            if self._subjects.has_pronoun(words[:3]):
                break
            if any(self._language.is_verb(word.text) for word in words):
                subject = self._subjects.in_sentence(words)
                if subject is not None:
                    return subject
        return self._same_speaker() if self._spoken > start else None

    def _introduced(self, words: Quoted) -> Subject | None:
        """Return whom the sentence before a whole statement tells of: Ada Quill är orolig.

        Not if the statement may be about that person. Who is silent is known in Nordic languages.
        """
        if not self._language.owner:
            return None
        said = words_of(self._text, words.start, words.end)
        is_whole = bool(said) and is_name_word(said[0]) and said[-1].text in _STATED
        if not is_whole or self._subjects.has_pronoun(said):
            return None
        start = max(self._around.start_of_talk(words.open), self._read)
        before = next(iter(self._around.sentences_before(words.open, start)), [])
        if self._subjects.has_pronoun(before[:_OPENING]) and not self._name_in(before, len(before)):
            return self._talked_about(words.open, before[0], before[:_OPENING])
        found = self._openings.of_state(before)
        return None if found and tells_of(found, said) else found

    def _is_interrupted(self, before: list[PlainWord]) -> bool:
        """Whether only who speaks and a comma stand between two parts: „…,“ hodnotí Quill, „…“."""
        if not (before and self._recent and before[-1].text in ",–—-"):
            return False
        last = self._recent[-1]
        return last.start >= before[0].start and before[0].start >= self._read

    def _verb_in(self, words: list[PlainWord], start: int, end: int) -> int:
        """Return the index of the first verb of saying between two indices, or -1."""
        for index in range(start, min(end, len(words))):
            if self._language.is_verb(words[index].text):
                return index
            if words[index].text in PAUSES:
                return -1
        return -1

    def _name_in(self, words: list[PlainWord], verb: int) -> bool:
        """Whether a name or a noun in capitals stands before a verb in its clause."""
        while verb and words[verb - 1].text not in PAUSES:
            verb -= 1
            if self._names.is_name(words[verb]):
                return True
        return False

    def _mention(self, found: Subject) -> Mention:
        cue = (found.verb.start, found.verb.end) if found.verb is not None else (-1, -1)
        return Mention(found.words[0].start, found.words[-1].end, *cue, name=found.name)
