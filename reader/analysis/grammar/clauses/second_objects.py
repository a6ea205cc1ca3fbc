"""What a verb names second, in a clause without a verb: nannte das Haus „…“, das Dach „…“."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_thing
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_pronoun
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import mention_somebody
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import Token

_NOMINATIVE = frozenset({"der", "dieser", "jener"})  # before a noun in the singular


def is_second_object(
    s: Sequence[Token], verb: int, before: int, phrase: Phrase, language: Language
) -> bool:
    """Whether a phrase after the quote at `before` is an object, as another is before that quote.

    That is a thing, or whom a role describes, if the first object is a person as well: nannte die
    Ministerin „klug“, die Sprecherin „schlau“. But: nannte es „klug“, die Sprecherin „schlau“.
    """
    if not s[phrase[0]].classes & lx.DETERMINER or s[phrase[0]].lower in _NOMINATIVE:
        return False
    named = phrase_after(s, verb + 1)
    if named is None or named[1] >= before or is_pronoun(s[named[0]]):
        return False
    return not _speaks(s, phrase, language) or _speaks(s, named, language)


def _speaks(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    if language.nouns_capitalised:
        return not is_thing(s, phrase, language)
    return mention_somebody(s[phrase[0] : phrase[1] + 1])
