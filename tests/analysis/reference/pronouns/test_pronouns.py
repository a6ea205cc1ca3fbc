"""The antecedents of "he" and "she"."""

import pytest
from attributions import Attributions, attributions, last_speaker, marked, reported

from reader.analysis.languages.german import GERMAN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "“The pond is full,” said Warden Thomas Oake.\n\n"
                "In the pub, Marsh said he admired “anybody with a bucket” in the fens.\n\n"
                "Later he sang, and laughed at what he called “dry shoes”."
            ),
            (
                ("The pond is full,", "Thomas Oake"),
                ("anybody with a bucket", "Marsh"),
                ("dry shoes", "Marsh"),
            ),
        ),
        pytest.param(
            (
                "Coach Ben Poe called it “fun”.\n\nFor Jim Amsel, dropped in May, it was a "
                "relief. He had thought of leaving. “I'd written the email,” he said."
            ),
            (("fun", "Ben Poe"), ("I'd written the email,", "Jim Amsel")),
            id="for whom it was something goes on",
        ),
        pytest.param(
            (
                "“No,” Joey Poe said.\n\nAt a fair in Delta, Maine, on May 2, Donald Amsel had a "
                "list. “We let them in,” he said."
            ),
            (("No,", "Joey Poe"), ("We let them in,", "Donald Amsel")),
            id="a region after a town does nothing",
        ),
        pytest.param(
            (
                "Gordon Poe called it “a regret”.\n\nThe playwright Akin Amsel, whose Salt ran "
                "here, spoke up. “You will not get me,” he said."
            ),
            (("a regret", "Gordon Poe"), ("You will not get me,", "Akin Amsel")),
            id="the playwright is a person",
        ),
        (
            "Bert Olsen, a mason, spoke. But Guna Azim, a hydrologist, disagreed. “No,” she said.",
            (("No,", "Guna Azim"),),
        ),
        (
            (
                "Hanna Low spoke. “No,” Low said. Strang's great-granddaughter, Patia "
                "Strang-Mbek, is not surprised. “We knew,” she says."
            ),
            (("No,", "Hanna Low"), ("We knew,", "Patia Strang-Mbek")),
        ),
        (
            (
                "Dear Constance, my cousin is a captain. “It is a state,” said Ada Poe. “No,” "
                "she said."
            ),
            (("It is a state,", "Ada Poe"), ("No,", "Ada Poe")),
        ),
        (
            (
                "Ivan Prober wrote home. In it Prober praises a friend, Dai Ross, who sang. "
                "“We miss the bass,” he writes."
            ),
            (("We miss the bass,", "Ivan Prober"),),
        ),
        (
            "Mrs Ida Low kept it. On it she has pencilled “Ask him again”.",
            (("Ask him again", "Ida Low"),),
        ),
        (
            (
                "Kasper Lund scored. “Fine,” said Paolo Trezzi. “It was fair,” he said.\n\n"
                "Trezzi left. Lund was less polite. “It is a funeral,” he said."
            ),
            (
                ("Fine,", "Paolo Trezzi"),
                ("It was fair,", "Paolo Trezzi"),
                ("It is a funeral,", "Kasper Lund"),
            ),
        ),
        (
            (
                "Ottoline Hart is dead. “I know what is down there,” she said.\n\n"
                "Born Ottoline Maud Prentiss in 1933, in Gloucester, she was the third of five. "
                "Her father, she recalled, “sold rope by the yard and opinions by the mile.”"
            ),
            (
                ("I know what is down there,", "Ottoline Hart"),
                ("sold rope by the yard and opinions by the mile.", "Ottoline Hart"),
            ),
        ),
        (
            (
                "Spokesman Zhao Bin met Premier Li Wen. “We object,” said Mr Zhao.\n\n"
                "On Thursday, Mr Li made the same points. Trade grew.\n\n“We agree,” he said."
            ),
            (("We object,", "Zhao Bin"), ("We agree,", "Li Wen")),
        ),
        (
            (
                "Tom Poe knew. “I stay,” said Karl Mott.\n\n"
                "After the hearing Poe was calm. “No,” he said."
            ),
            (("I stay,", "Karl Mott"), ("No,", "Tom Poe")),
        ),
        (
            "The friend, the poet Dilys Reeve, denies it. “We met once,” she said.",
            (("We met once,", "Dilys Reeve"),),
        ),
        (
            "“I stay,” said Ada Quill.\n\nThe mayor, Ines Hagg, rose. “I go,” she said.",
            (("I stay,", "Ada Quill"), ("I go,", "Ines Hagg")),
        ),
        (
            (
                "Mayor Ada Quill left. Ruth Poe wept. “No,” Poe said.\n\n"
                "The mayor rose. “Yes,” she said."
            ),
            (("No,", "Ruth Poe"), ("Yes,", "Ada Quill")),
        ),
        (
            (
                "“I teach,” said Ada Fox.\n\nRuth Poe was ill. Now a judge, she sings. “I "
                "rest,” she said."
            ),
            (("I teach,", "Ada Fox"), ("I rest,", "Ruth Poe")),
        ),
        (
            (
                "“I hoped,” said Astrid Okal.\n\nIoa Drago, 18, had Okal on her wall. “I "
                "wept,” she said."
            ),
            (("I hoped,", "Astrid Okal"), ("I wept,", "Ioa Drago")),
        ),
        (
            "Ada Fox spoke for the Upper Bay Pact. A harrier. “Female,” she whispered.",
            (("Female,", "Ada Fox"),),
        ),
    ],
)
def test_he_or_she_is_the_topic_of_the_previous_sentence(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("name", "tag", "speaker"),
    [
        ("Zorra Quill", "Quill said", "Zorra Quill"),
        ("Zorra Quill", "said Quill", "Zorra Quill"),
        ("Delta Garden", "Delta Garden said", "Eva Tal"),
        ("Delta Garden", "said Delta Garden", "Eva Tal"),
        ("Oxbow Air", "Air said", "Eva Tal"),
        ("Vell Rovers", "said Rovers", "Eva Tal"),
    ],
)
def test_who_speaks_later_by_the_surname_alone_is_a_person(
    name: str, tag: str, speaker: str
) -> None:
    text = f"Eva Tal left.\n\n{name} rested. “It is late,” she said.\n\n“We go,” {tag}."
    assert attributions(text)[0] == ("It is late,", speaker)


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("Council weighs new plan", "he"),
        ("Church weighs new plan", "he"),
        ("Church called it “a bad day” for the town.", "Church"),
    ],
)
def test_he_is_no_body_unless_its_words_are_quoted(opening: str, speaker: str) -> None:
    assert last_speaker(f"{opening}\n\n“It hurt,” he said.") == speaker


