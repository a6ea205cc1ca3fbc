"""Mentions of speakers: their words, the person they refer to, and the role they give."""

from reader.analysis.grammar.phrases.named_phrases import is_legal_form
from reader.analysis.grammar.phrases.noun_phrases import WRITINGS, Phrase, start_of_capitals
from reader.analysis.languages.contracted_articles import article_inside
from reader.analysis.languages.function_words import ROMANCE_PLURAL_ARTICLES
from reader.analysis.languages.lexicon import DAY, DETERMINER, PREPOSITION, RELATIVE, TITLE
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.roles import role_of
from reader.analysis.reference.appositions.apposed_persons import apposed_person
from reader.analysis.reference.appositions.joint_speakers import (
    joint_speakers,
    with_second_name,
    with_second_subject,
)
from reader.analysis.reference.bodies.short_bodies import is_shorter_body
from reader.analysis.reference.coreference import MIN_QUOTES, Discourse
from reader.analysis.reference.epithets.germanic_ages import gender_of_age
from reader.analysis.reference.referents import resolve_person
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import NamedTuple

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.clauses import relayed_words
    from reader.analysis.grammar.german import body_phrases, grammatical_antecedents
    from reader.analysis.grammar.phrases import names_of_bodies
    from reader.analysis.persons.german import noun_forms
    from reader.analysis.reference import role_holders
    from reader.analysis.reference.appositions import german_appositions
    from reader.analysis.reference.bodies import companies, issuers
    from reader.analysis.reference.epithets import known_epithets
    from reader.analysis.reference.pronouns import relative_antecedents
    from reader.analysis.reference.unnamed import (
        unnamed_antecedents,
        unnamed_bodies,
        unnamed_epithets,
    )

_LONGEST_BODY = 6  # tokens in the name of an organisation
_PLURAL_ARTICLES = ROMANCE_PLURAL_ARTICLES | {"des", "le"}
_OWNED_BY = frozenset({"its", "their", "them"})  # beside "it" and "they" of the language
_OWN_IN_NOMINATIVE = {"seinen": "sein", "seinem": "sein", "ihren": "ihr", "ihrem": "ihr"}
_NEAR = 6_000  # code points before a role in which its holder is introduced
_APPOSED = 60  # code points behind a role that hold the name in apposition
_OF_PAPERS = frozenset({"der", "des"})  # before the name of a paper in marks


class Mention(NamedTuple):
    """The position of a speaker's mention and of the reporting word, and its referent.

    Attributes:
        start: Offset of the first code point of the mention.
        end: Offset after its last code point.
        cue_start: Offset of the first code point of the reporting word, -1 if there is none.
        cue_end: Offset after its last code point, or -1.
        person: The person referred to, if it has a name.
        strong: Whether later quotes without a speaker of their own may inherit this one.
        name: The name or the words for any other speaker, such as the antecedent of "it" or
            "they" or a pair of persons; empty if the mention itself will do.
    """

    start: int
    end: int
    cue_start: int = -1
    cue_end: int = -1
    person: Person | None = None
    strong: bool = True
    name: str = ""

    @property
    def is_joint(self) -> bool:
        """Whether two persons are named, as in "Ada Quill and Ben Poe"."""
        return self.person is None and " and " in self.name


