"""Interviews and transcripts whose speakers are named above or before what they say."""

import pytest
from listed_blocks import kinds_and_texts
from processor_time import assert_takes_at_most

from reader.model.article import Article
from reader.parsing.html.page import parse_html
from reader.pipeline import analyse

_INTRODUCTION = (
    "Bo Marsh, the engineer of the harbour board, talked to Ada Quill about the wall of Saltrey and"
    " about what is to become of it."
)
_SAID = [
    "What did you find when you first went down to look at the wall?",
    "We found that the stones had moved by more than a hand since the last survey.",
    "Was nobody told about that?",
    "The board was told in the spring, and it did nothing at all for several months.",
]
_FIRST, *_OTHERS = _SAID


def _interview(
    turn: str, names: tuple[str, str], *, texts: list[str] = _SAID, introduction: str = ""
) -> Article:
    turns = "".join(turn.format(name=names[at % 2], words=words) for at, words in enumerate(texts))
    page = (
        "<html><head><title>The wall of Saltrey is moving</title></head><body><article>"
        f"<h1>The wall of Saltrey is moving</h1><p>{introduction or _INTRODUCTION}</p>{turns}"
        "</article></body></html>"
    )
    return parse_html(page.encode(), location="https://news.example.org/a")


@pytest.mark.parametrize(
    "turn",
    [
        "<p>{name}</p><p>{words}</p>",
        "<p><strong>{name}</strong></p><p>{words}</p>",
        "<p><strong>{name}:</strong></p><p>{words}</p>",
        "<p><b>{name}</b><br>{words}</p>",
        "<p><b>{name}:</b><br>{words}</p>",
        "<p><b>{name}</b> – {words}</p>",
        "<h4>{name}</h4><div>{words}</div>",
        "<div>{name}</div><p>{words}</p>",
        "<div class='turn'><div class='speaker'>{name}</div><div>{words}</div></div>",
        "<dl><dt>{name}</dt><dd>{words}</dd></dl>",
        "<p><span class='speaker'>{name}</span>{words}</p>",
    ],
)
@pytest.mark.parametrize(
    "names",
    [("Ada Quill", "Bo Marsh"), ("Ada", "Bo"), ("AQ", "BM"), ("Ms. Quill", "Bo Marsh (engineer)")],
)
def test_the_speaker_is_named_before_what_is_said(turn: str, names: tuple[str, str]) -> None:
    article = _interview(turn, names)
    expected = [f"{names[at % 2]}: {words}" for at, words in enumerate(_SAID)]
    assert kinds_and_texts(article)[2:] == [("paragraph", text) for text in expected]
    speakers = [quote.speaker.name for quote in analyse(article).quotes if quote.speaker]
    assert speakers == ["Ada Quill", "Bo Marsh"] * 2


@pytest.mark.parametrize("turn", ["<p>{name}</p><p>{words}</p>", "<p><b>{name}</b> {words}</p>"])
def test_a_letter_before_questions_and_answers_has_a_colon(turn: str) -> None:
    texts = [text for _, text in kinds_and_texts(_interview(turn, ("Q", "A")))[2:]]
    assert texts == [f"{'QA'[at % 2]}: {words}" for at, words in enumerate(_SAID)]


@pytest.mark.parametrize(
    "turn",
    [
        "<p>{name} (0:12)</p><p>{words}</p>",
        "<p>0:12 {name}</p><p>{words}</p>",
        "<p>{name} <a href='/play'>(0:12)</a> {words}</p>",
        "<div><div>{name}</div><div>0:12</div><div>{words}</div></div>",
        "<div><time>0:12</time><b>{name}</b><p>{words}</p></div>",
    ],
)
def test_the_time_of_a_turn_stands_before_the_speaker(turn: str) -> None:
    texts = kinds_and_texts(_interview(turn, ("Ada Quill", "Bo Marsh")))[2:]
    assert texts[0] == ("paragraph", f"[0:12] Ada Quill: {_FIRST}")
    assert len(texts) == len(_SAID)


def test_words_keep_their_links_behind_the_speaker() -> None:
    linked = [_FIRST.replace("wall", "<a href='/wall'>wall</a>"), *_OTHERS]
    article = _interview("<p>{name}</p><p>{words}</p>", ("Ada Quill", "Bo Marsh"), texts=linked)
    assert [link.span.of(article.text) for link in article.links] == ["wall"]


def test_words_keep_the_emphasis_that_their_speaker_shares() -> None:
    article = _interview("<p><em><b>{name}</b> {words}</em></p>", ("Ada Quill", "Bo Marsh"))
    emphasis = [each.span.of(article.text) for each in article.inlines if each.kind == "emphasis"]
    assert emphasis == _SAID