def test_the_person_of_a_clause_acts_in_the_next_one() -> None:
    text = (
        "To a host of pupils Reg Quill, who has died, was a fine teacher. Then, to a few, he would "
        "introduce himself as “the fifth man of the board of the old harbour”."
    )
    assert attributions(text)[0][1] == "Reg Quill"


def test_an_adverb_before_a_pronoun_needs_no_comma() -> None:
    text = (
        "Nordo Lumo sold well. All was well with Lumo.\n\nBen Poe did not go with the port when "
        "he came in May, worried that it would sink.\n\nInstead he chose the new system, which "
        "powers Lumo boats. He said it was “no longer a battle of boats, but a war of harbours”."
    )
    assert last_speaker(text) == "Ben Poe"


def test_he_is_whoever_bears_one_name_and_spoke_since_not_somebody_far_away() -> None:
    far = "The lamps were lit. Rain fell. The boats lay still. Nobody came. The tide turned. "
    text = (
        "“We won the race,” coach Kevin Poe said.\n\n“I am young,” Menzil said.\n\n"
        f"{far}{far}\n\nHe was late.\n\n“I have done nothing wrong,” he said.\n\n"
        "Johnny Menzil rows for Saltrey."
    )
    assert last_speaker(text) == "Johnny Menzil"


def test_he_is_whoever_asked_somebody_to_act() -> None:
    text = (
        "Ben Quill asked Ian Poe to pardon the crew this month, which may be late.\n\n"
        "In a letter he said it was “a step towards the peace of the port”."
    )
    assert last_speaker(text) == "Ben Quill"


def test_a_part_that_somebody_plays_is_not_who_speaks() -> None:
    text = "Dean Quill is known for playing Rob Poe. He said: “I always felt at home there.”"
    assert attributions(text)[0][1] == "Dean Quill"


def test_the_latter_is_nobody_who_speaks_next() -> None:
    text = "Of the prizes, Adele thought Brond deserved the latter. “I am so glad,” she said."
    assert attributions(text)[-1][1] == "Adele"


def test_a_town_of_springs_is_no_antecedent() -> None:
    text = (
        "Leave it to Ben Quill to have told it fifty years ago.\n\nHow does one get to Harrow "
        "Springs?\n\n“You drive north for two hours,” he wrote."
    )
    assert last_speaker(text) != "Harrow Springs"


