#!/usr/bin/env bash
# The pinned document -> generated/, offline, the same bytes every time.
#   --check                     change nothing; exit 1 and show the difference if generated/ is stale
#   --document FILE_OR_URL      any document of this API instead, JSON or YAML
#   --pin VERSION               keep --document as openapi/monta-VERSION.json, and write what changed to changelog.d/
#   --output DIR                write the package below DIR and leave the repository as it is
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
PYTHONPATH="$here${PYTHONPATH:+:$PYTHONPATH}" PYTHONHASHSEED=0 exec "${PYTHON:-python3}" -m pipeline "$@"
