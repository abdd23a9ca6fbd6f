Testing.__checkBinaryOperation(found.map { $0.prefix(2) },{ $0 == $1() },["1:", "2:", "3:", "4:"],expression: .__fromBinaryOperation(.__fromSyntaxNode("found.map { $0.prefix(2) }"),"==",.__fromSyntaxNode(#"["1:", "2:", "3:", "4:"]"#)),comments: ["four faults in four lines are told as \(found)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:40:9-40:122