def test_short_names_and_pronouns_lead_to_the_fullest_name() -> None:
    text = (
        "Mayor Ada B. Quill visited the flooded town with Ben Poe.\n\n"
        "“Help is on the way,” she said.\n\n“It is late,” Mr Poe said.\n\n“Too late,” Quill said."
    )
    names = [q.speaker.name for q in marked(text) if q.speaker]
    assert names == ["Ada B. Quill", "Ben Poe", "Ada B. Quill"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dan Fisk stood. The judge told him: “You may sit.” He replied: “I prefer to stand.”",
            (("You may sit.", "The judge"), ("I prefer to stand.", "Dan Fisk")),
        ),
        (
            (
                "Ottla Reys-Bart left. “No,” she said. Her teacher, Feren Bala, told her to stay. "
                "“Never,” she says."
            ),
            (("No,", "Ottla Reys-Bart"), ("Never,", "Ottla Reys-Bart")),
        ),
        (
            (
                "Nana Boat urged Brah Tank to “come and count”. He answered that he could "
                "“count to ten”."
            ),
            (("come and count", "Nana Boat"), ("count to ten", "Brah Tank")),
        ),
        (
            "Ada Quill wept. Judge Kwa Boa asked if she was tired. “I have had time,” she said.",
            (("I have had time,", "Ada Quill"),),
        ),
    ],
)
def test_he_or_she_is_whoever_answers(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "After Glenn Poe asked the guest who would win, Dinesh Amsel replied, "
                "“Nobody.”\n\n“We never do,” he added."
            ),
            (("Nobody.", "Dinesh Amsel"), ("We never do,", "Dinesh Amsel")),
            id="he who adds is he who spoke",
        )
    ],
)
def test_who_adds_something_is_who_spoke_before(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_he_added_keeps_the_speaker_across_words_alone() -> None:
    text = (
        "Quill said that Theo Poe has been a sounding board for the crew.\n\n"
        "“Of course he talks to them,” Ada Quill said. “Let us not be naive.”\n\n"
        "The fact that nobody came is, she added, a “massive chance” for the young ones."
    )
    assert attributions(text)[-1] == ("massive chance", "Ada Quill")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We had every reason to meet,” he said of Don Poe.", "Tom Cole"),
        ("“People like me are out of work,” he told Don Poe.", "Tom Cole"),
        ("He whispered “a word of thanks” to Don Poe.", "Tom Cole"),
        ("He praised Don Poe for the work. “It was a joy for us all.”", "Tom Cole"),
        ("When he left Don Poe waved. “It was a joy,” he said.", "Don Poe"),
        ("He notes that there was an issue with Poe’s boat. He says, “It was slow.”", "Don Poe"),
    ],
)
def test_a_pronoun_is_nobody_named_after_it_in_its_clause(text: str, speaker: str) -> None:
    before = "Tom Cole spoke in Saltrey. Don Poe came late. Don Poe is tired of it.\n\n"
    assert attributions(before + text)[-1][1] == speaker


@pytest.mark.parametrize(
    "when",
    [
        "Earlier", "Later", "Yesterday", "On Monday", "On Friday night", "In May", "Last week",
        "Earlier this week", "Two weeks ago", "Late on Monday",
    ],
)  # fmt: skip
def test_he_is_who_acts_after_a_time_without_a_comma(when: str) -> None:
    text = f"Tom Cole said it was late.\n\n{when} Ian Hale raised two cases.\n\n“We sank,” he said."
    assert attributions(text) == (("We sank,", "Ian Hale"),)


@pytest.mark.parametrize("clause", ["Two days before", "On the Monday", "By the time"])
def test_he_is_not_who_acts_in_a_clause_of_time(clause: str) -> None:
    text = f"Tom Cole was there. {clause} Ian Hale left he was told. “We sank,” Cole said."
    assert attributions(text)[0][1] == "Tom Cole"


def test_he_is_who_ends_the_sentence_before_with_a_report() -> None:
    report = "Commissioner of Police (Traffic) Ian Hale said"
    text = f"The cook, Tom Cole, did not respond, {report}.\n\n“He was brought in late,” he said."
    assert attributions(text) == (("He was brought in late,", "Ian Hale"),)


def test_he_replied_does_not_mean_an_unnamed_person_who_asked() -> None:
    text = "Ben Poe stood up. “How do you plead?” asked the clerk. “Not guilty,” he replied."
    assert attributions(text)[-1] == ("Not guilty,", "Ben Poe")


