"""Transcripts in JSON."""

import json

import pytest
from listed_blocks import block_texts

from reader.parsing.registry import parse_article


def _texts(written: object) -> list[str]:
    return block_texts(parse_article(json.dumps(written).encode(), location="quay.json"))


def test_the_transcript_of_a_podcast_names_who_speaks() -> None:
    segments = [
        {"speaker": "Ada Quill", "startTime": 0.5, "endTime": 4, "body": "The quay is"},
        {"speaker": "Ada Quill", "startTime": 4, "endTime": 5, "body": "very"},
        {"speaker": "Ada Quill", "startTime": 5, "endTime": 6, "body": "very"},
        {"speaker": "Ada Quill", "startTime": 6, "endTime": 7, "body": "full."},
        {"speaker": "Bo Marsh", "startTime": 7, "endTime": 9, "body": "At last."},
    ]
    assert _texts({"version": "1.0.0", "segments": segments}) == [
        "Ada Quill: The quay is very very full.",
        "Bo Marsh: At last.",
    ]


@pytest.mark.parametrize("times", [1, 300])
def test_recognised_speech_is_read_without_its_numbers(times: int) -> None:
    words = ["So it is.", "It burns."] * times
    said = [
        {"id": at, "start": 9 * at, "end": 9 * at + 2, "text": f" {spoken}"}
        for at, spoken in enumerate(words)
    ]
    written = {"text": " ".join(words), "segments": said, "language": "en"}
    assert _texts(written) == words


@pytest.mark.parametrize(
    "written",
    [
        {"text": "So it is.", "segments": 3},
        {"text": "So " * 2000},
        {"text": "So says Ada Quill.", "segments": [{"start": 8, "end": 11, "text": "Ada"}]},
        {"segments": [{"start": 1, "end": 2, "metres": 900}]},
    ],
)
def test_other_json_is_shown_as_it_is(written: object) -> None:
    shown = json.dumps(written)
    assert "".join(_texts(written))[:40] == shown[:40]
