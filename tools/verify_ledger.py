#!/usr/bin/env python3
"""Verifies a node's ledger offline, with its files and its public key alone.

The second verifier: it shares no code with the program, needs Python 3.9 or later and no
package, and names the same faults by the same codes as `entente audit verify`.

    verify_ledger.py FOLDER KEY [--previous NOTE] [--promise FILE]

FOLDER    the log: `checkpoint` and `tile/` in the C2SP tlog-tiles layout
KEY       the log's public key, `name+id+key`, or the name of a file that holds it
NOTE      an earlier signed checkpoint; the log must still begin with what it signed
FILE      a promise (receipt) as JSON; the log must hold the entry that it promises

Prints one line. Exit status 0: `sound SIZE ROOT`. Exit status 1: `CODE DETAIL`, the first fault
from the root down. Exit status 2: the call itself is wrong.
"""

import argparse
import base64
import binascii
import datetime
import hashlib
import json
import os
import sys
import unicodedata

WIDTH = 256
HASH_BYTES = 32
ENTRY_BYTES_MAX = 65_535
FILE_BYTES_MAX = WIDTH * (ENTRY_BYTES_MAX + 2)
NOTE_BYTES_MAX = 256 * 1024
NOTE_SIGNATURES_MAX = 128
ORIGIN_BYTES_MAX = 128
PROMISE_BYTES_MAX = 64 * 1024
ED25519_KIND = b"\x01"
SIGNATURE_MARK = "\u2014 "
PROMISE_DOMAIN = "\0entente-ledger-promise/v1\n"


class Fault(Exception):
    """What is wrong with the log: a stable code, and where."""

    def __init__(self, code, detail=""):
        super().__init__(f"{code} {detail}".strip())
        self.code = code
        self.detail = str(detail)


# Ed25519 (RFC 8032 section 5.1), verification only

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    """The x coordinate of a point from its y and the sign of x; None if there is none."""
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0:
        return None
    return P - x if x & 1 != sign else x


def decode_point(data):
    """A point in extended coordinates from its 32 bytes; None if they are none."""
    number = int.from_bytes(data, "little")
    y, sign = number & ((1 << 255) - 1), number >> 255
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def encode_point(point):
    x, y, z, _ = point
    inverse = pow(z, P - 2, P)
    x, y = x * inverse % P, y * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def add(one, two):
    a = (one[1] - one[0]) * (two[1] - two[0]) % P
    b = (one[1] + one[0]) * (two[1] + two[0]) % P
    c = 2 * one[3] * two[3] * D % P
    d = 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def multiply(scalar, point):
    total = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            total = add(total, point)
        point = add(point, point)
        scalar >>= 1
    return total


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def signature_fits(key, message, signature):
    """Whether the signature is the key's over the message."""
    if len(signature) != 64:
        return False
    point = decode_point(key)
    scalar = int.from_bytes(signature[32:], "little")
    if point is None or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + key + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    x, y, z, t = multiply(challenge, point)
    return encode_point(add(multiply(scalar, BASE), (P - x, y, z, P - t))) == signature[:32]


# RFC 6962 section 2.1


def leaf_hash(entry):
    return hashlib.sha256(b"\0" + entry).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


class Tree:
    """A growing tree: the roots of its complete subtrees, the largest first."""

    def __init__(self, hashes=()):
        self.size = 0
        self.peaks = []
        for leaf in hashes:
            self.push(leaf)

    def push(self, leaf):
        size = self.size
        while size & 1:
            leaf = node_hash(self.peaks.pop(), leaf)
            size >>= 1
        self.peaks.append(leaf)
        self.size += 1

    def root(self):
        return root_of_peaks(self.peaks)


def root_of_peaks(peaks):
    if not peaks:
        return hashlib.sha256(b"").digest()
    root = peaks[-1]
    for left in reversed(peaks[:-1]):
        root = node_hash(left, root)
    return root


# Signed notes and checkpoints


def from_base64(text):
    """The bytes, or None if the text is not exactly what encoding them gives."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


def names_a_log(text):
    fits = 1 <= len(text.encode()) <= ORIGIN_BYTES_MAX
    return fits and not any(c.isspace() or is_control(c) or c == "+" for c in text)


def is_control(character):
    return unicodedata.category(character) == "Cc"


class Key:
    """A log's name and public key."""

    def __init__(self, text):
        parts = text.strip().split("+", 2)
        if len(parts) != 3 or not names_a_log(parts[0]):
            raise ValueError("the key is not `name+id+key`")
        data = from_base64(parts[2])
        if data is None or len(data) != 33 or data[:1] != ED25519_KIND:
            raise ValueError("the key is not an Ed25519 key")
        self.name, self.public = parts[0], data[1:]
        named = self.name.encode() + b"\n" + data
        self.id = hashlib.sha256(named).digest()[:4]
        if parts[1].lower() != self.id.hex():
            raise ValueError("the id of the key does not fit name and key")


