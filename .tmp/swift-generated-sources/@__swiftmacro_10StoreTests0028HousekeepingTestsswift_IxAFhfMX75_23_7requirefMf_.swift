Testing.__checkFunctionCall((),calling: { 
  Int($1)
},scratch.sqlite("SELECT count(*) FROM history"),expression: .__fromFunctionCall(nil,"Int",(nil,.__fromSyntaxNode(#"scratch.sqlite("SELECT count(*) FROM history")"#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:76:24-76:85
