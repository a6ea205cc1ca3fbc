"""The antecedents of "it" and "they"."""

import pytest
from attributions import Attributions, attributions, last_speaker, marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mood meant there would be no deal soon, ANZ said.\n\n“It costs,” it said.",
            (("It costs,", "ANZ"),),
        ),
        (
            "Yusuf Shir told reporters so.\n\nVNA gave no details.\n\nIt said only, “All met.”",
            (("All met.", "VNA"),),
        ),
        pytest.param(
            (
                "A lawsuit says the city “knew what it had.”\n\n"
                "The Delta Department of Transportation shut it. In an email, it said “safety "
                "first.”"
            ),
            (
                ("knew what it had.", "A lawsuit"),
                ("safety first.", "The Delta Department of Transportation"),
            ),
            id="it is the office of the sentence before",
        ),
        pytest.param(
            "The board met. It is bound by rules, but has promised “a fair hearing.”",
            (("a fair hearing.", "The board"),),
            id="it is somebody where a clause joins on",
        ),
        (
            (
                "Evening summary. The red warning for the coast has ended.\n\n"
                "Rail operator Crossway has stopped all trains. “Stay at home,” it said on X."
            ),
            (("Stay at home,", "Rail operator Crossway"),),
        ),
        (
            "“Go,” said Ada Quill.\n\nThe second bank, Hallam Mutual, disputed it. “No,” it said.",
            (("Go,", "Ada Quill"), ("No,", "Hallam Mutual")),
        ),
    ],
)
def test_it_refers_to_the_body_that_spoke_or_acts(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("before", "body"),
    [
        ("Delta Foods has closed its plant.", "Delta Foods"),
        ("The Ministry of Tides has closed the pier.", "The Ministry of Tides"),
        ("The Saltrey Foundation sent a letter.", "The Saltrey Foundation"),
        ("eVell cut jobs.", "eVell"),
        ("McQuill cut jobs.", "it"),
        ("LaQuill cut jobs.", "it"),
        ("Saltrey Road was closed.", "it"),
        ("Ben Poe of Saltrey School laughed.", "it"),
    ],
)
def test_it_is_the_body_or_firm_that_the_paragraph_before_ends_with(before: str, body: str) -> None:
    assert last_speaker(f"Ada Quill came.\n\n{before}\n\n“We wait,” it said.") == body


def test_it_means_the_organisation_that_spoke() -> None:
    text = "The Harbour Board said that rents would rise.\n\n“We have no choice,” it said."
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert speaker.name == "The Harbour Board"


def test_it_is_the_body_and_not_the_worker_who_spoke_between() -> None:
    text = (
        "The harbour agency has looked at it, and said the lamps were old.\n\n“You had to ask,” a "
        "former worker told the paper.\n\nRules were “not kept by anybody on the quay”, it added."
    )
    assert last_speaker(text) == "The harbour agency"


def test_it_is_the_body_that_the_paragraph_before_is_about() -> None:
    text = (
        "A game which sorts lamps is being made.\n\nThe charity has asked the port for help.\n\n"
        "It said in May that “harbour masters of all ages” had sent lamps."
    )
    assert last_speaker(text) == "The charity"


def test_it_is_the_movement_that_the_paragraph_before_names() -> None:
    text = (
        "A security source told the agency that all was well.\n\nTamarel, the movement which led "
        "the marches, has called for more of them.\n\nIt called them “the people against the tide”."
    )
    assert last_speaker(text) == "Tamarel"


def test_a_pronoun_for_a_woman_is_no_company_that_spoke() -> None:
    text = (
        "The label that owns her songs, Blue Machine, says it will pay.\n\n"
        "Taylor Marsh's first records came out with Blue Machine.\n\n"
        "She called the deal “the worst day of my life”."
    )
    assert attributions(text)[0][1] == "Taylor Marsh"


