"""Whether a definite role can refer to a person, from what is known of them and of the text."""

from collections.abc import Collection

from reader.analysis.grammar.german.actors import is_body_noun
from reader.analysis.grammar.phrases.speaking_nouns import is_body_word
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_ARTICLES
from reader.analysis.languages.token import CAPITAL, QUOTED
from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.persons.roles.role_synonyms import PROSECUTORS
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.germanic_ages import gender_of_age
from reader.analysis.reference.roles.accused_persons import ACCUSED, is_role_in_court
from reader.analysis.reference.roles.introduced_roles import (
    has_unnamed_holder,
    is_other_named_since,
)
from reader.analysis.reference.roles.role_words import (
    FOR_OTHERS,
    FORMERLY,
    OF,
    OTHERS,
    head_noun,
    is_former,
    is_from_elsewhere,
    is_held_role,
    is_office,
    is_plain,
    words_after_article,
)
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set, word_set_of_pairs

with later(globals()):  # for German only, and for Romance languages
    from reader.analysis.persons.roles import other_offices
    from reader.analysis.reference.epithets import party_members
    from reader.analysis.reference.roles import persons_by_work

_COUNCILLORS = (  # behind a party, where the noun alone is the council
    "bundesrat", "nationalrat", "ständerat", "regierungsrat", "kantonsrat", "stadtrat",
    "gemeinderat", "kreisrat", "landesrat", "grossrat",
)  # fmt: skip
_CHIEFS = ("chef", "chefin")  # papers call those so whom they have just given another office …
_CHAIRS = ("-vorsitzende", "-vorsitzender")  # der CDU-Vorsitzende
_DEPUTY = "stellvertretende"  # … and this is often a second one
_COACHES = (
    "trainer", "coach", "oefenmeester", "entrenador", "treinador", "allenatore", "entraîneur",
)  # fmt: skip
_REFEREES = ("scheidsrechter", "schiedsrichter", "arbitre", "árbitro", "arbitro")
_PLAYERS = (  # endings in German, whoever leads them is none
    "torschütze", "torschützin", "stürmer", "stürmerin", "angreifer", "spieler", "spielerin",
    "torwart", "torhüter", "torhüterin", "torfrau", "keeper", "keeperin", "schlussmann",
    "matchwinner", "neuzugang", "profi", "außenverteidiger", "innenverteidiger",
)  # fmt: skip
_MAYORS = word_set("""
maire mairesse alcalde alcaldesa sindaco sindaca prefeito prefeita autarca burgemeester
""")
_GERMAN_MAYORS = ("bürgermeister", "bürgermeisterin")
_BELOW_MAYORS = (  # beginnings of roles
    "adjoint", "assessor", "beigeordnet", "concejal", "dezernent", "kämmer", "oppositionsführer",
    "vereador", "vice", "wethouder",
)  # fmt: skip
_NO_MAYORS = (*FORMERLY, "ex", "candidat", "kandida")  # beginnings
_GERMAN_BELOW_MAYORS = ("dezernent", "dezernentin", "kämmerer", "kämmerin")
_LAWYERS = ("anwalt", "anwältin", "verteidiger", "verteidigerin")
_NEW = frozenset({"ein", "eine"})
_STRANGERS = frozenset({"mann", "frau", "junge", "bub"})
_AUDIENCE = word_set_of_pairs("""
anleger/in zuhörer/in zuschauer/in besucher/in teilnehmer/in bewohner/in anwohner/in kunde/in gast
patient/in passant/in urlauber/in demonstrant/in gläubiger/in mieter/in käufer/in wähler/in fahrgast
pendler/in nachbar/in
""")
_AS_ANYBODY = (  # endings of what somebody of an audience may be called, no line of work
    "rentner", "rentnerin", "pensionär", "pensionärin", "vater", "mutter", "student", "studentin",
    "schüler", "schülerin",
)  # fmt: skip
_CHILDREN = frozenset({"mädchen", "kind"})  # of either gender
_NOUN_REACH = 5  # tokens of a sentence that may hold the noun of its first article
_SPACES = " \u00a0\u202f"  # before a colon: no-break, narrow
_MASCULINE = ("el ", "o ")
_RELATIONS = (  # endings of German roles that tell only what somebody is to another
    "kollege", "kollegen", "kollegin", "nachfolger", "nachfolgerin", "vorgänger", "vorgängerin",
    "herausforderer", "herausforderin", "konkurrent", "konkurrenten", "konkurrentin", "rivale",
    "rivalen", "rivalin", "mitstreiter", "mitstreiterin", "gegner", "gegnerin", "widersacher",
    "widersacherin",
)  # fmt: skip


