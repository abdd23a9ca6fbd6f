import AgentKit
import Agents
import Glibc

/// All built-in agents in one program. The name it is called by says which one it is.
@main struct ScanAgents {
    static func main() async {
        exit(await AgentMain.run(BuiltInAgents.all))
    }
}
