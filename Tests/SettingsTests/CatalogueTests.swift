import Facts
import Foundation
import Settings
import Testing

@Suite("The list of keys")
struct CatalogueTests {
    @Test("The commented default file is read back as the defaults")
    func roundTrip() throws {
        let settings = try Settings.parse(Settings.commentedDefault, path: "default", isOpenToOthers: true, host: "n1")
        #expect(settings == Settings(host: "n1"), "the default file does not hold the defaults")
    }

    @Test("The default file stays so when its examples are taken out of their comments")
    func examples() throws {
        let lines = Settings.commentedDefault.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.wholeMatch(of: #/( *)#([^ ].*|  +[^ ].*)/#).map { "\($0.output.1)\($0.output.2)" } ?? String(line)
        }
        var text = lines.joined(separator: "\n")
        text = text.replacing("passwordFile: /etc/anvil/rack2.password", with: "port: 623")
        text = text.replacing("passwordFile: /etc/anvil/n1.password", with: "lanplus: 1")
        text = text.replacing("anvil: anvil1", with: "anvil: dock-7").replacing("host: host1", with: "host: n1")
        let settings = try Settings.parse(text, path: "example", host: "n1")
        #expect(settings.site.cords.count == 2 && settings.site.servers.count == 2, "the examples do not give the site they show")
        #expect(settings.maintenance?.untilWallMilliseconds != nil, "the example of maintenance is not read")
        #expect(
            settings.policy
                == {
                    var policy = Policy(); policy.weights = settings.policy.weights; return policy
                }(), "an example changes the policy")
        #expect(settings.acting.fencing["n1"]?.count == 1, "the example of a fence agent is not read")
        #expect(settings.acting.mode(of: .p4) == .act, "the example of a rule's own mode is not read")
        #expect(settings.agents.settings.count == 2, "the examples of agents' settings are not read")
    }

    @Test("Every number and switch of the policy is a key, with unit and range")
    func policy() {
        let paths = Set(Settings.catalogue.map(\.path))
        for number in PolicyCatalogue.numbers {
            let entry = Settings.catalogue.first { $0.path == "policy.\(number.name)" }
            #expect(entry?.unit == number.unit && entry?.range != nil, "policy.\(number.name) is no key, or has no unit or range")
        }
        for item in PolicyCatalogue.switches { #expect(paths.contains("policy.\(item.name)"), "policy.\(item.name) is no key") }
        #expect(paths.count == Settings.catalogue.count, "a key is listed twice")
        for entry in Settings.catalogue { #expect(entry.about.count > 10, "\(entry.path) is not explained") }
    }

    @Test("docs/configuration.md lists the keys as they are")
    func documentation() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = root.appending(path: "docs/configuration.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        #expect(
            text == Settings.referencePage,
            "docs/configuration.md is not what the code says. Write it anew: WRITE_DOCS=1 make test, then look at the difference")
        if ProcessInfo.processInfo.environment["WRITE_DOCS"] != nil && text != Settings.referencePage {
            try Data(Settings.referencePage.utf8).write(to: page)
        }
    }
}
