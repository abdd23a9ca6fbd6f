# shellcheck shell=bash
# What every script of this repository needs: speaking, finding Swift, installing packages.
# It is sourced, never run.

set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

# The oldest toolchain that builds this project: Package.swift names it too.
swift_oldest=6.2
swift_tried=6.3.1

say() { printf '==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
die() {
    printf 'anvil: %s\n' "$*" >&2
    exit 1
}

explain_swift() {
    cat >&2 <<EOF

Swift is needed to build Anvil ($swift_oldest or newer; tried with $swift_tried), and Debian 12 does not package it.
Get it from swift.org, for example as root on a 64-bit PC:

    apt-get update && apt-get install -y ca-certificates curl gnupg
    curl -fLO https://download.swift.org/swift-$swift_tried-release/debian12/swift-$swift_tried-RELEASE/swift-$swift_tried-RELEASE-debian12.tar.gz
    mkdir -p /opt/swift
    tar -xzf swift-$swift_tried-RELEASE-debian12.tar.gz -C /opt/swift --strip-components 1
    export PATH=/opt/swift/usr/bin:\$PATH

Other machines, and how to check the signature of the download: https://www.swift.org/install/linux/
Then run the same command again. Swift in another place is found by PATH, or by SWIFT_HOME=/path/to/usr.
EOF
}

swift_version() { swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1; }

# Puts the toolchain on PATH, or says how to get one and stops.
need_swift() {
    local place
    if ! command -v swift >/dev/null 2>&1; then
        for place in "${SWIFT_HOME:-}" /opt/swift/usr /usr/local/swift/usr "$HOME/.local/share/swiftly"; do
            if [ -n "$place" ] && [ -x "$place/bin/swift" ]; then
                PATH="$place/bin:$PATH"
                break
            fi
        done
    fi
    if ! command -v swift >/dev/null 2>&1; then
        printf 'anvil: there is no Swift on this machine.\n' >&2
        explain_swift
        exit 1
    fi
    local version
    version=$(swift_version)
    [ -n "$version" ] || die "'swift --version' says no version: is the toolchain at $(command -v swift) whole?"
    if [ "$(printf '%s\n%s\n' "$swift_oldest" "$version" | sort -V | head -n 1)" != "$swift_oldest" ]; then
        printf 'anvil: Swift %s at %s is too old.\n' "$version" "$(command -v swift)" >&2
        explain_swift
        exit 1
    fi
    say "Swift $version at $(command -v swift)"
}

have_package() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

missing_packages() {
    local package
    for package in "$@"; do
        have_package "$package" || printf '%s ' "$package"
    done
}

# Installs Debian packages, as root or by sudo. Returns 1, having said the command, where neither is possible.
install_packages() {
    local missing elevate=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        note "This is no Debian: install what these Debian packages hold: $missing"
        return 1
    fi
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || { [ -t 0 ] && [ -z "${CI:-}" ]; }; }; then
            elevate=(sudo)
        else
            note "These Debian packages are missing, and only root can install them. Run:"
            note "    apt-get update && apt-get install -y --no-install-recommends $missing"
            return 1
        fi
    fi
    say "Installing Debian packages: $missing"
    local log="$top/.build/logs/packages.log"
    mkdir -p "$top/.build/logs"
    # shellcheck disable=SC2086  # the list is meant to fall apart into words
    if ! { "${elevate[@]}" apt-get update \
        && "${elevate[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
        >"$log" 2>&1 </dev/null; then
        tail -n 15 "$log" >&2
        note "apt-get could not install them; its whole output: $log"
        return 1
    fi
}

# What building needs beside the toolchain.
build_packages=(
    binutils ca-certificates git libc6-dev libexpat1-dev libgcc-12-dev libncurses6 libpq-dev libsqlite3-dev libstdc++-12-dev
    tzdata zlib1g-dev
)

need_build_packages() {
    command -v dpkg-query >/dev/null 2>&1 || {
        note "This is no Debian: the headers of SQLite and libpq, a linker and git must be here already."
        return 0
    }
    install_packages "${build_packages[@]}" || die "The build cannot begin without them."
}