def _is_german_body(noun: str) -> bool:
    return is_body_noun(noun) and not is_office(noun)


def may_have_role(
    discourse: Discourse, mention: str, person: Person, at: int, *, tags: bool
) -> bool:
    """Whether a definite role can refer to `person`.

    Args:
        discourse: The last sentences and the names so far.
        mention: The role, with its article.
        person: Who may have it.
        at: Its offset.
        tags: Whether it is the subject of a reporting verb inside a Romance sentence.
    """
    language = discourse.language
    noun = head_noun(mention, last=language.verb_second)
    man = noun.endswith("a") and mention.lower().startswith(_MASCULINE)  # o defesa, el guardia
    if is_body_word(noun) and not man:
        return False
    role = person.role or discourse.introductions.role_of(person)
    held = role.lower()
    if held and language.compound_inversion:
        elsewhere = is_from_elsewhere(mention, held, language.code)
        if elsewhere or other_offices.is_other_office(mention, role, language):
            return False
    if language.nouns_capitalised and _is_other_in_court(noun, held):
        return False
    if held and is_held_role(noun, held):
        return not has_unnamed_holder(discourse, noun, [person])
    if language.nouns_capitalised and held.endswith(_RELATIONS):
        held = ""  # ihr Amtskollege Jan Vogel may be the minister
    if _means_another(discourse, mention, noun, held, person, at):
        return False
    here = paragraphs_back(discourse, person, at)
    spoke = person.spoke and language.compound_inversion
    if here and not (person.known or person.gender or held or spoke):
        return False
    if is_former(mention) or not is_office(noun):
        return _may_be_called(discourse, mention, noun, held, person, at, tags=tags)
    near = _is_other_named_here(discourse, person, at)
    if not held:
        return here == 0 or (here == 1 and not near and is_plain(discourse, mention))
    if here or not _may_hold_too(discourse, mention, noun, held, person, at):
        return False
    return not near or _last_quoted_here(discourse) is person


def _means_another(
    discourse: Discourse, mention: str, noun: str, held: str, person: Person, at: int
) -> bool:
    """Whether something shows that a role is not that of `person`, whose own role is `held`."""
    german = discourse.language.nouns_capitalised
    if german and held and _is_older(discourse, mention, person):
        return True
    acronym = person.first.isupper() and len(person.first) > 1  # LTA Noord
    if acronym or _is_named_beside(discourse, mention, person, at):
        return True
    if noun in ACCUSED and is_role_in_court(held):
        return True
    if _is_below_mayor(noun, held):
        return True
    if _is_other_in_sport(discourse, mention, noun, held):
        return True
    if not german:
        return False
    distinct = paragraphs_back(discourse, person, at) or (held and is_plain(discourse, mention))
    if distinct and _is_german_body(noun):
        return True  # sagte Bezirksleiter Vogel. Der Vorstand …
    return _has_newcomer(discourse, person, mention)


def _may_be_called(
    discourse: Discourse,
    mention: str,
    noun: str,
    held: str,
    person: Person,
    at: int,
    *,
    tags: bool,
) -> bool:
    """Whether a role that several people may have at a time, or had, is what `person` is called."""
    here = paragraphs_back(discourse, person, at)
    former = is_former(mention) or _is_former_occupation(discourse, noun)
    single = is_plain(discourse, mention) or former
    if noun in ACCUSED and here == 1:
        return single
    if held and here > 2 and is_other_named_since(discourse, person, at):
        return False  # la députée … ¶ … ¶ … ¶ La patronne
    tagged = tags and here == 1 and OTHERS.isdisjoint(mention.lower().split())
    return here == 0 or ((single or tagged) and not _is_other_named_here(discourse, person, at))


