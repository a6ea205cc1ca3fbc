"""The paragraphs of an article, sentence by sentence: who speaks in each, and what they say."""

from collections.abc import Iterable, Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.attribution.choice import candidates_of, choose
from reader.analysis.attribution.quote_kinds import kind_of, why_no_quote
from reader.analysis.attribution.titles import follows_in_list
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import INSCRIBED, is_passive
from reader.analysis.grammar.clauses.quote_positions import Place, drops_subject, place_of
from reader.analysis.grammar.clauses.reporters import speaker_of
from reader.analysis.grammar.phrases.noun_phrases import means_one_person, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.scripts import has_cjk
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED
from reader.analysis.marks.quoted_words import Closing, Quoted
from reader.analysis.passages.indirect_speech import reported_words, sourced_words
from reader.analysis.passages.neighbour_sentences import Around
from reader.analysis.passages.pending_quote import Found
from reader.analysis.passages.reading import Reading
from reader.analysis.passages.turns import label_inside
from reader.analysis.persons.names import Named, read_names
from reader.analysis.reference.mentions import Mention
from reader.analysis.reference.namesakes import told_apart
from reader.analysis.reference.referents import person_of
from reader.analysis.text.sentences import sentences
from reader.analysis.text.tokenizer import tokenise
from reader.analysis.text.tokens import Tokens
from reader.model.analysis import QuoteKind
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.passages.cjk import CjkSpeakers
    from reader.analysis.passages.conversation import Conversation
    from reader.analysis.passages.german_prose import GermanProse
    from reader.analysis.passages.romance_prose import RomanceProse

_SIGNATURE_TOKENS = 28
_NEAR_QUOTE = 6  # code points between a quote and the line that signs it, at most
_PULL_QUOTE_ENDS = '"”'  # behind a signature inside the marks
_NEAR_SIGN = 5  # tokens
_NAMES = ("title", "term")  # why words are no quote: they name something
_LONGEST_POINTER = 16  # code points
_POINTERS = frozenset(  # what stands before the headline of another article
    {
        "read",
        "more",
        "read more",
        "read also",
        "also read",
        "see also",
        "related",
        "watch",
        "must read",
    }
)
_MEANWHILE = frozenset({"while", "whereas"})
_CLOSING = frozenset(  # rules of a report behind the last quote of a sentence
    {"x-said-later", "said-x-later", "x-said", "said-x"}
)
_MARKS = ' \u00a0\u202f."“”„«»'  # between two quotes of one paragraph
_SPENDING = frozenset({"said-x", "x-said"})  # rules whose verb has the quote for its object


