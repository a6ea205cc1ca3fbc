"""Speech after a dash in languages without a lexicon: where it ends."""

import pytest
from attributions import attributions, marked
from opening_paragraphs import FINNISH, POLISH, RUSSIAN, SWEDISH

from reader.analysis.quotes import find_quotes


def _words(text: str) -> list[str]:
    return [quote.span.of(text) for quote in marked(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SWEDISH + "– Vi har väntat i tio år, säger hamnchefen Ada Quill. Nu är den här.",
            ["Vi har väntat i tio år", "Nu är den här."],
        ),
        (
            SWEDISH + "– Vi har väntat i tio år, säger hamnchefen Ada Quill. – Nu är den här.",
            ["Vi har väntat i tio år", "Nu är den här."],
        ),
        (
            SWEDISH + "-Vi har väntat i tio år, säger Ada Quill. -Nu är den här.",
            ["Vi har väntat i tio år", "Nu är den här."],
        ),
        (SWEDISH + "– Vi har väntat i tio år, säger A. Quill.", ["Vi har väntat i tio år"]),
        (SWEDISH + "– Ja, säger Ada Quill (LP). Jag minns det väl.", ["Ja", "Jag minns det väl."]),
        (
            SWEDISH + "– Men det är klart, säger Poe, det är dyrt.",
            ["Men det är klart", "det är dyrt."],
        ),
        (
            SWEDISH + "– Det är klart, säger Ada Quill, men jag vet inte när.",
            ["Det är klart", "men jag vet inte när."],
        ),
        # the writer's words
        (SWEDISH + "– Det är klart, säger Ada Quill, hamnchef i Vell.", ["Det är klart"]),
        (SWEDISH + "– Det är klart, säger Ada Quill, som vi möter på kajen.", ["Det är klart"]),
        (
            SWEDISH + "– Det finns många, som säger det, säger Ada Quill.",
            ["Det finns många, som säger det"],
        ),
        (SWEDISH + "– Det är klart, säger Ada Quill, när jag ringer henne.", ["Det är klart"]),
        (SWEDISH + "– Det är klart, säger Ada Quill, och det är fler än hon.", ["Det är klart"]),
        (
            SWEDISH + "– Är det dyrt? undrar många.\n\n– Nej.\n\n– Det lönar sig, säger Ada Quill.",
            ["Är det dyrt?", "Nej.", "Det lönar sig"],
        ),
        (
            FINNISH + "– Olemme odottaneet kauan, satamapäällikkö Ada Quill sanoo.",
            ["Olemme odottaneet kauan"],
        ),
        (
            POLISH + "- Czekaliśmy dziesięć lat - powiedziała Ada Quill. - Teraz już jest.",
            ["Czekaliśmy dziesięć lat", "Teraz już jest."],
        ),
        (POLISH + "– Czekaliśmy – jak mówi – dziesięć lat.", ["Czekaliśmy", "dziesięć lat."]),
        (
            RUSSIAN + "— Мы ждали десять лет, — сказала Ада Квилл. — Теперь он здесь.",
            ["Мы ждали десять лет,", "Теперь он здесь."],
        ),
    ],
)
def test_speech_ends_before_a_verb_of_saying(text: str, expected: list[str]) -> None:
    assert _words(text) == expected


def test_what_follows_a_report_is_no_speech_if_it_reports_itself() -> None:
    text = SWEDISH + "– Vi väntar ännu, säger Ada Quill. Ben Poe säger ingenting."
    assert _words(text) == ["Vi väntar ännu"]


def test_a_list_with_dashes_is_no_speech() -> None:
    text = SWEDISH + "Planen omfattar tre delar:\n\n– en kran\n\n– en kaj.\n\n– Ett magasin."
    assert _words(text) == []


def test_lines_of_a_list_are_no_speech_beside_speech() -> None:
    text = SWEDISH + "– Vi väntar ännu, säger Ada Quill.\n\n– en kran\n\n– en ny kaj"
    assert _words(text) == ["Vi väntar ännu"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            POLISH + "Burmistrz był zadowolony. - To dobry dzień dla portu - powiedział.",
            ["To dobry dzień dla portu"],
        ),
        (
            SWEDISH + "Det är bestämt. – Vi väntar på kranen, säger hamnchefen Ada Quill till oss.",
            ["Vi väntar på kranen"],
        ),
        (
            POLISH + "Mówi o „nowym początku dla miasta”. – Czekamy długo – dodał Piotr Lis.",
            ["nowym początku dla miasta", "Czekamy długo"],
        ),
        (POLISH + "Dźwig jest nowy. - Stary magazyn - obok nabrzeża - zostanie.", []),
    ],
)
def test_a_dash_opens_speech_inside_a_paragraph_too(text: str, expected: list[str]) -> None:
    assert _words(text) == expected


