"""What pages of the web do that agency copy does not, in sentences of our own."""

import pytest
from told_words import told


@pytest.mark.parametrize("link", ["with the Delta Police Department", "at Delta Bank"])
def test_where_somebody_works_does_not_speak(link: str) -> None:
    text = f"“We decide tomorrow,” Patrol Chief James Hale {link} said Wednesday."
    assert told(text) == (("We decide tomorrow,", "James Hale"),)


def test_a_spokesman_for_what_somebody_owns_is_not_that_person() -> None:
    text = "Lena Sands came. A spokesman for Poe's Sands dismissed it as “an idea for a movie”."
    assert told(text) == (("an idea for a movie", "A spokesman for Poe's Sands"),)


def test_letters_that_spell_a_small_word_are_read_as_letters() -> None:
    text = "“He did not know,” said a former UC Global IT specialist who saw it."
    assert told(text) == (("He did not know,", "a former UC Global IT specialist"),)


@pytest.mark.parametrize(
    "text",
    [
        "The plans would put a camera near the man, who was referred to in mails as “Director”.",
        "Another part, known as Blue Wolf, has been described as “a trap for sailors”.",
    ],
)
def test_what_something_was_called_by_nobody_in_particular_is_nobodys(text: str) -> None:
    assert not any(speaker for _, speaker in told(text))


def test_brackets_behind_a_quote_do_not_say_who_spoke() -> None:
    text = (
        "“We have to see it,” Ada Quill writes. “This rests on a false premise.” (Current models "
        "say that the harbour will warm.)"
    )
    assert told(text)[1] == ("This rests on a false premise.", "Ada Quill")


def test_any_verb_of_today_stands_before_a_full_name() -> None:
    text = "“The goats were smart,” remembers Shanna Poe, the warden. “They jumped over it.”"
    assert told(text) == (
        ("The goats were smart,", "Shanna Poe"),
        ("They jumped over it.", "Shanna Poe"),
    )


@pytest.mark.parametrize("verb", ["stars", "features"])
def test_who_plays_in_a_work_does_not_say_its_title(verb: str) -> None:
    assert told(f"The drama “Slow Tide,” {verb} Ada Quill as the warden.") == ()


@pytest.mark.parametrize(
    "entry",
    [
        "Quill, A.; Poe, B. (Nov 2008). “Seeing the harbour with rope” (PDF). Ropes. 9: 25–26.",
        "Poe, Ben van der (2010-06-08). “Learning ropes from music”. Proceedings of the Coast.",
        "“Groups on the outside of a rope”. Cross Ropes. Retrieved 2018-04-16.",
    ],
)
def test_titles_in_a_list_of_references_are_no_speech(entry: str) -> None:
    assert told(f"Ada Quill wrote much.\n\nReferences\n\n{entry}") == ()


def test_a_year_in_brackets_alone_makes_no_title_of_speech() -> None:
    text = "Ada Quill made her first film young (2010). “I was not afraid of it at all.”"
    assert told(text) == (("I was not afraid of it at all.", "Ada Quill"),)


def test_what_a_work_is_tells_that_it_is_a_title() -> None:
    text = "“Parasol,” the Korean language satire about wealth, was the first film to win."
    assert told(text) == ()


def test_what_a_list_includes_is_no_speech() -> None:
    text = "Those left out include war film “1917,” the big winner, as well as “Slow Tide”."
    assert told(text) == ()


def test_the_adjective_of_a_people_ends_no_name() -> None:
    text = (
        "Gigantic Chinese telescope opens to all\n\nDi Quill led the team. The team talk with the "
        "government. “A review will help,” he says."
    )
    assert told(text) == (("A review will help,", "Di Quill"),)


def test_the_name_of_a_body_may_be_joined_by_and() -> None:
    text = "A spokesman for the Docks and Harbours Association (DHA) said it cut “atypical hours”."
    speaker = "A spokesman for the Docks and Harbours Association"
    assert told(text) == (("atypical hours", speaker),)


@pytest.mark.parametrize("headed", ["titled", "entitled", "headlined"])
def test_what_is_headed_so_is_a_title_in_small_letters_as_well(headed: str) -> None:
    text = f"It matters, write scientists in the paper {headed} “The worth of lands for us.”"
    assert told(text) == ()


def test_the_other_word_for_a_term_is_a_term() -> None:
    text = "He bought it by agreeing so-called “Schutzverträge,” or “treaties of care,” with them."
    assert told(text) == ()


def test_a_body_of_several_words_says_whose_official_speaks() -> None:
    text = "“It will end,” a Ministry of Trade and Industry (MTI) official told reporters."
    speaker = "a Ministry of Trade and Industry (MTI) official"
    assert told(text) == (("It will end,", speaker),)


@pytest.mark.parametrize("party", ["D-Mass", "R-Utah", "D-N.Y.", "Republican of Utah"])
def test_party_and_state_before_an_office_are_nobody(party: str) -> None:
    text = f"“It is late,” Rep. Ada Quill, {party}, the chairman of the Finance Committee, said."
    assert told(text) == (("It is late,", "Ada Quill"),)


@pytest.mark.parametrize(
    "lead",
    [
        "Sen. Ben Poe read a letter from Trade Representative Ada Quill, who said the plan",
        "The note was handed down in the presence of Ada Quill, who said the plan",
        "It rests on the work of Ada Quill, who said the plan",
    ],
)
def test_who_means_the_person_and_not_the_thing(lead: str) -> None:
    assert told(f"{lead} “treats us all badly”.") == (("treats us all badly", "Ada Quill"),)


def test_who_means_the_friend_of_somebody() -> None:
    text = "A friend of Ada Quill, who said the plan “treats us all badly”, was late."
    assert told(text) == (("treats us all badly", "A friend of Ada Quill"),)


def test_who_means_the_one_before_an_office_in_capitals() -> None:
    text = "“No,” said Ben Poe, Group Adviser at Delta Bank, who called it “a plan of fools”."
    assert told(text)[-1] == ("a plan of fools", "Ben Poe")


def test_a_department_is_nobodys_role() -> None:
    text = (
        "In a statement to the National Association of Wheat Growers, the Coast Department said, "
        "“She expressed her belief in it.”"
    )
    assert told(text) == (("She expressed her belief in it.", "the Coast Department"),)


def test_two_letters_may_be_a_firm() -> None:
    assert told("“It is late,” S and P said.") == (("It is late,", "S and P"),)


def test_a_trade_behind_an_office_is_a_first_name() -> None:
    text = "Delta Bank President Barber Quill came. “We would like to see it,” Quill told them."
    assert told(text) == (("We would like to see it,", "Barber Quill"),)


@pytest.mark.parametrize("first", ["Jose", "Paul"])
def test_an_office_of_two_fields_is_no_part_of_the_name(first: str) -> None:
    text = f"Secretary of Trade and Industry {first} Quill came. “It is late,” he said."
    assert told(text) == (("It is late,", f"{first} Quill"),)


@pytest.mark.parametrize("report", ["plans to build less", "has built less"])
def test_who_cites_others_says_what_follows(report: str) -> None:
    text = f"The trade paper, citing “sources both within Delta and outside,” said Delta {report}."
    assert told(text) == (("sources both within Delta and outside,", "The trade paper"),)


@pytest.mark.parametrize(
    "who", ["an official at a major Japanese shipyard", "Chinese officials", "one Delta banker"]
)
def test_whose_people_are_meant_is_said_up_to_when(who: str) -> None:
    assert told(f"“It is late,” said {who} yesterday.") == (("It is late,", who),)
