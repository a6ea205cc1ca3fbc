"""Extracts text that a page contains only in the data of its scripts."""

from collections.abc import Mapping, Sequence
from itertools import islice

from reader.model.article import BlockKind
from reader.parsing.block_text import unescape_entities
from reader.parsing.html.blocks.datelines import split_dateline
from reader.parsing.html.dom.size_limits import sanitize_markup
from reader.parsing.html.dom.tree import Element, find_tree
from reader.parsing.html.metadata.jsonld import (
    JsonValue,
    is_article,
    json_value_at,
    load_json,
)
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.html.pieces.tree_walk import walk_page
from reader.startup.lazy_regex import DOTALL, IGNORECASE, lazily

_MAX_SCRIPTS = 60
_MAX_NODES = 60_000
_MIN_PROSE = 400  # characters; a shorter text is not an article
_MIN_DECLARED = 150  # characters of a declared article body
_PARAGRAPH = 60  # characters from which a string counts as prose
_STATE = lazily(
    r"(?:window\.|self\.|var\s|Fusion\.)?[\w.]{0,60}(?:__\w{1,40}__|globalContent|initialState|INITIAL_STATE"
    r"|PRELOADED_STATE)\s{0,5}=\s{0,5}(?=[{\[])"
)
_LONG_STRING = lazily(r'"(?:[^"\\]|\\.){400,}"', DOTALL)
_MOST_STRINGS = 5
_FEWEST_LINES = 5  # of a file shown line by line
_STEM_LENGTH = 4  # letters by which words are compared
_FEW_WORDS = 4
_TIME = lazily(r"T(\d\d:\d\d)")
_MOST_ENTRIES = 500
_ENTRY_KIND = lazily(
    r"(?P<quotation>block[-_]?quote|pull[-_]?quote|quoteblock|(?:^|/)quote$|^bq$)"
    r"|heading|sub[-_]?head(?:line)?s?\b|crosshead|zwischentitel|^h[2-6]$",
    IGNORECASE,
)
_KIND_KEYS = ("type", "_type", "__typename", "component", "blockType", "blockName", "style")
_TEXT_KEYS = ("text", "html", "content", "value")
_TAG = lazily(r"</?(?:p|h[1-6]|li|blockquote|div|br)\b", IGNORECASE)


_BODY = lazily(r'"articleBody"\s{0,9}:\s{0,9}("(?:[^"\\]|\\.){400,}")', DOTALL)


def script_text(
    root: Element, json_objects: list[Mapping[str, JsonValue]], title: str, *, hardly_any: bool
) -> str:
    """Return the text of the article in the data of scripts, if there is any.

    Args:
        root: The page.
        json_objects: The JSON-LD objects of the page.
        title: The title of the article.
        hardly_any: Whether the page shows so little text that data of any script may be its text.
    """
    hidden = _declared_text(root, json_objects)
    if not hidden and hardly_any:
        hidden = _state_text(root)
        hidden = hidden if _is_about(hidden, title) else ""
    return hidden


def pieces_from_script(hidden: str, shown: list[Piece]) -> list[Piece]:
    """Return the article in script data, after the pictures that the page shows."""
    root = find_tree(sanitize_markup(_as_markup(hidden)))
    if root is None:
        return shown
    pictures = [piece for piece in shown[:3] if piece.kind is BlockKind.IMAGE]
    return split_dateline(pictures + walk_page(root).pieces)


def _declared_text(root: Element, json_objects: list[Mapping[str, JsonValue]]) -> str:
    """Return the longest ``articleBody`` in the JSON-LD of a page; empty if there is none.

    Found even in JSON-LD that is otherwise malformed.
    """
    articles = [json_object for json_object in json_objects if is_article(json_object)]
    bodies = [_text_value(json_object.get("articleBody")) for json_object in articles]
    bodies += [_live_blog_markup(json_object.get("liveBlogUpdate")) for json_object in articles]
    body = max(bodies, key=len, default="")
    if len(body) >= _MIN_DECLARED:
        return body
    for script in islice(root.iter("script"), _MAX_SCRIPTS):
        if "ld+json" in (script.get("type") or ""):
            found = _BODY.search((script.text or "")[:2_000_000])
            value = load_json(found.group(1)) if found else None
            if isinstance(value, str):
                return value
    return ""


def _live_blog_markup(updates: JsonValue) -> str:
    """Return the entries of a live blog as HTML: headline, time and text of each."""
    parts: list[str] = []
    for update in updates[:_MOST_ENTRIES] if isinstance(updates, list) else []:
        if not isinstance(update, dict):
            continue
        text = _text_value(update.get("articleBody"))
        time = _TIME.search(_text_value(update.get("datePublished")))
        head = _text_value(update.get("headline"))
        if text:
            parts += [f"<h2>{head}</h2>" * bool(head), f"<p>{time[1]}</p>" if time else ""]
            parts.append(_as_markup(text))
    return "".join(parts)


def _is_about(text: str, title: str) -> bool:
    """Whether a text contains some longer words of a title, or the title has hardly any."""
    if text.startswith("<pre>"):  # a file need not repeat its title
        return True
    words = {word[:_STEM_LENGTH].casefold() for word in title.split() if len(word) > _STEM_LENGTH}
    if len(words) < _FEW_WORDS:
        return True
    low = text.casefold()
    return sum(word in low for word in words) >= 2


