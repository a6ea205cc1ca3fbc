"""Modules loaded from one archive equal those that Python would load one by one."""

import marshal
import os
import shutil
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import cache_from_source, module_from_spec, spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

import pytest

from reader import __main__
from reader.startup import archive_entries, module_archive
from reader.startup.module_archive import ModuleArchive, cache_path_beside

_CACHES_IN_PLACE = not (sys.pycache_prefix or sys.flags.optimize)
_SOURCES = {
    "reader": "'''Ours.'''\n",
    "reader.one": "'''The first.'''\nfound = 1\n",
    "reader.two": "found = 2\n",
    "reader.three": "import reader.one\nfound = reader.one.found + 2\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a directory that contains a small package."""
    (tmp_path / "reader").mkdir()
    for name, text in _SOURCES.items():
        _source(tmp_path, name).write_text(text)
    return tmp_path


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    monkeypatch.setattr(sys, "pycache_prefix", None)  # whatever it is while the tests run
    monkeypatch.delenv("PYTHONPYCACHEPREFIX", raising=False)


def _source(root: Path, name: str) -> Path:
    path = root / name.replace(".", "/")
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _loaded(root: Path, *more: str) -> dict[str, ModuleType]:
    """Return the modules of the package, and more, as Python itself loads them."""
    modules = {}
    for name in (*_SOURCES, *more):
        path = str(_source(root, name))
        loader = SourceFileLoader(name, path)
        spec = spec_from_file_location(name, path, loader=loader)
        assert spec is not None
        modules[name] = module_from_spec(spec)
    return modules


def _opened(archive: ModuleArchive) -> dict[str, ModuleType]:
    """Return the modules of the package as the archive loads them."""
    specs = [archive.find_spec(name) for name in _SOURCES]
    return {spec.name: module_from_spec(spec) for spec in specs if spec is not None}


def _archive(root: Path) -> ModuleArchive:
    return ModuleArchive(str(root / "archive.kept"), str(root))


@pytest.fixture
def archived(root: Path) -> ModuleArchive:
    """Return an archive that one process wrote and another opened."""
    _archive(root).keep(_loaded(root))
    opened = _archive(root)
    opened.open()
    return opened


def test_an_archived_module_is_found_where_it_is(archived: ModuleArchive, root: Path) -> None:
    for name in _SOURCES:
        path = str(_source(root, name))
        spec = archived.find_spec(name)
        assert spec is not None
        assert spec.origin == path
        assert spec.cached == cache_from_source(path)
        module = module_from_spec(spec)
        assert module.__file__ == path
    package = archived.find_spec("reader")
    assert package is not None
    assert package.submodule_search_locations == [str(root / "reader")]


def test_an_archived_module_does_what_its_source_says(archived: ModuleArchive, root: Path) -> None:
    spec = archived.find_spec("reader.one")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (module.found, module.__doc__) == (1, "The first.")


def test_archived_modules_are_loaded_without_their_compiled_files(root: Path) -> None:
    _archive(root).keep(_loaded(root))
    for cached in (root / "reader" / "__pycache__").iterdir():
        cached.unlink()
    said = _run(root, "import reader.three; print(reader.three.found)")
    assert said == "3"
    assert not [*(root / "reader" / "__pycache__").iterdir()]


def test_a_module_that_was_changed_is_not_taken_from_the_archive(root: Path) -> None:
    _archive(root).keep(_loaded(root))
    changed, gone = _source(root, "reader.one"), _source(root, "reader.two")
    changed.write_text("found = 11\n")
    gone.unlink()
    archived = _archive(root)
    archived.open()
    assert archived.find_spec("reader.one") is archived.find_spec("reader.two") is None
    assert archived.find_spec("reader.three") is not None
    assert _run(root, "import reader.three; print(reader.three.found)") == "13"


def test_one_of_the_same_size_with_another_time_is_not_taken(root: Path) -> None:
    _archive(root).keep(_loaded(root))
    path = _source(root, "reader.one")
    times = path.stat()
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 1_000_000))
    archived = _archive(root)
    archived.open()
    assert archived.find_spec("reader.one") is None


