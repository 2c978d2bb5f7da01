"""What a Linux program or library says of itself: what it needs, of which versions, and whether it would load."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"
_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRTAB, _SONAME, _VERNEED, _VERNEEDNUM = 1, 5, 14, 0x6FFFFFFE, 0x6FFFFFFF
_RPATH, _RUNPATH = 15, 29
_SYMTAB = 2


@dataclass(frozen=True)
class Binary:
    """One file in the format ELF, 64 bits, little endian.

    Attributes:
        needed: names of the libraries that the loader looks for.
        soname: the name under which others need this one; empty where it has none.
        versions: what it asks of them, by library: ``{"libc.so.6": {"GLIBC_2.28"}}``.
        has_symbols: whether it carries a symbol table that only debuggers read.
        is_aligned: whether the loader would accept its segments.
    """

    needed: tuple[str, ...]
    soname: str
    versions: dict[str, frozenset[str]]
    has_symbols: bool
    is_aligned: bool


@dataclass(frozen=True)
class _Segment:
    kind: int
    offset: int
    address: int
    size: int
    alignment: int


def is_elf(path: Path) -> bool:
    """Whether the file begins like a Linux program or library."""
    with path.open("rb") as stream:
        return stream.read(4) == _MAGIC


def read_elf(path: Path) -> Binary | None:
    """What the file says of itself; nothing where it is no ELF file of 64 bits, little endian."""
    data = path.read_bytes()
    if data[:6] != _MAGIC + b"\x02\x01":
        return None
    segments = list(_segments(data))
    entries = list(_dynamic(data, segments))
    table = next((value for tag, value in entries if tag == _STRTAB), 0)
    strings = _offset(segments, table)

    def text(at: int) -> str:
        begin = strings + at
        return data[begin : data.index(b"\0", begin)].decode()

    needed = tuple(text(value) for tag, value in entries if tag == _NEEDED)
    soname = next((text(value) for tag, value in entries if tag == _SONAME), "")
    wants = {tag: value for tag, value in entries if tag in (_VERNEED, _VERNEEDNUM)}
    versions = {
        text(library): frozenset(text(name) for name in names)
        for library, names in _version_needs(data, segments, wants)
    }
    aligned = all(
        segment.alignment < 2 or (segment.offset - segment.address) % segment.alignment == 0
        for segment in segments
        if segment.kind == _LOAD
    )
    return Binary(needed, soname, versions, _has_symbols(data), aligned)


def without_foreign_path(data: bytes) -> bytes:
    """A library that looks for others where the machine that built it had them no longer does, and does not name it.

    Search paths that begin with ``$ORIGIN``, beside the library itself, stay.
    """
    if data[:6] != _MAGIC + b"\x02\x01":
        return data
    segments = list(_segments(data))
    entries = list(_dynamic(data, segments))
    strings = _offset(segments, next((value for tag, value in entries if tag == _STRTAB), 0))
    changed = bytearray(data)
    kept = []
    for tag, value in entries:
        begin = strings + value
        path = data[begin : data.index(b"\0", begin)] if tag in (_RPATH, _RUNPATH) else b""
        if path.startswith(b"/"):
            # Names that end like the path may share its last letters; none has a slash in it.
            length = path.rindex(b"/") + 1
            changed[begin : begin + length] = bytes(length)
        else:
            kept.append((tag, value))
    start = next((segment.offset for segment in segments if segment.kind == _DYNAMIC), 0)
    for number, (tag, value) in enumerate([*kept, *[(0, 0)] * (len(entries) - len(kept))]):
        struct.pack_into("<QQ", changed, start + 16 * number, tag, value)
    return bytes(changed)


def _segments(data: bytes) -> Iterator[_Segment]:
    (start,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for number in range(count):
        kind, _, offset, address, _, length, _, alignment = struct.unpack_from("<IIQQQQQQ", data, start + number * size)
        yield _Segment(kind, offset, address, length, alignment)


def _dynamic(data: bytes, segments: list[_Segment]) -> Iterator[tuple[int, int]]:
    for segment in segments:
        if segment.kind == _DYNAMIC:
            for at in range(segment.offset, segment.offset + segment.size, 16):
                tag, value = struct.unpack_from("<QQ", data, at)
                if tag == 0:
                    return
                yield tag, value


def _offset(segments: list[_Segment], address: int) -> int:
    """Where in the file lies what is loaded to this address."""
    for segment in segments:
        if segment.kind == _LOAD and segment.address <= address < segment.address + segment.size:
            return address - segment.address + segment.offset
    return address


def _version_needs(data: bytes, segments: list[_Segment], wants: dict[int, int]) -> Iterator[tuple[int, list[int]]]:
    """For each library the place of its name, and of the names of the versions that are asked of it."""
    if _VERNEED not in wants:
        return
    at = _offset(segments, wants[_VERNEED])
    for _ in range(wants.get(_VERNEEDNUM, 0)):
        _, count, library, first, following = struct.unpack_from("<HHIII", data, at)
        names, inner = [], at + first
        for _ in range(count):
            _, _, _, name, further = struct.unpack_from("<IHHII", data, inner)
            names.append(name)
            inner += further
        yield library, names
        at += following


def _has_symbols(data: bytes) -> bool:
    (start,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    return any(
        struct.unpack_from("<I", data, start + number * size + 4)[0] == _SYMTAB
        for number in range(count if start else 0)
    )
