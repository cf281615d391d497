from __future__ import annotations

from lxml.etree import _Element

from bufetat_editor.exchange.word.markup import element
from bufetat_editor.exchange.word.settings import drop_settings, force_recording, put_setting
from tests.exchange.word.reading import W, value

NEWER = "{http://schemas.microsoft.com/office/word/2010/wordml}docId"


def names(settings: _Element) -> list[str]:
    return [str(one.tag).removeprefix(W) for one in settings]


def test_a_setting_is_put_where_the_schema_wants_it() -> None:
    settings = element("settings", element("zoom"), element("compat"), element("listSeparator"))

    for name in ("themeFontLang", "view", "defaultTabStop"):
        put_setting(settings, element(name))

    assert names(settings) == [
        *("view", "zoom", "defaultTabStop", "compat", "themeFontLang", "listSeparator")
    ]


def test_what_newer_programs_have_added_stands_last() -> None:
    settings = element("settings", element("zoom"))
    settings.append(settings.makeelement(NEWER))

    put_setting(settings, element("compat"))

    assert names(settings) == ["zoom", "compat", NEWER]


def test_a_setting_takes_the_place_of_one_that_says_the_same() -> None:
    settings = element("settings", element("zoom", percent=80), element("compat"))

    put_setting(settings, element("zoom", percent=100))

    assert names(settings) == ["zoom", "compat"]
    assert settings[0].get(f"{W}percent") == "100"


def test_settings_are_dropped_if_they_are_there() -> None:
    settings = element("settings", element("zoom"), element("compat"))

    drop_settings(settings, "zoom", "view")

    assert names(settings) == ["compat"]


def test_recording_is_forced_with_names_times_and_moves_and_no_password() -> None:
    settings = element(
        "settings",
        element("removePersonalInformation"),
        element("removeDateAndTime"),
        element("doNotTrackMoves"),
        element("documentProtection", edit="readOnly", enforcement=1, hash="abc"),
        element("defaultTabStop"),
    )

    force_recording(settings)

    assert names(settings) == ["trackRevisions", "documentProtection", "defaultTabStop"]
    assert settings[0].get(f"{W}val") is None
    assert value(settings[1], "edit") == "trackedChanges"
    assert value(settings[1], "enforcement") == "1"
    assert len(settings[1].attrib) == 2