@pytest.mark.parametrize("removed", ["", "reader/one.py", "reader", "."])
def test_a_program_that_is_upgraded_while_it_runs_loads_what_fits_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, removed: str
) -> None:
    root, place = tmp_path / "site", str(tmp_path / "archive.kept")
    (root / "reader").mkdir(parents=True)
    for name, text in _SOURCES.items():
        _source(root, name).write_text(text)
    ModuleArchive(place, str(root)).keep(_loaded(root))
    monkeypatch.setattr(module_archive, "time_ns", lambda: 1)  # the clocks of disks are coarse
    running = ModuleArchive(place, str(root))
    running.open()
    assert not ModuleArchive(place, str(root)).is_outlived()  # which was not opened at all
    _source(root, "reader.one").write_text("found = 'by the new version'\n")
    if removed:
        gone = root / removed
        gone.unlink() if gone.is_file() else shutil.rmtree(gone)
    spec = running.find_spec("reader.one")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.found == 1
    assert running.is_outlived()


def test_a_module_of_ours_has_nothing_that_it_does_not_define(archived: ModuleArchive) -> None:
    spec = archived.find_spec("reader.one")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert isinstance(module, ModuleType)
    assert not hasattr(module, "__path__")
    assert not hasattr(module, "lost")


def test_a_module_that_answers_for_what_it_lacks_is_asked(root: Path) -> None:
    _source(root, "reader.one").write_text("def __getattr__(name): return name * 2\n")
    _archive(root).keep(_loaded(root))
    for path in (root / "reader" / "__pycache__").iterdir():
        path.unlink()
    assert _run(root, "from reader.one import ab; print(ab)") == "abab"


_ASKS_WHILE_LOADED = """\
def __getattr__(name): return name * 2
import reader.two
found = reader.two.found
"""
_HAS_CLASS = """\
import sys
class Own(type(sys)):
    found = "abab"
def __getattr__(name): return name
sys.modules[__name__].__class__ = Own
"""


@pytest.mark.parametrize("source", [_ASKS_WHILE_LOADED, _HAS_CLASS])
def test_a_module_answers_as_it_does_for_python(root: Path, source: str) -> None:
    _source(root, "reader.one").write_text(source)
    _source(root, "reader.two").write_text("from reader.one import ab as found\n")
    _archive(root).keep(_loaded(root))
    for path in (root / "reader" / "__pycache__").iterdir():
        path.unlink()
    assert _run(root, "from reader.one import found; print(found)") == "abab"


_LIBRARY = {
    "library": "found = 0\n",
    "library.one": "found = 1\n",
    "library.two": "from library.one import found\nfound += 1\n",
    "library.inner": "found = 3\n",
    "library.inner.one": "found = 4\n",
    "library.other": "found = 5\n",
}


@pytest.fixture
def library(tmp_path: Path) -> dict[str, ModuleType]:
    """Return the modules of a package of others as Python loads them, and one of ours."""
    paths = {
        name: tmp_path / "site" / name.replace(".", "/") / "__init__.py"
        if name in ("library", "library.inner")
        else (tmp_path / "site" / name.replace(".", "/")).with_suffix(".py")
        for name in _LIBRARY
    }
    loaded = {}
    for name, path in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_LIBRARY[name])
        loader = SourceFileLoader(name, str(path))
        is_package = path.stem == "__init__"
        spec = spec_from_file_location(
            name,
            path,
            loader=loader,
            submodule_search_locations=[str(path.parent)] if is_package else None,
        )
        assert spec is not None
        loaded[name] = module_from_spec(spec)
    return loaded


def _archive_of_libraries(tmp_path: Path) -> ModuleArchive:
    return ModuleArchive(str(tmp_path / "others.kept"), str(tmp_path), is_of_libraries=True)


def test_modules_inside_packages_of_others_have_an_archive_of_their_own(
    tmp_path: Path, library: dict[str, ModuleType], root: Path
) -> None:
    archive = _archive_of_libraries(tmp_path)
    archive.open()
    archive.keep({**library, **_loaded(root)})
    opened = _archive_of_libraries(tmp_path)
    opened.open()
    site = tmp_path / "site" / "library"
    spec = opened.find_spec("library.one", [str(site)])
    assert spec is not None
    assert spec.origin == str(site / "one.py")
    inner = opened.find_spec("library.inner", [str(site)])
    assert inner is not None
    assert inner.submodule_search_locations == [str(site / "inner")]
    assert opened.find_spec("library") is opened.find_spec("reader.one", [str(root)]) is None


