"""One file with all compiled modules of the program, and one with those of libraries.

For each module, Python looks in its directory, opens the file, asks for its size, reads it and
closes it, which takes longer than executing most of our modules: for 130 of them, a tenth of the
time until a news page is on the screen. Here one file is opened once. Like Python, the archive
checks the modification time and size of the source to see whether a module is current. If the
source is replaced or removed later, as by an upgrade while the program runs, the archived module is
the one that fits those already loaded.
"""

import marshal
import os
import sys
from _frozen_importlib import BuiltinImporter, FrozenImporter
from _frozen_importlib import _load as load_as_python  # type: ignore[attr-defined]
from _frozen_importlib_external import PathFinder, SourceFileLoader
from _imp import source_hash
from _thread import _count as count_other_threads
from time import time_ns

from reader import __version__
from reader.startup import lazy_modules
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType
    from typing import TypeAlias

    from reader.startup.archive_entries import Entry

    _ArchivedModule: TypeAlias = tuple[bool, int, int, tuple[str, ...], int, int]
    """The fields of an `Entry`, with offset and length of its code instead of the code."""
    _Group: TypeAlias = tuple[tuple[str, ...], int, int]
    """Names of modules, each behind what it imports; offset and length of their codes."""
else:
    ModuleSpec = type(__spec__)
    CodeType, ModuleType = type((lambda: None).__code__), type(sys)

_DAMAGED = (ValueError, EOFError, TypeError, AttributeError, MemoryError)
_FORMAT = 2  # of the file: raised when its layout changes
_SIZE_BYTES = 4  # length of the size of the table of contents
CHECKSUM_BYTES = 8  # length of a checksum
_READ_BYTES = 1 << 16  # read at once; the table takes half of that
_MIN_NEW_MODULES = 4  # modules; the file is not rewritten for fewer
_PACKAGE = "reader"
_LOADED_TOGETHER = "reader.analysis.quotes", "reader.parsing.html.page"
"""Leaders: modules whose codes are stored once more, with those of all modules that they load.

Reading many codes at once takes a fifth less than reading them one by one: names that they share
are created once.
"""
_CACHES = (
    "reader.startup.regex_cache",
    "reader.startup.source_cache",
    "reader.startup.kept_tables",
)
_ANSWER = "__getattr__"
_ASKS_CHEAPLY = sys.version_info >= (3, 12)
_OF_PYTHON = BuiltinImporter, FrozenImporter, PathFinder
"""Finders that are asked behind ours; others, which somebody has put first, are asked before."""


