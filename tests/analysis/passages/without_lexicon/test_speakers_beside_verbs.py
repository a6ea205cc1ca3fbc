"""Speakers next to verbs of saying in languages without a lexicon."""

import pytest
from attributions import attributions, last_speaker, marked
from opening_paragraphs import (
    ALBANIAN,
    BULGARIAN,
    CROATIAN,
    CZECH,
    DANISH,
    ESTONIAN,
    FILIPINO,
    FINNISH,
    GREEK,
    HUNGARIAN,
    ICELANDIC,
    INDONESIAN,
    MACEDONIAN,
    NORWEGIAN,
    POLISH,
    ROMANIAN,
    RUSSIAN,
    SERBIAN,
    SWAHILI,
    SWEDISH,
    TURKISH,
    VIETNAMESE,
)

from reader.analysis.quotes import find_quotes

_QUILL = "Ada Quill"
_MINISTRY = "Miljö- och hamndepartementet"


def _speakers(text: str) -> list[str | None]:
    return [quote.speaker and quote.speaker.name for quote in marked(text)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (SWEDISH + "”Kranen kommer i mars”, säger hamnchefen Ada Quill.", ["Ada Quill"]),
        (SWEDISH + "Ada Quill lovar att kranen ”kommer i mars”.", ["Ada Quill"]),
        (FINNISH + "”Nosturi tulee maaliskuussa”, satamapäällikkö Ada Quill sanoo.", ["Ada Quill"]),
        (RUSSIAN + "Мэр Ада Квилл заявила: «Кран придёт в марте».", ["Ада Квилл"]),
        (
            CZECH + "Starosta Jan Mora přišel. „Čekáme,“ vypočítává Mora, „a loď už nejede.“",
            ["Jan Mora", "Jan Mora"],
        ),
        (TURKISH + "Müdür Ada Quill, “Vinç mart ayında gelecek” dedi.", ["Ada Quill"]),
        (HUNGARIAN + "„Márciusban jön a daru” – mondta Quill Ada kikötőmester.", ["Quill Ada"]),
        (INDONESIAN + "“Derek itu tiba bulan Maret.” Tegas Ada Quill di lokasi.", ["Ada Quill"]),
        (INDONESIAN + "“Derek itu tiba bulan Maret,” kata Puji Quill.", ["Puji Quill"]),
        (INDONESIAN + "“Derek itu tiba bulan Maret,” kata Wali Kota Ada Quill.", ["Ada Quill"]),
        (ROMANIAN + "„Macaraua vine în martie”, a declarat directorul Ada Quill.", ["Ada Quill"]),
    ],
)
def test_the_subject_of_a_verb_of_saying_speaks(text: str, speakers: list[str]) -> None:
    assert _speakers(text) == speakers


def test_the_object_of_a_preposition_is_not_the_subject() -> None:
    text = POLISH + "„Dźwig przyjedzie w marcu” – napisała na Twitterze Ada Quill."
    assert _speakers(text) == ["Ada Quill"]


def test_a_name_in_apposition_to_a_capital_is_the_subject() -> None:
    text = ROMANIAN + "„Macaraua vine în martie”, a spus ministrul Transporturilor, Ada Quill."
    assert _speakers(text) == ["Ada Quill"]


def test_a_role_alone_is_whoever_was_introduced_with_it() -> None:
    text = POLISH + (
        "Burmistrz Ada Quill obejrzała nabrzeże. Był tam też Ben Poe, operator dźwigu.\n\n"
        "– Czekamy do marca – powiedziała burmistrz.\n\n– Stary dźwig stoi – dodał operator."
    )
    assert _speakers(text) == ["Ada Quill", "Ben Poe"]


def test_a_pronoun_means_whoever_the_paragraph_is_about() -> None:
    text = SWEDISH + (
        "”Kranen kommer i mars”, säger Ada Quill.\n\n"
        "Ben Poe har kört den gamla i tio år. ”Den går bra”, säger han."
    )
    assert _speakers(text) == ["Ada Quill", "Ben Poe"]


def test_a_verb_without_a_subject_has_that_of_the_report_before() -> None:
    text = POLISH + "„Czekamy do marca” – powiedziała Ada Quill. „To niedługo” – dodała."
    assert _speakers(text) == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    "text",
    [
        SWEDISH + "Enligt hamnchefen Ada Quill är kranen ”dyr men nödvändig”.",
        POLISH + "Zdaniem prof. Ady Quill dźwig jest „drogi, ale potrzebny”.",
        HUNGARIAN + "Quill Ada szerint a daru „drága, de kell”.",
        TURKISH + "Müdür Ada Quill'e göre vinç “pahalı ama gerekli”.",
    ],
)
def test_a_source_speaks(text: str) -> None:
    (speaker,) = _speakers(text)
    assert speaker in {"Ada Quill", "Ady Quill", "Quill Ada"}


