"""What pages of the web do that agency copy does not, in sentences of our own."""

import pytest
from told_words import told


@pytest.mark.parametrize("link", ["with the Delta Lock Department", "at Delta Bank"])
def test_where_somebody_works_does_not_speak(link: str) -> None:
    text = f"“The lock opens at six,” Harbour Chief James Hale {link} said Wednesday."
    assert told(text) == (("The lock opens at six,", "James Hale"),)


def test_a_spokesman_for_what_somebody_owns_is_not_that_person() -> None:
    text = "Lena Sands came. A spokesman for Poe's Sands dismissed it as “a tale for the pub”."
    assert told(text) == (("a tale for the pub", "A spokesman for Poe's Sands"),)


def test_letters_that_spell_a_small_word_are_read_as_letters() -> None:
    text = "“The pump was dry,” said a former TQ Coastal IT specialist who saw it."
    assert told(text) == (("The pump was dry,", "a former TQ Coastal IT specialist"),)


@pytest.mark.parametrize(
    "text",
    [
        "The rota put a guard beside the clerk, who was referred to in letters as “Admiral”.",
        "The lower basin, known as Old Tub, has been described as “a bath for giants”.",
    ],
)
def test_what_something_was_called_by_nobody_in_particular_is_nobodys(text: str) -> None:
    assert not any(speaker for _, speaker in told(text))


def test_brackets_behind_a_quote_do_not_say_who_spoke() -> None:
    text = (
        "“The tide comes earlier,” Ada Quill writes. “Nobody at all had planned for any of that.” "
        "(Most charts say that the bar will move.)"
    )
    assert told(text)[1] == ("Nobody at all had planned for any of that.", "Ada Quill")


def test_any_verb_of_today_stands_before_a_full_name() -> None:
    text = "“The ropes were rotten,” remembers Wilma Poe, the warden. “They broke in my hand.”"
    assert told(text) == (
        ("The ropes were rotten,", "Wilma Poe"),
        ("They broke in my hand.", "Wilma Poe"),
    )


@pytest.mark.parametrize("verb", ["stars", "features"])
def test_who_plays_in_a_work_does_not_say_its_title(verb: str) -> None:
    assert told(f"The drama “Slow Tide,” {verb} Ada Quill as the warden.") == ()


@pytest.mark.parametrize(
    "entry",
    [
        "Quill, A.; Poe, B. (Nov 2008). “How knots fail in salt water” (PDF). Ropes. 9: 25–26.",
        "Poe, Ben van der (2010-06-08). “A measure of drift in basins”. Letters of the Coast.",
        "“Notes on the splicing of wire”. Old Ropes. Retrieved 2018-04-16.",
    ],
)
def test_titles_in_a_list_of_references_are_no_speech(entry: str) -> None:
    assert told(f"Ada Quill wrote much.\n\nReferences\n\n{entry}") == ()


def test_a_year_in_brackets_alone_makes_no_title_of_speech() -> None:
    text = "Ada Quill built her first boat young (2010). “I was not afraid of it at all.”"
    assert told(text) == (("I was not afraid of it at all.", "Ada Quill"),)


def test_what_a_work_is_tells_that_it_is_a_title() -> None:
    text = "“Lowlands,” the Danish language farce about eels, was the only play to sell out."
    assert told(text) == ()


def test_what_a_list_includes_is_no_speech() -> None:
    text = "The evenings include puppet play “Oars,” a guest of the town, as well as “Slow Tide”."
    assert told(text) == ()


def test_the_adjective_of_a_people_ends_no_name() -> None:
    text = (
        "Rusty Norwegian ferry sails again\n\nOdd Quill mended it. The crew talk with the bank. "
        "“A loan would help,” he says."
    )
    assert told(text) == (("A loan would help,", "Odd Quill"),)


