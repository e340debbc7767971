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
        """List wallet transactions

        Movements of money to and from the wallets of a team or, without `teamId`, of the operator. One charge
        gives several, such as from a card to the wallet of the driver, from there to the operator, and the fee
        of the operator to Monta. To find those of a charge, set `referenceType` to `CHARGE` and `referenceId`
        to its id. Also reaches the sub-operators of your organisation.

        Scopes: wallet-transactions:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            operator_id: Only those of this operator; one that the credentials reach. Unless given, the default operator
                of the credentials; where they have none, the request is refused.
            team_id: Only those of this team. Unless given, you get the transactions of the operator.
            from_date: Only those created at this time or later (`createdAt`); UTC, whole seconds.
            to_date: Only those created at this time or earlier (`createdAt`); UTC, whole seconds.
            reference_id: Only those that refer to the thing with this id; set `referenceType` beside it, as ids of
                different kinds can be equal.
            reference_type: Only those that refer to this kind of thing.
            state: Only those in this state.
            group: Only those of this group.
            partner_external_id: Deprecated: has no effect any more, since transactions no longer hold a key of yours.

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
        """Get a wallet transaction

        One movement of money with both its ends, VAT and what it was for. Also reaches the sub-operators of
        your organisation.

        Scopes: wallet-transactions:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            transaction_id: The wallet transaction.

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
        """Update a wallet transaction (deprecated, without effect)

        Deprecated and without effect: it once set `partnerExternalId` and `partnerCustomPayload`, which are now
        always null. Nothing replaces it; match transactions to your own data by `referenceType` and
        `referenceId`.

        Scopes: transaction:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.
        Deprecated.

        Args:
            transaction_id: The wallet transaction.
            partner_external_id: Not kept.
            partner_custom_payload: Not kept.

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
        """Update a wallet transaction (deprecated, without effect)

        Deprecated and without effect: it once set `partnerExternalId` and `partnerCustomPayload`, which are now
        always null. Nothing replaces it; match transactions to your own data by `referenceType` and
        `referenceId`.

        Scopes: transaction:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.
        Deprecated.

        Args:
            transaction_id: The wallet transaction.
            partner_external_id: Not kept.
            partner_custom_payload: Not kept.

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
        """Move money between two wallets

        The operator moves an amount from one wallet to another, for example to correct a balance. Money moves
        with every call and nothing guards against doubles: after a lost answer, look for the transaction before
        you send it again.

        Scopes: wallet-transaction:write. Never sent again once it may have run.

        Args:
            from_wallet_id: The wallet that pays.
            to_wallet_id: The wallet that receives.
            note: Why the money moves.
            currency_id: The currency of `amount`.
            amount: How much to move, in major units.
            partner_external_id: Deprecated: not kept, always null in answers.
            partner_custom_payload: Deprecated: not kept, always null in answers.

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
        """Move money between two wallets

        The operator moves an amount from one wallet to another, for example to correct a balance. Money moves
        with every call and nothing guards against doubles: after a lost answer, look for the transaction before
        you send it again.

        Scopes: wallet-transaction:write. Never sent again once it may have run.

        Args:
            from_wallet_id: The wallet that pays.
            to_wallet_id: The wallet that receives.
            note: Why the money moves.
            currency_id: The currency of `amount`.
            amount: How much to move, in major units.
            partner_external_id: Deprecated: not kept, always null in answers.
            partner_custom_payload: Deprecated: not kept, always null in answers.

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
        """List the wallet transactions of an invoice

        The wallet transactions that one invoice sums up, page by page. The size of a page is called `size`
        here, not `perPage`. Also reaches the sub-operators of your organisation.

        Scopes: wallet-transactions:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            invoice_id: The invoice.
            page: Which page, from 0.
            size: Rows a page; the largest value is not documented, 100 is the usual limit of this API.
            sort: Order of the rows. Which values it accepts is not documented: leave it out unless you have
                tested one.

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
