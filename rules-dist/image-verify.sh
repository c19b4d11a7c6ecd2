#!/bin/sh
# Tries the image as an engine for containers does, as far as can be without one: unpacks its layers in their order, checks each by
# its digest, and in that folder, as the user of the image and with nothing else of this machine, judges and starts the server. Needs
# root.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "image-verify: $1" >&2; exit 1; }

image=$(echo "$root"/rules-dist/target/slipway-*-image.tar)
mkdir "$work/image" "$work/folder"
tar -xf "$image" -C "$work/image"
(cd "$work/image/blobs/sha256" && for blob in *; do echo "$blob  $blob"; done | sha256sum -c --quiet) || fail 'a blob is not what it is called'
for layer in $(tr ',' '\n' <"$work/image/manifest.json" | grep -o 'blobs/sha256/[0-9a-f]*' | tail -n +2); do
  tar -xzf "$work/image/$layer" -C "$work/folder"
done

# The user and the environment that the image names; processes in a container see no other network, processes or devices.
config=$work/image/$(grep -o 'blobs/sha256/[0-9a-f]*' "$work/image/manifest.json" | head -n 1)
user=$(sed -n 's/.*"User":"\([0-9:]*\)".*/\1/p' "$config")
mkdir -p "$work/folder/dev" "$work/folder/proc"
for device in null urandom random; do cp -a "/dev/$device" "$work/folder/dev/"; done
inside() {
  unshare --net --mount --pid --fork sh -c '
    ip link set lo up
    mount -t proc proc "$1/proc"
    folder=$1 user=$2
    shift 2
    exec env -i PATH=/opt/slipway/bin:/bin:/usr/bin LANG=C.UTF-8 HOME=/var/lib/slipway \
      "$(command -v chroot)" --userspec="$user" "$folder" sh -c "cd /opt/slipway && exec bin/slipway \"\$@\"" sh "$@"
  ' inside "$work/folder" "$user" "$@"
}

(cd "$root" && ./slipway check examples/east-west --as-of 2026-03-31 --fail-on never --format csv) >"$work/expected.csv"
inside check examples/east-west --as-of 2026-03-31 --fail-on never --format csv >"$work/found.csv"
cmp "$work/expected.csv" "$work/found.csv" || fail 'it judges otherwise than the checkout'
inside serve --port 0 --data /var/lib/slipway --start-and-end >"$work/started"
grep -q 'http://127\.0\.0\.1:' "$work/started" || fail 'its server does not start'
[ -f "$work/folder/var/lib/slipway/secret.key" ] || fail 'its server keeps nothing in its volume'
[ "$(find "$work/folder/opt" -newer "$work/expected.csv" -type f -print | head -n 1)" = '' ] || fail 'it was written into'
echo "image-verify: $(basename "$image") judges as the checkout does, and its server starts"