def test_shortened_names_of_goods_are_not_antecedents() -> None:
    text = (
        "Delta Lumo sold well, Ben Poe said. The Lumo is red.\n\nIt came in May, said the editor, "
        "Dr Henry Quill, when the port was shut.\n\nLumo\n\n“The year was good,” he told the paper."
    )
    assert last_speaker(text) == "Henry Quill"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "A letter from the glazier Ida Poole hung in the hall.\n\n"
                "It said: “Blue glass costs more.”"
            ),
            (("Blue glass costs more.", "A letter from the glazier Ida Poole"),),
        ),
        pytest.param(
            (
                "Ada Quill has a hand-written sign on the door. It reads: “Open for milk. Mind "
                "the hole.”"
            ),
            (("Open for milk. Mind the hole.", "a hand-written sign"),),
            id="it reads means what is written on",
        ),
        pytest.param(
            "Ben Poe left. At the gate somebody had nailed up a sign. “Thank You All,” it said.",
            (("Thank You All,", "a sign"),),
            id="a sign says what it said",
        ),
        (
            "She tabled a petition with 3,100 names, Ann Lee said. It read: “Pick it up.”",
            (("Pick it up.", "a petition"),),
        ),
        pytest.param(
            "The port trust said it was sorry. Ann Lee held up a tile. It reads: “Made by hand.”",
            (("Made by hand.", "a tile"),),
            id="what is read is the thing just mentioned, whatever it is",
        ),
    ],
)
def test_it_refers_to_an_inscribed_thing(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The joint report was grim.\n\nThe DIW and Ifo forecast growth. “It comes,” "
                "they said."
            ),
            (("It comes,", "The DIW and Ifo"),),
        ),
        (
            (
                "Skaters of Upper Skerry, Green Hills in the north, have built a rink.\n\n"
                "“Ice is free,” they told the paper."
            ),
            (("Ice is free,", "Skaters of Upper Skerry"),),
        ),
        pytest.param(
            (
                "The board said “no”. Analysts at Quill Partners saw a loss, a sum they called "
                "“painful”."
            ),
            (("no", "The board"), ("painful", "Analysts at Quill Partners")),
            id="they are the group of their own sentence",
        ),
        pytest.param(
            (
                "A driver said “it is sad”.\n\n"
                "Residents yesterday blocked the road. “It is the same story,” they chanted."
            ),
            (("it is sad", "A driver"), ("It is the same story,", "Residents")),
            id="they are the bare plural of the sentence before",
        ),
        (
            (
                "Residents of the lane want to silence the bells, which they say are “quite "
                "possessed”."
            ),
            (("quite possessed", "Residents of the lane"),),
        ),
        (
            (
                "“Yes,” said Ada Quill. Another parent, who wished for no name, agreed. “Do,” "
                "they said."
            ),
            (("Yes,", "Ada Quill"), ("Do,", "Another parent")),
        ),
    ],
)
def test_they_are_the_group_that_spoke_or_acts(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_they_means_the_company_that_spoke() -> None:
    text = (
        "Blue Machine have twice denied it.\n\n"
        "“At no point did we say that she could not sing,” they said in a statement."
    )
    assert attributions(text)[0][1] == "Blue Machine"


@pytest.mark.parametrize("who", ["Police", "Stewards", "The guards", "The club"])
def test_they_are_those_who_act_and_no_person(who: str) -> None:
    text = (
        "Champion Rico Alba lost. “It is late,” Alba said.\n\n"
        f"{who} took no action. “It is far too late,” they said."
    )
    assert last_speaker(text) == who


@pytest.mark.parametrize("place", ["The road", "The school", "The club", "The church"])
def test_they_are_no_place_to_which_something_happened(place: str) -> None:
    text = f"The residents met. {place} was closed. “It is far too late,” they said."
    assert last_speaker(text) == "The residents"


@pytest.mark.parametrize("who", ["Residents", "The guards"])
def test_it_is_no_group_of_people_that_spoke(who: str) -> None:
    text = (
        f"{who} said: “It rained all night.”\n\nThe plan was late. It said it was “far too late”."
    )
    assert attributions(text)[-1][1] == "It"


def test_they_is_the_source_that_spoke_before() -> None:
    text = (
        "A TV source said: “Amy Quill was in tears when Ben Poe left.”\n\n"
        "Speaking to the Herald, they added: “It is tough for her to take now.”"
    )
    assert [speaker for _, speaker in attributions(text)] == ["A TV source", "A TV source"]


def test_it_is_the_body_in_commas_and_not_one_guest() -> None:
    text = "“We sang,” said one guest. The operator, Sundline, regretted what it called “a stop”."
    assert last_speaker(text) == "Sundline"


def test_it_is_the_body_that_the_sentence_is_about() -> None:
    text = (
        "In March, Sundline listed fire among the risks that it considered “not a matter for us”."
    )
    assert last_speaker(text) == "Sundline"


def test_a_name_that_nobody_has_is_it() -> None:
    text = (
        "Airgauge, which watches the city, calls it the highest of ten bands. It advises most "
        "people to “stay at home and rest”."
    )
    assert attributions(text) == (("stay at home and rest", "Airgauge"),)


@pytest.mark.parametrize(
    "before",
    [
        "Borken has vowed to fight the law. Borken CEO Ada Quill posted a video.",
        "Shares of the company Borken fell. Borken has shut a gate.",
        "Borken, a chain of 40 shops, has shut. An analyst was not surprised.",
        "Borken's shares fell on Monday.",
        "Borken shares fell on Monday.",
        "Shares of Borken fell on Monday.",
        "The utility Borken has shut a gate.",
        "The boat sank. The boat's operator, Borken, said nobody was on board.",
        "The boat was made by the shipping company Borken. A diver came.",
        "The boat is run by its operator, Borken. A diver came.",
        "Ada Quill, the chief executive of Borken, stepped down. A pier was shut.",
    ],
)
def test_the_company_is_the_last_one_that_acts(before: str) -> None:
    text = f"{before}\n\n“We look for ways to grow,” the company said in a letter."
    assert attributions(text) == (("We look for ways to grow,", "Borken"),)


@pytest.mark.parametrize("name", ["Hale Logistics", "Saltrey Home Products", "Amsel Power"])
def test_the_noun_in_a_name_shows_a_company(name: str) -> None:
    for before in (f"Under the plan, {name} would build a gate.", f"The importer, {name}, spoke."):
        assert last_speaker(f"{before} “We look for ways,” the company said.") == name


def test_somebody_with_a_first_name_is_no_company_by_the_last() -> None:
    text = "Ada Power would build a gate. “We look for ways to grow,” the company said."
    assert last_speaker(text) == "the company"


@pytest.mark.parametrize(
    "before",
    [
        "Saltrey has vowed to fight the law.",
        "Ada Quill, its chief executive, left.",
        "Ben Poe, a pump maker, left. The developer, Ada Quill, wept.",
        "The boat is owned by the retailer Borken. Its pumps are by Oxel, a pump maker.",
        "A shipping company owns the boat. It was sold by Oxel, a ferry operator.",
        "The opera company moved in May. Its hall is run by the operator Borken.",
        "Ben Poe, a former chief executive of Borken, sang. The pier was shut.",
        "The chief executive of Borken council met sailors. The pier was shut.",
        "The chief executive of the Borken Trust met sailors. The pier was shut.",
        "The rock group Borken sang at the pier. A diver came.",
        "Ada Quill works for the law firm Borken. A diver came.",
        "Ada Quill flew with the airline Borken. Her boss at Vell Logistics Services wept.",
    ],
)
def test_the_company_is_no_place_and_nobody(before: str) -> None:
    text = f"{before}\n\n“We look for ways to grow,” the company said in a letter."
    assert attributions(text) == (("We look for ways to grow,", "the company"),)


def test_the_position_of_somebody_is_their_word() -> None:
    text = "Ada Quill left.\n\nQuill's stated position was plain: “I should do it again.”"
    assert attributions(text) == (("I should do it again.", "Ada Quill"),)


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("While Harbison denied the claims", "Harbison"),
        ("Although the Harbour Bank denied the claims", "the Harbour Bank"),
        ("As Delta Airways denied the claims", "Delta Airways"),
        ("When Ada Quill had left", "The court"),
    ],
)
def test_it_is_the_body_of_the_clause_before(clause: str, speaker: str) -> None:
    text = f"The court opened an inquiry last week. {clause}, it said that it was “a loss for us”."
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "study", ["Research by analytics firm Netgate", "A study by Netgate", "Research"]
)
def test_it_is_the_study_that_found_something_and_no_experts(study: str) -> None:
    text = (
        "Experts have confirmed the flaw.\n\n"
        f"{study} found that 500,000 sites are at risk.\n\n“It is bad,” it said."
    )
    assert last_speaker(text) == study


