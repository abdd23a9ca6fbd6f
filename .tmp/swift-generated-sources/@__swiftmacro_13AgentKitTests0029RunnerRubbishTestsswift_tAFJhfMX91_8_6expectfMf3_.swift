Testing.__checkPropertyAccess(left.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("left"),.__fromSyntaxNode("isEmpty")),comments: ["rubbish agents left processes behind: \(left)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:92:9-92:79
