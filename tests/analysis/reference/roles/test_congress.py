"""The reference of phrases such as "the Georgia Democrat"."""

import pytest
from attributions import attributions, last_speaker

_INTRODUCED = [
    "Sen. Sam Quill, D-Ga.,",
    "Sen. Sam Quill (D-Ga.)",
    "Sen. Sam Quill (D., Ga.)",
    "Senator Sam Quill, a Georgia Democrat,",
    "Sen. Sam Quill, Democrat of Georgia,",
    "Senator Sam Quill, Democrat from Georgia,",
    "Sam Quill, the Georgia Democrat who leads the panel,",
    "Georgia Democrat Sam Quill",
]


@pytest.mark.parametrize("introduced", _INTRODUCED)
@pytest.mark.parametrize(
    "mention",
    ["the Georgia Democrat", "the Democrat", "the Georgia senator", "the Georgia lawmaker"],
)
def test_a_member_of_congress_is_known_by_party_and_state(introduced: str, mention: str) -> None:
    text = f"{introduced} voted no. Ben Marsh, R-Utah, voted yes.\n\n“It is late,” {mention} said."
    assert attributions(text) == (("It is late,", "Sam Quill"),)


@pytest.mark.parametrize(
    ("state", "written"),
    [("New Hampshire", "N.H."), ("New Hampshire", "NH"), ("West Virginia", "W.Va."),
     ("North Carolina", "North Carolina"), ("Ohio", "Ohio"), ("Texas", "TX")],
)  # fmt: skip
def test_states_are_known_by_what_papers_shorten_them_to(state: str, written: str) -> None:
    text = f"Rep. Sam Quill (R-{written}) voted no.\n\n“It is late,” the {state} Republican said."
    assert attributions(text) == (("It is late,", "Sam Quill"),)


@pytest.mark.parametrize("introduced", ["Sen. Sam Quill (Ga.)", "Georgia Sen. Sam Quill"])
@pytest.mark.parametrize("mention", ["the Georgia Democrat", "the Georgia senator"])
def test_a_state_may_stand_alone(introduced: str, mention: str) -> None:
    text = f"{introduced} voted no. Ben Marsh, R-Utah, voted yes.\n\n“It is late,” {mention} said."
    assert attributions(text) == (("It is late,", "Sam Quill"),)


@pytest.mark.parametrize(
    "introduced",
    [
        "Sen. Sam Quill, D-Ga., and Sen. Ann Poe, D-Ga.,",  # ambiguous between the two
        "Sen. Sam Quill, R-Ga.,",
        "Sen. Sam Quill, D-Ala.,",
        "Sam Quill, a baker from Vell,",
    ],
)
def test_nobody_is_guessed_where_party_and_state_do_not_tell(introduced: str) -> None:
    text = f"{introduced} voted no.\n\n“It is late,” the Georgia Democrat said."
    assert attributions(text) == (("It is late,", "the Georgia Democrat"),)


@pytest.mark.parametrize("party", ["Conservative", "Tory", "Liberal", "Democrat"])
def test_a_party_stands_for_who_is_in_the_talk(party: str) -> None:
    text = f"Council leader Sam Quill was heckled. Asked if it was late, the {party} replied: “No.”"
    assert attributions(text) == (("No.", "Sam Quill"),)


def test_a_party_stands_for_nobody_of_another() -> None:
    text = "Sen. Sam Quill, R-Ohio, was heckled. “It is late,” said the Democrat."
    assert attributions(text) == (("It is late,", "the Democrat"),)


def test_a_leader_in_congress_is_the_democrat_of_a_state() -> None:
    text = (
        "Senate Minority Leader Chuck Quill said that the deal is good.\n\n“It is good for all,” "
        "the New York Democrat said."
    )
    assert attributions(text) == (("It is good for all,", "Chuck Quill"),)


@pytest.mark.parametrize(
    ("title", "mention"), [("Rep. Sandra", "the congresswoman"), ("Rep. Avi", "the congressman")]
)
def test_a_representative_is_a_member_of_congress(title: str, mention: str) -> None:
    text = f"{title} Quill (D-Ohio) voted no.\n\n“It is late,” {mention} said."
    assert attributions(text) == (("It is late,", f"{title.removeprefix('Rep. ')} Quill"),)


@pytest.mark.parametrize(
    ("before", "mention", "speaker"),
    [
        ("A sales representative, Ada Quill, met Rep. Avi Poe.", "the congressman", "Avi Poe"),
        (
            "Union representative Ada Quill met Congresswoman Ann Poe.",
            "the congresswoman",
            "Ann Poe",
        ),
        ("Sales representative Ada Quill left.", "the congresswoman", "the congresswoman"),
        ("Congresswoman Ann Poe left.", "the representative", "Ann Poe"),
    ],
)
def test_no_other_representative_is_a_member_of_congress(
    before: str, mention: str, speaker: str
) -> None:
    assert last_speaker(f"{before} “It is late,” {mention} said.") == speaker


@pytest.mark.parametrize(
    ("mention", "speaker"),
    [
        ("the senator from Ohio", "Sam Quill"),
        ("the Democrat from Vermont", "Ann Poe"),
        ("the three-term senator", "Sam Quill"),
        ("the GOP lawmaker", "Sam Quill"),
        ("the senator from Texas", "the senator from Texas"),
    ],
)
def test_a_legislator_may_be_called_by_state_and_career(mention: str, speaker: str) -> None:
    text = (
        "Republican Sen. Sam Quill of Ohio met Rep. Ann Poe, D-Vt. “No,” Poe said.\n\n"
        f"“It is late,” {mention} said."
    )
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("mention", ["the MP for Lower Vell", "the Lower Vell MP"])
def test_a_member_of_parliament_may_be_called_by_constituency(mention: str) -> None:
    assert last_speaker(f"Ada Quill spoke.\n\n“It is late,” said {mention}.") == "Ada Quill"


@pytest.mark.parametrize("mention", ["the MP for Lower Vell", "the Vell MP"])
def test_no_farmer_is_a_member_of_parliament(mention: str) -> None:
    text = f"Farmer Bo Marsh wept. “No,” he said.\n\n“It is late,” said {mention}."
    assert last_speaker(text) == mention


@pytest.mark.parametrize("senator", ["veteran senator", "three-term senator"])
def test_a_career_tells_who_of_several_is_meant(senator: str) -> None:
    met = f"Sen. Ann Poe met {senator} Sam Quill."
    assert last_speaker(f"{met} “It is late,” the {senator} said.") == "Sam Quill"
