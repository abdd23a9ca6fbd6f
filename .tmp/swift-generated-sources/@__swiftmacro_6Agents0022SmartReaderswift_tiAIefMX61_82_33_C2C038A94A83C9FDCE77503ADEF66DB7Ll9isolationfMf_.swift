nil                                                                                                                             

// original-source-range: /work/tree/Sources/Agents/Smart/SmartReader.swift:62:83-62:93
