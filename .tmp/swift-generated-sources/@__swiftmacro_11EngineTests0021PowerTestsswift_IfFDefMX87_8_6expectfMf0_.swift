Testing.__checkBinaryOperation(order == ["srv2", "srv3", "srv1"],{ $0 || $1() },order == ["srv2", "srv1", "srv3"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"order == ["srv2", "srv3", "srv1"]"#),"||",.__fromSyntaxNode(#"order == ["srv2", "srv1", "srv3"]"#)),comments: ["srv2 needs srv1, so it stops before it: \(order ?? [])"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:88:9-90:70
