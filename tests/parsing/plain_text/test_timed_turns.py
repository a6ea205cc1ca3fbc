"""Transcripts whose turns begin with a line of speaker and time."""

import pytest
from listed_blocks import block_kinds, block_texts
from plain_texts import MORE, PROSE, parse

from reader.parsing.plain_text import timed_turns
from reader.pipeline import analyse

ASKED, ANSWERED, ASKED_AGAIN = "Who lights the lamp?", "I do, and nobody else.", "Every night?"


@pytest.mark.parametrize(
    "head",
    ["{name}  {time}", "{name} {time}", "{name} ({time}):", "{name}: [{time}]", "{time} {name}",
     "[{time}] {name}:", "{time}\n{name}", "{name}\n{time}", "{name}\n({time})"],
)  # fmt: skip
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_who_speaks_below_a_line_of_name_and_time_is_known(head: str, gap: str) -> None:
    said = (("Ida Lund", ASKED), ("Speaker 2", ANSWERED), ("Ida Lund", ASKED_AGAIN))
    turns = [
        f"{head.format(name=name, time=f'0:0{at}')}\n{words}"
        for at, (name, words) in enumerate(said)
    ]
    article = parse("The keeper of Skell", gap.join(turns))
    assert block_texts(article)[1:] == [
        f"[0:0{at}] {name}: {words}" for at, (name, words) in enumerate(said)
    ]
    quoted = [
        (quote.span.of(article.text), quote.speaker.name)
        for quote in analyse(article).quotes
        if quote.speaker
    ]
    assert quoted == [(words, name) for name, words in said]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Doors Open 19:30\nThe bar is open.",
            "Main Act 20:15\nOf the town.",
            "Last Bus 23:00\nGo.",
        ),
        (
            "09:30 Coffee Break\nIn the foyer.",
            "10:00 The Old Quay\nA talk.",
            "15:30 Coffee Break\nIn the yard.",
        ),
        (f"12:30 Uhr\n{PROSE}", f"12:45 Uhr\n{MORE}", f"13:00 Uhr\n{PROSE}"),
        ("North Quay 7:14\nSouth Quay 7:20", "North Quay 8:14\nSouth Quay 8:20"),
        (PROSE, MORE, PROSE, MORE, "Ida Lund 0:03\nYes.\nIda Lund 0:09\nNo.\nIda Lund 0:11\nYes."),
    ],
)
def test_other_lines_with_times_stay_as_they_are(lines: tuple[str, ...]) -> None:
    assert block_texts(parse("The keeper of Skell", *lines))[1:] == list(lines)


def test_a_transcript_without_a_headline_has_none() -> None:
    turns = "Ida Lund  0:03\nYes.", "Tom Rijn  0:09\nNo?", "Ida Lund  0:11\nYes."
    assert block_kinds(parse(*turns)) == ["paragraph"] * 3


def test_turns_are_not_looked_for_where_only_words_follow_colons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(timed_turns, "with_labels", lambda _: ["Searched."])
    assert block_texts(parse("Ida: Yes.", "Tom: No.", "Ida: Why?", PROSE))[-1] == PROSE
    assert block_texts(parse("Ida 0:03", "Tom 0:04", "Ida 0:09", PROSE)) == ["Searched."]
