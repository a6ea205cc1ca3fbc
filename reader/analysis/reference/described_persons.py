"""The person whom a phrase without a name describes: the novelist, the defendant, the teacher."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_one_person
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.languages.contracted_articles import TO
from reader.analysis.languages.function_words import FRENCH_INFINITIVES
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    DETERMINER,
    PREPOSITION,
    RELATIVE,
    SAY,
    SUBJECT,
    TITLE,
    Language,
)
from reader.analysis.languages.peoples import PARTIES
from reader.analysis.languages.token import CAPITAL, QUOTED, WORD
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.epithets import (
    person_by_leading_role,
    person_described_as,
    person_from_place,
    tells_age,
)
from reader.analysis.reference.epithets.occupation_epithets import person_by_occupation
from reader.analysis.reference.roles.introduced_roles import person_in_role
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.reference.roles.role_claims import RoleUse

with later(globals()):  # not for every text
    from reader.analysis.reference.epithets import ages, hearers
    from reader.analysis.reference.roles import role_claims, two_roles

with later(globals()):  # for few texts
    from reader.analysis.reference.epithets import party_leaders
    from reader.analysis.reference.roles import congress, defendants
    from reader.analysis.reference.unnamed import stances

_LONGEST_HEADING = 60  # code points
_JUDGES = frozenset({"his honour", "her honour", "his lordship", "her ladyship", "his honor"})
_DEFENDANTS = frozenset({"the defendant", "the accused"})
_DATIVES = {
    "es": frozenset({"le", "les"}), "it": frozenset({"gli", "le"}),
    "pt": frozenset({"lhe", "lhes"}), "fr": frozenset({"lui", "leur"}),
}  # fmt: skip
_ACCUSATIVES = frozenset({"lo", "la", "le", "l'", "los", "las", "li", "les"})
_OF_THINGS = word_set("""
tiene tenía sabe sabía ve resume sa sapeva vede vedeva sait savait voit voyait vê tem sabia croit
crede cree acha
""")  # verbs of an object that is a thing: lo tiene claro
_JUST_BEFORE = 3  # sentences
_ADDRESSEE_REACH = 3  # tokens behind a verb: le dijo | al alcalde
_CHILDREN = frozenset({"the boy", "the girl", "the teen", "the child"})
_PLACE_PREPOSITIONS = frozenset({"in", "auf", "aus"})  # in der Vorlage heißt es: no person
_MEMBERS = frozenset({  # the Georgia Democrat
    "conservative", "tory", "liberal", "democrat", "republican", "independent", "senator",
    "congressman", "congresswoman",
    "lawmaker", "representative", "governor", "legislator",
})  # fmt: skip
_PARLIAMENTARIANS = frozenset({"mp", "msp", "mep", "td"})
_PLACED_OFFICE = lazily(
    r"(?P<before>[Tt]he (?:[\w-]+ )?)(?P<office>[\w-]+) (?:from|for) (?P<place>[A-Z][\w’'. -]+)"
)
_LEAD = 1_000  # code points of an article in which an office may be that of the person in it
_KNOWN_OFFICES = frozenset(
    {"the prime minister", "the president", "the first minister", "the chancellor", "the taoiseach"}
)


def person_described(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> Person | None:
    """Return the person whom a phrase without a name describes, or None.

    The arguments are those of `resolve_person`.
    """
    (first, last), start = phrase, s.starts[phrase[0]]
    english = discourse.language.code == "en"
    if english:
        written = _with_place_before_office(written)
        legislator = _is_legislator(written) and written.count(" ") > 1
        person = _legislator(discourse, written, start) if legislator else None
        if written.endswith(" leader"):
            person = party_leaders.person_of_party(discourse, written, start)
        person = person or person_described_as(discourse, written)
        if person is None and " and " in written:
            person = two_roles.person_by_occupations(discourse, written, start)
        elif person is None:
            person = person_by_occupation(discourse, written, start)
        if person is not None and tells_age(written):
            person = ages.person_of_stage(discourse, written, person, start)
        if person is not None and hearers.speaks_to_other(discourse, person, written, start):
            person = None
    else:
        use = _role_use(s, phrase, cue, discourse.language)
        person = role_claims.person_by_role(discourse, written, start, use)
        if person is not None and first and _is_beside_topic(s, phrase, person):
            person = None
        if person is not None and _is_acted_upon(discourse, s, phrase, person):
            held = discourse.introductions.people_of(written)
            person = person if person in held else None
    if person is None and first < last and _is_legislator(written):
        person = _legislator(discourse, written, start)
    if person is None and english:
        person = _person_described_in_english(discourse, s, phrase, cue, written)
    named_later = (
        person is not None
        and s[last].kind == WORD
        and _is_named_later(discourse, person, s, phrase)
    )
    return None if named_later else person


def _is_acted_upon(discourse: Discourse, s: Tokens, phrase: Phrase, person: Person) -> bool:
    """Whether a Romance phrase acts upon who just spoke: Il giudice lo interrompe."""
    spoke = any(
        each.speaker is person and any(token.kind == QUOTED for token in each.tokens)
        for each in discourse.recent[-_JUST_BEFORE:-1]
    )
    return spoke and _acts_upon_somebody(s, phrase, discourse.language)


def _acts_upon_somebody(s: Tokens, phrase: Phrase, language: Language) -> bool:
    """Whether a Romance clitic that means a person follows a subject: El juez | le interrumpe.

    Not a thing, nor somebody named behind it: lo tiene claro, lo dijo; le dijo al alcalde.
    """
    if not language.compound_inversion:
        return False
    at = phrase[1] + 1
    if s[phrase[1]].lower.startswith(("l'", "l’")) or s[phrase[1] - 1].lower == "l'":
        at = phrase[1]
    verb = at + 1
    while verb + 1 < len(s) and s[verb].classes & AUXILIARY:
        verb += 1
    if verb >= len(s) or s[verb].kind != WORD:
        return False
    if s[at].lower in _DATIVES.get(language.code, ()):
        return all(token.lower not in TO for token in s[verb + 1 : verb + _ADDRESSEE_REACH])
    says = s[verb].classes & SAY or any(t.lower in _OF_THINGS for t in s[at + 1 : verb + 1])
    return s[at].lower in _ACCUSATIVES and not says


def _is_beside_topic(s: Tokens, phrase: Phrase, person: Person) -> bool:
    """Whether a phrase opens a clause about a person: Sobre Ada Quill, | o treinador | calou.

    Not: Sobre o filho de Ada Quill, a treinadora calou; Com Ada Quill, a treinadora, tudo muda.
    """
    comma, after = phrase[0] - 1, phrase[1] + 1
    if s[comma].text != "," or not s[0].classes & PREPOSITION:
        return False
    if after < len(s) and s[after].text == ",":
        return False
    topic = [token.text for token in s[1 + bool(s[1].classes & DETERMINER) : comma]]
    return topic in (person.name.split(), [person.last])


def _is_legislator(written: str) -> bool:
    return written.rpartition(" ")[2].lower() in _MEMBERS


def _legislator(discourse: Discourse, written: str, at: int) -> Person | None:
    return congress.legislator_of(discourse, written, at)


def _with_place_before_office(written: str) -> str:
    """Return "the Georgia senator" for "the senator from Georgia", else the words as they are."""
    placed = _PLACED_OFFICE.fullmatch(written)
    if placed is None or placed["office"].lower() not in _MEMBERS | _PARLIAMENTARIANS:
        return written
    return f"{placed['before']}{placed['place']} {placed['office']}"


def _role_use(s: Tokens, phrase: Phrase, cue: int | None, language: Language) -> "RoleUse":
    first, use = phrase[0], role_claims.RoleUse
    if language.verb_second and first and s[first - 1].lower in _PLACE_PREPOSITIONS:
        return use.PLACED
    if cue is None and not (language.compound_inversion and _leads_to_colon(s, phrase)):
        return use.NAMED
    return use.TAGS if language.compound_inversion and first else use.SPEAKS


def _leads_to_colon(s: Tokens, phrase: Phrase) -> bool:
    """Whether a colon follows a phrase, in French also an infinitive: Et X de conclure : « … »."""
    of, verb, colon = (min(phrase[1] + step, len(s) - 1) for step in (1, 2, 3))
    if s[of].text == ":":
        return True
    concludes = s[of].lower in ("de", "d'") and s[verb].lower.endswith(FRENCH_INFINITIVES)
    return concludes and s[colon].text == ":"


def _person_described_in_english(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> Person | None:
    (first, last), start, lower = phrase, s.starts[phrase[0]], written.lower()
    person = person_by_leading_role(discourse, written, start)
    if person is None and cue is not None and lower in _KNOWN_OFFICES:
        person = _person_of_lead(discourse, start)
    if person is None and first + 1 < last and s[last].kind == WORD:
        person = person_from_place(discourse, written, start)
    if person is None and lower in _DEFENDANTS:
        person = defendants.defendant_of(discourse, start)
    if person is None and lower in _JUDGES:
        person = person_in_role(discourse, "the judge")
    if person is None and lower == "the witness":
        person = defendants.witness_of(discourse)
    if person is None and lower in _CHILDREN:
        person = ages.person_in_age(discourse, s[last].lower, start)
    if person is None and last == first + 2 and s[first + 1].lower in PARTIES:
        person = _holder_of_office(discourse, s[last].lower, start)
    headed = cue is not None and s[first].lower == "the" and first < last
    headed = headed and not _is_told_apart(s, last)
    if person is None and headed and (means_one_person(s[last]) or s[last].classes & TITLE):
        person = _person_in_heading(discourse, start)
        person = person or _person_who_differs(discourse, s[last].lower, start)
    return person


def _is_told_apart(s: Tokens, noun: int) -> bool:
    """Whether a relative clause follows a noun: the lawyer | who left, | she hired, | Poe hired."""
    if noun + 1 == len(s):
        return False
    after = s[noun + 1]
    return after.kind == CAPITAL or bool(after.classes & (RELATIVE | SUBJECT))


def _is_named_later(discourse: Discourse, person: Person, s: Tokens, phrase: Phrase) -> bool:
    """Whether an English sentence names a person after its description, who is then another one.

    The keeper thanked Ada Quill; not: the keeper, Ada Quill, waved.
    """
    if discourse.language.code != "en" or s[phrase[0]].lower != "the":
        return False
    verb = next((i for i in range(phrase[1] + 1, len(s)) if is_verb_like(s[i])), len(s) - 1)
    named = (each for each in discourse.recent[-1].people if each.at > s.starts[verb])
    return any(each.person is person and not each.is_possessive for each in named)


def _person_of_lead(discourse: Discourse, at: int) -> Person | None:
    """Return the only person named so far if they spoke and readers know their office.

    Ada Quill has said it is late. ¶ On Monday, the prime minister said: “…”
    """
    if at > _LEAD:
        return None
    named = {each.person for sentence in discourse.recent for each in sentence.people}
    person = named.pop() if len(named) == 1 else None
    spoke = person is not None and any(each.speaker is person for each in discourse.recent)
    if person is None or not spoke or discourse.introductions.role_of(person):
        return None
    return person if person.known and person.first != person.last else None


def _holder_of_office(discourse: Discourse, office: str, at: int) -> Person | None:
    """Return who acted last if it is their office: the Liberal minister."""
    holders = discourse.introductions.people_of(f"the {office}")
    return next((each for each in holders if discourse.last_actor(each.gender, at) is each), None)


def _person_who_differs(discourse: Discourse, role: str, at: int) -> Person | None:
    """Return the only person of the sentence before if it says how they took something.

    Ada Quill disagreed. “…,” the teacher said. `role` is the noun.
    """
    person = discourse.only_actor(at)
    if person is None or role in discourse.recent[-2].lowers:
        return None
    return person if stances.takes_stance(discourse.recent[-2]) else None


def _person_in_heading(discourse: Discourse, at: int) -> Person | None:
    """Return the person whose name alone is the line above the paragraph, as in roundups."""
    text = discourse.text
    below = text.rfind("\n", 0, at)
    above = text[max(0, below - _LONGEST_HEADING) : max(0, below)].rstrip().rpartition("\n")[2]
    return discourse.book.by_name.get(above) if above else None
