"""Checks of the installation: other packages called ``reader``, and compiled modules."""

import sys
from collections.abc import Iterator
from importlib import metadata
from importlib.util import cache_from_source
from pathlib import Path

import reader
from reader.library.health import Finding

_NAME = "reader"
_DISTRIBUTION = "pullquote"
_SUBJECT = "package names"
_COMPILED = "compiled parts"
_OWN_ENVIRONMENT = "install pullquote in an environment of its own: pipx install pullquote"
_SHOWN_FILES = 3


def find_clashes() -> Iterator[Finding]:
    """Yield the findings about our package name; at least one."""
    found = [*_other_distributions(), *_changed_files(), *_other_packages()]
    yield from found or [Finding(_SUBJECT, f"nothing else here is called `{_NAME}`")]


def find_uncompiled() -> Iterator[Finding]:
    """Yield whether Python can cache our compiled modules, which requires write access."""
    if Path(cache_from_source(__file__)).exists():
        yield Finding(_COMPILED, "cached, so the program starts fast")
        return
    if sys.dont_write_bytecode:
        remedy = "unset PYTHONDONTWRITEBYTECODE, which turns this cache off"
    else:
        folder = Path(reader.__path__[0]).parent
        command = f"{sys.executable} -m compileall -q {folder}"
        remedy = f"someone with write access should run once: {command}"
    yield Finding(_COMPILED, "not cached: every start takes several times as long", remedy)


def _other_distributions() -> Iterator[Finding]:
    """Yield the distributions that contain a package of the same name."""
    owners = set(metadata.packages_distributions().get(_NAME, ()))
    others = sorted(owners - {_DISTRIBUTION})
    if others:
        state = f"`{_NAME}` also belongs to {', '.join(others)}"
        yield Finding(_SUBJECT, state, f"{_OWN_ENVIRONMENT}; then reinstall each of them")


def _changed_files() -> Iterator[Finding]:
    """Yield which of our files have changed since installation, for example by another package."""
    from base64 import urlsafe_b64encode
    from csv import reader as rows_of
    from hashlib import new

    try:
        ours = metadata.distribution(_DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return  # reported with the versions
    changed = []
    for name, recorded, *_ in rows_of((ours.read_text("RECORD") or "").splitlines()):
        kind, _, value = recorded.partition("=")
        if not value or not name.startswith(f"{_NAME}/"):
            continue
        try:
            digest = new(kind, Path(str(ours.locate_file(name))).read_bytes()).digest()
        except (OSError, ValueError):  # OSError: the file is gone
            changed.append(name)
            continue
        if urlsafe_b64encode(digest).rstrip(b"=").decode() != value:
            changed.append(name)
    if changed:
        named = ", ".join(changed[:_SHOWN_FILES]) + (" …" if len(changed) > _SHOWN_FILES else "")
        state = f"{len(changed)} files have changed since installation: {named}"
        yield Finding(_SUBJECT, state, _OWN_ENVIRONMENT)


def _other_packages() -> Iterator[Finding]:
    """Yield other packages of the same name, in this directory and on Python's path."""
    ours = Path(reader.__path__[0])
    try:
        here = Path.cwd()
    except OSError:  # the directory was removed
        here = Path(sys.prefix)
    for place in dict.fromkeys((here, *map(Path, sys.path))):
        other = next((each for each in _packages_in(place) if not _is_same(each, ours)), None)
        if other is None:
            continue
        if place == here:
            remedy = "start the command pullquote: `python -m reader` would run that one"
            yield Finding(
                _SUBJECT, f"another package `{_NAME}` is in this directory: {other}", remedy
            )
        else:
            state = f"another package `{_NAME}` is hidden by ours: {other}"
            yield Finding(
                _SUBJECT, state, f"programs that need it find ours instead: {_OWN_ENVIRONMENT}"
            )


def _packages_in(place: Path) -> Iterator[Path]:
    for name in (f"{_NAME}/__init__.py", f"{_NAME}.py"):
        try:
            if (place / name).is_file():
                yield place / name.partition("/")[0]
        except OSError:
            return


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
