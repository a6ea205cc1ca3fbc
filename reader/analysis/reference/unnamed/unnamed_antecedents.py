"""Unnamed persons as antecedents of pronouns: the old woman, "she"; a police spokesman, "he"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import (
    PEOPLE,
    PEOPLE_ENDINGS,
    ROLE_ENDINGS,
    Phrase,
    is_thing_like_role,
    means_one_person,
)
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.phrase_up_to_verb import GROUP_ENDINGS
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.function_words import (
    ENGLISH_IS,
    NEGATIVE_DETERMINERS,
    with_space_after_un,
)
from reader.analysis.languages.lexicon import (
    DETERMINER,
    INSTITUTION,
    PREPOSITION,
    TITLE,
    Language,
    has_ending_of,
)
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.shared_first_names import PLACES
from reader.analysis.languages.token import CAPITAL, POSSESSIVE, QUOTED, WORD
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.role_nouns import is_role
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import ADDRESSING_VERBS, RememberedSentence
from reader.analysis.reference.unnamed.stances import (
    INDEFINITE,
    is_unnamed_relation,
    unnamed_subject_before,
)
from reader.analysis.reference.unnamed.unnamed_subjects import OWNERS, means_german
from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import word_set

_ROMANCE_GENDERS = {
    **dict.fromkeys(("un", "um", "uno", "el", "il", "lo"), "m"),
    **dict.fromkeys(("una", "une", "uma", "un'", "la"), "f"),
}
_EITHER_SEX = frozenset({
    "víctima", "vítima", "vittima", "victime", "persona", "personne", "pessoa", "guardia",
    "testemunha",
})  # fmt: skip
_ROLES_OF_EITHER_SEX = word_set("""
star estrella stella vedette figura figure recrue recluta promesa promessa sentinelle sentinella
guía guida espía spia leyenda leggenda légende personalidad personalità personnalité celebridad
celebrità célébrité autoridad autorità autorité criatura creatura pointure révélation revelación
rivelazione
""")
"""Feminine nouns for men as well, and for things: la star du club."""
# occupations that are things as well: A lock broke
_THINGS_TOO = frozenset(
    {"ace", "centre", "hooker", "icon", "legend", "lock", "model", "pacer", "prop", "punta", "star"}
)
_SCENE = 3  # sentences, with that of the pronoun, in which a stranger is looked for
_SPEAKER_MEMORY = 12  # sentences for which an unnamed speaker is remembered
_WHERE = frozenset({"in", "near", "outside", "across"})
_FEW = 5  # sentences in which somebody is looked for whom the text calls by one word
_PREDICATE = 2  # token index of what is said of a pronoun: He was | a guard
_ADJECTIVES_TOO = frozenset({"major", "general", "private", "principal", "chief"})
_MALE, _FEMALE = frozenset({"man", "boy"}), frozenset({"woman", "girl"})
_FIRST_WORDS = 5  # words of a phrase that decide what it can refer to
_SOURCES = frozenset({"from", "with", "by"})
_EXCLUDED_NOUNS = {"m": "girl", "f": "boy"}
_SINGLE = {  # German determiners in the nominative singular
    "m": frozenset({"der", "ein", "sein", "ihr", "dieser", "jener", "mein", "unser"}),
    "f": frozenset({"die", "eine", "seine", "ihre", "diese", "jene", "meine", "unsere"}),
}
_OTHERS = {
    "m": frozenset({"einer", "anderer", "dritter", "vierter", "weiterer"}),
    "f": frozenset({"andere", "dritte", "vierte"}),
}
_ANY_SINGLE = _SINGLE["m"] | _SINGLE["f"]
_GENITIVES = frozenset({"der", "des", "von", "vom"})
_ARTICLE = {"m": "der", "f": "die", "": ""}


def unnamed_person(discourse: Discourse, mention: str, at: int, gender: str) -> str:
    """Return the words for the unnamed antecedent of a personal pronoun; empty if there is none.

    In languages other than English it may also be an organisation of that grammatical gender, in
    German and Dutch also several people.
    """
    german = discourse.language.verb_second
    if german:
        from reader.analysis.reference.unnamed.german_unnamed_antecedents import (
            NEW,
            is_plural,
            plural_subject_before,
            with_genitive,
        )

        if is_plural(discourse, mention, at):
            return plural_subject_before(discourse, at)
        if newcomer := role_in_own_sentence(discourse, at, gender):
            tokens = discourse.recent[-1].tokens
            if tokens[0].lower in NEW and newcomer.startswith(tokens[0].text):
                return with_genitive(discourse, tokens, newcomer)
    unnamed = (
        unnamed_listener(discourse, gender)
        or (role_in_own_sentence(discourse, at, gender) if discourse.language.code == "en" else "")
        or body_in_subject_before(discourse, gender)
        or _recent_unnamed_speaker(discourse, gender)
        or role_in_own_sentence(discourse, at, gender)
        or unnamed_subject_before(discourse, at)
        or _speaker_with_one_name(discourse, gender)
        or stranger_before(discourse, discourse.recent[-_SCENE:], at, gender)
        or _known_by_one_word(discourse, at, gender)
    )
    if unnamed or not german:
        return unnamed
    from reader.analysis.reference.unnamed.german_unnamed_antecedents import body_before

    return body_before(discourse, mention, at)


def unnamed_listener(discourse: Discourse, gender: str) -> str:
    """Return the unnamed person of `gender` whom somebody of the other told something just before.

    “You did well,” she told the boy. ¶ “I know,” he said. English only.
    """
    language, recent = discourse.language, discourse.recent
    before = recent[-2] if language.code == "en" and len(recent) > 1 else None
    speaker = before.speaker if before is not None else None
    if before is None or speaker is None or speaker.gender in ("", gender):
        return ""
    if ADDRESSING_VERBS.isdisjoint(before.lowers):
        return ""
    tokens, same = before.tokens, language.masculine if gender == "m" else language.feminine
    for at in range(len(tokens) - 2):
        told = tokens[at].lower in ADDRESSING_VERBS and tokens[at + 1].classes & DETERMINER
        if told and tokens[at + 2].kind == WORD and tokens[at + 2].lower in same:
            return discourse.words_of(tokens, (at + 1, at + 2))
    return ""


def _recent_unnamed_speaker(discourse: Discourse, gender: str) -> str:
    """Return the words for a recent unnamed speaker: "a police spokesman"."""
    for back, sentence in enumerate(reversed(discourse.recent)):
        if back > _SPEAKER_MEMORY:
            break
        body = "" if sentence.body.isupper() else sentence.body  # SEC OFFICIAL SEEKS RULES
        if (
            not body
            and 0 < back < _SCENE
            and (unnamed := _person_noun_in(discourse, sentence, gender))
        ):
            return unnamed
        if body and may_be_one_person(discourse, sentence, body, gender):
            return _relative_beside(discourse, sentence, body, gender) or body
    return ""


def _person_noun_in(discourse: Discourse, sentence: RememberedSentence, gender: str) -> str:
    """Return the man of a sentence without a speaker: Officers found that the man was a guest."""
    nouns = _MALE if gender == "m" else _FEMALE
    if discourse.language.code != "en" or nouns.isdisjoint(sentence.lowers):
        return ""
    tokens = sentence.tokens
    for at in range(1, len(tokens)):
        if tokens[at].lower in nouns and tokens[at - 1].classes & DETERMINER:
            return discourse.words_of(tokens, (at - 1, at))
    return ""


def _relative_beside(
    discourse: Discourse, sentence: RememberedSentence, words: str, gender: str
) -> str:
    """Return the relative of `gender` of somebody who may be of any: A child asked her father why.

    `words` are those for that somebody. Empty if there is no such relative.
    """
    language, tokens = discourse.language, sentence.tokens
    same = language.masculine if gender == "m" else language.feminine
    if language.code != "en" or not same.isdisjoint(words.lower().split()):
        return ""
    for at in range(1, len(tokens)):
        kin = tokens[at].lower in KIN and tokens[at].lower in same
        named = any(token.kind == CAPITAL for token in tokens[at + 1 : at + 3])
        if kin and not named and tokens[at - 1].lower in OWNERS:
            return discourse.words_of(tokens, (at - 1, at))
    return ""


def stranger_before(
    discourse: Discourse, sentences: Sequence[RememberedSentence], at: int, gender: str
) -> str:
    """Return the unnamed person of `gender` mentioned last: The video shows a tall man.

    They are looked for in these sentences, before offset `at`; English only. A role may be of
    either gender: It went to the bishop.
    """
    language = discourse.language
    if language.code != "en":
        return ""
    same, other = language.masculine, language.feminine
    if gender == "f":
        same, other = other, same
    for sentence in reversed(sentences):
        tokens = sentence.tokens
        for last in range(len(tokens) - 1, 0, -1):
            token = tokens[last]
            role = means_one_person(token) and token.lower not in other
            person = token.lower in same and token.lower not in language.first_names  # not: will
            if token.kind != WORD or not (role or person):
                continue
            if token.lower in _ADJECTIVES_TOO and _is_before_noun(tokens, last):
                continue
            phrase = phrase_before(tokens, last) if tokens.starts[last] < at else None
            if phrase is None or not tokens[phrase[0]].classes & DETERMINER:
                continue
            if phrase[0] == _PREDICATE and discourse.gender_of(tokens[0].text):
                continue  # He was a guard: somebody known
            if _is_said_of_pronoun(tokens, phrase[0]) or _is_said_of_name(tokens, phrase[0]):
                continue
            if token.lower == "head" and tokens[last - 1].lower in OWNERS:
                continue  # shook his head
            return discourse.words_of(tokens, _after_source(tokens, phrase))
    return ""


def _after_source(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Return the driver of "word of the flood | from a driver"."""
    first, last = phrase
    articles = (at for at in range(last, first + 1, -1) if tokens[at].classes & DETERMINER)
    article = next(articles, first)
    return (article, last) if tokens[article - 1].lower in _SOURCES else phrase


