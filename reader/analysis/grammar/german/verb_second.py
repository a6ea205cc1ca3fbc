"""Subjects in German and Dutch, verb-second in main and verb-final in subordinate clauses.

"Gestern sagte Vogel …", "Vogel hat … betont", "wie Vogel betonte", "wird von Vogel … genannt".
"""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_body, is_person, may_act
from reader.analysis.grammar.german.agreement import disagrees
from reader.analysis.grammar.german.attributes import name_with_complement
from reader.analysis.grammar.german.citations import CITED, CITES, cited_object
from reader.analysis.grammar.german.grammatical_antecedents import is_demonstrative
from reader.analysis.grammar.german.phrase_after_verb import (
    DEMONSTRATIVES,
    phrase_after_adverbs,
    without_paper,
    without_predicate,
)
from reader.analysis.grammar.german.phrase_before_verb import complete_phrase_before, is_dative
from reader.analysis.grammar.german.speaking_documents import (
    LEAK_SOURCES,
    LEAKS,
    PLACES_OF_MAN,
    SAYS_IT,
    document_after,
    document_before,
    document_of_relative_clause,
    is_request,
)
from reader.analysis.grammar.german.subject_choice import (
    EITHER_CASE,
    after_preposition,
    choose_subject,
    is_attribute,
    is_fronted,
)
from reader.analysis.grammar.german.verb_groups import (
    AS,
    BECOME,
    COORDINATORS,
    HAVE,
    MODALS,
    REACH,
    agent_of,
    auxiliary_before,
    is_clause_final,
    passive_auxiliary,
)
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_OF
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_PARTICLES = frozenset({
    "ab", "an", "auf", "aus", "bei", "ein", "heraus", "herbei", "hervor", "hin", "mit", "nach",
    "vor", "zu", "zurück", "wieder", "weg", "um", "fest", "vorbei", "zusammen",
})  # fmt: skip
_WHILE = "während"  # also a preposition
_RELATIVES = frozenset({"dem", "der", "den", "die", "das", "denen", "welchem", "welcher"})
_WHOSE = frozenset({"deren", "dessen"})
_ASKS = ("frag", "gefrag", "vra", "vro")
_OR = frozenset({"oder", "of"})


def verb_second_subject(
    s: Sequence[Token], verb: int, before: Phrase | None, language: Language
) -> Phrase | None:
    """Return the subject of the verb at `verb`, given the phrase that ends before it.

    The subject may follow the verb: "Gestern sagte Vogel: …". A participle at the end of a clause
    has the subject of its auxiliary: "Vogel hatte … betont".
    """
    if verb > 1 and s[verb - 1].lower in {"zu", "te"} and s[verb].lower.endswith("n"):
        return None  # dem Druck nachzugeben und zu sagen: …; is niet goed te noemen
    if (passive := passive_auxiliary(s, verb)) >= 0:
        return agent_of(s, passive, verb)  # wird Vogel begrüßt mit den Worten …
    before = complete_phrase_before(s, verb, before, language)
    if s[verb].lower in SAYS_IT and (document := document_of_relative_clause(s, verb)):
        return document
    if _ends_subordinate_clause(s, verb) and (own := _clause_subject(s, verb)):
        return own  # als er die Stelle kündigte und ging
    if is_clause_final(s, verb) and (final := _subject_of_final_verb(s, verb, language)):
        return final[0]
    if s[verb].lower.startswith(CITES) and (cited := cited_object(s, verb, before)):
        return cited
    if (
        s[min(verb + 1, len(s) - 1)].lower == "man"
        and s[0].lower in PLACES_OF_MAN
        and before is None
    ):
        return phrase_before(s, verb - 1)  # Bei der Bank spricht man von …
    if before is not None and is_dative(s, before):
        before = None
    if before is None and _is_demonstrative_subject(s, verb - 1):
        return (verb - 1, verb - 1)
    if s[verb].lower in LEAKS and s[0].lower in LEAK_SOURCES:
        return phrase_after(s, 1)  # Aus dem Amt in Bern verlautete, …
    if before is None and s[verb].lower in LEAKS:
        return phrase_before(s, verb - 1)
    return _subject_around_verb(s, verb, before, language)


