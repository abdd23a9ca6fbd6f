Testing.__checkValue(found.attributes["data-cord"],expression: .__fromSyntaxNode(#"found.attributes["data-cord"]"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:47:32-47:71
