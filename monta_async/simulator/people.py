"""People: users, team members and their profiles, nested teams."""

from __future__ import annotations

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import DRIVERS, OPERATOR
from monta_async.simulator.document import Document
from monta_async.simulator.errors import bad_request, forbidden
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.places import DAY
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import utc_text
from monta_async.simulator.world import World

FIRST_USER = 9001
_FIRST_MEMBER = 6001
_SINCE = "2024-01-01T08:00:00Z"


def member_id(world: World, team_id: int, driver: int | None) -> int | None:
    """Return the membership by which a driver of the world's beginning charges for a team."""
    position = team_id - world.sizes.first_team
    if driver is None or not 0 <= position < world.sizes.teams:
        return None
    return _FIRST_MEMBER + position * len(DRIVERS) + driver


def _lay_users(world: World, document: Document) -> None:
    for position, name in enumerate(DRIVERS):
        first, last = name.split(" ", 1)
        world.tables["users"].lay(
            {
                **document.shape("User", _SINCE),
                "id": FIRST_USER + position,
                "firstName": first,
                "lastName": last,
                "email": f"driver{position + 1}@fjord-charge.example",
                "phone": f"+4520{position:06d}",
                "language": "da",
                "createdAt": _SINCE,
                "updatedAt": _SINCE,
                "emailVerifiedAt": _SINCE,
                "defaultTeamId": world.sizes.first_team + position % world.sizes.teams,
            }
        )


def new_user(call: Call, email: str) -> Row:
    """Return the row of a new user, known by an email address only."""
    now = call.world.now_text
    return {**call.document.shape("User", now), "email": email, "createdAt": now, "updatedAt": now}


def _create_user(call: Call) -> Row:
    email = call.body["email"]
    if any((row["email"] or "").casefold() == email.casefold() for row in call.world.tables["users"]):
        msg = "there is a user with this email address already"
        raise bad_request(msg)
    return new_user(call, email)


def _lay_members(world: World, document: Document) -> None:
    invited = utc_text(world.start - 60 * DAY)
    for team in range(world.sizes.teams):
        for position, name in enumerate(DRIVERS):
            user = world.tables["users"].rows[FIRST_USER + position]
            world.tables["team-members"].lay(
                {
                    **document.shape("TeamMember", invited),
                    "id": _FIRST_MEMBER + team * len(DRIVERS) + position,
                    "teamId": world.sizes.first_team + team,
                    "displayName": name,
                    "operator": OPERATOR,
                    "userId": user["id"],
                    "email": user["email"],
                    "phone": user["phone"],
                    "role": "admin" if position == team % len(DRIVERS) else "user",
                    "access": "all",
                    "state": "accepted",
                    "invitedAt": invited,
                    "acceptedAt": invited,
                    "createdAt": invited,
                    "updatedAt": invited,
                    "canPayWithTeamWallet": True,
                    "teamWalletChargePaymentType": "all",
                }
            )


def _invite(call: Call) -> Row:
    body = call.body
    ways = [name for name in ("userId", "email", "phone") if body.get(name) is not None]
    if len(ways) != 1:
        msg = "give one of userId, email and phone"
        raise bad_request(msg)
    team_id = body.get("teamId")
    if team_id is None:
        msg = "teamId is missing"
        raise bad_request(msg)
    users = call.world.tables["users"]
    user = next((row for row in users if body[ways[0]] == row["id" if ways[0] == "userId" else ways[0]]), None)
    known = user or {"id": None, "email": body.get("email"), "phone": body.get("phone"), "firstName": None}
    name = None if known["firstName"] is None else f"{known['firstName']} {user['lastName'] if user else ''}".strip()
    return {
        **_rights(call),
        "displayName": name,
        "userId": known["id"],
        "email": known["email"],
        "phone": known["phone"],
        "access": "selected" if body.get("chargePointIds") else "all",
        "state": "invited",
        "invitedAt": call.world.now_text,
        "invitedBy": call.credential.name,
        "chargePointIds": body.get("chargePointIds") or [],
        "canPayForChargesCountryIds": body.get("canPayForChargesCountryIds") or [],
        "teamWalletChargePaymentType": body.get("teamWalletChargePaymentType") or "none",
    }


_RIGHTS = (
    "role",
    "priceGroupId",
    "costGroupId",
    "canConfigureChargePoints",
    "canPayWithTeamWallet",
    "canManageTeamWallet",
    "canRequestSponsoring",
    "canManageTeamMembers",
    "canPayForChargesCountryIds",
    "teamWalletChargePaymentType",
)


def _rights(call: Call) -> Row:
    """Return the rights that a profile gives; fields that are sent beside it win."""
    profile_id = call.body.get("teamMemberProfileId")
    if profile_id is None:
        return {}
    profile = call.row("team-member-profiles", profile_id)
    return {name: profile[name] for name in _RIGHTS if name not in call.body and profile[name] is not None}


