import Facts
import GRDB

extension PassWriter {
    mutating func writeFacts() throws {
        for fact in pass.changedFacts {
            try writeFact(fact)
            if case .health(let health) = fact.line { try openFinding(health, fact) }
        }
        for key in pass.cleared {
            try closeFinding(key)
            guard let known = catalog.facts.removeValue(forKey: key) else { continue }
            catalog.missing.remove(key)
            try run("DELETE FROM facts WHERE id = ?", [known.id])
            bundleGone(key)
        }
        for (key, track) in pass.tracks {
            guard let known = catalog.facts[key], known.track != track else { continue }
            try run("UPDATE facts SET track = ? WHERE id = ?", [track, known.id])
            catalog.facts[key]?.track = track
            try bundleStored(key)
        }
    }

    private mutating func writeFact(_ fact: Fact) throws {
        let line = try JSON.text(fact.line)
        if let known = catalog.facts[fact.key] {
            try run(
                "UPDATE facts SET line = ?, value = ?, since = ?, seen = NULL WHERE id = ?",
                [line, fact.line.number, fact.since.milliseconds, known.id])
        } else {
            let agent = try id(ofAgent: fact.key.agent, on: fact.key.host)
            try run(
                "INSERT INTO facts(agent, kind, key, line, value, since) VALUES (?, ?, ?, ?, ?, ?)",
                [agent, fact.key.kind.rawValue, fact.key.key, line, fact.line.number, fact.since.milliseconds])
            catalog.facts[fact.key] = .init(id: db.lastInsertedRowID, isMissing: false)
        }
        catalog.facts[fact.key]?.isMissing = false
        catalog.missing.remove(fact.key)
        bundleFact(fact, line)
        try writeParts(fact.line.parts, of: fact.key)
    }

    /// Adds to history what differs from the last value of each part; a part that is no longer told ends there.
    private mutating func writeParts(_ parts: [Part], of key: FactKey) throws {
        for part in parts {
            let last = catalog.facts[key]?.parts[part.name]
            guard let shape = part.shape ?? last?.shape else { continue }
            guard last?.value != part.value || last?.series == nil else { continue }
            let series = try series(of: key, part: part, shape: shape)
            try addHistory(series, part.value)
            catalog.facts[key]?.parts[part.name]?.value = part.value
            bundleChange(key, part.name, part.value)
        }
    }

    private mutating func series(of key: FactKey, part: Part, shape: Series.Shape) throws -> Int64 {
        guard let known = catalog.facts[key] else { return 0 }
        if let last = known.parts[part.name], last.series != 0 {
            if part.value != nil && (last.shape != shape || last.unit != part.unit) {
                try run("UPDATE series SET unit = ?, shape = ? WHERE id = ?", [part.unit, shape.rawValue, last.series])
                catalog.facts[key]?.parts[part.name] = (last.series, shape, part.unit, last.value)
            }
            return last.series
        }
        try run(
            "INSERT INTO series(fact, part, unit, shape) VALUES (?, ?, ?, ?)",
            [known.id, part.name, part.unit, shape.rawValue])
        catalog.facts[key]?.parts[part.name] = (db.lastInsertedRowID, shape, part.unit, nil)
        return db.lastInsertedRowID
    }

    private mutating func addHistory(_ series: Int64, _ value: ReadingValue?) throws {
        try run(
            "INSERT INTO history(series, at, value) VALUES (?, ?, ?)",
            [series, pass.at.milliseconds, value?.stored ?? .null])
    }

    /// A fact that its agent no longer names is unknown from now on; one that is named again with the same line is
    /// known again. Neither comes as a changed fact.
    mutating func writeMissing() throws {
        for key in pass.missing where !catalog.missing.contains(key) {
            guard let known = catalog.facts[key] else { continue }
            let agent = catalog.agents[.init(host: key.host, agent: key.agent)]
            try run(
                "UPDATE facts SET seen = ? WHERE id = ?",
                [lastSeen(agent), known.id])
            catalog.facts[key]?.isMissing = true
            catalog.missing.insert(key)
            for (name, part) in known.parts where part.value != nil {
                try addHistory(part.series, nil)
                catalog.facts[key]?.parts[name]?.value = nil
                bundleChange(key, name, nil)
            }
            try bundleStored(key)
        }
        guard !catalog.missing.isEmpty else { return }
        let stillMissing = Set(pass.missing)
        let scanned = Set(pass.runs.filter(\.outcome.isSuccess).map { Catalog.AgentName(host: $0.host, agent: $0.agent) })
        for key in catalog.missing.subtracting(stillMissing).sorted() {
            guard scanned.contains(.init(host: key.host, agent: key.agent)) else { continue }
            try takeBack(key)
        }
    }

    /// The moment the agent succeeded before this pass.
    private func lastSeen(_ agent: Catalog.Agent?) -> Int64 {
        (previousSuccess[agent?.id ?? 0] ?? pass.at).milliseconds
    }

    private mutating func takeBack(_ key: FactKey) throws {
        guard let known = catalog.facts[key] else { return }
        try run("UPDATE facts SET seen = NULL WHERE id = ?", [known.id])
        catalog.facts[key]?.isMissing = false
        catalog.missing.remove(key)
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT line FROM facts WHERE id = ?"), arguments: [known.id])
        guard let text else { return }
        try writeParts(JSON.value(AgentLine.self, text).parts, of: key)
        try bundleStored(key)
    }

    private mutating func openFinding(_ health: Health, _ fact: Fact) throws {
        try closeFinding(fact.key)
        bundleFinding(fact.key, try JSON.text(health))
        try run(
            "INSERT INTO findings(agent, key, health, since) VALUES (?, ?, ?, ?)",
            [id(ofAgent: fact.key.agent, on: fact.key.host), fact.key.key, JSON.text(health), fact.since.milliseconds])
    }

    private mutating func closeFinding(_ key: FactKey) throws {
        guard key.kind == .health else { return }
        try run(
            "UPDATE findings SET ended = ? WHERE agent = ? AND key = ? AND ended IS NULL",
            [pass.at.milliseconds, id(ofAgent: key.agent, on: key.host), key.key])
        if db.changesCount > 0 { bundleFinding(key, nil) }
    }
}
