Testing.__checkValue(try scratch.writer().dataVersion() == 0,expression: .__fromSyntaxNode("try scratch.writer().dataVersion() == 0"),comments: ["an empty file does not become an empty database"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:127:9-127:108
