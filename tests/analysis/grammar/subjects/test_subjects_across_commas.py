"""Subjects before commas, dashes and brackets."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "Meanwhile, the party's chairman, Kojo Amsel, has accused the council of "
                "“cooking it”."
            ),
            (("cooking it", "Kojo Amsel"),),
            id="an adverb before a role and its name is nobody",
        ),
        (
            "Former mayor Ada Quill's lawyer, Ben Poe, said: “She is tired.”",
            (("She is tired.", "Ben Poe"),),
        ),
        ("Quill, Poe's deputy, said: “We are tired.”", (("We are tired.", "Quill"),)),
        (
            "“We wait,” Ada Quill, Poe's sister-in-law, who lives in Vell, said.",
            (("We wait,", "Ada Quill"),),
        ),
        (
            "Upstairs, Poe's lawyer, who lives in Vell, said: “We wait.”",
            (("We wait.", "Poe's lawyer"),),
        ),
        (
            "Mark Feld's barrister, Imel Soames KC, told the jury: “It is not a crime.”",
            (("It is not a crime.", "Imel Soames"),),
        ),
        (
            (
                "Many were hurt when rival bakers, with a dim view of it, dismissed the "
                "loaf as “a brick.”"
            ),
            (("a brick.", "rival bakers"),),
        ),
        (
            "Poe, with his wife, Ada Quill, at his side, said it was “an honor.”",
            (("an honor.", "Poe"),),
        ),
        (
            "Ada Quill met a farmer who, just a year ago, said the plan was “a joke on us all”.",
            (("a joke on us all", "a farmer"),),
        ),
        (
            "Voters like Ada Quill, who just a year ago said the plan was “a joke on us all”.",
            (("a joke on us all", "Ada Quill"),),
        ),
        (
            "Ben Poe, the author of “The Long Road,” said Lund was “unfit.”",
            (("unfit.", "Ben Poe"),),
        ),
        (
            "A spokeswoman for the chain, Sudsy, said in an email that “no votes were involved”.",
            (("no votes were involved", "A spokeswoman for the chain"),),
        ),
        (
            (
                "Karl Mott had gone. The Lamp Sellers’ Guild, in a statement, described it as "
                "“ill-timed”."
            ),
            (("ill-timed", "The Lamp Sellers’ Guild"),),
        ),
        (
            (
                "Luke Poe has stayed silent, but his brother and agent, Ryan Poe, told Radio "
                "Delta that he had been “hung out to dry”."
            ),
            (("hung out to dry", "Ryan Poe"),),
        ),
        (
            "Sean Rob, a spokesman for the port, the oldest in town, said it “is patently false”.",
            (("is patently false", "Sean Rob"),),
        ),
        (
            "The actor, 41, who played a spy for years, admitted it left him “in pieces”.",
            (("in pieces", "The actor"),),
        ),
        (
            "The couple, both 41, who live here, said it was “a wreck in a harbour”.",
            (("a wreck in a harbour", "The couple"),),
        ),
        (
            "On Monday, Channel 4, which broke the story, said it was “a wreck”.",
            (("a wreck", "Channel 4"),),
        ),
    ],
)
def test_what_stands_in_commas_beside_a_subject_is_no_subject(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "aside",
    [
        "head of Pine Golf, an academy for children,",
        "energy research director at Delta Fuels, a firm that follows gas,",
        "director and head of the Vell desk at Marrow, a leading property firm,",
        "political scientist at the University of Vell, and owner of a polling site,",
        "managing director of Saltra, which makes phones, and head of its board,",
    ],
)
def test_a_role_and_what_it_is_at_may_both_stand_in_commas(aside: str) -> None:
    assert attributions(f"Likewise, Piet Verlaan, {aside} said it was “a bit late”.")[-1][1] == (
        "Piet Verlaan"
    )


@pytest.mark.parametrize(
    "work", ["the author of “The Saltrey Tides” (1984),", "the author of “The Saltrey Tides,”"]
)
def test_a_title_may_stand_between_the_speaker_and_the_verb(work: str) -> None:
    text = f"“It was a rare thing to see in this town,” Ada T. Quill, {work} said in May."
    assert attributions(text) == (("It was a rare thing to see in this town,", "Ada T. Quill"),)


@pytest.mark.parametrize("dash", ["--", "—", "-"])
def test_a_clause_in_dashes_of_any_kind_stands_beside_the_speaker(dash: str) -> None:
    text = f"Ada Quill {dash} who left after Poe lost the order {dash} said it was “too late”."
    assert attributions(text) == (("too late", "Ada Quill"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "“We lost the boats,” Jane Doe, 61, who has run the harbour since 1998, said "
                "by telephone."
            ),
            (("We lost the boats,", "Jane Doe"),),
        ),
        (
            (
                "“Enough is enough,” the president of the dockers' union, Tomas Quaye, said on "
                "Monday."
            ),
            (("Enough is enough,", "Tomas Quaye"),),
        ),
        (
            "“It has to stop,” Ms. Poe's spokesman, Steffen Quill, wrote on the web.",
            (("It has to stop,", "Steffen Quill"),),
        ),
        (
            "“It is a big year!” Quill's niece, state delegate Marcia “Cia” Price, shouted.",
            (("It is a big year!", "Marcia Price"),),
        ),
        (
            (
                "It is free, said Todd Bell.\n\n“Perpetual motion!” Rep. Glenn Poe, R-Pa., "
                "said of it."
            ),
            (("Perpetual motion!", "Glenn Poe"),),
        ),
    ],
)
def test_a_speaker_after_the_words_may_stand_before_commas(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("link", ["with the Delta Lock Department", "at Delta Bank"])
def test_where_somebody_works_does_not_speak(link: str) -> None:
    text = f"“The lock opens at six,” Harbour Chief James Hale {link} said Wednesday."
    assert attributions(text) == (("The lock opens at six,", "James Hale"),)


@pytest.mark.parametrize("gerund", ["Reacting", "Responding", "Commenting", "Continuing"])
def test_a_gerund_alone_before_a_comma_is_no_subject(gerund: str) -> None:
    text = f"{gerund}, the head of the port, Dr Ada Quill, dismissed it as “the usual story”."
    assert attributions(text) == (("the usual story", "Ada Quill"),)


def test_who_is_told_something_first_is_the_subject_after_it() -> None:
    text = (
        "Brett Quill is a coach. Tom Poe hit out.\n\nTold of Poe’s comments, Quill paused. “It is "
        "late,” he said."
    )
    assert attributions(text) == (("It is late,", "Brett Quill"),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "At a meeting that month in Aspen, Colo., the Delta pier owner ended her speech "
                "by quoting a poem: “Every boat yields to rust.”"
            ),
            "the Delta pier owner",
        ),
        (
            (
                "A statement by the board, which owns boats, warned that crews want rest. "
                "Curiously, however, it argued that it has “no say in the hours”."
            ),
            "A statement by the board",
        ),
    ],
)
def test_neither_a_state_nor_an_adverb_is_the_subject(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_a_title_in_a_gerund_leaves_the_name_before_it_the_subject() -> None:
    text = "“It is late,” Ada Quill, wearing a hat and “Tide” pins, said as the band left."
    assert attributions(text) == (("It is late,", "Ada Quill"),)


def test_a_romance_imperfect_after_an_apposition_is_no_subject() -> None:
    text = (
        "Por fin, Marta Luz, CEO de Velamar, dejaba bien clara la suerte del faro y cómo no va a "
        "apagarse nunca. Todo parece firme. «Son luces de otra época»."
    )
    assert attributions(text, "es")[-1][1] == "Marta Luz"


@pytest.mark.parametrize("role", ["ferry minister of Vell", "lead keeper at Delta"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Poe gave the lamp to {who}, who said: “It burns all night.”",
        "The oil, which {who}, called “black honey from the north”, ran out.",
        "The clerk heard what {who}, described as “black honey of the worst kind”.",
        "The last word came from {who}: “It burns all night.”",
        "For {who}, the lamp is “a guest who never sleeps”.",
        "{who}: “It burns all night.”",
    ],
)
def test_a_role_without_an_article_beside_a_name_is_the_name_s(sentence: str, role: str) -> None:
    assert last_speaker(sentence.format(who=f"Ada Quill, {role}")) == "Ada Quill"


def test_a_role_with_an_article_before_a_colon_is_the_name_s() -> None:
    assert last_speaker("Ada Quill, the keeper of the lamp: “It burns all night.”") == "Ada Quill"


@pytest.mark.parametrize("aside", ["the baker", "who was cold"])
def test_who_is_urged_after_an_aside_does_not_urge(aside: str) -> None:
    text = f"Ada Quill, {aside}, urged Ben Poe to end “a winter without bread”."
    assert last_speaker(text) == "Ada Quill"


def test_a_clause_after_said_does_not_say_the_words_before() -> None:
    text = "Ben Poe called it “a paving stone”, but Ada Quill, the baker, said it was “good bread”."
    assert attributions(text) == (("a paving stone", "Ben Poe"), ("good bread", "Ada Quill"))


@pytest.mark.parametrize("role", ["a retired weaver", "the weaver"])
def test_a_role_and_its_name_follow_what_opens_the_sentence(role: str) -> None:
    text = f"After the storm, {role}, Ada Quill, said the loom was “as dead as the mill”."
    assert last_speaker(text) == "Ada Quill"


def test_a_name_after_a_role_keeps_what_stands_before_it_out() -> None:
    text = (
        "In a note to Ben Poe, ferry pilot Ada Quill, who was ill, spoke of “a sea of small lamps”."
    )
    assert last_speaker(text) == "Ada Quill"


def test_a_participle_before_a_name_is_no_part_of_it() -> None:
    text = "Praising Ben Poe, a weaver from the mill warned of “a winter without wool”."
    assert last_speaker(text) == "a weaver from the mill"


@pytest.mark.parametrize("role", ["head of the mill", "the weaver"])
@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("{who}, left after Ben Poe said the loom was “as dead as the mill”.", "Ben Poe"),
        ("{who}, said the board, which met twice, was “as dead as the mill”.", "Ada Quill"),
        ("Few liked it, with {who}, calling the loom “as dead as the mill”.", "Ada Quill"),
        ("It broke, leading {who}, to call the loom “as dead as the mill”.", "Ada Quill"),
    ],
)
def test_a_role_in_commas_ends_before_the_next_verb(sentence: str, speaker: str, role: str) -> None:
    assert last_speaker(sentence.format(who=f"Ada Quill, {role}")) == speaker


@pytest.mark.parametrize(
    "aside",
    [
        "standing beside Ben Poe, head of the mill",
        "sitting next to the weaver, Ben Poe",
        "who followed Ben Poe, the old weaver",
        "who married into Poe Looms, the oldest mill in Vell",
        "a weaver, whose song “The Blue Loom” is out now",
    ],
)
def test_whom_a_clause_about_the_subject_names_does_not_speak(aside: str) -> None:
    text = f"Ada Quill, {aside}, said: “No loom here has a name.”"
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (
            (
                "Skipper Ada Quill, the diver who heads the Harbour Crew, which owns the pier, "
                "said the plan could “sink the town”."
            ),
            "Skipper Ada Quill",
        ),
        ("Ada Quill, whose brother, Ben, called it “a dead duck”, left the town.", "Ben"),
    ],
)
def test_whoever_is_described_by_several_clauses_speaks(text: str, mention: str) -> None:
    assert [each for _, each, _ in with_rules(text)] == [mention]


@pytest.mark.parametrize("role", ["a weaver", "head of the mill"])
def test_what_stands_beside_the_object_of_a_clause_does_not_speak(role: str) -> None:
    text = f"Ada Quill, who has known Ben Poe, {role}, since May, said: “No loom here has a name.”"
    assert last_speaker(text) == "Ada Quill"


def test_who_acts_in_a_second_clause_speaks() -> None:
    text = (
        "The miller, Ben Poe, quit after Ada Quill, a weaver, said the loom was “as dead as mud”."
    )
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "aside",
    [
        "who ran the fair with her best friend, Ellie Poe",
        "standing beside her brother, Ben Poe",
        "who was met by Ben Poe, the mayor",
    ],
)
def test_whoever_stands_in_an_aside_after_an_age_is_not_the_subject(aside: str) -> None:
    text = f"Ada Quill, 61, {aside}, said she would eat “ten of the cakes.”"
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("language", "role"),
    [
        ("es", "La ministra para la Transición Ecológica y el Reto Demográfico"),
        ("es", "La vicepresidenta tercera y ministra para la Transición Ecológica"),
        ("pt", "A vice-presidente e ministra para a Transição Ecológica"),
    ],
)
def test_the_field_of_an_office_before_a_name_is_nobody(language: str, role: str) -> None:
    said = {"es": "ha defendido que es «una ley de todos»", "pt": "disse que é «de todos nós»"}
    assert last_speaker(f"{role}, Ana Beltrán, {said[language]}.", language) == "Ana Beltrán"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "it",
            "Parte civile, Ana Beltrán, 74 anni, è più dura: «Ho perso quello che avevo».",
        ),
        ("es", "Viuda desde mayo, Ana Beltrán, de 74 años, fue más dura: «Perdí todo lo mío»."),
    ],
)
def test_a_description_before_the_name_in_commas_does_not_speak(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ana Beltrán"


def test_the_region_after_where_somebody_works_says_nothing() -> None:
    who = "lead author Sarah Quill from the University of Saltrey, New Delta, who was not there,"
    assert last_speaker(f"“It is a fast tide, and a cold one,” {who} said.") == "Sarah Quill"


@pytest.mark.parametrize(
    "role",
    ["history teacher and choir director", "co-founder and chief executive", "head of ports"],
)
@pytest.mark.parametrize("quote", ["“It is good for all of us,”", "“It is good for all of us”,"])
def test_roles_alone_before_a_name_in_commas_are_those_of_the_speaker(
    quote: str, role: str
) -> None:
    assert last_speaker(f"{quote} {role}, Ada Quill, said.") == "Ada Quill"


@pytest.mark.parametrize(
    "subject",
    [
        "Auch Jan Tal, Wirt im „Bären“",
        "Jan Tal, Vorsitzender des Vereins „Grünes Lipa“",
        "Jan Tal, Wirt in Lipa",
    ],
)
def test_a_name_in_marks_may_end_what_describes_the_subject(subject: str) -> None:
    text = f"{subject}, bemerkt das kühle Wetter, meint jedoch: „Das Bier bleibt billig.“"
    assert last_speaker(text, "de") == "Jan Tal"


def test_a_clause_in_doubled_hyphens_stands_beside_the_subject() -> None:
    text = "Ada Quill -- she left after Poe lost the order -- said it was “too late”."
    assert last_speaker(text, "en") == "Ada Quill"


def test_a_region_in_short_does_not_speak() -> None:
    text = "Ada Quill, a clerk since she left Port, Del., who was not there, called it “late”."
    assert last_speaker(text, "en") == "Ada Quill"


def test_a_date_in_commas_is_no_subject() -> None:
    text = "Hier, le 6 mai, la commune, propriétaire du lieu, a dénoncé « une décision hâtive »."
    assert attributions(text, "fr") == (("une décision hâtive", "la commune"),)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The note, sent by Ada Quill to her boss, Ben Poe, on May 3, said", "The note"),
        ("The report, presented to the mayor, Ben Poe, on Friday, said", "The report"),
        ("Ada Quill, married to a lawyer, Ben Poe, since 1990, said", "Ada Quill"),
        ("The judge, who was named by the last mayor, Ben Poe, in May, said", "The judge"),
        ("In a note to her boss, Ben Poe, in May, said", "Ben Poe"),
        ("According to a friend, Ben Poe, in May, said", "Ben Poe"),
        ("On Friday, asked by a friend, Ben Poe, in a hurry, said", "Ben Poe"),
    ],
)
def test_a_name_beside_the_object_of_an_aside_does_not_speak(sentence: str, speaker: str) -> None:
    assert last_speaker(f"{sentence} the port was “much too slow”.") == speaker
