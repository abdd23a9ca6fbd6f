import Foundation

/// The repository as text: what the tests of this target read.
struct Repository {
    let root: URL

    static let here = Repository(
        root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent())

    func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Paths of all files below `folder` with this ending, relative to the root, sorted. Build directories are left out.
    func files(below folder: String, ending: String) -> [String] {
        let base = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else { return [] }
        var paths: [String] = []
        for case let url as URL in walk {
            if url.lastPathComponent == ".build" || url.lastPathComponent == ".git" || url.lastPathComponent == ".anvil" {
                walk.skipDescendants()
            } else if url.lastPathComponent.hasSuffix(ending) {
                paths.append(String(url.path.dropFirst(root.path.count + 1)))
            }
        }
        return paths.sorted()
    }

    /// Every Swift file of ours: sources and tests of both packages.
    func swiftFiles() throws -> [SwiftFile] {
        try ["Sources", "Tests", "Core/Sources", "Core/Tests"]
            .flatMap { files(below: $0, ending: ".swift") }
            .map { SwiftFile(path: $0, text: try text($0)) }
    }
}

/// One Swift file, as lines.
struct SwiftFile: Sendable {
    let path: String
    let lines: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The module it belongs to: the folder below `Sources` or `Tests`.
    var module: String {
        let parts = path.split(separator: "/")
        guard let index = parts.firstIndex(where: { $0 == "Sources" || $0 == "Tests" }), index + 1 < parts.count else {
            return ""
        }
        return String(parts[index + 1])
    }

    var isTest: Bool { path.hasPrefix("Tests/") || path.hasPrefix("Core/Tests/") }
    var isOfCore: Bool { path.hasPrefix("Core/") }

    /// The modules its `import` lines name: `public import struct Foundation.Date` names `Foundation`.
    var imports: [(line: Int, module: String)] {
        lines.enumerated().compactMap { index, line in
            let words = line.split(separator: " ").map(String.init)
            guard let position = words.firstIndex(of: "import"), position + 1 < words.count else { return nil }
            guard words[..<position].allSatisfy({ Self.wordsBeforeImport.contains($0) }) else { return nil }
            let isScoped = Self.scopeWords.contains(words[position + 1]) && position + 2 < words.count
            let named = words[isScoped ? position + 2 : position + 1]
            return (index + 1, String(named.prefix { $0 != "." }))
        }
    }

    /// Its lines without what stands behind `//`. A `//` inside a string ends the line too early, which loses nothing here.
    var code: [(line: Int, text: String)] {
        lines.enumerated().map { index, line in
            guard let comment = line.range(of: "//") else { return (index + 1, line) }
            return (index + 1, String(line[..<comment.lowerBound]))
        }
    }

    private static let wordsBeforeImport: Set<String> = [
        "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency", "@_exported",
    ]
    private static let scopeWords: Set<String> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
    ]
}
