package import Facts
import Foundation
import GRDB

/// JSON as it lies in the database: sorted keys, so that equal values are equal texts.
package enum JSON {
    package static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // A hold-up may be without end; such a number must not cost the pass.
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    package static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return try decoder.decode(type, from: Data(text.utf8))
    }
}

extension AlertLevel {
    /// The number under which the level is stored: the higher, the louder.
    package var rank: Int {
        switch self {
        case .critical: 3
        case .warning: 2
        case .notice: 1
        case .info: 0
        }
    }

    package init(rank: Int) {
        switch rank {
        case 3...: self = .critical
        case 2: self = .warning
        case 1: self = .notice
        default: self = .info
        }
    }
}

extension ReadingValue {
    /// Whole numbers are stored as integers: a temperature takes two bytes then, not eight.
    var stored: DatabaseValue {
        switch self {
        case .number(let number):
            if number.magnitude < 9_007_199_254_740_992, number == number.rounded() {
                Int64(number).databaseValue
            } else {
                number.databaseValue
            }
        case .text(let text): text.databaseValue
        case .flag(let flag): (flag ? Int64(1) : 0).databaseValue
        }
    }

    init?(stored: DatabaseValue, shape: Series.Shape) {
        switch stored.storage {
        case .int64(let number): self = shape == .flag ? .flag(number != 0) : .number(Double(number))
        case .double(let number): self = .number(number)
        case .string(let text): self = .text(text)
        case .null, .blob: return nil
        }
    }
}

extension Row {
    func moment(_ column: String) -> Moment { Moment(milliseconds: self[column]) }
}
