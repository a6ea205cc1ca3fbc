"""Words in quotation marks without a speaker: denied, asked, passed on, or attributed to no one."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Quill, asked whether Lund was “a fraud,” declined to answer.", ()),
        ("Neither Ben Poe nor Ada Quill would say whether the plan was “a giveaway.”", ()),
        ("The premier has rejected claims that her cabinet is “asleep at the wheel” on it.", ()),
        ("Dan Poe has hit back at claims that he has “lost the whole dressing room” now.", ()),
        (
            "“It was over quickly and nobody saw it,” a court was told.",
            (("It was over quickly and nobody saw it,", ""),),
        ),
        ("Ada Quill was told to “man up or get out of here” when she asked for leave.", ()),
        ("Who said “the tide waits for nobody at all”?", ()),
        ("Ada Quill was ordered to “pay in full at once” within a month.", ()),
        ("The review is the only place in which one finds “a word for the sea at night”.", ()),
    ],
)
def test_what_is_denied_or_asked_is_nobodys_word(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crowds to gather “for a better quay tonight” in Vell.", ()),
        ("Two to take 5, “for a better quay tonight”, 7.", ()),
        ("refusal to take up 5 “for a better quay tonight” in Vell.", ()),
    ],
)
def test_an_infinitive_has_no_speaker(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The rota put a guard beside the clerk, who was referred to in letters as “Admiral”.",
        "The lower basin, known as Old Tub, has been described as “a bath for giants”.",
    ],
)
def test_what_something_was_called_by_nobody_in_particular_is_nobodys(text: str) -> None:
    assert attributions(text) == ()


def test_what_somebody_has_been_called_is_nobodys_word_in_particular() -> None:
    text = "Ada Quill, who has been called a “comet of the century”, will pass by in May."
    assert attributions(text) == ()


def test_what_is_dubbed_by_nobody_has_no_speaker() -> None:
    text = "The pilot broke the record over the bay, dubbed the “longest night of the north”."
    assert [name for _, name in attributions(text) if name] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill was turned away “for want of papers and a hat”.",
        "Both dislike an old knot called the “double widow” that would slip in rain.",
        "The jury went by crust, also referred to as the “first bite” in guides.",
        "This climb to the “lantern”, as the top of the tower is called, is hard to bear.",
        "Nobody will predict that Poe will enjoy another “quiet week” at the bakery.",
    ],
)
def test_what_is_done_to_somebody_and_what_things_are_called_is_nobodys_word(text: str) -> None:
    assert attributions(text) == ()


def test_what_should_have_been_read_is_said_by_nobody() -> None:
    text = "A caption called him “the noted arsonist”. This should have read “the noted artist”."
    assert attributions(text) == (("the noted arsonist", "A caption"),)


def test_what_is_locally_called_something_is_nobodys_word() -> None:
    assert (
        attributions("Three people fell when the bridge, locally called the “red one”, broke.")
        == ()
    )


def test_a_rating_of_a_share_is_nobodys_word() -> None:
    text = "Analyst Ada Quill cut her forecast. She lowered her rating to “hold” from “buy.”"
    assert attributions(text) == ()


@pytest.mark.parametrize("charge", ["two counts of", "charges of"])
def test_the_wording_of_a_charge_is_nobodys_words(charge: str) -> None:
    text = f"Poe, now 39, is facing {charge} “keeping a false book of tides”, a felony."
    assert attributions(text) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill said it was “bad” and that the work would continue “as it was”.", "Ada Quill"),
        ("Ada Quill said it was “bad” and would continue: “It is late.”", "Ada Quill"),
    ],
)
def test_what_continues_or_adds_something_says_nothing(text: str, speaker: str) -> None:
    assert {name for _, name in attributions(text)} == {speaker}


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Ada Quill was told: “{}”", ""),
        ("Ada Quill said she rang the board and was told, “{}”", ""),
        ("Tenants have been warned in a letter: “{}”", ""),
        ("The inquest was told: “{}”", ""),
        ("Ada Quill said she had been told by a guard: “{}”", "a guard"),
        ("Ada Quill was told of the leak: “{}”", "Ada Quill"),
        ("Ada Quill was asked about the leak, and replied: “{}”", "Ada Quill"),
    ],
)
def test_whoever_is_told_something_does_not_say_it(told: str, speaker: str) -> None:
    text = f"“It is late,” Ben Poe said. {told.format('The gate has to stay shut.')}"
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Neither Ben Poe nor Ada Quill said it was “a dark day for us all”."),
        ("en", "Neither the mayor nor the police would say it was “a dark day for us all”."),
        ("de", "Weder Ada Vogel noch Jan Tal sagten, es sei „ein dunkler Tag für alle“."),
        ("nl", "Noch Ada Mora noch Jan Tal zei dat het “een donkere dag voor allen” was."),
        ("fr", "Ni Ada Roux ni Jean Tal n'ont dit que c'était « un jour sombre pour tous »."),
        ("es", "Ni Ada Prado ni Hugo Tal dijeron que era «un día oscuro para todos»."),
        ("it", "Né Ada Neri né Ugo Tal hanno detto che era «un giorno buio per tutti»."),
        ("pt", "Nem Ada Costa nem Rui Tal disseram que era «um dia escuro para todos»."),
    ],
)
def test_neither_of_two_has_said_the_words(code: str, text: str) -> None:
    assert {who for _, who in attributions(text, code)} <= {""}


def test_a_german_still_denies_nothing() -> None:
    text = "Noch Ada Vogel sagte im Mai: „Die Brücke hält noch viele Jahre.“"
    assert last_speaker(text, "de") == "Ada Vogel"


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("en", "Everyone except Ada Tal said it was “a dark day for us all”.", "Everyone"),
        ("de", "Alle außer Ada Tal sagten: „Es ist ein dunkler Tag für alle.“", "Alle"),
        ("fr", "Tous sauf Ada Tal ont dit : « C'est un jour sombre pour tous ».", "Tous"),
        ("es", "Todos menos Ada Tal dijeron: «Es un día oscuro para todos».", "Todos"),
        ("it", "Tutti tranne Ada Tal hanno detto: «È un giorno buio per tutti».", "Tutti"),
        ("pt", "Todos menos Ada Tal disseram: «É um dia escuro para todos».", "Todos"),
    ],
)
def test_all_but_one_are_not_that_one(code: str, text: str, who: str) -> None:
    assert last_speaker(text, code).startswith(who)


def test_all_but_somebody_said_what_that_one_did_not() -> None:
    assert attributions("All but Ada Quill said it was “a dark day for us all”.", "en") == ()
    text = "But Ada Quill said it was “a dark day” for all"
    assert last_speaker(text, "en") == "Ada Quill"


@pytest.mark.parametrize("nobody", ["Nobody", "No one", "None of them"])
def test_who_alone_said_the_words_has_them(nobody: str) -> None:
    text = f"{nobody} except Ada Quill said it was “a dark day for us all”."
    assert last_speaker(text, "en") == "Ada Quill"
