"""Values that are one of several models: every alternative is told apart, by its tag or by its fields."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from monta_partner_api import models
from monta_partner_api.models import (
    Charge,
    ChargePointLogCursorPage,
    ChargePointLogOffsetPage,
    Deeplink,
    DestinationLink,
    DestinationResource,
    WalletTransaction,
)
from monta_partner_api.types import Model

from examples import DOCUMENT, SCHEMAS, alternatives, copies, example, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

UNIONS = sorted(name for name, schema in SCHEMAS.items() if alternatives(schema))
EVERY = [(union, name) for union in UNIONS for name in alternatives(SCHEMAS[union])]


def decoder(union: str) -> Callable[[Any], Any]:
    """The function that reads a union."""
    words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in union)
    found: Callable[[Any], Any] = getattr(models, f"decode{words}")
    return found


def test_unions_of_the_document() -> None:
    """Every union of the document is tested here, with at least two alternatives."""
    text = json.dumps(DOCUMENT)
    assert len(UNIONS) == text.count('"oneOf"') + text.count('"anyOf"') == 8
    assert all(len(alternatives(SCHEMAS[union])) > 1 for union in UNIONS)


@pytest.mark.parametrize("sparse", [False, True], ids=["full", "sparse"])
@pytest.mark.parametrize(("union", "name"), EVERY)
def test_every_alternative_is_its_own_class(union: str, name: str, *, sparse: bool) -> None:
    """An alternative is read as its own class, with all of its fields and with only those that are required."""
    body = example(SCHEMAS[name], sparse=sparse)
    one = decoder(union)(body)
    if body:
        assert type(one) is getattr(models, name)
        assert one.to_dict() == body
    else:
        assert one == {}, "nothing is required, so there is nothing to tell it by"


@pytest.mark.parametrize(("union", "name"), EVERY)
def test_an_alternative_with_news_is_still_its_own_class(union: str, name: str) -> None:
    """A field that nobody announced does not make an alternative unknown."""
    one = decoder(union)({**example(SCHEMAS[name]), "brandNew": True})
    assert type(one) is getattr(models, name)
    assert one.additional_properties == {"brandNew": True}


@pytest.mark.parametrize("union", UNIONS)
@pytest.mark.parametrize("body", [{}, {"type": "brand-new"}, {"brandNew": 1}, {"type": None}, {"type": {"a": 1}}])
def test_an_unknown_alternative_stays_a_mapping(union: str, body: dict[str, Any]) -> None:
    """What is none of the alternatives is kept as the mapping that came."""
    assert decoder(union)(dict(body)) == body


@pytest.mark.parametrize("tag", SCHEMAS["BreakdownComponentMetadata"]["discriminator"]["mapping"])
def test_every_tag_is_known(tag: str) -> None:
    """Each tag that the document maps to an alternative leads to that alternative."""
    target = SCHEMAS["BreakdownComponentMetadata"]["discriminator"]["mapping"][tag].rpartition("/")[2]
    one = decoder("BreakdownComponentMetadata")({**example(SCHEMAS[target]), "type": tag})
    assert type(one) is getattr(models, target)


def test_tags_that_two_alternatives_share() -> None:
    """Two alternatives of one tag are told apart by the field that only one of them has."""
    for tag in ("spot-price-additions-metadata", "spot-price-additional-price-metadata"):
        for field, due in (
            ("kwh", models.SpotPriceAdditionalPriceComponentMetadata),
            ("percentage", models.SpotPriceAdditionalPercentageComponentMetadata),
        ):
            assert type(decoder("BreakdownComponentMetadata")({"type": tag, field: 1.5})) is due
    assert decoder("BreakdownComponentMetadata")({"type": tag}) == {"type": tag}


def test_pages_of_logs_are_told_apart_by_their_meta() -> None:
    """A page of logs is one of offset or of cursor by what its meta says, whichever fields the meta has."""
    read = decoder("ChargePointLogPage")
    assert type(read({"data": [], "meta": {"paginationType": "offset"}})) is ChargePointLogOffsetPage
    assert type(read({"data": [], "meta": {"paginationType": "cursor"}})) is ChargePointLogCursorPage
    others: list[Any] = [{}, None, "", [], {"paginationType": 7}]
    for meta in others:
        assert read({"data": [], "meta": meta}) == {"data": [], "meta": meta}


def test_a_union_inside_a_model() -> None:
    """A model that holds a union holds the alternative that came, and writes, copies and pickles it."""
    body = example(SCHEMAS["Deeplink"])
    for destination, due in (
        ({"url": "https://example.com"}, DestinationLink),
        ({"resourceType": "charge", "resourceId": 7}, DestinationResource),
        ({"planet": "Mars"}, dict),
    ):
        deeplink = Deeplink.from_dict({**body, "destination": destination})
        assert type(deeplink.destination) is due
        assert deeplink.to_dict()["destination"] == destination
        assert copies(deeplink) == (deeplink, deeplink, deeplink)


def test_a_team_or_an_operator() -> None:
    """Who pays and who is paid are a team or an operator by the name that they have; a reader asks for the class."""
    body = example(SCHEMAS["WalletTransaction"])
    transaction = WalletTransaction.from_dict(
        {**body, "from": {"id": 7, "publicName": "Team"}, "to": {"id": 1, "identifier": "op", "name": "Operator"}}
    )
    assert isinstance(transaction.from_, models.PayingTeam)
    assert isinstance(transaction.to, models.Operator)
    assert (transaction.from_.public_name, transaction.to.identifier) == ("Team", "op")


def test_nothing_else_is_a_union() -> None:
    """A model that is no union never stays a mapping."""
    held = resolve(SCHEMAS["Charge"]["properties"]["currency"])
    assert not alternatives(held)
    assert isinstance(Charge.from_dict({"currency": {}}).currency, Model)


@pytest.mark.parametrize("field", ["kwh", "percentage"])
def test_empty_text_tells_no_alternative(field: str) -> None:
    """A field that reads as null tells nothing, so that what is written reads as the same again."""
    body = {"type": "spot-price-additions-metadata", field: "", "price": 1.5}
    assert decoder("BreakdownComponentMetadata")(body) == body
