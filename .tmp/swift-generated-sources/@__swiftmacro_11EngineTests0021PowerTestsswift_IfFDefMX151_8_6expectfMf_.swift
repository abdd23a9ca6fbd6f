Testing.__checkBinaryOperation(pair.run(295).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(295).said"),"==",.__fromSyntaxNode("[]")),comments: ["n1 stops before 300 s though nothing says that it must"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:152:9-152:100
