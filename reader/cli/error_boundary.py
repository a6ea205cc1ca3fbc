"""The exception handler of the command line: one clean message, and an exit status."""

from collections.abc import Callable

from reader.cli.output import streams
from reader.errors import ReaderError, system_reason

FAILED = 1
_PIPE_CLOSED = 128 + 13
"""The status of SIGPIPE as shells report it; importing `signal` for the number would cost 2 ms."""


def run_guarded(command: Callable[[], int]) -> int:
    """Run a command and return its exit status; no exception escapes.

    Raises:
        KeyboardInterrupt: Ctrl+C, which the caller turns into a death by signal for the shell.
    """
    streams.begin_command()
    try:
        status = command()
        streams.flush()
    except BrokenPipeError:
        streams.discard_output()
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        streams.discard_output()
        raise
    except ReaderError as error:
        streams.print_message_once(str(error))  # the library may have reported it already
        return error.exit_code
    except OSError as error:
        streams.discard_output()
        streams.print_message(f"cannot write: {system_reason(error)}")
        return FAILED
    except Exception as error:  # noqa: BLE001 - the outermost handler
        from reader.library.files.crash_reports import reason_of

        streams.discard_output()
        streams.print_message(reason_of(error))
        return FAILED
    return status
