import Facts
import Postgres
import Remote
import Store
import Testing

@testable import Live

@Suite("Alerts about databases")
struct DatabaseAlertsTests {
    let alerts = DatabaseAlerts(host: "n1", clockLimitSeconds: 5, momentsAheadSeconds: 0)

    static func status(_ change: (inout RemoteStatus) -> Void) -> RemoteStatus {
        let database = RemoteDatabase(name: "s1", address: Address(host: "/nowhere", user: "nobody"))
        var status = RemoteStatus(database, sent: 10, atSeconds: 0)
        status.problem = nil
        change(&status)
        return status
    }

    func keys(_ status: RemoteStatus, _ outbox: OutboxStatus? = nil, at seconds: Double = 100) -> [String] {
        alerts.standing([status], outbox, steadySeconds: seconds).map(\.key)
    }

    @Test("a database that is well is no alert")
    func well() {
        #expect(keys(Self.status { $0.clockAheadSeconds = 1 }).isEmpty, "a database that is well is told of")
    }

    @Test("one that is away is told after a minute, not at once")
    func away() {
        let status = Self.status { $0.problem = "It is off." }
        #expect(keys(status, at: 59).isEmpty, "a short interruption is told of")
        #expect(keys(status, at: 60) == ["database.s1.unreachable"], "a database that is away for a minute is not told of")
        let schema = Self.status {
            $0.problem = "It is newer."
            $0.isSchema = true
        }
        #expect(keys(schema) == ["database.s1.schema"], "another schema is not told as such")
    }

    @Test("a clock is told when it differs by more than the limit, either way, and not by what asking took")
    func clock() {
        for ahead in [7200.0, -7200] {
            #expect(keys(Self.status { $0.clockAheadSeconds = ahead }) == ["database.s1.clock"], "\(ahead) s are not told")
        }
        let doubtful = Self.status {
            $0.clockAheadSeconds = 6
            $0.clockDoubtSeconds = 2
        }
        #expect(keys(doubtful).isEmpty, "a clock is told to be wrong though the question took that long")
        var stamped = alerts
        stamped.momentsAheadSeconds = 7200
        let told = stamped.standing([Self.status { $0.clockAheadSeconds = 0 }], nil, steadySeconds: 100)
        #expect(told.map(\.key) == ["database.s1.clock"], "facts stamped two hours ahead are not told of")
    }

    @Test("passes that pile up, that fell out, and that were refused are each told")
    func outbox() {
        var outbox = OutboxStatus()
        outbox.newest = 500
        #expect(keys(Self.status { _ in }, outbox) == ["database.s1.behind"], "a database that falls behind is not told of")
        outbox.newest = 10
        outbox.receivers = [
            Receiver(
                name: "s1", sent: 10, lost: Moment(milliseconds: 1_790_000_000_000)...Moment(milliseconds: 1_790_000_900_000))
        ]
        #expect(keys(Self.status { _ in }, outbox) == ["database.s1.outbox"], "what fell out of the outbox is not told of")
        outbox.receivers[0].lost = Moment(milliseconds: 0)...Moment(milliseconds: 1_790_000_900_000)
        #expect(keys(Self.status { _ in }, outbox).isEmpty, "a new database that gets its past is told as a trouble")
        let refused = Self.status {
            $0.refusedBundles = 2
            $0.refusal = "It said no."
        }
        #expect(keys(refused, outbox) == ["database.s1.refused"], "refused passes are not told of")
    }
}
