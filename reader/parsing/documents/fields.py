"""Fields of Word and RTF: text that a program fills in, as an instruction says."""

from reader.startup.lazy_regex import IGNORECASE, lazily

_LINK = lazily(
    r"\s*HYPERLINK\s+\"([^\"]{1,2000})\"(?:[^\"]{0,20}\\l\s+\"([^\"]{1,400})\")?", IGNORECASE
)


def link_target(instruction: str) -> str:
    """Return where the link that a field makes leads on the web; empty for other fields."""
    found = _LINK.match(instruction)
    if found is None or ":" not in found[1]:
        return ""
    return with_place(found[1], found[2] or "")


def with_place(address: str, place: str) -> str:
    """Return an address with a place on its page, which programs store apart from it."""
    return f"{address}#{place}" if address and place and "#" not in address else address


class OpenFields:
    """The fields of a DOCX document that are open: of each the instruction, then what it makes."""

    def __init__(self) -> None:
        self._instructions: list[list[str]] = []  # in pieces
        self._addresses: list[str | None] = []  # None until the instruction is complete

    @property
    def has_open_instruction(self) -> bool:
        """Whether what follows is no text but the instruction of the innermost field."""
        return self._addresses[-1:] == [None]

    @property
    def address(self) -> str:
        """Where the innermost field leads; empty if to nothing."""
        return (self._addresses[-1] or "") if self._addresses else ""

    def add_instruction(self, text: str) -> None:
        """Note a piece of the instruction of the innermost field."""
        if self.has_open_instruction:
            self._instructions[-1].append(text)

    def change(self, kind: str) -> None:
        """Note that a field begins, that its instruction ends (``separate``), or that it ends."""
        if kind == "begin":
            self._instructions.append([])
            self._addresses.append(None)
        elif kind == "separate" and self.has_open_instruction:
            self._addresses[-1] = link_target("".join(self._instructions[-1]))
        elif kind == "end" and self._addresses:
            self._instructions.pop()
            self._addresses.pop()
