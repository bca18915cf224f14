package import Homework

/// Why the store could not answer. In every case nothing was written.
package enum StoreError: Error, Equatable {
    /// The disk is full, input or output fails, or the database is closed. Answer 503 and give the form back.
    case unavailable
    /// The disk could not confirm that a write is durable. The process should end and let recovery decide.
    case syncFailed
    /// The file is not a sound database: restore it from a backup.
    case damaged
    /// A batch contradicts itself about this space. This is a mistake of the caller.
    case outOfOrder(SpaceID)
    /// A batch names a space that does not exist.
    case unknownSpace(SpaceID)
    /// An account change names a person, couple, space or session that does not exist, or gives a fixed row another
    /// owner.
    case contradicts
}
