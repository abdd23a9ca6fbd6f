/// One element of an XML document, with all that is in it.
///
/// What a newer version of a tool adds is carried along and disturbs nobody: a reader asks for what it knows.
public struct Element: Equatable, Sendable {
    public var name: String
    public var attributes: [String: String]
    public var children: [Element] = []
    /// The text directly in it, of all its parts together.
    public var text = ""

    public init(name: String, attributes: [String: String] = [:]) {
        self.name = name
        self.attributes = attributes
    }

    public subscript(attribute: String) -> String? { attributes[attribute] }

    /// The children of that name.
    public func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

    /// The first child of that name; nil when there is none.
    public func first(_ name: String) -> Element? { children.first { $0.name == name } }

    /// The first element at the end of a path of names below this one.
    public func first(_ path: [String]) -> Element? {
        path.reduce(Optional(self)) { $0?.first($1) }
    }

    /// All elements of that name anywhere below, outer ones first.
    public func descendants(_ name: String) -> [Element] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }
}
