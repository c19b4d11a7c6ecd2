#!/bin/sh
# Builds the jars of an earlier revision under a version, and puts them where `mvn -Papi verify` looks for the last release. For a
# release it is its tag and its version; for a trial any revision, and a version below that of the pom.
#
#   rules-dist/baseline.sh REVISION VERSION [OPTION OF MAVEN...]
set -eu
[ $# -ge 2 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
revision=$1
version=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git -C "$root" archive -o "$work/source.tar" "$revision"
mkdir "$work/source"
tar -xf "$work/source.tar" -C "$work/source"
cd "$work/source"
was=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)
find . -name pom.xml -exec sed -i "s|<version>$was</version>|<version>$version</version>|" {} +
mvn -B -q -Dfast -Dmaven.test.skip=true -Dmaven.install.skip=true "$@" deploy \
  -DaltDeploymentRepository="baseline::file://$root/target/baseline"
echo "baseline: $revision is $version in $root/target/baseline"
