"""Telegram chats exported as HTML."""

from reader.model.article import Article
from reader.parsing.html.page import parse_html


def message(text: str, name: str = "", inside: str = "") -> str:
    who = f'<div class="from_name">{name}</div>' if name else ""
    return (
        '<div class="message default clearfix"><div class="userpic"><div class="initials">SW</div>'
        '</div><div class="body"><div class="pull_right date details" title="03.03.2025 07:12:45">'
        f'07:12</div>{who}{inside}<div class="text">{text}</div>'
        '<span class="reactions"><span class="count">11</span></span></div></div>'
    )


def date_line(text: str) -> str:
    return f'<div class="message service"><div class="body details">{text}</div></div>'


def parse_export(*messages: str) -> Article:
    page = (
        "<html><head><title>Exported Data</title></head><body>"
        '<div class="page_header"><div class="text bold">Slow Water</div></div>'
        f'<div class="page_body chat_page"><div class="history">{"".join(messages)}</div></div>'
        "</body></html>"
    )
    return parse_html(page.encode(), location="messages.html")


def block_rows(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(article.text)) for block in article.blocks]


def test_a_channel_is_its_texts_by_date_without_buttons_and_times() -> None:
    photo = '<div class="media_wrap"><a href="1.jpg"><img class="photo" src="1.jpg"></a></div>'
    reply = '<div class="reply_to details">In reply to this message</div>'
    article = parse_export(
        date_line("3 March 2025"),
        message("Barges wait.<br><br>Nobody knows why.", "Slow Water", reply),
        message("From the bridge.", "", photo),
        date_line("4 March 2025"),
        message("They wait still.", "Slow Water"),
    )
    assert article.meta.title == "Slow Water"
    assert block_rows(article) == [
        ("headline", "Slow Water"),
        ("heading", "3 March 2025"),
        ("paragraph", "Barges wait."),
        ("paragraph", "Nobody knows why."),
        ("image", "Image"),
        ("paragraph", "From the bridge."),
        ("heading", "4 March 2025"),
        ("paragraph", "They wait still."),
    ]


def test_turns_of_several_people_begin_with_their_names() -> None:
    article = parse_export(
        date_line("3 March 2025"),
        message("Is the gate open?", "Ada Quill"),
        message("I am at the lock.", ""),
        message("It is <b>not</b>.", "Ben Poe"),
    )
    assert [text for kind, text in block_rows(article) if kind == "paragraph"] == [
        "Ada Quill: Is the gate open?", "I am at the lock.", "Ben Poe: It is not.",
    ]  # fmt: skip
