"""What of a call may be kept in a recording, and what stands in for the rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar
from urllib.parse import quote, unquote
from uuid import UUID

from monta_partner_api.operations import Operation

from .shapes import Shape, document

__all__ = ("NUMBERS", "WORDS", "Scrubber", "kept_headers")

_COUNT = r"\d{1,9}"
_DATE = r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT"
_VERSION = r"v\d{1,3}|\d{4}-\d\d-\d\d"
_MEDIA = r"application/(json|problem\+json|octet-stream|pdf|x-www-form-urlencoded|xml)|text/(csv|html|plain|xml)"
_CHARSET = r";\s*charset=\"?(utf-8|us-ascii|iso-8859-1)\"?"
_METHODS = r"(DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT)"
_HEADERS = {
    name: re.compile(form, re.IGNORECASE | re.ASCII)
    for name, form in {
        "allow": rf"{_METHODS}(,\s*{_METHODS})*",
        "content-type": rf"({_MEDIA})({_CHARSET})?",
        "date": _DATE,
        "deprecation": rf"true|@{_COUNT}\d?|{_DATE}",
        "monta-version": _VERSION,
        "ratelimit-limit": _COUNT,
        "ratelimit-policy": r"quota|fair-use",
        "ratelimit-quota": _COUNT,
        "ratelimit-remaining": _COUNT,
        "ratelimit-reset": _COUNT,
        "ratelimit-resetsin": _COUNT,
        "ratelimit-timewindow": _COUNT,
        "retry-after": rf"{_COUNT}|{_DATE}",
        "sunset": _DATE,
        "x-api-version-hint": _VERSION,
    }.items()
}
"""The headers that are kept, and the only forms in which they are."""
NUMBERS = frozenset(
    """
    activeChargePointCount additionalFeeAbsolute additionalFeePercentage additionalStartingFee amount amountPerMinute
    applyAfterMinutes availableChargePointCount averageCo2PerKwh averagePricePerKwh averageRenewablePerKwh
    batteryCapacity batteryCapacityKwh batteryLevel cableLength chargeLimit chargePointActiveCount chargePointCount
    chargePointKw chargePoints chargeRateKw consumedKwh consumptionPeriodSizeInSeconds cost count credit currentPage
    decimals defaultMaxBatteryPercentage disabledParkingSpots discountAbsolute discountAmount discountPercentage
    duration endHour endMeterKwh exchangeRate feePerMinute feePriceMax fromAmount fromSubAmount fromVatAmount height
    itemCount kwh kwhLimit lastMeterReadingKwh length maxKW maxKw maxPowerKwAc maxPowerKwDc memberCostGroupPrice
    memberCount minutes numberOfElements offset originalAmount page pageNumber payoutPerKwh perPage percentage price
    priceLimit priceMax priceMin pricePerKwh purchaseCount rateLimit rateLimitIntervalInSeconds reservationTime
    roamingAdditionalFeeAbsolute roamingAdditionalFeePercentage roamingAdditionalStartingFee second sessionSuccessRate
    sites size socLimit startHour startMeterKwh subAmount subTotalMasterPrice subTotalPrice subTotalSecondaryPrice
    systemUptimePercentage teamMemberCount teamMembers toAmount toSubAmount toVatAmount toilets totalAccessibleSpace
    totalAdjustments totalAmount totalCost totalDiscount totalEnergyConsumed totalFees totalGrossPrice totalItemCount
    totalKwh totalMasterPrice totalMinutes totalNetPrice totalPageCount totalPages totalParkingSpaces
    totalPayableBalance totalPrice totalSecondaryPrice totalSessions totalSize totalStatement totalVat turningRadius
    usagePercentage value vat vatPercentage version visits weekday weight width zoom
    """.split()  # noqa: SIM905 - names read best as a text
)
"""Fields with amounts, energy, counts and the like; every other number may be an id or a place."""
_MOST = 10**9
"""No such number is as large; one that is may be that of a card or a telephone."""
WORDS = frozenset(
    """
    action alpha2Code chargeType chargingProfilePurpose countryCode entityType errorCode fromType
    integrationTypeIdentifier kind language ownerType priority property relationType resourceType scopes
    signatureAlgorithm source startSource state status toType type
    """.split()  # noqa: SIM905 - names read best as a text
)
"""Fields with words of the API that the document does not list."""
_PUBLIC = frozenset(
    """
    ChargePointBrand.name ChargePointConnector.identifier ChargePointConnector.name ChargePointModel.name
    ChargePointModelBrand.name Country.name CountryArea.name Currency.identifier Currency.name
    CurrencySummary.identifier CurrencySummary.name MoneyCurrency.identifier MoneyCurrency.name
    """.split()  # noqa: SIM905 - names read best as a text
)
"""Fields of reference data, which is the same for everyone."""
_CLOCKS = frozenset({"beReadyAt", "from", "start", "stop", "to"})

_T = TypeVar("_T")

_WORD = re.compile(r"[a-z]+([_-][a-z0-9]+)*|[A-Z]+(_[A-Z0-9]+)*")
_WORDS_OF = {
    "alpha2Code": re.compile(r"[A-Z]{2}|[a-z]{2}"),
    "chargingProfilePurpose": re.compile(r"ChargePointMaxProfile|TxDefaultProfile|TxProfile"),
    "countryCode": re.compile(r"[A-Z]{2}|[a-z]{2}"),
    "errorCode": re.compile(r"[A-Z]+(_[A-Z0-9]+)*"),
    "language": re.compile(r"[a-z]{2,3}([_-][A-Z]{2})?"),
    "scopes": re.compile(r"[a-z]+(-[a-z]+)*(:[a-z]+)?"),
    "status": re.compile(rf"{_WORD.pattern}|Accepted|Rejected|Unknown|NotSupported"),
}
"""Forms of words other than small letters with hyphens or capitals with underscores."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?")
_CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LONGEST_ID = 18