class Prose:
    """Reads paragraphs.

    Attributes:
        talk: The conversation that the text is; None for an article.
    """

    __slots__ = (
        "_around",
        "_besides",
        "_cjk",
        "_continued",
        "_german",
        "_number",
        "_opened",
        "_reading",
        "_romance",
        "_spoke_at",
        "_voice",
        "talk",
    )

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._german = _german_prose(reading)
        self._romance = _romance_prose(reading)
        self._besides = self._german or self._romance
        self._around = Around(reading, self._german)
        self._number = 0
        self._spoke_at = 0  # number of the paragraph in which somebody spoke last
        self._voice: Mention | None = None  # whom the last marked words have, if they have a name
        self._opened = False  # whether it was seen that the first thing named cannot speak
        self._continued = False  # whether the paragraph before leaves its quote open
        self.talk: Conversation | None = None
        self._cjk = _cjk_speakers(reading.text)

    def read(self, start: int, end: int, quoted: Sequence[Quoted]) -> None:
        """Read the paragraph ``text[start:end]`` with the words between its marks."""
        reading, text = self._reading, self._reading.text
        self._number += 1
        outside = _outside(read_names(reading.book, text, start, end), quoted)
        tokens = tokenise(text, start, end, quoted, reading.language)
        small = reading.book.small
        if small and any(text.find(word, start, end) >= 0 for word in small):
            from reader.analysis.persons.function_word_names import with_small_names

            tokens = with_small_names(tokens, small)
        reading.paragraph_speaker = None
        told = reading.last
        self._around.above, self._around.before = self._around.before, None
        heard = len(reading.found)
        parts = sentences(text, tokens, quoted, verb_second=reading.language.verb_second)
        at = 0
        for number, s in enumerate(parts):
            inside: list[Named] = []
            while at < len(outside) and outside[at].at < s.ends[-1]:
                inside.append(outside[at])
                at += 1
            if len(parts) <= 2 and self._is_signature(s, start, end):
                continue
            people = told_apart(reading.discourse, inside, self._number)
            remembered = reading.discourse.enter(s, people, self._number)
            view = SentenceView(s, reading.language)
            self._around.following = parts[number + 1] if number + 1 < len(parts) else None
            before = len(reading.found)
            spoke = self._sentence(view, quoted) if view.quotes else self._reported(view)
            self._around.before = s if len(reading.found) == before else None
            if spoke is None:
                continue
            if spoke.person is not None:
                remembered.speaker = spoke.person
            elif (words := reading.words_of(spoke)) != "There":  # There have been reports
                remembered.body = words
            if spoke.strong:
                reading.speaks(spoke)
                self._spoke_at = self._number
                if view.quotes:
                    self._voice = spoke if spoke.person is not None else None
            elif reading.last is None:
                reading.last = spoke
        if not quoted and told is not None and _only_leads(text, start, end):
            reading.last = told
        if self.talk is not None and quoted:
            self._hear(quoted[-1], reading.found[heard:])

    def _is_signature(self, s: Tokens, start: int, end: int) -> bool:
        """Whether a sentence signs the quote above, which has a speaker then."""
        found = self._reading.found
        if len(s) > _SIGNATURE_TOKENS or not found or start - found[-1].end > _NEAR_QUOTE:
            return False
        bare = len(s) > 1 and s[0].kind == s[1].kind == CAPITAL
        text = self._reading.text
        if s[0].kind != POINT and text[end - 1] not in _PULL_QUOTE_ENDS and not bare:
            return False
        from reader.analysis.passages.signature_lines import is_signature

        return is_signature(self._reading, s, start, end)

    def _hear(self, last: Quoted, found: Sequence[Found]) -> None:
        """Take note of who spoke in this paragraph of a conversation."""
        spoken = [each for each in found if each.kind is QuoteKind.DIRECT]
        if self.talk is not None and spoken:
            named = next((each.mention for each in reversed(spoken) if each.mention), None)
            self.talk.hear(named, self._number)
        self._continued = last.closing is Closing.CONTINUES

    # --- sentences without quotes -------------------------------------------------------

    def _reported(self, view: SentenceView) -> Mention | None:
        """Return who speaks in a sentence without quotes, and keep what is reported."""
        s, reading = view.s, self._reading
        reports = lx.REPORT | lx.NAME if view.language.verb_second else lx.REPORT
        german, besides = self._german, self._besides
        if german is not None and (between := german.told_between(view)) is not None:
            source, words = between
            mention = reading.mention(s, source.phrase, source.at)
            self._keep_indirect(mention, words)
            return mention
        for cue in _by_rank(view):
            if not s[cue].classes & reports or (cue > 0 and s[cue - 1].lower == "to"):
                continue
            if german is not None and (german.is_told(s, cue) or german.is_reason(view, cue)):
                continue
            if german is not None and reading.paragraph_speaker and german.passes_on(view, cue):
                continue
            phrase = _closing_speaker(view, cue) or speaker_of(view, cue)
            if phrase is None and cue == 0 and not s[cue].classes & lx.PARTICIPLE:
                phrase = phrase_after(s, 1)
            if self._romance is not None and self._romance.says_alone(view, cue):
                continue
            phrase = phrase or view.main
            if german is not None and phrase is not None and german.is_owned_thing(s, phrase):
                continue
            if phrase is not None and not s[phrase[0]].classes & lx.FIRST:
                mention = reading.mention(s, phrase, cue)
                reported = reported_words(view, phrase, cue)
                if reported and is_passive(s, cue):
                    reported = None  # Quill was told that
                if reported and besides and not besides.is_report(view, phrase, cue, reported):
                    reported = None
                self._keep_indirect(mention, reported)
                return mention
        for source in view.sources:
            mention = reading.mention(s, source.phrase, source.at)
            self._keep_indirect(mention, sourced_words(view, source.at, source.phrase))
            return mention
        announces = s[-1].text in (":", "：")
        attitudes = view.language.attitudes
        attitude = bool(attitudes) and any(token.lower in attitudes for token in s[-4:])
        if announces or attitude or (reading.last is None and not self._opened):
            main = view.main
            alone = len(s) == 1 and not announces  # a line that only says what follows: Interview
            if german is not None and not announces and main is not None:
                alone = alone or not german.may_speak(s, main)
            if self._romance is not None and main is not None:
                alone = alone or self._romance.is_nobody(s, main)
            if main and not alone and not s[main[0]].classes & (lx.FIRST | lx.DAY | lx.TIME):
                mention = reading.mention(s, main, None, strong=announces or attitude)
                if announces or attitude or self._may_speak(s, main, mention):
                    return mention
                self._opened = True
        return None

    def _may_speak(self, s: Tokens, phrase: tuple[int, int], mention: Mention) -> bool:
        """Whether whom a sentence is about could say the next words: no house, no transcript."""
        if self._romance is not None:
            return mention.person is not None or self._romance.may_open(s, phrase)
        head = s[phrase[1]]
        speaks = lx.TITLE | lx.SUBJECT | lx.INSTITUTION
        named = mention.person is not None or mention.name != "" or bool(head.classes & speaks)
        named = named or (head.kind == CAPITAL and phrase[0] < phrase[1])
        if named or self._reading.language.code != "en":
            return True
        return means_people(head.lower, head.classes)

    def _keep_indirect(self, mention: Mention, reported: tuple[int, int, str] | None) -> None:
        """Keep reported speech of somebody with a name."""
        if reported is None:
            return
        words = (mention.name or self._reading.text[mention.start : mention.end]).split()
        opens = reported[0] > mention.start  # a capital may be that of the sentence
        if mention.person is None and not any(w[:1].isupper() for w in words[opens:]):
            return
        start, end, rule = reported
        self._reading.found.append(Found(start, end, QuoteKind.INDIRECT, rule, mention))

    # --- sentences with quotes ----------------------------------------------------------

    def _sentence(self, view: SentenceView, quoted: Sequence[Quoted]) -> Mention | None:
        """Attribute the quotes of a sentence; return its speaker."""
        text, s = self._reading.text, view.s
        weighed: list[tuple[Place, Quoted, Candidate | None, list[Candidate]]] = []
        shared: Candidate | None = None
        spent: int | None = None
        for number, at in enumerate(view.quotes):
            words = quoted[s[at].quoted]
            place = place_of(text, view, number, words, cjk=self._cjk is not None)
            candidates = candidates_of(place, spent)
            if shared is not None:
                score = w.SAME_SENTENCE
                candidates.append(Candidate(shared.phrase, shared.cue, "same-sentence", score, s))
            if self._besides is not None:
                candidates = self._besides.somebody(candidates)
            best = choose(candidates)
            shared = best or shared
            spent = best.cue if best is not None and best.rule in _SPENDING else None
            weighed.append((place, words, best, candidates))
        alone = all(token.kind == QUOTED or token.kind == POINT for token in s)
        named = _quoted_names(best for _, _, best, _ in weighed)
        refused, shown = "", False
        for index, (place, words, own, candidates) in enumerate(weighed):
            if place.at in named:
                continue  # the name of who speaks
            shares = own is not None and own.rule == "same-sentence" and place.words <= 3
            if refused == "unattributed" and shares and follows_in_list(place):
                continue  # It has names: “the Broom”, “the Widow”.
            best = own
            if index + 1 < len(weighed):
                following = _reported_together(weighed[index + 1][2], place.at)
                closes = following is not None and following.rule in _CLOSING
                if best is None or (closes and best.rule == "subject"):
                    best = following or best  # the toll is “a trap” and “a joke”, Quill said
            shown = shown or (own is not None and _is_shown(s, own, place.at))
            refused = self._keep(
                place,
                words,
                best,
                candidates,
                alone=alone,
                listed=refused in _NAMES,
                shown=shown,
            )
        if shared is None:
            return self._reported(view)
        if self._romance is not None and (outer := self._romance.outer_report(view, shared)):
            phrase = view.subject(outer)
            return self._reading.mention(s, phrase, outer) if phrase is not None else None
        mention = self._reading.mention(s, shared.phrase, shared.cue)
        later = self._later_report(view)
        if later is None or (later.person is mention.person and later.start <= mention.end + 2):
            return mention  # said Quill, who also said
        return later

    def _later_report(self, view: SentenceView) -> Mention | None:
        """Return the "who" of "“…,” said Quill, who also said that …": it speaks next.

        So does the Poe of "Quill called it “late”, while Poe said that …".
        """
        s, last = view.s, view.quotes[-1]
        for cue in reversed(view.cues):
            if cue < last + 4:
                return None
            phrase = view.subject(cue) if s[cue].classes & lx.SAY else None
            if phrase is None or phrase[0] <= last:
                continue
            who = s[phrase[0]].lower in view.language.who
            if who or (s[phrase[0] - 1].lower in _MEANWHILE and s[phrase[1]].kind == CAPITAL):
                return self._reading.mention(s, phrase, cue)
        return None

    def _keep(
        self,
        place: Place,
        words: Quoted,
        best: Candidate | None,
        candidates: Sequence[Candidate],
        *,
        alone: bool,
        listed: bool,
        shown: bool,
    ) -> str:
        """Decide on one quote and keep it, or refuse it; return why it was refused."""
        reading, text, s = self._reading, self._reading.text, place.view.s
        start, end = words.start, words.end
        rule, mention = self._speaker(place, words, best, alone=alone)
        refused = why_no_quote(text, place, words, best, rule, listed=listed)
        if refused == "title" and shown and rule == "same-sentence" and follows_in_list(place):
            refused = ""  # signs that said “Stay Home” and “Open The Gate”
        if best is None and self._cjk is not None and (beside := self._cjk.speaker_of(words)):
            mention, rule, refused = beside, "beside-cjk", ""
            reading.speaks(beside)
        if refused and not reading.explains:
            return refused
        kind = kind_of(text, place, words, best, rule)
        if not refused:
            label = label_inside(text, start, end)
            if label is not None:
                name = text[label[0] : label[1]]
                person = person_of(reading.discourse, name, label[0])
                mention = Mention(label[0], label[1], person=person)
                start, rule = label[2], "label"
                reading.speaks(mention)
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            return ""
        if place.at == 0 and best is not None and mention is not None and reading.found:
            self._give_back(mention, start)
        found = Found(start, end, kind, rule, mention, refused)
        if reading.explains:
            found.candidates = [(c, reading.mention(s, c.phrase, c.cue)) for c in candidates]
        (reading.refused if refused else reading.found).append(found)
        return refused

    def _give_back(self, mention: Mention, start: int) -> None:
        """Give words that nobody has to who says the next ones: “It rains.” “It pours,” said X."""
        before = self._reading.found[-1]
        between = self._reading.text[before.end : start]
        if before.mention is None and before.rule == "none" and between.strip(_MARKS) == "":
            before.mention, before.rule = mention, "same-paragraph"

    def _speaker(
        self, place: Place, words: Quoted, best: Candidate | None, *, alone: bool
    ) -> tuple[str, Mention | None]:
        """Return the rule and the speaker: the best of the sentence, else from around it."""
        reading = self._reading
        put = self._put_behind(place, best)
        if put is not None:
            reading.speaks(put)
            return "sentence-after", put
        if best is not None and best.rule == "subject" and (inside := self._inside(words)):
            return "inside-marks", inside
        if best is not None:
            if self._german is not None and self._german.is_it_says(best):
                return best.rule, self._german.who_says_it(self._around.before)
            return best.rule, reading.mention(place.view.s, best.phrase, best.cue)
        rule, mention = self._from_around(place, alone=alone)
        inside = self._inside(words)
        return (rule, mention) if inside is None else ("inside-marks", inside)

    def _inside(self, words: Quoted) -> Mention | None:
        """Return whom Romance marks themselves name: « Il est tard, dit Quill. »."""
        reading = self._reading
        if not reading.language.compound_inversion:
            return None
        from reader.analysis.passages.incise import attribution_inside

        told = attribution_inside(reading.text, words.start, words.end, reading.language)
        if told is None:
            return None
        mention = reading.mention(*told)
        reading.speaks(mention)
        reading.discourse.recent[-1].speaker = mention.person
        return mention

    def _put_behind(self, place: Place, best: Candidate | None) -> Mention | None:
        """Return whom the sentence behind a quote says to have put it so."""
        following = self._around.following
        if self._german is not None:
            return self._german.put_so(place, best, following)
        if self._besides is None or following is None:
            return None
        told_so = self._besides.put_so(place, best, following)
        return self._reading.mention(following, *told_so) if told_so is not None else None

    def _from_around(self, place: Place, *, alone: bool) -> tuple[str, Mention | None]:
        """Return the rule and the speaker where the sentence itself names nobody."""
        reading, german = self._reading, self._german
        rule = "none"
        mention: Mention | None = None
        led = place.before is not None and place.before.text == ":" and self._has_no_subject(place)
        dropped = reading.language.compound_inversion and drops_subject(place)
        reported = alone or led or dropped or place.view.is_reported
        first = reported and reading.paragraph_speaker is None
        in_talk = self.talk is not None
        still = alone or (german is not None and place.view.is_reported)
        if still and not first and (other := self._around.another_acting()):
            rule, mention = "sentence-before", other
            reading.speaks(other)
        elif (first or dropped) and (acting := self._around.acting_before(dropped=dropped)):
            rule, mention = "sentence-before", acting
            if dropped:
                reading.speaks(acting)
        elif first and alone and (acting := self._around.acting_after(in_talk=in_talk)):
            rule, mention = "sentence-after", acting
            reading.speaks(acting)
        elif alone and reading.paragraph_speaker is None and self._is_answer():
            rule, mention = "answer", self.talk.answers() if self.talk else None
            if mention is not None:
                reading.speaks(mention)
        elif reported or place.words >= 6:
            mention = reading.paragraph_speaker or (self._before() if alone or dropped else None)
            if german is not None and mention is not None and german.is_object(mention):
                mention = None
            if mention is not None:
                rule = "same-paragraph" if reading.paragraph_speaker else "carried"
            elif german is not None and (whose := german.still_speaking(place.view)) is not None:
                rule, mention = "carried", reading.mention(place.view.s, whose, None)
        return rule, mention

    def _has_no_subject(self, place: Place) -> bool:
        """Whether nobody acts in a sentence: Continuant son analyse: « … »."""
        main = place.view.main
        if main is None or self._romance is None:
            return main is None
        return self._romance.is_nobody(place.view.s, main)

    def _before(self) -> Mention | None:
        """Return who spoke last; after a paragraph without speech no role that was not quoted."""
        last, voice = self._reading.last, self._voice
        if last is None or last.person is not None or voice is None:
            return last
        role = self._reading.words_of(last)[-1:].islower()
        return voice if role and self._number - self._spoke_at > 1 else last

    def _is_answer(self) -> bool:
        """Whether the speech of an unnamed speaker opens a conversation, or answers."""
        if self.talk is None or self._continued:
            return False
        return self._reading.last is None or self.talk.goes_on(self._number)