def mention_of(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, *, strong: bool
) -> Mention:
    """Return the mention for a noun phrase of the current sentence, resolved to a person.

    Args:
        discourse: The last sentences and the names so far.
        s: The sentence.
        phrase: Token indices of the first and last token of the noun phrase.
        cue: Token index of the reporting verb; None if there is none.
        strong: As in `Mention`.
    """
    text = discourse.text
    if discourse.language.nouns_capitalised:
        phrase = body_phrases.whole_body(s, phrase, cue)
    elif discourse.language.compound_inversion:
        phrase = names_of_bodies.with_whole_name(s, phrase, cue)
    first, last = phrase
    start, end = s.starts[first], s.ends[last]
    verb = (-1, -1) if cue is None else (s.starts[cue], s.ends[cue])
    german, romance = discourse.language.verb_second, discourse.language.compound_inversion
    if german and text[end : end + 1] == "." and end - s.starts[last] == 1:
        end += 1  # Petra S., und …
    own = text[start:end]
    owned = _owned_phrase_referent(discourse, s, phrase, own) if first < last else None
    if owned is not None:
        return Mention(start, end, *verb, owned[0], strong, owned[1])
    written = _antecedent_words(discourse, s, phrase, own)
    person, name = _resolved_phrase(discourse, s, phrase, cue, written)
    if person is not None and german and _is_of_paper(s, phrase):
        told = text[s.starts[last] : s.ends[last + 2]]  # Sängerin der „Flut“
        beside = text[
            s.ends[last + 2] : s.ends[last + 2] + _APPOSED
        ]  # Kritiker der „Flut“, Jan Tal,
        known = person.last in beside or told in text[max(0, start - _NEAR) : start]
        if not known and discourse.introductions.person_of(written) is not person:
            person = None
    alone = _single_name_apposed(s, phrase, cue) if romance else ""
    if alone and (person is None or alone not in person.name):
        person, name = named_in(alone, discourse.book), alone
    if person is not None and s[first].lower == "which" and (thing := _text_before(s, first)):
        person, written = None, discourse.words_of(s, thing)
    if person is not None:
        if cue is not None:
            _record_quote(discourse, person)
            if discourse.language.nouns_capitalised and last == first + 1:
                known_epithets.remember_epithet(discourse, written, person)
        if not person.role and first < last:
            person.role = role_of(text, start, end, (person.name, person.last), discourse.language)
    elif written != own and not discourse.gender_of(written):
        person, name = _antecedent(discourse, written)
    elif not name and german and (named := german_appositions.with_name_in_marks(text, s, phrase)):
        name = named
    elif german and (bearer := german_appositions.bearer_before_object(discourse, s, phrase)):
        person = bearer
    elif german and first < last and (called := german_appositions.person_called(discourse, own)):
        person = called
    elif not name:
        person, name = _without_name(discourse, s, phrase, cue, written)
    may_be_joint = person is not None or (cue is not None and not name)
    if may_be_joint and (romance or german):
        phrase = with_second_subject(s, phrase, cue, german=german)
    if cue is None and person is not None and discourse.language.code == "en":
        phrase = with_second_name(s, phrase)
    if may_be_joint and (both := joint_speakers(discourse, s, phrase, person, cue)):
        return Mention(both.start, both.end, *verb, None, strong, both.names)
    return Mention(start, end, *verb, person, strong, name)


def _is_of_paper(s: Tokens, phrase: Phrase) -> bool:
    """Whether a German role belongs to something in marks: die Kritikerin | der „Nordpost“."""
    first, of = phrase[0], phrase[1] + 1
    described = first < phrase[1] and s[first].classes & DETERMINER and of + 1 < len(s)
    return bool(described) and s[of].lower in _OF_PAPERS and s[of + 1].kind == QUOTED


def _antecedent(discourse: Discourse, words: str) -> tuple[Person | None, str]:
    """Return what the words of an antecedent mean: somebody introduced so, or the words."""
    if not discourse.language.verb_second:
        return None, words
    article, _, noun = words.partition(" ")
    if (own := _OWN_IN_NOMINATIVE.get(article.lower())) and noun[:1].isupper():
        role = noun_forms.nominative_of(f"dem {noun}", "").partition(" ")[2]
        return None, f"{own} {role}"  # … bat ihren Kollegen herein. Dieser
    name = noun_forms.nominative_of(words, "für")  # … bat den Trainer. Dieser
    return discourse.introductions.person_of(name), name


