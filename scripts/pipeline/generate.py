"""The driver of openapi-python-client: a corrected document and the names -> the package, or one clear error."""

from __future__ import annotations

import contextlib
import copy
import io
import re
import shutil
import subprocess
import sys
import textwrap
import unicodedata
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import safe_for_docstring

from . import losses, names as naming, overlay as marks
from .documents import Document, DocumentError, dump
from .names import Names, module_of
from .normalise import ERROR, normalise
from .operation_views import Views
from .schemas import components, drop_unused, every_schema, operations, uses

if TYPE_CHECKING:
    from collections.abc import Iterable

GENERATOR_VERSION = "0.29.1"
PACKAGE = "monta_partner_api"
TEMPLATES = Path(__file__).resolve().parents[2] / "openapi" / "templates"
RUFF = ("--isolated", "--no-cache", "--quiet", "--line-length=110", "--target-version=py311")


def canonical(document: Document, names: Names) -> tuple[Document, list[str]]:
    """The canonical form with the overlay's names and marks, and the entries of the overlay that matched nothing."""
    naming.refuse_hostile_names(document)
    result, _ = normalise(document)
    overlay = marks.read("overlay.yaml")
    unmatched = naming.name_components(result, overlay["names"], names)
    unmatched += marks.apply_overlay(result, overlay)
    drop_unused(result)
    return result, unmatched


def correct(document: Document) -> tuple[Document, list[str]]:
    """The document as reality has it, and the corrections that matched nothing."""
    result = copy.deepcopy(document)
    unmatched = marks.apply_corrections(result, marks.read("corrections.yaml"))
    drop_unused(result)
    return result, unmatched


def build(document: Document, names: Names, target: Path) -> None:
    """Write the package of a corrected document into an empty folder.

    Raises:
        DocumentError: something of the document would be lost, or the generator is another one.
    """
    installed = version("openapi-python-client")
    if installed != GENERATOR_VERSION:
        raise DocumentError(f"openapi-python-client is {installed}; the templates need exactly {GENERATOR_VERSION}")
    losses.refuse_unreadable(document)
    views = Views(document, names)
    losses.refuse_clashes(views)
    lowered = for_generator(document, names)
    config = _config(lowered, target)
    data = GeneratorData.from_dict(lowered, config=config)
    if isinstance(data, GeneratorError):
        raise DocumentError(_told(data))
    _refuse_losses(data, views)
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    exports = _exports(views)
    project.env.globals.update(views=views, exports=exports)
    project.env.filters.update(prose=prose, literal=literal)
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise DocumentError("; ".join(map(_told, errors)))
    _render_beside(project, views, target)
    (target / "document.json").write_text(dump(document), encoding="utf-8")
    (target / "py.typed").touch()
    _format(target)


def prose(text: Any, indent: int = 0, width: int = 104) -> str:
    """Text of the document inside a docstring: escaped by the generator's rules, wrapped, never ending in a quote.

    Characters that show nothing, or turn the direction of reading, are left out.
    """
    lines: list[str] = []
    raw = text.get_untrusted_value() if isinstance(text, UntrustedString) else str(text)
    seen = "".join(each for each in raw if each in "\n\t" or not unicodedata.category(each).startswith("C"))
    for line in safe_for_docstring(seen).strip().splitlines():
        lines += textwrap.wrap(line, width - indent, break_long_words=False, break_on_hyphens=False) or [""]
    joined = ("\n" + " " * indent).join(lines)
    return f"{joined} " if joined.endswith('"') else joined


def literal(text: Any) -> str:
    """Text of the document as a Python literal that is exactly that text."""
    return repr(text.get_untrusted_value() if isinstance(text, UntrustedString) else str(text))


def for_generator(document: Document, names: Names) -> Document:
    """The document as the generator is to see it: our module names, and no parts that the views alone write.

    Error bodies and free-form objects would become classes of their own; unions are told apart by the views.
    """
    lowered = copy.deepcopy(document)
    for _, _, operation in operations(lowered):
        operation_id = operation["operationId"]
        operation["operationId"] = names.module(operation_id)
        operation["tags"] = [names.resource(operation_id)]
        operation["responses"] = {
            code: each for code, each in operation["responses"].items() if str(code).startswith("2")
        }
    lowered["components"].pop("responses", None)
    components(lowered).pop(ERROR, None)
    for schema in components(lowered).values():
        schema.pop("nullable", None)  # the views have it at each place of use
    for schema in every_schema(lowered):
        schema.pop("default", None)
        schema.pop("title", None)
        if schema.get("type") == "object" and not schema.get("properties"):
            schema.clear()
    for use in uses(lowered):
        use.schema.pop("default", None)
    return lowered


