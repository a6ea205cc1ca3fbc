"""Organisations that are called by their noun alone after their name."""

import pytest
from attributions import last_speaker, reported, speaker_names


@pytest.mark.parametrize(
    ("before", "noun", "name"),
    [
        ("Saltrey District Council has met. Jo Vale spoke.", "council", "Saltrey District Council"),
        ("The Ministry of Tides has closed it.", "ministry", "Ministry of Tides"),
        ("The Lamp Workers’ Union has met.", "union", "Lamp Workers’ Union"),
        ("Jo Vale of the National Union of Pilots came.", "union", "National Union of Pilots"),
        ("Saltrey High School has closed its gym.", "school", "Saltrey High School"),
        ("The Saltrey School Board has met.", "board", "Saltrey School Board"),
        ("The Tide Party has met.", "party", "Tide Party"),
        ("The Bishop of Vell has met them.", "bishop", "Bishop of Vell"),
        ("The Duke of Vell has met them.", "duke", "Duke of Vell"),
        ("Zora Dean met a Vell dean.", "dean", "the dean"),
        ("The Dean has met them. So has Zora Dean.", "dean", "the dean"),
        ("The Bishop of Vell and the Duke of Mora met.", "bishop", "Bishop of Vell"),
        ("Delta Foods has closed its plant.", "Vell-based firm", "Delta Foods"),
        ("Vell United have sacked Ben Poe. He is 45.", "club", "Vell United"),
        ("Ada Quill runs a club. Vell United have lost.", "club", "the club"),
        ("Vell Motors has shut. Ben Poe left.", "carmaker", "Vell Motors"),
        ("Vell Motors sued a carmaker.", "carmaker", "the carmaker"),
        ("The Associated Press reported it.", "publisher", "the publisher"),
        ("The Post has met.", "paper", "the paper"),
        ("The Saltrey Post has met.", "paper", "Saltrey Post"),
        ("The Reserve Bank of Vell has met.", "central bank", "Reserve Bank of Vell"),
        ("Saltrey Council has met.", "local authority", "Saltrey Council"),
        ("Saltrey Police have met.", "force", "Saltrey Police"),
        (
            "Friends of the Tide, a campaign group, met. Ben Poe left.",
            "group",
            "Friends of the Tide",
        ),
        ("The wildlife charity Vell Watch met. Ben Poe left.", "charity", "Vell Watch"),
        ("Ben Poe of Quill, Vale & Marsh, a law firm, left.", "law firm", "the law firm"),
        ("Quill Vale & Marsh, a law firm, left. It was late.", "law firm", "Quill Vale & Marsh"),
        ("Quillo, a trust, met Delta Aid, a trust. Ben Poe left.", "trust", "the trust"),
        ("Ada Quill, a charity worker, left.", "charity", "the charity"),
        ("The court Monday ruled.", "court", "the court"),
        ("Outside court Ada Quill wept.", "court", "the court"),
        ("In court Thelia Quorn wept.", "court", "the court"),
        ("The school Ada Quill runs has closed.", "school", "the school"),
        ("The church I know has closed.", "church", "the church"),
        ("Vell School and Delta School have closed.", "school", "the school"),
        ("Vell City has grown.", "club", "the club"),
        ("Vell City have won.", "club", "Vell City"),
        ("The Times of Vell has met.", "paper", "Times of Vell"),
        ("The Delta Bank has met.", "central bank", "the central bank"),
        ("The Central Bank of Vell has met.", "central bank", "Central Bank of Vell"),
        ("Saltrey Council has met.", "authority", "Saltrey Council"),
        ("Saltrey Council met. The port authority left.", "authority", "the authority"),
        ("The Supreme Court of Vell has met.", "court", "Supreme Court of Vell"),
        ("Saltrey council met. Saltrey City Council left.", "council", "Saltrey City Council"),
        ("Saltrey Council and Vell City Council have met.", "council", "the council"),
        ("Saltrey Council Tower is old.", "council", "the council"),
        ("The Saltrey Board is old.", "council", "the council"),
    ],
)
def test_a_body_is_called_by_the_noun_of_its_name(before: str, noun: str, name: str) -> None:
    assert last_speaker(f"{before} “It is late,” the {noun} said.") == name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ada Quill left. Divers of International Quill Co said boats “may try to slip away”.",
            "Divers of International Quill Co",
        ),
        (
            (
                "Ada Sellers had gone. The Lamp Sellers’ Guild called it “ill-timed”. “It is "
                "late,” said Sellers."
            ),
            "Ada Sellers",
        ),
    ],
)
def test_the_end_of_a_body_is_not_the_person_of_that_name(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Fires were lit, the Lamp Safety Commission said.", "Lamp Safety Commission"),
        ("The National Tide Service kept a flag up.", "National Tide Service"),
        (
            "The federal Centers for Tide Control and Rescue has sent a team.",
            "Centers for Tide Control and Rescue",
        ),
        ("The Tide Agency spoke. The Lamp Commission met.", "Tide Agency"),
        ("The Lamp Commission met. A news agency wrote of it.", "A news agency"),
        ("The Lamp Department met. The LBI looked into it.", "LBI"),
        ("Ada Quill of the Office of Tides came.", "the agency"),
        ("Ada Quill came.", "the agency"),
    ],
)
def test_the_agency_is_the_last_public_body_that_acts(before: str, name: str) -> None:
    assert last_speaker(f"{before} “It is late,” the agency said.") == name


