import Facts

/// Reads the words of one command. Each step says what it expected where it finds something else.
struct CommandParser {
    private let tokens: [Token]
    private let line: Int
    private var position = 0
    var names: StoryNames

    init(tokens: [Token], line: Int, names: StoryNames) {
        self.tokens = tokens
        self.line = line
        self.names = names
    }

    static let commands = [
        "site", "servers", "server", "policy", "fan", "psu", "drive", "array", "memory", "link", "battery", "heat", "room",
        "cooling", "mains", "ups", "agent", "bmc", "cut", "join", "database", "messages", "clock", "kill", "daemon",
        "migrations", "firmware", "confirm", "dr", "crash", "restart", "stop", "start",
        "maintenance", "storage", "run", "expect",
    ]

    mutating func parse(isFirst: Bool) throws(ScenarioError) -> Command {
        let word = try next("a command")
        guard Self.commands.contains(word.text) else {
            throw unexpected(word, "a command", among: Self.commands)
        }
        if isFirst && word.text != "site" {
            throw error(word, "expected \"site pair\" before any other command, found \"\(word.text)\"")
        }
        if !isFirst && word.text == "site" {
            throw error(word, "expected a command other than site: a story has one site, and it stands first")
        }
        let command = try command(word.text)
        try end()
        return command
    }

    private mutating func command(_ word: String) throws(ScenarioError) -> Command {
        switch word {
        case "site": try site()
        case "servers", "server", "policy": try shape(word)
        case "fan", "psu", "drive", "array", "memory", "link", "battery": try health(word)
        case "heat", "room", "cooling": try heat(word)
        case "mains", "ups": try power(word)
        case "agent", "bmc": try seeing(word)
        case "cut", "join", "database": try links(word)
        case "messages", "clock", "kill", "daemon", "migrations", "firmware", "confirm", "dr": try faults(word)
        case "crash", "restart", "stop", "start", "maintenance", "storage": try hosts(word)
        case "run": try run()
        default: try expect()
        }
    }

    // MARK: Steps

    /// The next word; `what` says in a person's words what belongs there.
    mutating func next(_ what: String) throws(ScenarioError) -> Token {
        guard position < tokens.count else {
            let last = tokens.last
            throw ScenarioError(
                line: line, column: (last?.column ?? 1) + (last?.text.count ?? 0),
                message: "expected \(what), found the end of the line")
        }
        position += 1
        return tokens[position - 1]
    }

    /// Whether the next word is this one; it is then taken.
    mutating func takes(_ word: String) -> Bool {
        guard position < tokens.count, tokens[position].text == word else { return false }
        position += 1
        return true
    }

    var atEnd: Bool { position >= tokens.count }

    mutating func word(_ what: String, among known: [String]) throws(ScenarioError) -> String {
        let token = try next(what)
        guard known.contains(token.text) else { throw unexpected(token, what, among: known) }
        return token.text
    }

    private mutating func end() throws(ScenarioError) {
        guard !atEnd else { return }
        let token = tokens[position]
        throw error(token, "expected the end of the line, found \"\(token.text)\"")
    }

    mutating func node() throws(ScenarioError) -> String { try word("a node", among: names.nodes) }
    mutating func striker() throws(ScenarioError) -> String { try word("a Striker", among: names.strikers) }
    mutating func host() throws(ScenarioError) -> String { try word("a host", among: names.hosts) }
    mutating func server() throws(ScenarioError) -> String { try word("a server", among: names.servers) }

    /// On or off.
    mutating func onOff() throws(ScenarioError) -> Bool { try word("on or off", among: ["on", "off"]) == "on" }

    mutating func whole(_ what: String, _ range: ClosedRange<Int>) throws(ScenarioError) -> Int {
        let token = try next(what)
        guard let value = Int(token.text), range.contains(value) else {
            throw error(token, "expected \(what) from \(range.lowerBound) to \(range.upperBound), found \"\(token.text)\"")
        }
        return value
    }

    /// A number with its unit: `90s`, `35%`, `41C`, `4GiB`.
    mutating func quantity(_ what: String, _ units: [String: Double], example: String, in range: ClosedRange<Double>)
        throws(ScenarioError) -> Double
    {
        let token = try next("\(what) such as \(example)")
        let digits = token.text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") }
        let unit = String(token.text.dropFirst(digits.count))
        guard let number = Double(digits), number.isFinite, let factor = units[unit] else {
            let known = units.keys.sorted().joined(separator: ", ")
            throw error(token, "expected \(what) such as \(example) (units: \(known)), found \"\(token.text)\"")
        }
        guard range.contains(number * factor) else {
            throw error(token, "expected \(what) within its range, found \"\(token.text)\"")
        }
        return number * factor
    }

    mutating func duration(_ what: String = "a time") throws(ScenarioError) -> Double {
        try quantity(
            what, ["s": 1, "m": 60, "h": 3600, "d": 86_400], example: "90s, 2m, 4h or 3d", in: 0...Numbers.longestRunSeconds)
    }

    mutating func celsius() throws(ScenarioError) -> Double {
        try quantity("a temperature", ["C": 1], example: "41C", in: -273...1000)
    }

    mutating func percent() throws(ScenarioError) -> Double {
        try quantity("a charge", ["%": 1], example: "35%", in: 0...100)
    }

    mutating func bytes() throws(ScenarioError) -> Int64 {
        let value = try quantity(
            "a memory size", ["MiB": 1_048_576, "GiB": 1_073_741_824, "TiB": 1_099_511_627_776], example: "4GiB",
            in: 1_048_576...1e15)
        return Int64(value)
    }

    /// A policy value: a number with or without a unit, or on and off.
    mutating func policyValue(of name: Token) throws(ScenarioError) -> Command {
        if let known = PolicyCatalogue.switches.first(where: { $0.name == name.text }) {
            return .policySwitch(name: known.name, on: try onOff())
        }
        if PolicyWeight.kind(name.text) != nil {
            return .policy(name: name.text, value: try quantity("a weight", ["": 1], example: "2", in: PolicyWeight.range))
        }
        guard let number = PolicyCatalogue.numbers.first(where: { $0.name == name.text }) else {
            let known = PolicyCatalogue.numbers.map(\.name) + PolicyCatalogue.switches.map(\.name) + PolicyWeight.names
            throw unexpected(name, "the name of a policy value", among: known)
        }
        let units: [String: Double] = [
            "": 1, "s": 1, "m": 60, "h": 3600, "d": 86_400, "%": number.unit == "share" ? 0.01 : 1, "C": 1,
        ]
        let column = atEnd ? name : tokens[position]
        let value = try quantity("a value in \(number.unit)", units, example: "120s", in: -1e15...1e15)
        guard number.range.contains(value) else {
            throw error(
                column, "expected \(number.name) from \(number.range.lowerBound) to \(number.range.upperBound) \(number.unit)")
        }
        return .policy(name: number.name, value: value)
    }

    // MARK: Errors

    func error(_ token: Token, _ message: String) -> ScenarioError {
        ScenarioError(line: line, column: token.column, message: message)
    }

    func unexpected(_ token: Token, _ what: String, among known: [String]) -> ScenarioError {
        let list = known.count <= 12 ? " (\(known.joined(separator: ", ")))" : ""
        return error(token, "expected \(what)\(list), found \"\(token.text)\"\(Nearest.hint(for: token.text, among: known))")
    }
}
