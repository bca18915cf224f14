import Foundation

/// The folder that holds all of a clinic.
enum DataFolder {
    /// Makes the folder where it is missing, and keeps everyone but its owner out of it.
    static func prepare(_ path: String) throws {
        let ownerOnly: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: ownerOnly)
        try FileManager.default.setAttributes(ownerOnly, ofItemAtPath: path)
    }
}