def test_a_surname_stands_for_the_full_name_in_any_case() -> None:
    text = FINNISH + (
        "”Nosturi tulee maaliskuussa”, sanoo Ada Laine.\n\n"
        "Laineen mukaan vanha nosturi ”kestää vielä talven yli”."
    )
    assert _speakers(text) == ["Ada Laine", "Ada Laine"]


def test_a_name_in_another_case_means_whoever_bears_it() -> None:
    text = RUSSIAN + ("Это решила Ада Липская. По словам Ады Липской, кран «дорогой, но нужный».")
    assert _speakers(text) == ["Ада Липская"]


def test_a_name_may_lose_a_vowel_in_other_cases() -> None:
    text = CZECH + "Přišel Ben Vellek. Podle Vellka je jeřáb „drahý, ale potřebný“."
    assert _speakers(text) == ["Ben Vellek"]


def test_a_surname_that_may_be_of_either_of_two_does_not_mean_the_first() -> None:
    text = CZECH + "Přišli Jan Mora a Ada Morová. Podle Morové je jeřáb „drahý, ale potřebný“."
    assert _speakers(text) != ["Jan Mora"]


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
    assert _speakers(text)[1] != "Ada Quill"


def test_speech_after_a_comma_and_a_dash_ends_before_any_verb() -> None:
    text = RUSSIAN + (
        "«Кран старый, — ворчит Ада Квилл. — Когда новый?» Квилл считает дни.\n\n"
        "— Ждём до марта, — перечисляет хозяин склада Юрий Марш. — Потом уедем."
    )
    assert _speakers(text) == ["Ада Квилл", "Юрий Марш", "Юрий Марш"]


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
    assert _speakers(text) == []


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
    assert _speakers(f"{RUSSIAN}{before}, что кран «опасен для города».") == speakers


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
    ("before", "speakers"),
    [
        ("Марк Марш пришёл. Ада Квилл ждала.", ["Марк Марш"]),
        ("Никита Марш пришёл.", ["Никита Марш"]),
        ("Ада Квилл пришла.", []),
    ],
)
def test_his_words_are_no_womans(before: str, speakers: list[str]) -> None:
    assert _speakers(f"{RUSSIAN}{before} По его словам, это «большая ошибка».") == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (RUSSIAN + "Марк Марш забил гол. «Жаль», — сказал нападающий.", "Марк Марш"),
        (RUSSIAN + "Марк Марш под стражей. «Жаль», — сказал защитник.", "защитник"),
        (RUSSIAN + "Марк Марш забил гол. «Жаль», — сказал его наставник.", "наставник"),
        (SWEDISH + "Bo Marsh är åtalad. ”Kranen är dyr”, säger försvararen.", "försvararen"),
    ],
)
def test_a_lawyer_or_whom_somebody_has_is_no_epithet(text: str, speaker: str) -> None:
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
    "text",
    [
        "«Кран придёт в марте», — сказал депутат И. Квилл.",
        "По словам И. Квилл, кран «дорогой, но нужный».",
        "И. Квилл заявила, что кран «дорогой, но нужный».",
    ],
)
def test_an_initial_that_may_be_a_word_belongs_to_a_name(text: str) -> None:
    assert _speakers(RUSSIAN + text) == ["И. Квилл"]


def test_a_party_in_brackets_ends_no_sentence() -> None:
    text = FINNISH + "Ministeri Ada Quill (kesk.) sanoi, että nosturi on ”kallis mutta tarpeen”."
    assert _speakers(text) == [_QUILL]


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


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("„Je to kompromis,“ soudí Ada Quill z Lípy, „ale lepší než nic.“", [_QUILL] * 2),
        ("„Čekáme do března,“ Ada Quill, šéfka přístavu v Lípě, řekla.", [_QUILL]),
        ("Přišla Ada Quill. „Čekáme do března,“ napsala na sociální síti.", [_QUILL]),
    ],
)
def test_whoever_speaks_does_so_around_what_interrupts(text: str, speakers: list[str]) -> None:
    assert _speakers(CZECH + text) == speakers


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


def test_criticism_is_no_verb_of_saying() -> None:
    assert _speakers(RUSSIAN + "Марк Марш не любит критику «о кране».") == []


def test_a_body_that_only_acts_is_nobody_who_goes_on() -> None:
    text = POLISH + "„Czekamy” – mówi Jan Mora. Sąd Portowy milczy. „Nie wiem” – dodaje."
    assert _speakers(text) == ["Jan Mora", "Jan Mora"]


def test_he_is_no_ministry() -> None:
    text = RUSSIAN + "«Кран придёт», — сообщили в министерстве.\n\nВсе рады. "
    text += "«Мы так долго этого ждали», — улыбается он."
    assert _speakers(text) == ["министерство", None]


