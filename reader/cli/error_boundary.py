"""The exception handler of the command line: one clean message, and an exit status."""

from collections.abc import Callable

from reader.cli.output import streams
from reader.errors import THREADS_REFUSED, ReaderError, is_thread_refused, system_reason

FAILED = 1
PIPE_CLOSED = 128 + 13
"""The status of SIGPIPE as shells report it; importing `signal` for the number would cost 2 ms."""


def guarded(command: Callable[[], int]) -> int:
    """Run a command and return its exit status; no exception escapes.

    Raises:
        KeyboardInterrupt: Ctrl+C, which the caller turns into a death by signal for the shell.
    """
    streams.begin()
    try:
        status = command()
        streams.flush()
    except BrokenPipeError:
        streams.abandon()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        streams.abandon()
        raise
    except ReaderError as error:
        streams.tell_once(str(error))  # the library may have reported it already
        return error.exit_code
    except OSError as error:
        streams.abandon()
        streams.tell(f"cannot write: {system_reason(error)}")
        return FAILED
    except MemoryError:
        streams.abandon()
        streams.tell("not enough memory")
        return FAILED
    except RuntimeError as error:
        streams.abandon()
        streams.tell(THREADS_REFUSED if is_thread_refused(error) else _reported(error))
        return FAILED
    except Exception as error:  # noqa: BLE001 - the outermost handler
        streams.abandon()
        streams.tell(_reported(error))
        return FAILED
    return status


def _reported(error: Exception) -> str:
    """Write a crash report, and return the message about it."""
    from reader.library.files.crash_reports import write_report

    kind = type(error).__name__
    path = write_report(error)
    if path is None:
        return f"internal error ({kind}); no crash report could be written"
    return f"internal error ({kind}); a crash report, without any article text, is in {path}"
