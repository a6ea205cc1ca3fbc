"""Recognise the reporting verbs of a sentence, and tell them from nouns and passives."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import INSCRIBED_THINGS, means_people
from reader.analysis.grammar.phrases.office_words import is_field_of_office, is_office_noun
from reader.analysis.grammar.subjects.verb_subjects import PERCEIVED
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    COUNTS,
    ENGLISH_ARTICLES,
    ENGLISH_DETERMINERS,
    ENGLISH_GENITIVES,
    ENGLISH_HAVE,
    ENGLISH_INDEFINITE,
)
from reader.analysis.languages.lexicon import CUES
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.text.word_sets import word_set

JUDGED = frozenset({"deemed", "considered", "branded", "labelled", "labeled"})
"""Participles that only give a thing its name, unless said of a person: books deemed “unfit”."""
MENTAL_VERBS = ("think", "thought", "feel", "felt", "believ", "consider", "refer", "talk", "sp")
"""Beginnings of verbs of naming that say nothing about what the person named did."""
_REPORTS = frozenset({"report", "reports", "reported", "reporting"})
_RESULTS = frozenset(
    {"results", "earnings", "profit", "profits", "loss", "losses", "revenue", "revenues", "sales"}
)
# auxiliaries before a participle in Romance languages
_HAVE = word_set("""
ha han había habían haya habría tem têm tinha tinham havia
""")
_ROMANCE_PARTICIPLES = frozenset({"ado", "ido"})
_DESCRIBED = frozenset({"referred", "described"})
_PASSIVES = frozenset({"told", "said", "read", "written"})
_GIVE = frozenset({"gibt", "gab"})
_GIVE_PARTICLES = frozenset({"zu", "an", "bekannt", "bedenken", "protokoll", "verstehen"})
_BE = frozenset({"is", "are", "be", "been", "being", "was", "were", "'s", "so"})
_RELATIVES = frozenset({"which", "what", "whom"})
_SHORTEST_PASSIVE = 4  # tokens
_RELATIVE_REACH = 14  # tokens from a relative pronoun to the verb of its clause

_FINITE_BEFORE = lx.SUBJECT | lx.FIRST | lx.RELATIVE | lx.AUXILIARY | lx.TITLE | lx.SPEECH
"""Classes that may precede a finite verb: she claims, who claims, the mayor claims."""
_NO_NOUN = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.SUBJECT | lx.OBJECT | lx.FIRST
_BASE_FORMS = frozenset({"rule", "report", "claim", "record", "call", "charge", "answer", "reply"})
_HAD = frozenset({"had", "have", "were", "are"})
_NOT = frozenset({"not", "never"})
_PERCEIVES = frozenset({"heard", "hear", "hears", "saw", "see", "sees", "watched"})
_BEFORE_GERUNDS = frozenset({"after", "before", "without", "despite", "for"})
_AFTER_GERUNDS = frozenset({"of", "that", ",", ":"})  # if a report follows
_DEMONSTRATIVE_ARTICLES = frozenset({"der", "die", "einer", "eine"})
_CLITICS = frozenset({"lo", "la", "li", "le", "los", "las", "les", "l'"})
_PAST_ENDINGS = ("ou", "iu", "ara", "era", "ira", "ó")  # of verbs in Portuguese and Spanish
_AS = frozenset({"como", "come", "comme", "un", "una", "une", "uno", "de"})
_DEMONSTRATIVE_PRONOUNS = frozenset({"das", "dies", "dieser", "diese", "jener", "jene"})
_STAND_ALONE = frozenset(  # Yet another said
    {"another", "some", "many", "several", "most", "both", "few", "others"}
    | {"dessen", "deren"}  # angesichts dessen nannte
)

_COUNTED = COUNTS | {"each", "other"}  # that may stand alone before a verb of saying


def is_cue(token: Token, classes: int = CUES) -> bool:
    """Whether the token is a reporting verb of one of `classes`.

    A capitalised word is a name, except as the first word of an inversion ("Said Ada Quill: …").
    """
    if not token.classes & classes:
        return False
    return token.kind == WORD or (token.kind == CAPITAL and bool(token.classes & lx.INVERTED))


def is_negated(s: Sequence[Token], verb: int) -> bool:
    """Whether an auxiliary of the verb is negated: they have not said, hasn't confirmed."""
    at = verb - 1
    while at >= 0 and s[at].kind == WORD and s[at].classes & lx.AUXILIARY:
        if s[at].lower in _NOT or s[at].lower.endswith("n't"):
            return True
        at -= 1
    return False