class Checkpoint:
    """Size and root of a log, under its signature."""

    def __init__(self, note, key):
        text, signatures = note_parts(note)
        found = False
        for line in signatures:
            name, signature = signature_line(line)
            if name == key.name and signature[:4] == key.id:
                if not signature_fits(key.public, text.encode(), signature[4:]):
                    raise Fault("signature-invalid")
                found = True
        if not found:
            raise Fault("wrong-key")
        self.origin, self.size, self.root = checkpoint_lines(text)
        if self.origin != key.name:
            raise Fault("wrong-origin", self.origin)


def malformed(words):
    return Fault("checkpoint-malformed", words)


def note_parts(note):
    """The signed text and the signature lines."""
    if any(is_control(c) and c != "\n" for c in note):
        raise malformed("it holds a control character")
    text, separator, signatures = note.rpartition("\n\n")
    if not separator:
        raise malformed("it has no signatures")
    if not signatures.endswith("\n"):
        raise malformed("it is cut short")
    lines = signatures[:-1].split("\n")
    if len(lines) > NOTE_SIGNATURES_MAX:
        raise malformed("it has too many signatures")
    return text + "\n", lines


def signature_line(line):
    name, separator, signature = line[len(SIGNATURE_MARK):].partition(" ")
    signature = from_base64(signature)
    if not line.startswith(SIGNATURE_MARK) or not separator or signature is None:
        raise malformed("a line is no signature")
    if len(signature) < 4:
        raise malformed("a signature is too short")
    return name, signature


def checkpoint_lines(text):
    lines = text[:-1].split("\n")
    if len(lines) < 3:
        raise malformed("it needs origin, size and root")
    origin, size, root = lines[:3]
    if not names_a_log(origin):
        raise malformed("the origin cannot name a log")
    if not (size.isascii() and size.isdigit()) or str(int(size)) != size or int(size) >> 64:
        raise malformed("the size is not a plain number")
    root = from_base64(root)
    if root is None or len(root) != HASH_BYTES:
        raise malformed("the root is not 32 bytes in base64")
    if "" in lines[3:]:
        raise malformed("it holds an empty line")
    return origin, int(size), root


# tlog-tiles


def numbered(number):
    text = f"{number % 1000:03}"
    while number >= 1000:
        number //= 1000
        text = f"x{number % 1000:03}/{text}"
    return text


def path_of(kind, number, width):
    path = f"tile/{kind}/{numbered(number)}"
    return path if width == WIDTH else f"{path}.p/{width}"


