/// The elements that pages are made of.
enum Tag: String, Sendable {
    case html, head, body, title, meta, link, script, noscript, header, footer, main, nav, section, div, span, p, a, b, i, h1,
        h2, h3, ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td, form, label, input, select, option, optgroup,
        button, details, summary, time, br, code, pre, fieldset, legend, output
    case svg, g, path, rect, circle, text, use, defs, pattern

    var isVoid: Bool { [.meta, .link, .input, .br].contains(self) }
    var isBlock: Bool { ![.span, .a, .b, .i, .code, .time, .text, .use, .path, .rect, .svg].contains(self) }
}

/// An attribute of the closed list. `style` and event handlers are not in it.
struct Attribute: Sendable, Equatable {
    let name: String
    let value: String?
    var isTicking = false

    private init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value
    }

    func write(into out: inout String) {
        out += " \(name)"
        if let value { out += "=\"\(escaped(value))\"" }
    }

    static func `class`(_ names: String) -> Attribute { .init("class", names) }
    static func id(_ id: String) -> Attribute { .init("id", id) }
    static func name(_ name: String) -> Attribute { .init("name", name) }
    static func value(_ value: String) -> Attribute { .init("value", value) }
    static func type(_ type: String) -> Attribute { .init("type", type) }
    static func role(_ role: String) -> Attribute { .init("role", role) }
    static func lang(_ lang: String) -> Attribute { .init("lang", lang) }
    static func scope(_ scope: String) -> Attribute { .init("scope", scope) }
    static func size(_ size: Int) -> Attribute { .init("size", String(size)) }
    static func step(_ step: String) -> Attribute { .init("step", step) }
    static func maxlength(_ length: Int) -> Attribute { .init("maxlength", String(length)) }
    static func method(_ method: String) -> Attribute { .init("method", method) }
    static func rel(_ rel: String) -> Attribute { .init("rel", rel) }
    static func charset(_ charset: String) -> Attribute { .init("charset", charset) }
    static func content(_ content: String) -> Attribute { .init("content", content) }
    static func `for`(_ id: String) -> Attribute { .init("for", id) }
    static func colspan(_ columns: Int) -> Attribute { .init("colspan", String(columns)) }
    static func tabindex(_ index: Int) -> Attribute { .init("tabindex", String(index)) }
    static func label(_ label: String) -> Attribute { .init("label", label) }
    static func title(_ title: String) -> Attribute { .init("title", title) }
    static func data(_ name: DataName, _ value: String) -> Attribute { .init("data-\(name.rawValue)", value) }
    static func aria(_ name: AriaName, _ value: String) -> Attribute { .init("aria-\(name.rawValue)", value) }
    static let hidden = Attribute("hidden", nil)
    static let selected = Attribute("selected", nil)
    static let checked = Attribute("checked", nil)
    static let disabled = Attribute("disabled", nil)
    static let multiple = Attribute("multiple", nil)
    static let required = Attribute("required", nil)
    static let open = Attribute("open", nil)
    static let download = Attribute("download", nil)
    static let ariaHidden = Attribute("aria-hidden", "true")

    /// Only places of this site: a path, a query or a fragment.
    static func href(_ place: String) -> Attribute { .init("href", Self.local(place)) }
    static func src(_ place: String) -> Attribute { .init("src", Self.local(place)) }
    static func action(_ place: String) -> Attribute { .init("action", Self.local(place)) }

    /// A number or word of a drawing.
    static func svg(_ name: SVGName, _ value: String) -> Attribute { .init(name.rawValue, value) }
    static func svg(_ name: SVGName, _ value: Double) -> Attribute { .init(name.rawValue, decimal(value)) }

    /// The same attribute, left out when two writings are compared.
    var ticking: Attribute {
        var copy = self
        copy.isTicking = true
        return copy
    }

    static func local(_ place: String) -> String {
        let isLocal =
            place.hasPrefix("#") || place.hasPrefix("?")
            || (place.hasPrefix("/") && !place.hasPrefix("//") && !place.hasPrefix("/\\"))
        return isLocal ? place : "#"
    }
}

enum DataName: String, Sendable {
    case rev, of, every, level, until, from, state, now, rate, part, spoken, api, cord, source, host, condition, title, pass, age,
        stale,
        zone
}

enum AriaName: String, Sendable {
    case label, current, labelledby, describedby, live, valuemin, valuemax, valuenow, valuetext, pressed, atomic
}

enum SVGName: String, Sendable {
    case viewBox, d, x, y, width, height, rx, cx, cy, r, href, patternUnits, patternTransform, opacity, preserveAspectRatio
    case anchor = "text-anchor"
}

/// A number as drawings write it: at most one decimal.
func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = (value * 10).rounded()
    guard abs(tenths) < 1e15 else { return "0" }
    let whole = Int64(tenths)
    if whole % 10 == 0 { return String(whole / 10) }
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 10).\(abs(whole) % 10)"
}

/// Percent-encodes a name for a path or a query.
func encoded(_ name: String) -> String {
    var out = ""
    for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"):
            out.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            let hex = String(byte, radix: 16, uppercase: true)
            out += "%" + (hex.count == 1 ? "0" + hex : hex)
        }
    }
    return out
}
