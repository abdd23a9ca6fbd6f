Testing.__checkBinaryOperation(checkup("scan-ipmi") {
                $0.hasIPMIDevice = false; $0.hasBMC = true
            }?.mend,{ $0 == $1() },"modprobe -a ipmi_si ipmi_devintf",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("scan-ipmi") {\#n                $0.hasIPMIDevice = false; $0.hasBMC = true\#n            }?.mend"#),"==",.__fromStringLiteral(#""modprobe -a ipmi_si ipmi_devintf""#, "modprobe -a ipmi_si ipmi_devintf")),comments: ["the missing driver is not named"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:60:9-64:47
