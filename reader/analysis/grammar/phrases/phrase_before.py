"""The noun phrase that ends before a verb: "the head of the water board" said."""

from reader.analysis.grammar.phrases.asides_before import (
    BEFORE_DAYS,
    BRACKETS,
    before_brackets,
    before_time,
    opening_of_acronym,
)
from reader.analysis.grammar.phrases.complements import (
    is_double_genitive,
    is_genitive_article,
    is_part_of_text,
    is_text_or_occasion,
    takes_complement,
)
from reader.analysis.grammar.phrases.named_phrases import (
    LEGAL_FORMS,
    body_start,
    name_start,
)
from reader.analysis.grammar.phrases.noun_phrases import (
    IMPERATIVES,
    INDEFINITE_PRONOUNS,
    PHRASE_BOUNDARY,
    RANK_NUMBERS,
    Phrase,
    Sentence,
    is_body_with_name,
    is_elided_article,
    is_name_with_possessive,
    is_title_before_role,
    joins_fields,
    means_one_person,
    means_people,
    opens_slogan,
)
from reader.analysis.grammar.phrases.phrase_joints import are_groups_joined
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.function_words import (
    ENGLISH_DETERMINERS,
    ENGLISH_INDEFINITE,
    POSTNOMINALS,
    ROMANCE_AND,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import (
        bare_nominals,
        determiners_alone,
        joined_phrases,
        lists_of_fields,
        mottos,
        office_words,
    )

_ONE_OF = frozenset({"eines", "einer"})
_GERMAN_ARTICLES = frozenset({"der", "die", "das", "ein", "eine"})
_BEFORE_NAMED_NOUNS = _GERMAN_ARTICLES | {"des", "dem", "vom"}
_CLOSE = frozenset({"close", "familiar", "privy", "loyal"})  # a person close to Quill
_FINITE = frozenset({"had", "has", "have", "was", "were", "is", "are", "would", "could"})
_STAND_ALONE = frozenset({  # determiners that can be the whole phrase: two said
    "one", "two", "three", "four", "five", "some", "many", "several", "others", "this", "those",
    "most", "another", "all", "both", "few", "each", "other",
    "este", "éste", "esta", "ésta", "questi",
})  # fmt: skip
_AMOUNTS = frozenset({"dozen", "few", "hundred", "thousand", "couple", "handful", "million"})
_TIMES = frozenset({"current", "former", "past", "present", "serving", "retired", "future"})
_LONGEST_NOMINAL = 9  # tokens from a determiner to its noun
_BEFORE_THAT = frozenset({"of", "for", "into", "from", "at", "by", "with", "about"})
_SIGNS = frozenset({"-", "&", "/", "%"})  # marks that can be part of a phrase
_WHERE = frozenset({"in", "at", "on", "during"})
_AFTER_COMMA = LEGAL_FORMS | POSTNOMINALS  # Delta Foods, | Inc.; Ada Quill, | PhD
_OF_CAUSES = frozenset({"the", "our"})
_LONGEST_MOTTO = 8  # tokens, with the noun of the body
_LISTING = ROMANCE_AND | {"en"}  # before the last field of a body
_LEADING = OF | TO  # before any field: della Pesca, all'Ambiente
_BEFORE_LAST_PART = (
    _LISTING
    | _LEADING
    | word_set("contre contra contro sans sin sem senza pour por para per")
    | {","}
)  # of the name of a body


def phrase_before(s: Sentence, last: int) -> Phrase | None:
    """Return the noun phrase that ends at `last`, with its determiner and complements ("of …").

    "The head of the water board" is one phrase, and its first noun is the head.
    """
    if s[last].kind == POSSESSIVE and last:
        owned = phrase_before(s, last - 1)
        if owned is None:
            return None
        whole = (owned[0], last)
        acts = is_name_with_possessive(s, last) or is_double_genitive(s, whole)
        return whole if acts else None
    phrase = _core_before(s, last)
    steps = 0
    while phrase and steps < 3 and phrase[0] >= 2:
        link = s[phrase[0] - 1]
        if link.lower in _ONE_OF and s[phrase[0]].lower == "der":
            phrase = (phrase[0] - 1, phrase[1])  # der Bruder eines der Täter
            continue
        if is_genitive_article(s[phrase[0]], link):
            outer = _core_before(s, phrase[0] - 1)
            if outer is None:
                break
            phrase = (outer[0], phrase[1])
            steps += 1
            continue
        soft = link.kind == WORD and (link.classes & lx.SOFT or link.lower == "by")
        if not soft or s[phrase[0]].classes & lx.SUBJECT:
            break
        close = phrase[0] > 2 and s[phrase[0] - 2].lower in _CLOSE
        outer = _core_before(s, phrase[0] - 2 - close)
        if outer is not None and link.lower in _WHERE and is_text_or_occasion(s, phrase):
            phrase = outer
            steps += 1
            continue
        if outer is None or not (close or takes_complement(s, outer, link.lower)):
            break
        if is_part_of_text(s, phrase):
            break  # Part of | her statement read
        phrase = (outer[0], phrase[1])
        steps += 1
    if phrase and phrase[0] > 2 and (body := _body_over_part(s, phrase)) is not None:
        return (body[0], phrase[1])
    if phrase is None or phrase[0] < 2 or s[phrase[0] - 1].lower != "and":
        return phrase
    return _with_first_role(s, phrase) or _with_first_owner(s, phrase) or phrase


def _body_over_part(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the beginning of the Romance body of whose name a phrase is the end, or None.

    El | Ministerio de Pesca y Turismo, la | plataforma Salvemos el puerto.
    """
    first, last = phrase
    before = s[first - 1]
    if before.lower in _BEFORE_LAST_PART:
        noun = lists_of_fields.ministry_over(s, last) if _may_end_list(s, phrase) else 0
        if not noun and before.text != ",":
            noun = _noun_of_motto(s, phrase)
    elif before.kind == CAPITAL and s[first].classes & lx.DETERMINER:
        noun = _noun_of_motto(s, phrase)
    else:
        return None
    return phrase_before(s, noun) if noun else None


def _noun_of_motto(s: Sentence, phrase: Phrase) -> int:
    """Return the noun of the body whose motto ends with a phrase; 0 if there is none."""
    first, last = phrase
    for at in range(first - 2, max(0, last - _LONGEST_MOTTO), -1):
        if is_body_with_name(s, at):
            return at * (mottos.motto_end(s, at) == last)
    return 0


def _may_end_list(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase may be the last field of a body: el Ministerio de Pesca y | Turismo."""
    first, last = phrase
    link = first - 1 - (s[first - 1].lower in _LEADING)
    if s[link].text == ",":
        return last > first + 1 and any(token.lower in _LISTING for token in s[first + 1 : last])
    return s[link].lower in _LISTING


def _with_first_role(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the phrase with the first of two roles of one person: a lawyer and | resident."""
    if are_groups_joined(s, phrase[0] - 1) or joined_phrases.is_second_person(s, phrase):
        return _with_first_speaker(s, phrase)
    if (
        phrase[0] < 3
        or s[phrase[0]].classes & lx.DETERMINER
        or not joined_phrases.is_bare_role(s, phrase)
    ):
        return None
    first = _core_before(s, phrase[0] - 2)
    if first is None or not means_one_person(s[first[1]]):
        return None
    described = s[first[0]].classes & lx.DETERMINER or s[first[0]].kind == CAPITAL
    return (first[0], phrase[1]) if described else None


def _with_first_speaker(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the phrase with the first of two who open a clause: Quill's fans and | aides."""
    first = phrase_before(s, phrase[0] - 2)
    if first is None or not joined_phrases.opens_clause_with(s, first):
        return None
    return (first[0], phrase[1])


def _with_first_owner(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the people who belong to two who are named: lawyers for Ada Quill and | Ben Poe.

    They open the clause, which would otherwise have no verb before "and".
    """
    if not joined_phrases.may_be_second_owner(s, phrase):
        return None
    owned = phrase_before(s, phrase[0] - 2)
    if owned is None or not joined_phrases.belongs_to_first(s, owned):
        return None
    return (owned[0], phrase[1])


def _ranked_before(s: Sentence, number: int) -> Phrase:
    """Return the phrase that ends with a rank: the world No. 1, the former world No. 1."""
    world = number - 2
    determiners = (at for at in (world - 1, world - 2) if at >= 0 and s[at].classes & lx.DETERMINER)
    first = next(determiners, world)
    joined = any(token.lower == "and" or token.kind == POINT for token in s[first:world])
    return (world if joined else first, number)


def _core_before(s: Sentence, last: int) -> Phrase | None:
    """Return the phrase that ends at `last`, without prepositional complements."""
    if last < 0:
        return None
    token = s[last]
    if token.kind == POINT and token.text in BRACKETS:
        return _core_before(s, before_brackets(s, last))
    if token.classes & lx.SUBJECT or token.lower in INDEFINITE_PRONOUNS:
        return (last, last)
    if token.classes & lx.ACCORDING and token.kind == WORD and last and s[last - 1].text == ",":
        return None  # el paro, según | indicó
    if token.kind == QUOTED and last > 1 and s[last - 1].kind == CAPITAL:
        return _noun_with_name(s, last)
    if token.kind in (POINT, POSSESSIVE, QUOTED) or token.classes & (
        PHRASE_BOUNDARY | lx.PREPOSITION
    ):
        return None
    if token.kind == NUMBER and last > 2 and s[last - 2].lower == "world":
        return _ranked_before(s, last) if s[last - 1].text in RANK_NUMBERS else None
    if token.classes & lx.TEMPORAL or token.kind == NUMBER:
        before = before_time(s, last)
        if before < last:
            return _core_before(s, before)
    if token.classes & lx.DETERMINER and not _stands_alone(s, last):
        return None
    if token.kind == CAPITAL:
        if token.classes & lx.ACCORDING and not last:
            return None  # Según explicó, …
        if last > 1 and s[last - 1].text == "," and token.lower.replace(".", "") in _AFTER_COMMA:
            return _core_before(s, last - 2)
        first = body_start(s, name_start(s, last), last)
        first -= _begins_with_imperative(s, first) or opens_slogan(s, first - 1)
        return (first, last)
    return _nominal_before(s, last)


def _stands_alone(s: Sentence, at: int) -> bool:
    """Whether a determiner is a whole phrase: two said, otros dijeron."""
    lower = s[at].lower
    if lower in _STAND_ALONE or lower in ENGLISH_DETERMINERS:
        return lower in _STAND_ALONE
    return determiners_alone.stands_alone(s, at)


def _begins_with_imperative(s: Sentence, article: int) -> bool:
    """Whether an imperative before the article begins a name: Save | the Children, | Our Pier."""
    if not article or s[article - 1].lower not in IMPERATIVES or s[article - 1].kind != CAPITAL:
        return False
    return s[article].lower in _OF_CAUSES and s[article + 1].kind == CAPITAL


def _noun_with_name(s: Sentence, quoted: int) -> Phrase | None:
    """Return a German phrase that ends with a name in marks: Die Band „Blaue Stunde“."""
    at = quoted - 2
    while at > 0 and s[at].kind == WORD and not s[at].classes:
        at -= 1
    if s[at].lower not in _BEFORE_NAMED_NOUNS:
        return None
    if at and s[at - 1].kind == CAPITAL:
        whole = phrase_before(s, quoted - 1)  # der Chef der Band „Blaue Stunde“
        opens = whole is not None and (not whole[0] or s[whole[0] - 1].kind in (POINT, QUOTED))
        return (whole[0], quoted) if whole is not None and opens else None
    return (at, quoted) if s[at].lower in _GERMAN_ARTICLES else None


def _nominal_before(s: Sentence, last: int) -> Phrase | None:
    """Return a phrase with a lower-case head: "the city's new mayor", "several aides"."""
    first, steps = last, 0
    while first >= 0 and steps < _LONGEST_NOMINAL:
        token = s[first]
        if token.kind == POSSESSIVE and first > 0:
            if first > 1 and s[first - 1].classes & lx.TIME and s[first - 2].lower in BEFORE_DAYS:
                return (first - 2, last)  # this week's issue
            owner = _core_before(s, first - 1)
            return (owner[0], last) if owner else (first + 1, last)
        if token.text in BRACKETS and (opening := opening_of_acronym(s, first)):
            first = opening - 1
            continue  # the Delta Ministry (DM) official
        if token.kind in (POINT, QUOTED) and not _is_mark_inside(s, first):
            break
        if token.lower in {"and", "of"} and 0 < first < last and _is_link_in_name(s, first):
            first, steps = first - 1, steps + 1
            continue
        if first < last and s[first].lower == "l'" and is_elided_article(s, first):
            return (first, last)
        if token.lower == "that" and first and s[first - 1].lower in _BEFORE_THAT:
            return (first, last)  # a lawyer for | that company
        if token.kind == WORD and (token.classes & PHRASE_BOUNDARY or token.lower == "to"):
            break
        if token.classes & lx.DETERMINER:
            return _from_determiner(s, first, last)
        if token.classes & lx.PREPOSITION and token.kind == WORD:
            break
        if first < last and token.kind == WORD and token.classes & lx.REPORT:
            noun = first > 0 and s[first - 1].lower in ENGLISH_DETERMINERS  # the press service
            verb = not noun or token.classes & lx.PARTICIPLE
            if verb and not office_words.is_noun_modifier(s, first):
                break
        if first < last and _is_past_verb(s, first):
            break  # the plan drew | fire
        first -= 1
        steps += 1
    if first + 1 > last or steps >= _LONGEST_NOMINAL:
        return None
    return bare_nominals.bare_nominal(s, first, last)


def _is_past_verb(s: Sentence, at: int) -> bool:
    """Whether an irregular verb after a plain noun is the verb of a clause: the plan drew fire."""
    token = s[at]
    if token.kind != WORD or token.classes != lx.VERB or at < 2:
        return False
    return (
        s[at - 1].kind == WORD and not s[at - 1].classes and bool(s[at - 2].classes & lx.DETERMINER)
    )


def _is_mark_inside(s: Sentence, at: int) -> bool:
    """Whether a mark is part of a phrase: a hyphen, a title, the comma of "the old, grey boat"."""
    if s[at].text in _SIGNS or is_title_before_role(s, at):
        return True
    if s[at].text != "," or at < 2 or s[at - 1].kind != WORD:
        return False
    if s[at + 1].kind == NUMBER and at + 2 < len(s) and s[at + 2].text == ",":
        return False  # the actor, 41, who
    if s[at - 1].classes & lx.TEMPORAL:
        return False  # earlier that year, officials
    if not s[at - 2].classes & lx.DETERMINER or s[at - 2].lower == "no":
        return False
    return at < 3 or not s[at - 3].classes & lx.PREPOSITION  # but: after the blast, officials


def _from_determiner(s: Sentence, first: int, last: int) -> Phrase | None:
    """Return the phrase that a determiner opens, and any determiner before it: the two brothers."""
    if s[last].lower in _FINITE:
        return None
    if s[first].lower in ENGLISH_INDEFINITE and _are_people_after_noun(s, first, last):
        return (last, last)  # a move | drivers have called
    first -= _begins_with_imperative(s, first)  # the | Save the Pier campaign
    before = s[first - 1] if first else None
    wider = before is not None and before.kind == WORD and before.classes & lx.DETERMINER
    if wider and before is not None and not before.classes & lx.CONJUNCTION:  # that the brothers
        return (first - 1, last)
    return (first, last)


def _are_people_after_noun(s: Sentence, first: int, last: int) -> bool:
    """Whether a plural for people follows "a" and a noun, and so belongs to another phrase."""
    token = s[last]
    if last != first + 2 or token.lower[-1:] != "s" or s[last - 1].lower in _AMOUNTS:
        return False
    plain = token.kind == s[last - 1].kind == WORD and not s[last - 1].classes
    return plain and means_people(token.lower, token.classes)


def _is_link_in_name(s: Sentence, joint: int) -> bool:
    """Whether "and" or "of" is part of a name or joins times: a Ministry of Trade official.

    Current and former employees; the culture and sports minister.
    """
    if s[joint - 1].lower in _TIMES and s[joint + 1].lower in _TIMES:
        return True
    if joins_fields(s, joint):
        return True
    return s[joint - 1].kind == CAPITAL and s[joint + 1].kind == CAPITAL
