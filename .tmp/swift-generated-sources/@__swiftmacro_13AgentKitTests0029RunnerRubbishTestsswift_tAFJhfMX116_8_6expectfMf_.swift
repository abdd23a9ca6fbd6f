Testing.__checkBinaryOperation(first["scan-mute"]?.because?.hasPrefix("--describe: "),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"first["scan-mute"]?.because?.hasPrefix("--describe: ")"#),"==",.__fromSyntaxNode("true")),comments: ["\(String(describing: first["scan-mute"]))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:117:9-117:125
