"""German and Dutch words around a name that belong to its run: "Chef der Werft | Jan Vogel"."""

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.german import common_nouns, noun_forms
from reader.analysis.persons.runs.capital_runs import NameRun

_VAN = frozenset({"van", "von"})
_ARTICLES = frozenset({"der", "den"})


def is_noun_phrase(run: NameRun, language: Language) -> bool:
    """Whether a German run is an adjective and a noun; a first word that no name has is removed."""
    if len(run.words) > 1 and noun_forms.opens_no_name(run.words[0]):
        run.skip(1)
        if len(run.words) > 1 and noun_forms.is_counted_time(run.words[0]):
            run.skip(1)
    return noun_forms.are_adjective_and_noun(run.lowers, language)


def skip_nouns(run: NameRun, language: Language) -> bool:
    """Remove German nouns around a name; return whether a name is left."""
    if len(run.words) > 1 and not run.titled and not lx.is_first_name(run.lowers[0], language):
        if common_nouns.are_nouns(run.words, language):
            return False
        if skipped := common_nouns.count_before_owner(run.words):
            run.skip(skipped)
            if not lx.is_first_name(run.lowers[0], language):
                return False  # Erzbischof von Santa Rita
    run.keep(noun_forms.end_of_name(run.words, run.lowers, language))
    return True


def end_before_body(run: NameRun, language: Language) -> int:
    """Return the number of words of a name without its organisation: Ada Quill van de Bond.

    After a first name or a title "van" begins the surname: Jan van Quill, Jan Peter van Quill.
    """
    for at in range(2, len(run.words) - 1):
        if run.words[at] not in _VAN or run.lowers[at - 1] in language.first_names:
            continue
        known = run.words[at] == "van" or lx.is_first_name(run.lowers[0], language)
        longer = len(run.words) > at + 2
        known = known or (longer and run.words[at + 1][0].isupper())
        known = known or (longer and run.words[at + 1] in _ARTICLES)  # von den Behörden
        if known and run.lowers[at - 1] not in NOBLE_TITLES:
            return at
    return len(run.words)
