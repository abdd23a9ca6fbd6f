Testing.__checkPropertyAccess(faults("policy: {weights: {coolant.leak: 5}}\n").self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"faults("policy: {weights: {coolant.leak: 5}}\n")"#),.__fromSyntaxNode("isEmpty")),comments: ["the weight of a foreign agent's kind is refused"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:84:9-84:125
