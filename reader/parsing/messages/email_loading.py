"""``email``, loaded without sockets, chance, calendars and the grammar of headers.

It keeps them for writing messages and for dates; together they take longer to load than it does.
"""

from reader.startup.lazy_modules import deferred_imports
from reader.startup.light_typing import TYPE_CHECKING

_KEPT = ("calendar", "datetime", "random", "socket")

with deferred_imports(dict.fromkeys(_KEPT, frozenset[str]())):
    from email.errors import MessageError
    from email.message import Message
    from email.parser import BytesParser
    from email.utils import parseaddr

    if TYPE_CHECKING:
        from email.policy import Compat32
    else:  # the module that hands it on has the grammar
        from email._policybase import Compat32

__all__ = ["BytesParser", "Compat32", "Message", "MessageError", "parseaddr"]
