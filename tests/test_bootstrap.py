from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bufetat_editor import bootstrap, paths
from bufetat_editor.bootstrap import first_look, make_model, model_path, open_model, system_clock
from bufetat_editor.errors import NoSuchModel, UnsupportedStore, UserError
from bufetat_editor.settings import Settings, account_name, save_settings
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import PRINCIPLE


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("model", "path"),
    [
        ("modell.db", "modell.db"),
        ("./a b/å%20.db", "a b/å%20.db"),
        ("/abs/modell.db", "/abs/modell.db"),
        ("sqlite:///modell.db", "modell.db"),
        ("sqlite:///a/b.db", "a/b.db"),
        ("sqlite:////abs/modell.db", "/abs/modell.db"),
        ("sqlite:///a%20b%C3%A5.db", "a bå.db"),
        ("sqlite:///modell.db?mode=ro", "modell.db"),
        ("sqlite:///a#b.db", "a#b.db"),
    ],
)
def test_a_model_is_a_file_or_an_address(model: str, path: str) -> None:
    assert model_path(model) == Path(path)


def test_default_is_the_model_in_the_users_folder() -> None:
    assert model_path("default") == paths.default_model()


@pytest.mark.parametrize(
    "model",
    [
        "postgresql://server/base",
        "postgresql+psycopg://bruker:hemmelig@server/base",
        "mysql://x",
        "http://[",
        "://",
        "sqlite://",
        "sqlite://server/modell.db",
        "sqlite:///a%00b.db",
    ],
)
def test_other_databases_are_refused_plainly(model: str) -> None:
    with pytest.raises(UnsupportedStore, match="støttes ikke ennå") as refusal:
        model_path(model)

    assert "hemmelig" not in str(refusal.value)


def test_the_default_model_is_made_when_it_is_first_asked_for() -> None:
    with closing(open_model()) as desk:
        assert desk.path == paths.default_model()
        assert desk.snapshot[PRINCIPLE].text.startswith("Bufetat skal medvirke")


def test_the_default_model_is_kept_from_then_on() -> None:
    with closing(open_model()) as desk:
        edit(desk, PRINCIPLE, "Ny ordlyd")

    assert first_look()[PRINCIPLE].text == "Ny ordlyd"


def test_another_model_is_not_made_by_asking_for_it(elsewhere: Path) -> None:
    with pytest.raises(NoSuchModel):
        open_model("finnes-ikke.db")
    with pytest.raises(NoSuchModel):
        first_look("sqlite:///finnes-ikke.db")

    assert list(elsewhere.iterdir()) == []


def test_changes_are_written_under_the_accounts_name(elsewhere: Path) -> None:
    make_model("modell.db", "empty")

    with closing(open_model("modell.db")) as desk:
        assert desk.author == account_name()
        assert desk.log.changeset(1).intent.author == account_name()


def test_a_chosen_name_comes_before_the_accounts(elsewhere: Path) -> None:
    save_settings(Settings(author="Saksbehandler A"))
    make_model("modell.db", "empty")

    with closing(open_model("modell.db")) as desk:
        assert desk.author == "Saksbehandler A"
    with closing(open_model("modell.db", "Saksbehandler B")) as desk:
        assert desk.author == "Saksbehandler B"


def test_spaces_are_no_name(elsewhere: Path) -> None:
    save_settings(Settings(author="  "))
    make_model("modell.db", "empty", " ")

    with closing(open_model("modell.db", " Saksbehandler A ")) as desk:
        assert desk.log.changeset(1).intent.author == account_name()
        assert desk.author == "Saksbehandler A"


def test_the_clock_says_the_time_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    said = datetime.strptime(system_clock()(), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)

    assert abs((datetime.now(UTC) - said).total_seconds()) < 5


def test_the_clock_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1322697600")

    assert system_clock()() == "2011-12-01T00:00:00Z"


@pytest.mark.parametrize("epoch", ["", "i dag", "-1", "1.5"])
def test_a_clock_that_is_set_to_nothing_runs(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    assert bootstrap._fixed_time() is None


@pytest.mark.parametrize("epoch", ["9" * 12, "9" * 30, "9" * 5000])
def test_a_clock_that_is_set_beyond_the_calendar_is_told(
    monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    with pytest.raises(UserError, match="ikke er et tidspunkt"):
        system_clock()
