"""The command, run as a user runs it."""

import io
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from pressparse import Report, parse
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
        ["-", "--issuer", "4\u0660"],
        ["-", "--colour"],
        ["-", "--publ", "2024-03-05"],
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
