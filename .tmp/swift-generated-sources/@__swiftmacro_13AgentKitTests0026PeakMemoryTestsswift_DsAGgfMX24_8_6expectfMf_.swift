Testing.__checkBinaryOperation(peak,{ $0 == $1() },5_242_880,expression: .__fromBinaryOperation(.__fromSyntaxNode("peak"),"==",.__fromSyntaxNode("5_242_880")),comments: ["the peak of a process is misread: \(peak)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/PeakMemoryTests.swift:25:9-25:80