def test_an_unknown_subject_before_a_quote_is_not_whoever_is_talked_about() -> None:
    text = TURKISH + "Müdür Ada Quill geldi.\n\nYurttaşlar, “Vinç mart ayında gelecek” dedi."
    assert last_speaker(text) == ""


@pytest.mark.parametrize("adverb", ["Ardından", "Son olarak", "Konuşmasında", "Dün", "Gülerek"])
def test_what_only_tells_when_or_how_is_no_turkish_subject(adverb: str) -> None:
    text = TURKISH + f"Müdür Ada Quill geldi. {adverb}, “Vinç mart ayında gelecek” dedi."
    assert _speakers(text) == [_QUILL]


def test_somebody_unnamed_before_speech_inside_a_paragraph_makes_all_of_it() -> None:
    text = POLISH + (
        "– Dźwig stoi – mówi Ada Quill.\n\nInaczej mówi o tym jeden z rybaków. – Nikt nas nie "
        "słuchał – twierdzi. – I tak zostanie."
    )
    assert _speakers(text) == ["Ada Quill", "jeden z rybaków", "jeden z rybaków"]


def test_those_to_whom_something_is_said_do_not_speak() -> None:
    text = CZECH + (
        "Novináři viděli starostu Bena Poea. Přišla Ada Quill. „Čekáme,“ sdělila zastupitelům."
    )
    assert last_speaker(text) == "Ada Quill"


def test_speech_after_its_own_report_is_no_answer() -> None:
    text = HUNGARIAN + "– Mikor jön a daru? – kérdezte Quill Ada, aki vár. – A régi már rossz."
    assert _speakers(text) == ["Quill Ada", "Quill Ada"]


def test_who_is_named_after_an_insertion_speaks() -> None:
    text = POLISH + "Burmistrz Ben Poe i Ada Quill przyszli. – Czekamy – mówi, wzdychając, Quill."
    assert last_speaker(text) == "Ada Quill"


def test_a_dash_after_a_colon_and_a_verb_of_saying_begins_speech() -> None:
    text = POLISH + "Ada Quill mówi krótko: – Czekamy do marca, a potem zobaczymy."
    assert attributions(text) == (("Czekamy do marca, a potem zobaczymy.", "Ada Quill"),)


def test_a_dash_after_a_colon_and_a_name_begins_a_sentence_but_no_list() -> None:
    text = POLISH + "Inaczej widzi to Ada Quill: – Czekaliśmy na to całe dziesięć lat."
    assert _speakers(text) == [_QUILL]
    assert _speakers(f"{POLISH}Skład ustalił Jan Mora: – Ewa Lipa, Ada Vell, Piotr Poe") == []


def test_who_owns_a_party_is_no_part_of_a_name() -> None:
    text = SWEDISH + "”Kranen är för dyr”, skriver Hamnpartiets Ben Poe på Facebook."
    assert _speakers(text) == ["Ben Poe"]


def test_whoever_spoke_in_a_paragraph_goes_on_in_it() -> None:
    text = SWEDISH + "– Kranen kommer i mars, säger Ada Quill. Den är redan betald."
    assert _speakers(text) == ["Ada Quill", "Ada Quill"]


