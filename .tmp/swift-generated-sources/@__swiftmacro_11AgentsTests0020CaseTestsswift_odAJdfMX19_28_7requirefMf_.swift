Testing.__checkValue(BuiltInAgents.all.first { $0.description.name == self.agent },expression: .__fromSyntaxNode("BuiltInAgents.all.first { $0.description.name == self.agent }"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:20:29-20:100
