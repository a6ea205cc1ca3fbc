"""What long reports from a campaign write: clauses in clauses, and words told at second hand."""

import pytest
from told_words import told

from reader.analysis.quotes import find_quotes


def speaker(text: str) -> str | None:
    """Return the name of whoever said the last quoted words."""
    return told(text)[-1][1]


def reported(text: str) -> list[str]:
    """Return the words without marks that somebody is told to have said."""
    found = (each for each in find_quotes(text) if each.kind == "indirect")
    return [text[each.span.start : each.span.end] for each in found]


def test_it_that_stands_for_a_clause_leaves_the_verb_to_the_main_subject() -> None:
    text = (
        "Ben Poe pointed to the marsh, where it has become usual to tether the ponies before "
        "dusk, and added, “we must not nod off.”"
    )
    assert speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (("Ada Quill is here. The news that the pump “is past mending,” as Quill said on the "
         "quay, only makes each bucket count."), "Ada Quill"),
        (("Ada Quill is running. Those who think “the town has no stake in it,” she said, are few. "
         "Those who believe “the port will look after itself,” she said."), "Ada Quill"),
        (("Ada Quill, who reckons that her boats were “in no fit state,” described the rescue "
         "as a farce."), "Ada Quill"),
        ("Near the end, a boy asked for the oars and Ben Poe said, “only if you sing.”",
         "Ben Poe"),
        (("He lifted the jar — which read “Plums of Lund” — and sniffed it. Ada Quill, his "
         "sister, winked at him, mouthing “not bad” to the others."), "Ada Quill"),
        (("As they hauled in Ben Poe, the Herald’s Ned Karsh reported, his aunt shouted to him: "
         "“You have lost the anchor.”"), "his aunt"),
        ("After saying her foot was “too sore to stand on,” Ada Quill went home.", "Ada Quill"),
        ("They tease Ada Quill with her March comment that, “We will sell the bell.”",
         "Ada Quill"),
        ("It is the flaw of Ada Quill’s “a boat for every child” promise.", "Ada Quill"),
        (("They fell out over a remark by Carl Lund, the candidate, that the party is “a wreck on "
         "the sand”."), "Carl Lund"),
        ("The doubts of some go beyond Ben Poe’s pledge to be “gentle” with the old mill.",
         "Ben Poe"),
        ("Here’s Ben Poe in June: “Nobody has ever rowed this lake alone and at night.”",
         "Ben Poe"),
        ("Cooks agree - Carl Lund: “One rule is a plain one: keep on stirring.”",
         "Carl Lund"),
        ("It rained all along. More from Ada Quill: “The gauges on our roof show it.”",
         "Ada Quill"),
        (("The leaflet was copied, leading Poe advisers like Dana Wirth to counter that “every tin "
         "of it was eaten.”"), "Poe advisers like Dana Wirth"),
        (("That haul prompted the Vell Herald, which lists catches, to state, “Lower Vell is "
         "the pier to fish.”"), "the Vell Herald"),
        ("It came long before harbour officials started to portray the leak as a “puddle.”",
         "harbour officials"),
        (("The rift showed when Ada Quill of Vell bemoaned the “soggy” state of the pitch and "
         "criticized the “idle rollers” in charge of it."), "Ada Quill"),
        (("Last spring, when I asked Ben Poe if he would crew for Ada Quill, he sat up, scratched "
         "his ear and said, “I will crew for you!”"), "Ben Poe"),
        ("Her plan is out. Her new plan promises to “feed all those who row at night.”",
         "Her new plan"),
    ],
)  # fmt: skip
def test_clauses_around_the_words_leave_them_to_who_says_them(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill was turned away “for want of papers and a hat”.",
        "Both dislike an old knot called the “double widow” that would slip in rain.",
        "The jury went by crust, also referred to as the “first bite” in guides.",
        "This climb to the “lantern”, as the top of the tower is called, is hard to bear.",
        "Nobody will predict that Poe will enjoy another “quiet week” at the bakery.",
    ],
)
def test_what_is_done_to_somebody_and_what_things_are_called_is_nobodys_word(text: str) -> None:
    assert not told(text) or speaker(text) is None


@pytest.mark.parametrize("verb", ["attacked", "blamed", "mocked"])
def test_who_is_judged_is_whom_the_grounds_are_about(verb: str) -> None:
    text = f"Chris Lund {verb} Ada Quill after she spoke of “sheer greed” at the port."
    assert speaker(text) == "Ada Quill"