def _is_before_noun(tokens: Tokens, at: int) -> bool:
    """Whether a plain noun follows a token: a major | change; not: a major | said."""
    return at + 1 < len(tokens) and tokens[at + 1].kind == WORD and not tokens[at + 1].classes


def _is_said_of_pronoun(tokens: Tokens, first: int) -> bool:
    """Whether a phrase says what a pronoun stands for: mistook him for | a guard."""
    before = first - 1 - (tokens[first - 1].lower in {"for", "as"})
    return before > 0 and tokens[before].lower in {"him", "her"}


def _is_said_of_name(tokens: Tokens, first: int) -> bool:
    """Whether a phrase says what a name stands for: Ben is | a baker."""
    if first < _PREDICATE or tokens[first - 1].lower not in ENGLISH_IS:
        return False
    return tokens[first - 2].kind == CAPITAL or tokens[first - 2].text == ","


def _known_by_one_word(discourse: Discourse, at: int, gender: str) -> str:
    """Return whoever of `gender` a recent sentence calls by a first name or "Mum"; English only."""
    if discourse.language.code != "en":
        return ""
    for sentence in reversed(discourse.recent[-_FEW:]):
        tokens = sentence.tokens
        for index, start in enumerate(tokens.starts):
            if start < at and _is_one_word(discourse, tokens, index, gender):
                return tokens[index].text
    return ""


