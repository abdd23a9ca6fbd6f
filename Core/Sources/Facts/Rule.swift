/// The name of a rule of `docs/rules.md`. Every intent, refusal and alert of the engine carries one.
public enum Rule: String, Sendable, Codable, CaseIterable, Comparable {
    case h1 = "H1", h2 = "H2", h3 = "H3", h4 = "H4", h5 = "H5", h6 = "H6", h7 = "H7", h8 = "H8"
    case p1 = "P1", p2 = "P2", p3 = "P3", p4 = "P4", p5 = "P5", p6 = "P6", p7 = "P7", p8 = "P8", p9 = "P9"
    case p10 = "P10", p11 = "P11", p12 = "P12", p13 = "P13", p14 = "P14"
    case t1 = "T1", t2 = "T2", t3 = "T3", t4 = "T4", t5 = "T5", t6 = "T6", t7 = "T7", t8 = "T8", t9 = "T9"
    case r1 = "R1", r2 = "R2", r3 = "R3", r4 = "R4", r5 = "R5", r6 = "R6", r7 = "R7", r8 = "R8", r9 = "R9"
    case r10 = "R10", r11 = "R11", r12 = "R12", r13 = "R13"
    case s1 = "S1", s2 = "S2", s3 = "S3", s4 = "S4", s5 = "S5", s6 = "S6", s7 = "S7", s8 = "S8", s9 = "S9"
    case s10 = "S10", s11 = "S11", s12 = "S12", s13 = "S13"
    case l1 = "L1"

    public static func < (left: Rule, right: Rule) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
