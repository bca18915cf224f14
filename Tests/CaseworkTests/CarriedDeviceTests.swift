import Casework
import Homework
import Sealing
import Storage
import Support
import Testing

/// Six figures carry a device from a phone's browser to its home screen.
@Suite struct CarriedDeviceTests {
    private let now = Stage.start

    private func device(_ stage: Stage) async throws -> (DeviceSecret, PersonID) {
        let member = try #require(try await stage.enrolled().members.first)
        return (member.enrolled.device, member.id)
    }

    private func figures(_ stage: Stage, _ device: DeviceSecret, _ person: PersonID) async throws -> String {
        try #require(try await stage.accounts.carry(device, of: person, form: nil, at: now, random: stage.random))
    }

    @Test(arguments: Engine.allCases)
    func `the figures carry the device over, once, within ten minutes`(engine: Engine) async throws {
        try await engine.run { stage in
            let (device, person) = try await device(stage)
            let figures = try await figures(stage, device, person)
            #expect(figures.count == 6 && Digits(typed: figures) != nil)
            let soon = now + .minutes(9)
            let carried = try #require(try await stage.accounts.carried(" \(figures) ", form: nil, at: soon))
            #expect(carried.lookup == device.lookup)
            #expect(try await stage.accounts.owner(of: carried)?.id == person)
            #expect(try await stage.accounts.carried(figures, form: nil, at: soon) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `after ten minutes they carry nothing, nor before they were made`(engine: Engine) async throws {
        try await engine.run { stage in
            let (device, person) = try await device(stage)
            let figures = try await figures(stage, device, person)
            for minutes in [10, -1] as [Int64] {
                let then = now + .minutes(minutes)
                #expect(try await stage.accounts.carried(figures, form: nil, at: then) == nil)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `ten tries end them for everybody, and right ones make no room`(engine: Engine) async throws {
        try await engine.run { stage in
            let (device, person) = try await device(stage)
            for _ in 0..<2 {
                let right = try await figures(stage, device, person)
                #expect(try await stage.accounts.carried(right, form: nil, at: now) != nil)
            }
            let last = try await figures(stage, device, person)
            let wrong = last == "000000" ? "000001" : "000000"
            for _ in 0..<8 { #expect(try await stage.accounts.carried(wrong, form: nil, at: now) == nil) }
            #expect(try await stage.accounts.carried(last, form: nil, at: now) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody makes figures for another's device, nor more than five in ten minutes`(engine: Engine) async throws {
        try await engine.run { stage in
            let (device, person) = try await device(stage)
            let other: PersonID = stage.random.id()
            #expect(try await stage.accounts.carry(device, of: other, form: nil, at: now, random: stage.random) == nil)
            for _ in 0..<5 { _ = try await figures(stage, device, person) }
            #expect(try await stage.accounts.carry(device, of: person, form: nil, at: now, random: stage.random) == nil)
            let later = now + .minutes(11)
            #expect(
                try await stage.accounts.carry(device, of: person, form: nil, at: later, random: stage.random) != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the database has neither the figures nor the device, and another pepper finds nothing`(
        engine: Engine
    ) async throws {
        try await engine.run { stage in
            let (device, person) = try await device(stage)
            let figures = try await figures(stage, device, person)
            let digits = try #require(Digits(typed: figures))
            let (lookup, key) = stage.accounts.pepper.carrying(digits)
            let hash = try #require(Hash32(lookup))
            let row = try #require(try await stage.store.pending(hash))
            let held = device.secret.withBytes { Array($0) }
            #expect(!row.bytes.contains(held) && !row.bytes.contains(Array(figures.utf8)))
            // The control: with the pepper the row opens, as carried and as nothing else.
            let opened = try KeptForm.open(row.bytes, with: key, for: person, purpose: .carried)
            #expect(opened.withBytes { Array($0) } == held)
            let stolen = try #require(Pepper(stage.random.secret()))
            #expect(stolen.carrying(digits).lookup != lookup)
            #expect(throws: SealingError.notOpened) {
                try KeptForm.open(row.bytes, with: stolen.carrying(digits).key, for: person, purpose: .carried)
            }
        }
    }
}
