import Homework
import Pages

/// The therapist's own clock and the clock where the couple lives.
struct TwoClocks {
    let mine: LocalClock
    let theirs: LocalClock

    /// The hour of a meeting of the therapist and the couple. It is shown on both clocks where they differ.
    func met(at instant: Instant, _ words: ClockWords, _ texts: Texts) -> String {
        let (own, other) = (mine.time(of: instant), theirs.time(of: instant))
        if own == other { return words.time(own) }
        let time = own.day == other.day ? ClockWords.hour(other) : words.time(other)
        return texts("therapist.clock.both", ["when": words.time(own), "time": time])
    }

    func areOne(at instant: Instant) -> Bool { mine.time(of: instant) == theirs.time(of: instant) }
}
