Testing.__checkPropertyAccess(verdict.all { _, attributes in attributes["data-level"] == "good" }.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"verdict.all { _, attributes in attributes["data-level"] == "good" }"#),.__fromSyntaxNode("isEmpty")),comments: ["an old verdict is good"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:72:9-72:119