@pytest.mark.parametrize("role", ["The largest", "A rival group"])
def test_a_body_with_an_article_may_stand_in_apposition(role: str) -> None:
    text = f"{role}, the United Lamp Party, called it “a victory for sense”."
    assert last_speaker(text) == "United Lamp Party"


def test_a_country_is_not_the_sea_of_its_name() -> None:
    text = "China called it “a routine drill in its waters.” The South China Sea is rough."
    assert last_speaker(text) == "China"


@pytest.mark.parametrize("name", ["Hale Labs", "Verity Robotics", "Delta Airlines"])
def test_the_first_word_of_a_company_named_in_full_means_it(name: str) -> None:
    short = name.partition(" ")[0]
    assert last_speaker(f"{name} has moved.\n\n“It is late,” {short} said.") == name
    assert (
        last_speaker(f"{short} has moved.\n\n“It is late,” said {name}.\n\n“No,” {short} said.")
        == short
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Google News has moved.", "Google"),
        ("Google Labs and Google Energy have moved.", "Google"),
        ("Google has moved. Google Labs has not.", "Google"),
    ],
)
def test_the_first_word_of_other_names_means_no_part_of_a_company(text: str, speaker: str) -> None:
    assert last_speaker(f"{text}\n\n“It is late,” Google said.") == speaker


@pytest.mark.parametrize(
    "report", ["“We are late,” First Quill Bank said.", "“We are late,” said First Quill Bank."]
)
def test_a_name_may_begin_with_first(report: str) -> None:
    assert last_speaker(f"A lender has closed. {report}") == "First Quill Bank"


@pytest.mark.parametrize(
    ("before", "noun", "speaker"),
    [
        ("Delta Rights Watch condemned the arrest.", "group", "Delta Rights Watch"),
        ("The Delta Club sued on Monday.", "organization", "Delta Club"),
        ("UNICEF said the camp was full.", "agency", "UNICEF"),
        ("Delta Airlines canceled 40 flights.", "airline", "Delta Airlines"),
        ("The United States said it was late.", "agency", "the agency"),
        ("Ada Watch said it was late.", "group", "the group"),
        ("A group met. Delta Rights Watch said it was late.", "group", "the group"),
    ],
)
def test_a_body_that_the_sentence_before_names_is_the_group(
    before: str, noun: str, speaker: str
) -> None:
    assert last_speaker(f"{before} “We have no comment,” the {noun} said.") == speaker


@pytest.mark.parametrize(
    ("before", "noun", "speaker"),
    [
        ("The Delta Club sued. The Delta Protection Agency eased the rule.", "group", "the group"),
        ("The Supreme Court upheld the law.", "organization", "the organization"),
        ("The Voting Rights Act passed.", "group", "the group"),
        ("The FAA grounded the jets. Delta Airways cancelled flights.", "agency", "FAA"),
        ("Delta Airways cancelled flights. The FAA grounded the jets.", "airline", "Delta Airways"),
    ],
)
def test_a_body_of_another_kind_is_not_the_group(before: str, noun: str, speaker: str) -> None:
    assert last_speaker(f"{before} “We have no comment,” the {noun} said.") == speaker


@pytest.mark.parametrize("form", ["Inc", "Corp", "Ltd", "Co."])
def test_the_company_is_what_is_named_by_its_legal_form(form: str) -> None:
    text = (
        f"Borken Mattress {form} said on Monday that it may earn less.\n\nThe talks go on. "
        "“We go on,” the company said."
    )
    assert last_speaker(text) == f"Borken Mattress {form}"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Delivery start-up Parvo", "Parvo"),
        ("German carmaker Borken", "Borken"),
        ("The budget airline Oxbow Sky", "Oxbow Sky"),
        ("Vell's oldest retailer Dunbar & Pell", "Dunbar & Pell"),
        ("The company CEO", "The company CEO"),
        ("The company Monday", "The company"),
        ("The company Board", "The company Board"),
        ("The owner of the airline Oxbow", "The owner of the airline Oxbow"),
        ("A spokesman for the airline Oxbow", "A spokesman for the airline Oxbow"),
        ("Charity Watch", "Charity Watch"),
        ("Bank Parvo", "Bank Parvo"),
    ],
)
def test_a_body_behind_its_noun_is_called_by_its_name_alone(phrase: str, name: str) -> None:
    assert last_speaker(f"{phrase} said it was “very late”.") == name


def test_a_body_is_one_speaker_with_and_without_its_noun() -> None:
    text = "German carmaker Borken said it was “late”. “It is,” the carmaker said. Ada Quill rose."
    text += " “It was,” Borken said."
    assert speaker_names(text) == ["Borken", "Borken", "Borken"]


def test_what_a_body_behind_its_noun_reports_has_a_speaker() -> None:
    assert reported("The retailer Borken said that it was much too late.") == (
        ("it was much too late", "Borken"),
    )
