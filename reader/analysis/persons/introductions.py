"""The roles that a text gives persons at their first full mention, to resolve "the doctor"."""

from collections.abc import Iterator
from itertools import islice

from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import OWNER_ENDINGS, ROMANCE_INDEFINITE
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.name_contexts import has_honorific
from reader.analysis.persons.person import Person
from reader.analysis.persons.role_nouns import after_elision, head_of, heads_of, is_role
from reader.analysis.persons.roles.roles import RANKS
from reader.analysis.persons.roles_beside_names import role_beside_name
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

with later(globals()):  # not for every text
    from reader.analysis.grammar.german import actors
    from reader.analysis.persons import predicated_roles
    from reader.analysis.persons.german import leaders
    from reader.analysis.persons.roles import (
        makers,
        other_offices,
        paraphrased_offices,
        role_synonyms,
        spelled_out_offices,
        wider_roles,
    )

_AFTER = 90  # code points after a name that may hold the modifiers of a later role
_OWN_ROLE_REACH = 40  # code points before a name that hold no role but its own
_MODIFIER_REACH = 280  # code points before a name that may hold the modifiers of a later role
_AGAIN = 3_000  # code points after a headline in which the full name may have its role
_INTRODUCTIONS = 4  # full names that may have it: in headline, summary, caption and text
_SURNAME_REACH = 40  # code points before a role in apposition that hold the surname
_TITLE_REACH = 28  # code points before a name that hold its title and a comma
_DETECTIVES = frozenset({"Detective", "Det.", "Det"})
_RANK_WORDS = 3  # words of "Detective Chief Inspector"
_WORD = lazily(r"[^\W\d_]+(?:[-'][^\W\d_]+|’[^\W\d_]+)*")
_UNNAMED_OFFICIAL = lazily(r"\b[Aa]n? (?:[\w-]++ ){0,3}?([\w-]++) official\b")
_AGE = lazily(r"\b\d+(?:-j(?:ähr|ar)ige[nr]?| Jahre alte[nr]?| jaar oude) ")
_STEM = 4  # letters that a people and its country share: Turkish, Turkey
_MAX_HEADS = 100  # roles that are searched for compounds at every mention
_MAX_HOLDERS = 100  # persons with one role that are looked through at every mention
ROLES_OF_TITLES = {
    "maître": "avocat",
    "me": "avocat", "dr": "doctor", "sen": "senator", "gov": "governor", "rep": "representative",
    "prof": "professor", "justice": "judge", "sheikh": "cleric", "gen": "general",
    "sgt": "sergeant", "capt": "captain", "rev": "reverend", "lt": "lieutenant",
    "col": "colonel", "cllr": "councillor", "lord": "peer", "baroness": "peer", "viscount": "peer",
    "adm": "admiral", "maj": "major", "cmdr": "commander", "cpl": "corporal", "det": "detective",
    "supt": "superintendent", "insp": "inspector", "amb": "ambassador",
    "dc": "detective", "ds": "detective", "di": "detective", "dci": "detective",
    "cr": "councillor", "clr": "councillor", "father": "priest", "fr": "priest", "sister": "nun",
    "dottor": "dottore", "professor": "professore",
}  # fmt: skip
"""The words for titles where they stand without a name."""
_AFTER_TITLES = frozenset({"emerita", "emeritus", "suffragan"})  # Professor | Emerita Ada Quill
_PREDICATES = (  # begin what may give the name before them a role by a verb
    *(" is ", " has ", " became ", " works ", " serves ", " was ", ", who ", ", aged ", " KC, "),
    *(" QC, ", ", prosecuting,", ", defending,", ", mitigating,", ", for the ", ", in mitigation,"),
    *(", opening for ", ", KC, ", ", QC, "),
    *(f"{mark}{digit}" for mark in (", ", " (") for digit in range(1, 10)),  # years of age
)
_KIN_LIKE_TITLES = frozenset({"father", "mother", "brother", "sister"})  # of priests and nuns
_REPRESENTATIVES = frozenset({"Rep.", "Rep", "Representative"})  # not: a sales representative
_MEMBERS_OF_CONGRESS = frozenset({"congressman", "congresswoman"})
_MEMBER_OF_OTHER_GENDER = {"m": "congresswoman", "f": "congressman"}
_OF_NEWCOMERS = (
    *("was elected", "been elected", "was appointed", "been appointed", "was named", "been named"),
    *(" takes over", " took over", " succeed"),
)
_OF_CAREERS = frozenset({"veteran", "longtime", "long-time", "freshman", "embattled", "outspoken"})
_RANK_REACH = 2  # words before a role that may hold its rank
_RANKS_OF_ROLES = frozenset({"prime", "deputy", "vice", "assistant"})
_MODIFIERS = (
    "vice", "former", "deputy", "assistant", "acting", "shadow", "interim", "ehemalige",
    "stellvertretende", "ancien", "ancienne",
)  # fmt: skip


