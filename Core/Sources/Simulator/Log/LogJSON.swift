import Facts

extension LogEvent {
    /// The line as one JSON object: the same fields in the same order, absent ones left out.
    public var json: String {
        var writer = JSONLine()
        writer.add("t", raw: Self.seconds(milliseconds))
        writer.add("event", event.rawValue)
        writer.add("rule", rule?.rawValue)
        writer.add("kind", kind)
        writer.add("by", by)
        writer.add("host", host)
        writer.add("servers", servers)
        writer.add("to", to)
        writer.add("level", level?.rawValue)
        writer.add("key", key)
        writer.add("because", because)
        if let attempt { writer.add("attempt", raw: String(attempt)) }
        if let power { writer.add("power", power ? "on" : "off") }
        if let member { writer.add("member", raw: member ? "true" : "false") }
        if let server {
            writer.add("server", server)
            if let on { writer.add("on", on) } else { writer.add("on", raw: "null") }
        }
        if let running { writer.add("running", raw: running ? "true" : "false") }
        return writer.finished
    }
}

/// Writes one flat object, so that the log needs no library and has the same bytes everywhere.
struct JSONLine {
    private var text = "{"

    mutating func add(_ name: String, raw value: String) {
        if text.utf8.count > 1 { text += "," }
        text += "\(Self.quoted(name)):\(value)"
    }

    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        add(name, raw: Self.quoted(value))
    }

    mutating func add(_ name: String, _ values: [String]?) {
        guard let values else { return }
        add(name, raw: "[\(values.map(Self.quoted).joined(separator: ","))]")
    }

    var finished: String { text + "}" }

    static func quoted(_ value: String) -> String {
        var out = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            case _ where scalar.value < 0x20: out += "\\u" + padded(scalar.value)
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    private static func padded(_ value: UInt32) -> String {
        let hex = String(value, radix: 16)
        return String(repeating: "0", count: 4 - hex.count) + hex
    }
}
