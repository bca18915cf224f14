package import Homework
package import Sealing
package import Storage

/// Authentication: people, cards, devices and sessions. A request of somebody who is signed in needs only its store.
package struct AccountService: Sendable {
    package let store: CaseStore
    package let pepper: Pepper
    package let words: WordLists
    package let gate: ScryptGate
    let lastHelp: LastHelp

    package init(store: any Store, pepper: Pepper, words: WordLists, gate: ScryptGate = .shared) {
        self.store = CaseStore(store, pepper: pepper)
        self.pepper = pepper
        self.words = words
        self.gate = gate
        lastHelp = LastHelp()
    }

    /// The day on which a couple was erased, in days since 1970-01-01 (UTC); nil if it never was.
    package func erasedDay(_ couple: CoupleID) async throws(CaseError) -> Int32? {
        try await store.erasedDay(.couple(couple))
    }
}
