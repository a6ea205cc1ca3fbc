"""Bodies that speak or report, and those that only stand beside a verb, without a lexicon."""

import pytest
from attributions import last_speaker, speaker_names
from opening_paragraphs import (
    BULGARIAN,
    CROATIAN,
    CZECH,
    DANISH,
    GREEK,
    HUNGARIAN,
    INDONESIAN,
    POLISH,
    RUSSIAN,
    TURKISH,
)

_QUILL = "Ada Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (POLISH + "Był rzecznik policji Ben Poe.\n\n– Czekamy – podała policja.", "policja"),
        (POLISH + "Według prokuratury dźwig był „drogi, ale potrzebny”.", "prokuratura"),
        (RUSSIAN + "«Кран придёт в марте», — сообщили ТАСС в мэрии города.", "мэрия города"),
        (RUSSIAN + "В Минпорте заявили: «Кран придёт в марте».", "Минпорте"),
        (RUSSIAN + "«Кран придёт в марте», — рассказали жители в мэрии.", "жители"),
        (RUSSIAN + "В городской администрации сообщили: «Кран придёт».", "городской администрации"),
        (BULGARIAN + "„Кранът идва през март“, съобщиха от полицията.", "полицията"),
    ],
)
def test_a_body_that_reports_speaks(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        RUSSIAN + "Компания «Лоза» сообщила о сделке.",
        RUSSIAN + "В клубе «Лоза» подтвердили уход тренера.",
        POLISH + "Firma „Nowa Lipa” poinformowała o stracie.",
        CZECH + "Společnost „Lípa“ oznámila ztrátu.",
        HUNGARIAN + "A „Lipa” cég közölte, hogy a daru tavasszal érkezik.",
    ],
)
def test_the_name_of_a_body_in_marks_is_nothing_that_it_says(text: str) -> None:
    assert speaker_names(text) == []


