"""The rules for subjects in German word order, gathered in one class to be imported once.

Import statements inside functions are slow.
"""

from reader.analysis.grammar.german.verb_second import verb_second_subject
from reader.analysis.grammar.german.verb_second_main import corrected_main_subject


class GermanOrder:
    """Questions about word order that are asked for verb-second languages only."""

    corrected_main_subject = staticmethod(corrected_main_subject)
    verb_second_subject = staticmethod(verb_second_subject)
