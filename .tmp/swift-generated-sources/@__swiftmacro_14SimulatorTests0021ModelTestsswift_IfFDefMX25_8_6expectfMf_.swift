Testing.__checkValue(world.drainEvents().allSatisfy { $0.event != .violation },expression: .__fromSyntaxNode("world.drainEvents().allSatisfy { $0.event != .violation }"),comments: ["the battery ended before 30 minutes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:26:9-26:114
