"""The main program of a worker process, which leaves a crash report if it fails unexpectedly."""

from collections.abc import Callable, Iterator

from reader.isolation.serving import serve


def run_worker(work: Callable[[object, list[str]], Iterator[object]]) -> None:
    """Process the request on standard input; see `serve`."""

    def reported(request: object, texts: list[str]) -> Iterator[object]:
        try:
            yield from work(request, texts)
        except (MemoryError, OSError):  # OSError: nobody reads the results any more
            raise
        except Exception as error:
            from reader.library.files.crash_reports import write_report

            write_report(error)
            raise

    serve(reported)
