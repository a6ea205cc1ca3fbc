"""Reading foreign JSON, in which values may be missing or of the wrong type."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal

from reader.text.clean import clean_line, clean_text

_MAX_NUMBER = 2**31 - 1  # no text is longer, and other machines accept no more


class Fields:
    """A JSON object whose fields are converted to the expected type, cleaned, and never missing."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    def raw(self, name: str) -> object:
        """Return a field unchanged; None if it is missing."""
        return self._fields.get(name)

    def text(self, *names: str) -> str:
        """Return the first of these fields that is non-empty text, cleaned."""
        found = (self._fields.get(name) for name in names)
        return next((clean_text(value) for value in found if isinstance(value, str) and value), "")

    def line(self, *names: str) -> str:
        """Return the first of these fields that is non-empty text, as one clean line."""
        return clean_line(self.text(*names)).strip()

    def integer(self, name: str) -> int:
        """Return a non-negative number; 0 for everything else."""
        value = self._fields.get(name)
        if isinstance(value, bool) or not isinstance(value, int):
            return 0
        return min(max(0, value), _MAX_NUMBER)

    def moment(self, *names: str) -> datetime | None:
        """Return the first of these fields that is an ISO 8601 or Unix time, in UTC, or None."""
        for name in names:
            found = moment_of(self._fields.get(name))
            if found is not None:
                return found
        return None


def object_of(value: object) -> Fields:
    """Return a value as an object; an empty one if it is not an object."""
    return Fields(value if isinstance(value, Mapping) else {})


def items_of(value: object) -> Sequence[object]:
    """Return a value as a list; an empty one if it is not a list."""
    return value if isinstance(value, list) else ()


def moment_of(value: object) -> datetime | None:
    """Return a value as a time, aware, UTC; None if it is not a time."""
    try:
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            return datetime.fromtimestamp(float(value), UTC)
        if not isinstance(value, str) or not value.strip():
            return None
        if value.strip().isdigit():
            return datetime.fromtimestamp(int(value), UTC)
        found = datetime.fromisoformat(value.strip())
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
