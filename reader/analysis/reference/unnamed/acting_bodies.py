"""Organisations as antecedents of pronouns in languages other than English: La Ligue …. Elle ….

If a sentence names nobody and its subject is an organisation or a role, that subject is the
antecedent of a pronoun in the next sentence of the paragraph, unless the paragraph names a person
of the pronoun's gender; a Romance role that is nobody's acts just before, and so is nearer. One
that spoke at the end of a paragraph goes on speaking in the next.
"""

from reader.analysis.grammar.phrases.acting_phrases import acting_phrase, head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.speaking_nouns import is_body_word
from reader.analysis.grammar.subjects.happenings import reacts, tells_what_happens
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.function_words import ROMANCE_DEFINITE
from reader.analysis.languages.lexicon import INSTITUTION, TITLE
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later

with later(globals()):  # German and Dutch only, and Romance languages
    from reader.analysis.grammar.german import verb_second_main
    from reader.analysis.persons.roles import lines_of_work
    from reader.analysis.reference.roles import accused_persons, role_claims

_REACH = 4  # sentences
_UPON = frozenset({"le", "la", "lo", "les", "li", "gli", "lui", "lhe", "l'"})
"""Pronouns before a verb of somebody who goes on speaking: Une voisine l'a vu. « … », dit-elle."""
_GENDERS = {
    "der": "m", "die": "f", "ein": "m", "eine": "f", "le": "m", "la": "f", "un": "m", "une": "f",
    "el": "m", "una": "f", "il": "m", "lo": "m", "o": "m", "a": "f", "um": "m", "uma": "f",
    "l'": "mf", "de": "mf", "seine": "f", "ihre": "f", "sein": "m", "ihr": "m", "son": "mf",
    "sa": "f", "su": "mf", "suo": "m", "sua": "f", "seu": "m", "das": "", "het": "", "un'": "f",
}  # fmt: skip


def acting_body_before(discourse: Discourse, gender: str) -> str:
    """Return the organisation or role that is the subject of the previous sentence.

    Empty if there is none, if its grammatical gender is not `gender`, or if the paragraph names a
    person who may be meant instead.

    Cost: the words of two sentences.
    """
    if discourse.language.code == "en" or len(discourse.recent) < 2 or not gender:
        return ""
    now, body = discourse.recent[-1], ""
    last = discourse.recent[-2]
    for before in reversed(discourse.recent[-_REACH:-1]):
        goes_on = before is last and before.body and discourse.language.compound_inversion
        if before.speaker is not None or (before.paragraph != now.paragraph and not goes_on):
            return ""
        body = before.body
        if not body or _article(body) not in _GENDERS:  # laut Polizei
            body = _acting_words(discourse, before.tokens) or body
        if body or any(not named.is_possessive for named in before.people):
            break  # but: Het zijn er elf. Er plant viel.
    if gender not in _GENDERS.get(_article(body), "") or _means_somebody_named(discourse, body):
        return ""
    if discourse.language.nouns_capitalised:
        from reader.analysis.reference.unnamed.german_unnamed_antecedents import are_several

        if are_several(before.tokens, body):
            return ""
    if _is_role_just_before(discourse, body):
        return body
    rivals = (
        _is_rival(discourse, each, gender)
        for each in _sentences_of_paragraphs(discourse, {now.paragraph, last.paragraph})
    )
    return "" if any(rivals) else body


def _is_role_just_before(discourse: Discourse, body: str) -> bool:
    """Whether a Romance role acts in the sentence before: L'adjoint a tenté de calmer le jeu.

    Not in sports, where others judge players. The accused have to react, in German and Dutch, too,
    since others tell their deeds: Der Angeklagte schwieg; not: Der Angeklagte schlug zu.
    """
    before, tokens = discourse.recent[-2], discourse.recent[-2].tokens
    phrase = _acting_subject(discourse, tokens)
    if phrase is None or before.people or before.paragraph != discourse.recent[-1].paragraph:
        return False
    if discourse.language.verb_second:
        return tokens[phrase[1]].lower in accused_persons.ACCUSED and reacts(tokens, phrase[1] + 1)
    if discourse.words_of(tokens, phrase) != body or tells_what_happens(tokens):
        return False
    head = tokens[head_of(tokens, phrase[0])]
    if head.lower in accused_persons.ACCUSED:
        return reacts(tokens, phrase[1] + 1)
    group = is_body_word(head.lower) or head.classes & INSTITUTION
    after = tokens[min(phrase[1] + 1, len(tokens) - 1)]
    others = group or "sport" in lines_of_work.lines_of(head.lower)
    return not others and after.lower not in _UPON


def _means_somebody_named(discourse: Discourse, body: str) -> bool:
    """Whether a role is another word for a person of the talk: La romancière a écrit."""
    german = (
        discourse.language.verb_second
        and body.rpartition(" ")[2].lower() in accused_persons.ACCUSED
    )
    romance = discourse.language.compound_inversion and _article(body) in ROMANCE_DEFINITE
    if not (german or romance):
        return False
    at = discourse.text.rfind(body, 0, discourse.recent[-1].tokens.starts[0])
    speaks = role_claims.RoleUse.SPEAKS
    return at >= 0 and role_claims.person_by_role(discourse, body, at, speaks) is not None


def _article(phrase: str) -> str:
    """Return the first word of a phrase in lower case; "l'" for an elided article."""
    first = phrase.partition(" ")[0].lower().replace("’", "'")
    return "l'" if first.startswith("l'") else first


def _acting_words(discourse: Discourse, tokens: Tokens) -> str:
    """Return the subject of a sentence if it is an organisation, a role or people; else empty."""
    phrase = _acting_subject(discourse, tokens)
    if phrase is None:
        return ""
    return discourse.words_of(tokens, phrase)


def _acting_subject(discourse: Discourse, tokens: Tokens) -> Phrase | None:
    """Return the subject of a sentence if it is an organisation, a role or people."""
    main = main_subject(tokens, across_quotes=True)
    if discourse.language.nouns_capitalised:
        main = verb_second_main.corrected_main_subject(tokens, main, discourse.language)
        if main is None or main[0] == main[1]:
            return None
        from reader.analysis.grammar.german.actors import is_body

        acts = is_body(tokens, main) or tokens[main[1]].classes & TITLE
        return main if acts or tokens[main[1]].lower in accused_persons.ACCUSED else None
    return acting_phrase(tokens, main[0]) if main is not None else None


def _sentences_of_paragraphs(
    discourse: Discourse, paragraphs: set[int]
) -> list[RememberedSentence]:
    return [each for each in discourse.recent if each.paragraph in paragraphs]


def _is_rival(discourse: Discourse, sentence: RememberedSentence, gender: str) -> bool:
    """Whether a sentence names a person to whom a pronoun of `gender` can refer."""
    return any(
        not named.is_possessive
        and named.person.gender in ("", gender)
        and discourse.person_evidence(named.person) > 0
        for named in sentence.people
    )
