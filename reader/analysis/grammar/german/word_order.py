"""The rules for subjects in German word order, gathered in one class to be imported once.

Import statements inside functions are slow.
"""

from reader.analysis.grammar.german.verb_second import subject_near
from reader.analysis.grammar.german.verb_second_main import main_of


class GermanOrder:
    """Questions about word order that are asked for verb-second languages only."""

    main_of = staticmethod(main_of)
    subject_near = staticmethod(subject_near)
