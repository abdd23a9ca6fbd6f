nil                                                                                                                             

// original-source-range: /work/tree/.build/checkouts/swift-nio/Sources/_NIOFileSystem/Internal/ParallelDirCopy.swift:79:40-79:50
