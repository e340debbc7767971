"""The functions of every operation, a package a tag, a module an operation.

Each module has `request(...)`, which makes the call as a plain value, `decode(data)`, which reads the answer, and
`call(client, ...)`, which does both with any `httpx.AsyncClient`.
"""
