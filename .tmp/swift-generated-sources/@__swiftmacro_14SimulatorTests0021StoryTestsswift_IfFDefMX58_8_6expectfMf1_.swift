Testing.__checkValue(try Story.check(written, recordingTo: nil).faults.isEmpty,expression: .__fromSyntaxNode("try Story.check(written, recordingTo: nil).faults.isEmpty"),comments: ["a recorded story does not pass"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:59:9-59:109
