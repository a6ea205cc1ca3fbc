"""Chats and transcripts without blank lines between those who speak."""

import textwrap

import pytest
from listed_blocks import texts_of
from plain_texts import PROSE, parse

from reader.model.article import BlockKind


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[12/03/2026, 09:14:02] Ida: Is the lamp lit?", "[12/03/2026, 09:15:10] Tom: Not yet."),
        ("14:02 <ida> is the lamp lit?", "14:03 * tom sighs"),
        ("2026-03-12 14:02:11 Ida | Is it lit?", "2026-03-12 14:02:40 Tom | Not yet."),
        ("(9:14 PM) Ida: Is the lamp lit?", "(9:15 PM) Tom: Not yet."),
    ],
)
def test_what_is_said_at_another_time_is_a_paragraph(first: str, second: str) -> None:
    assert parse(f"{first}\n{second}\nand nobody knows why\n").text.split("\n\n") == [
        first,
        f"{second}\nand nobody knows why",
    ]


def test_speakers_of_a_transcript_begin_paragraphs() -> None:
    text = (
        "THE COURT:  Good morning. We are here because of the lamp, which was\n"
        "lit too late.\n"
        "     Q.   When did you see the rock?\n     A.   Too late.\n"
        "                 CROSS-EXAMINATION\n"
        "MR. TEAL (standing): No questions.\n"
    )
    assert [" ".join(each.split()) for each in parse(text).text.split("\n\n")] == [
        "THE COURT: Good morning. We are here because of the lamp, which was lit too late.",
        "Q. When did you see the rock?",
        "A. Too late.",
        "CROSS-EXAMINATION",
        "MR. TEAL (standing): No questions.",
    ]


def test_turns_with_indented_first_lines_are_no_headings_left_of_the_text() -> None:
    turns = (f"Mr. Poe. {PROSE}", "Ms. Quill. All of it?", "Mr. Poe. All of it.", "[Laughter.]")
    typed = "\n".join(textwrap.fill(turn, 72, initial_indent="    ") for turn in turns * 2)
    lines = ["    The board met at noon."] * 10
    assert texts_of(parse(*lines, typed), BlockKind.PARAGRAPH)[10:] == [*turns * 2]


def test_titles_after_names_and_stage_directions_are_known() -> None:
    text = (
        "MARA KELL, HOST: Good evening.\nIDA LUND, KEEPER: Thank you.\n(BEGIN VIDEO CLIP)\n"
        "UNIDENTIFIED MALE: I saw the lamp.\n"
    )
    assert parse(text).text.split("\n\n") == text.strip().split("\n")


def test_a_single_time_in_a_paragraph_does_not_split_it() -> None:
    text = (
        "14:02 was the hour at which the lamp went out, as the keeper\nwrote in his book, in ink.\n"
    )
    assert "\n" not in parse(text).text


def test_the_fields_of_a_memo_stay_together() -> None:
    article = parse(
        "FROM: Ida Lund\nTO: All\nSUBJECT: Lamp oil\n\nThe oil has been moved to the second shed.\n"
    )
    assert (article.meta.byline, article.meta.title) == ("Ida Lund", "Lamp oil")


def test_two_fields_anywhere_keep_their_lines() -> None:
    fields = "Present: Ida Lund (chair), Tom Teal, the keeper of the lamps of Orrin\nApologies: Per"
    prose = "The board met on Tuesday: nobody knew why, and nobody asked the keeper of the lamps."
    assert parse("Minutes\n\n" + f"{prose}\n\n" * 9 + fields).text.endswith(f"\n\n{fields}")


@pytest.mark.parametrize("speakers", [("POE", "QUILL"), ("MODERATOR", "BEN POE", "ADA QUILL")])
def test_turns_in_capitals_with_a_name_each_are_no_fields(speakers: tuple[str, ...]) -> None:
    turns = [f"{speaker}: We counted the goats of the keeper twice." for speaker in speakers]
    article = parse("\n\n".join(["Goats", *[f"{PROSE}\n\n"] * 8, "\n".join(turns)]))
    assert article.text.endswith("\n\n".join(turns))


@pytest.mark.parametrize("below", ["and so it was noted: the", "Poe: the"])
def test_a_wrapped_sentence_with_two_colons_is_no_fields(below: str) -> None:
    lines = [
        "One thing was clear: nobody had lit the lamp in the evening at six,",
        f"{below} goat.",
    ]
    assert " ".join(lines) in parse("\n\n".join(["Goats", PROSE, PROSE, "\n".join(lines)])).text


def _numbered(*lines: str) -> str:
    return "".join(f"{at:>2}   {line}\n" for at, line in enumerate(lines, 1))


def test_the_line_numbers_of_a_transcript_are_removed() -> None:
    said = ("Q. Who lit it?", "A. I did.", "Q. And then?", "A. It went out.")
    pages = f"      1\n\n{_numbered(*(2 * said))}      2\n\n{_numbered(*said)}"
    assert parse(pages).text.split("\n\n") == [*(3 * said)]
    assert parse(pages.replace("\n", "\n\n")).text.split("\n\n") == [*(3 * said)]


def test_questions_in_columns_beside_numbered_lines_are_turns() -> None:
    said = ("Q    Who lit it on the ninth of", "January?", "A    I did.  Nobody else", "would.")
    lines = [*said, "", *said, "THE COURT:  Just answer.", "A    I am, on my honour."]
    for margin in (2, 8):
        page = "".join(f"{at:{margin}}   {line}\n" for at, line in enumerate(lines, 1))
        question, answer = "Q. Who lit it on the ninth of January?", "A. I did. Nobody else would."
        texts = [" ".join(text.split()) for text in parse(page).text.split("\n\n")]
        assert texts[:4] == [question, answer, question, answer]


