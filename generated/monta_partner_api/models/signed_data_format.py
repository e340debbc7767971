"""SignedDataFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SignedDataFormat(OpenStrEnum):
    """Format of signed meter readings. Values may be added; `UNKNOWN` takes the place of those that are
    not known yet.

    - `OCMF`: Open Charge Metering Format.
    - `PCDF`: The PCDF format.
    - `ISA_EDL_40_P`: EDL40, variant ISA P.
    - `ALFEN`: The format of Alfen charge points.
    - `EDL_40_P`: EDL40, variant P.
    - `EDL_40_SIG`: EDL40, variant SIG.
    - `EDL_40_MENNEKES`: EDL40, variant of Mennekes.
    - `UNKNOWN`: A format that is not in this list."""

    OCMF = "OCMF"
    PCDF = "PCDF"
    ISA_EDL_40_P = "ISA_EDL_40_P"
    ALFEN = "ALFEN"
    EDL_40_P = "EDL_40_P"
    EDL_40_SIG = "EDL_40_SIG"
    EDL_40_MENNEKES = "EDL_40_MENNEKES"
    UNKNOWN = "UNKNOWN"


SignedDataFormatValue: TypeAlias = Literal[
    "OCMF",
    "PCDF",
    "ISA_EDL_40_P",
    "ALFEN",
    "EDL_40_P",
    "EDL_40_SIG",
    "EDL_40_MENNEKES",
    "UNKNOWN",
]
"""The words themselves, where an argument takes them."""

members: dict[str, SignedDataFormat] = {member.value: member for member in SignedDataFormat}
