Testing.__checkPropertyAccess(faults(diamond).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("faults(diamond)"),.__fromSyntaxNode("isEmpty")),comments: ["two ways to the same parent are taken for a circle: \(faults(diamond))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:60:9-60:115
