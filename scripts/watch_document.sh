#!/usr/bin/env bash
# Has the API moved on? Fetches the vendor's current document, pins it under its own version if its interface differs from
# the pinned one, and writes the text of a pull request.
#   watch_document.sh DOCUMENT TEXT     DOCUMENT: file or URL; TEXT: the file for the pull request's text
# Prints `changed=true` or `changed=false` on standard output, as GitHub's step outputs want it.
set -euo pipefail
document="$1" text="$2"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
trial="$(mktemp -d)"
trap 'rm -rf "$trial"' EXIT

"$root/scripts/regenerate.sh" --pin own --document "$document" --output "$trial" >"$text"
if grep -q '^Nothing of the interface changed\.$' "$text"; then
  echo "changed=false"
  exit 0
fi
"$root/scripts/regenerate.sh" --pin own --document "$document" >/dev/null
{
  cat "$text"
  printf '\nBefore this is merged: describe the elements above, extend `openapi/overlay.yaml` for new operations,\n'
  printf 'run `scripts/regenerate.sh` and the tests. See `openapi/README.md`.\n'
} >"$trial/text"
mv "$trial/text" "$text"
echo "changed=true"