def _change_member(call: Call, _row: Row) -> Row:
    changes = _rights(call)
    if "chargePointIds" in call.body:
        changes["access"] = "selected" if call.body["chargePointIds"] else "all"
        changes["chargePointIds"] = call.body["chargePointIds"] or []
    return changes


def _present_member(world: World, row: Row) -> Row:
    team = world.tables["teams"].rows[row["teamId"]]
    return {"partnerExternalTeamId": team["partnerExternalId"]}


def _accept_member(call: Call) -> Row:
    row = call.row("team-members", call.path["id"])
    accepted = {"state": "accepted", "acceptedAt": call.world.now_text, "acceptedBy": call.credential.name}
    if row["state"] in ("requested", "invited"):
        call.world.tables["team-members"].update(row, accepted)
    return MEMBER.show(call.world, row)


def _resend(call: Call) -> Row:
    row = call.row("team-members", call.path["id"])
    if row["state"] in ("invited", "expired"):
        again = {"state": "invited", "invitedAt": call.world.now_text}
        call.world.tables["team-members"].update(row, again)
    return MEMBER.show(call.world, row)


# Nested teams


def _public_team(world: World, team_id: int) -> Row:
    members = world.tables["team-members"]
    count = sum(row["teamId"] == team_id and not is_deleted(row) for row in members)
    return {"id": team_id, "publicName": world.tables["teams"].rows[team_id]["name"], "memberCount": count}


def _present_nested(world: World, row: Row) -> Row:
    group = world.tables["price-groups"].rows.get(row["_priceGroupId"])
    return {
        "parentTeam": _public_team(world, row["_teamId"]),
        "nestedTeam": _public_team(world, row["_nestedTeamId"]),
        "priceGroup": None if group is None else {"id": group["id"], "name": group["name"]},
    }


def _lay_nested(world: World, document: Document) -> None:
    if world.sizes.teams > 1:
        world.tables["nested-teams"].lay(
            {
                **document.shape("NestedTeam", _SINCE),
                "id": 901,
                "access": "all",
                "state": "accepted",
                "userRole": "user",
                "createdAt": _SINCE,
                "updatedAt": _SINCE,
                "invitedAt": _SINCE,
                "_teamId": world.sizes.first_team,
                "_nestedTeamId": world.sizes.first_team + 1,
                "_priceGroupId": 501,
            }
        )


def _nest(call: Call) -> Row:
    body = call.body
    if body["parentTeamId"] == body["nestedTeamId"]:
        msg = "a team cannot be nested in itself"
        raise bad_request(msg)
    points = list(body.get("selectedChargePointIds") or ())
    for site_id in body.get("selectedSiteIds") or ():
        points += [row["id"] for row in call.world.tables["charge-points"] if row["siteId"] == site_id]
    row = NESTED.new_row(call) | {
        "state": "invited",
        "userRole": "user",
        "selectedChargePointIds": sorted(set(points)) if body["access"] == "selected" else None,
        "invitedAt": call.world.now_text,
        "_teamId": body["parentTeamId"],
        "_nestedTeamId": body["nestedTeamId"],
        "_priceGroupId": body["priceGroupId"],
    }
    return NESTED.show(call.world, call.world.tables["nested-teams"].add(row))


def _change_nested(call: Call, row: Row) -> Row:
    _check_side(call, row["_teamId"])
    return {"_priceGroupId": call.body["priceGroupId"]} if "priceGroupId" in call.body else {}


def _check_side(call: Call, team_id: int) -> None:
    """Leave what a nesting shares to the parent team, and the answer to an invite to the invited one.

    Raises:
        ApiError: the team on whose side the call is made is out of reach (403).
    """
    if not call.reaches_team(team_id):
        msg = f"this is up to the team {team_id}, which these credentials do not reach"
        raise forbidden(msg)


def _answer_invite(state: str) -> Handler:
    def answer(call: Call) -> Row:
        row = call.row("nested-teams", call.path["relationId"])
        _check_side(call, row["_nestedTeamId"])
        if row["state"] == "invited":
            call.world.tables["nested-teams"].update(row, {"state": state})
        return NESTED.show(call.world, row)

    return answer


USER = Kind("/users", "User", FIRST_USER, "user", _lay_users, _create_user)
MEMBER = Kind(
    "/team-members",
    "TeamMember",
    _FIRST_MEMBER,
    "team-member",
    _lay_members,
    _invite,
    _change_member,
    present=_present_member,
)
PROFILE = Kind("/team-member-profiles", "TeamMemberProfile", 6801)
NESTED = Kind("/nested-teams", "NestedTeam", 901, lay=_lay_nested, change=_change_nested, present=_present_nested)
KINDS = (USER, MEMBER, PROFILE, NESTED)
HANDLERS: dict[str, Handler] = {
    "acceptTeamMemberJoinRequest": _accept_member,
    "resendTeamMemberInvite": _resend,
    "invite": _nest,
    "acceptInvite": _answer_invite("accepted"),
    "rejectInvite": _answer_invite("rejected_at"),
}
