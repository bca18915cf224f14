import CDispatch
import Foundation
import Glibc

/// The user who owns a clinic's data folder. Whoever starts a command as root acts as that user from then on: the
/// program could not read what root writes there.
enum Operator {
    /// Becomes the owner of the folder, or of the nearest folder above it that exists. Does nothing for other users
    /// than root, and where root owns the folder.
    static func actAsOwner(of folder: String) throws(StartRefusal) {
        guard geteuid() == 0, let owner = owner(of: folder), owner.user != 0 else { return }
        var group = owner.group
        guard setgroups(1, &group) == 0, setgid(owner.group) == 0, setuid(owner.user) == 0 else {
            throw StartRefusal("This command could not continue as the user who owns \(folder). Start it as that user.")
        }
    }

    private static func owner(of folder: String) -> (user: uid_t, group: gid_t)? {
        var status = stat()
        guard stat(folder, &status) == 0 else { return nil }
        return (status.st_uid, status.st_gid)
    }
}
