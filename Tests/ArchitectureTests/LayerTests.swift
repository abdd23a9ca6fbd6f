import Foundation
import Testing

@Suite("Layers")
struct LayerTests {
    let files: [SwiftFile]
    let table: LayerTable

    init() throws {
        files = try Repository.here.swiftFiles()
        table = LayerTable(page: try Repository.here.text("ARCHITECTURE.md"))
    }

    @Test("The table of ARCHITECTURE.md is read, and so are the sources")
    func readsAnything() {
        #expect(table.allowed.count >= 12, "the layer table of ARCHITECTURE.md has only the rows \(table.ours.sorted())")
        #expect(files.count > 50, "only \(files.count) Swift files were found below \(Repository.here.root.path)")
    }

    @Test("Every import line of the repository is allowed by the table")
    func importsFollowTheTable() {
        for file in files {
            for (line, imported) in file.imports {
                let objection = table.objection(to: imported, in: file)
                #expect(objection == nil, "\(file.path):\(line) imports \(imported), but \(objection ?? "")")
            }
        }
    }

    @Test("Every module has a row, and every row a module")
    func rowsAreModules() {
        let modules = Set(files.filter { !$0.isTest }.map(\.module)).union(["CAnvil", "CExpat", "CLibpq"])
        #expect(modules.subtracting(table.ours).isEmpty, "no row in ARCHITECTURE.md: \(modules.subtracting(table.ours).sorted())")
        #expect(table.ours.subtracting(modules).isEmpty, "a row without a module: \(table.ours.subtracting(modules).sorted())")
    }

    @Test("Each module of others is imported by exactly one module of ours")
    func thirdPartyHasOneDoor() {
        for name in table.thirdParty.sorted() {
            let doors = Set(files.filter { !$0.isTest && $0.imports.contains { $0.module == name } }.map(\.module))
            #expect(doors.count == 1, "\(name) is imported by \(doors.sorted()): it has one door, or no place in the table")
        }
    }

    @Test("The core depends on nothing: no package, no Foundation")
    func coreIsPure() throws {
        let manifest = try Repository.here.text("Core/Package.swift")
        #expect(
            !manifest.contains(".package("), "Core/Package.swift lists a dependency; the engine's purity rests on its having none"
        )
        // Programs of the core, which measure and hunt, may print and count time; no module that decides may.
        let programs: Set = ["availability", "decide-bench", "hunt", "play-stories"]
        for file in files where file.isOfCore && !file.isTest && !programs.contains(file.module) {
            let foreign = file.imports.map(\.module).filter {
                LayerTable.rationed.contains($0) || LayerTable.platform.contains($0)
            }
            #expect(foreign.isEmpty, "\(file.path) imports \(foreign): the core reads no clock, no file and no locale")
        }
    }

    @Test("Agents start quickly: neither they nor their kit load the whole of Foundation")
    func agentsAreSmall() {
        for file in files where ["AgentKit", "Agents", "scan-agents"].contains(file.module) {
            let foreign = file.imports.map(\.module).filter { $0.hasPrefix("Foundation") && $0 != "FoundationEssentials" }
            #expect(
                foreign.isEmpty,
                "\(file.path) imports \(foreign): that alone costs an agent 40 MB on disk and milliseconds at each start")
        }
    }

    @Test("A line that breaks the table is found", arguments: ["Foundation", "GRDB", "Cycle"])
    func tableCatches(foreign: String) {
        let file = SwiftFile(path: "Core/Sources/Engine/X.swift", text: "import Facts\npublic import struct \(foreign).Y\n")
        #expect(file.imports.map(\.module) == ["Facts", foreign], "import lines are read wrongly")
        #expect(
            table.objection(to: foreign, in: file) != nil,
            "Engine may import \(foreign), says the table, and that cannot be meant")
        #expect(
            table.objection(to: "Facts", in: file) == nil, "Engine may not import Facts, says the table, and that cannot be meant"
        )
    }
}
