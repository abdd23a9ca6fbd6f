Testing.__checkBinaryOperation(bench.pass(&fleet, at: 60).count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("bench.pass(&fleet, at: 60).count"),"==",.__fromSyntaxNode("1")),comments: ["an agent does not run when it is due"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:96:9-96:95
