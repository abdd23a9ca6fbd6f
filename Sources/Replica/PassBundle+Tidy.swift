extension PassBundle {
    /// Each key once, with what was said of it last: a database takes one row for a key and pass.
    public var tidied: PassBundle {
        var bundle = self
        bundle.agents = agents.map { last($0) { [$0.host ?? "", $0.agent] } }
        bundle.coverage = coverage.map { last($0) { [$0.host ?? "", $0.agent, String($0.start)] } }
        bundle.facts = facts.map { last($0) { [$0.host ?? "", $0.agent, $0.kind, $0.key] } }
        bundle.history = history.map { last($0) { [$0.host ?? "", $0.agent, $0.kind, $0.key, $0.part] } }
        bundle.findings = findings.map { last($0) { [$0.host ?? "", $0.agent, $0.key] } }
        bundle.alerts = alerts.map { last($0) { [$0.key] } }
        return bundle
    }

    private func last<Row>(_ rows: [Row], _ key: (Row) -> [String]) -> [Row] {
        guard rows.count > 1 else { return rows }
        let newest = Dictionary(rows.enumerated().map { (key($0.element), $0.offset) }, uniquingKeysWith: max)
        return newest.count == rows.count ? rows : newest.values.sorted().map { rows[$0] }
    }
}
