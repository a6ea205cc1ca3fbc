"""The command ``pullquote``: sees that the package ``reader`` is ours, then runs it.

Others call a package ``reader``, too. One that is found before ours, or was installed over it,
would end the command with a traceback that tells nobody what to do.
"""

import _signal  # type: ignore[import-not-found]  # signal itself loads enum
import os
import sys

_REMEDY = (
    "install pullquote in an environment of its own (pipx install pullquote),"
    " and leave PYTHONPATH unset for it"
)


def main() -> None:
    """Run the command line and end the process with its status."""
    if _signal.getsignal(_signal.SIGINT) != _signal.SIG_IGN:
        # until there is anything to be ended in an orderly way
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    problem = _clash()
    if problem:
        sys.exit(f"pullquote: {problem}: {_REMEDY}")
    from reader.__main__ import main as run

    run()


def _clash() -> str:
    """Return what is wrong with the package ``reader``, in one line; empty when it is ours."""
    try:
        import reader
    except Exception as error:  # noqa: BLE001 - whatever a package of others may raise
        return f"the package reader that Python finds cannot be loaded ({type(error).__name__})"
    places = [*getattr(reader, "__path__", ()), getattr(reader, "__file__", None) or ""]
    ours = os.path.join(os.path.dirname(os.path.dirname(__file__)), "reader")  # noqa: PTH118, PTH120 - pathlib takes longer than all this
    if places[0] != ours:
        return f"Python finds another package called reader, {places[0]!r}, before ours"
    if getattr(reader, "__distribution__", "") != "pullquote":
        return f"another package called reader was installed over ours, in {ours!r}"
    return ""
