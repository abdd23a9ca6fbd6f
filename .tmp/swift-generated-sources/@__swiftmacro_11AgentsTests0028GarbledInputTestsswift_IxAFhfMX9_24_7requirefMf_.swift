Testing.__checkValue(BuiltInAgents.all.first { $0.description.name == one.agent },expression: .__fromSyntaxNode("BuiltInAgents.all.first { $0.description.name == one.agent }"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/AgentsTests/GarbledInputTests.swift:10:25-10:95
