Testing.__checkBinaryOperation(Set(mirrored.said),{ $0 == $1() },plan,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(mirrored.said)"),"==",.__fromSyntaxNode("plan")),comments: ["n1 and n2 are treated differently (seed \(seed)): \(mirrored.said), \(plan)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:137:13-137:127
