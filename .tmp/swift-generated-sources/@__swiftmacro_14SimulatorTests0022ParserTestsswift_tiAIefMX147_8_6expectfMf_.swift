Testing.__checkBinaryOperation(golden,{ $0 == $1() },[["0 a", "0 b"], [], nil],expression: .__fromBinaryOperation(.__fromSyntaxNode("golden"),"==",.__fromSyntaxNode(#"[["0 a", "0 b"], [], nil]"#)),comments: ["golden parts are read as \(golden)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ParserTests.swift:148:9-148:91
