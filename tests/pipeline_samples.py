"""An article for the tests of the pipeline."""

from loopback import prose, story

EELS = story("Eels return to the harbour", *prose("eels"))