def test_president_and_first_lady_are_two() -> None:
    text = (
        "First Lady Ada Quill opened the library. “It is a fine house,” President Quill said. "
        "Former President Quill, who left, called it “fine enough”."
    )
    assert [name for _, name in told(text)] == ["President Quill", "President Quill"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sen. Ada Poe R-Vell spoke. “It is wrong,” Poe said.", "Ada Poe"),
        ("The Vell Economics and Harbour Research Institute said it was “a bit late”.",
         "The Vell Economics and Harbour Research Institute"),
        ("The Vell Chapter of the Guild of Pilots said it was “a bit late”.",
         "The Vell Chapter of the Guild of Pilots"),
        ("They found a letter from Ben Poe to Ada Quill, which expressed hope of “good terms”.",
         "a letter from Ben Poe to Ada Quill"),
    ],
)  # fmt: skip
def test_party_labels_and_the_rest_of_a_body_belong_to_no_person(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill proposed a scheme that would be run by the towns. It passed.",
        "Ada Quill wrote a bill that gave the port more room to build. It passed.",
        "Ada Quill took the funds from cities and states that limit all work at night.",
        "It might be said that the town felt the gale too late. Ada Quill left.",
    ],
)
def test_relative_clauses_and_what_anybody_might_say_are_nobodys_report(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill wrote to the port asking that all the gates be shut by night.",
        "Ada Quill said on Monday that the gates of the port would be shut by night.",
        "Ada Quill announced Tuesday that selected guards would shut the gates.",
        "Ada Quill confesses that sometimes she shuts the gates herself.",
        "Ada Quill said during a hearing that the gates of the port would be shut.",
    ],
)
def test_what_is_told_behind_times_and_addressees_stays_a_report(text: str) -> None:
    assert len(reported(text)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“I wanted to be a diver, but not now,” Ada Quill is quoted as saying.", "Ada Quill"),
        ("“It pays well,” Ada Quill, a lawyer in Vell, was quoted in the Herald as saying.",
         "Ada Quill"),
        ("Ada Quill responded by calling the port “a wreck on the sand” and left.", "Ada Quill"),
        ("The sheriff said all the faults alleged by Ada Quill “have been put right.”",
         "The sheriff"),
    ],
)  # fmt: skip
def test_passives_that_report_name_whoever_is_quoted(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Quill, who has admitted that the port was late to act, has since denied any fault.",
         ["the port was late to act"]),
        ("Though Ada Quill joked that the ships kept their distance, Ben Poe steered for the port.",
         ["the ships kept their distance"]),
        ("Ada Quill said she would not run, but Ben Poe said he might run in May.",
         ["she would not run"]),
        ("Ada Quill said in Vell that the port had lost money; Poe was not there.",
         ["the port had lost money"]),
        ("Ada Quill said the plan that Poe had drawn up would fail.",
         []),
        ("Ada Quill said this week that the port had lost money.", ["the port had lost money"]),
        ("Vell has not confirmed that the crate at the port was the lost cello.", []),
        ("Ada Quill did not deny that the man at the port was her brother.",
         ["the man at the port was her brother"]),
        ("The feast began with Old Boat Day, which is observed throughout the month of May.", []),
        ("Ada Quill was told that the port would be shut by the end of May.", []),
    ],
)  # fmt: skip
def test_a_report_ends_with_its_clause_and_needs_somebody_who_tells(
    text: str, words: list[str]
) -> None:
    assert reported(text) == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Quill left. In her view, the soup still “tastes of what ailed the old one.”",
         "Ada Quill"),
        (("Judge Ada Quill wrote that the law was “void,” while Judge Ben Poe, in dissent, called "
         "the ruling “a mistake.”"), "Ben Poe"),
        (("Many were hurt when rival bakers, with a dim view of it, dismissed the "
         "loaf as “a brick.”"), "rival bakers"),
        ("Poe, with his wife, Ada Quill, at his side, said it was “an honor.”", "Poe"),
        ("Ben Poe, the author of “The Long Road,” said Lund was “unfit.”", "Ben Poe"),
        ("The film ends with Ben Poe saying, “I paid for this kite.”", "Ben Poe"),
        (("“The Pier Will Close in May,” by the Herald’s Ada Quill: “It was home to the best "
         "bands of the town.”"), "Ada Quill"),
        ("What Ben Poe calls “the swamp” is what Ada Quill calls home.", "Ben Poe"),
    ],
)  # fmt: skip
def test_asides_and_second_clauses_keep_their_subject(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill, asked whether Lund was “a fraud,” declined to answer.",
        "Neither Ben Poe nor Ada Quill would say whether the plan was “a giveaway.”",
        "The band won the cup, taking home the prize for best record of the year for “31.”",
    ],
)
def test_what_is_asked_and_what_neither_says_is_left_out(text: str) -> None:
    assert told(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ben Poe blasted the Herald for reporting that he was “a fraud.”", "the Herald"),
        ("Ben Poe criticized Ada Quill for calling him “a fraud.”", "Ada Quill"),
        ("Ben Poe apologized for calling Ada Quill “a fraud.”", "Ben Poe"),
        ("Ben Poe was criticized for calling Ada Quill “a fraud.”", "Ben Poe"),
        ("Quill On Trade\n\nAda Quill spoke. “Trade is good,” Quill said.", "Ada Quill"),
        ("Ada From spoke. “Trade is good,” From said.", "Ada From"),
    ],
)  # fmt: skip
def test_who_is_judged_for_words_has_said_them(text: str, name: str) -> None:
    assert speaker(text) == name
