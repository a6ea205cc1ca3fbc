"""The subject of a verb of saying in a language without a lexicon: a name, or a role."""

from collections.abc import Sequence
from itertools import islice

from reader.analysis.languages.function_words import NORDIC_BY
from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.passages.without_lexicon.names_in_phrases import (
    AND,
    MARKS,
    PAUSES,
    NamedRun,
    NamesInPhrases,
)
from reader.analysis.persons.without_lexicon.capital_names import CapitalNames, Run
from reader.analysis.persons.without_lexicon.capital_words import is_agency
from reader.analysis.persons.without_lexicon.role_bearers import RoleBearers
from reader.analysis.text.plain_words import PlainWord, is_name_word
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.word_sets import word_set

with later(globals()):  # for few languages
    from reader.analysis.passages.without_lexicon import reporting_bodies, role_attributes

_LONGEST_SUBJECT = 24  # words
_LONGEST_ASIDE = 6  # words between a name and what makes it a source
_OPENING = 6  # words of a sentence in which a role may be its subject
_MOST_VERBS = 8  # of saying in a sentence whose subjects are looked for
_PASSIVES = ("s", "et", "at")
_FROM = frozenset({"fra", "från", "frå"})
_NO_NOUNS = word_set("""
allmänna andra andre annen annet begge denna denne endnu först genast gärna hittills igen
hende henne igenom igjen ingen inget innan intet knappast redan samma siden sidan sedan sällan
sådan sådana vissa även äntligen
""")  # Nordic words that look like nouns with an article
_ADVERBIAL = ("ligen", "nästan", "sedan")  # ends of Swedish adverbs
_RELAYS = (  # what agencies do
    "poda", "inform", "donos", "pis", "uved", "uvád", "oznám", "сообщ", "пиш", "переда",
    "повідом", "jav", "prenos", "poroč", "praneš", "közöl", "съобщ", "bildir",
)  # fmt: skip
_ISSUED, _STATEMENT = "yapılan", "açıklama"  # of Turkish: Valilikten yapılan açıklamada
_ABLATIVE = lazily("(?:['’]n?|(?<=[ıiuü])n)?(?:[dt][ae]n|[cç][ae])$")
_LISTED = AND | {","}
# before what somebody was asked
_WHETHER = frozenset({"zda", "jestli", "czy", "či", "чи"})
_UNNAMED = 4  # words after a verb among which somebody unnamed begins: mówi o tym jeden z
_SHORTEST_NOUN = 3  # letters
_NO_NOUN_ENDS = "aeiouyáéěíóúůýąęm"  # of Slavic adverbs and datives: dumnie, novinářům
_LONGEST_ATTRIBUTE = 3  # words between a role and the name of its bearer
_LONGEST_BODY = 4  # words
_DECLINED = (  # ends of Slavic adjectives in the genitive
    "ého", "é", "ej", "skog", "nog", "vog", "ske", "ne", "ve", "skega", "nega", "vega", "ого",
    "его", "ой", "ей", "ої", "ия", "ата", "ото", "ског", "ног", "ске", "не",
)  # fmt: skip
IN = frozenset({"u", "v", "ve", "vo", "w", "în", "у", "в", "във", "во"})
_SEGMENTS = 4  # stretches between commas before a verb in which its subject may stand


class Subject(NamedTuple):
    """A subject: its words, the name it stands for, and the verb."""

    words: list[PlainWord]
    name: str
    verb: PlainWord | None = None


def _outside_marks(words: list[PlainWord]) -> list[PlainWord]:
    """Return words without those in guillemets: президент «Лозы» Ада Квилл."""
    outside, inside = list[PlainWord](), False
    for word in words:
        inside = word.text == "«" or (inside and word.text != "»")
        if not inside and word.text != "»":
            outside.append(word)
    return outside


