"""The list for machines: CycloneDX, the same bytes for the same contents."""

from __future__ import annotations

import hashlib
import json
import os
import tomllib
import uuid
from datetime import UTC, datetime
from typing import Any

from cyclonedx import model
from cyclonedx.model import bom as model_bom
from cyclonedx.model import component as model_component
from cyclonedx.model import license as model_license
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from notices.licences import taken
from notices.model import ROOT, Component, NoticesError, our_version

# The library's decorators hide from the type checker how its classes are made.
Property: Any = model.Property
Bom: Any = model_bom.Bom
Listed: Any = model_component.Component
LicenseExpression: Any = model_license.LicenseExpression

SPEC = "1.6"
#: So many claims of copyright are named for one component; the readable list has them all.
_CLAIMS = 20
_NAMES = uuid.UUID("8d0c8f1c-5b6b-5a57-9a3a-6e6f0a0b6d5e")


def _properties(component: Component) -> list[Any]:
    said = [("inturn:file", file) for file in component.files]
    said += [("inturn:module", name) for name in component.modules]
    said += [("inturn:inside", component.inside)] if component.inside else []
    said += [("inturn:replace", component.replace)] if component.replace else []
    said += [("inturn:sources", component.sources)] if component.sources else []
    if " OR " in component.licence:
        said.append(("inturn:taken-under", " AND ".join(taken(component.licence))))
    return [Property(name=name, value=value) for name, value in said]


def _listed(component: Component) -> Any:
    return Listed(
        type=ComponentType.LIBRARY,
        name=component.name,
        version=component.version or None,
        bom_ref=component.ref,
        purl=PackageURL.from_string(component.purl) if component.purl else None,
        licenses=[LicenseExpression(component.licence)],
        copyright="\n".join(component.copyright[:_CLAIMS]) or None,
        properties=_properties(component),
    )


def _root() -> Any:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return Listed(
        type=ComponentType.APPLICATION,
        name="In Turn",
        version=our_version(),
        bom_ref="inturn",
        description=project["description"],
        licenses=[LicenseExpression(project["license"])],
    )


def _dated(told: dict[str, Any]) -> dict[str, Any]:
    """Take the moment of writing out, or give the moment that the build was told."""
    told["metadata"].pop("timestamp", None)
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        moment = datetime.fromtimestamp(int(epoch), UTC)
        told["metadata"]["timestamp"] = moment.isoformat()
    return told


def text(components: list[Component]) -> str:
    """Write the list, and see that it keeps to the form."""
    bom = Bom(serial_number=_NAMES)
    root = _root()
    bom.metadata.component = root
    bom.metadata.tools.components.clear()
    by_ref = {one.ref: _listed(one) for one in components if one.name != root.name}
    for listed in by_ref.values():
        bom.components.add(listed)
    names = {one.name: one.ref for one in components if not one.inside and one.ref in by_ref}
    top = [by_ref[one.ref] for one in components if one.ref in by_ref and not one.inside]
    bom.register_dependency(root, top)
    for component in components:
        if component.inside in names:
            bom.register_dependency(by_ref[names[component.inside]], [by_ref[component.ref]])
    told: dict[str, Any] = json.loads(JsonV1Dot6(bom).output_as_string())
    del told["serialNumber"]
    told = _dated(told)
    sum_of_it = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
    told["serialNumber"] = f"urn:uuid:{uuid.uuid5(_NAMES, sum_of_it)}"
    written = json.dumps(told, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(written):
        raise NoticesError([f"the SBOM does not keep to CycloneDX {SPEC}: {wrong}"])
    return written
