package import Assets
package import Foundation

/// The checkout these tests were built from.
package enum Checkout {
    package static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "../..").standardized

    /// Its files, as the program would carry them.
    package static let assets = AssetSource.folder(root)
}
