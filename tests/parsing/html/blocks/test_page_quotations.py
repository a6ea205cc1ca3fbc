"""Block quotations of pages, and boxes that merely carry such a name."""

import pytest
from listed_blocks import block_kinds
from made_pages import STORM, lines_of, page_of

from reader.model.analysis import QuoteKind
from reader.model.article import SIGNATURE, Article, BlockKind
from reader.parsing.html.page import parse_html
from reader.pipeline import analyse

_TEXT = [
    f"The {name} ferry will not sail today, because a storm is coming in from the open sea, the"
    " captain said, and nobody wants to be out there when it does."
    for name in ("first", "second", "third", "fourth", "fifth", "sixth")
]
_PROSE = "".join(f"<p>{line}</p>" for line in _TEXT)


def _article(body: str, *, above: str = "") -> Article:
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><main>"
        f"{above}<h1>Storm keeps ferries in port</h1>{body}</main></body></html>"
    )
    return parse_html(page.encode(), location="https://news.example.org/a/b.html")


def test_a_layout_with_a_pull_quote_is_no_pull_quote_itself() -> None:
    article = _article(f"<section class='layout-pull-quote'>{_PROSE}</section>")
    assert block_kinds(article) == ["headline", *["paragraph"] * len(_TEXT)]


def test_a_few_words_in_a_pull_quote_are_a_quotation() -> None:
    article = _article(f"{_PROSE}<div class='pull-quote'><p>Nobody wants it.</p></div>{_PROSE}")
    assert [block.span.of(article.text) for block in article.blocks if block.kind is
            BlockKind.QUOTATION] == ["Nobody wants it."]  # fmt: skip


def test_a_quotation_that_ends_an_article_stays() -> None:
    block = f"<div class='b1'><div class='b2'>{_PROSE}</div></div>"
    quoted = (
        "<div class='b1'><figure><blockquote>The sea is patience, made visible.</blockquote>"
        "<figcaption>— Ida Lund</figcaption></figure></div>"
    )
    asks = "<div class='newsletter'><h2>Subscribe</h2><p>Sign up to receive our updates.</p></div>"
    article = _article(f"<div class='blocks'>{block}{quoted}{asks}</div>")
    assert block_kinds(article)[-2:] == ["quotation", "quotation"]


def test_a_portrait_beside_the_name_of_who_is_quoted_has_no_caption() -> None:
    below = "<figcaption><img src='/i.jpg' alt=''><div><b>Ida Lund</b> – keeper</div></figcaption>"
    article = _article(
        f"{_PROSE}<figure><blockquote><p>No.</p></blockquote>{below}</figure>{_PROSE}"
    )
    assert [(b.kind, b.label) for b in article.blocks if b.span.of(article.text)[:3] == "Ida"] == [
        (BlockKind.QUOTATION, SIGNATURE)
    ]


def test_the_picture_right_above_the_headline_leads() -> None:
    figure = (
        "<figure><img src='/quay.jpg' alt='' width='800'><figcaption><span>The quay at noon.</span>"
        " <span>Ida Lund</span></figcaption></figure>"
    )
    article = _article(f"<div class='content-body'>{_PROSE}</div>", above=figure)
    assert block_kinds(article)[:4] == ["headline", "image", "caption", "credit"]


def test_a_quotation_in_boxes_of_its_own_keeps_who_said_it() -> None:
    box = (
        "<div class='quote'><div class='quote-text'>Nobody asked the river.</div>"
        "<div class='quote-author'>Jon Vale, keeper</div></div>"
    )
    article = _article(f"<article>{_PROSE}{box}{_PROSE}</article>")
    quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.span.of(article.text) for block in quoted] == [
        "Nobody asked the river.",
        "Jon Vale, keeper",
    ]