def test_a_module_of_others_that_is_found_elsewhere_is_left_to_python(
    tmp_path: Path, library: dict[str, ModuleType]
) -> None:
    archive = _archive_of_libraries(tmp_path)
    archive.open()
    archive.keep(library)
    opened = _archive_of_libraries(tmp_path)
    opened.open()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "one.py").write_text("found = 'of another version'\n")
    os.utime(elsewhere / "one.py", (1_000, 1_000))
    module_archive_time = opened._opened
    opened._opened = module_archive_time + 3_600_000_000_000  # the clocks of disks are coarse
    assert opened.find_spec("library.one", [str(elsewhere)]) is None


def test_what_was_never_opened_archives_nothing_of_others(
    tmp_path: Path, library: dict[str, ModuleType]
) -> None:
    _archive_of_libraries(tmp_path).keep(library)
    assert not (tmp_path / "others.kept").exists()


def test_nothing_is_compiled_for_an_archive_that_cannot_be_written(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ModuleType] = []
    monkeypatch.setattr(archive_entries, "entry_of", asked.append)
    ModuleArchive(str(root / "lost" / "archive.kept"), str(root)).keep(_loaded(root))
    assert not asked


def test_modules_of_others_and_unknown_ones_are_none_of_it(archived: ModuleArchive) -> None:
    assert archived.find_spec("readers") is archived.find_spec("reader.four") is None


def test_modules_that_come_meanwhile_are_left_to_the_next_time(root: Path) -> None:
    modules = _loaded(root)

    class Loading(ModuleType):
        def __getattribute__(self, name: str) -> object:
            modules["reader.late"] = ModuleType("reader.late")
            return super().__getattribute__(name)

    modules["reader.early"] = Loading("reader.early")
    _archive(root).keep(modules)
    opened = _archive(root)
    opened.open()
    assert opened.find_spec("reader.one")
    assert opened.find_spec("reader.late") is None


