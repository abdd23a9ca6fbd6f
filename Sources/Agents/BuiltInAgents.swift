public import AgentKit

/// The agents that come with the product.
public enum BuiltInAgents {
    public static let all: [any Agent.Type] = [
        ScanCluster.self, ScanFilesystems.self, ScanHardware.self, ScanHwmon.self, ScanIpmi.self, ScanNetwork.self, ScanNut.self,
        ScanServer.self, ScanSmart.self,
    ]
}
