Testing.__checkBinaryOperation(heat.unknown == 12,{ $0 && $1() },heat.criticalHigh == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("heat.unknown == 12"),"&&",.__fromSyntaxNode("heat.criticalHigh == 0")),comments: ["silent sensors count"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:95:9-95:86
