"""What local papers, tabloids, press offices and live blogs write, and who speaks there."""

import pytest
from told_words import told


@pytest.mark.parametrize(
    "work",
    ["the author of “The Saltrey Tides” (1984),", "the author of “The Saltrey Tides,”"],
)
def test_a_title_may_stand_between_the_speaker_and_the_verb(work: str) -> None:
    text = f"“It was a rare thing to see in this town,” Ada T. Quill, {work} said in May."
    assert told(text) == (("It was a rare thing to see in this town,", "Ada T. Quill"),)


def test_who_is_told_of_in_a_clause_acts_in_the_next_one() -> None:
    text = (
        "To a host of pupils Reg Quill, who has died, was a fine teacher. Then, to a few, he would "
        "introduce himself as “the fifth man of the board of the old harbour”."
    )
    assert told(text)[0][1] == "Reg Quill"


def test_an_office_behind_the_opening_name_needs_no_second_comma() -> None:
    text = "Alma Quill, Port Manager and a Saltrey native said, “We ran out of room for the boats.”"
    assert told(text)[0][1] == "Alma Quill"


@pytest.mark.parametrize("noun", ["article", "editorial", "lecture", "webinar"])
def test_the_heading_of_a_text_is_nobodys_words(noun: str) -> None:
    assert told(f"The {noun} “Stark warning over quay” dives into a feud in the port.") == ()


@pytest.mark.parametrize("theme", ["the theme “Boats for all”", "a day themed “Boats for all”"])
def test_what_an_event_is_about_is_nobodys_words(theme: str) -> None:
    assert told(f"The board held the fair under {theme} in May.") == ()


@pytest.mark.parametrize("passive", ["touted as a", "billed as a", "hailed as the", "seen as a"])
def test_who_stands_behind_a_passive_and_its_words_has_said_them(passive: str) -> None:
    text = f"The project — {passive} “gift to the town” by developers — holds a hotel."
    assert told(text) == (("gift to the town", "developers"),)


def test_a_mark_that_opens_a_paragraph_the_wrong_way_opens_words() -> None:
    text = "Ada Quill came.\n\n” When the men called we told them we could not pay,” she said."
    assert told(text) == (("When the men called we told them we could not pay,", "Ada Quill"),)


def test_a_source_is_nobody_who_was_named() -> None:
    text = "Ada Quill, the reeve, has left.\n\n“One of them told us of it,” the source added."
    assert told(text) == (("One of them told us of it,", "the source"),)


def test_a_second_report_behind_a_comma_goes_on_with_the_first() -> None:
    text = (
        "Quill pointed out that the wait for a win in Saltrey Park had called for nerves, but "
        "maintained that her side had been “over the line” in time."
    )
    assert told(text)[0][1] == "Quill"


def test_what_adds_to_something_says_nothing() -> None:
    text = "Quill said Saltrey’s long wait added to the pressure and that it was “a heavy load”."
    assert told(text)[0][1] == "Quill"


def test_a_part_that_somebody_plays_is_not_who_speaks() -> None:
    text = "Dean Quill is known for playing Rob Poe. He said: “I always felt at home there.”"
    assert told(text)[0][1] == "Dean Quill"


def test_they_is_the_source_that_spoke_before() -> None:
    text = (
        "A TV source said: “Amy Quill was in tears when Ben Poe left.”\n\n"
        "Speaking to the Herald, they added: “It is tough for her to take now.”"
    )
    assert [speaker for _, speaker in told(text)] == ["A TV source", "A TV source"]


def test_things_feel_and_say_nothing() -> None:
    text = "On the tide and how things felt aboard that night: “They had a good plan for us.”"
    assert told(text)[0][1] == ""


@pytest.mark.parametrize("line", ["MORE: Fans cheer Quill", "A quay in need", "READ: Fog ahead"])
def test_a_line_between_does_not_end_words_that_go_on(line: str) -> None:
    text = (
        "Mary Poe, head of the guild, said: “We find it cruel. It plays with hopes.\n\n"
        f"{line}\n\n“It may make a good show, but we doubt that it is worth it.”"
    )
    assert told(text) == (
        ("We find it cruel. It plays with hopes.", "Mary Poe"),
        ("It may make a good show, but we doubt that it is worth it.", "Mary Poe"),
    )


