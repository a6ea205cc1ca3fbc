"""The person to whom a phrase refers: by name, pronoun, office, kinship or a text they wrote."""

from reader.analysis.grammar.phrases.noun_phrases import (
    INDEFINITE_ARTICLES,
    Phrase,
    means_one_person,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import GROUP_ENDINGS
from reader.analysis.languages.lexicon import (
    AUXILIARY,
    DETERMINER,
    FINITE,
    NOBODY,
    PREPOSITION,
    TITLE,
)
from reader.analysis.languages.peoples import PARTIES
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, QUOTED, WORD
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import RELATED, is_kin, relative_at
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.epithets import (
    epithet_gender,
    is_unnamed_person_of_age,
    person_by_leading_role,
    person_by_occupation,
    person_from_place,
    person_of_acronym,
    person_of_age,
    person_of_rank,
)
from reader.analysis.reference.namesakes import resolve_namesake
from reader.analysis.reference.salience import LEAST
from reader.analysis.reference.subject_referents import is_writing
from reader.analysis.reference.unnamed.unnamed_antecedents import rival_salience
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference import apposition
    from reader.analysis.reference.roles import office_fields, role_claims
else:  # not needed for every text
    apposition = later(globals(), "reader.analysis.reference.apposition")
    office_fields = later(globals(), "reader.analysis.reference.roles.office_fields")
    role_claims = later(globals(), "reader.analysis.reference.roles.role_claims")

_ARTICLES = frozenset({"o", "a", "il", "la", "el", "le"})
_REPLIES = frozenset({"replied", "replies", "answered", "answers", "responded", "retorted"})
_CONTINUING_VERBS = frozenset({"added", "adds", "continued", "continues"})
_LONGEST_HEADING = 60  # code points
_JUDGES = frozenset({"his honour", "her honour", "his lordship", "her ladyship", "his honor"})
_DEFENDANTS = frozenset({"the defendant", "the accused"})
_LAUTEN = frozenset({"lautet", "lautete"})
_STANCES = frozenset({"position", "stance", "verdict", "advice", "mantra", "motto", "refrain"})
_WHO = (" who ", ", who ", ", a ", ", an ")
_CALLED_AS = lazily(
    r"(?:, an? [^.;:,()“”\"\n]{3,40})?"
    r",? who [^.;:()“”\"\n]{0,50}\b(?:name(?: only)? as|only as|(?:goes|went) by|name,"
    r"|(?:him|her|them)self(?: only)? as|by the name(?: of)?)"
    r" ((?:M(?:r|rs|s|iss)\.? )?[^\W\d_a-z][\w’'-]++(?: [A-Z][\w’'-]++){0,2})"
)
_PLACE_PREPOSITIONS = frozenset(
    {"in", "auf", "aus"}
)  # in der Vorlage heißt es: a noun that is not a person
_MEMBERS = frozenset({  # the Georgia Democrat
    "conservative", "tory", "liberal", "democrat", "republican", "independent", "senator",
    "congressman", "congresswoman",
    "lawmaker", "representative", "governor", "legislator",
})  # fmt: skip
_PLACING = frozenset({"in", "at", "on", "for"})  # before the place of an office
_RANKING = frozenset({"senior", "junior", "chief", "noted", "veteran"})  # before another role
_LONGEST_PLACE = 6  # tokens
_APPOSED_REACH = 120  # code points after the comma
_LEAD = 1_000  # code points of an article in which an office may be that of the person in it
_KNOWN_OFFICES = frozenset(
    {"the prime minister", "the president", "the first minister", "the chancellor", "the taoiseach"}
)
_SEVERAL = frozenset({"two", "three", "four", "five", "several", "both"})


def resolve_person(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> Person | None:
    """Return the person to whom a noun phrase refers, or None.

    `written` are its words, or those of its antecedent if it is a relative pronoun; `cue` is the
    token index of the reporting verb, if any. A speaker known by one name only is entered into the
    book of names.
    """
    first, last = phrase
    start, end = s.starts[first], s.ends[last]
    person = _relative_with_one_name(discourse, s, phrase)
    if person is None and first < last:
        person = _author_of_text(discourse, s, phrase, cue)
    replies = cue is not None and s[cue].lower in _REPLIES
    continues = cue is not None and s[cue].lower in _CONTINUING_VERBS
    person = person or referent_of(discourse, written, start, replies=replies, continues=continues)
    person = person or apposed_person(discourse, s, phrase) or discourse.person_in_role(written)
    if person is not None and first < last and discourse.means_somebody_else(person, written):
        person = discourse.only_actor(start)
    if person is None and s[last].kind == WORD and first < last:
        person = _person_called(discourse, end) or _person_named(discourse, s, phrase)
    person = person or person_of_rank(discourse, written) or person_of_acronym(discourse, written)
    if person is None and written[-1:] == "s" and discourse.language.nouns_capitalised:
        person = referent_of(discourse, written[:-1], start)  # Ada Vogels Fazit: „…“
    if person is None:
        person = _person_described(discourse, s, phrase, cue, written)
        if (
            person is not None
            and s[last].kind == WORD
            and _is_another(discourse, person, s, phrase)
        ):
            person = None
    named = cue is not None or (discourse.language.compound_inversion and first == last)
    if person is None and named and (single_name := _single_name(s, phrase)):
        owned = first < last and s[last - 1].kind == POSSESSIVE
        enter = discourse.book.enter_name_after_body if owned else discourse.book.enter_speaker
        person = enter(single_name)
    return person


def _is_another(discourse: Discourse, person: Person, s: Tokens, phrase: Phrase) -> bool:
    """Whether an English description cannot mean a person named later in the same sentence.

    The keeper thanked Ada Quill; not: the keeper, Ada Quill, waved.
    """
    if discourse.language.code != "en" or s[phrase[0]].lower != "the":
        return False
    verb = next((i for i in range(phrase[1] + 1, len(s)) if is_verb_like(s[i])), len(s) - 1)
    later = (each for each in discourse.recent[-1].people if each.at > s.starts[verb])
    return any(each.person is person and not each.is_possessive for each in later)


def _person_described(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> Person | None:
    """Return the person whom a phrase without a name describes: the novelist, the defendant.

    The arguments are those of `resolve_person`.
    """
    (first, last), start, language = phrase, s.starts[phrase[0]], discourse.language
    english = language.code == "en"
    if english:
        person = person_by_occupation(discourse, written, start)
    else:
        placed = language.verb_second and first and s[first - 1].lower in _PLACE_PREPOSITIONS
        tags = language.compound_inversion and cue is not None and first > 0
        person = role_claims.person_by_role(
            discourse, written, start, speaks=cue is not None, tags=tags, placed=bool(placed)
        )
    if person is None and first < last and s[last].lower in _MEMBERS:
        from reader.analysis.reference.roles.congress import legislator_of  # for few texts

        person = legislator_of(discourse, written, start)
    if person is not None or not english:
        return person
    person = person_by_leading_role(discourse, written, start)
    if person is None and cue is not None and written.lower() in _KNOWN_OFFICES:
        person = _person_of_lead(discourse, start)
    if person is None and first + 1 < last and s[last].kind == WORD:
        person = person_from_place(discourse, written, start)
    if person is None and written.lower() in _DEFENDANTS:
        from reader.analysis.reference.roles.defendants import defendant_of  # for few texts

        person = defendant_of(discourse, start)
    if person is None and written.lower() in _JUDGES:
        person = discourse.person_in_role("the judge")
    if person is None and written.lower() == "the witness":
        from reader.analysis.reference.roles.defendants import witness_of  # for few texts

        person = witness_of(discourse)
    if person is None and last == first + 2 and s[first + 1].lower in PARTIES:
        person = _holder_of_office(discourse, s[last].lower, start)
    headed = cue is not None and s[first].lower == "the" and first < last
    if person is None and headed and (means_one_person(s[last]) or s[last].classes & TITLE):
        person = _person_in_heading(discourse, start)
        person = person or _person_who_differs(discourse, s[last].lower, start)
    return person


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
    from reader.analysis.reference.unnamed.stances import takes_stance

    return person if takes_stance(discourse.recent[-2]) else None


def _person_in_heading(discourse: Discourse, at: int) -> Person | None:
    """Return the person whose name alone is the line above the paragraph, as in roundups."""
    text = discourse.text
    below = text.rfind("\n", 0, at)
    above = text[max(0, below - _LONGEST_HEADING) : max(0, below)].rstrip().rpartition("\n")[2]
    return discourse.book.by_name.get(above) if above else None


def _relative_with_one_name(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person with one name next to a word of kinship: his wife, Kelly."""
    first, last = phrase
    beside = last - 2 if first == last and last and s[last - 1].text == "," else last - 1
    kin = s[last].lower in RELATED or (beside >= 0 and s[beside].lower in RELATED)
    if kin and (is_kin(s, last) or is_kin(s, beside)):
        return relative_at(discourse.book, discourse.text, s, phrase)
    return None


def referent_of(
    discourse: Discourse, mention: str, at: int, *, replies: bool = False, continues: bool = False
) -> Person | None:
    """Return the referent of a mention at offset `at` of the current sentence.

    `replies` tells whether its verb is one of replying: The judge told him to sit. He replied …;
    `continues` whether the verb says that the last speaker continues: he added.
    """
    gender = discourse.gender_of(mention)
    if mention[3:4] == " " and (found := epithet_gender(mention)) is not None:
        named = discourse.introductions.person_of(mention) or person_of_age(discourse, mention)
        if named is not None or is_unnamed_person_of_age(discourse, mention, at):
            return named
        person = discourse.antecedent(
            found, at, list(discourse.recent), rival_salience(discourse, found, at)
        )
        return _person_of_origin(discourse, person, mention[4:])
    if gender and discourse.language.verb_second:
        from reader.analysis.reference.unnamed.unnamed_antecedents_german import is_plural

        if is_plural(discourse, mention, at):
            return None
    if gender and continues and (same := discourse.previous_speaker(gender)) is not None:
        return same
    if gender:
        answers = replies and (discourse.has_listener(gender) or discourse.is_asked_by_unnamed())
        least = LEAST if answers else rival_salience(discourse, gender, at)
        person = discourse.antecedent(gender, at, list(discourse.recent), least, replies=answers)
        if person is not None and not person.gender:
            person.gender = gender
        return person
    this = discourse.language.this
    if this and (gender := this.get(mention.lower(), "")):
        return discourse.last_named(gender)
    named = named_in(mention, discourse.book)
    return resolve_namesake(discourse, named, mention, at) if named is not None else None


def _person_of_origin(discourse: Discourse, person: Person | None, origin: str) -> Person | None:
    """Return the person for "the Swede"; that is not `person` if the text calls them otherwise.

    It is then the only person whom the previous sentence of the paragraph names.
    """
    if person is None or not origin[:1].isupper():
        return person
    if person.origin not in ("", origin):
        named = discourse.named_in_previous_sentence()
        other = named.pop() if len(named) == 1 else person
        person = other if other.origin in ("", origin) else person
    person.origin = origin
    return person


def _person_called(discourse: Discourse, end: int) -> Person | None:
    """Return the person named after "a woman": "who gave her name only as Mirela"."""
    found = _CALLED_AS.match(discourse.text, end) if discourse.text.startswith(_WHO, end) else None
    if found is None:
        return None
    name = found.group(1)
    person = named_in(name, discourse.book)
    person = person or (discourse.book.enter_single_name(name) if " " not in name else None)
    if person is not None:
        words = found.group()
        said_gender = "m" if "himself" in words else "f" if "herself" in words else ""
        person.gender = said_gender or person.gender
    return person


def _person_named(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person named after a phrase: "a librarian named Mr Quill"."""
    named = phrase[1] + 1
    if (
        named + 1 >= len(s)
        or s[named].lower != "named"
        or s[phrase[0]].lower not in INDEFINITE_ARTICLES
    ):
        return None
    name = phrase_after(s, named + 1)
    return named_in(discourse.words_of(s, name), discourse.book) if name else None


def _author_of_text(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None
) -> Person | None:
    """Return the author of a text that is the subject: "Quill's reply read", "her letter said"."""
    first, last = phrase
    found = is_writing(s[last]) or s[last].lower in _STANCES
    if discourse.language.nouns_capitalised:
        found = (
            found
            or s[last].lower in apposition.WRITINGS
            or apposition.is_owned_idea(s, phrase, discourse.language)
        )
        found = found or (cue is not None and s[cue].lower in _LAUTEN)  # lautet ihr Befund
        found = found or apposition.is_owned_view(s, phrase, discourse.language)
        return _german_author(discourse, s, phrase) if found else None
    if not found:
        return None
    owner = last - 1
    while owner > first and s[owner].kind == WORD:
        owner -= 1  # Quill's stated position
    if s[owner].kind == POSSESSIVE:
        return named_in(discourse.text[s.starts[first] : s.ends[owner - 1]], discourse.book)
    opens = first == 0 or s[first - 1].kind == QUOTED  # “…,” her statement said
    owned = opens and last == first + 1 and discourse.gender_of(s[first].text)
    return referent_of(discourse, s[first].text, s.starts[first]) if owned else None


def _german_author(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the author of a German text: "Vogels Fazit: „…“", "Ihr Urteil: „…“"."""
    first, last = phrase
    owner = s[first].lower
    described = all(t.kind == WORD and not t.classes & DETERMINER for t in s[first + 1 : last])
    if first < last and described and owner in {"sein", "seine", "ihr", "ihre"}:
        pronoun = "er" if owner.startswith("s") else "sie"
        return referent_of(discourse, pronoun, s.starts[first])
    named = s[first].kind == CAPITAL and s[last - 1].lower.endswith("s")
    written = discourse.text[s.starts[first] : s.ends[last - 1] - 1]
    return named_in(written, discourse.book) if named and first < last else None


def _single_name(s: Tokens, phrase: Phrase) -> str:
    """Return the name of a phrase with one name: "Kelly", "mum Kelly", "Delta's Kelly", "o João".

    Empty for any other phrase.
    """
    named = s[phrase[1]]
    if named.kind != CAPITAL or named.classes or named.lower in NOBODY:
        return ""
    roles = s[phrase[0] : phrase[1]]
    if roles and roles[-1].kind == POSSESSIVE:
        led = any(t.kind == WORD and t.classes & PREPOSITION and t.lower != "of" for t in roles)
        return "" if led else named.text  # Delta Bank's Quill; not: a man for Delta's Quill
    article = bool(roles) and roles[0].lower in _ARTICLES
    plain = all(t.kind == WORD and t.classes & TITLE for t in roles[article:])
    return named.text if plain else ""


def _after_name_in_marks(s: Tokens, at: int) -> int:
    """Return the token index after a genitive in marks: Kritiker der „Abendpost“."""
    if at + 1 < len(s) and s[at].lower in {"der", "des", "vom", "von"} and s[at + 1].kind == QUOTED:
        return at + 2
    return at


def _is_clause_subject(s: Tokens, at: int) -> bool:
    """Whether the name at a token is the subject of a clause and so not an apposition.

    So is the noun that the name modifies: according to the Herald, Vell staff were ….
    """
    while at < len(s) and s[at].kind == CAPITAL:
        at += 1
    if at + 1 < len(s) and s[at].kind == WORD and not (s[at].classes or is_verb_like(s[at])):
        at += 1
    if at >= len(s) or s[at].classes & PREPOSITION:
        return False  # sagte die Wirtin, Ada Quill am Montag
    return is_verb_like(s[at]) or bool(s[at].classes & AUXILIARY)


def _after_place(s: Tokens, at: int) -> int:
    """Return where the place of an office ends: The Chief Officer | in the state, Ada Quill,."""
    if at >= len(s) or s[at].lower not in _PLACING:
        return at
    for end in range(at + 1, min(at + _LONGEST_PLACE, len(s))):
        if s[end].text == ",":
            return end
        acts = s[end].classes & FINITE and not s[end - 1].classes & DETERMINER
        if acts or s[end].kind not in (WORD, CAPITAL):
            break
    return at


def apposed_person(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person in apposition to a role: "the board's head, Ada Quill, said"."""
    romance = discourse.language.compound_inversion
    if romance and (holder := office_fields.holder_after_field(discourse, s, phrase)):
        return holder
    after = _after_name_in_marks(s, phrase[1] + 1)
    if discourse.language.code == "en" and s[phrase[1]].classes & TITLE:
        after = _after_place(s, after)
    germanic = discourse.language.verb_second
    if romance or germanic:
        after = office_fields.end_of_field(s, after, germanic=germanic)
    if after + 2 >= len(s):
        return None
    if s[after].text != ",":
        return None
    if s[phrase[0]].lower in _SEVERAL or s[phrase[0]].lower.endswith(GROUP_ENDINGS):
        return None  # two analysts, Ada Quill and Ben Poe; residents of Saltrey, Delta Hills
    role = s[after + 1].classes & (TITLE | DETERMINER) and s[phrase[1]].kind == WORD
    role = role or (s[after + 1].lower in _RANKING and s[phrase[1]].kind == WORD)
    if discourse.language.nouns_capitalised and s[after + 1].classes & DETERMINER:
        return apposition.person_in_apposition(discourse, s, phrase, after + 1)
    if s[after + 1].kind != CAPITAL and not role:  # monseñor Juan Rey; the poet Ada Quill
        return None
    if not romance and _is_clause_subject(s, after + 1):
        return None  # according to the complaint, Quill had; sagte die Wirtin, Poe habe gelacht
    start = s.starts[after + 1]
    beside = discourse.text[start : start + _APPOSED_REACH].split(",", maxsplit=3)
    named = named_in(beside[0][:60], discourse.book)
    if romance and not (named is not None and named.known):
        for words in beside[1:3]:  # la ministra de Trabajo, Deporte y Cultura, Ada Quill,
            other = discourse.book.by_name.get(words.strip())
            if other is not None and other.known:
                return other
    return named
