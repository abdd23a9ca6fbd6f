import AgentKit
import Facts

/// One sensor of a BMC, whichever tool printed it.
struct IpmiSensor: Hashable, Sendable {
    enum Unit: Hashable, Sendable { case celsius, rpm, volts, amperes, watts, percent, other }

    /// What the BMC itself says of the value.
    enum State: Hashable, Sendable {
        case ok
        case warning(HeatSide)
        case critical(HeatSide)
        /// No reading: the part is absent, or the BMC could not read it just now. Not a fault by itself.
        case none
    }

    var name: String
    /// What the sensor belongs to, by IPMI's table: 3 processor, 7 board, 10 power supply, 29 fan, 55 and 64 air inlet.
    var entity: Int?
    /// Which of them, from 1.
    var instance: Int?
    var state: State
    var value: Double?
    var unit: Unit = .other
    /// Limits of the BMC, absent ones nil.
    var lowCritical: Double?
    var lowWarning: Double?
    var highWarning: Double?
    var highCritical: Double?
    /// What a sensor without a number says: `Presence detected`.
    var events: [String] = []

    enum Role: Hashable, Sendable { case processor, inlet, supply, fan, memory, drive, other }

    var role: Role {
        switch entity {
        case 3, 65, 68: .processor
        case 10, 19: .supply
        case 29, 30: .fan
        case 55, 64, 39: .inlet
        case 8, 32: .memory
        default: roleByName
        }
    }

    private var roleByName: Role {
        let name = name.lowercased()
        if name.contains("inlet") || name.contains("ambient") { return .inlet }
        if name.contains("psu") || name.contains("power supply")
            || name.hasPrefix("ps") && name.dropFirst(2).first?.isNumber == true
        {
            return .supply
        }
        if name.contains("fan") { return .fan }
        if name.contains("dimm") || name.contains("mem") { return .memory }
        if name.contains("cpu") || name.contains("processor") { return .processor }
        if name.contains("drive") || name.contains("hdd") || name.contains("bay") || name.contains("disk") { return .drive }
        return .other
    }

    /// The number of the part: of the entity, else the first in the name. Instances from 96 count from a device's own 1.
    var number: Int? {
        if role == .supply || role == .processor, [3, 10].contains(entity ?? 0), let instance {
            let own = instance >= 96 ? instance - 95 : instance
            if (1...64).contains(own) { return own }
        }
        return name.withoutListNumber.firstInteger
    }

    func says(_ words: String...) -> Bool {
        events.contains { event in
            let event = event.lowercased()
            return !event.contains("deassert") && words.contains { event.contains($0) }
        }
    }
}

extension String {
    /// HP numbers its sensors in front: `01-Inlet Ambient`.
    var withoutListNumber: String {
        guard let (before, after) = halves(at: "-"), (1...3).contains(before.count), before.allSatisfy(\.isNumber), !after.isEmpty
        else {
            return self
        }
        return after
    }
}
