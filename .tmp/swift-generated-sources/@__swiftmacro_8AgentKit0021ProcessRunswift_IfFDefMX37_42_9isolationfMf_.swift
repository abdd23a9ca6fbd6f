nil                                                                                                                             

// original-source-range: /work/tree/Sources/AgentKit/Process/ProcessRun.swift:38:43-38:53
