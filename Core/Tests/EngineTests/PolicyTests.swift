import Facts
import Testing

@Suite("Policy") struct PolicyTests {
    @Test("every default lies in its range") func ranges() {
        for number in PolicyCatalogue.numbers {
            #expect(
                number.range.contains(number.defaultValue),
                "\(number.name) is \(number.defaultValue) by default, outside \(number.range)")
        }
    }

    @Test("every number of the policy is in the catalogue, once") func complete() {
        let names = PolicyCatalogue.numbers.map(\.name) + PolicyCatalogue.switches.map(\.name)
        #expect(Set(names).count == names.count, "a name is in the catalogue twice")
        let members = Mirror(reflecting: Policy()).children.compactMap(\.label).filter {
            !["weights", "migrationRetrySeconds"].contains($0)
        }
        #expect(Set(members) == Set(names), "the policy and its catalogue differ: \(Set(members).symmetricDifference(names))")
    }
}
