import Facts

/// The last look at an agent's own lines: one that the contract forbids would cost the whole run.
///
/// Devices do odd things: two memory modules with one label, a name of a kilobyte. Such a line is left out and named on
/// standard error; of two lines with one key the first counts.
enum LineGuard {
    static func pass(_ lines: [AgentLine]) -> (lines: [AgentLine], dropped: [String]) {
        var seen: Set<String> = []
        var passed: [AgentLine] = []
        var dropped: [String] = []
        for line in lines {
            if let (kind, key) = line.factKey, !seen.insert("\(kind.rawValue) \(key)").inserted {
                dropped.append("a second \(kind.rawValue) \(key) is left out")
                continue
            }
            do {
                try AgentLineCheck.check(line)
                passed.append(line)
            } catch {
                dropped.append("a line is left out: \(error.description)")
            }
        }
        return (passed, dropped)
    }
}
