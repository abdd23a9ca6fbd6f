import AgentKit
import Facts

/// Memory modules and power supplies from what `dmidecode` prints.
enum SmbiosLines {
    static func lines(_ text: String) -> [AgentLine] {
        var used: Set<String> = []
        return blocks(text).compactMap { block in
            let device = block.title == "Memory Device" ? module(block) : supply(block, taken: used)
            guard var device else { return nil }
            var number = 2
            let base = device.key
            while !used.insert(device.key).inserted {
                device.key = "\(base)-\(number)"
                number += 1
            }
            return .device(device)
        }
    }

    /// One structure: its title and its fields.
    struct Block: Hashable {
        var title: String
        var fields: [String: String] = [:]
    }

    static func blocks(_ text: String) -> [Block] {
        var blocks: [Block] = []
        for line in text.lines {
            if line.first?.isWhitespace != true {
                blocks.append(Block(title: line.trimmed))
            } else if let (name, value) = line.halves(at: ":"), !blocks.isEmpty {
                blocks[blocks.count - 1].fields[name] = value
            }
        }
        return blocks
    }

    /// An empty slot is no device.
    private static func module(_ block: Block) -> Device? {
        guard let size = block.fields["Size"]?.identity, size.leadingDecimal ?? 0 > 0 else { return nil }
        let slot =
            [block.fields["Locator"]?.identity, block.fields["Bank Locator"]?.identity].compactMap { $0 }.first ?? "module"
        let part = block.fields["Part Number"]?.identity
        let type = block.fields["Type"]?.identity
        return Device(
            key: "memory-\(slot.asKey)", kind: "memory", vendor: block.fields["Manufacturer"]?.identity,
            model: [size, type, part].compactMap { $0 }.joined(separator: " "), serial: block.fields["Serial Number"]?.identity)
    }

    /// Desktop boards list supplies that are all placeholders; without a maker, model or serial number it is none.
    private static func supply(_ block: Block, taken: Set<String>) -> Device? {
        guard block.title == "System Power Supply" else { return nil }
        guard !(block.fields["Status"] ?? "").lowercased().contains("not present") else { return nil }
        let vendor = block.fields["Manufacturer"]?.identity
        let model = block.fields["Model Part Number"]?.identity ?? block.fields["Name"]?.identity
        let serial = block.fields["Serial Number"]?.identity
        guard vendor != nil || serial != nil || block.fields["Model Part Number"]?.identity != nil else { return nil }
        let named = [block.fields["Location"], block.fields["Name"]].compactMap { $0?.identity?.firstInteger }.first
        let free = (1...99).first { !taken.contains("psu\($0)") } ?? 1
        let number = named.flatMap { (1...32).contains($0) ? $0 : nil } ?? free
        return Device(
            key: "psu\(number)", kind: "psu", vendor: vendor, model: model, serial: serial,
            firmware: block.fields["Revision"]?.identity)
    }
}
