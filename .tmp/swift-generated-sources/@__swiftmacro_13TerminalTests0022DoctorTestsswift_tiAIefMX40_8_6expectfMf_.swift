Testing.__checkValue(diagnosis.checkups.allSatisfy { $0.verdict == .ok },expression: .__fromSyntaxNode("diagnosis.checkups.allSatisfy { $0.verdict == .ok }"),comments: ["a healthy host lacks something: \(diagnosis.checkups.filter { $0.verdict != .ok })"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:41:9-43:98
