#!/bin/sh
# Installs In Turn for one person, without root, or removes it again. See --help.
set -eu

version='@VERSION@'
machine='@MACHINE@'
packages='@PACKAGES@'

help() {
    cat <<'END'
sh install.sh [--prefix DIR]
    Installs In Turn, or brings an older one up to date. Without --prefix it goes
    into ~/.local, where your desktop looks for what is yours alone.

sh install.sh --uninstall [--prefix DIR]
    Removes all that was installed. What you and your partner keep stays.
END
}

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

cannot_write() {
    stop "$1 cannot be written, so nothing can be installed there.
Choose a folder of your own: sh install.sh --prefix DIR"
}

# --- What is asked for, and where

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
task=install
prefix=
while [ $# -gt 0 ]; do
    case $1 in
        --prefix)
            [ $# -gt 1 ] && [ -n "$2" ] || stop 'After --prefix comes a folder.'
            prefix=$2
            shift
            ;;
        --prefix=?*) prefix=${1#*=} ;;
        --uninstall) task=uninstall ;;
        -h | --help)
            help
            exit 0
            ;;
        *) stop "\"$1\" is not understood. This script knows --prefix DIR, --uninstall and --help." ;;
    esac
    shift
done

share=
if [ -z "$prefix" ] && [ -f "$here/laid" ]; then # the copy that was installed
    prefix=$(CDPATH='' cd -- "$here/../.." && pwd -P)
elif [ -z "$prefix" ]; then
    [ -n "${HOME:-}" ] || stop 'HOME is not set. Say where to: sh install.sh --prefix DIR'
    prefix=$HOME/.local
    share=${XDG_DATA_HOME:-$prefix/share}
fi
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
prefix=${prefix%/}
home=$prefix/lib/inturn
bin=$prefix/bin
share=${share:-$prefix/share}
[ ! -f "$home/laid" ] || share=$(sed -n 's/^share //p' "$home/laid")
case $prefix$share in
    *'
'*) stop 'The name of the folder holds a line break. Choose another one.' ;;
esac

# --- Small steps

# "laid" lists all that was laid: "file PATH", "folder PATH", and where "share" is.
note() {
    grep -Fxq -- "$1" "$home/laid" 2>/dev/null || printf '%s\n' "$1" >>"$home/laid"
}

made=
make_folder() {
    [ ! -d "$1" ] || return 0
    make_folder "$(dirname -- "$1")"
    mkdir -- "$1" 2>/dev/null || cannot_write "$1"
    if [ -f "$home/laid" ]; then
        note "folder $1"
    else
        made="$made
$1"
    fi
}

# A file is never half there: it is written beside its place and then renamed.
lay() { # from to
    make_folder "$(dirname -- "$2")"
    note "file $2"
    cp -- "$1" "$2.inturn-new" 2>/dev/null || cannot_write "$2"
    mv -f -- "$2.inturn-new" "$2"
}

link() { # end to
    make_folder "$(dirname -- "$2")"
    note "file $2"
    rm -f -- "$2.inturn-new"
    ln -s -- "$1" "$2.inturn-new" 2>/dev/null || cannot_write "$2"
    mv -fT -- "$2.inturn-new" "$2"
}

stop_if_open() {
    [ -d "$home" ] || return 0
    real=$(CDPATH='' cd -- "$home" && pwd -P)
    # shellcheck disable=SC2010 # the links of /proc have no strange names
    if ls -l /proc/[0-9]*/exe 2>/dev/null | grep -Fq -- "-> $real/"; then
        stop 'In Turn is open. Close its window, then start this again; nothing was changed.'
    fi
}

# The desktop keeps lists of what opens what.
refresh() {
    [ ! -d "$share/applications" ] || update-desktop-database -q "$share/applications" 2>/dev/null || :
    [ ! -d "$share/mime/packages" ] || update-mime-database "$share/mime" >/dev/null 2>&1 || :
}

