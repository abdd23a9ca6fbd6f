Testing.__checkFunctionCall((),calling: { 
  Int($1)
},scratch.sqlite("SELECT count(*) FROM passes"),expression: .__fromFunctionCall(nil,"Int",(nil,.__fromSyntaxNode(#"scratch.sqlite("SELECT count(*) FROM passes")"#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:37:26-37:86
