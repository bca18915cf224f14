# Shared by the scripts of bin/; sourced, never run.
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
stop() { printf '\n%s\n' "$*" >&2; exit 1; }

# need_packages NAME...: installs the Debian packages that are missing, or says which ones are.
need_packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return
    command -v apt-get >/dev/null || stop "Missing: ${missing[*]}. Install them with your system's package manager."
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "Missing: ${missing[*]}. Install them as root: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    say "Installing ${missing[*]}"
    "${root[@]}" apt-get update -q || stop "apt-get update failed. Is this machine online?"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        || stop "These packages could not be installed: ${missing[*]}"
}

need_swift() {
    command -v swift >/dev/null \
        || stop "Swift is missing. Install Swift 6.3 from https://swift.org/install and put it on your PATH."
}