def _is_detective(before: list[str]) -> bool:
    """Whether words before a name are ranks of a detective: Det. Sgt.; not: True Detective star."""
    at = next((at for at, word in enumerate(before) if word in _DETECTIVES), len(before))
    return at < len(before) and all(word[0].isupper() for word in before[at:])


def _tells_of_career(attribute: str) -> bool:
    """Whether an attribute of a role tells no more than how long or how somebody has had it."""
    return attribute in _OF_CAREERS or attribute.endswith("-term")


def _spelled_out(role: list[str], before: list[str]) -> list[str]:
    """Return the words of an English role, spelled out; `before` are those before the name.

    That is the whole rank before the name, if the role is a part of it: Lt. | Governor Ada Quill.
    """
    rank = spelled_out_offices.rank_before(before)
    return rank if set(role).issubset(rank) else spelled_out_offices.spelled_out(role)


class _RoleMention:
    """A role that stands for a person, taken apart: the veteran union president.

    Attributes:
        text: The whole, with what stands for its words in other texts.
        words: All its words.
        head: The role: president.
        article: What stands before it: the.
        beside: Its modifiers that tell persons apart: union.
        career: Those that tell how long somebody has had it: veteran.
    """

    __slots__ = ("article", "beside", "career", "head", "text", "words")

    def __init__(self, text: str, words: list[str], head: str, modifiers: list[str]) -> None:
        self.text, self.words, self.head = text, words, head
        self.article = words[0].lower()
        self.career = [each for each in modifiers if _tells_of_career(each)]
        self.beside = [each for each in modifiers if each not in self.career]


_OF_EITHER_GENDER = frozenset({"vorsitzende", "abgeordnete", "beauftragte"})
"""German roles whose article alone tells the gender."""
_INTRODUCING = word_set("""
ein eine einer einem einen eines zwei drei vier mehrere viele andere anderen
een twee drie enkele veel
""")
"""German and Dutch words before who is not named so far."""
_INTRODUCTION = 40  # code points before the noun that hold one of them and an adjective


