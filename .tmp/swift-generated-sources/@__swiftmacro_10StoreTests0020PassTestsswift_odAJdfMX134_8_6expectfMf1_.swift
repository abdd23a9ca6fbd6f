Testing.__checkBinaryOperation(run.ranAt == pass.at,{ $0 && $1() },run.succeededAt == pass.at,expression: .__fromBinaryOperation(.__fromSyntaxNode("run.ranAt == pass.at"),"&&",.__fromSyntaxNode("run.succeededAt == pass.at")),comments: ["its last run is said to be at \(String(describing: run.ranAt))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:135:9-136:130
