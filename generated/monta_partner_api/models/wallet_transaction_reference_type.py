"""WalletTransactionReferenceType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WalletTransactionReferenceType(OpenStrEnum):
    """Kind of the thing that a wallet transaction was for; `referenceId` holds its id. Kinds may be added
    and arrive as `OTHER`; `SubscriptionPurchase` has been seen for `SUBSCRIPTION_PURCHASE`.

    - `TEAM`: A team.
    - `COMPANY_REFERRAL`: A referral of a company.
    - `USER_REFERRAL`: A referral of a user.
    - `ORDER`: An order.
    - `SUBSCRIPTION_PURCHASE`: A purchase of a subscription.
    - `CHARGE`: A charge.
    - `BANK_ACCOUNT`: A bank account.
    - `WALLET_BANK_ACCOUNT`: The bank account of a wallet.
    - `STRIPE_CHARGE`: A payment through Stripe.
    - `SUBSCRIPTION`: A subscription.
    - `TRANSACTION`: Another transaction.
    - `PROMO_CODE_USE`: A use of a promotion code.
    - `TEAM_MEMBER_FEE_PURCHASE`: A purchase of a fee for team members.
    - `WALLET`: A wallet.
    - `PAYTER_PAYMENT_SESSION`: A payment session at a Payter terminal.
    - `ADYEN_PAYMENT`: A payment through Adyen.
    - `POWER_BANK_PAYOUT`: A PowerBank payout.
    - `OTHER`: A kind that this version of the API does not know."""

    TEAM = "TEAM"
    COMPANY_REFERRAL = "COMPANY_REFERRAL"
    USER_REFERRAL = "USER_REFERRAL"
    ORDER = "ORDER"
    SUBSCRIPTION_PURCHASE = "SUBSCRIPTION_PURCHASE"
    CHARGE = "CHARGE"
    BANK_ACCOUNT = "BANK_ACCOUNT"
    WALLET_BANK_ACCOUNT = "WALLET_BANK_ACCOUNT"
    STRIPE_CHARGE = "STRIPE_CHARGE"
    SUBSCRIPTION = "SUBSCRIPTION"
    TRANSACTION = "TRANSACTION"
    PROMO_CODE_USE = "PROMO_CODE_USE"
    TEAM_MEMBER_FEE_PURCHASE = "TEAM_MEMBER_FEE_PURCHASE"
    WALLET = "WALLET"
    PAYTER_PAYMENT_SESSION = "PAYTER_PAYMENT_SESSION"
    ADYEN_PAYMENT = "ADYEN_PAYMENT"
    POWER_BANK_PAYOUT = "POWER_BANK_PAYOUT"
    OTHER = "OTHER"
    SUBSCRIPTION_PURCHASE_ = "SubscriptionPurchase"


WalletTransactionReferenceTypeValue: TypeAlias = Literal[
    "TEAM",
    "COMPANY_REFERRAL",
    "USER_REFERRAL",
    "ORDER",
    "SUBSCRIPTION_PURCHASE",
    "CHARGE",
    "BANK_ACCOUNT",
    "WALLET_BANK_ACCOUNT",
    "STRIPE_CHARGE",
    "SUBSCRIPTION",
    "TRANSACTION",
    "PROMO_CODE_USE",
    "TEAM_MEMBER_FEE_PURCHASE",
    "WALLET",
    "PAYTER_PAYMENT_SESSION",
    "ADYEN_PAYMENT",
    "POWER_BANK_PAYOUT",
    "OTHER",
    "SubscriptionPurchase",
]
"""The words themselves, where an argument takes them."""

members: dict[str, WalletTransactionReferenceType] = {
    member.value: member for member in WalletTransactionReferenceType
}