def _without_name(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> tuple[Person | None, str]:
    """Return whom a phrase means that names nobody, and the words for them; may be empty.

    `written` are its words, or those of its antecedent. A role is remembered as that of somebody
    who spoke before anybody was named who could be meant.
    """
    first, last = phrase
    name, person = _name_of_body(discourse, s, phrase, cue, written), None
    if name and (gender := discourse.gender_of(written)):
        person = role_holders.holder_of_role(discourse, gender, name, s.starts[first])
    if person is None and cue is not None and first < last and s[first].classes & DETERMINER:
        discourse.unnamed_roles.add(written.lower())
    return person, name


def _single_name_apposed(s: Tokens, phrase: Phrase, cue: int | None) -> str:
    """Return the name of one word beside a Romance role: «…», disse o goleiro, Nandinho."""
    name = phrase[1] + 2
    if cue is None or name >= len(s):
        return ""
    if cue > phrase[0] or s[name - 1].text != "," or not s[phrase[0]].classes & DETERMINER:
        return ""
    ends = name + 1 == len(s) or s[name + 1].kind == POINT
    ends = ends and not is_legal_form(s[name])
    return s[name].text if ends and s[name].kind == CAPITAL and not s[name].classes else ""


def _text_before(s: Tokens, which: int) -> Phrase | None:
    """Return the letter of "a letter to Quill, which said"."""
    if not s[which].classes & RELATIVE:
        return None
    return relayed_words.antecedent_text(s, which)


def _owned_phrase_referent(
    discourse: Discourse, s: Tokens, phrase: Phrase, own: str
) -> tuple[Person | None, str] | None:
    """Resolve a phrase whose only name is that of its owner: der Anwalt von Eva Wald.

    Returns:
        The person in apposition to it, or the phrase's `own` words; None for any other phrase.
    """
    if discourse.language.verb_second:
        if not german_appositions.names_only_owner(s, phrase, discourse.language):
            return None
        person = apposed_person(discourse, s, phrase)
        return person, "" if person else own
    if _is_body_of(discourse, s, phrase):
        return None, own
    if discourse.language.compound_inversion and _are_people_of(s, phrase, discourse.language.code):
        return None, own
    return None


def _are_people_of(s: Tokens, phrase: Phrase, code: str) -> bool:
    """Whether a plural phrase ends with the name of a place: les ouvriers de l'usine Ada Quill."""
    first, last = phrase
    plural = s[first].lower in _PLURAL_ARTICLES and (s[first].lower != "le" or code == "it")
    name = start_of_capitals(s, last, first)
    if not plural or s[last].kind != CAPITAL or name - first < len(("les", "ouvriers", "de")):
        return False
    before = s[name - 1]
    noun = before.kind == WORD and not before.classes & (TITLE | DETERMINER | PREPOSITION)
    return noun and any(token.classes & PREPOSITION for token in s[first + 1 : name - 1])


def _resolved_phrase(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> tuple[Person | None, str]:
    """Return the referent of a phrase, a person or the name of an organisation.

    For "the statement", "the letter" and the like that is whoever issued it.
    """
    person = resolve_person(discourse, s, phrase, cue, written)
    the, _, writing = written.lower().partition(" ")
    if person is not None and is_shorter_body(person, written, discourse.text, discourse.language):
        return None, person.first
    if person is not None or the != "the" or writing not in WRITINGS:
        return person, ""
    return issuers.issuer_of(discourse, writing)


def _record_quote(discourse: Discourse, person: Person) -> None:
    """Count a quote or a report for a person whom a reporting verb names."""
    person.spoke = True
    person.quote_count += 1
    discourse.attributed_quotes += 1
    if person.quote_count == MIN_QUOTES:
        discourse.often_quoted.append(person)
    if discourse.most_quoted is None or person.quote_count > discourse.most_quoted.quote_count:
        discourse.most_quoted = person


def _antecedent_words(discourse: Discourse, s: Tokens, phrase: Phrase, own: str) -> str:
    """Return a phrase's `own` words, or for "who", "der" and the like those of the antecedent."""
    first, last = phrase
    german = discourse.language.verb_second
    if first and discourse.language.compound_inversion and s[first].kind == WORD:
        article = article_inside(s[first - 1].lower, discourse.language.code)
        if article and not s[first].classes & DETERMINER:
            return f"{article} {own}"  # dal | sindaco
    if first < last:
        if not german:
            return own
        return german_appositions.with_children(discourse.text, s, phrase) or own
    relative = s[first].classes & RELATIVE and not _is_dutch_demonstrative(s, first)
    if first and (relative or (german and _is_relative_article(s, first))):
        return relative_antecedents.words_before_relative(discourse.text, s, first) or own
    if not german:
        return own
    before, names = _sentence_referred_to(discourse)
    written = (
        grammatical_antecedents.antecedent_words(
            discourse.language, discourse.text, before, s, first
        )
        or own
    )
    gender = discourse.language.this.get(written.lower(), "")
    capitalised = discourse.language.nouns_capitalised
    if gender and capitalised and (first or not names) and discourse.last_named(gender) is None:
        # „…“, sagt der am Telefon; „…“, sagte sie. Dieser nickte: „…“
        return "er" if gender == "m" else "sie"
    return written


def _is_dutch_demonstrative(s: Tokens, at: int) -> bool:
    """Whether "die" is the subject of the verb right behind a quote: “…”, zei die."""
    if s[at].lower != "die" or at < len(("“…”", "zei")) or s[at - 1].kind != WORD:
        return False
    return s[at - 2].kind == QUOTED or s[at - 2].text == ","


def _sentence_referred_to(discourse: Discourse) -> tuple[Tokens | None, bool]:
    """Return the sentence that German "dieser" refers to, and whether it is the one just before.

    One without a noun is skipped: Jan Tal rief die Kundin. „Es war spät“, sagt er. Diese ….
    """
    recent = discourse.recent
    if len(recent) < 2:
        return None, True
    before = recent[-2]
    if any(token.kind == CAPITAL for token in before.tokens):
        return before.tokens, True
    further = recent[-3] if len(recent) > 2 else before
    return (further if further.paragraph == before.paragraph else before).tokens, False


def _name_of_body(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int | None, written: str
) -> str:
    """Return the words for a speaker who is not a named person; may be empty.

    That is an inscription, the antecedent of a pronoun, or an organisation in apposition.
    """
    name = ""
    if cue is not None and s[phrase[0]].lower == "it":
        name = relative_antecedents.inscription_before(discourse, s, phrase, cue)
    start = s.starts[phrase[0]]
    if name := name or _unnamed_antecedent(discourse, written, start):
        return name
    if discourse.language.nouns_capitalised and german_appositions.is_owned_view(
        s, phrase, discourse.language
    ):
        return s[phrase[0]].text[:-1]  # nach | Vogels Angaben
    if discourse.language.nouns_capitalised:
        owner = german_appositions.pronoun_of_owner(s, phrase)
        if german_appositions.is_owned_document(s, phrase):
            body = unnamed_bodies.neuter_owner(discourse, owner, start)
            return body or _unnamed_antecedent(discourse, owner, start)
        if owner and german_appositions.is_owned_idea(s, phrase, discourse.language):
            return _unnamed_antecedent(discourse, owner, start)  # Ihr Fazit: „…“
    if discourse.language.code == "en":
        if phrase[0] == phrase[1] and s[phrase[0]].kind == CAPITAL and not s[phrase[0]].classes:
            return companies.company_shortened(discourse, written, start)
        if s[phrase[0]].lower == "the" and s[phrase[1]].kind == WORD:
            name = companies.body_called(discourse, written, start)
        elif s[phrase[1]].kind == CAPITAL:
            name = companies.body_described(discourse, s, phrase)
    return name or _apposed_body(discourse.text, s, phrase)


def _is_body_of(discourse: Discourse, s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase is an organisation with an owner, not in English: la cámara de Delta."""
    if discourse.language.code == "en":
        return False
    return names_of_bodies.is_body_with_complement(s, phrase)


def _unnamed_antecedent(discourse: Discourse, mention: str, at: int) -> str:
    """Return the words for a pronoun's unnamed antecedent: the board for "it"; may be empty."""
    if gender := discourse.gender_of(mention):
        words = unnamed_antecedents.unnamed_person(discourse, mention, at, gender)
        if words and discourse.language.verb_second and gender_of_age(words) is not None:
            return unnamed_epithets.unnamed_person_called(discourse, words, at) or words
        return words
    lower = mention.lower()
    if discourse.language.verb_second and (
        called := unnamed_epithets.unnamed_person_called(discourse, mention, at)
    ):
        return called
    if lower not in discourse.language.it and lower not in _OWNED_BY:
        return ""
    return unnamed_bodies.body_or_group(discourse, mention, at)


def _is_relative_article(s: Tokens, at: int) -> bool:
    """Whether a German article after a comma is a relative pronoun: Vogel, der von „…“ sprach."""
    return s[at].lower in {"der", "die", "das"} and s[at - 1].text == ","


def _apposed_body(text: str, s: Tokens, phrase: Phrase) -> str:
    """Return the name of an organisation in apposition: "a rival group, River First, called"."""
    first, last = phrase
    if last + 3 >= len(s) or s[last + 1].text != "," or not s[first].classes & DETERMINER:
        return ""
    begin = last + 2 + (s[last + 2].lower == "the")  # the largest, the Harbour Union, called
    end = begin
    while end < len(s) and s[end].text[:1].isupper() and not s[end].classes & DAY:
        end += 1
    if any(token.classes & PREPOSITION for token in s[first:last]):
        return ""  # a spokeswoman for the chain, Quillmart, said
    closed = begin < end < min(len(s), begin + _LONGEST_BODY) and s[end].text == ","
    return text[s.starts[begin] : s.ends[end - 1]] if closed and s[last].kind == WORD else ""
