nil                                                                                                                             

// original-source-range: /work/tree/Sources/AgentKit/Process/ProcessRun.swift:39:43-39:53
