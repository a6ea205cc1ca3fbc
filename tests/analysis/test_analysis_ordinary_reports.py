"""What ordinary reports leave to grammar: who acts in a clause, and which names are persons."""

import pytest
from told_words import told


def speaker(text: str) -> str:
    """Return who has said the last quote of a text."""
    return told(text)[-1][1]


def test_goods_that_the_text_shortens_are_not_whom_he_means() -> None:
    text = (
        "Delta Lumo sold well, Ben Poe said. The Lumo is red.\n\nIt came in May, said the editor, "
        "Dr Henry Quill, when the port was shut.\n\nLumo\n\n“The year was good,” he told the paper."
    )
    assert speaker(text) == "Henry Quill"


def test_people_in_a_place_are_the_subject_of_their_own_clause() -> None:
    text = (
        "A boat that steers by it is years away, but experts in the town said the trick was a "
        "first step towards a “lamp therapy for all”."
    )
    assert speaker(text) == "experts"


def test_a_clause_with_as_is_no_report_inside_a_report() -> None:
    text = (
        "The vote set the two ports further apart as the Harbour Board "
        "declared itself “more than tired” at what it called a year of “silencing crews.”"
    )
    assert [name for _, name in told(text)] == ["the Harbour Board"] * 2


def test_a_clause_with_with_names_who_calls_it_so() -> None:
    text = (
        "They acknowledged that the vote helped the board, with party leader Carla Poe calling it "
        "“a gift to a failed council”."
    )
    assert speaker(text) == "Carla Poe"


@pytest.mark.parametrize("noun", ["staffer", "organizer"])
def test_a_noun_behind_an_acronym_is_the_person_whom_a_pronoun_means(noun: str) -> None:
    text = (
        f"An HBQ {noun} at the port's media days did not see it when she cleared the room for "
        "Quill.\n\n“That is the line,” she yelled."
    )
    assert speaker(text).startswith(f"An HBQ {noun}")


def test_an_adverb_before_a_pronoun_needs_no_comma() -> None:
    text = (
        "Nordo Lumo sold well. All was well with Lumo.\n\nBen Poe did not go with the port when "
        "he came in May, worried that it would sink.\n\nInstead he chose the new system, which "
        "powers Lumo boats. He said it was “no longer a battle of boats, but a war of harbours”."
    )
    assert speaker(text) == "Ben Poe"


@pytest.mark.parametrize("link", ["Without", "Against"])
def test_a_preposition_in_capitals_is_a_part_of_a_name(link: str) -> None:
    text = f"In May the charity Sailors {link} Borders called the news “a late gift to the port”."
    assert speaker(text) == f"Sailors {link} Borders"


@pytest.mark.parametrize("year", ["2011 ", ""])
def test_a_study_of_a_year_keeps_its_noun(year: str) -> None:
    text = f"According to a {year}HBQ study, the risks are “high enough to be a worry for crews”."
    assert speaker(text) == f"a {year}HBQ study"


@pytest.mark.parametrize("title", ["Dr", "Judge", "Sgt"])
def test_a_surname_that_is_a_title_elsewhere_is_one_behind_a_title(title: str) -> None:
    text = f"Jason Head of the port came. “You cannot see it all from here,” {title} Head added."
    assert speaker(text) == "Jason Head"


def test_the_end_of_a_caption_that_is_glued_to_a_name_is_no_part_of_it() -> None:
    text = (
        "Foto/Peter David PoseckJelka Quill has had a hard year.\n\n"
        "“It was as if we were twelve,” Quill said."
    )
    assert speaker(text) == "Jelka Quill"


def test_a_first_name_of_two_stays_whole() -> None:
    assert speaker("“It is very different now,” said KellyAnne Quill.") == "KellyAnne Quill"


def test_a_name_ends_before_the_short_name_of_an_office() -> None:
    text = "End quote Ada Quill US Health secretary\n\n“It was a hard case for us,” Quill said."
    assert speaker(text) == "Ada Quill"


def test_whom_a_body_is_named_after_has_a_first_name() -> None:
    text = (
        "She went to the Nick Brannock Rowing Academy.\n\n“She was shy,” said Brannock on Monday."
    )
    assert speaker(text) == "Nick Brannock"


