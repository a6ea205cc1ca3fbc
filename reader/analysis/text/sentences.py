"""The sentences of a paragraph: of bounded length, so that every later step stays linear.

A dateline belongs to the first sentence, which begins after it.
"""

from collections.abc import Container, Sequence

from reader.analysis.languages.lexicon import (
    AGENCIES,
    AUXILIARY,
    DAY,
    DETERMINER,
    INVERTED,
    NAME,
    REPORT,
    STOP,
    STRONG_CUES,
    SUBJECT,
    VERB,
    WEAK,
)
from reader.analysis.languages.token import CAPITAL, DASHES, NUMBER, POINT, QUOTED, WORD, Token
from reader.analysis.marks.quoted_words import Quoted, final_sign
from reader.analysis.text.tokens import Tokens

_CLAUSE = 3  # tokens: « … » Le maire rit
_MAX_TOKENS = 160
_MAX_QUOTES = 10
_REACH = 16  # tokens searched for a reporting verb
_LEAD = 10  # tokens before a quote, searched for a verb that leads into it
_APPOSING = frozenset({",", "(", ")"})
_ACTS = VERB | WEAK | NAME
_ADVERBS = frozenset({"in", "on", "out", "up", "back", "again"})  # of verbs: broke in, went on
_ENDING_ABBREVIATIONS = frozenset({  # abbreviations that often end a sentence
    "Ltd.", "Inc.", "Co.", "Corp.", "Jr.", "Sr.", "U.S.", "U.K.", "D.C.", "p.m.", "a.m.",
    "Calif.", "Fla.", "Mass.", "Conn.", "Va.", "Pa.", "Ky.", "Tenn.", "Ga.", "Ala.", "Ariz.",
    "Colo.", "Ill.", "Ind.", "Mich.", "Minn.", "Mo.", "Okla.", "Ore.", "Tex.", "Wash.", "Wis.",
})  # fmt: skip
_ARTICLES = frozenset({"The", "A", "An"})
_SHORT_MONTH = 4  # letters: Roma, 29 dic (Adnkronos) –
_PICTURES = frozenset({"photo", "photos", "foto", "fotos", "photograph", "picture", "image"})
_OF_PICTURES = AGENCIES | _PICTURES | {"ap", "epa", "getty", "images", "pa", "alamy"}
_CREDITING = frozenset({"/", "via", ":", "by"})
_IN_CREDITS = _OF_PICTURES | _CREDITING


def sentences(
    text: str,
    tokens: Tokens,
    quoted: Sequence[Quoted],
    named: Container[int] = (),
    *,
    inverts: bool = False,
    ordinals: bool = False,
) -> list[Tokens]:
    """Split `tokens`; a quote with a final stop ends a sentence unless its attribution follows.

    `named` are the offsets of the names of persons, who may report by any verb: “Why?” Tom wept.
    With `inverts` a lower-case verb may open the attribution: „Warum?“, fragte Vogel. With
    `ordinals` the full stop after a number may be that of an ordinal: in der 89. Minute.
    """
    found: list[Tokens] = []
    begin = quotes = 0
    last = len(tokens) - 1
    for index in tokens.landmarks:
        if not tokens[index].classes & STOP:
            continue
        while index - begin >= _MAX_TOKENS:
            found.append(tokens.part(begin, begin + _MAX_TOKENS))
            begin, quotes = begin + _MAX_TOKENS, 0
        if quotes >= _MAX_QUOTES:
            found.append(tokens.part(begin, index))
            begin, quotes = index, 0
        if tokens[index].kind == QUOTED:
            if quotes and (start := _start_after_abbreviation(tokens, begin, index)):
                found.append(tokens.part(begin, start))
                begin, quotes = start, 0
            quotes += 1
            ends = index < last and _quote_ends_sentence(
                text, tokens, index, quoted, named, inverts=inverts
            )
        else:
            ends = index < last and _point_ends_sentence(tokens, index)
            if ends and ordinals and tokens[index - 1].kind == NUMBER:
                from reader.analysis.text.ordinals import is_ordinal  # German only

                ends = not is_ordinal(tokens, index)
        if ends:
            found.append(tokens.part(begin, index + 1))
            begin, quotes = index + 1, 0
    if not begin and 0 <= last < _MAX_TOKENS:
        return [tokens]
    while begin <= last:
        found.append(tokens.part(begin, min(begin + _MAX_TOKENS, last + 1)))
        begin += _MAX_TOKENS
    return found


def after_dateline(s: Tokens) -> int:
    """Return where the sentence begins after a dateline, else 0.

    "DELTA CITY — ", "Delta City (AB) – ", and before an article "Delta City: ".
    """
    if not s or s[0].kind != CAPITAL or len(s[0].text) < 3:
        return 0
    shouted = s[0].text.isupper()
    for at, token in enumerate(s[1:9], 1):
        if token.kind == POINT:
            text = token.text
            following = s[at + 1].text if at + 1 < len(s) else ""
            if text == "(":
                shouted = shouted or following.isupper() or following.lower() in AGENCIES
            dash = shouted and text in DASHES and s.starts[at] > s.ends[at - 1]
            if dash or (text == ":" and at < 3 and following in _ARTICLES):
                return at + (2 if following == text == "-" else 1)
        elif token.kind not in (CAPITAL, NUMBER) and len(token.lower) > _SHORT_MONTH:
            break
    return 0


def is_picture_credit(s: Tokens) -> bool:
    """Whether a sentence tells only who took a picture: Ada Quill via Getty Images; Photo: Poe."""
    for token in s:
        if token.kind != CAPITAL and token.kind != POINT and token.lower not in _IN_CREDITS:
            return False
    words = {token.lower for token in s}
    return not (_OF_PICTURES.isdisjoint(words) or _CREDITING.isdisjoint(words))


