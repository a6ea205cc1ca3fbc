"""Bodies and groups that "it" and "they" stand for: the harbour board, two parents, residents."""

from reader.analysis.grammar.phrases.noun_phrases import PEOPLE, PEOPLE_ENDINGS
from reader.analysis.grammar.subjects.phrase_with_verb import GROUP_ENDINGS
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.grammar.subjects.verb_subjects import is_verb_like
from reader.analysis.languages.lexicon import (
    DAY,
    DETERMINER,
    INSTITUTION,
    PREPOSITION,
    REPORT,
    STOP,
    TITLE,
)
from reader.analysis.languages.token import CAPITAL, WORD
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import Remembered
from reader.analysis.reference.unnamed_antecedents import unnamed_subject
from reader.analysis.text.tokens import Tokens

_BODY_MEMORY = 8  # sentences in which an organisation is remembered
_LONGEST_ACRONYM = 7  # letters
_FIRST_WORDS = 5  # of a phrase that tell whom it can mean
_ANYBODY = frozenset(  # one person of whom papers write "they"
    {"source", "insider", "spokesperson", "representative", "rep", "pal", "user", "viewer", "fan"}
)
_WORKERS = frozenset({"worker", "employee", "resident", "neighbour", "neighbor", "witness"})
_MANY = frozenset({"they", "their", "them", "ils", "elles"})
_ONE = frozenset({"a", "an", "un", "une"})
_ROMANCE_MANY = frozenset({"les", "des", "plusieurs", "certains", "certaines"})
_ROMANCE_ONE = frozenset({"un", "une", "le", "la"})
_FEWEST = 3  # tokens of a sentence about a group


def body_or_group(talk: Discourse, mention: str, at: int) -> str:
    """Return whom "it", "they" and the like before an offset mean; empty when that is nobody."""
    many = mention.lower() in _MANY
    if body := _own_subject(talk, at, many=many):
        return body
    for back, sentence in enumerate(reversed(talk.recent)):
        if back > _BODY_MEMORY:
            break
        if sentence.body and _can_be_meant(talk, sentence.body, many=many):
            return sentence.body
        if sentence.speaker is None and (body := _acting_body(talk, sentence, many=many)):
            return body
        person = sentence.speaker
        if person is not None and not person.known and not person.gender:
            return person.name  # a company with a name of two words
    return ""


def _can_be_meant(talk: Discourse, body: str, *, many: bool) -> bool:
    """Whether "it" can stand for whoever spoke without a name, or "they" when `many`."""
    if not many:
        return not _is_bare_plural(talk, body) and not _is_one_person(talk, body)
    if body.partition(" ")[0].lower() not in _ONE:
        return True
    return not _ANYBODY.isdisjoint(body.lower().split()[:_FIRST_WORDS])


def _is_bare_plural(talk: Discourse, body: str) -> bool:
    """Whether a body is several people, for whom "it" does not stand: Critics."""
    return (
        talk.language.code == "en"
        and body.isalpha()
        and body.lower().endswith((*GROUP_ENDINGS, "critics", "officials"))
    )


def _is_one_person(talk: Discourse, body: str) -> bool:
    """Whether a body is one person without a name, for whom "it" does not stand: a worker."""
    if talk.language.code != "en" or " " not in body:
        return False
    classes = talk.language.classes
    words = body.split()
    links = (i for i, word in enumerate(words) if i and classes.get(word.lower(), 0) & PREPOSITION)
    head = words[next(links, len(words)) - 1]
    somebody = classes.get(head, 0) & TITLE or head in PEOPLE or head.endswith(PEOPLE_ENDINGS)
    return bool(somebody) or head in _WORKERS  # but a carrier, a lender is a firm


def _own_subject(talk: Discourse, at: int, *, many: bool) -> str:
    """Return the subject of this sentence before `at` when it is a body or a group."""
    if not talk.recent or talk.language.verb_second:  # es heißt
        return ""
    tokens = talk.recent[-1].tokens
    phrase = main_subject(tokens, over_quotes=True)
    if phrase is None or tokens.starts[phrase[1]] >= at:
        return ""
    first, last = phrase
    linked = (i for i in range(first, last) if tokens[i + 1].classes & PREPOSITION)
    head = next(linked, last)  # analysts | at a bank
    token = tokens[head]
    if many:
        fits = (token.kind == WORD or not head) and token.lower.endswith("s")
    else:
        says = last + 1 < len(tokens) and tokens[last + 1].classes & REPORT
        says = says and tokens[first].lower == "the" and token.kind == WORD
        fits = bool(token.classes & INSTITUTION or (says and not token.classes & TITLE))
    return talk.words_of(tokens, phrase) if fits else ""


