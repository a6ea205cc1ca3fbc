"""Relatives, who may have a single name."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "“The road is gone,” said Meena Poe.\n\nHis neighbour Shantha lost more. “They "
                "fled,” she said."
            ),
            (("The road is gone,", "Meena Poe"), ("They fled,", "Shantha")),
            id="his neighbour of one name",
        ),
        pytest.param(
            (
                "Lowri Amsel, whose daughter Gwen is in year two, said so. “I was out,” she said."
                "\n\nGwen, seven, was worried about the hens. “Who will tell them?” she asked."
            ),
            (("I was out,", "Lowri Amsel"), ("Who will tell them?", "Gwen")),
            id="whose daughter of one name asks",
        ),
        (
            "“It's loud,” says mum Kelly, 38. “They never stop,” she adds.",
            (("It's loud,", "Kelly"), ("They never stop,", "Kelly")),
        ),
        (
            "Ann Lee said it was “a mistake”. Her brother, Tom Lee, said: “It was a crime.”",
            (("a mistake", "Ann Lee"), ("It was a crime.", "Tom Lee")),
        ),
        (
            "Ben Poe was late for his bride, Ada Quill.\n\n“I waited,” the bride said.",
            (("I waited,", "Ada Quill"),),
        ),
        (
            "Father Ben Poe pleased the bride.\n\nThe father of the bride said: “I wept.”",
            (("I wept.", "The father of the bride"),),
        ),
        ("Her neighbour Bojana, 44, nodded. “We saw it,” she said.", (("We saw it,", "Bojana"),)),
        *(
            (f"Mary Dibb left.\n\n{named} nodded. “We saw it,” she said.", (("We saw it,", name),))
            for named, name in (
                ("Zainab, nine,", "Zainab"),
                ("Zainab, aged 9,", "Zainab"),
                ("Zainab (9)", "Zainab"),
                ("Nine-year-old Zainab", "Zainab"),
                ("45-year-old Bojana", "Bojana"),
                ("A pupil called Zainab", "Zainab"),
                ("The 45-year-old Bojana", "Mary Dibb"),  # a ferry
                ("Nine-year-old Bojana", "Mary Dibb"),  # a horse
                ("Now 150-year-old Bojana", "Mary Dibb"),  # a firm
                ("A pupil called Zainab on Monday and", "Mary Dibb"),
            )
        ),
        (
            "Ada Quill wept.\n\nA boat called Maya Poe sank.\n\n“We sang,” she said.",
            (("We sang,", "Ada Quill"),),
        ),
        (
            "My friend Delphine sells soup. “They moved it,” she says.",
            (("They moved it,", "Delphine"),),
        ),
        (
            (
                "Wendell Oat III won. His father, Wendell Oat Jr., who was ninth, wept. “I "
                "lost,” he said."
            ),
            (("I lost,", "Wendell Oat Jr."),),
        ),
        (
            "Maud Dibb left. He is banned by wife Clara, 37. “He eats salad,” she said.",
            (("He eats salad,", "Clara"),),
        ),
        (
            "Gwil Treh died. His nephew, Huw, remembers him as “a big coat”. “He sang,” he adds.",
            (("a big coat", "Huw"), ("He sang,", "Huw")),
        ),
        (
            (
                "“They were trout,” Eusebio Mamani says.\n\n"
                "Her eldest, Wilmer, is a boy of 14. He has filmed it. “It sells,” he says."
            ),
            (("They were trout,", "Eusebio Mamani"), ("It sells,", "Wilmer")),
        ),
        (
            (
                "“We left,” said Carl Poe. His wife, June, shook her head. “They lied to us,” "
                "she said."
            ),
            (("We left,", "Carl Poe"), ("They lied to us,", "June")),
        ),
        (
            (
                "Ann Lee waited. Her son, Gareth, said she was cold.\n\n“They were kind,” Mrs Lee "
                "said.\n\nHer son does not agree. “She is too good,” he said."
            ),
            (("They were kind,", "Ann Lee"), ("She is too good,", "Gareth")),
        ),
        (
            (
                "Mr Poe’s wife, Jeanne, said it was old. “Very old,” she said. “Too old,” "
                "Jeanne said."
            ),
            (("Very old,", "Mr Poe’s wife Jeanne"), ("Too old,", "Mr Poe’s wife Jeanne")),
        ),
        (
            (
                "Trevor and Mary Plim won. “There was change,” Mrs Plim said. Mr Plim left. "
                "“No,” he said."
            ),
            (("There was change,", "Mary Plim"), ("No,", "Trevor Plim")),
        ),
        (
            "Ben Poe rose. Poe's wife, Inez, a cook, told us she was late. “Again,” she said.",
            (("Again,", "Poe's wife Inez"),),
        ),
        (
            "Ray Poe has left. Ray Poe's wife, Inez, told us that he was “the kindest man of all”.",
            (("the kindest man of all", "Ray Poe's wife Inez"),),
        ),
        (
            "Ada Quill left. Her husband Gaz, 45, said he was late. “Rubbish,” he told us.",
            (("Rubbish,", "Gaz"),),
        ),
        (
            (
                "Hank Poe ate. “Both,” he said.\n\nIn the hall his wife, Caro, frowned. “No,” "
                "she said."
            ),
            (("Both,", "Hank Poe"), ("No,", "Caro")),
        ),
    ],
)
def test_a_word_of_kinship_makes_one_name_that_of_a_person(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "who",
    [
        "the driver, Ada Quill’s lawyer",
        "the driver, Ada Quill’s brother",
    ],
)
def test_whose_lawyer_or_relative_somebody_is_does_not_speak(who: str) -> None:
    assert last_speaker(f"“That is not true,” said {who}.") == "the driver"


def test_whose_club_somebody_belongs_to_may_be_named_before_the_name() -> None:
    assert last_speaker("“That is not true,” said the singer, Delta’s Ada Quill.") == "Ada Quill"


def test_a_mother_with_one_name_comes_before_who_spoke_above() -> None:
    text = (
        "“I have written to him,” Ms Hilda Combe said.\n\n"
        "Outside the court, Mr Stead's mother, Moira, read from a sheet. “He would have laughed,” "
        "she said."
    )
    assert attributions(text)[-1][1] == "Mr Stead's mother Moira"


def test_a_relative_with_one_name_is_the_person_named_in_full_later() -> None:
    text = (
        "He hit Kirsty Quill.\n\nMs Quill’s mother, Carol, came. “Stop,” she told the court.\n\n"
        "Outside, Carol Quill held up a photograph."
    )
    assert attributions(text) == (("Stop,", "Carol Quill"),)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Ugo Neri c'è. Suo cugino Aldo scuote la testa: «E noi dove andiamo?»", "Aldo"),
        ("es", "Juan Gil está. Su cuñado Pascual se ríe: «¿Y nosotros adónde vamos?»", "Pascual"),
        ("fr", "Jean Roux est là. Son beau-frère Pascal rit : « Et nous, on va où ? »", "Pascal"),
    ],
)
def test_a_relative_by_marriage_may_have_one_name(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


_POES = "Ben Poe was late. His wife, Kate Marsh, drove him. “I ran,” Poe said."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{_POES} “He did not,” his wife said.", "Kate Marsh"),
        (f"{_POES} Tom Quill was early. “I ran,” Quill said. “No,” his wife said.", "his wife"),
        ("Ben Poe, whose wife, Kate Poe, is a nurse, ran. “Go,” his wife said.", "Kate Poe"),
        (
            (
                "Ada Quill ate. Her husband, Chidi, was on the floor. “I am well,” he says. "
                "His wife laughs. “He is not,” she says."
            ),
            "Ada Quill",
        ),
        ("Kate Quill's brother, Ben, ran. “I ran,” Ben said. “No,” his sister said.", "Kate Quill"),
        ("Jean and Roy Poe ran. “Go,” said Mrs Poe. Her husband sat. “No,” he said.", "Roy Poe"),
        (
            "Ada Quill, 80, fell. Her son, Tom, ran. “Help,” Tom said. “No,” his aunt said.",
            "his aunt",
        ),
        ("Adam Quill runs the shop. “Late,” Quill says. “Early,” his wife said.", "his wife"),
        ("Ada Quill fell. Her sister, Kate Poe, ran. “Late,” her sister said.", "Kate Poe"),
        ("Adam Poe fell. His mother, Ada Poe, ran. “Late,” her mother said.", "her mother"),
        ("Adam Quill fell. His brother, Tom Quill, ran. “Late,” his brother said.", "Tom Quill"),
    ],
)
def test_a_relative_is_whom_the_text_calls_so_or_who_calls_the_owner_so(
    text: str, speaker: str
) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "La novia de Luis Gil, Marta Roa, llora. «Era todo», dijo su novia.", "Marta Roa"),
        (
            "it",
            "La compagna di Ugo Neri, Ada Poe, piange. «Era tutto», dice la compagna.",
            "Ada Poe",
        ),
        (
            "fr",
            "La copine de Jean Roux, Ada Poe, pleure. « Il est tout », dit sa copine.",
            "Ada Poe",
        ),
        ("pt", "O namorado de Ada Poe, Rui Gil, chora. “Era tudo”, disse o namorado.", "Rui Gil"),
    ],
)
def test_a_partner_is_a_relative(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    "kin", ["wife of 41 years", "partner of ten years", "husband of two decades"]
)
def test_the_length_of_a_marriage_may_stand_between_a_relative_and_the_name(kin: str) -> None:
    text = f"Sam Poe spoke. Sam's {kin}, Jody, nodded. “It is late,” Jody said. “It is.”"
    assert attributions(text)[-1][1].endswith("Jody")
    assert attributions(f"His {kin}, Jody, said it was “far too late.”") == (
        ("far too late.", "Jody"),
    )


@pytest.mark.parametrize(
    ("before", "relative", "name"),
    [
        ("Ada Quill and her husband, Walter, were driving home.", "her husband", "Walter"),
        ("Ben Quill, 44, and his wife, Rosa, were at home.", "his wife", "Rosa"),
        ("Ben Quill and his wife Rosa, who was ill, were at home.", "his wife", "Rosa"),
        ("Ben Quill, 44, and his wife, a nurse, were at home.", "his wife", "his wife"),
        ("Ben Quill and his wife, Rosa, left. Carl Poe, 50, came.", "his wife", "his wife"),
    ],
)
def test_a_relative_with_one_name_may_speak_without_it(
    before: str, relative: str, name: str
) -> None:
    assert last_speaker(f"{before} “It is late,” {relative} said.") == name


def test_a_relative_who_acts_without_the_name_is_the_antecedent() -> None:
    text = (
        "Ben Quill, 44, and his wife, Rosa, were at home.\n\n“No,” Quill said. His wife was less "
        "calm. “Go,” she said."
    )
    assert last_speaker(text) == "Rosa"


def test_each_of_two_couples_has_its_own_husband() -> None:
    text = (
        "Ada Poe and her husband, Jürgen, left. “No,” her husband said.\n\n"
        "Donna Quill and her husband, Tunde, left. “No,” her husband said.\n\n"
        "Ruth Hale left. “No,” her husband said."
    )
    assert [who for _, who in attributions(text)] == ["Jürgen", "Tunde", "her husband"]


@pytest.mark.parametrize("kin", ["her father,", "her husband of 40 years,"])
def test_a_single_name_before_a_word_of_kinship_is_the_relative(kin: str) -> None:
    text = f"Ada Quill bakes. “It is late,” she says.\n\nDennis, {kin} shrugs. “We wait,” he says."
    assert last_speaker(text) == "Dennis"


def test_a_report_by_a_relative_names_nobody() -> None:
    text = "Ada Quill bakes.\n\nQuill, her father said, was late. “We wait,” he says."
    assert last_speaker(text) == "her father"


@pytest.mark.parametrize(
    "kin", ["fiancé", "fiancée", "grandson", "mother-in-law", "ex-husband", "husband of ten years"]
)
@pytest.mark.parametrize(
    "report",
    ["“It is late,” said Ada Quill's {}, Ben Poe.", "Ada Quill's {}, Ben Poe, said: “It is late.”"],
)
def test_the_relative_of_a_person_speaks_and_not_that_person(kin: str, report: str) -> None:
    assert last_speaker(report.format(kin)) == "Ben Poe"


@pytest.mark.parametrize("noun", ["lawyer", "coach", "neighbour", "mother-in-law", "older sister"])
@pytest.mark.parametrize("name", ["Ben Poe", "Nora Poe"])
def test_her_lawyer_is_who_was_introduced_so(noun: str, name: str) -> None:
    text = f"Ada Quill fell.\n\nHer {noun}, {name}, helped.\n\n“It is late,” her {noun} said."
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    "introduced",
    ["Ada Quill's lawyer, Ben Poe,", "Her lawyer, Ben Poe, and Eva Vale with her lawyer"],
)
def test_the_lawyer_of_somebody_else_is_not_meant(introduced: str) -> None:
    text = f"Ada Quill fell. {introduced} left. Tom Reed came.\n\n“It is late,” his lawyer said."
    assert last_speaker(text) == "his lawyer"


@pytest.mark.parametrize(
    "introduced",
    [
        "His former coach, Ben Poe, left.",
        "His coach, Ben Poe, met his coach, Jan Vell.",
    ],
)
def test_of_several_coaches_none_is_meant_and_no_former_one(introduced: str) -> None:
    assert (
        last_speaker(f"Tom Reed fell. {introduced}\n\n“It is late,” his coach said.") == "his coach"
    )


def test_a_former_coach_is_meant_by_these_words() -> None:
    text = "Tom Reed fell. His former coach, Ben Poe, left.\n\n“It is late,” his former coach said."
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Elle tient bon », tranche sa petite-fille, Amélie."),
        ("fr", "« Elle tient bon », tranche son arrière-grand-mère Amélie."),
        ("es", "«Está muy bien hoy», dijo su bisnieta, Amélie."),
    ],
)
def test_a_relative_two_generations_off_speaks(language: str, text: str) -> None:
    assert last_speaker(f"Odile Roux (104). {text}", language) == "Amélie"


@pytest.mark.parametrize(
    ("wife", "speaker"),
    [
        ("his wife, the singer Xena,", "Xena"),
        ("his wife, the former child star Xena,", "Xena"),
        ("his wife, a singer,", "his wife"),
        ("his wife, the mayor of Vell,", "his wife"),
        ("his wife, the singer Ada Quill,", "Ada Quill"),
    ],
)
def test_what_a_relative_does_may_stand_before_the_name(wife: str, speaker: str) -> None:
    text = f"Ben Poe left. On Monday {wife} said: “He was the last.”"
    assert last_speaker(text) == speaker


def test_a_wife_in_commas_is_no_man() -> None:
    text = "Ben Poe came.\n\nHis wife, Lurleen, was ill. He is alone. “I miss it,” he said."
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize("text", ["the niece", "His wife"])
def test_a_text_may_end_with_a_relative(text: str) -> None:
    assert attributions(text, "en") == ()


@pytest.mark.parametrize("kin", ["great-grandson", "great-nephew", "step-brother", "ex-husband"])
def test_a_relative_of_an_owner_is_somebody_else(kin: str) -> None:
    text = f"Ben Poe's {kin} said: “I have seen far worse than this.”"
    assert last_speaker(text, "en") == f"Ben Poe's {kin}"


@pytest.mark.parametrize("kin", ["great-grandmother", "auntie", "step-mother", "half-sister"])
def test_a_relative_has_the_gender_of_her_kinship(kin: str) -> None:
    text = f"Ada Quill rose with her {kin} Torva. “It is late,” Torva said. “Too late,” she said."
    assert last_speaker(text, "en") == "Torva"
