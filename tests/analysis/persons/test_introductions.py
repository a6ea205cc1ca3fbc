"""Whom "the doctor" refers to, of those introduced by their role."""

import pytest
from attributions import Attributions, attributions, last_speaker, name_and_role


def test_a_role_leads_to_the_one_person_introduced_with_it() -> None:
    text = "Dr Ada Quill of the sleep clinic was tired.\n\n“Nobody sleeps in May,” the doctor said."
    assert name_and_role(text)[0] == "Ada Quill"


def test_words_beside_a_role_must_stand_where_the_person_was_introduced() -> None:
    start = "The bakers' guild, led by its president, Mr Ben Poe, met at noon.\n\n"
    assert name_and_role(start + "“We wait,” the guild president said.") == ("Ben Poe", "president")
    assert name_and_role(start + "“We wait,” the club president said.")[0] == "the club president"


@pytest.mark.parametrize(
    ("start", "mention"),
    [
        ("Saltrey PM Ada Quill met the bakers.", "the prime minister"),
        ("Saltrey PM Ada Quill met the bakers.", "Saltrey's prime minister"),
        ("CM Ada Quill met the bakers.", "the chief minister"),
        ("The bakers met CEO Ada Quill.", "the chief executive"),
        ("Chief executive officer Ada Quill met CFO Ben Poe.", "the CEO"),
        ("Chief financial officer Ada Quill met CEO Ben Poe.", "the CFO"),
        ("Ada Quill, Delta's COO, met the bakers.", "the chief operating officer"),
        ("Chief financial officer Ada Quill met the bakers.", "the finance chief"),
        ("Ada Quill, finance director of Delta, met the bakers.", "the finance chief"),
        ("Ada Quill, head of marketing, met the bakers.", "the marketing chief"),
        ("Detective Chief Inspector Ada Quill met the bakers.", "the DCI"),
        ("Lt. Gov. Ada Quill met Gov. Ben Poe.", "the lieutenant governor"),
        ("Gov. Ada Quill met Lt. Gov. Ben Poe.", "the governor"),
        ("Maj Gen Ada Quill met the bakers.", "the major general"),
        ("The mayor of Vell, Dr (Mrs) Ada Quill, met Ben Poe, a baker.", "the mayor"),
    ],
)
def test_an_office_said_otherwise_is_the_same_office(start: str, mention: str) -> None:
    assert last_speaker(f"{start}\n\n“We wait,” {mention} said.") == "Ada Quill"


def test_an_office_of_another_place_or_rank_is_not_meant() -> None:
    start = "Saltrey Prime Minister Ada Quill met the bakers.\n\n"
    assert last_speaker(start + "“We wait,” Lipton's prime minister said.") != "Ada Quill"
    start = "Lt. Gov. Ada Quill met the bakers.\n\n"
    assert last_speaker(start + "“We wait,” the governor said.") == "the governor"
    start = "CEO Ada Quill met the bakers.\n\n"
    assert last_speaker(start + "“We wait,” the CTO said.") == "the CTO"
    for role in ("Former finance director", "Finance Minister", "Chief operating officer"):
        start = f"{role} Ada Quill met the bakers.\n\n"
        assert last_speaker(start + "“We wait,” the finance chief said.") == "the finance chief"


def test_two_persons_of_one_role_leave_it_open() -> None:
    text = "Mayor Ada Quill met Mayor Ben Poe.\n\n“We wait,” the mayor said."
    assert name_and_role(text)[0] == "the mayor"


def test_a_former_holder_is_not_meant() -> None:
    text = "Former mayor Ada Quill watched.\n\n“We wait,” the mayor said."
    assert name_and_role(text)[0] == "the mayor"


