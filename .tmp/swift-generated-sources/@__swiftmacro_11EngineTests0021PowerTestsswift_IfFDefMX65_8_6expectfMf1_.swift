Testing.__checkBinaryOperation(other.run(115).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("other.run(115).said"),"==",.__fromSyntaxNode("[]")),comments: ["60 s of steady mains make the hold zero"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:66:9-66:86