def test_speakers_seldom_name_themselves() -> None:
    text = (
        "Ben Poe was faster in the first heat, but Carl Lund passed him at the last buoy. ¶"
        "The 24-year-old said: “I knew that I had the pace of Ben, and I took my chance.”"
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Carl Lund"


def test_who_bears_one_name_is_the_topic_where_they_speak() -> None:
    text = (
        "“The tide is low,” Ben Poe, a pilot, told the Herald. ¶Quillstead offered little by "
        "way of detail. ¶“The mud is a matter of years,” Quillstead said. “It always is.” ¶“And we "
        "have the years,” he said."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Quillstead"


def test_a_statement_that_goes_on_after_a_quote_is_by_the_last_speaker() -> None:
    text = (
        "“They did not know us,” said the guild's boss Ben Poe.¶“This is a plain attack,” his "
        "statement continued."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Ben Poe"


def test_a_person_far_above_does_not_outweigh_the_subject_before_a_pronoun() -> None:
    text = (
        "Choirmaster Edwin Tarn lost his baton on Sunday. ¶The carpenter Halvard Amari belongs to "
        "Lowell's guild. His neighbour Selim Taha carves pipes for Tarn. They feel that Tarn's "
        "psalms have been misread; Tarn only loves slow tunes. ¶Amari, 47, built two spinets. He "
        "said the walnut “had lain in the loft”."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Halvard Amari"


@pytest.mark.parametrize(
    "lead", ["Flanked by Carl Poe", "Like Carl Poe", "In a note to Carl Poe", "Turning to Carl Poe"]
)
def test_who_is_only_beside_the_clause_is_not_its_pronoun(lead: str) -> None:
    text = (
        f"Ben Quill weaves wool in Vell. He has done so for years.\n\n{lead}, he said the looms "
        "were “a gift from the sea”."
    )
    assert last_speaker(text) == "Ben Quill"


def test_a_relative_introduced_by_name_is_the_antecedent() -> None:
    text = (
        "“It is late,” said Nora Poe, a weaver.¶Idris Garth runs the mill with his wife, Carol, "
        "above the river.¶“No loom has a name,” she said."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Carol"
    assert last_speaker(text.replace("¶", "\n\n").replace("Idris", "Ada")) == "Ada Garth"


@pytest.mark.parametrize("verb", ["turned to", "looked at"])
def test_who_replies_is_whom_the_question_was_for(verb: str) -> None:
    text = (
        f"“It is late,” said Nora Poe, a weaver.¶Ben Garth {verb} Ada Quill. “Is the loom yours?” "
        "he asked.¶“No loom is mine,” she replied."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Ben Poe asked the diver who would win, Lou Quill replied, “I’d bet on the "
                "crew.”\n\n“It is late,” he added."
            ),
            "Lou Quill",
        ),
        (
            (
                "Lou Poe’s claim that Ben Quill and Tom Garth had sunk the boat had hurt the "
                "crew, Garth said.\n\n“If my son were at sea, I would go,” he said."
            ),
            "Tom Garth",
        ),
        ("Ada Moor is known for playing Ben Quill. “It is late,” he said.", "he"),
    ],
)
def test_who_adds_something_spoke_in_the_paragraph_before(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_he_added_after_a_report_is_whoever_spoke_above() -> None:
    text = (
        "“We waited for years,” Mr. Quill said. “I do not need a boat.”\n\n"
        "Mr. Poe, who sold his boat, fits the crew, he added."
    )
    assert reported(text)[-1][1] == "Quill"


def test_a_new_name_that_acts_outweighs_the_last_speaker() -> None:
    text = (
        "Coach Dwight Poe was less amused. “We talked,” Poe said. “And then nobody fouled.”\n\n"
        "Zebulah Quill led the kings with 27 points. “I keep my money,” he said."
    )
    assert last_speaker(text) == "Zebulah Quill"


@pytest.mark.parametrize("pronoun", ["sie", "er"])
def test_a_first_name_of_women_and_men_leaves_the_gender_open(pronoun: str) -> None:
    text = f"Deniz Quill kam. „Gut so“, sagte {pronoun}."
    assert last_speaker(text, "de") == "Deniz Quill"
    assert "deniz" in GERMAN.first_names


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Ben Poe spoke. Dara Quill said it was late.\n\n"
                "Asked about remarks by Ben Poe, he said they were “out of touch.”"
            ),
            "Dara Quill",
        ),
        (
            (
                "Dara Quill said it was late.\n\nAsked about remarks by the mayor, Ada Poe, who "
                "said Vell was “badly hurt,” she said they were “out of touch.”"
            ),
            "Dara Quill",
        ),
        ("Ben Poe quit. Asked if it was sad, he said it was “a relief to go.”", "Ben Poe"),
        (
            "Asked about it, Ada Quill said that, as Poe had left, she called it “a fine mess.”",
            "Ada Quill",
        ),
    ],
)
def test_who_is_asked_about_somebody_is_somebody_else(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("topic", ["On the strength of Poe", "Of Poe", "Speaking about Poe"])
def test_who_speaks_of_somebody_is_somebody_else(topic: str) -> None:
    text = (
        "Coach Adam Quill was pleased. “We sailed well,” Quill said.\n\nIt was a fine day for Tom "
        f"Poe, who passed Jan Mora.\n\n{topic}, he said: “He is quick on any boat.”"
    )
    assert last_speaker(text) == "Adam Quill"


@pytest.mark.parametrize("lead", ["On Poe's return", "On Monday", "Speaking at Jan Mora House"])
def test_what_opens_a_report_may_be_no_topic(lead: str) -> None:
    assert last_speaker(f"Tom Poe came home. {lead}, he said: “I am glad.”") == "Tom Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Luis Poe said he was afraid.\n\nBen Quill, he said, was muttering. “It was awful.”",
            "Luis Poe",
        ),
        ("Ben Poe was ill. As for Ben Poe, he said, it was “a relief to go.”", "Ben Poe"),
    ],
)
def test_the_subject_that_a_report_interrupts_does_not_report(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("pronoun", ["she", "he"])
@pytest.mark.parametrize("first", ["Lindsey", "Dominique", "Alexis", "Vivian", "Gurpreet", "Mpho"])
def test_an_english_first_name_of_women_and_men_leaves_the_gender_open(
    first: str, pronoun: str
) -> None:
    text = f"Ben Poe is ill.\n\nThe doctor, {first} Quill, nods. “We do not know,” {pronoun} said."
    assert last_speaker(text) == f"{first} Quill"


def test_an_initial_for_a_first_name_makes_a_person() -> None:
    text = "“We wait,” said Nicholas Poe.\n\nAt noon P. Quillamma left. “It is late,” he said."
    assert last_speaker(text) == "P. Quillamma"
    text = "“We wait,” said Nicholas Poe.\n\nAt noon S. Korea left. “It is late,” he said."
    assert last_speaker(text) == "Nicholas Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("One of the winners was Denzil Quill, 71. “It is all right,” he says.", "Denzil Quill"),
        ("It all turns on Denzil Quill, a baker, who saw it. “It is,” he says.", "Denzil Quill"),
        ("He lost to Denzil Quill, 71. “It is all right,” he says.", "Ben Poe"),
        ("The prize went to Denzil Quill, 71. “It is all right,” he says.", "Denzil Quill"),
        ("The club has hired Denzil Quill, a winger. “It is a start,” he says.", "Ben Poe"),
        ("A jury convicted Denzil Quill, 41. “It was theft,” he says.", "Ben Poe"),
        ("The victim was Denzil Quill, 61. “It is sad,” he says.", "Ben Poe"),
    ],
)
def test_somebody_introduced_in_a_sentence_about_a_thing_is_its_topic(
    text: str, speaker: str
) -> None:
    assert last_speaker(f"“It was a ship,” Ben Poe says.\n\n{text}") == speaker


