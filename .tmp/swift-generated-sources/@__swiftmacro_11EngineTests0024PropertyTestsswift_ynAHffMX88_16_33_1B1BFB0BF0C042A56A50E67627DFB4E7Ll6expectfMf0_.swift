Testing.__checkPropertyAccess(to.self,getting: { $0.isCritical },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("to"),.__fromSyntaxNode("isCritical")), false),comments: ["servers go to a critically hot host (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:89:17-89:94
