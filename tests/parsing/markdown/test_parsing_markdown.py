"""Markdown: blocks, marks, front matter, and texts meant to overload the parser."""

import subprocess
import sys
from importlib.metadata import version

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_kinds, block_texts
from markdown_it import MarkdownIt
from markdown_it.token import Token
from processor_time import assert_in_proportion

from reader.errors import ParseError, ReaderError
from reader.model.article import Article, InlineKind
from reader.parsing.builder import CONTINUED
from reader.parsing.markdown import markdown_blocks
from reader.parsing.markdown.markdown import parse_markdown
from reader.parsing.markdown.markdown_it_loading import engine_for
from reader.parsing.markups.asciidoc.asciidoc import parse_asciidoc


def parse(text: str) -> Article:
    return parse_markdown(text.encode(), charset=None, location="a.md")


def rows(article: Article) -> list[tuple[str, int, str, str]]:
    return [
        (str(b.kind), b.level, b.label.strip(), b.span.of(article.text)) for b in article.blocks
    ]


def test_the_only_first_level_heading_is_the_headline() -> None:
    assert rows(parse("# Lamp\n\n## Wick\n\nIt burns.")) == [
        ("headline", 0, "", "Lamp"),
        ("heading", 2, "", "Wick"),
        ("paragraph", 0, "", "It burns."),
    ]


def test_a_lower_heading_is_the_headline_where_a_text_begins_with_it_and_none_is_as_high() -> None:
    article = parse("## Lamp\n\n### Wick\n\nIt burns.")
    assert article.meta.title == "Lamp"
    assert [kind for kind, *_ in rows(article)] == ["headline", "heading", "paragraph"]
    for text in ("## Lamp\n\nIt burns.\n\n## Wick\n\nx", "It burns.\n\n## Lamp\n\nx"):
        assert "headline" not in [kind for kind, *_ in rows(parse(text))]


@pytest.mark.parametrize("text", ["# Lamp\n\n# Wick\n\nx", "## Wick\n\n# Lamp\n\nx"])
def test_other_first_level_headings_stay_headings(text: str) -> None:
    assert [kind for kind, *_ in rows(parse(text))][:2] == ["heading", "heading"]


def test_front_matter_is_meta_and_gives_the_headline_when_there_is_none() -> None:
    article = parse(
        "---\ntitle: 'The lamp'\nauthors:\n  - Ida Lund\n  - Tom Rijn\ndate: 2026-03-07\n"
        "site: Post\nlang: en\nurl: https://post.example/lamp\n---\nIt burns.\n"
    )
    assert rows(article) == [("headline", 0, "", "The lamp"), ("paragraph", 0, "", "It burns.")]
    meta = article.meta
    assert (meta.title, meta.byline, meta.published) == (
        "The lamp",
        "Ida Lund, Tom Rijn",
        "2026-03-07",
    )
    assert (meta.site, meta.language) == ("Post", "en")
    assert meta.canonical_url == "https://post.example/lamp"


def test_toml_front_matter_is_read_and_an_unclosed_one_is_text() -> None:
    assert parse('+++\ntitle = "Lamp"\n+++\nIt burns.').meta.title == "Lamp"
    assert "title: Lamp" in parse("---\ntitle: Lamp\n\nIt burns.").text


def test_front_matter_runs_nothing() -> None:
    article = parse("---\ntitle: !!python/object/apply:os.system ['x']\n---\nIt burns.")
    assert article.meta.title.startswith("!!python")


def test_lists_are_nested_numbered_and_continued() -> None:
    assert rows(parse("3. three\n\n   more\n4. four\n   - deep\n\n- bullet")) == [
        ("list_item", 1, "3.", "three"),
        ("list_item", 1, CONTINUED.strip(), "more"),
        ("list_item", 1, "4.", "four"),
        ("list_item", 2, "", "deep"),
        ("list_item", 1, "", "bullet"),
    ]


def test_quotations_are_nested_and_keep_their_attribution() -> None:
    assert rows(parse("> Dark.\n>\n> > Very.\n>\n> — Ida Lund")) == [
        ("quotation", 1, "", "Dark."),
        ("quotation", 2, "", "Very."),
        ("quotation", 1, "", "— Ida Lund"),
    ]


def test_tables_have_a_header_and_cells_parted_by_tabs() -> None:
    assert rows(parse("| A | B |\n|---|---|\n| 1 | *2* |\n|  | 3 |")) == [
        ("table_row", 1, "", "A\tB"),
        ("table_row", 0, "", "1\t2"),
        ("table_row", 0, "", "\t3"),
    ]


def test_a_link_in_a_credit_is_kept() -> None:
    photo = "![Tide](t.png)\n\n*The quay at noon. Photo: [Ida Lund](https://ida.example)*\n"
    article = parse_markdown(f"# Tide\n\nThe tide is out.\n\n{photo}".encode(), location="t.md")
    assert [(link.span.of(article.text), link.href) for link in article.links] == [
        ("Ida Lund", "https://ida.example")
    ]


