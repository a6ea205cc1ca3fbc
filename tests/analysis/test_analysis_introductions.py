"""Roles where persons are first named, and whom a role alone means later."""

import pytest

from reader.analysis.quotes import find_quotes
from reader.model.analysis import Quote, QuoteKind


def last_quote(text: str, language: str = "") -> Quote:
    return [q for q in find_quotes(text, language=language) if q.kind is not QuoteKind.INDIRECT][-1]


def named(text: str, language: str = "") -> tuple[str, str]:
    speaker = last_quote(text, language).speaker
    assert speaker is not None
    return speaker.name, speaker.role


def test_a_role_leads_to_the_one_person_introduced_with_it() -> None:
    text = "Dr Ada Quill of the sleep clinic was tired.\n\n“Nobody sleeps in May,” the doctor said."
    assert named(text)[0] == "Ada Quill"


def test_words_beside_a_role_must_stand_where_the_person_was_introduced() -> None:
    start = "The bakers' guild, led by its president, Mr Ben Poe, met at noon.\n\n"
    assert named(start + "“We wait,” the guild president said.") == ("Ben Poe", "president")
    assert named(start + "“We wait,” the club president said.")[0] == "the club president"


def test_two_persons_of_one_role_leave_it_open() -> None:
    text = "Mayor Ada Quill met Mayor Ben Poe.\n\n“We wait,” the mayor said."
    assert named(text)[0] == "the mayor"


def test_a_former_holder_is_not_meant() -> None:
    text = "Former mayor Ada Quill watched.\n\n“We wait,” the mayor said."
    assert named(text)[0] == "the mayor"


def test_a_doctor_is_no_doctor_named_before() -> None:
    text = "Dr Ada Quill was tired.\n\n“Nobody sleeps in May,” a doctor said."
    assert named(text)[0] == "a doctor"


@pytest.mark.parametrize(
    ("start", "role"),
    [
        ("Port Commissioner Ada Quill came late.", "Port Commissioner"),
        ("It rained on the sluice warden Ada Quill.", "sluice warden"),
        ("Talks were led by its president, Ada Quill, on Monday.", "president"),
        ("Ada Quill, the night librarian, came late.", "night librarian"),
        ("Ada Quill, a man with a hat, came late.", ""),
        ("It was a gift for Ada Quill.", ""),
    ],
)
def test_the_role_is_read_where_the_name_first_stands(start: str, role: str) -> None:
    assert named(f"{start}\n\n“We wait,” Quill said.") == ("Ada Quill", role)


def test_an_apposition_before_the_name_is_its_role() -> None:
    german = "Es sprach der Werkchef der Werft, Jan Vogel, am Abend.\n\n„Es regnet“, sagte Vogel."
    assert named(german, "de") == ("Jan Vogel", "Werkchef der Werft")
    french = "Il y avait l'adjoint au port, Paul Girard.\n\n« Il pleut », a dit M. Girard."
    assert named(french, "fr") == ("Paul Girard", "adjoint au port")


def test_german_roles_stay_out_of_names() -> None:
    text = (
        "„Es regnet“, sagt Brückenwärterin Anna Vogel.\n\nSagt die Brückenwärterin: „Noch immer.“"
    )
    assert named(text, "de") == ("Anna Vogel", "Brückenwärterin")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The last word has the warden, Ada Quill: “I am off to bed now.”", "Ada Quill"),
        (
            "The sign says 40, “because they will be five over”, as Ada Quill explained.",
            "Ada Quill",
        ),
        ("The dam is “a long way from safe” and far from dry, Ada Quill said.", "Ada Quill"),
        ("“It is a long and muddy way” to the sea, in Ada Quill's view.", "Ada Quill"),
        ("The ad claims “nobody else bakes by night in this town”.", "The ad"),
        ("Ada Quill called the goat “Miss Parliament”.", "Ada Quill"),
        ("It was, in Ada Quill's small, neat hand, “a very long winter”.", "Ada Quill"),
    ],
)
def test_sources_of_other_shapes_are_found(text: str, name: str) -> None:
    assert named(text)[0] == name


def test_things_beside_marked_words_say_nothing() -> None:
    assert find_quotes("Books about rivers, “by people who came back”.") == ()


def test_a_work_with_its_author_is_no_quote() -> None:
    assert find_quotes("Also read: “Nine days alone on the ice road,” by Ada Quill.") == ()


def test_words_repeated_in_a_headline_keep_their_speaker() -> None:
    text = (
        "“Nobody in this town counts the pears any more”\n\nIt was late.\n\n"
        "“Nobody in this town counts the pears any more, and I miss it,” said Ada Quill."
    )
    first = find_quotes(text)[0]
    assert first.rule == "repeated"
    assert first.speaker is not None
    assert first.speaker.name == "Ada Quill"


def test_japanese_names_are_led_to_their_fullest_form() -> None:
    text = (
        "船大工の田中ハルさん（七十）が三日、船を町に贈った。\n\n"
        "田中さんは少し笑ってから答えた。「まだ浮いていますから」"
    )
    assert named(text)[0] == "田中ハル"
