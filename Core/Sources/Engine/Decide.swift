import Facts

/// Judges a picture: what is found, what shall be done by whom and why, and what to remember.
///
/// Pure: the same picture gives the same decision on any machine. Every seat computes the whole plan of the pair
/// and carries out only the intents that name it. The rules and their numbers are in `docs/rules.md`.
public func decide(_ picture: Picture) -> Decision {
    var judgement = Judgement(Situation(picture))
    judgement.rememberPower()
    judgement.endLatches()
    judgement.noteStanding()  // P1 H3 T1

    // Every rule notes its holds in every pass; the first that acts wins.
    judgement.adopt([
        judgement.stopForPower(),  // P4 P6 P12 P13
        judgement.stopForHeat(),  // T3 T9
        judgement.leaveForHeat(),  // T2
        judgement.leaveForPower(),  // P2
        judgement.shedForPower(),  // P3
        judgement.shedForHeat(),  // T4 T6 T8
        judgement.coolDown(),  // T5 T8
        judgement.preferHealth(),  // H1 to H8
    ])
    judgement.stopNonEssential()  // P10
    judgement.awaitArrivals()  // S7
    judgement.withdrawDistant()  // P14, P4 of DR hosts
    judgement.restartServers()  // P9 P10
    judgement.recover()  // R1 to R13, S9, S12

    judgement.respectMaintenance()  // S6
    judgement.rememberMoves()  // H7
    judgement.raiseAlerts()
    return judgement.finish()
}
