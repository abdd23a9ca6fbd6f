Testing.__checkBinaryOperation(first.text,{ $0 == $1() },second.text,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.text"),"==",.__fromSyntaxNode("second.text")),comments: ["\(story.name) told another story the second time"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:27:9-27:95
