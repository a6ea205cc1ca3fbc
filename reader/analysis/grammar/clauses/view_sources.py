"""Holders of a view outside English: für Vogel, pour la maire, aus Sicht der Bank."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import head_of, is_latter
from reader.analysis.grammar.phrases.noun_phrases import ROLE_ENDINGS, Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.function_words import GERMANIC_IT
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_LINKS = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION
_ASIDE = 16  # tokens between two commas
_IS_SO = frozenset({
    "ist", "war", "sind", "waren", "bleibt", "wäre", "sei", "seien", "lag", "liegt", "klingt",
    "klang", "steht", "stand", "geht", "ging", "is", "was", "zijn", "blijft", "voelt", "voelde",
    "gaat",
})  # fmt: skip
_GOES = frozenset({"geht", "ging", "gaat"})
_ABOUT = frozenset({"um", "om"})

_IS = frozenset({"ist", "war", "sind", "waren", "bleibt", "blieb"})
_NO_PERSONS = (  # endings of bare plurals and of places
    "e", "en", "er", "ern", "eln", "land", "burg", "stadt", "berg", "dorf", "furt", "heim", "reich",
    "europa", "afrika", "amerika", "china", "berlin", "köln", "schweiz",
)  # fmt: skip


def holder_of_view(s: Sequence[Token], index: int) -> Phrase | None:
    """Return the X of "aus Sicht von X", "in den Augen der X" and "naar de mening van X"."""
    led = s[index - 1].lower == "aus" or (index > 1 and s[index - 2].lower == "in")
    led = led or _opens_with_naar(s, index - 1 - bool(s[index - 1].classes & lx.DETERMINER))
    if not index or not led or index + 1 >= len(s):
        return None
    start = index + 1 + (s[index + 1].lower in {"von", "vom", "van"})
    return phrase_after(s, start) if start < len(s) else None


def _opens_with_naar(s: Sequence[Token], at: int) -> bool:
    """Whether Dutch "naar" opens a clause; not: vroeg | naar de mening van X."""
    return at >= 0 and s[at].lower == "naar" and (not at or s[at - 1].kind == POINT)


def subject_of_own_words(s: Sequence[Token], index: int, language: Language) -> Phrase | None:
    """Return the subject of "Vogel hatte nach eigenen Worten „keine Wahl“"."""
    if index + 2 >= len(s) or s[index + 2].lower not in language.according:
        return None
    verb = index - 1
    while verb > 0 and not (s[verb].kind == WORD and s[verb].classes & lx.FINITE):
        verb -= 1
    return subject_of(s, verb) if verb else None


def is_holder_of_view(s: Sequence[Token], index: int, phrase: Phrase, language: Language) -> bool:
    """Whether "für" names the holder of a view: Für die Chefin ist das „…“; – für Vogel „…“."""
    if index == 0:
        return _precedes_form_of_sein(s, phrase, language)
    if language.nouns_capitalised and s[index - 1].lower in _IS:
        reported = any(token.classes & lx.REPORT for token in s[: index - 1])
        return not reported and _precedes_predicate_in_marks(s, phrase, language)
    quoted = phrase[1] + 1 < len(s) and s[phrase[1] + 1].kind == QUOTED
    return quoted and s[index - 1].kind == POINT and can_hold_view(s, phrase)


def _precedes_predicate_in_marks(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether what something is to a person follows in marks: Der Umbau ist für Vogel „…“.

    Nothing follows but the end of the clause, since others may tell it. Others also tell what is
    good for many, a body or a place: Das ist für Kinder „…“, für die Partei „…“, für Lipaland „…“.
    """
    from reader.analysis.grammar.german.actors import is_person
    from reader.analysis.grammar.german.phrase_after_verb import end_of_adverbials

    first, last = phrase
    quote = end_of_adverbials(s, last + 1)
    while quote < len(s) and s[quote].kind == WORD and s[quote].classes & lx.DETERMINER:
        quote += 1
    if quote >= len(s) or s[quote].kind != QUOTED:
        return False
    name = first == last and s[first].kind == CAPITAL
    if name and s[first].lower.endswith(_NO_PERSONS):
        return False
    if not name and (s[first].lower == "einen" or not is_person(s, phrase, language)):
        return False
    return s[0].lower != "was" and quote + 2 >= len(s) and s[-1].text == "."


