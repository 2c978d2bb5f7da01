"""Where the key lies: it comes back from each place, moves between them, survives a loss, and is never made twice."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest

from facematch_gui.errors import PassphraseNeededError, RecordsError, RecordsKeyError, UsageError
from facematch_gui.records.keys import places as key_places
from facematch_gui.records.keys.passphrase import Cost, lock, unlock
from facematch_gui.records.keys.places import (
    KEY_FILE,
    export_ring,
    import_ring,
    load_ring,
    open_ring,
    place_of_ring,
    save_ring,
)
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.storage.database import FILE, reading
from facematch_gui.records.storage.ledger import append, read_crops, read_payload
from facematch_gui.records.store import Store
from tests.records.conftest import check_draft
from tests.records.key_stores import (
    BrokenKeyStore,
    ForgetfulKeyStore,
    LockedKeyStore,
    MemoryKeyStore,
    make_passphrases_cheap,
)

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
WORDS = "correct horse battery staple"
CHEAP = Cost(passes=1, memory_kib=8)

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")


@pytest.fixture
def use() -> Iterator[Callable[[MemoryKeyStore], MemoryKeyStore]]:
    """Makes a key store the system's own, until the test is over."""
    before = keyring.get_keyring()

    def put(backend: MemoryKeyStore) -> MemoryKeyStore:
        keyring.set_keyring(backend)
        return backend

    yield put
    keyring.set_keyring(before)


@pytest.fixture
def key_store(use: Callable[[MemoryKeyStore], MemoryKeyStore]) -> MemoryKeyStore:
    return use(MemoryKeyStore())


# --- The three places -------------------------------------------------------------------------------------------------


def test_without_a_key_store_the_key_lies_in_a_file_for_the_user_alone(folder: Path) -> None:
    ring = open_ring(folder, "auto", None, NOON)
    assert place_of_ring(folder) == "file"
    assert open_ring(folder, "auto", None, NOON) == ring
    assert load_ring(folder, "file") == ring
    if sys.platform != "win32":
        assert (folder / KEY_FILE).stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700


@needs_posix
def test_what_others_may_read_or_write_is_closed_to_them(folder: Path) -> None:
    ring = open_ring(folder, "file", None, NOON)
    (folder / KEY_FILE).chmod(0o644)
    folder.chmod(0o777)
    assert open_ring(folder, "file", None, NOON) == ring
    assert (folder / KEY_FILE).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("place", ["auto", "keystore"])
def test_with_a_key_store_the_file_alone_opens_nothing(folder: Path, key_store: MemoryKeyStore, place: str) -> None:
    ring = open_ring(folder, place, None, NOON)
    assert place_of_ring(folder) == "keystore"
    assert load_ring(folder, place) == ring
    [((service, name), secret)] = key_store.secrets.items()
    assert service == "FaceMatch records"
    # What Windows' Credential Manager takes, in UTF-16.
    assert len(secret) * 2 < 2560
    written = (folder / KEY_FILE).read_text()
    assert name in written
    assert json.loads(ring.to_text())["masters"][0]["secret"] not in written
    key_store.secrets.clear()
    with pytest.raises(RecordsKeyError, match="does not hold the key"):
        load_ring(folder, place)


def test_behind_a_passphrase_the_file_alone_opens_nothing(folder: Path, ring: KeyRing) -> None:
    save_ring(ring, folder, "passphrase", WORDS, CHEAP)
    assert place_of_ring(folder) == "passphrase"
    assert load_ring(folder, "passphrase", WORDS) == ring
    assert json.loads(ring.to_text())["masters"][0]["secret"] not in (folder / KEY_FILE).read_text()
    for wrong in (None, "", "correct horse battery", WORDS.upper()):
        with pytest.raises(PassphraseNeededError):
            load_ring(folder, "passphrase", wrong)


def test_a_passphrase_is_the_same_on_every_keyboard(folder: Path, ring: KeyRing) -> None:
    save_ring(ring, folder, "passphrase", "Schlüssel der Akten", CHEAP)
    assert load_ring(folder, "passphrase", "Schlu\u0308ssel der Akten\n") == ring


def test_the_usual_cost_of_guessing_is_what_rfc_9106_advises(folder: Path, ring: KeyRing) -> None:
    save_ring(ring, folder, "passphrase", WORDS)
    document = json.loads((folder / KEY_FILE).read_text())
    assert (document["passes"], document["memory_kib"]) == (3, 65536)
    assert load_ring(folder, "passphrase", WORDS) == ring


@pytest.mark.parametrize("short", ["", "eleven char"])
def test_a_passphrase_is_long(folder: Path, ring: KeyRing, short: str) -> None:
    with pytest.raises((UsageError, PassphraseNeededError)):
        save_ring(ring, folder, "passphrase", short, CHEAP)
    with pytest.raises(UsageError):
        export_ring(ring, short, CHEAP)
    assert not (folder / KEY_FILE).exists()