def _is_one_word(discourse: Discourse, tokens: Tokens, at: int, gender: str) -> bool:
    """Whether a token alone is a first name or a word of kinship of `gender`."""
    token = tokens[at]
    if token.kind != CAPITAL or gender_of_word(discourse.language, token.lower) != gender:
        return False
    named = discourse.book.is_unambiguous_first_name(token.text) and token.lower not in PLACES
    if not named and token.lower not in KIN:
        return False
    if at and tokens[at - 1].lower in _WHERE:
        return False  # at home in | Devon
    beside = (tokens[i].kind for i in (at - 1, at + 1) if 0 <= i < len(tokens))
    return CAPITAL not in beside


def may_be_one_person(
    discourse: Discourse, sentence: RememberedSentence, words: str, gender: str
) -> bool:
    """Whether words of a sentence can refer to one person of `gender`.

    They do not where a pronoun of the other gender stands for them: He said “soon”.
    """
    subject = main_subject(sentence.tokens, across_quotes=True)
    if subject is not None and subject[0] == subject[1]:
        other = discourse.gender_of(sentence.tokens[subject[0]].text)
        if other not in ("", gender):
            return False
    if discourse.language.nouns_capitalised:
        from reader.analysis.reference.unnamed.german_unnamed_antecedents import are_several

        if are_several(sentence.tokens, words):
            return False
    return _may_refer_to_person(discourse, words, gender) or _has_relative_who(
        sentence.tokens, words
    )


