import Foundation

/// The table of ARCHITECTURE.md: what each module may import.
struct LayerTable {
    /// Our modules, and for each the modules that it may import.
    let allowed: [String: Set<String>]

    /// Modules of the platform: they are no layer, and only `platformRows` of the table limits them.
    static let platform: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization", "Testing", "Dispatch", "Swift"]
    /// Parts of the platform that a module must have in its row.
    static let rationed: Set<String> = ["Foundation", "FoundationEssentials", "FoundationNetworking", "FoundationXML"]

    /// Reads the rows under the heading line that contains "May import".
    init(page: String) {
        var rows: [String: Set<String>] = [:]
        var isInside = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("|") && line.contains("May import") {
                isInside = true
            } else if !line.hasPrefix("|") {
                isInside = false
            } else if isInside {
                let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                guard cells.count >= 3, let name = Self.names(in: cells[0]).first else { continue }
                rows[name] = Set(Self.names(in: cells[cells.count - 1]))
            }
        }
        allowed = rows
    }

    /// The words in backticks.
    static func names(in cell: String) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }
            .map { String($0.element) }
    }

    var ours: Set<String> { Set(allowed.keys) }

    /// Modules of others that some row names.
    var thirdParty: Set<String> {
        allowed.values.reduce(into: Set<String>()) { $0.formUnion($1) }.subtracting(ours).subtracting(Self.rationed)
    }

    /// Why an import line is against the table, or nil. A test target is named after its module and may import any
    /// module of ours, but of others only what its module may.
    func objection(to imported: String, in file: SwiftFile) -> String? {
        guard !Self.platform.contains(imported) else { return nil }
        if file.isTest {
            // What tests share is a target of tests, too.
            if ours.contains(imported) || Self.rationed.contains(imported) || imported.hasSuffix("Fixture") { return nil }
            let tested = String(file.module.dropLast("Tests".count))
            return allowed[tested]?.contains(imported) == true
                ? nil : "\(file.module) may import of others only what \(tested) may"
        }
        guard let row = allowed[file.module] else { return "\(file.module) has no row in the table of ARCHITECTURE.md" }
        return row.contains(imported) ? nil : "\(file.module) may import only \(row.sorted().joined(separator: ", "))"
    }
}
