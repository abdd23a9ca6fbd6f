Testing.__checkClosureCall(throws: WorldError.self,performing: { try world.apply(.restart("n1")) },expression: .__fromSyntaxNode(#"try world.apply(.restart("n1"))"#),comments: ["a node was restarted by nobody"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:89:9-89:111