def _subject_of_final_verb(
    s: Sequence[Token], verb: int, language: Language
) -> tuple[Phrase | None] | tuple[()]:
    """Return the subject of a clause-final verb in a tuple: (None,) for nobody, () if unknown."""
    if s[min(verb + 1, len(s) - 1)].lower in BECOME and s[verb].lower not in CITED:
        return (agent_of(s, _clause_start(s, verb), verb),)  # dass er bestraft worden sei
    if (wie_subject := _subject_of_wie_clause(s, verb)) is not None:
        return (wie_subject,)
    auxiliary = auxiliary_before(s, verb, HAVE)
    if auxiliary is None:
        auxiliary = auxiliary_before(s, verb, BECOME)
        if auxiliary is not None and s[verb].lower not in CITED:
            return (agent_of(s, auxiliary, verb),)  # nobody: wurden darauf hingewiesen
    if auxiliary is None:
        if (own := _clause_subject(s, verb)) is not None:
            return (own,)
        auxiliary = auxiliary_before(s, verb, MODALS) if s[verb].lower.endswith("n") else None
    if auxiliary is None:
        return ()
    return (verb_second_subject(s, auxiliary, subject_of(s, auxiliary), language),)


def _subject_around_verb(
    s: Sequence[Token], verb: int, before: Phrase | None, language: Language
) -> Phrase | None:
    """Return the subject of a verb-second clause: the phrase before the verb or after it."""
    if verb == 1 and s[0].lower in COORDINATORS and s[-1].text != "?":
        return None  # Und lobt den Gegner: …
    if before is not None and (opening := _person_before_attribute(s, before, language)):
        before = opening
    after = phrase_after_adverbs(s, verb + 1)
    if after is not None and language.nouns_capitalised:
        after = without_predicate(s, after)
    joined = verb > 0 and s[verb - 1].lower in COORDINATORS
    acts = after is not None and may_act(s, after, language)
    if joined and (before is None or not acts):
        return _subject_of_coordinated_verb(s, verb - 1, language) or before or after
    if after is not None and s[after[0]].lower == "es":
        document = document_after(s, after[0]) or document_before(s, verb)
        if document is None and is_request(s[min(after[0] + 2, len(s) - 1)]):
            return None  # heißt es auf Anfrage
        after = document or after
    if before is not None and acts and s[before[1]].classes & lx.TIME and s[before[1]].kind == WORD:
        return after  # Vorige week zei Vogel
    if before is None and after is not None and _is_object_of_naming(s, verb, after):
        return _subject_of_coordinated_verb(s, verb - 1, language)
    if after is not None and _is_expletive(s, verb, after):
        after, acts = None, False  # drückt es so aus
    if after is not None and before is not None and _is_parenthesis(s, before, verb, after):
        return after
    if acts and after is not None and _closes_report(s, verb, after, language):
        return after
    speaks = after is not None and (is_person(s, after, language) or is_body(s, after))
    if speaks and before is not None and _follows_clause(s, before, verb):
        return after
    opened = s[0].classes & lx.CONJUNCTION and s[0].lower not in COORDINATORS
    if acts and opened and verb > 0 and s[verb - 1].text == ",":
        return after  # Warum es regnet, erklärte Vogel
    if after is None and before is not None and is_fronted(s, before, verb):
        acts = False  # Aufgewachsen ist Vogel in Bern
    if before is None:
        if not acts and verb == len(("Von", "Vogel")) and s[0].text == "Von":
            return (0, 1) if s[1].kind == CAPITAL else None  # Von Stetten begründete den Schritt
        return after if acts else None
    if acts and disagrees(s, before, verb):
        return after  # Die Pläne Vogels nannte Poe …
    alone = after is None or s[after[0]].lower in EITHER_CASE  # Das Haus am Tor nannte | es
    if alone and after_preposition(s, before[0]):
        before = (
            _subject_before_apposition(s, verb)
            or _noun_with_complement(s, before)
            or name_with_complement(s, before, None)
            or before
        )
    if after is None:
        return before
    return choose_subject(s, verb, before, after, language, acts=acts)


