Testing.__checkBinaryOperation(said.you.act != .no,{ $0 && $1() },!said.you.detail.isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.you.act != .no"),"&&",.__fromSyntaxNode("!said.you.detail.isEmpty")),comments: ["a person is needed and is not told what for"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:65:9-65:112
