Testing.__checkCast(object["t"],is: (NSNumber).self,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["t"]"#),"is",.__fromSyntaxNode("NSNumber")),comments: ["no time in \(line)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:39:9-39:63
