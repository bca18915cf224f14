// The numbers are stored in journals and never reused. The founding text's choice is always 1.

/// How much the two speak during touch.
package enum SpeakingRule: UInt8, Hashable, Sendable, CaseIterable {
    case throughout = 1
    /// Short phrases that guide.
    case brief = 2
    /// Silent but for discomfort, changing over and stop.
    case quiet = 3
}

/// What the touch is for.
package enum TouchAim: UInt8, Hashable, Sendable, CaseIterable {
    /// Enjoyment in touching and being touched, without expectation.
    case enjoyment = 1
    /// Out of one's own interest: warm or cool, firm or light, smooth or rough.
    case interest = 2
}

/// Whether there is music, and who picks it.
package enum MusicRule: UInt8, Hashable, Sendable, CaseIterable {
    case arrangerPicks = 1
    case none = 2
}

/// Who touches first.
package enum FirstToTouch: UInt8, Hashable, Sendable, CaseIterable {
    case arranger = 1
    case other = 2
}

/// What is agreed about intercourse while the homework runs.
package enum Ban: UInt8, Hashable, Sendable, CaseIterable {
    /// The evening does not lead on to intercourse; other days are not mentioned.
    case soft = 1
    /// No intercourse between the evenings either.
    case strict = 2
    case none = 3
}

/// The whole homework in an easier form. Besides, *Smaller* is on every card and needs nobody's permission.
package enum EveningWay: UInt8, Hashable, Sendable, CaseIterable {
    case asWritten = 1
    case smaller = 2
    case seated = 3
    case clothed = 4
    case noTouch = 5
}
