"""Credits beside captions, in the places and languages in which sites without names put them."""

import pytest
from listed_blocks import kinds_and_texts

from reader.parsing.html.page import parse_html

_TEXT = (
    "ferry will not sail today, the captain said, because a storm is coming in from the sea, and"
    " nobody wants to be out there when it does."
)
_PLACES = {
    "a last span": "<figure><img src='f.jpg' alt=''><figcaption>{}<span>{}</span></figcaption>"
    "</figure>",
    "two spans": "<figure><img src='f.jpg' alt=''><figcaption><span>{}</span><span>{}</span>"
    "</figcaption></figure>",
    "two paragraphs": "<figure><img src='f.jpg' alt=''><figcaption><p>{}</p><p>{}</p></figcaption>"
    "</figure>",
    "two lines": "<figure><img src='f.jpg' alt=''><figcaption>{}<br>{}</figcaption></figure>",
    "small letters": "<figure><img src='f.jpg' alt=''><figcaption>{} <small>{}</small></figcaption>"
    "</figure>",
    "below the caption": "<figure><img src='f.jpg' alt=''><figcaption>{}</figcaption><cite>{}"
    "</cite></figure>",
    "a box of boxes": "<div class='css-1a2'><div class='css-3b4'><img src='f.jpg' alt=''></div><div"
    " class='css-5c6'>{}<span class='css-7d8'>{}</span></div></div>",
    "lines of a box": "<div class='css-1a2'><img src='f.jpg' alt=''><div class='css-5c6'>{}</div>"
    "<div class='css-7d8'>{}</div></div>",
}
_CREDITS = (
    "Photo: Ida Lund",
    "Ida Lund/The Tide",
    "Ida Lund",
    "Ida Lund (EFE)",
    "Ida Lund | AP",
    "Museum of Saltrey",
    "© dpa",
    "Crédit photo : Ida Lund",
    "EFE",
    "fot. Ida Lund",
    "Zdroj: Ida Lund",
    "Sursa foto: Ida Lund",
    "Снимка: Ида Лунд",
    "Φωτ.: Ίντα Λουντ",
    "撮影・山田花子",
    "王小明 摄",
)


def _blocks(picture: str) -> list[tuple[str, str]]:
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body><main><h1>Storm"
        f" keeps the ferries in port</h1><div><p>The {_TEXT}</p>{picture}<p>No {_TEXT}</p><p>Any"
        f" {_TEXT}</p></div></main></body></html>"
    )
    article = parse_html(page.encode(), location="https://paper.example/a/storm")
    return kinds_and_texts(article)[2:-2]


@pytest.mark.parametrize("place", _PLACES)
@pytest.mark.parametrize("caption", ["The ferry in port", "The ferry waits in port all Tuesday."])
@pytest.mark.parametrize("credit", _CREDITS)
def test_a_credit_is_told_from_its_caption(place: str, caption: str, credit: str) -> None:
    assert _blocks(_PLACES[place].format(caption, credit)) == [
        ("image", "Image"),
        ("caption", caption),
        ("credit", credit),
    ]


@pytest.mark.parametrize(
    "credit",
    [
        "Ida Lund/Wikimedia Commons, CC BY-SA 4.0", "(Ida Lund / Flickr, CC BY 2.0)", "iStock",
        "Public domain", "Ida Lund, via Wikimedia Commons", "Ida Lund on Unsplash",
        "(Ida Lund via Flickr)", "Provided by Mole Boats",
    ],
)  # fmt: skip
def test_a_licence_or_an_archive_after_the_sentence_of_a_caption_is_its_credit(credit: str) -> None:
    figure = "<figure><img src='f.jpg' alt=''><figcaption>{}</figcaption></figure>"
    said = "The ferry waits in port all Tuesday."
    assert _blocks(figure.format(f"{said} {credit}"))[1:] == [("caption", said), ("credit", credit)]


@pytest.mark.parametrize(
    "caption",
    [
        "The ferry in port (seen here via the webcam of the harbour office)",
        "A picture of the ferry on Flickr was seen by thousands.",
        "Ida Lund speaks of her books. All of them are in the public domain",
        "Ida Lund at her desk. She teaches Creative Commons law in Saltrey",
        "Bread for the crew in port. Provided by the harbour, it lasts until Friday",
        "The ferry at the pier with Capt. Ida Lund",
        "Seen in port at noon, from left. They are: Ida Lund, Tom Rijn.",
        "The crew in port at night. Nobody slept until the storm was over",
        "At the quay, from left:<br>Ida Lund<br>Tom Rijn",
        "Ida Lund<br>Captain of Saltrey",
        "Captain of Saltrey<br>Ida Lund",
        "“Nobody slept until the storm was over.”<br>Ida Lund",
    ],
)
def test_the_end_of_a_caption_is_not_always_a_credit(caption: str) -> None:
    picture = f"<figure><img src='f.jpg' alt=''><figcaption>{caption}</figcaption></figure>"
    lines = caption.replace("<br>", "\n")
    assert _blocks(picture) == [("image", "Image"), ("caption", lines)]


def test_a_dash_sets_a_credit_apart_but_begins_what_somebody_says_in_a_caption() -> None:
    figure = "<p>{0}</p><figure><img src='f.jpg' alt=''><figcaption>{1}</figcaption></figure>"
    credit = "<p>The quay at noon <span class='credit'>— Foto: Ida Lund</span></p>"
    for caption, blocks in (
        (credit, [("caption", "The quay at noon"), ("credit", "Foto: Ida Lund")]),
        ("– Det blåser, sier Ida Lund.", [("caption", "– Det blåser, sier Ida Lund.")]),
    ):
        page = f"<article>{figure.format(f'The {_TEXT}', caption)}<p>His {_TEXT}</p></article>"
        found = kinds_and_texts(parse_html(page.encode()))
        assert [block for block in found if block[0] in ("caption", "credit")] == blocks


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("<figcaption><cite>{}</cite>{}</figcaption>", "Ida Lund"),
        ("<figcaption><span>{}</span> {}</figcaption>", "Ida Lund/Brenn Press"),
        ("<div style='width:300px'><cite>{}</cite>{}</div>", "Ida Lund/Brenn Press"),
        ("<div><small>{}</small> {}</div>", "Ida Lund/Brenn Press"),
    ],
)
def test_a_credit_may_precede_its_caption(words: str, credit: str) -> None:
    caption = "The ferry waits in port all Tuesday."
    picture = f"<figure><img src='f.jpg' alt=''>{words.format(credit, caption)}</figure>"
    assert _blocks(picture)[1:] == [("caption", caption), ("credit", credit)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("<figcaption><cite>{}</cite> {}</figcaption>", "The Long Tide"),
        ("<figcaption><span>{}</span> {}</figcaption>", "Ida Lund"),
        ("<figcaption>{}<cite>{}</cite></figcaption>", "In port: "),
    ],
)
def test_the_first_words_of_a_caption_are_not_always_a_credit(words: str, first: str) -> None:
    picture = f"<figure><img src='f.jpg' alt=''>{words.format(first, 'Ferry at noon')}</figure>"
    assert [kind for kind, _ in _blocks(picture)] == ["image", "caption"]
