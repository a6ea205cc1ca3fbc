"""Importing JSON written by other programs."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ParseError, ReaderError
from reader.export.entry import Entry
from reader.export.importing import tables
from reader.export.importing.file_kinds import read_bytes
from reader.export.json_formats.import_records import new_note
from reader.model.annotation import Motivation


def read(value: object) -> tuple[Entry, ...]:
    return read_bytes(json.dumps(value).encode())


HYPOTHESIS_ROW = {
    "id": "abc",
    "uri": "https://news.example/pier",
    "created": "2026-03-01T12:00:00.5+00:00",
    "text": "why now?",
    "tags": ["sea"],
    "document": {"title": ["The pier closes"]},
    "target": [
        {
            "source": "https://news.example/pier",
            "selector": [
                {"type": "RangeSelector"},
                {"type": "TextPositionSelector", "start": 5, "end": 9},
                {"type": "TextQuoteSelector", "exact": "pier", "prefix": "the ", "suffix": " is"},
            ],
        }
    ],
}


@pytest.mark.parametrize("shape", [{"rows": [HYPOTHESIS_ROW]}, [HYPOTHESIS_ROW]])
def test_annotations_of_hypothesis_are_taken_over(shape: object) -> None:
    (found,) = read(shape)
    (note,) = found.notes
    assert (found.location, found.title) == ("https://news.example/pier", "The pier closes")
    assert (note.target.exact, note.target.prefix, note.target.start) == ("pier", "the ", 5)
    assert note.target.end == note.target.start + len("pier")
    assert (note.body, note.tags, note.id) == ("why now?", ("sea",), "h-abc")


def test_highlights_of_koreader_are_taken_over() -> None:
    entries = [
        {"text": "gulls", "note": "loud", "time": 1772366400, "color": "red", "chapter": "1"},
        {"text": "rust", "time": 1772366401},
    ]
    document = {"title": "The Pier", "author": "Ida Moen", "entries": entries}
    for value in (document, {"documents": [document], "version": "json/1.0.0"}):
        (found,) = read(value)
        assert (found.title, found.meta.byline) == ("The Pier", "Ida Moen")
        assert [note.target.exact for note in found.notes] == ["gulls", "rust"]
        assert [note.motivation for note in found.notes] == [
            Motivation.COMMENTING,
            Motivation.HIGHLIGHTING,
        ]
        assert found.notes[0].created.year == 2026


def test_wallabag_with_its_annotations_and_omnivore() -> None:
    wallabag = {
        "url": "https://news.example/pier",
        "title": "The pier closes",
        "domain_name": "news.example",
        "published_at": "2026-02-27T08:00:00+00:00",
        "annotations": [{"quote": "gulls", "text": "loud", "created_at": "2026-03-01T12:00:00Z"}],
    }
    (found,) = read([wallabag])
    assert found.starred
    assert found.meta.published == "2026-02-27"
    assert found.notes[0].body == "loud"
    (found,) = read([{"url": "https://news.example/x", "title": "X", "savedAt": "2026-03-01"}])
    assert (found.location, found.notes) == ("https://news.example/x", ())


def test_what_is_said_of_a_page_of_pinboard_is_a_note_on_it() -> None:
    page = {"href": "https://tide.example/pier", "description": "Pier", "tags": "sea mud"}
    said = {**page, "extended": "why now?", "time": "2026-03-01T09:12:00Z"}
    bare = {**page, "href": "https://tide.example/quay", "extended": ""}
    noted, saved = read_bytes(json.dumps([said, bare]).encode())
    assert noted.starred
    assert saved.starred
    assert (noted.title, saved.notes) == ("Pier", ())
    (note,) = noted.notes
    assert (note.target.exact, note.body, note.tags) == ("", "why now?", ("sea", "mud"))
    assert note.created.isoformat() == "2026-03-01T09:12:00+00:00"


def test_highlights_of_omnivore_are_taken_over_from_any_item() -> None:
    plain = {"url": "https://news.example/x", "title": "X"}
    marked = {"quote": "gulls", "annotation": "loud", "createdAt": "2026-03-01T12:00:00Z"}
    noted = {"url": "https://news.example/pier", "highlights": [marked]}
    _, found = read([plain, noted])
    (note,) = found.notes
    assert (note.target.exact, note.body) == ("gulls", "loud")


def test_highlights_of_saved_pages_with_titles_are_not_those_of_readwise() -> None:
    marked = {"quote": "gulls", "created_at": 1772366400, "color": "red"}
    page = {"url": "https://news.example/pier", "title": "The pier closes"}
    labelled = {**marked, "quote": "mud", "labels": [{"name": "sea"}]}
    (found,) = read([{**page, "highlights": [marked, labelled, {"quote": ""}]}])
    assert (found.location, found.starred) == ("https://news.example/pier", True)
    assert [(each.target.exact, each.tags) for each in found.notes] == [
        ("gulls", ()),
        ("mud", ("sea",)),
    ]
    assert {(each.created.year, each.colour) for each in found.notes} == {(2026, "red")}


def test_an_annotation_that_was_edited_since_is_newer() -> None:
    (found,) = read([{**HYPOTHESIS_ROW, "updated": "2026-03-04T12:00:00+00:00"}])
    (note,) = found.notes
    assert (note.created.day, note.modified.day) == (1, 4)


def test_an_annotation_of_a_file_is_on_its_path() -> None:
    (found,) = read([{**HYPOTHESIS_ROW, "uri": "file:///home/una/a%20b.pdf"}])
    assert found.location == "/home/una/a b.pdf"


def test_white_space_at_the_edges_of_a_passage_stays_between_it_and_its_context() -> None:
    note = new_note(" pier\n", prefix="the", suffix="is", start=5)
    assert note.target[:5] == (6, 10, "pier", "the ", "\nis")
    assert new_note(" pier\n").target[:5] == (1, 5, "pier", "", "")


def test_tags_on_a_page_are_kept_without_words() -> None:
    (found,) = read([{**HYPOTHESIS_ROW, "text": "", "target": [{"source": "x"}]}])
    assert [(each.target.is_whole, each.tags) for each in found.notes] == [(True, ("sea",))]


def test_an_answer_of_the_interface_of_readwise_is_taken_over() -> None:
    book = {"title": "The Pier", "highlights": [{"text": "gulls"}, {"text": "", "note": ""}]}
    (found,) = read({"count": 1, "nextPageCursor": None, "results": [book]})
    assert [each.target.exact for each in found.notes] == ["gulls"]


def test_an_export_of_readwise_is_taken_over() -> None:
    marked = {
        "text": "gulls",
        "note": "loud",
        "highlighted_at": "2026-03-01T12:00:00Z",
        "tags": [{"name": "sea"}],
        "color": "yellow",
    }
    book = {"title": "The Pier", "author": "Ida Moen", "highlights": [marked]}
    (found,) = read([{**book, "source_url": "https://news.example/pier"}])
    (note,) = found.notes
    assert (found.location, found.meta.byline) == ("https://news.example/pier", "Ida Moen")
    assert (note.target.exact, note.body, note.tags) == ("gulls", "loud", ("sea",))
    assert note.created.hour == 12


def test_a_table_of_readwise_is_taken_over() -> None:
    text = (
        "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
        "Highlighted at,Document tags\n"
        '"gulls, loud",The Pier,Ida Moen,,mine,yellow,"a,b",page,3,2026-03-01 12:00:00+00:00,\n'
    )
    (found,) = read_bytes(text.encode())
    (note,) = found.notes
    assert (note.target.exact, note.body, note.tags) == ("gulls, loud", "mine", ("a", "b"))
    assert note.created.hour == 12


def test_instapaper_and_pocket_csv() -> None:
    instapaper = (
        "URL,Title,Selection,Folder,Timestamp,Tags\n"
        "https://news.example/a,One,,Unread,1772366400,\n"
        'https://news.example/b,Two,gulls,Unread,1772366400,"[""sea"", ""birds""]"\n'
    )
    one, two = read_bytes(instapaper.encode())
    assert (one.starred, one.notes) == (True, ())
    assert two.notes[0].target.exact == "gulls"
    assert two.notes[0].tags == ("sea", "birds")
    pocket = "title,url,time_added,tags,status\nOne,https://news.example/a,1772366400,,unread\n"
    (one,) = read_bytes(pocket.encode())
    assert (one.location, one.title) == ("https://news.example/a", "One")


def test_a_table_of_too_many_rows_is_refused_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MAX_ROWS", 2)
    rows = [f"Page {n},https://news.example/{n}\n" for n in range(3)]
    assert len(read_bytes("".join(["title,url\n", *rows[:2]]).encode())) == 2
    with pytest.raises(ParseError, match="more than 2 rows"):
        read_bytes("".join(["title,url\n", *rows]).encode())


def test_a_long_note_in_a_table_is_read_as_a_whole() -> None:
    words = "gulls " * 1_000_000
    (found,) = read_bytes(f"Highlight,Book Title,Note\nmud,The Pier,{words}\n".encode())
    assert found.notes[0].body == words.strip()


def test_links_of_a_page_of_bookmarks_are_saved_articles() -> None:
    page = (
        "<!DOCTYPE html><ul><li><a href='https://news.example/a' time_added='1'>One &amp; two</a>"
        "<li><a href='javascript:alert(1)'>no</a></ul>"
    )
    (found,) = read_bytes(page.encode())
    assert (found.location, found.title, found.starred) == (
        "https://news.example/a",
        "One & two",
        True,
    )


CLIPPINGS = """\ufeffThe Pier (Ida Moen)
- Your Highlight on page 3 | Location 40-42 | Added on Sunday, March 1, 2026 12:00:00 PM

