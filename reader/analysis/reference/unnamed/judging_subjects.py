"""Unnamed subjects that judge somebody named: The chairman praised Poe. “He is kind,” he said."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.token import QUOTED
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.reference.unnamed.stances import is_unnamed_subject
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_JUDGES = word_set("""
praised praises hailed hails lauded lauds thanked thanks commended commends applauded applauds
complimented saluted salutes congratulated defended defends welcomed welcomes remembers remembered
described describes criticised criticises criticized criticizes blamed blames attacked attacks
accused accuses condemned slammed slams blasted blasts dismissed dropped fired sacked jailed
sentenced suspended banned fined scolded rebuked ridiculed mocked freed cleared hired signed picked
chose appointed nominated sold
""")
_SENTENCES = frozenset({"jailed", "sentenced", "fined", "banned", "freed"})  # of judges: You are
_YOU = lazily(r"\b[Yy]our?\b")
_ME = lazily(r"\b(?:[Mm]e|[Mm]y)\b")
_REACH = 3  # tokens from the subject to its verb: has also | praised


def judging_subject(
    discourse: Discourse, sentence: RememberedSentence, gender: str, at: int
) -> str:
    """Return the unnamed subject that judges a person of `gender` in an English sentence; or "".

    It speaks next, before the pronoun at offset `at`, if its words are about that person.
    """
    if _JUDGES.isdisjoint(sentence.lowers):
        return ""
    tokens = sentence.tokens
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None or not is_unnamed_subject(tokens, phrase):
        return ""
    verb = _verb_after(tokens, phrase)
    judged = _object_of(sentence, verb) if verb else None
    if judged is None or judged.gender not in ("", gender):
        return ""
    if not _speak_of(discourse, judged, gender, at, tokens[verb].lower):
        return ""
    subject = discourse.subject_of(sentence, list(discourse.recent)[:-1], at)
    return discourse.words_of(tokens, phrase) if subject in (None, judged) else ""


def _verb_after(tokens: Tokens, phrase: Phrase) -> int:
    """Return the token index of the verb by which a subject judges, or 0."""
    reach = range(phrase[1] + 1, min(len(tokens) - 1, phrase[1] + 1 + _REACH))
    return next((i for i in reach if tokens[i].lower in _JUDGES), 0)


def _object_of(sentence: RememberedSentence, verb: int) -> Person | None:
    """Return the person whose name follows a verb, not as an owner."""
    after = sentence.tokens.starts[verb + 1]
    named = (each for each in sentence.people if each.at == after and not each.is_possessive)
    return next((each.person for each in named), None)


def _speak_of(discourse: Discourse, judged: Person, gender: str, at: int, verb: str) -> bool:
    """Whether words quoted before an offset speak of the one judged: “He is late,”; not of “me”.

    Or address that person, if a judge says them: “You are a thief,”.
    """
    own, text = discourse.recent[-1], discourse.text
    starts, ends = own.tokens.starts, own.tokens.ends
    quoted = [i for i, token in enumerate(own.tokens) if token.kind == QUOTED and starts[i] < at]
    if any(_ME.search(text, starts[i], ends[i]) for i in quoted):
        return False
    if own.speaks_of_somebody(text, gender, at):
        return True
    for i in quoted:
        if verb in _SENTENCES and _YOU.search(text, starts[i], ends[i]):
            return True
        if any(text.find(name, starts[i], ends[i]) >= 0 for name in (judged.first, judged.last)):
            return True
    return False
