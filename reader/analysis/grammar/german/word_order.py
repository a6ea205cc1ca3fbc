"""How subjects are found in German, in one place: imports inside functions are slow."""

from reader.analysis.grammar.german.verb_second import subject_near
from reader.analysis.grammar.german.verb_second_main import main_of


class GermanOrder:
    """The questions about word order that only German asks."""

    main_of = staticmethod(main_of)
    subject_near = staticmethod(subject_near)