def test_an_answer_goes_on_in_lines_of_any_width() -> None:
    turns = ("Q. Where was it?", "A. Perhaps a little more than\nthat, with the swell.")
    assert parse("\n".join(2 * turns)).text.split("\n\n")[1] == turns[1].replace("\n", " ")
    for listed in ("A. These:\nLamps.\nWicks.", "A. A lamp\na wick\nmatches"):
        assert listed[3:] in parse("\n".join((*turns, turns[0], listed))).text


def test_a_heading_in_capitals_between_a_date_and_a_turn_is_no_author() -> None:
    said = ("Mrs PASK (Brenn): Who ate the roof of the shelter, and who will pay for it now?",)
    article = parse("House of Assembly", "Wednesday, 5 June 2024", "BUS SHELTERS", *said)
    assert article.meta.byline == ""
    assert parse("The shelter", "5 June 2024", "ADA QUILL", PROSE).meta.byline == "ADA QUILL"
    for label in ("BRENN", "UPDATE", "BRENN (Mercury)"):
        text = ("The shelter", "5 June 2024", "ADA QUILL", f"{label}: {PROSE}", PROSE)
        assert parse(*text).meta.byline == "ADA QUILL"
    turns = (f"PASK: {PROSE}", f"POE: {PROSE}")
    assert parse("The House", "5 June 2024", "BUS SHELTERS", *turns).meta.byline == ""


def test_an_article_before_two_spaces_in_numbered_lines_is_no_answer() -> None:
    lines = ["A  person who lights a lamp without a", "licence commits an offence.  Vitamin"] * 5
    page = "".join(f"{at:2}   {line}\n" for at, line in enumerate(lines, 1))
    assert parse(page).text.count("A person") == 5


def test_numbered_lists_keep_their_numbers() -> None:
    text = "".join(f"{at} boats sailed in the year {1900 + at}.\n" for at in (1, 2, 3, 9, 12, 14))
    assert parse(text).text.startswith("1 boats")
    verses = [f"{at} And they came to the water, and looked at it." for at in range(1, 13)]
    assert parse("\n\n".join(verses)).text.split("\n\n") == verses


def test_lines_of_people_who_speak_again_are_paragraphs_even_at_the_beginning() -> None:
    lines = ["Host: Who lit the lamp?", "Lund: I did.", "Host: And then?", "Lund: It went out."]
    article = parse("\n".join(lines))
    assert article.text.split("\n\n") == lines
    assert article.meta.title == ""


def test_an_answer_with_a_hanging_indent_is_one_paragraph() -> None:
    text = (
        "Q: Who lit the lamp?\nA: Nobody did, for the deed of the tower names only the walls, and\n"
        "   not the lamp, which the county has never looked for.\n\n"
        "Q: And then?\nA: It went out.\n   Nobody minded.\n"
    )
    answers = parse(text).text.split("\n\n")
    assert len(answers) == 4
    assert answers[3] == "A: It went out.\nNobody minded."
    assert answers[1].endswith("walls, and not the lamp, which the county has never looked for.")


def test_a_log_of_a_chat_may_begin_with_a_line_without_a_time() -> None:
    text = "--- Log opened Mon May 04 2026\n10:01 <ida> is it lit?\n10:02 <tom> not yet\n"
    assert parse(text).text.split("\n\n") == text.strip().split("\n")


@pytest.mark.parametrize(("asks", "answers"), [("P", "R"), ("A", "B"), ("Ida", "Tom")])
def test_speakers_may_be_named_by_letters(asks: str, answers: str) -> None:
    text = f"{asks}: Is it lit?\n{answers}: Not yet, and nobody\nknows why.\n{asks}: I see.\n"
    assert parse(text).text.split("\n\n") == [
        f"{asks}: Is it lit?",
        f"{answers}: Not yet, and nobody\nknows why.",
        f"{asks}: I see.",
    ]


def test_lines_with_their_times_have_a_headline_above_them() -> None:
    article = parse("Programme of the day\n\nQuay\n09:00 Opening\n10:30 Tea at the lamp")
    assert article.title == "Programme of the day"


def test_a_script_says_how_somebody_speaks_and_what_is_heard() -> None:
    lines = (
        "NARRATOR: It was a dark night on the pier of Skell, and the lamp had gone out.",
        "MUSIC: STRINGS, UP AND UNDER",
        "CAPTAIN ROWE (shouting): Hold the line! Hold it, and do not let go until I say so.",
        "MATE: Aye, and may it hold us as well as we hold it, for the night is long.",
    )
    article = parse("The Lamp of Skell", *lines)
    assert texts_of(article, BlockKind.PARAGRAPH) == [*lines]


def test_an_agency_or_reporter_in_brackets_stays_in_the_dateline() -> None:
    said = "Trains stood still on Monday after the heaviest rain in years, and many people waited."
    article = parse("Rain stops trains", f"DELHI (staff reporter): {said}", said)
    assert texts_of(article, BlockKind.DATELINE) == ["DELHI (staff reporter):"]


def test_a_title_with_its_section_before_a_colon_is_no_sound_of_a_script() -> None:
    prose = "He plays each Sunday in front of the church, and takes no money for it, only bread."
    article = parse("The week", prose, "Music: The Fiddler of Brenn", prose, prose)
    assert "Music: The Fiddler of Brenn" in texts_of(article, BlockKind.HEADING)
