Testing.__checkValue(try mode(scratch.path) == 0o640,expression: .__fromSyntaxNode("try mode(scratch.path) == 0o640"),comments: ["a database that was open to others stays so"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:30:9-30:96