class Introductions:
    """The roles of the persons in a text; read lazily, once per person."""

    __slots__ = (
        "_by_head", "_by_synonym", "_by_verb", "_by_wider_word", "_described", "_held",
        "_officials", "_read_count", "_role_words", "_unnamed", "book", "language", "text",
    )  # fmt: skip

    def __init__(self, text: str, language: Language, book: NameBook) -> None:
        self.text = text
        self.language = language
        self.book = book
        self._by_head: dict[str, list[Person]] = {}
        self._by_wider_word: dict[str, list[Person]] = {}
        self._held: list[tuple[Person, set[str]]] = []  # roles whose wider words are not indexed
        self._by_synonym: dict[str, list[Person]] = {}
        self._unnamed: dict[str, bool] = {}  # synonyms that mean somebody without a name
        self._described: dict[str, list[Person]] = {}
        self._officials: frozenset[str] | None = None
        self._read_count = 0
        self._role_words: dict[Person, list[str]] = {}
        self._by_verb: set[Person] = set()  # who have only the role that a verb gives

    def role_of(self, person: Person) -> str:
        """Return the role beside the first full form of a name, or the first after Mr or Mrs.

        If there is none, as in a headline, that beside the next full form. It may be empty.
        """
        if person.introduced_role is None:
            person.introduced_role = ""
            for at, end in self._introductions_of(person):
                role = self._role_at(person, at, end)
                if role:
                    person.introduced_role, person.introduced_at = role, at
                    break
        return person.introduced_role

    def _introductions_of(self, person: Person) -> Iterator[tuple[int, int]]:
        """Yield where a name stands that its bearer's role may be beside, in text order.

        That is not always the first full form, which may be in the headline or a caption.
        """
        at, end = person.seen_at, person.seen_end
        if at < 0 and has_honorific(self.text, person.titled_at):
            at, end = person.titled_at, person.titled_at + len(person.name)
            yield at, end
        name, limit = person.seen_as, end + _AGAIN
        for _ in range(_INTRODUCTIONS):
            if at < 0 or not name:
                return
            yield at, at + len(name)
            at = self.text.find(name, at + len(name), limit)

    def _role_at(self, person: Person, at: int, end: int) -> str:
        """Return the role that a text gives a person beside the name at ``text[at:end]``."""
        text, language = self.text, self.language
        role = role_beside_name(text, at, end, language)
        if not role and language.code == "en" and text.startswith(_PREDICATES, end):
            role = predicated_roles.predicated_role(text, at, end, language)
            if role:
                self._by_verb.add(person)
        elif not role and language.compound_inversion:
            role = makers.role_of_maker(text, at, person.gender, language)
        return role

    def person_of(self, mention: str) -> Person | None:
        """Return the only person to whom "the doctor" or "the union president" can refer."""
        fitting = self.people_of(mention)
        return fitting[0] if len(fitting) == 1 else None

    def people_of(self, mention: str) -> list[Person]:
        """Return all persons to whom "the doctor" or "the union president" can refer.

        The modifiers of the role have to occur near the introduction of a person. Who has the role
        beside the name goes before whom a verb gives it: Mayor Ada Quill, not Ben Poe, who became
        mayor in 1990. Cost: each person of the text is read once.
        """
        said = self._taken_apart(mention)
        if said is None:
            return []
        self._read_people()
        fitting = self._holders(said)
        if fitting:
            fitting = self._likeliest(self._without_other_roles(fitting, said), said)
        if not fitting and not said.beside and self.language.code == "en":
            return self._described_later(said.text[len(said.article) + 1 :])
        return fitting

    def _taken_apart(self, mention: str) -> "_RoleMention | None":
        """Return the parts of "the former union president"; None if it is no role of anybody."""
        if self.language.compound_inversion or " of " in mention:
            mention = paraphrased_offices.spelled_out(mention)
        elif self.language.verb_second:
            mention = _AGE.sub("", mention)
        elided = after_elision(mention) if self.language.compound_inversion else ""
        if elided:
            mention = f"le {elided}"
        first = _WORD.match(mention)
        if first is None or first.end() == len(mention):
            return None
        determiner = first.group().lower()
        english = self.language.code == "en" and mention[0].isupper()
        bare = english and determiner in PEOPLES
        owner = determiner[:-2] if english and determiner.endswith(OWNER_ENDINGS) else ""
        definite = bare or owner or self._is_determiner(determiner)
        if not definite or determiner in self.language.indefinite:
            return None
        words = _WORD.findall(mention[:120])
        if self.language.code == "en" and (words[-1].isupper() or words[-1].lower() == "officer"):
            words = spelled_out_offices.spelled_out(words)  # the CFO, the chief executive officer
        head, beside = head_of(words[0 if bare else 1 :], self.language)
        if not head or not (is_role(head, self.language) or head == "official"):
            return None
        said = _RoleMention(mention, words, head, beside)
        said.article = "l'" if elided else said.article
        said.beside += [owner] if owner else []
        if head == "coach" and "head" in said.beside:
            said.beside.remove("head")
        if head == "official" and said.beside and words[-2].lower() in self._unnamed_officials():
            return None
        return said

    def _holders(self, said: "_RoleMention") -> list[Person]:
        """Return the persons who have a role, or one by another word, with its modifiers."""
        head, english = said.head, self.language.code == "en"
        named = self._by_head.get(head) or self._people_with_synonym(said.article, head)
        if told := head in _OF_EITHER_GENDER and self.language.nouns_capitalised:
            named = self._of_gender(said, [*named, *self._by_synonym.get(head, ())])
        named = named or ([] if said.beside else self._people_with_compound(head))
        if not named and "-" in head and self.language.nouns_capitalised:
            named = self._people_leading(head)
            said.beside = [*said.beside, head.rpartition("-")[0]]
        fitting = self._fitting(named, head, said.beside)
        if not fitting and head == "chief" and len(said.beside) == 1 and english:
            fitting = self._people_leading_field(said)
        if not fitting and " of " not in said.text:
            fitting = self._fitting(self._people_called(head), head, said.beside)
        return self._of_gender(said, fitting) if told else fitting

    def _without_other_roles(self, fitting: list[Person], said: "_RoleMention") -> list[Person]:
        """Return those of the holders of a role who have what else is said, and no other office."""
        if said.head in _KIN_LIKE_TITLES and " of " in said.text:
            title = said.head.title()  # Father Ben Poe is not the father of the bride
            fitting = [each for each in fitting if self._words_before_name(each)[-1:] != [title]]
        if " and " in said.text:
            roles = heads_of(said.words[1:], self.language)  # two persons: the mayor and governor
            fitting = [each for each in fitting if self._has_roles(each, roles)]
        if self.language.compound_inversion:
            fitting = [
                person
                for person in fitting
                if not other_offices.is_other_office(said.text, self.role_of(person), self.language)
            ]
        return fitting

    def _likeliest(self, fitting: list[Person], said: "_RoleMention") -> list[Person]:
        """Return those of several holders of a role to whom a mention refers most likely."""
        fitting = self._closest(fitting, said.beside)
        if len(fitting) > 1 and self._by_verb:
            beside_names = [each for each in fitting if each not in self._by_verb]
            fitting = beside_names or fitting
        if len(fitting) > 1 and said.career:  # veteran coach Ada Quill
            holding = self._fitting(fitting, said.head, said.career)
            fitting = self._closest(holding, said.career) or fitting
        return fitting

    def _closest(self, fitting: list[Person], beside: list[str]) -> list[Person]:
        """Return those of several persons in whose roles, or else before whom, modifiers stand."""
        if len(fitting) < 2 or not beside:
            return fitting
        own = [person for person in fitting if self._are_in_role(person, beside)]
        return own or [person for person in fitting if self._occur_before(person, beside)]

    def _has_roles(self, person: Person, roles: set[str]) -> bool:
        """Whether nobody but a person has any of the roles."""
        return all(person in self._by_head.get(role, [person]) for role in roles)

    def _fitting(self, named: list[Person], head: str, beside: list[str]) -> list[Person]:
        """Return those of the holders of a role whom its modifiers do not exclude."""
        return [
            person
            for person in named[:_MAX_HOLDERS]
            if self._occur_around(person, beside)
            and not self._has_other_modifier(person, beside)
            and not (beside and self._has_other_field(person, head, beside))
        ]

    def _unnamed_officials(self) -> frozenset[str]:
        """Return the last attributes of unnamed officials: a senior Navy Department | official."""
        if self._officials is None:
            found = _UNNAMED_OFFICIAL.findall(self.text) if "official" in self.text else ()
            self._officials = frozenset(word.lower() for word in found)
        return self._officials

    def _described_later(self, role: str) -> list[Person]:
        """Return who has a role in apposition to the surname: Quill, the prosecutor, told.

        Cost: one search of the text for each of the first roles.
        """
        if role not in self._described:
            if len(self._described) >= _MAX_HEADS:
                return []
            at = self.text.find(f", the {role},")
            before = self.text[max(0, at - _SURNAME_REACH) : max(0, at)].split()
            self._described[role] = self.book.by_last.get(before[-1], [])[:1] if before else []
        return self._described[role]

    def _people_with_synonym(self, article: str, head: str) -> list[Person]:
        """Return persons whose role is a synonym of the head: l'ufficiale, colonnello.

        But nobody in a Romance text that tells of somebody unnamed by that word: un ufficiale.
        """
        named = self._by_synonym.get(head, [])
        if named and self.language.verb_second:
            return [] if self._is_told_of_stranger(head) else named
        if not named or not self.language.compound_inversion:
            return named
        if head not in self._unnamed:
            articles = (form for each in ROMANCE_INDEFINITE for form in (each, each.title()))
            self._unnamed[head] = any(f"{article} {head}" in self.text for article in articles)
        if self._unnamed[head]:
            return []
        from reader.analysis.persons.roles.non_english_occupations import DEFINITE

        gender = DEFINITE.get(article, "")
        return [each for each in named if not gender or each.gender in ("", gender)]

    def _of_gender(self, said: "_RoleMention", people: list[Person]) -> list[Person]:
        """Return those who may have the gender of a German article: die Vorsitzende.

        Some first names are of either gender: die Beauftragte Kim Vogel.
        """
        other = {"der": "f", "die": "m"}.get(said.article.lower())
        role = [said.article.lower(), said.head]
        return [
            person
            for person in dict.fromkeys(people)
            if person.gender != other
            or [word.lower() for word in self._words_before_name(person)[-2:]] == role
        ]

    def _is_told_of_stranger(self, noun: str) -> bool:
        """Whether a text tells of somebody by a noun: einer Künstlerin, zwei junge Forscher."""
        if noun not in self._unnamed:
            german = self.language.nouns_capitalised
            written = f" {noun[:1].upper()}{noun[1:]}" if german else f" {noun}"
            self._unnamed[noun] = _is_introduced(self.text, written)
        return self._unnamed[noun]

    def _people_with_compound(self, head: str) -> list[Person]:
        """Return persons whose role is a compound of the head: der Minister, Umweltminister.

        A body is none of its members: der Vorstand, Finanzvorstand.
        """
        if not self.language.nouns_capitalised or len(self._by_head) > _MAX_HEADS:
            return []
        if actors.is_body_noun(head):
            return []
        if head in self._by_synonym and self._is_told_of_stranger(head):
            return []
        holders = (*self._by_head.items(), *self._by_synonym.items())
        return [
            person
            for role, people in holders
            if role_synonyms.is_kind_of(role, head)
            for person in people
        ]

    def _people_leading(self, compound: str) -> list[Person]:
        """Return who leads a body: der Lipa-Chef, Konzernchef; der Lipa-Coach, Trainer.

        Its name has to stand beside the name where they are introduced.
        """
        body, _, role = compound.rpartition("-")
        leading = []
        for head in leaders.LEADERS.get(role, ()):
            for person in self._by_head.get(head, [])[:_MAX_HOLDERS]:
                at, end = person.seen_at, person.seen_end
                if at >= 0 and body in leaders.names_beside(self.text, at, end).lower():
                    leading.append(person)
        return leading

    def _people_leading_field(self, said: "_RoleMention") -> list[Person]:
        """Return who leads a field under another title: the finance chief, finance director."""
        field = spelled_out_offices.field_led([*said.beside, said.head])
        return [
            each
            for each in self.book.people[:_MAX_HOLDERS]
            if spelled_out_offices.field_led(self._words_of_role(each)) == field
            and not self._has_other_modifier(each, said.beside)
        ]

    def _introduced_at(self, person: Person) -> int:
        """Return the offset of the full form that a person's role stands beside, or -1."""
        return person.introduced_at if person.introduced_at >= 0 else person.seen_at

    def _is_newcomer(self, person: Person) -> bool:
        """Whether the sentence that introduces a person tells of an election or appointment."""
        at = self._introduced_at(person)
        before = self.text[max(0, at - _MODIFIER_REACH) : at].rpartition(". ")[2]
        after = self.text[at : at + _AFTER].partition(". ")[0].partition("\n")[0]
        return any(verb in f"{before}{after}".lower() for verb in _OF_NEWCOMERS)

    def _occur_around(self, person: Person, words: list[str]) -> bool:
        if not words:
            return True
        at = self._introduced_at(person)
        start, end = max(0, at - _MODIFIER_REACH), at + _AFTER
        line = self.text.find("\n", at, end)
        role = " ".join(self._words_of_role(person))
        around = f" {self.text[start : line if line >= 0 else end].lower()} {role}"
        return all(
            word in around
            or (word in PEOPLES and word[:_STEM] in around)
            or (word == "new" and self._is_newcomer(person))
            for word in words
        )

    def _are_in_role(self, person: Person, words: list[str]) -> bool:
        role = self._words_of_role(person)
        return all(word in role for word in words)

    def _words_of_role(self, person: Person) -> list[str]:
        """Return the words of a person's role in lower case, in English spelled out."""
        words = self._role_words.get(person)
        if words is None:
            role = self.role_of(person).split()
            if self.language.code == "en":
                role = _spelled_out(role, self._words_before_name(person))
            words = self._role_words[person] = [word.lower() for word in role]
        return words

    def _occur_before(self, person: Person, words: list[str]) -> bool:
        at = max(0, self._introduced_at(person))
        before = self.text[max(0, at - _OWN_ROLE_REACH) : at].lower()
        return all(word in before for word in words)

    def _has_other_modifier(self, person: Person, beside: list[str]) -> bool:
        """Whether the person's role has a modifier that the mention lacks: vice, former, deputy."""
        role = self._words_of_role(person)
        below = role[-2:] == ["lieutenant", "governor"] and "lieutenant" not in beside
        return below or any(word in role and word not in beside for word in _MODIFIERS)

    def _has_other_field(self, person: Person, head: str, beside: list[str]) -> bool:
        """Whether another modifier stands before the noun of the person's role: the fire chief.

        A mention of "the police chief" is then somebody else, unless the text has that modifier
        elsewhere: chief of the harbour police.
        """
        role = self._words_of_role(person)
        lacking = [word for word in beside if word not in role]
        if self.language.code != "en" or not lacking:
            return False
        if ranks := _RANKS_OF_ROLES.intersection(lacking):  # the deputy mayor, the prime minister
            return not ranks.issubset(self._words_before_role(person, len(role)))
        at = role.index(head) if head in role else 0
        if not at or role[at - 1] in beside:
            return False
        phrase = f"{' '.join(beside)} {head}"
        at = self._introduced_at(person)
        start, end = max(0, at - _MODIFIER_REACH), at + _AFTER
        around = self.text[start:end].lower().replace(phrase, "")
        return not all(word in around for word in beside)

    def _words_before_role(self, person: Person, length: int) -> list[str]:
        """Return the last words before a role of so many words: Assistant U.S. | Attorney Quill."""
        at = max(0, self._introduced_at(person))
        words = self.text[max(0, at - _OWN_ROLE_REACH) : at].lower().split()
        return words[: max(0, len(words) - length)][-_RANK_REACH:]

    def _read_people(self) -> None:
        people, language = self.book.people, self.language
        while self._read_count < len(people):
            person = people[self._read_count]
            self._read_count += 1
            before = self._words_before_name(person)
            if len(person.last) == 1 and language.code == "en":
                before = self._letter_title(person) or before
            title = before[-1].lower().rstrip(".") if before else ""
            role = _WORD.findall(self.role_of(person))
            role = _spelled_out(role, before) if language.code == "en" else role
            heads = heads_of(role, language)
            heads |= self._roles_of_title(person, before, title)
            if not before or not heads.difference(("",)):
                heads |= self._roles_of_later_title(person)
            if not _MEMBERS_OF_CONGRESS.isdisjoint(heads):
                heads.add("representative")
            for head in heads - {""}:
                self._by_head.setdefault(head, []).append(person)
            if language.code == "en":
                self._held.append((person, {*heads, title} - {""}))
            else:
                if language.nouns_capitalised and "orsitzende Richter" in self.role_of(person):
                    self._by_synonym.setdefault("vorsitzende", []).append(person)
                for head in role_synonyms.synonyms_of(heads) - heads:
                    self._by_synonym.setdefault(head, []).append(person)

    def _letter_title(self, person: Person) -> list[str]:
        """Return the title of somebody whose name is a letter: ["Officer"] of Officer B."""
        from reader.analysis.persons.runs.lettered_names import lettered_name  # for few texts

        title, _, _ = lettered_name(person.name, self.language)
        return [title] if title else []

    def _people_called(self, word: str) -> list[Person]:
        """Return the English persons with a role for which a word is another one: the player."""
        if not means_people(word, self.language.classes.get(word, 0)):
            return []  # the newspaper
        for person, roles in self._held:
            for wider in wider_roles.wider_words(roles, person.gender):
                self._by_wider_word.setdefault(wider, []).append(person)
        self._held.clear()
        return self._by_wider_word.get(word, [])

    def is_wider_word(self, noun: str, person: Person) -> bool:
        """Whether a noun is only another word for the role of a person who can be called so."""
        return person in self._by_wider_word.get(noun, ())

    def _is_determiner(self, word: str) -> bool:
        return bool(self.language.classes.get(word.lower(), 0) & lx.DETERMINER)

    def _words_before_name(self, person: Person) -> list[str]:
        """Return the last words before the first full form of a name, or before Mr Quill."""
        at = max(0, self._introduced_at(person), person.titled_at)
        return self.text[max(0, at - _TITLE_REACH) : at].split()

    def _roles_of_later_title(self, person: Person) -> set[str]:
        """Return the roles of the title before the next full form: Quill quits … Sen. Ada Quill."""
        roles: set[str] = set()
        for at, _ in islice(self._introductions_of(person), 1, None):
            before = self.text[max(0, at - _TITLE_REACH) : at].split()
            title = before[-1].lower().rstrip(".") if before else ""
            roles |= self._roles_of_title(person, before, title) - {""}
        return roles

    def _roles_of_title(self, person: Person, before: list[str], title: str) -> set[str]:
        """Return the roles of whoever has the title before a name: Judge Ada Quill, Det. Poe."""
        if not before:
            return set()
        if title == "maître" and self._is_determiner("".join(before[-2:-1])):
            return set()  # le maître Bo Marsh teaches; the lawyer is Maître Marsh
        if before[-1] in _KIN_LIKE_TITLES:
            return set()  # his father Ben Poe
        roles = {ROLES_OF_TITLES.get(title, "")}
        if title in _AFTER_TITLES and before[:-1]:
            title = before[-2].lower().rstrip(".")
            roles |= {title, ROLES_OF_TITLES.get(title, title)}
        if title in RANKS and person.seen_at >= 0:
            roles.add(title)
        if _is_detective(before[-_RANK_WORDS:]):
            roles.add("detective")
        if before[-1] in _REPRESENTATIVES:
            roles |= _MEMBERS_OF_CONGRESS - {_MEMBER_OF_OTHER_GENDER.get(person.gender)}
        if title in ("me", "maître") and person.gender != "m":
            roles.add("avocate")
        unnamed = person.seen_at < 0 or len(person.last) == 1
        alone = unnamed and title != "general"  # Pope Innocent, but: General Assembly
        apposed = before[-2:-1] and before[-2][-1] == ","
        if (alone or apposed) and is_role(title, self.language):
            roles.add(title)
        return roles


def _is_introduced(text: str, noun: str) -> bool:
    """Whether somebody new is told by a noun in a text: einen jungen | Maler; not: sein Maler."""
    at = text.find(noun)
    while at >= 0:
        words = text[max(0, at - _INTRODUCTION) : at].lower().split()[-2:]
        if words and (words[-1] in _INTRODUCING or words[0] in _INTRODUCING):
            return True
        at = text.find(noun, at + 1)
    return False