def test_a_doctor_is_no_doctor_named_before() -> None:
    text = "Dr Ada Quill was tired.\n\n“Nobody sleeps in May,” a doctor said."
    assert name_and_role(text)[0] == "a doctor"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "President Wirjono rose. Ada Quill sat. “No,” the president said.",
            (("No,", "Wirjono"),),
            id="an office",
        ),
        (
            "PC Kay Mor praised all. Ada Quill left. “Nobody ran,” the officer said.",
            (("Nobody ran,", "Kay Mor"),),
        ),
        (
            "Jo Adebay told Mr Justice Whit that it was so. “In what terms?” asked the judge.",
            (("In what terms?", "Whit"),),
        ),
        (
            (
                "Progressive leader Dom Achard came. Unionist leader Fraser Kint left. "
                "“It was close,” the Progressive leader said."
            ),
            (("It was close,", "Dom Achard"),),
        ),
        (
            "Dr. Tom Poe had slept. He showed a ward. “I ask little,” the surgeon said.",
            (("I ask little,", "Tom Poe"),),
        ),
        (
            "Defence lawyer Sol Abram rose. “She is very tidy,” the attorney said.",
            (("She is very tidy,", "Sol Abram"),),
        ),
        (
            "Sheikh Omar al-Fadl led it. “Go slowly,” the cleric said.",
            (("Go slowly,", "Omar al-Fadl"),),
        ),
        (
            "The law, said Lady Justice Ada Quill, is old. “It is dry,” the judge observed.",
            (("It is dry,", "Ada Quill"),),
        ),
    ],
)
def test_a_role_leads_to_who_was_introduced_with_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Chancellor Ida Poe met shadow chancellor Tom Vale.", "The chancellor"),
        ("Ida Poe, the foreign secretary, met Tom Vale, the health secretary.",
         "The foreign secretary"),
        ("The bishop, the Rt Rev Ida Poe, met Tom Vale.", "The bishop"),
    ],
)  # fmt: skip
def test_of_two_similar_roles_the_one_with_the_same_words_is_meant(before: str, role: str) -> None:
    assert attributions(f"{before}\n\n{role} spoke of “a hard day”.") == (
        ("a hard day", "Ida Poe"),
    )


def test_a_role_after_a_surname_is_that_persons() -> None:
    text = (
        "Assistant U.S. Attorney Michael Quill was late. Quill, the prosecutor, told the judge "
        "that it rained. Ada Poe left.\n\nThe prosecutor replied: “The words speak for "
        "themselves.”"
    )
    assert attributions(text)[-1] == ("The words speak for themselves.", "Michael Quill")


@pytest.mark.parametrize("title", ["Baroness", "Lord"])
def test_a_peer_is_who_has_the_title_of_one(title: str) -> None:
    text = f"{title} Quill has left the choir. ¶The peer called the organ “a heap of rusty pipes”."
    assert last_speaker(text.replace("¶", "\n\n")) == "Quill"


@pytest.mark.parametrize(
    "minister", ["The Turkish transport minister", "Turkish transport minister"]
)
def test_a_country_and_its_people_mean_the_same_beside_a_role(minister: str) -> None:
    text = f"Turkey's Transport Minister Ada Quill opened the line.\n\n{minister} also spoke of "
    assert last_speaker(f"{text}the “trains that our grandparents missed”.") == "Ada Quill"


@pytest.mark.parametrize(
    ("apposition", "role"),
    [
        ("managing director of Northline", "The managing director"),
        ("acting mayor", "The acting mayor"),
        ("housing minister", "The housing minister"),
        ("briefing officials", None),
        ("citing president Tom Vale", None),
    ],
)
def test_an_office_may_begin_with_a_word_that_is_else_what_somebody_does(
    apposition: str, role: str | None
) -> None:
    text = f"“The lock sticks,” said Ida Poe, {apposition}. Ben Marlow nodded.\n\n"
    said = last_speaker(f"{text}{role or 'The president'} called the key “a joke in brass”.")
    assert (said == "Ida Poe") is (role is not None)


