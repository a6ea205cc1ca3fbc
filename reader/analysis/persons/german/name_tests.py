"""The tests that only German names need, in one place because imports in functions are slow."""

from reader.analysis.persons.german.common_nouns import (
    are_nouns,
    count_before_owner,
    gender_of_role,
    is_role_before_name,
    noun_after_article,
)
from reader.analysis.persons.german.genitives import own_words
from reader.analysis.persons.german.noble_names import house_after
from reader.analysis.persons.german.noun_forms import (
    are_adjective_and_noun,
    end_of_name,
    ends_as_body,
    is_no_person,
    is_of_somebody,
    opens_no_name,
)
from reader.analysis.persons.roles.non_english_occupations import is_compound


class GermanNames:
    """The tests that only German names need, as static methods."""

    noun_after_article = staticmethod(noun_after_article)
    are_adjective_and_noun = staticmethod(are_adjective_and_noun)
    are_nouns = staticmethod(are_nouns)
    count_before_owner = staticmethod(count_before_owner)
    end_of_name = staticmethod(end_of_name)
    ends_as_body = staticmethod(ends_as_body)
    gender_of_role = staticmethod(gender_of_role)
    house_after = staticmethod(house_after)
    is_compound = staticmethod(is_compound)
    is_no_person = staticmethod(is_no_person)
    is_role_before_name = staticmethod(is_role_before_name)
    is_of_somebody = staticmethod(is_of_somebody)
    opens_no_name = staticmethod(opens_no_name)
    own_words = staticmethod(own_words)