def test_modules_that_answer_cheaply_can_be_made_ordinary(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap = module_archive._Module("reader.five")
    monkeypatch.setitem(sys.modules, "reader.five", cheap)
    module_archive.read_modules_fast()
    assert type(cheap) is ModuleType


@pytest.fixture
def led(root: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleArchive:
    """Return an opened archive in which a module is stored together with the one it loads."""
    monkeypatch.setattr(module_archive, "_LOADED_TOGETHER", ("reader.lost", "reader.three"))
    _source(root, "reader.three").write_text("from reader.one import found\nfound += 2\n")
    _archive(root).keep(_loaded(root))
    opened = _archive(root)
    opened.open()
    return opened


def _code(archive: ModuleArchive, name: str) -> CodeType | None:
    return archive.code_of(name, *archive._pages[name][4:])


def test_a_leader_is_read_with_what_it_loads(
    led: ModuleArchive, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "reader.three", ModuleType("reader.three"))  # as when loading
    code = _code(led, "reader.three")
    with (root / "archive.kept").open("r+b") as file:
        file.truncate()
    assert code is not None
    assert code.co_filename == str(_source(root, "reader.three"))
    one = _code(led, "reader.one")
    assert one is not None
    assert one.co_filename == str(_source(root, "reader.one"))
    assert _code(led, "reader.one") is _code(led, "reader.two") is None


def test_what_is_loaded_already_is_not_kept_for_later(
    led: ModuleArchive, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "reader.one", ModuleType("reader.one"))
    assert _code(led, "reader.three")
    assert not led._read


@pytest.mark.parametrize("damage", [b"N", marshal.dumps(())], ids=["nothing", "too few"])
def test_a_leader_whose_group_is_damaged_is_read_alone(
    led: ModuleArchive, root: Path, damage: bytes
) -> None:
    place = root / "archive.kept"
    _, start, _ = led._groups["reader.three"]
    data = bytearray(place.read_bytes())
    start += led._codes
    data[start : start + len(damage)] = damage
    place.write_bytes(data)
    code = _code(led, "reader.three")
    assert code is not None
    assert code.co_filename == str(_source(root, "reader.three"))


def test_a_group_of_which_the_end_is_missing_is_made_whole_again(
    led: ModuleArchive, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module_archive, "_MIN_NEW_MODULES", 2)  # those of the group
    place, modules = root / "archive.kept", _opened(led)
    place.write_bytes(place.read_bytes()[:-1])
    assert _code(led, "reader.three")
    assert not led._read
    led.keep(modules)
    later = _archive(root)
    later.open()
    assert _code(later, "reader.three")
    assert later._read.keys() == {"reader.one"}


def test_a_module_of_a_group_that_was_changed_is_loaded_anew(
    led: ModuleArchive, root: Path
) -> None:
    _source(root, "reader.one").write_text("found = 11\n")
    assert _run(root, "import reader.three; print(reader.three.found)") == "13"
    _source(root, "reader.three").write_text("found = 'new'\n")
    assert _run(root, "import reader.three; print(reader.three.found)") == "new"


_WAITING = (
    "from threading import Lock, Thread\nbusy = Lock()\nbusy.acquire()\n"
    "other = Thread(target=busy.acquire)\nother.start()\n"
)


@pytest.mark.parametrize(("before", "is_loaded"), [("", True), (_WAITING, False)])
def test_what_a_module_imports_is_loaded_before_it_unless_a_thread_could_see_it_half_loaded(
    root: Path, before: str, *, is_loaded: bool
) -> None:
    (root / "reader" / "inner").mkdir()
    _source(root, "reader.inner").write_text("'Inner.'\n")
    _source(root, "reader.inner.four").write_text("found = 4\n")
    _source(root, "reader.three").write_text(
        "from sys import modules\nis_loaded = 'reader.inner.four' in modules\n"
        "from reader.inner.four import found\n"
    )
    _archive(root).keep(_loaded(root, "reader.inner", "reader.inner.four"))
    after = "busy.release()\n" if before else ""
    said = _run(
        root,
        f"{before}import reader\nimport reader.three as three\n{after}"
        "inner, four = (sys.modules[f'reader.inner{name}'] for name in ('', '.four'))\n"
        "print(three.is_loaded, reader.inner is inner, inner.four is four, inner.__doc__,"
        " *inner.__path__, four.__file__, inner.__package__, four.__package__,"
        " four.__spec__._initializing)",
    )
    folder = root / "reader" / "inner"
    named = f"{folder} {folder / 'four.py'} reader.inner reader.inner False"
    assert said == f"{is_loaded} True True Inner. {named}"


def test_a_module_that_fails_is_not_left_half_loaded(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module_archive, "_LOADED_TOGETHER", ("reader.three",))
    _source(root, "reader.one").write_text("found = missing\n")
    _source(root, "reader.three").write_text("from reader.one import found\n")
    _archive(root).keep(_loaded(root))
    said = _run(
        root,
        "try:\n    import reader.three\nexcept NameError:\n"
        "    print(*(name in sys.modules for name in ('reader.one', 'reader.three')))",
    )
    assert said == "False False"


def test_a_leader_that_is_only_looked_at_loads_nothing_into_another_module(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module_archive, "_LOADED_TOGETHER", ("reader.three",))
    _source(root, "reader.one").write_text("from reader.two import found\n")
    _archive(root).keep(_loaded(root))
    said = _run(
        root,
        "import reader\nv.find_spec('reader.three').loader.get_code('reader.three')\n"
        "import reader.two\nprint('reader.one' in sys.modules, end=' ')\n"
        "import reader.three\nprint(reader.three.found)",
    )
    assert said == "False 4"


_HOOK = """
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
class Hook:
    asked = []
    def find_spec(self, name, path, target=None):
        assert self in sys.meta_path
        self.asked.append(name)
        if name in ("reader.one", "reader.two"):
            return spec_from_file_location(name, f"{path[0]}/{name[7:]}_of_a_hook.py")
        if name == "reader.inner":
            sys.meta_path.remove(self)
            found = ModuleSpec(name, None)
            found.submodule_search_locations = [f"{path[0]}/inner"]
            return found
sys.meta_path.remove(v)
sys.meta_path.insert(0, Hook())
v.open()
import reader.three
assert reader.one is sys.modules["reader.one"]
print(reader.three.found, reader.one.found, reader.inner.__file__, *Hook.asked[-3:])
"""


@pytest.mark.parametrize("leader", ["reader.lost", "reader.three"])
def test_what_a_module_finder_of_others_finds_is_not_taken_from_the_archive(
    root: Path, monkeypatch: pytest.MonkeyPatch, leader: str
) -> None:
    monkeypatch.setattr(module_archive, "_LOADED_TOGETHER", (leader,))
    (root / "reader" / "inner").mkdir()
    _source(root, "reader.inner").write_text("'Inner.'\n")
    _source(root, "reader.inner.four").write_text("found = 4\n")
    _source(root, "reader.three").write_text(
        "from reader.one import found\nfrom reader.two import found as other\n"
        "from reader.inner.four import found as last\nfound += other + last\n"
    )
    _source(root, "reader.one_of_a_hook").write_text(
        "import sys, types, reader.two\n"
        "sys.modules[__name__] = types.SimpleNamespace(found=10 * reader.two.found)\n"
    )
    _source(root, "reader.two_of_a_hook").write_text("found = 20\n")
    _archive(root).keep(_loaded(root, "reader.inner", "reader.inner.four"))
    assert _run(root, _HOOK) == "224 200 None reader.one reader.two reader.inner"


_INTERRUPTED = """
def interrupt(frame, event, _):
    global left
    if frame.f_code.co_name == "_load":
        left -= event == "line"
        if not left:
            sys.settrace(None)
            raise KeyboardInterrupt
        return interrupt
for at in range(1, 40):
    for name in [name for name in sys.modules if name.partition(".")[0] == "reader"]:
        del sys.modules[name]
    archive = type(v)(v._place, v._root)
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder) is not type(v)]
    archive.open()
    left = at
    sys.settrace(interrupt)
    try:
        import reader.three
    except KeyboardInterrupt:
        import reader.three
        print(reader.three.found, end=" ")
    sys.settrace(None)
"""


def test_loading_can_be_interrupted_anywhere(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module_archive, "_LOADED_TOGETHER", ("reader.three",))
    _archive(root).keep(_loaded(root))
    assert set(_run(root, _INTERRUPTED).split()) == {"3"}


def test_what_another_process_archived_stays(root: Path) -> None:
    modules = _loaded(root)
    _archive(root).keep(modules)
    before = (root / "archive.kept").read_bytes()
    more = {f"reader.more{number}": f"found = {number}\n" for number in range(4)}
    for name, text in more.items():
        _source(root, name).write_text(text)
    _run(root, "import reader.more0, reader.more1, reader.more2, reader.more3; v.keep(sys.modules)")
    assert (root / "archive.kept").read_bytes() != before
    opened = _archive(root)
    opened.open()
    assert all(opened.find_spec(name) for name in [*_SOURCES, *more])


def test_a_file_is_not_rewritten_for_what_it_holds_or_for_a_few_modules(root: Path) -> None:
    _archive(root).keep(_loaded(root))
    before = (root / "archive.kept").stat().st_ino
    _source(root, "reader.one").write_text("found = 11\n")
    loaded = "{name: sys.modules[name] for name in ('reader', 'reader.one', 'reader.three')}"
    _run(root, f"import reader.three; v.keep({loaded})")
    assert (root / "archive.kept").stat().st_ino == before


def test_a_process_writes_what_it_loaded_once(root: Path) -> None:
    archive = _archive(root)
    archive.keep(_loaded(root))
    before = (root / "archive.kept").stat().st_ino
    archive.keep(_loaded(root))
    assert (root / "archive.kept").stat().st_ino == before


@pytest.mark.parametrize("kept_bytes", [0, 9, 150, -10, -200])
def test_a_file_of_which_the_end_is_missing_does_no_harm(root: Path, kept_bytes: int) -> None:
    place = root / "archive.kept"
    _archive(root).keep(_loaded(root))
    place.write_bytes(place.read_bytes()[:kept_bytes])
    _run(root, "import reader.three, reader.two; v.keep(sys.modules)")
    assert _run(root, "import reader.three; print(reader.three.found)") == "3"


def test_a_file_of_which_the_end_is_missing_is_made_whole_again(root: Path) -> None:
    place, opened = root / "archive.kept", _archive(root)
    _archive(root).keep(_loaded(root))
    opened.open()
    whole = place.read_bytes()
    place.write_bytes(whole[: min(start for *_, start, _ in opened._pages.values())])
    for module in (modules := _opened(opened)).values():
        assert module.__spec__ is not None
        assert isinstance(module.__spec__.loader, SourceFileLoader)
        module.__spec__.loader.get_code(module.__name__)
    opened.keep(modules)
    assert place.read_bytes() == whole


def test_a_damaged_table_of_contents_is_as_good_as_none(root: Path) -> None:
    place = root / "archive.kept"
    _archive(root).keep(_loaded(root))
    data = place.read_bytes()
    for at in range(data.index(b"reader.one"), data.index(b"reader.two")):
        place.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        opened = _archive(root)
        opened.open()
        assert opened.find_spec("reader.three") is None


def test_bytes_that_are_no_code_are_compiled_again(archived: ModuleArchive, root: Path) -> None:
    kept = root / "archive.kept"
    spec = archived.find_spec("reader.three")
    assert spec is not None
    assert isinstance(spec.loader, SourceFileLoader)
    kept.write_bytes(b"N" * kept.stat().st_size)
    code = spec.loader.get_code("reader.three")
    assert code is not None
    assert "found" in code.co_names


def test_code_that_cannot_be_read_any_more_is_compiled(archived: ModuleArchive, root: Path) -> None:
    kept = root / "archive.kept"
    with kept.open("r+b") as file:
        file.truncate(kept.stat().st_size // 2)
    spec = archived.find_spec("reader.three")
    assert spec is not None
    assert isinstance(spec.loader, SourceFileLoader)
    code = spec.loader.get_code("reader.three")
    assert code is not None
    assert code.co_filename == str(_source(root, "reader.three"))


@pytest.mark.parametrize(("what", "other"), [("__version__", "0.0.0"), ("_FORMAT", 1)])
def test_a_volume_of_another_version_format_or_place_contains_nothing(
    root: Path, what: str, other: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    _archive(root).keep(_loaded(root))
    moved = ModuleArchive(str(root / "archive.kept"), str(root / "elsewhere"))
    moved.open()
    monkeypatch.setattr(module_archive, what, other)
    newer = _archive(root)
    newer.open()
    assert moved not in sys.meta_path
    assert newer not in sys.meta_path


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="files are not counted here")
def test_a_file_from_which_nothing_is_taken_is_not_left_open(root: Path) -> None:
    (root / "archive.kept").write_bytes(b"something else")
    before = len([*Path("/proc/self/fd").iterdir()])
    _archive(root).open()
    assert len([*Path("/proc/self/fd").iterdir()]) == before


def test_where_python_may_write_no_modules_none_are_archived(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    _archive(root).keep(_loaded(root))
    assert not (root / "archive.kept").exists()


def test_a_place_that_cannot_be_written_is_left_as_it_is(root: Path) -> None:
    ModuleArchive(str(root / "nowhere" / "archive.kept"), str(root)).keep(_loaded(root))
    assert not (root / "nowhere").exists()


def test_the_command_archives_what_it_loaded_when_it_ends(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module_archive, "ARCHIVE", _archive(root))
    monkeypatch.setattr(__main__, "run", lambda: 0)
    monkeypatch.setattr(__main__, "interrupt_once", lambda: None)  # leave pytest its handler
    monkeypatch.setattr(sys, "modules", {**sys.modules, **_loaded(root)})
    monkeypatch.setattr("os._exit", sys.exit)
    with pytest.raises(SystemExit):
        __main__.main()
    assert (root / "archive.kept").exists()


@pytest.mark.parametrize(
    ("archive", "name"),
    [
        (module_archive.ARCHIVE, "module_archive_data"),
        (module_archive.LIBRARIES, "library_archive_data"),
    ],
)
def test_the_files_go_when_the_program_is_uninstalled(
    archive: ModuleArchive, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = module_archive.__file__
    module = str(Path(source).with_name(f"{name}.py"))
    assert Path(module).is_file()
    assert cache_path_beside(cache_from_source(source), name) == cache_from_source(module)
    assert archive._place == (cache_from_source(module) if _CACHES_IN_PLACE else "")
    monkeypatch.setattr(sys, "pycache_prefix", "/elsewhere")
    assert module_archive._default_path(name) == ""


@pytest.mark.parametrize(("begun_as", "said"), [("-m", "opened"), ("some_program.py", "")])
def test_only_a_process_that_begins_as_a_worker_opens_the_archive_for_it(
    begun_as: str, said: str
) -> None:
    code = (
        f"import sys; sys.argv[0] = {begun_as!r}\n"
        "from reader.startup.module_archive import ModuleArchive\n"
        "ModuleArchive.open = lambda self: print('opened')\n"
        "import reader.workers"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == said


def _run(root: Path, code: str) -> str:
    """Run code in a process that loads modules from the archive, and return its output."""
    begun = (
        "import sys; from reader.startup.module_archive import ModuleArchive\n"
        "from reader.startup import archive_entries, atomic_writing, leading_imports\n"
        "ours = [name for name in sys.modules if name.partition('.')[0] == 'reader']\n"
        "kept = archive_entries, atomic_writing, leading_imports\n"
        "for each in kept: ours.remove(each.__name__)\n"
        "for name in ours: del sys.modules[name]\n"
        f"sys.path.insert(0, {str(root)!r})\n"
        f"v = ModuleArchive({str(root / 'archive.kept')!r}, {str(root)!r}); v.open()\n"
    )
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", begun + code], env=kept, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
