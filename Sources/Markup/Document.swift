import CExpat

/// Why a text is no XML document that we read.
public enum MarkupError: Error, Equatable, CustomStringConvertible {
    /// It is not XML; where, from line 1, and what the parser says.
    case malformed(line: Int, because: String)
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)

    public var description: String {
        switch self {
        case .malformed(let line, let because): "line \(line) is not well-formed XML: \(because)"
        case .tooLarge(let bytes, let limit): "the document has \(bytes) bytes, more than the limit of \(limit)"
        case .tooDeep(let limit): "the document nests more than \(limit) elements"
        }
    }
}

/// Reads XML: the only place that knows a parser.
public enum Document {
    /// What a tool may print, bytes. The status of a large cluster with its history is under 1 MiB.
    public static let limitBytes = 16 << 20
    /// Elements within elements. The configuration of a cluster has about ten.
    public static let limitDepth = 100

    /// The root element of a document.
    public static func parse(_ text: String) throws(MarkupError) -> Element {
        let bytes = text.utf8.count
        guard bytes <= limitBytes else { throw .tooLarge(bytes: bytes, limit: limitBytes) }
        guard let parser = XML_ParserCreate("UTF-8") else { throw .malformed(line: 0, because: "no memory for a parser") }
        defer { XML_ParserFree(parser) }
        var tree = Tree()
        let status = withUnsafeMutablePointer(to: &tree) { tree in
            XML_SetUserData(parser, tree)
            XML_SetElementHandler(parser, opened, closed)
            XML_SetCharacterDataHandler(parser, wrote)
            // A document type could name entities that grow without bound: none of our tools prints one.
            XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in Tree.at(data)?.pointee.hasDoctype = true }
            return Array(text.utf8).withUnsafeBytes { bytes in
                XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 1)
            }
        }
        let line = Int(XML_GetCurrentLineNumber(parser))
        if tree.isTooDeep { throw .tooDeep(limit: limitDepth) }
        if tree.hasDoctype { throw .malformed(line: line, because: "it declares a document type") }
        guard status == XML_STATUS_OK, let root = tree.root else {
            throw .malformed(
                line: line, because: XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no element")
        }
        return root
    }

    private static let opened: XML_StartElementHandler = { data, name, attributes in
        guard let tree = Tree.at(data), let name else { return }
        tree.pointee.open(String(cString: name), attributes)
    }
    private static let closed: XML_EndElementHandler = { data, _ in Tree.at(data)?.pointee.close() }
    private static let wrote: XML_CharacterDataHandler = { data, bytes, count in
        guard let tree = Tree.at(data), let bytes else { return }
        let text = UnsafeRawBufferPointer(start: bytes, count: Int(count))
        tree.pointee.write(String(decoding: text, as: UTF8.self))
    }
}

/// The elements that are open, the outermost first.
private struct Tree {
    var open: [Element] = []
    var root: Element?
    var isTooDeep = false
    var hasDoctype = false

    static func at(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Tree>? {
        data?.assumingMemoryBound(to: Tree.self)
    }

    mutating func open(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
        guard open.count < Document.limitDepth else {
            isTooDeep = true
            return
        }
        var element = Element(name: name)
        var next = attributes
        while let pair = next, let key = pair[0], let value = pair[1] {
            element.attributes[String(cString: key)] = String(cString: value)
            next = pair + 2
        }
        open.append(element)
    }

    mutating func close() {
        guard !isTooDeep, let element = open.popLast() else { return }
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].children.append(element)
        }
    }

    mutating func write(_ text: String) {
        guard !isTooDeep, !open.isEmpty else { return }
        open[open.count - 1].text += text
    }
}
