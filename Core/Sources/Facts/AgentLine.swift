// What an agent prints: one JSON object a line, with one key that names the kind of line.
// `{"temperature":{"key":"cpu1","value":61,"state":"nominal"}}`

/// One line of an agent's output.
public enum AgentLine: Hashable, Sendable {
    case reading(Reading)
    case temperature(Temperature)
    case power(Power)
    case health(Health)
    case device(Device)
    case member(Membership)
    case server(ServerReport)
    case bmc(BMC)
    case storage(StorageReport)
    case alert(AgentAlert)
    case action(AgentAction)
    /// The last line: how many lines came before it.
    case done(Int)
}

extension AgentLine: Codable {
    /// The names of the lines, as they are written.
    public enum Name: String, CodingKey, CaseIterable, Sendable {
        case reading, temperature, power, health, device, member, server, bmc, storage, alert, action, done
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        guard container.allKeys.count == 1, let name = container.allKeys.first else {
            let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a line is an object with one key of: \(known)"))
        }
        switch name {
        case .reading: self = .reading(try container.decode(Reading.self, forKey: name))
        case .temperature: self = .temperature(try container.decode(Temperature.self, forKey: name))
        case .power: self = .power(try container.decode(Power.self, forKey: name))
        case .health: self = .health(try container.decode(Health.self, forKey: name))
        case .device: self = .device(try container.decode(Device.self, forKey: name))
        case .member: self = .member(try container.decode(Membership.self, forKey: name))
        case .server: self = .server(try container.decode(ServerReport.self, forKey: name))
        case .bmc: self = .bmc(try container.decode(BMC.self, forKey: name))
        case .storage: self = .storage(try container.decode(StorageReport.self, forKey: name))
        case .alert: self = .alert(try container.decode(AgentAlert.self, forKey: name))
        case .action: self = .action(try container.decode(AgentAction.self, forKey: name))
        case .done: self = .done(try container.decode(Int.self, forKey: name))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        switch self {
        case .reading(let line): try container.encode(line, forKey: .reading)
        case .temperature(let line): try container.encode(line, forKey: .temperature)
        case .power(let line): try container.encode(line, forKey: .power)
        case .health(let line): try container.encode(line, forKey: .health)
        case .device(let line): try container.encode(line, forKey: .device)
        case .member(let line): try container.encode(line, forKey: .member)
        case .server(let line): try container.encode(line, forKey: .server)
        case .bmc(let line): try container.encode(line, forKey: .bmc)
        case .storage(let line): try container.encode(line, forKey: .storage)
        case .alert(let line): try container.encode(line, forKey: .alert)
        case .action(let line): try container.encode(line, forKey: .action)
        case .done(let count): try container.encode(count, forKey: .done)
        }
    }
}
