import pytest
from article_promises import check_promises

from reader.errors import ReaderError
from reader.model.article import BlockKind
from reader.parsing.registry import parse_article

_TTML = b"""<?xml version="1.0" encoding="utf-8"?>
<!-- for the evening news -->
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
    xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="25" xml:lang="en">
 <head><metadata><ttm:title>The quay
   reopens</ttm:title>
  <ttm:agent type="person" xml:id="a1"><ttm:name type="full">Ida Lund</ttm:name></ttm:agent>
  </metadata><styling><style xml:id="s1"/></styling></head>
 <body><div>
  <p begin="00:00:01.000" end="00:00:03:05">The quay of Saltrey<br/>is open again,</p>
  <p begin="80f" end="5.5s">after <span style="s1">nine</span>
     <span>weeks</span>.</p>
  <p begin="5600ms" dur="2s" ttm:agent="a1">It was<metadata>x</metadata> high time.</p>
  <p begin="00:00:20" end="00:00:22">The ferry sails at noon.</p>
 </div></body>
</tt>"""


def test_ttml_is_read_as_paragraphs_with_their_speakers() -> None:
    article = parse_article(_TTML, location="quay.ttml")
    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        (BlockKind.HEADLINE, "The quay reopens"),
        (BlockKind.PARAGRAPH, "The quay of Saltrey is open again, after nine weeks."),
        (BlockKind.PARAGRAPH, "Ida Lund: It was high time."),
        (BlockKind.PARAGRAPH, "The ferry sails at noon."),
    ]
    assert article.meta.title == "The quay reopens"
    assert article.meta.language == "en"
    check_promises(article)


def test_ttml_is_known_by_its_content() -> None:
    for name in ("", "quay.xml", "quay.txt"):
        assert parse_article(_TTML, location=name).meta.title == "The quay reopens"
    old = b'<tt xmlns="http://www.w3.org/2006/10/ttaf1"><body><p begin="1s">Old.</p></body></tt>'
    assert parse_article(old, location="old.dfxp").text == "Old."


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE tt [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><tt xmlns="x/ns/ttml"><p>&b;</p></tt>',
        b'<tt xmlns="http://www.w3.org/ns/ttml"/>',
        b"<tt ",
    ],
)
def test_ttml_without_text_or_with_growing_entities_is_refused(body: bytes) -> None:
    with pytest.raises(ReaderError):
        parse_article(body, media_type="application/ttml+xml", location="x.ttml")


@pytest.mark.parametrize("rate", [b"0", b"fast", b"9" * 5_000])
def test_times_that_make_no_sense_cost_no_text(rate: bytes) -> None:
    body = _TTML.replace(b'"5600ms"', b'"soon"').replace(b'Rate="25"', b'Rate="%s"' % rate)
    assert "high time" in parse_article(body, location="x.ttml").text


def test_thousands_of_nested_elements_are_read() -> None:
    body = (
        b'<tt xmlns="http://www.w3.org/ns/ttml"><body><p>'
        + b"<span>" * 200
        + b"Deep."
        + b"</span>" * 200
        + b"</p></body></tt>"
    )
    assert parse_article(body, location="x.ttml").text == "Deep."


def test_cues_without_text_or_speaker_are_read_as_they_are() -> None:
    body = _TTML.replace(
        b'<p begin="00:00:20" end="00:00:22">', b'<p begin="00:00:19"/><p begin="00:00:20">'
    )
    article = parse_article(body, location="quay.ttml")
    assert article.text.endswith("The ferry sails at noon.")