def _may_refer_to_person(discourse: Discourse, words: str, gender: str) -> bool:
    """Whether a noun phrase can refer to one person of `gender`."""
    if (named := discourse.book.by_name.get(words)) is not None:
        return named.gender in ("", gender)
    language = discourse.language
    other = language.feminine if gender == "m" else language.masculine
    same = language.masculine if gender == "m" else language.feminine
    if not gender and language.verb_second:
        other = frozenset()  # de 38-jarige
    owner = max(words.rfind("'s "), words.rfind("’s "))
    owned = "the" + words[owner + 2 :] if owner > 0 else words  # the president's | address
    lower = with_space_after_un(owned.lower()) if language.code == "it" else owned.lower()
    lowers = lower.split()[:_FIRST_WORDS]
    if lowers[0] in NEGATIVE_DETERMINERS:
        return False  # no neighbour at all
    if language.code == "nl":
        lowers = list(_head_of(lowers, language))  # de winkel | van Jan Baas
    if language.compound_inversion and _ROMANCE_GENDERS.get(lowers[0], gender) != gender:
        if lowers[-1] in _EITHER_SEX:
            return True
        if _ROLES_OF_EITHER_SEX.isdisjoint(lowers[1:3]):
            return False  # un editor is not "ella"
    if lowers[0].endswith("s") and lowers[1:] and lowers[-1] in KIN and lowers[-1] in same:
        return True  # Friedas Mutter
    if lowers[:2] == ["one", "of"]:
        return True
    if any(word in other for word in _head_of(lowers, language)[len(lowers) > 1 :]):
        return False
    if language.code == "en" and _is_body_or_several(lowers, words, language):
        return False
    if (
        language.nouns_capitalised
        and len(lowers) > 1
        and lowers[0] not in _SINGLE.get(gender, _ANY_SINGLE)
        and not (lowers[0] == "das" and means_german("das", lowers[1]))  # das Opfer
    ):
        return False  # Die Gäste, tausende Pendler
    if lowers[-1:] in (["other"], ["another"]) or lowers[-1] in _OTHERS.get(gender, ()):
        return True
    kind = lowers[1] if len(lowers) > 1 else ""
    if not PEOPLE.isdisjoint(lowers) or (
        kind.endswith(PEOPLE_ENDINGS) and not language.nouns_capitalised  # not: ein Schild
    ):
        return _EXCLUDED_NOUNS.get(gender) not in lowers  # one little boy
    nouns = [word for word in lowers if not language.classes.get(word, 0) & ~TITLE]
    return any(
        word in same
        or language.classes.get(word, 0)
        or (word.endswith(ROLE_ENDINGS) and _may_be_role(word) and not language.nouns_capitalised)
        or has_ending_of(word, TITLE, language)
        or (language.nouns_capitalised and means_german(_ARTICLE[gender], word))
        or (word not in _THINGS_TOO and not is_thing_like_role(word) and is_role(word, language))
        for word in nouns
    )


def _head_of(lowers: Sequence[str], language: Language) -> Sequence[str]:
    """Return the words of a phrase before its complement: a spokesman | for Ada Quill.

    In German also before a genitive: eine Sprecherin | der Bank.
    """
    if language.nouns_capitalised:
        genitives = (i for i, word in enumerate(lowers) if i > 1 and word in _GENITIVES)
        return lowers[: next(genitives, len(lowers))]
    classes = language.classes
    links = (i for i, word in enumerate(lowers) if i and classes.get(word, 0) & PREPOSITION)
    return lowers[: next(links, len(lowers))]