@pytest.mark.parametrize(
    ("turn", "names"),
    [
        ("<h3>{name}</h3><p>{words}</p>", ("Our Verdict", "Key Features")),
        ("<h3>{name}</h3><p>{words}</p>", ("Pros", "Cons")),
        ("<p>{name}</p><p>{words}</p>", ("Saltrey", "Vell")),
        ("<p>{name}</p><p>{words}</p>", ("Bo", "Vell")),
        ("<p>{name}</p><ul><li>{words}</li><li>Nothing else</li></ul>", ("Ada Quill", "Bo Marsh")),
        ("<h3>Why it must go</h3><p>{name}</p><p>{words}</p>", ("Ada Quill", "Bo Marsh")),
        (
            "<p><img src='a.jpg' alt='A wall'></p><p>{name}</p><p>{words}</p>",
            ("Eva Tal", "Bo Marsh"),
        ),
    ],
)
def test_headings_authors_and_photographers_do_not_speak(turn: str, names: tuple[str, str]) -> None:
    article = _interview(turn, names)
    assert not any(f"{name}: " in article.text for name in names)


@pytest.mark.parametrize(
    "entry",
    [
        "<div><time>{time}</time><p>{{name}}</p><p>{{words}}</p></div>",
        "<div><p>{{name}} {time}</p><p>{{words}}</p></div>",
        "<div><span>{time}</span><h4>{{name}}</h4><p>{{words}}</p></div>",
        "<p>{{name}} ({time}) {{words}}</p>",
    ],
)
@pytest.mark.parametrize(("time", "speaks"), [("10:12", False), ("1:12", True), ("0:10:12", True)])
def test_authors_of_the_entries_of_a_live_blog_do_not_speak(
    entry: str, time: str, speaks: bool
) -> None:
    article = _interview(entry.format(time=time), ("Ada Quill", "Bo Marsh"))
    assert ("Ada Quill: " in article.text) is speaks


def test_a_name_below_quoted_words_is_their_source() -> None:
    quoted = [f"“{words}”" for words in _SAID]
    article = _interview("<p>{words}</p><p>{name}</p>", ("Ada Quill", "Bo Marsh"), texts=quoted)
    assert "Ada Quill: " not in article.text


def test_headings_above_and_between_the_turns_stay() -> None:
    notes = f"{_INTRODUCTION}</p><h3>Links</h3><p>The survey is at the town hall.</p><p>"
    article = _interview("<p>{name}</p><p>{words}</p>", ("Ada", "Bo"), introduction=notes)
    assert ("heading", "Links") in kinds_and_texts(article)
    assert f"Ada: {_FIRST}" in article.text


def test_names_in_a_list_of_speakers_do_not_speak() -> None:
    names = "<ul><li><a href='#a'>Ada Quill</a></li><li><a href='#b'>Bo Marsh</a></li></ul>"
    introduction = f"{_INTRODUCTION}</p>{names}<p>"
    turn = "<h3>{name}</h3><p>{words}</p>"
    article = _interview(turn, ("Ada Quill", "Bo Marsh"), introduction=introduction)
    assert "Ada Quill: Bo Marsh" not in article.text
    assert f"Ada Quill: {_FIRST}" in article.text


@pytest.mark.parametrize(
    "turn", ["<p>{name}</p><p>{words}</p>", "<dl><dt>{name}</dt><dd>{words}</dd></dl>"]
)
def test_the_last_words_may_be_very_short(turn: str) -> None:
    article = _interview(turn, ("Ada Quill", "Bo Marsh"), texts=[*_SAID, "Where to?", "Home"])
    assert article.text.endswith("Ada Quill: Where to?\n\nBo Marsh: Home")


def test_words_may_begin_with_the_name_of_another_speaker() -> None:
    texts = [*_SAID, "Who was it?", "Ada, I never saw them."]
    article = _interview("<p>{name}</p><p>{words}</p>", ("Ada", "Bo"), texts=texts)
    assert "Bo: Ada, I never" in article.text


