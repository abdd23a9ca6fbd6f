Testing.__checkBinaryOperation(off.run(5).forecast("n1")?.at,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"off.run(5).forecast("n1")?.at"#),"==",.__fromSyntaxNode("nil")),comments: ["a time is foretold though no charge rate was ever measured"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:120:9-120:116
