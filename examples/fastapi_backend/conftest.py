"""The fixture `monta_simulator` for the tests of this folder."""

pytest_plugins = ["monta_async.testing.plugin"]