def test_an_official_without_a_name_is_not_the_spokesman() -> None:
    text = (
        "A senior Port Department official voiced doubts.¶“I cannot recall a strike that led to "
        "peace,” the Port Department official told reporters.¶On Monday, Ben Poe, a spokesman for "
        "the Port Department, came."
    )
    assert last_speaker(text.replace("¶", "\n\n")) == "the Port Department official"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            (
                "La chanteuse Odile Arnoult revient. La critique Maud Roux parle de « sons plats »"
                ".\n\nLa tournée commence en mars. « Après, je dors », sourit la chanteuse."
            ),
            "Odile Arnoult",
        ),
        (
            "it",
            (
                "La cantante Ada Neri torna. La critica Maud Rossi parla di «suoni spenti».\n\n"
                "Il tour parte a marzo. «Poi dormo», sorride la cantante."
            ),
            "Ada Neri",
        ),
        (
            "de",
            (
                "Der Geiger Jan Vogel kehrt zurück. Der Kritiker Max Roth hört „matte Töne“"
                ".\n\nIm März beginnt die Tournee. „Danach schlafe ich“, sagt der Geiger."
            ),
            "Jan Vogel",
        ),
    ],
)
def test_an_occupation_means_whom_the_text_introduces_with_it(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


def test_a_former_office_with_an_article_is_no_other() -> None:
    text = "The former head coach of the reds, Ada Quill, was there. “Go,” the coach said."
    assert last_speaker(text) == "the coach"


def test_the_player_is_the_only_one_with_a_position() -> None:
    text = (
        "Delta have signed winger Caio Teles. “He is fast,” coach Ben Poe said.\n\n"
        "The player flew in on Monday. “Very nice,” he said."
    )
    assert last_speaker(text) == "Caio Teles"


def test_the_press_secretary_is_not_another_secretary() -> None:
    text = (
        "“It is late,” press secretary Dana Quill told us.\n\n"
        "Paul Poe, the defense secretary, left.\n\n“She is out,” the press secretary said."
    )
    assert attributions(text)[-1][1] == "Dana Quill"


def test_the_state_of_a_senator_need_not_be_mentioned_before() -> None:
    text = "Senator Ada Quill came.\n\nBen Poe sat down.\n\n“It is late,” the state senator said."
    assert last_speaker(text) == "Ada Quill"


def test_an_attorney_is_no_attorney_general() -> None:
    text = "Attorney General Ben Poe spoke.\n\nThe talks went on. The attorney called it “a day”."
    assert name_and_role(text)[0] == "The attorney"


@pytest.mark.parametrize(
    ("rank", "role"),
    [
        ("Rear Adm.", "admiral"),
        ("Maj.", "major"),
        ("Cmdr.", "commander"),
        ("Detective Sgt.", "detective"),
        ("Detective Chief Inspector", "detective"),
    ],
)
def test_a_rank_may_be_shortened_before_the_name(rank: str, role: str) -> None:
    text = f"{rank} James Quill left.\n\n“It is late,” the {role} said."
    assert last_speaker(text) == "James Quill"


@pytest.mark.parametrize(
    ("above", "speaker"),
    [
        ("Mayor Ben Poe toured the port on Friday.", "Ben Poe"),
        ("Mayor Ben Poe toured the port with Mayor Ada Quill.", "the mayor"),
        ("Mayor Ben Poe toured the port.\n\nIt rained.", "the mayor"),
    ],
)
def test_of_two_in_one_role_the_one_whom_the_paragraph_above_tells_of_is_meant(
    above: str, speaker: str
) -> None:
    text = f"Mayor Ada Quill came. “No,” Quill said.\n\n{above}\n\n“We wait,” the mayor said."
    assert last_speaker(text) == speaker


def test_the_other_of_two_senators_is_not_the_one_who_spoke_above() -> None:
    text = "Senator Ada Poe met Senator Ben Rook.\n\n“It is late,” Rook said.\n\n“No,” {} said."
    assert last_speaker(text.format("the other senator")) == "the other senator"


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Det. Sgt. Ada Quill left.", "Ada Quill"),
        ("Detective Chief Insp. Ada Quill left.", "Ada Quill"),
        ("Det Con Ada Quill left.", "Ada Quill"),
        ("DS Ada Quill left.", "Ada Quill"),
        ("Det. Sgt. Ada Quill met Det. Ben Rook.", "the detective"),
        ("True Detective star Ada Quill left.", "the detective"),
        ("True Detective and Ada Quill won.", "the detective"),
    ],
)
def test_only_ranks_make_a_detective(before: str, speaker: str) -> None:
    assert last_speaker(f"{before}\n\n“It is late,” the detective said.") == speaker