@pytest.mark.parametrize(
    ("before", "speakers"),
    [
        ("О большом пожаре сообщили в полиции", ["полиция"]),
        ("В городской полиции вчера сообщили", ["городской полиции"]),
        ("В пресс-службе администрации Лозы сообщили", ["пресс-службе администрации Лозы"]),
        # somebody else says it
        ("Соседи сообщили в полицию", ["Соседи"]),
        ("Жители рассказали в полиции", ["Жители"]),
        ("Марк Марш и Ада По рассказали в полиции", ["Марк Марш"]),
        ("В полиции жители рассказали", ["жители"]),
        ("В ходе суда адвокаты заявили", ["адвокаты"]),
        ("В посольстве туристы рассказали", []),
        ("В полиции они рассказали", []),
        ("Об этом сообщили в полицию", []),
    ],
)
def test_a_body_in_which_others_act_does_not_report(before: str, speakers: list[str]) -> None:
    assert speaker_names(f"{RUSSIAN}{before}, что кран «опасен для города».") == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (POLISH + "Koalicja, mówi Ada Quill, to „duży błąd”.", _QUILL),
        (DANISH + "Dansk landbrug er ramt, siger Ada Quill: »Det er for sent nu.«", _QUILL),
        (GREEK + "Ο δήμος πληρώνει, είπε ο Μάρκος Κουίλ: «Είναι λάθος.»", "Μάρκος Κουίλ"),
        (RUSSIAN + "Марк Марш пришёл в банк. Банк закрыт. «Жаль», — сказал он.", "Марк Марш"),
        (RUSSIAN + "Полиция, приехавшая сюда, сообщила Аде Марш: «Ждём решения.»", "Полиция"),
    ],
)
def test_a_body_beside_who_speaks_does_not_speak(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (POLISH + "„Czekamy” – powiedział PAP rzecznik straży mł. bryg. Jan Marsh.", "Jan Marsh"),
        (CZECH + "Přišla Ada Quill. „Čekáme do března,“ řekla ČTK.", _QUILL),
        (CZECH + "Přišla Ada Quill. „Čekáme do března,“ napsala na síti X. Poe ne.", _QUILL),
        (
            RUSSIAN + "Марк Марш, как передаёт РИА Новости, назвал кран «очень дорогим».",
            "Марк Марш",
        ),
        (CROATIAN + "„Dizalica stiže”, rekla je Hini Ada Quill.", _QUILL),
        # but one that passes words on
        (POLISH + "„Dźwig przyjedzie w marcu” – podała PAP.", "PAP"),
    ],
)
def test_an_agency_or_a_network_does_not_speak(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (CZECH + "„Čekáme do března,“ uvedl Český přístavní úřad.", "Český přístavní úřad"),
        (CZECH + "Krajský soud uvedl, že jeřáb je „drahý“.", "Krajský soud"),
        (CZECH + "„Čekáme do března,“ uvedla agentura ČTK.", "agentura ČTK"),
        (
            RUSSIAN + "«Кран придёт в марте», — сообщил Липский городской суд.",
            "Липский городской суд",
        ),
        (CROATIAN + "„Dizalica stiže”, objavila je Lipska narodna banka.", "Lipska narodna banka"),
        (CZECH + "Podle Českého přístavního úřadu je „drahý“.", "Českého přístavního úřadu"),
        (
            TURKISH + "Liman Müdürlüğü’nden yapılan açıklamada “Vinç mart ayında gelecek” denildi.",
            "Liman Müdürlüğü",
        ),
        (POLISH + "Lipowy Urząd Dróg podał, że dźwig jest „drogi”.", "Lipowy Urząd Dróg"),
        (POLISH + "„Czekamy” – podał Urząd Miasta i Gminy Lipa.", "Urząd Miasta i Gminy Lipa"),
        (POLISH + "Według Lipowego Urzędu Dróg jest „drogi”.", "Lipowego Urzędu Dróg"),
        (INDONESIAN + "“Derek tiba,” kata Kementerian Perhubungan.", "Kementerian Perhubungan"),
        (CZECH + "Český úřad čeká. „Čekáme do března,“ uvedl úřad.", "Český úřad"),
        (POLISH + "Państwowa Straż Portowa podała, że jest „drogi”.", "Państwowa Straż Portowa"),
        (POLISH + "Według Adama Poe Komisja Portowa „nie czeka”.", "Adama Poe"),
        # where something else is done
        (TURKISH + "Vell’de yapılan toplantıda “Vinç mart ayında gelecek” denildi.", ""),
        # somebody's
        (CZECH + "„Čekáme,“ řekl ředitel Českého přístavního úřadu Jan Mora.", "Jan Mora"),
    ],
)
def test_a_body_has_more_words_than_its_capital(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (CROATIAN + "Došao je Jan Mora. „Dizalica stiže”, rekao je u priopćenju.", "Jan Mora"),
        (CROATIAN + "Došao je Jan Mora. „Dizalica stiže u luku”, navodi se u priopćenju.", ""),
        (BULGARIAN + "Ада Куил дойде. „Кранът идва през март“, се казва в документ.", ""),
        (
            RUSSIAN + "Марк Марш рад. «Кран уже едет сюда из Лозы», — говорится в сообщении МЧС.",
            "МЧС",
        ),
        (CZECH + "V prohlášení Ady Quill stálo, že „čeká“.", "Ady Quill"),
        # but a statement that somebody talks about or publishes is not whoever speaks
        (CZECH + "Jan Mora četl prohlášení Petra Poe. „Čekáme,“ řekl.", "Jan Mora"),
        (POLISH + "Jan Mora mówił o oświadczeniu Adama Poe. „Czekamy” – dodał.", "Jan Mora"),
        (CZECH + "„Čekáme,“ píše v prohlášení Českého svazu šéf Jan Mora.", "Jan Mora"),
    ],
)
def test_what_a_text_says_is_not_by_whoever_is_talked_about(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_a_body_that_only_acts_is_nobody_who_goes_on() -> None:
    text = POLISH + "„Czekamy” – mówi Jan Mora. Sąd Portowy milczy. „Nie wiem” – dodaje."
    assert speaker_names(text) == ["Jan Mora", "Jan Mora"]


def test_he_is_no_ministry() -> None:
    text = RUSSIAN + "«Кран придёт», — сообщили в министерстве.\n\nВсе рады. "
    text += "«Мы так долго этого ждали», — улыбается он."
    assert speaker_names(text) == ["министерство", ""]


def test_the_name_of_a_paper_in_marks_is_no_subject() -> None:
    text = RUSSIAN + "«Кран придёт в марте», — сказала газете «Берег Солтри» Ада Квилл."
    assert speaker_names(text)[0] == "Ада Квилл"


def test_whose_words_are_passed_on_speaks_and_not_who_passes_them_on() -> None:
    text = RUSSIAN + (
        "Директор Ада Квилл приехала утром. «Кран придёт в марте», — приводит слова Квилл сайт "
        "Портовой службы."
    )
    assert speaker_names(text) == ["Ада Квилл"]


def test_a_noun_in_capitals_before_a_verb_is_not_whoever_is_talked_about() -> None:
    text = POLISH + (
        "„Czekamy do marca” – powiedziała Ada Quill.\n\n"
        "Przedszkole w rozmowie z gazetą twierdzi, że „nikt nie pytał o to dzieci ani rodziców”."
    )
    assert speaker_names(text) == ["Ada Quill", ""]


def test_an_agency_to_which_somebody_talks_does_not_speak() -> None:
    said = "ketvirtadienį BNS sakė uosto vadovė Ada Quill"
    assert last_speaker(f"„Keltas stovi, mes laukiame iki vakaro“, – {said}.", "lt") == "Ada Quill"
