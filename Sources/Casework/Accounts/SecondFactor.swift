import Homework
import Sealing

/// A therapist's second factor: the secret of the app, the spare codes that are left, and the devices that were asked
/// today.
struct SecondFactor {
    let codes: OneTimeCodes
    /// The last step whose digits were used. They are accepted once.
    var lastStep: Int64
    /// The marks of the spare codes that were not used yet.
    var spare: [[UInt8]]
    /// The lookups of the devices on which a code was given, each with its day.
    var passed: [(device: [UInt8], day: Int32)]

    static let spareCount = 10
    /// More devices than anybody uses in a day. Beyond them the first one is asked again.
    private static let mostPassed = 12

    /// The factor after a code that is right; nil for a wrong code, or one that was used before.
    func accepting(
        _ typed: String, of person: PersonID, _ pepper: Pepper, on device: [UInt8]?, at now: Instant, day: Int32
    ) -> SecondFactor? {
        var next = self
        if let digits = Digits(typed: typed) {
            guard let step = codes.step(of: digits, at: now.seconds, after: lastStep) else { return nil }
            next.lastStep = step
        } else {
            let mark = SpareCode(typed: typed)?.mark(pepper, of: person.bytes)
            guard let mark, let place = spare.firstIndex(where: { constantTimeEqual($0, mark) }) else { return nil }
            next.spare.remove(at: place)
        }
        next.passed = passed.filter { $0.day == day && $0.device != device }
        if let device { next.passed = next.passed.suffix(Self.mostPassed - 1) + [(device, day)] }
        return next
    }

    func hasPassed(_ device: [UInt8], on day: Int32) -> Bool {
        passed.contains { $0.day == day && $0.device == device }
    }
}

extension SecondFactor {
    var bytes: Secret {
        var writer = KeyringWriter()
        writer.add(codes.secret)
        writer.add(UInt64(bitPattern: lastStep))
        writer.add(UInt64(spare.count))
        for mark in spare { writer.add(mark) }
        writer.add(UInt64(passed.count))
        for (device, day) in passed {
            writer.add(device)
            writer.add(UInt64(bitPattern: Int64(day)))
        }
        return writer.sealed()
    }

    init(_ content: Secret) throws(CaseError) {
        var reader = KeyringReader(content)
        guard let codes = OneTimeCodes(try reader.secret(20)) else { throw .noKeys }
        let lastStep = Int64(bitPattern: try reader.number())
        var spare: [[UInt8]] = []
        for _ in 0..<min(try reader.number(), UInt64(Self.spareCount)) { spare.append(try reader.bytes(16)) }
        var passed: [(device: [UInt8], day: Int32)] = []
        for _ in 0..<min(try reader.number(), UInt64(Self.mostPassed)) {
            passed.append((try reader.bytes(32), Int32(clamping: Int64(bitPattern: try reader.number()))))
        }
        try reader.end()
        self.init(codes: codes, lastStep: lastStep, spare: spare, passed: passed)
    }
}