def is_cue_at(s: Sequence[Token], index: int) -> bool:
    """Whether the token is a reporting verb in this sentence, and not a noun of the same form.

    "The report said" has one cue: "report" is a noun after a determiner.
    """
    token = s[index]
    classes, lower, kind = token.classes, token.lower, token.kind
    if kind != WORD or not classes & CUES:
        opens = index == 0 and kind == CAPITAL and bool(classes & lx.PARTICIPLE)
        opens = opens or _opens_passive(s, index)
        if not opens and not is_cue(token):  # Calling it “a trap,” …
            return False
    if lower in {"state", "states", "press", "counsel"} and is_office_noun(s, index):
        return False
    if not index:
        return True
    before = s[index - 1]
    if index == 1 and before.lower == "that" and s[min(2, len(s) - 1)].text == ",":
        return False  # That said, there are two ways.
    if lower in _REPORTS and _reports_figures(s, index):
        return False  # the firm reported a loss
    if lower == "brand" and before.lower in PEOPLES:
        return False
    if kind == CAPITAL and before.kind == CAPITAL:
        return False
    if lower[-3:] in _ROMANCE_PARTICIPLES and before.lower not in _HAVE:
        return False  # but ha contestado
    if _is_noun_at(s, index) and not _takes_object(s, index):
        return False
    if lower[-1:] == "s" and _is_object_of_naming(s, index):
        return False
    if lower[-2:] == "te" and _is_attributive_participle(s, index):
        return False
    if lower in _GIVE and _is_existential(s, index):
        return False
    if lower[-3:] == "ten" and _is_counted_attribute(s, index):
        return False
    adverb = index > 1 and classes & lx.NOUN_TOO and before.classes & lx.AUXILIARY
    if adverb and _requires_noun(s[index - 2]):
        return False  # the only rule
    return not (classes & lx.NAME and _is_passive_term(s, index))


def _is_object_of_naming(s: Sequence[Token], index: int) -> bool:
    """Whether a plural is what somebody gives a name: called the new | rules “…”."""
    if index < 3 or not s[index - 2].classes & lx.DETERMINER:
        return False
    verb = s[index - 3]
    return bool(verb.classes & lx.NAME) and verb.lower.endswith("ed")


def _opens_passive(s: Sequence[Token], index: int) -> bool:
    """Whether a passive of naming opens the sentence: Accused by Ada Quill of “…”, Poe left."""
    verb = s[index]
    if index or len(s) < _SHORTEST_PASSIVE or not verb.classes & lx.NAME:
        return False
    return s[1].lower == "by" and verb.lower.endswith("ed")


def _reports_figures(s: Sequence[Token], verb: int) -> bool:
    """Whether the verb reports financial results and not speech: reported a net loss."""
    return not _RESULTS.isdisjoint([token.lower for token in s[verb + 1 : verb + 5]])


def _is_existential(s: Sequence[Token], verb: int) -> bool:
    """Whether German "geben" only tells what there is: In Wald gibt es zwei Arten von „Kranz“.

    With a particle that ends the clause it reports: Quill gab es „zum ersten Mal“ zu.
    """
    if s[verb - 1].lower != "es" and s[min(verb + 1, len(s) - 1)].lower != "es":
        return False
    end = next((at for at in range(verb, len(s)) if s[at].kind == POINT), len(s))
    return s[end - 1].lower not in _GIVE_PARTICLES


def _is_counted_attribute(s: Sequence[Token], index: int) -> bool:
    """Whether a German participle stands between a number and a noun: 83 beobachteten Wölfe."""
    counted = s[index - 1].kind == NUMBER or s[index - 1].lower in {"alle", "aller", "beiden"}
    return counted and index + 1 < len(s) and s[index + 1].kind == CAPITAL


def _is_attributive_participle(s: Sequence[Token], index: int) -> bool:
    """Whether a German participle is attributive: der inzwischen revidierte Beschluss."""
    if index < 2 or index + 1 >= len(s) or s[index + 1].kind != CAPITAL:
        return False
    adverb = s[index - 1]
    loose = lx.SUBJECT | lx.OBJECT | lx.FIRST | lx.DETERMINER
    plain = adverb.kind == WORD and not adverb.classes & loose
    return plain and bool(s[index - 2].classes & lx.DETERMINER)


def _requires_noun(token: Token) -> bool:
    """Whether a noun must follow: "the", "his"; not "her" or "that", which can be pronouns."""
    return bool(token.classes & lx.DETERMINER) and token.lower not in {"that", "her", "one", "all"}


