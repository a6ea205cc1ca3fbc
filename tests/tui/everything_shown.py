"""An article with a block of every kind, and many keys."""

from specimens import levelled
from stage import Stage

from reader.model.article import BlockKind

K = BlockKind


EVERYTHING = levelled(
    (K.HEADLINE, "A headline of some length about eels", 1, ""),
    (K.BYLINE, "By Ada Quill", 0, ""),
    (K.DATELINE, "KETTLESUND —", 0, ""),
    (K.PARAGRAPH, "The eels came back, “and nobody saw them,” said Ben Marlow, a keeper.", 0, ""),
    (K.HEADING, "Numbers", 2, ""),
    (K.TABLE_ROW, "Winter\tDays open\tIce in cm\tLoad in t", 1, ""),
    (K.TABLE_ROW, "1985–86\t118\t94\t40", 0, ""),
    (K.TABLE_ROW, "灯台の冬\t九日\t二十九\t一", 0, ""),
    (K.LIST_ITEM, "first of several things", 1, "1."),
    (K.LIST_ITEM, "deeper and deeper still", 4, ""),
    (K.LIST_ITEM, "as deep as it gets", 9, "1000."),
    (K.QUOTATION, "A quotation that is long enough to need more than one row of text.", 7, ""),
    (
        K.CODE,
        "for eel in sea:\n\n\treturn 'a long line of code that does not fit anywhere'\n\tx",
        0,
        "",
    ),
    (K.IMAGE, "An eel 👩‍🚀 in a bucket", 0, ""),
    (K.CAPTION, "An eel in a bucket.", 0, ""),
    (K.CREDIT, "PHOTO: NORTHLINE", 0, ""),
    (K.RULE, "* * *", 0, ""),
    (K.PROMO, "Join our channel for the freshest news of eels, every day, at nine o'clock", 0, ""),
    (
        K.PARAGRAPH,
        "灯台守の日誌は、図書館にある。「毎晩、同じことしか書いていません」と彼は笑う。",
        0,
        "",
    ),
    (K.PARAGRAPH, "e\u0301" * 90 + "👍🏽" * 40 + "🇩🇪" * 30, 0, ""),
    (K.FOOTNOTE, "A note at the foot.", 0, "[12]"),
)


KEYS = ["n", "j", "space", "H", "m", "m", "G", "right", "v", "w", "escape", "t", "h", "j", "enter",
        "g", "]", "escape", "z", "o", "z", "o", '"', "j", "q", "@", "q", "?", "G", "q", "A", "tab",
        "q", ":", "x", "escape", "a", "x", "escape", "n", "/", "e", "enter", "n", "escape", "+",
        "-", "w", "W", "="]  # fmt: skip


async def all_keys(stage: Stage) -> None:
    """Press many keys, and check every frame."""
    for key in KEYS:
        await stage.press(key)
        stage.cells()
