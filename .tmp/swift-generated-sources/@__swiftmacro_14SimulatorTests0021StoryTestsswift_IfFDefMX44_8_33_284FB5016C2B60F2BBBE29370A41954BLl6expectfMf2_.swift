Testing.__checkValue(isWhole,expression: .__fromSyntaxNode("isWhole"),comments: ["an intent without rule, kind, by, host or because: \(line)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:45:9-45:87
