"""SignedDataFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SignedDataFormat(OpenStrEnum):
    """SignedDataFormat."""

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
