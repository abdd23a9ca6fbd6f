Testing.__checkFunctionCall((),calling: { 
  Int($1)
},scratch.sqlite("SELECT max(n) FROM (SELECT count(*) AS n FROM history GROUP BY series)"),expression: .__fromFunctionCall(nil,"Int",(nil,.__fromSyntaxNode(#"scratch.sqlite("SELECT max(n) FROM (SELECT count(*) AS n FROM history GROUP BY series)")"#))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:35:26-35:129
