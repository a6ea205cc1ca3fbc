"""Subtitles, and transcripts as video platforms show them."""

import pytest
from listed_blocks import checked_blocks

from reader.parsing.registry import parse_article
from reader.parsing.spoken.subtitles import parse_subtitles


@pytest.mark.parametrize(
    ("head", "title", "language"),
    [
        ("WEBVTT - Lamps of the pier", "Lamps of the pier", ""),
        ("WEBVTT Lamps of the pier\nKind: captions\nLanguage: pt-BR", "Lamps of the pier", "pt-BR"),
        ("WEBVTT\nKind: captions\nLanguage: en", "", "en"),
        ("WEBVTT\nLanguage: what people speak here", "", ""),
        ("WEBVTT", "", ""),
    ],
)
def test_the_head_of_subtitles_says_title_and_language(
    head: str, title: str, language: str
) -> None:
    cue = "\n\n00:01.000 --> 00:02.000\nLanguage: sv\n"
    article = parse_subtitles(f"{head}{cue}".encode())
    assert article.meta.title == title
    assert article.meta.language == language
    assert article.text == (f"{title}\n\nLanguage: sv" if title else "Language: sv")


def test_times_with_few_figures_and_without_a_blank_line_before_them_part_cues() -> None:
    text = """WEBVTT

a1/12-0
0:0:0.0 --> 0:0:3.540
<v Ida Lund>Good morning.</v>

0:0:3.54 --> 0:0:7.2
<v Ole Kant>Is the lamp lit?</v>
7
0:0:7.200 --> 0:0:9.1
It is 12
at night.
1:02:7,5 --> 1:02:9,500
It was out.
"""
    assert parse_subtitles(text.encode()).text == (
        "Ida Lund: Good morning.\n\nOle Kant: Is the lamp lit? It is 12 at night.\n\nIt was out."
    )


def _typed_subtitles(*lines: str) -> list[str]:
    cues = (f"00:0{at}.000 --> 00:0{at}.900\n{line}\n" for at, line in enumerate(lines))
    return parse_subtitles("\n".join(("WEBVTT\n", *cues)).encode()).text.split("\n\n")


def test_who_speaks_may_be_typed_before_the_words_as_in_meetings() -> None:
    assert _typed_subtitles(
        "Ida Lund: Who lights it?", "Tom van Rijn: I do.", "Tom van Rijn: And nobody else.",
        "Ida Lund: And nobody else.",
    ) == [
        "Ida Lund: Who lights it?", "Tom van Rijn: I do. And nobody else.",
        "Ida Lund: And nobody else.",
    ]  # fmt: skip


def test_several_may_speak_in_one_subtitle_of_a_meeting() -> None:
    lines = "Ida Lund: It is out.\nWhy?\nTom van Rijn: No oil.", "Ida Lund: I see.", "Ida Lund: So."
    assert _typed_subtitles(*lines) == [
        "Ida Lund: It is out. Why?", "Tom van Rijn: No oil.", "Ida Lund: I see. So.",
    ]  # fmt: skip


def test_speakers_that_were_recognised_stand_in_brackets() -> None:
    lines = ("[SPEAKER_00]: It burns.", "All night.", "At last: light.", "[SPEAKER_01]: Does it?")
    assert _typed_subtitles(*lines) == [
        "SPEAKER_00: It burns. All night. At last: light.",
        "SPEAKER_01: Does it?",
    ]
    assert _typed_subtitles("[door opens]", "It burns.") == ["[door opens]", "It burns."]


def test_a_voice_in_brackets_leaves_the_typed_speakers_of_the_others() -> None:
    lines = ("IDA: It burns.", "[RADIO]: Gale warning.", "OLE: Does it?", "IDA: It does.")
    assert _typed_subtitles(*lines) == [
        "IDA: It burns. [RADIO]: Gale warning.", "OLE: Does it?", "IDA: It does.",
    ]  # fmt: skip


def test_a_sound_after_a_sentence_is_a_paragraph_that_nobody_says() -> None:
    said = ("BO MARSH: It burns.", "[APPLAUSE]", "All night", "[laughs]", "it burns.")
    cues = [f"00:00:0{at}.000 --> 00:00:0{at}.900\n{line}" for at, line in enumerate(said)]
    article = parse_subtitles("\n\n".join(["WEBVTT", *cues]).encode())
    assert article.text == "BO MARSH: It burns.\n\n[APPLAUSE]\n\nAll night [laughs] it burns."


def test_words_before_a_colon_in_few_subtitles_are_no_speakers() -> None:
    lines = "And the keeper: he slept.", "He had said: nobody comes.", "Nobody came.", "So it was."
    assert _typed_subtitles(*lines) == [" ".join(lines)]


def test_subtitles_are_paragraphs_with_who_speaks() -> None:
    text = """WEBVTT

NOTE made by hand

1
00:00.000 --> 00:02.000
<v Ida>The lamp burns

00:02.000 --> 00:04.000
all <i>night</i>.

00:00:04.000 --> 00:00:06.000 align:start
<v Tom>It does &amp; it did.

00:00:20.000 --> 00:00:22.000
Then it went out.
"""
    assert [text for _, _, text in checked_blocks(parse_subtitles(text.encode()))] == [
        "Ida: The lamp burns all night.",
        "Tom: It does & it did.",
        "Then it went out.",
    ]