class ModuleArchive:
    """Compiled modules in one file; a module finder for ``sys.meta_path``.

    Of libraries only modules inside packages are archived: where those on top are found is for
    Python to say.

    Args:
        place: The file, which need not exist; empty to store nothing.
        root: The directory that contains our package.
        is_of_libraries: Whether it contains the modules of other packages instead of ours.
    """

    def __init__(self, place: str, root: str, *, is_of_libraries: bool = False) -> None:
        self._place, self._root, self._is_of_libraries = place, root, is_of_libraries
        versions = f"{sys.version} {__version__} {_FORMAT}"
        self._version_header = f"{versions} {root}\n".encode("utf-8", "replace")
        self._file, self._opened = -1, 0  # when it was opened, in nanoseconds since the epoch
        self._codes = 0  # where they begin in the file; the offset 0 of the next two
        self._pages: dict[str, _ArchivedModule] = {}
        self._groups: dict[str, _Group] = {}  # by their leaders
        self._may_answer: frozenset[str] = frozenset()  # names of modules with a ``__getattr__``
        self._read: dict[str, CodeType] = {}  # with their leader, and about to be loaded
        self._added: set[str] = set()

    def open(self) -> None:
        """Use this archive for imports from now on; missing modules are imported normally."""
        self._opened = self._opened or time_ns()
        if not self._place or self in sys.meta_path or not hasattr(os, "pread"):
            return
        try:
            self._file = os.open(self._place, os.O_RDONLY)
            self._codes, self._pages, self._groups, answering = self._contents(self._file)
            self._may_answer = frozenset(answering)
        except (OSError, *_DAMAGED):
            self._pages, self._groups = {}, {}
        if self._pages:
            sys.meta_path.insert(_place_of_own(), self)
        elif self._file >= 0:
            os.close(self._file)
            self._file = -1

    def find_spec(
        self, name: str, path: "Sequence[str] | None" = None, _target: "ModuleType | None" = None
    ) -> ModuleSpec | None:
        """Return the spec of a module; None when it is not archived, or was changed since then.

        What changes while the program runs does not count.

        Args:
            name: Its full name.
            path: The directories of its package; for a module of ours it may be left out.
        """
        spec = self._spec_of(name, path)
        if spec is not None and spec.origin:
            spec.cached = _cached(spec.origin)  # which importing asks for, and Python tells slowly
        return spec

    def _spec_of(self, name: str, path: "Sequence[str] | None" = None) -> ModuleSpec | None:
        page = self._pages.get(name)
        if page is None:
            return None
        is_package, changed, size, _, start, length = page
        place = f"{path[0]}/{name.rpartition('.')[2]}" if path else self._place_of(name)
        source = f"{place}/__init__.py" if is_package else f"{place}.py"
        if not self._fits(source, changed, size):
            self._pages.pop(name, None)  # its new code is added at the end
            return None
        spec = ModuleSpec(name, _Loader(name, source, self, start, length), origin=source)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [place]
        return spec

    def _place_of(self, name: str) -> str:
        return f"{self._root}/{name.replace('.', '/')}"

    def _fits(self, path: str, changed: int, size: int) -> bool:
        """Whether an archived module is that of a source, or of what this was at the start."""
        try:
            source = os.stat(path)  # noqa: PTH116 - pathlib takes longer than loading the module
        except OSError:
            return _last_change(path) > self._opened
        is_same = source.st_mtime_ns == changed and source.st_size == size
        return is_same or source.st_ctime_ns > self._opened

    def versions(self, names: "Sequence[str]") -> "tuple[tuple[int, int], ...] | None":
        """Return the times and sizes of the sources of modules that are no packages.

        None if the archive is not opened, or if one was changed since: it may be loaded already.
        """
        try:
            sources = [os.stat(f"{self._place_of(name)}.py") for name in names]  # noqa: PTH116
        except OSError:
            return None
        if any(source.st_ctime_ns >= self._opened for source in sources):
            return None
        return tuple((source.st_mtime_ns, source.st_size) for source in sources)

    def is_opened(self) -> bool:
        """Whether the archive is used, or will be from the next process on."""
        return self._opened > 0

    def is_outlived(self) -> bool:
        """Whether the program was upgraded or removed since the archive was opened."""
        path = f"{self._root}/{_PACKAGE}/__init__.py"
        try:
            changed = os.stat(path).st_mtime_ns  # noqa: PTH116 - another link to it is no change
        except OSError:
            changed = _last_change(path)
        return 0 < self._opened < changed

    def code_of(self, name: str, start: int, length: int) -> "CodeType | None":
        """Return the code of a module; None when it can no longer be read.

        Args:
            name: Its full name.
            start: The offset of its code, unless it was read together with others.
            length: The length of the code.
        """
        if name in self._groups:
            self._read_group(name, *self._groups.pop(name))
        code = self._read.pop(name, None) or _code_at(self._file, self._codes + start, length)
        if isinstance(code, CodeType):
            return code
        self._pages.pop(name, None)  # the archive was cut off: its code is added anew at the end
        return None

    def _read_group(self, leader: str, names: "tuple[str, ...]", start: int, length: int) -> None:
        """Read the codes of modules, which are about to be loaded."""
        codes = _code_at(self._file, self._codes + start, length)
        if not isinstance(codes, tuple) or len(codes) != len(names):
            for name in names:  # the archive was cut off: they are added anew at the end
                self._pages.pop(name, None)
            return
        self._read = {
            name: code
            for name, code in zip(names, codes, strict=True)
            if name == leader or name not in sys.modules
        }

    def load_imported(self, name: str) -> None:
        """Load what a module, which is about to be loaded, imports before it does anything else."""
        page = self._pages.get(name)
        for needed in page[3] if page else ():
            if needed not in sys.modules:
                self.load(needed)

    def load(self, name: str) -> None:
        """Load a module, after its package, without Python's import; nothing if it may not be so.

        With its locks and searches, that takes longer than running most modules: 4 % of `quotes`.
        Other threads would need the locks.
        """
        if name not in self._pages or count_other_threads():
            return
        place = name.rpartition(".")[0]
        if place not in sys.modules:
            self.load(place)
        package = sys.modules.get(place)
        path = getattr(package, "__path__", None)
        if package is None or path is None or name in sys.modules:
            return
        spec = _found_by_others(name, path) or self._spec_of(name)
        if spec is not None:  # else its source was changed
            _load(spec, package)

    def answers(self, name: str, code: CodeType) -> bool:
        """Whether a module has a function that answers for what it lacks; its code tells."""
        return name in self._may_answer and _ANSWER in code.co_names

    def keep(self, modules: "Mapping[str, ModuleType]") -> None:
        """Add those of `modules` that are missing, if Python may write compiled modules."""
        if not self._place or sys.dont_write_bytecode or not hasattr(os, "pread"):
            return
        if self._is_of_libraries and not self._opened:
            return  # what it contains is not known
        new = [
            name
            for name, module in dict(modules).items()  # a thread may be loading more
            if name not in self._pages and name not in self._added and self._is_kept(name, module)
        ]
        if len(new) < _MIN_NEW_MODULES:
            return
        try:
            from reader.startup.archive_entries import entry_of, table_and_codes
            from reader.startup.atomic_writing import may_write, write_atomically

            if not may_write(self._place):
                return
            archived = self._archived()
            ours = {} if self._is_of_libraries else modules
            for name in new:
                if entry := entry_of(modules[name], ours):
                    archived[name] = entry
            table, codes = table_and_codes(archived, _LOADED_TOGETHER)
            length = len(table).to_bytes(_SIZE_BYTES, "little")
            begun = [self._version_header, length, checksum_of(table), table]
            write_atomically(self._place, [*begun, *codes])
            self._added.update(new)
        except (OSError, ImportError, SyntaxError, *_DAMAGED):
            return  # modules are then loaded in the normal way

    def _is_kept(self, name: str, module: "ModuleType") -> bool:
        """Whether a module belongs in this archive, and was loaded from its own file."""
        package, _, inside = name.partition(".")
        if self._is_of_libraries and (package == _PACKAGE or not inside):
            return False
        if package != _PACKAGE and not self._is_of_libraries:
            return False
        loader = getattr(getattr(module, "__spec__", None), "loader", None)
        return type(loader) in (SourceFileLoader, _Loader)

    def _contents(
        self, file: int
    ) -> "tuple[int, dict[str, _ArchivedModule], dict[str, _Group], list[str]]":
        """Return where codes begin, modules, those stored together, and those with an answer.

        Raises:
            ValueError: It is missing, damaged, or of another version. For others see `_DAMAGED`.
        """
        begun = os.pread(file, _READ_BYTES, 0)
        if not begun.startswith(self._version_header):
            raise ValueError("written by another version")
        total = len(self._version_header) + _SIZE_BYTES
        table = total + CHECKSUM_BYTES
        first = table + int.from_bytes(begun[total - _SIZE_BYTES : total], "little")
        if len(begun) < first:
            begun = os.pread(file, first, 0)
        contents = begun[table:first]
        if checksum_of(contents) != begun[total:table]:
            raise ValueError("damaged: it could name the place of another module")
        pages, groups, may_answer = marshal.loads(contents)  # noqa: S302 - ours, by its sum
        return first, pages, groups, may_answer

    def _archived(self) -> "dict[str, Entry]":
        """Return everything in the file, which another process may have written meanwhile."""
        try:
            file = os.open(self._place, os.O_RDONLY)
        except OSError:
            return {}
        try:
            first, pages, *_ = self._contents(file)
            return {
                name: (*page[:4], code)
                for name, page in pages.items()
                if len(code := os.pread(file, page[5], first + page[4])) == page[5]
            }
        except (OSError, *_DAMAGED):
            return {}
        finally:
            os.close(file)


