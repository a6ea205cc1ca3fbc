"""Pronouns, epithets and verbs without a subject in languages without a lexicon."""

import pytest
from attributions import attributions, last_speaker, speaker_names
from opening_paragraphs import (
    CROATIAN,
    CZECH,
    INDONESIAN,
    POLISH,
    ROMANIAN,
    RUSSIAN,
    SWEDISH,
    TURKISH,
)

_QUILL = "Ada Quill"


def test_a_pronoun_means_whoever_the_paragraph_is_about() -> None:
    text = SWEDISH + (
        "”Kranen kommer i mars”, säger Ada Quill.\n\n"
        "Ben Poe har kört den gamla i tio år. ”Den går bra”, säger han."
    )
    assert speaker_names(text) == ["Ada Quill", "Ben Poe"]


def test_a_verb_without_a_subject_has_that_of_the_report_before() -> None:
    text = POLISH + "„Czekamy do marca” – powiedziała Ada Quill. „To niedługo” – dodała."
    assert speaker_names(text) == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    "said",
    ["mówi piekarz", "powiedział Poemu", "dodaje sąd, który zna Ben Poe"],
)
def test_a_verb_with_another_noun_does_not_mean_whoever_is_talked_about(said: str) -> None:
    text = f"{POLISH}Burmistrz Ben Poe obejrzał nabrzeże.\n\n– Czekamy do marca – {said}."
    assert last_speaker(text) != "Ben Poe"


@pytest.mark.parametrize(
    "lead",
    ["Seorang nelayan menjawab: “Kami tunggu.”", "Bo Tal mengangguk. Ia diam. “Kami tunggu.”"],
)
def test_whose_name_is_not_told_is_not_whoever_is_talked_about(lead: str) -> None:
    text = f"{INDONESIAN}Wali Kota Ada Quill datang. “Kami tunggu,” kata Ada. {lead}"
    assert speaker_names(text)[1] != "Ada Quill"


