"""The parts of a DOCX archive, and the relations between them.

Source: ECMA-376, Office Open XML, part 2.
"""

import posixpath

from reader.parsing.archive import Archive
from reader.parsing.safe_xml import Element, parse_xml

_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION_ID_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


class WordPackage:
    """The parts of a document.

    Args:
        archive: The archive that contains them.
        location: Where the archive came from, for errors.
    """

    def __init__(self, archive: Archive, location: str) -> None:
        self._archive = archive
        self._location = location
        self._main = self._root_part("/officeDocument") or "word/document.xml"
        self._folder = posixpath.dirname(self._main)

    def document(self) -> Element:
        """Return the root of the part with the text.

        Raises:
            ParseError: It is missing or damaged.
        """
        return parse_xml(self._archive.read(self._main), location=self._location)

    def part(self, name: str) -> Element | None:
        """Return the root of a part beside the text, such as styles; None if it is missing."""
        return self._xml(self._beside(name))

    def core_properties(self) -> Element | None:
        """Return the root of the part with title and author; None if it is missing."""
        return self._xml(self._root_part("/core-properties") or "docProps/core.xml")

    def targets(self, name: str = "") -> dict[str, str]:
        """Return where the links in a part lead, by their identifiers in it.

        Args:
            name: As in `part`; empty for the text.
        """
        return {
            each.get("Id", ""): each.get("Target", "")
            for each in self._relations(self._beside(name) if name else self._main)
            if each.get("TargetMode") == "External"
        }

    def embedded_pages(self, body: Element) -> list[bytes]:
        """Return the pages of HTML that stand for the text, in their order."""
        identifiers = [relation_id(chunk) for chunk in body.iter("{*}altChunk")]
        paths = {
            each.get("Id"): posixpath.join(self._folder, each.get("Target", "")).lstrip("/")
            for each in (self._relations(self._main) if identifiers else ())
        }
        found = (paths.get(identifier, "") for identifier in identifiers)
        return [self._archive.read(path) for path in found if path in self._archive]

    def _beside(self, name: str) -> str:
        return posixpath.join(self._folder, f"{name}.xml")

    def _xml(self, path: str) -> Element | None:
        """Return the root of a part by its path in the archive; None if it is missing."""
        if path not in self._archive:
            return None
        return parse_xml(self._archive.read(path), location=self._location)

    def _relations(self, path: str) -> list[Element]:
        """Return the relations of a part to others; those of the package if it is empty."""
        folder, name = posixpath.split(path)
        root = self._xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        return [] if root is None else list(root.iter("{*}Relationship"))

    def _root_part(self, kind: str) -> str:
        """Return the part of the package whose relation ends in `kind`; empty if there is none."""
        found = (
            each.get("Target", "").lstrip("/")
            for each in self._relations("")
            if each.get("Type", "").endswith(kind)
        )
        return next((target for target in found if target in self._archive), "")


def relation_id(element: Element) -> str:
    """Return the identifier of the relation that an element refers to; empty if to none."""
    return element.get(_RELATION_ID) or element.get(_RELATION_ID_STRICT) or ""