def test_a_name_beside_marks_without_a_verb_of_saying_does_not_speak() -> None:
    text = (
        SWEDISH
        + "Ada Quill går förbi magasinet. ”Stängt för säsongen, öppnar igen i maj” står det."
    )
    assert _speakers(text) == [None]


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
    assert _speakers(text) == [speaker]


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
    ],
)
def test_a_role_that_nobody_bears_speaks_under_its_own_words(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


def test_a_role_in_apposition_belongs_to_the_name_before_it() -> None:
    text = (
        HUNGARIAN + "Quill Ada, a városi kikötő igazgató úgy fogalmazott: „Márciusban jön a daru.”"
    )
    assert _speakers(text) == ["Quill Ada"]


def test_any_verb_may_tell_how_something_was_said() -> None:
    text = CZECH + (
        "„Jeřáb přijede v březnu,“ uvedla Ada Quill.\n\n„Starý už sotva stojí,“ smála se Quill."
    )
    assert _speakers(text) == ["Ada Quill", "Ada Quill"]


def test_a_few_words_without_a_subject_mean_whoever_is_talked_about() -> None:
    text = CROATIAN + "Vozač Ben Poe u to ne vjeruje. „Isto smo slušali i lani“, ljuti se."
    assert _speakers(text) == ["Ben Poe"]


def test_a_verb_between_dashes_inside_the_marks_names_the_speaker() -> None:
    text = RUSSIAN + "«Кран придёт в марте, — говорит Ада Квилл. — Старый ещё поработает»."
    assert _speakers(text) == ["Ада Квилл"]


def test_a_sentence_above_that_ends_with_a_colon_announces_the_speaker() -> None:
    text = TURKISH + "Quill şunları söyledi:\n\n“Vinç mart ayında gelecek, eskisi de duracak.”"
    text = text.replace("Karar", "Müdür Ada Quill sevinçli. Karar")
    assert _speakers(text) == ["Ada Quill"]


def test_a_sentence_below_may_refer_to_the_quote() -> None:
    text = BULGARIAN + "„Кранът идва през март.“\n\nТова каза директорът на пристанището Ада Куил."
    assert _speakers(text) == ["Ада Куил"]


def test_whoever_told_of_it_before_speaks_where_the_verb_has_no_subject() -> None:
    text = CZECH + (
        "Informovala o tom mluvčí přístavu Ada Quill. „Jeřáb přijede v březnu,“ uvedla."
    )
    assert _speakers(text) == ["Ada Quill"]


def test_a_verb_of_a_woman_does_not_mean_a_man() -> None:
    text = POLISH + (
        "„Czekamy do marca” – powiedziała Ada Quill. Obok stał Ben Poe. „To niedługo” – dodała."
    )
    assert _speakers(text) == ["Ada Quill", "Ada Quill"]


def test_the_subject_of_a_verb_stands_in_its_own_clause() -> None:
    text = CROATIAN + "Kad je Ben Poe ušao, Ada Quill je rekla da je dizalica „skupa, ali nužna“."
    assert _speakers(text) == ["Ada Quill"]


def test_a_verb_of_the_speech_itself_does_not_end_it() -> None:
    text = NORWEGIAN + "– Fordi krana var gammel, svarte jeg nei da de ringte, sier Ada Quill."
    assert _speakers(text) == ["Ada Quill"]


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


def test_dialogue_may_begin_with_a_hyphen_without_a_blank() -> None:
    text = CROATIAN + "-Dizalica dolazi u ožujku i bit će velika- rekla je Ada Quill."
    assert _speakers(text) == ["Ada Quill"]


def test_speech_after_a_dash_goes_on_in_the_paragraph_below() -> None:
    text = NORWEGIAN + (
        "Kranfører Ben Poe sier at han gleder seg.\n\n– Den gamle har stått her i seksti år nå."
        "\n\n– Jeg har kjørt den siden jeg var tjue, og far før meg."
    )
    assert _speakers(text) == ["Ben Poe", "Ben Poe"]


def test_serbian_is_read_in_both_scripts() -> None:
    text = SERBIAN + "„Дизалица стиже у марту“, казала је директорка Ада Квил."
    assert _speakers(text) == ["Ада Квил"]


def test_capitals_of_a_headline_tell_no_name() -> None:
    text = (
        "Wali Kota Dewi Bingung Soal Derek Pelabuhan Baru\n\n"
        + INDONESIAN
        + ("“Derek itu tiba bulan Maret,” kata Dewi.")
    )
    assert _speakers(text) == ["Dewi"]


def test_a_short_text_is_in_the_language_of_its_tag() -> None:
    text = "“Derek itu akan tiba pada bulan Maret,” kata Dewi."
    (quote,) = find_quotes(text, language="id")
    assert quote.speaker is not None
    assert quote.speaker.name == "Dewi"
    assert find_quotes("“The crane will come in March,” said Ada Quill.", language="id")[0].speaker


def test_the_name_of_a_paper_in_marks_is_no_subject() -> None:
    text = RUSSIAN + "«Кран придёт в марте», — сказала газете «Берег Солтри» Ада Квилл."
    assert _speakers(text)[0] == "Ада Квилл"


def test_whose_words_are_passed_on_speaks_and_not_who_passes_them_on() -> None:
    text = RUSSIAN + (
        "Директор Ада Квилл приехала утром. «Кран придёт в марте», — приводит слова Квилл сайт "
        "Портовой службы."
    )
    assert _speakers(text) == ["Ада Квилл"]


def test_a_role_before_a_verb_speaks() -> None:
    text = FINNISH + "– Nosturi on jo ihan ruosteessa ja kovassa äänessä, naapuri sanoo."
    assert _speakers(text) == ["naapuri"]


def test_what_follows_a_name_without_a_comma_is_not_its_role() -> None:
    text = FINNISH + (
        "Saltreyn Sanomien haastattelema naapuri oli samaa mieltä.\n\n"
        "– Nosturi on jo ihan ruosteessa ja kovassa äänessä, naapuri sanoo."
    )
    assert _speakers(text) == ["naapuri"]


def test_a_sentence_with_a_role_tells_whom_a_pronoun_means() -> None:
    text = SWEDISH + (
        "”Kranen kommer i mars”, säger Ada Quill.\n\n"
        "En granne är orolig. ”Den låter på nätterna”, säger hon."
    )
    assert _speakers(text) == ["Ada Quill", "granne"]


def test_the_object_in_a_sentence_without_a_subject_does_not_speak() -> None:
    text = POLISH + (
        "„Czekamy do marca” – powiedziała Ada Quill. Zapytała też o pracę Straży Miejskiej. "
        "„To niedługo” – dodała."
    )
    assert _speakers(text) == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (MACEDONIAN + "„Кранот доаѓа во март“, рече директорката Ада Квил.", "Ада Квил"),
        (ALBANIAN + "“Vinçi vjen në mars”, tha drejtoresha e portit, Ada Quill.", "Ada Quill"),
        (
            VIETNAMESE + "“Cần cẩu sẽ đến vào tháng ba”, bà Trần Thị Quill cho biết.",
            "Trần Thị Quill",
        ),
        (FILIPINO + "“Darating ang crane sa Marso,” ani Mayor Ada Quill.", "Ada Quill"),
        (SWAHILI + "“Kreni itafika mwezi wa tatu,” alisema mkurugenzi Ada Quill.", "Ada Quill"),
        (ICELANDIC + "„Kraninn kemur í mars,“ segir Ada Quill hafnarstjóri.", "Ada Quill"),
    ],
)
def test_a_few_dozen_words_are_enough_for_a_language(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


def test_a_sentence_refers_to_a_quote_only_from_the_line_below() -> None:
    reach = 260
    waiting = (" Лодките чакат на кея и никой не знае докога" * reach)[:reach]
    text = f"{BULGARIAN}„Кранът идва през март.“{waiting} това каза Ада Куил."
    assert _speakers(text) == [None]


def test_a_place_in_a_role_between_commas_does_not_speak() -> None:
    text = (
        CROATIAN + "Ada Quill, gradonačelnica Novog Saltreya, rekla je: „Dizalica dolazi uskoro.“"
    )
    assert _speakers(text) == ["Ada Quill"]


def test_a_role_may_be_the_end_of_a_longer_one() -> None:
    text = SWEDISH + (
        "Hamndirektör Ada Quill gick förbi. Ben Poe stod bredvid.\n\n"
        "”Kranen kommer i mars”, säger direktören."
    )
    assert _speakers(text) == ["Ada Quill"]


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
    assert _speakers(text) == [speaker]


def test_initials_belong_to_a_name() -> None:
    text = RUSSIAN + "Депутат А. С. Квилл заявил: «Кран придёт в марте»."
    assert _speakers(text) == ["А. С. Квилл"]


def test_an_initial_stands_for_the_first_name_that_is_written_out_elsewhere() -> None:
    text = RUSSIAN + "Его строит мэр Юрий Квилл. «Кран придёт в марте», — сказал Ю. Квилл."
    assert _speakers(text) == ["Юрий Квилл"]


def test_a_noun_in_capitals_before_a_verb_is_not_whoever_is_talked_about() -> None:
    text = POLISH + (
        "„Czekamy do marca” – powiedziała Ada Quill.\n\n"
        "Przedszkole w rozmowie z gazetą twierdzi, że „nikt nie pytał o to dzieci ani rodziców”."
    )
    assert _speakers(text) == ["Ada Quill", None]


def test_the_name_of_a_paper_in_another_case_stands_before_a_name() -> None:
    text = CZECH + (
        "Starostka Ada Quill přijela ráno.\n\n„Jeřáb přijede v březnu,“ řekla Deníku Quill."
    )
    assert _speakers(text) == ["Ada Quill"]


def test_any_verb_between_a_dash_and_a_name_ends_speech() -> None:
    text = POLISH + (
        "– Czekamy do marca – mówi Ben Poe.\n\n– Wygramy z nimi – chichocze Ada Quill. – I tyle."
    )
    assert _speakers(text) == ["Ben Poe", "Ada Quill", "Ada Quill"]


def test_a_name_and_any_verb_end_speech() -> None:
    text = FINNISH + (
        "– Nosturi tulee maaliskuussa, sanoo Ada Laine.\n\n– Sitä on odotettu, Laine hymyilee."
    )
    assert _speakers(text) == ["Ada Laine", "Ada Laine"]


@pytest.mark.parametrize(
    "before",
    [
        "Ada Quill i går",
        "Då kom Ada Quill",
        "Ada Quill",
        "Ada Quill, som talade med Bo Lund",
        "Ada Quill (hamnchef)",
    ],
)
def test_who_is_named_before_a_colon_speaks(before: str) -> None:
    assert last_speaker(f"{before}: ”Vi väntar på färjan.”", "sv") == "Ada Quill"


@pytest.mark.parametrize("after", [", Ada Quill", ", Ada Quill, hamnchef.", ", Ada Quill (s)."])
def test_a_full_name_alone_after_the_words_speaks(after: str) -> None:
    assert last_speaker(f"”Vi väntar på färjan och på kranen”{after}", "sv") == "Ada Quill"


def test_an_agency_to_which_somebody_talks_does_not_speak() -> None:
    said = "ketvirtadienį BNS sakė uosto vadovė Ada Quill"
    assert last_speaker(f"„Keltas stovi, mes laukiame iki vakaro“, – {said}.", "lt") == "Ada Quill"


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
    "text",
    [
        "Ada Quill är emot det. Enligt hennes bror är det ”ett löftesbrott mot alla i byn”.",
        "Ada Quill jest przeciwna. Według jej brata wójt „od początku ukrywał prawdę”.",
    ],
)
def test_an_owner_after_according_to_is_not_the_source(text: str) -> None:
    assert last_speaker(text) != "Ada Quill"


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


