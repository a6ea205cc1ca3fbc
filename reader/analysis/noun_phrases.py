"""Noun phrases beside a verb: what ends left of it and what begins right of it.

No grammar of the whole sentence: each function looks a bounded number of tokens to one side and
returns ``(first, last)``, token indices of the phrase, or None.
"""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.tokens import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token

Phrase = tuple[int, int]


Sentence = Sequence[Token]


_STOP = lx.CONJUNCTION | lx.SUBJECT | lx.FIRST | lx.OBJECT


DASHES = "—–―"


ROLE_ENDINGS = ("man", "woman", "er", "or", "ist", "ian", "ant", "ent", "ee")


REACH = 40  # tokens; how far an apposition may stretch


def is_pronoun(token: Token) -> bool:
    """Whether the token is a pronoun that can be a speaker."""
    return bool(token.classes & lx.SUBJECT)


def phrase_before(s: Sentence, last: int) -> Phrase | None:
    """Return the noun phrase that ends at `last`, with its determiner and its "of …" part.

    "The head of the water board" is one phrase; its first word decides what it is.
    """
    phrase = _core_before(s, last)
    steps = 0
    while phrase and steps < 3 and phrase[0] >= 2:
        link = s[phrase[0] - 1]
        if not (link.kind == WORD and link.classes & lx.SOFT) or s[phrase[0]].classes & lx.SUBJECT:
            break
        outer = _core_before(s, phrase[0] - 2)
        if outer is None or not _takes_complement(s, outer, link.lower):
            break
        phrase = (outer[0], phrase[1])
        steps += 1
    return phrase


def _takes_complement(s: Sentence, outer: Phrase, link: str) -> bool:
    """Whether a phrase may be continued by "of …", "for …": roles and groups, seldom verbs."""
    head = s[outer[1]]
    if is_pronoun(head) or head.classes & (lx.DAY | lx.TIME):
        return False
    if link == "to" and not (head.classes & lx.TITLE):
        return False
    if link in {"on", "in", "at", "with", "from"} and head.kind == WORD:
        named = head.classes & lx.TITLE or head.lower.endswith(ROLE_ENDINGS)
        group = head.lower in {"people", "others", "those", "some", "many", "several", "one"}
        return bool(named or group or s[outer[0]].classes & lx.DETERMINER)
    return not (head.kind == CAPITAL and link in {"in", "at", "on", "with"})


def _core_before(s: Sentence, last: int) -> Phrase | None:
    """Return the phrase that ends at `last`, without prepositions inside."""
    if last < 0:
        return None
    token = s[last]
    if token.kind == POINT and token.text == ")":
        opening = last
        while opening >= 0 and s[opening].text != "(" and last - opening < REACH:
            opening -= 1
        return _core_before(s, opening - 1) if opening > 0 and s[opening].text == "(" else None
    if token.classes & lx.SUBJECT:
        return (last, last)
    if token.kind in (POINT, POSSESSIVE, QUOTED) or token.classes & (_STOP | lx.PREPOSITION):
        return None
    if token.classes & lx.DAY and last > 0:
        before = last - 1
        while before >= 0 and (
            s[before].lower in {"last", "next", "this", "late", "early"}
            or s[before].classes & lx.PREPOSITION
        ):
            before -= 1
        return _core_before(s, before)
    if token.kind == NUMBER and last > 0 and s[last - 1].classes & lx.DAY:
        return _core_before(s, last - 1)
    if (
        token.classes & lx.TIME
        and token.kind == WORD
        and last > 1
        and s[last - 1].lower in {"last", "this", "next", "years", "days", "weeks", "months"}
    ):
        return _core_before(s, last - 2)
    if token.classes & lx.DETERMINER and token.lower not in {
        "one",
        "two",
        "three",
        "four",
        "five",
        "some",
        "many",
        "several",
        "others",
        "this",
        "most",
        "another",
        "all",
        "both",
        "few",
    }:
        return None
    if token.kind == CAPITAL:
        return (_name_start(s, last), last)
    return _nominal_before(s, last)


def _joins_name(s: Sentence, index: int) -> bool:
    """Whether the token at `index` belongs to the name that goes on at its right."""
    token = s[index]
    if token.kind == CAPITAL:
        opens = token.classes & (lx.LEAD | lx.CONJUNCTION | lx.DETERMINER | lx.SUBJECT | lx.DAY)
        return not opens or bool(token.classes & lx.TITLE and not token.classes & lx.DAY)
    if token.kind == POSSESSIVE or token.text == "&":
        return index > 0 and s[index - 1].kind == CAPITAL
    if token.classes & lx.PARTICLE and index > 0:
        before, after = s[index - 1], s[index + 1]
        opens = before.kind == CAPITAL or (index > 1 and _is_particle(before))
        return opens and (after.kind == CAPITAL or _is_particle(after))
    return False


