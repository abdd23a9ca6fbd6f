nil                                                                                                                             

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:1:27-1:37
