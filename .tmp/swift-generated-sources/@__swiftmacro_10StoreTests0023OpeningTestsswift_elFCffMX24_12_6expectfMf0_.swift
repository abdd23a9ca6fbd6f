Testing.__checkValue(try mode(scratch.path + suffix) == 0o640,expression: .__fromSyntaxNode("try mode(scratch.path + suffix) == 0o640"),comments: ["the file \(suffix) is open to others"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:25:13-25:102
