Testing.__checkValue(lines.dropFirst().allSatisfy { $0.hasPrefix("    ") },expression: .__fromSyntaxNode(#"lines.dropFirst().allSatisfy { $0.hasPrefix("    ") }"#),comments: ["further lines do not hang: \(lines)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:68:9-68:110