def _is_noun_at(s: Sequence[Token], index: int) -> bool:
    """Whether a word of both classes is a noun: "a statement", "his call", "the report".

    The preceding token decides, so `index` must not be 0.
    """
    token, before = s[index], s[index - 1]
    after = s[index + 1] if index + 1 < len(s) else None
    if before.kind == POINT and after is not None and after.lower in _HAD:
        return token.lower.endswith("s")  # At the port, volunteers had hung a sheet
    of = token.classes & lx.PARTICIPLE and index > 1 and s[index - 2].lower == "of"
    if of and is_field_of_office(s, index):
        return True
    if before.lower in {"one", "another"} and token.classes & lx.PARTICIPLE:
        return False  # with one writing: “…”
    if not token.classes & lx.NOUN_TOO:
        return bool(before.classes & lx.DETERMINER) and _is_nominalised(s, index, after)
    if before.kind == POSSESSIVE or (before.classes & lx.DETERMINER and _requires_noun(before)):
        return True
    if before.lower == "which" and index > 1 and s[index - 2].classes & lx.PREPOSITION:
        return True  # at which point
    if before.lower in PEOPLES and token.lower.endswith("s"):
        return True  # Soviet claims
    if before.kind == CAPITAL:
        return _is_noun_after_name(s, index) and not _is_perceived(s, index - 1)
    if before.kind == QUOTED:
        return after is not None and _is_noun_after_quote(token, after)
    if before.kind == WORD:
        return _is_noun_after_word(s, index, after)
    return before.kind == NUMBER or before.text == "-"


def _is_nominalised(s: Sequence[Token], index: int, after: Token | None) -> bool:
    """Whether an article turns a word listed only as a verb into a noun: a shouting match."""
    token, before = s[index], s[index - 1]
    if not _requires_noun(before) or before.lower in _STAND_ALONE:
        return False
    if before.lower in _COUNTED and token.classes & lx.REPORT:  # The two | said
        plain = after is not None and after.kind == WORD and not after.classes & ~lx.NOUN_TOO
        return plain and token.lower.endswith(("ed", "ing"))  # but: the two alleged thieves
    if before.lower == "het" and not token.lower.endswith("en"):
        return False  # zoals Quill het | noemt; but: het noemen
    if before.lower in _CLITICS and after is not None and _has_object_clitic(token, after):
        return False  # lo chiama «…»
    if token.classes & lx.PARTICIPLE and after is not None and after.kind == WORD:
        return not after.classes & _NO_NOUN
    if token.lower.endswith(("ed", "ing")):
        return is_attribute_of_marks(s, index + 1)
    relative = s[index - 2].lower
    if relative == "qui" or (relative == "que" and token.lower.endswith(_PAST_ENDINGS)):
        return False  # qui l'accuse, que a acusara
    if before.lower in _DEMONSTRATIVE_PRONOUNS and _is_demonstrative_pronoun(s, index - 1):
        return False
    return not (before.lower in _DEMONSTRATIVE_ARTICLES and _is_demonstrative(s, index - 1))


def is_attribute_of_marks(s: Sequence[Token], at: int) -> bool:
    """Whether a participle of report is an attribute of the marks at `at`: the alleged “…”."""
    if not 1 < at < len(s) or s[at].kind != QUOTED or not s[at - 1].lower.endswith("ed"):
        return False
    return bool(s[at - 1].classes & lx.REPORT) and s[at - 2].lower in ENGLISH_DETERMINERS


def _has_object_clitic(verb: Token, after: Token) -> bool:
    """Whether a Romance naming verb follows an object clitic: la definió como «…»."""
    if not verb.classes & lx.NAME:
        return False
    return after.kind == QUOTED or after.lower in _AS


def _is_demonstrative_pronoun(s: Sequence[Token], at: int) -> bool:
    """Whether a German demonstrative opening a clause is a pronoun: Das bestätigte die Polizei."""
    if at + 2 >= len(s) or (at and s[at - 1].kind != POINT):
        return False
    after = s[at + 2]
    attribute = after.kind == CAPITAL and not s[at + 1].classes & lx.SAY  # Das kritisierte Amt
    return not attribute or (at + 3 < len(s) and s[at + 3].kind == CAPITAL)


def _is_demonstrative(s: Sequence[Token], at: int) -> bool:
    from reader.analysis.grammar.german.grammatical_antecedents import (
        is_demonstrative,  # German only
    )

    return is_demonstrative(s, at)


