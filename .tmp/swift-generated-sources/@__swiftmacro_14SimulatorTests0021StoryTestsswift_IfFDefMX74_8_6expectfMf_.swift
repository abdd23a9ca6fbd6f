Testing.__checkValue(try !Story.check(story, recordingTo: nil).faults.isEmpty,expression: .__fromSyntaxNode("try !Story.check(story, recordingTo: nil).faults.isEmpty"),comments: ["a story that promises nothing passed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:75:9-75:114
