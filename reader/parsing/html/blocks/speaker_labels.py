"""Names of speakers in parliamentary records: lines that are links, each above a speech."""

from reader.model.article import BlockKind
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import WalkedPage

_TEXT_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_LONGEST = 120  # characters
_LABEL_VALUE = 4.0  # value of a line that looked like a crumb (a stray short line)
_SHORTEST_SPEECH = 20  # characters


def keep_speaker_labels(walked: WalkedPage) -> None:
    """Mark as sure the lines in speech boxes that name the speaker, although they are links."""
    pieces = walked.pieces
    for region in walked.regions:
        if not region.part & Part.SPEECH or region.start + 1 >= len(pieces):
            continue
        line, after = pieces[region.start], pieces[region.start + 1]
        if line.kind not in _TEXT_KINDS or len(line.text) > _LONGEST:
            continue
        if (
            after.kind in _TEXT_KINDS
            and after.link_share < 1
            and len(after.text) > _SHORTEST_SPEECH
        ):
            line.value, line.link_chars, line.confirmed = _LABEL_VALUE, 0, True
            line.tag = after.tag