def test_images_have_captions_with_credits() -> None:
    article = parse("![A lamp](/l.jpg)\n\n*The lamp. Photo: Ida Lund*\n\n![B](b.png 'A title')")
    assert [row[0] for row in rows(article)] == ["image", "caption", "credit", "image", "caption"]
    assert [(image.src, image.alt) for image in article.images] == [
        ("/l.jpg", "A lamp"),
        ("b.png", "B"),
    ]


def test_html_images_inside_paragraphs_are_images() -> None:
    article = parse_markdown(
        b'<a href="x"><img src="a.png" alt="A &amp; B"></a>\n\n'
        b"The bell <IMG SRC='b.png' width=30> rings ![so](c.png) often; `<img src=d>` is code.\n"
    )
    assert "\nThe bell rings often; <img src=d> is code.\n" in article.text
    assert [(image.src, image.alt) for image in article.images] == [
        ("a.png", "A & B"),
        ("b.png", ""),
        ("c.png", "so"),
    ]


def test_arguments_of_types_are_words_and_elements_are_not() -> None:
    article = parse_markdown(b"From Vec<T> to Map<String>, a<B>new</B> H<sub>2</sub>O<br>bell.\n")
    assert article.text == "From Vec<T> to Map<String>, anew H2O\nbell."


def test_marks_lie_on_their_words() -> None:
    article = parse("It *burns* **bright** with `oil` at [home](https://a.example/x).")
    assert [(i.kind, i.span.of(article.text)) for i in article.inlines] == [
        (InlineKind.EMPHASIS, "burns"),
        (InlineKind.STRONG, "bright"),
        (InlineKind.CODE, "oil"),
    ]
    assert [(link.href, link.span.of(article.text)) for link in article.links] == [
        ("https://a.example/x", "home")
    ]


def test_soft_breaks_are_spaces_and_hard_breaks_lines() -> None:
    assert parse("one\ntwo  \nthree\\\nfour").text == "one two\nthree\nfour"
    assert parse("灯台の\n灯").text == "灯台の灯"


def test_footnotes_are_numbered_as_they_are_mentioned() -> None:
    article = parse("A[^b] and C[^a].\n\n[^a]: Note *a*.\n\n[^b]: Note b.\n\n[^c]: Unused.")
    assert rows(article) == [
        ("paragraph", 0, "", "A[1] and C[2]."),
        ("footnote", 0, "1", "Note b."),
        ("footnote", 0, "2", "Note a."),
        ("footnote", 0, "c", "Unused."),
    ]


def test_footnotes_without_a_mark_take_the_next_numbers() -> None:
    article = parse("A[^2].\n\n[^1]: Unused.\n\n[^2]: Used.")
    assert rows(article)[1:] == [("footnote", 0, "1", "Used."), ("footnote", 0, "2", "Unused.")]


def test_html_shows_its_words_only() -> None:
    article = parse(
        "<div onclick=x>block <b>bold</b></div>\n\na<br>b <i>c</i> &amp; d\n\n<script>s()</script>"
    )
    assert article.text == "block bold\n\na\nb c & d"


def test_an_unclosed_comment_hides_nothing() -> None:
    assert "still here" in parse("# Lamp\n\n<!-- open\n\nstill here").text


def test_entities_cannot_bring_controls() -> None:
    assert "\x1b" not in parse("&#27;[31m &#155;2J &#x9b;").text


