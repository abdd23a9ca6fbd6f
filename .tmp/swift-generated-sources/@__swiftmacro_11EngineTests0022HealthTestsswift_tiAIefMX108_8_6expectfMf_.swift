Testing.__checkBinaryOperation(part?.weight == 5,{ $0 && $1() },part?.isUnknown == true,expression: .__fromBinaryOperation(.__fromSyntaxNode("part?.weight == 5"),"&&",.__fromSyntaxNode("part?.isUnknown == true")),comments: ["silence repaired the fan"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:109:9-109:90
