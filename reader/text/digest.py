"""SHA-256 from the interpreter's own code.

`hashlib` loads OpenSSL, which costs five megabytes of memory and as many milliseconds; the
algorithm in the interpreter is slower for gigabytes and the same for an article.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # Python 3.12 and later
    except ImportError:
        try:
            from _sha256 import sha256
        except ImportError:  # another interpreter
            from hashlib import sha256

__all__ = ["sha256"]