# The entry of the menu starts the program by its whole path, in the form that entries ask for.
with_path() {
    EXEC=$(printf '%s\n' "$bin/inturn" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g') \
        awk '/^Exec=inturn/ { print "Exec=\"" ENVIRON["EXEC"] "\"" substr($0, 12); next } { print }' "$1"
}

# --- Install

install() {
    [ -x "$here/app/inturn" ] || stop 'Unpack the whole archive, and start the install.sh in it.'
    [ "$(uname -m)" = "$machine" ] ||
        stop "This is In Turn for $machine computers, and this one is $(uname -m)."
    stop_if_open
    for program in inturn inturn-cli; do
        [ -L "$bin/$program" ] || [ ! -e "$bin/$program" ] ||
            stop "There is another program at $bin/$program. Move it away first."
    done
    make_folder "$home"
    : 2>/dev/null >>"$home/laid" || cannot_write "$home"
    note "share $share"
    printf '%s\n' "$made" | while IFS= read -r folder; do
        [ -z "$folder" ] || note "folder $folder"
    done

    old=$(readlink "$home/current" 2>/dev/null || :)
    [ "$old" = one ] && new=two || new=one
    rm -rf -- "${home:?}/$new"
    if ! cp -R -- "$here/app" "$home/$new" 2>/dev/null; then
        rm -rf -- "${home:?}/$new"
        stop "It could not be copied into $home. Is there enough room? What was there before still works."
    fi
    if ! said=$("$home/$new/inturn-cli" --version 2>&1); then
        rm -rf -- "${home:?}/$new"
        stop "In Turn does not run on this computer: $said
What was there before still works."
    fi
    rm -f -- "$home/current.inturn-new"
    ln -s "$new" "$home/current.inturn-new"
    mv -fT -- "$home/current.inturn-new" "$home/current" # from here on the new one is used
    [ -z "$old" ] || rm -rf -- "${home:?}/$old"

    cp -- "$home/laid" "$home/laid-before"
    for program in inturn inturn-cli; do
        link "../lib/inturn/current/$program" "$bin/$program"
    done
    (cd "$here/share" && find . -type f) | sed 's|^\./||' | while IFS= read -r file; do
        case $file in
            *.desktop)
                with_path "$here/share/$file" >"$home/entry"
                lay "$home/entry" "$share/$file"
                ;;
            *) lay "$here/share/$file" "$share/$file" ;;
        esac
    done
    rm -f -- "$home/entry"
    for file in install.sh LICENSE THIRD_PARTY_NOTICES.txt; do
        [ ! -f "$here/$file" ] || [ "$here" = "$home" ] || cp -- "$here/$file" "$home/$file"
    done
    remove_what_is_no_more
    refresh
    tell
}

# Files of an older version that this one has not.
remove_what_is_no_more() {
    sed -n 's/^file //p' "$home/laid-before" | while IFS= read -r path; do
        case $path in
            "$share"/*) [ -f "$here/share/${path#"$share"/}" ] || rm -f -- "$path" ;;
        esac
    done
    rm -f -- "$home/laid-before"
}

tell() {
    say "In Turn $version is installed. You find it among your applications."
    case :$PATH: in
        *:"$bin":*) say 'In a terminal: inturn' ;;
        *)
            say "In a terminal: $bin/inturn
Your terminal does not look into $bin for programs. With this line in ~/.profile it does:
    export PATH=\"$bin:\$PATH\""
            ;;
    esac
    missing=$(find "$home/current/_internal" -name 'libqxcb.so' -o -name 'libQt6Gui.so.6' 2>/dev/null |
        while IFS= read -r library; do ldd "$library" 2>/dev/null; done |
        sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' ')
    [ -z "$missing" ] || say "
The window still needs these from your system: $missing
On Debian and Ubuntu this line brings them: sudo apt-get install $packages"
    say "To remove it: sh \"$home/install.sh\" --uninstall"
}

# --- Remove

uninstall() {
    [ -f "$home/laid" ] || stop "In Turn is not installed in $prefix."
    stop_if_open
    [ -w "$home" ] || stop "$home cannot be written, so nothing can be removed there."
    sed -n 's/^file //p' "$home/laid" | while IFS= read -r path; do rm -f -- "$path"; done
    refresh
    tidy_lists
    folders=$(sed -n 's/^folder //p' "$home/laid" | sort -r)
    rm -rf -- "$home"
    # Only what was made for In Turn, and only where nothing else lies in it by now.
    printf '%s\n' "$folders" | while IFS= read -r folder; do
        [ -z "$folder" ] || rmdir -- "$folder" 2>/dev/null || :
    done
    say 'In Turn is removed.'
    data=${XDG_DATA_HOME:-${HOME:-}/.local/share}/inturn
    [ ! -d "$data" ] || say "What you keep in it stays: $data"
}

# Lists of the desktop in which nothing stands any more.
tidy_lists() {
    list=$share/applications/mimeinfo.cache
    [ ! -f "$list" ] || [ "$(cat "$list")" != '[MIME Cache]' ] || rm -f -- "$list"
    if [ -d "$share/mime/packages" ] && [ -z "$(ls -A "$share/mime/packages")" ]; then
        for list in aliases generic-icons globs globs2 icons magic mime.cache subclasses \
            treemagic types version XMLnamespaces; do
            rm -f -- "$share/mime/$list"
        done
        for folder in "$share"/mime/*/; do # one for each family of kinds, empty by now
            [ "$folder" = "$share/mime/packages/" ] || rmdir -- "$folder" 2>/dev/null || :
        done
    fi
}

"$task"
