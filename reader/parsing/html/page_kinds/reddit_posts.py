"""Posts of Reddit inside other pages: their titles, and who wrote them."""

from itertools import islice

from reader.parsing.html.dom.tree import Element, set_tail, text_of
from reader.parsing.lxml_loading import etree

_NAMES = ("reddit-embed-bq", "reddit-card")
_AUTHORS = ("/user/", "/u/")  # in addresses
_LONGEST = 200  # characters
_COMMENT = "Comment"  # the title of an answer in a discussion, which is named after its author


def normalize_markup(root: Element) -> None:
    """Write who wrote a post as the source of its title, in place; a comment has no words here."""
    for post in list(root.iter("blockquote")):
        links = list(islice(post.iterchildren("a"), 9))
        if not (post.get("class") or "").startswith(_NAMES) or not links:
            continue
        for each in (*post.iterchildren("br"), *links):
            set_tail(each, f" {(each.tail or '').strip()} ")
        if len(links) == 1 or text_of(links[0], _LONGEST) == _COMMENT:
            post.tag = "p"
            continue
        if not any(part in (links[1].get("href") or "") for part in _AUTHORS):
            continue  # the older cards name only the place
        for line_break in list(post.iterchildren("br")):
            post.remove(line_break)
        title, author, *places = links
        above, source = etree.Element("p"), etree.Element("cite")
        above.append(title)
        source.extend((author, *places))
        title.tail = None
        set_tail(author, f", {(author.tail or '').strip()} " if places else None)
        post.extend((above, source))
