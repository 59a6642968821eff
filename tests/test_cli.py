"""The command, run as a user runs it."""

import csv
import io
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from pressparse import Report, parse, render
from pressparse.cli import main

TEXT = "On March 4, Teodor Vale, President of Norway, received Ana Brandt, Defence Minister of Chile.\r\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_bytes(TEXT.encode())
    return path


def run(*arguments: str | Path, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "pressparse", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, check=False, env={**os.environ, **environment})


def test_text_for_a_person(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(file), "--published", "2024-03-05"]) == 0
    out, err = capsys.readouterr()
    assert "Teodor Vale" in out
    assert "2024-03-04" in out
    assert "“received Ana Brandt" in out
    assert not err


def test_json_is_the_report(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(file), "--json", "--published", "2024-03-05", "--issuer", "no", "--title", "A visit"]) == 0
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert Report.from_json(out) == parse(TEXT, published="2024-03-05", issuer="NO", title="A visit", key=str(file))


def test_offsets_hold_in_the_file_as_it_is(file: Path) -> None:
    data = json.loads(run(file, "--json").stdout)
    assert data["text"] == TEXT


def test_standard_input_and_a_byte_order_mark() -> None:
    done = run("-", "--json", given=b"\xef\xbb\xbf" + TEXT.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == TEXT
    assert json.loads(done.stdout)["key"] is None


def test_several_files_stand_under_their_names(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = tmp_path / "second.txt"
    second.write_text("Nothing of note.", encoding="utf-8")
    assert main([str(file), str(second)]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"==> {file} <==\n")
    assert f"\n\n==> {second} <==\n" in out


def test_a_file_that_cannot_be_read_does_not_stop_the_others(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing, latin = tmp_path / "missing.txt", tmp_path / "latin.txt"
    latin.write_bytes("São".encode("latin-1"))
    assert main([str(missing), str(tmp_path), str(latin), str(file), "--json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["key"] == str(file)
    first, second, third = err.splitlines()
    assert first == f"pressparse: {missing}: No such file or directory"
    assert second.startswith(f"pressparse: {tmp_path}: ")
    assert third == f"pressparse: {latin}: not UTF-8: byte 0xe3 at offset 1"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["-", "--published", "yesterday"],
        ["-", "--issuer", "NOR"],
        ["-", "--issuer", "QX"],
        ["-", "-"],
        ["-", "--issuer", "4\u0660"],
        ["-", "--colour"],
        ["-", "--publ", "2024-03-05"],
        ["-", "--table", "weather"],
        ["-", "--format", "csv"],
        ["-", "--table", "meetings", "--format", "xlsx"],
        ["-", "--table", "meetings", "--json"],
        ["-", "--html"],
        ["a.txt", "a.txt", "--table", "meetings"],
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: pressparse" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"pressparse {version('pressparse')}\n"


def test_empty_input_is_no_error(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert main(["-"]) == 0
    assert "No meeting" in capsys.readouterr().out


def test_a_narrow_terminal_gets_what_it_can_show() -> None:
    done = run("-", given="President Çağrı Ünal met Łukasz Żak.".encode(), PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert not done.stderr
    done = run("-", "--json", given="Çağrı 😀".encode(), PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout.decode("utf-8"))["text"] == "Çağrı 😀"


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGPIPE on Windows")
def test_a_broken_pipe_is_quiet(file: Path) -> None:
    command = [sys.executable, "-m", "pressparse", "--json", *[str(file)] * 300]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 141


def test_a_table(file: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.txt"
    second.write_text("Eva Brik, Prime Minister of Estonia, telephoned Teodor Vale, President of Norway.", encoding="utf-8")
    done = run(file, second, "-", "--table", "meetings", "--published", "2024-03-05", given=TEXT.encode())
    assert done.returncode == 0
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))
    assert [(row["report"], row["kind"], row["date"]) for row in rows] == [
        (str(file), "meeting", "2024-03-04"),
        (str(second), "call", ""),
        ("-", "meeting", "2024-03-04"),
    ]
    done = run(file, "--table", "attendees", "--format", "jsonl")
    assert [json.loads(line)["country"] for line in done.stdout.splitlines()] == ["NO", "CL"]


def test_a_table_of_the_files_that_can_be_read(file: Path, tmp_path: Path) -> None:
    done = run(tmp_path / "missing.txt", file, "--table", "people")
    assert done.returncode == 1
    assert b"missing.txt: No such file" in done.stderr
    assert len(done.stdout.splitlines()) == 3


def test_parquet(file: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    done = run(file, "--table", "attendees", "--format", "parquet")
    assert parquet.read_table(io.BytesIO(done.stdout)).column("name").to_pylist() == ["Teodor Vale", "Ana Brandt"]


def test_parquet_without_pyarrow_says_what_to_install(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pressparse.cli.find_spec", lambda name: None)
    with pytest.raises(SystemExit) as ended:
        main([str(file), "--table", "people", "--format", "parquet"])
    assert ended.value.code == 2
    assert "pip install 'pressparse[arrow]'" in capsys.readouterr().err


def test_a_page(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "page.html"
    assert main([str(file), "--published", "2024-03-05", "--html", str(out)]) == 0
    page = out.read_bytes().decode()
    assert page == render(parse(TEXT, published="2024-03-05", key=str(file)))
    assert run(file, "--published", "2024-03-05", "--html", "-").stdout.decode() == page
    assert main([str(file), "--html", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith(f"pressparse: {tmp_path}: ")
