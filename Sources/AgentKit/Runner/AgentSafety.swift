/// Whether ScanCore would run what lies at a path, for those who only ask.
public enum AgentSafety {
    /// Why an agents directory or an agent would be refused, in words; nil when it would be run.
    public static func refusal(of path: String) -> String? {
        var checker = SafePathChecker()
        switch checker.check(path) {
        case .success: return nil
        case .failure(let unsafe): return unsafe.because
        }
    }
}
