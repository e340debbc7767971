"""The operations of Feature Groups."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import feature_groups as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset


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
        """GET /api/v1/feature-groups

        Args:
            page:
            per_page:
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
        """POST /api/v1/feature-groups/{featureGroupId}/apply

        Args:
            feature_group_id:
            relation_type:
            ids:
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
        """POST /api/v1/feature-groups/{featureGroupId}/apply

        Args:
            feature_group_id:
            relation_type:
            ids:
        """
        given = _models.FeatureGroupRelation(**fields) if fields or body is UNSET else body
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
        """GET /api/v1/feature-groups/{featureGroupId}/configurations

        Args:
            feature_group_id:
            page:
            per_page:
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
        """POST /api/v1/feature-groups/{featureGroupId}/remove

        Args:
            feature_group_id:
            relation_type:
            ids:
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
        """POST /api/v1/feature-groups/{featureGroupId}/remove

        Args:
            feature_group_id:
            relation_type:
            ids:
        """
        given = _models.FeatureGroupRelation(**fields) if fields or body is UNSET else body
        return await self._sender.send(
            _api.remove_feature_group_relation.request(
                feature_group_id,
                given,
            ),
            _api.remove_feature_group_relation.decode,
        )
