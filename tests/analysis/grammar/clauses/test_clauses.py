"""Main and subordinate clauses, each with its own speaker."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "By the time Ada Quill says, for the third time, “A plan is a wish,” we are asleep.",
            (("A plan is a wish,", "Ada Quill"),),
            id="by the time somebody says it",
        ),
        pytest.param(
            (
                "Ben Poe attacked Ada Quill on Sunday after the clear front-runner had said on "
                "Friday that he was “out of luck.”"
            ),
            (("out of luck.", "the clear front-runner"),),
            id="after the front runner had said",
        ),
        pytest.param(
            (
                "Ben Poe said no more than “oh” when Ada Quill accused him of an “artful "
                "smear” at home."
            ),
            (("oh", "Ben Poe"), ("artful smear", "Ada Quill")),
            id="when somebody accused him the words are theirs",
        ),
        pytest.param(
            "Ada Quill announced her exit a day after Ben Poe called the plan an “artful smear”.",
            (("artful smear", "Ben Poe"),),
            id="announced something after somebody called it so",
        ),
        pytest.param(
            "Ada Quill announced her exit a day after critics called the plan an “artful smear”.",
            (("artful smear", "critics"),),
            id="announced something after nobody named called it so",
        ),
        pytest.param(
            "Ada Quill told us after Ben Poe called the plan late that it was “a gift to us all”.",
            (("a gift to us all", "Ada Quill"),),
            id="told somebody after a name was called that it was so",
        ),
        pytest.param(
            "Ada Quill told us after Ben Poe called the plan late it was “a gift to us all”.",
            (("a gift to us all", "Ada Quill"),),
            id="told somebody after a name was called it was so",
        ),
        pytest.param(
            "Ada Quill said on Sunday after Ben Poe complained that it was “a farce and a shame”.",
            (("a farce and a shame", "Ada Quill"),),
            id="said after a complaint that is said by the first",
        ),
        (
            (
                "Neither the board nor Delta Homes responded to us, but a source said talks "
                "were “dead”."
            ),
            (("dead", "a source"),),
        ),
        (
            "Eva Tal said she was tired, but in the past Ben Poe called it “a fine pier”.",
            (("a fine pier", "Ben Poe"),),
        ),
        (
            "Eva Tal said it was late, and that on Monday Ben Poe left for “a fine pier”.",
            (("a fine pier", "Eva Tal"),),
        ),
        (
            "The rallies go on in Lipa, where some 200 dockers met and chanted: “Hands off!”",
            (("Hands off!", "some 200 dockers"),),
        ),
        (
            "Ada Quill went to Lipa, where 200 dockers met, and called it “no place at all”.",
            (("no place at all", "Ada Quill"),),
        ),
        (
            "The boat came up at a fair, where the secretary of state called herself “no sailor”.",
            (("no sailor", "the secretary of state"),),
        ),
        (
            "When somebody in the hall shouted, “Jump,” Ben Poe joked, “You first.”",
            (("Jump,", "somebody in the hall"), ("You first.", "Ben Poe")),
        ),
        (
            (
                "Judge Ada Quill wrote that the law was “void,” while Judge Ben Poe, in "
                "dissent, called the ruling “a mistake.”"
            ),
            (("void,", "Ada Quill"), ("a mistake.", "Ben Poe")),
        ),
        (
            (
                "It would undermine Soviet claims, so after a pause the pundit replies: “They "
                "do, too.”"
            ),
            (("They do, too.", "the pundit"),),
        ),
        (
            (
                "Chief of finance Neil Rook said “No.”\n\nUna Bell at Moss said it was “a start”, "
                "while Ed Poe of Gray noted that little had moved. “It is flat,” he wrote."
            ),
            (("No.", "Neil Rook"), ("a start", "Una Bell"), ("It is flat,", "Ed Poe")),
        ),
        (
            (
                "Rapper Al Poe tweeted “We won it.” while DJ Mott, who co-wrote three songs on "
                "“Night Bloom”, called the deal “a big thing for us”."
            ),
            (("We won it.", "Al Poe"), ("a big thing for us", "DJ Mott")),
        ),
        (
            (
                "Councillors voted after a meeting that one of them compared to “a siege with "
                "biscuits”."
            ),
            (("a siege with biscuits", "one of them"),),
        ),
        (
            (
                "A Senate hearing on roads descended into a shouting match Friday after Sen. "
                "Tom Poe accused the builder of “lying to me in my own office”."
            ),
            (("lying to me in my own office", "Tom Poe"),),
        ),
    ],
)
def test_a_clause_has_a_speaker_of_its_own(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_clause_before_the_main_one_gives_no_speaker() -> None:
    text = "When Ben Poe suggested a lawsuit, Ada Quill fired back: “They are going to lose.”"
    assert with_rules(text)[0][1] == "Ada Quill"


def test_people_in_a_place_are_the_subject_of_their_own_clause() -> None:
    text = (
        "A boat that steers by it is years away, but experts in the town said the trick was a "
        "first step towards a “lamp therapy for all”."
    )
    assert last_speaker(text) == "experts"


def test_a_clause_with_as_is_no_report_inside_a_report() -> None:
    text = (
        "The vote set the two ports further apart as the Harbour Board "
        "declared itself “more than tired” at what it called a year of “silencing crews.”"
    )
    assert [name for _, name in attributions(text)] == ["the Harbour Board"] * 2


def test_the_subject_after_a_colon_is_the_speaker() -> None:
    text = (
        "The dinner makes news: in 2011, Ada Quill gave a scathing speech, joking that Poe would "
        "move on to ask “did we fake the ferry”."
    )
    assert attributions(text)[0][1] == "Ada Quill"


def test_what_police_claim_that_others_found_is_their_report() -> None:
    text = "Police claim their divers found the wreck “empty to the last plank”."
    assert attributions(text) == (("empty to the last plank", "Police"),)


def test_a_pronoun_after_a_claim_makes_it_a_verb() -> None:
    text = "Lawyers for Quill claim she was “determined to win” the regatta."
    assert attributions(text) == (("determined to win", "Lawyers for Quill"),)


def test_what_somebody_fears_or_worries_about_is_said() -> None:
    text = (
        "“We are late,” said Ben Poe.¶The tide goes out, and he worries about “the old "
        "pilots who only know the north pier”. He fears “a very long winter”."
    )
    assert attributions(text.replace("¶", "\n\n"))[1:] == (
        ("the old pilots who only know the north pier", "Ben Poe"),
        ("a very long winter", "Ben Poe"),
    )


@pytest.mark.parametrize(
    "report",
    [
        "it is claimed", "it was alleged", "it has been said", "it emerged", "it has emerged",
        "it is understood", "the jury was told", "jurors in Vell have been told",
    ],
)  # fmt: skip
def test_an_impersonal_report_names_nobody(report: str) -> None:
    text = f"The council met. “He was too tired to see the rock,” {report}."
    assert last_speaker(text) == ""
    text = f"The council met. Peter Dahl was “too tired to see the rock ahead of him,” {report}."
    assert all(name == "" for _, name in attributions(text))


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("it said", "The council"),
        ("it has said", "The council"),
        ("the jury said", "the jury"),
        ("the mayor was quoted as saying", "the mayor"),
        ("Ada Quill was heard to say", "Ada Quill"),
        ("a woman who was told of it said", "a woman"),
        ("the Herald reported it was told", "the Herald"),
        ("it is understood Ada Quill said", "Ada Quill"),
        ("the jury was told Ada Quill had shouted", "Ada Quill"),
        ("it is alleged that Ada Quill shouted", "Ada Quill"),
    ],
)
def test_a_personal_report_names_its_subject(report: str, speaker: str) -> None:
    text = f"The council met. “He was too tired to see the rock,” {report}."
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "report", ["it emerged", "the jury was been", "it is", "it has", "it was been"]
)
def test_an_impersonal_report_may_break_off(report: str) -> None:
    assert len(attributions(f"The council met. “He was too tired to see the rock,” {report}")) == 1


def test_what_emerged_names_nobody_without_a_full_stop() -> None:
    assert last_speaker("The council met. “He was too tired to see the rock,” it emerged") == ""


def test_whoever_somebody_was_told_of_speaks_after_any_verb() -> None:
    text = "The court was told that Ben Quill wrote home: “I did a bad thing.”"
    assert last_speaker(text, "en") == "Ben Quill"
