Testing.__checkBinaryOperation(child.intents.first?.servers,{ $0 == $1() },["srv3"],expression: .__fromBinaryOperation(.__fromSyntaxNode("child.intents.first?.servers"),"==",.__fromSyntaxNode(#"["srv3"]"#)),comments: ["a server whose parent must stay off was started, or the rest was not"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:131:9-131:130
