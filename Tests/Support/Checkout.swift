package import Assets
package import Foundation

/// The checkout from which these tests were built.
package enum Checkout {
    package static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "../..").standardized

    /// Its files, as the program would contain them.
    package static let assets = AssetSource.folder(root)
}
