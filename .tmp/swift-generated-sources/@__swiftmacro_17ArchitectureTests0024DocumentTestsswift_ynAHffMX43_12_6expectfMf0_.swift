Testing.__checkValue(isExplained,expression: .__fromSyntaxNode("isExplained"),comments: ["the alert `\(key)` (\(place)) is not explained in docs/guide/alerts.md"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:44:13-44:107
