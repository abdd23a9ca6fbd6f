Testing.__checkBinaryOperation(Set(members),{ $0 == $1() },Set(names),expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(members)"),"==",.__fromSyntaxNode("Set(names)")),comments: ["the policy and its catalogue differ: \(Set(members).symmetricDifference(names))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTests.swift:19:9-19:127