class SubjectsOfVerbs:
    """Finds who acts in the sentences of one text."""

    def __init__(self, language: CasedLanguage, names: CapitalNames) -> None:
        self._language = language
        self._names = names
        self._phrases = NamesInPhrases(language, names)
        self._bearers = RoleBearers(language, names)

    def after(self, words: list[PlainWord], verb: int, *, named: bool = False) -> Subject | None:
        """Return the subject after a verb: a name over the role before it, or the role alone.

        `named` asks for a name that is surely one.
        """
        end = self._phrases.end_of_phrase(words, verb + 1)
        if self.has_pronoun(words[verb + 1 : end][:2]):
            return None
        if heard := self._heard_from(words, verb + 1, end):
            return heard
        runs = list(self._phrases.runs(words, verb + 1, end))
        chosen = self._phrases.chosen(runs)
        if chosen is not None and (
            not named
            or self._phrases.is_person(chosen)
            or chosen.name[0] in words[verb + 1 : verb + 3]
        ):
            return self.subject(chosen, words[verb])
        if named:
            return None
        return (
            self._unnamed(words, verb)
            or self._role(words, verb + 1, end, words[verb])
            or self._passing_on(words, verb, end)
        )

    def _passing_on(self, words: list[PlainWord], verb: int, end: int) -> Subject | None:
        """Return the agency that passes on what somebody says: podała PAP; not: powiedziała PAP."""
        agency = words[verb + 1 : end]
        if not agency or not words[verb].text.startswith(_RELAYS) or not is_agency(agency):
            return None
        return Subject(agency, self._names.written(agency), words[verb])

    def _heard_from(self, words: list[PlainWord], start: int, end: int) -> Subject | None:
        """Return from whom words are heard: lyder det fra havnechef Ada Quill."""
        if start >= end or words[start].text != "det":
            return None
        heard = (index for index in range(start, end) if words[index].text in _FROM)
        return next((self._source(words, index) for index in heard), None)

    def _unnamed(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return who is not named after a verb: seorang siswa, två boende, jedna z nauczycielek."""
        language = self._language
        reach = _UNNAMED if language.has_cases else 2
        for index in range(verb + 1, min(len(words) - 1, verb + 1 + reach)):
            if words[index].text in PAUSES:
                break
            is_several = words[index].text in language.several
            if words[index].text not in language.one and not is_several:
                continue
            start, stop = index + (not is_several), index + 1
            if words[start].text in language.prepositions:  # jedna z nauczycielek
                start, stop = index, start + 1
            while stop < min(len(words), index + 4) and self._belongs(words[stop]):
                stop += 1
            phrase = words[start:stop]
            return Subject(phrase, self._names.written(phrase), words[verb]) if phrase else None
        return None

    def role_at(self, words: list[PlainWord], index: int) -> Subject | None:
        """Return who is introduced with a role at an index, or the role: ujistil premiér."""
        if index >= len(words) or not self._language.is_role(words[index].text):
            return None
        return self._role(words, index, index + 1, words[index - 1])

    def within(self, words: list[PlainWord], start: int, end: int, verb: int) -> Subject | None:
        """Return the body between two indices in which somebody reports: сообщили в полиции."""
        if not self._language.within:
            return None
        bodies = reporting_bodies.ReportingBodies(self._language, self._names, self._phrases)
        phrase = bodies.between(words, start, end, verb)
        return Subject(phrase, self._body_name(phrase), words[verb]) if phrase else None

    def _body_name(self, phrase: list[PlainWord]) -> str:
        """Return how a body is called: полиция for в полиции, if only its owner follows it."""
        word, rest = phrase[0].text, phrase[1:]
        is_owned = len(rest) == 1 and rest[0].text.islower()
        name = self._language.body_in_nominative(word.lower()) if is_owned or not rest else ""
        if not name:
            return self._names.written(phrase)
        name = name.capitalize() if word[0].isupper() else name
        return " ".join((name, *(each.text for each in rest)))

    def _belongs(self, word: PlainWord) -> bool:
        """Whether a word goes on what somebody is called."""
        language = self._language
        return (
            word.text.islower()
            and word.text not in language.prepositions
            and word.text not in language.joints
            and not language.is_verb(word.text)
        )

    def before(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return the subject before a verb, in its clause or around it."""
        end, found = verb, None
        for _ in range(_SEGMENTS):
            start = end
            while start and words[start - 1].text not in ",;–—-":
                start -= 1
            if start < end < verb and words[start].text in _WHETHER and start:
                end = start - 1
                continue
            chosen = self._phrases.chosen(list(self._phrases.runs(words, start, end)))
            if chosen is not None and not self._phrases.is_person(chosen):
                chosen = chosen if self._ends_with(words[start:end], chosen) else None
            if found is not None:  # Ada Quill, a kapitány, mondta
                is_apposed = chosen is not None and chosen.name[-1] == words[end - 1]
                return self.subject(chosen, words[verb]) if chosen and is_apposed else found
            role = self._role(words, start, end, words[verb], listed=True)
            if chosen is not None and not self._is_nearer(role, chosen, words[start:end]):
                found = self.subject(chosen, words[verb])
                if start == 0 or role is None or role.words[0] != words[start]:
                    return found
            found = found or role
            if start == 0:
                return found
            end = start - 1
        return found

    def is_definite(self, word: str) -> bool:
        """Whether a word in small letters is a known thing: rederiet, but not det, ingen, redan."""
        language = self._language
        is_small = word in language.frequent or word in language.prepositions
        is_small = is_small or word in language.own or not word.islower()
        is_small = is_small or word in _NO_NOUNS or word.endswith(_ADVERBIAL)
        return language.definite.fit(word) and not is_small

    def _ends_with(self, words: list[PlainWord], each: NamedRun) -> bool:
        """Whether only frequent words follow a name: Quill je rekao."""
        last, language = each.name[-1].end, self._language
        rest = [word.text for word in words if word.start >= last]
        if len(rest) > 1 and rest[0] in language.one and rest[1] in language.one:
            return True  # Quill salah seorang warga mengaku; not: Mora får en ny borgmästare
        return all(word in language.frequent for word in rest)

    def _is_nearer(self, role: Subject | None, each: NamedRun, words: list[PlainWord]) -> bool:
        """Whether a role is closer to its verb than a name that is not its bearer's."""
        if role is None or not self._language.genitives or role.words[0].start < each.name[0].start:
            return False
        return not any(
            word.text in self._language.joints and word.text not in AND
            for word in words
            if each.name[-1].end <= word.start < role.words[0].start
        )

    def told(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return the full name after a verb that only letters precede: BNS sakė Ada Quill."""
        before = [word.text for word in words[:verb] if self._names.is_name(word)]
        return self.after(words, verb, named=True) if all(map(str.isupper, before)) else None

    def alone(self, words: list[PlainWord], start: int) -> Subject | None:
        """Return the full name that follows a quote without a verb: “…”, Ada Quill, rektor."""
        stop = self._names.run_at(words, start)
        if stop < len(words) and words[stop].text not in ",(":
            return None
        for each in self._phrases.runs(words, 0, stop):
            if len(each.name) > 1 and not each.governed:
                return self.subject(each, None)
        return None

    def in_sentence(self, words: list[PlainWord]) -> Subject | None:
        """Return who a sentence is about: the subject of its verb of saying, or the first name."""
        language = self._language
        source = self.source_in(words)
        if source is not None:  # по мнению депутата: whoever that is
            return None if source.name[0].islower() else source
        verbs = (index for index, word in enumerate(words) if language.is_verb(word.text))
        for index in islice(verbs, _MOST_VERBS):
            found = self.before(words, index) or self.after(words, index)
            if found is not None:
                return found
        role = agent = None
        if not language.drops_pronouns:
            role = self._role(words, 0, min(len(words), _OPENING), words[0], listed=True)
        asked = (at for at, word in enumerate(words) if word.text in _WHETHER)
        for each in self._phrases.runs(words, 0, min(next(asked, len(words)), _LONGEST_SUBJECT)):
            if not self._phrases.is_actor(each):
                if role is not None and self._is_named_alone(role, each):
                    return self.subject(each, None)
                continue
            if each.governed:
                agent = agent or (each if self._is_agent(words, each) else None)
            elif role is None or self._leads_to(words, role, each):
                return self.subject(each, None)
        return role or (self.subject(agent, None) if agent else None)

    def _is_agent(self, words: list[PlainWord], each: NamedRun) -> bool:
        """Whether a name is that of who acts in a passive: Den drives af Ada Quill."""
        at = words.index(each.name[0])
        return at > 1 and words[at - 1].text in NORDIC_BY and words[at - 2].text.endswith(_PASSIVES)

    def _leads_to(self, words: list[PlainWord], role: Subject, each: NamedRun) -> bool:
        """Whether a role is that of the name after it: директор порта Марк Квилл."""
        if self._is_set_off(words, each):
            return True
        start, end = role.words[-1].end, each.name[0].start
        between = _outside_marks([word for word in words if start <= word.start < end])
        if between and between[0].text in self._language.prepositions:
            return all(map(is_name_word, between[1:]))  # direktør i Vell Havn | Ada Quill
        longest = _LONGEST_ATTRIBUTE if self._language.genitives else 0
        return len(between) <= longest and all(map(self._belongs, between))

    def _is_named_alone(self, role: Subject, each: NamedRun) -> bool:
        """Whether a single name stands right behind a person's role in Nordic: Sambon Jonas."""
        noun, name = role.words[-1], each.name[0]
        is_body = self._language.bodies.fit(noun.text.lower())
        return bool(self._language.owner) and not is_body and name.start == noun.end + 1

    def _is_set_off(self, words: list[PlainWord], each: NamedRun) -> bool:
        """Whether commas are around a name behind a role: Formanden for Lipa, Bo Poe, frygter."""
        at = words.index(each.name[0])
        after = words[at + len(each.name) : at + len(each.name) + 1]
        commas = words[at - 1].text == "," and [word.text for word in after] in ([","], ["("])
        return commas and bool(self._language.owner) and len(each.name) > 1

    def source_in(self, words: list[PlainWord]) -> Subject | None:
        """Return who is the source of what a sentence tells: enligt Ada Quill, Quillin mukaan."""
        language = self._language
        for index, word in enumerate(words):
            lower = word.text.lower()
            found = None
            if self.precedes_source(words, index):
                found = self._source(words, index)
            if found is None and lower in language.sources_after and index:
                found = self._source_before(words, index)
            if found is not None:
                return found
        return None

    def precedes_source(self, words: list[PlainWord], index: int) -> bool:
        """Whether a word such as "according to" stands at an index, or a statement: в заявлении.

        Not a statement that somebody only talks about: o prohlášení.
        """
        lower, before = words[index].text.lower(), words[max(0, index - 2) : index]
        if lower in self._language.sources:
            return True
        return lower in self._language.statements and any(
            word.text.lower() in IN for word in before
        )

    def _source(self, words: list[PlainWord], index: int) -> Subject | None:
        """Return who is named after a word such as "according to"."""
        start = index + 1
        prepositions = self._language.prepositions
        while start < len(words) and words[start].text in prepositions:
            start += 1
        end = self._phrases.end_of_phrase(words, start)
        runs = list(self._phrases.runs(words, start, end))
        persons = [each for each in runs if self._phrases.is_person(each) and not each.governed]
        if self._language.genitives and any(len(each.name) > 1 for each in persons):
            # według burmistrza Lipowa, | Ady Quill
            persons = [each for each in persons if len(each.name) > 1 or not each.run.titled]
        chosen = self._phrases.preferred(persons)
        if chosen is None and runs and runs[0].run.words[0] == words[start]:
            chosen = runs[0]
        if start < len(words) and is_name_word(words[start]):
            stop = self._end_of_declined_body(words, start)
            if stop > start:
                phrase = words[start:stop]
                return Subject(phrase, self._names.written(phrase), words[index])
        if chosen is not None:
            return self.subject(chosen, words[index])
        role = self._role(words, start, end, words[index], cited=True)
        if role is None and start < end and self._language.may_be_body(words[start].text):
            phrase = self._role_phrase(words, start, end)
            role = Subject(phrase, self._body_name(phrase), words[index])
        return role

    def _end_of_declined_body(self, words: list[PlainWord], start: int) -> int:
        """Return where a body ends that begins with a declined adjective: Českého úřadu."""
        language, capitals = self._language, self._names.run_at(words, start)
        for each in words[start:capitals][:_LONGEST_BODY]:
            noun = each.text.lower()
            if capitals > start + 1 and language.is_body_declined(noun):
                return capitals  # według Głównego Urzędu Statystycznego
        if not words[start].text.endswith(_DECLINED):
            return start
        for at in range(start + 1, min(len(words), start + _LONGEST_BODY)):
            if not self._belongs(words[at]):
                break
            if self._language.is_body_declined(words[at].text):
                return at + 1
        return start

    def _source_before(self, words: list[PlainWord], index: int) -> Subject | None:
        """Return who is named before a word such as Finnish "mukaan"."""
        start, is_issued = index, words[index].text == _ISSUED
        following = words[index + 1 : index + 3]
        if is_issued and not any(word.text.startswith(_STATEMENT) for word in following):
            return None  # Ankara'da yapılan toplantıda
        is_part = is_name_word if is_issued else self._names.is_name
        while start and is_part(words[start - 1]):
            start -= 1
        if start == index - 1 == 0 and (declined := self._declined_role(words, index)):
            return declined
        if start < index:
            run = Run(words[start:index], opens=start == 0)
            if is_issued:
                body, endings = _ABLATIVE.subn("", self._names.written(run.words))
                return Subject(run.words, body, words[index]) if endings else None
            named = NamedRun(run, self._names.name_in(run))
            return self.subject(named, words[index])
        start = index
        while start and index - start < _LONGEST_ASIDE and words[start - 1].text not in PAUSES:
            start -= 1
        persons = [
            each
            for each in self._phrases.runs(words, start, index)
            if self._phrases.is_person(each)
        ]
        if persons:
            return self.subject(persons[-1], words[index])
        return self._role(words, start, index, words[index]) or self._declined_role(words, index)

    def _declined_role(self, words: list[PlainWord], source: int) -> Subject | None:
        """Return whose role stands in the genitive before a source: poliisin mukaan."""
        word = words[source - 1]
        role = self._language.role_in_nominative(word.text.lower())
        if not role:
            return None
        bearer = self._bearers.bearer_of(role, word.start, is_role=True, body="")
        name = role.capitalize() if word.text[0].isupper() else role
        return Subject([word], bearer or name, words[source])

    def _role(
        self,
        words: list[PlainWord],
        start: int,
        end: int,
        verb: PlainWord,
        *,
        listed: bool = False,
        cited: bool = False,
    ) -> Subject | None:
        """Return who is introduced with a role, or the role itself: mówi burmistrz Lipowa.

        `listed` asks for one of the language's roles, `cited` for one that need not be a subject.
        """
        language, governed, named, inside = self._language, False, 0, False
        for index in range(start, end):
            word = words[index]
            inside ^= word.text in MARKS
            if inside:
                continue
            if word.text.lower() in language.prepositions:
                governed = True
                continue
            if index >= named and self._names.is_name_at(words, index):
                named = self._names.run_at(words, index)
            if governed or word.text in PAUSES or index < named:
                governed = False
                continue
            is_role = (
                language.is_role(word.text)
                or language.bodies.fit(word.text)
                or (not listed and index == start and self.is_definite(word.text))
            )
            if (
                is_role
                and language.family_first
                and role_attributes.is_owner(words, index, language)
            ):
                continue
            if not is_role and (listed or len(word.text) < 4 or not word.text[0].islower()):
                continue
            lower, bearer = word.text.lower(), ""
            if word.text in language.body_nouns:
                agency = words[index : index + 2]
                if index + 1 < end and is_agency(agency[1:]):
                    return Subject(agency, self._names.written(agency), verb)  # agentura ČTK
                return Subject([word], self._names.full_form(word.text), verb)  # uvedla komora
            if not cited and language.has_cases and language.oblique.fit(lower):
                continue  # řekl novinářům
            if not (lower in language.institutions or language.bodies.fit(lower)):
                bearer = self._bearers.bearer_of(
                    word.text, word.start, is_role=is_role, body=self._body_after(words, index, end)
                )
            if bearer:
                return Subject([word], bearer, verb)
            if is_role and len(word.text) > 2:
                phrase = self._role_phrase(words, index, end)
                return Subject(phrase, self._names.written(phrase), verb)
        return None

    def _role_phrase(self, words: list[PlainWord], role: int, end: int) -> list[PlainWord]:
        """Return a role with the names that belong to it: жительница Бехлевки."""
        if self._language.head_final:
            start = role
            if self._language.family_first:
                start = role_attributes.start_of_owner(words, role)
            return words[start : role + 1]
        stop, role = role + 1, self._start_of_halves(words, role)
        if self._language.owner:
            role = role_attributes.start_of_nordic_owner(words, role, self._language)
        while stop < end and (self._language.is_role(words[stop].text)):
            stop += 1
        if self._language.mens_genitives:
            role = role_attributes.start_of_adjective(words, role)
            stop = role_attributes.end_of_attribute(words, stop, end, self._language)
        while stop < end and self._may_own(words[stop]):
            if is_agency(words[stop : stop + 1]):
                break  # řekl starosta ČTK
            stop += 1
        if self._language.mens_article:
            stop = role_attributes.end_of_greek(words, stop, end)
        noun = words[role].text
        if noun[0].isupper() and noun.lower() in self._language.institutions:
            while stop < end and is_name_word(words[stop]):  # Kementerian Perhubungan
                stop += 1
        return words[role:stop]

    def _body_after(self, words: list[PlainWord], role: int, end: int) -> str:
        """Return the initials of the body in which somebody holds an office: rzecznik PKP."""
        if self._language.owner or role + 1 >= end:
            return ""
        body = words[role + 1 : role + 2]
        is_body = body[0].text.isupper() and is_name_word(body[0]) and not is_agency(body)
        return body[0].text.lower() if is_body else ""

    def _may_own(self, word: PlainWord) -> bool:
        """Whether a role may be that of the name after it: burmistrz Lipowa, Ketua KPK."""
        is_like = self._language.genitives or word.text.isupper()
        return is_like and self._names.is_name(word)

    def _start_of_halves(self, words: list[PlainWord], role: int) -> int:
        """Return where a role begins that shares its second half: Miljö- och hamndepartementet."""
        while role > 2 and words[role - 2].text == "-" and words[role - 1].text in _LISTED:
            if words[role - 3].end != words[role - 2].start:
                break
            role -= 3
        return role

    def has_pronoun(self, words: Sequence[PlainWord]) -> bool:
        """Whether one of the words is a pronoun that may be a subject, and no part of a name."""
        return bool(self.pronoun_in(words))

    def pronoun_in(self, words: Sequence[PlainWord]) -> str:
        """Return the first such pronoun; empty if there is none."""
        for index, word in enumerate(words):
            lower = word.text.lower()
            if lower in self._language.pronouns and not (
                index and word.text == "de" and self._names.is_name(words[index - 1])
            ):
                return lower
        return ""

    def further_on(self, words: list[PlainWord], verb: int) -> Subject | None:
        """Return who is named after a verb and what interrupts it: powiedziała, wzdychając, Ada."""
        end = self._end_of_clause(words, verb)
        for each in self._phrases.runs(words, verb + 1, end):
            if not each.governed and self._phrases.is_actor(each):
                return self.subject(each, words[verb])
        return None

    def has_actor(self, words: list[PlainWord]) -> bool:
        """Whether words name somebody who may act."""
        return self._phrases.has_person(words, 0, len(words))

    def may_not_be(self, name: str, words: list[PlainWord], verb: int) -> bool:
        """Whether a verb that has no known subject is not that of `name`.

        A noun beside it may be its subject: mówi piekarz. Whom the words are addressed to does not
        speak: powiedział Quillowi.
        """
        addressed = words[verb + 1 : self._end_of_clause(words, verb)]
        if any(self._names.full_form(each.text) == name for each in addressed):
            return True
        return self._language.has_cases and self._is_noun(words[verb + 1 : verb + 3])

    def has_noun_before(self, words: list[PlainWord], verb: int) -> bool:
        """Whether a noun that is no known role stands right before a verb: babcia dodaje."""
        language = self._language
        if not language.has_cases or not verb or language.oblique.fit(words[verb - 1].text):
            return False
        governed = verb > 1 and words[verb - 2].text.lower() in language.prepositions
        return not governed and self._is_noun(words[verb - 1 : verb])

    def _end_of_clause(self, words: list[PlainWord], verb: int) -> int:
        joints = self._language.joints
        ends = (at for at in range(verb + 1, len(words)) if words[at].text in joints)
        return next(ends, len(words))

    def _is_noun(self, words: list[PlainWord]) -> bool:
        """Whether the first of a few words that is not frequent may be a noun as a subject."""
        language = self._language
        for word in words:
            text = word.text
            if text in language.prepositions:
                return False
            if text in language.frequent or text in language.pronouns:
                continue
            if text.isalpha() and text.islower() and len(text) <= _SHORTEST_NOUN:
                continue  # odpowiada mu kolega
            return self._belongs(word) and (text[-1] == "a" or text[-1] not in _NO_NOUN_ENDS)
        return False

    def subject(self, each: NamedRun, verb: PlainWord | None) -> Subject:
        """Return a name as the subject of a verb, in its fullest form."""
        return Subject(each.name, self._names.full_form(self._names.written(each.name)), verb)
