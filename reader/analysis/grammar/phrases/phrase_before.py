"""The noun phrase that ends before a verb: "the head of the water board" said."""

from reader.analysis.grammar.phrases.named_phrases import (
    BEFORE_OWN_BODIES,
    LEGAL_FORMS,
    body_start,
    name_start,
)
from reader.analysis.grammar.phrases.noun_phrases import (
    APPOSITION_REACH,
    IMPERATIVES,
    PHRASE_BOUNDARY,
    RANK_NUMBERS,
    ROLE_ENDINGS,
    Phrase,
    Sentence,
    is_body_with_field,
    is_body_with_name,
    is_elided_article,
    is_name_with_possessive,
    is_named_like_month,
    is_pronoun,
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
    ENGLISH_PARTICIPLES,
    FRENCH_OF_THE,
    POSTNOMINALS,
    ROMANCE_AND,
    SOCIAL_NETWORKS,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import (
        bare_nominals,
        determiners_alone,
        lists_of_fields,
        mottos,
        office_words,
    )

_ONE_OF = frozenset({"eines", "einer"})
GENITIVE = frozenset({"des", "der", "eines", "einer"})
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
_GROUPS = frozenset({"people", "others", "those", "some", "many", "several", "one"})
BEFORE_DAYS = frozenset({"last", "next", "this", "late", "early"})
_TIMES = frozenset({"current", "former", "past", "present", "serving", "retired", "future"})
_BEFORE_TIMES = frozenset({"last", "this", "next", "years", "days", "weeks", "months"})
_LONGEST_NOMINAL = 9  # tokens from a determiner to its noun
_BEFORE_THAT = frozenset({"of", "for", "into", "from", "at", "by", "with", "about"})
_SIGNS = frozenset({"-", "&", "/", "%"})  # marks that can be part of a phrase
ISSUED_TEXTS = frozenset({"statement", "report", "letter", "study", "review", "survey", "release"})
"""Nouns for texts that a body issues."""
_TEXTS_AND_OCCASIONS = ISSUED_TEXTS | {
    "filing", "order", "reply", "response", "interview", "conference", "briefing", "notice",
    "circular", "posts", "tweets", "affidavit", "speech", "address", "tweet", "post", "message",
    "email", "memo", "note", "communique", "communiqué", "broadcast", "advisory", "bulletin",
    "series", "string", "thread",
}  # fmt: skip
_PARTS = frozenset({"part", "parts", "excerpt", "excerpts", "extract", "extracts"})
_WHERE = frozenset({"in", "at", "on", "during"})
_OF_OWN = frozenset({"a", "an", "his", "her", "its", "their", "another"})
_AFTER_COMMA = LEGAL_FORMS | POSTNOMINALS  # Delta Foods, | Inc.; Ada Quill, | PhD
_OF_CAUSES = frozenset({"the", "our"})
_BRACKETS = {")": "(", ">": "<"}
_BRACKET_REACH = 4  # tokens
_SHORTEST_OWNED = 4  # tokens before the second owner: lawyers for Quill and
_LONGEST_OWNED = 2  # words for them, with an article three: The Labour MP for
_LONGEST_MOTTO = 8  # tokens, with the noun of the body
_LISTING = ROMANCE_AND | {"en"}  # before the last field of a body
_LEADING = OF | TO  # before any field: della Pesca, all'Ambiente
_BEFORE_LAST_PART = (
    _LISTING
    | _LEADING
    | word_set("contre contra contro sans sin sem senza pour por para per")
    | {","}
)  # of the name of a body
_CLAUSE_OPENERS = frozenset({"that", "but", "while", "when", "because", "although"})
_PRONOUNS = frozenset(
    {"someone", "somebody", "everyone", "everybody", "nobody", "anyone", "anybody"}
)


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
        if _is_genitive_article(s[phrase[0]], link):
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
        if outer is not None and link.lower in _WHERE and _is_text_or_occasion(s, phrase):
            phrase = outer
            steps += 1
            continue
        if outer is None or not (close or _takes_complement(s, outer, link.lower)):
            break
        if is_part_of_text(s, phrase):
            break  # Part of | her statement read
        phrase = (outer[0], phrase[1])
        steps += 1
    if phrase and phrase[0] > 2 and (body := _body_over_part(s, phrase)) is not None:
        return (body[0], phrase[1])
    return _with_first_role(s, phrase) or _with_first_owner(s, phrase) or phrase


def is_part_of_text(s: Sentence, phrase: Phrase) -> bool:
    """Whether only a part of the text that a phrase names is meant: part of | the statement."""
    part = phrase[0] - 2
    if part < 0 or s[part].lower not in _PARTS or s[part + 1].lower not in {"of", "from"}:
        return False
    noun = s[phrase[1]]
    return noun.lower in ISSUED_TEXTS or bool(noun.classes & lx.SPEECH)


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


def _is_text_or_occasion(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names where words were said: the board | in its filing, on X, said."""
    first, last = phrase
    if s[first].lower not in _OF_OWN:
        return s[first].kind == CAPITAL and s[first].lower in SOCIAL_NETWORKS
    for at in range(first + 1, last + 1):
        if s[at].lower in _TEXTS_AND_OCCASIONS:
            return at == last or _ends_noun(s[at + 1])  # not: in a post office
    return False


def _ends_noun(after: Token) -> bool:
    """Whether a word cannot be the noun of the one before it: a letter | from, issued, Monday."""
    lower = after.lower
    follows = after.classes & (lx.PREPOSITION | lx.DAY)
    return bool(follows) or lower.endswith("ed") or lower in ENGLISH_PARTICIPLES


def is_double_genitive(s: Sentence, phrase: Phrase) -> bool:
    """Whether the owner at the end is after "of": a friend of Quill's; not: one of Quill's."""
    first, last = phrase
    of = next((at for at in range(first + 1, last) if s[at].lower == "of"), 0)
    return of > 0 and not s[of - 1].classes & lx.DETERMINER


def _with_first_role(s: Sentence, phrase: Phrase | None) -> Phrase | None:
    """Return the phrase with the first of two roles of one person: a lawyer and | resident."""
    if phrase is None or phrase[0] < 2 or s[phrase[0] - 1].lower != "and":
        return None
    if are_groups_joined(s, phrase[0] - 1) or _is_second_person(s, phrase):
        return _with_first_speaker(s, phrase)
    if phrase[0] < 3 or s[phrase[0]].classes & lx.DETERMINER or not _is_bare_role(s, phrase):
        return None
    first = _core_before(s, phrase[0] - 2)
    if first is None or not means_one_person(s[first[1]]):
        return None
    described = s[first[0]].classes & lx.DETERMINER or s[first[0]].kind == CAPITAL
    return (first[0], phrase[1]) if described else None


def _is_second_person(s: Sentence, phrase: Phrase) -> bool:
    """Whether a role with a name speaks with somebody: the mayor and | the spokesman Ada Quill."""
    first, last = phrase
    before = s[first - 2]
    described = s[first].classes & lx.DETERMINER and any(map(means_one_person, s[first + 1 : last]))
    named = bool(described) and s[last].kind == CAPITAL
    return named and (before.kind == CAPITAL or means_one_person(before))


def _is_bare_role(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is a role without a name: head chef, chief executive | of Delta, CEO.

    Not the police, who need no article.
    """
    first, last = phrase
    head = first
    while head < last and not s[head + 1].classes & lx.PREPOSITION:
        head += 1
    one = means_one_person(s[head]) and not s[head].classes & lx.INSTITUTION
    return one or s[head].text == "CEO"


def _with_first_speaker(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the phrase with the first of two who open a clause: Quill's fans and | aides.

    Elsewhere the first may be an object: Poe thanked his fans and | aides said.
    """
    first = phrase_before(s, phrase[0] - 2)
    if first is None or _holds_verb(s, first):
        return None
    before = s[first[0] - 1] if first[0] else None
    opens = before is None or before.kind in (POINT, QUOTED) or before.lower in _CLAUSE_OPENERS
    return (first[0], phrase[1]) if opens else None


def _with_first_owner(s: Sentence, phrase: Phrase | None) -> Phrase | None:
    """Return the people who belong to two who are named: lawyers for Ada Quill and | Ben Poe.

    They open the clause, which would otherwise have no verb before "and".
    """
    if phrase is None or phrase[0] < _SHORTEST_OWNED or s[phrase[0] - 1].lower != "and":
        return None
    if s[phrase[0] - 2].kind != CAPITAL or s[phrase[0]].kind != CAPITAL:
        return None
    owned = phrase_before(s, phrase[0] - 2)
    if owned is None or not _opens_clause(s, owned[0]):
        return None
    links = (at for at in range(owned[0] + 1, owned[1]) if s[at].lower in BEFORE_OWN_BODIES)
    link = next(links, 0)
    longest = _LONGEST_OWNED + bool(s[owned[0]].classes & lx.DETERMINER)
    if link - owned[0] > longest or _holds_verb(s, (owned[0], link)):
        return None  # The club bought players from Quill and | Poe said
    people = link > 0 and means_people(s[link - 1].lower, s[link - 1].classes)
    plain = all(token.kind == CAPITAL for token in s[link + 1 : owned[1]])
    return (owned[0], phrase[1]) if people and plain else None


def _opens_clause(s: Sentence, first: int) -> bool:
    """Whether nothing but a quote precedes a token in its clause."""
    before = s[first - 1 - (first > 1 and s[first - 1].text == ",")] if first else None
    return before is None or before.kind == QUOTED or before.lower in _CLAUSE_OPENERS


def _holds_verb(s: Sentence, phrase: Phrase) -> bool:
    """Whether the object of a verb seems to end a phrase: The plan | angered residents."""
    first, last = phrase
    for at in range(first + 1, last):
        verb = s[at].classes & (lx.VERB | lx.AUXILIARY) or s[at].lower.endswith("ed")
        noun = s[at - 1].kind in (CAPITAL, WORD) and not s[at - 1].classes & lx.DETERMINER
        if verb and s[at].kind == WORD and noun and not s[at - 1].lower.endswith("ly"):
            return True
    return False


def _is_genitive_article(article: Token, noun: Token) -> bool:
    """Whether an article alone means "of the": der Chef des Vereins, le jury du prix."""
    if noun.kind == CAPITAL:
        return article.lower in GENITIVE
    office = lx.SPEAKER_NOUN  # la ministre | des Comptes publics
    return article.lower in FRENCH_OF_THE and noun.kind == WORD and not noun.classes & ~office


def _takes_complement(s: Sentence, outer: Phrase, link: str) -> bool:
    """Whether a phrase can have a complement with "of", "for" and the like."""
    head = s[outer[1]]
    if is_pronoun(head) or head.classes & lx.TEMPORAL:
        return False
    if link == "by":
        return head.lower in ISSUED_TEXTS and bool(s[outer[0]].classes & lx.DETERMINER)
    if is_body_with_field(s, outer[1] + 1):
        return True
    if link == "to" and not (head.classes & lx.TITLE):
        return _sends(s, outer)
    if link in {"on", "in", "at", "with", "from"} and head.kind == WORD:
        named = head.classes & lx.TITLE or head.lower.endswith(ROLE_ENDINGS)
        group = head.lower in _PRONOUNS or head.lower in _GROUPS
        return bool(named or group or s[outer[0]].classes & lx.DETERMINER)
    if head.kind == CAPITAL and link in {"at", "with"} and outer[0] < outer[1]:
        start = outer[0] - (outer[0] > 1 and s[outer[0] - 1].text == ",")
        return not start or s[start - 1].kind == QUOTED  # “…,” Ada Quill with Delta
    return not (head.kind == CAPITAL and link in {"in", "at", "on", "with"})


def _sends(s: Sentence, name: Phrase) -> bool:
    """Whether a text is from whoever is named: a message from Ada Quill | to Ben Poe."""
    at = name[0] - 1
    written = at > 1 and s[at].lower == "from" and s[at - 1].kind == WORD
    return bool(written) and (
        s[at - 1].lower in ISSUED_TEXTS or bool(s[at - 1].classes & lx.SPEECH)
    )


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
    if token.kind == POINT and token.text in _BRACKETS:
        return _before_brackets(s, last)
    if token.classes & lx.SUBJECT or token.lower in _PRONOUNS:
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
        before = _before_time(s, last)
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


def _before_brackets(s: Sentence, closing: int) -> Phrase | None:
    """Return the phrase before a parenthesis: Ada Quill (64) said."""
    sign, opening = _BRACKETS[s[closing].text], closing
    while opening >= 0 and s[opening].text != sign and closing - opening < APPOSITION_REACH:
        opening -= 1
    return _core_before(s, opening - 1) if opening > 0 and s[opening].text == sign else None


def _before_time(s: Sentence, last: int) -> int:
    """Return the last token before a time phrase: Quill | late on Monday, May | 5; else `last`."""
    token = s[last]
    if not last:
        return last
    if token.classes & lx.DAY and not is_named_like_month(s, last):
        before = last - 1
        while before >= 0 and (
            s[before].lower in BEFORE_DAYS or s[before].classes & lx.PREPOSITION
        ):
            before -= 1
        return before
    if token.kind == NUMBER and s[last - 1].classes & lx.DAY:
        return last - 1
    timed = token.classes & lx.TIME and token.kind == WORD and last > 1
    return _before_amount(s, last - 2) if timed and s[last - 1].lower in _BEFORE_TIMES else last


def _before_amount(s: Sentence, last: int) -> int:
    """Return the last token before an amount: less than two of "less than two weeks ago"."""
    at = last
    while at > 0 and last - at < 4:
        amount = s[at].kind == NUMBER or s[at].classes & lx.DETERMINER
        if not amount and s[at].lower not in {"than", "less", "more", "about", "nearly", "over"}:
            break
        at -= 1
    return at


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
        if token.text in _BRACKETS and (opening := _bracket_before(s, first)):
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


def _bracket_before(s: Sentence, closing: int) -> int:
    """Return the index of the bracket that matches a closing one; 0 if none: (DM), <DMQ>."""
    sign = _BRACKETS[s[closing].text]
    for at in range(closing - 1, max(0, closing - _BRACKET_REACH), -1):
        if s[at].text == sign:
            return at
        if s[at].kind != CAPITAL and not s[at].text.isupper():
            break
    return 0


def _is_link_in_name(s: Sentence, joint: int) -> bool:
    """Whether "and" or "of" is part of a name or joins times: a Ministry of Trade official.

    Current and former employees; the culture and sports minister.
    """
    if s[joint - 1].lower in _TIMES and s[joint + 1].lower in _TIMES:
        return True
    if joins_fields(s, joint):
        return True
    return s[joint - 1].kind == CAPITAL and s[joint + 1].kind == CAPITAL
