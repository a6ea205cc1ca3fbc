"""German and Dutch adverbs, which open a sentence or stand between a verb and its subject."""

import pytest
from attributions import attributions, last_speaker

_GERMAN = "Jan Poe und Anna Vogel kamen in die Halle. "
_DUTCH = "Jan Mulder en Ada Kuijper kwamen in de hal. "


@pytest.mark.parametrize("opening", ["Da", "Gerne", "Unterwegs", "Der Zeitung", "Der Agentur AFP"])
def test_a_german_opening_is_not_who_speaks(opening: str) -> None:
    assert last_speaker(f"{_GERMAN}{opening} sagte Vogel: „Das war nichts.“", "de") == "Anna Vogel"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("„Das war nichts“, sagte Präsident Luis Mora da Lipa.", "Luis Mora da Lipa"),
        ("„Das war nichts“, sagte Da Lipa.", "Da Lipa"),
        ("Poe schwieg, da Vogel sagte: „Das war nichts.“", "Anna Vogel"),
    ],
)
def test_da_is_an_adverb_only_where_it_opens_a_sentence(sentence: str, speaker: str) -> None:
    assert last_speaker(f"{_GERMAN}{sentence}", "de") == speaker


@pytest.mark.parametrize("adverb", ["damals", "inzwischen", "freilich", "ebenfalls sofort"])
@pytest.mark.parametrize("speaker", ["Anna Vogel", "die Trainerin"])
def test_the_subject_stands_behind_an_adverb(adverb: str, speaker: str) -> None:
    text = f"{_GERMAN}„Das war nichts“, sagte {adverb} {speaker}."
    assert last_speaker(text, "de") == speaker


def test_a_conjunction_or_a_preposition_is_no_adverb_before_the_subject() -> None:
    assert last_speaker(f"{_GERMAN}„Ja“, sagte er während der Probe Vogel zu.", "de") == "Jan Poe"


@pytest.mark.parametrize(
    "opening", ["Maandag", "Afgelopen maandag", "Twee dagen eerder", "Kort na"]
)
def test_a_dutch_time_is_not_who_speaks(opening: str) -> None:
    opening = opening.replace("Kort na", "Kort na de rust")
    assert last_speaker(f"{_DUTCH}{opening} zei Kuijper: “Niets.”", "nl") == "Ada Kuijper"
    assert (
        last_speaker(f"{_DUTCH}{opening} zei toen de trainster: “Niets.”", "nl") == "de trainster"
    )


@pytest.mark.parametrize("who", ["Ans van der Dag", "de speler van het jaar"])
def test_whoever_a_dutch_time_describes_may_speak(who: str) -> None:
    assert last_speaker(f"“Dat was niets”, zei {who}.", "nl") == who


@pytest.mark.parametrize(
    "opening", ["Dann", "Am Montag", "Nach langer Fahrt", "Im Zelt des Vereins"]
)
@pytest.mark.parametrize("rest", ["", " müde", " das Feld"])
def test_whoever_an_unlisted_verb_has_as_its_subject_speaks_next(opening: str, rest: str) -> None:
    text = f"{_GERMAN}{opening} verließ Vogel{rest}. „Das war nichts.“"
    assert last_speaker(text, "de") == "Anna Vogel"


@pytest.mark.parametrize(
    "sentence", ["Im Zelt hing ein Plakat.", "Neben Vogel hing ein Plakat.", "Den Ball hielt Poe."]
)
def test_a_thing_behind_an_unlisted_verb_does_not_speak_next(sentence: str) -> None:
    assert last_speaker(f"{_GERMAN}{sentence} „Das war nichts.“", "de") == "Jan Poe"


def test_two_surnames_behind_an_unlisted_verb_are_nobody_s_name() -> None:
    text = f"{_GERMAN}Beim Jubel umarmte Poe Vogel. „Das war nichts.“"
    assert last_speaker(text, "de") != "Poe Vogel"


def test_a_surname_before_an_unlisted_verb_is_no_object_of_whom_follows() -> None:
    text = f"{_GERMAN}Vogel umarmte Sängerin Eva Tal. „Schön, dass Sie da sind.“"
    assert last_speaker(text, "de") == "Anna Vogel"


@pytest.mark.parametrize(("speaker", "listener"), [("Jan", "Anna"), ("Vogel", "Jan Poe")])
def test_a_german_listener_after_zu_is_no_house(speaker: str, listener: str) -> None:
    expected = {"Jan": "Jan Poe", "Vogel": "Anna Vogel"}[speaker]
    text = f"{_GERMAN}„Das war nichts“, sagte {speaker} zu {listener}."
    assert attributions(text, "de") == (("Das war nichts", expected),)


@pytest.mark.parametrize("opening", ["So", "Also"])
def test_an_unlisted_verb_before_its_subject_is_no_part_of_it(opening: str) -> None:
    text = f"{_GERMAN}{opening} wirkte die Trainerin müde. „Das war nichts.“"
    assert last_speaker(text, "de") == "die Trainerin"
