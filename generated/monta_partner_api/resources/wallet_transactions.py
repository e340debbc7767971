"""The operations of Wallet Transactions."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import wallet_transactions as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class WalletTransactions:
    """The operations of Wallet Transactions."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        operator_id: int | None = None,
        team_id: int | None = None,
        from_date: _datetime.datetime | None = None,
        to_date: _datetime.datetime | None = None,
        reference_id: str | None = None,
        reference_type: _models.WalletTransactionReferenceType
        | _models.WalletTransactionReferenceTypeValue
        | str
        | None = None,
        state: _models.WalletTransactionState | _models.WalletTransactionStateValue | str | None = None,
        group: _models.WalletTransactionGroup | _models.WalletTransactionGroupValue | str | None = None,
        partner_external_id: str | None = None,
    ) -> _Pages[_models.WalletTransaction]:
        """GET /api/v1/wallet-transactions

        Scopes: wallet-transactions:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)
            from_date: (matches '^(\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2})Z$')
            to_date: (matches '^(\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2})Z$')

        Returns:
            Awaited, one page; iterated with `async for`, every `WalletTransaction` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_wallet_transactions.request(
                page=page,
                per_page=per_page,
                operator_id=operator_id,
                team_id=team_id,
                from_date=from_date,
                to_date=to_date,
                reference_id=reference_id,
                reference_type=reference_type,
                state=state,
                group=group,
                partner_external_id=partner_external_id,
            ),
            _api.get_wallet_transactions.decode,
            _api.get_wallet_transactions.items,
        )

    async def get(
        self,
        transaction_id: int,
    ) -> _models.WalletTransaction:
        """GET /api/v1/wallet-transactions/{transactionId}

        Scopes: wallet-transactions:read. Safe to repeat.

        Returns:
            `WalletTransaction`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_wallet_transaction.request(
                transaction_id,
            ),
            _api.get_wallet_transaction.decode,
        )

    @_overload
    async def update(
        self,
        transaction_id: int,
        body: _models.PatchWalletTransaction,
    ) -> _models.WalletTransaction:
        """PATCH /api/v1/wallet-transactions/{transactionId}

        Scopes: transaction:write. Twice is as once.
        Deprecated.

        Returns:
            `WalletTransaction`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        transaction_id: int,
        *,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.WalletTransaction: ...

    async def update(
        self, transaction_id: int, body: _models.PatchWalletTransaction | Unset = UNSET, **fields: _Any
    ) -> _models.WalletTransaction:
        """PATCH /api/v1/wallet-transactions/{transactionId}

        Scopes: transaction:write. Twice is as once.
        Deprecated.

        Returns:
            `WalletTransaction`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchWalletTransaction, body, fields)
        return await self._sender.send(
            _api.patch_transaction.request(
                transaction_id,
                given,
            ),
            _api.patch_transaction.decode,
        )

    @_overload
    async def create_operator_adjustment(
        self,
        body: _models.OperatorAdjustmentTransaction,
    ) -> _models.WalletTransaction:
        """POST /api/v1/wallet-transactions/operator-adjustment-transaction

        Scopes: wallet-transaction:write. Never sent again once it may have run.

        Returns:
            `WalletTransaction`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create_operator_adjustment(
        self,
        *,
        from_wallet_id: int,
        to_wallet_id: int,
        note: str | None | Unset = UNSET,
        currency_id: int | Unset = UNSET,
        amount: _Decimal | int | float | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.WalletTransaction: ...

    async def create_operator_adjustment(
        self, body: _models.OperatorAdjustmentTransaction | Unset = UNSET, **fields: _Any
    ) -> _models.WalletTransaction:
        """POST /api/v1/wallet-transactions/operator-adjustment-transaction

        Scopes: wallet-transaction:write. Never sent again once it may have run.

        Returns:
            `WalletTransaction`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.OperatorAdjustmentTransaction, body, fields)
        return await self._sender.send(
            _api.post_operator_adjustment_transaction.request(
                given,
            ),
            _api.post_operator_adjustment_transaction.decode,
        )

    def list_by_invoice(
        self,
        invoice_id: int,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: str | None = None,
    ) -> _Pages[_models.WalletTransaction]:
        """GET /api/v1/wallet-transactions/invoices/{invoiceId}

        Scopes: wallet-transactions:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            size: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `WalletTransaction` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_wallet_transactions_invoice.request(
                invoice_id,
                page=page,
                size=size,
                sort=sort,
            ),
            _api.get_wallet_transactions_invoice.decode,
            _api.get_wallet_transactions_invoice.items,
        )