class _Module(ModuleType):
    """A module that is asked more cheaply for what it does not have.

    ``from module import name`` asks each module whether it is a package. Until Python 3.12 a module
    that is none answers by two exceptions with messages, a fifteenth of the cost of `quotes`.
    """

    __getattribute__ = object.__getattribute__


def _make_cheap(module: "ModuleType") -> None:
    """Make a module of Python one of ours, unless a function of its own answers for it."""
    if not _ASKS_CHEAPLY and type(module) is ModuleType and _ANSWER not in module.__dict__:
        module.__class__ = _Module


def _new_module(name: str) -> ModuleType:
    return ModuleType(name) if _ASKS_CHEAPLY else _Module(name)


def _load(spec: ModuleSpec, package: "ModuleType") -> None:
    """Load a module into its package as Python does; one of an archive without Python's locks."""
    loader, (_, _, inner) = spec.loader, spec.name.rpartition(".")
    try:
        if isinstance(loader, _Loader):
            module = loader.new_module(spec)
            vars(spec)["_initializing"] = True  # all that import it ask; without it, Python raises
            sys.modules[spec.name] = module
            loader.exec_module(module)
        else:
            module = load_as_python(spec)  # may be a namespace, or put another in its place
        setattr(package, inner, module)
    except BaseException:
        sys.modules.pop(spec.name, None)
        raise
    finally:
        vars(spec)["_initializing"] = False