def _is_noun_after_name(s: Sequence[Token], index: int) -> bool:
    """Whether a name modifies the word as a noun: the Latin term, a Quill call; not: Poe calls."""
    token, name = s[index].lower, s[index - 1].lower
    joined = index > 1 and s[index - 2].lower == "and"  # Quill and Poe call
    after = s[index + 1] if len(s) > index + 1 else None
    opens = lx.DETERMINER | lx.SUBJECT if index == 1 else lx.SUBJECT
    if after is not None and after.kind == WORD and after.classes & opens:
        return False  # Police claim their inquiry; lawyers for Quill claim she
    if not joined and not name.endswith("s"):
        return not token.endswith(("s", "ed", "ing"))
    return not token.endswith("s") and _has_indefinite_article(s, index)


def _has_indefinite_article(s: Sequence[Token], index: int) -> bool:
    """Whether "a" calls for a noun: "a United Nations report", "a Senate hearing"."""
    at = index - 1
    while at > 0 and s[at].kind == CAPITAL and s[at].lower not in ENGLISH_INDEFINITE:
        at -= 1
    return s[at].lower in ENGLISH_INDEFINITE and not s[index].lower.endswith("ed")


def _is_noun_after_quote(token: Token, after: Token) -> bool:
    """Whether quoted words modify the word as a noun: “more radical” protest plans."""
    if token.lower[-1] in "sd" or after.kind != WORD:
        return False
    return not after.classes or after.lower == "of"


def _is_noun_after_word(s: Sequence[Token], index: int, after: Token | None) -> bool:
    """Whether the preceding lower-case word rules out a verb here: the latest claim."""
    token, before = s[index], s[index - 1]
    if before.lower in PERCEIVED:
        return False  # was heard saying
    if token.lower == "saying" and means_people(before.lower, before.classes):
        return False  # with one source saying: “…”
    if _is_perceived(s, index - 1):
        return not means_people(before.lower, before.classes)  # heard a man shout
    if index > 1 and s[index - 2].lower in ENGLISH_INDEFINITE and token.lower in _BASE_FORMS:
        return True  # as a general rule
    if before.classes & _FINITE_BEFORE or before.lower == "to" or before.lower.endswith("ly"):
        return before.lower == "that"  # denies that claim
    if before.lower in _BEFORE_GERUNDS and token.lower.endswith("ing") and after is not None:
        verb = after.kind == QUOTED or after.lower in _AFTER_GERUNDS  # after warning of
        return not (verb or after.classes & (lx.SUBJECT | lx.DETERMINER))  # for saying the toll
    if before.lower in {"and", "or"}:
        return False
    plural = before.lower.endswith("s") and not before.lower.endswith(("ss", "ous"))
    return not plural or token.lower.endswith("s")  # keepers claim


def _is_perceived(s: Sequence[Token], last: int) -> bool:
    """Whether somebody sees or hears what the phrase that ends at `last` does."""
    return not _PERCEIVES.isdisjoint([each.lower for each in s[max(0, last - 3) : last]])


def _takes_object(s: Sequence[Token], index: int) -> bool:
    """Whether the word is a verb because a reported object follows it: the ad claims “…”."""
    if index + 1 >= len(s) or index < 2:
        return False
    verb, subject, after = s[index], s[index - 1], s[index + 1]
    if verb.lower in {"reading", "saying"} and subject.lower in INSCRIBED_THINGS:
        return after.kind == QUOTED  # a banner reading “…”
    noun = subject.kind == WORD and not subject.classes & (lx.DETERMINER | lx.PREPOSITION)
    if not noun or not verb.lower.endswith("s"):
        return False
    if after.lower == "to" and s[min(index + 2, len(s) - 1)].kind == QUOTED:
        return _has_determiner(s, index - 4, index - 1)  # the new plan calls to “…”
    if verb.lower == "calls" and after.lower in {"on", "for"}:
        return bool(s[index - 2].classes & lx.DETERMINER)  # the draft calls on all to “…”
    if verb.classes & lx.NAME and (after.classes & lx.DETERMINER or _is_called(s, index + 1)):
        return _has_determiner(s, index - 3, index - 1)  # the current listing calls the home “…”
    reported = after.kind == QUOTED or after.lower == "that" or after.text == ":"
    return reported and bool(s[index - 2].classes & lx.DETERMINER)