def _reported_together(following: Candidate | None, at: int) -> Candidate | None:
    """Return who says the next quote, too, unless its verb comes between: “Lantern” told us “…”."""
    if following is None or following.rule != "x-said-before":
        return following
    return following if following.cue is None or following.cue < at else None


def _only_leads(text: str, start: int, end: int) -> bool:
    """Whether a paragraph asks, or points to another article: who spoke before it speaks on."""
    if text[end - 1] == "?":
        return True
    colon = text.find(":", start, start + _LONGEST_POINTER)
    return colon > 0 and text[start:colon].lower() in _POINTERS


def _is_shown(s: Tokens, candidate: Candidate, at: int) -> bool:
    """Whether a sign or a banner says the words at a token."""
    if candidate.cue != at - 1 or candidate.rule != "x-said-before":
        return False
    return any(token.lower in INSCRIBED for token in s[max(0, at - _NEAR_SIGN) : at])


def _quoted_names(chosen: Iterable[Candidate | None]) -> set[int]:
    """Return which quotes of a sentence are names of speakers: schrieb die „Abendpost“."""
    return {
        at
        for each in chosen
        if each is not None
        for at in range(each.phrase[0], each.phrase[1] + 1)
        if each.sentence[at].kind == QUOTED
    }


def _closing_speaker(view: SentenceView, cue: int) -> tuple[int, int] | None:
    """Return the X of "Dockers complain of it, said X", where a report closes with its speaker."""
    s = view.s
    if view.language.code != "en" or s[cue - 1].text != "," or not s[cue].classes & lx.SAY:
        return None
    phrase = None if s[cue].classes & lx.PARTICIPLE else phrase_after(s, cue + 1)
    if phrase is None or (phrase[1] + 1 < len(s) and s[phrase[1] + 1].kind != POINT):
        return None
    named = s[phrase[1]].kind == CAPITAL or means_one_person(s[phrase[1]])
    opens = s[phrase[0]].kind == CAPITAL or s[phrase[0]].classes & lx.DETERMINER
    return phrase if named and opens else None