@pytest.mark.parametrize(
    "box",
    [
        "<blockquote><p>{0}</p><cite>{1}</cite></blockquote>",
        "<blockquote><p>{0}</p><p><cite>{1}</cite></p></blockquote>",
        "<div class='quotebox'><blockquote>{0}</blockquote><p><cite>{1}</cite></p></div>",
        "<blockquote><p>{0}</p><footer>{1}</footer></blockquote>",
        "<figure><blockquote><p>{0}</p></blockquote><figcaption>{1}</figcaption></figure>",
        "<figure><blockquote><p>{0}</p><cite>{1}</cite></blockquote></figure>",
        "<figure><blockquote>{0}</blockquote><footer><cite>{1}</cite></footer></figure>",
        "<blockquote><p>{0}</p></blockquote><cite>{1}</cite>",
        "<div class='q'><div class='quote-text'>{0}</div><div class='quote-author'>{1}</div></div>",
    ],
)
def test_who_is_quoted_in_a_box_is_the_speaker(box: str) -> None:
    quoted = box.format("I will believe it when I see a boat", "Ferryman Ole Kant")
    said = "<p>The ferry stays, harbour master Ida Lund said on Tuesday, and so does the tower.</p>"
    article = _article(f"<article>{_PROSE}{said}{quoted}{_PROSE}</article>")
    blocks = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [(block.label, block.level) for block in blocks] == [("", 1), (SIGNATURE, 1)]
    (quote,) = [quote for quote in analyse(article).quotes if quote.kind is QuoteKind.BLOCK]
    assert quote.span.of(article.text) == "I will believe it when I see a boat"
    assert quote.speaker is not None
    assert "Ole Kant" in quote.speaker.mention


@pytest.mark.parametrize(
    ("footer", "signed"),
    [
        ("<span>Share</span><time>Updated at 17:00</time>", False),
        ("Posted in <a href='/n'>Harbour news</a>", False),
        ("— Ida Lund, keeper", True),
        ("<cite>Ida Lund</cite>, keeper", True),
    ],
)
def test_the_footer_of_an_article_that_ends_in_a_quotation_is_no_part_of_it(
    footer: str, signed: bool
) -> None:
    quoted = f"<blockquote><p>I saw no boat at all.</p></blockquote><footer>{footer}</footer>"
    article = _article(f"<article>{_PROSE}{quoted}</article>")
    blocks = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.label for block in blocks] == ["", SIGNATURE][: 1 + signed]


def test_a_title_that_is_cited_in_a_line_parts_nothing() -> None:
    quoted = "<blockquote><p>I read <cite>The Lamp</cite> twice.</p></blockquote>"
    article = _article(f"<article>{_PROSE}{quoted}{_PROSE}</article>")
    assert "I read The Lamp twice." in article.text


@pytest.mark.parametrize("name", ["author", "byline"])
def test_who_is_named_below_a_pull_quote_signs_it(name: str) -> None:
    box = f"<div class='pullquote'><p>Nobody wants it.</p><p class='{name}'>Ida Lund</p></div>"
    article = _article(f"{_PROSE}{box}{_PROSE}")
    quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.label for block in quoted] == ["", SIGNATURE]


@pytest.mark.parametrize(
    ("name", "said", "below", "signed"),
    [
        ("quote-card", "Nobody asked the river.", "<strong>Ida Lund</strong><br>keeper", True),
        ("quote-card", "Nobody asked the river.", "The keeper of the lock", False),
        ("quote-form", "A lamp for your pier", "Ida Lund", False),
        ("card", "Nobody asked the river.", "Ida Lund", False),
    ],
)
def test_a_sentence_above_a_name_in_a_box_named_for_a_quotation_is_one(
    name: str, said: str, below: str, signed: bool
) -> None:
    box = f"<section class='{name}'><span>“</span><p>{said}</p><p>{below}</p></section>"
    article = _article(f"{_PROSE}{box}{_PROSE}")
    quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.label for block in quoted] == ["", SIGNATURE] * signed