class Log:
    """One pass over a log's files; what it holds on to was shown to be under the signed root."""

    def __init__(self, folder, size):
        self.folder = folder
        self.size = size
        self.levels = 0
        while size >> 8 * self.levels:
            self.levels += 1
        self.edge = []
        self.above = [(None, [])] * self.levels

    def nodes(self, level):
        return self.size >> 8 * level

    def width(self, level, number):
        return max(0, min(WIDTH, self.nodes(level) - number * WIDTH))

    def file(self, kind, number, width):
        """The file of that width, or the full one if that is there instead."""
        for held in (width, WIDTH):
            path = path_of(kind, number, held)
            data = read(self.folder, path, FILE_BYTES_MAX)
            if data is not None:
                return path, data, held
        raise Fault("file-missing", path_of(kind, number, width))

    def tile(self, level, number, width):
        path, data, held = self.file(level, number, width)
        if len(data) != held * HASH_BYTES:
            raise Fault("file-length", path)
        return [data[at:at + HASH_BYTES] for at in range(0, width * HASH_BYTES, HASH_BYTES)]

    def entries(self, number, width):
        path, data, held = self.file("entries", number, width)
        entries, at = [], 0
        while at < len(data):
            length = int.from_bytes(data[at:at + 2], "big")
            entry = data[at + 2:at + 2 + length]
            if at + 2 > len(data) or len(entry) != length:
                raise Fault("file-length", path)
            entries.append(entry)
            at += 2 + length
        if len(entries) != held:
            raise Fault("file-length", path)
        return entries[:width]

    def check_edge(self, root):
        """Checks the unfinished tiles of all levels together against the signed root."""
        for level in range(self.levels):
            number = self.nodes(level) // WIDTH
            width = self.width(level, number)
            self.edge.append(self.tile(level, number, width) if width else [])
        peaks = [peak for tile in reversed(self.edge) for peak in Tree(tile).peaks]
        if root_of_peaks(peaks) != root:
            raise Fault("root-mismatch")

    def checked_tile(self, level, number, above):
        if number == self.nodes(level) // WIDTH:
            return self.edge[level]
        tile = self.tile(level, number, WIDTH)
        place = number % WIDTH
        if place >= len(above) or above[place] != Tree(tile).root():
            raise Fault("tile-altered", path_of(level, number, WIDTH))
        return tile

    def hashes(self, bundle):
        """The leaf hashes of a bundle, by way of all tiles above them."""
        above = []
        for level in reversed(range(self.levels)):
            number = bundle >> 8 * level
            if self.above[level][0] != number:
                self.above[level] = (number, self.checked_tile(level, number, above))
            above = self.above[level][1]
        return above

    def replay(self, size_then, promised):
        """Checks all entries; gives the root at an earlier size and the hash that was promised."""
        tree = Tree()
        root_then = tree.root() if size_then == 0 else None
        hash_promised = None
        for number in range(-(-self.size // WIDTH)):
            hashes = self.hashes(number)
            for expected, entry in zip(hashes, self.entries(number, self.width(0, number))):
                if leaf_hash(entry) != expected:
                    raise Fault("entry-altered", tree.size)
                if tree.size == promised:
                    hash_promised = expected
                tree.push(expected)
                if tree.size == size_then:
                    root_then = tree.root()
        if tree.size != self.size:
            raise Fault("file-length", "entries")
        return root_then, hash_promised


def read(folder, path, bytes_max):
    """A file's bytes; None if there is none."""
    try:
        with open(os.path.join(folder, path), "rb") as file:
            data = file.read(bytes_max + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Fault("unreadable", path) from error
    if len(data) > bytes_max:
        raise Fault("file-length", path)
    return data


# Promises


class Promise:
    """A log's signed word that an entry is stored."""

    def __init__(self, text, key):
        try:
            fields = json.loads(text)
            origin, index = str(fields["origin"]), int(fields["index"])
            self.index, self.hash = index, bytes.fromhex(fields["leaf_hash"])
            signature = from_base64(fields["signature"]) or b""
            millis = milliseconds(fields["time"])
        except (KeyError, TypeError, ValueError) as error:
            raise Fault("promise-malformed") from error
        if origin != key.name:
            raise Fault("wrong-origin", origin)
        signed = f"{PROMISE_DOMAIN}{origin}\n{index}\n{self.hash.hex()}\n{millis}\n"
        if not signature_fits(key.public, signed.encode(), signature):
            raise Fault("promise-invalid")


def milliseconds(text):
    time = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    since = time - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return since // datetime.timedelta(milliseconds=1)


def verify(folder, key, previous_note, promise_text):
    """The checkpoint of a sound log; raises the first fault of another."""
    note = read(folder, "checkpoint", NOTE_BYTES_MAX)
    if note is None:
        raise Fault("checkpoint-missing")
    checkpoint = Checkpoint(decode(note), key)
    previous = None if previous_note is None else Checkpoint(previous_note, key)
    promise = None if promise_text is None else Promise(promise_text, key)
    if previous and previous.size > checkpoint.size:
        raise Fault("shortened", f"{previous.size} {checkpoint.size}")
    log = Log(folder, checkpoint.size)
    log.check_edge(checkpoint.root)
    root_then, promised = log.replay(
        previous.size if previous else None, promise.index if promise else None
    )
    if previous and root_then != previous.root:
        raise Fault("rewritten", previous.size)
    if promise and promised is None:
        raise Fault("promise-open", promise.index)
    if promise and promised != promise.hash:
        raise Fault("promise-broken", promise.index)
    return checkpoint


def decode(note):
    try:
        return note.decode()
    except UnicodeDecodeError as error:
        raise malformed("it is not UTF-8") from error


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder")
    parser.add_argument("key")
    parser.add_argument("--previous")
    parser.add_argument("--promise")
    given = parser.parse_args(arguments)
    try:
        key_text = given.key
        if os.path.isfile(key_text):
            key_text = text_of(key_text, NOTE_BYTES_MAX)
        key = Key(key_text)
        previous = given.previous and text_of(given.previous, NOTE_BYTES_MAX)
        promise = given.promise and text_of(given.promise, PROMISE_BYTES_MAX)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    try:
        checkpoint = verify(given.folder, key, previous, promise)
    except Fault as fault:
        print(fault)
        return 1
    print("sound", checkpoint.size, checkpoint.root.hex())
    return 0


def text_of(path, bytes_max):
    with open(path, "rb") as file:
        data = file.read(bytes_max + 1)
    if len(data) > bytes_max:
        raise ValueError(f"`{path}` is larger than {bytes_max} bytes")
    return data.decode()


if __name__ == "__main__":
    sys.exit(main())
