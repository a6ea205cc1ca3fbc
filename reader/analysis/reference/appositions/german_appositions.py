"""Appositions and owners of German nouns: Der Leiter, der frühere Minister Jan Vogel; sein Ziel."""

from reader.analysis.grammar.german.actors import is_thing
from reader.analysis.grammar.german.speaking_documents import is_document
from reader.analysis.grammar.german.verb_second_naming import is_followed_by_name
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_particle
from reader.analysis.languages.function_words import (
    GERMAN_INDEFINITE,
    GERMAN_OWNERS,
)
from reader.analysis.languages.lexicon import (
    CONJUNCTION,
    DETERMINER,
    INSTITUTION,
    OBLIQUE,
    TITLE,
    TITLED,
    Language,
)
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD
from reader.analysis.persons.german.genitives import may_take_object
from reader.analysis.persons.german.person_nouns import means_person
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.roles import HONORIFICS
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens

_PARENTS = frozenset({"mutter", "vater"})
_OWNERS = {"sein": "er", "ihr": "sie"}  # with any ending: in seinem Schreiben
_OWNER_ENDINGS = ("em", "er", "en", "e")
WRITINGS = frozenset({  # nouns for spoken or written words: Vogels Fazit
    "rat", "wunsch", "bitte", "prognose", "replik", "botschaft", "begründung", "resümee",
    "urteil", "fazit", "antwort", "reaktion", "motto", "credo", "appell", "bilanz", "devise",
    "skepsis", "befürchtung", "argument", "theorie", "versprechen", "satz", "spruch", "zitat",
})  # fmt: skip
_IDEAS = ("idee", "these", "sorge", "frage", "prognose", "devise", "ansage", "aussage", "bitte")
_IS_CALLED = frozenset({"heißt", "heisst", "hieß", "hiess", "heet", "heette"})
_WITH_OBJECT = 3  # tokens of a full name and an object
_CALLED_REACH = 4  # sentences
_PEOPLE = frozenset({  # several of a place or a body
    "bewohner", "einwohner", "anwohner", "anlieger", "mitglieder", "mitarbeiter", "anhänger",
    "fans", "schüler", "eltern", "bewoners", "inwoners", "omwonenden", "buurtbewoners", "leden",
    "medewerkers", "supporters", "leerlingen", "ouders", "winkeliers",
})  # fmt: skip
_OF = frozenset({"der", "des", "von", "vom", "aus", "van", "uit"})
_LONGEST = 90  # code points of an apposition
_LONGEST_NAME = 40  # code points of a name in marks, with them
_PLANS = frozenset({"idee", "willen", "plänen"})  # shown as such: nach Vogels Idee


def person_in_apposition(discourse: Discourse, s: Tokens, role: Phrase, at: int) -> Person | None:
    """Return the person whose name ends the apposition that begins with an article at token `at`.

    A relative clause begins alike but ends with its verb and not with a name.
    """
    if not s[role[0]].classes & DETERMINER or s[at].classes & OBLIQUE:
        return None
    start = s.starts[at]
    end = next((i for i in range(at + 1, len(s)) if s[i].text in {",", ".", ":"}), 0)
    beside = discourse.text[start : s.starts[end]] if end else ""
    last = beside.rpartition(" ")[2].rstrip(")")
    if len(beside) > _LONGEST or not last[:1].isupper():
        return None
    person = named_in(beside, discourse.book)
    return person if person is not None and person.name.endswith(last) else None


def with_children(text: str, s: Tokens, phrase: Phrase) -> str:
    """Return a parent extended by the children: die Mutter von zwei Söhnen; else empty."""
    first, last = phrase
    children = last + 3 < len(s) and s[last + 1].lower == "von" and s[last].lower in _PARENTS
    return text[s.starts[first] : s.ends[last + 3]] if children else ""


def person_called(discourse: Discourse, words: str) -> Person | None:
    """Return the X of "Der Mann, der es fand, heißt X", a sentence that describes X by `words`."""
    for sentence in reversed(discourse.recent[-_CALLED_REACH:]):
        s = sentence.tokens
        verb = next((at for at, token in enumerate(s) if token.lower in _IS_CALLED), 0)
        if verb and _closes_with_name(s, verb + 1) and _opens_with(discourse, s, words):
            start = s.starts[verb + 1]
            return next((named.person for named in sentence.people if named.at >= start), None)
    return None


