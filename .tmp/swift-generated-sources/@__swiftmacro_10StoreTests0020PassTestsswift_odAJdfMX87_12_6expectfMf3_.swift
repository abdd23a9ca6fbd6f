Testing.__checkValue(try scratch.sqlite("SELECT count(*) FROM \(table)") == "0",expression: .__fromSyntaxNode(#"try scratch.sqlite("SELECT count(*) FROM \(table)") == "0""#),comments: ["a pass that failed left rows in \(table)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:88:13-88:124
