"""Two people who speak together."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "",
            (
                "Ada Quill and Ben Poe said it was “a trap”. “We left,” they said. Quill said: "
                "“I did.”"
            ),
            (
                ("a trap", "Ada Quill and Ben Poe"),
                ("We left,", "Ada Quill and Ben Poe"),
                ("I did.", "Ada Quill"),
            ),
        ),
        (
            "",
            "“It's over,” said Ada Quill and Ben Poe on Monday.",
            (("It's over,", "Ada Quill and Ben Poe"),),
        ),
        ("", "Ann Lee met Ben Poe and Tom Reed said it was “late”.", (("late", "Tom Reed"),)),
        (
            "",
            "Near the end, a boy asked for the oars and Ben Poe said, “only if you sing.”",
            (("only if you sing.", "Ben Poe"),),
        ),
        pytest.param(
            "de",
            "Jan Tal und Eva Wald kamen spät. „Das war so“, sagten Jan Tal und Eva Wald.",
            (("Das war so", "Jan Tal und Eva Wald"),),
            id="two who say it together",
        ),
        pytest.param(
            "de",
            "„Das war so“, meint Jan Tal und Eva Wald lacht.",
            (("Das war so", "Jan Tal"),),
            id="one who says it before another acts",
        ),
    ],
)
def test_two_who_are_joined_speak_together(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_two_bodies_speak_together() -> None:
    text = "Ireland and Norway said the text was “quite unworkable”."
    assert attributions(text) == (("quite unworkable", "Ireland and Norway"),)


def test_whoever_writes_with_colleagues_is_named() -> None:
    text = "Georg E. Quill came.\n\n“It is not rare for boats to leak,” Quill and colleagues wrote."
    assert last_speaker(text) == "Georg E. Quill and colleagues"


def test_a_constituency_with_two_towns_is_no_second_speaker() -> None:
    text = (
        "Anna North praised the band. Anna North and Millbrook MP Ada Quill wrote of the “utterly "
        "splendid” march."
    )
    assert last_speaker(text.replace("Anna North", "Upper Wold")) == "Ada Quill"


@pytest.mark.parametrize(
    "text",
    [
        "“We are troubled,” Harbour Board members Mark Quill, D-Va., and Carl Poe, R-Fla., said.",
        "“We are troubled,” Sens. Mark Quill (D-Va.) and Carl Poe (R-Fla.) said on Monday.",
        "“We are troubled,” said Reps. Mark Quill, D-Va., and Carl Poe, R-Fla.",
    ],
)
def test_parties_and_states_may_follow_joint_names(text: str) -> None:
    assert last_speaker(text) == "Mark Quill and Carl Poe"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "« Le quai cède », affirment Ada Roux et Jean Merle. « Il pleut », ajoutent-ils.",
            "Ada Roux et Jean Merle",
        ),
        ("es", "«El muelle cede ya», dijeron Ada Prado y Juan Rey.", "Ada Prado y Juan Rey"),
        ("it", "«Il molo cede ormai», hanno detto Ada Neri e Ugo Rossi.", "Ada Neri e Ugo Rossi"),
        ("pt", "“O cais cede já”, disseram Ada Prado e Rui Neves.", "Ada Prado e Rui Neves"),
        ("es", "«El muelle cede ya», dijo Ada Prado y Juan Rey se fue.", "Ada Prado"),
    ],
)
def test_a_romance_verb_in_the_plural_has_both_names_as_its_subject(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_they_are_the_two_who_act_together(gap: str) -> None:
    text = (
        "Police closed the road.\n\nMayor Ada Quill and Gov. Ben Poe issued a statement on Friday."
        f"{gap}“It is late,” they said."
    )
    assert last_speaker(text) == "Ada Quill and Ben Poe"


@pytest.mark.parametrize(
    "scene",
    [
        "Ada Quill and Ben Poe argue about it still.",
        "Ben Poe and Ada Quill argue about it still.",
        "Ada Quill argues with Ben Poe.",
    ],
)
def test_she_and_he_are_the_two_of_their_paragraph(scene: str) -> None:
    text = f"“It is early,” said Tom Marl.\n\n{scene} “It was cold,” she says. “No,” he says."
    assert [name for _, name in attributions(text)][1:] == ["Ada Quill", "Ben Poe"]


def test_the_second_of_two_subjects_is_meant_paragraphs_later() -> None:
    text = (
        "“It is early,” said Tom Marl.\n\nAda Quill and Ben Poe have run the inn since 2004. She "
        "cooks; he does the rest.\n\n“It was late,” she says.\n\n“It was cold,” he says."
    )
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    "report", ["“It is late,” said {}.", "“It is late,” {} said.", "{} said: “It is late.”"]
)
def test_a_couple_speaks_together(report: str) -> None:
    assert last_speaker(report.format("Mr and Mrs Quill")) == "Mr and Mrs Quill"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("His parents, Ada and Ben Quill, said: “We wait.”", "Ada and Ben Quill"),
        ("His parents, Ada Quill and Ben Poe, said: “We wait.”", "Ada Quill and Ben Poe"),
        ("His parents, Mr and Mrs Quill, said: “We wait.”", "Mr and Mrs Quill"),
        ("The heads of the unions, Ada Quill and Ben Poe, said: “No.”", "Ada Quill and Ben Poe"),
        ("Mayors of Lipa and Vell, Ada Quill and Ben Poe, said: “No.”", "Ada Quill and Ben Poe"),
        ("“We wait,” said lawyers for her aunt, Ada Quill and Ben Poe.", "Ada Quill and Ben Poe"),
        ("The mayor of Lipa and Vell, Ada Quill, said: “We wait.”", "Ada Quill"),
        ("The guards of Mora, Vell Bay and Lipa, said: “We wait.”", "The guards of Mora"),
        ("Ada Quill, Ben Poe, and Eva Tal said: “We wait.”", "Ada Quill, Ben Poe and Eva Tal"),
        ("“We wait,” said Ada Quill, Ben Poe and Eva Tal.", "Ada Quill, Ben Poe and Eva Tal"),
        (
            "“We wait,” said the lawmakers, Representatives Ada Quill of Lipa and Ben Poe of Mora.",
            "Ada Quill and Ben Poe",
        ),
        ("“We wait,” the council and the union said.", "the council and the union"),
        ("“We wait,” Lumio and Vellco said.", "Lumio and Vellco"),
        ("Mayor Ada Quill, Dr Ben Poe and Eva Tal said: “No.”", "Ada Quill, Ben Poe and Eva Tal"),
        (
            "The mayor, Ada Quill, and her deputy, Ben Poe, said: “We wait.”",
            "Ada Quill and Ben Poe",
        ),
        ("Ada Quill, the mayor, and Ben Poe, a baker, said: “We wait.”", "Ada Quill and Ben Poe"),
    ],
)
def test_all_who_speak_are_named_though_commas_part_them(text: str, speakers: str) -> None:
    assert last_speaker(text) == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill met the mayor, Eva Tal, and Ben Poe said: “We wait.”", "Ben Poe"),
        ("The mayor, Ada Quill, left, and Ben Poe said: “We wait.”", "Ben Poe"),
        ("Ada Quill, the court heard, and Ben Poe said: “We wait.”", "Ben Poe"),
        ("In Vell, Ada Quill, like Eva Tal, said: “We wait.”", "Ada Quill"),
        ("“We wait,” said the boss, Ada Quill of Lipa.", "Ada Quill"),
        ("“We wait,” said the senators, Ada Quill of Lipa and Mora.", "the senators"),
        ("The managers, French and English, said: “We wait.”", "The managers"),
        ("Ada Quill left the council and the union said: “We wait.”", "the union"),
        ("Praising Ada Quill, Ben Poe and Eva Tal said: “We wait.”", "Ben Poe and Eva Tal"),
        ("Unlike Ada Quill, Ben Poe and Eva Tal said: “We wait.”", "Ben Poe and Eva Tal"),
        ("Visiting Lipa, Ben Poe and Eva Tal said: “We wait.”", "Ben Poe and Eva Tal"),
        (
            "According to prosecutors, Ada Quill and Ben Poe, both 40, were “armed and ready”.",
            "prosecutors",
        ),
    ],
)
def test_names_before_a_comma_may_be_of_those_who_do_not_speak(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Anna Quill y Ada Poe: «Nos queda mucho por delante».", "Anna Quill y Ada Poe"),
        ("El edil Luis Poe y la ciudad: «Nos queda mucho por delante».", "Luis Poe"),
    ],
)
def test_two_romance_names_before_a_colon_speak_together(text: str, speakers: str) -> None:
    assert last_speaker(text, "es") == speakers


@pytest.mark.parametrize(
    ("opening", "speakers"),
    [
        ("In a joint statement,", "Ada Quill, Ben Poe and Eva Tal"),
        ("On Friday,", "Ada Quill, Ben Poe and Eva Tal"),
        ("In a letter to the mayor,", "Ben Poe and Eva Tal"),
        ("In a letter to the mayor of Saltrey,", "Ben Poe and Eva Tal"),
    ],
)
def test_three_may_speak_after_what_opens_the_sentence(opening: str, speakers: str) -> None:
    text = f"{opening} Ada Quill, Ben Poe and Eva Tal called it “a joke on us all”."
    assert last_speaker(text) == speakers


def test_three_called_by_their_surnames_have_their_full_names() -> None:
    met = "Ada Quill met Ben Poe and Eva Tal. In a joint statement,"
    text = f"{met} Quill, Poe and Tal called it “a joke on us all”."
    assert last_speaker(text) == "Ada Quill, Ben Poe and Eva Tal"


@pytest.mark.parametrize(
    ("opening", "speakers"),
    [
        ("In a joint statement, Lumio and Vell", "Lumio and Vell"),
        ("In a letter to the mayor, Lumio and Vell", "Vell"),
    ],
)
def test_two_bodies_may_speak_after_what_opens_the_sentence(opening: str, speakers: str) -> None:
    assert last_speaker(f"{opening} called it “a joke on us all”.") == speakers


@pytest.mark.parametrize(
    "two",
    [
        "the Anglers' Society and Crossway",
        "Oxfam and Save the Harbour",
        "Crossway and Hale's",
        "the Guild of Pilots and the Lifeboat Trust",
    ],
)
def test_bodies_with_articles_and_possessives_in_their_names_speak_together(two: str) -> None:
    assert last_speaker(f"In a joint letter, {two} said it was “a cruel tax”.") == two


def test_one_of_two_bodies_speaks_alone_later() -> None:
    text = "The council and the union said no. “It is late,” the council said."
    assert last_speaker(text) == "the council"
    text = "The Port Ministry and FBI said no. “It is late,” the Port Ministry said."
    assert last_speaker(text) == "the Port Ministry"


@pytest.mark.parametrize(
    "clause",
    [
        "Ada Quill and Ben Poe plan “an end to all the fees”.",
        "Ada Quill and Ben Poe had one wish: “An end to all the fees.”",
        "Ada Quill and Ben Poe laughed. “It is the end of all the fees.”",
    ],
)
def test_both_subjects_of_any_verb_speak(clause: str) -> None:
    assert last_speaker(clause) == "Ada Quill and Ben Poe"


def test_a_second_clause_or_owner_is_no_second_subject() -> None:
    for clause in ("Ada Quill laughed and Ben Poe planned", "Ada Quill and Ben Poe's plan is"):
        assert last_speaker(f"{clause} “an end to all the fees”.") == "Ada Quill"


def test_two_who_react_speak_next() -> None:
    text = "“It is late,” said Eva Tal. Ada Quill and Ben Poe laughed. “It is not.”"
    assert last_speaker(text) == "Ada Quill and Ben Poe"
    text = (
        "“It is late,” said Eva Tal.\n\nAda Quill and Ben Poe were unimpressed.\n\n“It is early.”"
    )
    assert last_speaker(text) == "Ada Quill and Ben Poe"
    text = "Ada Quill and Ben Poe met. “It was love,” Quill said. They married. “It was quick.”"
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("end", [" ", "\n\n"])
def test_one_of_two_who_act_speaks_in_the_first_person(end: str) -> None:
    beat = f"Ada Quill and Ben Poe laughed.{end}"
    assert last_speaker(f"{beat}“I never liked it at all.”") == "Ada Quill"
    assert last_speaker(f"{beat}“We never liked it at all.”") == "Ada Quill and Ben Poe"


@pytest.mark.parametrize(
    "text",
    [
        "«È molto tardi», hanno detto {}.",
        "«È molto tardi», dicono {}.",
        "{}: «È molto tardi».",
        "{} hanno detto: «È molto tardi».",
    ],
)
@pytest.mark.parametrize("pair", ["Ugo Neri e Ada Mari", "Ugo Neri ed Ada Mari"])
def test_italian_speakers_are_joined_before_a_vowel_too(text: str, pair: str) -> None:
    assert last_speaker(text.format(pair), "it") == pair


def test_who_says_and_leaves_in_italian_is_alone() -> None:
    assert last_speaker("«È tardi», ha detto il sindaco Ugo Neri ed è uscito.", "it") == "Ugo Neri"


@pytest.mark.parametrize(
    ("code", "text", "pair"),
    [
        ("de", "Laut Ada Quill und Ben Poe war das „weltfremd“.", "Ada Quill und Ben Poe"),
        ("de", "Nach Angaben von Karl Dahl und Eva Tal sei das „alt“.", "Karl Dahl und Eva Tal"),
        ("de", "Wie Karl Dahl und Eva Tal sagen, ist das „alt“.", "Karl Dahl und Eva Tal"),
        ("de", "„Das war es“, so Wirtin Ada Quill und Wirt Ben Poe.", "Ada Quill und Ben Poe"),
        ("es", "Según Juan Rey y la ministra Ada Prado fue “tarde”.", "Juan Rey y Ada Prado"),
        ("it", "Secondo Ugo Neri e Ada Prado è «tardi».", "Ugo Neri e Ada Prado"),
    ],
)
def test_two_sources_without_a_verb_are_named_together(code: str, text: str, pair: str) -> None:
    assert attributions(text, code)[-1][1] == pair