class _Loader(SourceFileLoader):
    """Loads a module like Python's own loader, but takes the code from the archive."""

    def __init__(
        self, name: str, path: str, archive: ModuleArchive, start: int, length: int
    ) -> None:
        self.name, self.path = name, path
        self._archive, self._start, self._length = archive, start, length

    def new_module(self, spec: ModuleSpec) -> ModuleType:
        """Return a new module as Python makes it of its spec."""
        module = _new_module(spec.name)
        module.__spec__, module.__loader__, module.__file__ = spec, self, spec.origin
        module.__package__ = spec.parent
        if spec.submodule_search_locations:
            module.__path__ = spec.submodule_search_locations
        return module

    def create_module(self, spec: ModuleSpec) -> "ModuleType | None":
        """Return a new module."""
        return _new_module(spec.name)

    def exec_module(self, module: "ModuleType") -> None:
        """Run the code of the module; a shorter path than that of Python's loader."""
        code = self.get_code(self.name)
        assert code is not None
        self._archive.load_imported(self.name)
        if self._archive.answers(self.name, code):
            module.__class__ = ModuleType  # which asks it, also while the module is loaded
        exec(code, module.__dict__)  # noqa: S102 - as Python does

    def get_code(self, fullname: str) -> "CodeType | None":
        """Return the code of the module: archived, or else compiled."""
        code = self._archive.code_of(self.name, self._start, self._length)
        return code or super().get_code(fullname)


def _code_at(file: int, start: int, length: int) -> object:
    """Return the code, or codes, at an offset of a file; None when they cannot be read."""
    try:
        return marshal.loads(os.pread(file, length, start))  # noqa: S302 - as Python reads modules
    except (OSError, *_DAMAGED):
        return None


def _place_of_own() -> int:
    """Return how many module finders are asked before Python's own."""
    finders = enumerate(sys.meta_path)
    return next((place for place, finder in finders if finder in _OF_PYTHON), len(sys.meta_path))


