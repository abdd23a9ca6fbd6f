Testing.__checkBinaryOperation(LogEvent.Kind(rawValue: kind),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("LogEvent.Kind(rawValue: kind)"),"!=",.__fromSyntaxNode("nil")),comments: ["an unknown event in \(line)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:41:9-41:85
