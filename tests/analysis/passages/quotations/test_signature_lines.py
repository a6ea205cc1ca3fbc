"""Signature lines below a quote."""

import pytest
from attributions import Attributions, attributions, name_and_role

from reader.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Le maire Ugo Pétrel a dit non.\n\n« De ce double enfermement découle notre "
                "colère. » Roman Bornes, journaliste, dans une étude sur le port"
            ),
            (("De ce double enfermement découle notre colère.", "Roman Bornes"),),
        ),
        (
            (
                "Le maire Ugo Pétrel a dit non.\n\n« De ce double enfermement découle notre "
                "colère. »\n\nRoman Bornes, journaliste, au sujet du port"
            ),
            (("De ce double enfermement découle notre colère.", "Roman Bornes"),),
        ),
    ],
)
def test_a_name_with_its_role_signs_the_words_above(text: str, expected: Attributions) -> None:
    assert attributions(text, "fr") == expected


@pytest.mark.parametrize(("name", "speaker"), [("Ben Poe", "Ben Poe"), ("Delta Herald", "")])
def test_a_name_alone_signs_the_words_on_its_line(name: str, speaker: str) -> None:
    text = f"It rained.\n\n“It is a very long way to the harbour.” {name}\n\nIt rained again."
    assert attributions(text, "en")[0][1] == speaker


def test_names_with_their_roles_before_them_stand_above_what_each_says() -> None:
    names = ("Trainer Jan Quorn", "Sportchef Ole Poe", "Niklas Tull", "Zorran Vell")
    said = "„Wir haben heute nicht gut gespielt.“"
    text = "Stimmen zum Spiel.\n\n" + "\n\n".join(f"{name}\n\n{said}" for name in names)
    last_words = [" ".join(name.split()[-2:]) for name in names]
    assert [name for _, name in attributions(text, "de")] == last_words


def test_a_role_before_another_word_is_a_heading_and_no_name() -> None:
    said = "“It is very late for all of us.”"
    text = f"Ben Poe met us.\n\nMayor Reacts\n\n{said}\n\nManager Sacked\n\n{said}"
    assert [name for _, name in attributions(text, "en")] == ["Ben Poe", "Ben Poe"]


def test_a_full_name_after_the_words_brings_its_role() -> None:
    (quote,) = find_quotes("It was late. “We stay.” Ada Quill, mayor of Delta City")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Ada Quill", "mayor of Delta City")


@pytest.mark.parametrize(
    ("name", "speaker"),
    [
        ("Ada Quill, head and founder", "Ada Quill"),
        ("The harbour, head and founder", ""),
        ("Delta City looks at the head and founder", ""),  # goes on with the story
        ("Kim Holt wrote this with the head and founder", ""),
    ],
)
def test_a_line_that_begins_with_a_dash_and_a_full_name_may_say_why_it_was_said(
    name: str, speaker: str
) -> None:
    text = (
        "Ben Poe had said no. “We stay.”\n\n“We close the lock. Nobody should sail at night.”\n\n"
        f"—{name} of the small museum of the lock in Delta City, tries to tell "
        "its many guests why no boats come in after dark, the Delta Post reports."
    )
    assert attributions(text)[-1][1] == speaker


def test_a_name_before_a_colon_does_not_sign_the_quote_above() -> None:
    text = (
        "“It is early,” said Ann Marl. “We wait.”\n\n"
        "Ada Quill, 40, baker: “It was late.”\n\n"
        "Ben Poe, Vell manager, to Vell Radio: “We go home.”"
    )
    assert [name for _, name in attributions(text)][1:] == ["Ann Marl", "Ada Quill", "Ben Poe"]


_READERS = "The harbour closes in May. Readers have their say."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{_READERS}\n\n“I will have to move.”\n\n— Ada Quill, 34, nurse\n\n"
            "“It was never full anyway.”\n\n— Ben Poe, 61, pilot\n\n",
            id="dashed",
        ),
        pytest.param(
            f"{_READERS}\n\n‘I will have to move.’\n\nAda Quill, 34, nurse\n\nI work at night.\n\n"
            "‘It was never full anyway.’\n\nBen Poe, 61, pilot\n\nIt costs a lot.",
            id="single marks",
        ),
        pytest.param(
            f"{_READERS}\n\nAda Quill, 34, nurse\n\n“I will have to move.”\n\n"
            "Ben Poe, 61, pilot\n\n“It was never full anyway.”",
            id="above their words",
        ),
        pytest.param(
            f"{_READERS}\n\nAda Quill\n\n“I will have to move.”\n\n"
            "Ben Poe\n\n“It was never full anyway.”",
            id="without roles",
        ),
        pytest.param(
            f"{_READERS}\n\n“I will have to move.”\n\nAda Quill\n\n"
            "“It was never full anyway.”\n\nBen Poe",
            id="without roles below their words",
        ),
    ],
)
def test_each_of_several_lines_names_the_speaker_of_its_quote(text: str) -> None:
    said = ("I will have to move.", "It was never full anyway.")
    assert attributions(text) == tuple(zip(said, ("Ada Quill", "Ben Poe"), strict=True))


