"""Load ``email`` without sockets, random numbers, calendars and the header grammar.

It needs them only to write messages and for dates; they take longer to load than the rest of it.
"""

from reader.startup.light_imports import deferred_imports
from reader.startup.light_typing import TYPE_CHECKING

_KEPT = ("calendar", "datetime", "random", "socket")

with deferred_imports(dict.fromkeys(_KEPT, frozenset[str]())):
    from email.errors import MessageError
    from email.message import Message
    from email.parser import BytesParser
    from email.utils import parseaddr

    if TYPE_CHECKING:
        from email.policy import Compat32
    else:  # the public module that re-exports it loads the header grammar
        from email._policybase import Compat32

__all__ = ["BytesParser", "Compat32", "Message", "MessageError", "parseaddr"]
