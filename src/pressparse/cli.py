"""The command ``pressparse``: files in, what they say out.

Exit status: 0 when every file was read, 1 when one could not be, 2 for wrong usage. Prose is never an error.
"""

import argparse
import datetime as dt
import io
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version

from pressparse.model import Report
from pressparse.report import parse
from pressparse.view.text import render_text

OK, UNREADABLE = 0, 1
BROKEN_PIPE = 128 + 13  # what a shell reports of a program that SIGPIPE ended


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; wrong usage raises ``SystemExit(2)`` as argparse does."""
    options = _argument_parser().parse_args(arguments)
    _prepare_output(as_json=options.json)
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


def _run(options: argparse.Namespace) -> int:
    status = OK
    separator = ""
    for name in options.files:
        try:
            text = _read(name)
        except (OSError, UnicodeDecodeError) as error:
            print(f"pressparse: {name}: {_reason(error)}", file=sys.stderr)
            status = UNREADABLE
            continue
        key = None if name == "-" else name
        report = parse(text, published=options.published, title=options.title, issuer=options.issuer, key=key)
        print(separator + _written(report, name, options))
        separator = "" if options.json else "\n"
    return status


def _written(report: Report, name: str, options: argparse.Namespace) -> str:
    """A line of JSON; or text, under the file's name where there are several."""
    if options.json:
        return report.to_json()
    heading = f"==> {name} <==\n" if len(options.files) > 1 else ""
    return heading + render_text(report)


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


def _prepare_output(*, as_json: bool) -> None:
    """JSON is UTF-8 wherever it goes; text is written as far as the terminal can show it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if as_json:
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
    parser.add_argument("--json", action="store_true", help="print one line of JSON a report")
    parser.add_argument("--version", action="version", version=f"pressparse {version('pressparse')}")
    return parser


def _day(value: str) -> dt.date:
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is no date like 2024-03-05") from None


def _country(value: str) -> str:
    if len(value) != 2 or not value.isascii() or not value.isalpha():
        raise argparse.ArgumentTypeError(f"{value!r} is no country code of two letters")
    return value.upper()
