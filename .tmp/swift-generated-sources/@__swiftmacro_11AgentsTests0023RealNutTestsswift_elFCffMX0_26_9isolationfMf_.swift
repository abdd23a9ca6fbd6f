nil                                                                                                                             

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:1:27-1:37
