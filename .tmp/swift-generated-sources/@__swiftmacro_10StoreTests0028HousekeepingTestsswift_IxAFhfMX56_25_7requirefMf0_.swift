Testing.__checkFunctionCall((),calling: { 
  Int($1)
},scratch.sqlite("SELECT count(*) FROM passes WHERE at > \(host.at.milliseconds - 3500 * 1000)"),expression: .__fromFunctionCall(nil,"Int",(nil,.__fromSyntaxNode(#"scratch.sqlite("SELECT count(*) FROM passes WHERE at > \(host.at.milliseconds - 3500 * 1000)")"#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:57:26-58:113