# --- Key stores that fail ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", [LockedKeyStore, BrokenKeyStore, ForgetfulKeyStore])
def test_a_key_store_that_keeps_nothing_is_none(
    folder: Path, use: Callable[[MemoryKeyStore], MemoryKeyStore], backend: type[MemoryKeyStore]
) -> None:
    use(backend())
    with pytest.raises(RecordsKeyError, match="no key store"):
        open_ring(folder, "keystore", None, NOON)
    assert not (folder / KEY_FILE).exists()
    open_ring(folder, "auto", None, NOON)
    assert place_of_ring(folder) == "file"


def test_a_locked_key_store_does_not_make_a_second_key(
    folder: Path, use: Callable[[MemoryKeyStore], MemoryKeyStore]
) -> None:
    """Nor is what it holds taken for lost: unlocked, it opens the records as before."""
    unlocked = use(MemoryKeyStore())
    ring = open_ring(folder, "auto", None, NOON)
    before = (folder / KEY_FILE).read_bytes()
    use(LockedKeyStore())
    with pytest.raises(RecordsKeyError, match="Unlock it"):
        open_ring(folder, "auto", None, NOON)
    assert (folder / KEY_FILE).read_bytes() == before
    use(unlocked)
    assert open_ring(folder, "auto", None, NOON) == ring


# --- Creation ---------------------------------------------------------------------------------------------------------


def test_programs_that_start_together_make_one_key(folder: Path) -> None:
    rings: list[KeyRing] = []
    begin = threading.Barrier(8)

    def start() -> None:
        begin.wait()
        rings.append(open_ring(folder, "auto", None, NOON))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(rings) == 8
    assert len(set(rings)) == 1


def test_no_new_key_is_made_for_records_that_have_lost_theirs(folder: Path, store: Store) -> None:
    with pytest.raises(RecordsKeyError, match="gone"):
        open_ring(folder, "auto", None, NOON)
    assert not (folder / KEY_FILE).exists()


