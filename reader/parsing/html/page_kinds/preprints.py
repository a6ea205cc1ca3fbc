"""Abstract pages of arXiv: keeps the abstract of a paper, without the tools around it."""

from reader.parsing.html.dom.tree import Element, remove

_TOOL_IDS = frozenset({"labstabs"})
_TOOLS = frozenset({"extra-services", "download-html", "submission-history"})
_LABELS = frozenset({"descriptor"})  # "Title:" before the title


def normalize_markup(root: Element) -> None:
    """Remove the tools, and the labels before title and abstract. Cost: linear."""
    for element in list(root.iter("div", "span")):
        names = set((element.get("class") or "").split())
        if element.get("id") in _TOOL_IDS or names & (_TOOLS | _LABELS):
            remove(element)
    for abstract in root.iter("blockquote"):
        if "abstract" in (abstract.get("class") or ""):
            abstract.tag = "div"
