import Foundation

/// The list of the rules' sentences, and which stories show them: what `docs/stories.md` is made of.
struct StoryTable {
    struct Sentence {
        var id: String
        var text: String
        /// `test FILE`, `none WHY`, `-short WHY`, `-at WHY`, or nothing.
        var instead: String
        var section: String
        /// Names of the stories at its limit, and of those just short of it.
        var at: [String] = []
        var short: [String] = []

        func lacks(_ what: String) -> Bool {
            guard (what == "at" ? at : short).isEmpty else { return false }
            return !instead.hasPrefix("-\(what) ") && !instead.hasPrefix("test ") && !instead.hasPrefix("none ")
        }

        var test: String? { instead.hasPrefix("test ") ? String(instead.dropFirst(5)) : nil }
    }

    var sentences: [Sentence] = []
    /// What is wrong with the list or with the lines of the stories.
    var faults: [String] = []

    static let path = Story.folder.appendingPathComponent("sentences.txt").path
    static let document = Story.folder.appendingPathComponent("../docs/stories.md").standardizedFileURL.path

    init(stories: [Story]) throws {
        readSentences(try String(contentsOfFile: Self.path, encoding: .utf8))
        for story in stories { readTags(story) }
    }

    private mutating func readSentences(_ text: String) {
        var section = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
            guard !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard parts.count >= 2 else {
                faults.append("stories/sentences.txt: \"\(line)\" is not id | sentence")
                continue
            }
            sentences.append(Sentence(id: parts[0], text: parts[1], instead: parts.count > 2 ? parts[2] : "", section: section))
        }
    }

    private mutating func readTags(_ story: Story) {
        let mark = "# Sentences: "
        guard let line = story.text.split(separator: "\n").first(where: { $0.hasPrefix(mark) }) else {
            // What a hunt found is named after its mistake.
            if !story.name.hasPrefix("found/") { faults.append("\(story.name) has no line \(mark)") }
            return
        }
        for tag in line.dropFirst(mark.count).split(separator: ",") {
            let words = tag.split(separator: " ").map(String.init)
            guard words.count == 2, ["at", "short"].contains(words[1]) else {
                faults.append("\(story.name): \"\(tag)\" is not a sentence's id and at or short")
                continue
            }
            guard let index = sentences.firstIndex(where: { $0.id == words[0] }) else {
                faults.append("\(story.name): no sentence \(words[0]) is in stories/sentences.txt")
                continue
            }
            if words[1] == "at" { sentences[index].at.append(story.name) } else { sentences[index].short.append(story.name) }
        }
    }

    /// The document, for people.
    func text(_ stories: [Story]) -> String {
        var out = [
            "# Stories, by the sentence they show", "",
            "Made of `stories/sentences.txt` and the lines `# Sentences:` of the stories by `ANVIL_RECORD=1 swift test",
            "--filter StoryTable` in `Core`; a test keeps it true. At the limit something happens, or is told; just short of it",
            "nothing does. How stories are written: [scenarios.md](scenarios.md); the rules: [rules.md](rules.md).", "",
            "\(stories.count) stories.", "",
        ]
        var sections: [String] = []
        for sentence in sentences where sections.last != sentence.section { sections.append(sentence.section) }
        for section in sections {
            out += ["## \(section)", "", "| | Sentence | At the limit | Just short of it |", "|---|---|---|---|"]
            out += sentences.filter { $0.section == section }.map(row) + [""]
        }
        out += folder("defects", "Defects of the reference, by number", "d", stories)
        out += folder("complaints", "Complaints of users of other platforms, by number", "c", stories)
        return out.joined(separator: "\n")
    }

    private func row(_ sentence: Sentence) -> String {
        let instead = sentence.instead
        if instead.hasPrefix("test ") || instead.hasPrefix("none ") {
            return
                "| \(sentence.id) | \(sentence.text) | \(instead.hasPrefix("test ") ? "test: `\(instead.dropFirst(5))`" : String(instead.dropFirst(5))) | |"
        }
        let short =
            sentence.short.isEmpty && instead.hasPrefix("-short ") ? String(instead.dropFirst(7)) : Self.list(sentence.short)
        let at = sentence.at.isEmpty && instead.hasPrefix("-at ") ? String(instead.dropFirst(4)) : Self.list(sentence.at)
        return "| \(sentence.id) | \(sentence.text) | \(at) | \(short) |"
    }

    /// The first few, as more would only be longer.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(4).map { "[\($0)](../stories/\($0).story)" }
        return shown.joined(separator: "<br>") + (names.count > 4 ? "<br>and \(names.count - 4) more" : "")
    }

    private func folder(_ name: String, _ title: String, _ letter: String, _ stories: [Story]) -> [String] {
        let found = stories.filter { $0.name.hasPrefix("\(name)/") }
        return ["## \(title)", "", "| | Story |", "|---|---|"]
            + found.map { story in
                let file = story.name.split(separator: "/").last ?? ""
                let number = file.dropFirst().prefix { $0.isNumber }
                return
                    "| \(letter.uppercased())\(Int(number) ?? 0) | [\(file.drop { $0 != "-" }.dropFirst().replacingOccurrences(of: "-", with: " "))](../stories/\(story.name).story) |"
            } + [""]
    }
}
