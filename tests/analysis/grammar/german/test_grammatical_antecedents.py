"""German pronouns whose antecedent their own sentence determines."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "de",
            (
                "Der Zug hielt in Seeheim, und als ein Kind den 61-Jährigen fragt, wohin "
                "er will, "
                "antwortet dieser leise: „Einer vom See, mehr nicht.“"
            ),
            (("Einer vom See, mehr nicht.", "dieser"),),
            id="a demonstrative answers",
        ),
        pytest.param(
            "de",
            "Jan Tal traf seine Kollegin Eva Wald. Diese betonte, man gehe „einen neuen Weg“.",
            (("einen neuen Weg", "Eva Wald"),),
            id="a demonstrative means whoever was named last",
        ),
        pytest.param(
            "de",
            "Und Jan Tal? „Ich wollte nie weg von hier“, sagt der.",
            (("Ich wollte nie weg von hier", "Jan Tal"),),
            id="the article alone stands for somebody",
        ),
        pytest.param(
            "de",
            "Jan Tal rief seinen Steuerberater an. Der antwortete: „Das wird teuer.“",
            (("Das wird teuer.", "sein Steuerberater"),),
            id="an article alone before a verb means the object before",
        ),
        pytest.param(
            "de",
            "Jan Tal redete lange. Der genannte Preis sei „viel zu hoch“.",
            (("viel zu hoch", "Jan Tal"),),
            id="an article before a verb that is an adjective means nobody",
        ),
        pytest.param(
            "de",
            (
                "„Schade“, meinte Jan Tal. Anders der Radverein: Er begrüßt das als „klug und "
                "überfällig“."
            ),
            (("Schade", "Jan Tal"), ("klug und überfällig", "der Radverein")),
            id="a pronoun after a colon means the body before it",
        ),
        pytest.param(
            "de",
            "Frau Wald, Sie sagen, Moore seien „vergessene Helden“.",
            (("vergessene Helden", "Wald"),),
            id="a polite you is whoever is greeted",
        ),
        pytest.param(
            "de",
            (
                "Jan Tal flicht Körbe. Sein Sohn ist fort. „Ich kann keinen Knoten“, sagt der "
                "am Telefon."
            ),
            (("Ich kann keinen Knoten", "Sein Sohn"),),
            id="der after the verb is whoever the sentence before is about",
        ),
        pytest.param(
            "",
            "Vogel fragte seinen Chef nach dem Plan. Der sagte: „Nein.“",
            (("Nein.", "sein Chef"),),
            id="a demonstrative is the last person and no thing",
        ),
    ],
)
def test_german_grammar_gives_der_and_dieser_their_antecedents(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_an_article_alone_before_a_verb_and_an_addressee_means_the_object_before() -> None:
    text = "Der Wirt traf Jan Roth. Der sagte dem Boten, der Steg sei „längst zu“."
    assert last_speaker(text, "de") == "Jan Roth"
