"""The text that another extractor finds, and when it is preferred."""

from collections.abc import Sequence

import pytest
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind
from reader.parsing.html.content.second_opinion import (
    correct_by_opinion,
    ends_in_other_containers,
    second_opinion,
)
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.dom.tree import parse_tree
from reader.parsing.html.pieces.piece import TITLE_OF_TABLE, Piece, Region
from reader.parsing.html.pieces.tree_walk import walk_page

_HOMES = [f"div number-{home}" for home in range(10)]


def _pieces(*container_ids: int) -> list[Piece]:
    return [
        Piece(BlockKind.PARAGRAPH, f"Paragraph {at} tells something of its own", container_id=home)
        for at, home in enumerate(container_ids)
    ]


def _corrected(
    pieces: list[Piece], chosen: list[Piece], opinion: str, regions: Sequence[Region] = ()
) -> list[Piece]:
    return correct_by_opinion(pieces, chosen, opinion, _HOMES, regions)


def test_text_in_other_containers_ends_in_other_containers() -> None:
    assert not ends_in_other_containers(_pieces(1, 1, 1, 1), _HOMES)
    assert ends_in_other_containers(_pieces(2, 1, 1, 1), _HOMES)
    assert ends_in_other_containers(_pieces(1, 1, 1, 3), _HOMES)


def test_sections_in_boxes_of_one_name_are_not_foreign() -> None:
    pieces = _pieces(0, 1, 1, 2)
    assert not ends_in_other_containers(pieces, ["div part", "div part", "div part"])
    assert ends_in_other_containers(pieces, ["div part", "div part", "div about"])


@pytest.mark.parametrize(
    ("box", "lines", "strange"),
    [("<div class='part'>", 2, False), ("<div>", 1, False), ("<div>", 2, True)],
)
def test_boxes_without_a_name_are_of_one_kind_only_if_each_is_a_paragraph(
    box: str, lines: int, strange: bool
) -> None:
    parts = (f"<p>Part {n} is long enough.</p>" * lines for n in range(4))
    root = parse_tree("".join(f"{box}{part}</div>" for part in parts))
    assert root is not None
    walked = walk_page(root)
    assert ends_in_other_containers(walked.pieces, walked.container_names) is strange


def test_a_standfirst_in_a_box_of_its_own_is_not_foreign() -> None:
    pieces = _pieces(2, 1, 1, 1)
    pieces[0].in_standfirst = True
    assert not ends_in_other_containers(pieces, _HOMES)


def test_the_title_of_a_table_at_the_end_is_not_foreign() -> None:
    pieces = _pieces(1, 1, 1, 3)
    pieces[-1].tag = TITLE_OF_TABLE
    assert not ends_in_other_containers(pieces, _HOMES)


def _opinion(*pieces: Piece) -> str:
    return "".join("".join(filter(str.isalnum, piece.text)).casefold() for piece in pieces)


_STORY = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the sea.</p>"
    for name in ("first", "second", "third", "fourth", "fifth")
)


@pytest.mark.parametrize("sign", ["", "\x07"])
def test_the_second_opinion_separates_prose_from_furniture_without_changing_the_tree(
    sign: str,
) -> None:
    story = _STORY.replace("sail", f"sail{sign}")
    page = (
        "<html><head><title>Ferries</title><script>var x = 1;</script></head><body><nav><a href=/>"
        f"All harbours</a></nav><article>{story}</article><footer>Brenn Post</footer></body>"
    )
    root = parse_tree(page)
    assert root is not None
    before = "".join(map(str, root.itertext()))
    opinion = second_opinion(page, root)
    assert "fifthferrywillnotsail" in opinion
    assert "harbours" not in opinion
    assert "brennpost" not in opinion
    assert "".join(map(str, root.itertext())) == before


def test_the_opinion_drops_foreign_pieces_at_both_ends() -> None:
    pieces = _pieces(2, 1, 1, 1, 1, 3)
    assert _corrected(pieces, pieces, _opinion(*pieces[1:5])) == pieces[1:5]