def _is_called(s: Sequence[Token], at: int) -> bool:
    """Whether a pronoun is followed by what it is called: the agency calls | it “…”, it a “…”."""
    if at + 1 >= len(s) or not (s[at].lower == "it" or s[at].classes & lx.OBJECT):
        return False
    return s[at + 1].kind == QUOTED or bool(s[at + 1].classes & lx.DETERMINER)


def _has_determiner(s: Sequence[Token], start: int, end: int) -> bool:
    return any(token.classes & lx.DETERMINER for token in s[max(0, start) : end])


def _is_passive_term(s: Sequence[Token], cue: int) -> bool:
    """Whether a passive merely gives a term: "what is called “duvet lung”", with no "by X"."""
    if s[cue].lower.endswith("ing") or (cue + 1 < len(s) and s[cue + 1].lower == "by"):
        return False
    if s[cue].lower in _DESCRIBED and cue > 1 and _is_also_called(s, cue):
        return True
    at = cue - 1
    while at >= 0 and (
        s[at].classes & lx.AUXILIARY or s[at].kind == POSSESSIVE or s[at].lower == "so"
    ):
        if s[at].lower in _BE:
            return True
        if s[at].lower in ENGLISH_HAVE:
            return False  # a move that drivers have termed “…”
        at -= 1
    if at > 0 and s[at].lower.endswith("ly") and s[at - 1].text == ",":
        at -= 1  # the bridge, locally called the “…”
    return _is_participle_of_thing(s, cue, at)


def _is_also_called(s: Sequence[Token], cue: int) -> bool:
    """Whether an aside in commas gives an alternative name: …, also referred to as the “…”."""
    before = cue - 1 - bool(s[cue - 1].classes & lx.AUXILIARY)
    following = cue + 1 + (s[cue].lower == "referred")
    if s[before].text != "," or s[min(following, len(s) - 1)].lower != "as":
        return False
    return not _is_in_relative_clause(s, cue)  # what Quill, the mayor, described as


def _is_in_relative_clause(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb may have a relative pronoun as its object: what, which, whom."""
    return any(token.lower in _RELATIVES for token in s[max(0, verb - _RELATIVE_REACH) : verb])


def _is_participle_of_thing(s: Sequence[Token], cue: int, at: int) -> bool:
    """Whether a participle only names the thing at `at`: a law on books deemed “unfit”."""
    thing, verb = s[at], s[cue]
    judged = verb.lower in JUDGED and not means_people(thing.lower, thing.classes)
    if not (verb.classes & lx.TITLED or judged):
        return False
    if thing.classes & lx.SUBJECT or not (thing.kind == WORD or thing.text == ","):
        return False
    if not _leads_to_name(s, cue, at) or _ends_bare_clause(s, at):
        return False
    return not _is_in_relative_clause(s, at)


def _ends_bare_clause(s: Sequence[Token], subject: int) -> bool:
    """Whether a noun is the subject of a relative clause: a report its chief | called “…”.

    Also after "that": a report that its chief | called “…”.
    """
    first = subject - 1 - (not s[subject - 1].classes & lx.DETERMINER)
    if first < 2 or not s[first].classes & lx.DETERMINER:
        return False
    return s[first - 1].lower == "that" or (
        s[first - 1].kind == WORD and s[first - 2].lower in ENGLISH_ARTICLES
    )


def _leads_to_name(s: Sequence[Token], cue: int, thing: int) -> bool:
    """Whether a quoted name follows at once, or after "the" if the thing is set off or governed."""
    if cue + 1 < len(s) and s[cue + 1].kind == QUOTED:
        return thing >= 0
    if cue + 2 >= len(s) or s[cue + 1].lower != "the" or s[cue + 2].kind != QUOTED:
        return False
    if s[thing].text == ",":
        return thing >= cue - 2  # the race, dubbed the “…”
    if thing != cue - 1:
        return False
    if s[thing].kind != WORD or thing < 3:
        return False
    from reader.analysis.grammar.clauses.impersonal_clauses import is_governed_indefinite

    return is_governed_indefinite(s, thing)  # opposes a formula called the “…”


def is_passive(s: Sequence[Token], cue: int) -> bool:
    """Whether the subject of a report is the addressee: "Quill was asked", "they were told"."""
    if not s[cue].lower.endswith("ed") and s[cue].lower not in _PASSIVES:
        return False
    at = cue - 1
    while at >= 0 and s[at].classes & lx.AUXILIARY and s[at].lower not in _BE:
        at -= 1
    if s[at].lower in ENGLISH_GENITIVES and s[cue].lower != "told":
        return False  # he's said
    return at >= 0 and s[at].lower in _BE and s[at].lower != "so"