def test_the_company_is_one_that_the_text_calls_a_provider() -> None:
    text = (
        "One of the boats was built by Modalis, a ferry provider. Modalis disclosed that it leaked."
        " The company said its own pier was “not damaged in any way”."
    )
    assert last_speaker(text) == "Modalis"


def test_it_is_none_of_the_many_who_spoke_before() -> None:
    text = "Anglers said the Lake Board was slow. It called the charge “a fish tale”."
    assert attributions(text) == (("a fish tale", "It"),)


@pytest.mark.parametrize(
    "before",
    [
        "Vantage Rail reported a loss on Monday.",
        "Vantage Crossings said it would close its plant in Delta.",
        "Crossway said on Monday it would close its plant in Delta.",
    ],
)
def test_the_company_is_what_its_own_sentence_calls_it(before: str) -> None:
    text = f"{before} “We look for ways to grow,” the company said."
    assert last_speaker(text) == before.partition(" said")[0].partition(" reported")[0]


def test_nobody_with_a_first_name_is_it() -> None:
    text = "Ada Quill said it was late. “We look for ways to grow,” the company said."
    assert last_speaker(text) == "the company"


@pytest.mark.parametrize(
    ("before", "company"),
    [
        ("Norvex shares fell. India said it had bought 20 of them.", "Norvex"),
        ("Vantage, a drone maker, won a deal. Germany confirmed it.", "Vantage"),
        ("India said it needs more of them.", "the company"),
        ("Critics call it a bribe.", "the company"),
        ("Hollywood hated it.", "the company"),
    ],
)
def test_the_company_is_no_country_or_critic_that_speaks_of_it(before: str, company: str) -> None:
    assert last_speaker(f"{before} “We deliver on time,” the company said.") == company