HOSTILE = {
    "lists": "".join(" " * (2 * depth) + "- x\n" for depth in range(300)),
    "lists in one line": "- " * 3000 + "x",
    "numbers in one line": "1. " * 3000 + "x",
    "quotes": ">" * 3000 + " deep",
    "mixed": "- > " * 1000 + "x",
    "brackets": "[" * 100_000,
    "images": "![" * 30_000,
    "footnotes": "^[" * 20_000,
    "links": "[a](" * 20_000,
    "emphasis": "*a **a " * 4000,
    "backticks": "`" * 9999 + " x",
    "comments": "<!--" * 20_000,
    "tags": "<a" * 20_000,
    "types": "Vec<T>" * 20_000,
    "template tags": "{{a(" * 20_000,
    "alerts": "> [!x]\n" * 10_000,
    "table": "|" + "a|" * 500 + "\n|" + "-|" * 500 + "\n" + ("|" + "b|" * 500 + "\n") * 20,
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_read_and_what_follows_it_too(body: str) -> None:
    article = parse(f"# Head\n\n{body}\n\nThe end of it.")
    check_promises(article)
    assert "The end of it." in article.text


@pytest.mark.parametrize("text", ["", "\n\n", "<!-- c -->", "[a]: http://x.example"])
def test_nothing_to_read_is_reported(text: str) -> None:
    with pytest.raises(ParseError):
        parse(text)


_SIGNS = (
    "\n|\n\n|  \n|# |## |> |- |1. |    |```\n|*|**|_|`|[|](|)|![|[^1]|[^1]: |<b>|</b>|<!--|-->"
    "|&#27;|&lt;|---\n|title: x\n|\\|~~|\u202e|\x1b|\0|word "
)
_PIECES = st.lists(
    st.sampled_from([*_SIGNS.split("|"), "|", "|-|", "e\u0301"]) | st.text(max_size=5), max_size=60
)


@given(_PIECES)
def test_any_pieces_give_an_article_or_a_reader_error(pieces: list[str]) -> None:
    try:
        article = parse_markdown("".join(pieces).encode("utf-8", "replace"), location="")
    except ReaderError:
        return
    check_promises(article)


@pytest.mark.parametrize(
    ("head", "location"),
    [
        ("", "https://letters.example/2026/bell.md"),
        ("---\nurl: https://letters.example/2026/bell\n---\n", "bell.md"),
    ],
)
def test_links_are_relative_to_where_the_text_stands(head: str, location: str) -> None:
    text = f"{head}See [the minutes](minutes.html), [a note](#n).\n\n![Bell](/b.jpg)\n"
    article = parse_markdown(text.encode(), location=location)
    assert [link.href for link in article.links] == [
        "https://letters.example/2026/minutes.html",
        "#n",
    ]
    assert article.images[0].src == "https://letters.example/b.jpg"


def test_links_of_a_file_that_says_no_address_stay() -> None:
    article = parse_markdown(b"See [the minutes](minutes.html) for more.", location="bell.md")
    assert [link.href for link in article.links] == ["minutes.html"]


@pytest.mark.parametrize("gap", ["\n", "  \n"])
@pytest.mark.parametrize("date", ["May 31, 2024", "Garth, 31 May 2024", "*31 May 2024*"])
def test_a_date_right_below_the_byline_is_no_part_of_the_name(date: str, gap: str) -> None:
    article = parse(f"# The lamp\n\nBy Ida Lund{gap}{date}\n\nIt burns.\n")
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2024-05-31")
    assert f"\n\nBy Ida Lund {date.strip('*')}\n" in article.text


@pytest.mark.parametrize(
    "lines",
    [
        "May 31, 2024\nBy Ida Lund", "May 31, 2024  \nBy Ida Lund", "Ida Lund  \nMay 31, 2024",
        "31. Mai 2024  \nVon Ida Lund", "Von Ida Lund\n\n31. Mai 2024",
        "Ida Lund\n\n31. Mai 2024",
    ],
)  # fmt: skip
def test_the_date_may_stand_above_the_byline_and_its_day_is_no_item(lines: str) -> None:
    article = parse(f"# The lamp\n\n{lines}\n\nIt burns.\n\n31. It is lit.\n")
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2024-05-31")
    assert article.blocks[-1].label == "31."


@pytest.mark.parametrize(
    ("lines", "kinds", "text"),
    [
        ("31. Mai 2024 | Ida Lund", ["byline"], "31. Mai 2024 | Ida Lund"),
        ("31. Mai 2024, 10 Uhr", ["paragraph"], "31. Mai 2024, 10 Uhr"),
        ("Von Ida Lund\n\n31. Mai 2024", ["byline"] * 2, "Von Ida Lund"),
        ("31. Mai 2024\n\nVon Ida Lund", ["byline"] * 2, "31. Mai 2024"),
        ("31. Mai 2024\n32. The oil", ["list_item"] * 2, "Mai 2024"),
        ("31. Mai 2024\n\n32. The oil", ["list_item"] * 2, "Mai 2024"),
        ("31. Mai 2024 was the day it burnt", ["list_item"], "Mai 2024 was the day it burnt"),
        ("```\n31. Mai 2024\n```", ["code"], "31. Mai 2024"),
        ("~~~\n31. Mai 2024\n~~~", ["code"], "31. Mai 2024"),
    ],
)
def test_only_a_date_by_itself_or_beside_the_author_is_no_item(
    lines: str, kinds: list[str], text: str
) -> None:
    article = parse(f"# The lamp\n\n{lines}\n\nIt burns.\n")
    assert block_kinds(article)[1:-1] == kinds
    assert block_texts(article)[1] == text


@pytest.mark.parametrize("day", ["March 2", "Born 4 May 1946", "4 eggs", "4 May – 6 May 2024"])
def test_words_with_capitals_above_anything_but_a_whole_date_are_text(day: str) -> None:
    article = parse(f"# The lamp\n\nApple Pie\n\n{day}\n\nIt burns.\n")
    assert article.meta.byline == ""


def test_a_sentence_with_a_date_that_begins_like_a_byline_is_text() -> None:
    text = "# The lamp\n\nBy Ida Lund\nit was lit on 31 May 2024.\n\nIt burns.\n"
    assert parse(text).meta.byline == ""


def test_a_list_of_fields_below_the_headline_names_author_and_date() -> None:
    fields = "* Proposal: 7\n* Author: [Ida Lund](https://ida.example)\n* Start Date: 2026-03-03\n"
    article = parse_markdown(f"# The bell\n\n{fields}\n## Sound\n\n- Author: Ole\n".encode())
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-03-03")
    article = parse_markdown(b"# The bell\n\n## Sound\n\n- Author: Ole\n")
    assert article.meta.byline == ""


@pytest.mark.parametrize(
    ("location", "date"),
    [
        ("posts/2026-03-03-the-bell.md", "2026-03-03"),
        ("/home/ida/2026-03-03-the-bell/index.md", "2026-03-03"),
        ("https://letters.example/_posts/2026-03-03-the-bell.markdown", "2026-03-03"),
        ("2026-03-03_the_bell.md", "2026-03-03"),
        ("2026-03-03 The bell.md", "2026-03-03"),
        ("posts/2026-33-03-the-bell.md", ""),
        ("2026-03-03-letters/the-bell.md", ""),
        ("minutes-2026-03-03.md", ""),
    ],
)
def test_the_name_of_a_post_dates_it(location: str, date: str) -> None:
    text = "---\ntitle: The bell\n---\n\nIt rings on Sunday.\n"
    assert parse_markdown(text.encode(), location=location).meta.published == date
    dated = text.replace("---\n\n", "date: 2025-01-02\n---\n\n")
    assert parse_markdown(dated.encode(), location=location).meta.published == "2025-01-02"
    assert parse_markdown(b"# The bell\n\nIt rings.\n", location=location).meta.published == date


@pytest.mark.parametrize(
    "fields",
    [
        "publishDate: 2026-03-03\nauthor: Ida Lund",
        "published: true\npublished_at: 2026-03-03\nwriter: By Ida Lund",
        "datePublished: 3 March 2026\nauthor_name: Ida Lund",
        "date:\n  created: 2026-03-03\n  updated: 2026-03-05\nspeakers:\n  - Ida Lund",
        "draft: false\nfecha: 2026-03-03\nautores: [Ida Lund]",
    ],
)
def test_front_matter_names_date_and_author_as_many_programs_call_them(fields: str) -> None:
    meta = parse(f"---\ntitle: The bell\n{fields}\n---\nIt rings.\n").meta
    assert (meta.byline, meta.published) == ("Ida Lund", "2026-03-03")


def test_authors_may_be_among_the_taxonomies_of_zola() -> None:
    head = '+++\ntitle = "The bell"\n[taxonomies]\ntags = ["bells"]\nauthors = ["Ida Lund"]\n+++\n'
    assert parse(f"{head}It rings.\n").meta.byline == "Ida Lund"


def test_entities_in_front_matter_are_characters_and_a_standfirst_heads_the_text() -> None:
    article = parse("---\ntitle: Ida&#8217;s bell &amp; rope\ndek: It rings.\n---\nOn Sunday.\n")
    assert article.text == "Ida’s bell & rope\n\nIt rings.\n\nOn Sunday."


def test_lists_below_the_name_of_an_author_are_not_authors() -> None:
    head = (
        "---\ntitle: The bell\nauthor:\n  -\n    name: Ida Lund\n    postal:\n      - Skell\n"
        "  - name: Ole By\nkeyword:\n  - bells\n---\n"
    )
    assert parse_markdown(f"{head}\nIt rings.\n".encode()).meta.byline == "Ida Lund, Ole By"


def test_front_matter_of_hexo_needs_no_opening_fence() -> None:
    article = parse_markdown(b"title: The bell\nauthor: Ida Lund\n---\nIt rings.\n")
    assert (article.meta.title, article.meta.byline) == ("The bell", "Ida Lund")
    assert block_kinds(article) == ["headline", "paragraph"]


def test_definitions_of_franklin_are_meta() -> None:
    head = '@def title = "The bell"\n@def authors = "Ida Lund"\n@def published = "3 March 2026"\n'
    article = parse_markdown(f"{head}\n~~~\n<b>Loud</b>\n~~~\n\nIt rings.\n".encode())
    meta = article.meta
    assert (meta.title, meta.byline, meta.published) == ("The bell", "Ida Lund", "2026-03-03")
    assert article.text.split() == ["The", "bell", "Loud", "It", "rings."]


def test_drafts_of_standards_have_an_abstract_and_references() -> None:
    text = (
        "---\ntitle: Bells\nauthor:\n  name: Ida Lund\n\n--- abstract\n\nHow to ring.\n\n"
        "--- note_To_Ringers\n\nRing.\n\n--- middle\n\n# Ropes\n\nAs in {{!RFC9999}}, {{ropes}} and"
        " {{Section 3 of ROPES}}.\n\n~~~\n{{rope}}\n~~~\n\n--- back\n\n# Thanks\n\nTo all.\n"
    )
    article = parse_markdown(text.encode())
    assert article.meta.byline == "Ida Lund"
    assert block_texts(article) == [
        *("Bells", "Abstract", "How to ring.", "To ringers", "Ring.", "Ropes"),
        *("As in [RFC9999], [ropes] and Section 3 of ROPES.", "{{rope}}", "Thanks", "To all."),
    ]


def test_authors_are_named_without_their_accounts() -> None:
    head = "---\ntitle: The bell\nauthor: Ida Lund (@ida), Ole By (@o-by) <o@bell.example>\n---\n"
    assert parse_markdown(f"{head}\nIt rings.\n".encode()).meta.byline == "Ida Lund, Ole By"


def test_a_text_without_front_matter_is_called_by_its_headline() -> None:
    article = parse_markdown(b"# The bell\n\nIt rings on Sunday.\n")
    assert article.meta.title == "The bell"


_MARKUP = (
    *("\n", "\n\n", "\n:", "~", "  ", "\t", "> ", "- "),
    *("1. ", "[^a]", ": ", "^[", "]", "ab", "`"),
)


@given(st.lists(st.sampled_from(_MARKUP), max_size=40).map("".join))
def test_the_rules_for_footnotes_and_definitions_are_left_out_only_without_them(text: str) -> None:
    every = engine_for(120, "table", footnotes=True, definitions=True)

    def tokens(engine: MarkdownIt) -> list[tuple[str, str, int]]:
        found: list[Token] = []
        engine.block.parse(text, engine, {}, found)
        return [(token.type, token.content, token.level) for token in found]

    assert tokens(markdown_blocks._engine_for(text)) == tokens(every)


_READ = """
import sys
from reader.startup.lazy_modules import defer_unused_modules
defer_unused_modules()
from reader.parsing.registry import parse_article
parse_article(b"# Lamp\\n\\nIt *burns* [still](/a).", location="a.md")
print(*sys.modules)
"""


@pytest.mark.skipif(version("markdown-it-py") < "4", reason="earlier releases load more")
def test_rules_without_matches_do_not_change_a_text() -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-c", _READ],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    unwanted = {"logging", "linkify_it", "pathlib", "mdit_py_plugins"}
    if sys.version_info < (3, 12):  # from 3.12 on, every dataclass needs them
        unwanted |= {"ast", "dis"}
    if sys.version_info < (3, 14):
        unwanted.add("typing")
    assert not unwanted & set(done.stdout.split())


@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: T\nauthor:\n  - name: Ida Lund\n    at: Brenn\n  - name: Tom Rijn\n---",
        "---\ntitle: T\nauthors:\n- name: Ida Lund\n  orcid: 0\n- name: Tom Rijn\n---",
        "+++\ntitle = 'T'\n[[authors]]\nname = 'Ida Lund'\n[[authors]]\nname = 'Tom Rijn'\n+++",
        "+++\ntitle = 'T'\n[params]\nauthor = 'Ida Lund, Tom Rijn'\n[menu]\nauthor = 'x'\n+++",
    ],
)
def test_authors_with_more_fields_are_given_by_name(head: str) -> None:
    meta = parse_markdown(f"{head}\n\nThe lamp is lit.".encode(), location="a.md").meta
    assert (meta.title, meta.byline) == ("T", "Ida Lund, Tom Rijn")


