"""Roles that speak, and those that tell of whoever bears them, in languages without a lexicon."""

import pytest
from attributions import last_speaker, speaker_names
from opening_paragraphs import (
    CROATIAN,
    CZECH,
    FINNISH,
    GREEK,
    HUNGARIAN,
    INDONESIAN,
    POLISH,
    ROMANIAN,
    RUSSIAN,
    SWEDISH,
    TURKISH,
)


def test_a_role_alone_is_whoever_was_introduced_with_it() -> None:
    text = POLISH + (
        "Burmistrz Ada Quill obejrzała nabrzeże. Był tam też Ben Poe, operator dźwigu.\n\n"
        "– Czekamy do marca – powiedziała burmistrz.\n\n– Stary dźwig stoi – dodał operator."
    )
    assert speaker_names(text) == ["Ada Quill", "Ben Poe"]


@pytest.mark.parametrize(
    "people",
    [
        "Starostka Ada Quill přišla. Přišel také zástupce starostky Ben Poe.",
        "Přišla starostka Ada Quill a Ben Poe.",
        "Přišla Ada Quill, starostka města, a Ben Poe.",
    ],
)
def test_the_role_of_somebody_else_beside_a_name_is_not_its_own(people: str) -> None:
    assert last_speaker(f"{CZECH}{people}\n\n„Čekáme do března,“ řekla starostka.") == "Ada Quill"


def test_somebody_unnamed_before_speech_inside_a_paragraph_makes_all_of_it() -> None:
    text = POLISH + (
        "– Dźwig stoi – mówi Ada Quill.\n\nInaczej mówi o tym jeden z rybaków. – Nikt nas nie "
        "słuchał – twierdzi. – I tak zostanie."
    )
    assert speaker_names(text) == ["Ada Quill", "jeden z rybaków", "jeden z rybaków"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (POLISH + "„Czekamy do marca” – mówi mieszkanka portu.", "mieszkanka portu"),
        (POLISH + "„Czekamy do marca” – powiedział burmistrz dziennikarzom.", "burmistrz"),
        (RUSSIAN + "«Кран придёт в марте», — сказал местный глава района.", "местный глава района"),
        (RUSSIAN + "«Кран придёт в марте», — сказал глава журналистам.", "глава"),
        (RUSSIAN + "«Кран придёт в марте», — сказал глава сначала.", "глава"),
        (CROATIAN + "„Dizalica stiže u ožujku“, rekao je načelnik prošle godine.", "načelnik"),
        (RUSSIAN + "«Кран придёт в марте», — сказал глава местной газете.", "глава"),
        (POLISH + "„Czekamy do marca” – powiedział burmistrz telewizji.", "burmistrz"),
        (GREEK + "«Περιμένουμε», είπε ο δήμαρχος Διδύμου.", "δήμαρχος Διδύμου"),
        (GREEK + "«Περιμένουμε», είπε ο δήμαρχος Τρίτη.", "δήμαρχος"),
        (GREEK + "«Περιμένουμε», είπε ο δήμαρχος Reuters.", "δήμαρχος"),
        (HUNGARIAN + "– Márciusban jön a daru – mondta a község vezetője.", "község vezetője"),
        (HUNGARIAN + "A rendőrség állítja: „Márciusban jön a daru.”", "rendőrség"),
        (RUSSIAN + "«Кран придёт в марте», — сказала жительница Солтри.", "жительница Солтри"),
        (SWEDISH + "”Kranen kommer i mars”, skriver rederiet på sin sida.", "rederiet"),
        (ROMANIAN + "„Macaraua vine în martie”, s-a plâns o femeie de pe chei.", "femeie"),
        (POLISH + "„Czekamy do marca” – powiedział rzecznik ZPL.", "rzecznik ZPL"),
        (INDONESIAN + "“Kami tunggu itu,” kata Ketua KPL kepada wartawan.", "Ketua KPL"),
        (POLISH + "„Czekamy do marca” – poinformował ZPL.", "ZPL"),
        (ROMANIAN + "„Așteptăm până în mai”, a spus primarul Ion VELL.", "Ion"),
        (POLISH + "Rzecznik ZPL Jan Mora milczał. „Czekamy” – mówi rzecznik ZPL.", "Jan Mora"),
        (
            POLISH + "Rzecznik Zarządu Portu Lipy Jan Mora milczał. „Tak” – mówi rzecznik ZPL.",
            "Jan Mora",
        ),
        (POLISH + "Rzecznik ZPL Jan Mora milczał. „Czekamy” – mówi rzecznik KLT.", "rzecznik KLT"),
        (RUSSIAN + "Мэр Иван Квилл ждёт. По словам мэра, кран «очень дорогой».", "Иван Квилл"),
    ],
)
def test_a_role_that_nobody_bears_speaks_under_its_own_words(text: str, speaker: str) -> None:
    assert speaker_names(text) == [speaker]


def test_a_role_in_apposition_belongs_to_the_name_before_it() -> None:
    text = (
        HUNGARIAN + "Quill Ada, a városi kikötő igazgató úgy fogalmazott: „Márciusban jön a daru.”"
    )
    assert speaker_names(text) == ["Quill Ada"]


def test_a_role_before_a_verb_speaks() -> None:
    text = FINNISH + "– Nosturi on jo ihan ruosteessa ja kovassa äänessä, naapuri sanoo."
    assert speaker_names(text) == ["naapuri"]


def test_what_follows_a_name_without_a_comma_is_not_its_role() -> None:
    text = FINNISH + (
        "Saltreyn Sanomien haastattelema naapuri oli samaa mieltä.\n\n"
        "– Nosturi on jo ihan ruosteessa ja kovassa äänessä, naapuri sanoo."
    )
    assert speaker_names(text) == ["naapuri"]


def test_a_place_in_a_role_between_commas_does_not_speak() -> None:
    text = (
        CROATIAN + "Ada Quill, gradonačelnica Novog Saltreya, rekla je: „Dizalica dolazi uskoro.“"
    )
    assert speaker_names(text) == ["Ada Quill"]


def test_a_role_may_be_the_end_of_a_longer_one() -> None:
    text = SWEDISH + (
        "Hamndirektör Ada Quill gick förbi. Ben Poe stod bredvid.\n\n"
        "”Kranen kommer i mars”, säger direktören."
    )
    assert speaker_names(text) == ["Ada Quill"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            INDONESIAN + "“Kami tidak tahu apakah itu akan tiba,” ucap seorang nelayan yang tua.",
            "nelayan",
        ),
        (POLISH + "– Czekamy do marca – mówi jedna z rybaczek.", "jedna z rybaczek"),
        (TURKISH + "“Vinç mart ayında gelecek” diyen bir balıkçı, sevindiğini anlattı.", "balıkçı"),
    ],
)
def test_somebody_who_is_not_named_speaks_instead_of_whoever_is_talked_about(
    text: str, speaker: str
) -> None:
    text = text.replace("\n\n", " Ben Poe.\n\n", 1)
    assert speaker_names(text) == [speaker]


def test_an_unlisted_woman_shouts() -> None:
    text = (
        "Primarul Cornel Poe a ieșit în fața oamenilor. „Podul va fi gata până la iarnă”, a spus "
        "edilul. Promisiunea nu i-a convins pe oameni. „Am auzit asta și anul trecut”, a strigat o "
        "mamă."
    )
    assert last_speaker(text) == "mamă"
