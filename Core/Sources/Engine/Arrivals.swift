import Facts

extension Judgement {
    /// No node leaves while a server is on its way to it: it would arrive on a host that is gone. A node that must stop
    /// (P4, T3) cancels the migration first; one that is only to be shed or spared waits until it has ended, and
    /// then all is judged anew.
    mutating func awaitArrivals() {
        for intent in intents where intent.kind == .withdraw {
            let arriving = migrations(touching: intent.host).filter { $0.to == intent.host }
            guard !arriving.isEmpty else { continue }
            intents.removeAll { $0.id == intent.id }
            let servers = Words.servers(arriving.flatMap(\.servers))
            guard intent.rule == .p4 || intent.rule == .t3 else {
                refusals.append(
                    Refusal(
                        wanted: intent.rule, rule: .s7, host: intent.host,
                        because: "\(intent.host) stays until \(servers), on the way to it, have arrived."))
                continue
            }
            intents += arriving.map { cancel($0, rule: intent.rule, because: "\(intent.host) has to stop") }
        }
    }
}
