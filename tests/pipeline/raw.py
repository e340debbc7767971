"""A small document in the raw form of an export: every shape that `normalise` is there for, at least once.

Names and sentences are made up, but for the operationIds and fields that overlay, corrections and names point at.
`twin.py` says the same in canonical form.
"""

from __future__ import annotations

from typing import Any

from pipeline import documents

_ERROR = "{type: object, properties: {status: {type: string}, message: {type: string, required: ['true']}}}"

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
        content: {application/json: {schema: {$ref: '#/components/schemas/CredentialsDto'}}}
      responses:
        200: {description: A token, content: {application/json: {schema: {$ref: '#/components/schemas/TokenDto'}}}}
        400: {description: Not valid, content: {application/json: {schema: ERROR}}}
  /api/v1/charges:
    get:
      tags: [Charges]
      operationId: get-charges
      parameters:
      - {name: perPage, in: query, schema: {type: integer, format: int32, description: Rows a page., default: 10}}
      - name: state
        in: query
        schema: {type: string, nullable: true, enum: [charging, completed], x-enum-varnames: [A, B]}
      - name: pointType
        in: query
        schema: {type: string, nullable: true, allOf: [{$ref: '#/components/schemas/PointKindDto'}, {}]}
      responses:
        200:
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/OffsetBasedResponse'}}}
        400: {description: Not valid, content: {application/json: {schema: ERROR}}}
        403: {description: Not allowed, content: {application/json: {schema: ERROR}}}
  /api/v1/charges/{chargeId}:
    get:
      tags: [Charges]
      operationId: get-charge
      parameters:
      - {name: chargeId, in: path, required: true, schema: {type: integer, format: int64, required: ["true"]}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ChargeDto'}}}}
        403: {description: Not allowed, content: {application/json: {schema: ERROR}}}
        404: {description: Not there, content: {application/json: {schema: ERROR}}}
  /api/v1/invoices:
    get:
      tags: [Invoices]
      operationId: get-invoice
      parameters:
      - {name: page, in: query, schema: {type: integer, format: int32}}
      - {name: pageable, in: query, required: true, schema: {$ref: '#/components/schemas/Pageable'}}
      responses:
        200:
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/OffsetBasedResponse_2'}}}
  /api/v1/invoices/{invoiceId}:
    get:
      tags: [Invoices]
      operationId: get-invoice_1
      parameters:
      - {name: invoiceId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/InvoiceDto_1'}}}}
  /api/v1/subscriptions/{subscriptionId}:
    delete:
      tags: [Subscriptions]
      operationId: delete-subscription
      parameters:
      - {name: subscriptionId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        204: {description: Gone, content: {application/json: {schema: {$ref: '#/components/schemas/Unit'}}}}
  /api/v1/charge-points/{chargePointId}:
    patch:
      tags: [Charge Points]
      operationId: patch-charge-point
      parameters:
      - {name: chargePointId, in: path, required: true, schema: {type: integer, format: int64}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/PatchPointDto'}}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/PointDto_3'}}}}
  /api/v1/charge-points/{chargePointId}/logs:
    get:
      tags: [Charge Points]
      operationId: get-charge-point-logs
      parameters:
      - {name: chargePointId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/LogResult'}}}}
  /api/v1/wallet-transactions/{transactionId}:
    get:
      tags: [Wallet Transactions]
      operationId: get-wallet-transaction
      parameters:
      - {name: transactionId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200: {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/TransactionDto'}}}}
  /api/v1/parking-lots/{parkingLotId}/gates:
    get:
      tags: [Parking Lots]
      operationId: get-parking-gates_1
      parameters:
      - {name: parkingLotId, in: path, required: true, schema: {type: integer, format: int64}}
      responses:
        200:
          description: OK
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Gate.Entry'}}}}
components:
  schemas:
    CredentialsDto:
      type: object
      required: [clientId, clientSecret]
      properties: {clientId: {type: string, required: ["true"]}, clientSecret: {type: string, required: ["true"]}}
    TokenDto: {type: object, required: [accessToken], properties: {accessToken: {type: string, nullable: false}}}
    PointKindDto: {type: string, enum: [ac, dc]}
    OffsetBasedResponse:
      type: object
      required: [data, meta]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/ChargeDto'}}
        meta: {allOf: [{$ref: '#/components/schemas/OffsetMetaDto'}, {}]}
    OffsetBasedResponse_2:
      type: object
      required: [data, meta]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/InvoiceDto'}}
        meta: {$ref: '#/components/schemas/OffsetMetaDto'}
    OffsetMetaDto: {type: object, required: [itemCount], properties: {itemCount: {type: integer, format: int32}}}
    ChargeDto:
      type: object
      description: One charge.
      required: [id, state, currency]
      properties:
        id: {type: number, format: int64}
        state: {type: string, allOf: [{$ref: '#/components/schemas/ChargeStateDto'}, {}]}
        currency: {allOf: [{$ref: '#/components/schemas/CurrencyDto'}, {}]}
        paymentMethod: {type: string, nullable: true, enum: [team-wallet, source, null]}
        soc: {nullable: true, description: How full., allOf: [{$ref: '#/components/schemas/SocDto'}, {}]}
        signedData: {nullable: true, allOf: [{enum: [OCMF, EDL]}, {$ref: '#/components/schemas/SignedFormat'}]}
        maxKW: {type: number, format: double, deprecated: true, x-sunset: 2025-01-01}
        maxKw: {type: number, format: double, deprecated: false}
        note: {allOf: [{}], nullable: true}
        rules: {allOf: [{type: array, items: {$ref: '#/components/schemas/PointKindDto'}}], default: "[]"}
        partnerCustomPayload: {type: object, nullable: true, items: {type: object}, x-java-type: Map}
        payload: {type: object, properties: {}}
        roaming: {type: boolean, enum: [true, false]}
        createdAt: {type: string, format: date-time}
    ChargeStateDto: {type: string, enum: [charging, completed, scheduled]}
    SignedFormat: {type: string, enum: [EDL, OCMF]}
    CurrencyDto:
      type: object
      required: [identifier, name, decimals]
      properties: {identifier: {type: string}, name: {type: string}, decimals: {type: integer, format: int32}}
    SocDto: {type: object, properties: {percentage: {type: number, format: double, minimum: 0, exclusiveMinimum: true}}}
    InvoiceDto: {type: object, properties: {id: {type: integer, format: int64}, dueAt: {type: string, format: date}}}
    InvoiceDto_1: {type: object, properties: {id: {type: integer, format: int64}, dueAt: {type: string, format: date}}}
    Pageable: {type: object, properties: {number: {type: integer}, sort: {$ref: '#/components/schemas/Sort'}}}
    Sort: {type: object, properties: {orderBy: {type: string}}}
    Unit: {type: object}
    PatchPointDto:
      type: object
      properties:
        maxKw: {type: number, format: double, nullable: true, minimum: 0, exclusiveMinimum: true}
        note: {allOf: [{$ref: '#/components/schemas/JsonNullable_String_'}], description: For people.}
        connectorIds: {$ref: '#/components/schemas/JsonNullable_Set_Long__'}
        partnerCustomPayload: {allOf: [{$ref: '#/components/schemas/JsonNullable_JsonNode_'}, {}]}
    JsonNullable_String_: {type: object, properties: {present: {type: boolean}}}
    JsonNullable_Set_Long__: {type: object, properties: {present: {type: boolean}}}
    JsonNullable_JsonNode_: {type: object, properties: {present: {type: boolean}}}
    PointDto_3: {type: object, required: [id], properties: {id: {type: integer, format: int64}}}
    LogResult:
      oneOf: [{$ref: '#/components/schemas/LogResult.OffsetPage'}, {$ref: '#/components/schemas/LogResult.CursorPage'}]
    LogPage:
      type: object
      required: [data]
      properties: {data: {type: array, items: {$ref: '#/components/schemas/LogDto'}}}
    LogResult.OffsetPage:
      allOf:
      - {$ref: '#/components/schemas/LogPage'}
      - required: [meta]
        properties: {meta: {$ref: '#/components/schemas/LogResult.OffsetMeta'}}
    LogResult.CursorPage:
      allOf: [{$ref: '#/components/schemas/LogPage'}]
      required: [meta]
      properties: {meta: {$ref: '#/components/schemas/LogResult.CursorMeta'}}
    LogResult.OffsetMeta:
      type: object
      required: [currentPage, paginationType]
      properties:
        currentPage: {type: integer, format: int32}
        paginationType: {$ref: '#/components/schemas/PagingKind'}
    LogResult.CursorMeta:
      type: object
      required: [paginationType]
      properties: {after: {type: string, nullable: true}, paginationType: {$ref: '#/components/schemas/PagingKind'}}
    PagingKind: {type: string, enum: [offset, cursor]}
    LogDto: {type: object, required: [text], properties: {text: {type: string}}}
    TransactionDto:
      type: object
      required: [id, fromAmount]
      properties:
        id: {type: integer, format: int64}
        fromAmount: {type: number, format: double}
        metadata: {nullable: true, allOf: [{$ref: '#/components/schemas/MetadataDto'}, {}]}
    MetadataDto:
      type: object
      required: [type]
      properties: {type: {$ref: '#/components/schemas/MetadataTypeDto'}}
      oneOf: [{$ref: '#/components/schemas/TaxRefund'}, {$ref: '#/components/schemas/ChargeNote'}]
      discriminator:
        propertyName: type
        mapping: {tax-refund-metadata: '#/components/schemas/TaxRefund'}
    MetadataTypeDto: {type: string, enum: [tax-refund-metadata, charge-metadata, default-metadata]}
    TaxRefund:
      type: object
      required: [type]
      properties:
        id: {type: integer, format: int64}
        type: {allOf: [{$ref: '#/components/schemas/MetadataTypeDto'}, {}]}
        chargeId: {type: integer, format: int64, nullable: true}
    ChargeNote:
      type: object
      required: [type]
      properties: {id: {type: integer, format: int64}, type: {$ref: '#/components/schemas/MetadataTypeDto'}}
    Gate.Entry:
      type: object
      required: [id, opening]
      properties:
        id: {type: integer, format: int64}
        opening: {$ref: '#/components/schemas/GateOpening'}
        owner: {oneOf: [{$ref: '#/components/schemas/Gate.Owner'}]}
        visibility: {type: string, enum: [public, 'not shown']}
    Gate.Owner: {allOf: [{$ref: '#/components/schemas/GateKey'}, {}]}
    GateOpening:
      type: object
      anyOf: [{$ref: '#/components/schemas/GateCode'}, {$ref: '#/components/schemas/GateKey'}]
    GateCode: {type: object, required: [code], properties: {code: {type: string}}}
    GateKey: {type: object, required: [key], properties: {key: {type: string}, holder: {type: string, nullable: true}}}
    Forgotten: {type: object, properties: {at: {type: string}}}
""".replace("ERROR", _ERROR)


def raw() -> dict[str, Any]:
    """The document, anew each time."""
    return documents.parse(_TEXT, "raw")
