import Foundation
import Glibc

/// One line of what a benchmark prints: a figure, what it should be, and what an existing product of the same kind needs.
public struct Figure: Sendable {
    public var name: String
    public var measured: String
    public var target: String
    public var baseline: String
    /// Nil where there is no target.
    public var isMet: Bool?

    public init(_ name: String, _ measured: String, target: String = "", baseline: String = "", isMet: Bool? = nil) {
        self.name = name
        self.measured = measured
        self.target = target
        self.baseline = baseline
        self.isMet = isMet
    }

    public var line: String {
        let missed = isMet == false ? ", MISSED" : ""
        return "\(Self.padded(name, 58))\(Self.padded(measured, 26))\(Self.padded(target + missed, 24))\(baseline)"
    }

    public static let heading = Figure("figure", "measured", target: "target", baseline: "baseline").line

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

/// Numbers as people read them.
public func rounded(_ number: Double, digits: Int = 1) -> String {
    let text = String(format: "%.\(digits)f", number)
    return text.hasSuffix(".0") && digits == 1 ? String(text.dropLast(2)) : text
}

public func sized(_ bytes: Double) -> String {
    switch bytes {
    case 1e12...: "\(rounded(bytes / 1e12, digits: 2)) TB"
    case 1e9...: "\(rounded(bytes / 1e9, digits: 2)) GB"
    case 1e6...: "\(rounded(bytes / 1e6)) MB"
    default: "\(rounded(bytes / 1e3)) kB"
    }
}

/// Memory of this process.
public enum OwnMemory {
    /// From now on the largest is counted anew.
    public static func forgetPeak() {
        if let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") {
            try? file.write(contentsOf: Data("5".utf8))
            try? file.close()
        }
    }

    /// The largest resident memory since then, MiB.
    public static var peakMebibytes: Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return Double(line?.split(separator: " ").dropFirst().first ?? "0").map { $0 / 1024 } ?? 0
    }
}
