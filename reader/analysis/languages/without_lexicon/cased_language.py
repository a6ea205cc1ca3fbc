"""What is known of a language with capital letters but without a lexicon: words, forms of names."""

from reader.analysis.languages.word_forms import WordForms
from reader.text.word_sets import word_set

_PRONOUN = 2  # letters of a pronoun that is written together with a verb
_CASE_ENDING = 2  # letters that a case adds or takes
_SHORT_NOUN = 4  # letters of a noun that its cases keep: sąd, sądu


def _pairs(ends: str) -> tuple[tuple[str, str], ...]:
    """Return the parts of words that a colon divides."""
    divided = (pair.partition(":") for pair in ends.split())
    return tuple((genitive, written) for genitive, _, written in divided)


class CasedLanguage:
    """The words of one language.

    Attributes:
        frequent: Its most frequent words, none of which is a name.
        typical: Words by which the language is recognised.
        verbs: Verbs that report somebody's words, in the forms of the third person.
        own: Pronouns after a verb that is part of the speech: svarte jeg.
        sources: Words before whoever is the source: according to Quill.
        statements: What a source speaks in, after "in": в заявлении Ады Квилл.
        sources_after: Words after the source: Quillin mukaan.
        sources_by_pronoun: Such words with a pronoun for the source: enligt-henne, jej-zdaniem.
        pronouns: Pronouns that may be the subject of a verb.
        prepositions: Words before a name that is no subject.
        places: Words that are no part of the name after an office: Presiden Rusia Ada Quill.
        place_prepositions: Words before places.
        joints: Words that end a subject: and, who, that, when.
        roles: What people and bodies are called that speak.
        institutions: What bodies are called that speak and whose name no person bears: prokuratura.
        body_nouns: Those of `bodies` that have an adjective with a capital: Český úřad.
        body_names: The same in their order, those of `body_stems`.
        within: Words between a verb in the plural and the body that reports: сообщили в полиции.
        plural: Forms of such verbs.
        one: Words before somebody who is not named: seorang siswa, jedna z nauczycielek.
        several: Words before more of them: två boende.
        oblique: Forms of names in other cases than that of the subject.
        surnames: Family names that nearly everybody has one of, which stand first.
        mens_genitives: Ends of men's first names in the genitive and the nominative: Олега:Олег.
        womens_genitives: The same of women's.
        fields: What an office is for, written like a name after it: υπουργός Άμυνας.
        capital_verbs: Verbs that no name has, also after a full stop in marks: “….” Ujar Quill.
        mens_article: An article before men, and before their roles: ο δήμαρχος Διδύμου.
        middle: Second names of three, such as patronymics.
        owner: The ending of an owner before a name, where there is one: Hamnpartiets Ada Quill.
        that: Words that refer to the quote above: Това каза Ада Куил.
        epithets: What somebody already named may be called: säger mittfältaren.
        feminine: Forms of verbs whose subject is a woman.
        long_names: Whether many have three names, or a title is written like a name.
        head_final: Whether what describes a person stands before the name: ütles Tallinna juht Poe.
        family_first: Whether the family name stands first: Quill Ada.
        genitives: Whether a name after a role may be what the role is for: burmistrz Lipowa.
        bodies: Nouns for bodies, many of which make a name of the one before them: Vells kommun.
        definite: Forms of a noun that is somebody known: skriver rederiet.
        drops_pronouns: Whether a verb needs no subject.
        verb_reach: Words between a quote and the verb after it; more where syllables are written.
        verb_last: Whether verbs stand at the end of a clause, so that none begins one.
    """

    __slots__ = (
        "bodies", "body_names", "body_nouns", "body_stems", "capital_verbs", "definite",
        "drops_pronouns",
        "epithets", "family_first", "feminine", "fields", "frequent", "genitives", "head_final",
        "institutions", "joints", "long_names", "mens_article", "mens_genitives", "middle",
        "oblique", "one", "own", "owner", "place_prepositions", "places", "plural",
        "prepositions", "pronouns", "roles",
        "several", "sources", "sources_after", "sources_by_pronoun", "statements", "surnames",
        "that", "typical", "verb_last", "verb_reach", "verbs", "within", "womens_genitives",
    )  # fmt: skip

    def __init__(
        self,
        *,
        frequent: str,
        verbs: str,
        pronouns: str,
        prepositions: str = "",
        places: str = "",
        fields: str = "",
        mens_article: str = "",
        place_prepositions: str = "",
        joints: str = "",
        roles: str = "",
        bodies: str = "",
        institutions: str = "",
        within: str = "",
        plural: str = "",
        definite: str = "",
        own: str = "",
        sources: str = "",
        statements: str = "",
        sources_after: str = "",
        sources_by_pronoun: str = "",
        one: str = "",
        several: str = "",
        oblique: str = "",
        surnames: str = "",
        mens_genitives: str = "",
        womens_genitives: str = "",
        middle: str = "",
        owner: str = "",
        epithets: str = "",
        feminine: str = "",
        that: str = "",
        capital_verbs: str = "",
        long_names: bool = False,
        head_final: bool = False,
        family_first: bool = False,
        genitives: bool = False,
        drops_pronouns: bool = False,
        verb_last: bool = False,
        verb_reach: int = 8,
    ) -> None:
        self.frequent = word_set(frequent)
        self.verbs = WordForms(verbs)
        self.typical = self.frequent.union(verbs.split())
        self.bodies = WordForms(bodies)
        self.body_nouns = frozenset() if owner else word_set(bodies)
        self.definite = WordForms(definite)
        self.own = WordForms(own)
        self.sources = word_set(sources)
        self.statements = word_set(statements)
        self.sources_after = word_set(sources_after)
        self.sources_by_pronoun = word_set(sources_by_pronoun)
        self.pronouns = word_set(pronouns)
        self.prepositions = word_set(prepositions)
        self.places = word_set(places)
        self.fields = word_set(fields)
        self.mens_article = mens_article
        self.place_prepositions = word_set(place_prepositions)
        self.joints = word_set(joints)
        self.roles = WordForms(roles)
        self.institutions = word_set(institutions)
        self.body_stems = tuple(
            each[: max(_SHORT_NOUN, len(each) - 1)] for each in institutions.split()
        )
        self.body_names = tuple(institutions.split())
        self.within = word_set(within)
        self.plural = WordForms(plural)
        self.one = word_set(one)
        self.several = word_set(several)
        self.oblique = WordForms(oblique)
        self.surnames = word_set(surnames)
        self.mens_genitives = _pairs(mens_genitives)
        self.womens_genitives = _pairs(womens_genitives)
        self.middle = WordForms(middle)
        self.owner = owner
        self.epithets = WordForms(epithets)
        self.feminine = WordForms(feminine)
        self.that = word_set(that)
        self.long_names = long_names
        self.capital_verbs = word_set(capital_verbs)
        self.head_final = head_final
        self.family_first = family_first
        self.genitives = genitives
        self.drops_pronouns = drops_pronouns
        self.verb_last = verb_last
        self.verb_reach = verb_reach

    @property
    def has_cases(self) -> bool:
        """Whether the ending of a noun after a verb without a pronoun tells it from an adverb."""
        return self.genitives and self.drops_pronouns

    def is_verb(self, word: str) -> bool:
        """Whether a word is a verb of saying, perhaps with a pronoun: întrebat-o."""
        verb, hyphen, pronoun = word.lower().partition("-")
        return self.verbs.fit(verb if len(pronoun) <= _PRONOUN else verb + hyphen + pronoun)

    def may_be_verb(self, word: str) -> bool:
        """Whether a word after somebody's words may be any verb: smál se Poe."""
        lower = word.lower()
        return (
            word.islower()
            and not self.verb_last
            and lower not in self.prepositions
            and lower not in self.joints
            and lower not in self.pronouns
        )

    def is_role(self, word: str) -> bool:
        """Whether a word says what somebody is, or is a body that speaks."""
        lower = word.lower()
        return lower in self.institutions or self.roles.fit(lower) or self.epithets.fit(lower)

    def role_in_nominative(self, word: str) -> str:
        """Return the role of which a Finnish word is the genitive: poliisi for poliisin; or ""."""
        if not (self.sources_after and word.endswith("n") and len(word) > _SHORT_NOUN):
            return ""
        bare = word[:-1]
        forms = [bare, f"{bare[:-1]}{bare[-2:]}"]  # tutkijan, presidentin
        if word.endswith("sen"):  # naisen, hallituksen
            forms += [f"{word[:-3]}nen", f"{word[:-4]}s"]
        return next(filter(self.is_role, forms), "")

    def may_be_body(self, word: str) -> bool:
        """Whether a word is a body that speaks, in any case: prokuratury."""
        return bool(self.body_stems) and word.lower().startswith(self.body_stems)

    def may_be_role(self, word: str) -> bool:
        """Whether a word before a name may say what somebody is: no verb, no frequent word."""
        lower = word.lower()
        if not word[0].isalpha() or lower in self.frequent or lower in self.joints:
            return False
        return lower not in self.prepositions and not self.is_verb(word)

    def may_be_name(self, word: str) -> bool:
        """Whether a capitalised word is none of the language's words for something else."""
        lower = word.lower()
        return not (
            lower in self.frequent
            or lower in self.prepositions
            or lower in self.pronouns
            or lower in self.sources
            or lower in self.statements
            or lower in self.joints
            or lower in self.capital_verbs
            or self.is_role(word)
        )

    def precedes_source(self, word: str) -> bool:
        """Whether whose words they are may stand after a word: according to, in a statement by."""
        return word in self.sources or word in self.statements

    def may_be_after_name(self, word: str) -> bool:
        """Whether a capitalised word after a name may belong to it, though it is like another."""
        lower = word.lower()
        return not (lower in self.prepositions or lower in self.joints or lower in self.pronouns)

    def is_body_declined(self, word: str) -> bool:
        """Whether a word is a form of a noun for bodies: Českého statistického úřadu."""
        stems = tuple(each.rstrip("aeoаео") for each in self.body_nouns)
        return word.startswith(stems)

    def is_body(self, word: str) -> bool:
        """Whether a word in small letters is a noun for bodies, in any case."""
        is_noun = word in self.body_nouns or self.may_be_body(word)
        return is_noun and (word in self.institutions or word not in self.roles.words)

    def body_in_nominative(self, word: str) -> str:
        """Return the body of which a word is a form: полиция for полиции; may be empty."""
        bodies = zip(self.body_stems, self.body_names, strict=True)
        fitting = (name for stem, name in bodies if word.startswith(stem))
        name = max(fitting, key=len, default="")
        return name if abs(len(word) - len(name)) <= _CASE_ENDING else ""