def test_whom_a_question_of_the_paper_is_about_does_not_answer_it() -> None:
    text = (
        "“We lost it in the fog,” said Ada Quill.\n\n"
        "Ben Poe talked of shame after the race. What does she think of that?\n\n"
        "“Well, it is a shame. We do not like to lose in our own bay.”"
    )
    assert told(text)[-1][1] == "Ada Quill"


def test_a_report_with_a_year_or_a_place_is_named_in_full() -> None:
    text = "She has “eased the travel” of others, according to a 2008 press release from the port."
    assert told(text) == (("eased the travel", "a 2008 press release from the port"),)


def test_a_noun_like_a_verb_behind_the_words_reports_nothing() -> None:
    text = "Quill has “a five-year ban on all lobbying,” fulfilling a campaign promise to leave."
    assert "campaign" not in str(told(text))


def test_an_offer_does_not_warn() -> None:
    text = (
        "The council withdrew a raise that was meant to woo the doctors and warned it would not "
        "“succumb to threats of any kind”."
    )
    assert told(text)[0][1] == "The council"


def test_who_acts_behind_a_colon_says_what_follows() -> None:
    text = (
        "The dinner makes news: in 2011, Ada Quill gave a scathing speech, joking that Poe would "
        "move on to ask “did we fake the ferry”."
    )
    assert told(text)[0][1] == "Ada Quill"


def test_words_that_suggest_a_thing_are_not_said_by_it() -> None:
    text = "Her urging the town to “buy no more of those boats,” suggests a tough line to come."
    assert "line" not in str(told(text))


@pytest.mark.parametrize("adverb", ["earlier today", "nevertheless", "immediately"])
def test_an_adverb_is_no_part_of_an_office(adverb: str) -> None:
    text = f"The mayor {adverb} told the port she had “every faith in the crew of the ferry”."
    assert told(text)[0][1] == "The mayor"


def test_that_said_is_said_by_nobody() -> None:
    assert told("That said, two ways are left. There is a “grey-red” pact in the council.") == ()


@pytest.mark.parametrize("dash", ["--", "—", "-"])
def test_a_clause_in_dashes_of_any_kind_stands_beside_the_speaker(dash: str) -> None:
    text = f"Ada Quill {dash} who left after Poe lost the order {dash} said it was “too late”."
    assert told(text) == (("too late", "Ada Quill"),)


def test_a_swipe_at_a_claim_is_a_swipe_at_whose_claim_it_is() -> None:
    text = "The guild took a swipe at the mayor's claim that “now is not the time for a strike”."
    assert told(text)[0][1] == "the mayor"


def test_a_report_of_short_speeches_is_no_conversation() -> None:
    text = (
        "A sexton fell from the old tower on Friday.\n\n"
        "“The beam was soft, and it gave way,” Saltrey clerk Ada Quill said.\n\n"
        "“After that we heard the bell come down through two floors.\n\n"
        "“It was the tenor bell.”\n\n"
        "“The rest may follow,” Harbour Board spokesman Ben Poe said.\n\n"
        "“It will take a year.”"
    )
    assert [speaker for _, speaker in told(text)] == ["Ada Quill"] * 3 + ["Ben Poe"] * 2


def test_the_member_is_who_is_in_the_talk() -> None:
    text = (
        "Shadow transport secretary Joan Quill accused them of delay.\n\n"
        "The Labour MP said: “Nobody waited a week for a midwife while we ran it.”"
    )
    assert told(text)[0][1] == "Joan Quill"


def test_he_added_goes_on_over_words_that_stand_alone() -> None:
    text = (
        "Quill said that Theo Poe has been a sounding board for the crew.\n\n"
        "“Of course he talks to them,” Ada Quill said. “Let us not be naive.”\n\n"
        "The fact that nobody came is, she added, a “massive chance” for the young ones."
    )
    assert told(text)[-1] == ("massive chance", "Ada Quill")


