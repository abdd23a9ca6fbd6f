Testing.__checkBinaryOperation(peak,{ $0 > $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("peak"),">",.__fromSyntaxNode("0")),comments: ["nobody is told how much memory an agent needs: \(report?.because ?? "no report")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/PeakMemoryTests.swift:17:9-17:110