@pytest.mark.parametrize("turn", ["<p>{name}</p><p>{words}</p>", "<h3>{name}</h3><p>{words}</p>"])
def test_a_name_below_the_last_turn_or_above_the_first_has_signed(turn: str) -> None:
    note = "This interview has been shortened for the paper."
    above, below = (turn.format(name=name, words=note) for name in ("Ida Lund", "Eva Mora"))
    asked = turn.format(name="Eva Tal", words="May I ask who pays for it?")
    texts = [*_SAID, f"{_SAID[1]}</p>{asked}<p>", f"{_SAID[3]}</p>{below}<p>"]
    introduction = f"{_INTRODUCTION}</p>{above}<p>"
    article = _interview(turn, ("Ada", "Bo"), texts=texts, introduction=introduction)
    assert f": {note}" not in article.text
    assert "Eva Tal: May I" in article.text


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("<p>{}</p>", ("Ada Quill", "Bo Marsh")),
        ("<div class='byline'>{}</div>", ("Ada Quill", "Bo Marsh")),
        ("<div class='byline'>{}</div>", ("Bo Marsh", "Ada Quill")),
    ],
)
def test_the_author_above_the_introduction_does_not_speak(
    author: str, names: tuple[str, str]
) -> None:
    introduction = "Bo Marsh, the engineer of the harbour board, has measured the wall for years."
    turns = "".join(f"<p>{names[at % 2]}</p><p>{words}</p>" for at, words in enumerate(_SAID))
    text = f"{author.format('Ada Quill')}<p>{introduction}</p><p>He told us why.</p>{turns}"
    article = parse_html(f"<article><h1>The wall is moving</h1>{text}</article>".encode())
    assert "Ada Quill: Bo Marsh" not in article.text
    assert f"{names[0]}: {_FIRST}" in article.text


def test_one_speaker_may_be_called_what_the_page_does_not_say() -> None:
    article = _interview("<p><b>{name}</b></p><p>{words}</p>", ("Attendee", "Bo Marsh"))
    assert kinds_and_texts(article)[2] == ("paragraph", f"Attendee: {_FIRST}")


def test_nobody_speaks_whom_the_page_does_not_name_elsewhere() -> None:
    article = _interview(
        "<p>{name}</p><p>{words}</p>",
        ("Battery Life", "Screen Size"),
        introduction="The lamps of the harbour were tested for several weeks in the rain.",
    )
    assert "Battery Life: " not in article.text


@pytest.mark.parametrize("turn", ["<p><b>{name}</b> {words}</p>", "<p>{name}</p><p>{words}</p>"])
@pytest.mark.parametrize("start", ["has asked this: ", ", the engineer, says: "])
def test_a_name_that_a_sentence_goes_on_with_does_not_speak(turn: str, start: str) -> None:
    texts = [*_SAID[:3], f"{start}{_SAID[3]}"]
    article = _interview(turn, ("Ada Quill", "Bo Marsh"), texts=texts)
    assert "Ada Quill: " not in article.text


@pytest.mark.parametrize("turn", ["<h3>{name}</h3><p>{words}</p>", "<p><b>{name}</b> {words}</p>"])
def test_nobody_speaks_whom_nobody_asks(turn: str) -> None:
    texts = ["It has a tower and a hall. Is that enough? For most, it is.", *_SAID[1::2] * 2]
    article = _interview(turn, ("Vell House", "Bo Marsh"), texts=texts)
    assert "Bo Marsh: " not in article.text


@pytest.mark.parametrize(
    ("names", "introduction", "speaks"),
    [
        (("Ada", "Bo"), "Eva Adams and Mora Bolt met at the wall.", False),
        (("Ada", "Bo"), "Eva Ada’s wall and that of Bo Marsh met.", True),
        (("AMQ", "BM"), "Ada M. Quill met Bo Marsh, the engineer, at the wall.", True),
        (("AM", "L"), "Ada Marsh met Lipa, the engineer, at the wall.", False),
    ],
)
def test_single_names_and_initials_are_those_of_somebody_named_in_full(
    names: tuple[str, str], introduction: str, speaks: bool
) -> None:
    texts = [*_SAID[:3], *_SAID[1:]]
    article = _interview(
        "<p>{name}</p><p>{words}</p>", names, texts=texts, introduction=introduction
    )
    assert (f"{names[1]}: " in article.text) is speaks


def test_many_names_take_not_much_longer_than_two() -> None:
    letters = "abcdefghijklmnop"
    many = [f"{x.upper()}{y}{z}" for x in letters for y in letters for z in letters]

    def page(names: list[str]) -> bytes:
        turns = "".join(f"<p>{name}</p><p>{_FIRST}</p>" for name in names)
        named = ", ".join(f"{name} Quill" for name in many)
        return f"<article><h1>The wall</h1><p>{named}</p>{turns}</article>".encode()

    pairs = [name for at in range(0, len(many), 2) for name in many[at : at + 2] * 2]
    pages = page(pairs), page(many[:2] * len(many))
    assert_takes_at_most(3, lambda: parse_html(pages[0]), lambda: parse_html(pages[1]))