def test_a_passphrase_is_chosen_on_purpose(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that asked for it would take whatever was mistyped."""
    make_passphrases_cheap(monkeypatch)
    with pytest.raises(RecordsKeyError, match="none was chosen yet") as caught:
        open_ring(folder, "passphrase", None, NOON)
    assert not isinstance(caught.value, PassphraseNeededError)
    ring = open_ring(folder, "passphrase", WORDS, NOON)
    assert load_ring(folder, "passphrase", WORDS) == ring


def test_a_key_that_lies_elsewhere_than_the_policy_says_is_not_taken(folder: Path, ring: KeyRing) -> None:
    save_ring(ring, folder, "file")
    for place in ("keystore", "passphrase"):
        with pytest.raises(RecordsKeyError, match="keys move"):
            open_ring(folder, place, WORDS, NOON)
    assert load_ring(folder, "auto") == ring


@needs_posix
def test_a_folder_that_cannot_be_written_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RecordsKeyError, match="cannot be written: Not a directory"):
        open_ring(tmp_path / "file" / "records", "auto", None, NOON)


# --- Moving -----------------------------------------------------------------------------------------------------------


def test_a_key_moves_from_place_to_place_and_leaves_nothing_behind(
    folder: Path, ring: KeyRing, key_store: MemoryKeyStore
) -> None:
    for place in ("file", "keystore", "passphrase", "keystore", "file"):
        assert save_ring(ring, folder, place, WORDS, CHEAP) == place
        assert load_ring(folder, place, WORDS) == ring
        assert len(key_store.secrets) == (place == "keystore")


def test_a_ring_that_is_saved_anew_leaves_one_secret_in_the_store(
    folder: Path, ring: KeyRing, key_store: MemoryKeyStore
) -> None:
    save_ring(ring, folder, "auto")
    old = (folder / KEY_FILE).read_bytes()
    save_ring(ring.rotated(NOON), folder, "auto")
    assert len(key_store.secrets) == 1
    # A copy of the file from before opens nothing any more.
    (folder / KEY_FILE).write_bytes(old)
    with pytest.raises(RecordsKeyError):
        load_ring(folder, "auto")


def test_what_cannot_be_written_leaves_the_key_where_it_was(
    folder: Path, ring: KeyRing, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_ring(ring, folder, "keystore")
    kept = dict(key_store.secrets)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(key_places, "write_whole_text", full)
        for place in ("file", "keystore"):
            with pytest.raises(RecordsKeyError, match="No space left"):
                save_ring(ring.rotated(NOON), folder, place)
    assert key_store.secrets == kept
    assert load_ring(folder, "keystore") == ring


# --- Export, loss and recovery ----------------------------------------------------------------------------------------


def test_an_exported_key_comes_back_with_its_passphrase_alone(ring: KeyRing) -> None:
    ring = ring.rotated(NOON)
    content = export_ring(ring, WORDS, CHEAP)
    assert import_ring(content, WORDS) == ring
    for master in json.loads(ring.to_text())["masters"]:
        assert master["secret"].encode() not in content
    with pytest.raises(PassphraseNeededError):
        import_ring(content, "another horse battery")
    with pytest.raises(PassphraseNeededError):
        import_ring(content, None)


def test_every_loss_of_the_key_is_mended_by_its_exported_copy(
    folder: Path, ring: KeyRing, key_store: MemoryKeyStore
) -> None:
    save_ring(ring, folder, "keystore")
    copy = export_ring(ring, WORDS, CHEAP)

    def lose_the_store() -> None:
        key_store.secrets.clear()

    def lose_the_file() -> None:
        (folder / KEY_FILE).unlink()

    def damage_the_file() -> None:
        (folder / KEY_FILE).write_bytes(b"\0" * 100)

    for lose in (lose_the_store, lose_the_file, damage_the_file):
        lose()
        with pytest.raises((RecordsKeyError, AssertionError)):
            assert load_ring(folder, "keystore") is not None
        save_ring(import_ring(copy, WORDS), folder, "keystore")
        assert load_ring(folder, "keystore") == ring


def _file(**changes: object) -> bytes:
    return json.dumps({"format": 1, "place": "passphrase", **lock("text", WORDS, CHEAP), **changes}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b"[" * 50_000,
        b'{"format": 1}',
        b'{"format": 1, "place": "elsewhere"}',
        b'{"format": 1, "place": ["file"]}',
        b'{"format": 1, "place": "file", "ring": 3}',
        b'{"format": 1, "place": "keystore", "name": 3}',
        b'{"format": 1, "place": "passphrase"}',
        _file(format=2),
        _file(salt="00"),
        _file(salt=3),
        _file(passes=0),
        _file(passes="many"),
        # A file must not make the program take all memory, or never end.
        _file(memory_kib=1 << 40),
        _file(passes=1 << 40),
        _file(sealed="%"),
        # Opens, and holds no ring.
        _file(),
    ],
)
def test_what_holds_no_key_is_refused(content: bytes, folder: Path) -> None:
    folder.mkdir()
    (folder / KEY_FILE).write_bytes(content)
    with pytest.raises(RecordsKeyError, match="damaged") as caught:
        load_ring(folder, "auto", WORDS)
    assert not isinstance(caught.value, PassphraseNeededError)
    with pytest.raises(RecordsKeyError):
        import_ring(content, WORDS)


def test_a_plain_key_file_is_no_exported_copy(folder: Path, ring: KeyRing) -> None:
    save_ring(ring, folder, "file")
    with pytest.raises(RecordsKeyError):
        import_ring((folder / KEY_FILE).read_bytes(), WORDS)


def test_a_text_that_was_locked_and_changed_does_not_open() -> None:
    locked = lock("text", WORDS, CHEAP)
    assert unlock(locked, WORDS) == "text"
    with pytest.raises(PassphraseNeededError):
        unlock({**locked, "salt": os.urandom(16).hex()}, WORDS)


# --- A copied database ------------------------------------------------------------------------------------------------


def test_a_copied_database_alone_opens_nothing(
    folder: Path, store: Store, ring: KeyRing, tmp_path: Path, key_store: MemoryKeyStore
) -> None:
    save_ring(ring, folder, "auto")
    record = "c" * 32
    append(store, [check_draft(case="Case Zanzibar", officer="Officer Quetzal", crops=True, record=record)])
    store.engine.dispose()
    copy = tmp_path / "thief"
    shutil.copytree(folder, copy)
    stolen = b"".join(file.read_bytes() for file in copy.iterdir())
    for personal in (b"Zanzibar", b"zanzibar", b"Quetzal", b"quetzal", b"a selfie as JPEG", b"a document as JPEG"):
        assert personal not in stolen
    # Also with the key file, on a machine that has a key store of its own.
    key_store.secrets.clear()
    for place in ("auto", "keystore"):
        with pytest.raises(RecordsKeyError):
            open_ring(copy, place, None, NOON)
    (copy / KEY_FILE).unlink()
    with pytest.raises(RecordsKeyError, match="gone"):
        open_ring(copy, "auto", None, NOON)
    stranger = KeyRing.new(NOON)
    with reading(store.engine) as connection:
        assert read_payload(connection, ring, record) == {"case": "Case Zanzibar", "officer": "Officer Quetzal"}
        for read in (read_payload, read_crops):
            with pytest.raises(RecordsError):
                read(connection, stranger, record)
    # Every key in the file is wrapped: none of 32 bytes, and none that is the record's.
    with sqlite3.connect(copy / FILE) as database:
        wrapped = [each for (each,) in database.execute("SELECT wrapped FROM secrets")]
    database.close()
    assert [len(each) for each in wrapped] == [12 + 32 + 16] * 2