def test_a_noun_before_a_verb_without_a_known_subject_leaves_the_speaker_open() -> None:
    text = (
        POLISH + "„Czekamy” – mówi Ben Poe. Obok stoi bosman. Bosman i kucharz dodają, że „nudno”."
    )
    assert last_speaker(text) == "Ben Poe"
    text = (
        POLISH + "– Czekamy – mówi Ben Poe.\n\nJego kucharz dodaje, że „tu jest po prostu nudno”."
    )
    assert last_speaker(text) != "Ben Poe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            POLISH + "Dźwig widział Ben Poe.\n\n– Czekamy do marca – przyznał szkoleniowiec.",
            "Ben Poe",
        ),
        (ROMANIAN + "Primarul Ben Poe a venit. „Vine în martie”, a subliniat edilul.", "Ben Poe"),
        (POLISH + "Przyszła Ada Quill. „Czekamy do marca” – dodała 41-latka.", _QUILL),
        (
            CZECH + "Přišla Ada Quill. „Čekáme,“ řekla.\n\n„Jen do března,“ ujistil premiér.",
            "premiér",
        ),
        (
            RUSSIAN + "Директор «Крана» Юрий Марш рад. По его мнению, это «большая удача».",
            "Юрий Марш",
        ),
    ],
)
def test_what_somebody_is_called_after_any_verb_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("before", "speakers"),
    [
        ("Марк Марш пришёл. Ада Квилл ждала.", ["Марк Марш"]),
        ("Никита Марш пришёл.", ["Никита Марш"]),
        ("Ада Квилл пришла.", []),
    ],
)
def test_his_words_are_no_womans(before: str, speakers: list[str]) -> None:
    assert speaker_names(f"{RUSSIAN}{before} По его словам, это «большая ошибка».") == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (RUSSIAN + "Марк Марш забил гол. «Жаль», — сказал нападающий.", "Марк Марш"),
        (RUSSIAN + "Марк Марш под стражей. «Жаль», — сказал защитник.", "защитник"),
        (RUSSIAN + "Ада Квилл пела. «Жаль», — сказала певица.", "Ада Квилл"),
        (RUSSIAN + "Марк Марш пел. «Жаль», — сказала певица.", "певица"),
        (RUSSIAN + "Марк Марш забил гол. «Жаль», — сказал его наставник.", "наставник"),
        (SWEDISH + "Bo Marsh är åtalad. ”Kranen är dyr”, säger försvararen.", "försvararen"),
    ],
)
def test_a_lawyer_or_whom_somebody_has_is_no_epithet(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (RUSSIAN + "Суд оправдал хирурга Ивана Квилова. «Жаль», — сказал Квилов.", "Иван Квилов"),
        (RUSSIAN + "Приз у Анны Квиловой. «Жаль», — сказала Квилова.", "Анна Квилова"),
        (POLISH + "Policja zatrzymała Jana Quillaka. „Czekamy” – mówi Quillak.", "Jan Quillak"),
        (POLISH + "Czeka Anna Quillaka. Jest Quillak. „Tak” – mówi Quillaka.", "Anna Quillaka"),
        (POLISH + "Czeka Kuba Quilla. Jest Quill. „Tak” – mówi Kuba Quilla.", "Kuba Quilla"),
    ],
)
def test_a_man_named_as_an_object_is_called_as_a_subject(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_an_unknown_subject_before_a_quote_is_not_whoever_is_talked_about() -> None:
    text = TURKISH + "Müdür Ada Quill geldi.\n\nYurttaşlar, “Vinç mart ayında gelecek” dedi."
    assert last_speaker(text) == ""


@pytest.mark.parametrize("adverb", ["Ardından", "Son olarak", "Konuşmasında", "Dün", "Gülerek"])
def test_what_only_tells_when_or_how_is_no_turkish_subject(adverb: str) -> None:
    text = TURKISH + f"Müdür Ada Quill geldi. {adverb}, “Vinç mart ayında gelecek” dedi."
    assert speaker_names(text) == [_QUILL]


def test_whoever_spoke_in_a_paragraph_goes_on_in_it() -> None:
    text = SWEDISH + "– Kranen kommer i mars, säger Ada Quill. Den är redan betald."
    assert speaker_names(text) == ["Ada Quill", "Ada Quill"]


def test_a_few_words_without_a_subject_mean_whoever_is_talked_about() -> None:
    text = CROATIAN + "Vozač Ben Poe u to ne vjeruje. „Isto smo slušali i lani“, ljuti se."
    assert speaker_names(text) == ["Ben Poe"]


def test_whoever_told_of_it_before_speaks_where_the_verb_has_no_subject() -> None:
    text = CZECH + (
        "Informovala o tom mluvčí přístavu Ada Quill. „Jeřáb přijede v březnu,“ uvedla."
    )
    assert speaker_names(text) == ["Ada Quill"]


def test_a_verb_of_a_woman_does_not_mean_a_man() -> None:
    text = POLISH + (
        "„Czekamy do marca” – powiedziała Ada Quill. Obok stał Ben Poe. „To niedługo” – dodała."
    )
    assert speaker_names(text) == ["Ada Quill", "Ada Quill"]


def test_a_sentence_with_a_role_tells_whom_a_pronoun_means() -> None:
    text = SWEDISH + (
        "”Kranen kommer i mars”, säger Ada Quill.\n\n"
        "En granne är orolig. ”Den låter på nätterna”, säger hon."
    )
    assert speaker_names(text) == ["Ada Quill", "granne"]


def test_the_object_in_a_sentence_without_a_subject_does_not_speak() -> None:
    text = POLISH + (
        "„Czekamy do marca” – powiedziała Ada Quill. Zapytała też o pracę Straży Miejskiej. "
        "„To niedługo” – dodała."
    )
    assert speaker_names(text) == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill är emot det. Enligt henne är det ”ett löftesbrott mot alla i byn”.",
        "Ada Quill siger, at hun er imod. Det er ifølge hende »et brudt løfte til alle i byen«.",
        "Ada Quill sier at hun ikke vil ha det. Det er ifølge henne «et løftebrudd» mot oss.",
        "Ada Quill ei ole samaa mieltä. Hänen mukaansa se on ”suuri virhe koko kylälle”.",
        "Ada Quill jest przeciwna. Jej zdaniem wójt „od początku ukrywał prawdę”.",
        "Ada Quill jest przeciwna. Według niej wójt „od początku ukrywał prawdę”.",
        "Ada Quill je proti. Podle ní je to „velká chyba pro všechny“.",
        "Ада Квилл против. По её словам, это «большая ошибка для всего города».",
        "Quill Ada nem örül. Szerinte ez „nagy hiba az egész városnak”.",
    ],
)
def test_a_pronoun_for_the_source_means_whoever_is_talked_about(text: str) -> None:
    assert last_speaker(text) in {"Ada Quill", "Ада Квилл", "Quill Ada"}


@pytest.mark.parametrize(
    "report",
    ["признаётся он", "вздыхает он", "возмущается он", "сказал он", "перечисляет Игорь Савельев"],
)
def test_a_pronoun_inside_the_marks_means_whoever_is_talked_about(report: str) -> None:
    text = (
        "Единственный роддом закрыли с первого ноября, и теперь все ездят за семьдесят километров. "
        "По словам главврача, Игорь Савельев остался там один. "
        f"«Работать здесь больше некому, — {report}. — Молодые уезжают после первой зарплаты»."
    )
    assert last_speaker(text) == "Игорь Савельев"


def test_a_pronoun_shows_that_the_word_before_it_is_a_verb() -> None:
    text = "Ада Квілл прийшла. «Чекаємо на пором сьогодні», – бурмоче вона Іванові По і йде."
    assert last_speaker(text, "uk") == "Ада Квілл"


def test_a_verb_with_another_subject_is_not_that_of_who_was_named_last() -> None:
    assert not attributions("Ada Quill är borgmästare. ”Vi väntar”, sade folk.", "sv")


def test_a_sentence_about_a_pronoun_ends_the_search_for_who_speaks_on() -> None:
    text = "Jan Poe sade att färjan var sen. Hon gick. ”Vi väntar på färjan.”"
    assert last_speaker(text, "sv") == ""
