"""Roles, occupations, ages and origins that refer to a person already mentioned."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "Steve Amsel said his side had been “robbed” of a win.\n\n"
                "“It is an embarrassment,” said the Rovers manager, who was booked."
            ),
            (("robbed", "Steve Amsel"), ("It is an embarrassment,", "Steve Amsel")),
            id="the boss of a club is who is in the talk",
        ),
        (
            "Hubby Eric Poe saw the funny side. “It was cake,” the roofer joked.",
            (("It was cake,", "Eric Poe"),),
        ),
        (
            "Ada Quill was at the gate. “I rang,” sighed the former dinner lady.",
            (("I rang,", "Ada Quill"),),
        ),
        (
            (
                "Every spring Ulla Quill has counted newts. “I stopped,” the 64-year-old "
                "limnologist said."
            ),
            (("I stopped,", "Ulla Quill"),),
        ),
        (
            (
                "Ben Poe lost. “We had nothing to lose,” Poe said. “Nothing,” the former "
                "keeper added."
            ),
            (("We had nothing to lose,", "Ben Poe"), ("Nothing,", "Ben Poe")),
        ),
    ],
)
def test_a_role_or_trade_stands_for_who_is_in_the_talk(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Captain Lewis Hart fouled Ben Poe and left. “I let them down,” the 31-year-old said.",
            (("I let them down,", "Lewis Hart"),),
        ),
        (
            "Lena Hart, 22, won. Inge Solv, 60, cheered. “It rained,” the 22-year-old said.",
            (("It rained,", "Lena Hart"),),
        ),
        (
            "“I came late,” said Rui Moreno-Sá, the coach. “Very late,” the Portuguese said.",
            (("I came late,", "Rui Moreno-Sá"), ("Very late,", "Rui Moreno-Sá")),
        ),
    ],
)
def test_an_age_or_an_origin_stands_for_who_is_in_the_talk(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill pleaded guilty. “You ought to know better,” the judge said.",
        "A roofer watched Ada Quill. “It was cake,” the roofer said.",
        "An Ada Quill impersonator was there. “Two horses,” the Quill actor said.",
    ],
)
def test_roles_of_unnamed_people_refer_to_nobody_named(text: str) -> None:
    assert attributions(text)[0][1].startswith(("the ", "A "))


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Regional governor Ida Marl cut the ribbon.", "the Orrin county boss"),
        ("“My hens are gone,” said Ida Marl.", "the 41-year-old Latin teacher"),
        ("Ida Marl retired after twelve seasons.", "the four-time world champion"),
        ("Northern Farmers Union (NFU) president Ida Marl spoke.", "the NFU chief"),
        ("“I had luck,” said Ida Marl.", "the Swiss player"),
        ("Green leader Ida Marl saw no money.", "the Kilmoor North TD"),
        ("“I had luck,” said Ida Marl.", "the tennis icon"),
    ],
)
def test_a_byword_stands_for_who_is_in_the_talk(first: str, later: str) -> None:
    assert attributions(f"{first}\n\n“Nobody listens,” {later} said.")[-1][1] == "Ida Marl"


def test_a_star_after_the_article_of_a_film_is_introduced_by_it() -> None:
    text = (
        "“I love dough,” said Dan Vell. In his film the Torsby star bakes.\n\n“Ow,” the star said."
    )
    assert attributions(text)[-1][1] == "Dan Vell"


def test_the_people_of_a_country_and_an_age_stand_for_who_is_in_the_talk() -> None:
    text = (
        "Abel Quill says he is not worried by it.\n\nThe Kenyan, 31, came third to the buoy "
        "behind a boat of the town.\n\n“It is not what it used to be,” he said."
    )
    assert last_speaker(text) == "Abel Quill"


def test_the_member_is_who_is_in_the_talk() -> None:
    text = (
        "Shadow transport secretary Joan Quill accused them of delay.\n\n"
        "The Labour MP said: “Nobody waited a week for a midwife while we ran it.”"
    )
    assert attributions(text)[0][1] == "Joan Quill"


@pytest.mark.parametrize(
    "who", ["the 65 year old Frenchman", "the 39-year-old Dane", "the 60-year-old former Navy Seal"]
)
def test_an_age_before_an_epithet_changes_nobody(who: str) -> None:
    text = (
        f"Saltrey coach Marcel Quill spoke on Friday.\n\n“I did not lie to you in May,” said {who}."
    )
    assert attributions(text)[0][1] == "Marcel Quill"


def test_the_boss_of_a_club_is_its_coach() -> None:
    text = (
        "Saltrey coach Marcel Quill spoke.\n\n“I did not lie to you in May,” the Gulls’ boss said."
    )
    assert attributions(text)[0][1] == "Marcel Quill"


@pytest.mark.parametrize("epithet", ["The mother-of-three", "The 41-year-old mother-of-three"])
def test_a_parent_of_several_is_whoever_the_talk_is_about(epithet: str) -> None:
    text = f"Ada Quill was calm in the hall. {epithet} said: “We hope for a new start.”"
    assert attributions(text)[-1][1] == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The police relations officer, Captain Grace Odey, confirmed it. “Yes,” the PRO", "Grace"),
        ("Sani Lawal, the director-general of the port, denied it. “Never,” the DG", "Sani"),
        ("Ada Quill, the United Nations envoy, left. “Never,” the UN", "the UN"),
    ],
)
def test_an_acronym_refers_to_the_holder_of_the_office(text: str, who: str) -> None:
    assert last_speaker(f"{text} said.").startswith(who)


def test_a_people_before_an_epithet_is_left_out() -> None:
    text = (
        "Jan Vrba, who had missed two chances, made no mistake. “I stayed,” the Czech striker said."
    )
    assert last_speaker(text) == "Jan Vrba"


@pytest.mark.parametrize("who", ["the No 11", "the legislator", "the left-hander"])
def test_a_number_a_hand_and_a_seat_stand_for_who_is_in_the_talk(who: str) -> None:
    assert last_speaker(f"Ned Pym came late. “I had packed,” said {who}.") == "Ned Pym"


def test_a_shared_role_refers_to_the_topic_of_the_paragraph() -> None:
    text = (
        "“We won,” said coach Pia Ost.\n\nCoach Lena Nystrom was cross. “We lost,” she said.\n\n"
        "Ost looked ahead. On Sunday they play again. “It will rain,” the coach said."
    )
    assert last_speaker(text) == "Pia Ost"


@pytest.mark.parametrize(
    "charge",
    [
        "Jack Quill, 46, of Dell Road, denies theft.",
        "Jack Quill is charged with theft. The clerk, Ada Poe, found the coins gone.",
        "Jack Quill has pleaded not guilty.",
        "Jack Quill, of Delta City, is on trial for theft.",
        "The accused man, Jack Quill, 46, was brought up.",
    ],
)
@pytest.mark.parametrize("noun", ["defendant", "accused"])
def test_the_defendant_is_who_is_charged(charge: str, noun: str) -> None:
    text = f"A clerk took coins.\n\n{charge}\n\nIn court, the {noun} said: “I put it back.”"
    assert attributions(text, "en")[-1] == ("I put it back.", "Jack Quill")


@pytest.mark.parametrize(
    "sentence", ["Poe accused Ada Ray of lies.", "The mother of the accused, Ada Ray, wept."]
)
def test_whom_others_accuse_or_belong_to_is_not_the_defendant(sentence: str) -> None:
    text = f"Jack Quill denies theft. {sentence}\n\nThe defendant said: “I put it back.”"
    assert attributions(text, "en")[-1] == ("I put it back.", "Jack Quill")


def test_one_of_two_persons_who_are_charged_is_not_the_defendant() -> None:
    text = "Jack Quill denies theft. Ada Poe denies fraud.\n\nThe defendant said: “I did not.”"
    assert attributions(text, "en")[-1] == ("I did not.", "The defendant")


def test_the_name_alone_above_a_paragraph_is_whom_a_role_means() -> None:
    below = "“Nobody reads my notes at all,” the translator complained."
    text = f"Three guests came.\n\nAda Quill\n\n{below}\n\nJack Poe\n\n{below}"
    assert [speaker for _, speaker in attributions(text, "en")] == ["Ada Quill", "Jack Poe"]


def test_a_body_below_a_name_alone_speaks_for_itself() -> None:
    text = "Three guests came.\n\nAda Quill\n\n“Nobody reads the notes at all,” the court ruled."
    assert last_speaker(text, "en") == "the court"


@pytest.mark.parametrize(
    "epithet",
    [
        "the Norland international",
        "the Saltrey native",
        "the Port Delta striker",
        "the Delta-born singer",
        "the Oscar-winning actor",
        "the retired teacher",
        "the Oscar winner",
        "the Slow Tide star",
        "the star of Slow Tide",
        "the mogul",
        "the activist",
        "the father of three",
    ],
)
def test_a_club_a_prize_or_children_tell_of_who_is_in_the_talk(epithet: str) -> None:
    assert (
        last_speaker(f"Tom Brand joined in May. “I feel at home,” {epithet} said.") == "Tom Brand"
    )


@pytest.mark.parametrize(
    "epithet", ["the Lincoln actor", "the Delta clerk", "a Delta striker", "the star of the show"]
)
def test_other_people_are_not_who_is_in_the_talk(epithet: str) -> None:
    assert last_speaker(f"Tom Brand joined in May. “I feel at home,” {epithet} said.") == epithet


@pytest.mark.parametrize("place", ["", " from Saltrey"])
def test_a_parent_after_the_verb_is_whoever_the_talk_is_about(place: str) -> None:
    text = f"Ada Quill, a pilot, was relieved. “It is over,” said the mother of three{place}."
    assert attributions(text) == (("It is over,", "Ada Quill"),)


def test_the_witness_is_who_told_the_court_something_last() -> None:
    told = "“I saw him,” Ada Quill told the inquest. Ben Poe, for the port, said it was “a lie”."
    text = f"{told}\n\n“It was not,” the witness replied."
    assert attributions(text)[-1] == ("It was not,", "Ada Quill")
    text = f"{told} A witness left.\n\n“It was not,” the witness replied."
    assert attributions(text)[-1] == ("It was not,", "the witness")


@pytest.mark.parametrize("honour", ["His Honour", "His Lordship"])
def test_an_honour_is_the_judge(honour: str) -> None:
    text = f"Justice Sam Quill spoke. Ben Poe can be heard.\n\n“You were not drunk,” {honour} said."
    assert attributions(text) == (("You were not drunk,", "Sam Quill"),)


def test_an_occupation_acts_for_the_person_of_the_talk() -> None:
    text = (
        "Jodie Quill was there. “It is late,” she explained.\n\nJodie’s rep was silent. But the "
        "actress couldn’t resist one last dig. “Tell Dean,” she laughed."
    )
    assert attributions(text)[-1] == ("Tell Dean,", "Jodie Quill")


@pytest.mark.parametrize("position", ["guard", "pitcher", "shortstop"])
def test_a_position_beside_a_team_stands_for_who_is_in_the_talk(position: str) -> None:
    text = f"Malik Quill didn’t see it. “The crowd told me,” the Blazers {position} said."
    assert attributions(text) == (("The crowd told me,", "Malik Quill"),)


@pytest.mark.parametrize(
    "player",
    [
        "world No. 1",
        "world No 1",
        "former world No. 1",
        "second seed",
        "running back",
        "sophomore quarterback",
        "right-handed pitcher",
        "fifth-year senior",
        "slugger",
        "outspoken midfielder",
    ],
)
def test_a_player_described_by_experience_is_who_is_in_the_talk(player: str) -> None:
    text = f"Malik Quill didn’t see it. “The crowd told me,” the {player} said."
    assert attributions(text) == (("The crowd told me,", "Malik Quill"),)


@pytest.mark.parametrize(
    ("opening", "player", "speaker"),
    [
        ("Ada Quill beat Eva Tal, the second seed.", "second seed", "Eva Tal"),
        ("Ada Quill passed to running back Bo Marsh.", "running back", "Bo Marsh"),
        ("Ada Quill passed to a tight end, Bo Marsh.", "tight end", "Bo Marsh"),
        ("Running back Bo Marsh won. Ada Quill threw.", "running back", "Bo Marsh"),
        ("Ada Quill, the top seed, beat Eva Tal.", "second seed", "the second seed"),
        ("Ada Quill spoke of a running back.", "running back", "the running back"),
        ("Ada Quill won. Coach Bo Marsh wept.", "senior guard", "the senior guard"),
    ],
)
def test_a_player_described_beside_a_name_is_nobody_else(
    opening: str, player: str, speaker: str
) -> None:
    assert last_speaker(f"{opening} “The crowd told me,” the {player} said.") == speaker


def test_a_rank_before_a_name_after_the_verb_is_no_speaker() -> None:
    text = "Ada Quill won. “I was flat,” said world No. 1 Eva Tal."
    assert attributions(text) == (("I was flat,", "Eva Tal"),)


@pytest.mark.parametrize("other", ["prison guard", "front end", "first keeper of the light"])
def test_a_word_for_players_may_mean_others(other: str) -> None:
    text = f"Malik Quill didn’t see it. “The crowd told me,” the {other} said."
    assert attributions(text) == (("The crowd told me,", f"the {other}"),)


def test_a_woman_of_a_place_is_who_is_in_the_talk() -> None:
    text = "Lorraine Quill was there. “It is a dog,” the Saltrey woman said."
    assert attributions(text) == (("It is a dog,", "Lorraine Quill"),)
    text = f"A Saltrey woman was lost. {text}"
    assert attributions(text) == (("It is a dog,", "the Saltrey woman"),)


@pytest.mark.parametrize("honoured", ["three-time Pro Bowler", "two-time Olympian"])
def test_who_was_honoured_several_times_is_who_is_in_the_talk(honoured: str) -> None:
    for words in (f"“It is late,” said the {honoured}.", f"“It is late,” the {honoured} said."):
        assert attributions(f"Jalen Quill likes it. {words}") == (("It is late,", "Jalen Quill"),)


@pytest.mark.parametrize("several", ["two", "three", "four"])
def test_a_count_of_people_is_nobody_alone(several: str) -> None:
    text = f"Jalen Quill likes it. “It is late,” Quill said. “We are fine,” the {several} said."
    assert attributions(text)[-1] == ("We are fine,", f"the {several}")


def test_a_rookie_from_somewhere_is_who_is_in_the_talk() -> None:
    text = "Tyler Quill took every snap. The rookie out of Delta said he was “just very sick.”"
    assert attributions(text) == (("just very sick.", "Tyler Quill"),)


def test_a_schoolgirl_of_a_place_is_who_is_in_the_talk() -> None:
    text = "Isla Quill came ashore. Asked how she felt, the Saltrey schoolgirl said: “Salty.”"
    assert attributions(text) == (("Salty.", "Isla Quill"),)


def test_whom_the_text_calls_by_one_origin_has_no_other() -> None:
    text = (
        "Rory Quill lost. “I fell,” the Ulsterman said.\n\nThat opened the door for Mats Poe, who "
        " was eating soup when Quill fell. “It is a joke,” said the Swede."
    )
    assert attributions(text.replace("when Quill fell", "then"))[-1][1] == "Mats Poe"
    assert attributions(text)[-1][1] == "Rory Quill"


def test_a_paper_with_the_ending_of_a_people_is_nobody_else() -> None:
    text = (
        "It covers the life of Ada Poe.\n\nIn one review, the Guardian said the film “is a bore”."
        "\n\nMara Quill, who plays Ada Poe, has also played in Slow Tide."
    )
    assert attributions(text) == (("is a bore", "the Guardian"),)


def test_the_minister_of_a_party_is_the_minister_who_spoke() -> None:
    above = "Harbour Minister Ada Quill argues that the toll is late.\n\n"
    assert last_speaker(f"{above}“I won't sign it,” the Liberal minister said.") == "Ada Quill"
    between = "The opposition is angry. Ben Poe shouted in the hall.\n\n"
    said = f"{above}{between}“I won't sign it,” the Liberal minister said."
    assert last_speaker(said) == "the Liberal minister"


def test_an_age_before_a_people_is_part_of_the_epithet() -> None:
    text = "Mara Quill wept.\n\n“I was in the shed,” the 24-year-old Canadian said."
    assert attributions(text) == (("I was in the shed,", "Mara Quill"),)


@pytest.mark.parametrize("place", ["Saltrey-based", "New Delta-based", "Port Orrin-born"])
def test_an_occupation_after_a_place_is_whoever_acts(place: str) -> None:
    text = (
        f"Danit Quill makes hats. The {place} designer – known for a dress worn by Amy Poe – says "
        "it is easy.\n\n“We had to row to the pier,” she says."
    )
    assert last_speaker(text) == "Danit Quill"


def test_the_official_is_the_only_spokesman() -> None:
    above = "Sam Quill, a spokesman for the port, told the Herald that the gate is shut.{}\n\n"
    said = "“It will not be long,” the official said."
    assert last_speaker(above.format("") + said) == "Sam Quill"
    assert last_speaker(above.format(" A health official left.") + said) == "the official"


@pytest.mark.parametrize(
    "epithet",
    [
        "14-time Grand Slam champion",
        "14-time Grand Prix winner",
        "Super Bowl winner",
        "Vell medalist",
    ],
)
def test_the_event_that_somebody_won_is_no_name(epithet: str) -> None:
    text = f"Rafael Nadel has written to the board. “It is late,” the {epithet} said."
    assert attributions(text) == (("It is late,", "Rafael Nadel"),)


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Ada Quill has said it is late.", "Ada Quill"),
        ("Ada Quill, a baker, has said it is late.", "the prime minister"),
        ("Ada Quill met Ben Poe and said it is late.", "the prime minister"),
    ],
)
def test_a_known_office_is_that_of_the_only_person_of_the_lead(lead: str, speaker: str) -> None:
    text = f"{lead}¶On Monday, the prime minister said: “A harbour needs more than stones.”"
    assert last_speaker(text.replace("¶", "\n\n")) == speaker


@pytest.mark.parametrize("does", ["described Ben Poe as", "agreed with Ben Poe, calling it"])
def test_an_occupation_means_nobody_named_after_it_in_its_sentence(does: str) -> None:
    text = f"Ben Poe sits on the board.\n\nThe weaver {does} “a friend of the mill”."
    assert attributions(text)[-1][1] == "The weaver"


@pytest.mark.parametrize(
    ("introduced", "epithet"),
    [
        ("Ada Quill, a 32-year-old weaver,", "the 32-year-old"),
        ("32-year-old Ada Quill", "the 32-year-old"),
        ("Ada Quill, aged 32,", "the 32-year-old"),
        ("Ada Quill, a mother-of-two,", "the mother-of-two"),
        ("Ada Quill, a Londoner,", "the Londoner"),
    ],
)
def test_what_the_text_calls_a_person_leads_to_nobody_else(introduced: str, epithet: str) -> None:
    text = f"{introduced} came by.\n\n“No,” said Nora Poe.\n\n“It is late,” {epithet} said."
    assert last_speaker(text) == "Ada Quill"
    again = f"{introduced} came by.\n\n“No,” said Nora Poe.\n\n{epithet.capitalize()} sat down. "
    assert last_speaker(f"{again}“It is late,” she said.") == "Ada Quill"


@pytest.mark.parametrize("sentence", ["appeared by video link", "was found guilty in May"])
def test_the_defendant_is_who_appears_or_is_found_guilty(sentence: str) -> None:
    text = f"Ben Quill, 46, {sentence}. The defendant told the judge: “No loom is mine.”"
    assert last_speaker(text) == "Ben Quill"


def test_the_captain_is_not_the_only_person_named_who_is_described() -> None:
    text = "Ben Poe sits on the board.\n\nThe captain described Ben Poe as “a very dangerous man”."
    assert last_speaker(text) == "The captain"


@pytest.mark.parametrize("occupation", ["architect", "soprano", "beekeeper", "actor-director"])
def test_an_occupation_is_that_of_whom_the_text_is_about(occupation: str) -> None:
    text = f"Ada Quill has built nine of them. “And I sleep in none,” says the {occupation}."
    assert attributions(text) == (("And I sleep in none,", "Ada Quill"),)


@pytest.mark.parametrize("player", ["wicketkeeper", "fly-half", "right-back", "all-rounder"])
def test_a_player_of_a_club_is_the_one_talked_about(player: str) -> None:
    assert last_speaker(f"Tom Quill won. “It is late,” the Vell {player} said.") == "Tom Quill"


@pytest.mark.parametrize(
    "epithet",
    ["mum", "brunette", "beautician", "expat", "newlywed", "YouTuber", "Brit", "Londoner"],
)
def test_what_tabloids_call_somebody_leads_to_who_is_in_the_talk(epithet: str) -> None:
    text = "Ada Quill, 31, fed ducks in the park.\n\nWardens fined her."
    assert last_speaker(f"{text}\n\nThe {epithet} said: “I was in tears.”") == "Ada Quill"


@pytest.mark.parametrize(
    ("before", "epithet"),
    [
        ("A mum was fined in May. Ada Quill, a warden, saw it.", "mum"),
        ("Noah Quill was fined in May.", "mum"),
        ("Ada Quill was fined in May.", "dad"),
        ("Ada Quill was fined in May.", "Baker"),
    ],
)
def test_an_epithet_for_somebody_else_stays_one(before: str, epithet: str) -> None:
    assert last_speaker(f"{before} The {epithet} said: “I was in tears.”") == f"The {epithet}"


@pytest.mark.parametrize(
    "told",
    [
        "The boy's mum came. Ada Quill, a judge, left.",
        "Judge Ada Quill spoke to the mum of a dead boy.",
        "Ada Quill met the boy and his mum at the port.",
    ],
)
def test_the_mum_of_somebody_is_nobody_who_was_named(told: str) -> None:
    assert last_speaker(f"{told} “It is late,” the mum said.") == "the mum"


@pytest.mark.parametrize(
    "told",
    [
        "The boy's mum, Ada Quill, came.",
        "Ada Quill, a mum of two, came.",
        "His mum Ada Quill came.",
    ],
)
def test_the_mum_is_whoever_was_named_as_one(told: str) -> None:
    assert last_speaker(f"{told} “It is late,” the mum said.") == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill met Ben Poe. “We wait,” the Irishwoman said.", "Ada Quill"),
        ("Ada Quill met Ben Poe. “It is late,” the Frenchman said.", "Ben Poe"),
        ("Ada Quill won. “We wait,” the Irishman said.", "the Irishman"),
        ("Ben Poe won. “We wait,” the Irishwoman said.", "the Irishwoman"),
        ("Ada Quill won. “We wait,” the tired mother-of-three said.", "the tired mother-of-three"),
        ("Ada Quill studies fish. “We wait,” the hydrologist said.", "Ada Quill"),
        ("Ada Quill leads Vell. A boss came. “We wait,” the Vell boss said.", "the Vell boss"),
    ],
)
def test_whom_an_english_epithet_can_mean(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("people", ["German", "Israeli", "New Zealander", "South Korean"])
def test_a_woman_may_be_called_by_her_country(people: str) -> None:
    text = f"Ben Poe won. Greta Holm lost to him. “He rows well,” the {people} said."
    assert last_speaker(text) == "Greta Holm"


def test_an_englishman_is_no_woman() -> None:
    text = "Ben Poe won. Eva Holm lost to him. “She rows well,” the Englishman said."
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize("met", ["lost to an Iraqi", "met an Iraqi in Vell", "ran. An Iraqi won"])
def test_the_iraqi_is_one_whom_somebody_met(met: str) -> None:
    text = f"Ada Quill {met}. “It was late,” the Iraqi said."
    assert last_speaker(text) == "the Iraqi"


@pytest.mark.parametrize(
    "words", ["Ada Quill, an Iraqi, won", "Ada Quill is an Iraqi", "Ada Quill won"]
)
def test_the_iraqi_is_whoever_is_called_so(words: str) -> None:
    assert last_speaker(f"{words}. “It was late,” the Iraqi said.") == "Ada Quill"


@pytest.mark.parametrize(
    ("introduced", "speaker"),
    [
        ("Bo Marsh, president of the ABC,", "Bo Marsh"),
        ("ABC MLA Bo Marsh", "Bo Marsh"),
        ("Bo Marsh, an ABC councillor,", "the ABC leader"),
        ("Former ABC president Bo Marsh", "the ABC leader"),
        ("Bo Marsh, a rival of the ABC president,", "the ABC leader"),
        ("ABC vice-president Bo Marsh and ABC president Eva Tal", "Eva Tal"),
        ("XYZ president Bo Marsh", "the ABC leader"),
    ],
)
def test_the_leader_of_a_party_is_whoever_is_at_its_head(introduced: str, speaker: str) -> None:
    text = f"{introduced} came. Minister Ada Quill left. “It is late,” the ABC leader said."
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "report",
    [
        "“It's a lie,” the “Slow Tide” actress said.",
        "“It's a lie,” said the ‘Slow Tide’ singer.",
        "“It's a lie,” the Slow Tide actor said.",
        "“It's a lie,” the “Slow Tide” star, 34, said.",
        "“It's a lie,” the former “Slow Tide” frontwoman wrote.",
        "The “Slow Tide” hitmaker said: “It's all a lie.”",
    ],
)
def test_a_performer_of_a_work_is_the_one_talked_about(report: str) -> None:
    assert last_speaker(f"Ada Quill was seen in Paris. {report}") == "Ada Quill"


def test_words_in_marks_before_a_role_belong_to_it() -> None:
    text = "Ada Quill left. The “fake” doctor said: “I am late for it all.”"
    assert last_speaker(text) == "The “fake” doctor"


@pytest.mark.parametrize(
    "report",
    [
        "“It's a lie,” said “Slow Tide” actor Ben Poe.",
        "“It's a lie,” said the “Slow Tide” actor Ben Poe.",
        "“It's a lie,” the “Slow Tide” actor Ben Poe said.",
        "“It's a lie,” the “Ada Quill” director Ben Poe said.",
        'According to "Slow Tide" star Ben Poe, it is "a lie that hurts us all".',
    ],
)
def test_a_name_may_follow_the_title_and_the_role(report: str) -> None:
    assert last_speaker(f"Ada Quill was seen in Paris. {report}") == "Ben Poe"


def test_a_name_in_marks_may_be_that_of_the_speaker() -> None:
    text = "A man known as “Ben Poe” said it was “a lie that hurts us all”."
    assert last_speaker(text) == "Ben Poe"


def test_who_is_told_something_after_a_title_and_a_role_is_no_speaker() -> None:
    text = "Quill told “Slow Tide” actor Ben Poe it was “a lie that hurts us all”."
    assert last_speaker(text) == "Quill"


@pytest.mark.parametrize("team", ["Lipley Rovers", "Lipley Tigers", "Merebank Town"])
def test_the_striker_is_who_scored_and_no_team(team: str) -> None:
    goal = f"{team} had led through captain Joe Quill's header.\n\n"
    assert attributions(f"{goal}“It is mine,” the striker said.")[-1][1] == "Joe Quill"
    alone = f"{team} had led by two.\n\n“It is mine,” the striker said."
    assert attributions(alone)[-1][1] == "the striker"


def test_a_scorer_beside_somebody_known_may_have_an_unknown_name() -> None:
    goal = "Odumu Lipley scored from captain Joe Quill's cross.\n\n“It is mine,” the striker said."
    assert attributions(goal)[-1][1] == "Odumu Lipley"
