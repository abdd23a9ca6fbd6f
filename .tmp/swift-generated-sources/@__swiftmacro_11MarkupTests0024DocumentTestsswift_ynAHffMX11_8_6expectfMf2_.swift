Testing.__checkBinaryOperation(root.first(["b", "c"]) != nil && root.first(["b", "z"]) == nil,{ $0 && $1() },root.descendants("c").count == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"root.first(["b", "c"]) != nil && root.first(["b", "z"]) == nil"#),"&&",.__fromSyntaxNode(#"root.descendants("c").count == 1"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:12:9-12:116
