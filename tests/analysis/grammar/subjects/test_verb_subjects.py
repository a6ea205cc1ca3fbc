"""The subject of an infinitive and of a second verb."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "That prompted Ben Poe to make a joke and call Ada Quill “very flexible.”",
            (("very flexible.", "Ben Poe"),),
            id="whom something prompts to call it so",
        ),
        pytest.param(
            "Ben Poe lost to Ada Quill on a day that led her to declare the prize “in sight.”",
            (("in sight.", "Ada Quill"),),
            id="her whom a win led to declare",
        ),
        pytest.param(
            "The campaign has denied it, with Ben Poe taking to the air to call her “a dreamer”.",
            (("a dreamer", "Ben Poe"),),
            id="with whom taking to the air to call",
        ),
        (
            "Likewise, a paper from the Harbour Board had this to say: “The gate is rotten.”",
            (("The gate is rotten.", "a paper from the Harbour Board"),),
        ),
        (
            (
                "The leaflet was copied, leading Poe advisers like Dana Wirth to counter that "
                "“every tin of it was eaten.”"
            ),
            (("every tin of it was eaten.", "Poe advisers like Dana Wirth"),),
        ),
        (
            (
                "That haul prompted the Vell Herald, which lists catches, to state, “Lower "
                "Vell is the pier to fish.”"
            ),
            (("Lower Vell is the pier to fish.", "the Vell Herald"),),
        ),
        (
            "It came long before harbour officials started to portray the leak as a “puddle.”",
            (("puddle.", "harbour officials"),),
        ),
        (
            (
                "Ann Lee of Leith would like to see whether the effect holds “in a place far "
                "from here”."
            ),
            (("in a place far from here", "Ann Lee"),),
        ),
        (
            (
                "Ann Bell left the hall. Two men who refused to stop shouting “Vote! Vote!” "
                "were led out."
            ),
            (("Vote! Vote!", "Two men"),),
        ),
        (
            "The show also tries to answer such questions as “When does a boat become a home?”",
            (("When does a boat become a home?", "The show"),),
        ),
    ],
)
def test_an_infinitive_takes_the_subject_that_is_made_to_say_it(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_an_infinitive_takes_the_subject_of_its_verb() -> None:
    text = "The talk was so dull that Ada Quill was asked to say, “Let us all go home now.”"
    assert with_rules(text)[0][1] == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "Ben Poe has buried his partner when a woman sits down beside him and says, "
                "“Too late.”"
            ),
            (("Too late.", "a woman"),),
            id="who sits down and says it",
        ),
        pytest.param(
            "Mia Amsel has slammed “vile trolls” who mocked her — and vowed to eat “what I like”.",
            (("vile trolls", "Mia Amsel"), ("what I like", "Mia Amsel")),
            id="after a dash the sentence goes on",
        ),
        (
            (
                "Quill, who has been ill for months, arrived late and said she had “read the "
                "first page”."
            ),
            (("read the first page", "Quill"),),
        ),
        (
            "The report attributes it to rules and says there is “a younger mix”.",
            (("a younger mix", "The report"),),
        ),
    ],
)
def test_a_second_verb_shares_the_subject(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_coordinated_verbs_share_their_subject() -> None:
    text = "Quill shook her head when Ben Poe got up and said, “Nobody will pay for this.”"
    assert with_rules(text)[0][1] == "Ben Poe"


def test_a_second_report_after_a_comma_has_the_subject_of_the_first() -> None:
    text = (
        "Quill pointed out that the wait for a win in Saltrey Park had called for nerves, but "
        "maintained that her side had been “over the line” in time."
    )
    assert attributions(text)[0][1] == "Quill"


def test_an_offer_does_not_warn() -> None:
    text = (
        "The council withdrew a raise that was meant to woo the doctors and warned it would not "
        "“succumb to threats of any kind”."
    )
    assert attributions(text)[0][1] == "The council"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The crowd followed Ada Poe, who was seen to be chanting “shame”.", "Ada Poe"),
        ("He met Ada Poe, who is believed to have said “never”.", "Ada Poe"),
        (
            "Police drove off the dockers, who at night were thought to be chanting “shame”.",
            "the dockers",
        ),
    ],
)
def test_who_is_said_to_have_spoken_is_the_subject_of_the_infinitive(
    text: str, speaker: str
) -> None:
    assert attributions(text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A statement issued after a meeting led by Yann Quill called for a “quick return”.",
            "A statement",
        ),
        ("A letter sent to the mayor on Monday called for a “quick return”.", "A letter"),
    ],
)
def test_what_was_issued_after_something_is_the_subject(text: str, speaker: str) -> None:
    assert attributions(text)[0][1] == speaker


def test_the_subject_and_verb_before_a_name_do_not_belong_to_it() -> None:
    text = "The crowd followed Poe, who said it was “late”."
    assert attributions(text) == (("late", "Poe"),)


def test_an_adjective_of_religion_does_not_end_the_subject() -> None:
    text = "The largest Islamic union, Haval, issued a statement slamming the plan as “late”."
    assert attributions(text) == (("late", "Haval"),)


def test_an_infinitive_after_a_participle_has_the_main_subject() -> None:
    text = (
        "The union, Haval, issued a statement vowing to continue its strike and slamming his call "
        "as an invitation for Mr Poe to “crush the dockers”."
    )
    assert attributions(text) == (("crush the dockers", "Haval"),)


def test_the_object_of_an_infinitive_is_a_phrase_of_its_own() -> None:
    text = "Police moved to arrest protesters, who chanted “shame on you”."
    assert attributions(text) == (("shame on you", "protesters"),)


def test_a_noun_with_a_complement_after_a_name_belongs_to_the_subject() -> None:
    text = (
        "The Saltrey bench of the high court on Friday pulled up the port, observing that it “only"
        " wakes up when it is too late”."
    )
    assert [speaker for _, speaker in attributions(text)] == ["The Saltrey bench of the high court"]


def test_a_town_with_a_colon_before_the_sentence_is_no_subject() -> None:
    text = (
        "Saltrey: A minister on Friday left the port, observing that it “only wakes up too late”."
    )
    assert [speaker for _, speaker in attributions(text)] == ["A minister"]


@pytest.mark.parametrize("who", ["adjudicator Ada Quill", "coroner Ada Quill", "Judge Ada Quill"])
def test_who_judges_finds_in_words(who: str) -> None:
    text = f"In a decision, {who} found the sacking “wholly wrong”."
    assert attributions(text) == (("wholly wrong", "Ada Quill"),)


def test_who_is_heard_saying_something_says_it() -> None:
    text = "In it, Ada Quill can be heard saying “watch this, boys” before the crash."
    assert attributions(text) == (("watch this, boys", "Ada Quill"),)


def test_a_state_president_is_no_verb() -> None:
    text = "BJP state president Ada Quill sought to play it down, terming it “the fancy of a few”."
    assert attributions(text) == (("the fancy of a few", "Ada Quill"),)


@pytest.mark.parametrize("place", ["west Delta", "Delta", "northern Delta"])
def test_a_place_after_its_people_says_nothing(place: str) -> None:
    text = f"Farmers in {place} have described the loss of the mart as “the last nail”."
    assert attributions(text) == (("the last nail", "Farmers"),)


@pytest.mark.parametrize("clause", ["who owns a kiosk", "that attacked a gull", "who called us"])
def test_who_a_relative_clause_describes_is_the_subject_after_it(clause: str) -> None:
    text = f"The pier was shut. A rower {clause} said: “We had no idea what went on.”"
    assert last_speaker(text) == "A rower"


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("an official with word of the plans", "an official"),
        ("the rower in charge of oars", "the rower"),
        ("divers with close links to the pier", "divers"),
    ],
)
def test_the_object_of_a_second_preposition_is_no_subject(who: str, expected: str) -> None:
    text = f"The pier was shut. “We had no idea what went on,” {who} said."
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("A spokesman for the club that represents rowers", "A spokesman for the club"),
        ("The head of the firm which runs the pier", "The head of the firm"),
        ("The chairman of the group that owns the kiosk", "The chairman of the group"),
        ("Police investigating the theft", "Police"),
        ("It was the first time that rowers of the club", "rowers of the club"),
    ],
)
def test_the_object_of_a_clause_about_a_thing_is_no_subject(subject: str, expected: str) -> None:
    text = f"The pier was shut. {subject} said: “We had no idea what went on.”"
    assert last_speaker(text) == expected


def test_what_one_person_called_something_in_a_clause_is_their_word() -> None:
    text = "The council voted, ending a debate that one clerk called “the worst of my life.”"
    assert attributions(text) == (("the worst of my life.", "one clerk"),)


def test_two_places_are_no_subject() -> None:
    text = "Ada Quill knocked on doors in Delta and Vell claiming it was late “down the road”."
    assert [speaker for _, speaker in attributions(text)] == ["Ada Quill"]


def test_a_noun_after_the_name_of_a_party_belongs_to_the_subject() -> None:
    text = (
        "Kyle Poe called it “a farce”.\n\nHis Democratic counterpart, Bob Quill of Delta, could "
        "barely contain his glee. “I agree,” he said."
    )
    assert attributions(text)[-1] == ("I agree,", "Bob Quill")


@pytest.mark.parametrize("described", ["Mbira virtuoso", "City clerk", "Stunt cyclo"])
def test_a_noun_before_a_full_name_belongs_to_the_subject(described: str) -> None:
    text = f"{described} Ada Quill has denied that she is leaving, terming it “idle minds at work”."
    assert attributions(text) == (("idle minds at work", "Ada Quill"),)


def test_the_other_is_a_subject() -> None:
    text = "“She is well,” one of them said. The other was blunter: “She hates the lot of them.”"
    assert [speaker for _, speaker in attributions(text)] == ["one of them", "The other"]


def test_what_is_held_up_is_apart_from_who_holds_it() -> None:
    text = "Outside, pupils held up paper lollipops reading “STOP”."
    assert attributions(text) == (("STOP", "paper lollipops"),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The banner that pupils held up said: “The ferry must stay in town.”", "The banner"),
        ("Signs raised up said: “The ferry must stay in town.”", "Signs"),
    ],
)
def test_nothing_need_be_named_behind_held_up(text: str, speaker: str) -> None:
    assert attributions(text) == (("The ferry must stay in town.", speaker),)


@pytest.mark.parametrize("who", ["a bloc of islands", "the majority of clerks"])
def test_a_group_after_a_conjunction_is_a_subject(who: str) -> None:
    text = f"Talks broke up on Friday after {who} accused Poe of trying to “carve it up for good.”"
    assert attributions(text) == (("carve it up for good.", who),)


@pytest.mark.parametrize(
    "text",
    [
        "“Go there,” Tim Moll, Director of the Tides at Vell University told the Courier.",
        "Tim Moll, global head of research at the firm Harborsec told the Courier: “Go there.”",
        "‘Go there’, Tim Moll, District Warden North, East and South of Vell told the Courier.",
    ],
)
def test_a_role_without_a_closing_comma_is_no_subject(text: str) -> None:
    assert attributions(text)[0][1] == "Tim Moll"


def test_a_verb_after_but_has_the_subject_of_the_first_report() -> None:
    text = (
        "Quill did not say whether the port would act but added that all should go or “we make "
        "them leave.”"
    )
    assert attributions(text)[0][1] == "Quill"


@pytest.mark.parametrize("lead", ["On Friday", "In closing the fair"])
def test_a_role_without_a_closing_comma_follows_its_name_after_an_adverbial(lead: str) -> None:
    text = f"{lead}, Ada Quill, the head of the Bakers' Guild said: “There is no bread left.”"
    assert attributions(text) == (("There is no bread left.", "Ada Quill"),)


def test_a_town_and_its_region_are_not_who_holds_the_role_after_them() -> None:
    text = "In Saltrey, New Jersey, the head of the Bakers' Guild said: “There is no bread left.”"
    assert attributions(text)[0][1] == "the head of the Bakers' Guild"


def test_a_clause_with_a_pronoun_needs_no_comma_before_the_name() -> None:
    said = "wider than all the streets together"
    text = f"When he was new to the oven Ben Poe realised that it was “{said}”."
    assert attributions(text) == ((said, "Ben Poe"),)


@pytest.mark.parametrize(
    ("who", "does"), [("A woman", "wearing a red hat"), ("Another man", "trying to save nets")]
)
def test_what_somebody_wears_or_does_says_nothing(who: str, does: str) -> None:
    text = f"{who} {does} said the quay was “a place of great sorrow”."
    assert attributions(text) == (("a place of great sorrow", who),)


@pytest.mark.parametrize("many", ["More than 1,000", "Some 1,200", "Fewer than 300"])
def test_a_number_of_people_is_one_subject(many: str) -> None:
    text = f"{many} dockers signed a letter saying the quay was “a place of great sorrow”."
    assert attributions(text) == (("a place of great sorrow", f"{many} dockers"),)


def test_who_expects_something_after_with_is_no_part_of_the_clause_before() -> None:
    text = (
        "Ben Poe rows on his return to the Delta crew with captain Carl Quill expecting it to be "
        "a “hard race for all of us”."
    )
    assert attributions(text) == (("hard race for all of us", "Carl Quill"),)


def test_an_office_and_its_body_may_both_follow_a_name_without_a_closing_comma() -> None:
    text = "“The pump is fine,” Ada Quill, Deputy Director, Harbour Department told the Herald."
    assert attributions(text) == (("The pump is fine,", "Ada Quill"),)


def test_an_indefinite_role_without_a_closing_comma_follows_a_name_after_a_quote() -> None:
    text = "“Nowhere are such things done,” Dr Ada Quill, a Delta-based surgeon says."
    assert attributions(text) == (("Nowhere are such things done,", "Ada Quill"),)


def test_who_says_something_after_a_place_and_a_conjunction_speaks_alone() -> None:
    text = "The play is set in the Dell estate in Delta and Poe says it “felt true to us”."
    assert attributions(text) == (("felt true to us", "Poe"),)
    text = "The police in Vell and Delta say it is “a very long winter”."
    assert attributions(text) == (("a very long winter", "The police"),)


@pytest.mark.parametrize("participle", ["alleged", "admitted", "attempted"])
@pytest.mark.parametrize("who", ["A Labour TD", "A man"])
def test_somebody_facing_trial_for_two_things_may_speak(who: str, participle: str) -> None:
    text = (
        f"{who} facing trial for {participle} theft and harbour fights complained to a court "
        "about “poor and inaccurate” reports."
    )
    assert attributions(text) == (("poor and inaccurate", who),)


@pytest.mark.parametrize("clause", ["spoke on condition of anonymity", "asked not to be named"])
def test_who_wants_no_name_speaks_after_the_clause_that_tells_so(clause: str) -> None:
    text = f"Ben Poe wants to wait, but a weaver who {clause} said it was “late in the day”."
    assert last_speaker(text) == "a weaver"


def test_a_body_after_a_conjunction_is_a_subject() -> None:
    assert (
        last_speaker("Ben Poe left after the club called him “a horse with no legs”.") == "the club"
    )


def test_residents_can_be_made_to_say_something() -> None:
    text = "The mill burned, leading many residents to call it “the end of the town”."
    assert last_speaker(text) == "many residents"


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Ada Quill (24)", "Ada Quill"),
        ("Ada Quill, whose loom burned,", "Ada Quill"),
        ("a weaver who spoke on condition of anonymity", "a weaver"),
        ("Vell weaver Ada Quill", "Ada Quill"),
        ("weavers", "weavers"),
    ],
)
def test_whoever_is_made_to_say_something_may_be_described(who: str, speaker: str) -> None:
    text = f"The mill burned, prompting {who} to say: “It was the end of the town.”"
    assert last_speaker(text) == speaker


def test_a_report_after_an_age_has_the_person_as_its_subject() -> None:
    text = "Ada Quill, 79, said the board, which met twice, was “as slow as a wet loom”."
    assert last_speaker(text) == "Ada Quill"


def test_what_whose_relative_does_is_no_report() -> None:
    text = "Ada Quill, whose daughter goes there, had a plea: “Give us back the loom tonight.”"
    assert last_speaker(text) == "Ada Quill"


def test_an_adverbial_before_a_role_and_its_name_is_no_subject() -> None:
    text = (
        "Asked whether the loom would run, head weaver Ada Quill, meanwhile, called it “as slow "
        "as a mule”."
    )
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("work", ["‘Slow Loom’", "'Slow Loom'", "“Slow Loom”"])
def test_the_work_that_tells_which_person_is_meant_is_part_of_the_subject(work: str) -> None:
    text = f"The {work} star is worried about the mill and says she “must sell” the wheel."
    assert last_speaker(text) == f"The {work} star"


def test_the_star_of_a_work_is_whoever_is_talked_about() -> None:
    text = "Ada Quill is tired. The ‘Slow Loom’ star said she “must sleep until Sunday”."
    assert last_speaker(text) == "Ada Quill"


def test_a_demonstrative_says_nothing() -> None:
    text = "Ada Quill praised the crew. This is the week to think about the “quiet half” of town."
    assert attributions(text) == ()


def test_the_base_form_of_a_verb_before_an_office_is_a_noun() -> None:
    text = "It has rained since May.\n\nVell fire chief Ada Quill frowned. “No hose is new.”"
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("members", ["comprising Judges", "including Judges"])
def test_a_body_speaks_not_its_last_member(members: str) -> None:
    text = f"A bench {members} Ada Quill and Ben Poe said it was “a mill, and no more”."
    assert last_speaker(text) == "A bench"


@pytest.mark.parametrize("scene", ["{} stops, looks up and", "{} arrives with a bag and"])
@pytest.mark.parametrize("person", ["A sailor", "Near the gate, the old waiter"])
def test_verbs_in_the_present_tense_are_no_part_of_their_subject(scene: str, person: str) -> None:
    speaker = person.rpartition(", ")[2]
    text = f"{scene.format(person)} asks: “Who is this for?”"
    assert attributions(text) == (("Who is this for?", speaker),)


def test_a_plural_noun_after_a_person_is_no_verb() -> None:
    text = "The teacher groups, and the pupils, say: “Who is this for?”"
    assert attributions(text) == (("Who is this for?", "The teacher groups"),)


@pytest.mark.parametrize(
    ("subject", "clause"),
    [
        ("A diplomat from a country", "that has not made up its mind"),
        ("The company", "that has built the mill"),
        ("A trader at a bank", "that had lost its licence"),
    ],
)
def test_a_relative_clause_in_the_perfect_holds_no_subject(subject: str, clause: str) -> None:
    assert last_speaker(f"{subject} {clause} said it was “a close run thing.”") == subject


def test_the_last_word_of_an_office_before_a_comma_is_no_verb() -> None:
    text = (
        "“It is bad,” says Ben Poe.\n\nThe chairman of the Vell branch, Mr Miro Dike, rose. "
        "“We come with fear,” he said."
    )
    assert last_speaker(text) == "Miro Dike"


@pytest.mark.parametrize("adverb", ["afterwards", "downstairs", "sometimes"])
def test_an_adverb_that_ends_like_a_plural_does_not_speak(adverb: str) -> None:
    text = f"Asked {adverb} what he had meant, Dike recalled a case. “It was in the car.”"
    assert last_speaker(text) == "Dike"


@pytest.mark.parametrize(
    ("scene", "speaker"),
    [
        ("The porter looks at the clock.", "The porter"),
        ("An old man leans on the gate.", "An old man"),
        ("The teacher strikes in Vell ended.", "The teacher strikes in Vell"),
    ],
)
def test_an_unlisted_verb_ends_its_subject_if_no_other_verb_follows(
    scene: str, speaker: str
) -> None:
    assert last_speaker(f"{scene} “She is waiting,” he says.") == speaker


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("One person who was there", "One person"),
        ("Two people who were there", "Two people"),
        ("Everyone who saw it", "Everyone"),
        ("One woman who saw it", "One woman"),
        ("The man who sold it to her", "The man"),
        ("Those who know him", "Those"),
        ("Jon Marn, who saw it,", "Jon Marn"),
    ],
)
def test_whoever_a_short_clause_describes_is_the_subject(words: str, speaker: str) -> None:
    text = f"The boat sank. {words} said: “There was no danger at all.”"
    assert last_speaker(text) == speaker


def test_both_is_no_part_of_two_names() -> None:
    text = "The boat sank. Both Quill and Marn said: “There was no danger at all.”"
    assert last_speaker(text) == "Quill and Marn"


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("“We rehearsed that,” both said", "both"),
        ("“We rehearsed that,” both admitted afterwards", "both"),
        ("“We rehearsed that”, both have said", "both"),
        ("“We rehearsed that,” both men said", "both men"),
        ("“We rehearsed that,” Quill and Marn both said", "Ada Quill and Jon Marn"),
    ],
)
def test_both_speak_after_their_words(report: str, speaker: str) -> None:
    assert last_speaker(f"Ada Quill and Jon Marn laughed. {report}.") == speaker
