Testing.__checkBinaryOperation(pair.run(600, hearing: false).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(600, hearing: false).said"),"==",.__fromSyntaxNode("[]")),comments: ["silence alone makes it act"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:170:9-170:88