@pytest.mark.parametrize("body", ["Vell Water", "Delta Logistics", "Crest Development"])
def test_a_company_is_no_she_beside_a_woman(body: str) -> None:
    text = (
        f"{body} is led by Norquay, whose representative, Ada Quill, voted against it. In a "
        "letter, she said it was “indefensible on the day.”"
    )
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("tag", ["Poe said", "warden Ken Poe added", "according to Ken Poe"])
def test_he_is_who_reported_about_another(tag: str) -> None:
    text = (
        f"Mayor Tom Quill left. Warden Ken Poe saw it.\n\n"
        f"Quill left the hall at noon, {tag}.\n\n“He was calm,” he said."
    )
    assert last_speaker(text) == "Ken Poe"


def test_he_is_the_subject_if_nobody_reported() -> None:
    text = "Warden Ken Poe saw Mayor Tom Quill.\n\nQuill left the hall with Poe.\n\n“No,” he said."
    assert last_speaker(text) == "Tom Quill"


@pytest.mark.parametrize(
    "place",
    ["Port Vell is where", "Mount Vell is where", "Kirk Vell was where", "Kirk Vell, where"],
)
def test_a_place_is_nobody_whom_a_pronoun_means(place: str) -> None:
    text = f"{place} Ada Quill grew up, is where she bakes. “It is late,” she says."
    assert last_speaker(text) == "Ada Quill"


