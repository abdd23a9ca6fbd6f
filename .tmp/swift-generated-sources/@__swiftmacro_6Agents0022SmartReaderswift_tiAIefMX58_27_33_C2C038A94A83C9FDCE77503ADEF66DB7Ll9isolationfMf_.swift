nil                                                                                                                             

// original-source-range: /work/tree/Sources/Agents/Smart/SmartReader.swift:59:28-59:38