def kept_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that a recording shows: those that are known, if what they hold has the form that it can have."""
    known = ((name.lower(), value) for name, value in headers.items())
    return {name: value for name, value in known if name in _HEADERS and _HEADERS[name].fullmatch(value)}


class Scrubber:
    """Replaces what is not known to be harmless by a stand-in of the same form.

    Kept are flags, nulls, words that the document lists, date-times and dates where the document has some, and the
    fields that are listed here, as far as they have the form of what they are for: amounts, energy and counts below a
    billion, words of the API, codes of countries and languages, names of reference data. Everything else is
    replaced, and so is whatever the document does not know, names of unknown fields included: ids, texts, coordinates,
    JSON of your own. The same value gets the same stand-in, wherever it stands: what hung together still does. An id
    stays an integer of as many digits, an e-mail address one, a UUID one.

    Args:
        keep: texts and numbers that are harmless, too.
    """

    def __init__(self, keep: Collection[str | float] = ()) -> None:
        self._kept = {(type(each), each) for each in keep}
        self._held: dict[tuple[type, Any], Any] = {}
        self._counts: dict[str, int] = {}

    def path(self, raw: str, operation: Operation | None) -> str:
        """A path; of one that is no operation's, the words that the document's paths have are kept."""
        steps = [unquote(step) for step in raw.split("/")]
        if operation is None or len(steps) != operation.path.count("/") + 1:
            return "/".join(step if step in document().words else self._segment(step, Shape()) for step in steps)
        shapes = document().parameters(operation, "path")
        holes = [step[1:-1] if step[:1] == "{" else None for step in operation.path.split("/")]
        return "/".join(
            step if hole is None else self._segment(step, shapes[hole]) for step, hole in zip(steps, holes, strict=True)
        )

    def query(self, items: list[tuple[str, str]], operation: Operation | None) -> dict[str, Any]:
        """The parameters of a query, as text; several of one name as a list."""
        shapes = {} if operation is None else document().parameters(operation, "query")
        found: dict[str, Any] = {}
        for name, text in items:
            shape = shapes.get(name, Shape())
            key, value = name if shape.name else self._key(name), self._of_query(text, shape)
            found[key] = [*_listed(found[key]), value] if key in found else value
        return found

    def sent(self, body: Any, operation: Operation | None) -> Any:
        """The body of a request."""
        return self.value(body, Shape() if operation is None else document().sent(operation))

    def answered(self, body: Any, operation: Operation | None, status: int) -> Any:
        """The body of an answer."""
        if isinstance(body, dict) and "errorCode" in body and "message" in body:
            return self.value(body, document().component("Error"))
        return self.value(body, Shape() if operation is None else document().answered(operation, status))

    def value(self, value: Any, shape: Shape) -> Any:
        """Any JSON that the document has this shape for; an empty shape is that of what it does not know."""
        if isinstance(value, dict):
            return {self._key(name): self._field(name, each, shape) for name, each in value.items()}
        if isinstance(value, list):
            return [self.value(each, document().item(shape)) for each in value]
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return value if _may_stay(value, shape) else self._text(value, shape)
        return value if _is_amount(value, shape) else self._number(value)

    def text(self, text: str) -> str:
        """A body that is no JSON."""
        return self._text(text, Shape(name="text"))

    def _field(self, name: str, value: Any, shape: Shape) -> Any:
        return self.value(value, document().field(shape, name) or Shape(label=self._key(name)))

    def _key(self, name: str) -> str:
        if name in document().fields:
            return name
        return ("X-" if name[:2].lower() == "x-" else "") + self._text(name, Shape(name="field"))

    def _segment(self, step: str, shape: Shape) -> str:
        return quote(self._of_query(step, shape), safe="")

    def _of_query(self, text: str, shape: Shape) -> str:
        number = _number(text)
        if number is not None and _is_amount(number, shape):
            return text
        return self.value(text, shape) if text not in ("true", "false", "null") else text

    def _number(self, value: float) -> int | float:
        if isinstance(value, float):
            return self._held_for(value, lambda: round(10 + self._count("place") / 1000, 3))
        if value == 0:
            return value
        return self._held_for(abs(value), lambda: self._id(abs(value))) * (-1 if value < 0 else 1)

    def _id(self, value: int) -> int:
        digits = len(str(value))
        while True:
            number: int = 10 ** (digits - 1) + self._count(f"id of {digits}") - 1
            if number < 10**digits or digits > _LONGEST_ID:
                return number
            digits += 1

    def _text(self, text: str, shape: Shape) -> str:
        parts = text.split(",")
        numbers = [_number(part) for part in parts]
        if None not in numbers and text:
            return ",".join(str(self._number(number)) for number in numbers if number is not None)
        return self._held_for(text, lambda: self._made(text, shape)) if text else text

    def _made(self, text: str, shape: Shape) -> str:
        for pattern, make in _FORMS:
            if pattern.fullmatch(text):
                return make(text, self._count(pattern.pattern))
        stem = _HUMP.sub("-", shape.name or shape.label or "text").lower()
        made = f"{stem}-{self._count(stem)}"
        return made.ljust(shape.any("minLength") or 0, "-")

    def _held_for(self, value: _T, make: Callable[[], _T]) -> _T:
        key = type(value), value
        if key in self._kept:
            return value
        if key not in self._held:
            self._held[key] = make()
        made: _T = self._held[key]
        return made

    def _count(self, kind: str) -> int:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return self._counts[kind]


_FORMS: list[tuple[re.Pattern[str], Callable[[str, int], str]]] = [
    (re.compile(r"[^@\s]+@[^@\s]+"), lambda _, count: f"person-{count}@example.com"),
    (re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE), lambda _, count: str(UUID(int=count))),
    (re.compile(r"https?://.*"), lambda _, count: f"https://example.com/{count}"),
    (re.compile(r"\+\d{5,15}"), lambda text, count: f"+{10 ** (len(text) - 2) + count}"),
    (re.compile(r"\d{4}-\d\d-\d\dT.*"), lambda _, count: f"2000-01-01T{count // 60 % 24:02}:{count % 60:02}:00Z"),
    (re.compile(r"\d{4}-\d\d-\d\d"), lambda _, count: f"2000-01-{count % 28 + 1:02}"),
    (_CLOCK, lambda _, count: f"{count // 60 % 24:02}:{count % 60:02}"),
]
"""Texts of a form that something may depend on, and what has the same form."""


def _may_stay(text: str, shape: Shape) -> bool:
    if shape.words:
        return text in shape.words
    if shape.name in _CLOCKS and _CLOCK.fullmatch(text):
        return True
    if shape.any("format") in ("date", "date-time") or shape.name.endswith("At"):
        return _MOMENT.fullmatch(text) is not None
    if shape.name in WORDS:
        if shape.name == "property":
            return text in document().fields
        is_kind = shape.name == "entityType" and text in document().components
        return is_kind or _WORDS_OF.get(shape.name, _WORD).fullmatch(text) is not None
    return any(f"{owner}.{shape.name}" in _PUBLIC for owner in shape.owners)


def _is_amount(value: float, shape: Shape) -> bool:
    return shape.name in NUMBERS and abs(value) < _MOST


def _number(text: str) -> int | float | None:
    if re.fullmatch(r"-?(0|[1-9]\d{0,18})", text):
        return int(text)
    return float(text) if re.fullmatch(r"-?\d{1,15}\.\d{1,15}", text) else None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