def _acting_body(talk: Discourse, sentence: Remembered, *, many: bool) -> str:
    """Return the name of the company that acts in an earlier sentence of this paragraph."""
    now = talk.recent[-1]
    if sentence is now:
        return ""
    if sentence.paragraph != now.paragraph:
        if many:
            return _crowd(sentence) if sentence is talk.recent[-2] else ""
        return _acronym(talk, sentence) or _closing_body(talk, sentence)
    if many:
        body = unnamed_subject(talk, sentence) or _crowd(sentence) or _pair(talk, sentence)
        if body and body.partition(" ")[0].lower() not in _ROMANCE_ONE:
            return body  # Another parent agreed. “Yes,” they said.
    person = talk.subject_of(sentence, (), now.tokens.starts[0])
    if person is None and not many and (body := _named_body(talk, sentence.tokens)):
        return body
    return person.name if person is not None and not (person.known or person.gender) else ""


def _acronym(talk: Discourse, sentence: Remembered) -> str:
    """Return the agency that the sentence before is about: "VNA gave no details. ¶ It said …"."""
    if talk.language.code != "en" or len(talk.recent) < 2 or sentence is not talk.recent[-2]:
        return ""
    phrase = main_subject(sentence.tokens, over_quotes=True)
    if phrase is None or phrase[0] != phrase[1]:
        return ""
    token = sentence.tokens[phrase[0]]
    name = token.text
    after = sentence.tokens[phrase[1] + 1 : phrase[1] + 3]
    apposed = [each.lower for each in after] in ([",", "the"], [",", "a"], [",", "an"])
    if apposed and token.kind == CAPITAL and not token.classes and not talk.book.is_given(name):
        return "" if name in talk.book.by_last else name  # Lamplight, the movement that …
    return name if name.isupper() and len(name) > 1 and len(name) < _LONGEST_ACRONYM else ""


def _closing_body(talk: Discourse, sentence: Remembered) -> str:
    """Return the body that the last sentence is about: "The charity has a boat. ¶ It said …"."""
    if talk.language.code != "en" or len(talk.recent) < 2 or sentence is not talk.recent[-2]:
        return ""
    phrase = main_subject(sentence.tokens, over_quotes=True)
    if phrase is None or phrase[0] == phrase[1]:
        return ""
    opening, head = sentence.tokens[phrase[0]], sentence.tokens[phrase[1]]
    body = opening.lower == "the" and head.kind == WORD and head.classes & INSTITUTION
    return talk.words_of(sentence.tokens, phrase) if body else ""


def _crowd(sentence: Remembered) -> str:
    """Return the bare plural that a sentence is about: Residents (of the port) blocked the road."""
    tokens = sentence.tokens
    opening = tokens[0].lower
    if opening in _ROMANCE_MANY and len(tokens) > _FEWEST and tokens[1].lower.endswith(("s", "x")):
        return f"{tokens[0].text} {tokens[1].text}"
    plural = opening.endswith(GROUP_ENDINGS) and tokens[0].text.istitle() and len(tokens) > 1
    acts = plural and (tokens[1].classes & (DAY | PREPOSITION) or is_verb_like(tokens[1]))
    return tokens[0].text if acts else ""


def _pair(talk: Discourse, sentence: Remembered) -> str:
    """Return the two names that a sentence is about: "The DIW and Ifo expect growth"."""
    tokens = sentence.tokens
    start = 1 if tokens[0].classes & DETERMINER else 0
    if len(tokens) < start + 4 or tokens[start + 1].lower != "and":
        return ""
    names = (tokens[start], tokens[start + 2])
    after = tokens[start + 3]
    if after.kind != WORD or after.classes & (PREPOSITION | STOP | DETERMINER):
        return ""
    if any(name.kind != CAPITAL or name.classes & DAY for name in names):
        return ""
    return talk.words_of(tokens, (0, start + 2))


def _named_body(talk: Discourse, tokens: Tokens) -> str:
    """Return the subject that is a company of one name: "Rail operator Crossway"."""
    phrase = main_subject(tokens, over_quotes=True)
    if phrase is None:
        return ""
    first, last = phrase
    determined = first < last and tokens[first].classes & DETERMINER
    linked = (i for i in range(first, last) if tokens[i + 1].classes & PREPOSITION)
    if determined and tokens[next(linked, last)].classes & INSTITUTION:
        return talk.words_of(tokens, phrase)  # The council has closed the bridge. It said …
    described = first < last and tokens[last].kind == CAPITAL and not tokens[last].classes
    plain = all(token.kind in (WORD, CAPITAL) for token in tokens[first:last])
    return talk.words_of(tokens, phrase) if described and plain else ""
