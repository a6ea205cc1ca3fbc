"""The institutions that a person belongs to do not speak."""

from attributions import last_speaker


def test_whoever_belongs_to_two_institutions_speaks() -> None:
    who = "lead author Sarah Quill of the Delta Centre for Tides (DCT) and Harbour State University"
    assert last_speaker(f"“It is a fast tide, and a cold one,” {who} said.") == "Sarah Quill"


def test_the_head_of_two_bodies_is_a_person() -> None:
    text = "The head of Tides Department and Council Ada Quill said: “We shall never close it.”"
    assert last_speaker(text, "en") == "Ada Quill"
