/// Finds what was probably meant by a mistyped word.
public enum Nearest {
    /// The known word with the fewest changes from `word`; nil when none is near enough to be meant.
    public static func word(to word: String, among known: [String]) -> String? {
        let lowered = word.lowercased()
        let best = known.map { (word: $0, distance: distance(lowered, $0.lowercased())) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= max(1, word.count / 3) else { return nil }
        return best.word
    }

    /// How many letters must be added, taken away, changed or swapped with their neighbour to make one word the other.
    public static func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left.unicodeScalars.prefix(100)), Array(right.unicodeScalars.prefix(100)))
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for row in 1...a.count {
            var current = [row] + Array(repeating: 0, count: b.count)
            for column in 1...b.count {
                let changed = last[column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1)
                current[column] = min(changed, last[column] + 1, current[column - 1] + 1)
                if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
                    current[column] = min(current[column], beforeLast[column - 2] + 1)
                }
            }
            (beforeLast, last) = (last, current)
        }
        return last[b.count]
    }
}