def test_whom_an_unnamed_person_judges_goes_on() -> None:
    text = "In her first week in the job Ada Quill was described by a clerk as “very lazy”."
    assert last_speaker(f"{text} “It is late,” she says.") == "Ada Quill"


@pytest.mark.parametrize("verb", ["plans to stay", "hopes to stay", "has no plans"])
def test_the_parent_of_several_is_who_just_spoke(verb: str) -> None:
    text = f"“It is late,” said Ada Quill, 52. The mother of three {verb}. “We wait,” she said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "sentence",
    [
        "I meet Ada Quill in a café. She is early.",
        "Ben Poe trained under Ada Quill, a surgeon. She was strict.",
        "Ben Poe, whom Ada Quill had hired, left.",
        "Ada Quill's mother died when she was six.",
        "Ada Quill's first boss told her she was lazy.",
        "At her first job Ada Quill was called “rather slow” by a clerk.",
    ],
)
def test_a_woman_introduced_in_the_paragraph_outweighs_the_one_above(sentence: str) -> None:
    text = f"“I like it,” said Ann Marl.\n\n{sentence} “It was late,” she says."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("sentence", ["turned to Ada Quill, the witness", "met Ada Quill"])
def test_who_answers_a_question_is_whom_the_scene_names(sentence: str) -> None:
    scene = f"“It is early,” said Ann Marl.\n\nBen Poe {sentence}."
    text = f"{scene}\n\n“Why did you leave?” he asked.\n\n“It was late,” she said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("mention", "writer"),
    [
        ("a song of Ben Quill and Robby Poe, in which Poe is drowned", "Robby Poe"),
        ("a song of Ben Quill and Robby Poe, in which Quill is drowned", "Ben Quill"),
        ("a song of Ben Quill and Robby Poe", "Ben Quill"),
        ("a song of Ben Quill, in which Robby Poe is drowned", "Ben Quill"),
    ],
)
def test_who_is_named_again_in_a_relative_clause_is_the_one_talked_about(
    mention: str, writer: str
) -> None:
    assert last_speaker(f"Ada Lamb found {mention}. “It is late,” he wrote.") == writer


@pytest.mark.parametrize("example", ["such as", "including"])
def test_she_is_no_example_of_several(example: str) -> None:
    text = (
        "Ada Quill joined the Saltrey Players.\n\nThe troupe has alumni "
        f"{example} Lisa Poe. “I was scared,” she says."
    )
    assert last_speaker(text) == "Ada Quill"


def test_who_answers_is_not_who_asked_even_if_a_role_follows_the_name() -> None:
    text = (
        "Tom Quill left.\n\nAsked by Ben Poe, a lawyer for the port, why he wrote in Latin, Quill "
        "hesitated. “I like it,” he said."
    )
    assert last_speaker(text) == "Tom Quill"


@pytest.mark.parametrize(
    "opening",
    [
        "Asked by the port's lawyer, Ben Poe, why he wrote in Latin, Quill hesitated.",
        "Told by his father, Ben Poe, that he would never play again, Quill laughed.",
        "Urged on by his coach, Ben Poe, Quill came back in the third set.",
        "Pressed by the judge, Ben Poe, on what the clerk knew, the lawyer, Tom Quill, demurred.",
        "Questioned by his own lawyer, Ben Poe, the defendant, Tom Quill, wept.",
    ],
)
def test_who_answers_is_not_who_asked_even_if_a_name_follows_the_role(opening: str) -> None:
    text = f"Tom Quill left.\n\n{opening} “I like it,” he said."
    assert last_speaker(text) == "Tom Quill"