def test_the_name_of_a_body_may_be_joined_by_and() -> None:
    text = "A spokesman for the Docks and Harbours Association (DHA) said it ended “idle shifts”."
    speaker = "A spokesman for the Docks and Harbours Association"
    assert told(text) == (("idle shifts", speaker),)


@pytest.mark.parametrize("headed", ["titled", "entitled", "headlined"])
def test_what_is_headed_so_is_a_title_in_small_letters_as_well(headed: str) -> None:
    text = f"So two pilots say in a leaflet {headed} “The bend that everyone forgets.”"
    assert told(text) == ()


def test_the_other_word_for_a_term_is_a_term() -> None:
    text = "He paid for it in so-called “Schiffspfunde,” or “pounds of the hold,” until spring."
    assert told(text) == ()


def test_a_body_of_several_words_says_whose_official_speaks() -> None:
    text = "“It will end,” a Ministry of Docks and Ferries (MDF) official told reporters."
    speaker = "a Ministry of Docks and Ferries (MDF) official"
    assert told(text) == (("It will end,", speaker),)


@pytest.mark.parametrize("party", ["D-Mass", "R-Utah", "D-N.Y.", "Republican of Utah"])
def test_party_and_state_before_an_office_are_nobody(party: str) -> None:
    text = f"“It is late,” Rep. Ada Quill, {party}, the chairman of the Ferry Committee, said."
    assert told(text) == (("It is late,", "Ada Quill"),)


@pytest.mark.parametrize(
    "lead",
    [
        "Ben Poe pinned up a card from Ada Quill, who said the plan",
        "The key was handed over in the kitchen of Ada Quill, who said the plan",
        "The map follows the sketch of Ada Quill, who said the plan",
    ],
)
def test_who_means_the_person_and_not_the_thing(lead: str) -> None:
    assert told(f"{lead} “treats us all badly”.") == (("treats us all badly", "Ada Quill"),)


def test_who_means_the_friend_of_somebody() -> None:
    text = "A friend of Ada Quill, who said the plan “treats us all badly”, was late."
    assert told(text) == (("treats us all badly", "A friend of Ada Quill"),)


def test_who_means_the_one_before_an_office_in_capitals() -> None:
    text = "“No,” said Ben Poe, Chief Surveyor at Delta Docks, who called it “a plan of fools”."
    assert told(text)[-1] == ("a plan of fools", "Ben Poe")


def test_a_department_is_nobodys_role() -> None:
    text = (
        "In a letter to the Delta Union of Net Menders, the Coast Department said, "
        "“The nets are dry and will be sold.”"
    )
    assert told(text) == (("The nets are dry and will be sold.", "the Coast Department"),)


def test_two_letters_may_be_a_firm() -> None:
    assert told("“It is late,” K and W said.") == (("It is late,", "K and W"),)


def test_a_trade_behind_an_office_is_a_first_name() -> None:
    text = "Delta Bank President Barber Quill came. “The vault is dry,” Quill told them."
    assert told(text) == (("The vault is dry,", "Barber Quill"),)


@pytest.mark.parametrize("first", ["Jose", "Paul"])
def test_an_office_of_two_fields_is_no_part_of_the_name(first: str) -> None:
    text = f"Secretary of Trade and Industry {first} Quill came. “It is late,” he said."
    assert told(text) == (("It is late,", f"{first} Quill"),)


@pytest.mark.parametrize("report", ["plans to sell the yard", "has sold the yard"])
def test_who_cites_others_says_what_follows(report: str) -> None:
    text = f"The weekly, citing “two men on the slipway and a cook,” said Delta {report}."
    assert told(text) == (("two men on the slipway and a cook,", "The weekly"),)


@pytest.mark.parametrize(
    "who", ["a welder at a small Japanese boatyard", "Chinese officials", "one Delta banker"]
)
def test_whose_people_are_meant_is_said_up_to_when(who: str) -> None:
    assert told(f"“It is late,” said {who} yesterday.") == (("It is late,", who),)
