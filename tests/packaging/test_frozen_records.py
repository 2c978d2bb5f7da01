"""What the gate asks of the records, asked of the program as it is here; and what the papers say of their libraries."""

from __future__ import annotations

import subprocess
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from frozen import inventory, record_checks, sbom
from frozen.guest import FailedCheckError, Guest
from frozen.inventory import PYTHON, Part
from frozen.project import ROOT

from facematch_gui.cli import main
from tests.packaging import stand_in


class Native(Guest):
    """Whoever runs the tests, with the program that the source tree is."""

    def resource(self, name: str) -> Path:
        return ROOT / "resources" / name

    def run(self, name: str, *arguments: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
        out, errors = StringIO(), StringIO()
        with redirect_stdout(out), redirect_stderr(errors):
            code = main([str(argument) for argument in arguments])
        return subprocess.CompletedProcess(arguments, code, out.getvalue(), errors.getvalue())


@pytest.fixture
def guest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Guest:
    guest = Native(program=tmp_path, home=tmp_path, cut_off=(), display="")
    monkeypatch.setenv("FACEMATCH_DATA", str(guest.data))
    return guest


def test_the_gates_questions_are_those_that_the_program_answers(guest: Guest, own_servers: set[object]) -> None:
    own_servers.add(record_checks.SERVER)
    assert "reported" in record_checks.keeps_records(guest)
    assert "wait for a server" in record_checks.waits_for_the_server(guest)
    assert list(guest.data.glob("policy.toml")) == []


def test_a_case_that_stands_in_a_file_is_found(guest: Guest) -> None:
    guest.data.mkdir()
    (guest.data / "log.txt").write_text(f"checked {record_checks.CASE}", encoding="utf-8")
    with pytest.raises(FailedCheckError, match=r"log\.txt names the case"):
        record_checks.keeps_to_itself(guest)


def test_no_key_store_is_asked_where_nobody_can_be(guest: Guest) -> None:
    assert "not tried" in record_checks.uses_the_key_store(guest)


def test_the_bill_names_what_is_compiled_into_a_package(tmp_path: Path) -> None:
    """By it people find out whether a hole in OpenSSL is theirs."""
    from importlib.metadata import distribution

    inside = inventory.compiled_in(distribution("cryptography"))
    openssl = next(work for work in inside if work.name == "openssl" and "generic" in work.url)
    assert openssl.url == f"pkg:generic/openssl@{openssl.version}"
    assert [work.licence for work in inside if work.url.startswith("pkg:cargo/pem@")] == ["MIT"]
    assert not [work for work in inside if "file:" in work.url]
    part = Part(PYTHON, "cryptography", "50", "MIT", {}, (), inside)
    package, _ = sbom.bill_of_materials(stand_in.project(), [part], stand_in.program(tmp_path))["components"]
    assert package["bom-ref"] == f"pkg:{PYTHON}/cryptography@50"
    assert [work["purl"] for work in package["components"]] == [work.url for work in inside]
