"""The operations of Wallets."""

from __future__ import annotations

from .. import models as _models
from ..api import wallets as _api
from ..client import Pages as _Pages, Sender as _Sender


class Wallets:
    """The operations of Wallets."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        team_id: int | None = None,
        operator_id: int | None = None,
    ) -> _Pages[_models.Wallet]:
        """List wallets

        The wallets of one team or of one operator: send `teamId` or `operatorId`. Balances are missing here;
        get a single wallet to see its balance.

        Scopes: wallet-transactions:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            team_id: Only the wallets of this team. Required unless you send `operatorId`.
            operator_id: Only the wallets of this operator. Required unless you send `teamId`.

        Returns:
            Awaited, one page; iterated with `async for`, every `Wallet` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_wallets.request(
                page=page,
                per_page=per_page,
                team_id=team_id,
                operator_id=operator_id,
            ),
            _api.get_wallets.decode,
            _api.get_wallets.items,
        )

    async def get(
        self,
        wallet_id: int,
    ) -> _models.Wallet:
        """Get a wallet

        One wallet with its balance.

        Scopes: wallet-transactions:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            wallet_id: The wallet.

        Returns:
            `Wallet`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_wallet.request(
                wallet_id,
            ),
            _api.get_wallet.decode,
        )
