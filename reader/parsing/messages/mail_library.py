"""``email``, loaded without sockets, chance, calendars and the grammar of headers.

It keeps them for writing messages and for dates; together they take longer to load than it does.
"""

from reader.text.postponed import postponed
from reader.text.typed import TYPE_CHECKING

_KEPT = ("calendar", "datetime", "random", "socket")

with postponed(dict.fromkeys(_KEPT, frozenset[str]())):
    from email.errors import MessageError
    from email.message import Message
    from email.parser import BytesParser
    from email.utils import parseaddr

    if TYPE_CHECKING:
        from email.policy import Compat32
    else:  # the module that hands it on has the grammar
        from email._policybase import Compat32

__all__ = ["BytesParser", "Compat32", "Message", "MessageError", "parseaddr"]
