/// A piece of a page. Text is escaped where it is written out, and there is no way to write unescaped data: tags and
/// attributes are closed lists, without inline styles and event handlers, as the content security policy demands.
enum Node: Sendable {
    case text(String)
    case element(Tag, [Attribute], [Node])
    case many([Node])
    /// Text that a browser counts on by itself, such as an age: when only it differs, the part has not changed.
    case ticking(String)
    /// A file that is part of the program.
    case asset(Asset)

    static var nothing: Node { .many([]) }
    var isNothing: Bool {
        if case .many(let nodes) = self { return nodes.allSatisfy(\.isNothing) }
        return false
    }
}

/// How text becomes safe in HTML, in an element or within double quotes.
func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        case "\"": out += "&quot;"
        case "'": out += "&#39;"
        // Control characters are not allowed in HTML; an agent may print them.
        case _ where scalar.value < 32 && scalar != "\n" && scalar != "\t": out += "\u{FFFD}"
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}

extension Node {
    /// - Parameter stable: leave out what counts on by itself, so that two writings can be compared.
    func html(stable: Bool = false) -> String {
        var out = ""
        write(into: &out, stable: stable)
        return out
    }

    private func write(into out: inout String, stable: Bool) {
        switch self {
        case .text(let text): out += escaped(text)
        case .ticking(let text): if !stable { out += escaped(text) }
        case .asset(let asset): out += asset.text
        case .many(let nodes): for node in nodes { node.write(into: &out, stable: stable) }
        case .element(let tag, let attributes, let nodes):
            out += "<\(tag.rawValue)"
            for attribute in attributes where !(stable && attribute.isTicking) { attribute.write(into: &out) }
            out += ">"
            if tag.isVoid { return }
            for node in nodes { node.write(into: &out, stable: stable) }
            out += "</\(tag.rawValue)>"
        }
    }

    /// The text that a person reads, for tests and for pages without markup.
    var plain: String {
        switch self {
        case .text(let text), .ticking(let text): text
        case .asset: ""
        case .many(let nodes): nodes.map(\.plain).joined()
        case .element(let tag, _, let nodes):
            tag.isBlock ? nodes.map(\.plain).joined() + " " : nodes.map(\.plain).joined()
        }
    }
}

/// Writes content as a list of statements.
@resultBuilder
enum Markup {
    static func buildExpression(_ text: String) -> Node { .text(text) }
    static func buildExpression(_ node: Node) -> Node { node }
    static func buildExpression(_ nodes: [Node]) -> Node { .many(nodes) }
    static func buildExpression(_ node: Node?) -> Node { node ?? .nothing }
    static func buildBlock(_ nodes: Node...) -> Node { .many(nodes) }
    static func buildOptional(_ node: Node?) -> Node { node ?? .nothing }
    static func buildEither(first: Node) -> Node { first }
    static func buildEither(second: Node) -> Node { second }
    static func buildArray(_ nodes: [Node]) -> Node { .many(nodes) }
}

func h(_ tag: Tag, _ attributes: Attribute..., @Markup content: () -> Node = { .nothing }) -> Node {
    .element(tag, attributes, [content()])
}

func h(_ tag: Tag, _ attributes: [Attribute], @Markup content: () -> Node = { .nothing }) -> Node {
    .element(tag, attributes, [content()])
}
