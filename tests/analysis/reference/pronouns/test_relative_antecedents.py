"""The antecedents of "who", and of the things on which words are written."""

import pytest
from attributions import Attributions, attributions, last_speaker, marked, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "One cook, who was new, and who said that the soup was a “wet disaster”, went home.",
            (("wet disaster", "One cook"),),
        ),
        pytest.param(
            (
                "She accused Ben Poe of caving to Ada Quill, who on Tuesday night wrote that "
                "the bill was “a fool's errand.”"
            ),
            (("a fool's errand.", "Ada Quill"),),
            id="who on tuesday night is who",
        ),
        (
            (
                "It concerns Ada Quill, who told us when asked last week about the gate: “It "
                "is shut.”"
            ),
            (("It is shut.", "Ada Quill"),),
        ),
        (
            "Ada Quill wept. “It is late,” said Ben Poe, who said he would go. “It is very late.”",
            (("It is late,", "Ben Poe"), ("It is very late.", "Ben Poe")),
        ),
        ("Senator Wu — who once called the tax “theft” — voted for it.", (("theft", "Wu"),)),
        (
            "“People are angry,” said Ada Quill, who thinks the board “needs to listen”.",
            (("People are angry,", "Ada Quill"), ("needs to listen", "Ada Quill")),
        ),
        ("Quill, who calls it a “joke,” said he would go.", (("joke,", "Quill"),)),
        (
            (
                "Ada Quill, a cook who left and who said “I will not come back to this "
                "kitchen”, is here."
            ),
            (("I will not come back to this kitchen", "Ada Quill"),),
        ),
        ("Those who accuse him of “a row of lies” seem worse.", (("a row of lies", "Those"),)),
        (
            "They are those of Bank of Peru chief Ada Quill, who said it was “all too late”.",
            (("all too late", "Ada Quill"),),
        ),
        (
            (
                "Ada Quill, a cook whose soups changed the town, and who liked to call it “thin "
                "water”, has died."
            ),
            (("thin water", "Ada Quill"),),
        ),
        (
            "The man, whose name was not given but who said he was “never asked”, left.",
            (("never asked", "The man"),),
        ),
        (
            (
                "She learned to cook from her father, a trawlerman, who told her it was “a "
                "cold larder”."
            ),
            (("a cold larder", "her father"),),
        ),
    ],
)
def test_who_is_the_person_named_before_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_who_said_names_the_antecedent() -> None:
    speaker = marked("Nurse Jane Poole, who said she was “exhausted”, left at noon.")[0].speaker
    assert speaker is not None
    assert (speaker.mention, speaker.name) == ("who", "Jane Poole")


def test_the_next_speaker_in_a_relative_clause_speaks_next() -> None:
    text = (
        "“It will not work,” said Ada Quill, an engineer who said she would resign. "
        "“I have seen the plans myself.”"
    )
    assert with_rules(text)[1][1] == "who"


def test_who_after_an_aside_in_dashes_has_the_antecedent_before_it() -> None:
    text = (
        "She drew it to the notice of Ada Quill - who was in charge of the port - who said the "
        "“lamp was new and fit for sea”."
    )
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "lead",
    [
        "Ben Poe pinned up a card from Ada Quill, who said the plan",
        "The key was handed over in the kitchen of Ada Quill, who said the plan",
        "The map follows the sketch of Ada Quill, who said the plan",
    ],
)
def test_who_means_the_person_and_not_the_thing(lead: str) -> None:
    assert attributions(f"{lead} “treats us all badly”.") == (("treats us all badly", "Ada Quill"),)


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("It was a blow to the mayor", "the mayor"),
        ("It is a headache for the wife of the mayor", "the wife of the mayor"),
        ("It was the idea of a nurse", "a nurse"),
        ("It was the work of a panel of nurses", "a panel of nurses"),
        ("It came from the head of the school", "the head of the school"),
        ("The mayor has an ally in Ada Quill", "Ada Quill"),
        ("The mayor has a cousin in Vell Bay", "a cousin in Vell Bay"),
        ("He met a supporter in Vell Bay", "a supporter in Vell Bay"),
    ],
)
def test_who_means_people_and_not_what_happens_to_them(lead: str, who: str) -> None:
    assert last_speaker(f"{lead}, who called the rule “a joke on us all”.") == who


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("Ada Quill -- who calls it “a slow and bad plan” -- left.", "Ada Quill"),
        ("Ada Quill herself, who called it “a slow and bad plan”, left.", "Ada Quill"),
        ("Ada Quill (who told them it was “a slow and bad plan”) left.", "Ada Quill"),
        ("Instead, the study, which calls it “a slow and bad plan”, is new.", "the study"),
        ("However, the mayor, who calls it “a slow and bad plan”, left.", "the mayor"),
        (
            "The board cited a section of law that says it is “a slow and bad plan”.",
            "a section of law",
        ),
        (
            "A source familiar with the Delta Board who called it “a slow and bad plan” left.",
            "A source familiar with the Delta Board",
        ),
        ("The board cited rules that say it is “a slow and bad plan”.", "rules"),
    ],
)
def test_a_relative_pronoun_is_never_the_speaker(clause: str, speaker: str) -> None:
    assert attributions(clause)[0][1] == speaker


