/// A value given to a statement in the place of `$1`, `$2` and so on.
public enum Value: Hashable, Sendable {
    case null
    case int(Int64)
    case double(Double)
    /// Also for `jsonb` and other types that are written as text.
    case text(String)
    case flag(Bool)
    case ints([Int64])
    case texts([String])

    /// As PostgreSQL reads it; nil is NULL.
    var wire: String? {
        switch self {
        case .null: nil
        case .int(let number): String(number)
        case .double(let number): number.description
        case .text(let text): text
        case .flag(let flag): flag ? "t" : "f"
        case .ints(let numbers): "{" + numbers.map(String.init).joined(separator: ",") + "}"
        case .texts(let texts): "{" + texts.map(Self.quoted).joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral,
    ExpressibleByStringInterpolation
{
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int64) { self = .int(value) }
    public init(nilLiteral: ()) { self = .null }
}

/// A statement with its values.
public struct Statement: Hashable, Sendable {
    public var sql: String
    public var values: [Value]

    public init(_ sql: String, _ values: [Value] = []) {
        self.sql = sql
        self.values = values
    }
}

/// One row of an answer, by the number of the column from 0 or by its name. A cell that is NULL or of another type is nil.
public struct Row: Hashable, Sendable {
    public let columns: [String]
    /// As PostgreSQL writes the values.
    public let cells: [String?]

    public func text(_ column: Int) -> String? { cells.indices.contains(column) ? cells[column] : nil }
    public func int(_ column: Int) -> Int64? { text(column).flatMap { Int64($0) } }
    public func double(_ column: Int) -> Double? { text(column).flatMap(Self.number) }
    public func flag(_ column: Int) -> Bool? { text(column).map { $0 == "t" } }

    public func text(_ column: String) -> String? { columns.firstIndex(of: column).flatMap(text) }
    public func int(_ column: String) -> Int64? { columns.firstIndex(of: column).flatMap(int) }
    public func double(_ column: String) -> Double? { columns.firstIndex(of: column).flatMap(double) }
    public func flag(_ column: String) -> Bool? { columns.firstIndex(of: column).flatMap(flag) }

    private static func number(_ text: String) -> Double? {
        switch text {
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        case "NaN": .nan
        default: Double(text)
        }
    }
}

/// What one statement gave.
public struct Outcome: Hashable, Sendable {
    public var rows: [Row] = []
    /// Rows inserted, changed, deleted or read.
    public var affected = 0
}
