Testing.__checkValue(try await Self.scan(Self.variables(text)).powers.first,expression: .__fromSyntaxNode("try await Self.scan(Self.variables(text)).powers.first"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:79:33-79:97
