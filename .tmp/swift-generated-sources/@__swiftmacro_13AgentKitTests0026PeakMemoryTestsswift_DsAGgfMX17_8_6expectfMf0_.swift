Testing.__checkBinaryOperation(peak,{ $0 < $1() },32 << 20,expression: .__fromBinaryOperation(.__fromSyntaxNode("peak"),"<",.__fromSyntaxNode("32 << 20")),comments: ["a shell script is said to need \(peak >> 20) MiB: that is the memory of ScanCore"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/PeakMemoryTests.swift:18:9-18:117
