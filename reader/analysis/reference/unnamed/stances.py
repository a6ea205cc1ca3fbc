"""Unnamed subjects that speak or judge: a spokesman for Quill declined to say."""

from reader.analysis.grammar.phrases.noun_phrases import (
    NAMING_PARTICIPLES,
    Phrase,
    means_one_person,
)
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.function_words import ENGLISH_BE, ENGLISH_OWNERS
from reader.analysis.languages.lexicon import (
    DETERMINER,
    LEAD,
    NAME,
    PARTICIPLE,
    PREPOSITION,
    SPEECH,
    STRONG_CUES,
    TITLE,
)
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.analysis.persons.relatives import is_relation
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.text.tokens import Tokens

INDEFINITE = frozenset({"a", "an", "another", "one"})  # determiners that introduce a person

_UNNAMED_REACH = 5_000  # code points before "the official" that may contain "an official"
_LOOKS = 8  # occurrences of the noun that are examined there
_NEAR = 60  # code points before the noun that may contain its article
_ARTICLES = 5  # words before the noun that may contain its article
_MIN_SENTENCES = 2  # this sentence and the previous one
_REACH = 14  # tokens between the subject and its verb: a clause with "who"
_UNNAMED = frozenset({"a", "an", "another", "one", "the", "his", "her", "their", "its"})
_STANCE_VERBS = frozenset({
    "declined", "refused", "disputed", "doubted", "disagreed", "challenged", "rebuffed",
    "downplayed", "opposed", "opposes", "apologised", "apologized", "doubts", "disputes",
    "laughs", "laughed", "smiles", "smiled", "shrugs", "shrugged", "nods", "nodded", "grins",
    "grinned", "pauses", "paused", "hesitates", "hesitated", "frowns", "frowned", "winces",
    "winced", "chuckles", "chuckled", "snorts", "snorted", "scoffs", "scoffed", "grimaces",
    "grimaced", "beams", "beamed", "giggles", "giggled", "blushes", "blushed", "winks", "winked",
    "groans", "groaned", "bristles", "bristled", "shakes", "shook", "disagrees", "demurs",
    "demurred",
    "disappointed", "delighted", "pleased", "furious", "worried", "adamant", "unconvinced",
})  # fmt: skip
_HITS = frozenset({"hit", "hits", "hitting", "fired", "fires", "shot", "bit", "fought", "struck"})
_FEELINGS = frozenset({  # which others may have, too: made the fans angry
    "angry", "upset", "proud", "happy", "sad", "surprised", "shocked", "stunned", "hopeful",
    "optimistic", "pessimistic", "confident", "frustrated", "nervous", "grateful", "amused", "sure",
    "unsure", "certain", "clear", "resigned",
})  # fmt: skip
_SURE = frozenset({"sure", "unsure", "certain", "clear", "hesitate"})
_OF_OTHERS = frozenset({"to", "of"})  # is certain to start; was clear of the field
_NO = frozenset({"no", "little"})  # before a doubt; not: is in doubt for the match
_LINKS = ENGLISH_BE | {"feels", "felt", "looks", "looked", "sounds", "sounded", "remains"}
_DEGREES = frozenset({"not", "very", "so", "quite", "rather", "less", "more", "also", "still"})
_REACTIONS = _STANCE_VERBS | _FEELINGS | {
    "unimpressed", "impressed", "unmoved", "undeterred", "unrepentant", "philosophical", "blunt",
    "defiant", "scathing", "sceptical", "skeptical", "coy", "emotional", "thrilled", "unfazed",
    "differently", "differ", "differs", "convinced", "hesitate", "doubt", "regrets", "sanguine",
    "relieved", "upbeat", "bullish", "jubilant", "dismissive", "cautious", "livid", "speaking",
    "spoke", "laughing", "smiling", "ecstatic", "overjoyed", "gutted", "devastated", "heartbroken",
    "apologetic", "candid",
}  # fmt: skip
_SHOWS = frozenset({  # verbs whose object is a mood: did not hide her anger
    "hide", "hid", "hiding", "conceal", "concealed", "express", "expressed", "expresses", "voiced",
    "vented", "struck", "strikes", "took", "takes", "adopted", "sounded",
})  # fmt: skip
_MOODS = frozenset({
    "anger", "frustration", "disappointment", "delight", "relief", "dismay", "surprise", "fury",
    "satisfaction", "irritation", "joy", "tone", "view", "note", "regret",
})  # fmt: skip
_SEES = frozenset({"sees", "saw"})  # it that way, things another way
_WAYS = frozenset({"that", "this", "same", "different", "another", "other"})
_LONGEST_STANCE = 15  # tokens
_HAS = frozenset({  # before a noun of speech: had a warning
    "has", "had", "have", "offers", "offered", "issues", "issued", "sends", "sent", "gives", "gave",
})  # fmt: skip
_VIEWS = frozenset({
    "plan", "plans", "idea", "ideas", "theory", "theories", "solution", "view", "views", "opinion",
    "explanation", "doubts", "concerns", "regrets", "hunch", "suspicion", "suspicions",
})  # fmt: skip
_HOLDS = frozenset({"has", "had", "have"})
_TELLS = frozenset({"offers", "offered", "gives", "gave"})
_SEEN = frozenset({"view", "views"})
_OF_SCENERY = frozenset({"of", "over", "across", "from"})
_LONGEST_OBJECT = 5  # tokens of "a simple message"
_ADDRESSING_VERBS = frozenset({  # verbs of speech whose object is the listener
    "told", "tells", "warned", "reminded", "assured", "urged", "informed", "advised",
    "challenged",
    "pressed", "interrupted",
})  # fmt: skip