def test_lines_that_roll_up_are_read_once_and_signs_change_the_speaker() -> None:
    cue = "{0}\n00:00:0{0},000 --> 00:00:0{0},900\n{1}\n"
    shown = ("The lamp burns", "The lamp burns\nall night.", ">> Does it?\n>> It does.")
    text = "\n".join(cue.format(at, each) for at, each in enumerate(shown))
    assert [text for _, _, text in checked_blocks(parse_subtitles(text.encode()))] == [
        "The lamp burns all night.",
        "Does it?",
        "It does.",
    ]


_SHOWN = "0:00\nThe lamp burns\n0:03\nall night.\n1:00:05\nIt went out."


@pytest.mark.parametrize("name", ["a.srt", "a.txt", "a"])
def test_a_transcript_may_have_each_time_on_a_line_of_its_own(name: str) -> None:
    article = parse_article(_SHOWN.encode(), location=name)
    assert article.text == "The lamp burns all night.\n\nIt went out."


def test_subtitles_named_as_text_are_read_as_subtitles() -> None:
    body = b"1\n00:00:01,000 --> 00:00:02,000\nIt burns.\n"
    assert parse_article(body, location="a.txt").text == "It burns."


def test_speech_without_sentences_is_parted_too() -> None:
    lines = "".join(f"{at // 60}:{at % 60:02}\nlamp {at} burns on and on\n" for at in range(300))
    texts = [text for _, _, text in checked_blocks(parse_subtitles(lines.encode()))]
    assert len(texts) > 3
    assert all(len(text) < 2000 for text in texts)


def test_a_name_in_capitals_begins_a_paragraph_of_subtitles() -> None:
    cues = (
        ("01", "02", "Who lit the lamp?"),
        ("02", "03", "QUILL: I did,"),
        ("03", "04", "of course."),
    )
    text = "\n\n".join(
        f"{at}\n00:00:{start},000 --> 00:00:{end},000\n{said}"
        for at, (start, end, said) in enumerate(cues, 1)
    )
    assert [said for _, _, said in checked_blocks(parse_subtitles(text.encode()))] == [
        "Who lit the lamp?",
        "QUILL: I did, of course.",
    ]


def test_other_formats_of_subtitles_are_recognised_and_read() -> None:
    times = "0:00:01.000,0:00:02.500", "0:00:02.600,0:00:04.000"
    sbv = f"{times[0]}\nWho lit the lamp,\n\n{times[1]}\nand why?\n"
    assert parse_article(sbv.encode(), location="a").text == "Who lit the lamp, and why?"
    ass = (
        "[Script Info]\nTitle: The lamp\n\n[Events]\nFormat: Layer, Start, End, Name, Text\n"
        "Dialogue: 0,0:00:01.00,0:00:02.50,Ada,Who {\\i1}lit{\\i0} the lamp,\\Nand why?\n"
        "Dialogue: 0,0:00:01.00,0:00:02.50,,{\\p1}m 0 0 l 9 9\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,Ben,Nobody.\n"
    )
    article = parse_article(ass.encode(), location="a")
    assert article.meta.title == "The lamp"
    assert [said for _, _, said in checked_blocks(article)][1:] == [
        "Ada: Who lit the lamp, and why?",
        "Ben: Nobody.",
    ]


def _ass_texts(lines: str, *, names: str = "Layer, Start, End, Name, Text") -> list[str]:
    file = f"\n[script info]\nTitle: The lamp\n\n[Events]\nFormat: {names}\n{lines}"
    article = parse_article(file.encode(), location="a.ass")
    return [said for _, _, said in checked_blocks(article)][1:]


def test_cues_of_ass_are_read_in_the_order_of_time() -> None:
    later = "Dialogue: 0,0:00:09.00,0:00:10.50,Ada,Nobody.\n"
    sooner = "Dialogue: 0,0:00:01.00,0:00:02.50,Ben,Who lit the lamp?\n"
    assert _ass_texts(later + sooner) == ["Ben: Who lit the lamp?", "Ada: Nobody."]


def test_styles_remarks_and_drawings_of_ass_are_not_text() -> None:
    styled = "{\\fad(100,200)\\pos(320,240)\\clip(0,0,640,480)\\t(0,500,\\fscx120\\fscy120)}"
    lines = (
        f"Dialogue: 0,0:00:01.00,0:00:02.50,,{styled}The lamp burns.{{check this}}\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,,{\\p4}m 0 0 l 9 9\n"
    )
    assert _ass_texts(lines) == ["The lamp burns."]


def test_a_line_of_ass_may_end_before_the_name() -> None:
    lines = "Dialogue: 0:00:01.00,0:00:02.50,The lamp burns.\n"
    assert _ass_texts(lines, names="Start, End, Text, Name") == ["The lamp burns."]


def test_a_label_in_brackets_begins_a_paragraph_after_a_sentence() -> None:
    said = ("[REPORTER] It burns.", "[Ida Lund] All night.", "It does", "[Laughs] burn.")
    assert _typed_subtitles(*said) == [said[0], " ".join(said[1:])]


def test_sounds_may_stand_between_notes_of_music() -> None:
    said = ("It burns.", "♪ (sad music) ♪", "♪ [fiddle]", "All night.")
    assert _typed_subtitles(*said) == [*said]