def test_whoever_is_described_after_an_agent_without_a_name_is_the_subject() -> None:
    text = "Tom Hale left.\n\nAsked by the judge, Ben Poe, 34, of Vell, wept. “I slept,” he said."
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    "paragraph",
    [
        "“Why?” I asked Ada Quill.\n\nShe thought about it.",
        "Ada Quill's day begins at five. She feeds the dogs.",
        "Ada Quill's day begins at five.",
        "Dubbed “the Wall” by fans, Ada Quill retired in May.",
    ],
)
def test_she_is_whom_her_paragraph_is_about(paragraph: str) -> None:
    text = f"“It is early,” said Ann Marl.\n\n{paragraph} “It was late,” she says."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "sentence",
    [
        "Marl is where Ada Quill was born, and where she keeps a shop.",
        "Behind the counter is Ada Quill.",
        "The shop belongs to Ada Quill.",
        "In Marl I meet Ada Quill, a baker with a boat.",
        "Doctors told Ada Quill that she would never walk.",
        "His deputy is Ada Quill.",
        "The book made Ada Quill famous.",
    ],
)
def test_who_is_first_named_where_a_paragraph_opens_is_meant(sentence: str) -> None:
    text = f"“It is early,” said Ann Poe.\n\n{sentence} “It was late,” she says."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "sentence",
    [
        "Her first film starred Ada Quill.",
        "In May came a letter from Ada Quill.",
        "The film is about Ada Quill.",
        "The street was named after Ada Quill.",
        "Police arrested Ada Quill in May.",
        "The bill was signed by Ada Quill.",
        "The victim was Ada Quill, 20.",
        "The bill was read to Mayor Ada Quill.",
        "Police met Mayor Ada Quill in May.",
        "The film is by former Delta host Ada Quill.",
        "Ann Poe, 40, bakes. The shop belonged to Ada Quill.",
    ],
)
def test_who_is_only_mentioned_where_a_paragraph_opens_is_not_meant(sentence: str) -> None:
    text = f"“It is early,” said Ann Poe.\n\n{sentence} “It was late,” she says."
    assert last_speaker(text) == "Ann Poe"


@pytest.mark.parametrize(
    "role",
    ["Dr", "retired baker", "44-year-old Delta baker", "Delta Guild chairwoman", "a baker named"],
)
@pytest.mark.parametrize(
    "sentence",
    ["Among them was {}.", "It fell to {} to explain.", "Behind the counter stood {}."],
)
def test_whom_a_paragraph_presents_with_a_role_is_meant(role: str, sentence: str) -> None:
    newcomer = sentence.format(f"{role} Ada Quill")
    text = f"“It is early,” said Ann Poe.\n\n{newcomer} “It was late,” she says."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "words", ["She is a great player", "It was hard on her", "Nobody saw her leave"]
)
@pytest.mark.parametrize("sentence", ["Vell signed Ada Quill in May.", "First was Ada Quill."])
def test_who_speaks_of_the_newcomer_is_whoever_spoke_before(sentence: str, words: str) -> None:
    text = f"“It is early,” said Ann Poe.\n\n{sentence} “{words},” she says."
    assert last_speaker(text) == "Ann Poe"


def test_he_is_the_subject_if_another_only_says_something_about_him_in_a_clause() -> None:
    text = (
        "Ken Poe and Tom Quill ran.\n\nQuill spoke of rivals such as Poe, who says that he has not "
        "the time to win.\n\n“No,” he said."
    )
    assert last_speaker(text) == "Tom Quill"


def test_he_is_not_whom_the_subject_supports() -> None:
    text = (
        "Tom Quill is a senator.\n\nOne pastor supporting Mr. Quill, Darran Poe of Vell, said it "
        "was late. “Vote,” he said."
    )
    assert last_speaker(text) == "Darran Poe"


def test_a_number_of_any_length_may_follow_when_somebody_was() -> None:
    text = f"Ben Poe rose. His father left when he was {'9' * 5_000}. “It is late,” he says."
    assert last_speaker(text) == "His father"


@pytest.mark.parametrize(
    "scene", ["After the match in Vell, a fan hit Ben Poe.", "A clerk wrote to Ben Poe."]
)
def test_a_stranger_who_acts_on_a_newcomer_is_meant(scene: str) -> None:
    stranger = "a fan" if "fan" in scene else "A clerk"
    assert last_speaker(f"{scene} “It is late,” he said.") == stranger


@pytest.mark.parametrize(
    "sentence",
    [
        "I mention Mary Poe.",
        "I ask about Mary Poe.",
        "I ask whether she knew Mary Poe.",
        "I bring up Mary Poe.",
    ],
)
def test_of_whom_the_reporter_speaks_is_not_meant(sentence: str) -> None:
    text = f"“I saw it,” Ada Quill says.\n\n{sentence} “We were friends,” she says."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("sentence", ["I ask Mary Poe about it.", "I met the mayor, Mary Poe."])