def _is_particle(token: Token) -> bool:
    return token.kind == WORD and bool(token.classes & lx.PARTICLE)


def _particles_inside(s: Sentence, at: int) -> bool:
    """Whether "von der", "van den" at `at` lead from one part of a name to the next."""
    if not _is_particle(s[at]) or s[at].classes & lx.DETERMINER or s[at - 1].kind != CAPITAL:
        return False
    end = at + 1
    while end < len(s) and end - at < 3 and _is_particle(s[end]):
        end += 1
    return end < len(s) and s[end].kind == CAPITAL


def _name_start(s: Sentence, last: int) -> int:
    """Return where the phrase around a name begins: title words and determiner included."""
    first = last
    while first > 0 and last - first < 12 and _joins_name(s, first - 1):
        first -= 1
    role = first
    while role > 0 and first - role < 6:
        before = s[role - 1]
        if before.kind == POSSESSIVE and role > 1 and s[role - 2].kind == CAPITAL:
            role = _name_start(s, role - 2)
            break
        if before.kind == CAPITAL and role < first and _joins_name(s, role - 1):
            role -= 1
            continue
        if before.text == "-" and role > 1 and role < first:
            role -= 1
            continue
        if before.kind != WORD or before.classes & (_STOP | lx.PREPOSITION | lx.AUXILIARY):
            break
        if before.classes & lx.DETERMINER:
            return role - 1 if before.lower != "that" else role
        role -= 1
    return _role_start(s, role, first)


def _role_start(s: Sentence, role: int, first: int) -> int:
    """Return where lower-case words before a name turn into its role ("company spokeswoman")."""
    if role == first or s[role].kind == CAPITAL:
        return role if role != first else first
    if s[first - 1].kind != WORD:
        return first
    before = s[first - 1]
    is_role = before.classes & lx.TITLE or before.lower.endswith(ROLE_ENDINGS)
    if (
        not is_role
        or before.classes & (lx.REPORT | lx.NAME | lx.VERB)
        or before.lower
        in {
            "after",
            "other",
            "whether",
            "never",
            "ever",
            "later",
            "earlier",
            "however",
            "together",
        }
    ):
        return first
    start = first - 1
    while start > role:
        word = s[start - 1]
        if word.classes & (lx.REPORT | lx.NAME | lx.WEAK | lx.VERB):
            break
        if word.lower.endswith(("ly", "ing", "ed")):
            break
        start -= 1
    return start


def _nominal_before(s: Sentence, last: int) -> Phrase | None:
    """Return a phrase with a lower-case head: "the city's new mayor", "several aides"."""
    first, steps = last, 0
    while first >= 0 and steps < 9:
        token = s[first]
        if token.kind == POSSESSIVE and first > 0:
            owner = _core_before(s, first - 1)
            return (owner[0], last) if owner else (first + 1, last)
        if token.kind in (POINT, QUOTED) and token.text not in ("-", "&", "/", "%"):
            listed = token.text == "," and first > 1 and s[first - 2].classes & lx.DETERMINER
            if not listed or s[first - 1].kind != WORD:
                break
        if token.kind == WORD and (token.classes & _STOP or token.lower == "to"):
            break
        if token.classes & lx.DETERMINER:
            return (first, last)
        if token.classes & lx.PREPOSITION and token.kind == WORD:
            break
        if first < last and token.kind == WORD and token.classes & lx.REPORT:
            break
        first -= 1
        steps += 1
    if first + 1 > last or steps >= 9:
        return None
    # a bare plural or a role without its determiner: only at the start of a clause
    if s[last].classes & (lx.AUXILIARY | lx.REPORT) or not _is_bare_head(s[last]):
        return None
    if s[first + 1].kind == CAPITAL and s[first + 1].classes & (lx.LEAD | lx.PREPOSITION):
        return None
    if (
        first < 0
        or s[first].kind in (POINT, QUOTED)
        or s[first].classes & (_STOP | lx.PREPOSITION | lx.REPORT)
    ):
        return (first + 1, last) if last - first <= 5 else None
    return None


def _is_bare_head(token: Token) -> bool:
    """Whether a noun can do without a determiner: "prosecutors", "police", "spokesman"."""
    if token.lower.endswith(("ing", "ed", "ly", "ness")):
        return False
    return bool(token.classes & (lx.TITLE | lx.INSTITUTION)) or token.lower.endswith(
        ("s", "people", "police", *ROLE_ENDINGS)
    )


