"""Marks that never close, close twice or open the wrong way."""

import pytest
from attributions import Attributions, attributions, marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"The dam will hold," Quill said. "We checked it twice.',
            (("The dam will hold,", "Quill"), ("We checked it twice.", "Quill")),
        )
    ],
)
def test_words_whose_closing_mark_is_lost_end_with_their_paragraph(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_a_stray_closing_mark_does_not_swallow_the_paragraph() -> None:
    text = "".join(f'"Line {n} is shut," said Ada Quill. ' for n in range(6)) + 'That was all." So.'
    assert len(marked('"' + text)) >= 5


def test_a_lost_closing_mark_ends_with_its_report() -> None:
    text = '"It was very hot, Ada Quill said. "We left at noon." Nobody knew.'
    assert [q.span.of(text) for q in marked(text)] == ["It was very hot,", "We left at noon."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "« Il faisait très chaud, explique Ada Quill. Le pont était fermé.",
            "Il faisait très chaud",
        ),
        ("„Het was erg warm, aldus Ada Quill. De brug was dicht.", "Het was erg warm"),
        ("«Faceva molto caldo, ha detto Ada Quill. Il ponte era chiuso.", "Faceva molto caldo"),
    ],
)
def test_a_lost_closing_mark_ends_with_its_report_outside_english(text: str, words: str) -> None:
    assert [(said.rstrip(","), name) for said, name in attributions(text)] == [(words, "Ada Quill")]


def test_an_unclosed_quote_goes_on_after_a_verb_that_its_speaker_says() -> None:
    text = "“Es un faro útil, señala el camino a todos los barcos.\n\nEl puente está cerrado."
    assert attributions(text, "es")[0][0].endswith("a todos los barcos.")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Man schwieg. „Es war sehr heiß im Saal, “sagte Ada Quill.", "Es war sehr heiß im Saal,"),
        ("On se taisait. “Il faisait très chaud, “a déclaré Ada Quill.", "Il faisait très chaud,"),
        (
            "“I was like, “they are late” and went home,” said Ada Quill.",
            "I was like, “they are late” and went home,",
        ),
    ],
)
def test_a_mark_after_the_space_closes_only_before_a_report(text: str, words: str) -> None:
    assert attributions(text) == ((words, "Ada Quill"),)


def test_a_mark_that_opens_a_paragraph_the_wrong_way_opens_words() -> None:
    text = "Ada Quill came.\n\n” When the men called we told them we could not pay,” she said."
    assert attributions(text) == (
        ("When the men called we told them we could not pay,", "Ada Quill"),
    )


def test_an_apostrophe_in_the_second_of_two_single_marked_words_closes_neither() -> None:
    text = "The trust was 'deeply sorry' for care that 'fell short of what we'd want', it said."
    assert [words for words, _ in attributions(f"{text}\n\n'No,' said Ada Quill. 'Not now.'")][
        :2
    ] == ["deeply sorry", "fell short of what we'd want"]


def test_an_opening_mark_at_the_end_of_a_paragraph_closes() -> None:
    text = "“We left late,” said Ada Quill. “It rained all day. Nobody minded. “"
    assert attributions(text) == (
        ("We left late,", "Ada Quill"),
        ("It rained all day. Nobody minded.", "Ada Quill"),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (  # the third paragraph closes the words
            "Ada Quill schrieb: „Wir bauen weiter.\n\nEs dauert.\n\nAm Ende ist es gut.“ So.",
            ["Wir bauen weiter.", "Es dauert.", "Am Ende ist es gut."],
        ),
        (  # other words are opened before
            "Ada Quill ha detto: «Andiamo avanti. È tardi.\n\nBen Poe ha detto: «È tardi».",
            ["Andiamo avanti.", "È tardi"],
        ),
        (  # they are no sentence
            "Ada Quill war in der „klugen Stadt mit dem Hafen.\n\nEs dauert.\n\nEs wird“ gut.",
            ["klugen Stadt mit dem Hafen."],
        ),
        (  # the last line signs a pull quote
            "It is late.\n\n“We waited for hours. Nobody came.\n\nAda Quill, mayor of Delta”",
            ["We waited for hours. Nobody came."],
        ),
        (  # a sentence signs nothing, whatever its capitals
            "Ada Quill schrieb: „Wir bauen weiter.\n\nDie Leute sind am Ende ihrer Geduld.“",
            ["Wir bauen weiter.", "Die Leute sind am Ende ihrer Geduld."],
        ),
        (  # dashes give the words to others
            "Ada Quill entra.\n\n« Tu viens ?\n\n— Non, dit Ben.\n\n— Bien. »",
            ["Tu viens ?", "Non, dit Ben."],
        ),
    ],
)
def test_words_may_close_paragraphs_below_without_being_opened_again(
    text: str, said: list[str]
) -> None:
    assert [q.span.of(text) for q in marked(text)] == said


