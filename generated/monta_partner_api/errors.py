"""What goes wrong when a call is made, and when its answer is read."""

from __future__ import annotations

from typing import Any


class InvalidArgumentError(ValueError):
    """An argument breaks a rule of the document; nothing was sent.

    Attributes:
        argument: its name in Python; None where only the value is known.
        rule: what it must be.
    """

    def __init__(self, argument: str | None, rule: str) -> None:
        self.argument = argument
        self.rule = rule
        super().__init__(argument, rule)

    def __str__(self) -> str:
        return f"{self.argument or 'an argument'} {self.rule}"


class UndecodableError(Exception):
    """Text, a number or the like where an object or a list must be: the answer cannot be read.

    Attributes:
        model: the model in which it was found.
        expected: "an object" or "a list".
        path: the JSON path to it in the whole answer (`$.data[3].price`), once `locate` was called.
    """

    def __init__(self, model: str, expected: str, container: Any, *keys: str | int) -> None:
        self.model = model
        self.expected = expected
        self.path: str | None = None
        self._container = container
        self._keys = keys
        super().__init__(model, expected)

    def was_in(self, stand_in: Any, container: Any) -> None:
        """The object that it was found in stood in for this one."""
        if self._container is stand_in:
            self._container = container

    def locate(self, answer: Any) -> None:
        """Work out the path within the whole answer; afterwards no part of the answer is held any more."""
        found = _path_to(answer, self._container)
        self.path = "$" + "".join(_step(key) for key in (*(found or ()), *self._keys))
        self._container = None

    def __str__(self) -> str:
        where = self.path or "".join(_step(key) for key in self._keys).lstrip(".")
        return f"{where}: {self.model} needs {self.expected} here"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.model, self.expected, self._keys, self.path)


def _rebuild(model: str, expected: str, keys: tuple[str | int, ...], path: str | None) -> UndecodableError:
    error = UndecodableError(model, expected, None, *keys)
    error.path = path
    return error


def _step(key: str | int) -> str:
    return f"[{key}]" if isinstance(key, int) else f".{key}"


def _path_to(node: Any, wanted: Any) -> tuple[str | int, ...] | None:
    if node is wanted:
        return ()
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        if isinstance(value, (dict, list)):
            below = _path_to(value, wanted)
            if below is not None:
                return (key, *below)
    return None
