"""A network file that is not the one that was shipped is refused before anything opens it."""

from __future__ import annotations

import ast
import hashlib
import json
import pickle
import random
from collections.abc import Callable
from pathlib import Path

import onnxruntime
import pytest

from counterclaim.core.errors import AssetError
from counterclaim.reading import assets
from counterclaim.reading.assets import DIGESTS, LABELS, NETWORK, TOKENIZER, load_assets
from counterclaim.reading.network import Network
from counterclaim.reading.reader import Reader

READING = Path(assets.__file__).parent
SHIPPED = (NETWORK, TOKENIZER, LABELS)
MUTATIONS = 200


class OpenedError(Exception):
    """The session was asked to open something."""


@pytest.fixture(autouse=True)
def sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No session and no tokenizer can be opened: to try is an error that no test expects."""

    def refuse(*_: object, **__: object) -> None:
        raise OpenedError

    monkeypatch.setattr(onnxruntime, "InferenceSession", refuse)
    monkeypatch.setattr("counterclaim.reading.network.Tokenizer.from_str", refuse, raising=False)
    Reader.open.cache_clear()


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small files that stand for a network, with their digests."""
    files = {NETWORK: bytes(range(256)) * 8, TOKENIZER: b'{"version": "1.0"}', LABELS: b'{"tags": ["O"]}'}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / DIGESTS).write_text(json.dumps({name: digest(content) for name, content in files.items()}))
    return tmp_path


def check_refused(folder: Path, code: str, named: str) -> None:
    with pytest.raises(AssetError) as refused:
        Reader.open(folder)
    assert refused.value.code == code
    assert named in refused.value.message
    assert refused.value.hint
    assert refused.value.exit_code == 4


def test_what_was_shipped_is_loaded(folder: Path) -> None:
    loaded = load_assets(folder)
    assert loaded.network == (folder / NETWORK).read_bytes()
    assert loaded.labels == {"tags": ["O"]}
    assert loaded.digest == "sha256:" + digest(loaded.network)
    # The seal works: a good folder does reach the session.
    with pytest.raises(OpenedError):
        Reader.open(folder)


@pytest.mark.parametrize("name", [*SHIPPED, DIGESTS])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    check_refused(folder, "network.missing", name)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    check_refused(tmp_path / "nowhere", "network.missing", "nowhere")


ALTERATIONS: dict[str, Callable[[bytes], bytes]] = {
    "one bit": lambda content: bytes([content[0] ^ 1]) + content[1:],
    "truncated": lambda content: content[:-1],
    "empty": lambda content: b"",
    "appended": lambda content: content + b"\n",
    "a pickle": lambda content: pickle.dumps({"a": 1}),
}


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("how", ALTERATIONS)
def test_an_altered_file_is_named_and_not_opened(folder: Path, name: str, how: str) -> None:
    path = folder / name
    path.write_bytes(ALTERATIONS[how](path.read_bytes()))
    check_refused(folder, "network.altered", name)


@pytest.mark.parametrize(("left", "right"), [(NETWORK, TOKENIZER), (TOKENIZER, LABELS), (NETWORK, LABELS)])
def test_swapped_files_are_refused(folder: Path, left: str, right: str) -> None:
    first, second = (folder / left).read_bytes(), (folder / right).read_bytes()
    (folder / left).write_bytes(second)
    (folder / right).write_bytes(first)
    check_refused(folder, "network.altered", left)


@pytest.mark.parametrize(
    "listed", [b"", b"{", b"[]", b'"a"', b"null", b"{}", b'{"network.onnx": 5}', b"\xff\xfe", pickle.dumps({"a": 1})]
)
def test_a_broken_list_of_digests_is_refused(folder: Path, listed: bytes) -> None:
    (folder / DIGESTS).write_bytes(listed)
    with pytest.raises(AssetError) as refused:
        Reader.open(folder)
    assert refused.value.code == "network.altered"


@pytest.mark.parametrize("name", SHIPPED)
def test_the_packages_own_list_of_digests_is_pinned_too(
    folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assets, "FOLDER", folder)
    monkeypatch.setattr(assets, "PINNED", digest((folder / DIGESTS).read_bytes()))
    with pytest.raises(OpenedError):
        Reader.open(folder)
    # Whoever swaps a file swaps its digest with it.
    (folder / name).write_bytes(b"another network")
    pinned = json.loads((folder / DIGESTS).read_bytes())
    (folder / DIGESTS).write_text(json.dumps({**pinned, name: digest(b"another network")}))
    check_refused(folder, "network.altered", DIGESTS)
    (folder / DIGESTS).write_bytes(b"not even JSON")
    check_refused(folder, "network.altered", DIGESTS)


def test_random_changes_of_the_network_are_refused(folder: Path) -> None:
    shipped = (folder / NETWORK).read_bytes()
    chance = random.Random(11)
    for _ in range(MUTATIONS):
        altered = bytearray(shipped)
        for _ in range(chance.randint(0, 4)):
            altered[chance.randrange(len(altered))] ^= chance.randint(1, 255)
        del altered[
            chance.randint(0, len(altered) - 1) if chance.random() < 0.5 or altered == shipped else len(altered) :
        ]
        if altered == shipped:
            altered.append(0)
        (folder / NETWORK).write_bytes(altered)
        check_refused(folder, "network.altered", NETWORK)


@pytest.mark.network
@pytest.mark.parametrize("name", SHIPPED)
def test_the_real_files_are_those_that_the_package_pins(name: str) -> None:
    loaded = load_assets()
    pinned = json.loads((assets.FOLDER / DIGESTS).read_bytes())
    assert digest((assets.FOLDER / name).read_bytes()) == pinned[name]
    assert loaded.digest == "sha256:" + pinned[NETWORK]


@pytest.mark.network
def test_random_changes_of_the_real_network_are_refused(tmp_path: Path) -> None:
    for name in (TOKENIZER, LABELS, DIGESTS):
        (tmp_path / name).write_bytes((assets.FOLDER / name).read_bytes())
    shipped = (assets.FOLDER / NETWORK).read_bytes()
    chance = random.Random(12)
    for number in range(10):
        place = chance.randrange(len(shipped))
        altered = (
            shipped[:place] if number % 2 else shipped[:place] + bytes([shipped[place] ^ 1]) + shipped[place + 1 :]
        )
        (tmp_path / NETWORK).write_bytes(altered)
        check_refused(tmp_path, "network.altered", NETWORK)


def test_nothing_in_reading_can_unpickle() -> None:
    unsafe = {"pickle", "marshal", "shelve", "dill", "joblib", "torch", "yaml", "cloudpickle"}
    for path in READING.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not {name.split(".")[0] for name in names} & unsafe
            # numpy.load can unpickle as well.
            assert not (isinstance(node, ast.Attribute) and node.attr in {"load", "fromfile", "from_file"})


def test_a_session_gets_bytes_and_never_a_path(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    def keep(network: object, *_: object, **__: object) -> None:
        opened.append(network)
        raise OpenedError

    monkeypatch.setattr(onnxruntime, "InferenceSession", keep)
    with pytest.raises(OpenedError):
        Network(load_assets(folder))
    assert opened == [(folder / NETWORK).read_bytes()]
