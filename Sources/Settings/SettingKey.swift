import Facts

/// One key with a plain value: how it is checked and where it goes. The tables of these are the only list of keys:
/// reading, the default file, help and documentation are made from them.
struct SettingKey: Sendable {
    typealias Place<Value> = any (WritableKeyPath<Settings, Value> & Sendable)

    enum Kind: Sendable {
        case text(Place<String>, TextRule)
        case texts(Place<[String]>, TextRule)
        /// In the unit of the key; a unit of time also takes `90s`, `2m`, `4h`, `3d`.
        case number(Place<Double>, unit: String, range: ClosedRange<Double>)
        case whole(Place<Int>, range: ClosedRange<Int>)
        case flag(Place<Bool>)
        case policyNumber(PolicyNumber)
        case policySwitch(PolicySwitch)
        /// Read by code of its own.
        case block(type: String, unit: String?, range: String?, example: String)
    }

    var path: String
    var kind: Kind
    var about: String

    init(_ path: String, _ kind: Kind, _ about: String) {
        self.path = path
        self.kind = kind
        self.about = about
    }

    var name: String { String(path.split(separator: ".").last ?? "") }
    var section: String { path.split(separator: ".").dropLast().joined(separator: ".") }
}

/// What a text must look like.
enum TextRule: Sendable {
    case any
    /// A name of a host, an Anvil, a server, a source.
    case name
    /// A path that begins with `/`.
    case directory
    /// An IPv4 or IPv6 address.
    case address
    /// The name of an agent, `scan-...`.
    case agent

    /// What would be right.
    var words: String {
        switch self {
        case .any: "a text"
        case .name: "a name of at most 63 letters, digits, '-', '_' and '.', beginning with a letter or digit"
        case .directory: "an absolute path, such as /var/lib/anvil"
        case .address: "an address to listen on, such as 127.0.0.1, ::1 or 0.0.0.0"
        case .agent: "the name of an agent, such as scan-nut"
        }
    }

    func allows(_ text: String) -> Bool {
        switch self {
        case .any: !text.isEmpty
        case .name: Self.isName(text)
        case .directory: text.hasPrefix("/") && !text.unicodeScalars.contains { $0.value < 32 }
        case .address: System.isAddress(text)
        case .agent: text.hasPrefix("scan-") && text.utf8.count > 5 && Self.isName(text)
        }
    }

    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 63 else { return false }
        func isPlain(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: false
            }
        }
        return isPlain(first)
            && text.utf8.allSatisfy {
                isPlain($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
            }
    }
}
