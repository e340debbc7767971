"""The operations of Feature Groups."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import feature_groups as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class FeatureGroups:
    """The operations of Feature Groups."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.FeatureGroup]:
        """List feature groups

        The feature groups that the operator has, page by page. Works only for operators for whom Monta has
        switched it on. Also reaches the sub-operators of your organisation.

        Scopes: feature-groups:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        Has to be switched on for the partner.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

        Returns:
            Awaited, one page; iterated with `async for`, every `FeatureGroup` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_feature_groups.request(
                page=page,
                per_page=per_page,
            ),
            _api.get_feature_groups.decode,
            _api.get_feature_groups.items,
        )

    @_overload
    async def apply(
        self,
        feature_group_id: int,
        body: _models.FeatureGroupRelation,
    ) -> None:
        """Apply a feature group to teams

        Gives up to 100 teams the features of a group. All or nothing: one id outside your operator makes the
        whole call fail. Works only for operators for whom Monta has switched it on. Also reaches the
        sub-operators of your organisation.

        Scopes: feature-groups:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            feature_group_id: The feature group.
            relation_type: What the `ids` are ids of.
            ids: The teams, 1 to 100. All must belong to your operator: a single other one makes applying fail.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def apply(
        self,
        feature_group_id: int,
        *,
        relation_type: _models.FeatureGroupRelationType | _models.FeatureGroupRelationTypeValue | str,
        ids: _Sequence[int],
    ) -> None: ...

    async def apply(
        self, feature_group_id: int, body: _models.FeatureGroupRelation | Unset = UNSET, **fields: _Any
    ) -> None:
        """Apply a feature group to teams

        Gives up to 100 teams the features of a group. All or nothing: one id outside your operator makes the
        whole call fail. Works only for operators for whom Monta has switched it on. Also reaches the
        sub-operators of your organisation.

        Scopes: feature-groups:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            feature_group_id: The feature group.
            relation_type: What the `ids` are ids of.
            ids: The teams, 1 to 100. All must belong to your operator: a single other one makes applying fail.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.FeatureGroupRelation, body, fields)
        return await self._sender.send(
            _api.apply_feature_group_relation.request(
                feature_group_id,
                given,
            ),
            _api.apply_feature_group_relation.decode,
        )

    def list_configurations(
        self,
        feature_group_id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.FeatureGroupConfiguration]:
        """List the features of a feature group

        Which features a group sets, and how, page by page. Works only for operators for whom Monta has switched
        it on. Also reaches the sub-operators of your organisation.

        Scopes: feature-groups:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        Has to be switched on for the partner.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            feature_group_id: The feature group.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

        Returns:
            Awaited, one page; iterated with `async for`, every `FeatureGroupConfiguration` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_feature_group_configurations.request(
                feature_group_id,
                page=page,
                per_page=per_page,
            ),
            _api.get_feature_group_configurations.decode,
            _api.get_feature_group_configurations.items,
        )

    @_overload
    async def remove(
        self,
        feature_group_id: int,
        body: _models.FeatureGroupRelation,
    ) -> None:
        """Remove a feature group from teams

        Takes the features of a group away from up to 100 teams. Name only ids of your operator. Works only for
        operators for whom Monta has switched it on. Also reaches the sub-operators of your organisation.

        Scopes: feature-groups:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            feature_group_id: The feature group.
            relation_type: What the `ids` are ids of.
            ids: The teams, 1 to 100. All must belong to your operator: a single other one makes applying fail.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def remove(
        self,
        feature_group_id: int,
        *,
        relation_type: _models.FeatureGroupRelationType | _models.FeatureGroupRelationTypeValue | str,
        ids: _Sequence[int],
    ) -> None: ...

    async def remove(
        self, feature_group_id: int, body: _models.FeatureGroupRelation | Unset = UNSET, **fields: _Any
    ) -> None:
        """Remove a feature group from teams

        Takes the features of a group away from up to 100 teams. Name only ids of your operator. Works only for
        operators for whom Monta has switched it on. Also reaches the sub-operators of your organisation.

        Scopes: feature-groups:write. Never sent again once it may have run.
        Has to be switched on for the partner.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            feature_group_id: The feature group.
            relation_type: What the `ids` are ids of.
            ids: The teams, 1 to 100. All must belong to your operator: a single other one makes applying fail.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.FeatureGroupRelation, body, fields)
        return await self._sender.send(
            _api.remove_feature_group_relation.request(
                feature_group_id,
                given,
            ),
            _api.remove_feature_group_relation.decode,
        )
