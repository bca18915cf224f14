#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// One file of a data folder, before SQLite opens it.
struct FolderFile {
    private let folder: String
    private let name: String

    init(_ folder: String, _ name: String) { (self.folder, self.name) = (folder, name) }

    /// Opens a descriptor for reading and writing; nil if there is no such file. A new file is readable by its owner
    /// only.
    func descriptor(orMake: Bool = false) throws(OpenRefusal) -> Int32? {
        let flags = O_RDWR | O_CLOEXEC | O_NONBLOCK | (orMake ? O_CREAT : 0)
        let descriptor = open(folder + "/" + name, flags, 0o600)
        if descriptor >= 0 { return descriptor }
        switch errno {
        case ENOENT: return nil
        case EROFS: throw .folderIsReadOnly
        case EACCES, EPERM, EISDIR, ENXIO, ELOOP: throw .fileUnusable(name)
        default: throw .unavailable
        }
    }

    /// The size of the file, after a check that it may be read and written; nil if there is none.
    func size(orMake: Bool = false) throws(OpenRefusal) -> Int? {
        guard let descriptor = try descriptor(orMake: orMake) else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unavailable }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .fileUnusable(name) }
        return Int(status.st_size)
    }
}