def test_he_is_whoever_bears_one_name_and_spoke_since_not_somebody_far_away() -> None:
    far = "The lamps were lit. Rain fell. The boats lay still. Nobody came. The tide turned. "
    text = (
        "“We won the race,” coach Kevin Poe said.\n\n“I am young,” Menzil said.\n\n"
        f"{far}{far}\n\nHe was late.\n\n“I have done nothing wrong,” he said.\n\n"
        "Johnny Menzil rows for Saltrey."
    )
    assert speaker(text) == "Johnny Menzil"


@pytest.mark.parametrize("renders", ["translates as", "roughly translates as", "translates to"])
def test_the_translation_of_a_name_is_nobodys_words(renders: str) -> None:
    assert told(f"Scholars have called the boat Lumapik, which {renders} “long grass”.") == ()


def test_it_is_the_body_and_not_the_worker_who_spoke_between() -> None:
    text = (
        "The harbour agency has looked at it, and said the lamps were old.\n\n“You had to ask,” a "
        "former worker told the paper.\n\nRules were “not kept by anybody on the quay”, it added."
    )
    assert speaker(text) == "The harbour agency"


def test_whom_a_body_quotes_as_saying_may_be_a_pronoun() -> None:
    text = (
        "Advocate David Quill came.\n\n“The port takes far too few of them,” the Delta "
        "Broadcasting Corporation quoted him as saying."
    )
    assert speaker(text) == "David Quill"


@pytest.mark.parametrize(
    "where",
    [
        "from the University of Saltrey, New Delta, who was not there,",
        "of the Delta Centre for Tides (DCT) and Harbour State University",
    ],
)
def test_where_somebody_works_says_nothing(where: str) -> None:
    text = f"“It is a fast tide, and a cold one,” lead author Sarah Quill {where} said in May."
    assert speaker(text) == "Sarah Quill"


def test_whoever_writes_with_colleagues_is_named() -> None:
    text = "Georg E. Quill came.\n\n“It is not rare for boats to leak,” Quill and colleagues wrote."
    assert speaker(text) == "Georg E. Quill and colleagues"


def test_who_behind_an_aside_in_dashes_is_whoever_stands_before_it() -> None:
    text = (
        "She drew it to the notice of Ada Quill - who was in charge of the port - who said the "
        "“lamp was new and fit for sea”."
    )
    assert speaker(text) == "Ada Quill"


@pytest.mark.parametrize("labels", ["labelled", "labeled"])
def test_what_a_thing_is_labelled_is_its_name(labels: str) -> None:
    assert told(f"Of the two, one boat, {labels} the “Elude”, is meant to hide a diver.") == ()


def test_what_somebody_has_been_called_is_nobodys_word_in_particular() -> None:
    text = "Ada Quill, who has been called a “comet of the century”, will pass by in May."
    assert told(text) == ()


def test_it_is_the_body_that_the_paragraph_before_is_about() -> None:
    text = (
        "A game which sorts lamps is being made.\n\nThe charity has asked the port for help.\n\n"
        "It said in May that “harbour masters of all ages” had sent lamps."
    )
    assert speaker(text) == "The charity"


def test_a_participle_with_a_pronoun_opens_no_subject() -> None:
    text = (
        "Arlene Quill wept on Monday.\n\nDescribing herself as “disappointed, and mainly worn out”"
        ", she left the port."
    )
    assert speaker(text) == "Arlene Quill"


def test_where_a_champion_is_from_is_no_name() -> None:
    text = (
        "“They should not be here,” Greg Poe said.\n\nBritish Olympic gold medallist Darren Quill "
        "also blamed the board in May.\n\nHe said: “It is hard to see them row.”"
    )
    assert speaker(text) == "Darren Quill"


def test_the_people_of_a_country_and_an_age_stand_for_who_is_in_the_talk() -> None:
    text = (
        "Abel Quill says he is not worried by it.\n\nThe Kenyan, 31, came third to the buoy "
        "behind a boat of the town.\n\n“It is not what it used to be,” he said."
    )
    assert speaker(text) == "Abel Quill"


def test_a_surname_that_is_a_short_title_is_one_without_its_point() -> None:
    text = "Amita Sen has left.\n\n“It was late, and nobody came,” Sen said."
    assert speaker(text) == "Amita Sen"


def test_he_is_whoever_asked_somebody_to_act() -> None:
    text = (
        "Ben Quill asked Ian Poe to pardon the crew this month, which may be late.\n\n"
        "In a letter he said it was “a step towards the peace of the port”."
    )
    assert speaker(text) == "Ben Quill"


