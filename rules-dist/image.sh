#!/bin/sh
# Packs what was laid out, with its Java, as an image for containers: a layout of OCI in a tar, which docker, podman and skopeo
# load. It needs no daemon, only Debian or what follows it, and stands on a few of its packages. Built twice from the same
# packages it is the same byte for byte, but for the cache of linked classes.
#
#   rules-dist/image.sh VERSION SECONDS OUT
set -eu
[ $# -eq 3 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
version=$1
seconds=$2
out=$3
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
stage=$here/target/stage
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
user=10001
created=$(date -u -d "@$seconds" +%Y-%m-%dT%H:%M:%SZ)
blobs=$work/image/blobs/sha256
mkdir -p "$blobs" "$work/packages" "$work/base" "$work/unpacked" "$work/user"

digest() { sha256sum "$1" | cut -d ' ' -f 1; }
size() { wc -c <"$1" | tr -d ' '; }

# Adds a file as a blob, and tells its digest.
blob() {
  of=$(digest "$1")
  mv "$1" "$blobs/$of"
  echo "$of"
}

# A layer of what tar is told to pack, owned by root unless it says otherwise.
layer() {
  comment=$1
  shift
  tar --sort=name --mtime="@$seconds" --owner=0 --group=0 --numeric-owner --format=gnu -cf "$work/layer" "$@"
  diffs="${diffs:+$diffs,}\"sha256:$(digest "$work/layer")\""
  gzip -n -6 -f "$work/layer"
  bytes=$(size "$work/layer.gz")
  of=$(blob "$work/layer.gz")
  layers="${layers:+$layers,}{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:$of\",\"size\":$bytes}"
  files="${files:+$files,}\"blobs/sha256/$of\""
  history="${history:+$history,}{\"created\":\"$created\",\"created_by\":\"$comment\"}"
}
diffs='' layers='' files='' history=''

# A shell and the tools that the launcher calls, what a Java is linked with, and the locale in which a name of a file may have any
# letter. Busybox has no cksum.
packages='busybox-static coreutils gcc-12-base libc6 libc-bin libgcc-s1 libstdc++6 zlib1g'
# shellcheck disable=SC2086
(cd "$work/packages" && apt-get -q download $packages >log 2>&1) || { cat "$work/packages/log" >&2; exit 1; }
named=
for package in "$work"/packages/*.deb; do
  dpkg-deb --fsys-tarfile "$package" >"$work/files.tar"
  tar -xf "$work/files.tar" -C "$work/unpacked" --exclude='*/gconv' --exclude='*/lintian' --exclude='*hangelog*' --exclude='*NEWS*'
  named="${named:+$named }$(dpkg-deb -f "$package" Package)=$(dpkg-deb -f "$package" Version)"
done
base=$work/base
mkdir -p "$base/bin" "$base/etc" "$base/usr/bin" "$base/usr/share"
(cd "$work/unpacked" && cp -a lib lib64 "$base" && cp -a usr/lib "$base/usr" && cp -a usr/share/doc "$base/usr/share")
cp -a "$work/unpacked/bin/busybox" "$base/bin"
cp -a "$work/unpacked/usr/bin/cksum" "$base/usr/bin"
for tool in sh cat cut env find ls mkdir mv ps readlink rm sed sleep touch uname wc wget; do ln -s busybox "$base/bin/$tool"; done
printf 'root:x:0:0:root:/:/bin/sh\nslipway:x:%s:%s::/var/lib/slipway:/bin/sh\n' $user $user >"$base/etc/passwd"
printf 'root:x:0:\nslipway:x:%s:\n' $user >"$base/etc/group"
printf 'passwd: files\ngroup: files\nhosts: files dns\n' >"$base/etc/nsswitch.conf"
layer "packages of Debian: $named" -C "$base" .

folders="$work/folders"
mkdir -p "$folders/opt/slipway"
cp -a "$stage/." "$folders/opt/slipway/"
find "$folders" -type d -exec chmod 755 {} +
find "$folders" -type f -exec chmod 644 {} +
find "$folders/opt/slipway/runtime/bin" "$folders/opt/slipway/runtime/lib/jspawnhelper" "$folders/opt/slipway/bin/slipway" \
  -type f -exec chmod 755 {} +
layer 'Java' -C "$folders" opt/slipway/runtime
layer 'libraries' -C "$folders" opt/slipway/lib opt/slipway/command/lib opt/slipway/server/lib
layer 'Slipway' -C "$folders" --exclude=opt/slipway/runtime --exclude=opt/slipway/lib --exclude='opt/slipway/*/lib' opt/slipway

mkdir -p "$work/user/var/lib/slipway" "$work/user/work"
chmod 700 "$work/user/var/lib/slipway"
mkdir -m 1777 "$work/user/tmp"
layer 'folders' --owner=$user --group=$user -C "$work/user" tmp var/lib/slipway work

cat >"$work/config" <<JSON
{"created":"$created","architecture":"$(dpkg --print-architecture)","os":"linux",
"config":{"User":"$user:$user","Env":["PATH=/opt/slipway/bin:/bin:/usr/bin","LANG=C.UTF-8","HOME=/var/lib/slipway"],
"Entrypoint":["/opt/slipway/bin/slipway"],"Cmd":["--help"],"WorkingDir":"/work","ExposedPorts":{"8080/tcp":{}},
"Volumes":{"/var/lib/slipway":{}},
"Labels":{"org.opencontainers.image.title":"Slipway","org.opencontainers.image.version":"$version",
"org.opencontainers.image.licenses":"Apache-2.0"}},
"rootfs":{"type":"layers","diff_ids":[$diffs]},"history":[$history]}
JSON
bytes=$(size "$work/config")
config=$(blob "$work/config")
cat >"$work/manifest" <<JSON
{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",
"config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:$config","size":$bytes},"layers":[$layers]}
JSON
bytes=$(size "$work/manifest")
manifest=$(blob "$work/manifest")
cat >"$work/image/index.json" <<JSON
{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json",
"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:$manifest","size":$bytes,
"annotations":{"io.containerd.image.name":"docker.io/library/slipway:$version","org.opencontainers.image.ref.name":"$version"}}]}
JSON
printf '{"imageLayoutVersion":"1.0.0"}' >"$work/image/oci-layout"
# What docker looked for before it knew the layout of OCI.
printf '[{"Config":"blobs/sha256/%s","RepoTags":["slipway:%s"],"Layers":[%s]}]' "$config" "$version" "$files" >"$work/image/manifest.json"
tar --sort=name --mtime="@$seconds" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX --format=gnu -cf "$out" -C "$work/image" \
  blobs index.json manifest.json oci-layout
echo "image: $out, of $named"
