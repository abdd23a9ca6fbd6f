Testing.__checkClosureCall(throws: WorldError.self,performing: { try world.apply(.health("n1", .fan(40, failed: true))) },expression: .__fromSyntaxNode(#"try world.apply(.health("n1", .fan(40, failed: true)))"#),comments: ["an unknown fan failed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:90:9-90:125
