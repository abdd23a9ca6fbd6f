Testing.__checkValue(isExplained,expression: .__fromSyntaxNode("isExplained"),comments: ["docs/rules.md does not explain the rule \(name), which reasons shown to people name (\(place))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:95:13-95:131