def _is_below_mayor(noun: str, held: str) -> bool:
    """Whether whoever has a role works with a mayor, and `held` is only a mayor's: l'adjoint."""
    roles = held.lower().replace("-", " ").split()
    if not any(role in _MAYORS or role.endswith(_GERMAN_MAYORS) for role in roles):
        return False
    if any(role.startswith(_NO_MAYORS) or _is_deputy(role) for role in roles):
        return False  # der Kämmerer und Bürgermeister; l'ancien maire
    return _is_deputy(noun)


def _is_deputy(noun: str) -> bool:
    return noun.startswith(_BELOW_MAYORS) or noun.endswith(_GERMAN_BELOW_MAYORS)


def _is_other_in_sport(discourse: Discourse, mention: str, noun: str, held: str) -> bool:
    """Whether nobody with the role `held` in a match has another: a coach is no referee."""
    last = held.rpartition(" ")[2]
    if noun.endswith(_COACHES) and last.endswith(_REFEREES + _PLAYERS):
        return True
    plays = noun.endswith(_PLAYERS) and not (noun.startswith("ex-") or is_former(mention))
    if plays and last.endswith(_COACHES + _REFEREES):
        return True
    romance = discourse.language.compound_inversion
    return romance and persons_by_work.is_other_in_sport(noun, held)


def _is_other_in_court(noun: str, held: str) -> bool:
    """Whether a German lawyer is meant, and no prosecutor: der Anwalt, not Staatsanwalt Vogel."""
    prosecutes = held.rpartition(" ")[2].endswith(PROSECUTORS)
    return prosecutes and noun.endswith(_LAWYERS) and not noun.endswith(PROSECUTORS)


def _may_hold_too(
    discourse: Discourse, mention: str, noun: str, held: str, person: Person, at: int
) -> bool:
    """Whether an office may be a second one of a person: Kanzler Vogel, der CDU-Chef."""
    if not _is_second_office(mention, noun, held):
        return False
    if noun.endswith(_COUNCILLORS) and party_members.is_of_another(discourse.text, person, noun):
        return False
    # der Chef von Neudorf; but: der Ortschef von Neudorf
    elsewhere = noun in _CHIEFS or discourse.only_actor(at) is not person
    return not (_has_complement(mention) and elsewhere)


def _is_older(discourse: Discourse, mention: str, person: Person) -> bool:
    """Whether a German text has spoken of "der Rentnerin" before it names a person."""
    noun = mention.rpartition(" ")[2]
    before = discourse.text[: max(0, person.seen_at)]
    plural = {"die"} if mention.lower().startswith("der ") else set()  # die Forscher
    articles = (form for each in GERMAN_ARTICLES - plural for form in (f" {each}", each.title()))
    return any(f"{article} {noun}" in before for article in articles)


def _last_quoted_here(discourse: Discourse) -> Person | None:
    """Return who was quoted last in this paragraph."""
    for sentence in reversed(discourse.recent[:-1]):
        if sentence.paragraph != discourse.recent[-1].paragraph:
            break
        if sentence.speaker is not None and any(each.kind == QUOTED for each in sentence.tokens):
            return sentence.speaker
    return None


def _is_second_office(mention: str, noun: str, held: str) -> bool:
    """Whether a German office beside the one that somebody holds: Kanzler Vogel, der CDU-Chef."""
    if words_after_article(mention)[:1] == [_DEPUTY]:
        return True
    if "-" in noun and noun.endswith(_COUNCILLORS):
        return True  # Baudirektor Vogel, der FDP-Regierungsrat
    titles = (*_CHIEFS, *_CHAIRS)
    return noun.endswith(titles) and not held.endswith(titles)


def _has_complement(mention: str) -> bool:
    return not OF.isdisjoint(words_after_article(mention)[1:])


def _is_former_occupation(discourse: Discourse, noun: str) -> bool:
    """Whether a noun is a Romance occupation of long ago: el exdelantero del Mora."""
    past = noun.startswith("ex") and discourse.language.compound_inversion
    return past and noun[2:].removeprefix("-") in occupations(discourse.language.code)


