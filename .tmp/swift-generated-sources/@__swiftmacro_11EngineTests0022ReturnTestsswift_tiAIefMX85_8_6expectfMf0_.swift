Testing.__checkBinaryOperation(both.run(600).said,{ $0 == $1() },["R8 fence n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("both.run(600).said"),"==",.__fromSyntaxNode(#"["R8 fence n2"]"#)),comments: ["both hold the newest data and one started on an old record"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:86:9-86:117
