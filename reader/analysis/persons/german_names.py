"""What only German asks about a name, in one place: imports inside functions are slow."""

from reader.analysis.persons.common_nouns import (
    after_article,
    are_nouns,
    behind_of,
    gender_of_role,
)
from reader.analysis.persons.genitives import own_words
from reader.analysis.persons.noble_names import house_after
from reader.analysis.persons.trades_abroad import is_compound


class GermanNames:
    """The questions about a name that only German asks."""

    after_article = staticmethod(after_article)
    are_nouns = staticmethod(are_nouns)
    behind_of = staticmethod(behind_of)
    gender_of_role = staticmethod(gender_of_role)
    house_after = staticmethod(house_after)
    is_compound = staticmethod(is_compound)
    own_words = staticmethod(own_words)
