"""Which words beside a verb belong to a name, and whose it is, without a lexicon."""

import pytest
from attributions import last_speaker, speaker_names
from opening_paragraphs import (
    CROATIAN,
    CZECH,
    ESTONIAN,
    FINNISH,
    GREEK,
    HUNGARIAN,
    INDONESIAN,
    NORWEGIAN,
    POLISH,
    ROMANIAN,
    RUSSIAN,
    SWEDISH,
    VIETNAMESE,
)

_QUILL = "Ada Quill"


def test_a_name_in_apposition_to_a_capital_is_the_subject() -> None:
    text = ROMANIAN + "„Macaraua vine în martie”, a spus ministrul Transporturilor, Ada Quill."
    assert speaker_names(text) == ["Ada Quill"]


def test_a_surname_stands_for_the_full_name_in_any_case() -> None:
    text = FINNISH + (
        "”Nosturi tulee maaliskuussa”, sanoo Ada Laine.\n\n"
        "Laineen mukaan vanha nosturi ”kestää vielä talven yli”."
    )
    assert speaker_names(text) == ["Ada Laine", "Ada Laine"]


def test_a_name_in_another_case_means_whoever_bears_it() -> None:
    text = RUSSIAN + ("Это решила Ада Липская. По словам Ады Липской, кран «дорогой, но нужный».")
    assert speaker_names(text) == ["Ада Липская"]


def test_a_name_may_lose_a_vowel_in_other_cases() -> None:
    text = CZECH + "Přišel Ben Vellek. Podle Vellka je jeřáb „drahý, ale potřebný“."
    assert speaker_names(text) == ["Ben Vellek"]


def test_a_surname_that_may_be_of_either_of_two_does_not_mean_the_first() -> None:
    text = CZECH + "Přišli Jan Mora a Ada Morová. Podle Morové je jeřáb „drahý, ale potřebný“."
    assert speaker_names(text) != ["Jan Mora"]


@pytest.mark.parametrize(
    "text",
    [
        "«Кран придёт в марте», — сказал депутат И. Квилл.",
        "По словам И. Квилл, кран «дорогой, но нужный».",
        "И. Квилл заявила, что кран «дорогой, но нужный».",
    ],
)
def test_an_initial_that_may_be_a_word_belongs_to_a_name(text: str) -> None:
    assert speaker_names(RUSSIAN + text) == ["И. Квилл"]


