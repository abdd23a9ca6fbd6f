Testing.__checkBinaryOperation(pair.run(15).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(15).said"),"==",.__fromSyntaxNode("[]")),comments: ["the time on mains counts as time without power"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:58:9-58:91
