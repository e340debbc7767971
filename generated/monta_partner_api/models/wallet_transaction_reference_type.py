"""WalletTransactionReferenceType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WalletTransactionReferenceType(OpenStrEnum):
    """WalletTransactionReferenceType."""

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