def test_who_means_the_friend_of_somebody() -> None:
    text = "A friend of Ada Quill, who said the plan “treats us all badly”, was late."
    assert attributions(text) == (("treats us all badly", "A friend of Ada Quill"),)


def test_who_means_the_one_before_an_office_in_capitals() -> None:
    text = "“No,” said Ben Poe, Chief Surveyor at Delta Docks, who called it “a plan of fools”."
    assert attributions(text)[-1] == ("a plan of fools", "Ben Poe")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "At the Delta Hall, now a shelter, volunteers had hung a bedsheet that read "
                "“Shoes Off.”"
            ),
            (("Shoes Off.", "a bedsheet"),),
            id="volunteers before had are people and no verb",
        ),
        pytest.param(
            "Many wore shirts and held signs that said “Let Us Work” and “Rakes Are Not Brooms.”",
            (("Let Us Work", "signs"), ("Rakes Are Not Brooms.", "signs")),
            id="signs that said are signs",
        ),
        pytest.param(
            "Holding signs calling Ben Poe “the biggest loser,” the crowd chanted “Go home!”",
            (("the biggest loser,", "signs"), ("Go home!", "the crowd")),
            id="holding signs is no speaker",
        ),
        ("Two men unfurled a banner reading “Stop the Gate”.", (("Stop the Gate", "a banner"),)),
        ("The sign read “Keep Out”.", (("Keep Out", "The sign"),)),
        ("“The plan is dead,” read a note on the door.", (("The plan is dead,", "a note"),)),
        (
            "A sign on the gate read: “No boats beyond this point.”",
            (("No boats beyond this point.", "A sign on the gate"),),
        ),
        (
            "Fans raised a banner during the second half that read “Thank you and goodbye”.",
            (("Thank you and goodbye", "a banner"),),
        ),
    ],
)
def test_words_stand_on_what_is_written_on(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_sign_over_something_says_it() -> None:
    text = (
        "There is a phone, the last in town, and a sign over it that says, “Tell us what you see.”"
    )
    assert last_speaker(text) == "a sign"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ida was born in Port Hill, the child of a baker who told her to “be good, or else”.",
         "a baker"),
        ("The plan drew fire from Delta First, which called it “a trap”.", "Delta First"),
        ("It drew an angry answer from the dockers' union, which accused her of “blindness”.",
         "the dockers' union"),
    ],
)  # fmt: skip
def test_a_relative_clause_belongs_to_the_nearest_who_can_speak(text: str, speaker: str) -> None:
    assert attributions(text)[0][1] == speaker


@pytest.mark.parametrize(
    "name",
    [
        "Ada Quill, 70,",
        "Ada Quill, 12, of Dock Road,",
        "Ada Quill, 44, a teacher,",
        "Ada Quill, from Port Hill,",
    ],
)
def test_ages_and_places_may_stand_between_a_name_and_who(name: str) -> None:
    text = f"The find was made by {name} who called it “a miracle”."
    assert attributions(text) == (("a miracle", "Ada Quill"),)


def test_clothes_are_not_who_speaks_in_them() -> None:
    text = "Sam Quill met a man in a coat who said it was “much too late for him”."
    assert attributions(text) == (("much too late for him", "a man in a coat"),)