def phrase_after(s: Sentence, first: int) -> Phrase | None:
    """Return the noun phrase that begins at `first`: the speaker in "said X"."""
    count = len(s)
    if first >= count or s[first].kind in (POINT, QUOTED):
        return None
    opening = s[first]
    if opening.classes & lx.SUBJECT:
        return (first, first)
    if (
        opening.lower != "her"
        and opening.classes & (lx.PREPOSITION | lx.CONJUNCTION | lx.OBJECT | lx.FIRST | lx.RELATIVE)
        and not opening.classes & lx.DETERMINER
    ):
        return None
    if opening.kind == CAPITAL and opening.classes & lx.DAY:
        return None
    starts = opening.kind == CAPITAL or opening.classes & (lx.DETERMINER | lx.TITLE)
    if not starts and opening.kind != NUMBER:
        following = s[first + 1] if first + 1 < count else None
        if opening.kind != WORD or opening.classes & lx.AUXILIARY:
            return None
        ahead = s[first + 1 : first + 5]
        named = next((i for i, t in enumerate(ahead) if t.kind == CAPITAL), None)
        role = named is not None and all(
            t.kind == WORD and not t.classes & (_STOP | lx.PREPOSITION | lx.AUXILIARY)
            for t in ahead[:named]
        )
        if following is None or not role:
            plain = opening.lower.endswith(("s", *ROLE_ENDINGS)) and opening.classes == 0
            if not plain:
                return None
    return _extent_after(s, first)


def _extent_after(s: Sentence, first: int) -> Phrase | None:
    count, at, named = len(s), first, False
    opening = s[first]
    while at < count and at - first < 24:
        token = s[at]
        headless = at > first and bool(s[at - 1].classes & lx.DETERMINER)
        if token.kind == POINT or token.kind == QUOTED:
            if token.text in ("-", "&", "/") and at + 1 < count:
                at += 1
                continue
            break
        if token.kind == POSSESSIVE:
            named = False
            at += 1
            continue
        if token.classes & lx.CONJUNCTION:
            joined = token.lower == "and" and at + 1 < count and s[at + 1].kind == CAPITAL
            if not joined or at == first:
                break
        elif token.classes & lx.PREPOSITION and token.kind == WORD:
            if at > first and _particles_inside(s, at):
                at += 2 if _is_particle(s[at + 1]) else 1
                continue
            if not _link_inside(s, first, at, named=named):
                break
        elif (token.kind == CAPITAL and token.classes & lx.DAY and at > first) or (
            at > first and token.kind == WORD and not headless and _ends_phrase(s, at, named=named)
        ):
            break
        if token.kind == CAPITAL:
            named = True
        at += 1
    last = at - 1
    loose = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION
    while last > first and (s[last].classes & loose and s[last].kind == WORD):
        last -= 1
    if last < first or (
        opening.classes & lx.DETERMINER
        and last == first
        and opening.lower in {"the", "a", "an", "his", "their", "its", "her"}
    ):
        return None
    return (first, last)


def _link_inside(s: Sentence, first: int, at: int, *, named: bool) -> bool:
    """Whether the preposition at `at` continues the phrase: "head of", "spokesman for"."""
    token = s[at]
    if at == first or at + 1 >= len(s):
        return False
    if token.lower == "of":
        return True
    if token.lower not in {"for", "with", "from", "at", "in", "to"}:
        return False
    if token.lower in {"in", "to"}:
        return bool(s[at - 1].classes & lx.TITLE) and s[at + 1].kind == CAPITAL and not named
    own_name = named and s[first].kind == CAPITAL
    return not (own_name and s[at + 1].kind != CAPITAL)


def _ends_phrase(s: Sentence, at: int, *, named: bool) -> bool:
    """Whether a lower-case word inside a growing phrase no longer belongs to it."""
    token = s[at]
    if token.classes & (lx.AUXILIARY | lx.REPORT | lx.RELATIVE | lx.OBJECT | lx.FIRST):
        return not token.classes & lx.TITLE
    if token.lower in {"during", "last", "this", "late", "early", "via", "tonight", "when"}:
        return True
    if named and token.kind == WORD:
        if token.classes & lx.OBLIQUE and token.lower not in {"des", "eines"}:
            return True
        if token.classes & lx.PARTICLE:
            return False
        before = s[at - 1]
        if before.kind == POSSESSIVE:
            return False
        follows_name = before.kind == CAPITAL
        next_capital = at + 1 < len(s) and s[at + 1].kind == CAPITAL
        if follows_name and (token.classes & lx.TITLE or next_capital):
            return bool(token.classes & (lx.NAME | lx.WEAK | lx.VERB)) or token.lower.endswith("ed")
        return follows_name and not is_role_word(s, at)
    if token.classes & (lx.NAME | lx.VERB) and not token.classes & lx.TITLE:
        return not (s[at - 1].classes & lx.DETERMINER)
    return False


def is_role_word(s: Sentence, at: int) -> bool:
    """Whether the word, with those after it, is a role before a name ("Fox News host Ann Poe")."""
    for index in range(at, min(at + 3, len(s))):
        token = s[index]
        if token.classes & lx.TITLE:
            return True
        if token.kind != WORD:
            return False
    return False
