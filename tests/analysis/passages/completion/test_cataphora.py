"""Cataphora: pronouns and short names whose full name follows later."""

import pytest
from attributions import Attributions, attributions, marked


def test_a_pronoun_before_every_name_means_the_person_named_next() -> None:
    text = (
        "“I never meant to leave,” she says, stirring her tea. “Never.”\n\n"
        "Ada Quill, 78, was born by the sea. Her brother Ben Poe stayed. “I stayed,” he says."
    )
    assert [speaker for _, speaker in attributions(text)] == ["Ada Quill", "Ada Quill", "Ben Poe"]


def test_a_pronoun_means_nobody_of_the_other_gender_named_next() -> None:
    text = "“I never meant to leave,” he says.\n\nMary Quill, 78, was born by the sea."
    assert [speaker for _, speaker in attributions(text)] == ["he"]


def test_a_name_seen_only_later_settles_earlier_quotes() -> None:
    text = "“It is late,” Mr Poe said.\n\nBen Poe, a farmer, has four cows."
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert speaker.name == "Ben Poe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "By six the queue is long, and Tomasz is out of water.\n\n"
                "“It is always the same,” he says.\n\nTomasz Wilk turns off the gas."
            ),
            (("It is always the same,", "Tomasz Wilk"),),
            id="a joint after an opening clause is no part of a name",
        ),
        (
            "“I lost it,” said Omar. “It was new,” he added. Omar Haddad lives in Delta City.",
            (("I lost it,", "Omar Haddad"), ("It was new,", "Omar Haddad")),
        ),
        (
            "“I was there,” said Anna. Anna Poe, a cook, came later. “I stayed,” said Poe.",
            (("I was there,", "Anna Poe"), ("I stayed,", "Anna Poe")),
        ),
        (
            "“The boat is here. I’m Despa,” she said. Jurg Tal cried. “It is so calm,” he said.",
            (("The boat is here. I’m Despa,", "she"), ("It is so calm,", "Jurg Tal")),
        ),
    ],
)
def test_whoever_is_named_later_is_meant(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_all_quotes_of_a_pronoun_have_the_person_named_after_the_first() -> None:
    text = "Reminded of her remark that Holt was “past it”, Ada Quill winced. “I was young then.”"
    assert [who for _, who in attributions(text)] == ["Ada Quill", "Ada Quill"]


def test_a_role_is_that_of_whom_the_text_introduces_with_it_next() -> None:
    text = (
        "“It is late,” the mayor said on Friday.\n\nThe mayor, Ada Quill, 61, is accused of theft."
    )
    assert attributions(text) == (("It is late,", "Ada Quill"),)
    two = f"{text} Ben Poe, the mayor of Delta, is not."
    assert attributions(two) == (("It is late,", "the mayor"),)


def test_a_pronoun_for_a_role_is_whom_the_text_introduces_with_it_next() -> None:
    text = (
        "The general's memoir is out. He calls a rival “a weathercock in boots”.\n\n"
        "Gen. Ben Poe, who lives by the sea, would not talk. “Read it,” he said."
    )
    assert [who for _, who in attributions(text)] == ["Ben Poe", "Ben Poe"]


@pytest.mark.parametrize("opening", ["By his own admission", "In his own words,"])
def test_a_possessive_at_the_start_means_the_person_named_after_it(opening: str) -> None:
    text = f"Ida Vell cooks. {opening} Ben Poe is “a terrible cook”."
    assert attributions(text) == (("a terrible cook", "Ben Poe"),)


def test_words_said_to_be_those_of_somebody_are_a_quote_however_few() -> None:
    text = "Ida Vell will become, in her words, “a menace”."
    assert attributions(text) == (("a menace", "Ida Vell"),)


def test_a_role_is_nobody_named_much_later() -> None:
    text = (
        f"“It is late,” the mayor said. {'The bridge held all day. ' * 40}The mayor is Ada Quill."
    )
    assert attributions(text) == (("It is late,", "the mayor"),)


@pytest.mark.parametrize(
    ("role", "introduced"),
    [
        ("The head coach", "Head Coach Ada Quill"),
        ("The harbour master", "harbour master Ada Quill"),
        ("Saltrey's harbour master", "Saltrey harbour master Ada Quill"),
    ],
)
def test_a_role_means_the_only_person_introduced_with_it_later(role: str, introduced: str) -> None:
    text = f"{role} said the boats were “too slow for the lake”.\n\nThe crew met {introduced}."
    assert attributions(text)[0][1] == "Ada Quill"


def test_the_opening_quote_is_by_whoever_is_named_next_and_goes_on() -> None:
    opening = "“No loom here has a name.”\n\nAda Quill leans on the gate"
    assert attributions(f"{opening}. “Mine is called Tom,” she says.") == (
        ("No loom here has a name.", "Ada Quill"),
        ("Mine is called Tom,", "Ada Quill"),
    )
    assert attributions(f"{opening} with Ben Poe. “Mine is called Tom,” Poe says.")[0][1] == ""


@pytest.mark.parametrize(
    ("language", "headline", "introduced"),
    [
        ("it", "La preside: «Adesso i ragazzi si parlano»", "L’idea è della preside Ada Neri."),
        (
            "it",
            "Picchiato sul lungomare. La madre: «Voglio solo giustizia»",
            "La madre del ragazzo, Ada Neri, aspetta.",
        ),
        ("es", "El alcalde: «No voy a firmar nada»", "El alcalde, Ada Neri, habló ayer."),
        (
            "pt",
            "Prefeita de Vila Serena do Sul fala em “perseguição de todos”",
            "A prefeita de Vila Serena do Sul, Ada Neri, negou tudo.",
        ),
        (
            "es",
            "Alcaldesa de Puerto Vela: «Está todo listo para el domingo»",
            "La alcaldesa de Puerto Vela, Ada Neri, habló ayer.",
        ),
        (
            "it",
            "Sindaca di Porto Vela: «Tutto è pronto per domenica»",
            "La sindaca di Porto Vela, Ada Neri, ha parlato ieri.",
        ),
        (
            "fr",
            "Ministre des Transports : « Tout est prêt pour dimanche »",
            "La ministre des Transports, Ada Neri, a parlé hier.",
        ),
        (
            "pt",
            "Ministra da Saúde: “Está tudo pronto para domingo”",
            "A ministra da Saúde, Ada Neri, falou ontem.",
        ),
    ],
)
def test_a_role_in_a_headline_means_whom_the_text_introduces_with_it(
    language: str, headline: str, introduced: str
) -> None:
    assert attributions(f"{headline}\n\n{introduced}", language)[0][1] == "Ada Neri"


def test_a_role_in_a_headline_may_be_held_by_two() -> None:
    text = (
        "Il sindaco: «Non firmo niente oggi»\n\nIl sindaco Ugo Neri tace. Il sindaco Aldo Poe no."
    )
    assert attributions(text, "it")[0][1] == "Il sindaco"


@pytest.mark.parametrize(
    ("language", "headline", "introduced"),
    [
        ("it", "Il vescovo: «Tutto è pronto per domenica»", "L'ex vescovo Aldo Neri ride."),
        ("es", "El alcalde: «Está todo listo para hoy»", "El exalcalde Juan Neri calla."),
        ("fr", "Le maire : « Tout est prêt pour dimanche »", "L'ancien maire Jean Neri rit."),
    ],
)
def test_a_role_in_a_headline_is_not_who_held_it_before(
    language: str, headline: str, introduced: str
) -> None:
    found = attributions(f"{headline}\n\n{introduced}", language)
    assert found[0][1] == headline.partition(":")[0].strip()
