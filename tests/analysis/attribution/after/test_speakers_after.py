"""Speakers named after the quote."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late,” a police spokesman said.", (("It is late,", "a police spokesman"),)),
        (
            "“Sell it,” the older of the two brothers said.",
            (("Sell it,", "the older of the two brothers"),),
        ),
        ("“We stay,” an angler who got off earlier said.", (("We stay,", "an angler"),)),
        ("“The town is calm,” a study concluded this year.", (("The town is calm,", "a study"),)),
        (
            "“He knew me,” a passenger who had got off one stop earlier said in tears.",
            (("He knew me,", "a passenger"),),
        ),
        ("“Not me at all,” wrote someone in Port Albert.", (("Not me at all,", "someone"),)),
        ("@adaquill wrote: “The gates are shut.”", (("The gates are shut.", "@adaquill"),)),
        (
            "A spokeswoman for the port said: “We do not comment on rumours.”",
            (("We do not comment on rumours.", "A spokeswoman for the port"),),
        ),
        ("Yet another said, “It is over for us all.”", (("It is over for us all.", "another"),)),
        (
            "An officer identified as “J” noted in May: “He grows marrows.”",
            (("He grows marrows.", "An officer"),),
        ),
        (
            "Donald Poe is ill. One lawmaker called Poe “the orange prince of the trade”.",
            (("the orange prince of the trade", "One lawmaker"),),
        ),
    ],
)
def test_whoever_speaks_needs_no_name(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ada Quill “is the best captain that we have had in years,” Ben Poe, a sailor, "
                "told us."
            ),
            (("is the best captain that we have had in years,", "Ben Poe"),),
        ),
        (
            "The dam is “a long way from safe” and far from dry, Ada Quill said.",
            (("a long way from safe", "Ada Quill"),),
        ),
        (
            "“It looks very unlikely” that the dam will hold, said Ada Quill, an engineer.",
            (("It looks very unlikely", "Ada Quill"),),
        ),
        (
            (
                "Ada Quill is running. Those who think “the town has no stake in it,” she "
                "said, are few. Those who believe “the port will look after itself,” she said."
            ),
            (
                ("the town has no stake in it,", "Ada Quill"),
                ("the port will look after itself,", "Ada Quill"),
            ),
        ),
        (
            "She “would probably have survived” had she been heard, a coroner has ruled.",
            (("would probably have survived", "a coroner"),),
        ),
        (
            "Her gates will carry “half of the winter” and bring “a firm hand”, Ben Poe said.",
            (("half of the winter", "Ben Poe"), ("a firm hand", "Ben Poe")),
        ),
    ],
)
def test_a_person_mentioned_in_the_words_is_not_their_speaker(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“I've never seen the like” is how 81-year-old Ivy Ward described the storm.",
            (("I've never seen the like", "Ivy Ward"),),
        ),
        ("“No comment” was all that Ada Quill would say.", (("No comment", "Ada Quill"),)),
        ("“We all know it,” as Ada Quill likes to say.", (("We all know it,", "Ada Quill"),)),
        ("“We all know it,” as Quill is fond of saying.", (("We all know it,", "Quill"),)),
        (
            "“It is late,” said Ada Quill, as Ben Poe wanted to hear.",
            (("It is late,", "Ada Quill"),),
        ),
        ("“Not now,” was the answer of Ada Quill.", (("Not now,", "Ada Quill"),)),
        (
            (
                "Rae Poe spoke. “We are listening,” was all that the town’s envoy, Li Bell, "
                "would say."
            ),
            (("We are listening,", "Li Bell"),),
        ),
    ],
)
def test_a_phrase_around_the_words_names_who_said_them(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("what", ["her answer", "Ada Quill's reply", "the answer of Ada Quill"])
def test_whoever_names_something_before_its_owner_speaks(what: str) -> None:
    assert last_speaker(f"What Ben Poe calls “the late boat” was {what}.") == "Ben Poe"


def test_a_copula_at_the_very_end_of_a_text_names_nobody() -> None:
    assert last_speaker("Ben Poe said “nobody” was") == "Ben Poe"


@pytest.mark.parametrize(
    "phrase", ["the blunt verdict of", "the description offered by", "the warning from"]
)
def test_the_owner_of_a_verdict_is_the_speaker_of_the_words(phrase: str) -> None:
    text = f"“We will rue it for a long time,” was {phrase} Ada Quill after the race."
    assert attributions(text)[0][1] == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The answer,” Marshal Ben Poe said, “is no.”",
            (("The answer,", "Ben Poe"), ("is no.", "Ben Poe")),
        ),
        (
            "“The dam,” Ada Quill told the Delta Herald on Friday, “will hold until spring.”",
            (("The dam,", "Ada Quill"), ("will hold until spring.", "Ada Quill")),
        ),
        (
            "“We are glad of it,” comments Ada Quill in a statement, “as it is our last tour.”",
            (("We are glad of it,", "Ada Quill"), ("as it is our last tour.", "Ada Quill")),
        ),
    ],
)
def test_a_verb_between_the_words_reports_both_parts(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_split_quote_has_one_speaker() -> None:
    found = with_rules("“If it rains,” coach Dan Webb said, “we play on Sunday.”")
    assert [each[:2] for each in found] == [
        ("If it rains,", "coach Dan Webb"),
        ("we play on Sunday.", "coach Dan Webb"),
    ]


@pytest.mark.parametrize("verb", ["she'd say", "she’d say", "she'll tell you"])
def test_a_contracted_pronoun_is_a_subject(verb: str) -> None:
    assert attributions(f"Ida Marl had a face. “No, no,” {verb}.") == (("No, no,", "Ida Marl"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The strikes go on as long as the owner keeps the yards” shut, a docker told a crowd.",
            (("The strikes go on as long as the owner keeps the yards", "a docker"),),
        ),
        (
            "The port flooded, and “the roof had leaked but all was fine,” Ben Poe told reporters.",
            (("the roof had leaked but all was fine,", "Ben Poe"),),
        ),
    ],
)
def test_a_report_that_ends_the_sentence_may_name_its_listeners(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("rest", [", and was fair", ", but not the ferry", " and the yard"])
def test_a_report_that_ends_the_sentence_has_a_fragment_before_a_conjunction(rest: str) -> None:
    text = f"The ban covers “all of the small boats here”{rest}, the court said."
    assert attributions(text) == (("all of the small boats here", "the court"),)


@pytest.mark.parametrize(
    "role",
    [
        "a cook speaking by phone",
        "the director for the Middle East and North Africa speaking from Vell, Delta",
    ],
)
def test_a_participle_in_an_aside_reports_nothing(role: str) -> None:
    assert attributions(f"“We wait,” Ada Quill, {role}, said.") == (("We wait,", "Ada Quill"),)


@pytest.mark.parametrize("when", ["later", "last night", "recently", "yesterday"])
def test_a_report_that_ends_the_sentence_may_tell_when(when: str) -> None:
    text = f"It was “the worst night of my life”, Ada Quill said {when}."
    assert attributions(text) == (("the worst night of my life", "Ada Quill"),)


@pytest.mark.parametrize("place", ["of Delta College", "of the Regional Office 4-A", "at the port"])
def test_a_comma_may_part_a_speaker_s_place_from_the_verb(place: str) -> None:
    text = f"“It was a race to the end,” Ada Quill {place}, said at the hearing."
    assert attributions(text)[0][1] == "Ada Quill"


def test_who_asks_in_a_later_clause_does_not_say_it() -> None:
    text = "Ada Quill runs the port. “It is all nonsense,” she snorts when I ask about the fog."
    assert attributions(text)[0][1] == "Ada Quill"


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("rink manager Ben Poe told the AFP news agency", "Ben Poe"),
        ("the South Delta Broadcasting Corporation radio quoted one witness as saying",
         "one witness"),
    ],
)  # fmt: skip
def test_an_agency_after_words_inside_a_sentence_hears_or_quotes_them(
    report: str, speaker: str
) -> None:
    text = f"There was “a lot of dust and then people were just running,” {report}."
    assert attributions(text)[0][1] == speaker


@pytest.mark.parametrize(
    "lead", ["The plan to call it off", "Told to leave, the crew", "Having called her, the board"]
)
def test_a_verb_without_a_subject_says_no_words_inside_a_sentence(lead: str) -> None:
    text = f"{lead} “was gone for good,” a spokesman told us it was."
    assert last_speaker(text) == "a spokesman"


def test_who_is_told_words_inside_a_sentence_does_not_say_them() -> None:
    text = "Told that she was “late at last for all,” Ada Quill said she was glad."
    assert last_speaker(text) == ""


@pytest.mark.parametrize("lead", ["Ben Poe warned they were", "Ben Poe called the crew", "It was"])
@pytest.mark.parametrize("body", ["AFP news agency", "Delta county court", "Saltrey council"])
def test_the_noun_of_a_body_is_part_of_the_listener(lead: str, body: str) -> None:
    assert last_speaker(f"{lead} “lost at sea,” Ada Quill told {body} on Monday.") == "Ada Quill"


def test_a_counsel_is_a_lawyer_before_a_name() -> None:
    text = "“It has grown,” Delta Images general counsel Yoko Quill said in the statement."
    assert attributions(text) == (("It has grown,", "Yoko Quill"),)


def test_a_paper_that_cites_somebody_reports_their_words() -> None:
    text = "“He has stayed at the flat,” reports the Herald, citing a neighbour."
    assert attributions(text) == (("He has stayed at the flat,", "a neighbour"),)


@pytest.mark.parametrize("where", ["the clinic", "Saint Ann's Clinic"])
def test_a_region_before_a_relative_clause_is_no_speaker(where: str) -> None:
    text = (
        f"“The goal is good,” Dr. Ada Quill, a neurologist at {where} in New Port, Utah, who was "
        "not involved in the work, told Health Today."
    )
    assert attributions(text) == (("The goal is good,", "Ada Quill"),)


@pytest.mark.parametrize("told", ["told The Delta Post.", "said on Monday."])
def test_the_author_of_a_work_in_marks_speaks(told: str) -> None:
    text = f"“The lists were wrong,” Donald Quill, author of “Lamps and Where They Went,” {told}"
    assert attributions(text) == (("The lists were wrong,", "Donald Quill"),)


def test_a_name_with_a_small_word_inside_is_one_name() -> None:
    text = "“It is wrong,” Nomsa Quill from Delta No Filter, one of the clubs, told the Herald."
    assert attributions(text) == (("It is wrong,", "Nomsa Quill"),)


@pytest.mark.parametrize(
    "post",
    [
        "Larkfield Hospital infectious diseases physician",
        "Delta Airways vice-president – cargo",
        "Delta Airways vice president for cargo",
        "Delta Airways president and chief executive",
        "Larkfield Hospital patron saint festival manager",
    ],
)
def test_the_post_of_an_organisation_ends_with_the_name(post: str) -> None:
    text = f"“We will open two wards,” said {post} Oskar Lindqvist."
    assert attributions(text) == (("We will open two wards,", "Oskar Lindqvist"),)


def test_who_goes_on_may_be_described_first() -> None:
    text = "“The geese are loud,” Quill, now a clerk at the Harbour Office, went on. “They bite.”"
    assert attributions(text) == (("The geese are loud,", "Quill"), ("They bite.", "Quill"))


def test_who_denied_an_accusation_after_the_quote_do_not_say_it() -> None:
    text = (
        "Before his return, Ben Poe said it was on account of the guild being “led by bakers "
        "who cannot bake”, an accusation soon denied by its elders."
    )
    assert attributions(text) == (("led by bakers who cannot bake", "Ben Poe"),)


@pytest.mark.parametrize(
    "who", ["Ada Quill, who was cold,", "The weaver, Ada Quill,", "weaver Ada Quill"]
)
@pytest.mark.parametrize(
    "does", ["shot back", "used to say", "is fond of saying", "replied by asking"]
)
def test_any_verb_may_follow_a_role_or_an_aside(who: str, does: str) -> None:
    assert last_speaker(f"“I wove it in one night,” {who} {does}.") == "Ada Quill"


@pytest.mark.parametrize("did", ["knew the loom", "goes there"])
def test_whose_relative_does_something_speaks(did: str) -> None:
    text = f"“I wove it in one night,” Ada Quill, whose daughter {did}, said."
    assert last_speaker(text) == "Ada Quill"


def test_a_clause_after_a_note_says_nothing_of_the_words_before() -> None:
    text = (
        "While Ben Poe called it “a rag for the poor”, Ada Quill said in a note it was “fine wool”."
    )
    assert attributions(text) == (("a rag for the poor", "Ben Poe"), ("fine wool", "Ada Quill"))


def test_how_something_was_said_stands_after_by_as_well() -> None:
    assert (
        last_speaker("Ada Quill called it “a rag for the poor” by phone from Vell.") == "Ada Quill"
    )


@pytest.mark.parametrize("who", ["weavers in Vell", "analysts at Castle Bank", "police in Vell"])
def test_people_at_a_place_need_no_article(who: str) -> None:
    assert last_speaker(f"“It was the oldest loom of all,” {who} said.") == who.partition(" ")[0]


def test_police_need_no_article_after_the_verb() -> None:
    assert last_speaker("“Stand back from the looms,” said police when Poe came.") == "police"


@pytest.mark.parametrize("who", ["weaver Ada Quill", "the weaver Ada Quill"])
def test_a_role_may_stand_before_a_name_after_a_dash(who: str) -> None:
    assert last_speaker(f"“It was the oldest loom of all.” — {who}") == "Ada Quill"


@pytest.mark.parametrize(
    "told", ["told fellow weavers", "tells the Harbour Post", "said when asked about it"]
)
def test_listeners_and_times_end_a_report(told: str) -> None:
    text = f"The loom was “a very old friend of the town”, Ada Quill {told}."
    assert last_speaker(text) == "Ada Quill"


def test_a_press_secretary_is_one_with_the_office_and_the_name() -> None:
    text = "“It was the oldest loom,” said White House press secretary Ada Quill."
    assert last_speaker(text) == "Ada Quill"


def test_words_may_be_somebody_s() -> None:
    assert last_speaker("“It was the oldest loom” were the words of Ada Quill.") == "Ada Quill"


def test_a_first_name_may_be_a_month() -> None:
    assert last_speaker("“It was the oldest loom,” said April Quill, a weaver.") == "April Quill"


def test_who_is_held_by_others_does_not_report() -> None:
    text = "A pilot said talks “are going on”, “above all about Quill”, a rower held by the rebels."
    assert [speaker for _, speaker in attributions(text)] == ["A pilot", "A pilot"]


@pytest.mark.parametrize("noun", ["a claim Ben Poe denies", "an allegation that he rejects"])
def test_a_noun_for_the_quote_does_not_name_its_speaker(noun: str) -> None:
    text = f"Ada Quill said Ben Poe had been “asleep at the wheel of the crane”, {noun}."
    assert attributions(text) == (("asleep at the wheel of the crane", "Ada Quill"),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Carl Poe condemned what he called “reckless prices” by rivals.", "Carl Poe"),
        ("The company blamed what it described as “disorderly conduct” by a rival.", "The company"),
        ("Carl Poe called it “a betrayal” by the board.", "Carl Poe"),
        ("Police found what was described as “a small arsenal” by the judge.", "the judge"),
        ("It was called “a betrayal” by the board.", "the board"),
        ("Her plan, reckoned “a betrayal” by the board, failed.", "the board"),
        ("The men, dubbed “the moon crew” by Ada Quill, left.", "Ada Quill"),
    ],
)
def test_only_the_agent_of_a_passive_gives_the_name(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("listener", ["me", "us", "him in May", "me later", "the Herald"])
def test_whoever_tells_it_to_somebody_at_the_end_speaks(listener: str) -> None:
    text = f"Work on the quay is “more gratifying” than her old jobs, Ada Quill told {listener}."
    assert attributions(text) == (("more gratifying", "Ada Quill"),)


@pytest.mark.parametrize("told", ["me how she came", "us that she liked it", "me it was late"])
def test_whoever_tells_something_else_at_the_end_does_not_speak(told: str) -> None:
    text = f"Work on the quay is “more gratifying” than her old jobs, Ada Quill told {told}."
    assert attributions(text) == ()


@pytest.mark.parametrize(
    ("owner", "speaker"),
    [
        ("Ben Poe's verdict", "Ben Poe"),
        ("the mayor's blunt reply", "the mayor"),
        ("her answer to Ben Poe's fans", "Ada Quill"),
    ],
)
@pytest.mark.parametrize("copula", [", was", " was", " is"])
def test_the_owner_of_an_answer_has_given_it(owner: str, speaker: str, copula: str) -> None:
    mark = copula[: copula.index(" ")]
    text = f"Ada Quill saw the play. “It took a whole winter{mark}”{copula.lstrip(',')} {owner}."
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "what",
    ["Ben Poe's first film", "her favourite", "the reply", "Ben Poe's answer to it", "her message"],
)
def test_the_owner_of_a_work_has_not_said_its_title(what: str) -> None:
    assert attributions(f"Ada Quill saw the play. “Slow Tide” was {what}.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "“No more of this”, at which Ada Quill said no.",
        "“We go now!” At which point Ada Quill said she agreed.",
    ],
)
def test_who_reacts_to_words_has_not_said_them(text: str) -> None:
    assert attributions(text) == ()


@pytest.mark.parametrize("work", ["language satire, was praised", "Review satire, amuses us"])
def test_a_description_of_a_work_does_not_say_its_title(work: str) -> None:
    assert attributions(f"“Tide,” the Delta {work}.") == ()


@pytest.mark.parametrize("copula", ["is", "was"])
def test_a_text_may_break_off_after_a_copula(copula: str) -> None:
    assert attributions(f"Ada Quill said “We are closed” {copula}") == (
        ("We are closed", "Ada Quill"),
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ben Poe spoke. “The coast belongs to all of us here” he stressed.", "Ben Poe"),
        ("Ben Poe spoke. “The coast belongs to all of us” Poe asserted on Monday.", "Ben Poe"),
        ("Ben Poe spoke of the “reckless and greedy traders” the port denounced.", "Ben Poe"),
    ],
)
def test_a_report_right_after_a_quote_needs_no_comma(text: str, name: str) -> None:
    assert last_speaker(text) == name


def test_a_means_after_by_has_dubbed_nothing() -> None:
    assert attributions("The ferry was dubbed “the worm” by phone from Vell.", "en") == ()


def test_who_went_on_reports() -> None:
    text = "“We shall never close it,” the mayor, who is leaving, went on to tell the crowd."
    assert with_rules(text, "en") == [("We shall never close it,", "the mayor", "x-said")]


@pytest.mark.parametrize("before", ["", "See ", "Ada Quill, "])
def test_the_paper_of_an_essay_does_not_sign_its_title(before: str) -> None:
    text = f"{before}“How the Old Port of Vell Was Built,” Vell Herald."
    assert "Vell Herald" not in dict(attributions(text)).values()


@pytest.mark.parametrize("rest", ["to", "to which", "to which Ada Quill"])
def test_a_text_may_break_off_before_who_answers_a_quote(rest: str) -> None:
    said = "We will never sell the old pier,"
    assert attributions(f"“{said}” {rest}") == ((said, ""),)


def test_a_comma_inside_inner_marks_lets_any_verb_report_the_words() -> None:
    text = "‘It is late,’ said Ben Poe.\n\n‘I told him, “It is for the dog,”’ Ada Quill chuckled."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("end", ["—", "–", " –"])
@pytest.mark.parametrize(
    "report", ["Quill stammered", "she began", "began Ada Quill", "she sighed"]
)
def test_words_that_break_off_with_a_dash_may_be_reported_by_any_verb(
    end: str, report: str
) -> None:
    text = f"Ada Quill rose at last. “But the bridge{end}” {report}. Ben Poe waved."
    assert attributions(text) == ((f"But the bridge{end}", "Ada Quill"),)


@pytest.mark.parametrize("end", ["—", "–", " –"])
def test_a_new_sentence_after_words_that_break_off_reports_nothing(end: str) -> None:
    text = f"Ada Quill rose at last. “We will not go to the bridge{end}” The line went dead."
    assert "The line" not in dict(attributions(text)).values()


@pytest.mark.parametrize("end", ["?", "!", "—", "…"])
@pytest.mark.parametrize("name", ["Tom Poe", "Poe", "Captain Poe"])
@pytest.mark.parametrize("verb", ["began", "went on", "snarled", "spat", "broke in", "wept"])
def test_a_name_and_a_verb_alone_report_whatever_ends_the_words(
    end: str, name: str, verb: str
) -> None:
    text = "Ada Quill met Tom Poe. “The bridge is shut for good,” said Ada Quill.\n\n"
    found = attributions(f"{text}“But why are we late{end}” {name} {verb}. He left.", "en")
    assert found[-1] == (f"But why are we late{end}", "Tom Poe")


@pytest.mark.parametrize(
    "after",
    [
        "Delta Bank closed its branch in May.",
        "Vell Council voted to shut the bridge.",
        "Tom Poe broke a leg on the pier.",
    ],
)
def test_a_sentence_about_somebody_after_a_question_reports_nothing(after: str) -> None:
    text = f"“It is dear,” said Ada Quill. “Who will pay for it all?” {after}"
    assert last_speaker(text, "en") == "Ada Quill"


@pytest.mark.parametrize(
    "after",
    ["Harbour Road closed.", "Delta Bank failed.", "Silence fell.", "Saturday came.", "Poe did."],
)
def test_what_happens_after_a_question_reports_nothing(after: str) -> None:
    text = f"Ada Quill met Ben Poe. “Who will pay for it all?” {after}"
    assert last_speaker(text, "en") == "Ada Quill"


@pytest.mark.parametrize("after", ["Ben Poe sat down.", "Ben Poe nodded.", "Poe sat.", "Ben ran."])
def test_who_acts_after_words_that_follow_those_of_another_says_nothing(after: str) -> None:
    text = f"Ada Quill met Ben Poe. “Wait,” said Ada Quill. “Sit down!” {after}"
    assert last_speaker(text, "en") == "Ada Quill"


def test_words_that_a_colon_announces_are_not_said_by_who_acts_next() -> None:
    text = "Ada Quill is angry: “Who will pay for it all?” Ben Poe shrugged."
    assert last_speaker(text, "en") == "Ada Quill"


@pytest.mark.parametrize(
    "when",
    [
        "hours after",
        "days before",
        "just a day after",
        "less than two weeks after",
        "moments after",
        "just as",
    ],
)
def test_a_clause_with_a_time_after_a_quote_does_not_report_it(when: str) -> None:
    text = f"Ben Poe called the diver “a fraud”, {when} Ada Quill complained."
    assert last_speaker(text) == "Ben Poe"


def test_a_time_before_the_report_of_a_quote_leaves_it_its_speaker() -> None:
    text = "“It is late in the day,” two hours before the vote, Ada Quill said."
    assert last_speaker(text) == "Ada Quill"
    text = "“It is late in the day,” hours after she lost, Ada Quill said."
    assert last_speaker(text) == "Ada Quill"
