"""What a kind of thing is, said once; listing, reading, creating, changing and deleting it follow from that.

The operations of a kind are those that the document has at its path: `GET` and `POST` at `/sites`, `GET`, `PATCH` and
`DELETE` at `/sites/{siteId}`. What is created begins as the plainest object that the document allows, with the fields
of the body of the same name; a `PATCH` changes the fields it names, and null clears.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.document import PREFIX, Document, Spec
from monta_async.simulator.filters import ORDERS, Filter, filter_for, is_paging
from monta_async.simulator.paging import page_of
from monta_async.simulator.tables import Row, is_deleted, shown
from monta_async.simulator.world import World

Handler = Callable[[Call], Any]


@dataclass(frozen=True)
class Kind:
    """One kind of thing.

    Attributes:
        path: the path of its list, and with it the name of its table.
        schema: the component that the API answers.
        first_id: the id of the first one.
        entity: what webhooks call it; None for what they do not tell of.
        lay: puts in what the world begins with.
        create: what a new one has beside the fields of the body; it may refuse the request.
        change: what a PATCH changes beside the fields of the body; it may refuse the request.
        remove: what happens beside the deletion.
        present: what of a row is worked out when it is read.
        filters: what parameters of the list mean that are no plain comparison with the field of their name.
        beside: rows of elsewhere that a list shows after its own, where the call asks for them.
    """

    path: str
    schema: str
    first_id: int
    entity: str | None = None
    lay: Callable[[World, Document], None] | None = None
    create: Callable[[Call], Row] | None = None
    change: Callable[[Call, Row], Row] | None = None
    remove: Callable[[Call, Row], None] | None = None
    present: Callable[[World, Row], Row] | None = None
    filters: Mapping[str, Filter] = field(default_factory=dict)
    beside: Callable[[Call], Iterable[Row]] | None = None

    @property
    def name(self) -> str:
        """The name of its table."""
        return self.path.lstrip("/")

    def show(self, world: World, row: Row) -> Row:
        """Return a row as the API answers it."""
        return shown({**row, **self.present(world, row)} if self.present is not None else row)

    def handlers(self, document: Document) -> dict[str, Handler]:
        """Return what answers the operations of this kind, by operation id."""
        made: dict[str, Handler] = {}
        for spec in document.specs.values():
            path = spec.path.removeprefix(PREFIX)
            if path == self.path:
                kinds: dict[str, Callable[[Spec], Handler]] = {"GET": self._list, "POST": self._create}
            elif path.rpartition("/")[0] == self.path and path.endswith("}"):
                kinds = {"GET": self._get, "PATCH": self._patch, "DELETE": self._delete}
            else:
                continue
            if spec.method in kinds:
                made[spec.operation.operation_id] = kinds[spec.method](spec)
        return made

    def new_row(self, call: Call, schema: str | None = None) -> Row:
        """Return a row with the fields of the body, before what the kind adds."""
        now = call.world.now_text
        row = call.document.shape(schema or self.schema, now)
        row.update(call.given(self.schema))
        properties = call.document.properties(self.schema)
        if "operator" in properties:
            row["operator"] = call.world.tables["operators"].rows[operator_of(call)]
        if "operatorId" in properties:
            row["operatorId"] = operator_of(call)
        row.update({name: now for name in ("createdAt", "updatedAt") if name in properties})
        return row

    def _list(self, spec: Spec) -> Handler:
        filters = {
            name: self.filters.get(name) or filter_for(name)
            for name in spec.takes
            if not is_paging(name) and name not in ORDERS
        }
        hides_deleted = self.name != "operators"

        def answer(call: Call) -> Any:
            wanted = [(filters[name], value) for name, value in call.query.items() if name in filters]
            every = call.query.get("includeDeleted") or not hides_deleted
            rows = [
                row
                for row in call.world.tables[self.name]
                if (every or not is_deleted(row)) and call.reaches(self.name, row)
            ]
            if self.beside is not None:
                rows += self.beside(call)
            if wanted:
                shown_rows = [(row, {**row, **self.present(call.world, row)} if self.present else row) for row in rows]
                rows = [row for row, full in shown_rows if all(test(call.world, full, value) for test, value in wanted)]
            for name, order in ORDERS.items():
                if name in call.query:
                    rows = order(rows, call.query[name])
            return page_of(call, rows, lambda row: self.show(call.world, row))

        return answer

    def _create(self, _spec: Spec) -> Handler:
        def answer(call: Call) -> Any:
            row = self.new_row(call)
            if self.create is not None:
                row.update(self.create(call))
            call.check_may_change(self.name, row)
            return self.show(call.world, call.world.tables[self.name].add(row))

        return answer

    def _get(self, spec: Spec) -> Handler:
        name = spec.in_path[-1].name

        def answer(call: Call) -> Any:
            return self.show(call.world, call.row(self.name, call.path[name]))

        return answer

    def _patch(self, spec: Spec) -> Handler:
        name = spec.in_path[-1].name

        def answer(call: Call) -> Any:
            row = call.row(self.name, call.path[name])
            changes = changes_of(call, row, self.schema)
            if self.change is not None:
                changes.update(self.change(call, row))
            call.check_may_change(self.name, {**row, **changes})
            if changes.get("teamId") is not None and "operator" in row:
                changes["operator"] = call.world.tables["operators"].rows[operator_of(call)]
            call.world.tables[self.name].update(row, changes)
            return self.show(call.world, row)

        return answer

    def _delete(self, spec: Spec) -> Handler:
        name = spec.in_path[-1].name

        def answer(call: Call) -> None:
            row = call.row(self.name, call.path[name])
            if self.remove is not None:
                self.remove(call, row)
            call.world.tables[self.name].delete(row)

        return answer


def changes_of(call: Call, row: Row, schema: str) -> Row:
    """Return what a PATCH changes: null clears what may be null, and leaves alone what may not."""
    plain = call.document.shape(schema, call.world.now_text)
    given = call.given(schema)
    return {key: value for key, value in given.items() if value is not None or plain.get(key) is None or key not in row}


def operator_of(call: Call) -> int:
    """Return the operator that a new thing belongs to: the one named, the one of the team named, or the default."""
    body = call.body if isinstance(call.body, dict) else {}
    if body.get("operatorId") is not None:
        return int(body["operatorId"])
    tables = call.world.tables
    point = tables["charge-points"].get(body.get("chargePointId")) or {}
    team = tables["teams"].get(body.get("teamId") or body.get("sponsoringTeamId") or point.get("teamId"))
    return call.default_operator if team is None else int(team["operatorId"])
