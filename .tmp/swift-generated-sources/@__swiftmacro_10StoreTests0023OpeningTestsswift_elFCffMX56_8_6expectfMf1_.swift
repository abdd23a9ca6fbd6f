Testing.__checkValue(try String(contentsOfFile: scratch.path, encoding: .utf8) == text,expression: .__fromSyntaxNode("try String(contentsOfFile: scratch.path, encoding: .utf8) == text"),comments: ["a file that is no database was changed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:57:9-57:125