def test_the_opinion_on_a_text_with_raised_digits_has_them_on_the_line() -> None:
    pieces = _pieces(1, 1, 1, 1, 3)
    pieces[-1].text = "The lamp weighs 10³ kilograms, and 10⁶ people have seen it."
    opinion = _opinion(*pieces[:-1]) + "thelampweighs103kilogramsand106peoplehaveseenit"
    assert _corrected(pieces, pieces, opinion) == pieces


def test_the_opinion_drops_nothing_in_the_middle() -> None:
    pieces = _pieces(1, 1, 1, 1, 1)
    assert _corrected(pieces, pieces, _opinion(*pieces[:2], *pieces[3:])) == pieces


def test_an_opinion_that_lost_the_text_is_ignored() -> None:
    pieces = _pieces(1, 1, 1, 1, 1)
    assert _corrected(pieces, pieces, _opinion(pieces[2])) == pieces


def test_an_opinion_with_twice_the_text_restores_pieces_that_look_like_the_article() -> None:
    pieces = _pieces(*[1] * 7)
    pieces[5].value = -100.0
    chosen = pieces[1:3]
    assert _corrected(pieces, chosen, _opinion(*pieces[:6])) == pieces[:5]
    assert _corrected(pieces, chosen, _opinion(*pieces[:4])) == chosen


def test_the_opinion_may_end_the_text_before_a_biography_but_not_before_its_last_line() -> None:
    among, apart = _pieces(1, 1, 1, 1, 1), _pieces(1, 1, 1, 1, 7)
    assert _corrected(among, among, _opinion(*among[:4])) == among
    assert _corrected(apart, apart, _opinion(*apart[:4])) == apart[:4]


def test_the_opinion_drops_many_last_paragraphs_even_in_the_same_container() -> None:
    pieces = _pieces(*[1] * 9)
    assert _corrected(pieces, pieces, _opinion(*pieces[:6])) == pieces[:6]


def test_a_list_without_links_at_the_end_stays_whatever_the_opinion_is() -> None:
    ours = _pieces(0, 1, 2, 3)
    items = [
        Piece(BlockKind.LIST_ITEM, f"The {name} of the three ferries", level=1, container_id=9)
        for name in ("largest", "oldest")
    ]
    pieces = [*ours, *items]
    assert _corrected(pieces, pieces, _opinion(*ours)) == pieces


@pytest.mark.parametrize(("ending", "kept"), [(".", 6), ("", 5)])
def test_a_few_words_above_a_list_of_sentences_at_the_end_stay_with_it(
    ending: str, kept: int
) -> None:
    pieces = _pieces(1, 1, 1, 1, 1, 1)
    pieces[4].text = "Notes"
    pieces[5].kind, pieces[5].text = BlockKind.LIST_ITEM, f"The ferry turned forty{ending}"
    assert len(_corrected(pieces, pieces, _opinion(*pieces[:4]))) == kept


def test_the_short_title_of_a_sentence_that_is_cut_at_the_end_is_cut_too() -> None:
    ours = _pieces(1, 1, 1, 1)
    title = Piece(BlockKind.PARAGRAPH, "An error?", container_id=9)
    request = Piece(
        BlockKind.PARAGRAPH, "Mark the words, and tell us what is wrong.", container_id=9
    )
    pieces = [*ours, title, request]
    assert _corrected(pieces, pieces, _opinion(*ours)) == ours
    assert _corrected(pieces[:-1], pieces[:-1], _opinion(*ours)) == pieces[:-1]


def test_short_lines_below_what_is_cut_at_the_end_are_cut_too() -> None:
    ours = _pieces(1, 1, 1, 1)
    by, name, reply = (
        Piece(BlockKind.PARAGRAPH, text, container_id=9) for text in ("I. L.", "Bo Marsh", "Reply")
    )
    comment = Piece(BlockKind.PARAGRAPH, "Nobody has asked us about the pier.", container_id=9)
    pieces = [*ours, by, name, comment, reply]
    assert _corrected(pieces, pieces, _opinion(*ours)) == [*ours, by]