def test_one_author_may_stand_below_the_key() -> None:
    text = "---\ntitle: T\nauthor:\n  name: Ida Lund\n  url: https://a.example\n---\n\nLit."
    assert parse_markdown(text.encode(), location="a.md").meta.byline == "Ida Lund"


def test_an_author_may_stand_indented_in_a_table_of_toml() -> None:
    head = 'title = "Lamps"\n[author]\n  name = "Ida Lund"\n  email = "ida@a.example"'
    assert parse(f"+++\n{head}\n+++\nLit.\n").meta.byline == "Ida Lund"


def test_metadata_may_stand_in_a_comment_or_as_pairs_of_which_the_title_is_not_the_first() -> None:
    for head in (
        "\n---\ntitle: T\n---",
        "<!--\n.. slug: lamp\n.. title: T\n-->",
        "Date: 2026-03-07\nTitle: T",
    ):
        article = parse(f"{head}\n\nLit.\n")
        assert (article.meta.title, article.text) == ("T", "T\n\nLit.")
    assert parse("<!-- a note: nobody\nreads it -->\n\nLit.").text == "Lit."


def test_authors_are_given_without_their_mail_addresses() -> None:
    head = "---\ntitle: T\nauthor: Ida Lund <ida@a.example>, Tom Rijn\n---"
    assert parse(f"{head}\nLit.").meta.byline == "Ida Lund, Tom Rijn"


