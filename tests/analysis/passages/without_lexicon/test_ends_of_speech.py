"""Where speech begins and ends beside dashes, commas and insertions, without a lexicon."""

import pytest
from attributions import attributions, last_speaker, speaker_names
from opening_paragraphs import (
    BULGARIAN,
    CROATIAN,
    CZECH,
    FINNISH,
    HUNGARIAN,
    NORWEGIAN,
    POLISH,
    RUSSIAN,
)

_QUILL = "Ada Quill"


def test_speech_after_a_comma_and_a_dash_ends_before_any_verb() -> None:
    text = RUSSIAN + (
        "«Кран старый, — ворчит Ада Квилл. — Когда новый?» Квилл считает дни.\n\n"
        "— Ждём до марта, — перечисляет хозяин склада Юрий Марш. — Потом уедем."
    )
    assert speaker_names(text) == ["Ада Квилл", "Юрий Марш", "Юрий Марш"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("„Je to kompromis,“ soudí Ada Quill z Lípy, „ale lepší než nic.“", [_QUILL] * 2),
        ("„Čekáme do března,“ Ada Quill, šéfka přístavu v Lípě, řekla.", [_QUILL]),
        ("Přišla Ada Quill. „Čekáme do března,“ napsala na sociální síti.", [_QUILL]),
    ],
)
def test_whoever_speaks_does_so_around_what_interrupts(text: str, speakers: list[str]) -> None:
    assert speaker_names(CZECH + text) == speakers


def test_speech_after_its_own_report_is_no_answer() -> None:
    text = HUNGARIAN + "– Mikor jön a daru? – kérdezte Quill Ada, aki vár. – A régi már rossz."
    assert speaker_names(text) == ["Quill Ada", "Quill Ada"]


def test_who_is_named_after_an_insertion_speaks() -> None:
    text = POLISH + "Burmistrz Ben Poe i Ada Quill przyszli. – Czekamy – mówi, wzdychając, Quill."
    assert last_speaker(text) == "Ada Quill"


def test_a_dash_after_a_colon_and_a_verb_of_saying_begins_speech() -> None:
    text = POLISH + "Ada Quill mówi krótko: – Czekamy do marca, a potem zobaczymy."
    assert attributions(text) == (("Czekamy do marca, a potem zobaczymy.", "Ada Quill"),)


def test_a_dash_after_a_colon_and_a_name_begins_a_sentence_but_no_list() -> None:
    text = POLISH + "Inaczej widzi to Ada Quill: – Czekaliśmy na to całe dziesięć lat."
    assert speaker_names(text) == [_QUILL]
    assert speaker_names(f"{POLISH}Skład ustalił Jan Mora: – Ewa Lipa, Ada Vell, Piotr Poe") == []


def test_a_verb_between_dashes_inside_the_marks_names_the_speaker() -> None:
    text = RUSSIAN + "«Кран придёт в марте, — говорит Ада Квилл. — Старый ещё поработает»."
    assert speaker_names(text) == ["Ада Квилл"]


def test_a_sentence_below_may_refer_to_the_quote() -> None:
    text = BULGARIAN + "„Кранът идва през март.“\n\nТова каза директорът на пристанището Ада Куил."
    assert speaker_names(text) == ["Ада Куил"]


def test_a_verb_of_the_speech_itself_does_not_end_it() -> None:
    text = NORWEGIAN + "– Fordi krana var gammel, svarte jeg nei da de ringte, sier Ada Quill."
    assert speaker_names(text) == ["Ada Quill"]


def test_dialogue_may_begin_with_a_hyphen_without_a_blank() -> None:
    text = CROATIAN + "-Dizalica dolazi u ožujku i bit će velika- rekla je Ada Quill."
    assert speaker_names(text) == ["Ada Quill"]


def test_speech_after_a_dash_goes_on_in_the_paragraph_below() -> None:
    text = NORWEGIAN + (
        "Kranfører Ben Poe sier at han gleder seg.\n\n– Den gamle har stått her i seksti år nå."
        "\n\n– Jeg har kjørt den siden jeg var tjue, og far før meg."
    )
    assert speaker_names(text) == ["Ben Poe", "Ben Poe"]


def test_a_sentence_refers_to_a_quote_only_from_the_line_below() -> None:
    reach = 260
    waiting = (" Лодките чакат на кея и никой не знае докога" * reach)[:reach]
    text = f"{BULGARIAN}„Кранът идва през март.“{waiting} това каза Ада Куил."
    assert speaker_names(text) == [""]


def test_any_verb_between_a_dash_and_a_name_ends_speech() -> None:
    text = POLISH + (
        "– Czekamy do marca – mówi Ben Poe.\n\n– Wygramy z nimi – chichocze Ada Quill. – I tyle."
    )
    assert speaker_names(text) == ["Ben Poe", "Ada Quill", "Ada Quill"]


def test_a_name_and_any_verb_end_speech() -> None:
    text = FINNISH + (
        "– Nosturi tulee maaliskuussa, sanoo Ada Laine.\n\n– Sitä on odotettu, Laine hymyilee."
    )
    assert speaker_names(text) == ["Ada Laine", "Ada Laine"]


def test_who_answers_a_question_is_not_who_asked_it() -> None:
    text = "– Väntar ni på färjan? säger Ada Quill.\n– Ja, vi väntar på färjan.\n– Nej, säger Poe."
    assert attributions(text, "sv")[1] == ("Ja, vi väntar på färjan.", "")


@pytest.mark.parametrize(
    ("after", "speaker"),
    [
        ("Ada Quill skrattar.", "Ada Quill"),
        ("Ada Quill tycker att den är gammal och säger det ofta.", ""),
    ],
)
def test_only_a_short_sentence_after_a_closed_quote_tells_its_speaker(
    after: str, speaker: str
) -> None:
    assert last_speaker(f"”Vi väntar på färjan.” {after}", "sv") == speaker


def test_who_stands_between_two_parts_says_both() -> None:
    text = "„Přístav nezavřeme,“ mává rukou Eva Talová, „a nikdo to nechce.“"
    assert attributions(text, "cs") == (
        ("Přístav nezavřeme,", "Eva Talová"),
        ("a nikdo to nechce.", "Eva Talová"),
    )


@pytest.mark.parametrize(
    ("language", "text", "speech"),
    [
        ("sv", "– Vi har väntat länge, fnyser Ada Quill.", "Vi har väntat länge"),
        ("no", "– Vi har ventet lenge, sukker Ada Quill.", "Vi har ventet lenge"),
        ("no", "– Vi kjøper mel, sukker og egg, sier Ada Quill.", "Vi kjøper mel, sukker og egg"),
        ("sv", "– Jag ropar, gråter och ler, säger Ada Quill.", "Jag ropar, gråter och ler"),
        ("da", "– Vi har ventet længe, indskyder Ada Quill.", "Vi har ventet længe"),
    ],
)
def test_nordic_speech_ends_before_a_verb_of_mood_that_joins_nothing(
    language: str, text: str, speech: str
) -> None:
    assert attributions(text, language) == ((speech, "Ada Quill"),)
