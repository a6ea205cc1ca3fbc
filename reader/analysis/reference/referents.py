"""The person to whom a phrase refers: by name, pronoun, office, kinship or a text they wrote."""

from reader.analysis.grammar.clauses.reporters import ASKED
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_writing
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages.function_words import (
    ENGLISH_INDEFINITE,
    ENGLISH_OWNER_GENDERS,
    ROMANCE_DEFINITE,
)
from reader.analysis.languages.lexicon import DETERMINER, NOBODY, PREPOSITION, REPORT, TITLE
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, QUOTED, WORD
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import BEFORE_NAMES, BESIDE_NAMES, KIN, is_kin, kin_noun
from reader.analysis.reference.appositions.apposed_persons import apposed_person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.described_persons import person_described
from reader.analysis.reference.epithets.epithets import (
    epithet_gender,
    has_other_position,
    holder_described,
    person_described_as,
    person_of_acronym,
    person_of_age,
    person_of_rank,
    tells_age,
)
from reader.analysis.reference.epithets.germanic_ages import gender_of_age, unnamed_person_of_age
from reader.analysis.reference.epithets.met_unnamed import is_met_unnamed, was_mentioned_unnamed
from reader.analysis.reference.namesakes import resolve_namesake
from reader.analysis.reference.roles.introduced_roles import means_somebody_else, person_in_role
from reader.analysis.reference.salience.salience import LEAST
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # not needed for every text
    from reader.analysis.languages import teams
    from reader.analysis.persons.german import noun_forms
    from reader.analysis.persons.roles import other_offices
    from reader.analysis.reference.appositions import german_appositions
    from reader.analysis.reference.epithets import ages, hearers, known_epithets, party_members
    from reader.analysis.reference.pronouns import (
        dutch_demonstratives,
        nearby_antecedents,
        romance_demonstratives,
    )
    from reader.analysis.reference.subjects import subject_referents
    from reader.analysis.reference.unnamed import (
        stances,
        unnamed_bodies,
        unnamed_epithets,
        unnamed_rivals,
    )

_OBLIQUE_ARTICLES = {"der": "der", "dem": "dem", "vom": "dem", "beim": "dem", "des": "des"}
_REPLIES = frozenset({"replied", "replies", "answered", "answers", "responded", "retorted"})
_CONTINUING_VERBS = frozenset({"added", "adds", "continued", "continues"})
_LINKS_TO_AUTHOR = frozenset({"from", "by"})
_LAUTEN = frozenset({"lautet", "lautete"})
_OF_PLACES = (" MP", " MSP", " MEP", " TD", " MLA")
_STANCES = frozenset({"position", "stance", "verdict", "advice", "mantra", "motto", "refrain"})
_WHO = (
    *(" who ", ", who ", ", a ", ", an ", " I ", " I’", " I'", " we ", " we’", " we'"),
    *(" identified ", ", identified ", " known only ", ", known only "),
)
_CALLED_AS = lazily(
    r"(?:, an? [^.;:,()“”\"\n]{3,40})?"
    r"(?:,? (?:who|known|identified) [^.;:()“”\"\n]{0,50}\b"
    r"(?:name(?: only)? as|only as|(?:goes|went) by|name,"
    r"|(?:him|her|them)self(?: only)? as|by the name(?: of)?)"
    r"|,? identified (?:by [^.;:,()“”\"\n]{3,40} )?as"
    r"| (?:I|we)(?:['’]ll|['’]m|['’]re| will| shall| am| are)? call(?:ing)?)"
    r" ((?:M(?:r|rs|s|iss)\.? )?[^\W\d_a-z][\w’'-]++(?: [A-Z][\w’'-]++){0,2})"
)