def test_the_only_section_of_a_text_with_a_title_is_no_headline() -> None:
    assert rows(parse("---\ntitle: Lamps\n---\n\nThey burn.\n\n# Oil\n\nWhale."))[2:3] == [
        ("heading", 1, "", "Oil")
    ]
    assert rows(parse("---\ntitle: Lamps\n---\n\n## Oil\n\nWhale."))[:2] == [
        ("headline", 0, "", "Lamps"),
        ("heading", 2, "", "Oil"),
    ]


def test_a_letter_after_a_bullet_is_the_label_of_the_item() -> None:
    assert [label for _, _, label, _ in rows(parse("- a) *whale*\n- (ii) seal\n- i. e. oil"))] == [
        "a)",
        "(ii)",
        "",
    ]


def test_a_subtitle_of_pairs_without_fences_stands_below_the_headline() -> None:
    article = parse_markdown(b"title: The lamp\nsubtitle: It burns\n\nIt is late.\n")
    assert article.text.split("\n\n") == ["The lamp", "It burns", "It is late."]


def test_a_subtitle_stands_below_the_headline_and_values_may_be_folded() -> None:
    head = "--- \ntitle: >-\n  The lamp\n  of the pier\nsubtitle: It burns\nauthor: Ida Lund\n---\n"
    article = parse(f"{head}Lit.")
    assert article.text == "The lamp of the pier\n\nIt burns\n\nLit."
    assert article.meta.byline == "Ida Lund"
    assert "It burns" not in parse(f"{head}# The lamp of the pier\n\nLit.").text


