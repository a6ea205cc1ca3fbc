"""The roles that a text gives persons at their first full mention, to resolve "the doctor"."""

from reader.analysis.grammar.phrases.noun_phrases import ROLE_ENDINGS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.function_words import (
    ENGLISH_INDEFINITE,
    OWNER_ENDINGS,
    ROMANCE_AND,
    ROMANCE_INDEFINITE,
    ROMANCE_PLURAL_ARTICLES,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.name_titles import OFFICES
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.persons.roles.roles import (
    HONORIFICS,
    RANKS,
    clean_role,
    role_after,
    without_rank,
)
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.grammar.german import actors
    from reader.analysis.persons.german import common_nouns, noun_forms, person_nouns
    from reader.analysis.persons.roles import offices_with_fields, role_synonyms
else:  # German only
    offices_with_fields = later(globals(), "reader.analysis.persons.roles.offices_with_fields")
    actors = later(globals(), "reader.analysis.grammar.german.actors")
    common_nouns = later(globals(), "reader.analysis.persons.german.common_nouns")
    noun_forms = later(globals(), "reader.analysis.persons.german.noun_forms")
    person_nouns = later(globals(), "reader.analysis.persons.german.person_nouns")
    role_synonyms = later(globals(), "reader.analysis.persons.roles.role_synonyms")

_BEFORE, _AFTER = 90, 90  # code points around a name that are searched for its role
_OWN_ROLE_REACH = 40  # code points before a name that hold no role but its own
_MODIFIER_REACH = 280  # code points before a name that may hold the modifiers of a later role
_AGAIN = 1_000  # code points after a headline in which the full name may have its role
_NAMING = frozenset({"named", "as"})
_AFTER_NAMED = (" as ", " to ")  # a judge named Ada Quill to oversee it
_LONGEST_NAMING = 5  # words before "as": identified by the police
_MAX_TITLES = 5  # words: , the Most Rev
_STYLES = frozenset({"the", "rt", "right", "most", "very", "hon", "honourable"})
_TITLE_REACH = 28  # code points before a name that hold its title and a comma
_DETECTIVES = frozenset({"Detective", "Det."})
_RANK_WORDS = 3  # words of "Detective Chief Inspector"
_MAX_WORDS = 5  # of a role before a name
_APPOSED_WORDS = 10  # of a role in apposition before a name
_SHORTEST_APPOSED = 3  # words: Chefin des Amts
_MAX_HEAD = 40  # code points
_WORD = lazily(r"[^\W\d_]+(?:[-'][^\W\d_]+|’[^\W\d_]+)*")
_UNNAMED_OFFICIAL = lazily(r"\b[Aa]n? (?:[\w-]++ ){0,3}?([\w-]++) official\b")
_AGE = lazily(r"\b\d+(?:-j(?:ähr|ar)ige[nr]?| Jahre alte[nr]?| jaar oude) ")
_STEM = 4  # letters that a people and its country share: Turkish, Turkey
_MAX_HEADS = 100  # roles that are searched for compounds at every mention
_MAX_HOLDERS = 100  # persons with one role that are looked through at every mention
_ELIDED = frozenset({"l", "dell", "all", "dall", "quell"})
_ROLES_OF_TITLES = {  # titles that are spelled differently as a role without a name
    "me": "avocat", "dr": "doctor", "sen": "senator", "gov": "governor", "rep": "representative",
    "prof": "professor", "justice": "judge", "sheikh": "cleric", "gen": "general",
    "sgt": "sergeant", "capt": "captain", "rev": "reverend", "lt": "lieutenant",
    "col": "colonel", "cllr": "councillor", "lord": "peer", "baroness": "peer", "viscount": "peer",
    "adm": "admiral", "maj": "major", "cmdr": "commander", "cpl": "corporal", "det": "detective",
    "supt": "superintendent", "insp": "inspector", "amb": "ambassador",
    "pm": "pm", "dottor": "dottore", "professor": "professore",
}  # fmt: skip
_REPRESENTATIVES = frozenset({"Rep.", "Rep", "Representative"})  # not: a sales representative
_MEMBERS_OF_CONGRESS = frozenset({"congressman", "congresswoman"})
_MEMBER_OF_OTHER_GENDER = {"m": "congresswoman", "f": "congressman"}
_HYPERNYMS = {  # hypernyms of roles
    "sergeant": "officer", "constable": "officer", "inspector": "officer",
    "detective": "officer", "pcso": "officer", "pc": "officer", "insp": "officer",
    "senator": "lawmaker", "congressman": "lawmaker", "congresswoman": "lawmaker",
    "representative": "lawmaker", "biologist": "scientist", "physicist": "scientist",
    "chemist": "scientist", "spokesman": "official", "spokeswoman": "official",
    "vicar": "priest", "pastor": "priest", "winger": "player", "striker": "player",
    "midfielder": "player", "defender": "player", "goalkeeper": "player", "quarterback": "player",
}  # fmt: skip
_PARAPHRASES = {  # "the first citizen" of a town
    "director técnico": "entrenador", "directora técnica": "entrenadora",
    "primo cittadino": "sindaco", "prima cittadina": "sindaca", "primer edil": "alcalde",
    "primera edil": "alcaldesa", "premier magistrat": "maire", "première magistrate": "maire",
    "presidente del consiglio": "premier", "capo del governo": "premier",
    "capo dello stato": "presidente", "chef du gouvernement": "premier ministre",
    "head of state": "president", "head of government": "prime minister",
    "cheffe du gouvernement": "première ministre", "chef de l'etat": "président",
    "chef de l'état": "président", "jefe del ejecutivo": "presidente",
    "jefa del ejecutivo": "presidenta", "jefe del gobierno": "presidente",
    "jefa del gobierno": "presidenta", "chefe do governo": "primeiro-ministro",
    "chefe do executivo": "primeiro-ministro", "jefe del estado": "presidente",
    "chefe de estado": "presidente", "primer mandatario": "presidente",
    "primera mandataria": "presidenta", "mandatario estatal": "gobernador",
    "mandataria estatal": "gobernadora", "titolare del dicastero": "titolare",
    "titular de la cartera": "titular", "titular da pasta": "titular",
    "dirigente sindical": "sindicalista", "líder sindical": "sindicalista",
    "leader sindacale": "sindacalista", "leader syndical": "syndicaliste",
    "leader syndicale": "syndicaliste", "représentant de l'état": "préfet",
    "représentante de l'état": "préfète", "dirigente scolastico": "preside",
    "dirigente scolastica": "preside",
}  # fmt: skip
_PARAPHRASED = tuple(_PARAPHRASES)
_SYNONYMS = {  # synonyms of roles
    "attorney": "lawyer", "barrister": "lawyer", "solicitor": "lawyer", "physician": "doctor",
    "counsel": "lawyer", "surgeon": "doctor", "gp": "doctor", "policeman": "officer",
    "policewoman": "officer",
    "treinador": "técnico", "treinadora": "técnica", "entrenador": "técnico",
    "entrenadora": "técnica", "allenatore": "tecnico", "médico": "doctor", "médica": "doctora",
    "letrado": "abogado", "magistrado": "juez", "médecin": "docteur", "édile": "maire",
    "mediziner": "arzt", "boss": "manager", "imam": "cleric",
    "pm": "minister", "cm": "minister", "ceo": "executive", "vp": "president",
}  # fmt: skip
_ACRONYMS = {  # offices by initials, in lower case between spaces, and their first word
    "prime": (" pm ",), "chief": (" ceo ", " cm "), "vice": (" vp ",),
}  # fmt: skip
_BEFORE_HEAD = frozenset({  # words that may precede the noun of a Romance role: premier ministre
    "premier", "première", "primer", "primera", "primo", "prima", "primeiro", "primeira", "ex",
    "ancien", "ancienne", "general", "générale", "generale", "général", "geral",
})  # fmt: skip
_MODIFIERS = (
    "vice", "former", "deputy", "assistant", "acting", "shadow", "interim", "ehemalige",
    "stellvertretende", "ancien", "ancienne",
)  # fmt: skip
_NOT_IN_ROLE = (
    lx.DETERMINER | lx.PREPOSITION | lx.CONJUNCTION | lx.SUBJECT | lx.AUXILIARY | lx.RELATIVE
) | (lx.REPORT | lx.NAME | lx.WEAK | lx.VERB | lx.DAY | lx.OBJECT | lx.FIRST)


_MAX_HEAD_WORDS = 7  # of a role that opens a paragraph
_MAX_FIELD = 10  # words of a role with its field
_NO_ROLES = frozenset({  # words that alone mean a person, but before a name only describe it
    "jeune", "joven", "giovane", "jovem", "deuxième", "troisième", "demi",
})  # fmt: skip
_FIELD_LINKS = OF | TO | {"para", "en", "por", "pelo", "pela"}
_VERB_ENDINGS = ("er", "ant")
_PLURAL_ARTICLES = ROMANCE_PLURAL_ARTICLES | {"des", "dos", "das"}
_NO_FIELD = lx.REPORT | lx.NAME | lx.WEAK | lx.VERB | lx.SUBJECT | lx.RELATIVE | lx.CONJUNCTION


_SENTENCE_ENDS = frozenset({".", "!", "?", ":", ";"})
_CLOSING = frozenset({",", ".", ";", ":", ")", "("})  # il sindaco, Ada Quill (nella foto), …


def _ends_in_body(words: list[str]) -> bool:
    """Whether German words before a name end with the name of a body: die Chefin des Amts | X.

    Not with that of a person, whose name it then is: die Anwältin der Sängerin | X.
    """
    if len(words) < _SHORTEST_APPOSED or not words[-1][:1].isupper():
        return False
    owner = noun_forms.nominative_of(f"{words[-2]} {words[-1]}", "")
    if words[-2] == "der":
        return owner.startswith("der")  # not: die Sängerin
    noun = owner.partition(" ")[2].lower()
    return words[-2] != "des" or not person_nouns.means_person("der", noun)


def _spelled_out(mention: str) -> str:
    """Return a mention with the office in place of a paraphrase: la sindaca, la prima cittadina."""
    lower = mention.lower().replace("’", "'")
    if not lower.endswith(_PARAPHRASED):
        return mention  # most of the time
    phrase = next(each for each in _PARAPHRASES if lower.endswith(each))
    return f"{mention[: -len(phrase)]}{_PARAPHRASES[phrase]}"


def _before_naming(words: list[str]) -> list[str]:
    """Return what stands before words that name: a welder | named, the driver, | identified as.

    What is definite rather acts: the president named Ada Quill.
    """
    named = words[:-1]
    indefinite = any(word.lower() in ENGLISH_INDEFINITE for word in named[-_LONGEST_NAMING:])
    if words[-1] == "named" and not indefinite:
        return words
    if words[-1] == "as":
        if "identified" not in named[-_LONGEST_NAMING:]:
            return words
        at = len(named) - 1 - named[::-1].index("identified")
        described = named[at + 1 :]  # identified the driver | as
        by_somebody = not described or described[0] == "by"
        named = named[: at - (named[at - 1 : at] == ["was"])] if by_somebody else described
    return [*named[:-1], named[-1].rstrip(",")] if named else words


def _is_detective(before: list[str]) -> bool:
    """Whether words before a name are ranks of a detective: Det. Sgt.; not: True Detective star."""
    at = next((at for at, word in enumerate(before) if word in _DETECTIVES), len(before))
    return at < len(before) and all(word[0].isupper() for word in before[at:])


def _after_elision(word: str) -> str:
    """Return the noun after an elided article: l'avocat, dell'avvocata; empty without one."""
    article, mark, noun = word.replace("’", "'").partition("'")
    return noun if mark and article.lower() in _ELIDED else ""


class Introductions:
    """The roles of the persons in a text; read lazily, once per person."""

    __slots__ = (
        "_by_head",
        "_by_synonym",
        "_described",
        "_officials",
        "_read_count",
        "_unnamed",
        "book",
        "language",
        "text",
    )

    def __init__(self, text: str, language: Language, book: NameBook) -> None:
        self.text = text
        self.language = language
        self.book = book
        self._by_head: dict[str, list[Person]] = {}
        self._by_synonym: dict[str, list[Person]] = {}
        self._unnamed: dict[str, bool] = {}  # synonyms that mean somebody without a name
        self._described: dict[str, list[Person]] = {}
        self._officials: frozenset[str] | None = None
        self._read_count = 0

    def role_of(self, person: Person) -> str:
        """Return the role given beside the first full form of a name; may be empty."""
        if person.introduced_role is None:
            at, end = person.seen_at, person.seen_at + len(person.seen_as)
            role = self._role_at(at, end) if at >= 0 else ""
            if not role and at >= 0 and self.language.code != "en":
                again = self.text.find(person.seen_as, end, end + _AGAIN)
                role = self._role_at(again, again + end - at) if again >= 0 else ""
            person.introduced_role = role
        return person.introduced_role

    def person_of(self, mention: str) -> Person | None:
        """Return the only person to whom "the doctor" or "the union president" can refer."""
        fitting = self.people_of(mention)
        return fitting[0] if len(fitting) == 1 else None

    def people_of(self, mention: str) -> list[Person]:
        """Return all persons to whom "the doctor" or "the union president" can refer.

        The modifiers of the role have to occur near the introduction of a person. Cost: each person
        of the text is read once.
        """
        if self.language.compound_inversion or " of " in mention:
            mention = _spelled_out(mention)
        elif self.language.verb_second:
            mention = _AGE.sub("", mention)
        elided = _after_elision(mention) if self.language.compound_inversion else ""
        if elided:
            mention = f"le {elided}"
        first = _WORD.match(mention)
        if first is None or first.end() == len(mention):
            return []
        determiner = first.group().lower()
        definite = self.language.classes.get(determiner, 0) & lx.DETERMINER
        english = self.language.code == "en" and mention[0].isupper()
        bare = english and determiner in PEOPLES
        owner = determiner[:-2] if english and determiner.endswith(OWNER_ENDINGS) else ""
        if not (definite or bare or owner) or determiner in self.language.indefinite:
            return []
        words = _WORD.findall(mention[:120])
        head, beside = self._head(words[0 if bare else 1 :])
        beside += [owner] if owner else []
        if not head or not (self._is_role(head) or head == "official"):
            return []
        if head == "official" and beside and words[-2].lower() in self._unnamed_officials():
            return []
        self._read_people()
        article = "l'" if elided else determiner
        named = self._by_head.get(head) or self._people_with_synonym(article, head)
        named = named or ([] if beside else self._people_with_compound(head))
        fitting = [
            person
            for person in named[:_MAX_HOLDERS]
            if self._occur_around(person, beside) and not self._has_other_modifier(person, beside)
        ]
        if len(fitting) > 1 and beside:
            own = [person for person in fitting if self._are_in_role(person, beside)]
            fitting = own or [person for person in fitting if self._occur_before(person, beside)]
        if not fitting and not beside and self.language.code == "en":
            return self._described_later(mention[len(determiner) + 1 :])
        return fitting

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
            before = self.text[max(0, at - _MAX_HEAD) : max(0, at)].split()
            self._described[role] = self.book.by_last.get(before[-1], [])[:1] if before else []
        return self._described[role]

    def _people_with_synonym(self, article: str, head: str) -> list[Person]:
        """Return persons whose role is a synonym of the head: l'ufficiale, colonnello.

        But nobody in a Romance text that tells of somebody unnamed by that word: un ufficiale.
        """
        named = self._by_synonym.get(head, [])
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

    def _people_with_compound(self, head: str) -> list[Person]:
        """Return persons whose role is a compound of the head: der Minister, Umweltminister.

        A body is none of its members: der Vorstand, Finanzvorstand.
        """
        if not self.language.nouns_capitalised or len(self._by_head) > _MAX_HEADS:
            return []
        if actors.is_body_noun(head):
            return []
        holders = (*self._by_head.items(), *self._by_synonym.items())
        return [person for role, people in holders if role.endswith(head) for person in people]

    def _occur_around(self, person: Person, words: list[str]) -> bool:
        if not words:
            return True
        start, end = max(0, person.seen_at - _MODIFIER_REACH), person.seen_at + _AFTER
        line = self.text.find("\n", person.seen_at, end)
        around = f" {self.text[start : line if line >= 0 else end].lower()}"
        return all(
            word in around
            or (word in PEOPLES and word[:_STEM] in around)
            or any(initials in around for initials in _ACRONYMS.get(word, ()))
            for word in words
        )

    def _are_in_role(self, person: Person, words: list[str]) -> bool:
        role = self.role_of(person).lower().split()
        return all(word in role for word in words)

    def _occur_before(self, person: Person, words: list[str]) -> bool:
        before = self.text[
            max(0, person.seen_at - _OWN_ROLE_REACH) : max(0, person.seen_at)
        ].lower()
        return all(word in before for word in words)

    def _has_other_modifier(self, person: Person, beside: list[str]) -> bool:
        """Whether the person's role has a modifier that the mention lacks: vice, former, deputy."""
        role = self.role_of(person).lower().split()
        return any(word in role and word not in beside for word in _MODIFIERS)

    def _read_people(self) -> None:
        people = self.book.people
        while self._read_count < len(people):
            person = people[self._read_count]
            self._read_count += 1
            heads = {self._head(_WORD.findall(self.role_of(person)))[0]}
            at = max(0, person.seen_at, person.titled_at)
            before = self.text[max(0, at - _TITLE_REACH) : at].split()
            if before:
                title = before[-1].lower().rstrip(".")
                heads |= {_ROLES_OF_TITLES.get(title, ""), _HYPERNYMS.get(title, "")}
                if title in RANKS and person.seen_at >= 0:
                    heads.add(title)
                if _is_detective(before[-_RANK_WORDS:]):
                    heads.add("detective")
                if before[-1] in _REPRESENTATIVES:
                    heads |= _MEMBERS_OF_CONGRESS - {_MEMBER_OF_OTHER_GENDER.get(person.gender)}
                if title == "me" and person.gender != "m":
                    heads.add("avocate")
                alone = person.seen_at < 0 and title != "general"
                if (alone or (before[-2:-1] and before[-2][-1] == ",")) and self._is_role(title):
                    heads.add(title)  # Pope Innocent, but: General Assembly
            heads |= {_HYPERNYMS.get(head, "") for head in heads}
            if not _MEMBERS_OF_CONGRESS.isdisjoint(heads):
                heads.add("representative")
            for head in heads - {""}:
                self._by_head.setdefault(head, []).append(person)
            if self.language.code != "en":
                for head in role_synonyms.synonyms_of(heads) - heads:
                    self._by_synonym.setdefault(head, []).append(person)

    def _head(self, words: list[str]) -> tuple[str, list[str]]:
        """Return the head noun of a role, and the other content words."""
        known = self.language.classes
        lowers = [word if word in known else word.lower() for word in words]  # der OB; not: ob
        loose = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE | lx.DETERMINER
        end = next((i for i, x in enumerate(lowers) if i and self._classes(x) & loose), None)
        if end is None and self.language.nouns_capitalised:
            end = next((i for i, x in enumerate(lowers) if i and x in {"der", "des"}), None)
        head = lowers[: end or len(lowers)][-1] if lowers else ""
        if self.language.compound_inversion:
            head = self._romance_head(lowers[: end or len(lowers)]) or head
        others = [x for x in lowers if x != head and not self._is_no_attribute(x)]
        return _SYNONYMS.get(head, head)[:_MAX_HEAD], others

    def _romance_head(self, words: list[str]) -> str:
        """Return the first noun of a role, before its adjectives: la secretaria | general."""
        people = occupations(self.language.code)
        heads = (x for x in words if self._classes(x) & lx.TITLE or x in people)
        return next((head for head in heads if head not in _BEFORE_HEAD), "")

    def _classes(self, word: str) -> int:
        lower, known = word.lower(), self.language.classes
        return known.get(word) or known.get(lower) or lx.classes_by_ending(lower, self.language)

    def _is_no_attribute(self, word: str) -> bool:
        """Whether a word cannot modify a role: said | Ada Quill; not: the press secretary."""
        classes = self._classes(word)
        unsaid = not classes & lx.INSTITUTION or word.lower() == "state"  # Senator Ada Quill
        return unsaid and bool(classes & _NOT_IN_ROLE)

    def _is_role(self, word: str) -> bool:
        if word.lower() in KIN or word in OFFICES:
            return True
        classes = self._classes(word)
        if classes & (lx.TITLE | lx.INSTITUTION | _NOT_IN_ROLE):
            return bool(classes & lx.TITLE) and word.lower() not in HONORIFICS
        lower = word.lower()
        if self.language.code == "en":
            return lower.endswith(ROLE_ENDINGS)
        if lower in occupations(self.language.code):
            return lower not in _NO_ROLES
        if self.language.nouns_capitalised:
            return common_nouns.has_role_form(lower)
        synonym = self.language.compound_inversion and role_synonyms.is_synonym(lower)
        return synonym or lower.endswith(ROLE_ENDINGS)

    def _role_at(self, start: int, end: int) -> str:
        text = self.text
        before = text[max(0, start - _BEFORE) : start].rsplit("\n", 1)[-1]
        words = before.split()
        while words and words[-1].lower().rstrip(".") in HONORIFICS:
            words.pop()
        words = words[: len(words) - self._count_titles_after_comma(words)]
        words = without_rank(words, self.language)
        naming = words and words[-1] in _NAMING and self.language.code == "en"
        if naming and not text.startswith(_AFTER_NAMED, end):
            words = _before_naming(words)
        if words and words[-1].endswith(",") and text[end : end + 2].strip()[:1] in _CLOSING:
            apposed = self._apposed_before([*words[:-1], words[-1][:-1]])
            if apposed:
                return clean_role(apposed, text)
        else:
            direct = self._directly_before(words)
            if not direct and self.language.nouns_capitalised and _ends_in_body(words):
                direct = self._apposed_before(words)
            if direct:
                return clean_role(direct, text)
        return role_after(text, end, self.language)

    def _count_titles_after_comma(self, words: list[str]) -> int:
        """Return how many words before a name are titles that follow its role.

        The head of the port, Professor | Quill; the bishop, the Rt Rev | Quill.
        """
        if self.language.code != "en":
            return 0
        for count, word in enumerate(reversed(words[-_MAX_TITLES:])):
            if word[-1:] == ",":
                return count
            title = word.rstrip(".")
            if title.lower() not in _STYLES and not (title.istitle() and self._is_role(title)):
                return 0
        return 0

    def _apposed_before(self, words: list[str]) -> str:
        """Return "president" of "led by its president, Tomas Quaye,"."""
        if self.language.code == "en" and "for" in words and (office := self._office_for(words)):
            return office
        romance = self.language.compound_inversion
        for count in range(1, min(_APPOSED_WORDS, len(words)) + 1):
            word = words[-count]
            if word[-1:] in '.,;:”"“':
                return self._bare_office(words[len(words) - count + 1 :])
            elided = _after_elision(word) if romance else ""
            owned = word.endswith(OWNER_ENDINGS)
            if elided or ((owned or self._classes(word) & lx.DETERMINER) and count > 1):
                role = [elided, *words[len(words) - count + 1 :]] if elided else words[1 - count :]
                if self._is_role(self._head(role)[0]):
                    return " ".join(role)
        opens = words and len(words) < _MAX_HEAD_WORDS and words[0][:1].isupper()
        if opens and self.language.compound_inversion and self._is_role(words[0].lower()):
            return " ".join(words)  # Delegado da Polícia, Ada Quill, falou
        if self.language.code != "en":
            return ""
        office = offices_with_fields.office_with_field(words, self.language)
        return office or self._bare_office(words)

    def _office_for(self, words: list[str]) -> str:
        """Return a role without an article and its field: But counsel for the port, Mr Quill, …."""
        at = words.index("for") - 1
        if any(word[-1:] in _CLOSING for word in words[at + 1 :] if word):
            return ""  # Ben Poe, lawyer for Vell, left. The coach, | Mr Quill, …
        before = words[at - 1] if at > 0 else ","
        opens = before[-1] in ",;:" or (
            before[0].isupper() and self._classes(before) & lx.CONJUNCTION
        )
        return " ".join(words[at:]) if opens and at >= 0 and self._is_role(words[at]) else ""

    def _bare_office(self, words: list[str]) -> str:
        """Return an office in capitals without an article: Vell State Governor, Mr Quill, said."""
        if self.language.code != "en" or not words or not self._is_role(words[-1].lower()):
            return ""
        return " ".join(words) if all(word[:1].isupper() for word in words) else ""

    def _directly_before(self, words: list[str]) -> str:
        """Return "warden" of "the warden Gwen Tarrow", "avocat" of "l'avocat Roux"."""
        romance = self.language.compound_inversion
        role = _after_elision(words[-1]) if words and romance else ""
        if role and self._is_role(role):
            return role
        if not words or not self._is_role(words[-1]) or self._classes(words[-1]) & lx.REPORT:
            if self.language.code == "en":
                return offices_with_fields.office_with_field(words, self.language)
            return self._with_field(words) if self.language.compound_inversion else ""
        if self._is_verb_before_object(words):
            return ""
        kept = 1
        while kept < min(_MAX_WORDS, len(words)):
            word = words[-kept - 1]
            if not word[-1:].isalpha() or self._is_no_attribute(word):
                break
            if word.lower() in HONORIFICS:
                break
            kept += 1
        return " ".join(words[-kept:])

    def _with_joined_role(self, words: list[str], count: int) -> int:
        """Return how many last words are two joined roles: deputada e antiga presidente do PDM."""
        for joint in range(count + 1, min(count + 2, len(words) - 1) + 1):
            if words[-joint] in ROMANCE_AND and self._is_role(words[-joint - 1]):
                return joint + 1
        return count

    def _is_verb_before_object(self, words: list[str]) -> bool:
        """Whether a Romance infinitive or participle precedes a name: fez prender | Ada Quill."""
        last = words[-1].lower()
        if not self.language.compound_inversion or not last.endswith(_VERB_ENDINGS):
            return False
        if self._classes(last) & lx.TITLE or last in KIN:
            return False
        return len(words) < 2 or not self._classes(words[-2]) & lx.DETERMINER

    def _with_field(self, words: list[str]) -> str:
        """Return "diputada del PP" of "la diputada del PP Ada Quill", a role with its field."""
        last = words[-1].lower() if words else ""
        if last[-1:] in _SENTENCE_ENDS:
            return ""  # la presidenta del PP. | Ada Quill
        if last in _FIELD_LINKS or self._classes(last) & (lx.PREPOSITION | lx.DETERMINER):
            return ""  # le père de | Ada Quill
        for count in range(2, min(_MAX_FIELD, len(words)) + 1):
            word, after = words[-count], words[1 - count].lower().replace("’", "'")
            if not word[-1:].isalpha():
                break
            word = _after_elision(word) or word
            linked = after in _FIELD_LINKS or after.startswith(("d'", "dell'", "all'", "l'"))
            if linked and word.islower() and self._is_role(word):
                many = count < len(words) and words[-count - 1].lower() in _PLURAL_ARTICLES
                return "" if many else " ".join(words[-self._with_joined_role(words, count) :])
            if word.islower() and self._classes(word) & _NO_FIELD:
                break
        return ""
