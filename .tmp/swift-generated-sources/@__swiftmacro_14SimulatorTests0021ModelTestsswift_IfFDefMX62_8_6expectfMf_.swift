Testing.__checkValue(events.allSatisfy { $0.event == .state && $0.milliseconds == 0 },expression: .__fromSyntaxNode("events.allSatisfy { $0.event == .state && $0.milliseconds == 0 }"),comments: ["a healthy week has events: \(events.map(\.text))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:63:9-64:130