def test_values_of_front_matter_may_go_on_in_the_next_line_and_an_abstract_heads_the_text() -> None:
    head = (
        '---\ntitle: "The lamp:\n  a life"\nauthor: [Ida Lund,\n  Bo Oja]\n'
        "abstract: It burns at\n  night, brightly.\ntags: oil\n  name: none\n---\n"
    )
    article = parse(f"{head}Lit.")
    assert article.meta.byline == "Ida Lund, Bo Oja"
    assert article.text == "The lamp: a life\n\nIt burns at night, brightly.\n\nLit."


def test_the_alternative_text_of_a_picture_may_go_on_in_the_next_line() -> None:
    article = parse("Lit.\n\n![The lamp of\nthe pier](lamp.png)\n")
    assert [image.alt for image in article.images] == ["The lamp of the pier"]


@pytest.mark.parametrize("signs", ["[", "*a ", "[a](b) "])
def test_a_block_of_far_too_many_signs_is_shown_as_it_is(signs: str) -> None:
    body = signs * (60_000 // len(signs)) * 2
    article = parse_markdown(f"# Lamps\n\n{body}\n\n*Oil* burns.".encode())
    first = next(block for block in article.blocks if block.kind.value == "paragraph")
    assert first.span.of(article.text) == body.strip()
    assert [mark.span.of(article.text) for mark in article.inlines] == ["Oil"]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Look at https://garth.example/a_b.", ["https://garth.example/a_b"]),
        ("*See* (https://garth.example/a).", ["https://garth.example/a"]),
        ("[It](https://garth.example/b) is at https://garth.example/b", 2 * ["https://garth.example/b"]),
        ("[https://garth.example](https://other.example)", ["https://other.example"]),
        ("[`see` https://garth.example](https://other.example)", ["https://other.example"]),
        ("`curl https://garth.example`", []),
        ("Nothing is at https://.", []),
    ],
)  # fmt: skip
def test_addresses_in_the_text_are_links(text: str, links: list[str]) -> None:
    assert [link.href for link in parse(text).links] == links


def test_the_words_of_an_address_in_the_text_are_the_address() -> None:
    article = parse("*See* https://garth.example/a, *and* https://garth.example/b_c.")
    words = [link.span.of(article.text) for link in article.links]
    assert words == ["https://garth.example/a", "https://garth.example/b_c"]


def test_authors_apart_by_semicolons_are_several() -> None:
    assert (
        parse("---\nauthor: Ada Quill; Ida Lund\n---\nIt burns.").meta.byline
        == "Ada Quill, Ida Lund"
    )


def test_a_character_reference_is_not_apart_from_what_follows() -> None:
    byline = parse("---\nauthor: Quill &amp; Lund; Tom Rijn\n---\nIt burns.").meta.byline
    assert byline == "Quill & Lund, Tom Rijn"


@pytest.mark.parametrize("unit", ["a@", "<@", " @", "a@b ("])
def test_names_of_authors_with_addresses_are_read_in_linear_time(unit: str) -> None:
    def work(size: int) -> None:
        authors = unit * (size // len(unit))
        parse_markdown(f"---\nauthor: 'a@b {authors}'\n---\n\nIt burns.\n".encode())

    assert_in_proportion(work, 1_000, 5_000, at_most=12, slack_seconds=0.1)  # not cubic: 125 times


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('10<sup class="power">6</sup> lamps', "10⁶ lamps"),
        ("10<SUP>6</SUP> lamps", "10⁶ lamps"),
        ('10<sup id="six">6</sup>', "10⁶"),
        ("106</sup>", "106"),
        ("10<sup>6</sup></sup>", "10⁶"),
    ],
)
def test_only_what_is_inside_a_superscript_is_raised(text: str, shown: str) -> None:
    assert parse(text).text == shown


def test_superscripts_that_nothing_opens_are_read_in_linear_time() -> None:
    def work(count: int) -> None:
        parse(f"It burns. {'a</sup> ' * count}")

    assert_in_proportion(work, 2_000, 16_000, at_most=20)  # not quadratic: 64 times


def test_the_date_of_a_release_may_stand_in_its_dateline() -> None:
    article = parse("# The bell\n\n**Skell, March 3, 2026** – The bell of Skell will not be cast.")
    assert article.meta.published == "2026-03-03"