def test_for_somebody_with_an_age_begins_what_is_about_them() -> None:
    text = (
        "“It is a question of work,” said José Poe.\n\nFor 61-year-old Armando Quill, who never "
        "learnt to swim, it's a way to the sea.\n\n“Some nights are kind,” he said of the guests."
    )
    assert speaker(text) == "Armando Quill"


def test_days_of_talks_report_nothing() -> None:
    text = (
        "The two days of talks are meant to “tie a knot that no gale will undo,” "
        "the senior official told the crews on Monday."
    )
    assert speaker(text) == "the senior official"


def test_a_contest_of_a_year_is_no_person() -> None:
    text = (
        "Ada Quill left the board.\n\nFormer Miss Saltrey 1964, Ines Poe, left, and Miss Delta "
        "1985 came to the fair.\n\n“It is all ribbons and wind,” she said."
    )
    assert "Saltrey" not in speaker(text)
    assert "Delta" not in speaker(text)


def test_jean_before_a_mans_name_is_a_man() -> None:
    text = (
        "“We have opened a box,” said Dr. Jean-Michel Quill of the port.\n\nDr. Quill thinks that "
        "boats came first. “They may have gone,” he said."
    )
    assert speaker(text) == "Jean-Michel Quill"


def test_the_short_name_of_a_state_is_no_speaker() -> None:
    text = (
        "Eugene Quill, a tidal scholar at the Centre for Tides in Port, Del., who was not there, "
        "called the boats a “wonderful discovery,” but no surprise."
    )
    assert speaker(text) == "Eugene Quill"


def test_two_roles_stand_before_one_name() -> None:
    text = "“The boats are new,” explained sailor and study author Ada Quill, who is there, too."
    assert speaker(text) == "Ada Quill"


def test_a_report_that_closes_with_its_speaker_is_theirs() -> None:
    text = (
        "Doctors should listen to anyone who complains of pain, said another panel member, Frank "
        "Quill, a scholar in Port. “We should hear the sick first.”"
    )
    assert speaker(text) == "Frank Quill"


def test_it_is_the_movement_that_the_paragraph_before_names() -> None:
    text = (
        "A security source told the agency that all was well.\n\nTamarel, the movement which led "
        "the marches, has called for more of them.\n\nIt called them “the people against the tide”."
    )
    assert speaker(text) == "Tamarel"


def test_a_first_name_before_a_water_is_a_person() -> None:
    text = "Anthony Lake, head of the port, told the agency of it.\n\n“It is late,” Lake said."
    assert speaker(text) == "Anthony Lake"


@pytest.mark.parametrize("before", ["which in Xhosa means", "the word meaning"])
def test_what_a_word_means_is_nobodys_words(before: str) -> None:
    assert told(f"Many of the notes referred to him as Tata, {before} “father.”") == ()


def test_a_study_that_is_titled_so_says_nothing() -> None:
    text = "Quill spoke, citing a study frankly titled, “Basically…tides are everywhere.”"
    assert told(text) == ()


def test_what_is_called_by_a_name_is_called_nothing_else() -> None:
    text = (
        "It pulled a game in May called Exodus, which held lamps for helping people “in their way "
        "out of the port”."
    )
    assert told(text) == ()


@pytest.mark.parametrize("trade", ["wing trimmer", "test driver", "riding instructor"])
def test_a_trade_of_two_words_behind_a_team_stands_before_a_name(trade: str) -> None:
    text = f"“It is the best boat that I have sailed,” said Team Harrow {trade} Ada Quill."
    assert speaker(text) == "Ada Quill"


def test_an_era_behind_a_year_is_no_speaker() -> None:
    text = "In the Book of Tides from 1391 CE: “No boat went out before the feast.”"
    assert not [said for said in told(text) if said[1]]


def test_which_feels_like_marked_words_says_nothing() -> None:
    text = "Quill mended ninety nets, which feels like half way from “a few” to “enough.”"
    assert told(text) == ()


def test_a_town_of_springs_is_not_whom_he_means() -> None:
    text = (
        "Leave it to Ben Quill to have told it fifty years ago.\n\nHow does one get to Harrow "
        "Springs?\n\n“You drive north for two hours,” he wrote."
    )
    assert speaker(text) != "Harrow Springs"