gulls are loud
==========
The Pier (Ida Moen)
- Your Note on page 3 | Location 42 | Added on Sunday, March 1, 2026 12:01:07 PM

so true
==========
The Pier (Ida Moen)
- Your Bookmark on page 9 | Location 99 | Added on Sunday, March 1, 2026 12:02:00 PM


==========
Rust
- Your Highlight on Location 7-8 | Added on Sunday, 1 March 2026 12:03:00

iron
==========
"""


def test_clippings_of_a_kindle() -> None:
    pier, rust = read_bytes(CLIPPINGS.replace("\n", "\r\n").encode())
    (note,) = pier.notes
    assert (pier.title, pier.meta.byline) == ("The Pier", "Ida Moen")
    assert (note.target.exact, note.body) == ("gulls are loud", "so true")
    assert note.created.minute == 0
    assert rust.notes[0].created.minute == 3


@pytest.mark.parametrize(
    "kind", ["Ihre Notiz", "La tua nota", "Uw notitie", "Ваша заметка", "您的笔记", "位置のメモ"]
)
def test_a_clipping_is_a_note_in_other_languages_too(kind: str) -> None:
    text = "The Pier\n- X | 7-8\n\nmud\n==========\nThe Pier\n- {} | 8\n\nmine\n==========\n"
    (found,) = read_bytes(text.format(kind).encode())
    assert [(note.target.exact, note.body) for note in found.notes] == [("mud", "mine")]


def clippings(*pieces: tuple[str, str]) -> list[tuple[str, str]]:
    text = "".join(
        f"The Pier\n- {place} | Monday\n\n{words}\n==========\n" for place, words in pieces
    )
    (found,) = read_bytes(text.encode())
    return [(note.target.exact, note.body) for note in found.notes]


def test_a_clipping_of_a_note_belongs_to_its_highlight_wherever_it_is_written() -> None:
    mud, rust = ("Your Highlight | Location 7-8", "mud"), ("Your Highlight | Location 9-11", "rust")
    note = ("Your Note | Location 8", "mine")
    for pieces in ((note, mud, rust), (mud, note, rust), (mud, rust, note)):
        assert sorted(clippings(*pieces)) == [("mud", "mine"), ("rust", "")]


def test_each_clipping_of_a_note_on_a_highlight_is_kept() -> None:
    first, second = ("Your Note | Location 8", "mine"), ("Your Note | Location 8", "mine, longer")
    assert clippings(("Your Highlight | Location 7-8", "mud"), first, second) == [
        ("mud", "mine"),
        ("mud", "mine, longer"),
    ]


def test_a_clipping_of_a_note_is_not_guessed_among_several_highlights_of_a_page() -> None:
    mud, rust, tar = (("Your Highlight on page 3", words) for words in ("mud", "rust", "tar"))
    elsewhere, note = ("Your Highlight on page 4", "gulls"), ("Your Note on page 3", "mine")
    assert clippings(mud, note, rust) == [("mud", "mine"), ("rust", "")]
    assert ("", "mine") in clippings(mud, rust, tar, elsewhere, note)


@pytest.mark.parametrize("location", ["7", "8", "9"])
def test_a_clipping_of_a_note_in_the_middle_of_a_highlight_is_on_it(location: str) -> None:
    mud, note = ("Your Highlight | Location 7-9", "mud"), (f"Your Note | Location {location}", "x")
    elsewhere = ("Your Highlight | Location 20-21", "rust")
    for pieces in ((mud, note, elsewhere), (note, elsewhere, mud)):
        assert sorted(clippings(*pieces)) == [("mud", "x"), ("rust", "")]


@pytest.mark.parametrize("location", ["6", "10", "706"])
def test_a_clipping_of_a_note_beside_a_highlight_is_not_on_it(location: str) -> None:
    pieces = ("Your Highlight | Location 7-9", "mud"), (f"Your Note | Location {location}", "x")
    assert sorted(clippings(*pieces)) == [("", "x"), ("mud", "")]


def test_a_clipping_of_a_note_is_on_the_highlight_that_ends_there_of_those_around_it() -> None:
    mud, rust = ("Your Highlight | Location 7-8", "mud"), ("Your Highlight | Location 8-11", "rust")
    for location, on in (("8", "mud"), ("10", "rust"), ("11", "rust")):
        note = (f"Your Note | Location {location}", "x")
        assert (on, "x") in clippings(note, mud, rust)


def test_a_clipping_of_a_note_is_not_guessed_among_highlights_that_overlap() -> None:
    short, long = ("Your Highlight | Location 7-9", "mud"), ("Your Highlight | Location 7-11", "mu")
    assert ("", "x") in clippings(short, long, ("Your Note | Location 8", "x"))


def test_a_clipping_that_ends_before_it_begins_or_nowhere_near_takes_no_room() -> None:
    places = ("Location 90-7", "Location 1-2147483647", "Location 0-0", f"Location 1-{'9' * 99}")
    pieces = [(f"Your Highlight | {place}", f"mud {place}") for place in places]
    assert len(clippings(*pieces, ("Your Note | Location 5", "x"))) == len(places) + 1


def test_the_end_of_an_old_location_is_written_short() -> None:
    pieces = (("Highlight on Page 4 | Loc. 643-44", "mud"), ("Note on Page 4 | Loc. 644", "mine"))
    assert clippings(*pieces) == [("mud", "mine")]


@pytest.mark.parametrize("kind", ["12ページ|位置No. 8のメモ ", "您在位置 #8 的筆記 ", "8의 메모 "])
def test_a_clipping_says_that_it_is_a_note_anywhere_before_its_date(kind: str) -> None:
    assert clippings(("X | 7-8", "mud"), (kind, "mine")) == [("mud", "mine")]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Added on Thursday, June 02, 2011, 12:28 PM", "2011-06-02T12:28:00"),
        ("Hinzugefügt am Montag, 3. März 2026 10:11:12", "2026-03-03T10:11:12"),
        ("Añadido el domingo, 1 de marzo de 2026 9:00:05", "2026-03-01T09:00:05"),
        ("Ajouté le dimanche 1 mars 2026 12:00:00", "2026-03-01T12:00:00"),
        ("Добавлено: воскресенье, 1 марта 2026 г. в 12:00:00", "2026-03-01T12:00:00"),
        ("添加于 2026年3月1日星期日 下午12:00:00", "2026-03-01T12:00:00"),
        ("添加于 2026年3月1日星期日 上午12:04:05", "2026-03-01T00:04:05"),
        ("추가된 날짜: 2026년 3월 1일 일요일 오후 3:04:05", "2026-03-01T15:04:05"),
        ("추가된 날짜: 2026년 3월 1일 일요일 오전 9:04:05", "2026-03-01T09:04:05"),
        ("Added on Sunday, March 1, 2026 9:00:11 p.m.", "2026-03-01T00:00:00"),
        ("Hinzugefügt am Montag", "1970-01-01T00:00:00"),
    ],
)
def test_a_clipping_has_its_day_in_other_languages_too(written: str, moment: str) -> None:
    text = f"The Pier\n- X | 7-8 | {written}\n\nmud\n==========\n"
    (found,) = read_bytes(text.encode())
    assert found.notes[0].created.isoformat() == f"{moment}+00:00"


def test_a_clipping_of_a_note_without_a_highlight_is_a_note_on_the_book() -> None:
    (found,) = read_bytes(b"The Pier\n- Your Note | 8\n\nmine\n==========\n")
    assert [(note.target.exact, note.body) for note in found.notes] == [("", "mine")]


def test_a_clipping_needs_no_blank_line_before_its_words() -> None:
    text = "The Pier\n- Your Highlight | Loc 1\nmud\n==========\nThe Pier\n==========\n"
    (found,) = read_bytes(text.encode())
    assert [note.target.exact for note in found.notes] == ["mud"]


@pytest.mark.parametrize(
    ("line", "title", "author"),
    [
        ("Low Water (Ada Quill)", "Low Water", "Ada Quill"),
        ("Low Water (2) (Quill, Ada)", "Low Water (2)", "Quill, Ada"),
        ("Low (Water", "Low (Water", ""),
        ("Low Water (", "Low Water (", ""),
        ("Low (W) Water", "Low (W) Water", ""),
        ("Low\x1b[31m (A\x9b\u202eda)", "Low␛[31m", "A\ufffdda"),
    ],
)
def test_a_clipping_names_title_and_author(line: str, title: str, author: str) -> None:
    (entry,) = read_bytes(f"{line}\n- Your Highlight | Loc 1\n\nmud\n==========\n".encode())
    assert (entry.meta.title, entry.meta.byline) == (title, author)


@pytest.mark.parametrize(
    "page",
    [
        "<![DOCTYPE x[><a href='https://example.org/x'>The <b>mud</b></a>",
        "<ul><li><a href=' https://example.org/x '>The\n mud</a><li><a>no address</a></ul>",
        "<dl><p><dt><h3>Sea</h3><dl><p><dt><a href=https://example.org/x>The mud&#27;</a></dl>",
    ],
)
def test_links_of_any_page_are_read(page: str) -> None:
    (entry,) = read_bytes(page.encode())
    assert (entry.location, entry.meta.title[:7]) == ("https://example.org/x", "The mud")
    assert "\x1b" not in entry.meta.title
    assert entry.starred


def test_a_list_that_is_nested_without_end_is_refused() -> None:
    with pytest.raises(ReaderError):
        read_bytes(b"<i><b>" * 5_000 + b"<a href=https://example.org/x>x</a>")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "rows",
                    "target",
                    "selector",
                    "uri",
                    "url",
                    "title",
                    "entries",
                    "documents",
                    "text",
                    "type",
                    "@context",
                    "items",
                    "articles",
                    "generator",
                    "highlights",
                    "tags",
                    "notes",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=100)
@given(json_values)
def test_any_json_is_read_or_refused(value: object) -> None:
    try:
        found = read(value)
    except ReaderError:
        return
    assert isinstance(found, tuple)


@settings(max_examples=100)
@given(
    st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: f"Highlight,URL\n{text}".encode())
)
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    try:
        found = read_bytes(body)
    except ReaderError:
        return
    assert isinstance(found, tuple)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\n \n", "is empty"),
        (b"\x89PNG\r\n\x1a\n", "is an image, not notes"),
        (b"\x7fELF\x02\xff\x00", "is a program, not notes"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF document, not notes"),
        (b"{\\rtf1\\ansi Ice.}", "is an RTF document, not notes"),
        (b"Highlight,URL\nB\xfccher,\n", "not UTF-8 text: save it as UTF-8"),
    ],
)
def test_a_file_that_cannot_have_notes_is_reported_as_what_it_is(body: bytes, told: str) -> None:
    with pytest.raises(ParseError, match=f"^{told}$"):
        read_bytes(body)


def test_a_list_of_feeds_is_reported_as_one_that_is_opened() -> None:
    body = b'<?xml version="1.0"?><opml version="2.0"><body><outline text="a"/></body></opml>'
    with pytest.raises(ParseError, match="a list of feeds"):
        read_bytes(body)


WEB_ANNOTATION = {
    "type": "Annotation",
    "id": "https://notes.example/1",
    "bodyValue": "loud",
    "target": {"source": "https://news.example/pier", "selector": {
        "type": "TextQuoteSelector", "exact": "gulls"}},
}  # fmt: skip


@pytest.mark.parametrize(
    "document",
    [
        WEB_ANNOTATION,
        [WEB_ANNOTATION],
        {"type": "AnnotationPage", "items": [WEB_ANNOTATION]},
        {"type": "AnnotationCollection", "first": {"items": [WEB_ANNOTATION, {"id": "empty"}]}},
        {**WEB_ANNOTATION, "target": [WEB_ANNOTATION["target"]]},
        {
            **WEB_ANNOTATION,
            "target": {
                "type": "Choice",
                "items": [WEB_ANNOTATION["target"], "https://news.example/other"],
            },
        },
        {
            **WEB_ANNOTATION,
            "target": {
                "source": {"id": "https://news.example/pier"},
                "selector": [{"type": "TextQuoteSelector", "exact": "gulls"}],
            },
        },
    ],
)
def test_an_annotation_of_the_web_is_taken_over_in_every_form(document: object) -> None:
    (found,) = (entry for entry in read(document) if entry.notes)
    (note,) = found.notes
    assert found.location == "https://news.example/pier"
    assert (note.id, note.target.exact, note.body) == ("https://notes.example/1", "gulls", "loud")


@pytest.mark.parametrize("kind", ["", "List", "Composite"])
def test_an_annotation_of_several_places_is_a_note_on_each(kind: str) -> None:
    places = [WEB_ANNOTATION["target"], "https://news.example/other"]
    target = {"type": kind, "items": places} if kind else places
    found = read({**WEB_ANNOTATION, "target": target})
    assert [(each.location, note.id, note.body) for each in found for note in each.notes] == [
        ("https://news.example/pier", "https://notes.example/1", "loud"),
        ("https://news.example/other", "https://notes.example/1#2", "loud"),
    ]


def test_an_annotation_of_a_page_as_a_whole_or_a_file_is_taken_over() -> None:
    (page,) = read({**WEB_ANNOTATION, "target": "https://news.example/pier"})
    assert (page.location, page.notes[0].target.is_whole) == ("https://news.example/pier", True)
    (file,) = read({**WEB_ANNOTATION, "target": {"source": "file:///home/una/a%20b.txt"}})
    assert file.location == "/home/una/a b.txt"


def test_all_words_of_a_web_annotation_are_taken_over() -> None:
    said = [{"type": "TextualBody", "value": value} for value in ("loud", "still loud")]
    tag = {"type": "TextualBody", "value": "sea", "purpose": "tagging"}
    chosen = {"type": "Choice", "items": [{"value": "very"}, {"value": "sehr"}]}
    plain = {name: value for name, value in WEB_ANNOTATION.items() if name != "bodyValue"}
    (found,) = read({**plain, "body": [*said, tag, chosen]})
    assert found.notes[0].body == "loud\n\nstill loud\n\nvery"
    (found,) = read({**plain, "body": tag, "target": "https://news.example/pier"})
    assert (found.notes[0].body, found.notes[0].tags) == ("", ("sea",))


def test_a_web_annotation_is_on_the_words_that_refine_its_place() -> None:
    quote = {"type": "TextQuoteSelector", "exact": "gulls"}
    place = {"type": "FragmentSelector", "value": "p3", "refinedBy": quote}
    target = {"source": "https://news.example/pier", "selector": place}
    (found,) = read({**WEB_ANNOTATION, "target": target, "motivation": ["bookmarking", "tagging"]})
    (note,) = found.notes
    assert (note.target.exact, note.motivation) == ("gulls", Motivation.BOOKMARKING)


def test_a_web_annotation_may_name_its_page_by_id() -> None:
    (found,) = read({**WEB_ANNOTATION, "target": {"id": "https://news.example/pier"}})
    assert found.location == "https://news.example/pier"
