"""Pages of arXiv about a paper: its abstract, without the tools around it."""

from reader.parsing.html.dom.tree import Element, remove

_AROUND_IDS = frozenset({"labstabs"})
_AROUND = frozenset({"extra-services", "download-html", "submission-history"})
_NAMES = frozenset({"descriptor"})  # "Title:" before the title


def mend(root: Element) -> None:
    """Take out the tools, and the words before title and abstract. Cost: linear."""
    for element in list(root.iter("div", "span")):
        names = set((element.get("class") or "").split())
        if element.get("id") in _AROUND_IDS or names & (_AROUND | _NAMES):
            remove(element)
    for abstract in root.iter("blockquote"):
        if "abstract" in (abstract.get("class") or ""):
            abstract.tag = "div"
