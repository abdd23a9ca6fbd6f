nil                                                                                                                             

// original-source-range: /work/tree/Sources/Dashboard/Live/Hub.swift:154:43-154:53