def test_the_properties_that_note_takers_export_below_the_headline_name_author_and_date() -> None:
    fields = "Author: Ida Lund\nCreated: March 4, 2026\nTags: lamps, oil"
    article = parse(f"# The bell\n\n{fields}\n\nThe bell of Skell will not be cast.\n")
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-03-04")
    assert block_texts(article)[1] == fields


def test_a_sentence_with_a_colon_below_the_headline_is_wrapped_text() -> None:
    article = parse("# The bell\n\nThe keeper: he slept.\nNobody rang the bell of Skell.\n")
    assert block_texts(article)[1] == "The keeper: he slept. Nobody rang the bell of Skell."


def inlines_and_links(article: Article) -> list[tuple[str, str]]:
    return [
        *((str(each.kind), each.span.of(article.text)) for each in article.inlines),
        *((each.href, each.span.of(article.text)) for each in article.links),
    ]


def test_html_tags_that_format_or_link_words_do_so() -> None:
    article = parse(
        "A <b>dim</b> <EM>lamp</EM> with <code>oil</code>, not <strike>gas</strike>, of "
        '<a class="x" href="https://lamp.example/?a=1&amp;b=2">the *old* pier</a>.\n'
    )
    assert inlines_and_links(article) == [
        ("strong", "dim"), ("emphasis", "lamp"), ("code", "oil"), ("deleted", "gas"),
        ("emphasis", "old"), ("https://lamp.example/?a=1&b=2", "the old pier"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "A <b>dim lamp.",
        "A dim</i> lamp.",
        'A <a name="dim">dim</a> lamp.',
        "A <big>dim</big> lamp.",
        'A <a href=" javascript:dim()">dim</a> lamp.',
    ],
)
def test_other_tags_format_nothing(text: str) -> None:
    article = parse(text)
    assert article.text == "A dim lamp."
    assert not inlines_and_links(article)


def test_a_tag_that_ends_nothing_leaves_what_signs_began() -> None:
    assert inlines_and_links(parse("A **dim </b> lamp** burns.")) == [("strong", "dim  lamp")]


def test_a_tag_without_its_end_leaves_the_words_around_it_as_they_are() -> None:
    article = parse('A **dim <a name="x">lamp** burns *late*.')
    assert inlines_and_links(article) == [("strong", "dim lamp"), ("emphasis", "late")]


def test_many_tags_without_an_end_take_no_time() -> None:
    def work(count: int) -> None:
        parse("<b>x" * count + "</i>" * count)

    assert_in_proportion(work, 1_000, 8_000, at_most=20)  # not quadratic: 64 times


def test_a_quotation_below_the_text_of_an_item_is_one_and_the_text_below_goes_on() -> None:
    text = "1. Lamps\n\n   > Bring oil.\n\n   and wicks\n2. > Only this.\n"
    assert rows(parse(text)) == [
        ("list_item", 1, "1.", "Lamps"),
        ("quotation", 1, "", "Bring oil."),
        ("list_item", 1, "", "and wicks"),
        ("list_item", 1, "2.", "Only this."),
    ]


def test_items_of_a_quotation_and_quotations_in_notes_are_no_others() -> None:
    assert rows(parse("> - Lamps\n>\n>   and wicks\n"))[1] == ("list_item", 1, "", "and wicks")
    note = rows(parse("Oil.[^1]\n\n[^1]: Lamps\n\n    > Bring oil.\n"))[-1]
    assert note == ("footnote", 0, "", "Bring oil.")


def test_cells_keep_their_links_and_emphasis() -> None:
    article = parse(
        "| **Lamp** | Oil |\n|---|---|\n|  | a `b` |\n"
        "| [pier](https://pier.example) | *old*\\|**new** |\n"
    )
    check_promises(article)
    assert article.text == "Lamp\tOil\n\n\ta b\n\npier\told|new"
    assert inlines_and_links(article) == [
        ("strong", "Lamp"), ("code", "b"), ("emphasis", "old"), ("strong", "new"),
        ("https://pier.example", "pier"),
    ]  # fmt: skip


def test_items_in_a_definition_are_deeper_than_it() -> None:
    assert rows(parse("Lamp\n\n:   Of:\n\n    - oil\n      - seed\n    - gas\n")) == [
        ("list_item", 1, "", "Lamp"), ("list_item", 2, "", "Of:"), ("list_item", 3, "", "oil"),
        ("list_item", 4, "", "seed"), ("list_item", 3, "", "gas"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (r'"The \"dim\" lamp"', 'The "dim" lamp'),
        (r'"A \\ lamp \/ oil"', "A \\ lamp / oil"),
        (r'"Caf\u00e9 \U0001F4A1 \x41"', "Café 💡 A"),
        (r'"A\nlamp\q \ud800"', "A lamp\\q \\ud800"),
        ("'Ida''s lamp'", "Ida's lamp"),
        (r"'A \"dim\" lamp'", r"A \"dim\" lamp"),
        (r"A \"dim\" lamp", r"A \"dim\" lamp"),
    ],
)
def test_escapes_in_values_of_front_matter_are_read(written: str, title: str) -> None:
    assert parse(f"---\ntitle: {written}\n---\n\nOil.\n").meta.title == title