def test_a_role_in_brackets_ends_before_them() -> None:
    text = f"{_READERS}\n\nBen Poe (61)\n\n“No.”\n\nAda Quill (34, nurse)\n\n“I will have to move.”"
    assert name_and_role(text) == ("Ada Quill", "nurse")


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("de", ("Große Freude", "Klare Worte")),
        ("en", ("Delta Harbour", "Mora Bridge")),
        ("en", ("Slow Tide (2011)", "Blue River (2014)")),
        ("it", ("Foto Vela", "Ada Neri")),
    ],
)
def test_a_heading_over_each_of_several_quotes_is_no_name(
    language: str, headings: tuple[str, str]
) -> None:
    first, second = headings
    text = (
        "Ben Poe talked of the Harbour and the Bridge.\n\n"
        f"{first}\n\n“It was really late.”\n\n{second}\n\n“We have to leave now.”"
    )
    assert [name for _, name in attributions(text, language)] == ["Ben Poe", "Ben Poe"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("New Mill Plans", "Old Mill Plans"),
        ("Her Mother, Eva Tal", "Her Brother, Ben Poe"),
        ("The Late Mill (2019)", "The Long Day (2020)"),
        ("Eva Tal", "Her Mother"),
        ("Georgia Vote", "Mixed Feelings"),
    ],
)
def test_lines_that_may_be_headings_name_nobody(first: str, second: str) -> None:
    text = (
        f"Ada Quill runs a mill. “I love it,” she said.\n\n{first}\n\n“I will have to move.”\n\n"
        f"{second}\n\n“It was never full anyway.”"
    )
    assert [name for _, name in attributions(text)] == ["Ada Quill"] * 3


@pytest.mark.parametrize("summary", ["", "The mayor has said no.\n\n"])
@pytest.mark.parametrize("role", ["political editor", "staff writer", "Delta correspondent"])
def test_the_line_of_the_author_is_no_label_of_the_quote_below(summary: str, role: str) -> None:
    line = f"Ada Quill, {role}"
    text = f"{summary}{line}\n\n“I will never resign as mayor.”\n\nSo Ben Poe said."
    assert find_quotes(text)[0].rule != "label"


def test_a_signature_names_nobody_for_the_quote_below() -> None:
    text = f"{_READERS}\n\n“I will have to move.”\n\nAda Quill, nurse\n\n“And you will stay.”"
    assert attributions(text)[0] == ("I will have to move.", "Ada Quill")


@pytest.mark.parametrize(
    "line",
    [
        "Oxford Street, London",
        "Slow Tide, 1998",
        "Delta Rovers 2, Port Town 1",
        "Premier League, cold",
    ],
)
def test_a_line_that_presents_nobody_is_no_label_of_the_quote_below(line: str) -> None:
    (quote,) = find_quotes(f"The town voted.\n\n{line}\n\n“It is late and we wait for the boat.”")
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Ada Quill, Delta City", "“It is late and we wait for the boat.”"),
        ("Noa Quill, 34", "“It is late and we wait for the boat.”"),
        ("Noa Quill, 104", "“It is late and we wait for the boat.”"),
        ("Noa Quill, a baker", "“It is late and we wait for the boat.”"),
        ("Zorran Vell, l’avocate du port", "« Il est tard et nous attendons le bateau. »"),
    ],
)
def test_a_name_with_an_age_a_role_or_a_place_is_a_label_of_the_quote_below(
    line: str, said: str
) -> None:
    (quote,) = find_quotes(f"The town voted.\n\n{line}\n\n{said}")
    assert quote.speaker is not None
    assert quote.speaker.name == line.partition(",")[0]


def test_a_line_that_presents_nobody_signs_no_words_whose_speaker_acts_beside_them() -> None:
    text = "Ada Quill smiled. “It is late.”\n\nOxford Street, London\n\nMore text follows here."
    assert attributions(text) == (("It is late.", "Ada Quill"),)


@pytest.mark.parametrize("outlet", ["AFP", "Reuters", "HARBOUR ON MONDAY"])
@pytest.mark.parametrize(
    "report",
    [
        "“I heard the bell,” Tom Poe said. “I rowed home at once.”",
        "“I heard the bell,” Tom Poe said.\n\n“I rowed home at once.”",
    ],
)
def test_the_agency_or_paper_below_a_report_signs_none_of_its_quotes(
    report: str, outlet: str
) -> None:
    assert [name for _, name in attributions(f"{report}\n\n– {outlet}")] == ["Tom Poe"] * 2


def test_a_list_item_in_a_language_without_a_lexicon_signs_nothing() -> None:
    text = "„Czekamy na prom od rana.”\n\n- Rano było zimno w porcie"
    assert attributions(text, "pl") == (("Czekamy na prom od rana.", ""),)


def test_a_name_and_role_before_the_first_sentence_are_those_of_the_author() -> None:
    text = "Vell waits\n\nAda Quill, mayor\n\n“It is late and we wait.”\n\nThe boat came."
    assert attributions(text) == (("It is late and we wait.", ""),)
