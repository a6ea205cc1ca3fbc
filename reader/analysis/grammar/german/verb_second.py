"""The subject of a German or Dutch verb, which comes second in a main clause.

"Gestern sagte Vogel …", "Vogel hat … betont", "wird von Vogel … genannt".
"""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import may_act
from reader.analysis.grammar.german.agreement import disagrees, is_object_of_plural
from reader.analysis.grammar.german.attributes import name_with_complement
from reader.analysis.grammar.german.citations import CITED, CITES, cited_object
from reader.analysis.grammar.german.grammatical_antecedents import is_demonstrative
from reader.analysis.grammar.german.phrase_after_verb import (
    DEMONSTRATIVES,
    phrase_after_adverbs,
    without_predicate,
)
from reader.analysis.grammar.german.phrase_before_verb import complete_phrase_before, is_dative
from reader.analysis.grammar.german.speaking_documents import (
    LEAK_SOURCES,
    LEAKS,
    PLACES_OF_MAN,
    SAYS_IT,
    document_before,
    document_of_relative_clause,
    source_after,
)
from reader.analysis.grammar.german.subject_choice import (
    EITHER_CASE,
    after_preposition,
    another_person,
    choose_subject,
    follows_report,
    is_attribute,
)
from reader.analysis.grammar.german.subjects_in_marks import subject_in_marks
from reader.analysis.grammar.german.subordinate_subjects import (
    subject_of_subordinate_clause,
    subject_of_wie_clause,
)
from reader.analysis.grammar.german.verb_groups import (
    BECOME,
    COORDINATORS,
    HAVE,
    MODALS,
    REACH,
    agent_of,
    auxiliary_before,
    is_clause_final,
    is_participle_with_name,
    passive_auxiliary,
)
from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES, Phrase, clause_start
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_TO
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_DUTCH_RELATIVES = frozenset({"die", "dat"})


def verb_second_subject(
    s: Sequence[Token], verb: int, before: Phrase | None, language: Language
) -> Phrase | None:
    """Return the subject of the verb at `verb`, given the phrase that ends before it.

    The subject may follow the verb: "Gestern sagte Vogel: …". A participle at the end of a clause
    has the subject of its auxiliary: "Vogel hatte … betont".
    """
    if verb > 1 and s[verb - 1].lower in GERMANIC_TO and s[verb].lower.endswith("n"):
        return None  # dem Druck nachzugeben und zu sagen: …; is niet goed te noemen
    if (passive := passive_auxiliary(s, verb)) >= 0:
        return agent_of(s, passive, verb)  # wird Vogel begrüßt mit den Worten …
    if (named := subject_in_marks(s, verb, language)) is not None:
        return named
    if not language.nouns_capitalised and (described := _before_relative_clause(s, verb)):
        return described
    before = complete_phrase_before(s, verb, before, language)
    if s[verb].lower in SAYS_IT and (document := document_of_relative_clause(s, verb)):
        return document
    if _ends_subordinate_clause(s, verb) and (own := subject_of_subordinate_clause(s, verb)):
        return own  # als er die Stelle kündigte und ging
    closes = is_clause_final(s, verb) or (
        not language.nouns_capitalised and is_participle_with_name(s, verb)
    )
    if closes and (final := _subject_of_final_verb(s, verb, language)):
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
    if before is None and (other := another_person(s)) is not None and other[1] == verb - 1:
        return other
    if s[verb].lower in LEAKS and s[0].lower in LEAK_SOURCES:
        return phrase_after(s, 1)  # Aus dem Amt in Bern verlautete, …
    if before is None and s[verb].lower in LEAKS:
        return phrase_before(s, verb - 1)
    return _subject_around_verb(s, verb, before, language)


