from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import respx
import yaml
from pipeline import documents
from pipeline.documents import DocumentError
from raw import raw

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://documents.test/openapi"


class WithoutAliases(yaml.SafeDumper):
    """YAML that writes everything out."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - all of them
        """Say so, for every object."""
        return True


def as_yaml(document: dict[str, Any]) -> str:
    """Return the document as YAML, as another program would write it."""
    return yaml.dump(document, Dumper=WithoutAliases, sort_keys=False, allow_unicode=True)


def refused(path: Path, content: str | bytes) -> str:
    """Return the line with which a file of this content is refused."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(DocumentError) as error:
        documents.load(path)
    line = str(error.value)
    assert "\n" not in line
    assert line.startswith(f"{path}: ")
    return line.removeprefix(f"{path}: ")


# What is read


def test_json_and_yaml_read_alike(tmp_path: Path) -> None:
    """The same document in both forms is the same document."""
    for name, text in (("a.json", json.dumps(raw())), ("a.yaml", as_yaml(raw())), ("a", json.dumps(raw(), indent=1))):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert documents.load(tmp_path / name) == raw()


def test_a_date_in_yaml_stays_text() -> None:
    """`version: 2024-01-18` is the text of a version, not a day."""
    assert documents.parse("info:\n  version: 2024-01-18\n", "it") == {"info": {"version": "2024-01-18"}}


@pytest.mark.parametrize(
    "word", ["no", "yes", "on", "off", "12:30", "010", "1_000", "0x1f", "2024-01-18T10:00:00Z", "="]
)
def test_plain_words_in_yaml_stay_text(word: str) -> None:
    """What JSON could only say as text is text: a country code `no`, a time, a number with a leading zero."""
    assert documents.parse(f"words: [{word}]", "it") == {"words": [word]}


def test_values_in_yaml_are_those_of_json() -> None:
    """Numbers, true, false and null are what JSON has under the same spelling."""
    values = [1, -2, 0, 1.5, 1e3, -2.5e-3, True, False, None, "text"]
    assert documents.parse(f"values: {json.dumps(values)}\nempty:\n", "it") == {"values": values, "empty": None}


def test_status_codes_without_quotes_are_keys_like_all_others() -> None:
    """`204:` in YAML is the key "204"."""
    assert documents.parse("responses:\n  204: {description: Gone}\n", "it") == {
        "responses": {"204": {"description": "Gone"}},
    }


def test_what_yaml_shares_is_a_copy_at_each_place() -> None:
    """Changing one use of an anchor leaves the others as they are."""
    document = documents.parse("one: &it {a: 1}\ntwo: *it\nthree: {<<: *it, b: 2}\n", "it")
    document["one"]["a"] = 9
    assert document == {"one": {"a": 9}, "two": {"a": 1}, "three": {"a": 1, "b": 2}}


def test_half_a_character_becomes_a_question_mark() -> None:
    """A lone surrogate, which no file could hold, does not get in; a whole pair is one character."""
    assert documents.parse(r'{"a": "\ud800-\ud83d\ude00"}', "it") == {"a": "?-\N{GRINNING FACE}"}


@respx.mock
def test_a_document_is_read_from_a_url() -> None:
    """A URL is as good as a file, and a redirect is followed."""
    respx.get(URL).mock(httpx.Response(302, headers={"Location": f"{URL}/1"}))
    respx.get(f"{URL}/1").mock(httpx.Response(200, text=as_yaml(raw())))
    assert documents.load(URL) == raw()


def test_what_is_written_reads_back() -> None:
    """The text of a document is JSON with two spaces, characters as they are, and one newline at the end."""
    text = documents.dump({"a": {"b": "é", "c": [1]}})
    assert text == '{\n  "a": {\n    "b": "é",\n    "c": [\n      1\n    ]\n  }\n}\n'
    assert documents.parse(documents.dump(raw()), "it") == raw()


# What is refused


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A path that leads nowhere is one line, with the path."""
    with pytest.raises(DocumentError, match=r"nowhere\.json: cannot be read \(No such file or directory\)$"):
        documents.load(tmp_path / "nowhere.json")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder instead of a file is one line."""
    with pytest.raises(DocumentError, match="cannot be read"):
        documents.load(tmp_path)


@respx.mock
@pytest.mark.parametrize("answer", [httpx.Response(404), httpx.ConnectError("no route")])
def test_a_url_that_does_not_answer_is_refused(answer: httpx.Response | httpx.ConnectError) -> None:
    """An error of the server or of the way to it is one line, with the URL."""
    respx.get(URL).mock(side_effect=[answer])
    with pytest.raises(DocumentError, match=f"{URL}: cannot be fetched") as error:
        documents.load(URL)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_truncated_json_is_refused(tmp_path: Path, share: float) -> None:
    """JSON that was cut off is refused, with the line where it ends."""
    text = json.dumps(raw(), indent=2)
    assert "not a complete JSON document (line " in refused(tmp_path / "a.json", text[: int(len(text) * share)])


def test_truncated_yaml_is_refused(tmp_path: Path) -> None:
    """YAML that was cut off behind any of its paths is refused, though it still parses, for what it lacks."""
    lines = as_yaml(raw()).splitlines(keepends=True)
    ends = [number for number, line in enumerate(lines) if line.startswith(("  /api/", "components:", "    Charge"))]
    for end in ends[1:]:
        line = refused(tmp_path / "a.yaml", "".join(lines[:end]))
        assert line.startswith(("not a complete OpenAPI document (", "not the Monta Partner API (no operation "))


