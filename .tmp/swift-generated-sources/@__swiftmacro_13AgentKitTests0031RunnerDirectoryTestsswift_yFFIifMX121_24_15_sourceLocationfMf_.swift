Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:122:25-122:41
