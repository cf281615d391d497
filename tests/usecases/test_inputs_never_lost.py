"""No input can be lost: whatever is done, all that ever came in is in the register exactly once."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from bufetat_editor.domain.assessments import OUTCOMES, InputOutcome
from bufetat_editor.domain.proposals import Account, Proposal
from bufetat_editor.domain.rounds import rounds
from bufetat_editor.errors import UserError
from bufetat_editor.history.considering import considered
from bufetat_editor.history.placing import PlacedAs
from bufetat_editor.history.receipts import Arrival, new_receipt, new_round
from bufetat_editor.history.weighing import Application, Deed, Weighing
from bufetat_editor.usecases import editing, editions
from bufetat_editor.usecases.boards import boards
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.inputs import place, register, withdraw
from bufetat_editor.usecases.safeguarding import verify
from bufetat_editor.usecases.threads import credits_of
from bufetat_editor.usecases.weighing import retract, weigh
from tests.helpers.examples import many
from tests.helpers.models import AUTHOR, NOW, OTHER, desk_on, seeded_bytes
from tests.history.test_receipts_any import IDS, PROPOSALS

ASKED = ("Region Nord", "Region Vest")
TEXTS = st.sampled_from(["Én ordlyd", "En annen ordlyd"])
WEIGHED = st.tuples(st.sampled_from(OUTCOMES), st.sampled_from(["Derfor", "Av en annen grunn"]))
PLACES = st.integers(0, 99)

_WITHDRAWN = "trukket tilbake"


class AnyRounds(RuleBasedStateMachine):
    """Rounds, answers, placing, weighing, withdrawing, undoing and writing on, in any order.

    Beside the model stands what anyone would note down: of each input how it was weighed last, and
    of each receipt whether it is withdrawn; and what each changeset did to these notes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name, "modell.db")
        self.path.write_bytes(seeded_bytes())
        self.desk: Desk = desk_on(self.path)
        self.came: dict[str, tuple[str, str]] = {}  # wording and receipt of each input
        self.notes: dict[str, object] = {}
        self.changes: dict[int, Mapping[str, tuple[object, object]]] = {}

    def teardown(self) -> None:
        assert verify(self.path).problems == ()
        self.desk.close()
        self.folder.cleanup()

    def note(self, outcome: Outcome, said: Mapping[str, object]) -> None:
        """Write down what a changeset came to."""
        self.changes[outcome.changeset.id] = {
            name: (self.notes.get(name), value) for name, value in said.items()
        }
        self.notes |= said

    def note_the_way_back(self, outcome: Outcome) -> None:
        """Write down that a changeset was undone, or its undoing."""
        changes = self.changes.get(outcome.changeset.intent.undoes or 0, {})
        self.note(outcome, {name: before for name, (before, _) in changes.items()})

    def input(self, number: int) -> str:
        return [*self.came][number % len(self.came)]

    # --- what goes out and comes in

    @initialize(proposals=st.lists(PROPOSALS, min_size=2, max_size=4))
    def begin(self, proposals: list[Proposal]) -> None:
        self.ask("Runde 1")
        self.receive(0, 0, proposals)

    @precondition(lambda self: len(rounds(self.desk.snapshot)) == 1)
    @rule(name=st.just("Runde 2"))
    def ask(self, name: str) -> None:
        states = new_round(self.desk.snapshot, self.desk.draw, name, "2011-12-15", ASKED)
        record = editions.edition_record(name, "circulated", self.desk.snapshot)
        self.desk.commit("circulate", states, record=record)

    @rule(who=PLACES, file=st.integers(0, 3), proposals=st.lists(PROPOSALS, max_size=3))
    def receive(self, who: int, file: int, proposals: list[Proposal]) -> None:
        """Take in a file, also again if it was withdrawn."""
        content = bytes([file])
        digest, snapshot = sha256(content).hexdigest(), self.desk.snapshot
        if digest in {one.attrs["sha256"] for one in snapshot.of_kind("receipt")}:
            return
        recipients = snapshot.of_kind("recipient")
        base = self.desk.changeset_of(rounds(snapshot)[0].edition)
        self.desk.store.received.keep(digest, f"{file}.docx", content, "", NOW)
        account = Account(len(proposals), 0, tuple(proposals))
        arrival = Arrival(f"{file}.docx", digest, base)
        to = recipients[who % len(recipients)].id
        made = new_receipt(snapshot, self.desk.draw, to, arrival, account)
        self.desk.commit("receive", made, base=base, source_sha256=digest)
        inputs = [one for one in made if one.kind == "input"]
        self.came |= {one.id: (one.text, made[0].id) for one in inputs}

    # --- what is done to it

    @rule(number=PLACES, item=IDS, placed_as=st.sampled_from([None, *get_args(PlacedAs)]))
    def place(self, number: int, item: str, placed_as: PlacedAs | None) -> None:
        with suppress(UserError):
            self.note(place(self.desk, self.input(number), item, placed_as), {})

    @rule(
        numbers=st.lists(PLACES, min_size=1, max_size=3),
        said=WEIGHED,
        deed=st.sampled_from([None, None, None, None, *get_args(Deed)]),
        text=TEXTS,
    )
    def weigh(
        self, numbers: list[int], said: tuple[InputOutcome, str], deed: Deed | None, text: str
    ) -> None:
        chosen = [self.input(number) for number in numbers]
        application = Application(chosen[0], deed, text) if deed else None
        with suppress(UserError):
            weighings = [Weighing(one, *said) for one in chosen]
            self.note(weigh(self.desk, weighings, application), dict.fromkeys(chosen, said))

    @rule(numbers=st.lists(PLACES, min_size=1, max_size=3))
    def retract(self, numbers: list[int]) -> None:
        chosen = [self.input(number) for number in numbers]
        with suppress(UserError):
            self.note(retract(self.desk, chosen), dict.fromkeys(chosen, None))

    @rule(number=PLACES)
    def withdraw(self, number: int) -> None:
        _, receipt = self.came[self.input(number)]
        with suppress(UserError):
            self.note(withdraw(self.desk, receipt), {receipt: _WITHDRAWN})

    # --- what is done meanwhile

    @rule(about=PLACES, text=TEXTS, how=st.sampled_from(["edit", "remove", "restore", "approve"]))
    def write_on(self, about: int, text: str, how: str) -> None:
        """Change what an input is about, or the whole model, or let a meeting approve it."""
        snapshot = self.desk.snapshot
        item = str(snapshot[self.input(about)].attrs.get("item", ""))
        with suppress(UserError):
            match how:
                case "edit":
                    editing.edit(self.desk, item, text)
                case "remove":
                    editing.remove(self.desk, item)
                case "restore":
                    editing.restore_model(self.desk, 1)
                case _:
                    name = f"Godkjent {snapshot.changeset}"
                    editions.approve(self.desk, name, meeting_date="2011-12-08", case_number="1")

    @rule()
    def undo(self) -> None:
        with suppress(UserError):
            self.note_the_way_back(editing.undo(self.desk))

    @rule()
    def redo(self) -> None:
        with suppress(UserError):
            self.note_the_way_back(editing.redo(self.desk))

    @rule()
    def someone_else_comes(self) -> None:
        self.desk.close()
        author = OTHER if self.desk.author == AUTHOR else AUTHOR
        self.desk = desk_on(self.path, author)

    # --- what must hold

    @invariant()
    def all_that_came_is_there_once_with_its_outcome_or_none(self) -> None:
        found = register(self.desk, withdrawn=True)

        assert sorted(one.input.id for one in found) == sorted(self.came)
        for one in found:
            wording, receipt = self.came[one.input.id]
            assert (one.input.proposal.after, one.receipt.id) == (wording, receipt)
            assert one.is_withdrawn == (self.notes.get(receipt) == _WITHDRAWN)
            weighed = one.input.assessment
            said = (weighed.outcome, weighed.reason) if weighed else None
            assert said == self.notes.get(one.input.id)
            assert (one.ending is None) == (weighed is None)
            assert one.ending is None or one.ending.weighed[0].assessment == weighed

    @invariant()
    def what_is_not_withdrawn_is_told_alike(self) -> None:
        found = register(self.desk, withdrawn=True)

        assert register(self.desk) == [one for one in found if not one.is_withdrawn]
        assert considered(found).keys() == self.came.keys()

    @invariant()
    def from_an_input_to_what_it_led_to_and_back(self) -> None:
        """What an input led to tells of it, and stands as long as the model reads so."""
        for one in register(self.desk, withdrawn=True):
            assert one.left is None or one.ending is None
            led_to = one.done
            if led_to is None:
                continue
            told = credits_of(self.desk, led_to.item)
            assert one.input.id in {credit.input for credit in told[led_to.changeset]}
            now = self.desk.snapshot[led_to.item]
            if led_to.deed in {"reword", "add"}:
                assert led_to.stands == (not now.deleted and now.text == led_to.wording)
            if led_to.deed == "remove":
                assert led_to.stands == now.deleted

    @invariant()
    def from_a_wording_to_the_inputs_that_led_to_it(self) -> None:
        """Who is told to have led to how an item reads ended there, unless it is placed anew."""
        entries = {one.input.id: one for one in register(self.desk)}
        for item in {one.input.about for one in entries.values()} - {""}:
            told = credits_of(self.desk, item)
            if not told or not self.desk.snapshot.is_living(item):
                continue
            for credit in told[max(told)]:
                one = entries.get(credit.input)
                if one and one.ending and one.input.about == item and credit.is_met:
                    assert (one.ending.applied, one.ending.met) == (None, item)

    @invariant()
    def the_boards_count_what_the_register_tells(self) -> None:
        rows = [row for board in boards(self.desk) for row in board.rows]

        found = register(self.desk)
        assert sum(row.tally.inputs for row in rows) == len(found)
        assert sum(row.tally.weighed for row in rows) == sum(1 for one in found if one.ending)


TestAnyRounds = AnyRounds.TestCase
TestAnyRounds.settings = settings(many(60), stateful_step_count=30)
