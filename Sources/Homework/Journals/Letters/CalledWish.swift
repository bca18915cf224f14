/// How a member would like to be called. The last one counts; an empty one says: as it is.
///
/// A wish, so a letter: whoever reads along in this account cannot find out that one was sent, and the other learns of
/// it only when the therapist has written the name.
package struct CalledWish: EntryRecord {
    package static let kind: UInt64 = 9
    package var name = ""

    package init() {}

    package init(name: String) { self.name = name }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &name) }
}