def stating_subject(discourse: Discourse, sentence: RememberedSentence, gender: str) -> str:
    """Return the unnamed subject that speaks or judges in an earlier English sentence; or "".

    "The official rejected a plan by Quill", "One dealer noted that Quill had left". Empty if the
    object is a person to whom a pronoun of `gender` may also refer: A man accused Quill.
    """
    tokens = sentence.tokens
    phrase = main_subject(tokens, across_quotes=True) if discourse.language.code == "en" else None
    if phrase is None or not is_unnamed_subject(tokens, phrase):
        return ""
    if tokens[phrase[1] + 1 : phrase[1] + 2] and _is_named(tokens, phrase[1] + 1):
        return ""
    verb = stance_verb(tokens, phrase[1] + 1)
    if verb is None or _has_object_of_gender(sentence, verb, gender):
        return ""
    return discourse.words_of(tokens, phrase)


def newcomer_speaking(discourse: Discourse) -> str:
    """Return the unnamed person whom the English sentence before, in the same paragraph, brings in.

    One aide said it was late. Another aide was less coy. Empty if it names anybody.
    """
    if discourse.language.code != "en" or len(discourse.recent) < _MIN_SENTENCES:
        return ""
    before, own = list(discourse.recent)[-_MIN_SENTENCES:]
    if before.paragraph != own.paragraph or before.speaker is not None or before.people:
        return ""
    phrase = main_subject(before.tokens, across_quotes=True)
    if phrase is None or before.tokens[phrase[0]].lower not in INDEFINITE:
        return ""
    speaks = stance_verb(before.tokens, phrase[1] + 1) is not None or takes_stance(before)
    found = speaks and is_unnamed_subject(before.tokens, phrase)
    return discourse.words_of(before.tokens, phrase) if found else ""


def unnamed_subject_before(discourse: Discourse, at: int) -> str:
    """Return the unnamed person that is the subject of the previous sentence: "A tall woman …".

    Or the unnamed owner of that subject: "The official's comments …". Empty if there is none before
    offset `at`.
    """
    if discourse.language.code != "en" or len(discourse.recent) < _MIN_SENTENCES:
        return ""
    tokens = discourse.recent[-2].tokens
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None or tokens.ends[phrase[1]] > at:
        return ""
    first, last = phrase
    if tokens[last + 1 : last + 2] and _is_named(tokens, last + 1):
        return ""  # the defendant, Ben Quill, nodded
    if not is_unnamed_subject(tokens, phrase):
        owner = next((i for i in range(first + 2, last) if tokens[i].kind == POSSESSIVE), 0)
        if not owner or not is_unnamed_subject(tokens, (first, owner - 1)):
            return ""
        last = owner - 1
    return discourse.text[tokens.starts[first] : tokens.ends[last]]