def test_what_is_carried_bears_the_words_and_not_who_carries_it() -> None:
    text = "Some of the pupils carried placards which read “Keep the Night Bus”, and sang."
    assert last_speaker(text) == "placards"


def test_who_means_the_person_before_an_office_with_a_list() -> None:
    text = (
        "«Hay viento», dijo el capitán Julio Tal, subdirector de Faros, Mareas e Islas del Sur, "
        "quien calificó la noche como «la peor que recuerdan los marineros»."
    )
    assert attributions(text, "es")[-1][1] == "Julio Tal"


def test_a_description_between_dashes_does_not_hide_an_antecedent() -> None:
    text = (
        "Poe met the rowers - a crew Ms Quill led until May - who say she will “bring deep "
        "knowledge of the sea”."
    )
    assert attributions(text) == (("bring deep knowledge of the sea", "the rowers"),)


@pytest.mark.parametrize("letters", ["PhD", "M.D.", "R-Ohio"])
def test_letters_after_a_name_are_no_antecedent(letters: str) -> None:
    text = f"Among them was Ada Quill, {letters}, who said: “Wool is warm when it is wet.”"
    assert last_speaker(text) == "Ada Quill"


def test_an_adverb_before_a_body_and_its_officer_is_no_antecedent() -> None:
    text = (
        "Instead, Harbour Board analyst Ada Quill beat Ben Poe, who called the vote “a very wet "
        "draw”."
    )
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill released a statement. “We are sad,” it read.", "Ada Quill"),
        ("Ada Quill asked for calm but issued a short note. “We are sad,” it read.", "Ada Quill"),
        ("Ada Quill wrote a letter to the mayor. “We are sad,” it said.", "Ada Quill"),
        ("The Harbour Board put out a statement. “We are sad,” it read.", "The Harbour Board"),
        ("In a statement, the family asked for calm. “We are sad,” it read.", "the family"),
        ("Poe received a letter from the bank. “We are sad,” it read.", "a letter"),
        ("Police found a note in the car. “We are sad,” it read.", "a note"),
        ("Police released a note found in the car. “We are sad,” it read.", "a note"),
        ("The family shared a message from Ada Quill. “We are sad,” it read.", "a message"),
        ("The museum published a letter that Poe sent. “We are sad,” it read.", "a letter"),
        ("Adam Poe read out a letter in court. “We are sad,” it read.", "a letter"),
        ("Adam Poe was sent a letter in May. “We are sad,” it read.", "a letter"),
        ("Adam Poe kept the telegram in a tin. “We are sad,” it said.", "the telegram"),
        ("In the end Adam Poe came with a letter. “We are sad,” it said.", "a letter"),
        ("The report came out in May. “We are sad,” it said.", "The report"),
        ("The firm sent Adam Poe a letter. “We are sad,” it said.", "The firm"),
        ("Adam Poe asked the council a question. “We are sad,” it said.", "it"),
        ("The airline was late. “We are sad,” it said.", "The airline"),
    ],
)
def test_a_text_that_somebody_issues_speaks_for_them(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize("aside", [", D-Ill.,", ", D-Ore.,", ", of Vell Ltd.,", " (D-Ill.),"])
def test_the_point_of_an_abbreviation_may_end_an_aside_before_who(aside: str) -> None:
    text = f"That did not please Rep. Ada Quill{aside} who called it “three days late and no use”."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "carried", ["carrying banners that read", "carrying large banners that read"]
)
def test_what_is_carried_through_a_place_is_no_part_of_it(carried: str) -> None:
    text = f"Hundreds marched through Vell {carried} “Hands off our river”."
    assert last_speaker(text).endswith("banners")
    assert "Vell" not in last_speaker(text)


@pytest.mark.parametrize("verb", ["condemned", "criticised", "has sued"])
def test_an_opening_subject_without_a_name_is_no_part_of_the_antecedent(verb: str) -> None:
    text = f"The mayor {verb} guests who called the plan “a trap for fools”."
    assert last_speaker(text) == "guests"


def test_qui_means_a_role_with_a_bare_complement() -> None:
    text = (
        "Son ancien chef d'équipe, qui a demandé à rester anonyme, est moins tendre : « Elle nous "
        "a oubliés. »"
    )
    assert last_speaker(text, "fr") == "Son ancien chef d'équipe"
