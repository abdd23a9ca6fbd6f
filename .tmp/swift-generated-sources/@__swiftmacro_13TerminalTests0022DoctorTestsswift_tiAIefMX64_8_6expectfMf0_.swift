Testing.__checkBinaryOperation(checkup("scan-ipmi") {
                $0.hasIPMIDevice = false; $0.hasBMC = false
            }?.verdict,{ $0 == $1() },.ok,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("scan-ipmi") {\#n                $0.hasIPMIDevice = false; $0.hasBMC = false\#n            }?.verdict"#),"==",.__fromSyntaxNode(".ok")),comments: ["a BMC is missed where none is"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:65:9-68:64
