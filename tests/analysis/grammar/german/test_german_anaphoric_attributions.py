"""German sentences that attribute the words before them."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "",
            "Werte Gäste! „Die Maut ist ein Fehler.“ So brachte es Jan Tal gestern auf den Punkt.",
            (("Die Maut ist ein Fehler.", "Jan Tal"),),
            id="who puts it so comes in the next sentence",
        ),
        pytest.param(
            "",
            "Das Kraut hat Kräfte, „die das Herz froh machen“. So beschrieb es einst Ada Vogel.",
            (("die das Herz froh machen", "Ada Vogel"),),
            id="who once described it so, after an adverb",
        ),
        pytest.param(
            "de",
            "„Wir proben bis in die Nacht hinein.“ Das sagen Sänger aus drei Dörfern.",
            (("Wir proben bis in die Nacht hinein.", "Sänger"),),
            id="the next sentence says whose words these are",
        ),
        pytest.param(
            "de",
            (
                "Bad Seeheim. „Wir haben es vermasselt.“ Auf diese Formel brachte Trainer Jan "
                "Tal das Finale."
            ),
            (("Wir haben es vermasselt.", "Jan Tal"),),
            id="a place before a report does not speak",
        ),
        pytest.param(
            "de",
            (
                "„Kommt heim und bringt Brot.“ Mit diesen Worten umgarnte Klubchef Jan Wessel "
                "die Gäste."
            ),
            (("Kommt heim und bringt Brot.", "Jan Wessel"),),
            id="with these words",
        ),
        pytest.param(
            "de",
            "Es regnete. „Wir gehen alle voran.“ Mit dieser Botschaft eröffnete Ada Holm das Fest.",
            (("Wir gehen alle voran.", "Ada Holm"),),
            id="somebody acts with this message",
        ),
        pytest.param(
            "de",
            "Ada Holm kam. „Wir gehen voran.“ Mit dieser Frage begann der Abend.",
            (("Wir gehen voran.", "Ada Holm"),),
            id="what begins with this question does not speak",
        ),
        pytest.param(
            "de",
            "Ada Holm lud den Rat ein. „Kommt doch in den Hafen.“ Dieser lehnte das Angebot ab.",
            (("Kommt doch in den Hafen.", "Ada Holm"),),
            id="what the next sentence tells of somebody is no author",
        ),
        pytest.param(
            "de",
            "„Kommt doch einmal in den Hafen.“ Die fanden das Fest gut.",
            (("Kommt doch einmal in den Hafen.", ""),),
            id="nor after an article that stands alone",
        ),
        pytest.param(
            "de",
            "Jan Tal kam. „Ist der Hafen leer?“ Der Satz kommt von Ada Holm: „Er ist voll.“",
            (("Ist der Hafen leer?", "Jan Tal"), ("Er ist voll.", "Ada Holm")),
            id="nor does a colon lead back",
        ),
    ],
)
def test_the_next_sentence_attributes_the_words_before_it(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_so_before_another_verb_attributes_nothing() -> None:
    assert attributions("„Es war spät.“ So verließ Ada Vogel den Hafen.", "de") == ()


@pytest.mark.parametrize(
    "agrees", ["Das findet auch Jan Poe.", "Das fragt sich auch Jan Poe: „Ja.“"]
)
def test_who_agrees_with_words_or_goes_on_to_speak_did_not_say_them(agrees: str) -> None:
    text = f"Die Wirtin Eva Tal klagt. Warum das so sei, sei ihr „ein großes Rätsel“. {agrees}"
    assert attributions(text, "de")[0] == ("ein großes Rätsel", "Eva Tal")


@pytest.mark.parametrize(
    ("says", "speaker"),
    [
        ("Das sagt Jan Poe, der auch Fischer ist.", "Jan Poe"),
        ("Das sagt der Chef der Werft: ein alter Mann.", "der Chef der Werft"),
    ],
)
def test_what_comes_behind_who_said_the_words_does_not_matter(says: str, speaker: str) -> None:
    text = f"Eva Tal klagt. „Es ist ein großes Rätsel.“ {says}"
    assert last_speaker(text, "de") == speaker
