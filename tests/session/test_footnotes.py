"""Footnotes: following a mark to its note, and going back."""

from reader.model.article import Article, BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.session.footnotes import follow, footnotes_of, has_footnotes, next_mark, previous_mark
from reader.session.pictures import picture_at
from reader.session.state import ReadingState

_OWLS = "Since the bell stopped I have counted owls.1 There were four, and there are nine now."
_SNOW = "An owl hears a mouse under snow.[2] A bell is louder. So are councils.[3]"


def _article() -> Article:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, _OWLS, marks=[Mark(43, 44, "#fn-1")])
    builder.add(BlockKind.PARAGRAPH, _SNOW)
    builder.add(BlockKind.PARAGRAPH, "Nothing is marked here [9], said the sexton.")
    builder.add(BlockKind.FOOTNOTE, "Tawny owls, all of them.", label="1.")
    builder.add(BlockKind.FOOTNOTE, "At thirty metres.", label="2")
    builder.add(BlockKind.FOOTNOTE, "Nine to four.", label="3.")
    return builder.build("")


def _at(words: str, back: int = 0) -> ReadingState:
    article = _article()
    return ReadingState(article, cursor=article.text.index(words) - back)


def _words(state: ReadingState) -> str:
    return state.article.text[state.cursor :][:6]


def test_a_mark_leads_to_its_footnote() -> None:
    assert _words(follow(_at("1 There"))) == "Tawny "


def test_a_mark_further_on_in_the_paragraph_will_do() -> None:
    assert _words(follow(_at("An owl"))) == "At thi"
    assert _words(follow(_at("So are"))) == "Nine t"


def test_after_the_last_mark_of_a_paragraph_its_first_is_meant() -> None:
    assert _words(follow(_at("there are nine"))) == "Tawny "


def test_a_footnote_leads_back_to_its_mark() -> None:
    assert _words(follow(_at("thirty metres"))) == "[2] A "


def test_from_a_footnote_to_which_no_mark_leads_one_goes_nowhere() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, "Owls were counted.[1]")
    builder.add(BlockKind.FOOTNOTE, "Corrected on Monday.")
    builder.add(BlockKind.FOOTNOTE, "Tawny owls.", label="1")
    builder.add(BlockKind.FOOTNOTE, "Barn owls.", label="2")
    article = builder.build("")
    for words in ("Corrected", "Barn"):
        state = ReadingState(article, cursor=article.text.index(words))
        assert follow(state) is state


def test_there_and_back_is_where_one_was() -> None:
    state = _at("[3]")._replace(back=())
    assert follow(follow(state)).cursor == state.cursor


def test_a_paragraph_without_a_mark_leads_nowhere() -> None:
    state = _at("Nothing is")
    assert follow(state) is state


def test_marks_follow_one_another() -> None:
    state = _at("Since")
    places = []
    while (after := next_mark(state)) is not state:
        state = after
        places.append(_words(state))
    assert places == ["1 Ther", "[2] A ", "[3]\n\nN"]
    assert _words(previous_mark(state)) == "[2] A "
    first = _at("Since")
    assert previous_mark(first) is first


def test_raised_figures_are_marks() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, "It burned down twice.² So they say, and they were there.")
    builder.add(BlockKind.FOOTNOTE, "Holm, Letters.", label="2.")
    state = ReadingState(builder.build(""))
    assert _words(follow(state)) == "Holm, "


def test_of_two_lists_of_notes_the_next_one_is_meant() -> None:
    builder = ArticleBuilder()
    for chapter in ("first", "second"):
        builder.add(BlockKind.PARAGRAPH, f"The {chapter} chapter has a mark.[1]")
        builder.add(BlockKind.FOOTNOTE, f"Of the {chapter}.", label="1.")
    article = builder.build("")
    state = ReadingState(article, cursor=article.text.index("The second"))
    landed = follow(state)
    assert article.text[landed.cursor :] == "Of the second."
    assert article.text[follow(landed).cursor - 5 :][:5] == "mark."


def test_a_note_belongs_to_all_marks_before_it_and_the_last_one_to_the_rest() -> None:
    builder = ArticleBuilder()
    for chapter in ("first", "second"):
        builder.add(BlockKind.PARAGRAPH, f"The {chapter} chapter has one.[1] And another.[1]")
        builder.add(BlockKind.FOOTNOTE, f"Of the {chapter}.", label="1.")
    builder.add(BlockKind.PARAGRAPH, "The afterword has one, too.[1]")
    footnotes = footnotes_of(article := builder.build(""))
    lines = {
        note.at: [article.text[:at].rsplit("\n", 1)[-1] for at in footnotes.marks_of(note)]
        for note in footnotes.notes
    }
    assert list(lines.values()) == [
        ["The first chapter has one.", "The first chapter has one.[1] And another."],
        [
            "The second chapter has one.",
            "The second chapter has one.[1] And another.",
            "The afterword has one, too.",
        ],
    ]


def test_every_place_of_a_mark_is_inside_it() -> None:
    article = _article()
    footnotes, text = footnotes_of(article), article.text
    inside = [at for at in range(len(text)) if footnotes.mark_under(at) >= 0]
    assert "".join(text[at] for at in inside) == "1[2][3]"
    assert {footnotes.mark_under(at) for at in inside} == {mark.at for mark in footnotes.marks}