def test_yaml_cut_off_within_a_part_is_refused(tmp_path: Path) -> None:
    """A key whose content was cut off is a hole, not an empty part."""
    text = as_yaml(raw()) + "    Last:\n      properties:\n"
    assert refused(tmp_path / "a.yaml", text) == "not a complete OpenAPI document (properties is empty)"


def test_null_where_a_value_is_free_is_no_hole(tmp_path: Path) -> None:
    """A default or an example may be null, whatever its keys are called."""
    document = raw()
    document["components"]["schemas"]["TokenDto"] |= {"example": {"tags": None, "$ref": "x"}, "default": None}
    (tmp_path / "a.json").write_text(json.dumps(document), encoding="utf-8")
    assert documents.load(tmp_path / "a.json") == document


@pytest.mark.parametrize("content", ["[1, 2]", "just words", "", "- a\n- b\n"])
def test_what_is_no_mapping_is_refused(tmp_path: Path, content: str) -> None:
    """A list, a sentence and an empty file are no document."""
    assert refused(tmp_path / "a", content) == "no OpenAPI document (the top level is not an object)"


@pytest.mark.parametrize("content", ["a: [1, 2", "a: !!python/object/apply:os.getcwd []", "<html>\n: {", "\tx: 1"])
def test_what_is_no_yaml_is_refused(tmp_path: Path, content: str) -> None:
    """Text that is neither JSON nor plain YAML is refused, and nothing that it names is called."""
    assert refused(tmp_path / "a", content).startswith("neither JSON nor YAML (line ")


@pytest.mark.parametrize("content", ["a: &a [*a]", "a: !!binary aGk=", '{"a": NaN}', '{"a":' * 100_000])
def test_what_json_cannot_say_is_refused(tmp_path: Path, content: str) -> None:
    """Cycles, bytes, no-numbers and endless nesting are refused instead of met later."""
    assert "holds what JSON cannot say" in refused(tmp_path / "a", content)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    """A file in another encoding is refused."""
    assert refused(tmp_path / "a.json", '{"a": "é"}'.encode("latin-1")) == "cannot be read (not UTF-8 text)"


def test_swagger_2_is_refused(tmp_path: Path) -> None:
    """The format before OpenAPI is named as what it is."""
    content = {"swagger": "2.0", "info": {"version": "1"}, "paths": {"/a": {}}}
    assert refused(tmp_path / "a", json.dumps(content)) == "no OpenAPI 3 document (Swagger 2)"


@pytest.mark.parametrize("version", [None, 3.0, "2.0", "4.0.0"])
def test_another_version_is_refused(tmp_path: Path, version: object) -> None:
    """Only OpenAPI 3 is read, and its version is text."""
    content = raw() | {"openapi": version}
    assert refused(tmp_path / "a", json.dumps(content)) == "no OpenAPI 3 document (no `openapi` version)"


@pytest.mark.parametrize(
    "lacking", [{"paths": {}}, {"paths": None}, {"paths": []}, {"info": {"title": "x"}}, {"info": None}]
)
def test_a_document_without_paths_or_version_is_refused(tmp_path: Path, lacking: dict[str, Any]) -> None:
    """Without operations, or without a version of its own, a document is not complete."""
    line = refused(tmp_path / "a", json.dumps(raw() | lacking))
    assert line == "not a complete OpenAPI document (`info.version` or `paths` is missing)"


def test_the_document_of_another_api_is_refused(tmp_path: Path) -> None:
    """A good document of something else is refused, with the operations that it lacks."""
    path = {"get": {"operationId": "list-pets", "responses": {"200": {"description": "OK"}}}}
    line = refused(tmp_path / "a", json.dumps(raw() | {"paths": {"/api/v1/pets": path}}))
    assert line.startswith(
        "not the Monta Partner API (no operation get-access-token-with-client-credentials, get-charge, "
    )


def test_the_operations_count_below_the_root_of_the_api_only(tmp_path: Path) -> None:
    """Operations of the right name elsewhere do not make a document one of this API."""
    document = raw()
    document["paths"] = {path.replace("/v1/", "/v9/"): item for path, item in document["paths"].items()}
    assert refused(tmp_path / "a", json.dumps(document)).startswith("not the Monta Partner API")


@pytest.mark.parametrize("pointer", ["#/components/schemas/Nowhere", "other.yaml#/Thing", "https://x.test/a.json"])
def test_a_reference_that_leads_out_or_nowhere_is_refused(tmp_path: Path, pointer: str) -> None:
    """Whatever a reference means has to be in the document; the line names it."""
    document = raw()
    document["components"]["schemas"]["TokenDto"]["properties"]["more"] = {"$ref": pointer}
    assert refused(tmp_path / "a", json.dumps(document)) == (
        f"not a complete OpenAPI document ({pointer} points at nothing)"
    )


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        (("paths", "/api/v1/charges", "get", "parameters"), "none"),
        (("paths", "/api/v1/charges", "get", "responses", "200"), ["OK"]),
        (("components", "schemas", "ChargeDto", "properties"), ["id"]),
        (("components", "schemas", "ChargeDto", "type"), "thing"),
    ],
)
def test_a_part_of_the_wrong_kind_is_refused(tmp_path: Path, keys: tuple[str, ...], value: object) -> None:
    """A document that is no valid OpenAPI is refused, with the place."""
    document = raw()
    part = document
    for key in keys[:-1]:
        part = part[key]
    part[keys[-1]] = value
    line = refused(tmp_path / "a", json.dumps(document))
    assert line.startswith(f"not a valid OpenAPI document (at {' '.join(keys[:3])}")
