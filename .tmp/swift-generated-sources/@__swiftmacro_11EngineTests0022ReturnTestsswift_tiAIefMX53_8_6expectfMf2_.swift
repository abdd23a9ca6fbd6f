Testing.__checkBinaryOperation(off.run(5).said,{ $0 == $1() },["R8 fence n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).said"),"==",.__fromSyntaxNode(#"["R8 fence n2"]"#)),comments: ["the fence was not tried again after 60 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:54:9-54:96