def test_an_article_says_whether_it_has_footnotes() -> None:
    assert has_footnotes(_article())
    assert not has_footnotes(_article()._replace(blocks=_article().blocks[:2]))


def test_a_picture_is_in_its_line_and_its_caption() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, "Before the picture.")
    builder.add_image("https://paper.example/owl.jpg", "An owl")
    builder.add(BlockKind.CAPTION, "At three in the morning")
    builder.add(BlockKind.CREDIT, "Photo: Ruth Amsel")
    builder.add(BlockKind.PARAGRAPH, "After it.")
    builder.add_image("https://paper.example/hare.jpg", "A hare")
    article = builder.build("")
    found = {
        words: picture_at(article, article.text.index(words))
        for words in ("Before", "An owl", "three", "Ruth", "After", "A hare")
    }
    assert {words: picture.alt if picture else "" for words, picture in found.items()} == {
        "Before": "", "An owl": "An owl", "three": "An owl", "Ruth": "An owl", "After": "",
        "A hare": "A hare",
    }  # fmt: skip


def test_a_caption_without_a_picture_shows_none() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.CAPTION, "At three in the morning")
    builder.add(BlockKind.CREDIT, "Photo: Ruth Amsel")
    article = builder.build("")
    assert picture_at(article, article.text.index("Ruth")) is None
    assert picture_at(article._replace(blocks=()), 0) is None


# malformed footnotes -----------------------------------------------------------------------------


def _alike(marks: int, notes: int) -> Article:
    builder = ArticleBuilder()
    for number in range(marks):
        builder.add(BlockKind.PARAGRAPH, f"Owl {number} hoots.[1]")
    for number in range(notes):
        builder.add(BlockKind.FOOTNOTE, f"Note {number}.", label="1.")
    return builder.build("")


def test_each_of_many_marks_alike_leads_to_the_note_in_its_turn_and_back() -> None:
    article = _alike(3, 3)
    state = ReadingState(article, cursor=article.text.index("Owl 1"))
    assert _words(follow(state)) == "Note 1"
    assert _words(follow(follow(state)._replace(back=()))._replace(back=())) == "[1]\n\nO"
    assert follow(follow(state)).cursor == article.text.index("hoots.[1]\n\nOwl 2") + 6


def test_of_several_notes_alike_each_has_the_marks_before_it() -> None:
    builder = ArticleBuilder()
    for chapter in "abc":
        builder.add(BlockKind.PARAGRAPH, f"Chapter {chapter}.[1] More of {chapter}.[1]")
        builder.add(BlockKind.FOOTNOTE, f"Note {chapter}.", label="1.")
    article = builder.build("")
    for chapter in "abc":
        state = ReadingState(article, cursor=article.text.index(f"More of {chapter}"))
        assert _words(follow(state)) == f"Note {chapter}"
        back = follow(ReadingState(article, cursor=article.text.index(f"Note {chapter}")))
        assert article.text[: back.cursor].endswith(f"Chapter {chapter}.")


def test_one_goes_back_to_the_mark_one_came_from() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, "Once.[1] Twice.[1] Thrice.[1]")
    builder.add(BlockKind.FOOTNOTE, "Owls.", label="1.")
    article = builder.build("")
    for words in ("[1] Twice", "[1] Thrice", "[1]\n\nOwls"):
        state = ReadingState(article, cursor=article.text.index(words))
        assert follow(follow(state)).cursor == state.cursor
    elsewhere = ReadingState(article, cursor=article.text.index("Owls"), back=(3,))
    assert follow(elsewhere).cursor == article.text.index("[1] Twice")


def test_a_link_to_a_place_is_a_mark_when_it_is_short_and_names_a_note() -> None:
    builder = ArticleBuilder()
    builder.add(
        BlockKind.PARAGRAPH,
        "An owl (footnote 1) and see note one here 1",
        marks=[Mark(7, 19, "#n"), Mark(24, 43, "#n"), Mark(0, 2, "#owl")],
    )
    builder.add(BlockKind.FOOTNOTE, "Of owls.", label="1.")
    state = ReadingState(builder.build(""))
    first = next_mark(state)
    assert first.article.text[first.cursor :].startswith("(footnote 1)")
    assert next_mark(first) is first


def test_a_mark_at_which_its_note_begins_leads_not_to_itself() -> None:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, "An owl hoots.[1]")
    builder.add(BlockKind.FOOTNOTE, "[1] Of owls.", label="1.")
    state = next_mark(ReadingState(builder.build("")))
    assert next_mark(state) is state


def test_with_fewer_notes_than_marks_the_next_one_is_meant() -> None:
    article = _alike(4, 2)
    for number in range(4):
        state = ReadingState(article, cursor=article.text.index(f"Owl {number}"))
        assert _words(follow(state)) == "Note 0"
    last = ReadingState(article, cursor=article.text.index("Note 1"))
    assert _words(follow(last)) == "[1]\n\nO"  # none is its own: the first identical mark


def test_thousands_of_marks_alike_are_followed_in_no_time() -> None:
    article = _alike(20_000, 1)
    state = ReadingState(article, cursor=article.text.index("Note 0"))
    assert _words(follow(state)) == "[1]\n\nO"
    assert next_mark(follow(state)).cursor > follow(state).cursor
