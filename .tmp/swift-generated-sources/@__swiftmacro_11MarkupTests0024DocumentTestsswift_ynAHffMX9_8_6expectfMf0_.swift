Testing.__checkBinaryOperation(root.all("b").count == 2,{ $0 && $1() },root.first("b")?.text == "one two",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"root.all("b").count == 2"#),"&&",.__fromSyntaxNode(#"root.first("b")?.text == "one two""#)),comments: ["the text of an element is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:10:9-10:114
