nil                                                                                                                             

// original-source-range: /work/tree/.build/checkouts/swift-nio/Sources/_NIOFileSystem/Internal/ParallelRemoval.swift:48:47-48:57
