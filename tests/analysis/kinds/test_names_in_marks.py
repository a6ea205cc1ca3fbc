"""Names in quotation marks that nobody says."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Ribera anunció la salida de Gustavo “el Largo” Ferrera."),
        ("it", "Il club ha annunciato che Gianni «il Rosso» Neri lascia."),
        ("pt", "O clube anunciou a saída de João “o Gordo” Silva."),
        ("fr", "Le club a annoncé le départ de Jean « le Rouge » Poe."),
    ],
)
def test_a_nickname_with_an_article_inside_a_name_is_no_quote(language: str, text: str) -> None:
    assert attributions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("es", "Llamemos «Zaina» a la vecina. «Zaina» cuenta que no duerme desde mayo.", 0),
        ("it", "Chiamiamo «Zaina» la vicina. «Zaina» racconta che non dorme da maggio.", 0),
        ("es", "«Nunca» dice el alcalde. «Nunca» dice la concejala.", 2),
    ],
)
def test_a_pseudonym_in_marks_is_who_acts_and_no_quote(
    language: str, text: str, count: int
) -> None:
    assert len(attributions(text, language)) == count


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pt", "Ada Tal denunciou o segundo «golpe baixo» do porto."),
        ("it", "Ada Tal ha denunciato il secondo «tradimento politico» del porto."),
    ],
)
def test_a_second_one_is_no_source(code: str, text: str) -> None:
    assert [who for _, who in attributions(text, code)] == ["Ada Tal"]


@pytest.mark.parametrize("joint", ["and", "&", "nor"])
def test_a_title_may_end_a_list_behind_any_joint(joint: str) -> None:
    text = f"Ada Quill wrote the novels “Slow Tide,” “Red Dawn” {joint} “Blue Rain” in Vell."
    assert attributions(text, "en") == ()


@pytest.mark.parametrize("programme", ["Good Morning Vell", "GMV", "Vell & Friends", "60 Minutes"])
def test_what_somebody_told_something_to_is_a_medium(programme: str) -> None:
    said = "“It is far too late,” Ada Quill told"
    assert len(attributions(f"{said} “{programme}” on Monday.")) == 1
    assert len(attributions(f"{said} Ben Poe, “{programme}.”")) == 2


@pytest.mark.parametrize("medium", ["newspaper", "magazine", "programme"])
def test_the_noun_beside_a_name_in_marks_makes_it_a_medium(medium: str) -> None:
    text = f"Ada Quill told the “Vell Tide” {medium} that it was “far too late”."
    assert attributions(text) == (("far too late", "Ada Quill"),)
    assert attributions(f"The weekly {medium}, “Tide,” calls it late.") == ()
    for article in ("it a", "this the"):
        mocked = f"Ada Quill called {article} “Mickey Mouse” {medium}."
        assert attributions(mocked) == (("Mickey Mouse", "Ada Quill"),)


def test_what_somebody_tells_a_medium_is_no_name_of_it() -> None:
    text = "As Ada Quill told the newspaper, “Vell Is Lost,” and she left."
    assert attributions(text) == (("Vell Is Lost,", "Ada Quill"),)


@pytest.mark.parametrize("counted", ["two counts of", "a charge of", "charges of"])
def test_the_wording_of_a_charge_is_not_said_by_whom_it_accuses(counted: str) -> None:
    text = f"Ben Poe faces {counted} “false keeping of old boats” in Vell."
    assert attributions(text, "en") == ()


def test_a_verb_with_the_form_of_a_work_names_none() -> None:
    text = "The army said it had hit “military infrastructure”."
    assert attributions(text) == (("military infrastructure", "The army"),)
    assert not attributions("Ada Quill wrote the hit “Slow tide”.")
