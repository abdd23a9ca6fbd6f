Testing.__checkValue(try ScenarioRunner.run(text: once).recorded == once,expression: .__fromSyntaxNode("try ScenarioRunner.run(text: once).recorded == once"),comments: ["recording twice changes the file"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:83:9-83:105