def _config(lowered: Document, target: Path) -> Config:
    overrides = {name: ClassOverride(module_name=module_of(name)) for name in components(lowered)}
    file = ConfigFile(
        package_name_override=PACKAGE,
        package_version_override=str(lowered["info"]["version"]),
        project_name_override=PACKAGE,
        post_hooks=[],
        class_overrides=overrides,
    )
    return Config.from_sources(
        file, MetaType.NONE, document_source=target, file_encoding="utf-8", overwrite=True, output_path=target
    )


def _told(error: GeneratorError) -> str:
    told = " ".join(f"{error.header} {error.detail or ''}".split())
    return re.sub(r"<[\w.]*UntrustedString object at \w+>", "(a name of the document)", told)


def _refuse_losses(data: GeneratorData, views: Views) -> None:
    """Whatever the generator warns of, or leaves out, would be missing from the package: an error instead."""
    lost = [_told(error) for error in data.errors]
    made: set[tuple[str, str]] = set()
    for tag, collection in data.endpoint_collections_by_tag.items():
        lost += [_told(error) for error in collection.parse_errors]
        made |= {(str(tag), str(endpoint.name)) for endpoint in collection.endpoints}
    lost += [f"operation {views.operation_of[key].operation_id}" for key in sorted(views.operation_of.keys() - made)]
    classes = {str(one.class_info.name) for one in [*data.models, *data.enums]}
    lost += [f"component {name}" for name in sorted((views.models.keys() | views.enums.keys()) ^ classes)]
    if lost:
        raise DocumentError(f"would be lost: {'; '.join(lost)}")


def _exports(views: Views) -> dict[str, Any]:
    models: dict[str, str] = {}
    public: list[str] = []
    for name in sorted({*views.models, *views.enums, *views.unions}):
        models[name] = module_of(name)
        public.append(name)
        if name in views.enums:
            models[f"{name}Value"] = module_of(name)
            public.append(f"{name}Value")
        else:
            models[f"decode_{module_of(name)}"] = module_of(name)
    return {
        "models": models,
        "public_models": sorted(public),
        "resources": sorted(["Resources", *(each.class_name for each in views.resources)]),
    }


def _render_beside(project: Project, views: Views, target: Path) -> None:
    """What the generator has no file for: helpers, the table of operations, unions, resources."""
    files: dict[str, tuple[str, dict[str, Any]]] = {
        "checking.py": ("checking.py.jinja", {}),
        "decoding.py": ("decoding.py.jinja", {}),
        "encoding.py": ("encoding.py.jinja", {}),
        "operations.py": ("operations.py.jinja", {}),
        "resources/__init__.py": ("resources_init.py.jinja", {}),
    }
    for union in views.unions.values():
        files[f"models/{union.module}.py"] = ("union.py.jinja", {"view": union})
    for resource in views.resources:
        files[f"resources/{resource.name}.py"] = ("resource.py.jinja", {"resource": resource})
    (target / "resources").mkdir()
    for name, (template, context) in files.items():
        text = project.env.get_template(template).render(**context)
        (target / name).write_text(text, encoding="utf-8")


def _format(target: Path) -> None:
    """Unused imports out, one layout; with the ruff that is pinned beside the generator."""
    _ruff(
        "check",
        "--select=F401,I001",
        "--fix",
        "--exit-zero",
        "--config=lint.isort.combine-as-imports=true",
        *RUFF,
        str(target),
    )
    _ruff("format", *RUFF, str(target))


def _ruff(*arguments: str) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    done = subprocess.run([ruff, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - fixed arguments
    if done.returncode:
        raise DocumentError(f"the generated code is no Python: {(done.stderr or done.stdout).strip()[:500]}")


def package_files(folder: Path) -> Iterable[Path]:
    """Every file of the package, sorted."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
