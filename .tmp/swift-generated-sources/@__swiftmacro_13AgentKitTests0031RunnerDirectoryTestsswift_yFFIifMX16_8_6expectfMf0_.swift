Testing.__checkBinaryOperation(report?.because?.contains("chmod go-w"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"report?.because?.contains("chmod go-w")"#),"==",.__fromSyntaxNode("true")),comments: ["the refusal does not say how to mend it: \(report?.because ?? "")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:17:9-18:130
