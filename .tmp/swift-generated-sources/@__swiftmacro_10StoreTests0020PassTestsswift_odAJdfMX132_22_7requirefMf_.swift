Testing.__checkValue(try store.agents().first,expression: .__fromSyntaxNode("try store.agents().first"),comments: ["the agent is not there"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:133:23-133:83
