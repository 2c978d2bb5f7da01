"""The site's keys and what they seal: bound to their record, different for each purpose, and all from one ring."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.errors import RecordsError, RecordsKeyError
from facematch_gui.records.keys.ring import KeyRing, MasterKey
from facematch_gui.records.keys.sealing import new_data_key, seal, unseal

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
RECORD, OTHER = "a" * 32, "b" * 32

RING = KeyRing([MasterKey("k00000001", NOON, bytes(range(32)))])


# --- Sealing ----------------------------------------------------------------------------------------------------------


@given(st.binary(max_size=200))
def test_what_is_sealed_opens_again(content: bytes) -> None:
    key = new_data_key()
    assert unseal(key, seal(key, content, RECORD, "payload"), RECORD, "payload") == content


def test_it_is_plain_aes_256_gcm_with_the_record_as_associated_data() -> None:
    key = new_data_key()
    sealed = seal(key, b"content", RECORD, "payload")
    assert len(key) == 32
    assert len(sealed) == 12 + len(b"content") + 16
    bound_to = f"facematch-records:1:payload:{RECORD}".encode()
    assert AESGCM(key).decrypt(sealed[:12], sealed[12:], bound_to) == b"content"


def test_the_same_content_is_never_sealed_alike() -> None:
    key = new_data_key()
    assert seal(key, b"content", RECORD, "payload") != seal(key, b"content", RECORD, "payload")


@pytest.mark.parametrize(("record", "part"), [(OTHER, "payload"), (RECORD, "crop-selfie")])
def test_a_content_does_not_open_as_another_s(record: str, part: str) -> None:
    key = new_data_key()
    with pytest.raises(RecordsError, match="not what belongs there"):
        unseal(key, seal(key, b"content", RECORD, "payload"), record, part)


def test_any_changed_bit_and_any_cut_is_found() -> None:
    key = new_data_key()
    sealed = seal(key, b"content", RECORD, "payload")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        for spoilt in (bytes(changed), sealed[:place]):
            with pytest.raises(RecordsError):
                unseal(key, spoilt, RECORD, "payload")


# --- The ring ---------------------------------------------------------------------------------------------------------


def test_the_keys_of_a_ring_are_those_that_were_written_down() -> None:
    """Databases out there were sealed with them: worked out from RFC 5869 with nothing but ``hmac``."""
    import hashlib
    import hmac

    def hkdf(purpose: str) -> bytes:
        extracted = hmac.digest(bytes(32), bytes(range(32)), hashlib.sha256)
        return hmac.digest(extracted, f"facematch-records:1:{purpose}".encode() + b"\x01", hashlib.sha256)

    assert RING.seal_key("k00000001", RECORD) == hkdf(f"seal:{RECORD}")
    assert RING.token("case", " A  17") == hmac.new(hkdf("search"), b"case:a 17", "sha256").hexdigest()[:32]
    wrapped = RING.wrap(b"secret", RECORD, "record")
    assert unseal(hkdf("wrap"), wrapped, RECORD, "key-record") == b"secret"


def test_two_rings_have_nothing_in_common() -> None:
    one, two = KeyRing.new(NOON), KeyRing.new(NOON)
    assert one != two
    assert one.current != two.current
    assert one.token("case", "17") != two.token("case", "17")


def test_a_wrapped_key_opens_for_its_record_and_part_alone() -> None:
    wrapped = RING.wrap(b"secret", RECORD, "record")
    assert RING.unwrap("k00000001", wrapped, RECORD, "record") == b"secret"
    for record, part in ((OTHER, "record"), (RECORD, "crops")):
        with pytest.raises(RecordsKeyError):
            RING.unwrap("k00000001", wrapped, record, part)


def test_another_site_s_key_does_not_open_a_record_and_says_so() -> None:
    stranger = KeyRing([MasterKey("k00000001", NOON, bytes(32))])
    with pytest.raises(RecordsKeyError, match="another site's"):
        stranger.unwrap("k00000001", RING.wrap(b"secret", RECORD, "record"), RECORD, "record")


def test_a_key_that_is_not_in_the_ring_is_asked_for_by_its_name() -> None:
    newer = RING.rotated(NOON)
    with pytest.raises(RecordsKeyError, match=newer.current):
        RING.unwrap(newer.current, newer.wrap(b"secret", RECORD, "record"), RECORD, "record")


def test_a_rotated_ring_opens_the_old_and_seals_with_the_new() -> None:
    wrapped = RING.wrap(b"secret", RECORD, "record")
    rotated = RING.rotated(NOON)
    assert rotated.key_ids == (RING.current, rotated.current)
    assert rotated.current != RING.current
    assert rotated.unwrap(RING.current, wrapped, RECORD, "record") == b"secret"
    assert rotated.unwrap(rotated.current, rotated.wrap(b"new", RECORD, "record"), RECORD, "record") == b"new"
    assert rotated.seal_key(RING.current, RECORD) == RING.seal_key(RING.current, RECORD)
    assert rotated.token("case", "17") != RING.token("case", "17")
    assert rotated.tokens("case", "17") == (rotated.token("case", "17"), RING.token("case", "17"))


def test_a_desk_that_joins_a_site_seals_with_the_site_s_key_and_keeps_its_own() -> None:
    site, desk = RING.rotated(NOON), KeyRing.new(NOON)
    joined = desk.joined(site)
    assert joined.current == site.current
    assert joined.key_ids == (desk.current, *site.key_ids)
    assert joined.holds(site)
    assert joined.holds(desk)
    assert not site.holds(joined)
    assert joined.joined(site) == joined


def test_a_copy_from_a_desk_that_has_joined_brings_old_keys_and_never_an_older_one_into_use() -> None:
    site, desk = RING, KeyRing.new(NOON)
    copy = desk.joined(site)
    newer = site.rotated(NOON)
    assert site.joined(copy) == copy
    assert newer.joined(copy).current == newer.current
    assert newer.joined(copy).key_ids == (desk.current, *newer.key_ids)
    assert copy.joined(newer) == newer.joined(copy)


# --- Tokens -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A-17", "a-17"),
        ("  A 17 ", "A\t17"),
        ("Zoë", "Zoe\u0308"),
        ("STRASSE", "straße"),
        ("１７", "17"),
        ("İ", "i\u0307"),
    ],
)
def test_words_that_mean_the_same_have_one_token(one: str, other: str) -> None:
    assert RING.token("case", one) == RING.token("case", other)


@pytest.mark.parametrize(("one", "other"), [("A17", "A 17"), ("a", "á"), ("1", "2")])
def test_words_that_differ_have_tokens_that_differ(one: str, other: str) -> None:
    assert RING.token("case", one) != RING.token("case", other)


def test_a_token_is_one_of_its_field() -> None:
    assert RING.token("case", "17") != RING.token("officer", "17")
    assert len(RING.token("case", "17")) == 32


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_no_words_have_no_token(words: str) -> None:
    assert RING.token("case", words) == ""
    assert RING.tokens("case", words) == ("",)


def test_a_name_that_is_no_text_has_a_token_too() -> None:
    assert len(RING.token("case", "a\udcff")) == 32


# --- As text ----------------------------------------------------------------------------------------------------------


def test_a_ring_is_the_same_after_it_was_written_and_read() -> None:
    far = datetime(2027, 1, 2, 3, 4, 5, 678, tzinfo=timezone(timedelta(hours=2)))
    ring = RING.rotated(far)
    again = KeyRing.from_text(ring.to_text())
    assert again == ring
    assert again.masters[1].made == datetime(2027, 1, 2, 1, 4, 5, tzinfo=UTC)


def test_what_people_see_of_a_ring_tells_no_secret() -> None:
    assert repr(RING) == "KeyRing(k00000001)"
    assert "secret" not in repr(RING.masters[0])


def _changed(**changes: object) -> str:
    document = json.loads(RING.to_text())
    document["masters"][0].update(changes)
    return json.dumps(document)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "3",
        "[" * 50_000,
        '{"format": 1, "masters": []}',
        '{"format": 1, "masters": [1]}',
        RING.to_text().replace('"format": 1', '"format": 2'),
        _changed(secret="AAAA"),
        _changed(secret="%"),
        _changed(secret=3),
        _changed(id="1"),
        _changed(made="2026-11-29T12:00:00"),
        _changed(made="yesterday"),
        json.dumps({"format": 1, "masters": 2 * json.loads(RING.to_text())["masters"]}),
    ],
)
def test_what_is_no_ring_is_refused_without_telling_what_it_held(text: str) -> None:
    with pytest.raises(RecordsKeyError, match="damaged") as caught:
        KeyRing.from_text(text)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
