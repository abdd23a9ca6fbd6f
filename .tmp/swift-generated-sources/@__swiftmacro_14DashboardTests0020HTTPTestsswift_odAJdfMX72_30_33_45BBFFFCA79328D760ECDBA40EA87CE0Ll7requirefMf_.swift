Testing.__checkValue(await all.next(),expression: .__fromSyntaxNode("await all.next()"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:73:31-73:57
