import Facts

extension LogEvent {
    /// The line as a person reads it: seconds, who, what, why.
    public var text: String {
        let what = words
        let line = "\(Self.seconds(milliseconds)) \(by ?? host ?? server ?? "site") \(what)"
        guard let because, !because.isEmpty else { return line }
        return "\(line): \(because)"
    }

    private var words: String {
        switch event {
        case .fact: "sees \(subject)"
        case .finding: kind == "clear" ? "no longer finds \(subject)" : "finds \(subject)"
        case .intent: "\(ruleName) \(intentWords)"
        case .outcome: outcomeWords
        case .alert: "\(kind == "clear" ? "alert over" : "alert \(level?.rawValue ?? "")") \(key ?? "")"
        case .state: "is \(stateWords)"
        case .violation: "VIOLATION \(ruleName)"
        }
    }

    private var ruleName: String { rule?.rawValue ?? "-" }

    private var subject: String {
        let name = key ?? "something"
        guard let host, host != by else { return name }
        return "\(name) of \(host)"
    }

    private var outcomeWords: String {
        let name = key ?? "something"
        let again = attempt.map { ", attempt \($0)" } ?? ""
        return switch kind {
        case "done": "has done \(name)\(again)"
        case "failed": "has not done \(name)\(again)"
        case "refused": "refuses \(name), by \(ruleName)"
        default: "tries \(name)\(again)"
        }
    }

    private var intentWords: String {
        let list = (servers ?? []).joined(separator: " ")
        let place = host ?? "?"
        return switch kind {
        case "migrate": "migrates \(list) from \(place) to \(to ?? "?")"
        case "withdraw": "withdraws \(place)"
        case "stopServers": "stops \(list) on \(place)"
        case "forceOff": "forces off \(list) on \(place)"
        case "boot": "boots \(place)"
        case "fence": "turns \(place) off by its BMC, then by its PDU"
        case "startServers": "starts \(list) on \(place)"
        case "cancelMigration": "gives up migrating \(list) from \(place)"
        default: kind ?? "acts"
        }
    }

    private var stateWords: String {
        if server != nil { return running == true ? "on \(on ?? "?"), running" : "off" }
        return "\(power == true ? "on" : "off"), \(member == true ? "member" : "not a member")"
    }

    /// Seconds with no more digits than there are.
    static func seconds(_ milliseconds: Int64) -> String {
        let whole = milliseconds / 1000
        let rest = milliseconds % 1000
        guard rest != 0 else { return String(whole) }
        var digits = String(rest + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(whole).\(digits)"
    }
}