_TWEET = (
    "<blockquote class='twitter-tweet'><p>The sea is in the shop.</p>— Ida Lund (@ida)"
    " <a href='https://posts.example/1'>3 May 2026</a></blockquote>"
)
_PHOTO = (
    "<blockquote class='instagram-media'><div><a href='https://posts.example/1'>Sieh dir diesen"
    " Beitrag auf Instagram an</a><p><a href='https://posts.example/1'>The sea is in the shop.</a>"
    "</p><p>Ein Beitrag geteilt von Ida Lund (@ida) am 3. Mai</p></div></blockquote>"
)
_QUOTED = "<blockquote><p>The sea is in the shop.</p></blockquote>"
_BELOW = f"{_QUOTED}<p>– Ida Lund, keeper</p>"
_LINKED = f"{_QUOTED}<p>— <a href='/ida'>Ida Lund</a>, <a href='/lamps'>Lamps and tides</a></p>"


@pytest.mark.parametrize(
    ("post", "signature"),
    [
        (_TWEET, "— Ida Lund (@ida) 3 May 2026"),
        (_PHOTO, "Ein Beitrag geteilt von Ida Lund (@ida) am 3. Mai"),
        (_BELOW, "– Ida Lund, keeper"),
        (_LINKED, "— Ida Lund, Lamps and tides"),
    ],
)
def test_the_source_of_a_quotation_signs_it(post: str, signature: str) -> None:
    article = _article(f"<article>{_PROSE}{post}{_PROSE}</article>")
    quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    lines = ["The sea is in the shop.", signature]
    assert [block.span.of(article.text) for block in quoted] == lines
    assert [block.label for block in quoted] == ["", SIGNATURE]


@pytest.mark.parametrize("above", ["", "<div><a href='https://posts.example/1'>Ansehen</a></div>"])
def test_a_post_of_a_picture_without_words_is_only_its_signature(above: str) -> None:
    line = "<a href='https://posts.example/1'>Ein Beitrag geteilt von Ida Lund (@ida)</a>"
    post = f"<blockquote class='instagram-media'>{above}<p>{line} am 3. Mai</p></blockquote>"
    article = _article(f"<article>{_PROSE}{post}{_PROSE}</article>")
    quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.label for block in quoted] == [SIGNATURE]


@pytest.mark.parametrize(
    "link", ["Continue Reading", "Full Story", "More Quotes", "the whole story"]
)
def test_a_link_below_a_quotation_that_is_no_name_signs_nothing(link: str) -> None:
    article = _article(f"{_PROSE}{_QUOTED}<p>— <a href='/story'>{link}</a></p>{_PROSE}")
    quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.label for block in quoted] == [""]


def test_a_post_of_one_line_of_words_is_quoted() -> None:
    link = "<a href='https://posts.example/ida'>Ida</a>"
    talk = f"Ask {link} (@ida), she has the key"
    for words in ("The sea is in the shop.", "Thank you (@ida)!", talk):
        post = f"<blockquote class='twitter-tweet'><p>{words}</p></blockquote>"
        article = _article(f"<article>{_PROSE}{post}{_PROSE}</article>")
        quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
        assert [block.label for block in quoted] == [""]


def test_a_line_of_talk_below_a_quotation_signs_nothing() -> None:
    talk = "<blockquote><p>The sea is in the shop.</p></blockquote><p>– Oh, said the keeper.</p>"
    article = _article(f"<article>{_PROSE}{talk}{_PROSE}</article>")
    assert "– Oh, said the keeper." in article.text


def test_marks_that_an_author_writes_into_a_quotation_in_a_line_are_not_doubled() -> None:
    line = 'The keeper said <q>"the sea is in the shop"</q> and <q>nobody cares</q>, and went home.'
    article = _article(f"<article>{_PROSE}<p>{line}</p>{_PROSE}</article>")
    assert 'said "the sea is in the shop" and “nobody cares”, and' in article.text


def test_an_abstract_that_is_set_as_a_quotation_is_none() -> None:
    article = page_of(
        f"<h1>Storm over Saltrey</h1><blockquote class='abstract x'>{STORM}</blockquote>"
    )
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 4


