Testing.__checkBinaryOperation(first["scan-text"]?.because?.contains("could not be started"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"first["scan-text"]?.because?.contains("could not be started")"#),"==",.__fromSyntaxNode("true")),comments: ["a file that is no program is not reported"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:119:9-120:128
