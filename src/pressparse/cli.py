"""The command ``pressparse``: files in, what they say out.

Exit status: 0 when every file was read, 1 when one could not be (or the page not written), 2 for wrong usage. Prose is never an error.
"""

import argparse
import datetime as dt
import io
import os
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from importlib.util import find_spec

from pressparse.errors import MissingExtraError
from pressparse.export.rows import column_types
from pressparse.export.writing import FORMATS, write_table
from pressparse.lexicon.geography import country_codes
from pressparse.model import Report
from pressparse.report import parse
from pressparse.view.html import render_page
from pressparse.view.text import render_text

OK, UNREADABLE = 0, 1
BROKEN_PIPE = 128 + 13  # what a shell reports of a program that SIGPIPE ended


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; wrong usage raises ``SystemExit(2)`` as argparse does."""
    parser = _argument_parser()
    options = parser.parse_args(arguments)
    if problem := _misuse(options):
        parser.error(problem)
    _prepare_output(as_data=options.json or options.table is not None)
    try:
        status = _run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone: nothing is left to say, and Python must not try to flush at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return 128 + 2
    return status


def _misuse(options: argparse.Namespace) -> str | None:
    """What is wrong with options that are right one by one."""
    if options.format and not options.table:
        return "--format says how a --table is written"
    if options.files.count("-") > 1:
        return "standard input (-) can be read only once"
    if options.table and len(set(options.files)) < len(options.files):
        return "--table: a file is given twice, and its rows could not be told apart"
    if options.format == "parquet":
        if find_spec("pyarrow") is None:
            return str(MissingExtraError("pyarrow", "arrow"))
        if sys.stdout.isatty():
            return "--format parquet is not for a terminal: send it to a file with > or a pipe"
    return None


def _run(options: argparse.Namespace) -> int:
    unread: list[str] = []
    reports = _reports(options, unread)
    if options.table:
        write_table(options.table, reports, sys.stdout.buffer, options.format or "csv")
    elif options.html:
        page = render_page(list(reports))
        if not _write_page(options.html, page):
            return UNREADABLE
    elif options.json:
        for report in reports:
            print(report.to_json())
    else:
        _print_texts(reports, options.files)
    return UNREADABLE if unread else OK


def _reports(options: argparse.Namespace, unread: list[str]) -> Iterator[Report]:
    """The reports of the files, one at a time; the names of those that cannot be read go to ``unread``."""
    for name in options.files:
        try:
            text = _read(name)
        except (OSError, UnicodeDecodeError) as error:
            print(f"pressparse: {name}: {_reason(error)}", file=sys.stderr)
            unread.append(name)
            continue
        key = None if name == "-" and not options.table else name
        yield parse(text, published=options.published, title=options.title, issuer=options.issuer, key=key)


def _print_texts(reports: Iterator[Report], files: Sequence[str]) -> None:
    """As a person reads them; under the files' names where there are several."""
    separator = ""
    for report in reports:
        heading = f"==> {report.key or '-'} <==\n" if len(files) > 1 else ""
        print(separator + heading + render_text(report))
        separator = "\n"


def _write_page(name: str, page: str) -> bool:
    """Write the page to a file, ``-`` being standard output; says what is wrong and gives False where it cannot."""
    if name == "-":
        sys.stdout.buffer.write(page.encode("utf-8"))
        return True
    try:
        with open(name, "w", encoding="utf-8", newline="\n") as file:
            file.write(page)
    except OSError as error:
        print(f"pressparse: {name}: {_reason(error)}", file=sys.stderr)
        return False
    return True


def _read(name: str) -> str:
    """The file's text, line ends as they are, without a byte order mark."""
    if name == "-":
        raw = sys.stdin.buffer.read()
    else:
        with open(name, "rb") as file:
            raw = file.read()
    return raw.decode("utf-8-sig")


def _reason(error: OSError | UnicodeDecodeError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}"
    return error.strerror or str(error)


def _prepare_output(*, as_data: bool) -> None:
    """JSON and tables are UTF-8 wherever they go; text is written as far as the terminal can show it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if as_data:
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        else:
            sys.stdout.reconfigure(errors="backslashreplace")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")


def _argument_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pressparse",
        description="Reads press reports of official meetings: who met whom, when, where, what was said and signed.",
        epilog="Exit status: 0 if every file was read, 1 if one could not be, 2 for wrong usage.",
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a report as UTF-8 text; - is standard input")
    parser.add_argument(
        "--published", type=_day, metavar="DATE", help='the day the report appeared (2024-03-05): gives "today" and "March 4" their year'
    )
    parser.add_argument("--issuer", type=_country, metavar="XX", help="the state whose press office wrote it (ISO 3166-1 alpha-2)")
    parser.add_argument("--title", metavar="T", help="a headline that is not in the file")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one line of JSON a report")
    form.add_argument("--table", choices=list(column_types()), metavar="NAME", help=f"print one flat table: {', '.join(column_types())}")
    form.add_argument("--html", metavar="OUT", help="write a page with what was read marked in the text; - is standard output")
    parser.add_argument("--format", choices=FORMATS, help="how the table is written (csv)")
    parser.add_argument("--version", action="version", version=f"pressparse {version('pressparse')}")
    return parser


def _day(value: str) -> dt.date:
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is no date like 2024-03-05") from None


def _country(value: str) -> str:
    if value.upper() not in country_codes():
        raise argparse.ArgumentTypeError(f"{value!r} is no country code of two letters such as NO")
    return value.upper()
