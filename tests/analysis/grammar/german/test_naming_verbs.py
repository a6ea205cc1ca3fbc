"""German verbs of naming and judging."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die Direktorin des Zirkus Vogel, Edda Tal, würdigte ihn als „den Letzten der Art“.",
            (("den Letzten der Art", "Edda Tal"),),
        ),
        (
            (
                "Thomas Stroh sprach. Der Polizei dankte er für ihr „sehr besonnenes, ruhiges "
                "Handeln“."
            ),
            (("sehr besonnenes, ruhiges Handeln", "Thomas Stroh"),),
        ),
        pytest.param(
            (
                "Anna Tal rechnet mit „einem Wunder“. Sie ortet einen „Kniefall“. Jan Poe hat "
                "„nur Kälte“ gespürt."
            ),
            (("einem Wunder", "Anna Tal"), ("Kniefall", "Anna Tal"), ("nur Kälte", "Jan Poe")),
            id="what somebody expects, sees and feels",
        ),
        pytest.param(
            "Die Staatsanwaltschaft wirft Jan Tal vor, alles „aus Neid“ getan zu haben.",
            (("aus Neid", "Die Staatsanwaltschaft"),),
            id="a body accuses somebody",
        ),
        pytest.param(
            "Jan Tal lacht. Dass es schneit, findet er „fast schon schön“.",
            (("fast schon schön", "Jan Tal"),),
            id="what somebody finds something",
        ),
        pytest.param(
            "Die Ärzte sprechen von einem „Wunder“.",
            (("Wunder", "Die Ärzte"),),
            id="many speak of one word",
        ),
        pytest.param(
            (
                "Kritiker wie Eva Wald halten den Plan für „überflüssig“. "
                "Die Ämter beschreiben ihn als „gelungen“."
            ),
            (
                ("überflüssig", "Eva Wald"),
                ("gelungen", "Die Ämter"),
            ),
            id="what several people think of something",
        ),
        pytest.param(
            "Anna Tal will „Brücken bauen“. Jan Poe erwartet davon „endlich Klarheit“.",
            (("Brücken bauen", "Anna Tal"), ("endlich Klarheit", "Jan Poe")),
            id="what somebody wants and expects",
        ),
        pytest.param(
            "Die Fans halten „schöne Plakate“ hoch. Die Gäste finden „Tatort“ gut.",
            (),
            id="what several people hold, and what they like",
        ),
        pytest.param(
            (
                "Eva Wald geht davon aus, dass der Plan „vom Tisch“ ist. Jan Tal ging in den Laden "
                "„Zur Post“."
            ),
            (("vom Tisch", "Eva Wald"),),
            id="what somebody assumes, not where somebody goes",
        ),
        pytest.param(
            "Jan Tal warf der Verwaltung „Salamitaktik“ vor.",
            (("Salamitaktik", "Jan Tal"),),
            id="with what somebody is charged",
        ),
        pytest.param(
            "Jan Tal attestierte dem Gegner „großen Mut“.",
            (("großen Mut", "Jan Tal"),),
            id="with what somebody is credited",
        ),
        pytest.param(
            "Jan Tal sah die Fässer, nannte sie „alte Hüte“ und ging.",
            (("alte Hüte", "Jan Tal"),),
            id="the object of a second verb",
        ),
        pytest.param(
            "Als „grob fahrlässig“ hat Ministerin Eva Wald das Verhalten der Bahn kritisiert.",
            (("grob fahrlässig", "Eva Wald"),),
            id="what opens a sentence whose participle closes it",
        ),
        pytest.param(
            "Jan Tal tat die Kritik als „Theaterdonner“ ab.",
            (("Theaterdonner", "Jan Tal"),),
            id="as what criticism is dismissed",
        ),
        pytest.param(
            "Jan Tal bedauerte das „unglückliche“ Timing.",
            (("unglückliche", "Jan Tal"),),
            id="an adjective in small letters is no name",
        ),
        pytest.param(
            "Die Tal AG baut Öfen und versteht sich als „Anwalt des Feuers“.",
            (("Anwalt des Feuers", "Tal AG"),),
            id="what a body sees itself as",
        ),
        pytest.param(
            "Von „Flickwerk“ spricht die Abgeordnete Eva Wald.",
            (("Flickwerk", "Eva Wald"),),
            id="one noun that somebody speaks of",
        ),
        pytest.param(
            (
                "Jan Tal und Eva Wald stritten. „Unreif“ nennt Tal den Plan, „gefährlich“ "
                "findet ihn Wald."
            ),
            (("Unreif", "Jan Tal"), ("gefährlich", "Eva Wald")),
            id="two name the same thing in two clauses",
        ),
        (
            "Als Grund nannte Anna Vogel „das Wetter und die Straße“.",
            (("das Wetter und die Straße", "Anna Vogel"),),
        ),
        (
            "Die Bemerkung nannte Vogel „ganz und gar überflüssig“.",
            (("ganz und gar überflüssig", "Vogel"),),
        ),
        (
            (
                "Ihr Lehrer an der Kölner Musikhochschule, Bernd Tal, hielt sie für faul; später "
                "nannte er sie „den größten Irrtum“."
            ),
            (("den größten Irrtum", "Bernd Tal"),),
        ),
        (
            "Der „Hafenrat“ spricht von einem neu erwachten „Delta-Gefühl der Jugend“.",
            (("Delta-Gefühl der Jugend", "Der „Hafenrat“"),),
        ),
    ],
)
def test_whoever_names_or_judges_something_in_german_has_said_it(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


def test_it_names_a_reason() -> None:
    text = "Wie das Unternehmen mitteilte, schließt es. Als Grund nannte es „gestiegene Kosten“."
    assert attributions(text, "de") == (("gestiegene Kosten", "das Unternehmen"),)


@pytest.mark.parametrize("group", ["die Gruppe", "die Initiative", "den Plan des Festivals"])
def test_a_judgement_of_what_may_have_a_name_is_no_name(group: str) -> None:
    text = f"Ove Kranz nannte {group} „ein Luftschloss“."
    assert attributions(text, "de") == (("ein Luftschloss", "Ove Kranz"),)


@pytest.mark.parametrize(
    ("who", "speaker"), [("sie", "Eva Wald"), ("Ove Kranz", "Ove Kranz"), ("der Wirt", "der Wirt")]
)
def test_what_is_judged_before_an_inserted_verb_does_not_speak(who: str, speaker: str) -> None:
    text = f"Eva Wald lächelt. Panik, findet {who}, sei „so nutzlos wie ein Regenschirm“."
    assert attributions(text, "de") == (("so nutzlos wie ein Regenschirm", speaker),)


@pytest.mark.parametrize(
    "verb",
    ["versteht", "sieht", "fühlt", "fühlte", "inszenierte", "präsentierte", "definierte", "outet"],
)
def test_what_somebody_sees_themselves_as_is_in_their_words(verb: str) -> None:
    text = f"Ada Vogel {verb} sich als „Fremde im eigenen Land“."
    assert last_speaker(text, "de") == "Ada Vogel"
