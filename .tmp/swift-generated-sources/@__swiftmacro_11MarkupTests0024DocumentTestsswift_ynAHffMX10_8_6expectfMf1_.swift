Testing.__checkBinaryOperation(root.all("b").last?["y"] == "&",{ $0 && $1() },root.text == "<raw>",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"root.all("b").last?["y"] == "&""#),"&&",.__fromSyntaxNode(#"root.text == "<raw>""#)),comments: ["an entity or CDATA is not undone"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:11:9-11:109