def is_unnamed_person(discourse: Discourse, words: str, at: int) -> bool:
    """Whether words refer to an unnamed person: "an official", or "the official" after it.

    Without an earlier unnamed leader "the Chinese leader" is a person whom the text has named.
    """
    article, _, rest = words.lower().partition(" ")
    if article != "the":
        return bool(rest) and article in INDEFINITE
    head = next((word for word in reversed(rest.split()) if word.isalpha()), "")
    before = discourse.text[max(0, at - _UNNAMED_REACH) : at].lower()
    end = len(before)
    for _ in range(_LOOKS):
        end = before.rfind(f" {head}", 0, end)
        if not head or end < 0:
            return False
        if not INDEFINITE.isdisjoint(before[max(0, end - _NEAR) : end].split()[-_ARTICLES:]):
            return True
    return False


def has_person_as_object(sentence: RememberedSentence, gender: str) -> bool:
    """Whether an earlier sentence without quotes has a person of `gender` as its object."""
    tokens = sentence.tokens
    if not sentence.people or QUOTED in [token.kind for token in tokens]:
        return False
    verb = stance_verb(tokens, 1)
    return verb is not None and _has_object_of_gender(sentence, verb, gender)


def _is_named(tokens: Tokens, at: int) -> bool:
    """Whether a comma and a name follow: A lawyer by training, Quill …; a nurse named Poe, …."""
    if tokens[at].text != ",":
        return False
    end = at + 1
    while end < len(tokens) and tokens[end].text != "," and not tokens[end].classes & PREPOSITION:
        end += 1
    closes = end < len(tokens) and tokens[end].text == ","
    full_name = closes and all(t.kind == CAPITAL for t in tokens[end - 2 : end])
    return full_name or all(t.kind == CAPITAL for t in tokens[at + 1 : at + 2])