def _found_by_others(name: str, path: "Sequence[str]") -> ModuleSpec | None:
    """Return what is found before our archives are asked, as by the hook of a debugger."""
    for finder in sys.meta_path:
        if type(finder) is ModuleArchive or finder in _OF_PYTHON:
            break
        if hasattr(finder, "find_spec"):
            spec: ModuleSpec | None = finder.find_spec(name, path, None)
            if spec is not None:
                return spec
    return None


def _last_change(path: str) -> int:
    """Return when a file was removed, going by the nearest folder that is left."""
    while path := path.rpartition("/")[0]:
        try:
            return os.stat(path).st_ctime_ns  # noqa: PTH116
        except OSError:
            continue
    return 0


def checksum_of(data: bytes) -> bytes:
    """Return a checksum of data: the hash that Python uses for sources."""
    return source_hash(0, data)


def _cached(path: str) -> str:
    """Return where Python would cache the compiled module."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/__pycache__/{name[:-3]}.{sys.implementation.cache_tag}.pyc"


def cache_path_beside(cached: str, module: str) -> str:
    """Return the path for a cache file, or an empty string if Python caches no compiled modules.

    It is that of the compiled form of a module which is never loaded: pip deletes the compiled
    forms of what it installed, and would leave any other file behind, with its directory.

    Args:
        cached: The compiled form of a module in the same directory, of any optimization level.
        module: The name of the module that is never loaded.
    """
    folder, name = os.path.split(cached)
    parts = name.split(".")
    if len(parts) < 3 or parts[-1] != "pyc":
        return ""
    return os.path.join(folder, f"{module}.{parts[1]}.pyc")  # noqa: PTH118


def open_archive() -> None:
    """Import our modules from the archive from now on, in a process of our own."""
    ARCHIVE.open()
    lazy_modules.load_directly = ARCHIVE.load
    __import__("itertools")  # from which nearly all of ours import
    _let_answer_cheaply("_collections_abc", "itertools")


def open_archive_of_libraries() -> None:
    """Import modules of libraries from their archive from now on, if that of ours is open."""
    if ARCHIVE.is_opened():
        LIBRARIES.open()
        _let_answer_cheaply("typing", "functools", "itertools")


def _let_answer_cheaply(*others: str) -> None:
    """Make cheap what `_Loader` did not load: our first modules, and `others` that all import."""
    for name, module in dict(sys.modules).items():
        if name in others or name.partition(".")[0] == _PACKAGE:
            _make_cheap(module)


def read_modules_fast() -> None:
    """Make the modules loaded so far ordinary ones, now that few others will ask them.

    Python's interpreter reads the names in these faster: 2 % of finding the quotes of a long text.
    """
    modules = dict(sys.modules).values()  # a thread may be loading more
    cheap: list[ModuleType] = [each for each in modules if type(each) is _Module]
    for module in cheap:
        module.__class__ = ModuleType


def keep_compiled_code(*, at_least: int = 1) -> None:
    """Write what this process compiled to the caches that it uses, for the next one.

    Args:
        at_least: The least number of new entries of a cache that are worth writing.
    """
    for name in _CACHES:
        module = sys.modules.get(name)
        for cache in module.CACHES if module else ():
            cache.keep(at_least=at_least)
    for archive in (ARCHIVE, LIBRARIES):
        archive.keep(sys.modules)


def _default_path(module: str) -> str:
    """Return an archive file of this program; empty if Python caches modules elsewhere."""
    if sys.pycache_prefix or sys.flags.optimize:
        return ""
    return cache_path_beside(__spec__.cached or "", module)


_ROOT = __file__.rpartition(os.sep + _PACKAGE + os.sep)[0]
ARCHIVE = ModuleArchive(_default_path("module_archive_data"), _ROOT)
"""The archive of this program."""
LIBRARIES = ModuleArchive(_default_path("library_archive_data"), _ROOT, is_of_libraries=True)
"""That of the libraries it uses, opened where many modules of one are about to be loaded."""
