package import Homework

/// An enrolment card: keys wrapped under a code that is printed on paper and stored nowhere.
package struct CardRow: Hashable, Sendable {
    /// The hash of the card's code that finds it.
    package let lookup: Hash32
    package let couple: CoupleID
    package let member: PersonID
    /// From this minute on the card no longer opens anything.
    package let expires: Minute
    /// What the member needs to read, wrapped under the code; nil once the card is spent.
    package var payload: [UInt8]?
    /// The same keys under spoken words; nil if none were made, they have expired, or their tries are used up.
    package var spoken: SpokenWrap?

    package init(
        lookup: Hash32, couple: CoupleID, member: PersonID, expires: Minute, payload: [UInt8]?,
        spoken: SpokenWrap? = nil
    ) {
        self.lookup = lookup
        self.couple = couple
        self.member = member
        self.expires = expires
        self.payload = payload
        self.spoken = spoken
    }

    package var isSpent: Bool { payload == nil }
}

/// A card's keys, wrapped once more under four spoken words, for a short time and few tries.
package struct SpokenWrap: Hashable, Sendable {
    package let payload: [UInt8]
    package let expires: Minute
    /// At least 1: the last try removes the wrap.
    package let triesLeft: Int64

    package init(payload: [UInt8], expires: Minute, triesLeft: Int64 = 5) {
        self.payload = payload
        self.expires = expires
        self.triesLeft = triesLeft
    }
}
