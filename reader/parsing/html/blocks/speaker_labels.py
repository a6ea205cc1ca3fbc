"""Names of speakers in parliamentary records: lines that are links, each above a speech."""

from reader.model.article import BlockKind
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import WalkedPage

_SAID = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_LONGEST = 120  # characters
_WORTH = 4.0  # value of a line that looked like a crumb (a stray short line)
_SPEECH = 20  # characters


def keep_speakers(walked: WalkedPage) -> None:
    """Mark as sure the lines in speech boxes that name the speaker, although they are links."""
    pieces = walked.pieces
    for region in walked.regions:
        if not region.part & Part.SPEECH or region.start + 1 >= len(pieces):
            continue
        line, after = pieces[region.start], pieces[region.start + 1]
        if line.kind not in _SAID or len(line.text) > _LONGEST:
            continue
        if after.kind in _SAID and after.link_share < 1 and len(after.text) > _SPEECH:
            line.value, line.link_chars, line.confirmed = _WORTH, 0, True
            line.tag = after.tag
