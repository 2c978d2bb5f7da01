#!/bin/sh
# Installs FaceMatch @VERSION@ from the folder that this script lies in.
#
#   sh install.sh                     for you alone, below ~/.local
#   sudo sh install.sh --prefix /usr/local    for everyone on this machine
#   sh install.sh --uninstall [--prefix DIR]  takes it away; what people recorded stays
set -eu

NEEDED_GLIBC=@GLIBC@
NEEDED_LIBRARIES="@LIBRARIES@"
LIST=installed-files

main() {
    here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
    prefix=${HOME:-/nonexistent}/.local
    action=install
    while [ $# -gt 0 ]; do
        case $1 in
            --prefix) [ $# -ge 2 ] || refuse "--prefix needs a folder"; prefix=$2; shift ;;
            --prefix=*) prefix=${1#--prefix=} ;;
            --uninstall) action=uninstall ;;
            -h | --help) sed -n '2,6s/^# \{0,1\}//p' "$here/$(basename -- "$0")"; exit 0 ;;
            *) refuse "unknown option $1; see --help" ;;
        esac
        shift
    done
    case $prefix in
        /*) ;;
        *) prefix=$(pwd)/$prefix ;;
    esac
    case $prefix in
        *'
'*) refuse "the folder's name must not be of two lines" ;;
    esac
    prefix=${prefix%/}
    home=$prefix/lib/facematch
    "$action"
}

refuse() {
    printf 'install.sh: %s\n' "$1" >&2
    exit 2
}

install() {
    check_system
    [ -x "$here/program/facematch" ] || refuse "the folder 'program' is missing beside this script; unpack the archive again"
    mkdir -p -- "$prefix/lib" "$prefix/bin" "$prefix/share" 2>/dev/null && [ -w "$prefix/lib" ] ||
        refuse "$prefix cannot be written; choose another --prefix, or run this with sudo"
    for name in facematch facematch-gui; do
        link=$prefix/bin/$name
        if { [ -e "$link" ] || [ -L "$link" ]; } && ! is_ours "$link"; then
            refuse "$link is there already and is not ours; move it away first"
        fi
    done
    new=$home.new
    rm -rf -- "$new"
    trap 'rm -rf -- "$new"' EXIT INT TERM HUP
    cp -R -P -p -- "$here/program" "$new"
    put_together "$new"
    cp -p -- "$here/install.sh" "$new/install.sh"
    old=$home.old
    rm -rf -- "$old"
    if [ -e "$home" ]; then
        remove_shared
        mv -- "$home" "$old"
    fi
    mv -- "$new" "$home"
    trap - EXIT INT TERM HUP
    rm -rf -- "$old"
    install_shared
    for name in facematch facematch-gui; do
        ln -sf -- "$home/$name" "$prefix/bin/$name"
    done
    refresh_desktop
    printf 'FaceMatch @VERSION@ is installed in %s\n' "$home"
    report_missing
    case :${PATH:-}: in
        *":$prefix/bin:"*) ;;
        *) printf 'Start it from the menu, or as %s/bin/facematch-gui\n' "$prefix" ;;
    esac
}

uninstall() {
    [ -d "$home" ] || refuse "FaceMatch is not installed in $prefix"
    [ -w "$prefix/lib" ] || refuse "$prefix cannot be written; run this with sudo"
    remove_shared
    for name in facematch facematch-gui; do
        if is_ours "$prefix/bin/$name"; then rm -f -- "$prefix/bin/$name"; fi
    done
    rm -rf -- "$home" "$home.new" "$home.old"
    refresh_desktop
    printf 'FaceMatch is gone from %s. What people recorded is where it was.\n' "$prefix"
}

# Both programs are one file under two names; a copy may have made two of them.
put_together() {
    if cmp -s -- "$1/facematch" "$1/facematch-gui"; then ln -f -- "$1/facematch" "$1/facematch-gui"; fi
}

is_ours() {
    [ -L "$1" ] && case $(readlink -- "$1") in "$home"/*) true ;; *) false ;; esac
}

install_shared() {
    : > "$home/$LIST"
    (cd -- "$here/share" && find . -type f) | sed 's,^\./,,' | sort | while IFS= read -r name; do
        mkdir -p -- "$(dirname -- "$prefix/share/$name")"
        case $name in
            *.desktop) start_from_home < "$here/share/$name" > "$prefix/share/$name" ;;
            *) cp -- "$here/share/$name" "$prefix/share/$name" ;;
        esac
        chmod 644 -- "$prefix/share/$name"
        printf '%s\n' "$name" >> "$home/$LIST"
    done
}

# A desktop does not look for programs where a shell does. Its files escape twice: as text, and as a command.
start_from_home() {
    quoted=$(printf '%s' "$home" | sed -e 's/[\\"`$]/\\&/g' -e 's/%/%%/g' -e 's/\\/\\\\/g')
    pattern=$(printf '%s' "$quoted" | sed -e 's/[\\&|]/\\&/g')
    sed "s|^Exec=\\([^ ]*\\)|Exec=\"$pattern/\\1\"|"
}

remove_shared() {
    [ -f "$home/$LIST" ] || return 0
    while IFS= read -r name; do
        rm -f -- "$prefix/share/$name"
    done < "$home/$LIST"
    rmdir -- "$prefix/share/doc/facematch" 2>/dev/null || true
}

refresh_desktop() {
    update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
    gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" 2>/dev/null || true
}

check_system() {
    [ "$(uname -s)" = Linux ] && [ "$(uname -m)" = x86_64 ] || refuse "this program is for Linux on 64-bit PCs (x86_64)"
    found=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed -n 's/^glibc //p')
    [ -n "$found" ] || refuse "this system has no glibc (a system with musl, such as Alpine, cannot run this program)"
    oldest=$(printf '%s\n%s\n' "$found" "$NEEDED_GLIBC" | sort -t. -k1,1n -k2,2n | head -n 1)
    [ "$oldest" = "$NEEDED_GLIBC" ] ||
        refuse "this system is too old: it has glibc $found, and FaceMatch needs $NEEDED_GLIBC (such as Debian 12, Ubuntu 22.04, Fedora 36)"
}

report_missing() {
    known=$({ ldconfig -p || /sbin/ldconfig -p || /usr/sbin/ldconfig -p; } 2>/dev/null) || return 0
    missing=
    for name in $NEEDED_LIBRARIES; do
        case $known in
            *"$name "*) ;;
            *) missing="$missing $name" ;;
        esac
    done
    [ -z "$missing" ] || printf 'This system lacks libraries that the window needs; install what brings them:%s\n' "$missing"
}

main "$@"