@pytest.mark.parametrize(
    ("mention", "role"),
    [
        ("The prime minister", "health minister"),
        ("The prime minister", "minister"),
        ("The foreign minister", "health minister"),
        ("The deputy mayor", "mayor"),
        ("The police chief", "fire chief"),
        ("The finance director", "sales director"),
    ],
)
def test_an_office_of_another_field_is_somebody_else(mention: str, role: str) -> None:
    text = f"Rain fell. {mention} said it was “full of confidence” in its {role}, Ada Quill, today."
    assert last_speaker(text) == mention


@pytest.mark.parametrize(
    ("mention", "role"),
    [
        ("The minister", "health minister"),
        ("The health minister", "health minister"),
        ("The police chief", "chief of the harbour police"),
        ("The former mayor", "mayor until 2010"),
    ],
)
def test_an_office_of_the_same_field_is_whoever_holds_it(mention: str, role: str) -> None:
    text = f"Ada Quill, {role}, laughed. Rain fell. {mention} said it was “full of confidence”."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("before", "mention"),
    [
        ("Assistant U.S. Attorney", "assistant U.S. attorney"),
        ("Deputy U.S. Marshal", "deputy marshal"),
    ],
)
def test_a_rank_may_stand_apart_from_the_noun_of_a_role(before: str, mention: str) -> None:
    text = f"{before} Ada Quill came late. Rain fell. “It is late,” the {mention} said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("introduced", "mention"),
    [
        ("Saltrey Rovers coach Ada Quill", "the head coach"),
        ("Saltrey Rovers coach Ada Quill", "the Saltrey boss"),
        ("Saltrey striker Ada Quill", "the forward"),
        ("Former champion Ada Quill", "the former champion"),
        ("Singer Ada Quill", "the musician"),
        ("Ada Quill, the author of two books,", "the writer"),
        ("Inspector Ada Quill", "the detective"),
        ("Ada Quill, the Labour MP for Vell,", "the Labour politician"),
        ("Danish sailor Ada Quill", "the Dane"),
        ("French sailor Ada Quill", "the Frenchwoman"),
        ("Ada Quill, a Liberal candidate,", "the Liberal"),
        ("Ada Quill, a mother of two,", "the mother-of-two"),
    ],
)
def test_a_related_word_for_a_role_leads_past_who_spoke_between(
    introduced: str, mention: str
) -> None:
    text = f"{introduced} came.\n\n“No,” said Nora Poe.\n\n“We wait,” {mention} said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("before", "mention", "speaker"),
    [
        ("Coach Ada Quill met team manager Ben Poe.", "the manager", "Ben Poe"),
        ("Striker Ada Quill met forward Nora Poe.", "the forward", "Nora Poe"),
        ("Ada Quill, a novelist, met author Nora Poe.", "the author", "Nora Poe"),
        ("Singer Ada Quill met artist Nora Poe.", "the artist", "Nora Poe"),
        ("Chief executive Ada Quill fell. Ben Poe came.", "the businessman", "Ben Poe"),
        ("French sailor Ada Quill met Ben Poe.", "the Frenchman", "Ben Poe"),
        ("Libyan sailor Ada Quill fell. Nora Poe won.", "the Liberian", "Nora Poe"),
    ],
)
def test_a_related_word_leads_to_nobody_whom_it_does_not_fit_best(
    before: str, mention: str, speaker: str
) -> None:
    assert last_speaker(f"{before}\n\n“We wait,” {mention} said.") == speaker


