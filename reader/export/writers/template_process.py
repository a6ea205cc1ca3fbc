"""The main program of the process that renders a template.

Source: https://jinja.palletsprojects.com/en/stable/sandbox/ — the sandbox protects Python's
internals; the process limits time, memory and file access.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NoReturn, cast

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateError, Undefined
from jinja2.exceptions import SecurityError, TemplateNotFound, TemplateSyntaxError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner, Namespace

from reader.export.writers.markdown import escaped, quotation

MAX_CHARS = 32_000_000
"""Limit of the output of a template."""

_PART = 65_536
_PLAIN = (str, int, float, list, dict, tuple, LoopContext, Namespace, Cycler, Joiner, Undefined)
_REMOVED = ("lipsum",)
_WARMING_UP = ("{{ ['é\\n']|tojson|urlize }}{{ 1|pprint }}", "{{ missing }}", "{% wrong")
"""Templates that make Jinja load its lazily loaded modules, before file access is disabled."""

Answer = tuple[str, str]


class Unknown(StrictUndefined):
    """A value that does not exist; its message names it without terms of Python."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return self._undefined_hint or f"unknown name {self._undefined_name!r}"


class _NoFiles(BaseLoader):
    """Refuses every other template."""

    def get_source(self, _: Environment, template: str) -> NoReturn:
        """Raise the error for a template that includes another one."""
        raise TemplateNotFound(template, "a template cannot include other files")


class _Sandbox(ImmutableSandboxedEnvironment):
    """Gives a template access to plain values and Jinja's own objects only."""

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Allow only attributes of plain values; see the base class."""
        return isinstance(obj, _PLAIN) and super().is_safe_attribute(obj, attr, value)


def environment(*, is_markup: bool) -> _Sandbox:
    """Return the environment in which templates are rendered.

    Args:
        is_markup: Whether values are escaped for HTML and XML.
    """
    made = _Sandbox(
        undefined=Unknown,
        loader=_NoFiles(),
        autoescape=is_markup,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for name in _REMOVED:
        made.globals.pop(name, None)
    made.filters["markdown"] = lambda text: escaped(str(text))
    made.filters["quotation"] = lambda text: quotation(str(text))
    made.filters["day"] = lambda moment: str(moment)[:10]
    return made


def render_parts(template: str, values: dict[str, object], *, is_markup: bool) -> Iterator[Answer]:
    """Yield the parts of a template's output, then its outcome: done, wrong or refused."""
    count = size = 0
    waiting: list[str] = []
    try:
        for part in environment(is_markup=is_markup).from_string(template).generate(values):
            count += len(part)
            size += len(part)
            if count > MAX_CHARS:
                yield "refused", f"its output is longer than {MAX_CHARS:,} characters"
                return
            waiting.append(part)
            if size > _PART:
                yield "part", "".join(waiting)
                waiting, size = [], 0
    except TemplateSyntaxError as error:
        yield "wrong", f"line {error.lineno}: {error.message}"
    except SecurityError as error:
        yield "refused", f"{_line_of(error)}{error.message or 'not allowed'}"
    except TemplateError as error:
        yield "wrong", f"{_line_of(error)}{error.message or type(error).__name__}"
    except (MemoryError, GeneratorExit):
        raise
    except Exception as error:  # noqa: BLE001 - a template may raise anything
        yield "wrong", f"{_line_of(error)}{error}"
    else:
        yield "part", "".join(waiting)
        yield "done", ""


def _line_of(error: BaseException) -> str:
    """Return the line of the template in which an error occurred, as a prefix for a message."""
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return f"line {line}: " if line else ""


def _work(request: object, _: Sequence[str]) -> Iterator[Answer]:
    template, values, is_markup = cast("tuple[str, dict[str, object], bool]", request)
    for each in _WARMING_UP:
        list(render_parts(each, {}, is_markup=is_markup))
    _block_system_access()
    yield from render_parts(template, values, is_markup=is_markup)


def _block_system_access() -> None:
    """Disable opening files and starting programs in this process, as a second line of defence."""
    try:
        import resource
    except ImportError:
        return  # Windows
    for limit in (resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC):
        with suppress(OSError, ValueError):
            resource.setrlimit(limit, (0, 0))


if __name__ == "__main__":
    from reader.isolation.serving import serve

    serve(_work)
