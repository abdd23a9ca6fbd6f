Testing.__checkBinaryOperation(first["scan-hasty"]?.because?.contains("periodSeconds"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"first["scan-hasty"]?.because?.contains("periodSeconds")"#),"==",.__fromSyntaxNode("true")),comments: ["a period out of range is accepted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:118:9-118:118