def _precedes_form_of_sein(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a form of "sein" follows the phrase, which then is the holder of the view."""
    following = phrase[1] + 1
    if (
        following + 2 < len(s)
        and s[following].lower in {"im", "in"}
        and s[following + 1].kind == CAPITAL
    ):
        following += 2  # Für die Grünen im Landtag ist …
    if following < len(s) and s[following].text == "(":
        following = next((at for at in range(following, len(s)) if s[at].text == ")"), -1) + 1
    if language.nouns_capitalised and following < len(s):
        from reader.analysis.grammar.german.phrase_after_verb import end_of_adverbials

        following = end_of_adverbials(s, following)  # Für Vogel vom Wetteramt ist …
    if following < len(s) and s[following].text == ",":
        closed = range(following + 2, min(len(s), following + _ASIDE))
        following = (
            next((at for at in closed if s[at].text == ","), following) + 1
        )  # Vogel, der …, ist
    after = s[following].lower if following < len(s) else ""
    if after in _GOES and not _goes_too_far(s, following):
        return False
    one = s[phrase[1]].lower in language.he | language.she
    return after in _IS_SO and (one or can_hold_view(s, phrase))


def _goes_too_far(s: Sequence[Token], verb: int) -> bool:
    """Whether "geht" judges: geht das „zu weit“; geht es um „Würde“; not: geht es „nach Rom“."""
    if verb + 2 >= len(s):
        return False
    if s[verb + 1].lower in GERMANIC_IT:
        return s[verb + 2].lower in _ABOUT
    quote = next((at for at in range(verb, len(s)) if s[at].kind == QUOTED), verb)
    return quote > verb + 1 and not s[quote - 1].classes & lx.PREPOSITION


def phrase_up_to_article(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return the phrase up to the article of the next one: per i giudici | la proroga.

    Behind a name alone that is an article with a noun: secondo Quill | la giunta; not: la
    plataforma Salvemos | el puerto, which is its motto.
    """
    first, last = phrase
    article = s[first].classes & lx.DETERMINER > 0
    for at in range(first + 1 + (s[first].kind == WORD), last + 1):
        before = s[at - 1]
        named = at < last and s[at + 1].kind == WORD
        named = named and all(t.kind == CAPITAL for t in s[first + article : at])
        linked = before.classes & _LINKS or not (named or before.kind == WORD)
        other = s[at].kind == WORD and s[at].text.islower()  # not: el diario | El País
        opens = other and s[at].classes & lx.DETERMINER and s[at].lower not in OF | TO
        if opens and not linked and not s[at].classes & lx.PREPOSITION:
            return (first, at - 1)
    return phrase


def can_hold_view(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase can hold a view: a name, a role, or an institution with its article."""
    words = s[phrase[0] : phrase[1] + 1]
    if any(token.classes & lx.TITLE for token in words) or is_latter(s, phrase):
        return True
    if len(words) > 1 and words[1].classes & lx.INSTITUTION and words[0].classes & lx.DETERMINER:
        return True  # para o sindicato
    following = min(phrase[1] + 1, len(s) - 1)
    opens = s[following].text == "," or s[following].classes & (lx.DETERMINER | lx.AUXILIARY)
    if opens and head_of(s, phrase[0]) >= 0:
        return True  # para os enfermeiros, a lei é “…”
    owned = len(words) > 2 and words[1].kind == WORD and words[2].classes & lx.SOFT
    if (
        owned
        and not words[1].classes & lx.INSTITUTION
        and not words[1].lower.endswith(ROLE_ENDINGS)
    ):
        return False  # pour la façade du musée de Vannes
    return words[-1].kind == CAPITAL
