Testing.__checkBinaryOperation(on.run(600).said,{ $0 == $1() },["R8 fence n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("on.run(600).said"),"==",.__fromSyntaxNode(#"["R8 fence n2"]"#)),comments: ["an old record counted though the BMC says that the peer is on"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:80:9-80:118
