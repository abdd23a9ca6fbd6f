Testing.__checkPropertyAccess(faults.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("faults"),.__fromSyntaxNode("isEmpty")),comments: ["\(story.name): \(faults.joined(separator: "\n"))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:24:9-24:84