@pytest.mark.parametrize("count", [2, 100])
def test_long_sentences_after_dashes_are_speech_without_a_verb(count: int) -> None:
    sentence = "Jag hör vinden i masterna varje natt och sover ändå gott."
    text = SWEDISH + f"– {sentence}\n\n" * count
    assert _words(text) == [sentence] * count


def test_a_sentence_after_a_dash_is_no_signature() -> None:
    text = (
        POLISH + "Burmistrz mówił o „całkiem nowym początku dla nas”. - Oczywiście może być trudno."
    )
    assert _words(text) == ["całkiem nowym początku dla nas"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "قال الوزير إن الحكومة أكدت ” عدم تسجيل أي حادث ” أمس.\nوأضاف الوزير ” ومازالت "
                "الحكومة تكثف اتصالاتها مع الجانب الآخر “ اليوم."
            ),
            [
                "عدم تسجيل أي حادث",
                "ومازالت الحكومة تكثف اتصالاتها مع الجانب الآخر",
            ],
        ),
        (
            "قال الوزير: ”إن الحكومة أكدت عدم تسجيل أي حادث“. وأضاف: ”لا نعرف شيئا بعد“.",
            ["إن الحكومة أكدت عدم تسجيل أي حادث", "لا نعرف شيئا بعد"],
        ),
        (
            "قال الوزير “إن الحكومة أكدت عدم تسجيل أي حادث”. وأضاف “لا نعرف عن ذلك شيئا”.",
            ["إن الحكومة أكدت عدم تسجيل أي حادث", "لا نعرف عن ذلك شيئا"],
        ),
    ],
)
def test_arabic_marks_may_be_swapped(text: str, expected: list[str]) -> None:
    assert [quote.span.of(text) for quote in find_quotes(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Quill przyszła rano. – Czekamy. – Tak – powiedziała. – Nie wiem.",
            ["Czekamy. – Tak", "Nie wiem."],
        ),
        (
            "Ada przyszła. – Czekamy! – Tak, tak – powiedziała Ada Quill. – Czekamy na prom.",
            ["Czekamy! – Tak, tak", "Czekamy na prom."],
        ),
    ],
)
def test_speech_in_a_paragraph_goes_on_after_its_report(text: str, expected: list[str]) -> None:
    assert [quote.span.of(text) for quote in find_quotes(text, language="pl")] == expected


def test_one_line_in_the_first_person_is_speech_after_a_colon() -> None:
    text = (
        "Burmistrz Ada Quill opisuje ranek w porcie:\n\n"
        "— Czekamy na prom od rana, ja nie mam już siły.\n\nPotem wraca do domu."
    )
    quotes = find_quotes(text, language="pl")
    assert [quote.span.of(text) for quote in quotes] == [
        "Czekamy na prom od rana, ja nie mam już siły."
    ]


def test_each_report_in_a_paragraph_ends_speech() -> None:
    text = "- Czekamy długo - mówi Ben Poe. - Prom nie płynie. Tak być nie może - dodaje Ada Quill."
    assert attributions(text, "pl") == (
        ("Czekamy długo", "Ben Poe"),
        ("Prom nie płynie. Tak być nie może", "Ada Quill"),
    )


def test_what_follows_speech_in_its_paragraph_is_read_for_marks_and_not_for_dashes() -> None:
    text = (
        "– Czekamy na decyzję – powiedział Adam Marsh. Zebranych było – jak co roku – niewielu. "
        "Burmistrz Ewa Tal odpisała mu. „Decyzja zapadnie w piątek” – napisała."
    )
    assert attributions(text, "pl") == (
        ("Czekamy na decyzję", "Adam Marsh"),
        ("Decyzja zapadnie w piątek", "Ewa Tal"),
    )


def test_speech_goes_on_after_a_title_in_short_form_or_a_sentence_that_only_tells() -> None:
    said = "– Czekamy długo – mówi prof. Adam Marsh – i nikt nie pyta."
    assert attributions(said, "pl") == (
        ("Czekamy długo", "Adam Marsh"),
        ("i nikt nie pyta.", "Adam Marsh"),
    )
    told = "– Czekamy długo – mówi Adam Marsh. Był zły – i to bardzo. – Tak być nie może."
    assert attributions(told, "pl")[1:] == (("Tak być nie może.", "Adam Marsh"),)
