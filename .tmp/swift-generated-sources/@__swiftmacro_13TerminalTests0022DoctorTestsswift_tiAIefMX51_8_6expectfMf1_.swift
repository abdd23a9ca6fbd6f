Testing.__checkBinaryOperation(checkup("scan-smart") {
                $0.tools = []; $0.drives = []
            }?.verdict,{ $0 == $1() },.ok,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("scan-smart") {\#n                $0.tools = []; $0.drives = []\#n            }?.verdict"#),"==",.__fromSyntaxNode(".ok")),comments: ["smartctl is asked for without a drive"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:52:9-55:72
