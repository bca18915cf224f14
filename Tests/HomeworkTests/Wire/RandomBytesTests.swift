import Homework
import Support
import Testing

@Suite struct RandomBytesTests {
    @Test(arguments: [UInt64(1), 2, 3, 4])
    func `no bytes whatever make the readers or the folds stumble`(_ seed: UInt64) {
        var dice = Dice(seed)
        let samples = Sample.all
        var read = 0
        for _ in 0..<25_000 {
            var bytes: [UInt8]
            if dice.chance(60) {
                bytes = samples[dice.roll(samples.count)].body
                for _ in 0...dice.roll(2) {
                    let place = dice.roll(bytes.count)
                    switch dice.roll(3) {
                    case 0: bytes[place] = UInt8(dice.roll(256))
                    case 1: bytes.insert(UInt8(dice.roll(256)), at: place)
                    default: if bytes.count > 1 { bytes.remove(at: place) }
                    }
                }
            } else {
                bytes = (0..<dice.roll(40)).map { _ in UInt8(dice.roll(256)) }
            }
            for seal in [Seal.therapist, .member, .none] { read += Self.stir(bytes[...], seal) }
        }
        // Mutated entries are often still entries: the folds were reached.
        #expect(read > 1_000)
    }

    /// Reads the bytes as everything, and folds and views whatever came of it.
    private static func stir(_ bytes: ArraySlice<UInt8>, _ seal: Seal) -> Int {
        var read = 0
        if let entry = try? TableEntry(bytes, under: seal) {
            read += 1
            let view = JointView([.signed(.assignment(.evening(7))), entry, entry], at: .at(day: 1))
            _ = (view.homework, view.meeting, view.word, view.limits)
        }
        if let entry = try? DeskEntry(bytes, under: seal) { read += DeskState(Journal(of: [entry])).words.count }
        if let entry = try? DrawerEntry(bytes, under: seal) { read += DrawerState(Journal(of: [entry])).copies.count }
        if (try? ShelfEntry(bytes, under: seal)) != nil { read += 1 }
        let letter = try? Letter(bytes)
        let file = try? FileEntry(bytes, under: seal)
        if letter != nil || file != nil {
            read += 1
            let alex = People.alex
            let view = TherapistView(
                letters: [alex: [letter]],
                file: [.card(alex), .spoken(alex), .card(People.sam), file, .spoken(People.sam)],
                at: .at(day: 1))
            _ = (view.brief, view.readiness(alex, "touch"))
        }
        _ = HandoutRecord(wire: bytes)?.handout
        return read
    }

    @Test func `moments and counts at the ends of their range are borne`() {
        let far = Instant(seconds: .max)
        var assignment = Assignment.evening(1)
        assignment.from = Instant(seconds: .min)
        let about = ReadinessBasis(programme: "touch", lastMove: nil, meetings: .max)
        let view = TherapistView(
            table: [
                .signed(.assignment(assignment)), .signed(.meetingPlanned(MeetingPlanned(at: far, local: nil))),
                .signed(.met(Met(at: far, from: far))),
            ],
            letters: [People.alex: [.ready(.like, about, at: .at(day: 0))]],
            file: [.card(People.alex), .spoken(People.alex)], members: 1, at: .at(day: 1))
        #expect(view.joint.homework.isEmpty, "over for ages")
        #expect(view.readiness(People.alex, "touch") != .silent)
        #expect(Instant(seconds: .min) + .days(-1) == Instant(seconds: .min))
    }
}
