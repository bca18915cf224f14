package import Homework

/// Why a store could not answer. In every case nothing was written.
package enum StoreError: Error, Equatable {
    /// Disk full, input or output failing, or the database closed: answer 503 and give the form back.
    case unavailable
    /// The disk refused to promise that a write lasts; the process should end and let recovery decide.
    case syncFailed
    /// The file is not a sound database: restore it from a backup.
    case damaged
    /// A batch contradicts itself about this space; the caller has a mistake.
    case outOfOrder(SpaceID)
    /// A batch names a space that does not exist.
    case unknownSpace(SpaceID)
    /// A door change names a person, couple, space or session that does not exist, or gives a fixed row another owner.
    case contradicts
}
