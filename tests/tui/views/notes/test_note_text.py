"""Rendering of a note's Markdown in previews."""

from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import UNICODE
from reader.tui.views.notes.note_text import note_paras

NOTE = """\
# Check

Ask *the* ministry, [[n1|that note]].

- one
- two
  - deep

> They said
> so

```
x = 1
```

---

| a | b |
|---|---|
| 1 | 2 |

See [here](https://x.example/a)."""


def test_each_kind_of_paragraph_is_led_in_by_its_sign() -> None:
    paras = note_paras(NOTE, UNICODE)
    assert [f"{para.lead}{para.text}" for para in paras] == [
        "Check",
        "",
        "Ask the ministry, that note.",
        "",
        "· one",
        "· two",
        "  · deep",
        "",
        "▎ They said\nso",
        "",
        "  x = 1",
        "",
        "───",
        "",
        "a │ b",
        "1 │ 2",
        "",
        "See here.",
        "  > https://x.example/a",
    ]


def test_emphasis_and_links_are_inked_and_kinds_have_their_ink() -> None:
    paras = {para.text: para for para in note_paras(NOTE, UNICODE)}
    assert paras["Check"].ink == inks.HEADING
    assert paras["x = 1"].ink == inks.CODE
    asked = paras["Ask the ministry, that note."]
    assert list(asked.stretches) == [(4, 7, inks.ITALIC), (18, 27, inks.LINK)]


def test_a_note_without_a_word_of_markdown_is_what_was_typed() -> None:
    assert [para.text for para in note_paras("why now?\nask", UNICODE)] == ["why now?\nask"]
