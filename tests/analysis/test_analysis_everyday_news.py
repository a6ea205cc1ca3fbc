"""Speakers as papers of many countries name them: each case says which habit it is about."""

import pytest
from told_words import Told, told

HABITS: dict[str, tuple[str, Told]] = {
    "begged_reports_a_fragment": (
        "A student, Tunde Okafor, begged both sides to “sheathe their swords”.",
        (("sheathe their swords", "Tunde Okafor"),),
    ),
    "volunteers_before_had_are_people_and_no_verb": (
        "At the Delta Hall, now a shelter, volunteers had hung a bedsheet that read “Shoes Off.”",
        (("Shoes Off.", "a bedsheet"),),
    ),
    "a_noun_in_ing_can_call_something_so": (
        "The current listing calls the house “a rare chance for a buyer.”",
        (("a rare chance for a buyer.", "The current listing"),),
    ),
    "who_on_tuesday_night_is_who": (
        (
            "She accused Ben Poe of caving to Ada Quill, who on Tuesday night wrote that the bill "
            "was “a fool's errand.”"
        ),
        (("a fool's errand.", "Ada Quill"),),
    ),
    "an_adverb_before_a_role_and_its_name_is_nobody": (
        "Meanwhile, the party's chairman, Kojo Amsel, has accused the council of “cooking it”.",
        (("cooking it", "Kojo Amsel"),),
    ),
    "another_who_is_something_speaks_after_a_colon": (
        "One said it would rain. Another was more direct: “He's cooked, they say.”",
        (("He's cooked, they say.", "Another"),),
    ),
    "a_joint_after_an_opening_clause_is_no_part_of_a_name": (
        (
            "By six the queue is long, and Tomasz is out of water.\n\n"
            "“It is always the same,” he says.\n\nTomasz Wilk turns off the gas."
        ),
        (("It is always the same,", "Tomasz Wilk"),),
    ),
    "by_the_time_somebody_says_it": (
        "By the time Ada Quill says, for the third time, “A plan is a wish,” we are asleep.",
        (("A plan is a wish,", "Ada Quill"),),
    ),
    "signs_that_said_are_signs": (
        "Many wore shirts and held signs that said “Let Us Work” and “Rakes Are Not Brooms.”",
        (("Let Us Work", "signs"), ("Rakes Are Not Brooms.", "signs")),
    ),
    "words_of_an_ad_in_which_somebody_calls_it_so": (
        "She answered with an ad in which Ben Poe called that “a bunch of baloney.”",
        (("a bunch of baloney.", "Ben Poe"),),
    ),
    "according_to_her": (
        "The minister, Ada Quill, met them. According to her, “Nobody was told of the plan.”",
        (("Nobody was told of the plan.", "Ada Quill"),),
    ),
    "who_is_quoted_as_saying": (
        "“They said a number,” the report quotes a guard named Tesfay as saying.",
        (("They said a number,", "Tesfay"),),
    ),
    "who_warns_after_a_relative_clause": (
        "Among the losers was Quill Beds, which fell after warning of a “significant slump”.",
        (("significant slump", "Quill Beds"),),
    ),
    "she_is_the_official_whom_the_sentence_is_about": (
        "The commissioner has cleared Guy Poe, but chided him for what she called “a bad habit.”",
        (("a bad habit.", "The commissioner"),),
    ),
    "it_is_the_office_of_the_sentence_before": (
        (
            "A lawsuit says the city “knew what it had.”\n\n"
            "The Delta Department of Transportation shut it. In an email, it said “safety first.”"
        ),
        (
            ("knew what it had.", "A lawsuit"),
            ("safety first.", "The Delta Department of Transportation"),
        ),
    ),
    "they_are_the_group_of_their_own_sentence": (
        "The board said “no”. Analysts at Quill Partners saw a loss, a sum they called “painful”.",
        (("no", "The board"), ("painful", "Analysts at Quill Partners")),
    ),
    "they_are_the_bare_plural_of_the_sentence_before": (
        (
            "A driver said “it is sad”.\n\n"
            "Residents yesterday blocked the road. “It is the same story,” they chanted."
        ),
        (("it is sad", "A driver"), ("It is the same story,", "Residents")),
    ),
    "miss_vie_gave_her_name_so": (
        "“I carry a bucket,” one resident, who gave her name only as Miss Vie, told us.",
        (("I carry a bucket,", "Vie"),),
    ),
    "he_identified_himself_so": (
        (
            "Jim Poe is gone. A driver who only identified himself as Omondi said Mr Poe had been "
            "warned. “They told him,” he said."
        ),
        (("They told him,", "Omondi"),),
    ),
    "he_is_the_stranger_who_had_the_last_word": (
        (
            "Jim Poe urged calm.\n\nA delegate, who asked not to be named, called it “theatre”.\n\n"
            "“They fly here, too,” he said."
        ),
        (("theatre", "A delegate"), ("They fly here, too,", "A delegate")),
    ),
    "she_is_one_of_them": (
        (
            "Ada Quill said it was “late”. Most went home. One of them, her shoes in her hand, was "
            "asked how it was. “Ask the carpet,” she said."
        ),
        (("late", "Ada Quill"), ("Ask the carpet,", "One of them")),
    ),
    "he_is_her_husband_who_acts_in_the_present": (
        "Jim Poe dived for it. Mrs Quill smiles. Her husband pats her hand. “Nor do we,” he says.",
        (("Nor do we,", "Her husband"),),
    ),
    "he_is_a_man_who_came_at_ten_past_eight": (
        (
            "Ben Poe shows me a book. “I tried,” he says.\n\nAt ten past eight a man in a jacket "
            "walks down the line. “Not today,” he says."
        ),
        (("I tried,", "Ben Poe"), ("Not today,", "a man in a jacket")),
    ),
    "for_whom_it_was_something_goes_on": (
        (
            "Coach Ben Poe called it “fun”.\n\nFor Jim Amsel, dropped in May, it was a relief. "
            "He had thought of leaving. “I'd written the email,” he said."
        ),
        (("fun", "Ben Poe"), ("I'd written the email,", "Jim Amsel")),
    ),
    "who_sits_down_and_says_it": (
        "Ben Poe has buried his partner when a woman sits down beside him and says, “Too late.”",
        (("Too late.", "a woman"),),
    ),
    "it_reads_means_what_is_written_on": (
        "Ada Quill has a hand-written sign on the door. It reads: “Open for milk. Mind the hole.”",
        (("Open for milk. Mind the hole.", "a hand-written sign"),),
    ),
    "as_a_general_rule_nobody_rules": (
        (
            "It is cheap, said Ben Poe. As a general rule, they pay in ten years, he said.\n\n"
            "Those who freeze all winter, even in a “dry” cabin, he said."
        ),
        (("dry", "Ben Poe"),),
    ),
    "whom_something_prompts_to_call_it_so": (
        "That prompted Ben Poe to make a joke and call Ada Quill “very flexible.”",
        (("very flexible.", "Ben Poe"),),
    ),
    "her_whom_a_win_led_to_declare": (
        "Ben Poe lost to Ada Quill on a day that led her to declare the prize “in sight.”",
        (("in sight.", "Ada Quill"),),
    ),
    "with_whom_taking_to_the_air_to_call": (
        "The campaign has denied it, with Ben Poe taking to the air to call her “a dreamer”.",
        (("a dreamer", "Ben Poe"),),
    ),
    "at_one_point_calling_is_done_by_the_clause_before": (
        "Ada Quill left early, and he has fought with Ben Poe, at one point calling it “a lie.”",
        (("a lie.", "he"),),
    ),
    "after_the_front_runner_had_said": (
        (
            "Ben Poe attacked Ada Quill on Sunday after the clear front-runner had said on Friday "
            "that he was “out of luck.”"
        ),
        (("out of luck.", "the clear front-runner"),),
    ),
    "when_somebody_accused_him_the_words_are_theirs": (
        "Ben Poe said no more than “oh” when Ada Quill accused him of an “artful smear” at home.",
        (("oh", "Ben Poe"), ("artful smear", "Ada Quill")),
    ),
    "said_after_a_complaint_that_is_said_by_the_first": (
        "Ada Quill said on Sunday after Ben Poe complained that it was “a farce and a shame”.",
        (("a farce and a shame", "Ada Quill"),),
    ),
    "keeps_talking_has_a_subject": (
        "Ben Poe is winning nods as he keeps talking about the “old right of the ferry” and more.",
        (("old right of the ferry", "Ben Poe"),),
    ),
    "holding_signs_is_no_speaker": (
        "Holding signs calling Ben Poe “the biggest loser,” the crowd chanted “Go home!”",
        (("the biggest loser,", "signs"), ("Go home!", "the crowd")),
    ),
    "to_whom_something_is_so": (
        "To Ada Quill, Ben Poe is the “kind and caring” man who saved the farm.",
        (("kind and caring", "Ada Quill"),),
    ),
    "who_positions_itself_as_something": (
        "For years, Quillter has positioned itself as a “kitchen of the coast” for sailors.",
        (("kitchen of the coast", "Quillter"),),
    ),
    "their_chants_are_those_of_the_fans": (
        "Hundreds of fans stayed. But their chants of “Ada! Ada! Ada! Ada!” were cut short.",
        (("Ada! Ada! Ada! Ada!", "Hundreds of fans"),),
    ),
    "the_boss_of_a_club_is_who_is_in_the_talk": (
        (
            "Steve Amsel said his side had been “robbed” of a win.\n\n"
            "“It is an embarrassment,” said the Rovers manager, who was booked."
        ),
        (("robbed", "Steve Amsel"), ("It is an embarrassment,", "Steve Amsel")),
    ),
    "an_abbreviation_ends_the_sentence_before_she": (
        "Ada Quill died in Delta, N.Y. She was 89.\n\nShe ran the booth. “What fame?” she asked.",
        (("What fame?", "Ada Quill"),),
    ),
    "a_pupil_of_one_name_who_is_described": (
        "But Year 9 pupil Keira, who has been caught twice, is calm. “It is annoying,” she says.",
        (("It is annoying,", "Keira"),),
    ),
    "a_child_of_one_name_who_did_it": (
        "Hazel Quill sat. It was found by Archie, an eight-year-old. “I sieved it,” he said.",
        (("I sieved it,", "Archie"),),
    ),
    "an_initial_before_a_first_name_is_kept": (
        "“It is late,” said R. Gil Amsel.",
        (("It is late,", "R. Gil Amsel"),),
    ),
    "a_region_behind_a_town_does_nothing": (
        (
            "“No,” Joey Poe said.\n\nAt a fair in Delta, Maine, on May 2, Donald Amsel had a "
            "list. “We let them in,” he said."
        ),
        (("No,", "Joey Poe"), ("We let them in,", "Donald Amsel")),
    ),
    "he_who_adds_is_he_who_spoke": (
        (
            "After Glenn Poe asked the guest who would win, Dinesh Amsel replied, “Nobody.”\n\n"
            "“We never do,” he added."
        ),
        (("Nobody.", "Dinesh Amsel"), ("We never do,", "Dinesh Amsel")),
    ),
    "a_surname_that_is_a_title_elsewhere": (
        (
            "“It is late,” said Justice Felicia Monk.\n\nMonk interrupted. “We go,” she said.\n\n"
            "“It is,” Ms. Monk said."
        ),
        (
            ("It is late,", "Felicia Monk"),
            ("We go,", "Felicia Monk"),
            ("It is,", "Felicia Monk"),
        ),
    ),
    "a_delta_man_is_more_than_a_delta": (
        "A Delta man who kept an emu without telling his wife says he “was going to say so”.",
        (("was going to say so", "A Delta man"),),
    ),
    "behind_a_dash_the_sentence_goes_on": (
        "Mia Amsel has slammed “vile trolls” who mocked her — and vowed to eat “what I like”.",
        (("vile trolls", "Mia Amsel"), ("what I like", "Mia Amsel")),
    ),
    "a_sign_says_what_it_said": (
        "Ben Poe left. At the gate somebody had nailed up a sign. “Thank You All,” it said.",
        (("Thank You All,", "a sign"),),
    ),
    "his_neighbour_of_one_name": (
        (
            "“The road is gone,” said Meena Poe.\n\nHis neighbour Shantha lost more. “They fled,” "
            "she said."
        ),
        (("The road is gone,", "Meena Poe"), ("They fled,", "Shantha")),
    ),
    "the_playwright_is_a_person": (
        (
            "Gordon Poe called it “a regret”.\n\nThe playwright Akin Amsel, whose Salt ran here, "
            "spoke up. “You will not get me,” he said."
        ),
        (("a regret", "Gordon Poe"), ("You will not get me,", "Akin Amsel")),
    ),
    "they_spoke_of_their_heartbreak": (
        "Parents have spoken of their “heartbreak” after a school was told it will close.",
        (("heartbreak", "Parents"),),
    ),
    "whose_daughter_of_one_name_asks": (
        (
            "Lowri Amsel, whose daughter Gwen is in year two, said so. “I was out,” she said."
            "\n\nGwen, seven, was worried about the hens. “Who will tell them?” she asked."
        ),
        (("I was out,", "Lowri Amsel"), ("Who will tell them?", "Gwen")),
    ),
}


@pytest.mark.parametrize("habit", HABITS)
def test_the_words_go_to_whom_the_papers_mean(habit: str) -> None:
    text, expected = HABITS[habit]
    assert told(text) == expected