def test_an_unlisted_woman_shouts() -> None:
    text = (
        "Primarul Cornel Poe a ieșit în fața oamenilor. „Podul va fi gata până la iarnă”, a spus "
        "edilul. Promisiunea nu i-a convins pe oameni. „Am auzit asta și anul trecut”, a strigat o "
        "mamă."
    )
    assert last_speaker(text) == "mamă"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pl", "Po rozmowie z burmistrzem powiedział rzecznik: „Czekamy na prom”.", "rzecznik"),
        ("sv", "Enligt kommunen när Ada Quill ringer är färjan ”mycket sen”.", "kommunen"),
        ("sv", "Enligt kommunens chef, som Ada Quill valde, är färjan ”mycket sen”.", "chef"),
        ("sv", "”Färjan är sen”, säger ordföranden (C) Ada Quill.", "Ada Quill"),
        ("sv", "Ada Quill kom. ”Vi väntar på färjan”, hon sade det till Jan Poe.", "Ada Quill"),
    ],
)
def test_the_speaker_is_the_subject_of_the_phrase_beside_a_quote(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


def test_a_pronoun_shows_that_the_word_before_it_is_a_verb() -> None:
    text = "Ада Квілл прийшла. «Чекаємо на пором сьогодні», – бурмоче вона Іванові По і йде."
    assert last_speaker(text, "uk") == "Ада Квілл"


def test_a_verb_with_another_subject_is_not_that_of_who_was_named_last() -> None:
    assert not attributions("Ada Quill är borgmästare. ”Vi väntar”, sade folk.", "sv")


def test_who_answers_a_question_is_not_who_asked_it() -> None:
    text = "– Väntar ni på färjan? säger Ada Quill.\n– Ja, vi väntar på färjan.\n– Nej, säger Poe."
    assert attributions(text, "sv")[1] == ("Ja, vi väntar på färjan.", "")


def test_a_sentence_about_a_pronoun_ends_the_search_for_who_speaks_on() -> None:
    text = "Jan Poe sade att färjan var sen. Hon gick. ”Vi väntar på färjan.”"
    assert last_speaker(text, "sv") == ""


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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (SWEDISH + "”Kranen kommer i mars”, säger Vells kommun.", "Vells kommun"),
        (NORWEGIAN + "Mora politidistrikt sier at krana er «for gammel».", "Mora politidistrikt"),
        (NORWEGIAN + "– Vi venter til mars, sier FK Vell.", "FK Vell"),
        (SWEDISH + "”Vi väntar”, skriver Miljö- och hamndepartementet.", _MINISTRY),
        (SWEDISH + "Enligt miljö- och hamndepartementet är den ”dyr men bra”.", _MINISTRY.lower()),
        (DANISH + "»Kranen kommer til marts,« siger Vell Havn A/S.", "Vell Havn"),
        (DANISH + "SMH siger, at kranen er »for gammel«.", "SMH"),
        (SWEDISH + "Rederiet skriver att kranen är ”dyr men nödvändig”.", "Rederiet"),
        # no body
        (SWEDISH + "Svenska simstjärnan Ada Quill säger: ”Kranen är dyr men bra.”", _QUILL),
        (SWEDISH + "”Vi väntar”, säger Svenska kyrkans biskop Ada Quill.", _QUILL),
        (NORWEGIAN + "– Vi venter, sier Norges ambassadør Ada Quill.", _QUILL),
        (SWEDISH + "Slutligen säger hon: ”Kranen är dyr men den behövs.”", None),
        (SWEDISH + "”Kranen kommer i mars”, säger klimat- och hamnminister Ada Quill.", _QUILL),
        (DANISH + "– Vi venter, siger direktør for Vell Havn Ada Quill.", _QUILL),
        (SWEDISH + "”Vi väntar”, säger rederiet till Mora Nya Tidning.", "rederiet"),
    ],
)
def test_nordic_bodies_speak_under_their_whole_name(text: str, speaker: str | None) -> None:
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (SWEDISH + "”Kranen låter på nätterna”, säger två boende.", "två boende"),
        (NORWEGIAN + "– Krana er for gammel, sier flere naboer tirsdag.", "flere naboer"),
        (SWEDISH + "”Kranen kommer i mars”, säger vd:n Ada Quill.", _QUILL),
        (SWEDISH + "”Kranen kommer i mars”, säger SVT:s Ada Quill.", _QUILL),
        (NORWEGIAN + "– Vi venter til mars, sier adm. dir. Ada Quill.", _QUILL),
        (DANISH + "– Vi venter til marts, lyder det fra Eva Tal Quill.", "Eva Tal Quill"),
        (DANISH + "– Vi venter til marts, siger Bo de Mora.", "Bo de Mora"),
        (SWEDISH + "»Kranen kommer i mars», säger Ada Quill.", _QUILL),
        (NORWEGIAN + "Fiskeren kaller det «en dyr gave».", "Fiskeren"),
    ],
)
def test_nordic_persons_are_named_in_many_ways(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("before", "words", "speaker"),
    [
        ("Havnesjef Ada Quill er glad.", "Dette er en stor dag for hele byen.", _QUILL),
        (
            "Den tidligere ordføreren i Vell, Ada Quill, er glad.",
            "Dette er stort for byen.",
            _QUILL,
        ),
        # who is spoken of, and who cannot speak
        ("Havnesjef Ada Quill er glad.", "Hun har ventet på denne dagen i tre år.", None),
        ("Havnesjef Ada Quill er siktet for tyveri.", "Dette er en trist dag for byen.", None),
        ("Havnesjef Ada Quill har gått bort.", "Dette er en trist dag for byen.", None),
        ("Havnesjef Ada Quill er skadet.", "Dette er en trist dag for byen.", None),
        ("Havnesjef Ada Quill fikk kritikk av Bo Marsh.", "Dette er dårlig for byen.", None),
        ("Havnesjef Ada Quill er glad.", "Bøkene hennes er til glede for hele byen.", None),
        ("Havnesjef Ada Quill er glad.", "Ingen har gjort så mye som Quill for byen.", None),
        ("Skuten Ada Quill er forsinket.", "Dette er dårlig for hele byen.", None),
        ("Kommunen har stengt havna.", "Dette er helt forferdelig for hele byen.", None),
        ("I Vell er Ada Quill kjent.", "Dette er en stor dag for hele byen.", None),
        ("Havnesjef Ada Quill er glad.", "Er dette en stor dag for hele byen?", None),
    ],
)
def test_whom_the_sentence_before_tells_of_makes_a_whole_statement(
    before: str, words: str, speaker: str | None
) -> None:
    text = f"{NORWEGIAN}– Vi venter, sier kaptein Lo Vang.\n\n{before}\n\n– {words}"
    assert _speakers(text) == ["Lo Vang", speaker]


