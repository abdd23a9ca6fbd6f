Testing.__checkBinaryOperation(first.json,{ $0 == $1() },second.json,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.json"),"==",.__fromSyntaxNode("second.json")),comments: ["\(story.name) told another story in JSON the second time"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:28:9-28:103
