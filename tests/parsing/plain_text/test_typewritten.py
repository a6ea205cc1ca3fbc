"""Paragraphs told by indents or double spacing, as on typed pages and in books."""

import textwrap

import pytest
from listed_blocks import block_kinds, block_texts, texts_of
from plain_texts import MORE, PROSE, parse

from reader.model.article import BlockKind
from reader.parsing.plain_text.plain import parse_plain

_SAID = (
    "The keeper of this tower has counted eggs for thirty years, and never once has a hen sent"
    " him a bill."
)
_TALES = [PROSE, MORE, _SAID, PROSE.replace("ferry", "barge")]


def _wrapped(text: str, indent: str = "", rest: str | None = None) -> str:
    return textwrap.fill(
        text, 66, initial_indent=indent, subsequent_indent=indent if rest is None else rest
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n", " " * 66 + "\n"])
def test_double_spacing_does_not_separate_paragraphs(newline: str) -> None:
    typed = "\n\n\n".join(_wrapped(text).replace("\n", "\n\n") for text in _TALES * 2)
    article = parse_plain(typed.replace("\n", newline).encode())
    assert texts_of(article, BlockKind.PARAGRAPH) == _TALES * 2


def test_paragraphs_with_single_spacing_below_those_with_double_spacing_stay_apart() -> None:
    typed = "\n\n\n".join(_wrapped(text).replace("\n", "\n\n") for text in _TALES * 10)
    single = "\n\n".join(map(_wrapped, _TALES))
    article = parse_plain(f"{typed}\n\n\n{single}".encode())
    assert texts_of(article, BlockKind.PARAGRAPH) == _TALES * 11


def test_line_ends_that_were_converted_twice_are_one() -> None:
    text = "\n\n".join(map(_wrapped, _TALES))
    assert (
        texts_of(parse_plain(text.replace("\n", "\r\r\n").encode()), BlockKind.PARAGRAPH) == _TALES
    )


def test_short_lines_with_blank_ones_between_are_paragraphs() -> None:
    lines = [f"The lamp {number} burns well tonight." for number in range(40)]
    assert len(parse(*lines).blocks) == len(lines)


@pytest.mark.parametrize("mark", ["", "1. "])
def test_titles_of_one_width_with_blank_lines_between_stay_apart(mark: str) -> None:
    titles = [
        f"{mark}{name} counts {eggs} eggs in the western tower and lights lamps"
        for name in ("Quill", "Garth", "Poe")
        for eggs in ("three", "seven", "twelve", "eleven", "no")
    ]
    assert len(parse(*titles).blocks) == len(titles)


@pytest.mark.parametrize("indent", ["    ", "\t", "  "])
def test_first_lines_that_are_indented_begin_paragraphs(indent: str) -> None:
    lines = [
        "The Piano of Garth",
        "By Ada Quill",
        *(_wrapped(text, indent, "") for text in _TALES[:2]),
        "- Eggs are counted daily.",
        "- Lamps are lit at six.",
        "THE KEEPER SPEAKS",
        *(_wrapped(text, indent, "") for text in _TALES[2:]),
    ]
    article = parse("\n".join(lines))
    assert article.meta.title == "The Piano of Garth"
    assert article.meta.byline == "Ada Quill"
    assert block_kinds(article)[2:] == [
        *("paragraph", "paragraph", "list_item", "list_item", "heading", "paragraph", "paragraph"),
    ]
    assert texts_of(article, BlockKind.PARAGRAPH) == _TALES


_SHORT = "Nobody minds."


@pytest.mark.parametrize("indent", ["   ", "\t"])
@pytest.mark.parametrize("first", ["", None])
@pytest.mark.parametrize("texts", [(PROSE, MORE, _SAID), (PROSE, _SHORT, MORE, _SHORT, _SHORT)])
def test_indented_first_lines_begin_also_few_or_short_paragraphs(
    indent: str, first: str | None, texts: tuple[str, ...]
) -> None:
    opening = _wrapped(texts[0], indent if first is None else first, rest="")
    typed = [opening, *(_wrapped(text, indent, rest="") for text in texts[1:])]
    assert texts_of(parse_plain("\n".join(typed).encode()), BlockKind.PARAGRAPH) == [*texts]
    if first is None:
        headed = "\n".join(["Who plays the piano of Garth", "By Ada Quill", *typed])
        assert block_texts(parse_plain(headed.encode()))[1:] == ["By Ada Quill", *texts]


@pytest.mark.parametrize("above", ["The piano:", "    “Who plays it?”"])
def test_a_first_line_below_a_short_one_begins_a_paragraph(above: str) -> None:
    text = f"{above}\n{_wrapped(PROSE, '    ', '')}\n        -- Ada Quill"
    assert block_texts(parse(MORE, text))[1:] == [above.strip(), PROSE, "-- Ada Quill"]


def test_short_speech_between_first_lines_is_split_and_a_block_set_in_deeper_is_not() -> None:
    said = ["“Two?” asked Poe.", "“Three,” said Quill.", "“None,” said the keeper."]
    lines = [f"    {line}" for line in said] + [_wrapped(PROSE, "    ", "")]
    signed = "        -- Ada Quill, in a letter\n           to Ben Poe"
    typed = "\n".join([_wrapped(MORE, "    ", ""), *lines, signed])
    assert block_texts(parse(PROSE, typed))[1:-1] == [MORE, *said, PROSE]
    verse = ["    The sea is wide and deep,", "    The keepers are asleep."]
    quoted = [_wrapped(PROSE), *verse, _wrapped(PROSE), *verse, _wrapped(MORE), *verse]
    typed = "\n".join([*quoted, _wrapped(PROSE), _wrapped(MORE, "    ", "")])
    assert "wide and deep,\nThe keepers are" in parse(PROSE, typed).text


def test_a_block_below_a_first_line_that_goes_on_at_the_margin_stands_alone() -> None:
    first = _wrapped(PROSE.replace("second look.", "second look, for example:"), "   ", "")
    lines = "     ferry --goats two --piano\n     ferry --all"
    joined = PROSE.replace("second look.", "second look, for example:")
    assert block_texts(parse(MORE, f"{first}\n{lines}\nor none at all.")) == [
        MORE, joined, "ferry --goats two --piano\nferry --all", "or none at all.",
    ]  # fmt: skip


def test_a_first_line_far_to_the_right_begins_a_sentence_that_goes_on_below() -> None:
    text = "\n".join(textwrap.wrap(PROSE, 72, initial_indent=" " * 20))
    assert block_texts(parse(MORE, text)) == [MORE, PROSE]


def test_short_lines_of_a_program_are_no_first_lines() -> None:
    program = "if lamp then\n    light_the_lamp_of(orrin, pier)\nend\nreturn lamp"
    assert "pier)\nend" in parse_plain(program.encode()).text


@pytest.mark.parametrize(
    "entries",
    [
        ("Is it open?\n   Since noon.\n", "Is it full?\n   Not yet.\n"),  # questions and answers
        ("Ida Lund\n   Mill Road 1\n", "Per Holm\n   Quay 2\n"),
    ],
)
def test_lines_indented_below_short_ones_begin_no_paragraphs_that_go_on(
    entries: tuple[str, ...],
) -> None:
    article = parse_plain(f"{_wrapped(PROSE)}\n\n{''.join(entries)}".encode())
    below = [line.strip() for entry in entries for line in entry.split("\n")[:2]]
    assert not any(f"{below[1]} {below[2]}" in line for line in article.text.split("\n"))


@pytest.mark.parametrize("tales", [[], _TALES])
@pytest.mark.parametrize("below", ["end", _wrapped(PROSE, "    ", "")])
def test_indented_lines_of_code_are_no_paragraphs(tales: list[str], below: str) -> None:
    code = ['    load("wick")', "    light(lamp)", "    burn(oil)"]
    lines = [*(_wrapped(tale, "    ", "") for tale in tales), *code, below]
    article = parse(_wrapped(PROSE), _wrapped(MORE), "\n".join(lines), _wrapped(PROSE))
    texts = [block.span.of(article.text) for block in article.blocks]
    assert texts[2 + len(tales) :][0].split("\n") in (code, [line.strip() for line in code])


def test_lines_of_their_own_may_all_be_indented() -> None:
    tales = [f"{tale} {MORE}" for tale in _TALES]
    items = ["Eggs.", "Lamps that burn until six.", "Hens, which nobody counts in the evening."]
    lines = ["The Piano of Garth", *tales, *(f"- {item}" for item in items), *tales]
    article = parse("\n\t".join(lines))
    assert texts_of(article, BlockKind.PARAGRAPH) == tales * 2
    assert texts_of(article, BlockKind.LIST_ITEM) == items


@pytest.mark.parametrize("indent", ["  ", "     ", "\t"])
def test_prose_indented_between_prose_that_is_not_is_a_quotation(indent: str) -> None:
    article = parse(_wrapped(PROSE), _wrapped(_SAID, indent), _wrapped(MORE))
    assert block_kinds(article) == ["paragraph", "quotation", "paragraph"]
    assert texts_of(article, BlockKind.QUOTATION) == [_SAID]


@pytest.mark.parametrize("above", [PROSE, "The code says:"])
@pytest.mark.parametrize("below", ["", "     "])
def test_prose_set_deeper_than_first_lines_is_a_quotation(above: str, below: str) -> None:
    first, last = _wrapped(above, "     ", ""), _wrapped(MORE, below, "")
    article = parse(_wrapped(MORE, "     ", ""), first, _wrapped(_SAID, " " * 10), last)
    assert block_kinds(article) == ["paragraph", "paragraph", "quotation", "paragraph"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (_wrapped(PROSE), "Note:", _wrapped(_SAID, "    "), _wrapped(MORE)),
        ("The keeper", _wrapped(_SAID, "    "), _wrapped(MORE)),
        ("- Eggs are counted.\n- Lamps are lit.", _wrapped(_SAID, "  "), _wrapped(MORE)),
        (_wrapped(PROSE), "    pullquote export --to markdown lamp.txt -o lamp.md --verbose"),
        (_wrapped(PROSE, "    ", ""), _wrapped(_SAID, "    ", ""), _wrapped(MORE, "    ", "")),
        (_wrapped(PROSE), f"{' ' * 30}Garth, in the week before the feast of lamps and eggs."),
    ],
)
def test_other_indented_text_is_no_quotation(paragraphs: tuple[str, ...]) -> None:
    assert "quotation" not in block_kinds(parse(*paragraphs))


def test_a_letter_o_before_several_capitals_is_a_bullet() -> None:
    items = "o Eggs are counted daily.\no Lamps are lit at six."
    assert block_kinds(parse(PROSE, items, MORE)) == [
        "paragraph",
        "list_item",
        "list_item",
        "paragraph",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "What the keeper counted",
        "3  The piano",
        "3. The piano",
        "*** The piano ***",
        "- The piano -",
    ],
)
def test_a_title_below_a_list_is_a_heading(heading: str) -> None:
    article = parse(PROSE, "1. Eggs are counted.\n2. Lamps are lit.", heading, MORE)
    if heading[:2] == "3.":  # it may go on counting
        heading, article = "1. The piano", parse(PROSE, "1. Eggs.\n2. Lamps.", "1. The piano", MORE)
    assert texts_of(article, BlockKind.HEADING) == [heading.strip("*- ")]


def test_the_author_may_be_indented_with_the_text() -> None:
    title = f"{' ' * 20}The Piano of Garth"
    body = (f"   {line}" for line in _TALES)
    article = parse(title, "   By Ada Quill, 4 May 2026", *body, "The keeper", f"   {MORE}")
    assert (article.meta.byline, article.meta.published) == ("Ada Quill", "2026-05-04")
