/// How a member would like to be called. The last letter counts; an empty name means *leave it as it is*.
///
/// It is a letter, so that somebody who reads along in this account cannot find out that it was sent. The other member
/// learns of it only when the therapist writes the name.
package struct CalledWish: EntryRecord {
    package static let kind: UInt64 = 9
    package var name = ""

    package init() {}

    package init(name: String) { self.name = name }

    package mutating func fields(_ wire: inout Wire) { wire.field(1, &name) }
}
