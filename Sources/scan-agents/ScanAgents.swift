@main struct ScanAgents { static func main() {} }
