Testing.__checkValue(world.drainEvents().contains { $0.host == "n2" && $0.power == false },expression: .__fromSyntaxNode(#"world.drainEvents().contains { $0.host == "n2" && $0.power == false }"#),comments: ["the log does not tell that n2 is off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:112:9-112:127