@pytest.mark.parametrize(
    "text",
    [
        RUSSIAN + "Марк Марш погиб. «Это страшная потеря для города.»",
        FINNISH + "Bo Marsh kuoli maanantaina. ”Tämä on suuri menetys kaupungille.”",
    ],
)
def test_whom_a_sentence_tells_of_makes_no_statement_where_the_silent_are_not_known(
    text: str,
) -> None:
    assert _speakers(text) == [None]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Ada Quill kjører krana. «Den går bra», sier hun.\n\n– Jeg slutter, sier 34-åringen.",
            [_QUILL, _QUILL],
            id="an epithet",
        ),
        pytest.param(
            "Lo Vang, økonom ved Mora Bank, er kritisk.\n\n– Det er dyrt, sier økonomen.",
            ["Lo Vang"],
            id="a role beside the name of the bank",
        ),
        pytest.param(
            "Kaptein Lo Vang er her.\n\nHavnesjef i Vell, Ada Quill, kom til møtet.\n\n– Det er "
            "dyrt, sier havnesjefen.",
            [_QUILL],
            id="a role before a comma, with somebody else above",
        ),
        pytest.param(
            "Havnesjef Ada Quill jobber i Sjøtilsynet.\n\n– Det er dyrt, sier Sjøtilsynet.",
            ["Sjøtilsynet"],
            id="a body is not whoever works there",
        ),
        pytest.param("– Det er dyrt, sier Statens vegvesen.", ["Statens vegvesen"], id="a state's"),
        pytest.param(
            "Havneminister Ada Quill tviler. «Det er dyrt», sier statsråden.",
            [_QUILL],
            id="another word for a minister",
        ),
        pytest.param(
            "Statsråd Ada Quill tviler. «Det er dyrt», sier statsråden.",
            [_QUILL],
            id="the same word for a minister",
        ),
        pytest.param(
            "Direktør i Vell Havn Ada Quill tviler. «Det er dyrt», sier hun.",
            [_QUILL],
            id="a body between role and name",
        ),
        pytest.param("Snekkeren kaller oppgaven «helt umulig».", ["Snekkeren"], id="no object"),
        pytest.param("Allerede sier politiet at det er «for sent».", ["politiet"], id="no adverb"),
        pytest.param(
            "Siden sier politiet at det er «for sent».", ["politiet"], id="nor a preposition"
        ),
        pytest.param(
            "Bo Marsh er her. Hun er glad. «Dette er en stor dag for hele byen.»",
            [None],
            id="a pronoun for a woman after the name of a man",
        ),
        pytest.param(
            "Ada Quill er her. Hun er glad. «Dette er en stor dag for hele byen.»",
            [_QUILL],
            id="a pronoun in the sentence before a whole statement",
        ),
        pytest.param(
            "– Det er dyrt, sier Ada Quill.\n\n– Det er billig, sier Lars Poe.\n\n– Nei, sier hun.",
            [_QUILL, "Lars Poe", _QUILL],
            id="a woman who spoke before a man",
        ),
        pytest.param(
            "Lo Vang kom. Jan Poe kom også. «Det er dyrt», sier han.",
            ["Jan Poe"],
            id="a verb that is an abbreviation in Polish",
        ),
        pytest.param(
            "Inge Poe er her. «Det er dyrt», sier han.", ["Inge Poe"], id="a man of either's name"
        ),
        pytest.param(
            "Lars Poe kom. Ada Quill er her. Ifølge ham er krana «altfor dyr».",
            ["Lars Poe"],
            id="a source who is a man",
        ),
        pytest.param("Lars Poe kom. Ifølge henne er krana «altfor dyr».", [], id="nobody's name"),
        pytest.param(
            "Havna drives av Ada Quill. «Det er dyrt», sier hun.", [_QUILL], id="who acts"
        ),
        pytest.param(
            "Lederen for Lipa Havn, Ada Quill, tviler. «Det er dyrt», sier hun.",
            [_QUILL],
            id="a name in commas after the role and its body",
        ),
        pytest.param("– Det er dyrt, sier Norges statsminister Ada Quill.", [_QUILL], id="no body"),
        pytest.param("– Det er dyrt, ropte en mann i salen.", ["mann"], id="a verb for shouting"),
    ],
)
def test_nordic_second_mentions_mean_whoever_bears_them(text: str, speakers: list[str]) -> None:
    assert _speakers(NORWEGIAN + text) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (DANISH + "Keramikeren kalder kranen »en stor skandale«.", ["Keramikeren"]),
        (DANISH + "Kranen kalder keramikeren »en stor skandale«.", ["keramikeren"]),
        (DANISH + "Forslaget kalder rederiet »en stor skandale«.", []),
        (DANISH + "Ada Quill er vred. Hun kalder planen »en stor skandale«.", ["Ada Quill"]),
        (SWEDISH + "Ada Quill är arg. Hon betecknar planen som ”rena katastrofen”.", ["Ada Quill"]),
        (SWEDISH + "Äntligen säger bageriet att ”det är klart”.", ["bageriet"]),
        (SWEDISH + "Nästan säger bageriet att ”det är klart”.", ["bageriet"]),
        (SWEDISH + "Ingen säger att ”det är klart”.", []),
        (DANISH + "Denne siger, at »det er let«.", []),
    ],
)
def test_of_two_known_things_beside_a_nordic_verb_an_agent_speaks(
    text: str, speakers: list[str]
) -> None:
    assert _speakers(text) == speakers


def test_whose_words_a_role_in_the_headline_has_is_told_below() -> None:
    head = "Bron stängs – borgmästaren: ”Vi har inget val”\n\n"
    below = "– Vi har inget val. Det är sorgligt, säger Ada Quill, borgmästare i Vell."
    assert _speakers(head + SWEDISH + below) == [_QUILL, _QUILL]
    assert _speakers(head + SWEDISH) == ["borgmästaren"]


def test_who_stands_between_two_parts_says_both() -> None:
    text = "„Přístav nezavřeme,“ mává rukou Eva Talová, „a nikdo to nechce.“"
    assert attributions(text, "cs") == (
        ("Přístav nezavřeme,", "Eva Talová"),
        ("a nikdo to nechce.", "Eva Talová"),
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Eva Talová na otázku, zda Jan Mora odejde, odpověděla: „Nezavřeme.“"),
        ("sk", "Eva Talová na otázku, či Jan Mora odíde, odpovedala: „Nezavrieme.“"),
        ("pl", "Eva Talová zapytana, czy Komisja Europejska odpowie, powiedziała: „Nie”."),
    ],
)
def test_who_is_asked_about_does_not_answer(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Eva Talová"
