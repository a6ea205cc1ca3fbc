"""Epithets of persons without a name: Ein Händler klagte. „…“, sagte der 52-Jährige."""

from reader.analysis.grammar.german.actors import is_body_noun
from reader.analysis.persons.roles.non_english_occupations import is_plural
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.germanic_ages import gender_of_age, unnamed_person_of_age
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed
from reader.analysis.reference.epithets.non_english_epithets import is_implied_noun
from reader.analysis.reference.epithets.occupation_epithets import occupation_of
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.reference.roles.role_words import FOR_OTHERS
from reader.analysis.reference.unnamed.unnamed_antecedents import may_be_one_person
from reader.analysis.reference.unnamed.unnamed_subjects import unnamed_subject
from reader.startup.lazy_regex import lazily

_GENDERS = {"der": "m", "die": "f", "de": ""}
_NEW = frozenset({"ein", "eine", "das", "een", "het"})
_THE = ("Das ", "das ", "Het ", "het ")
_COMPLEMENT = lazily(r" (?:de[rs]|aus|von|vom|uit|van) ")
_STRANGERS = frozenset({"Mann", "Frau", "man", "vrouw"})


def unnamed_person_called(discourse: Discourse, mention: str, at: int) -> str:
    """Return the words for somebody unnamed whom a German or Dutch epithet means; or "".

    An age, "der Mann" or "die Frau" means who spoke or acted last in this paragraph, or at the end
    of the one above, if the text has introduced them without a name; else an age means whom the
    text has introduced with it. A line of work that the text has not told of means who spoke there.

    Args:
        discourse: The last sentences and the names so far.
        mention: The epithet, with its article.
        at: Its offset.
    """
    article, _, noun = mention.partition(" aus ")[0].partition(" uit ")[0].partition(" ")
    gender = _GENDERS.get(article.lower())
    if gender is None or len(discourse.recent) < 2:
        return ""
    aged = gender_of_age(mention) is not None
    acts = aged or noun in _STRANGERS
    if not acts and not _is_line_of_work(discourse, mention, noun, at):
        return ""
    words = stranger_before(discourse, gender, spoke=not acts)
    if aged and words.startswith(_THE) and _was_named_beside(discourse, words):
        return mention  # of two people: Jan Tal half dem Opfer. Das Opfer überlebte.
    if aged and not words:
        return unnamed_person_of_age(discourse, mention, at)
    return "" if words.split()[1:2] == [noun] else words


def _is_line_of_work(discourse: Discourse, mention: str, noun: str, at: int) -> bool:
    """Whether a noun tells what somebody does, and the text has told so of nobody before."""
    if is_implied_noun(noun) or is_plural(mention.partition(" ")[0].lower(), noun.lower()):
        return False
    if occupation_of(mention, discourse.language.code) is None:
        return False
    return not was_mentioned_unnamed(discourse, noun.lower(), at)


def _was_named_beside(discourse: Discourse, words: str) -> bool:
    """Whether a sentence of this paragraph has told of somebody neuter and of somebody named."""
    noun = words.partition(" ")[2].partition(" ")[0].lower()
    now = discourse.recent[-1].paragraph
    return any(
        sentence.people and any(token.lower == noun for token in sentence.tokens)
        for sentence in discourse.recent[:-1]
        if now - sentence.paragraph <= 1
    )


def stranger_before(discourse: Discourse, gender: str, *, spoke: bool = False) -> str:
    """Return the words for somebody unnamed of a gender who spoke or acted last; or "".

    With `spoke`, words by them were reported.
    """
    now = discourse.recent[-1].paragraph
    for sentence in reversed(discourse.recent[:-1]):
        if now - sentence.paragraph > 1 or sentence.speaker is not None:
            return ""
        if words := _stranger_in(discourse, sentence, gender, spoke=spoke):
            return words
        if any(not named.is_possessive for named in sentence.people):
            return ""
    return ""


def _stranger_in(
    discourse: Discourse, sentence: RememberedSentence, gender: str, *, spoke: bool
) -> str:
    """Return the words for who is introduced in a sentence without a name, as its subject first."""
    subject = "" if spoke else unnamed_subject(discourse, sentence)
    for words in filter(None, (subject, sentence.body)):
        article, _, noun = words.lower().partition(" ")
        introduces = article in _NEW or (spoke and gender_of_age(words) is not None)
        head = _COMPLEMENT.split(noun, maxsplit=1)[0]
        if not introduces or is_body_noun(head) or (spoke and head.endswith(FOR_OTHERS)):
            continue
        if may_be_one_person(discourse, sentence, words, gender):
            return words
    return ""