def bearer_before_object(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the X of "erstattete X Anzeige", if the book has the name without the noun.

    Not of "die X Stiftung".
    """
    first, last = phrase
    name, language = last - _WITH_OBJECT + 1, discourse.language
    if name < first or not language.nouns_capitalised:
        return None
    if any(token.kind != CAPITAL for token in s[name : last + 1]):
        return None
    if not may_take_object(discourse.text, s.starts[name], s[last].text, language):
        return None
    return discourse.book.by_name.get(discourse.words_of(s, (name, last - 1)))


def _closes_with_name(s: Tokens, first: int) -> bool:
    """Whether only a name is between `first` and the end of its clause: not "hieß X willkommen"."""
    end = first
    while end < len(s) and (s[end].kind == CAPITAL or is_particle(s[end])):
        end += 1
    if end == first or end == len(s) or s[end].kind == POINT:
        return end > first
    return bool(s[end].classes & CONJUNCTION) and s[min(end + 1, len(s) - 1)].kind == WORD


def _opens_with(discourse: Discourse, s: Tokens, words: str) -> bool:
    """Whether a sentence opens with whole `words`: not with "Die Frau", of "Die Frauenärztin"."""
    start, end = s.starts[0], s.starts[0] + len(words)
    return discourse.text.startswith(words, start) and not discourse.text[end : end + 1].isalnum()


def with_name_in_marks(text: str, s: Tokens, phrase: Phrase) -> str:
    """Return a noun extended by its name in marks: ein Sprecher der Gruppe | „Rad“; else empty."""
    first, last = phrase
    if last + 1 >= len(s) or s[last + 1].kind != QUOTED or s[last].kind != CAPITAL:
        return ""
    opening = s.starts[last + 1]
    if s.ends[last + 1] - opening > _LONGEST_NAME or text[opening + 1 : opening + 2].islower():
        return ""  # laut der Bahn | „gut“
    bears = s[last].classes & (INSTITUTION | TITLED) or is_followed_by_name(s[last].lower)
    return text[s.starts[first] : s.ends[last + 1]] if bears else ""


def is_owned_idea(s: Tokens, phrase: Phrase, language: Language) -> bool:
    """Whether a phrase before a colon is a person's idea, aim or fear: Sein Ziel war: „…“."""
    first, last = phrase
    end = next((at for at in range(last + 1, len(s)) if s[at].kind in (POINT, QUOTED)), -1)
    if first == last or s[end].text != ":":
        return False
    article = GERMAN_OWNERS.get(s[first].lower, "")
    if not article or not is_thing(s, phrase, language):
        return False
    return not means_person(article, s[last].lower) or s[last].lower.endswith(_IDEAS)


def pronoun_of_owner(s: Tokens, phrase: Phrase) -> str:
    """Return the pronoun for the owner of a thing: "sie" for "ihr Urteil"; empty if none."""
    first, last = phrase
    word = s[first].lower
    ending = next((each for each in _OWNER_ENDINGS if word.endswith(each)), "")
    owner = _OWNERS.get(word.removesuffix(ending), "")
    if not owner or first == last:
        return ""
    described = all(t.kind == WORD and not t.classes & DETERMINER for t in s[first + 1 : last])
    return owner if described else ""


def is_owned_document(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase is what one person or body wrote: heißt es in | ihrem Bericht."""
    return is_document(s[phrase[1]]) and bool(pronoun_of_owner(s, phrase))


def is_owned_view(s: Tokens, phrase: Phrase, language: Language) -> bool:
    """Whether a phrase is a name in the genitive and what its bearer says: nach Vogels Angaben."""
    first, last = phrase
    owned = last == first + 1 and s[first].kind == CAPITAL and s[first].lower.endswith("s")
    says = s[last].lower in language.according and s[last].lower not in _PLANS
    return owned and s[last].kind == CAPITAL and says


def names_only_owner(s: Tokens, phrase: Phrase, language: Language) -> bool:
    """Whether the only name in a phrase is that of the owner: der Anwalt von Eva Wald.

    Or ein Anwalt Walds: without an honorific, no name follows "ein" but in the genitive. Or that of
    where several people live or belong: Bewohner der Siedlung Lipa Süd.
    """
    first, last = phrase
    people = first + bool(s[first].classes & DETERMINER)
    if people + 1 < last and s[people].lower in _PEOPLE and s[people + 1].lower in _OF:
        return True
    indefinite = last == first + 2 and s[first].lower in GERMAN_INDEFINITE
    if indefinite and s[last].text.endswith(("s", "’", "'")):
        noun = s[first + 1].lower
        return noun not in language.first_names and noun not in HONORIFICS
    von = next((at for at in range(first + 2, last) if s[at].lower == "von"), 0)
    if not von or not s[first].classes & DETERMINER:
        return False
    names, owner = language.first_names, s[von + 1]
    somebody = owner.kind == CAPITAL and (owner.lower in names or bool(owner.classes & TITLE))
    return somebody and all(token.lower not in names for token in s[first + 1 : von])
