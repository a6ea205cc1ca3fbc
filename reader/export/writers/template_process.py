"""Runs one template in a process of its own; the main program of that process.

Source: https://jinja.palletsprojects.com/en/stable/sandbox/ — the sandbox keeps a template from
Python's internals; the process keeps it from time, memory and files.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import cast

from jinja2 import StrictUndefined, TemplateError, Undefined
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner, Namespace

from reader.export.writers.markdown import escaped, quotation

MAX_CHARS = 32_000_000
"""Of what a template writes."""

_PART = 65_536
_PLAIN = (str, int, float, list, dict, tuple, LoopContext, Namespace, Cycler, Joiner, Undefined)
_REMOVED = ("lipsum",)
_WARMING_UP = ("{{ ['é\\n']|tojson|urlize }}{{ 1|pprint }}", "{{ missing }}", "{% wrong")
"""Templates that load what Jinja loads when it is needed: later nothing can be loaded."""

Answer = tuple[str, str]


class Sandbox(ImmutableSandboxedEnvironment):
    """Lets a template use words, lists, and what Jinja itself gives it; nothing else of Python."""

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Refuse attributes of everything but plain values; see the base class."""
        return isinstance(obj, _PLAIN) and super().is_safe_attribute(obj, attr, value)


def environment(*, is_markup: bool) -> Sandbox:
    """Return where templates run.

    Args:
        is_markup: Whether values are escaped for HTML and XML.
    """
    made = Sandbox(
        undefined=StrictUndefined,
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


def written(template: str, values: dict[str, object], *, is_markup: bool) -> Iterator[Answer]:
    """Yield parts of what a template writes, then how it ended: done, wrong or refused."""
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
    except Exception as error:  # noqa: BLE001 - a template may divide by nothing, compare anything
        yield "wrong", f"{_line_of(error)}{error}"
    else:
        yield "part", "".join(waiting)
        yield "done", ""


def _line_of(error: BaseException) -> str:
    """Return the line of the template in which an error arose, for the front of a message."""
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return f"line {line}: " if line else ""


def _work(request: object, _: Sequence[str]) -> Iterator[Answer]:
    template, values, is_markup = cast("tuple[str, dict[str, object], bool]", request)
    for each in _WARMING_UP:
        list(written(each, {}, is_markup=is_markup))
    _shut_in()
    yield from written(template, values, is_markup=is_markup)


def _shut_in() -> None:
    """Let this process open no file and start no program: a second wall behind the sandbox."""
    try:
        import resource
    except ImportError:
        return  # Windows has no such limits
    for limit in (resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC):
        with suppress(OSError, ValueError):
            resource.setrlimit(limit, (0, 0))


if __name__ == "__main__":
    from reader.isolation.serving import serve

    serve(_work)
