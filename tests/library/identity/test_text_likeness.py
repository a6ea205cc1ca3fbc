"""The likeness of two texts."""

from reader.library.identity.text_likeness import resembles


def test_editions_resemble_each_other_and_stories_do_not() -> None:
    story = " ".join(f"the {n} ferries left port {n * n}" for n in range(60))
    assert resembles(story, story[:700] + " and then it was all rewritten " * 20)
    assert not resembles(story, " ".join(f"council item {n * 3} was adopted" for n in range(60)))
    assert resembles("short", "texts")