def _is_body_or_several(lowers: Sequence[str], words: str, language: Language) -> bool:
    """Whether the head of an English phrase is an organisation or several people.

    East Delta council; former aides of Quill. `lowers` are the words of a phrase in lower case.
    """
    head = _head_of(lowers, language)[-1]
    if language.classes.get(head, 0) & INSTITUTION and head != "guardian" and head in words:
        return True
    return head.endswith(GROUP_ENDINGS) or (head[-1:] == "s" and head[:-1] in PEOPLE)


def _may_be_role(word: str) -> bool:
    return word not in PEOPLES and not is_thing_like_role(word)


def _has_relative_who(tokens: Tokens, body: str) -> bool:
    """Whether "who" after an indefinite subject shows a person: a stagehand who saw it."""
    count = len(body.split())
    one = tokens[0].lower in INDEFINITE and body.startswith(tokens[0].text)
    return one and any(token.lower == "who" for token in tokens[2 : count + 2])


def role_in_own_sentence(discourse: Discourse, at: int, gender: str) -> str:
    """Return "the commissioner" of "the commissioner chided him for what she called “…”"."""
    if not discourse.recent:
        return ""
    tokens = discourse.recent[-1].tokens
    if not [each for each in tokens if each.classes & TITLE or each.kind == POSSESSIVE]:
        return ""  # most sentences
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None or tokens.starts[phrase[1]] >= at or phrase[0] == phrase[1]:
        return ""
    noun = phrase[1]
    if discourse.language.nouns_capitalised:  # Eine Sprecherin | der Stadt
        noun = next((i - 1 for i in range(phrase[0] + 2, noun) if tokens[i].lower == "der"), noun)
    office = tokens[phrase[0]].classes & DETERMINER and tokens[noun].classes & TITLE
    if not office and not is_unnamed_relation(tokens, phrase):
        return ""
    words = discourse.words_of(tokens, phrase)
    if not _may_refer_to_person(discourse, words, gender):
        return ""
    if phrase[0] or not discourse.language.nouns_capitalised:
        return words
    from reader.analysis.reference.unnamed.german_unnamed_antecedents import with_genitive

    return with_genitive(discourse, tokens, words)


def _speaker_with_one_name(discourse: Discourse, gender: str) -> str:
    """Return the last speaker of `gender` who is known by one name only: Hesse said ….

    In German, where every noun has a capital, only one whose words were quoted. So is, elsewhere,
    a word for a body, which opens headlines: Council weighs plan.
    """
    if discourse.language.code not in {"en", "nl", "de"}:
        return ""
    nouns = discourse.language.nouns_capitalised
    for sentence in reversed(discourse.recent):
        body = sentence.body
        if not (body.replace("-", "").isalpha() and body.istitle()):
            continue
        if gender_of_word(discourse.language, body.lower()) not in ("", gender):
            continue
        if nouns and not _quotes_person(sentence):
            return ""
        if discourse.language.classes.get(body.lower(), 0) & INSTITUTION and not any(
            token.kind == QUOTED for token in sentence.tokens
        ):
            continue
        return body
    return ""


def _quotes_person(sentence: RememberedSentence) -> bool:
    """Whether a German sentence quotes the words of its speaker, who is one and no thing."""
    from reader.analysis.grammar.german.actors import is_thing_noun  # German only
    from reader.analysis.grammar.phrases.determiners_alone import GERMAN_SEVERAL

    if sentence.body.lower() in GERMAN_SEVERAL:
        return False

    quotes = any(token.kind == QUOTED for token in sentence.tokens)
    return quotes and not is_thing_noun(sentence.body.lower())


def body_in_subject_before(discourse: Discourse, gender: str) -> str:
    """Return the organisation that is the subject of the previous sentence, except in English."""
    code = discourse.language.code
    if code == "en" or (code == "nl" and gender == "m"):
        return ""  # Dutch: De winkel sluit. “…”, zei hij
    from reader.analysis.reference.unnamed.acting_bodies import acting_body_before

    return acting_body_before(discourse, gender)