def test_to_whom_the_reporter_speaks_is_meant(sentence: str) -> None:
    text = f"“I saw it,” Ada Quill says.\n\n{sentence} “We were friends,” she says."
    assert last_speaker(text) == "Mary Poe"


@pytest.mark.parametrize(
    "described",
    [
        "a mother of four, lives by the river",
        "a baker from the coast, is a stay-at-home mother",
        "an actress, has left the town",
    ],
)
def test_a_noun_beside_a_name_tells_the_gender(described: str) -> None:
    text = f"George Vell, {described}.\n\n“I am afraid to go out,” she said."
    assert last_speaker(text) == "George Vell"


@pytest.mark.parametrize(
    "told",
    [
        "a baker, lives with a mother of two",
        "a friend of the actress, left",
        "a mother and baby charity worker, left",
    ],
)
def test_a_noun_for_somebody_else_tells_nothing_of_the_gender(told: str) -> None:
    text = f"George Vell, {told}.\n\n“I am afraid to go out,” he said."
    assert last_speaker(text) == "George Vell"


@pytest.mark.parametrize(
    "before",
    [
        "Critics have called it “her best in years”.",
        "Critics said it was “her best in years”.",
        "“It is her best in years,” said Ben Poe.",
    ],
)
def test_a_pronoun_that_cannot_mean_the_last_speaker_brings_another(before: str) -> None:
    text = (
        f"Nell Harker is late. “The dog ate my shoe,” she says.\n\n{before} She shrugs. “They said "
        "that about the last one.”"
    )
    assert last_speaker(text) == "Nell Harker"


@pytest.mark.parametrize("speaker", ["Ada Quill", "A woman", "The mayor", "The hostess"])
def test_a_pronoun_that_may_mean_the_last_speaker_brings_nobody(speaker: str) -> None:
    text = (
        f"Nell Harker is late. “The dog ate my shoe,” she says.\n\n{speaker} said it was “her best "
        "in years”. She shrugs. “I said that about the last one.”"
    )
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("told", ["He had two children.", "He was 42.", "He left her in May."])
def test_what_a_speaker_tells_of_somebody_brings_nobody(told: str) -> None:
    text = (
        f"Ben Poe, a pilot, was lost in May. “He was a good man,” Ada Quill said. {told} “I will "
        "always miss him.”"
    )
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "told",
    [
        "He died in 2004.",
        "He left for Delta City.",
        "He taught her to sail.",
        "He never called again.",
        "Has he forgiven her?",
    ],
)
def test_whom_a_speaker_talks_of_does_not_speak(told: str) -> None:
    text = (
        "Ada Quill married Neil Garth in 1990. Her partner, Neil Garth, was a baker.\n\n“I was "
        f"late for the church,” she says. {told} “I still set a place for him every evening.”"
    )
    assert last_speaker(text) == "Ada Quill"


def test_somebody_asked_about_answers() -> None:
    text = "Jan Moss ran all day.\n\nBen Poe asked if he was tired. “No, not at all,” he said."
    assert last_speaker(text) == "Jan Moss"


def test_a_name_that_begins_with_capitals_is_no_person() -> None:
    assert last_speaker("RTV Sport came. “We wait,” she said.") == "she"


@pytest.mark.parametrize(
    ("scene", "speaker"),
    [
        ("Robin Quill, who uses they/them pronouns, moved to Delta.", "Robin Quill"),
        ("Robin Quill, who is nonbinary, moved to Delta. They work at the port.", "Robin Quill"),
        ("Robin Quill, who is nonbinary, moved to Delta. The guards met Quill.", "The guards"),
        ("Robin Quill, a nonbinary artist, moved to Delta.", "Robin Quill"),
        ("Ada Quill, whose child is nonbinary, moved to Delta.", "they"),
        ("Ada Quill runs a club for nonbinary teenagers. Quill opened it in May.", "they"),
    ],
)
def test_they_is_one_person_if_the_text_says_so(scene: str, speaker: str) -> None:
    assert last_speaker(f"{scene} “It is a good place to be,” they said.") == speaker


def test_she_is_not_whoever_told_her_something_in_a_clause() -> None:
    text = (
        "Lorna Quill laughs. They have worked together since Kit Poe, then an usher, told her that "
        "it was late. What did she say? “I left,” she says.\n\n“I was right,” he says."
    )
    assert [speaker for _, speaker in attributions(text)] == ["Lorna Quill", "Kit Poe"]