def test_a_drawn_quotation_mark_is_no_line_of_the_quotation() -> None:
    quote = "<div class=pullquote><span class=mark>“</span><p>The lamp never shouted.</p></div>"
    article = page_of(f"<article><h1>Storm</h1>{STORM}{quote}{STORM}</article>")
    assert "“" not in lines_of(article)
    assert lines_of(article, BlockKind.QUOTATION) == ["The lamp never shouted."]


@pytest.mark.parametrize(
    "source",
    [
        "<div class='field--name-field-quote-author'>Ida Lund, pilot</div>",
        "<p class='source'>Ida Lund, pilot</p>",
        "<cite>Ida Lund, pilot</cite>",
    ],
)
def test_a_box_named_for_a_quotation_that_ends_in_its_source_is_one(source: str) -> None:
    said = "The storm asks nobody for the time of day."
    box = f"<div class='component--quote'><div><p>{said}</p></div>{source}</div>"
    article = _article(f"{_PROSE}{box}{_PROSE}")
    (quote,) = [quote for quote in analyse(article).quotes if quote.kind is QuoteKind.BLOCK]
    assert quote.span.of(article.text) == said
    assert quote.speaker is not None
    assert quote.speaker.name == "Ida Lund"


def test_a_table_that_draws_quotation_marks_around_a_text_is_a_quotation() -> None:
    said = "The storm asks nobody for the time of day."
    row = f"<tr><td>“</td><td><p>{said}</p></td><td>”</td></tr>"
    article = _article(f"{_PROSE}<table class='cquote'>{row}</table>{_PROSE}")
    assert lines_of(article, BlockKind.QUOTATION) == [said]


