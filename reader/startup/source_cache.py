"""Compiled pieces of source text that libraries put together while they are loaded.

The standard library writes the methods of data classes and named tuples as source text, and
compiles them, and every type that is quoted in an annotation, at each start: four hundred pieces
for Textual, a twentieth of the time until the program is ready.
"""

from reader.startup.kept_dictionary import DAMAGED, KeptDictionary
from reader.startup.light_typing import Any
from reader.startup.module_archive import cache_path_beside

_FILE_NAME = "<string>"  # that of all these pieces


class SourceCache(KeptDictionary):
    """Compiled pieces of source text in a file."""

    def compile(self, source: Any, filename: Any, mode: str, *rest: Any) -> Any:  # noqa: ANN401
        """Return what the function `compile` returns.

        Raises:
            SyntaxError: The source is none.
        """
        if type(source) is str and filename == _FILE_NAME and not rest:
            return self._compiled(source, mode)
        return compile(source, filename, mode, *rest)

    def execute(self, source: Any, *scope: Any) -> None:  # noqa: ANN401 - code or source
        """Do what the function `exec` does; the scope must be given."""
        exec(self._compiled(source, "exec"), *scope)  # noqa: S102

    def evaluate(self, source: Any, *scope: Any) -> object:  # noqa: ANN401
        """Return what the function `eval` returns; the scope must be given."""
        return eval(self._compiled(source, "eval"), *scope)  # noqa: S307

    def _compiled(self, source: Any, mode: str) -> Any:  # noqa: ANN401
        if type(source) is not str:
            return source
        try:
            return self.value((source, mode))
        except (KeyError, *DAMAGED):
            code = compile(source, _FILE_NAME, mode, dont_inherit=True)
            self.add((source, mode), code)
            return code


def lend_to_standard_library() -> None:
    """Let data classes, named tuples and quoted types be made of pieces in the cache."""
    from collections import namedtuple
    from dataclasses import dataclass
    from typing import ForwardRef

    dataclass.__globals__["exec"] = CACHE.execute
    namedtuple.__globals__["eval"] = CACHE.evaluate
    ForwardRef.__init__.__globals__["compile"] = CACHE.compile


CACHE = SourceCache(cache_path_beside(__spec__.cached or "", "source_cache_data"))
"""The cache of this program."""
CACHES = (CACHE,)