def test_a_short_heading_is_removed_with_its_whole_section() -> None:
    summary, chapter, about = (
        Piece(BlockKind.HEADING, text, level=3) for text in ("Summary:", "Chapter 1", "About")
    )
    first, *text, last = _pieces(7, 1, 1, 1, 1, 7)
    pieces = [summary, first, chapter, *text, about, last]
    assert _corrected(pieces, pieces, _opinion(*text)) == [chapter, *text]


def test_prose_in_boxes_at_either_end_of_the_paragraphs_stays() -> None:
    lead = (
        "For ten years the town has argued about a quay of oak and elm, and now it has an answer."
    )
    last = "The boat was launched from the quay more often last year than in any since the flood."
    page = (
        f"<article><h1>Storm over Saltrey</h1><div class='text'><div>{lead}</div>{STORM}"
        f"<div class='x1'><div>{last}</div><div>Nobody was hurt.</div></div></div></article>"
    )
    lines = lines_of(page_of(page))
    assert lines[1] == lead
    assert lines[-2:] == [last, "Nobody was hurt."]


def test_short_questions_and_answers_in_boxes_at_either_end_of_the_paragraphs_stay() -> None:
    asked = ["What did you see from the pier?", "And what do you do now?", "Who pays for it?"]
    seen = ("walls", "lamps", "stairs")
    answered = [f"I saw the sea come over the {each} of the pier." for each in seen]
    lines = [line for pair in zip(asked, answered, strict=True) for line in pair]
    talk = "".join(f"<div class='line'>{line}</div>" for line in lines)
    for page in (f"{talk}{STORM}", f"{STORM}{talk}"):
        found = lines_of(page_of(f"<article><h1>Storm over Saltrey</h1>{page}</article>"))
        assert [line for line in found if line in lines] == lines


def test_a_short_sentence_in_a_box_does_not_cut_the_text_below_it() -> None:
    last = "The first boat sails at eight, and not a moment before that."
    page = page_of(f"<h1>Storm over Saltrey</h1>{STORM}<div>Who pays for it?</div>{last}")
    assert lines_of(page)[-2:] == ["Who pays for it?", last]


def test_an_opinion_that_takes_comments_for_text_restores_nothing() -> None:
    pieces = _pieces(1, 1, *[2] * 4)
    comments = Region("div", Part.COMMENTS, 2, 6)
    assert _corrected(pieces, pieces[:2], _opinion(*pieces), [comments]) == pieces[:2]


def test_text_outside_the_comments_is_restored_without_them() -> None:
    pieces = _pieces(1, 1, *[2] * 4, *[3] * 2)
    comments = Region("div", Part.COMMENTS, 6, 8)
    for opinion in (_opinion(*pieces), _opinion(*pieces[:6])):
        assert _corrected(pieces, pieces[:2], opinion, [comments]) == pieces[:6]


def test_an_article_in_a_box_named_as_comments_is_restored() -> None:
    pieces = _pieces(*[1] * 6)
    box = Region("div", Part.COMMENTS, 0, 6)
    assert _corrected(pieces, pieces[:2], _opinion(*pieces), [box]) == pieces


@pytest.mark.parametrize(
    ("part", "linked", "restored"),
    [(Part.UNRELATED, 20, 2), (Part.UNRELATED, 0, 6), (Part.NONE, 20, 6)],
)
def test_an_opinion_that_takes_a_list_of_other_articles_for_text_restores_nothing(
    part: int, linked: int, restored: int
) -> None:
    pieces = _pieces(1, 1, *[2] * 4)
    for piece in pieces[2:]:
        piece.link_chars = linked
    box = Region("div", part, 2, 6)
    assert _corrected(pieces, pieces[:2], _opinion(*pieces), [box]) == pieces[:restored]
