Testing.__checkValue(try store.dataVersion() == version,expression: .__fromSyntaxNode("try store.dataVersion() == version"),comments: ["a pass that failed raised the version of the data"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:86:9-86:105