def _person_before_attribute(
    s: Sequence[Token], before: Phrase, language: Language
) -> Phrase | None:
    """Return whoever opens a sentence before an attribute: Jan Vogel | vom Bund für Umwelt."""
    link = before[0] - (s[before[0]].lower not in GERMAN_OF)
    if link < 2 or s[link].lower not in GERMAN_OF:
        return None
    opening = phrase_after(s, 0)
    ends = opening is not None and opening[1] == link - 1
    return opening if ends and opening and is_person(s, opening, language) else None


def _ends_subordinate_clause(s: Sequence[Token], verb: int) -> bool:
    """Whether "und" follows a verb in a clause that a conjunction opens: als Vogel kam und …."""
    if verb + 1 >= len(s) or s[verb + 1].lower not in COORDINATORS:
        return False
    opener = s[_clause_start(s, verb)]
    return bool(opener.classes & lx.CONJUNCTION) and opener.lower not in COORDINATORS


def _clause_start(s: Sequence[Token], verb: int) -> int:
    """Return the first token of the clause of a verb."""
    at = verb
    while at > 0 and s[at - 1].kind not in (POINT, QUOTED):
        at -= 1
    return at


def _subject_of_wie_clause(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the X of ", wie X sagt", in Dutch ", zoals X zegt", without auxiliaries outside.

    An apposition may intervene: ", wie der Wirt, Jan X, gestern sagte".
    """
    for at in range(verb - 1, max(0, verb - REACH), -1):
        token = s[at]
        if token.lower in AS and (s[at - 1].kind == POINT or s[at - 1].lower in _OR):
            phrase = phrase_after(s, at + 1)
            inside = phrase is not None and phrase[1] < verb
            return phrase if inside and phrase and not s[phrase[0]].classes & lx.OBLIQUE else None
        acts = token.kind == WORD and token.classes & lx.FULL_VERB
        if acts or token.kind == QUOTED or (token.kind == POINT and token.text != ","):
            return None
    return None


def _is_parenthesis(s: Sequence[Token], before: Phrase, verb: int, after: Phrase) -> bool:
    """Whether the report is a parenthesis after a noun: "Die Stadt, findet Vogel, spiele …"."""
    inside = s[verb - 1].text == "," and before[1] == verb - 2 and after[1] + 1 < len(s)
    return inside and s[after[1] + 1].text == "," and bool(s[verb].classes & lx.STRONG_CUES)


def _closes_report(s: Sequence[Token], verb: int, after: Phrase, language: Language) -> bool:
    """Whether the verb and its subject close a report: Es fehle Geld, Zeit und Rat, sagte Poe.

    Without it, the last noun of the report would look like the subject with an apposition; so would
    its only word: Ausschlafen, sagte Poe.
    """
    if s[verb - 1].text != ",":
        return False
    if verb == len(("Ausschlafen", ",")):
        return True
    if not s[verb].classes & lx.SAY or after[1] + 2 < len(s):
        return False
    return any(token.lower in language.reporting_mood for token in s[:verb])


def _follows_clause(s: Sequence[Token], before: Phrase, verb: int) -> bool:
    """Whether a verb of saying follows a clause that has a verb: Der Kai brach, sagt die Wacht.

    Not one that has a person as its object: Der Wirt kam, fragte die Wirtin.
    """
    comma = verb - 1
    if s[comma].text != "," or s[verb + 1].classes & lx.OBLIQUE:
        return False
    if not s[verb].classes & lx.SAY or s[verb].lower.startswith(_ASKS):
        return False
    clause = s[before[1] + 1 : comma]
    acts = any(token.kind == WORD and not token.classes & ~lx.FINITE for token in clause)
    return acts and all(token.kind not in (POINT, QUOTED) for token in clause)


def _is_demonstrative_subject(s: Sequence[Token], at: int) -> bool:
    """Whether a demonstrative pronoun opens the clause: "Diese betonte, …"."""
    if at < 0 or (at and s[at - 1].kind not in (POINT, QUOTED)):
        return False
    return s[at].lower in DEMONSTRATIVES or is_demonstrative(s, at)


def _is_object_of_naming(s: Sequence[Token], verb: int, after: Phrase) -> bool:
    """Whether "sie" is the object of a second, naming verb: …, hält sie aber für „…“."""
    return after == (verb + 1, verb + 1) and _names_pronoun(s, verb)


def _names_pronoun(s: Sequence[Token], verb: int) -> bool:
    """Whether a naming verb after a comma has "sie", "es" or "das" after it."""
    if verb < len(("Vogel", "kam", ",")) or s[verb - 1].text != "," or verb + 1 >= len(s):
        return False
    names = s[verb].classes & lx.NAME and not s[verb].classes & lx.SAY
    return bool(names) and s[verb + 1].lower in EITHER_CASE


def _has_earlier_subject(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb may have the subject of an earlier one itself: …, nannte sie „…“.

    To look for it there as well would take time exponential in the number of verbs.
    """
    return s[verb - 1].lower in COORDINATORS or _names_pronoun(s, verb)


def _is_expletive(s: Sequence[Token], verb: int, after: Phrase) -> bool:
    """Whether "es" after a verb is an expletive or object: "drückt es so aus", "gibt es"."""
    if s[after[0]].lower != "es" or s[verb].lower in SAYS_IT or not verb:
        return False
    if s[verb].classes & lx.NAME and s[0].lower == "als":
        return False  # Als Grund nannte es „…“
    return s[verb - 1].kind not in (POINT, QUOTED)  # but: „…“, teilte es mit


def cannot_begin_subject(token: Token) -> bool:
    """Whether no subject can begin at this token after "der", so that "der" is the subject."""
    return bool(token.classes & (lx.PREPOSITION | lx.OBLIQUE | lx.AUXILIARY | lx.OBJECT))


def _clause_subject(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the subject of a verb-final clause: "…, wie Vogel gestern sagte"."""
    told = verb > 3 and s[verb - 1].kind == QUOTED and s[verb - 2].lower in {"der", "dem"}
    told = told and s[verb - 3].kind == CAPITAL  # wie Vogel der „Abendpost“ sagte
    for at in range(verb - 1 - told, max(-1, verb - REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            break
    else:
        at = -1
    if 1 < at == verb - 1 and s[at].kind == QUOTED and s[at - 2].lower == "wie":
        return (at - 1, at)  # wie die „Abendpost“ berichtet
    if at + 2 >= verb:
        return None
    if at > 0 and (subject := subject_of_relative_clause(s, at)) is not None:
        return subject if subject[1] < verb else None
    if at > 0 and (owned := _person_owned(s, at)) is not None and owned[1] < verb:
        return owned
    if not opens_verb_final_clause(s[at + 1]):
        return None
    if at < 0 and not (s[0].classes & lx.CONJUNCTION or s[0].lower == _WHILE):
        return None  # an article, no relative pronoun
    if at > 0 and s[at + 1].lower == "der" and (owner := _antecedent_before(s, at)):
        return _nearest_name(s, owner)  # Vogel, der ein Buch geschrieben hat
    if at > 0 and s[at + 1].lower in {"die", "das"} and cannot_begin_subject(s[at + 2]):
        return (at + 1, at + 1)  # Studenten, die im Hof skandierten
    phrase = phrase_after(s, at + 2)
    phrase = without_paper(s, phrase) if phrase else None  # wie der Wirt | der Presse sagte
    inside = phrase is not None and phrase[1] < verb
    if at > 0 and inside and phrase and s[at + 1].lower == "die":
        finite = min(verb + 1, len(s) - 1) if s[min(verb + 1, len(s) - 1)].lower in HAVE else verb
        if disagrees(s, phrase, finite):
            return phrase_before(s, at - 1)  # Poe, die vier Jahre gefordert hatte
    return phrase if inside and phrase and not s[phrase[0]].classes & lx.OBLIQUE else None


def subject_of_relative_clause(s: Sequence[Token], comma: int) -> Phrase | None:
    """Return the X of "…, in dem X den Rat lobt", whose relative pronoun follows a preposition.

    X is a full name, or begins with an article or a pronoun, unlike "in dem Haus".
    """
    if not s[comma + 1].classes & lx.PREPOSITION or comma + 4 >= len(s):
        return None
    relative = s[comma + 2].lower
    first = comma + 3 + (relative in _WHOSE)
    if relative not in _WHOSE | _RELATIVES or first + 1 >= len(s):
        return None
    named = s[first].kind == s[first + 1].kind == CAPITAL
    opens = s[first].classes & (lx.DETERMINER | lx.SUBJECT) and not s[first].classes & lx.OBLIQUE
    return phrase_after(s, first) if named or opens else None


def _person_owned(s: Sequence[Token], comma: int) -> Phrase | None:
    """Return whoever opens a relative clause as somebody's: ", deren Chefin Ada Vogel sagt"."""
    if s[comma + 1].lower not in _WHOSE:
        return None
    owned = phrase_after(s, comma + 2) if comma + 2 < len(s) else None
    if owned is None or not any(t.classes & lx.TITLE for t in s[owned[0] : owned[1] + 1]):
        return None
    named = owned[0] < owned[1] and not s[owned[1]].classes & lx.TITLE
    return owned if named else (comma + 1, owned[1])


def _antecedent_before(s: Sequence[Token], comma: int) -> Phrase | None:
    """Return the phrase before a relative clause, over a particle: lud X (CDU) ein, der …."""
    particle = comma > 1 and s[comma - 1].kind == WORD and s[comma - 1].lower in _PARTICLES
    last = comma - 1 - particle
    if particle and s[last].text == ")":
        opening = next((at for at in range(last, 0, -1) if s[at].text == "("), last)
        last = opening - 1
    return phrase_before(s, last)


def _nearest_name(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return the full name after the last preposition of a phrase about a thing: ein Antrag von X.

    A role keeps its complement: der Chef von X.
    """
    first, last = phrase
    link = next((at for at in range(last, first, -1) if s[at].classes & lx.PREPOSITION), 0)
    named = link and last > link + 1 and all(t.kind == CAPITAL for t in s[link + 1 : last + 1])
    if not named or any(token.classes & lx.TITLE for token in s[first:link]):
        return phrase
    return (link + 1, last)


def _subject_before_apposition(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return a subject before an apposition: "Wie Vogel, der Chef, bei der Feier in Bern sagte"."""
    if not s[0].classes & lx.CONJUNCTION or s[0].lower in COORDINATORS:
        return None
    phrase = phrase_after(s, 1)
    return phrase if phrase and phrase[1] < verb and not s[phrase[0]].classes & lx.OBLIQUE else None


def _noun_with_complement(s: Sequence[Token], complement: Phrase) -> Phrase | None:
    """Return the opening phrase that a phrase in front of the verb only completes: Das Rad am Tor.

    Its head has to be no person or name: Vogel aus Bern is known by the name.
    """
    link = complement[0] - 1
    while link > 1 and is_attribute(s[link]):
        link -= 1  # Das Haus für | kleine | Kinder
    phrase = phrase_after(s, 0) if s[0].classes & lx.DETERMINER and link > 1 else None
    return (0, link - 1) if phrase is not None and link - 1 in (phrase[1], 1) else None


def opens_verb_final_clause(token: Token) -> bool:
    """Whether a word opens a verb-final clause: a conjunction (weil) or a relative pronoun."""
    relative = token.lower in {"der", "die", "das", "den", "dem", "welche", "welchen", "welches"}
    conjunction = token.classes & lx.CONJUNCTION and token.lower not in COORDINATORS
    return relative or bool(conjunction) or token.lower == _WHILE


def _subject_of_coordinated_verb(
    s: Sequence[Token], joint: int, language: Language
) -> Phrase | None:
    """Return the subject of the verb coordinated by "und": "Gestern war Vogel froh und sagte".

    After a report it is that of the report: Es regne, sagte Vogel und fügte hinzu.
    """
    comma = next((at for at in range(joint, max(0, joint - REACH), -1) if s[at].text == ","), 0)
    reports = s[comma + 1].kind == WORD and s[comma + 1].classes & lx.STRONG_CUES
    if comma and reports and not is_clause_final(s, comma + 1):
        after = phrase_after_adverbs(s, comma + 2)
        if after is not None and after[1] < joint:
            return after
    for at in range(max(1, joint - REACH), joint):
        token = s[at]
        second = s[at - 1].classes & lx.SUBJECT and (at == 1 or s[at - 2].kind == POINT)
        if (
            token.kind == WORD
            and token.classes & lx.FINITE
            and not _has_earlier_subject(s, at)
            and (second or not is_clause_final(s, at))
        ):
            subject = verb_second_subject(s, at, subject_of(s, at), language)
            if subject is not None:
                return subject
    return None
