from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import run

is_writable = run.is_writable
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="about Debian's packages")


@pytest.fixture(autouse=True)
def open_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer as in a checkout that can be written, wherever the suite runs."""
    monkeypatch.setattr(run, "is_writable", lambda folder: folder.exists())


def test_the_environment_lies_in_the_checkout(tmp_path: Path) -> None:
    assert run.environment_folder(tmp_path, writable=True) == tmp_path / ".venv"


def test_a_closed_checkout_has_its_own_environment_in_the_cache(
    tmp_path: Path, own_home: Path
) -> None:
    one = run.environment_folder(tmp_path / "one", writable=False)
    two = run.environment_folder(tmp_path / "two", writable=False)

    assert one != two
    assert one.is_relative_to(own_home)


def test_a_writable_folder_is_known(tmp_path: Path) -> None:
    assert is_writable(tmp_path)
    assert not is_writable(tmp_path / "missing")


def test_the_environment_follows_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "requirements.lock"
    monkeypatch.setattr(run, "LOCK", lock)
    lock.write_text("one")
    before = run.fingerprint()

    lock.write_text("two")

    assert run.fingerprint() != before


@on_linux
def test_a_missing_library_is_seen() -> None:
    assert run.is_loadable("libc.so.6")
    assert not run.is_loadable("libnowhere.so.1")


@on_linux
@pytest.mark.parametrize(("display", "wanted"), [("", set()), (":0", {"libxcb-cursor0"})])
def test_only_a_screen_needs_the_screens_libraries(
    display: str, wanted: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setattr(run, "is_loadable", lambda _: False)

    packages = set(run.missing_packages())

    assert packages & {"libxcb-cursor0"} == wanted
    assert "libgl1" in packages


@on_linux
def test_an_ordinary_user_is_told_the_exact_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(run.SetupError) as refusal:
        run.provide(["libgl1", "libegl1"])

    assert str(refusal.value).endswith(
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"
    )


@on_linux
def test_a_system_without_apt_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)

    with pytest.raises(run.SetupError, match="libgl1"):
        run.provide(["libgl1"])


def test_an_old_python_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "OLDEST_PYTHON", (99, 0))

    assert run.main(["setup"]) == 1
    assert "Python 3.11 eller nyere trengs" in capsys.readouterr().err


def test_a_translation_is_compiled_when_missing_or_older(tmp_path: Path) -> None:
    missing, older, current = (tmp_path / f"{name}.ts" for name in ("missing", "older", "current"))
    for source in (missing, older, current):
        source.touch()
        os.utime(source, (1000, 1000))
    for source, moment in ((older, 999), (current, 1001)):
        source.with_suffix(".qm").touch()
        os.utime(source.with_suffix(".qm"), (moment, moment))

    assert run.stale(tmp_path.glob("*.ts"), tmp_path) == [missing, older]


def test_extra_arguments_go_to_pytest(tmp_path: Path) -> None:
    commands = run.test_commands(Path(sys.executable), tmp_path, ["-k", "moves"])

    assert list(commands)[-1] == "pytest"
    assert commands["pytest"][-2:] == ["-k", "moves"]


def test_the_summary_names_what_failed() -> None:
    assert run.summary(["mypy", "pytest"], ["mypy"]) == "mypy: FEIL  pytest: ok"


def test_an_unknown_benchmark_is_answered_with_the_known_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run.run_benchmark(Path(sys.executable), ["nowhere"]) == 2
    assert "./run bench NAVN" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["look"], ["look", str(run.ROOT / "screens")]),
        (["look", "bilder"], ["look", "bilder"]),
        (["export", "default", "all"], ["export", "default", "all"]),
    ],
)
def test_other_words_go_to_the_program(
    arguments: list[str], command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[list[str]] = []

    def call(words: list[str | Path], env: dict[str, str]) -> int:
        calls.append([str(word) for word in words[1:]])
        return 7

    monkeypatch.setattr("subprocess.call", call)

    assert run.dispatch(Path(sys.executable), arguments) == 7
    assert calls == [["-m", "bufetat_editor", *command]]


@on_linux
def test_without_a_screen_all_else_is_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls: list[tuple[str, ...]] = []
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(run, "quiet_editor", lambda _, *words: calls.append(words))

    assert run.dispatch(Path(sys.executable), []) == 0
    assert calls == [("prepare",), ("look", str(run.ROOT / "screens"))]
    assert "./run export default all -o MAPPE" in capsys.readouterr().out