@pytest.mark.parametrize("name", ["Ida Lund", "Ida Lund, who steers the ferry"])
@pytest.mark.parametrize("box", ["div", "quote-block"])
def test_a_name_that_shares_a_box_with_a_quotation_alone_signs_it(box: str, name: str) -> None:
    said = "<blockquote><p>The storm asks nobody for the time of day.</p></blockquote>"
    article = _article(f"{_PROSE}<{box}>{said}<span>{name}</span></{box}>{_PROSE}")
    labels = [block.label for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert labels == ["", SIGNATURE]


_SAID = "Nobody has read the lamp for forty years."


@pytest.mark.parametrize(
    "box",
    [
        f"<blockquote><p>{_SAID}</p><div>Ida Lund</div><div>keeper in Saltrey</div></blockquote>",
        f"<blockquote><p>{_SAID}</p><p><b>Ida Lund</b><br>keeper in Saltrey</p></blockquote>",
        f"<div><blockquote>{_SAID}</blockquote><div>Ida Lund</div><div>keeper</div></div>",
        f"<div><img src='/i.jpg' alt='Ida'><blockquote>{_SAID}</blockquote><p>Ida Lund</p></div>",
        f"<div class='x1'><div>“{_SAID}”</div><div>Ida Lund, keeper</div></div>",
        f"<div class='citation'><p>« {_SAID} »</p><p class='auteur'>Ida Lund</p></div>",
        f"<div class='x1'><p>“{_SAID[:-1]}”</p><p>Ida Lund</p><p>keeper in Saltrey</p></div>",
        f"<div class='x1'><p>‘{_SAID}’</p><p>Ida Lund</p></div>",
        f"<div class='x1'><div>{_SAID}</div><div>— Ida Lund, keeper in Saltrey</div></div>",
        f"<div class='quote'><p>{_SAID}</p><p>Ida Lund</p><p>Chief Engineer, Lamp Trust</p></div>",
        f"<div class='x1'><p>“{_SAID}”</p><p>Ida Lund</p><p>Chief Engineer, Lamp Trust</p></div>",
        f"<div><blockquote>{_SAID}</blockquote><p>Ida Lund</p><p>Chief Engineer, Trust</p></div>",
        f"<aside class='pullquote'><p>“{_SAID}”</p><p>— Ida Lund, Chief Engineer</p></aside>",
        f"<div class='zitat'><p>„{_SAID}“</p><b>Ida Lund</b><p>Chief Engineer, Trust</p></div>",
        f"<div class='quote'><div>{_SAID}</div><h4>Ida Lund</h4><div>Chief Engineer</div></div>",
        "<div class='quote'><div><p>Nobody has read the lamp.</p><p>Ida Lund</p></div></div>",
        (
            f"<div><blockquote>{_SAID}</blockquote><p class='quote-author'>Ida Lund</p>"
            "<p>Managing Director</p></div>"
        ),
    ],
)
def test_a_name_and_a_role_that_share_a_box_with_a_quotation_sign_it(box: str) -> None:
    article = _article(f"<article>{_PROSE}{box}{_PROSE}</article>")
    said, *signed = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert said.span.of(article.text).strip("“”„‘’« »")[:24] == _SAID[:24]
    assert signed
    assert {block.label for block in signed} == {SIGNATURE}
    assert signed[0].span.of(article.text).removeprefix("— ").startswith("Ida Lund")
    role = next((each for each in ("Chief Engineer", "Managing Director") if each in box), "")
    assert role in signed[-1].span.of(article.text)


@pytest.mark.parametrize(
    "box",
    [
        "<div class='x1'><p>“The Old Man and the Lamp”</p><p>Ida Lund</p></div>",
        f"<div class='x1'><p>“{_SAID}”</p><p>The keeper says nothing more.</p></div>",
        "<blockquote><p>These have won.</p><p>Ida Lund</p><p>Tom Rijn</p></blockquote>",
        f"<div class='x1'><h3>“{_SAID}”</h3><p>Ida Lund</p></div>",
        f"<h3>Lamps</h3><div class='x1'><p>{_SAID}</p><p>— Ida Lund, Saltrey</p></div>",  # a letter
        f"<div><p>{_SAID}</p><p>— Ida Lund</p></div><h2>Letters</h2>",  # the author's, at the end
        f"<div class='x1'><p>{_SAID}</p><p>– The keeper says nothing more</p></div>",
        f"<div class='x1'><p>{_SAID}</p><p>Ida Lund</p></div>",
        f"<div class='x1'><p>“{_SAID}”</p><p>Photo Ida Lund</p></div>",
        f"<div class='x1'><p>“{_SAID}”</p><p>Interview Ida Lund</p></div>",
    ],
)
def test_a_name_below_a_title_or_another_name_or_in_a_credit_signs_nothing(box: str) -> None:
    article = _article(f"<article>{_PROSE}{box}{_PROSE}</article>")
    assert SIGNATURE not in [block.label for block in article.blocks]


@pytest.mark.parametrize("line", ["“{}”<br>— Ida Lund, keeper", "«{}»<br>Ida Lund"])
def test_a_sentence_in_marks_and_a_name_in_the_next_line_are_a_quotation(line: str) -> None:
    for start, end in (("<div style='border-left: 4px'>", "</div>"), ("<p>", "</p>")):
        article = _article(f"<article>{_PROSE}{start}{line.format(_SAID)}{end}{_PROSE}</article>")
        said = [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.QUOTATION]
        assert said[0][1:25] == _SAID[:24]
    for other in ("“Lamps”<br>Ida Lund", f"“{_SAID}”<br>It was said.", f"“{_SAID}” he says<br>Ida"):
        kinds = [
            block.kind for block in _article(f"<article>{_PROSE}<p>{other}</p></article>").blocks
        ]
        assert BlockKind.QUOTATION not in kinds


def test_the_name_of_the_author_below_a_standfirst_in_marks_is_the_byline() -> None:
    box = f"<div class='x1'><p>“{_SAID}”</p><p>Ida Lund</p></div>"
    for author, is_signed in (("Ida Lund", False), ("Tom Rijn", True)):
        line = f"<p rel='author'>{author}</p>"
        article = _article(f"{line}<article>{box}{_PROSE}</article>")
        assert article.meta.byline == author
        assert (SIGNATURE in [block.label for block in article.blocks]) == is_signed


@pytest.mark.parametrize("name", ["Łucja Wrona", "Šárka Dubová", "Ада Лунд", "Άννα Λουντ"])
@pytest.mark.parametrize("form", ["<p>{}</p>", "<div>{}</div>", "<p>— {}</p>"])
def test_names_in_any_alphabet_sign_a_quotation(form: str, name: str) -> None:
    box = f"<div><blockquote>{_SAID}</blockquote>{form.format(name)}</div>"
    article = _article(f"<article>{_PROSE}{box}{_PROSE}</article>")
    assert lines_of(article, BlockKind.QUOTATION)[-1].endswith(name)


@pytest.mark.parametrize("name", ["quote__person", "pullquote-source", "blockquote__author"])
def test_what_is_named_for_the_source_of_a_quotation_signs_it(name: str) -> None:
    for tag in ("span", "p"):
        source = f"<{tag} class={name!r}>王小明</{tag}>"
        box = f"<div class='pullquote'><p>{_SAID}</p>{source}</div>"
        article = _article(f"<article>{_PROSE}{box}{_PROSE}</article>")
        quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
        assert [block.label for block in quoted] == ["", SIGNATURE]


@pytest.mark.parametrize("name", ["pullquote source-serif", "blockquote-cite"])
def test_a_sentence_in_a_box_that_is_named_for_its_source_is_a_quotation(name: str) -> None:
    box = f"<div class={name!r}><p>{_SAID}</p><cite>Ida Lund</cite></div>"
    article = _article(f"<article>{_PROSE}{box}{_PROSE}</article>")
    quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.label for block in quoted] == ["", SIGNATURE]


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("— {}", ["— Ida Lund"]),
        ("By {}", ["By Ida Lund"]),
        ("It was not I, but my sister {}", ["It was not I, but my sister Ida Lund"]),
        ("“Nor I.” {}", ["“Nor I.”", "Ida Lund"]),
    ],
)
def test_a_source_in_a_span_has_a_line_of_its_own_below_what_it_said(
    line: str, lines: list[str]
) -> None:
    source = line.format("<span class='quote-author'>Ida Lund</span>")
    box = f"<blockquote><p>{_SAID}</p><p>{source}</p></blockquote>"
    article = _article(f"<article>{_PROSE}{box}{_PROSE}</article>")
    assert lines_of(article, BlockKind.QUOTATION) == [_SAID, *lines]