def test_two_peoples_with_the_same_beginning_are_told_apart() -> None:
    text = (
        "Australian rower Ada Quill beat Austrian rower Ben Poe.\n\n“We lost,” the Austrian said."
    )
    assert last_speaker(text) == "Ben Poe"


def test_the_leader_of_another_country_is_not_the_president_of_a_club() -> None:
    lead = "Ben Poe, the president of the club, met the Russians."
    text = f"{lead}\n\n“We wait,” the Russian leader said."
    assert last_speaker(text) == "the Russian leader"


@pytest.mark.parametrize(
    ("introduction", "later"),
    [
        ("Eva Tal, eine junge Bäckerin aus Lipa, kam.", "die Bäckerin"),
        ("Eva Tal, die Bau- und Hafenministerin, kam.", "die Bau- und Hafenministerin"),
        ("Die Bau- und Hafenministerin Eva Tal kam.", "die Bau- und Hafenministerin"),
        ("Die Sprecherin der Polizei, Eva Tal, kam.", "die Sprecherin"),
        ("Die Sprecherin im Stadtrat Eva Tal kam.", "die Sprecherin"),
    ],
)
def test_a_german_role_is_told_beside_a_name(introduction: str, later: str) -> None:
    text = f"{introduction}\n\n„Es ist sehr spät für uns“, sagte {later}."
    assert last_speaker(text, "de") == "Eva Tal"


@pytest.mark.parametrize("clause", ["die Wirtin hatte gerufen", "die Wirtin ging"])
def test_a_clause_beside_a_german_name_is_no_role(clause: str) -> None:
    text = f"Am Montag kam Eva Tal, {clause}. „Es ist sehr spät für uns“, sagte sie."
    assert name_and_role(text, "de") == ("Eva Tal", "")


@pytest.mark.parametrize(
    ("introduced", "mention"),
    [
        ("midfielder Nora Poe", "the Vell midfielder"),
        ("winger Nora Poe, 22,", "the young winger"),
        ("striker Nora Poe", "the former Vell striker"),
    ],
)
def test_the_young_winger_is_the_only_winger_and_not_the_coach(
    introduced: str, mention: str
) -> None:
    text = f"Coach Ada Quill praised {introduced} on Sunday.\n\n“No,” the coach said."
    assert last_speaker(f"{text}\n\n“We wait,” {mention} said.") == "Nora Poe"


@pytest.mark.parametrize(
    ("introduction", "later"),
    [
        ("Ada Quill, founder and chief executive of Delta Boats, came.", "the chief executive"),
        ("It belongs to owner and head chef Ada Quill.", "the owner"),
        ("Mayor Ada Quill met the council leader Bo Marsh.", "the mayor"),
        ("Ada Quill is the head of the clinic.", "the head"),
        ("Bishop Emeritus Ada Quill came.", "the bishop"),
        ("Prof Emerita Ada Quill came.", "the professor"),
        ("Ada Quill, 44, has been a nurse for years.", "the nurse"),
        ("The clinic said that Ada Quill is the head of it.", "the head"),
        ("Ada Quill, who works as a nurse, came.", "the nurse"),
        ("Ada Quill was named director of the museum.", "the new director"),
        ("Mayor Ada Quill met Ben Poe. Eva Tal became mayor in 1990.", "the mayor"),
    ],
)
def test_either_of_two_roles_and_what_somebody_is_lead_to_the_person(
    introduction: str, later: str
) -> None:
    assert last_speaker(f"{introduction}\n\n“We wait for the rain,” {later} said.") == "Ada Quill"


