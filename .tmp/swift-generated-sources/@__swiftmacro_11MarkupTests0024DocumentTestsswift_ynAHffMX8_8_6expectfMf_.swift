Testing.__checkBinaryOperation(root.name == "a",{ $0 && $1() },root["x"] == "1 < 2",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"root.name == "a""#),"&&",.__fromSyntaxNode(#"root["x"] == "1 < 2""#)),comments: ["the root's attributes are lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:9:9-9:92
