"""Set up the editor and start it, with nothing but Python's standard library.

`./run` (Windows: `py run.py`) makes the environment on the first call and opens the window; the
verbs are setup, test, bench NAME and look, and anything else goes to the program itself.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
TRANSLATIONS = Path("resources", "translations")
OLDEST_PYTHON = (3, 11)
PARALLEL = ("-n", "auto", "--dist", "worksteal")  # as many at once as there are processors

# What Qt's wheels expect of the system: {library: Debian package}.
DRAWING_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
SCREEN_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class SetupError(Exception):
    """Something the user must put right; the message says what."""


def say(message: str) -> None:
    """Tell the user, at once even when the output goes to a file."""
    print(message, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Make everything ready, then do what was asked for."""
    try:
        python = set_up()
        return dispatch(python, arguments)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except PermissionError as error:
        print(f"Du har ikke tilgang til {error.filename}, der miljøet skal ligge.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def dispatch(python: Path, arguments: Sequence[str]) -> int:
    """Run our own verbs here and hand every other command to the program."""
    if not arguments and not has_screen(os.environ):
        return show_without_screen(python)
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb == "setup":
        say("Alt er klart.")
        return 0
    if verb == "test":
        return run_tests(python, rest)
    if verb == "bench":
        return run_benchmark(python, rest)
    if verb == "look":
        return editor(python, "look", *(rest or [str(screens_folder())]), drawn=False)
    return editor(python, *arguments)


# --- set-up ---------------------------------------------------------------------------------


def set_up() -> Path:
    """Return the Python of an environment that is complete and current."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(f"Python 3.11 eller nyere trengs. Dette er {sys.version.split()[0]}.")
    if sys.platform == "linux":
        provide(missing_packages())
    folder = environment_folder(ROOT, writable=is_writable(ROOT))
    python = python_in(folder)
    stamp, wanted = folder / "stamp", fingerprint()
    if not (python.exists() and stamp.exists() and stamp.read_text() == wanted):
        say("Henter pakkene som programmet trenger. Det kan ta et minutt …")
        build_environment(folder)
        stamp.write_text(wanted)
    compile_translations(folder)
    return python


def missing_packages() -> list[str]:
    """Name the Debian packages that this machine lacks."""
    libraries = dict(DRAWING_LIBRARIES)
    if has_screen(os.environ):
        libraries |= SCREEN_LIBRARIES
    packages = [package for name, package in libraries.items() if not is_loadable(name)]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    return packages


def is_loadable(library: str) -> bool:
    """Ask the dynamic linker, which alone knows where libraries may lie."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide(packages: Sequence[str]) -> None:
    """Install the missing system packages, or say exactly how to."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise SetupError(
            "Maskinen mangler systembiblioteker. På Debian heter pakkene: " + " ".join(packages)
        )
    if os.geteuid() != 0:
        raise SetupError(
            "Maskinen mangler noen systempakker. Kjør dette, og prøv så igjen:\n  "
            + apt_line(packages)
        )
    say("Installerer systempakker: " + " ".join(packages))
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in apt_commands(packages):
        result = subprocess.run(command, env=quiet, check=False, capture_output=True, text=True)
        if result.returncode:
            raise SetupError(f"Dette gikk ikke: {' '.join(command)}\n{result.stderr}")
    importlib.invalidate_caches()


def apt_commands(packages: Sequence[str]) -> list[list[str]]:
    """Return the two commands that install the packages."""
    return [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", *packages],
    ]


def apt_line(packages: Sequence[str]) -> str:
    """Return the line that an ordinary user can paste."""
    return " && ".join(" ".join(["sudo", *command]) for command in apt_commands(packages))


def environment_folder(root: Path, *, writable: bool) -> Path:
    """Choose `.venv` in the checkout, or one for this checkout in the user's cache."""
    if writable:
        return root / ".venv"
    name = hashlib.sha256(str(root).encode()).hexdigest()[:12]
    return cache_folder(os.environ) / f"venv-{name}"


def cache_folder(environ: Mapping[str, str]) -> Path:
    """Return our folder in the user's cache on this system."""
    if sys.platform == "win32":
        base = environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "bufetat-editor"


def is_writable(folder: Path) -> bool:
    """Try it: permissions alone do not tell on Windows or a read-only mount."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def fingerprint() -> str:
    """Return what the environment depends on; the place too, because it points back here.

    Not pyproject.toml: the lock is all that is installed, and a changed setting of a tool must not
    pull the environment away from under a running program.
    """
    parts = [LOCK.read_bytes(), sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def build_environment(folder: Path) -> None:
    """Make a fresh environment of exactly the locked packages, seeing this checkout."""
    venv.create(folder, clear=True, with_pip=True, symlinks=sys.platform != "win32")
    python = python_in(folder)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if subprocess.run([*pip, "--require-hashes", "-r", str(LOCK)], check=False).returncode:
        raise SetupError("Pakkene lot seg ikke hente; årsaken står over. Er maskinen på nett?")
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    purelib = subprocess.check_output([python, "-c", where], text=True).strip()
    (Path(purelib) / "bufetat_editor.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def python_in(folder: Path) -> Path:
    """Return the environment's interpreter."""
    return tool_in(folder, "python")


def tool_in(folder: Path, name: str) -> Path:
    """Return a program that the environment holds."""
    if sys.platform == "win32":
        return folder / "Scripts" / f"{name}.exe"
    return folder / "bin" / name


def compile_translations(folder: Path) -> None:
    """Compile what is newer than its result; beside the environment if the checkout is closed."""
    sources = ROOT / TRANSLATIONS
    target = sources if folder.parent == ROOT else folder / TRANSLATIONS
    lrelease = tool_in(folder, "pyside6-lrelease")
    for source in stale(sources.glob("*.ts"), target):
        target.mkdir(parents=True, exist_ok=True)
        made = target / f"{source.stem}.qm.partial"
        if subprocess.run([lrelease, "-silent", source, "-qm", made], check=False).returncode:
            raise SetupError(f"Oversettelsen {source.name} lot seg ikke bygge.")
        made.replace(target / f"{source.stem}.qm")  # an open window reads on in the old one


def stale(sources: Iterable[Path], target: Path) -> list[Path]:
    """Return the translations whose compiled file is missing or older."""

    def is_stale(source: Path) -> bool:
        compiled = target / f"{source.stem}.qm"
        return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime

    return [source for source in sorted(sources) if is_stale(source)]


# --- verbs ----------------------------------------------------------------------------------


def has_screen(environ: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown."""
    return sys.platform != "linux" or any(
        environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def editor(python: Path, *arguments: str, drawn: bool = True) -> int:
    """Run the program, offscreen if nothing is to be drawn on a screen."""
    environ = os.environ if drawn else os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([python, "-m", "bufetat_editor", *arguments], env=environ)


def quiet_editor(python: Path, *arguments: str) -> int:
    """Run the program offscreen and say what it says only if it fails."""
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(python), "-m", "bufetat_editor", *arguments]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr, end="", file=sys.stderr)
    return done.returncode


def screens_folder() -> Path:
    """Return where the pictures of the pages go."""
    return (ROOT if is_writable(ROOT) else cache_folder(os.environ)) / "screens"


def show_without_screen(python: Path) -> int:
    """Do all that can be done here, and say what."""
    folder = screens_folder()
    for arguments in (["prepare"], ["look", str(folder)]):
        if code := quiet_editor(python, *arguments):
            return code
    say(
        "Maskinen har ingen skjerm, så vinduet ble ikke åpnet: modellen er klar, sidene er tegnet "
        f"i {folder}, og alt som ikke trenger vindu virker, for eksempel "
        "«./run export default all -o MAPPE»."
    )
    return 0


def run_benchmark(python: Path, arguments: Sequence[str]) -> int:
    """Run one benchmark; they report and never fail the suite."""
    folder = ROOT / "tests" / "benchmarks"
    names = sorted(path.stem.removeprefix("bench_") for path in folder.glob("bench_*.py"))
    if not arguments or arguments[0] not in names:
        print(f"Bruk: ./run bench NAVN, der NAVN er en av: {', '.join(names)}", file=sys.stderr)
        return 2
    name, *rest = arguments
    environ = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    return subprocess.call([python, folder / f"bench_{name}.py", *rest], cwd=ROOT, env=environ)


def run_tests(python: Path, arguments: Sequence[str]) -> int:
    """Run every check, also after one has failed, and sum up."""
    caches = python.parents[1] / "caches"  # the checkout stays as it is, and may be read-only
    environ = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "RUFF_CACHE_DIR": str(caches / "ruff"),
        "MYPY_CACHE_DIR": str(caches / "mypy"),
        "HYPOTHESIS_STORAGE_DIRECTORY": str(caches / "hypothesis"),
        # What was compiled is kept, also where Python is told to keep nothing: compiling the tests
        # takes longer than importing them.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(caches / "python"),
    }
    failed = []
    checks = test_commands(python, caches, arguments)
    for name, command in checks.items():
        say(f"\n== {name}")
        if subprocess.call(command, cwd=ROOT, env=environ):
            failed.append(name)
    say(summary(list(checks), failed))
    return 1 if failed else 0


def test_commands(
    python: Path, caches: Path, arguments: Sequence[str]
) -> dict[str, list[str | Path]]:
    """Return the checks in order; pytest comes last because its closing line is the verdict."""
    imports = tool_in(python.parents[1], "lint-imports")
    cache = caches / "pytest"
    return {
        "ruff check": [python, "-m", "ruff", "check", "--quiet"],
        "ruff format": [python, "-m", "ruff", "format", "--check", "--quiet"],
        "mypy": [python, "-m", "mypy"],
        "lint-imports": [imports, "--no-logo", "--cache-dir", caches / "imports"],
        "pytest": [python, "-m", "pytest", *PARALLEL, "-o", f"cache_dir={cache}", *arguments],
    }


def summary(names: Sequence[str], failed: Sequence[str]) -> str:
    """Return the last line: which checks passed."""
    return "  ".join(f"{name}: {'FEIL' if name in failed else 'ok'}" for name in names)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