def _start_after_abbreviation(tokens: Sequence[Token], begin: int, quote: int) -> int:
    """Return where a sentence begins after an abbreviation whose full stop also ends the last one.

    “We wait,” said a broker at Delta Ltd. | “It is late,” he added; or: | Ada Quill said “…”. The
    words before must have an attribution, and a quote or a speaker with a reporting verb must
    follow at once. Returns 0 if there is no such place.
    """
    for at in range(quote - 1, max(begin + 1, quote - _REACH), -1):
        token = tokens[at]
        if token.kind == QUOTED:
            return 0
        if (
            token.text[-1] == "."
            and token.kind in (WORD, CAPITAL)
            and token.text in _ENDING_ABBREVIATIONS
        ):
            said = tokens[begin:at]
            first = next((i for i, each in enumerate(said) if each.kind == QUOTED), len(said))
            if not any(each.classes & REPORT for each in said[first:]):
                return 0
            after = at + 1
            while after < quote and tokens[after].kind == CAPITAL:
                after += 1
            says = after > at + 1 and tokens[after].classes & REPORT
            return at + 1 if after == quote == at + 1 or says else 0
    return 0


def _point_ends_sentence(tokens: Sequence[Token], index: int) -> bool:
    sign, after = tokens[index].text, tokens[index + 1]
    if sign == "." and index and tokens[index - 1].kind == NUMBER and after.classes & DAY:
        return False  # 3. Juni
    if sign in (".", "?", "!", "。", "？", "！"):
        return (
            _begins_sentence(after)
            or after.kind == NUMBER
            or (after.kind == POINT and after.text in "([—-•¿¡–")
        )
    return sign in ("...", "…") and _begins_sentence(after)


def _begins_sentence(token: Token) -> bool:
    """Whether the token can begin a sentence."""
    return token.kind == QUOTED or token.text[:1].isupper()


def _quote_ends_sentence(
    text: str,
    tokens: Tokens,
    index: int,
    quoted: Sequence[Quoted],
    named: Container[int],
    *,
    inverts: bool,
) -> bool:
    words = quoted[tokens[index].quoted]
    sign, after = final_sign(text, words.start, words.end), tokens[index + 1]
    if sign == ".":
        return _begins_sentence(after) or after.kind == NUMBER
    if sign and sign in "?!…-—–" and _begins_sentence(after):
        led_in = index > 1 and tokens[index - 1].text in (",", ":")
        lead = tokens[max(0, index - _LEAD) : index - 1]
        if led_in and any(t.classes & REPORT or t.lower == "with" for t in lead):
            return True  # Quill answered, “Why me?” Poe laughed: “Who else?”
        if inverts:
            return True
        announced = index > 0 and tokens[index - 1].text == ":"
        persons = () if tokens[index].quoted else named  # a paragraph has one speaker
        acts = not announced and _names_who_acts(tokens, index + 1, persons)
        return not (acts or _attribution_follows(tokens, index + 1))
    opens = (
        inverts and sign.isalnum() and after.text[:1].isupper() and len(tokens) > index + _CLAUSE
    )
    return bool(opens and after.classes & (DETERMINER | SUBJECT) and len(after.text) > 1)


def _names_who_acts(tokens: Tokens, start: int, named: Container[int]) -> bool:
    """Whether a name and its verb begin at `start`: “Why?” Winnie nodded at us; “Why?” Tom said.

    Any other verb has nothing but an adverb after it, and a person whom the text names before it:
    “Why?” Tom wept, Tom broke in, Tom Poe nodded; not: Tom broke a leg; Silence fell; Tom did; nor
    behind other words of the paragraph: “Sit,” said Ada. “Sit!” Tom Poe sat.
    """
    at = start
    while at < len(tokens) and tokens[at].kind == CAPITAL:
        at += 1
    if at == start or at + 1 >= len(tokens) or tokens[at].kind != WORD:
        return False
    verb, after = tokens[at], tokens[at + 1]
    past = verb.lower.endswith("ed")
    if at == start + 1:
        snorts = not verb.classes and verb.lower.endswith("s") and after.kind == POINT
        if past or snorts or verb.classes & STRONG_CUES:
            return True
    if verb.classes & AUXILIARY or (verb.classes and not (past or verb.classes & _ACTS)):
        return False
    if all(tokens.starts[each] not in named for each in range(start, at)):
        return False
    end = at + 1 + (after.lower in _ADVERBS)
    return end < len(tokens) and tokens[end].kind == POINT


def _attribution_follows(tokens: Sequence[Token], start: int) -> bool:
    """Whether ``X said`` or ``said X`` begins at `start`: “Why?” Mayor Ada Quill asked."""
    if start + 1 < len(tokens):
        first, second = tokens[start], tokens[start + 1]
        verb = second.kind == WORD and (second.lower.endswith("ed") or second.classes & STRONG_CUES)
        if first.classes & SUBJECT and (verb or second.classes & WEAK):
            return True
    for at in range(start, min(start + _REACH, len(tokens))):
        token = tokens[at]
        if token.kind == QUOTED:
            return False
        if token.kind == POINT:
            beside = (token.text, tokens[min(at + 1, len(tokens) - 1)].text)
            if not _APPOSING.isdisjoint(beside):
                continue  # “Never!” Ada Quill, R-Pa., said; Ada Quill (D-Pa.) said
            return False
        if token.classes & REPORT and (token.kind == WORD or token.classes & INVERTED):
            return True
    return False
