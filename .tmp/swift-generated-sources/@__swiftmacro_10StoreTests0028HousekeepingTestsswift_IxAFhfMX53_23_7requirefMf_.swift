Testing.__checkFunctionCall((),calling: { 
  Int($1)
},scratch.sqlite("SELECT count(*) FROM passes WHERE at < \(old)"),expression: .__fromFunctionCall(nil,"Int",(nil,.__fromSyntaxNode(#"scratch.sqlite("SELECT count(*) FROM passes WHERE at < \(old)")"#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:54:24-54:102