def _by_rank(view: SentenceView) -> Sequence[int]:
    """Return the reporting words of a sentence, first that which ends it: …, Ada Quill said."""
    cues, s = view.cues, view.s
    if len(cues) < 2 or view.language.verb_second:
        return cues
    inverted = next((cue for cue in cues[1:] if _closing_speaker(view, cue)), None)
    if inverted is not None:
        return [inverted, *(cue for cue in cues if cue != inverted)]
    last = cues[-1]
    ends = last + 2 >= len(s) and s[-1].kind == POINT and s[last].classes & lx.SAY
    phrase = view.subject(last) if ends else None
    if phrase is None or phrase[0] == 0 or s[phrase[0] - 1].text != ",":
        return cues
    return [last, *cues[:-1]]


def _german_prose(reading: Reading) -> "GermanProse | None":
    if not reading.language.verb_second:
        return None
    from reader.analysis.passages.german_prose import GermanProse

    return GermanProse(reading)


def _romance_prose(reading: Reading) -> "RomanceProse | None":
    if not reading.language.compound_inversion:
        return None
    from reader.analysis.passages.romance_prose import RomanceProse

    return RomanceProse()


def _cjk_speakers(text: str) -> "CjkSpeakers | None":
    if not has_cjk(text):
        return None
    from reader.analysis.passages.cjk import CjkSpeakers

    return CjkSpeakers(text)


def _outside(people: list[Named], quoted: Sequence[Quoted]) -> list[Named]:
    """Leave out who is named inside quoted words: speakers seldom name themselves."""
    if not quoted:
        return people
    kept: list[Named] = []
    index = 0
    for named in people:
        while index < len(quoted) and quoted[index].close <= named.at:
            index += 1
        if index == len(quoted) or named.at < quoted[index].open:
            kept.append(named)
    return kept