def test_the_picture_of_a_post_is_no_line_of_it() -> None:
    post = (
        "<blockquote class='bluesky-embed'><p>The sea is in the shop.<br><br><a href='https://p"
        ".example/1'>[image or embed]</a></p>&mdash; Ida Lund (@ida) 3 May 2026</blockquote>"
    )
    article = _article(f"<article>{_PROSE}{post}{_PROSE}</article>")
    quoted = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.label for block in quoted] == ["", SIGNATURE]


def test_a_line_of_text_in_a_box_with_a_quotation_signs_nothing() -> None:
    said = "<blockquote><p>The storm asks nobody for the time of day.</p></blockquote>"
    article = _article(f"{_PROSE}<div>{said}<p>Nobody knows who said so first.</p></div>{_PROSE}")
    assert len(lines_of(article, BlockKind.QUOTATION)) == 1


def test_who_wrote_is_named_above_a_quotation() -> None:
    said = "The storm asks nobody for the time of day, and the sea never has."
    quoted = f"<blockquote><div><cite>Ida Lund wrote:</cite>{said}</div></blockquote>"
    article = _article(f"{_PROSE}{quoted}{_PROSE}")
    (quote,) = [quote for quote in analyse(article).quotes if quote.kind is QuoteKind.BLOCK]
    assert quote.span.of(article.text) == said
    assert quote.speaker is not None
    assert quote.speaker.name == "Ida Lund"


