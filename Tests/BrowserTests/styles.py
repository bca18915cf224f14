"""Styles that a test adds to a page, for example to break it: the page's security policy refuses written ones."""

ADD = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""


def add(page, css):
    page.evaluate(ADD, css)


def remove(page):
    """Takes the last one off again."""
    page.evaluate("document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)")