@pytest.mark.parametrize("crowd", ["A number of Hale's fans", "A handful of fans and helpers"])
def test_it_is_no_number_of_people(crowd: str) -> None:
    text = (
        f"{crowd} said the firm's “prices go up for everybody”.\n\n"
        "It has been in trouble. It has now said: “We will cap what we ask for.”"
    )
    assert crowd not in last_speaker(text)


@pytest.mark.parametrize(
    "body",
    [
        "Norway's transport ministry",
        "Ada Quill's charity",
        "Britain's largest union",
        "Vell's football club",
        "Norway's parliament",
    ],
)
def test_it_is_the_body_of_somebody_in_the_sentence_before(body: str) -> None:
    text = f"“It is unsafe,” the letter read. {body} disputed this. “It is sound,” it said."
    assert last_speaker(text) == body


def test_it_is_no_thing_that_somebody_owns() -> None:
    text = "The agency said Vell's stock had grown. Vell's stock was huge. “It is risky,” it said."
    assert last_speaker(text) == "The agency"


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Ada Quill and Ben Poe live next door.", "Ada Quill and Ben Poe"),
        ("Ada and Ben Quill left.\n\n", "Ada Quill and Ben Quill"),
        ("Ada Quill, 40, and Ben Poe, 41, left on Monday.", "Ada Quill and Ben Poe"),
        ("Ada Quill and her husband left on Monday.", "Ada Quill and her husband"),
        ("The couple left on Monday.", "The couple"),
        ("The twins left on Monday.", "The twins"),
        ("One minister was angry. Another was less sure.", "Another"),
        ("Ben Poe met the neighbours on Monday.", "the neighbours"),
    ],
)
def test_they_are_the_two_or_several_who_act(sentence: str, who: str) -> None:
    assert last_speaker(f"{sentence} “We are moving out,” they said.") == who


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Crossway spokesperson Ada Quill confirmed the pause.", "We are sorry,"),
        ("Ada Quill, a spokesperson for Crossway, confirmed it.", "We are sorry,"),
        ("Zorin Quill, a student, was thrilled.", "I cried all day,"),
    ],
)
def test_they_may_be_one_person(sentence: str, words: str) -> None:
    assert last_speaker(f"{sentence} “{words}” they wrote.").endswith(" Quill")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben Poe, who has two sons, works here.",
        "Ben Poe wrote to customers on Monday.",
        "Ben Poe told reporters on Monday that it was late.",
        "Ben Poe told shareholders of the loss.",
    ],
)
def test_they_are_nobody_whom_a_sentence_only_mentions(sentence: str) -> None:
    assert last_speaker(f"{sentence} “We are sorry,” they said.") == "they"


@pytest.mark.parametrize("where", ["in the third week", "the council on Monday", "in a restaurant"])
def test_they_are_those_who_act_beside_a_body_or_a_time(where: str) -> None:
    text = f"Ada Quill and Ben Poe said no.\n\nThe neighbours met {where}. “It is late,” they said."
    assert last_speaker(text) == "The neighbours"
