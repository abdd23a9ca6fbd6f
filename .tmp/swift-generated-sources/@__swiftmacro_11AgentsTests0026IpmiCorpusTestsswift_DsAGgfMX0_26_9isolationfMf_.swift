nil                                                                                                                             

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:1:27-1:37
