import Crypto
import CryptoExtras
import Foundation
import Sealing
import Testing

/// Published answers, so that a library that is swapped or broken is noticed here and not in a clinic.
@Suite struct VectorTests {
    @Test func `scrypt gives the third answer of RFC 7914`() throws {
        let key = try KDF.Scrypt.deriveKey(
            from: Data("pleaseletmein".utf8), salt: Data("SodiumChloride".utf8), outputByteCount: 64, rounds: 16_384,
            blockSize: 8, parallelism: 1)
        let answer = hex(
            """
            7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2
            d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
            """)
        #expect(key == SymmetricKey(data: answer))
    }

    @Test func `HKDF gives the first answer of RFC 5869`() {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: [UInt8](repeating: 0x0B, count: 22)),
            salt: hex("000102030405060708090a0b0c"), info: hex("f0f1f2f3f4f5f6f7f8f9"), outputByteCount: 42)
        let answer = hex(
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
        #expect(key == SymmetricKey(data: answer))
    }

    @Test func `Ed25519 gives the second answer of RFC 8032`() throws {
        let seed = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        #expect(
            Array(key.publicKey.rawRepresentation)
                == hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"))
        #expect(try SigningKey(seed: Secret(copying: seed)).publicKey == Array(key.publicKey.rawRepresentation))
        let signature = hex(
            """
            92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da
            085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
            """)
        #expect(key.publicKey.isValidSignature(signature, for: [0x72]))
        #expect(!key.publicKey.isValidSignature(signature, for: [0x73]))
    }

    /// Key, nonce, associated data, message, ciphertext, tag: Wycheproof aes_gcm 91, 98 and 101.
    @Test(arguments: [
        [
            "92ace3e348cd821092cd921aa3546374299ab46209691bc28b8752d17f123c20", "00112233445566778899aabb",
            "00000000ffffffff", "00010203040506070809", "e27abdd2d2a53d2f136b", "9a4a2579529301bcfb71c78d4060f52c",
        ],
        [
            "3b2458d8176e1621c0cc24c0c0e24c1e80d72f7ee9149a4b166176629616d011", "45aaa3e5d16d2d42dc03445d", "",
            "3ff1514b1c503915918f0c0c31094a6e1f", "73a6b6f45f6ccc5131e07f2caa1f2e2f56",
            "2d7379ec1db5952d4e95d30c340b1b1d",
        ],
        [
            "cdccfe3f46d782ef47df4e72f0c02d9c7f774def970d23486f11a57f54247f17", "376187894605a8d45e30de51",
            "956846a209e087ed", "e28e0e9f9d22463ac0e42639b530f42102fded75", "feca44952447015b5df1f456df8ca4bb4eee2ce2",
            "082e91924deeb77880e1b1c84f9b8d30",
        ],
    ])
    func `AES-256-GCM gives Wycheproof's answers`(parts: [String]) throws {
        let bytes = parts.map { hex($0) }
        let key = SymmetricKey(data: bytes[0])
        let box = try AES.GCM.seal(
            bytes[3], using: key, nonce: AES.GCM.Nonce(data: bytes[1]), authenticating: bytes[2])
        #expect(Array(box.ciphertext) == bytes[4])
        #expect(Array(box.tag) == bytes[5])
        #expect(throws: (any Error).self) { try AES.GCM.open(box, using: key, authenticating: bytes[2] + [0]) }
    }

    @Test func `AES-256-GCM-SIV gives an answer of RFC 8452`() throws {
        let key = SymmetricKey(data: [1] + [UInt8](repeating: 0, count: 31))
        let nonce = try AES.GCM._SIV.Nonce(data: [3] + [UInt8](repeating: 0, count: 11))
        let box = try AES.GCM._SIV.seal([1, 0, 0, 0, 0, 0, 0, 0], using: key, nonce: nonce)
        #expect(hex(box.ciphertext) + hex(box.tag) == "c2ef328e5c71c83b843122130f7364b761e0b97427e3df28")
    }

    @Test func `X-Wing gives the draft's first answer`() throws {
        let key = try XWingMLKEM768X25519.PrivateKey(seedRepresentation: XWingVector.seed, publicKey: nil)
        #expect(Array(key.publicKey.rawRepresentation) == XWingVector.publicKey)
        let shared = try key.decapsulate(Data(XWingVector.ciphertext))
        #expect(shared == SymmetricKey(data: XWingVector.sharedSecret))
    }

    @Test func `HPKE opens the first message of RFC 9180 A.2`() throws {
        let key = try Curve25519.KeyAgreement.PrivateKey(
            rawRepresentation: hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"))
        var recipient = try HPKE.Recipient(
            privateKey: key, ciphersuite: .Curve25519_SHA256_ChachaPoly,
            info: Data(hex("4f6465206f6e2061204772656369616e2055726e")),
            encapsulatedKey: Data(hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")))
        let opened = try recipient.open(
            hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"),
            authenticating: hex("436f756e742d30"))
        #expect(opened == Data("Beauty is truth, truth beauty".utf8))
    }
}