@pytest.mark.parametrize(
    ("introduction", "later"),
    [
        ("Ada Quill was the mayor until May.", "the mayor"),
        ("Ada Quill is the mother of the driver.", "the driver"),
        ("Ada Quill has been charged with hitting a nurse.", "the nurse"),
        ("Ada Quill is no doctor.", "the doctor"),
        ("The father of Ada Quill is a judge.", "the judge"),
        ("The man who hit Ada Quill was named director.", "the director"),
        ("If Ada Quill is elected mayor, taxes rise.", "the mayor"),
        ("Mayor Ada Quill met governor Bo Marsh.", "the mayor and governor"),
        ("Ada Quill drove off.", "the driver and passenger"),
        ("Nurse Ada Quill came late.", "the other nurse"),
        ("Actor Ray Poe left. Ada Quill stayed.", "the actor and comedian"),
        ("Director Ada Quill named Ben Poe as coach.", "the new director"),
        ("Eva Tal was elected. She beat the mayor, Ben Poe.", "the new mayor"),
    ],
)
def test_what_somebody_was_or_only_half_is_leads_to_nobody(introduction: str, later: str) -> None:
    assert last_speaker(f"{introduction}\n\n“We wait for the rain,” {later} said.") == later


@pytest.mark.parametrize(
    "both", ["Vell senator and party candidate", "singer and guitarist", "actor and director"]
)
def test_two_roles_without_a_name_mean_the_one_who_is_talked_about(both: str) -> None:
    text = f"Ben Poe is away.\n\nAda Quill replied first.\n\n“We wait,” the {both} said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "both", ["doctor and nurse", "judge and prosecutor", "president and prime minister"]
)
def test_two_offices_without_a_name_mean_two(both: str) -> None:
    text = f"President Ada Quill replied first.\n\n“We wait,” the {both} said."
    assert last_speaker(text) == f"the {both}"


def test_a_role_before_a_first_name_means_whom_the_text_has_named() -> None:
    text = "Ada Quill and Ben Poe run a café. “We shall never close it,” said Stylist Ada."
    assert last_speaker(text, "en") == "Ada Quill"


@pytest.mark.parametrize("honorific", ["Mrs", "Miss", "Mx", "Mx."])
def test_the_role_after_a_surname_with_an_honorific_means_its_bearer(honorific: str) -> None:
    text = f"{honorific} Quill, the head of the port, met Ben Poe. “It is late,” the head said."
    assert last_speaker(text) == "Quill"


@pytest.mark.parametrize(
    ("language", "work", "later"),
    [
        ("fr", "Le film, réalisé par Jeanne Tal, sort en mai.", "explique la réalisatrice"),
        ("fr", "La pièce, mise en scène par Jeanne Tal, ouvre.", "dit la metteuse en scène"),
        ("fr", "Le livre, écrit par Jeanne Tal, sort en mai.", "explique l'autrice"),
        ("es", "La cinta, dirigida por Jeanne Tal, se estrena.", "explica la directora"),
        ("it", "Si apre la stagione, per la regia di Jeanne Tal.", "spiega la regista"),
        ("pt", "O filme, realizado por Jeanne Tal, estreia hoje.", "explica a realizadora"),
        ("pt", "A peça, com direção de Jeanne Tal, estreia hoje.", "explica a diretora"),
    ],
)
def test_who_made_a_work_has_the_role_of_its_maker(language: str, work: str, later: str) -> None:
    text = f"{work} Rosa Dubo parle.\n\n«La porta porte puerta è est es», {later}."
    assert last_speaker(text, language) == "Jeanne Tal"


@pytest.mark.parametrize(
    ("title", "role"),
    [("Sister", "nun"), ("Father", "priest"), ("Cr", "councillor"), ("Clr", "councillor")],
)
def test_a_title_tells_what_somebody_is(title: str, role: str) -> None:
    text = f"{title} Kit Reed sat down. Ben Poe, a baker, waved.\n\n“It is late,” the {role} said."
    assert last_speaker(text) == "Kit Reed"


@pytest.mark.parametrize(("kin", "role"), [("sister", "nun"), ("father", "priest")])
def test_a_word_of_kinship_is_no_title(kin: str, role: str) -> None:
    text = (
        f"His {kin} Kit Reed sat down. Ben Poe, a baker, waved.\n\n“It is late,” the {role} said."
    )
    assert last_speaker(text) == f"the {role}"
