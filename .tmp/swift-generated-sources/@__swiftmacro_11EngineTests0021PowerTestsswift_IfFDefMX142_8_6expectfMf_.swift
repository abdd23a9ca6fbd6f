Testing.__checkBinaryOperation(stops?.servers,{ $0 == $1() },["srv3"],expression: .__fromBinaryOperation(.__fromSyntaxNode("stops?.servers"),"==",.__fromSyntaxNode(#"["srv3"]"#)),comments: ["srv3 is not essential; srv2 is needed by srv1: \(stops?.servers ?? [])"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:143:9-143:118
