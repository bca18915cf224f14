import Assets
import Foundation
import Support

@testable import Pages

/// The files of this checkout, read from disk so that a test sees them as they are now.
extension Checkout {
    static let templates = Result { () throws(PageError) in try TemplateLibrary(assets) }
    static let sources = Result { () throws(PageError) in try TemplateLibrary.sources(assets) }
    static let catalogue = Result { () throws(CatalogueError) in try Catalogue(assets) }

    /// The English texts, for pages that take their sentences when they are made.
    static var texts: Texts { get throws { try catalogue.get().texts(.english) } }
}

extension CatalogueFile.Text {
    /// The sentence, or all its forms.
    var forms: [String] { [plain, one, two, other].compactMap { $0 } }
}