def test_a_party_in_brackets_ends_no_sentence() -> None:
    text = FINNISH + "Ministeri Ada Quill (kesk.) sanoi, että nosturi on ”kallis mutta tarpeen”."
    assert speaker_names(text) == [_QUILL]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (POLISH + "„Czekamy do marca” – powiedział Jan Marszałek.", "Jan Marszałek"),
        (POLISH + "Jan Marszałek przyszedł. „Czekamy” – dodał Marszałek.", "Jan Marszałek"),
        (HUNGARIAN + "„Márciusban jön a daru” – mondta Bíró Ada.", "Bíró Ada"),
        (RUSSIAN + "«Ждём», — заявил Глава Липы Иван Петрович Марш.", "Иван Петрович Марш"),
        (VIETNAMESE + "“Chúng tôi chờ”, ông Phạm Tuấn Anh nói.", "Phạm Tuấn Anh"),
        (VIETNAMESE + "Ông Phan Thế Trung - Bí thư xã nói: “Đã chờ lâu rồi”.", "Phan Thế Trung"),
        (VIETNAMESE + "“Chúng tôi chờ”, Giám đốc Công an Hà Nội Lê Văn Bo nói.", "Lê Văn Bo"),
        # but a role or a body in capitals
        (POLISH + "„Czekamy do marca” – powiedział Jan Mora Burmistrz Lipowa.", "Jan Mora"),
        (HUNGARIAN + "„Márciusban jön a daru” – mondta Polgármester Quill Ada.", "Quill Ada"),
        (POLISH + "Po rozmowie z Adą Prezydent Jan Mora mówi: „Czekamy”.", "Jan Mora"),
        (POLISH + "„Czekamy” – napisało na Twitterze Ministerstwo Portów.", "Ministerstwo Portów"),
    ],
)
def test_a_name_may_look_like_a_role(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (CZECH + "Podle Petra Nováka je draho. „Čekáme,“ řekl Novák.", "Petr Novák"),
        (CZECH + "Podle Marka Vrby je draho. „Čekáme,“ řekl Vrba.", "Marek Vrba"),
        (POLISH + "Zdaniem Ady Nowak jest drogo. „Czekamy” – mówi Nowak.", "Ada Nowak"),
        (RUSSIAN + "По словам мэра Игоря Маршова, ждут. «Ждём», — заявил Маршов.", "Игорь Маршов"),
        (CROATIAN + "Prema riječima Marije Bašić skupo je. „Čekamo”, kaže Bašić.", "Marija Bašić"),
        (POLISH + "Zdaniem Alicji Nowak jest drogo. „Czekamy” – mówi Nowak.", "Alicja Nowak"),
        ("„Чекамо дуго и скупо”, каже он за Петра Башића. „Да”, каже Башић.", "Петар Башић"),
        (RUSSIAN + "Маршов рад. «Ждём», — заявила дочь мэра Вера Маршова.", "Вера Маршова"),
        # not of somebody else's name, or where the first name is in another case
        (RUSSIAN + "Пришли Вера Маршова и Маршов. «Ждём», — заявила Маршова.", "Вера Маршова"),
        (RUSSIAN + "Спросили о Льве Маршове. «Ждём», — заявил Маршов.", "Льве Маршове"),
    ],
)
def test_a_name_is_in_the_nominative_if_its_surname_alone_is(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_who_owns_a_party_is_no_part_of_a_name() -> None:
    text = SWEDISH + "”Kranen är för dyr”, skriver Hamnpartiets Ben Poe på Facebook."
    assert speaker_names(text) == ["Ben Poe"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # what describes a person stands before the name
        (ESTONIAN + "„Kraana tuleb märtsis,“ ütles Saltrey sadama juht Ada Quill.", "Ada Quill"),
        (HUNGARIAN + "„Jön a daru” – nyilatkozta a Parti Hírlapnak Quill Ada.", "Quill Ada"),
        (ROMANIAN + "„Macaraua vine în martie”, a spus primarul Clujului Ada Quill.", "Ada Quill"),
        # or between a role and the name
        (POLISH + "„Czekamy do marca” – powiedziała burmistrz Lipowa Ada Quill.", "Ada Quill"),
        (CZECH + "„Čekáme,“ řekla ředitelka Základní školy Dolany Ada Quill.", "Ada Quill"),
        (POLISH + "„Czekamy” – powiedziała burmistrz Nowej Lipy Ada Quill.", "Ada Quill"),
        (RUSSIAN + "«Ждём», — сказала мэр Нижней Липы А. Квилл.", "А. Квилл"),
        (INDONESIAN + "“Kami tunggu,” kata Menteri Perhubungan Ada Quill di Lipa.", "Ada Quill"),
        (
            INDONESIAN + "Rapat itu ada di Lipa. “Kami tunggu itu,” kata Bupati Lipa Bo Tal Mora.",
            "Bo Tal Mora",
        ),
        (INDONESIAN + "“Kami akan tunggu itu,” kata Presiden Rusia Ada Quill.", "Ada Quill"),
        (INDONESIAN + "“Kami tunggu itu,” kata Kapolres Vell Selatan AKBP Ada Quill.", "Ada Quill"),
        (INDONESIAN + "“Kami tunggu itu,” kata Kanit Reskrim Vell, Iptu Ada Quill.", "Ada Quill"),
        (
            INDONESIAN + "Itu di Vell Jakbar. “Kami tunggu,” kata Kanit Vell, Iptu Ada Quill.",
            "Ada Quill",
        ),
        (INDONESIAN + "“Kami tunggu itu,” kata Bupati Vell Drs. H. Ada Quill.", "Ada Quill"),
        (INDONESIAN + "Namun Ada Quill mengatakan: “Kami tunggu itu sejak lama.”", "Ada Quill"),
        (SWEDISH + "Även Ada Quill är tydlig: ”Vi har väntat i tio år.”", "Ada Quill"),
        (NORWEGIAN + "Samtidig sier Ada Quill: «Vi har ventet i ti år.»", "Ada Quill"),
        (VIETNAMESE + "“Chúng tôi chờ”, Chủ tịch UBND thành phố Lê Văn Quill nói.", "Lê Văn Quill"),
        (POLISH + "„Czekamy” – powiedział minister Maciej Poe.", "Maciej Poe"),
        (RUSSIAN + "«Ждём», — объяснил депутат Юрий Черных.", "Юрий Черных"),
        (CZECH + "Přišla Ada Quill. „Čekáme,“ řekla Quill České televizi.", "Ada Quill"),
        (POLISH + "– Czekamy – mówi Teresa Poych, która mieszka w porcie.", "Teresa Poych"),
        (POLISH + "„Czekamy” – napisał Zarząd Dróg Lipskich.", "Zarząd Dróg Lipskich"),
        (CZECH + "Zastupitelé Dolní Lípy přišli. „Čekáme,“ řekl jim Ben Poe.", "Ben Poe"),
        (ROMANIAN + "„Vine macaraua?”, a întrebat-o Ben Poe pe Ada Quill.", "Ben Poe"),
        # what is no name beside a name
        (POLISH + "- Czekamy do marca - mówi WP Ada Quill.", "Ada Quill"),
        (NORWEGIAN + "– Vi venter til mars, sier Ada Berg Quill til NTB.", "Ada Berg Quill"),
        (GREEK + "«Περιμένουμε», είπε ο εκπρόσωπος της Λιμενικής Άδα Κουίλ.", "Άδα Κουίλ"),
        (GREEK + "«Ναι, τώρα», είπε η υπουργός Εθνικής Άμυνας Άδα Κουίλ.", "Άδα Κουίλ"),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(text: str, speaker: str) -> None:
    assert speaker_names(text) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("sv", "– Vi väntar, säger chefen för Delta Hamn.", "chefen"),
        ("pl", "– Czekamy na prom – mówi w Nowej Lipie kapitan.", ""),
        ("et", "„Me ootame praami,“ ütles Tallinna sadama juht.", "juht"),
    ],
)
def test_a_name_that_something_governs_or_that_describes_a_role_does_not_speak(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


def test_capitals_of_a_headline_tell_no_name() -> None:
    text = (
        "Wali Kota Dewi Bingung Soal Derek Pelabuhan Baru\n\n"
        + INDONESIAN
        + ("“Derek itu tiba bulan Maret,” kata Dewi.")
    )
    assert speaker_names(text) == ["Dewi"]


def test_initials_belong_to_a_name() -> None:
    text = RUSSIAN + "Депутат А. С. Квилл заявил: «Кран придёт в марте»."
    assert speaker_names(text) == ["А. С. Квилл"]


def test_an_initial_stands_for_the_first_name_that_is_written_out_elsewhere() -> None:
    text = RUSSIAN + "Его строит мэр Юрий Квилл. «Кран придёт в марте», — сказал Ю. Квилл."
    assert speaker_names(text) == ["Юрий Квилл"]


def test_the_name_of_a_paper_in_another_case_stands_before_a_name() -> None:
    text = CZECH + (
        "Starostka Ada Quill přijela ráno.\n\n„Jeřáb přijede v březnu,“ řekla Deníku Quill."
    )
    assert speaker_names(text) == ["Ada Quill"]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("dyrektorka Muzeum Nowego w Lipie, Ada Kot", "Ada Kot"),
        ("kapitan Orła, Adam Kot", "Adam Kot"),
        ("minister Jan Nowy, Ada Kot milczy", "Jan Nowy"),
        ("trener Zenon Lipa, Ada Kot milczy", "Zenon Lipa"),
    ],
)
def test_a_name_after_a_polish_role_and_its_body_is_the_subject(subject: str, speaker: str) -> None:
    text = POLISH + f"Wczoraj przegrał Orła Brodno. „Czekamy na prom” – stwierdził {subject}."
    assert speaker_names(text) == [speaker]


def test_a_turkish_verb_of_complaint_names_its_subject() -> None:
    text = 'Başkan köye geldi. Muhtar Ada Quill, "Kaç kere yazdık, kimse gelmedi" diye yakındı.'
    assert last_speaker(text, "tr") == "Ada Quill"
