#!/bin/sh
# Compares the libraries that a release was laid out from with libraries.sha256: each that somebody else made, by its digest, so that no
# registry can hand in another one. Picocli is compiled by the build, and looked at as source. --write lists them again.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$here"
for library in target/libraries/lib/*.jar target/libraries/command/lib/*.jar target/stage/server/lib/*.jar ../rules-cli/target/sources/*.jar; do
  name=${library#target/stage/}
  name=${name#target/libraries/}
  case ${name##*/} in
    slipway-* | picocli-*[0-9].jar) ;;
    *) echo "$(sha256sum <"$library" | cut -d ' ' -f 1)  ${name#../rules-cli/target/}" ;;
  esac
done | LC_ALL=C sort -k 2 >"$work/found"

if [ "${1:-}" = --write ]; then
  cp "$work/found" "$here/libraries.sha256"
elif diff -u "$here/libraries.sha256" "$work/found" >&2; then
  echo "libraries: the $(wc -l <"$work/found") libraries of others are those that were looked at"
else
  echo 'libraries: what is handed out is not what was looked at; look at the difference, then libraries.sh --write' >&2
  exit 1
fi