@pytest.mark.parametrize(
    "phrase", ["the blunt verdict of", "the description offered by", "the warning from"]
)
def test_whose_verdict_words_were_is_who_said_them(phrase: str) -> None:
    text = f"“We will rue it for a long time,” was {phrase} Ada Quill after the race."
    assert told(text)[0][1] == "Ada Quill"


def test_a_report_may_begin_with_a_name_in_capitals() -> None:
    text = (
        "JAMES QUILL has given his verdict on the race.\n\n"
        "Speaking to RTV Sport, the Saltrey manager was not happy with the crew.\n\n"
        "He said: “We were not good today. We were slow.”\n\n"
        "WAIT GOES ON\n\n"
        "The 50-year-old manager was not pleased with the boat.\n\n"
        "He said: “We were only a length down.”"
    )
    assert [speaker for _, speaker in told(text)] == ["James Quill"] * 2


def test_who_is_criticised_for_saying_words_has_said_them() -> None:
    text = (
        "The reeve made reference to May, when Pat Poe was sharply criticised for saying “no more”."
    )
    assert told(text)[0][1] == "Pat Poe"


def test_one_of_many_who_write_is_one() -> None:
    text = (
        "Fans were quick to comment on the post, with one writing: “Love that! It takes strength.”"
    )
    assert told(text) == (("Love that! It takes strength.", "one"),)


def test_comments_that_say_something_are_words_of_their_owner() -> None:
    text = "Poe asks Vale about Ada Quill's comments saying the guild got “what it deserved”."
    assert told(text)[0][1] == "Ada Quill"


@pytest.mark.parametrize("heading", ["Match analysis", "Translation"])
def test_a_heading_before_a_colon_says_nothing(heading: str) -> None:
    text = f"{heading}: “We knew that it was going to be hard, they row a lot.”"
    assert heading.split(maxsplit=1)[0] not in str(told(text)[0][1])


def test_rather_and_midway_are_nobody() -> None:
    text = (
        "Rather, the memo “keeps to what has long been done in all of the courts”.\n\n"
        "Midway through John Quill’s The Tide, a character compares it with a copy of the deal. "
        "“The new one is dead,” he says."
    )
    assert [speaker for _, speaker in told(text)] == ["the memo", "a character"]


def test_who_is_concerned_about_something_calls_it_so() -> None:
    text = "Ada Quill was concerned about a “nasty draught below the whole organ loft”."
    assert told(text)[0][1] == "Ada Quill"


@pytest.mark.parametrize("who", ["The study", "A survey", "Researchers"])
def test_what_a_study_finds_is_what_it_says(who: str) -> None:
    assert told(f"{who} found that the seals are “highly likely” to leave.") == (
        ("highly likely", who),
    )


@pytest.mark.parametrize("who", ["the 65 year old Frenchman", "the 39-year-old Dane"])
def test_an_age_before_an_epithet_changes_nobody(who: str) -> None:
    text = (
        f"Saltrey coach Marcel Quill spoke on Friday.\n\n“I did not lie to you in May,” said {who}."
    )
    assert told(text)[0][1] == "Marcel Quill"


def test_the_boss_of_a_club_is_its_coach() -> None:
    text = (
        "Saltrey coach Marcel Quill spoke.\n\n“I did not lie to you in May,” the Gulls’ boss said."
    )
    assert told(text)[0][1] == "Marcel Quill"


def test_one_word_may_be_a_whole_speech() -> None:
    text = (
        "They urged all to leave by May. “Period”, county spokeswoman Janet Quill told reporters."
    )
    assert told(text) == (("Period", "Janet Quill"),)


def test_a_role_that_was_not_quoted_is_forgotten_before_who_was() -> None:
    text = (
        "“We will rue it for a long time,” said Ada Quill.\n\n"
        "The press officer told the papers to be quick.\n\n"
        "That night nobody looked for the fault elsewhere.\n\n"
        "“We are very sad. The boathouse is in a state. They won the race, and we did not.”"
    )
    assert told(text)[-1][1] == "Ada Quill"
