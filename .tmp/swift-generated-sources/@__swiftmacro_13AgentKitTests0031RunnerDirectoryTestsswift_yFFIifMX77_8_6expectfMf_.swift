Testing.__checkBinaryOperation(reports.keys.sorted(),{ $0 == $1() },["scan-kind", "scan-kind@two"],expression: .__fromBinaryOperation(.__fromSyntaxNode("reports.keys.sorted()"),"==",.__fromSyntaxNode(#"["scan-kind", "scan-kind@two"]"#)),comments: ["other files than agents are run: \(reports.keys)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:78:9-78:125
