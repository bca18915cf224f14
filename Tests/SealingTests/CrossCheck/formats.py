"""The stored formats, written a second time from docs/wire-format.md and without the libraries of the Swift sources.

Needs `cryptography` 48 or later for AES, X25519, Ed25519, ML-KEM and scrypt; X-Wing and HPKE are put together here.
"""

import hashlib
import hmac
import struct

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESGCMSIV

SUITE = 1
KINDS = ("entry slip letter filedLetter unused wordWrap deviceLock card spokenCard roomWrap ownWrap heldForm "
         "waitingForm address keyring answer running calledWish helpText summary draft "
         "carriedDevice practiceWrap recoverySheet secondFactor signIns").split()


def head(kind):
    return bytes([SUITE, KINDS.index(kind) + 1])


def label(text):
    return b"two-evenings/1/" + text.encode() + b"\0"


# Derivations

def extract(salt, material):
    return hmac.digest(salt or bytes(32), material, "sha256")


def expand(key, info, count):
    out, block, number = b"", b"", 1
    while len(out) < count:
        block = hmac.digest(key, block + info + bytes([number]), "sha256")
        out, number = out + block, number + 1
    return out[:count]


def derive(secret, purpose, place=b"", salt=b""):
    return expand(extract(salt, secret), label(purpose) + place, 32)


def mark(secret, purpose):
    return hashlib.sha256(label(purpose) + secret).digest()


def code(secret, purpose, message=b""):
    return hmac.digest(secret, label(purpose) + message, "sha256")


# X-Wing (draft-connolly-cfrg-xwing-kem) and HPKE (RFC 9180)

class XWing:
    def __init__(self, seed):
        wide = hashlib.shake_256(seed).digest(96)
        self.lattice = MLKEM768PrivateKey.from_seed_bytes(wide[:64])
        self.curve = X25519PrivateKey.from_private_bytes(wide[64:])
        self.curve_public = self.curve.public_key().public_bytes_raw()
        self.public = self.lattice.public_key().public_bytes_raw() + self.curve_public

    @staticmethod
    def combine(lattice, curve, curve_cipher, curve_public):
        return hashlib.sha3_256(lattice + curve + curve_cipher + curve_public + rb"\.//^\ "[:-1]).digest()

    def decapsulate(self, cipher):
        lattice = self.lattice.decapsulate(cipher[:1088])
        curve = self.curve.exchange(X25519PublicKey.from_public_bytes(cipher[1088:]))
        return self.combine(lattice, curve, cipher[1088:], self.curve_public)

    @classmethod
    def encapsulate(cls, public):
        lattice, lattice_cipher = MLKEM768PublicKey.from_public_bytes(public[:1184]).encapsulate()
        ephemeral = X25519PrivateKey.generate()
        curve_cipher = ephemeral.public_key().public_bytes_raw()
        curve = ephemeral.exchange(X25519PublicKey.from_public_bytes(public[1184:]))
        return cls.combine(lattice, curve, curve_cipher, public[1184:]), lattice_cipher + curve_cipher


HPKE_INFO = b"two-evenings/1/public box"
HPKE_SUITE = b"HPKE" + struct.pack(">HHH", 0x647A, 1, 2)


def hpke_key(shared):
    def labelled_extract(salt, name, material):
        return extract(salt, b"HPKE-v1" + HPKE_SUITE + name + material)

    def labelled_expand(key, name, info, count):
        return expand(key, struct.pack(">H", count) + b"HPKE-v1" + HPKE_SUITE + name + info, count)

    context = b"\0" + labelled_extract(b"", b"psk_id_hash", b"") + labelled_extract(b"", b"info_hash", HPKE_INFO)
    secret = labelled_extract(shared, b"secret", b"")
    return AESGCM(labelled_expand(secret, b"key", context, 32)), labelled_expand(secret, b"base_nonce", context, 12)


def public_open(sealed, keys, place):
    cipher, nonce = hpke_key(keys.decapsulate(sealed[:1120]))
    return cipher.decrypt(nonce, sealed[1120:], place)


def public_seal(plaintext, public, place):
    shared, encapsulated = XWing.encapsulate(public)
    cipher, nonce = hpke_key(shared)
    return encapsulated + cipher.encrypt(nonce, plaintext, place)


# Boxes and padding

def box_open(box, key, place):
    return AESGCM(key).decrypt(box[:12], box[12:], place)


def box_seal(plaintext, key, place, nonce):
    return nonce + AESGCM(key).encrypt(nonce, plaintext, place)


def pad(body, size, front=b""):
    padded = front + struct.pack(">I", len(body)) + body
    assert len(padded) <= size
    return padded + bytes(size - len(padded))


def unpad(padded):
    count = struct.unpack(">I", padded[:4])[0]
    assert not any(padded[4 + count:]), "what follows a body is zeros"
    return padded[4:4 + count]


# People

class Keys:
    def __init__(self, secret):
        self.kem = XWing(derive(secret, "person kem"))
        self.signing = Ed25519PrivateKey.from_private_bytes(derive(secret, "person signing"))
        self.keyring = derive(secret, "person keyring")
        self.public = bytes([SUITE]) + self.kem.public + self.signing.public_key().public_bytes_raw()


def is_signed(signature, message, public):
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        return True
    except InvalidSignature:
        return False


def entry_place(kind, context):
    return head(kind) + context["space"] + struct.pack(">Iq", context["epoch"], context["number"]) + context["id"]


def password_key(password, salt, log2, place, pepper, in_hand=b""):
    stretched = hashlib.scrypt(password, salt=salt, n=1 << log2, r=8, p=1, dklen=32, maxmem=1 << 30)
    return derive(in_hand + stretched, "password", place, pepper)


def password_open(blob, place, password, pepper, in_hand=b""):
    key = password_key(password, blob[3:19], blob[2], place, pepper, in_hand)
    return box_open(blob[19:], key, place + blob[:19])


# Addresses

def address(server, reader, meaning):
    key = derive(server, "reader", reader)
    return AESGCMSIV(key).encrypt(bytes(12), meaning, head("address"))