def is_unnamed_subject(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a subject is "the council's lawyer", "a person close to Quill", and nobody named."""
    first, last = phrase
    if last + 1 < len(tokens) and tokens[last + 1].lower in NAMING_PARTICIPLES:
        return False  # a librarian named Mr Quill
    linked = (i for i in range(first + 1, last + 1) if tokens[i].classes & PREPOSITION)
    link = next(linked, last + 1)
    owned = any(token.kind == POSSESSIVE for token in tokens[first:link])
    if not owned and tokens[first].lower not in _UNNAMED:
        return False
    return first < link - 1 and any(map(means_one_person, tokens[max(first + 1, link - 2) : link]))


def is_unnamed_relation(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase is somebody's person without a name: Quill's lawyer, the port's guide."""
    owned = any(token.kind == POSSESSIVE for token in tokens[phrase[0] : phrase[1]])
    return owned and is_relation(tokens[phrase[1]])


def stance_verb(tokens: Tokens, start: int) -> int | None:
    """Return the index of the verb by which the subject before `start` speaks or judges.

    It may be the adjective of a copula: is disappointed.
    """
    for at in range(start, min(len(tokens), start + _REACH)):
        token = tokens[at]
        if token.kind == QUOTED:
            return None
        speaks = token.classes & STRONG_CUES and not token.classes & PARTICIPLE
        if token.kind == WORD and (speaks or token.lower in _STANCE_VERBS):
            asks = token.classes & LEAD and token.lower not in _ADDRESSING_VERBS
            return None if asks else at
    return None


def announces_words(tokens: Tokens, start: int) -> bool:
    """Whether the subject before `start` has something to say: Quill had a warning for Poe."""
    near = range(start, min(len(tokens) - 2, start + _REACH))
    verb = next((at for at in near if tokens[at].lower in _HAS), 0)
    if not verb or not tokens[verb + 1].classes & DETERMINER:
        return False
    reach = range(verb + 2, min(len(tokens) - 1, verb + 2 + _LONGEST_OBJECT))
    if tokens[verb + 1].lower == "no":
        return False
    noun = next((at for at in reach if _is_view(tokens[at])), 0)
    if tokens[noun].lower in _VIEWS and not _is_own_view(tokens, verb, noun):
        return False
    return noun > 0 and (
        tokens[noun + 1].kind == POINT or bool(tokens[noun + 1].classes & PREPOSITION)
    )


def _is_view(token: Token) -> bool:
    """Whether a noun stands for words, or for what somebody will tell: a warning, a plan."""
    return bool(token.classes & SPEECH) or token.lower in _VIEWS


def _is_own_view(tokens: Tokens, verb: int, noun: int) -> bool:
    """Whether somebody will tell a view: has a plan, has the same idea.

    Not: gave the plan to Poe, had the idea in May, has a view of the sea.
    """
    holds, after = tokens[verb].lower in _HOLDS, tokens[noun + 1].lower
    if not holds and (tokens[verb].lower not in _TELLS or after == "to"):
        return False
    is_scenery = tokens[noun].lower in _SEEN and after in _OF_SCENERY
    return noun > verb + 2 or not (is_scenery or tokens[verb + 1].lower == "the")


def announces_view(sentence: RememberedSentence) -> bool:
    """Whether a short sentence only tells that its subject has something to say: has a plan."""
    tokens = sentence.tokens
    if len(tokens) > 2 * _LONGEST_STANCE or _HAS.isdisjoint(sentence.lowers):
        return False
    if any(token.kind == QUOTED for token in tokens) or not any(map(_is_view, tokens)):
        return False
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None or len(tokens) - phrase[0] > _LONGEST_STANCE:
        return False
    return announces_words(tokens, phrase[1] + 1)


def takes_stance(sentence: RememberedSentence) -> bool:
    """Whether a short sentence only tells how its subject took something: Poe shrugged.

    "Poe was quick to hit back", "Poe was not impressed", "Poe did not hide her anger".
    """
    tokens, lowers = sentence.tokens, sentence.lowers
    if len(tokens) > 2 * _LONGEST_STANCE or any(token.kind == QUOTED for token in tokens):
        return False
    hits_back = "back" in lowers and not _HITS.isdisjoint(lowers)
    reactions = _REACTIONS if _SHOWS.isdisjoint(lowers) else _REACTIONS | _MOODS
    if "way" in lowers and not _SEES.isdisjoint(lowers):
        reactions = reactions | {"way"}
    reacts = hits_back or not reactions.isdisjoint(lowers)
    phrase = main_subject(tokens, across_quotes=True) if reacts else None
    if phrase is None or len(tokens) - phrase[0] > _LONGEST_STANCE:
        return False  # an adverbial may open the sentence
    verb = next((i for i in range(phrase[1] + 1, len(tokens)) if tokens[i].lower in reactions), 0)
    if tokens[verb].lower in _FEELINGS and not _is_predicate(tokens, verb):
        return False
    if tokens[verb].lower == "way" and tokens[verb - 1].lower not in _WAYS:
        return False  # saw the ferry on the way
    after = tokens[min(verb + 1, len(tokens) - 1)]
    if tokens[verb].lower in _SURE and after.lower in _OF_OTHERS:
        return False
    if tokens[verb].lower == "doubt" and tokens[verb - 1].lower not in _NO:
        return False
    own = after.lower in ENGLISH_OWNERS  # shakes his head
    return hits_back or own or after.kind == POINT or bool(after.classes & PREPOSITION)


def _is_predicate(tokens: Tokens, adjective: int) -> bool:
    """Whether a subject is what an adjective says: was not very angry; not: was too upset."""
    at = adjective - 1
    while at > 0 and (tokens[at].lower in _DEGREES or tokens[at].lower.endswith("ly")):
        at -= 1
    return tokens[at].lower in _LINKS


def _has_object_of_gender(sentence: RememberedSentence, verb: int, gender: str) -> bool:
    """Whether the object of the verb is a person to whom a pronoun of `gender` may refer."""
    tokens = sentence.tokens
    token = tokens[verb]
    if not token.classes & NAME and token.lower not in _ADDRESSING_VERBS:
        return False
    at = verb + 1
    while at + 1 < len(tokens) and tokens[at].classes & TITLE:
        at += 1
    starts = {tokens.starts[each] for each in range(verb + 1, min(at + 1, len(tokens)))}
    objects = (named for named in sentence.people if named.at in starts and not named.is_possessive)
    return any(named.person.gender in ("", gender) for named in objects)
