Testing.__checkBinaryOperation(good?.outcome == .scanned,{ $0 && $1() },good?.lines.count == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("good?.outcome == .scanned"),"&&",.__fromSyntaxNode("good?.lines.count == 1")),comments: ["a good agent loses its facts because of others: \(good?.because ?? "no report")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:81:9-83:95
