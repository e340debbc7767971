"""What the document of `raw.py` says, written by hand in canonical form."""

from __future__ import annotations

from typing import Any

from pipeline import documents

_TEXT = """
openapi: 3.0.1
info: {title: Charging, version: 2024-01-18}
paths:
  /api/v1/auth/token:
    post:
      tags: [Authentication]
      operationId: get-access-token-with-client-credentials
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ClientCredentials'}}}
      responses:
        200: {description: A token, content: {application/json: {schema: {$ref: '#/components/schemas/Token'}}}}
        400: {$ref: '#/components/responses/BadRequest'}
  /api/v1/charges:
    get:
      tags: [Charges]
      operationId: get-charges
      parameters:
      - {name: perPage, in: query, description: Rows a page., schema: {type: integer, format: int32, default: 10}}
      - {name: state, in: query, schema: {nullable: true, allOf: [{$ref: '#/components/schemas/ChargeStateFilter'}]}}
      - {name: pointType, in: query, schema: {nullable: true, allOf: [{$ref: '#/components/schemas/PointKind'}]}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ChargePage'}}}}
        400: {$ref: '#/components/responses/BadRequest'}
        403: {$ref: '#/components/responses/Forbidden'}
  /api/v1/charges/{chargeId}:
    get:
      tags: [Charges]
      operationId: get-charge
      parameters:
      - {name: chargeId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Charge'}}}}
        403: {$ref: '#/components/responses/Forbidden'}
        404: {$ref: '#/components/responses/NotFound'}
  /api/v1/invoices:
    get:
      tags: [Invoices]
      operationId: get-invoice
      parameters:
      - {name: page, in: query, schema: {type: integer, format: int32}}
      - {name: size, in: query, schema: {type: integer, format: int32}}
      - {name: sort, in: query, schema: {type: string}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/InvoicePage'}}}}
  /api/v1/invoices/{invoiceId}:
    get:
      tags: [Invoices]
      operationId: get-invoice_1
      parameters:
      - {name: invoiceId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Invoice'}}}}
  /api/v1/subscriptions/{subscriptionId}:
    delete:
      tags: [Subscriptions]
      operationId: delete-subscription
      parameters:
      - {name: subscriptionId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        204: {description: Gone}
  /api/v1/charge-points/{chargePointId}:
    patch:
      tags: [Charge Points]
      operationId: patch-charge-point
      parameters:
      - {name: chargePointId, in: path, required: true, schema: {type: integer, format: int64}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/PatchChargePoint'}}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ChargePoint'}}}}
  /api/v1/charge-points/{chargePointId}/logs:
    get:
      tags: [Charge Points]
      operationId: get-charge-point-logs
      parameters:
      - {name: chargePointId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ChargePointLogPage'}}}}
  /api/v1/wallet-transactions/{transactionId}:
    get:
      tags: [Wallet Transactions]
      operationId: get-wallet-transaction
      parameters:
      - {name: transactionId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/WalletTransaction'}}}}
  /api/v1/parking-lots/{parkingLotId}/gates:
    get:
      tags: [Parking Lots]
      operationId: get-parking-gates_1
      parameters:
      - {name: parkingLotId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200:
          description: OK
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/GateEntry'}}}}
components:
  responses:
    BadRequest: {description: Not valid, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
    Forbidden: {description: Not allowed, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
    NotFound: {description: Not there, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  schemas:
    Error:
      type: object
      properties:
        status: {type: string, nullable: true}
        message: {type: string, nullable: true}
        readableMessage: {type: string, nullable: true}
        errorCode: {type: string, nullable: true}
        context: {nullable: true}
    ClientCredentials:
      type: object
      required: [clientId, clientSecret]
      properties: {clientId: {type: string}, clientSecret: {type: string}}
    Token: {type: object, required: [accessToken], properties: {accessToken: {type: string}}}
    PointKind: {type: string, enum: [ac, dc]}
    ChargePage:
      type: object
      required: [data, meta]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Charge'}}
        meta: {$ref: '#/components/schemas/PageMeta'}
    InvoicePage:
      type: object
      required: [data, meta]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Invoice'}}
        meta: {$ref: '#/components/schemas/PageMeta'}
    PageMeta: {type: object, required: [itemCount], properties: {itemCount: {type: integer, format: int32}}}
    Charge:
      type: object
      description: One charge.
      required: [id, state, currency]
      properties:
        id: {type: number, format: int64}
        state: {$ref: '#/components/schemas/ChargeState'}
        currency: {$ref: '#/components/schemas/CurrencySummary'}
        paymentMethod: {nullable: true, allOf: [{$ref: '#/components/schemas/ChargePaymentMethod'}]}
        soc: {nullable: true, description: How full., allOf: [{$ref: '#/components/schemas/StateOfCharge'}]}
        signedData: {nullable: true, allOf: [{$ref: '#/components/schemas/SignedData'}]}
        maxKW: {type: number, format: double, deprecated: true, x-sunset: 2025-01-01}
        maxKw: {type: number, format: double}
        note: {nullable: true}
        rules: {type: array, items: {$ref: '#/components/schemas/PointKind'}}
        partnerCustomPayload: {type: object, nullable: true, additionalProperties: true}
        payload: {type: object, additionalProperties: true}
        roaming: {type: boolean}
        createdAt: {type: string, format: date-time}
    ChargeState: {type: string, enum: [charging, completed, scheduled]}
    ChargeStateFilter: {type: string, enum: [charging, completed]}
    ChargePaymentMethod: {type: string, enum: [team-wallet, source]}
    SignedData: {type: string, enum: [EDL, OCMF]}
    CurrencySummary:
      type: object
      required: [identifier, name, decimals]
      properties: {identifier: {type: string}, name: {type: string}, decimals: {type: integer, format: int32}}
    StateOfCharge:
      type: object
      properties: {percentage: {type: number, format: double, minimum: 0, exclusiveMinimum: true}}
    Invoice: {type: object, properties: {id: {type: integer, format: int64}, dueAt: {type: string, format: date}}}
    PatchChargePoint:
      type: object
      properties:
        maxKw: {type: number, format: double, nullable: true, minimum: 0, exclusiveMinimum: true}
        note: {type: string, nullable: true, description: For people.}
        connectorIds: {type: array, nullable: true, items: {type: integer, format: int64}}
        partnerCustomPayload: {type: object, nullable: true, additionalProperties: true}
    ChargePoint: {type: object, required: [id], properties: {id: {type: integer, format: int64}}}
    ChargePointLogPage:
      oneOf:
      - {$ref: '#/components/schemas/ChargePointLogOffsetPage'}
      - {$ref: '#/components/schemas/ChargePointLogCursorPage'}
    ChargePointLogOffsetPage:
      type: object
      required: [data, meta]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/ChargePointLog'}}
        meta: {$ref: '#/components/schemas/ChargePointLogOffsetPageMeta'}
    ChargePointLogCursorPage:
      type: object
      required: [data, meta]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/ChargePointLog'}}
        meta: {$ref: '#/components/schemas/ChargePointLogCursorPageMeta'}
    ChargePointLogOffsetPageMeta:
      type: object
      required: [currentPage, paginationType]
      properties:
        currentPage: {type: integer, format: int32}
        paginationType: {$ref: '#/components/schemas/PaginationType'}
    ChargePointLogCursorPageMeta:
      type: object
      required: [paginationType]
      properties: {after: {type: string, nullable: true}, paginationType: {$ref: '#/components/schemas/PaginationType'}}
    PaginationType: {type: string, enum: [offset, cursor]}
    ChargePointLog: {type: object, required: [text], properties: {text: {type: string}}}
    WalletTransaction:
      type: object
      required: [id, fromAmount]
      properties:
        id: {type: integer, format: int64}
        fromAmount: {type: number, format: double}
        metadata: {nullable: true, allOf: [{$ref: '#/components/schemas/WalletTransactionMetadata'}]}
    WalletTransactionMetadata:
      oneOf: [{$ref: '#/components/schemas/TaxRefundMetadata'}, {$ref: '#/components/schemas/ChargeMetadata'}]
    WalletTransactionMetadataType: {type: string, enum: [tax-refund-metadata, charge-metadata, default-metadata]}
    TaxRefundMetadata:
      type: object
      required: [type]
      properties:
        id: {type: integer, format: int64}
        type: {$ref: '#/components/schemas/WalletTransactionMetadataType'}
        chargeId: {type: integer, format: int64, nullable: true}
    ChargeMetadata:
      type: object
      required: [type]
      properties:
        id: {type: integer, format: int64}
        type: {$ref: '#/components/schemas/WalletTransactionMetadataType'}
    GateEntry:
      type: object
      required: [id, opening]
      properties:
        id: {type: integer, format: int64}
        opening: {$ref: '#/components/schemas/GateOpening'}
        owner: {$ref: '#/components/schemas/GateKey'}
        visibility: {$ref: '#/components/schemas/GateEntryVisibility'}
    GateEntryVisibility: {type: string, enum: [public, not shown]}
    GateOpening: {anyOf: [{$ref: '#/components/schemas/GateCode'}, {$ref: '#/components/schemas/GateKey'}]}
    GateCode: {type: object, required: [code], properties: {code: {type: string}}}
    GateKey: {type: object, required: [key], properties: {key: {type: string}, holder: {type: string, nullable: true}}}
"""


def twin() -> dict[str, Any]:
    """The document, anew each time."""
    return documents.parse(_TEXT, "twin")
