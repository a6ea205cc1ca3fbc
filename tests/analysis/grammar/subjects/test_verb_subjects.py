"""The subject of a verb, of an infinitive, and of a second verb."""

import pytest
from attributions import Attributions, attributions, last_speaker, speaker_names, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
def test_an_infinitive_takes_the_subject_of_its_verb(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_noun_before_an_infinitive_is_no_verb() -> None:
    text = "Ada Quill rang the police after the first attack to say she had “hurt a man”."
    assert last_speaker(text) == "Ada Quill"


def test_whoever_is_asked_to_say_something_says_it() -> None:
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
            "Ian Hale praised the crew of a ship – which sank – and said it had “no fear at all”.",
            (("no fear at all", "Ian Hale"),),
        ),
        (
            "Ada Quill called it “a trap,” but Ian Hale called it “a gift” and praised “the crew”.",
            (("a trap,", "Ada Quill"), ("a gift", "Ian Hale"), ("the crew", "Ian Hale")),
        ),
        (
            "Ada Quill rejected what Ian Hale called “a gift” and praised “the brave crew”.",
            (("a gift", "Ian Hale"), ("the brave crew", "Ada Quill")),
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


def test_what_one_person_called_something_in_a_clause_is_their_word() -> None:
    text = "The council voted, ending a debate that one clerk called “the worst of my life.”"
    assert attributions(text) == (("the worst of my life.", "one clerk"),)


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


def test_a_verb_after_but_has_the_subject_of_the_first_report() -> None:
    text = (
        "Quill did not say whether the port would act but added that all should go or “we make "
        "them leave.”"
    )
    assert attributions(text)[0][1] == "Quill"


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


def test_a_demonstrative_before_a_verb_in_the_past_is_no_part_of_a_subject() -> None:
    text = "Ian Hale said no. This ended the talks, calling it “a bad day for us all”."
    assert attributions(text)[0][1] != "This ended"


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


@pytest.mark.parametrize("adverb", ["alone", "twice"])
@pytest.mark.parametrize(
    "report", ["has called it “a very bad joke”", "was calm: “It is a very bad joke.”"]
)
def test_an_adverb_between_a_name_and_its_verb_is_no_part_of_the_name(
    adverb: str, report: str
) -> None:
    assert last_speaker(f"After the vote, Quill {adverb} {report}.") == "Quill"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Marra Tuesday ended what it called “a trap for us all”.", "Marra"),
        ("The council Tuesday ended what it called “a trap for us all”.", "The council"),
        ("Black Friday brought what it calls “a trap for us all”.", "Black Friday"),
        ("Sheffield Wednesday left what they call “a trap for us all”.", "Sheffield Wednesday"),
    ],
)
def test_a_weekday_between_subject_and_verb_is_no_part_of_the_subject(
    text: str, subject: str
) -> None:
    assert last_speaker(text) == subject


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Delta council closed a pier. “It was hard for us all,” it said.",
            "The Delta council",
        ),
        ("Delta council closed a pier. “It was hard for us all,” it said.", "Delta council"),
        ("The Quill government rejected what it called “a trap”.", "The Quill government"),
        ("The Delta police held six. “It was hard for us all,” they said.", "The Delta police"),
    ],
)
def test_a_subject_ends_with_the_noun_for_a_body_after_its_name(text: str, body: str) -> None:
    assert last_speaker(text) == body


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Public health experts, including Lem Poe, want “a very hard winter”.",
            "Public health experts",
        ),
        (
            "Local business leaders, including Lem Poe, want “a very hard winter”.",
            "Local business leaders",
        ),
        ("Delta ferry passengers were late. “It is cold,” they said.", "Delta ferry passengers"),
        ("Protesters pelt officers with what they call “a hard snowball”.", "Protesters"),
        ("Ada Quill hugs players after “a very hard game”.", "Ada Quill"),
    ],
)
def test_a_subject_goes_on_to_the_noun_for_people_after_its_field(text: str, subject: str) -> None:
    assert last_speaker(text) == subject