@pytest.mark.parametrize(
    "source",
    [
        "<p><strong>Ida Lund</strong></p>",
        "<div><span>Ida Lund</span></div>",
        "<div><cite>Ida Lund</cite><a href='https://twitter.com/intent/tweet?text=x'>Tweet</a></div>",
    ],
)
def test_a_name_alone_in_the_last_line_of_a_quotation_signs_it(source: str) -> None:
    said = "The storm asks nobody for the time of day."
    article = _article(f"{_PROSE}<blockquote><p>{said}</p>{source}</blockquote>{_PROSE}")
    (quote,) = [quote for quote in analyse(article).quotes if quote.kind is QuoteKind.BLOCK]
    assert quote.span.of(article.text) == said
    assert quote.speaker is not None
    assert quote.speaker.name == "Ida Lund"


def test_a_second_quotation_below_a_name_is_no_role_of_it() -> None:
    box = "<p>The storm is late.</p><p>Ida Lund</p><p>It waits for me.<br>Tom Rijn</p>"
    article = _article(f"{_PROSE}<blockquote>{box}</blockquote>{_PROSE}")
    labels = [block.label for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert labels == ["", SIGNATURE, "", SIGNATURE]


@pytest.mark.parametrize(
    "last", ["And so we wait.", "The rest is silence", "Amen", "New York", "Thank You"]
)
def test_a_last_line_of_a_quotation_that_is_no_name_signs_nothing(last: str) -> None:
    said = "The storm asks nobody for the time of day."
    article = _article(f"{_PROSE}<blockquote><p>{said}</p><p>{last}</p></blockquote>{_PROSE}")
    labels = [block.label for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert labels == ["", ""]


def test_a_link_in_a_quotation_by_which_its_words_are_sent_stays() -> None:
    said = "Send the <a href='mailto:?subject=x'>timetable</a> to those who have none."
    article = _article(f"{_PROSE}<blockquote><p>{said}</p></blockquote>{_PROSE}")
    assert lines_of(article, BlockKind.QUOTATION) == ["Send the timetable to those who have none."]


@pytest.mark.parametrize("name", ["testimonial", "elementor-testimonial-wrapper"])
def test_a_testimonial_among_the_text_is_a_quotation(name: str) -> None:
    lines = f"<div>{_SAID}</div><div><div>Ida Lund</div><div>Chief Engineer</div></div>"
    article = _article(f"<article>{_PROSE}<div class='{name}'>{lines}</div>{_PROSE}</article>")
    found = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert [block.span.of(article.text) for block in found] == [_SAID, "Ida Lund", "Chief Engineer"]
    assert [block.label for block in found] == ["", SIGNATURE, SIGNATURE]


@pytest.mark.parametrize(
    "box",
    [
        "<p class='exergue'>« Le silence n’est jamais complet. »</p>",
        "<div class='artikel-citaat'><p>« Le silence n’est jamais complet. »</p></div>",
        "<div class='destacado'><p>« Le silence n’est jamais complet. »</p></div>",
    ],
)
def test_a_pull_quote_named_in_the_language_of_the_paper_is_a_quotation(box: str) -> None:
    text = "<p>La tour compte trois cents marches, que le gardien a montées plus d’une fois.</p>"
    page = f"<title>Le phare</title><article><h1>Le phare</h1>{text}{box}{text}</article>"
    article = parse_html(page.encode())
    said = [block for block in article.blocks if block.kind == "quotation"]
    assert [block.span.of(article.text) for block in said] == [
        "« Le silence n’est jamais complet. »"
    ]


def test_a_spanish_box_that_is_only_highlighted_is_no_quotation() -> None:
    text = "<p>La torre tiene trescientos escalones, que el guarda sube todos los días.</p>"
    box = "<div class='destacado'><p>La lámpara se apagará en mayo, según el puerto.</p></div>"
    page = f"<title>El faro</title><article><h1>El faro</h1>{text}{box}{text}</article>"
    assert "quotation" not in [block.kind for block in parse_html(page.encode()).blocks]