def test_an_abstract_in_front_matter_keeps_its_paragraphs() -> None:
    text = "---\ntitle: Lamp\nabstract: |\n  It burns.\n  Bright.\n\n  All night.\n---\n\nOil.\n"
    assert block_texts(parse(text)) == ["Lamp", "It burns. Bright.", "All night.", "Oil."]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://lamp.example/a_(b).", "https://lamp.example/a_(b)"),
        ("See https://lamp.example/a_(b), too", "https://lamp.example/a_(b)"),
        ("(see https://lamp.example/a)", "https://lamp.example/a"),
        ("(see https://lamp.example/a_(b))", "https://lamp.example/a_(b)"),
    ],
)
def test_a_bracket_closed_in_an_address_belongs_to_it(text: str, address: str) -> None:
    assert [link.href for link in parse(text).links] == [address]


@pytest.mark.parametrize(
    ("written", "byline"),
    [
        ('"Ida Lund" # the keeper', "Ida Lund"),
        ('"Ida #1 Lund"', "Ida #1 Lund"),
        ('["Lund, Ida", Tom Rijn]  # both', "Lund, Ida, Tom Rijn"),
        ("['Ida O''Lund', \"Tom \\\"T\\\" Rijn\", Kai's]", "Ida O'Lund, Tom \"T\" Rijn, Kai's"),
        ("[Ida Lund, Tom Rijn]", "Ida Lund, Tom Rijn"),
    ],
)
def test_comments_and_commas_in_values_of_front_matter_are_read(written: str, byline: str) -> None:
    assert parse(f"---\ntitle: Lamp\nauthor: {written}\n---\n\nOil.\n").meta.byline == byline


@pytest.mark.parametrize("blanks", [" ", "   "])
def test_one_blank_follows_the_box_of_a_task(blanks: str) -> None:
    assert [text for *_, text in rows(parse(f"- [x]{blanks}oil\n"))] == ["☑ oil"]


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("\"Why 'Mora' #2 is late\"", "Why 'Mora' #2 is late"),
        ("'A \"gull\" #9'", 'A "gull" #9'),
        ('"A \\"gull\\" #9" # nine', 'A "gull" #9'),
        ("'A gull' # no 'boat'", "A gull"),
        ("[\"A [gull] #9\", 'boats'] # [nine]", "A [gull] #9, boats"),
    ],
)
def test_a_number_sign_inside_a_value_begins_no_comment(value: str, title: str) -> None:
    assert parse(f"---\ntitle: {value}\n---\n\nIt is late.").meta.title == title


def test_titles_of_other_markups_keep_what_follows_a_number_sign() -> None:
    article = parse_asciidoc(b'= The "Mora" #2\n\nIt is late.', location="mora.adoc")
    assert article.meta.title == 'The "Mora" #2'


def test_a_title_in_bold_right_above_a_table_is_its_caption() -> None:
    table = "| Lamp | Oil |\n|---|---|\n| Brenn | 9 |\n"
    article = parse(f"It burns.\n\n**Oil by lamp**\n\n{table}\n**Mind** the oil.\n\n{table}")
    assert block_kinds(article) == [
        "paragraph", "caption", "table_row", "table_row", "paragraph", "table_row", "table_row",
    ]  # fmt: skip
    assert not any(each.span.start < 20 for each in article.inlines)


def test_a_quotation_may_stand_between_tags() -> None:
    article = parse("<blockquote>\n\nIt *burns*.\n\nAlways.\n\n</blockquote>\n\nSo it does.\n")
    assert block_kinds(article) == ["quotation", "quotation", "paragraph"]
    assert block_kinds(parse("<blockquote>\n\nIt burns.\n\nAlways.\n")) == ["paragraph"] * 2


def test_a_quotation_between_tags_ends_where_its_tag_does() -> None:
    article = parse("<blockquote>\n\nIt burns.\n\n</blockquote>\nSo it does.\n\nAlways.\n")
    assert block_kinds(article) == ["quotation", "paragraph", "paragraph"]
    article = parse("<blockquote>\n\nIt burns.\n\nStill.</blockquote>\n\nSo it does.\n")
    assert block_kinds(article) == ["paragraph"] * 3
    article = parse("- One\n\n  <blockquote>\n\n  Two.\n\nIt burns.\n\n</blockquote>\n\nAlways.\n")
    assert block_kinds(article)[-1] == "paragraph"
    assert block_kinds(parse("> Lamp\n>\n> </blockquote>\n>\n> Oil\n")) == ["quotation"] * 2


@pytest.mark.parametrize("line", ["**By Ada Quill**", "**“We have lost the lamp,” said Ben Poe.**"])
def test_a_byline_or_quotation_in_bold_above_a_table_is_no_title(line: str) -> None:
    article = parse(f"# Lamps\n\n{line}\n\n| Lamp | Oil |\n|---|---|\n| Brenn | 9 |\n")
    assert "caption" not in block_kinds(article)
