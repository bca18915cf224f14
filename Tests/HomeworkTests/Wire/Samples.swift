import Homework
import Support

/// One value of every kind that can stand in a journal, with every field filled.
struct Sample: Sendable {
    let name: String
    let body: [UInt8]
    /// Whether these bytes, under the right seal, are the same value again.
    let rereads: @Sendable ([UInt8]) -> Bool
    /// What reading these bytes gives wrong, under the right seal.
    let reading: @Sendable ([UInt8]) -> Unreadable?
    /// The same under every other seal.
    let underOtherSeals: @Sendable ([UInt8]) -> [Unreadable?]
}

extension Sample {
    static func table(_ name: String, _ entry: TableEntry, _ body: [UInt8]) -> Sample {
        Sample(name: "table.\(name)", entry, body, entry.seal) { bytes, seal throws(Unreadable) in
            try TableEntry(bytes, under: seal)
        }
    }

    static func desk(_ name: String, _ entry: DeskEntry, _ body: [UInt8], _ seal: Seal) -> Sample {
        Sample(name: "desk.\(name)", entry, body, seal) { bytes, seal throws(Unreadable) in
            try DeskEntry(bytes, under: seal)
        }
    }

    static func drawer(_ name: String, _ entry: DrawerEntry) -> Sample {
        Sample(name: "drawer.\(name)", entry, entry.body, Seal.none) { bytes, seal throws(Unreadable) in
            try DrawerEntry(bytes, under: seal)
        }
    }

    static func file(_ name: String, _ entry: FileEntry) -> Sample {
        Sample(name: "file.\(name)", entry, entry.body, .therapist) { bytes, seal throws(Unreadable) in
            try FileEntry(bytes, under: seal)
        }
    }

    static func shelf(_ name: String, _ entry: ShelfEntry) -> Sample {
        Sample(name: "shelf.\(name)", entry, entry.body, .therapist) { bytes, seal throws(Unreadable) in
            try ShelfEntry(bytes, under: seal)
        }
    }

    static func letter(_ name: String, _ words: Letter.Content) -> Sample {
        let letter = Letter(at: .at(day: 3, hour: 9), account: 2, content: words)
        return Sample(name: "letter.\(name)", letter, letter.body, nil) { bytes, _ throws(Unreadable) in
            try Letter(bytes)
        }
    }

    private init<Entry: Equatable & Sendable>(
        name: String, _ entry: Entry, _ body: [UInt8], _ seal: Seal?,
        _ read: @escaping @Sendable (ArraySlice<UInt8>, Seal) throws(Unreadable) -> Entry
    ) {
        self.name = name
        self.body = body
        rereads = { (try? read($0[...], seal ?? .none)) == entry }
        reading = { Self.fault($0, seal ?? .none, read) }
        let others: [Seal] = seal == nil ? [] : [Seal.therapist, .member, .none].filter { $0 != seal }
        underOtherSeals = { bytes in others.map { Self.fault(bytes, $0, read) } }
    }

    private static func fault<Entry>(
        _ bytes: [UInt8], _ seal: Seal, _ read: (ArraySlice<UInt8>, Seal) throws(Unreadable) -> Entry
    ) -> Unreadable? {
        do throws(Unreadable) {
            _ = try read(bytes[...], seal)
            return nil
        } catch {
            return error
        }
    }
}