def _text_value(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""


def _state_text(root: Element) -> str:
    """Return the longest prose in the state data of a page's scripts, as HTML or plain text.

    Empty if there is none. Examines at most 60 long scripts, and 60,000 values in each.
    """
    best = ""
    long = (script for script in root.iter("script") if len(script.text or "") >= _MIN_PROSE)
    for script in islice(long, _MAX_SCRIPTS):
        text = script.text or ""
        if "json" in (script.get("type") or "") and "ld+json" not in (script.get("type") or ""):
            found = _longest_prose(load_json(text))
        else:
            found = _from_assignment(text) or _from_call(text)
        if len(found) > len(best):
            best = found
    return best


def _from_assignment(script: str) -> str:
    found = _STATE.search(script[:20_000])
    if not found or len(script) > 2_000_000:
        return ""
    try:
        value, _ = json_value_at(script, found.end())
    except (ValueError, RecursionError):
        return ""
    return _longest_prose(value)


def _from_call(script: str) -> str:
    """Return the longest prose among the strings of a state returned by a function (Nuxt)."""
    if len(script) > 2_000_000 or "__NUXT__=(function(" not in script[:200]:
        return ""
    for found in sorted(_LONG_STRING.findall(script), key=len, reverse=True)[:_MOST_STRINGS]:
        value = load_json(found)
        if isinstance(value, str) and _is_prose(value):
            return value
    return ""


def _longest_prose(value: JsonValue) -> str:
    """Return the longest text: a single string, or the strings of one list in order."""
    best = ""
    waiting: list[JsonValue] = [value]
    seen = 0
    while waiting and seen < _MAX_NODES:
        seen += 1
        node = waiting.pop()
        if isinstance(node, str):
            text = node
        elif isinstance(node, list):
            text = _joined_entries(node[:2000])
            waiting += reversed(node[:2000])
        elif isinstance(node, dict):
            if typed := _file_markup(node.get("rawLines")):
                return typed
            waiting += reversed(list(node.values())[:2000])
            text = _joined_entries(_stored_paragraphs(node))
        else:
            continue
        if len(text) > len(best) and _is_prose(text):
            best = text
    return best if len(best) >= _MIN_PROSE else ""


def _file_markup(lines: JsonValue) -> str:
    """Return a file that a page shows line by line, as HTML; empty if there is none."""
    if not isinstance(lines, list) or len(lines) < _FEWEST_LINES:
        return ""
    text = "\n".join(line for line in lines if isinstance(line, str))
    return f"<pre>{text.replace('&', '&amp;').replace('<', '&lt;')}</pre>"


def _stored_paragraphs(node: Mapping[str, JsonValue]) -> list[JsonValue]:
    """Return the paragraphs of a store that keeps each object below its own key (Apollo)."""
    return [
        value
        for value in islice(node.values(), 2000)
        if isinstance(value, dict) and value.get("__typename") in ("Paragraph", "Block")
    ]


def _joined_entries(nodes: Sequence[JsonValue]) -> str:
    """Return the prose of a list of paragraphs, as HTML if an entry says what else it is.

    Headings and quotations may be short; they are kept beside prose only.
    """
    prose = [_own_prose(node) for node in nodes]
    named = [_named_entry(node) for node in nodes] if any(prose) else []
    if not any(named):
        return "\n\n".join(filter(None, prose))
    entries = (name or _as_markup(text) for name, text in zip(named, prose, strict=True))
    return "\n\n".join(filter(None, entries))


def _named_entry(node: JsonValue) -> str:
    """Return an entry as HTML if its type says that it is a heading or a quotation, else empty."""
    if not isinstance(node, dict):
        return ""
    kinds = (_ENTRY_KIND.search(_text_value(node.get(key))[:60]) for key in _KIND_KEYS)
    kind = next(filter(None, kinds), None)
    text = next(filter(str.strip, (_text_value(node.get(key)) for key in _TEXT_KEYS)), "")
    if kind is None or not text:
        return ""
    tag = "blockquote" if kind["quotation"] else "h2"
    inner = text if "<" in text else text.replace("&", "&amp;")
    return f"<{tag}>{inner}</{tag}>"


def _own_prose(node: JsonValue) -> str:
    """Return the prose of one entry of a list of paragraphs; empty if it has none."""
    if isinstance(node, dict):
        strings = [item for item in node.values() if isinstance(item, str)]
        node = max(strings, key=len, default="")
    return node if isinstance(node, str) and len(node) >= _PARAGRAPH and " " in node else ""


def _is_prose(text: str) -> bool:
    """Whether a text consists of sentences: blanks between words, full stops, no code."""
    if len(text) < _MIN_PROSE:
        return False
    start = text[:4000]
    blanks = start.count(" ")
    return (
        blanks * 15 > len(start)
        and start.count(". ") + start.count("。") + start.count(".<") + start.count(".\n") >= 2
        and start.count("{") + start.count(";") * 0.3 < blanks * 0.1
    )


def _as_markup(text: str) -> str:
    """Return hidden text as HTML; its lines become paragraphs if it has no tags of its own."""
    if text.startswith("<pre>"):
        return text
    if not _TAG.search(text):
        # plain text in JSON needs no entities, but sometimes has them
        text = unescape_entities(text)
    if _TAG.search(text):
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"<p>{line}</p>" for line in escaped.splitlines() if line.strip())