@pytest.mark.parametrize("part", ["one", "some", "neither"])
def test_a_part_of_those_named_before_speaks_alone(part: str) -> None:
    text = f"Ada Quill met two aides, {part} of whom called the plan “a joke on us all”."
    assert last_speaker(text) == part


@pytest.mark.parametrize(
    ("lead", "speakers"),
    [
        ("Ada Quill met two aides, both", "two aides"),
        ("The aides, all", "The aides"),
        ("Ada Quill and Eva Tal, both", "Ada Quill and Eva Tal"),
        ("Ben Poe met Ada Quill and Eva Tal, both", "both"),
    ],
)
def test_all_of_whom_are_those_named_before(lead: str, speakers: str) -> None:
    assert last_speaker(f"{lead} of whom called the plan “a joke on us all”.") == speakers


@pytest.mark.parametrize(
    "verb", ["n’a presque rien dit", "n’avait jamais parlé", "n’a rien demandé"]
)
def test_a_french_subject_ends_before_its_denial(verb: str) -> None:
    text = f"L’association {verb}. « Nous attendons encore la mer », précise-t-elle."
    assert last_speaker(text, "fr") == "L’association"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("that a guard had stopped her and asked", "a guard"),
        ("her father looked at her and said", "her father"),
        ("the board had let her down and said", "Ada Quill"),
        ("he told her", "Ben Poe"),
        ("her boss would always say", "her boss"),
        ("her father had helped her and told reporters", "Ada Quill"),
        ("that Ben Poe had lost his job and added", "Ada Quill"),
        ("Ben Poe left early and added", "Ada Quill"),
    ],
)
def test_who_meets_the_reporter_says_the_words_that_end_the_tale(told: str, speaker: str) -> None:
    text = f"Ben Poe waited. Ada Quill said {told}: “It is far too late.”"
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("said", "the doctors"),
        ("told her", "the doctors"),
        ("told reporters", "Ada Quill"),
        ("told a hearing in Mora", "Ada Quill"),
    ],
)
def test_who_speaks_in_the_past_is_not_who_says_so_now(said: str, speaker: str) -> None:
    text = f"Ada Quill says the doctors just laughed and {said}: “It is far too late.”"
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "who",
    [
        "a bus firm", "a spokesman for the firm", "the shop's owner", "a series of guests",
        "a letter from the council", "a report by the club",
    ],
)  # fmt: skip
def test_who_acts_after_an_event_speaks_there(who: str) -> None:
    text = f"There was uproar in Mora after {who} told pupils to “walk as we did”."
    assert last_speaker(text) == who


def test_who_speaks_after_an_event_does_not_act_in_it() -> None:
    text = "The council after a row with the mayor told pupils to “walk as we did”."
    assert last_speaker(text) == "The council"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The landlord looked at Ben, smiled and said, “He was away.”", "The landlord"),
        ("The old man stood at the window, laughed and said, “He was away.”", "The old man"),
        ("Ada Quill, elected in May, smiled and said, “He was away.”", "Ada Quill"),
    ],
)
def test_the_first_of_three_verbs_is_no_part_of_their_subject(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "adverbial", ["in turn", "in reply", "of course", "at first", "by then", "as ever", "for years"]
)
def test_an_adverbial_may_stand_between_a_subject_and_its_verb(adverbial: str) -> None:
    text = f"“It rains,” the mayor {adverbial} said. Ben Poe {adverbial} told us: “It is late.”"
    assert speaker_names(text) == ["the mayor", "Ben Poe"]


@pytest.mark.parametrize("verb", ["bragged", "groused", "theorised", "marvelled", "spluttered"])
def test_verbs_for_how_somebody_speaks_report_what_a_titled_speaker_says(verb: str) -> None:
    text = f"“It rains,” Rep. Ben Poe II (D-Ohio) {verb} at noon. Port aide Ida Tal {verb}, “No.”"
    assert speaker_names(text) == ["Ben Poe II", "Ida Tal"]