def resolve_person(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> Person | None:
    """Return the person to whom a noun phrase refers, or None.

    `written` are its words, or those of its antecedent if it is a relative pronoun; `cue` is the
    token index of the reporting verb, if any. A speaker known by one name only is entered into the
    book of names.
    """
    first, last = phrase
    start = s.starts[first]
    romance, german = discourse.language.compound_inversion, discourse.language.nouns_capitalised
    if german and first < last:
        written = noun_forms.nominative_of(written, s[first - 1].lower if first else "")
        if discourse.epithets and (
            known := known_epithets.person_called_before(discourse, written, start)
        ):
            return known
        if s[last].text[-1:] == "s" and _is_of_somebody(discourse, s, phrase):
            return apposed_person(discourse, s, phrase)
    person = _person_meant(discourse, s, phrase, cue, written)
    if person is not None and first < last and s[last].kind == CAPITAL and romance:
        held = person.role or discourse.introductions.role_of(person)
        other = other_offices.is_other_office(written, held, discourse.language)
        other = other or _has_other_first_name(discourse, s, last, person)
        person = None if other else person
    if person is None and (role := _role_after_article(discourse, s, first, written)):
        person = referent_of(discourse, role, start) or person_in_role(discourse, role)
        person = person or person_described(discourse, s, phrase, cue, role)
    if person is not None and german and first < last and not written.endswith(person.last):
        other = party_members.is_of_other_party(discourse.text, person, written)
        person = None if other else person
    named = cue is not None or (romance and first == last)
    if person is None and named and (single_name := _single_name(s, phrase)):
        owned = first < last and s[last - 1].kind == POSSESSIVE
        enter = discourse.book.enter_name_after_body if owned else discourse.book.enter_speaker
        person = enter(single_name)
    return person


def _is_of_somebody(discourse: Discourse, s: Tokens, phrase: Phrase) -> bool:
    """Whether a German role ends with the genitive of somebody named: die Anwältin | Vogels.

    Not with a surname in -s: die Anwältin Peters.
    """
    first, last = phrase
    name = s[last].text
    if not s[first].classes & DETERMINER or s[last - 1].kind != CAPITAL or last - first < 2:
        return False
    if s[last - 1].lower in discourse.language.first_names:
        return False
    owner = named_in(name[:-1], discourse.book)
    bearer = named_in(name, discourse.book)
    if owner is None or owner.last != name[:-1]:
        return False
    return bearer is None or bearer is owner or (bearer.name == name and " " in owner.name)


def _person_meant(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> Person | None:
    """Return whom a phrase means by name, pronoun, role, rank, owner or description, or None."""
    first, last = phrase
    start = s.starts[first]
    person = _relative_with_one_name(discourse, s, phrase)
    if person is None and first < last:
        person = _author_of_text(discourse, s, phrase, cue)
    verb = s[cue].lower if cue is not None else ""
    person = person or referent_of(discourse, written, start, verb=verb)
    person = person or apposed_person(discourse, s, phrase) or person_in_role(discourse, written)
    if person is not None and first < last and means_somebody_else(discourse, person, written):
        person = discourse.only_actor(start)
    if person is None and s[last].kind == WORD and first < last:
        person = _person_called(discourse, s.ends[last]) or _person_named(discourse, s, phrase)
    person = person or person_of_rank(discourse, written) or person_of_acronym(discourse, written)
    if person is None and written[-1:] == "s" and discourse.language.nouns_capitalised:
        person = referent_of(discourse, written[:-1], start)  # Ada Vogels Fazit: „…“
    if person is None and s[first].lower in ENGLISH_OWNER_GENDERS:
        person = subject_referents.owned_person(discourse, s, phrase)
    person = person or person_described(discourse, s, phrase, cue, written)
    if person is not None and first < last and _is_newcomer_meant(discourse, person, written):
        return None
    return person


def _is_newcomer_meant(discourse: Discourse, person: Person, written: str) -> bool:
    """Whether a role means whoever just came in unnamed, not `person`, who is not called so.

    A member of staff was livid. “…,” the curator said. One backbencher agreed. “…,” the MP said.
    """
    definite = written[:4] in ("the ", "The ") and written.count(" ") == 1
    if not definite or person.last in written or epithet_gender(written) is not None:
        return False
    newcomer = stances.newcomer_speaking(discourse).rpartition(" ")[2]
    if not newcomer:
        return False
    called = discourse.introductions.people_of
    return person not in called(written) or person in called(f"the {newcomer}")


def _has_other_first_name(discourse: Discourse, s: Tokens, last: int, person: Person) -> bool:
    """Whether a Romance role ends in a first name that a person does not have: l'amica | Giulia."""
    name, role = s[last], s[last - 1]
    if role.kind != WORD or role.classes & (PREPOSITION | DETERMINER):
        return False
    return name.lower in discourse.language.first_names and name.text not in person.name


def _role_after_article(discourse: Discourse, s: Tokens, first: int, written: str) -> str:
    """Return "die Wirtin" for the phrase "Wirtin" in "Kritik kam von der | Wirtin"; else empty."""
    article = _OBLIQUE_ARTICLES.get(s[first - 1].lower, "") if first else ""
    if not article or s[first].kind != CAPITAL or not discourse.language.nouns_capitalised:
        return ""
    oblique = f"{article} {written}"
    role = noun_forms.nominative_of(oblique, "")
    return role if role != oblique else ""  # not: das Fazit der | Betreiber


def _relative_with_one_name(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person with one name next to a word of kinship: his wife, Kelly."""
    last = phrase[1]
    beside = last - 1
    kin = s[last].lower in BESIDE_NAMES or (beside >= 0 and s[beside].lower in BEFORE_NAMES)
    if kin and (is_kin(s, kin_noun(s, phrase)) or is_kin(s, beside)):
        return subject_referents.relative_of(discourse, s, phrase)
    return None


def referent_of(discourse: Discourse, mention: str, at: int, *, verb: str = "") -> Person | None:
    """Return the referent of a mention at offset `at` of the current sentence.

    `verb` is its reporting verb in lower case, if it has one.
    """
    if " " in mention[2:4] and (found := epithet_gender(mention)) is not None:
        return _referent_of_epithet(discourse, mention, found, at)
    if gender := discourse.gender_of(mention):
        return _referent_of_pronoun(discourse, mention, gender, at, verb)
    this = discourse.language.this
    if this and (gender := this.get(mention.lower(), "")):
        if not discourse.language.compound_inversion:
            if discourse.language.nouns_capitalised:
                return discourse.last_named(gender)
            return dutch_demonstratives.referent_of_this(discourse, gender)
        return romance_demonstratives.referent_of_this(discourse, mention, gender, at)
    named = named_in(mention, discourse.book)
    if named is None or (not named.known and mention.endswith(_OF_PLACES) and mention[0] in "Tt"):
        return None  # the Lower Vell MP
    return resolve_namesake(discourse, named, mention, at)


def _referent_of_epithet(discourse: Discourse, mention: str, gender: str, at: int) -> Person | None:
    named = discourse.introductions.person_of(mention) or person_of_age(discourse, mention)
    named = named or person_described_as(discourse, mention)
    if named is None and mention[0] in "Tt":
        if " " in mention[4:] and was_mentioned_unnamed(discourse, mention[4:], at):
            return None  # a running back
        if mention[4:5].isupper() and is_met_unnamed(discourse, mention[4:], at):
            return None  # lost to a Dane
        named = holder_described(discourse, mention)
    if named is None and discourse.language.nouns_capitalised:
        named = party_members.member_of_party(discourse, mention, gender, at)
    if named is not None or unnamed_person_of_age(discourse, mention, at):
        return named
    aged = discourse.language.verb_second and gender_of_age(mention) is not None
    if aged and unnamed_epithets.stranger_before(discourse, gender):
        return None
    rival = unnamed_rivals.rival_salience(discourse, gender, at)
    person = discourse.antecedent(gender, at, list(discourse.recent), rival)
    if aged and (only := _only_person_here(discourse, gender, at)) is not None:
        person = only
    if person is not None and has_other_position(discourse, person, mention):
        return None
    english = discourse.language.code == "en"
    if english and person is not None and _is_team(discourse, person):
        person = _only_other_before(discourse, person, gender)  # Rovers led. The striker
    if english and person is not None and hearers.speaks_to_other(discourse, person, mention, at):
        return None
    if person is not None and tells_age(mention):
        return ages.person_of_stage(discourse, mention, person, at)
    return _person_of_origin(discourse, person, mention[4:])


def _only_person_here(discourse: Discourse, gender: str, at: int) -> Person | None:
    """Return the only person of a gender whom this paragraph has named before an offset, if any."""
    person = discourse.only_person_of_gender(gender, at)
    if person is None or not discourse.is_named_here(person, at):
        return None
    return person if discourse.person_evidence(person) > 0 else None


def _referent_of_pronoun(
    discourse: Discourse, mention: str, gender: str, at: int, verb: str
) -> Person | None:
    if discourse.language.verb_second:
        from reader.analysis.reference.unnamed.german_unnamed_antecedents import is_plural

        if is_plural(discourse, mention, at):
            return None
    if verb in _CONTINUING_VERBS and (same := _previous_speaker(discourse, gender)) is not None:
        return same
    replies = verb in _REPLIES or _is_below_question(discourse)
    if (near := _near_antecedent(discourse, gender, replies=replies)) is not None:
        return near
    answers = verb in _REPLIES and _is_somebody_else_asking(discourse, gender)
    least = LEAST if answers else unnamed_rivals.rival_salience(discourse, gender, at)
    person = discourse.antecedent(gender, at, list(discourse.recent), least, replies=answers)
    if person is not None and not person.gender:
        person.gender = gender
    return person


def _is_below_question(discourse: Discourse) -> bool:
    """Whether the paragraph before ends with the report of a question: “Was it late?” he asked."""
    if len(discourse.recent) < 2 or discourse.language.code != "en":
        return False
    before, own = discourse.recent[-2:]
    if before.paragraph != own.paragraph - 1:
        return False
    above = discourse.text[before.tokens.starts[0] : before.tokens.ends[-1]]
    return any(f"?{mark}" in above for mark in "”\"’'")


def _near_antecedent(discourse: Discourse, gender: str, *, replies: bool) -> Person | None:
    """Return whom the sentence just before makes the antecedent, in English and German."""
    if discourse.language.nouns_capitalised:
        from reader.analysis.reference.unnamed.german_relatives import named_relative_before

        return named_relative_before(discourse, gender)
    if discourse.language.code != "en":
        return None
    before = discourse.recent[-2] if len(discourse.recent) > 1 else None
    if before is None:
        return None
    if before.speaker is not None:
        return nearby_antecedents.person_questioned(discourse, gender) if replies else None
    if KIN.isdisjoint(before.lowers):
        return None
    return nearby_antecedents.relative_introduced(discourse, before, gender)


def _previous_speaker(discourse: Discourse, gender: str) -> Person | None:
    """Return the speaker of the previous sentence if a pronoun of `gender` fits them."""
    recent = discourse.recent
    if len(recent) < 2:
        return None
    person = recent[-2].speaker
    if person is None and len(recent[-2].tokens) == 1 and len(recent) > 2:
        reports = sum(token.classes & REPORT != 0 for token in recent[-1].tokens) > 1
        person = None if reports else recent[-3].speaker  # “…,” Poe said. “…” He added
    if person is None or person.gender not in ("", gender):
        return None
    return person if person.gender or discourse.person_evidence(person) > 0 else None


def _is_somebody_else_asking(discourse: Discourse, gender: str) -> bool:
    """Whether the previous sentence addresses somebody of `gender` or by name, or asks unnamed.

    The judge told him to sit. He replied …; “Guilty?” asked the clerk. He replied ….
    """
    if len(discourse.recent) < 2:
        return False
    before = discourse.recent[-2]
    if before.addresses(gender, named=True):
        return True
    return before.body != "" and not ASKED.isdisjoint(before.lowers)


def _is_team(discourse: Discourse, person: Person) -> bool:
    """Whether an English name that nothing shows to be a person's ends like a team's."""
    if person.known or person.spoke or not teams.ends_names_of_teams(person.last):
        return False
    given = person.first.lower() in discourse.language.first_names
    return not given and not discourse.introductions.role_of(person)


def _only_other_before(discourse: Discourse, team: Person, gender: str) -> Person | None:
    """Return the only person of `gender` beside a team in the sentence before, also as an owner."""
    before = discourse.recent[-2].people if len(discourse.recent) > 1 else ()
    named = {each.person for each in before} - {team}
    fitting = [each for each in named if discourse.fits(each, gender or each.gender)]
    return fitting[0] if len(fitting) == 1 else None


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
    """Return whom words after "a woman" name: who gave her name as Mirela; I will call Mirela."""
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
        or s[phrase[0]].lower not in ENGLISH_INDEFINITE
    ):
        return None
    name = phrase_after(s, named + 1)
    return named_in(discourse.words_of(s, name), discourse.book) if name else None


def _author_of_text(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None
) -> Person | None:
    """Return the author of a text that is the subject: "Quill's reply read", "her letter said".

    Or "a letter from Quill said".
    """
    first, last = phrase
    found = is_writing(s[last]) or s[last].lower in _STANCES
    if discourse.language.nouns_capitalised:
        found = (
            found
            or s[last].lower in german_appositions.WRITINGS
            or german_appositions.is_owned_idea(s, phrase, discourse.language)
            or german_appositions.is_owned_document(s, phrase)
        )
        found = found or (cue is not None and s[cue].lower in _LAUTEN)  # lautet ihr Befund
        found = found or german_appositions.is_owned_view(s, phrase, discourse.language)
        return _german_author(discourse, s, phrase) if found else None
    if s[min(last + 1, len(s) - 1)].lower in _LINKS_TO_AUTHOR or (not found and last > first + 1):
        return _author_after_text(discourse, s, phrase)
    if not found:
        return None
    owner = last - 1
    while owner > first and s[owner].kind in (WORD, CAPITAL):
        owner -= 1  # Quill's stated position, Quill's NATO speech
    if s[owner].kind == POSSESSIVE:
        return named_in(discourse.text[s.starts[first] : s.ends[owner - 1]], discourse.book)
    opens = first == 0 or s[first - 1].kind == QUOTED  # “…,” her statement said
    owned = opens and last == first + 1 and discourse.gender_of(s[first].text)
    return referent_of(discourse, s[first].text, s.starts[first]) if owned else None


def _author_after_text(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the Ada Quill of "a statement from Mayor Ada Quill", "an email by Ada Quill"."""
    first, last = phrase
    links = (
        at for at in range(first + 1, min(last + 2, len(s))) if s[at].lower in _LINKS_TO_AUTHOR
    )
    link = next(links, 0)
    if discourse.language.code != "en" or not link or not is_writing(s[link - 1]):
        return None
    author = phrase_after(s, link + 1) if link + 1 < len(s) else None
    if author is None or s[author[1]].kind != CAPITAL or s[author[0]].classes & DETERMINER:
        return None
    owns = author[1] + 1 < len(s) and s[author[1] + 1].kind == POSSESSIVE
    person = None if owns else named_in(discourse.words_of(s, author), discourse.book)
    return person if person is not None and discourse.person_evidence(person) > 0 else None


def _german_author(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the author of a German text: "Vogels Fazit: „…“", "Ihr Urteil: „…“"."""
    first, last = phrase
    if pronoun := german_appositions.pronoun_of_owner(s, phrase):
        at = s.starts[first]
        wrote = german_appositions.is_owned_document(s, phrase)
        if wrote and unnamed_bodies.neuter_owner(discourse, pronoun, at):
            return None  # Das Gericht wies Vogel ab. „…“, heißt es in | seinem Urteil
        return referent_of(discourse, pronoun, at)
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
    article = bool(roles) and roles[0].lower in ROMANCE_DEFINITE
    plain = all(t.kind == WORD and t.classes & TITLE for t in roles[article:])
    return named.text if plain else ""
