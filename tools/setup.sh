#!/usr/bin/env bash
# Makes .venv ready: `tools/setup.sh run` for make run, `test` for make test, `assets` for what
# records the clips.
# Does nothing when nothing that it reads has changed since the last time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly purpose=${1:?run, test or assets}
readonly venv=.venv
readonly stamp=$venv/ready-to-$purpose
readonly packages=tools/debian-packages.txt
readonly inputs=(pyproject.toml constraints.txt "$packages" tools/setup.sh)

say() { printf 'upstroke: %s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

# What the environment was made from. The folder is part of it: a moved .venv is of no use.
fingerprint() { printf '%s ' "$PWD"; cat "${inputs[@]}" | cksum; }

which_python() { "$1" -c 'import sys; print(sys.base_prefix, sys.version)'; }

# It runs, and is of the python that was asked for, if one was.
venv_works() {
    [ -x $venv/bin/python ] || return 1
    [ -z "${PYTHON:-}" ] || [ "$(which_python $venv/bin/python)" = "$(which_python "$PYTHON")" ]
}

is_ready() {
    local stamps=("$stamp")
    if [ "$purpose" = run ]; then stamps+=("$venv/ready-to-test"); fi
    venv_works && grep -qsxF "$(fingerprint)" "${stamps[@]}"
}

# --- Packages of the system ---------------------------------------------------------------------

wanted_packages() {
    sed -nE "s/^(run|$purpose) //p" "$packages"
}

# Their names, and the names that they stand in for (libglib2.0-0t64 for libglib2.0-0).
installed_packages() {
    dpkg-query -W -f '${db:Status-Status}, ${Package}, ${Provides}\n' |
        sed -n 's/^installed, //p' | tr ',' '\n' | sed -E 's/^ *//; s/[ :].*//' | sort -u
}

missing_packages() {
    comm -13 <(installed_packages) <(wanted_packages | sort -u) | tr '\n' ' '
}

# Its output only when it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" > "$log" 2>&1 || status=$?
    [ $status = 0 ] || cat "$log" >&2
    rm -f "$log"
    return $status
}

apt() { DEBIAN_FRONTEND=noninteractive quietly apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }

install_packages() {
    local missing
    missing=$(missing_packages)
    if [ -z "$missing" ]; then return; fi
    if [ "$(id -u)" != 0 ]; then
        stop "packages of the system are missing; please run: sudo apt-get install ${missing% }"
    fi
    say "installing packages of the system: ${missing% }"
    apt update || say "the lists of packages could not be renewed; going on with the old ones"
    # shellcheck disable=SC2086  # a list of names
    apt -y --no-install-recommends install $missing || stop "apt-get failed; see above"
}

check_system() {
    if command -v dpkg-query apt-get > /dev/null; then
        install_packages
    elif [ "$(uname -s)" = Linux ]; then
        say "not Debian or Ubuntu: should something be missing, $packages names it as Debian does"
    fi
}

# --- Python --------------------------------------------------------------------------------------

serves() { "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; }

# Debian's python has its headers in python3-dev, any other brings its own or has none.
has_headers() {
    "$1" -c 'import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))'
}

# The newest that can compile simpleaudio, else the newest. A python that does not run (a pyenv
# shim without its version) is passed over.
choose_python() {
    local candidate second=
    if [ -n "${PYTHON:-}" ]; then
        serves "$PYTHON" || stop "PYTHON=$PYTHON is not a Python of 3.11 or later with venv"
        printf '%s\n' "$PYTHON"
        return
    fi
    for candidate in python3.13 python3.12 python3.11 python3; do
        serves "$candidate" || continue
        if has_headers "$candidate"; then printf '%s\n' "$candidate"; return; fi
        second=${second:-$candidate}
    done
    [ -n "$second" ] || stop "no Python of 3.11 or later with venv was found; name one: make PYTHON=..."
    printf '%s\n' "$second"
}

make_venv() {
    local python
    python=$(choose_python)
    say "making $venv with $("$python" --version)"
    "$python" -m venv --clear $venv
}

keep_venv() {
    if venv_works && grep -qsxF "$PWD" $venv/made-in; then return; fi
    make_venv
    printf '%s\n' "$PWD" > $venv/made-in
}

# --- Packages of Python --------------------------------------------------------------------------

pip_install() {
    $venv/bin/python -m pip install --quiet --constraint constraints.txt "$@"
}

install_upstroke() {
    # A pip that knows dependency groups and constrains what it builds with.
    pip_install --upgrade pip
    pip_install --build-constraint constraints.txt --editable .
    case $purpose in
        test) pip_install --group dev ;;
        assets) pip_install --group assets ;;
    esac
}

install_simpleaudio() {
    local log=$venv/simpleaudio.log
    if pip_install --build-constraint constraints.txt --editable '.[simpleaudio]' > $log 2>&1; then
        return
    fi
    if [ "$purpose" = test ]; then cat $log >&2; stop "simpleaudio could not be built"; fi
    say "simpleaudio could not be built, which is no loss where miniaudio plays ($log tells why)"
}

if is_ready; then exit 0; fi
check_system
keep_venv
say "installing packages of Python (the first time, this takes a few minutes)"
install_upstroke
install_simpleaudio
fingerprint > "$stamp"
