"""Texts in languages without a lexicon."""

import pytest
from attributions import last_speaker

from reader.analysis.languages.registry import guess_language, is_known
from reader.analysis.quotes import find_quotes

POLISH = """Port w Ustce czeka na nowe dźwigi

Burmistrz spotkał się w czwartek z pracownikami portu, aby porozmawiać o przyszłości nabrzeża
i o starym magazynie, w którym od lat nikt już niczego nie trzyma.

„Nie będziemy czekać, aż woda sięgnie nam do szyi” – powiedziała burmistrz Anna Kowalska.

Operator Piotr Zieliński nie jest przekonany. „Jeżdżę tu od trzydziestu lat i nie widziałem
planu, który by się zgadzał”.
"""


BASQUE = """Saltreyko portuak garabi berria izango du udaberrian, eta udalak erdia ordainduko du.
Erabakia astelehenean hartu zuten, kai ondoko biltegi zaharrean egindako bilera luze baten ondoren,
eta lanak otsailean hasiko dira, eguraldiak uzten badu.

“Ez dugu itxarongo ura lepora iritsi arte”, esan zuen Ada Quill alkateak.

Ben Poe ez dago ados. “Hogeita hamar urte daramatzat hemen eta ez dut halakorik ikusi”.
"""


def test_an_unknown_language_yields_no_speaker_by_its_words() -> None:
    quotes = find_quotes(BASQUE)
    assert [quote.span.of(BASQUE)[:6] for quote in quotes] == ["Ez dug", "Hogeit"]
    assert [(quote.speaker, quote.rule) for quote in quotes] == [(None, "none")] * 2


def test_nor_is_anybody_when_the_page_claims_to_be_in_another() -> None:
    assert [quote.speaker for quote in find_quotes(BASQUE, language="en")] == [None, None]


def test_a_speaker_by_layout_is_found_in_any_language() -> None:
    talk = POLISH.partition("\n\n")[2].partition("\n\n")[0].replace("\n", " ")
    text = f"""{talk} Nikt już nie pamięta, kto i po co je tam postawił, ani kto miał je naprawić.
Tak było do wczoraj, gdy wszyscy usiedli przy jednym stole i długo rozmawiali.

„Nie będziemy czekać, aż woda sięgnie nam do szyi” – Anna Kowalska
"""
    (quote,) = find_quotes(text)
    assert (quote.speaker and quote.speaker.name, quote.rule) == ("Anna Kowalska", "dash-name")


def test_a_word_with_marks_inside_opens_no_quote() -> None:
    text = 'דובר צה"ל אמר: "הגשר של מג"ב ייפתח מחר".'
    assert [quote.span.of(text) for quote in find_quotes(text)] == ['הגשר של מג"ב ייפתח מחר']


def test_a_few_words_are_speech_before_a_comma_inside_the_marks() -> None:
    text = POLISH + '\n"Nie wiem," powiedziała Anna Kowalska. Magazyn „Stary Dwór” stoi pusty.\n'
    assert [quote.span.of(text) for quote in find_quotes(text)][2:] == ["Nie wiem,"]


def test_a_title_beside_speech_is_nobodys() -> None:
    text = POLISH + "\nMagazyn „Stary Dwór” stoi pusty.\n"
    assert [quote.span.of(text)[:6] for quote in find_quotes(text)] == ["Nie bę", "Jeżdżę"]


def test_a_short_text_with_a_foreign_word_is_read_in_english() -> None:
    text = '"Lodówka hums," said Ada Quill.'
    assert [quote.speaker and quote.speaker.name for quote in find_quotes(text)] == ["Ada Quill"]


@pytest.mark.parametrize(
    "text",
    [
        '"Čekamo odluku", rekla je Ada Quill.',
        "„Nemáme peniaze,“ priznala primátorka Ada Quill.",
        '"Kami menunggu keputusan," kata Ada Quill.',
        "„Așteptăm decizia de ieri”, a declarat Ada Quill.",
        "”Odotamme päätöstä”, sanoi Ada Quill.",
    ],
)
def test_a_sentence_is_in_the_language_of_its_verb_of_saying(text: str) -> None:
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” said Ada Quill.",
        "Das sagt Ada: „Es war gut“",
        "“Fine,” Paweł Żąd told us.",
        "Ada Quill laughed. “Łipa can dance!”",  # a name
        "“Nothing to do in Vell,” sighs Quill.",  # to, do, in: words of several languages
        "Quill rejects argument: “Nonsense”",
        "„Der Trainer bleibt“, sagt Ada Quill.",
    ],
)
def test_words_that_other_languages_share_make_no_foreign_text(text: str) -> None:
    assert is_known(text, guess_language(text))
