package import Assets
package import Pages

/// What pages are made of. Read before a data folder is touched, so that a fault in it refuses the start.
package struct SiteContent: Sendable {
    package let templates: TemplateLibrary
    package let catalogue: Catalogue
    package let helplines: Helplines
    package let files: StaticFiles

    package init(_ assets: AssetSource) throws {
        templates = try TemplateLibrary(assets)
        catalogue = try Catalogue(assets)
        helplines = try Helplines(assets)
        files = StaticFiles(assets)
    }
}
