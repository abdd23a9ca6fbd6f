Testing.__checkClosureCall(throws: WorldError.self,performing: { try world.apply(.crash("n9")) },expression: .__fromSyntaxNode(#"try world.apply(.crash("n9"))"#),comments: ["an unknown host crashed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:91:9-91:102