def paragraphs_back(discourse: Discourse, person: Person, at: int) -> int:
    """Return how many paragraphs ago a person was last named or a speaker: 0 for this one."""
    now = discourse.recent[-1].paragraph if discourse.recent else 0
    for sentence in reversed(discourse.recent):
        named = any(each.person is person and each.at < at for each in sentence.people)
        if named or sentence.speaker is person:
            return now - sentence.paragraph
    return now + 1


def _is_named_beside(discourse: Discourse, mention: str, person: Person, at: int) -> bool:
    """Whether a Romance sentence names a person beside somebody else's role.

    After it, "La médica abrazó a Ada Quill", or in the clause of a headline that the role closes,
    "Ada Quill se opera, la médica: «…»".
    """
    if not discourse.language.compound_inversion:
        return False
    text, end = discourse.text, at + len(mention)
    closes = text[end : end + 2].lstrip(_SPACES).startswith(":") and text[:at].endswith(", ")
    for sentence in discourse.recent[-2:]:
        if sentence.tokens.starts[0] <= at < sentence.tokens.ends[-1]:
            named = [each.at for each in sentence.people if each.person is person]
            if any(name > at and "," not in text[at:name] for name in named):
                return True
            before = (text[name:at].split() for name in named if name < at)
            return closes and any(any(map(str.islower, words)) for words in before)
    return False


def _has_newcomer(discourse: Discourse, person: Person, mention: str) -> bool:
    """Whether a German sentence since the last mention of a person introduces somebody unnamed.

    …, sagte Jan Vogel. Ein Ersthelfer hielt an. „…“, berichtete der Familienvater. Or somebody
    unnamed speaks there: Von „Neid“ sprach ein Gutachter. „…“, so der Mediziner. The mention
    tells that it is not somebody of the other gender, and one of a line of work not somebody of an
    audience: Ein Zuhörer nickt. „…“, sagte der Politiker.
    """
    anybody = mention.lower().endswith(_AS_ANYBODY)
    new = _NEW - {"eine" if mention.startswith("der ") else "ein"}
    for sentence in reversed(discourse.recent[:-1]):
        if sentence.speaker is person or any(each.person is person for each in sentence.people):
            return False
        quoted = any(token.kind == QUOTED for token in sentence.tokens)
        if _speaks_unnamed(sentence.body, mention, new, anybody=anybody or quoted):
            return True
        tokens = sentence.tokens
        if tokens[0].lower in _NEW:
            noun = next((token for token in tokens[1:_NOUN_REACH] if token.kind == CAPITAL), None)
            if noun is None:
                continue
            stranger = noun.lower in _STRANGERS
            stranger = stranger or lx.has_ending_of(noun.text, lx.TITLE, discourse.language)
            stranger = stranger or (anybody and noun.lower in _AUDIENCE)
            if noun.lower in _CHILDREN or (stranger and tokens[0].lower in new):
                return True
    return False


def _speaks_unnamed(body: str, mention: str, articles: Collection[str], *, anybody: bool) -> bool:
    """Whether the words for whoever spoke in a sentence introduce somebody of a mention's gender.

    Or they are an age that means nobody named, other than the mention. `articles` are indefinite
    ones; `anybody` tells whether somebody of an audience may be called as in the mention.
    """
    article, *words = body.lower().split() or [""]
    if article in articles or article == "das":
        stranger = bool(words) and not _is_german_body(words[0])
        stranger = stranger and not words[0].endswith(FOR_OTHERS)
        return stranger and (anybody or words[0] not in _AUDIENCE)
    other = body.lower() != mention.lower() and mention.lower().startswith(f"{article} ")
    return other and gender_of_age(body) is not None


def _is_other_named_here(discourse: Discourse, person: Person, at: int) -> bool:
    """Whether somebody else, who is not a place or an owner, came in here before `at`."""
    now = discourse.recent[-1].paragraph if discourse.recent else 0
    romance = discourse.language.compound_inversion
    for sentence in reversed(discourse.recent):
        if sentence.paragraph != now:
            break
        if romance and sentence.tokens[0].lower in discourse.language.indefinite:
            return True  # Un retraité sort. …
        for each in sentence.people:
            other = each.person
            if other is person or each.at >= at or each.is_possessive:
                continue
            if discourse.person_evidence(other) > 0:
                return True
    return False