def test_who_is_named_behind_the_last_paragraph_of_words_says_all_of_them() -> None:
    text = (
        "Bürgermeisterin Eva Tal war da und sprach.\n\n„Wir bauen weiter. Es dauert.\n\n"
        "Am Ende ist es gut“, sagte Trainer Ben Poe."
    )
    assert [name for _, name in attributions(text)] == ["Ben Poe", "Ben Poe"]


def test_who_acts_in_the_sentence_behind_words_of_several_paragraphs_says_none_of_those_above() -> (
    None
):
    text = (
        "“We wait,” Ada Quill said. “Yes, we do.\n\n“It was cold here.\n\nWe went home.” "
        "Ben Poe disagreed. “It was warm,” he said."
    )
    assert attributions(text)[2] == ("It was cold here.", "Ada Quill")


def test_what_stands_below_a_turn_that_closes_words_is_read_once() -> None:
    text = (
        "Ada Quill waits. She said: “We waited. Nobody came.\n\nHerald: You left” when?\n\n"
        "Ada Quill: On Monday, I think.\n\nHerald: And then?\n\nAda Quill: “No.”\n\n"
        "Ada Quill told the mayor it was “tired of it all”.\n\nHerald: So?\n\nAda Quill: Yes."
    )
    assert [said for said, _ in attributions(text)].count("No.") == 1


@pytest.mark.parametrize("space", ["", " "])
@pytest.mark.parametrize("middle", [1, 4, 12])
def test_words_in_guillemets_go_on_below_behind_a_closing_one(space: str, middle: int) -> None:
    below = "\n\n".join(f"»{space}Tampoco en mayo hay nada, paso {n}." for n in range(middle))
    text = (
        f"«{space}El puente es muy viejo y no vale nada.\n\n{below}\n\n"
        f"»{space}Hay que cerrarlo{space}», dijo Ada Tal."
        f"\n\n«{space}No lo creo{space}», dijo Hugo Prado."
    )
    found = attributions(text, "es")
    assert [who for _, who in found] == ["Ada Tal"] * (middle + 2) + ["Hugo Prado"]
    assert found[-2][0] == "Hay que cerrarlo"


@pytest.mark.parametrize("count", [1, 12])
def test_lines_with_a_closing_guillemet_before_them_go_on_with_nothing(count: int) -> None:
    lines = "» Lea también: El puente\n\n" * count
    text = f"«El puente es viejo», dijo Ada Tal.\n\n{lines}» Eva Prado dice: «No lo creo yo»."
    expected = (("El puente es viejo", "Ada Tal"), ("No lo creo yo", "Eva Prado"))
    assert attributions(text, "es") == expected


def test_reversed_guillemets_open_each_paragraph_of_a_novel() -> None:
    text = "»Ja?« fragte Ada.\n\n»Nein«, sagte Tom. »Es ist spät.«\n\n»Sehr spät«, sagte Ada."
    assert [words for words, _ in attributions(text, "de")] == [
        "Ja?", "Nein", "Es ist spät.", "Sehr spät",
    ]  # fmt: skip


def test_a_swedish_text_with_a_title_in_other_guillemets_has_its_own_quotes() -> None:
    text = "»Vi går nu.»\n\n»Jag vet.»\n\n»Bron är stängd», sa Ada Berg. Boken «Natt» är ny."
    assert ("Bron är stängd", "Ada Berg") in attributions(text, "sv")