def _before_relative_clause(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return whom a Dutch relative clause without commas describes: De man die er woont | zegt.

    Not a thing: De avond dat het misging | zei Quill.
    """
    first = clause_start(s, verb)
    phrase = phrase_after(s, first) if s[first].classes & lx.DETERMINER else None
    if phrase is None:
        return None
    if s[phrase[1]].lower in _DUTCH_RELATIVES:
        phrase = (first, first + 1)
    last = phrase[1]
    described = last + 2 < verb and s[last + 1].lower in _DUTCH_RELATIVES
    return phrase if described and s[last].kind == WORD and can_speak(s[last]) else None


def _ends_subordinate_clause(s: Sequence[Token], verb: int) -> bool:
    """Whether "und" follows a verb in a clause that a conjunction opens: als Vogel kam und …."""
    if verb + 1 >= len(s) or s[verb + 1].lower not in COORDINATORS:
        return False
    opener = s[clause_start(s, verb)]
    return bool(opener.classes & lx.CONJUNCTION) and opener.lower not in COORDINATORS


def _is_demonstrative_subject(s: Sequence[Token], at: int) -> bool:
    """Whether a demonstrative pronoun opens the clause: "Diese betonte, …"."""
    if at < 0 or (at and s[at - 1].kind not in (POINT, QUOTED)):
        return False
    return s[at].lower in DEMONSTRATIVES or is_demonstrative(s, at)


def _subject_of_final_verb(
    s: Sequence[Token], verb: int, language: Language
) -> tuple[Phrase | None] | tuple[()]:
    """Return the subject of a clause-final verb in a tuple: (None,) for nobody, () if unknown."""
    if s[min(verb + 1, len(s) - 1)].lower in BECOME and s[verb].lower not in CITED:
        return (agent_of(s, clause_start(s, verb), verb),)  # dass er bestraft worden sei
    if (wie_subject := subject_of_wie_clause(s, verb)) is not None:
        return (wie_subject,)
    auxiliary = auxiliary_before(s, verb, HAVE)
    if auxiliary is None:
        auxiliary = auxiliary_before(s, verb, BECOME)
        if auxiliary is not None and s[verb].lower not in CITED:
            return (agent_of(s, auxiliary, verb),)  # nobody: wurden darauf hingewiesen
    if auxiliary is None:
        if (own := subject_of_subordinate_clause(s, verb)) is not None:
            return (own,)
        told = s[min(verb + 1, len(s) - 1)].lower == "haben"  # soll gesagt haben
        modal = told or s[verb].lower.endswith("n")
        auxiliary = auxiliary_before(s, verb, MODALS) if modal else None
    if auxiliary is None:
        return ()
    subject = verb_second_subject(s, auxiliary, subject_of(s, auxiliary), language)
    return (_without_addressee(s, subject, language) if s[verb].classes & lx.SAY else subject,)


def _without_addressee(
    s: Sequence[Token], phrase: Phrase | None, language: Language
) -> Phrase | None:
    """Return a subject without whom it speaks to: soll | Vogel | zu Tal gesagt haben.

    Not a noble name: Jan zu Hohenquill, Fürst zu Hohenquill.
    """
    if phrase is None:
        return None
    for at in range(phrase[0] + 1, phrase[1]):
        before = s[at - 1]
        if s[at].lower == "zu" and before.kind == CAPITAL:
            noble = before.lower in NOBLE_TITLES or lx.is_first_name(before.lower, language)
            return phrase if noble else (phrase[0], at - 1)
    return phrase


def _subject_around_verb(
    s: Sequence[Token], verb: int, before: Phrase | None, language: Language
) -> Phrase | None:
    """Return the subject of a verb-second clause: the phrase before the verb or after it."""
    if verb == 1 and s[0].lower in COORDINATORS and s[-1].text != "?":
        return None  # Und lobt den Gegner: …
    if verb == 1 and s[0].kind == QUOTED and s[min(2, len(s) - 1)].text == ":":
        return (0, 0)  # „Der Bote“ schreibt: „…“
    after = phrase_after_adverbs(s, verb + 1)
    if after is not None and language.nouns_capitalised:
        after = without_predicate(s, after)
        after = None if is_object_of_plural(s, after, verb) else after
    joined = verb > 0 and s[verb - 1].lower in COORDINATORS
    acts = after is not None and may_act(s, after, language)
    if joined and (before is None or not acts):
        return _subject_of_coordinated_verb(s, verb - 1, language) or before or after
    if after is not None and s[after[0]].lower == "es":
        told = s[after[0] - 1].lower in SAYS_IT
        source = (source_after(s, after[0]) if told else None) or document_before(s, verb)
        following = s[min(after[0] + 1, len(s) - 1)]
        if told and source is None and following.classes & lx.PREPOSITION:
            return None  # heißt es auf Anfrage
        after = source or after
    if before is not None and acts and _tells_time(s, before):
        return after
    if before is None and after is not None and _is_object_of_naming(s, verb, after):
        return _subject_of_coordinated_verb(s, verb - 1, language)
    if after is not None and _is_expletive(s, verb, after):
        after, acts = None, False  # drückt es so aus
    if after is not None and follows_report(s, before, verb, after, language, acts=acts):
        return after
    if before is None:
        if not acts and verb == len(("Von", "Vogel")) and s[0].text == "Von":
            return (0, 1) if s[1].kind == CAPITAL else None  # Von Stetten begründete den Schritt
        return after if acts else None
    if acts and (disagrees(s, before, verb) or _ends_adjunct(s, before, verb)):
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


def _tells_time(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase before a verb only tells when: Vorige week zei Vogel; Maandag zei Vogel.

    The day may be left out of it: Afgelopen | maandag zei Vogel.
    """
    first, last = phrase
    if s[last].kind == WORD and s[last].classes & lx.TEMPORAL:
        return True
    following = s[min(last + 1, len(s) - 1)]
    return first == last and bool((s[last].classes | following.classes) & lx.DAY)


def _ends_adjunct(s: Sequence[Token], before: Phrase, verb: int) -> bool:
    """Whether a phrase is the second of an adjunct: Namens ouders en | leraren zegt Quill."""
    joint = before[0] - 1
    if joint < 1 or s[joint].lower not in COORDINATORS or before[1] != verb - 1:
        return False
    opening = s[clause_start(s, joint) : joint]
    verbs = lx.REPORT | lx.AUXILIARY
    is_adjunct = bool(opening) and bool(opening[0].classes & (lx.PREPOSITION | lx.ACCORDING))
    return is_adjunct and not any(token.classes & verbs for token in opening)


def _is_object_of_naming(s: Sequence[Token], verb: int, after: Phrase) -> bool:
    """Whether "sie" is the object of a second, naming verb: …, hält sie aber für „…“."""
    return after == (verb + 1, verb + 1) and _names_pronoun(s, verb)


def _names_pronoun(s: Sequence[Token], verb: int) -> bool:
    """Whether a naming verb after a comma has "sie", "es" or "das" after it."""
    if verb < len(("Vogel", "kam", ",")) or s[verb - 1].text != "," or verb + 1 >= len(s):
        return False
    names = s[verb].classes & lx.NAME and not s[verb].classes & lx.SAY
    return bool(names) and s[verb + 1].lower in EITHER_CASE


def _is_expletive(s: Sequence[Token], verb: int, after: Phrase) -> bool:
    """Whether "es" after a verb is an expletive or object: "drückt es so aus", "gibt es"."""
    if s[after[0]].lower != "es" or s[verb].lower in SAYS_IT or not verb:
        return False
    if s[verb].classes & lx.NAME and s[0].lower == "als":
        return False  # Als Grund nannte es „…“
    return s[verb - 1].kind not in (POINT, QUOTED)  # but: „…“, teilte es mit


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


def _subject_of_coordinated_verb(
    s: Sequence[Token], joint: int, language: Language
) -> Phrase | None:
    """Return the subject of the verb coordinated by "und": "Gestern war Vogel froh und sagte".

    After a report it is that of the report, which may follow what it reports, or an aside between
    commas: Es regne, sagte Vogel und fügte hinzu; Vogel, der Wirt, lobte Poe und sagte.
    """
    comma = next((at for at in range(joint, max(0, joint - REACH), -1) if s[at].text == ","), 0)
    first = comma + 1
    reports = s[first].kind == WORD and s[first].classes & lx.STRONG_CUES
    if comma and reports and not (is_clause_final(s, first) or _has_earlier_subject(s, first)):
        aside = any(token.text == "," for token in s[:comma])
        before = subject_of(s, first) if aside else None
        subject = verb_second_subject(s, first, before, language)
        if subject is not None and subject[1] < joint:
            return subject
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


def _has_earlier_subject(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb may have the subject of an earlier one itself: …, nannte sie „…“.

    To look for it there as well would take time exponential in the number of verbs.
    """
    return s[verb - 1].lower in COORDINATORS or _names_pronoun(s, verb)
